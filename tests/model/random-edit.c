/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-edit.h"

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"

/* A picture of one pixel. */
#define PICTURE \
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNQcGgAAAFkAOHHE8n2AAAA" \
  "AElFTkSuQmCC"

#define MAX_TEAMS 12
#define MAX_OWN 40
#define MAX_RECORDS 12
#define MAX_SNAPSHOTS 3

static FujinServicePlan *
any_plan (FujinProject *project)
{
  guint n = fujin_project_get_n_plans (project);

  return fujin_project_get_plan (project, g_test_rand_int_range (0, n));
}

static GPtrArray *
any_plans (FujinProject *project)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);
  int n = g_test_rand_int_range (1, 6);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (plans, g_object_ref (any_plan (project)));
  return plans;
}

static FujinTeam *
any_team (FujinProject *project)
{
  guint n = fujin_project_get_n_teams (project);

  return n > 0 ? fujin_project_get_team (project, g_test_rand_int_range (0, n)) : NULL;
}

static char *
any_text (void)
{
  static const char *const texts[] = {
    "", "SOC", "見張り番", "two\nlines", "<&>\"'", "Ängström", "a b", "x",
  };

  return g_strdup_printf ("%s%s", texts[g_test_rand_int_range (0, G_N_ELEMENTS (texts))],
                          texts[g_test_rand_int_range (0, G_N_ELEMENTS (texts))]);
}

static gboolean
edit_level (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);

  return fujin_edit_set_level (project, plans, g_test_rand_int_range (0, FUJIN_N_LEVELS));
}

static gboolean
edit_reason (FujinProject *project)
{
  g_autofree char *text = any_text ();

  return fujin_edit_set_reason (project, any_plan (project), text);
}

/* Mostly the same note as before, as when typing. */
static gboolean
edit_note (FujinProject *project)
{
  static guint place = 0;
  FujinServicePlan *plan;
  g_autofree char *text = any_text ();

  if (g_test_rand_int_range (0, 4) == 0)
    place = g_test_rand_int_range (0, 64);
  if (g_test_rand_int_range (0, 4) == 0)
    fujin_history_end_typing (fujin_project_get_history (project));
  plan = fujin_project_get_plan (project, place);
  return fujin_edit_set_note (project, plan, text);
}

static gboolean
edit_quadrant (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);

  return fujin_edit_set_quadrant (project, plans, g_test_rand_int_range (0, 5));
}

static gboolean
edit_score (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);

  return fujin_edit_set_score (project, plans, g_test_rand_bit (), g_test_rand_int_range (-1, 6));
}

static gboolean
edit_assign (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);
  FujinTeam *to = any_team (project);
  FujinTeam *from = g_test_rand_bit () ? any_team (project) : NULL;

  return to && fujin_edit_assign (project, plans, from, to);
}

static gboolean
edit_add_assignment (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);
  FujinTeam *team = any_team (project);

  return team && fujin_edit_add_assignment (project, plans, team);
}

static gboolean
edit_withdraw (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);
  FujinTeam *team = any_team (project);

  return team && fujin_edit_withdraw (project, plans, team);
}

static gboolean
edit_unassign (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);

  return fujin_edit_unassign (project, plans);
}

static gboolean
edit_lead (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);
  FujinTeam *team = any_team (project);

  return team && fujin_edit_set_lead (project, plans, team);
}

static gboolean
edit_add_own (FujinProject *project)
{
  const char category[] = { (char) ('A' + g_test_rand_int_range (0, 9)), '\0' };
  g_autofree char *name = any_text ();

  return fujin_project_get_n_plans (project) < 64 + MAX_OWN &&
         fujin_edit_add_own_service (project, category, name) != NULL;
}

static gboolean
edit_rename_own (FujinProject *project)
{
  g_autofree char *name = any_text ();

  return fujin_edit_rename_own_service (project, any_plan (project), name);
}

static gboolean
edit_describe_own (FujinProject *project)
{
  g_autofree char *summary = any_text ();

  return fujin_edit_describe_own_service (project, any_plan (project), summary);
}

static gboolean
edit_remove_own (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (project);

  return fujin_edit_remove_own_services (project, plans);
}

static gboolean
edit_add_team (FujinProject *project)
{
  g_autofree char *name = any_text ();

  return fujin_project_get_n_teams (project) < MAX_TEAMS &&
         fujin_edit_add_team (project, name, g_test_rand_bit (),
                              g_test_rand_int_range (0, MAX_TEAMS)) != NULL;
}

