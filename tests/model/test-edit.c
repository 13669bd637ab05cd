/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "model-check.h"

static FujinHistory *
history_of (FujinProject *project)
{
  return fujin_project_get_history (project);
}

/* Undoes the last step so that the next label starts from the same state. */
static void
assert_label (FujinProject *project,
              gboolean      changed,
              const char   *label)
{
  g_assert_true (changed);
  g_assert_cmpstr (fujin_history_get_undo_label (history_of (project)), ==, label);
  fujin_history_undo (history_of (project));
  g_assert_cmpstr (fujin_history_get_redo_label (history_of (project)), ==, label);
}

static void
check_plan_labels (FujinProject *project,
                   FujinTeam    *soc,
                   gboolean      ja)
{
  g_autoptr (GPtrArray) one = model_plans (project, "B-1");
  g_autoptr (GPtrArray) three = model_plans (project, "A-1 A-2 A-3");

  assert_label (project, fujin_edit_assign (project, one, NULL, soc),
                ja ? "B-1をSOCに割り当て" : "assign B-1 to SOC");
  assert_label (project, fujin_edit_assign (project, three, NULL, soc),
                ja ? "3 件のサービスをSOCに割り当て" : "assign 3 services to SOC");
  assert_label (project, fujin_edit_add_assignment (project, one, soc),
                ja ? "B-1にSOCを追加" : "add SOC to B-1");
  assert_label (project, fujin_edit_set_level (project, one, FUJIN_LEVEL_BASIC),
                ja ? "B-1の推奨レベルをベーシックに変更" : "set level of B-1 to Basic");
  assert_label (project, fujin_edit_set_reason (project, one->pdata[0], "r"),
                ja ? "B-1の理由を編集" : "edit reason of B-1");
  assert_label (project, fujin_edit_set_note (project, one->pdata[0], "n"),
                ja ? "B-1のメモを編集" : "edit note of B-1");
  assert_label (project, fujin_edit_set_quadrant (project, one, 1),
                ja ? "B-1の領域を変更" : "set quadrant of B-1");
  assert_label (project, fujin_edit_set_score (project, one, FALSE, 3),
                ja ? "B-1の現状を設定" : "set As-Is of B-1");
  assert_label (project, fujin_edit_set_score (project, three, TRUE, 3),
                ja ? "3 件のサービスのあるべき姿を設定" : "set To-Be of 3 services");
  assert_label (project, fujin_edit_add_own_service (project, "C", "Own") != NULL,
                ja ? "独自サービス C-X1 Own を追加" : "add own service C-X1 Own");
}

static void
check_carried_labels (FujinProject *project,
                      FujinTeam    *soc,
                      gboolean      ja)
{
  FujinTeam *cert = fujin_edit_add_team (project, "CERT", FALSE, 9);
  FujinServicePlan *own = fujin_edit_add_own_service (project, "C", "Own");
  g_autoptr (GPtrArray) one = model_plans (project, "B-1");
  g_autoptr (GPtrArray) owns = model_plans (project, "C-X1");

  fujin_edit_assign (project, one, NULL, soc);
  fujin_edit_add_assignment (project, one, cert);
  fujin_edit_set_score (project, one, FALSE, 2);
  assert_label (project, fujin_edit_withdraw (project, one, cert),
                ja ? "B-1をCERTから外す" : "take B-1 from CERT");
  assert_label (project, fujin_edit_unassign (project, one),
                ja ? "B-1の割り当てを解除" : "unassign B-1");
  assert_label (project, fujin_edit_set_lead (project, one, cert),
                ja ? "B-1の主担当をCERTに変更" : "let CERT lead B-1");
  assert_label (project, fujin_edit_set_score (project, one, FALSE, FUJIN_SCORE_NONE),
                ja ? "B-1の現状を消去" : "clear As-Is of B-1");
  assert_label (project, fujin_edit_rename_own_service (project, own, "Other"),
                ja ? "C-X1の名前を変更" : "rename C-X1");
  assert_label (project, fujin_edit_describe_own_service (project, own, "What it is"),
                ja ? "C-X1の説明を編集" : "edit description of C-X1");
  assert_label (project, fujin_edit_remove_own_services (project, owns),
                ja ? "C-X1を削除" : "remove C-X1");
}

