/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-state.h"

#include "fujin-comparison-private.h"
#include "fujin-edit-private.h"
#include "fujin-record-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/**
 * fujin_edit_take_over:
 * @project: a project
 * @comparison: a comparison of it, as it is now, with another state
 * @chosen: (nullable) (array): for each difference whether to take it over; %NULL for all
 * @label: (transfer full): undo label
 *
 * Makes of a project, in whole or in part, what another state is: the one way in for proposals
 * that were looked through, for what is imported, merged or brought back.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_take_over (FujinProject    *project,
                      FujinComparison *comparison,
                      const gboolean  *chosen,
                      char            *label)
{
  g_autofree char *owned = label;
  FujinStep *step;

  g_return_val_if_fail (comparison->from == project, FALSE);

  if (fujin_project_get_read_only (project))
    return FALSE;
  step = fujin_step_new (project);
  _fujin_comparison_apply (comparison, project, step, chosen);
  return _fujin_edit_finish (project, step, g_steal_pointer (&owned), FALSE);
}

void
_fujin_edit_become (FujinProject *project,
                    FujinStep    *step,
                    FujinProject *other)
{
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (project, other);

  _fujin_comparison_apply (comparison, project, step, NULL);
}

FujinProject *
_fujin_edit_freeze (FujinProject *project)
{
  FujinProject *content = fujin_project_copy (project);
  static const guint settings[] = { FUJIN_PROJECT_LANGUAGE, FUJIN_PROJECT_GAP_WEIGHTS,
                                    FUJIN_PROJECT_BRANCH };
  g_auto (GValue) nothing = G_VALUE_INIT;

  /* Settings are of the project as a whole and no part of a state. */
  g_value_init (&nothing, G_TYPE_STRING);
  g_value_set_static_string (&nothing, "");
  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    _fujin_project_set_field (content, settings[i], &nothing);
  fujin_project_set_read_only (content, TRUE);
  return content;
}

static gboolean
acceptable (const FujinRecordField *field,
            const char             *value)
{
  if (*value == '\0')
    return !field->required;
  if (field->type == FUJIN_VALUE_DATE)
    return fujin_is_date (value);
  return field->type != FUJIN_VALUE_CHOICE || fujin_record_field_parse (field, value) >= 0;
}

FujinRecord *
_fujin_edit_new_snapshot (FujinProject      *project,
                          const char        *id,
                          const char *const *values)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_SNAPSHOT);
  g_autoptr (FujinProject) content = _fujin_edit_freeze (project);
  g_autoptr (FujinRecord) record = _fujin_record_new (FUJIN_RECORD_SNAPSHOT, id, content);

  for (guint i = 0; i < format->n_fields; i++)
    {
      g_autofree char *clean = NULL;

      if (values[i] == NULL)
        continue;
      clean = i == FUJIN_SNAPSHOT_NOTE ? fujin_clean_text (values[i])
                                       : fujin_clean_line (values[i]);
      if (!acceptable (&format->fields[i], clean))
        return NULL;
      _fujin_record_set_field (record, i, clean);
    }
  return g_steal_pointer (&record);
}

/**
 * fujin_edit_take_snapshot:
 * @project: a project
 * @values: (array): values of a snapshot's fields; %NULL for nothing or the default
 *
 * Freezes the present state with all plans, teams, decisions, ratings and improvements as a
 * version: one turn of the evaluation process (X.1060 clause 9; textbook 3.4).
 *
 * Returns: (transfer none) (nullable): the version; %NULL when refused or a value is impossible
 */
FujinRecord *
fujin_edit_take_snapshot (FujinProject      *project,
                          const char *const *values)
{
  g_autoptr (FujinRecord) record = NULL;
  FujinStep *step;

  /* One place is left for the main line, which becomes one while a branch is in use. */
  if (fujin_project_get_read_only (project) ||
      fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT)) >=
        FUJIN_SNAPSHOTS_MAX - 1)
    return NULL;
  record = _fujin_edit_new_snapshot (project, NULL, values);
  if (!record)
    return NULL;
  step = fujin_step_new (project);
  fujin_step_insert_record (step, record);
  _fujin_edit_finish (project, step,
                      /* Translators: undo label; %s is the name of a version */
                      g_strdup_printf (W_ ("keep version %s"),
                                       fujin_record_get (record, FUJIN_SNAPSHOT_NAME)),
                      FALSE);
  return record; /* the project holds it */
}

/**
 * fujin_edit_restore_snapshot:
 * @project: a project
 * @snapshot: a version or branch of it
 *
 * Makes of the project what it was in @snapshot, in one undo step. The versions stay.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_restore_snapshot (FujinProject *project,
                             FujinRecord  *snapshot)
{
  g_autoptr (FujinComparison) comparison = NULL;

  g_return_val_if_fail (fujin_record_get_content (snapshot) != NULL, FALSE);

  comparison = fujin_comparison_new (project, fujin_record_get_content (snapshot));
  return fujin_edit_take_over (project, comparison, NULL,
                               /* Translators: undo label; %s is the name of a version */
                               g_strdup_printf (W_ ("restore version %s"),
                                                fujin_record_get (snapshot,
                                                                  FUJIN_SNAPSHOT_NAME)));
}
