/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-loaded.h"
#include "fujin-project-writer.h"

#include <string.h>

/* Every character that could harm, and many that only look so, through the edit functions into
 * every field in which a person can write: what is saved comes back the same. */

typedef struct
{
  FujinProject *project;
  FujinServicePlan *plan;
  FujinServicePlan *own;
  FujinTeam *team;
  GPtrArray *records;
} Fixture;

static const FujinProjectField project_fields[] = {
  FUJIN_PROJECT_TITLE, FUJIN_PROJECT_ORGANISATION, FUJIN_PROJECT_NOTE,
  FUJIN_PROJECT_TO_BE_REASON,
};

static gboolean
is_text (const FujinRecordField *field)
{
  return field->type == FUJIN_VALUE_LINE || field->type == FUJIN_VALUE_TEXT;
}

/* What a record of a kind must have to be one. */
static const char *
first_value (Fixture                *fixture,
             const FujinRecordField *field)
{
  switch (field->type)
    {
    case FUJIN_VALUE_PLAN:
      return "B-1";
    case FUJIN_VALUE_TEAM:
      return fujin_team_get_id (fixture->team);
    case FUJIN_VALUE_DATE:
      return "2026-10-01";
    case FUJIN_VALUE_LINE:
    case FUJIN_VALUE_TEXT:
      return "first";
    case FUJIN_VALUE_CHOICE:
      return field->choices[0];
    case FUJIN_VALUE_PLANS:
    case FUJIN_VALUE_TEAMS:
    case FUJIN_VALUE_NUMBER:
    case FUJIN_VALUE_PICTURE:
    default:
      return "";
    }
}

static FujinRecord *
add_record (Fixture         *fixture,
            FujinRecordKind  kind)
{
  const FujinRecordFormat *format = fujin_record_format_get (kind);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  for (guint i = 0; i < format->n_fields; i++)
    values[i] = first_value (fixture, &format->fields[i]);
  if (kind == FUJIN_RECORD_SNAPSHOT)
    return fujin_edit_take_snapshot (fixture->project, values);
  return fujin_edit_add_record (fixture->project, kind, NULL, values);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->plan = fujin_project_find_plan (fixture->project, "B-1");
  fixture->own = fujin_edit_add_own_service (fixture->project, "G", "own");
  fixture->team = fujin_edit_add_team (fixture->project, "team", FALSE, 0);
  fixture->records = g_ptr_array_new ();
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecord *record = add_record (fixture, (FujinRecordKind) kind);

      g_assert_nonnull (record);
      g_ptr_array_add (fixture->records, record);
    }
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_ptr_array_unref (fixture->records);
  g_object_unref (fixture->project);
}

static void
write_everywhere (Fixture    *fixture,
                  const char *text)
{
  FujinProject *project = fixture->project;

  for (gsize i = 0; i < G_N_ELEMENTS (project_fields); i++)
    fujin_edit_set_project_text (project, project_fields[i], text);
  fujin_edit_set_reason (project, fixture->plan, text);
  fujin_edit_set_note (project, fixture->plan, text);
  fujin_edit_set_score_note (project, fixture->plan, text);
  fujin_edit_set_to_be_reason (project, fixture->plan, text);
  fujin_edit_rename_own_service (project, fixture->own, text);
  fujin_edit_describe_own_service (project, fixture->own, text);
  fujin_edit_rename_team (project, fixture->team, text);
  fujin_edit_set_team_note (project, fixture->team, text);
  for (guint i = 0; i < fixture->records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (fixture->records, i);
      const FujinRecordFormat *format = fujin_record_get_format (record);

      for (guint field = 0; field < format->n_fields; field++)
        if (is_text (&format->fields[field]))
          fujin_edit_set_record (project, record, field, text);
    }
}

/* Saves and loads; nothing may differ, and loading may find nothing to take out. */
static GBytes *
check_kept (Fixture *fixture)
{
  g_autoptr (GBytes) written = fujin_project_writer_write (fixture->project);
  g_autoptr (GBytes) sealed = fujin_seal_close (written);
  g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_bytes (sealed, NULL);
  g_autoptr (GBytes) again = NULL;

  for (guint i = 0; i < loaded->problems->len; i++)
    g_test_message ("%s", ((FujinXmlProblem *) g_ptr_array_index (loaded->problems, i))->message);
  g_assert_nonnull (loaded->project);
  g_assert_false (loaded->is_partial);
  g_assert_cmpint (loaded->seal, ==, FUJIN_SEAL_RIGHT);
  g_assert_cmpuint (loaded->problems->len + loaded->notices->len, ==, 0);
  again = fujin_project_writer_write (loaded->project);
  g_assert_true (g_bytes_equal (again, written));
  g_assert_cmpstr (fujin_project_get_note (loaded->project), ==,
                   fujin_project_get_note (fixture->project));
  return g_steal_pointer (&written);
}

static gboolean
holds (GBytes     *bytes,
       const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strstr_len (data, (gssize) size, text) != NULL;
}