static void
check_team_labels (FujinProject *project,
                   FujinTeam    *soc,
                   gboolean      ja)
{
  FujinTeam *cert = fujin_edit_add_team (project, "CERT", FALSE, 9);

  assert_label (project, fujin_edit_add_team (project, "New", FALSE, 0) != NULL,
                ja ? "チーム「New」を追加" : "add team New");
  assert_label (project, fujin_edit_rename_team (project, soc, "Watch"),
                ja ? "チーム「SOC」の名前を変更" : "rename team SOC");
  assert_label (project, fujin_edit_move_team (project, soc, 1),
                ja ? "チーム「SOC」を移動" : "move team SOC");
  assert_label (project, fujin_edit_set_team_colour (project, soc, 8),
                ja ? "チーム「SOC」の色を変更" : "recolour team SOC");
  assert_label (project, fujin_edit_set_team_note (project, soc, "n"),
                ja ? "チーム「SOC」のメモを編集" : "edit note of team SOC");
  assert_label (project, fujin_edit_set_team_role (project, soc, FUJIN_TEAM_ROLE_CDC),
                ja ? "チーム「SOC」の位置付けを変更" : "change the role of team SOC");
  assert_label (project, fujin_edit_set_team_heads (project, soc, 6),
                ja ? "チーム「SOC」の人数を変更" : "change the heads of team SOC");
  assert_label (project, fujin_edit_set_team_hours (project, soc, FUJIN_TEAM_HOURS_ALWAYS),
                ja ? "チーム「SOC」の対応時間を変更" : "change the hours of team SOC");
  assert_label (project, fujin_edit_set_team_parent (project, soc, cert),
                ja ? "チーム「SOC」の上位チームを変更" : "change the parent of team SOC");
  assert_label (project, fujin_edit_set_team_external (project, soc, TRUE),
                ja ? "SOCを外部の委託先に変更" : "make SOC a provider");
  assert_label (project, fujin_edit_remove_team (project, soc),
                ja ? "チーム「SOC」を削除" : "remove team SOC");
  assert_label (project, fujin_edit_set_pattern (project, TRUE, 2),
                ja ? "目標の組織パターンを選択" : "choose the target pattern");
  assert_label (project, fujin_edit_set_pattern (project, FALSE, 2),
                ja ? "現在の組織パターンを選択" : "choose the present pattern");
  assert_label (project, fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "T"),
                ja ? "題名を編集" : "edit the title");
  assert_label (project, fujin_edit_set_project_text (project, FUJIN_PROJECT_LANGUAGE, "ja"),
                ja ? "出力の言語を変更" : "change the language of output");
}

static void
test_labels (gconstpointer data)
{
  FujinLang lang = GPOINTER_TO_INT (data);
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *soc;

  fujin_lang_set_screen (lang);
  soc = fujin_edit_add_team (project, "SOC", FALSE, 0);
  check_plan_labels (project, soc, lang == FUJIN_LANG_JA);
  check_carried_labels (project, soc, lang == FUJIN_LANG_JA);
  check_team_labels (project, soc, lang == FUJIN_LANG_JA);
  fujin_lang_set_screen (FUJIN_LANG_EN);
}

static void
test_typing (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = history_of (project);
  FujinServicePlan *plan = model_plan (project, "A-1");

  fujin_edit_set_note (project, plan, "a");
  fujin_edit_set_note (project, plan, "ab");
  fujin_edit_set_note (project, plan, "abc");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 1);
  fujin_edit_set_note (project, model_plan (project, "A-2"), "x");
  fujin_edit_set_reason (project, model_plan (project, "A-2"), "y");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 3);
  fujin_edit_set_note (project, plan, "abcd");
  fujin_history_end_typing (history);
  fujin_edit_set_note (project, plan, "abcde");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 5);
  fujin_history_undo (history);
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "abcd");
  fujin_edit_set_note (project, plan, "abcdX");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 5);
  fujin_history_undo (history);
  fujin_history_undo (history);
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "abc");
  g_assert_true (fujin_history_undo (history));
  g_assert_true (fujin_history_undo (history));
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "");
  g_assert_false (fujin_history_can_undo (history));
  g_assert_true (fujin_history_redo (history));
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "abc");
}

