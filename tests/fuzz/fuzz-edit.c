/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz-edit.h"

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"

/* A number below n, from the next byte. */
guint
fuzz_script_next (FuzzScript *self,
                  guint       n)
{
  guint byte = self->data < self->end ? *self->data++ : 0;

  return n > 0 ? byte % n : 0;
}

static const char *
any_text (FuzzScript *script)
{
  static const char *const texts[] = { "", "SOC", "見張り", "a\nb", "<&>", "x", "t-1 B-1", "  " };

  return texts[fuzz_script_next (script, G_N_ELEMENTS (texts))];
}

static FujinServicePlan *
any_plan (FujinProject *project,
          FuzzScript   *script)
{
  return fujin_project_get_plan (project,
                                 fuzz_script_next (script, fujin_project_get_n_plans (project)));
}

static FujinTeam *
any_team (FujinProject *project,
          FuzzScript   *script)
{
  guint n = fujin_project_get_n_teams (project);

  return n > 0 ? fujin_project_get_team (project, fuzz_script_next (script, n)) : NULL;
}

static void
edit_plan (FujinProject *project,
           FuzzScript   *script)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinServicePlan *plan = any_plan (project, script);
  FujinTeam *team = any_team (project, script);

  g_ptr_array_add (plans, plan);
  switch (fuzz_script_next (script, 8))
    {
    case 0:
      fujin_edit_set_level (project, plans, (FujinLevel) fuzz_script_next (script, 6));
      break;
    case 1:
      fujin_edit_set_note (project, plan, any_text (script));
      break;
    case 2:
      fujin_edit_set_score (project, plans, fuzz_script_next (script, 2),
                            (int) fuzz_script_next (script, 7) - 1);
      break;
    case 3:
      fujin_edit_set_quadrant (project, plans, (int) fuzz_script_next (script, 5));
      break;
    case 4:
      fujin_edit_unassign (project, plans);
      break;
    case 5:
      if (fujin_service_plan_is_own (plan))
        fujin_edit_remove_own_services (project, plans);
      break;
    case 6:
      if (team)
        fujin_edit_add_assignment (project, plans, team);
      break;
    default:
      if (team)
        fujin_edit_assign (project, plans, NULL, team);
    }
}

static void
edit_team (FujinProject *project,
           FuzzScript   *script)
{
  FujinTeam *team = any_team (project, script);

  switch (team ? fuzz_script_next (script, 7) : 0)
    {
    case 0:
      if (fujin_project_get_n_teams (project) < 6)
        fujin_edit_add_team (project, "team", fuzz_script_next (script, 2),
                             fuzz_script_next (script, 4));
      break;
    case 1:
      fujin_edit_rename_team (project, team, any_text (script));
      break;
    case 2:
      fujin_edit_remove_team (project, team);
      break;
    case 3:
      fujin_edit_set_team_parent (project, team, any_team (project, script));
      break;
    case 4:
      fujin_edit_set_team_external (project, team, fuzz_script_next (script, 2));
      break;
    case 5:
      fujin_edit_move_team (project, team, fuzz_script_next (script, 6));
      break;
    default:
      fujin_edit_set_team_note (project, team, any_text (script));
    }
}

static void
edit_record (FujinProject *project,
             FuzzScript   *script)
{
  FujinRecordKind kind = (FujinRecordKind) fuzz_script_next (script, FUJIN_RECORD_SNAPSHOT);
  FujinRecordList *list = fujin_project_get_records (project, kind);
  const FujinRecordFormat *format = fujin_record_format_get (kind);
  guint n = fujin_record_list_get_n (list);
  guint choice = fuzz_script_next (script, 3);
  guint field = fuzz_script_next (script, format->n_fields);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  if (n == 0 || (choice == 0 && n < 4))
    {
      for (guint i = 0; i < format->n_fields; i++)
        if (format->fields[i].type == FUJIN_VALUE_PLAN)
          values[i] = fujin_service_plan_get_id (any_plan (project, script));
        else if (format->fields[i].required && !format->fields[i].choices)
          values[i] = "gaps";
      fujin_edit_add_record (project, kind, NULL, values);
    }
  else if (choice == 1)
    {
      g_autoptr (GPtrArray) one = g_ptr_array_new ();

      g_ptr_array_add (one, fujin_record_list_peek (list, fuzz_script_next (script, n)));
      fujin_edit_remove_records (project, one);
    }
  else
    fujin_edit_set_record (project, fujin_record_list_peek (list, fuzz_script_next (script, n)),
                           field, any_text (script));
}

static void
edit_project (FujinProject *project,
              FuzzScript   *script)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { "turn", "2026-10-01" };
  FujinRecordList *states = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);

  switch (fuzz_script_next (script, 6))
    {
    case 0:
      fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, any_text (script));
      break;
    case 1:
      fujin_edit_set_project_text (project, FUJIN_PROJECT_NOTE, any_text (script));
      break;
    case 2:
      fujin_edit_set_pattern (project, fuzz_script_next (script, 2),
                              (int) fuzz_script_next (script, 5));
      break;
    case 3:
      if (fujin_project_get_n_plans (project) < 68)
        fujin_edit_add_own_service (project, "G", "own");
      break;
    case 4:
      if (fujin_record_list_get_n (states) < 2)
        fujin_edit_take_snapshot (project, values);
      break;
    default:
      fujin_history_undo (fujin_project_get_history (project));
    }
}

/* One thing that somebody does. */
void
fuzz_edit (FujinProject *project,
           FuzzScript   *script)
{
  static void (*const edits[]) (FujinProject *project, FuzzScript *script) = {
    edit_plan, edit_team, edit_record, edit_project,
  };

  edits[fuzz_script_next (script, G_N_ELEMENTS (edits))](project, script);
}