static void
check_out (Fixture  *fixture,
           gunichar  c)
{
  char character[7] = "";
  g_autofree char *text = NULL;
  g_autoptr (GBytes) written = NULL;

  g_unichar_to_utf8 (c, character);
  text = g_strconcat ("a", character, "z", NULL);
  write_everywhere (fixture, text);
  written = check_kept (fixture);
  if (holds (written, character))
    g_error ("U+%04X got into the file", c);
}

static void
test_controls (Fixture       *fixture,
               gconstpointer  data)
{
  for (gunichar c = 0x01; c <= 0x9F; c++)
    if ((c < 0x20 && c != '\t' && c != '\n') || c >= 0x7F)
      check_out (fixture, c);
}

static void
test_invisible (Fixture       *fixture,
                gconstpointer  data)
{
  static const gunichar ranges[][2] = {
    { 0x200B, 0x200B },   { 0x2028, 0x202E },   { 0x2066, 0x2069 }, { 0xFEFF, 0xFEFF },
    { 0xFDD0, 0xFDEF },   { 0xFFFE, 0xFFFF },   { 0x1FFFE, 0x1FFFF }, { 0x10FFFE, 0x10FFFF },
    { 0xE0000, 0xE007F },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    for (gunichar c = ranges[i][0]; c <= ranges[i][1]; c++)
      check_out (fixture, c);
}

/* Bytes that are no characters: halves of pairs, too long forms, cut ones. */
static void
test_broken (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const texts[] = {
    "a\xed\xa0\x80z", "a\xed\xbf\xbfz", "a\xff", "\xc0\xaf", "a\xe3\x81", "\xf5\x80\x80\x80z",
    "\x80z",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) written = NULL;
      gsize size;
      const char *content;

      write_everywhere (fixture, texts[i]);
      written = check_kept (fixture);
      content = g_bytes_get_data (written, &size);
      g_assert_true (g_utf8_validate (content, (gssize) size, NULL));
    }
}

/* What people write stays as they wrote it: composed or not, joined or not, in any direction. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const texts[] = {
    "a\xc3\xa9z",                 /* e with acute, composed */
    "ae\xcc\x81z",                /* the same, decomposed */
    "\xe3\x81\x8c\xe3\x82\x99z",  /* kana with and without a combining mark */
    "\xe8\x91\x9b\xf3\xa0\x84\x80z", /* a kanji and the choice of its form */
    "a\xe2\x80\x8dz", "a\xe2\x80\x8cz", /* joiners */
    "a\xe2\x80\x8ez", "a\xe2\x80\x8fz", /* marks of direction */
    "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbbz", /* emoji of several */
    "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d z", "\xef\xbd\xb6\xef\xbe\x9ez", "a\xef\xbf\xbdz",
    "a\xc2\xa0z", "a\xe3\x80\x80z", "<a href=\"x\">&amp;]]></a>'z", "&#x41;&lt;z",
    "a\xf0\xa0\xae\xb7z", "-- > --z",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) written = NULL;

      write_everywhere (fixture, texts[i]);
      written = check_kept (fixture);
      g_assert_cmpstr (fujin_project_get_title (fixture->project), ==, texts[i]);
      g_assert_cmpstr (fujin_service_plan_get_note (fixture->plan), ==, texts[i]);
      g_assert_cmpstr (fujin_team_get_name (fixture->team), ==, texts[i]);
    }
}

/* Lines and tabs stay where there may be some, and become spaces where not. */
static void
test_lines (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GBytes) written = NULL;

  write_everywhere (fixture, "a\tb\r\nc\rd\ne");
  written = check_kept (fixture);
  g_assert_cmpstr (fujin_service_plan_get_note (fixture->plan), ==, "a\tb\nc\nd\ne");
  g_assert_null (strpbrk (fujin_project_get_title (fixture->project), "\t\r\n"));
  g_assert_null (strpbrk (fujin_team_get_name (fixture->team), "\t\r\n"));
}

/* Who adds a field in which a person can write has to think of this test. */
static void
test_every_field (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GBytes) written = NULL;
  guint n_texts = 0;

  write_everywhere (fixture, "everywhere");
  written = check_kept (fixture);
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecord *record = g_ptr_array_index (fixture->records, kind);
      const FujinRecordFormat *format = fujin_record_get_format (record);

      g_assert_cmpint (fujin_record_get_kind (record), ==, kind);
      for (guint field = 0; field < format->n_fields; field++)
        if (is_text (&format->fields[field]))
          {
            g_assert_cmpstr (fujin_record_get (record, field), ==, "everywhere");
            n_texts++;
          }
    }
  g_test_message ("%u texts of records", n_texts);
  g_assert_cmpuint (n_texts, >, 30);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/storage/characters/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("every-field", test_every_field);
  ADD ("controls", test_controls);
  ADD ("invisible", test_invisible);
  ADD ("broken", test_broken);
  ADD ("kept", test_kept);
  ADD ("lines", test_lines);
  return g_test_run ();
}