/* A text typed and deleted again was never there. */
static void
test_typing_back (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = history_of (project);
  FujinServicePlan *plan = model_plan (project, "A-1");
  guint64 state = fujin_history_get_state (history);

  fujin_edit_set_note (project, plan, "a");
  fujin_edit_set_note (project, plan, "ab");
  g_assert_true (fujin_history_get_modified (history));
  g_assert_true (fujin_edit_set_note (project, plan, ""));
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 0);
  g_assert_false (fujin_history_can_undo (history));
  g_assert_false (fujin_history_can_redo (history));
  g_assert_false (fujin_history_get_modified (history));
  g_assert_cmpuint (fujin_history_get_state (history), ==, state);

  /* A step from before is none of its business. */
  fujin_edit_set_note (project, plan, "a");
  fujin_history_end_typing (history);
  fujin_edit_set_note (project, plan, "ab");
  fujin_edit_set_note (project, plan, "a");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 1);
  fujin_edit_set_note (project, plan, "ac");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 2);
  fujin_history_undo (history);
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "a");
}

/* Patterns are no texts. */
static void
test_pattern_as_text (void)
{
  static const FujinProjectField fields[] = {
    FUJIN_PROJECT_PRESENT_PATTERN,
    FUJIN_PROJECT_TARGET_PATTERN,
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();

      g_test_expect_message ("fujin", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
      g_assert_false (fujin_edit_set_project_text (project, fields[i], "1"));
      g_test_assert_expected_messages ();
      g_assert_false (fujin_history_can_undo (history_of (project)));
    }
}

static void
test_saved (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = history_of (project);
  FujinServicePlan *plan = model_plan (project, "A-1");
  guint64 early;

  fujin_edit_set_note (project, plan, "a");
  g_assert_true (fujin_history_get_modified (history));
  fujin_history_set_saved (history, fujin_history_get_state (history));
  g_assert_false (fujin_history_get_modified (history));
  /* Typing goes on over the saved point, but undo must lead back to it. */
  fujin_edit_set_note (project, plan, "ab");
  fujin_edit_set_note (project, plan, "abc");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 2);
  g_assert_true (fujin_history_get_modified (history));
  fujin_history_undo (history);
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "a");
  g_assert_false (fujin_history_get_modified (history));
  fujin_history_undo (history);
  g_assert_true (fujin_history_get_modified (history));
  fujin_history_redo (history);
  g_assert_false (fujin_history_get_modified (history));
  fujin_history_redo (history);
  g_assert_true (fujin_history_get_modified (history));

  /* An edit made while saving stays unsaved; a saved state that was cut off never comes back. */
  early = fujin_history_get_state (history);
  fujin_edit_set_pattern (project, TRUE, 1);
  fujin_history_set_saved (history, early);
  g_assert_true (fujin_history_get_modified (history));
  fujin_history_undo (history);
  g_assert_false (fujin_history_get_modified (history));
  fujin_history_undo (history);
  fujin_edit_set_pattern (project, TRUE, 2);
  fujin_history_undo (history);
  g_assert_true (fujin_history_get_modified (history));
  fujin_history_redo (history);
  g_assert_true (fujin_history_get_modified (history));
}

