/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-slide.h"

#include "fujin-edit-private.h"
#include "fujin-edit-record.h"
#include "fujin-record-private.h"
#include "fujin-strings.h"

/**
 * fujin_project_find_slide:
 * @project: a project
 * @slide_id: id of a slide
 *
 * Returns: (transfer none) (nullable): what was decided about the slide; %NULL when it is as made
 */
FujinRecord *
fujin_project_find_slide (FujinProject *project,
                          const char   *slide_id)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SLIDE);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    if (g_str_equal (fujin_record_get (fujin_record_list_peek (list, i), FUJIN_SLIDE_ID),
                     slide_id))
      return fujin_record_list_peek (list, i);
  return NULL;
}

/* Whether nothing would be left of it with @field set to @value. */
static gboolean
becomes_blank (FujinRecord *record,
               guint        field,
               const char  *value)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);

  for (guint i = FUJIN_SLIDE_HEADLINE; i < format->n_fields; i++)
    {
      const char *now = i == field ? value : fujin_record_get (record, i);
      const char *blank = format->fields[i].required ? format->fields[i].choices[0] : "";

      if (!g_str_equal (now, blank))
        return FALSE;
    }
  return TRUE;
}

static char *
clean (const FujinRecordField *field,
       const char             *value)
{
  if (field->type == FUJIN_VALUE_CHOICE)
    {
      int choice = fujin_record_field_parse (field, value ? value : "");

      return choice < 0 ? NULL : g_strdup (field->choices[choice]);
    }
  return field->type == FUJIN_VALUE_TEXT ? fujin_clean_text (value ? value : "")
                                         : fujin_clean_line (value ? value : "");
}

/* The first letter makes the record in the step that the next ones join. */
static gboolean
add_slide (FujinProject *project,
           FujinRecord  *record,
           guint         field,
           const char   *value,
           gboolean      typing)
{
  FujinStep *step;

  if (becomes_blank (record, field, value))
    return FALSE;
  step = fujin_step_new (project);
  fujin_step_insert_record (step, record);
  fujin_step_record_value (step, record, field, value);
  return _fujin_edit_finish (project, step,
                             g_strdup (_fujin_edit_record_add_label (FUJIN_RECORD_SLIDE)), typing);
}

/**
 * fujin_edit_set_slide:
 * @project: a project
 * @slide_id: id of a slide
 * @field: its headline, its note or its state
 * @value: (nullable): own words, "" or %NULL for those made from the project; "shown" or "hidden"
 *
 * Says something of a slide otherwise than it is made. Keystrokes of one text make one undo step;
 * when nothing of one's own is left, nothing is kept.
 *
 * Returns: whether anything changed; an impossible value is refused
 */
gboolean
fujin_edit_set_slide (FujinProject    *project,
                      const char      *slide_id,
                      FujinSlideField  field,
                      const char      *value)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_SLIDE);
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  g_autoptr (FujinRecord) made = NULL;
  g_autofree char *text = NULL;
  FujinRecord *record;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (slide_id != NULL && *slide_id != '\0', FALSE);
  g_return_val_if_fail (field > FUJIN_SLIDE_ID && field < format->n_fields, FALSE);

  text = clean (&format->fields[field], value);
  if (fujin_project_get_read_only (project) || text == NULL)
    return FALSE;
  record = fujin_project_find_slide (project, slide_id);
  if (record == NULL)
    {
      made = _fujin_record_new (FUJIN_RECORD_SLIDE, NULL, NULL);
      _fujin_record_set_field (made, FUJIN_SLIDE_ID, slide_id);
      return add_slide (project, made, field, text,
                        format->fields[field].type != FUJIN_VALUE_CHOICE);
    }
  if (!becomes_blank (record, field, text))
    return fujin_edit_set_record (project, record, field, text);
  g_ptr_array_add (one, record);
  return fujin_edit_remove_records (project, one);
}
