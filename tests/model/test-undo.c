/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-writer.h"
#include "model-check.h"

#define N_EDITS 10000
#define N_WALK 4000
#define MAX_TEAMS 12
#define MAX_OWN 40

typedef gboolean (*Edit) (FujinProject *project);

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

static const struct
{
  const char *name;
  Edit        edit;
} edits[] = {
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
  { "team parent", edit_team_parent },
  { "project text", edit_project_text },
  { "project choice", edit_project_choice },
  { "pattern", edit_pattern },
};

/* The project in words and, for one state in eight, as its file: writing takes longest. */
static char *
digest (FujinProject *project)
{
  g_autofree char *text = model_dump (project);
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (sum, (const guint8 *) text, -1);
  if (fujin_history_get_n_steps (fujin_project_get_history (project)) % 8 == 0)
    {
      g_autoptr (GBytes) file = fujin_project_writer_write (project);
      gsize size;
      const guint8 *data = g_bytes_get_data (file, &size);

      g_checksum_update (sum, data, (gssize) size);
    }
  return g_strdup (g_checksum_get_string (sum));
}

/* states[n] is the digest of the project after n steps. */
static void
remember (GPtrArray    *states,
          FujinProject *project)
{
  guint n = fujin_history_get_n_steps (fujin_project_get_history (project));

  g_assert_cmpuint (n, <=, states->len);
  g_ptr_array_set_size (states, (int) n);
  g_ptr_array_add (states, digest (project));
}

static void
expect (GPtrArray    *states,
        FujinProject *project)
{
  guint n = fujin_history_get_n_steps (fujin_project_get_history (project));
  g_autofree char *now = digest (project);

  g_assert_cmpstr (now, ==, g_ptr_array_index (states, n));
}

static guint
pick_edit (void)
{
  guint which = g_test_rand_int_range (0, G_N_ELEMENTS (edits));

  /* Notes more often, so that typing goes on. */
  return g_test_rand_int_range (0, 6) == 0 ? 2 : which;
}

static void
edit_at_random (FujinProject *project,
                GPtrArray    *states,
                guint         n_edits)
{
  guint done[G_N_ELEMENTS (edits)] = { 0 };
  guint n = 0;

  while (n < n_edits)
    {
      guint which = pick_edit ();

      if (!edits[which].edit (project))
        continue;
      n++;
      done[which]++;
      remember (states, project);
      if (n % 4 == 0)
        model_check (project);
    }
  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_test_message ("%s: %u", edits[i].name, done[i]);
      g_assert_cmpuint (done[i], >, 0);
    }
}

static void
undo_all (FujinProject *project,
          GPtrArray    *states)
{
  FujinHistory *history = fujin_project_get_history (project);

  while (fujin_history_undo (history))
    expect (states, project);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 0);
  g_assert_false (fujin_history_get_modified (history));
  model_check (project);
}

static void
redo_all (FujinProject *project,
          GPtrArray    *states)
{
  FujinHistory *history = fujin_project_get_history (project);

  while (fujin_history_redo (history))
    expect (states, project);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, states->len - 1);
  model_check (project);
}

static void
test_all (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *start = model_dump (project);
  g_autofree char *end = NULL;
  g_autofree char *start_again = NULL;
  g_autofree char *end_again = NULL;
  g_autoptr (GBytes) start_file = fujin_project_writer_write (project);
  g_autoptr (GBytes) end_file = NULL;
  g_autoptr (GBytes) start_file_again = NULL;
  g_autoptr (GBytes) end_file_again = NULL;

  remember (states, project);
  edit_at_random (project, states, N_EDITS);
  end = model_dump (project);
  end_file = fujin_project_writer_write (project);
  g_assert_cmpstr (start, !=, end);
  g_assert_false (g_bytes_equal (start_file, end_file));

  undo_all (project, states);
  start_again = model_dump (project);
  start_file_again = fujin_project_writer_write (project);
  g_assert_cmpstr (start_again, ==, start);
  g_assert_true (g_bytes_equal (start_file_again, start_file));

  redo_all (project, states);
  end_again = model_dump (project);
  end_file_again = fujin_project_writer_write (project);
  g_assert_cmpstr (end_again, ==, end);
  g_assert_true (g_bytes_equal (end_file_again, end_file));
}

/* Undo, redo and edits in any order; an edit after an undo cuts off what could be redone. */
static void
test_walk (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  FujinHistory *history = fujin_project_get_history (project);
  guint n_undone = 0;
  guint n_redone = 0;

  remember (states, project);
  for (guint i = 0; i < N_WALK; i++)
    {
      int direction = g_test_rand_int_range (0, 8);

      if (direction < 5 && edits[pick_edit ()].edit (project))
        remember (states, project);
      else if (direction == 5 || direction == 6)
        n_undone += fujin_history_undo (history);
      else if (direction == 7)
        n_redone += fujin_history_redo (history);
      expect (states, project);
      model_check (project);
    }
  g_assert_cmpuint (n_undone, >, N_WALK / 10);
  g_assert_cmpuint (n_redone, >, N_WALK / 40);
  undo_all (project, states);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/undo/all", test_all);
  g_test_add_func ("/model/undo/walk", test_walk);
  return g_test_run ();
}