static void
test_scores_kept (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1");
  FujinServicePlan *plan = model_plan (project, "B-1");
  FujinTeam *inside = fujin_edit_add_team (project, "SOC", FALSE, 0);
  FujinTeam *outside = fujin_edit_add_team (project, "MSS", TRUE, 1);
  int gap;

  fujin_edit_assign (project, plans, NULL, inside);
  fujin_edit_set_score (project, plans, FALSE, 2);
  fujin_edit_set_score (project, plans, TRUE, 4);
  g_assert_false (fujin_service_plan_on_other_scale (plan, FALSE));
  fujin_edit_assign (project, plans, NULL, outside);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 2);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, 4);
  g_assert_cmpint (fujin_service_plan_get_as_is_scale (plan), ==, FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_true (fujin_service_plan_on_other_scale (plan, FALSE));
  g_assert_true (fujin_service_plan_on_other_scale (plan, TRUE));
  g_assert_true (fujin_edit_set_score (project, plans, FALSE, 2));
  g_assert_false (fujin_service_plan_on_other_scale (plan, FALSE));
  g_assert_true (fujin_service_plan_on_other_scale (plan, TRUE));
  fujin_edit_add_assignment (project, plans, inside);
  g_assert_false (fujin_service_plan_on_other_scale (plan, TRUE));

  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  g_assert_false (fujin_plan_list_contains (fujin_team_get_plans (inside), plan));
  g_assert_cmpuint (fujin_assignments_get_n_teams (fujin_service_plan_get_assignments (plan)),
                    ==, 2);
  g_assert_true (fujin_service_plan_get_gap (plan, &gap));
  g_assert_cmpint (gap, ==, 2);
  model_check (project);
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_STANDARD);
  g_assert_true (fujin_plan_list_contains (fujin_team_get_plans (inside), plan));
  g_assert_true (fujin_plan_list_contains (fujin_team_get_plans (outside), plan));
  fujin_edit_set_score (project, plans, FALSE, FUJIN_SCORE_NOT_EVALUATED);
  g_assert_false (fujin_service_plan_get_gap (plan, &gap));
  fujin_edit_set_score (project, plans, FALSE, FUJIN_SCORE_NONE);
  g_assert_cmpint (fujin_service_plan_get_as_is_scale (plan), ==, FUJIN_ASSIGNMENT_UNASSIGNED);
  model_check (project);
}

static void
test_remove_team (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1 B-2 B-3");
  g_autoptr (GPtrArray) shared = model_plans (project, "B-2");
  g_autoptr (GPtrArray) unnecessary = model_plans (project, "B-3");
  FujinTeam *top = fujin_edit_add_team (project, "Top", FALSE, 9);
  FujinTeam *middle = fujin_edit_add_team (project, "Middle", FALSE, 9);
  FujinTeam *bottom = fujin_edit_add_team (project, "Bottom", FALSE, 9);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  guint steps;

  fujin_edit_set_team_parent (project, middle, top);
  fujin_edit_set_team_parent (project, bottom, middle);
  fujin_edit_assign (project, plans, NULL, middle);
  fujin_edit_add_assignment (project, shared, bottom);
  fujin_edit_set_level (project, unnecessary, FUJIN_LEVEL_UNNECESSARY);
  before = model_dump (project);
  steps = fujin_history_get_n_steps (history_of (project));

  g_assert_true (fujin_edit_remove_team (project, middle));
  g_assert_cmpuint (fujin_history_get_n_steps (history_of (project)), ==, steps + 1);
  g_assert_cmpuint (fujin_project_get_n_teams (project), ==, 2);
  g_assert_true (fujin_team_get_parent (bottom) == top);
  g_assert_null (fujin_service_plan_get_assignments (model_plan (project, "B-1")));
  g_assert_null (fujin_service_plan_get_assignments (model_plan (project, "B-3")));
  g_assert_true (fujin_assignments_get_lead (
                   fujin_service_plan_get_assignments (model_plan (project, "B-2"))) == bottom);
  g_assert_cmpuint (fujin_plan_list_get_n (fujin_project_get_unassigned (project)), ==, 62);
  g_assert_null (fujin_team_get_project (middle));
  g_assert_false (fujin_edit_remove_team (project, middle));
  model_check (project);

  fujin_history_undo (history_of (project));
  after = model_dump (project);
  g_assert_cmpstr (after, ==, before);
  model_check (project);
}

