/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-record.h"

#include "fujin-edit-private.h"
#include "fujin-picture.h"
#include "fujin-record-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

static int
compare_plans (gconstpointer a,
               gconstpointer b)
{
  return fujin_service_plan_compare (*(FujinServicePlan **) a, *(FujinServicePlan **) b);
}

/* Known services only, each once, in code order: a set has one form in the file. */
static char *
clean_plans (FujinProject *project,
             const char   *value)
{
  g_auto (GStrv) ids = g_strsplit (value, " ", -1);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  GString *clean = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    {
      FujinServicePlan *plan = fujin_project_find_plan (project, ids[i]);

      if (plan && !g_ptr_array_find (plans, plan, NULL))
        g_ptr_array_add (plans, plan);
    }
  g_ptr_array_sort (plans, compare_plans);
  for (guint i = 0; i < plans->len; i++)
    g_string_append_printf (clean, "%s%s", i > 0 ? " " : "",
                            fujin_service_plan_get_id (g_ptr_array_index (plans, i)));
  return g_string_free (clean, FALSE);
}

/* Known teams only, each once, in the order given. */
static char *
clean_teams (FujinProject *project,
             const char   *value)
{
  g_auto (GStrv) ids = g_strsplit (value, " ", -1);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GString *clean = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    if (fujin_project_find_team (project, ids[i]) && g_hash_table_add (seen, ids[i]))
      g_string_append_printf (clean, "%s%s", clean->len > 0 ? " " : "", ids[i]);
  return g_string_free (clean, FALSE);
}

/* The value in the form in which it is kept; NULL when it cannot be one. */
static char *
clean_value (FujinProject           *project,
             const FujinRecordField *field,
             const char             *value)
{
  g_autofree char *clean = NULL;

  if (field->type == FUJIN_VALUE_TEXT)
    clean = fujin_clean_text (value ? value : "");
  else
    clean = fujin_clean_line (value ? value : "");
  if (*clean == '\0')
    return field->required ? NULL : g_steal_pointer (&clean);
  if ((field->type == FUJIN_VALUE_DATE && !fujin_is_date (clean)) ||
      (field->type == FUJIN_VALUE_CHOICE && fujin_record_field_parse (field, clean) < 0) ||
      (field->type == FUJIN_VALUE_PLAN && !fujin_project_find_plan (project, clean)) ||
      (field->type == FUJIN_VALUE_TEAM && !fujin_project_find_team (project, clean)))
    return NULL;
  if (field->type == FUJIN_VALUE_PLANS)
    return clean_plans (project, clean);
  if (field->type == FUJIN_VALUE_TEAMS)
    return clean_teams (project, clean);
  if (field->type == FUJIN_VALUE_PICTURE)
    return fujin_picture_is_valid (clean) ? g_steal_pointer (&clean) : NULL;
  if (field->type == FUJIN_VALUE_NUMBER)
    return fujin_is_number (clean, FUJIN_NUMBER_MAX) ? g_steal_pointer (&clean) : NULL;
  return g_steal_pointer (&clean);
}

static gboolean
fill (FujinProject      *project,
      FujinRecord       *record,
      const char *const *values)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);

  for (guint i = 0; i < format->n_fields; i++)
    {
      const FujinRecordField *field = &format->fields[i];
      g_autofree char *clean = NULL;

      if (values[i] == NULL && !(field->required && field->choices == NULL))
        continue; /* the default stands */
      clean = clean_value (project, field, values[i]);
      if (clean == NULL)
        return FALSE;
      _fujin_record_set_field (record, i, clean);
    }
  return TRUE;
}

/**
 * fujin_edit_add_record:
 * @project: a project
 * @kind: what to add; a snapshot is added by fujin_edit_take_snapshot()
 * @id: (nullable): its id; %NULL for a new one
 * @values: (array): as many values as the kind has fields; %NULL for nothing or the default
 *
 * Adds a record of any kind but a snapshot.
 *
 * Returns: (transfer none) (nullable): the record; %NULL when refused or a value is impossible
 */
