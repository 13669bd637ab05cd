/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-plan-import.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-rating-merge.h"
#include "fujin-record-private.h"
#include "fujin-step.h"
#include "fujin-strings.h"
#include "fujin-team-private.h"

/* No text that the file cannot hold, or that shows as another one, comes into a plan, whichever
 * way it takes. Each character that is kept out is put into every field, below the edit functions,
 * which tidy up as well. */

static const char *const bad[] = {
  "\x01", "\x08", "\x0b", "\x0c", "\x1b", "\x1f", "\x7f", "\xc2\x80", "\xc2\x9f", "\r",
  "\xe2\x80\x8b", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaa", "\xe2\x80\xab", "\xe2\x80\xac",
  "\xe2\x80\xad", "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x81\xa7", "\xe2\x81\xa8", "\xe2\x81\xa9",
  "\xef\xbb\xbf", "\xef\xbf\xbe", "\xef\xbf\xbf", "\xef\xb7\x90", "\xef\xb7\xaf",
  "\xf0\x9f\xbf\xbe", "\xf4\x8f\xbf\xbf", "\xf3\xa0\x80\x81", "\xf3\xa0\x81\xbf",
};
/* What is no character at all: it comes in as U+FFFD. */
static const char *const broken[] = { "\xff", "\xc0\xaf", "\xed\xa0\x80", "\xe3\x81" };