static void
test_parents (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *a = fujin_edit_add_team (project, "a", FALSE, 9);
  FujinTeam *b = fujin_edit_add_team (project, "b", FALSE, 9);
  FujinTeam *c = fujin_edit_add_team (project, "c", FALSE, 9);

  g_assert_false (fujin_edit_set_team_parent (project, a, a));
  g_assert_true (fujin_edit_set_team_parent (project, b, a));
  g_assert_true (fujin_edit_set_team_parent (project, c, b));
  g_assert_false (fujin_edit_set_team_parent (project, a, c));
  g_assert_false (fujin_edit_set_team_parent (project, a, b));
  g_assert_true (fujin_team_is_inside_of (c, a));
  g_assert_false (fujin_team_is_inside_of (a, c));
  g_assert_true (fujin_edit_set_team_parent (project, b, NULL));
  g_assert_true (fujin_edit_set_team_parent (project, a, c));
}

static void
test_move_team (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1 B-2");
  FujinTeam *a = fujin_edit_add_team (project, "a", FALSE, 9);
  FujinTeam *b = fujin_edit_add_team (project, "b", FALSE, 9);
  FujinTeam *c = fujin_edit_add_team (project, "c", FALSE, 9);
  guint position;

  fujin_edit_assign (project, plans, NULL, a);
  g_assert_true (fujin_edit_move_team (project, a, 1));
  g_assert_true (fujin_project_get_team_position (project, a, &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_true (fujin_project_get_team (project, 0) == b);
  g_assert_true (fujin_edit_move_team (project, a, 99));
  g_assert_true (fujin_project_get_team (project, 1) == c);
  g_assert_false (fujin_edit_move_team (project, a, 2));
  g_assert_cmpuint (fujin_plan_list_get_n (fujin_team_get_plans (a)), ==, 2);
  model_check (project);
}

static void
test_refused (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  FujinTeam *team = fujin_edit_add_team (project, "a", FALSE, 9);
  FujinServicePlan *own = fujin_edit_add_own_service (project, "A", "Own");
  FujinServicePlan *fixed = model_plan (project, "A-1");
  guint steps = fujin_history_get_n_steps (history_of (project));

  g_assert_null (fujin_edit_add_team (project, " \n ", FALSE, 0));
  g_assert_null (fujin_edit_add_own_service (project, "A", "\t"));
  g_assert_null (fujin_edit_add_own_service (project, "Z", "Own"));
  g_assert_false (fujin_edit_rename_team (project, team, " "));
  g_assert_false (fujin_edit_rename_own_service (project, own, ""));
  g_assert_false (fujin_edit_rename_own_service (project, fixed, "Mine"));
  g_assert_false (fujin_edit_describe_own_service (project, fixed, "Mine"));
  g_assert_false (fujin_edit_assign (project, nothing, NULL, team));
  g_assert_false (fujin_edit_set_level (project, nothing, FUJIN_LEVEL_BASIC));
  g_assert_false (fujin_edit_remove_own_services (project, nothing));
  g_assert_false (fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF, "2026-02-30"));
  g_assert_false (fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF, "yesterday"));
  g_assert_false (fujin_edit_set_project_text (project, FUJIN_PROJECT_LANGUAGE, "fr"));
  g_assert_cmpuint (fujin_history_get_n_steps (history_of (project)), ==, steps);
}

static void
refuse_plan_edits (FujinProject *project,
                   GPtrArray    *plans,
                   GPtrArray    *owns,
                   FujinTeam    *team)
{
  g_assert_false (fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC));
  g_assert_false (fujin_edit_set_reason (project, plans->pdata[0], "r"));
  g_assert_false (fujin_edit_set_note (project, plans->pdata[0], "n"));
  g_assert_false (fujin_edit_set_quadrant (project, plans, 1));
  g_assert_false (fujin_edit_set_score (project, plans, FALSE, 1));
  g_assert_false (fujin_edit_assign (project, plans, NULL, team));
  g_assert_false (fujin_edit_add_assignment (project, plans, team));
  g_assert_false (fujin_edit_withdraw (project, owns, team));
  g_assert_false (fujin_edit_unassign (project, owns));
  g_assert_false (fujin_edit_set_lead (project, owns, team));
  g_assert_null (fujin_edit_add_own_service (project, "A", "More"));
  g_assert_false (fujin_edit_rename_own_service (project, owns->pdata[0], "Other"));
  g_assert_false (fujin_edit_describe_own_service (project, owns->pdata[0], "What"));
  g_assert_false (fujin_edit_remove_own_services (project, owns));
}