FujinRecord *
fujin_edit_add_record (FujinProject      *project,
                       FujinRecordKind    kind,
                       const char        *id,
                       const char *const *values)
{
  g_autoptr (FujinRecord) record = NULL;
  FujinStep *step;

  g_return_val_if_fail (kind != FUJIN_RECORD_SNAPSHOT, NULL);

  if (fujin_project_get_read_only (project) ||
      fujin_record_list_find (fujin_project_get_records (project, kind), id))
    return NULL;
  record = _fujin_record_new (kind, id, NULL);
  if (!fill (project, record, values))
    return NULL;
  step = fujin_step_new (project);
  fujin_step_insert_record (step, record);
  _fujin_edit_finish (project, step, g_strdup (_fujin_edit_record_add_label (kind)), FALSE);
  return record; /* the project holds it */
}

/**
 * fujin_edit_set_records:
 * @project: a project
 * @records: (element-type FujinRecord): records of one kind
 * @field: number of one of their fields
 * @value: its new value
 *
 * Changes the same thing of several records; keystrokes of one text make one undo step.
 *
 * Returns: whether anything changed; an impossible value is refused
 */
gboolean
fujin_edit_set_records (FujinProject *project,
                        GPtrArray    *records,
                        guint         field,
                        const char   *value)
{
  const FujinRecordFormat *format;
  g_autofree char *clean = NULL;
  FujinValueType type;
  FujinStep *step;

  if (fujin_project_get_read_only (project) || records->len == 0)
    return FALSE;
  format = fujin_record_get_format (g_ptr_array_index (records, 0));
  g_return_val_if_fail (field < format->n_fields, FALSE);

  clean = clean_value (project, &format->fields[field], value);
  if (clean == NULL)
    return FALSE;
  step = fujin_step_new (project);
  for (guint i = 0; i < records->len; i++)
    if (fujin_record_get_project (g_ptr_array_index (records, i)) == project)
      fujin_step_record_value (step, g_ptr_array_index (records, i), field, clean);
  type = format->fields[field].type;
  return _fujin_edit_finish (
    project, step,
    g_strdup (_fujin_edit_record_set_label (
      fujin_record_get_kind (g_ptr_array_index (records, 0)))),
    type == FUJIN_VALUE_LINE || type == FUJIN_VALUE_TEXT);
}

/**
 * fujin_edit_set_record:
 * @project: a project
 * @record: a record of it
 * @field: number of one of its fields
 * @value: its new value
 *
 * Changes something of a record; keystrokes of one text make one undo step.
 *
 * Returns: whether anything changed; an impossible value is refused
 */
gboolean
fujin_edit_set_record (FujinProject *project,
                       FujinRecord  *record,
                       guint         field,
                       const char   *value)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, record);
  return fujin_edit_set_records (project, one, field, value);
}

/* The line one is on, and the way back to the main line. */
static gboolean
is_needed (FujinProject *project,
           FujinRecord  *record)
{
  return fujin_record_get_kind (record) == FUJIN_RECORD_SNAPSHOT &&
         (fujin_record_get_choice (record, FUJIN_SNAPSHOT_KIND) == FUJIN_SNAPSHOT_IS_MAIN ||
          g_str_equal (fujin_project_get_branch (project), fujin_record_get_id (record)));
}

/**
 * fujin_edit_remove_records:
 * @project: a project
 * @records: (element-type FujinRecord): records of one kind
 *
 * Removes records; undo brings them back whole. The branch in use and the main line stay.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_remove_records (FujinProject *project,
                           GPtrArray    *records)
{
  FujinRecordKind kind;
  FujinStep *step;
  guint n = 0;

  if (fujin_project_get_read_only (project) || records->len == 0)
    return FALSE;
  kind = fujin_record_get_kind (g_ptr_array_index (records, 0));
  step = fujin_step_new (project);
  for (guint i = 0; i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);

      if (fujin_record_get_project (record) != project || is_needed (project, record))
        continue;
      fujin_step_remove_record (step, record);
      n++;
    }
  return _fujin_edit_finish (project, step, _fujin_edit_record_remove_label (kind, n), FALSE);
}