/* Seldom, so that there mostly are some. */
static gboolean
edit_remove_team (FujinProject *project)
{
  FujinTeam *team = any_team (project);

  return team && g_test_rand_bit () && fujin_edit_remove_team (project, team);
}

static gboolean
edit_move_team (FujinProject *project)
{
  FujinTeam *team = any_team (project);

  return team && fujin_edit_move_team (project, team, g_test_rand_int_range (0, MAX_TEAMS + 2));
}

static gboolean
edit_rename_team (FujinProject *project)
{
  FujinTeam *team = any_team (project);
  g_autofree char *name = any_text ();

  return team && fujin_edit_rename_team (project, team, name);
}

static gboolean
edit_team_external (FujinProject *project)
{
  FujinTeam *team = any_team (project);

  return team && fujin_edit_set_team_external (project, team, g_test_rand_bit ());
}

static gboolean
edit_team_colour (FujinProject *project)
{
  FujinTeam *team = any_team (project);

  return team && fujin_edit_set_team_colour (project, team,
                                             g_test_rand_int_range (0, FUJIN_N_TEAM_COLOURS));
}

static gboolean
edit_team_note (FujinProject *project)
{
  FujinTeam *team = any_team (project);
  g_autofree char *note = any_text ();

  return team && fujin_edit_set_team_note (project, team, note);
}

static gboolean
edit_team_place (FujinProject *project)
{
  FujinTeam *team = any_team (project);

  if (!team)
    return FALSE;
  switch (g_test_rand_int_range (0, 3))
    {
    case 0:
      return fujin_edit_set_team_role (project, team,
                                       (guint) g_test_rand_int_range (0, FUJIN_N_TEAM_ROLES));
    case 1:
      return fujin_edit_set_team_heads (project, team, g_test_rand_int_range (-1, 30));
    default:
      return fujin_edit_set_team_hours (project, team,
                                        (guint) g_test_rand_int_range (0, FUJIN_N_TEAM_HOURS));
    }
}

static gboolean
edit_team_parent (FujinProject *project)
{
  FujinTeam *team = any_team (project);

  return team && fujin_edit_set_team_parent (project, team,
                                             g_test_rand_bit () ? any_team (project) : NULL);
}

static gboolean
edit_project_text (FujinProject *project)
{
  static const FujinProjectField fields[] = { FUJIN_PROJECT_TITLE, FUJIN_PROJECT_ORGANISATION,
                                              FUJIN_PROJECT_NOTE };
  g_autofree char *text = any_text ();

  return fujin_edit_set_project_text (project,
                                      fields[g_test_rand_int_range (0, G_N_ELEMENTS (fields))],
                                      text);
}

static gboolean
edit_project_choice (FujinProject *project)
{
  static const char *const dates[] = { "", "2026-02-28", "2026-11-20", "2026-02-30" };
  static const char *const languages[] = { "", "ja", "en", "xx" };

  if (g_test_rand_bit ())
    return fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF,
                                        dates[g_test_rand_int_range (0, 4)]);
  return fujin_edit_set_project_text (project, FUJIN_PROJECT_LANGUAGE,
                                      languages[g_test_rand_int_range (0, 4)]);
}

static gboolean
edit_pattern (FujinProject *project)
{
  return fujin_edit_set_pattern (project, g_test_rand_bit (), g_test_rand_int_range (0, 5));
}

static GPtrArray *
any_records (FujinProject *project)
{
  FujinRecordList *list =
    fujin_project_get_records (project, g_test_rand_int_range (0, FUJIN_N_RECORD_KINDS));
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = fujin_record_list_get_n (list);

  for (int i = g_test_rand_int_range (1, 4); n > 0 && i > 0; i--)
    g_ptr_array_add (records, g_object_ref (fujin_record_list_peek (
                                list, (guint) g_test_rand_int_range (0, (int) n))));
  return records;
}

