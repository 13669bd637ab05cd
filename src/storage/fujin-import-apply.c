/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-edit.h"
#include "fujin-import-private.h"
#include "fujin-parse-teams.h"
#include "fujin-words.h"

static FujinTeam *
get_team (const FujinImportRow *row,
          guint                 index)
{
  return ((FujinParsedTeam *) g_ptr_array_index (row->teams, index))->team;
}

/* The same teams under the same lead are no change, whatever their order in the sheet is. */
static gboolean
carries_already (const FujinImportRow *row)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (row->plan);
  guint n = row->teams->len;

  if (fujin_assignments_get_n_teams (now) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!fujin_assignments_contains (now, get_team (row, i)))
      return FALSE;
  return n == 0 || fujin_assignments_get_lead (now) == get_team (row, MIN (row->lead, n - 1));
}

static void
note_other_type (FujinImport          *self,
                 const FujinImportRow *row)
{
  FujinAssignmentType now = fujin_service_plan_get_kind (row->plan);
  FujinFramework *framework = fujin_project_get_framework (self->project);
  FujinLang lang = fujin_lang_screen ();

  if (!fujin_import_row_has (row, FUJIN_IMPORT_TYPE) || row->type == now || self->map->v21)
    return;
  _fujin_import_note (self, g_strdup_printf (
    /* Translators: row, code of a service, assignment type in the sheet, and by its teams */
    W_("Row %1$u, %2$s: the sheet says “%3$s”, but by its teams it is “%4$s”, and so it is taken. "
       "Check which teams stand outside."),
    row->row + 1, fujin_service_plan_get_code (row->plan),
    fujin_text_get (&fujin_framework_get_assignment_type (framework, row->type)->name, lang),
    fujin_text_get (&fujin_framework_get_assignment_type (framework, now)->name, lang)));
}

static void
apply_teams (FujinImport          *self,
             const FujinImportRow *row,
             GPtrArray            *plans)
{
  if (!fujin_import_row_has (row, FUJIN_IMPORT_TEAM))
    return;
  if (!carries_already (row))
    {
      fujin_edit_unassign (self->project, plans);
      for (guint i = 0; i < row->teams->len; i++)
        fujin_edit_add_assignment (self->project, plans, get_team (row, i));
      if (row->teams->len > 0)
        fujin_edit_set_lead (self->project, plans,
                             get_team (row, MIN (row->lead, row->teams->len - 1)));
    }
  note_other_type (self, row);
}

/* A score that is the same stays as it is, with the scale it was given on. */
static void
apply_scores (FujinImport          *self,
              const FujinImportRow *row,
              GPtrArray            *plans)
{
  if (fujin_import_row_has (row, FUJIN_IMPORT_AS_IS) &&
      fujin_service_plan_get_as_is (row->plan) != row->scores[0])
    fujin_edit_set_score (self->project, plans, FALSE, row->scores[0]);
  if (fujin_import_row_has (row, FUJIN_IMPORT_TO_BE) &&
      fujin_service_plan_get_to_be (row->plan) != row->scores[1])
    fujin_edit_set_score (self->project, plans, TRUE, row->scores[1]);
}

static void
apply_texts (FujinImport          *self,
             const FujinImportRow *row)
{
  FujinProject *project = self->project;
  FujinServicePlan *plan = row->plan;

  if (fujin_import_row_has (row, FUJIN_IMPORT_REASON))
    fujin_edit_set_reason (project, plan, row->texts[FUJIN_IMPORT_REASON]);
  if (fujin_import_row_has (row, FUJIN_IMPORT_NOTE))
    fujin_edit_set_note (project, plan, row->texts[FUJIN_IMPORT_NOTE]);
  if (fujin_import_row_has (row, FUJIN_IMPORT_SCORE_NOTE))
    fujin_edit_set_score_note (project, plan, row->texts[FUJIN_IMPORT_SCORE_NOTE]);
  if (fujin_import_row_has (row, FUJIN_IMPORT_TO_BE_REASON))
    fujin_edit_set_to_be_reason (project, plan, row->texts[FUJIN_IMPORT_TO_BE_REASON]);
  if (!fujin_service_plan_is_own (plan))
    return;
  if (fujin_import_row_has (row, FUJIN_IMPORT_NAME))
    fujin_edit_rename_own_service (project, plan, row->texts[FUJIN_IMPORT_NAME]);
  if (fujin_import_row_has (row, FUJIN_IMPORT_SUMMARY))
    fujin_edit_describe_own_service (project, plan, row->texts[FUJIN_IMPORT_SUMMARY]);
}

/* Makes of the plan what the row says, by the edits a person would make. */
void
_fujin_import_apply_row (FujinImport    *self,
                         FujinImportRow *row)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, row->plan);
  if (fujin_import_row_has (row, FUJIN_IMPORT_LEVEL))
    fujin_edit_set_level (self->project, plans, row->level);
  apply_teams (self, row, plans);
  apply_scores (self, row, plans);
  if (fujin_import_row_has (row, FUJIN_IMPORT_QUADRANT))
    fujin_edit_set_quadrant (self->project, plans, row->quadrant);
  apply_texts (self, row);
}