static char *
poison (void)
{
  GString *text = g_string_new ("a");

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_string_append (text, bad[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    g_string_append (text, broken[i]);
  g_string_append (text, "z");
  return g_string_free (text, FALSE);
}

/* The file holds nothing of it, can be read, and is written in the same bytes again. */
static void
assert_clean (FujinProject *project)
{
  g_autoptr (GBytes) bytes = fujin_project_writer_write (project);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) again = fujin_project_reader_read_bytes (bytes, problems);
  g_autoptr (GBytes) twice = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (again == NULL)
    g_error ("%s", ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
  g_assert_true (g_utf8_validate (data, (gssize) size, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    if (g_strstr_len (data, (gssize) size, bad[i]) != NULL)
      g_error ("%s got into the file", g_strescape (bad[i], NULL));
  g_assert_nonnull (g_strstr_len (data, (gssize) size, "a"));
  twice = fujin_project_writer_write (again);
  g_assert_true (g_bytes_equal (bytes, twice));
}

static void
set_value (FujinStep *step,
           guint      field,
           FujinTeam *team,
           const char *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  if (team)
    fujin_step_team_value (step, team, field, &value);
  else
    fujin_step_project_value (step, field, &value);
}

static void
test_plan_and_project_texts (void)
{
  static const guint of_plan[] = { FUJIN_PLAN_REASON, FUJIN_PLAN_NOTE, FUJIN_PLAN_SCORE_NOTE,
                                   FUJIN_PLAN_TO_BE_REASON };
  static const guint of_project[] = { FUJIN_PROJECT_TITLE, FUJIN_PROJECT_ORGANISATION,
                                      FUJIN_PROJECT_NOTE, FUJIN_PROJECT_TO_BE_REASON };
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinServicePlan *plan = fujin_project_find_plan (project, "B-1");
  FujinServicePlan *own = fujin_edit_add_own_service (project, "G", "own");
  FujinTeam *team = fujin_edit_add_team (project, "team", FALSE, 1);
  FujinStep *step = fujin_step_new (project);
  g_autofree char *text = poison ();

  for (gsize i = 0; i < G_N_ELEMENTS (of_plan); i++)
    fujin_step_plan_string (step, plan, of_plan[i], text);
  for (gsize i = 0; i < G_N_ELEMENTS (of_project); i++)
    set_value (step, of_project[i], NULL, text);
  set_value (step, FUJIN_TEAM_NAME, team, text);
  set_value (step, FUJIN_TEAM_NOTE, team, text);
  fujin_step_plan_string (step, own, FUJIN_PLAN_NAME, text);
  fujin_step_plan_string (step, own, FUJIN_PLAN_SUMMARY, text);
  fujin_step_set_label (step, g_strdup ("poison"));
  g_assert_true (fujin_history_push (fujin_project_get_history (project), step, FALSE));
  assert_clean (project);
  g_assert_true (g_str_has_prefix (fujin_team_get_name (team), "a"));
  g_assert_null (strchr (fujin_team_get_name (team), '\n'));
  g_assert_nonnull (strchr (fujin_service_plan_get_note (plan), '\n'));
}

/* What stands in something that comes in as a whole. */
static void
test_new_things (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = _fujin_team_new (NULL);
  FujinStep *step = fujin_step_new (project);
  g_autofree char *text = poison ();
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  _fujin_team_set_field (team, FUJIN_TEAM_NAME, &value);
  _fujin_team_set_field (team, FUJIN_TEAM_NOTE, &value);
  fujin_step_insert_team (step, team, 0);
  g_object_unref (team);
  fujin_step_set_label (step, g_strdup ("poison"));
  g_assert_true (fujin_history_push (fujin_project_get_history (project), step, FALSE));
  assert_clean (project);
}

/* Every line and text of every kind of record, once as a new record and once as an edit. */
static void
test_records (void)
{
  g_autofree char *text = poison ();

  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      const FujinRecordFormat *format = fujin_record_format_get ((FujinRecordKind) kind);
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (FujinProject) state = fujin_project_new ();
      g_autoptr (FujinRecord) record = _fujin_record_new (
        (FujinRecordKind) kind, NULL, kind == FUJIN_RECORD_SNAPSHOT ? state : NULL);
      FujinStep *step = fujin_step_new (project);

      for (guint i = 0; i < format->n_fields; i++)
        if (format->fields[i].type == FUJIN_VALUE_LINE ||
            format->fields[i].type == FUJIN_VALUE_TEXT)
          _fujin_record_set_field (record, i, text);
        else if (format->fields[i].type == FUJIN_VALUE_PLAN)
          _fujin_record_set_field (record, i, "B-1");
        else if (format->fields[i].required && format->fields[i].type == FUJIN_VALUE_DATE)
          _fujin_record_set_field (record, i, "2026-10-01");
      fujin_step_insert_record (step, record);
      for (guint i = 0; i < format->n_fields; i++)
        if (format->fields[i].type == FUJIN_VALUE_LINE)
          g_assert_null (strpbrk (fujin_record_get (record, i), "\n\t\r\x01"));
      fujin_step_set_label (step, g_strdup ("poison"));
      fujin_history_push (fujin_project_get_history (project), step, FALSE);
      for (guint i = 0; i < format->n_fields; i++)
        if (format->fields[i].type == FUJIN_VALUE_TEXT)
          g_assert_nonnull (strstr (fujin_record_get (record, i), "\xef\xbf\xbd"));
    }
}

static void
test_table (void)
{
  g_autofree char *text = poison ();
  g_autoptr (GString) csv = g_string_new ("Code,Service,Level,Lead team,Note\n");
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinTable) table = NULL;
  g_autoptr (FujinImportMap) map = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GBytes) bytes = NULL;
  FujinImportCount count;

  /* A table in UTF-8 with bytes that are none is refused as a whole. */
  text[strstr (text, broken[0]) - text] = '\0';
  for (char *c = text; *c; c++)
    if (*c == '\r')
      *c = ' ';
  g_string_append_printf (csv, "B-1,,Basic,%s,%s\nG-X1,%s,Basic,,\n", text, text, text);
  bytes = g_bytes_new (csv->str, csv->len);
  table = fujin_table_read_bytes (bytes, problems);
  g_assert_nonnull (table);
  map = fujin_import_map_guess (fujin_table_get (table, 0), fujin_project_get_framework (project));
  fujin_plan_import (project, fujin_table_get (table, 0), map, notes, &count);
  g_assert_cmpuint (count.n_taken, ==, 2);
  g_assert_cmpuint (fujin_project_get_n_teams (project), ==, 1);
  assert_clean (project);
}

static void
test_rating (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinRatingFile *file = fujin_rating_file_new ();
  FujinRatingAnswer *answer = fujin_rating_file_add (file, "B-1");
  g_autoptr (GPtrArray) files =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_rating_file_free);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (FujinRatingMerge) merge = NULL;

  fujin_set_str (&file->packet, "q-1");
  file->revision = 1;
  g_free (file->rater);
  file->rater = poison ();
  fujin_set_str (&answer->as_is, "3");
  g_free (answer->note);
  answer->note = poison ();
  g_ptr_array_add (files, file);
  g_ptr_array_add (names, (char *) "a");
  merge = fujin_rating_merge (project, files, names);
  g_assert_cmpuint (merge->n_added, ==, 1);
  assert_clean (project);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hygiene/texts", test_plan_and_project_texts);
  g_test_add_func ("/hygiene/new-things", test_new_things);
  g_test_add_func ("/hygiene/records", test_records);
  g_test_add_func ("/hygiene/table", test_table);
  g_test_add_func ("/hygiene/rating", test_rating);
  return g_test_run ();
}