/* A value that may fit or not. */
static char *
any_value (FujinProject           *project,
           const FujinRecordField *field)
{
  static const char *const dates[] = { "", "2026-02-28", "2027-04-01", "2026-02-30" };
  static const char *const numbers[] = { "", "0", "7", "9999", "10000", "07", "x" };
  FujinTeam *team = any_team (project);

  switch (field->type)
    {
    case FUJIN_VALUE_DATE:
      return g_strdup (dates[g_test_rand_int_range (0, 4)]);
    case FUJIN_VALUE_CHOICE:
      return g_strdup (field->choices[g_test_rand_int_range (
        0, (int) g_strv_length ((char **) field->choices))]);
    case FUJIN_VALUE_PLAN:
      return g_strdup (fujin_service_plan_get_id (any_plan (project)));
    case FUJIN_VALUE_PLANS:
      return g_strdup_printf ("%s %s", fujin_service_plan_get_id (any_plan (project)),
                              fujin_service_plan_get_id (any_plan (project)));
    case FUJIN_VALUE_TEAM:
      return g_strdup (team ? fujin_team_get_id (team) : "");
    case FUJIN_VALUE_TEAMS:
      return g_strdup_printf ("%s %s", team ? fujin_team_get_id (team) : "t-none",
                              any_team (project) ? fujin_team_get_id (any_team (project)) : "");
    case FUJIN_VALUE_NUMBER:
      return g_strdup (numbers[g_test_rand_int_range (0, G_N_ELEMENTS (numbers))]);
    case FUJIN_VALUE_PICTURE:
      return g_test_rand_bit () ? g_strdup (PICTURE) : any_text ();
    case FUJIN_VALUE_LINE:
    case FUJIN_VALUE_TEXT:
    default:
      return any_text ();
    }
}

static gboolean
edit_add_record (FujinProject *project)
{
  FujinRecordKind kind = g_test_rand_int_range (0, FUJIN_RECORD_SNAPSHOT);
  const FujinRecordFormat *format = fujin_record_format_get (kind);
  char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  gboolean added;

  if (fujin_record_list_get_n (fujin_project_get_records (project, kind)) >= MAX_RECORDS)
    return FALSE;
  for (guint i = 0; i < format->n_fields; i++)
    values[i] = any_value (project, &format->fields[i]);
  added = fujin_edit_add_record (project, kind, NULL, (const char *const *) values) != NULL;
  for (guint i = 0; i < FUJIN_RECORD_MAX_FIELDS; i++)
    g_free (values[i]);
  return added;
}

static gboolean
edit_set_records (FujinProject *project)
{
  g_autoptr (GPtrArray) records = any_records (project);
  const FujinRecordFormat *format;
  g_autofree char *value = NULL;
  guint field;

  if (records->len == 0)
    return FALSE;
  format = fujin_record_get_format (g_ptr_array_index (records, 0));
  field = (guint) g_test_rand_int_range (0, (int) format->n_fields);
  /* What a version is does not change. */
  if (g_str_equal (format->fields[field].id, "kind"))
    return FALSE;
  value = any_value (project, &format->fields[field]);
  return fujin_edit_set_records (project, records, field, value);
}

static gboolean
edit_remove_records (FujinProject *project)
{
  g_autoptr (GPtrArray) records = any_records (project);

  return g_test_rand_bit () && fujin_edit_remove_records (project, records);
}

static FujinRecord *
any_snapshot (FujinProject *project)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  guint n = fujin_record_list_get_n (list);

  return n > 0 ? fujin_record_list_peek (list, (guint) g_test_rand_int_range (0, (int) n)) : NULL;
}

static gboolean
edit_take_snapshot (FujinProject *project)
{
  g_autofree char *name = any_text ();
  const char *values[] = { name, "2026-11-20", "incident", NULL, "note" };

  if (fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT)) >=
      MAX_SNAPSHOTS)
    return FALSE;
  if (g_test_rand_bit ())
    return fujin_edit_add_branch (project, name, "2026-11-20", NULL) != NULL;
  return fujin_edit_take_snapshot (project, values) != NULL;
}

/* Seldom: it brings everything back. */
static gboolean
edit_restore (FujinProject *project)
{
  FujinRecord *snapshot = any_snapshot (project);

  return snapshot && g_test_rand_int_range (0, 8) == 0 &&
         fujin_edit_restore_snapshot (project, snapshot);
}

static gboolean
edit_switch_branch (FujinProject *project)
{
  FujinRecord *snapshot = g_test_rand_bit () ? any_snapshot (project) : NULL;

  if (g_test_rand_int_range (0, 4) > 0 ||
      (snapshot && fujin_record_get_choice (snapshot, FUJIN_SNAPSHOT_KIND) !=
                     FUJIN_SNAPSHOT_IS_BRANCH))
    return FALSE;
  return fujin_edit_switch_branch (project, snapshot);
}