static void
test_read_only (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *first = fujin_edit_add_team (project, "a", FALSE, 9);
  FujinTeam *team = fujin_edit_add_team (project, "b", FALSE, 9);
  g_autoptr (GPtrArray) plans = model_plans (project, "A-1 B-1");
  g_autoptr (GPtrArray) owns = g_ptr_array_new ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_ptr_array_add (owns, fujin_edit_add_own_service (project, "A", "Own"));
  fujin_edit_assign (project, owns, NULL, first);
  fujin_edit_add_assignment (project, owns, team);
  before = model_dump (project);
  fujin_project_set_read_only (project, TRUE);
  g_assert_true (fujin_project_get_read_only (project));

  refuse_plan_edits (project, plans, owns, team);
  g_assert_null (fujin_edit_add_team (project, "c", FALSE, 0));
  g_assert_false (fujin_edit_remove_team (project, team));
  g_assert_false (fujin_edit_move_team (project, team, 0));
  g_assert_false (fujin_edit_rename_team (project, team, "z"));
  g_assert_false (fujin_edit_set_team_external (project, team, TRUE));
  g_assert_false (fujin_edit_set_team_colour (project, team, 9));
  g_assert_false (fujin_edit_set_team_note (project, team, "n"));
  g_assert_false (fujin_edit_set_team_parent (project, team, first));
  g_assert_false (fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "T"));
  g_assert_false (fujin_edit_set_pattern (project, FALSE, 1));
  after = model_dump (project);
  g_assert_cmpstr (after, ==, before);
}

static void
test_assign (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1 B-2");
  FujinServicePlan *plan = model_plan (project, "B-1");
  FujinTeam *a = fujin_edit_add_team (project, "a", FALSE, 9);
  FujinTeam *b = fujin_edit_add_team (project, "b", TRUE, 9);
  FujinTeam *c = fujin_edit_add_team (project, "c", FALSE, 9);

  g_assert_true (fujin_edit_assign (project, plans, NULL, a));
  g_assert_true (fujin_edit_add_assignment (project, plans, b));
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_COMBINATION);
  g_assert_true (fujin_edit_set_lead (project, plans, b));
  g_assert_false (fujin_edit_set_lead (project, plans, c));
  g_assert_true (fujin_edit_assign (project, plans, b, c));
  g_assert_true (fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan)) == c);
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_false (fujin_edit_withdraw (project, plans, b));
  g_assert_true (fujin_edit_withdraw (project, plans, c));
  g_assert_true (fujin_edit_assign (project, plans, NULL, b));
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_OUTSOURCE);
  g_assert_true (fujin_edit_unassign (project, plans));
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_UNASSIGNED);
  model_check (project);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/model/edit/labels/en", GINT_TO_POINTER (FUJIN_LANG_EN), test_labels);
  g_test_add_data_func ("/model/edit/labels/ja", GINT_TO_POINTER (FUJIN_LANG_JA), test_labels);
  g_test_add_func ("/model/edit/typing", test_typing);
  g_test_add_func ("/model/edit/typing-back", test_typing_back);
  g_test_add_func ("/model/edit/pattern-as-text", test_pattern_as_text);
  g_test_add_func ("/model/edit/saved", test_saved);
  g_test_add_func ("/model/edit/scores-kept", test_scores_kept);
  g_test_add_func ("/model/edit/remove-team", test_remove_team);
  g_test_add_func ("/model/edit/parents", test_parents);
  g_test_add_func ("/model/edit/move-team", test_move_team);
  g_test_add_func ("/model/edit/refused", test_refused);
  g_test_add_func ("/model/edit/read-only", test_read_only);
  g_test_add_func ("/model/edit/assign", test_assign);
  return g_test_run ();
}