/* A part of a version, chosen blindly: what is needed comes along. */
static gboolean
edit_take_over (FujinProject *project)
{
  FujinRecord *snapshot = any_snapshot (project);
  g_autoptr (FujinComparison) comparison = NULL;
  g_autofree gboolean *chosen = NULL;

  if (!snapshot)
    return FALSE;
  comparison = fujin_comparison_new (project, fujin_record_get_content (snapshot));
  chosen = g_new0 (gboolean, fujin_comparison_get_n (comparison) + 1);
  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    chosen[i] = g_test_rand_int_range (0, 8) == 0;
  return fujin_edit_take_over (project, comparison, chosen, g_strdup ("take over"));
}

static gboolean
edit_side (FujinProject *project)
{
  return fujin_edit_set_side (project, any_plan (project), g_test_rand_bit (), g_test_rand_bit (),
                              g_test_rand_int_range (0, 6));
}

static gboolean
edit_score_text (FujinProject *project)
{
  g_autofree char *text = any_text ();

  if (g_test_rand_bit ())
    return fujin_edit_set_score_note (project, any_plan (project), text);
  return fujin_edit_set_to_be_reason (project, any_plan (project), text);
}

static gboolean
edit_settings (FujinProject *project)
{
  static const char *const weights[] = { "", "4 3 2 1 0", "9 9 9 9 9", "4 3 2" };
  g_autofree char *text = any_text ();

  if (g_test_rand_bit ())
    return fujin_edit_set_project_text (project, FUJIN_PROJECT_TO_BE_REASON, text);
  return fujin_edit_set_project_text (project, FUJIN_PROJECT_GAP_WEIGHTS,
                                      weights[g_test_rand_int_range (0, 4)]);
}

static gboolean
edit_organisation (FujinProject *project)
{
  static const char *const functions[] = { "", "dedicated", "anything" };
  static const char *const factors[] = { "", "40 36 10 30 3", "38 30 12 0 2", "40 200 60 30 3",
                                         "40 36" };

  if (g_test_rand_bit ())
    return fujin_edit_set_project_text (project, FUJIN_PROJECT_CONTROL_FUNCTION,
                                        functions[g_test_rand_int_range (0, 3)]);
  return fujin_edit_set_project_text (project, FUJIN_PROJECT_STAFFING,
                                      factors[g_test_rand_int_range (0, 5)]);
}

static gboolean
edit_group (FujinProject *project)
{
  fujin_edit_begin (project, g_strdup ("group"));
  edit_level (project);
  edit_add_team (project);
  edit_add_record (project);
  return fujin_edit_end (project);
}

/* Every kind of edit there is. */
const RandomEdit random_edits[] = {
  { "level", edit_level },
  { "reason", edit_reason },
  { "note", edit_note },
  { "quadrant", edit_quadrant },
  { "score", edit_score },
  { "assign", edit_assign },
  { "add assignment", edit_add_assignment },
  { "withdraw", edit_withdraw },
  { "unassign", edit_unassign },
  { "lead", edit_lead },
  { "add own service", edit_add_own },
  { "rename own service", edit_rename_own },
  { "describe own service", edit_describe_own },
  { "remove own service", edit_remove_own },
  { "add team", edit_add_team },
  { "remove team", edit_remove_team },
  { "move team", edit_move_team },
  { "rename team", edit_rename_team },
  { "team external", edit_team_external },
  { "team colour", edit_team_colour },
  { "team note", edit_team_note },
  { "team place", edit_team_place },
  { "team parent", edit_team_parent },
  { "project text", edit_project_text },
  { "project choice", edit_project_choice },
  { "pattern", edit_pattern },
  { "add record", edit_add_record },
  { "set records", edit_set_records },
  { "remove records", edit_remove_records },
  { "take snapshot", edit_take_snapshot },
  { "restore", edit_restore },
  { "switch branch", edit_switch_branch },
  { "take over", edit_take_over },
  { "side", edit_side },
  { "score text", edit_score_text },
  { "settings", edit_settings },
  { "organisation", edit_organisation },
  { "group", edit_group },
};

const guint n_random_edits = G_N_ELEMENTS (random_edits);

/* One of them; notes more often, so that typing goes on. */
guint
random_edit_pick (void)
{
  guint which = (guint) g_test_rand_int_range (0, (int) n_random_edits);

  return g_test_rand_int_range (0, 6) == 0 ? 2 : which;
}

/* Makes @n edits that change something. */
void
random_edit_many (FujinProject *project,
                  guint         n)
{
  while (n > 0)
    if (random_edits[random_edit_pick ()].edit (project))
      n--;
}
