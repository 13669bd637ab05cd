/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-crosswalk.h"
#include "fujin-edit-project.h"
#include "fujin-edit-tie.h"
#include "fujin-history.h"
#include "fujin-library-entry.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-record-list.h"
#include "fujin-version.h"

typedef struct
{
  FujinProject *project;
  FujinServicePlan *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->plan = fujin_project_find_code (fixture->project, "A-1");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->project);
}

static guint
count_records (Fixture *fixture)
{
  return fujin_record_list_get_n (fujin_project_get_records (fixture->project,
                                                             FUJIN_RECORD_LINK));
}

/* The state of a tie, -1 when there is none. */
static int
state_of (Fixture    *fixture,
          const char *target)
{
  g_autoptr (GArray) ties = fujin_crosswalk_list (fixture->project, fixture->plan);

  for (guint i = 0; i < ties->len; i++)
    if (g_str_equal (g_array_index (ties, FujinCrosswalkTie, i).row->id, target))
      return (int) g_array_index (ties, FujinCrosswalkTie, i).state;
  return -1;
}

/* Without changes every service has just what the library proposes, and nothing is kept. */
static void
test_proposed (Fixture       *fixture,
               gconstpointer  data)
{
  const FujinLibrary *library = fujin_library_get_default ();

  for (guint i = 0; i < fujin_library_get_n_links (library); i++)
    {
      const FujinCrosswalkLink *link = fujin_library_get_link (library, i);
      FujinServicePlan *plan = fujin_project_find_code (fixture->project, link->service);
      g_autoptr (GArray) ties = fujin_crosswalk_list (fixture->project, plan);

      g_assert_cmpuint (ties->len, ==, g_strv_length (link->to));
      for (guint j = 0; j < ties->len; j++)
        {
          const FujinCrosswalkTie *tie = &g_array_index (ties, FujinCrosswalkTie, j);

          g_assert_cmpstr (tie->row->id, ==, link->to[j]);
          g_assert_cmpint (tie->state, ==, FUJIN_CROSSWALK_PROPOSED);
        }
    }
  g_assert_false (fujin_edit_set_tie (fixture->project, fixture->plan, "nca:NCA-11", TRUE));
  g_assert_cmpuint (count_records (fixture), ==, 0);
}

static void
test_change (Fixture       *fixture,
             gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);

  /* What is taken off stays in the list, marked. */
  g_assert_true (fujin_edit_set_tie (fixture->project, fixture->plan, "nca:NCA-11", FALSE));
  g_assert_cmpint (state_of (fixture, "nca:NCA-11"), ==, FUJIN_CROSSWALK_REMOVED);
  g_assert_true (fujin_edit_set_tie (fixture->project, fixture->plan, "csf:ROLE-01", TRUE));
  g_assert_cmpint (state_of (fixture, "csf:ROLE-01"), ==, FUJIN_CROSSWALK_ADDED);
  g_assert_cmpuint (count_records (fixture), ==, 2);
  /* As it was: nothing is kept. */
  g_assert_true (fujin_edit_set_tie (fixture->project, fixture->plan, "nca:NCA-11", TRUE));
  g_assert_cmpint (state_of (fixture, "nca:NCA-11"), ==, FUJIN_CROSSWALK_PROPOSED);
  g_assert_true (fujin_edit_set_tie (fixture->project, fixture->plan, "csf:ROLE-01", FALSE));
  g_assert_cmpint (state_of (fixture, "csf:ROLE-01"), ==, -1);
  g_assert_cmpuint (count_records (fixture), ==, 0);
  fujin_history_undo (history);
  g_assert_cmpint (state_of (fixture, "csf:ROLE-01"), ==, FUJIN_CROSSWALK_ADDED);
  for (guint i = 0; i < 3; i++)
    fujin_history_undo (history);
  g_assert_cmpuint (count_records (fixture), ==, 0);
  fujin_history_redo (history);
  g_assert_cmpint (state_of (fixture, "nca:NCA-11"), ==, FUJIN_CROSSWALK_REMOVED);
  /* Other services are left alone. */
  fixture->plan = fujin_project_find_code (fixture->project, "A-3");
  g_assert_cmpint (state_of (fixture, "nca:NCA-11"), ==, FUJIN_CROSSWALK_PROPOSED);
}

static void
test_reason (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GArray) ties = NULL;

  g_assert_true (fujin_edit_set_tie_reason (fixture->project, fixture->plan, "nca:NCA-11", "Why"));
  g_assert_cmpint (state_of (fixture, "nca:NCA-11"), ==, FUJIN_CROSSWALK_CHANGED);
  ties = fujin_crosswalk_list (fixture->project, fixture->plan);
  g_assert_cmpstr (g_array_index (ties, FujinCrosswalkTie, 0).reason, ==, "Why");
  /* A reason taken back leaves the proposal. */
  g_assert_true (fujin_edit_set_tie_reason (fixture->project, fixture->plan, "nca:NCA-11", ""));
  g_assert_cmpuint (count_records (fixture), ==, 0);
  /* There is nothing to reason where nothing is tied. */
  g_assert_false (fujin_edit_set_tie_reason (fixture->project, fixture->plan, "csf:ROLE-30",
                                             "Why"));
  fujin_edit_set_tie (fixture->project, fixture->plan, "nca:NCA-11", FALSE);
  g_assert_true (fujin_edit_set_tie_reason (fixture->project, fixture->plan, "nca:NCA-11", "Not"));
  g_assert_cmpint (state_of (fixture, "nca:NCA-11"), ==, FUJIN_CROSSWALK_REMOVED);
}

/* The file is 1.4 just where it has to be, and gives back what it was given. */
static void
test_file (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) again = NULL;
  FujinProject *read;

  g_assert_cmpuint (fujin_version_minor_of (fixture->project), ==, 0);
  fujin_edit_set_tie (fixture->project, fixture->plan, "csf:ROLE-01", TRUE);
  fujin_edit_set_tie_reason (fixture->project, fixture->plan, "csf:ROLE-01", "He\nanswers");
  g_assert_cmpuint (fujin_version_minor_of (fixture->project), ==, 4);
  bytes = fujin_project_writer_write (fixture->project);
  read = fujin_project_reader_read_bytes (bytes, problems);
  g_assert_cmpuint (problems->len, ==, 0);
  again = fujin_project_writer_write (read);
  g_assert_true (g_bytes_equal (bytes, again));
  g_object_unref (fixture->project);
  fixture->project = read;
  fixture->plan = fujin_project_find_code (read, "A-1");
  g_assert_cmpint (state_of (fixture, "csf:ROLE-01"), ==, FUJIN_CROSSWALK_ADDED);
}

static FujinLibrarySection *
find_section (FujinLibraryEntry *entry,
              const char        *heading)
{
  for (guint i = 0; i < entry->sections->len; i++)
    if (g_str_equal (((FujinLibrarySection *) entry->sections->pdata[i])->heading, heading))
      return entry->sections->pdata[i];
  return NULL;
}

/* How an entry marks the line that begins with @text; %NULL when it has no such line. */
static const char *
mark_of (FujinProject *project,
         const char   *id,
         const char   *heading,
         const char   *text)
{
  const FujinLibraryRow *row = fujin_library_find (fujin_library_get_default (), id);
  g_autoptr (FujinLibraryEntry) entry = fujin_library_entry_new (row, project, FUJIN_LANG_EN);
  FujinLibrarySection *section = find_section (entry, heading);

  for (guint i = 0; section != NULL && i < section->lines->len; i++)
    {
      const FujinLibraryLine *line = section->lines->pdata[i];

      if (g_str_has_prefix (line->text, text))
        return fujin_library_line_get_mark (line, FUJIN_LANG_EN);
    }
  return NULL;
}

/* The entries of both ends of a tie tell it as the plan does, each with what it rests on. */
static void
test_entry (Fixture       *fixture,
            gconstpointer  data)
{
  const char *const from = "In other sources", *const to = "Services it is tied to";

  g_assert_cmpstr (mark_of (NULL, "nca:NCA-11", to, "A-1 "), ==, "Fujin’s proposal");
  g_assert_cmpstr (mark_of (fixture->project, "nca:NCA-11", to, "A-1 "), ==, "Fujin’s proposal");
  g_assert_null (mark_of (fixture->project, "csf:ROLE-01", to, "A-1 "));
  fujin_edit_set_tie (fixture->project, fixture->plan, "csf:ROLE-01", TRUE);
  fujin_edit_set_tie (fixture->project, fixture->plan, "nca:NCA-11", FALSE);
  g_assert_cmpstr (mark_of (fixture->project, "csf:ROLE-01", to, "A-1 "), ==,
                   "added in this plan");
  g_assert_cmpstr (mark_of (fixture->project, "x1060:A-1", from, "ROLE-01"), ==,
                   "added in this plan");
  g_assert_cmpstr (mark_of (fixture->project, "nca:NCA-11", to, "A-1 "), ==,
                   "taken off in this plan");
  g_assert_cmpstr (mark_of (fixture->project, "x1060:A-1", from, "NCA-11"), ==,
                   "taken off in this plan");
  g_assert_cmpstr (mark_of (fixture->project, "x1060:A-1", from, "CSF-01"), ==, "Fujin’s proposal");
  fujin_edit_set_tie_reason (fixture->project, fixture->plan, "csf:CSF-01", "Ours, too");
  g_assert_cmpstr (mark_of (fixture->project, "x1060:A-1", from, "CSF-01"), ==,
                   "changed in this plan");
  /* What is proposed stays so where no plan is asked. */
  g_assert_cmpstr (mark_of (NULL, "nca:NCA-11", to, "A-1 "), ==, "Fujin’s proposal");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/crosswalk/proposed", Fixture, NULL, set_up, test_proposed, tear_down);
  g_test_add ("/crosswalk/change", Fixture, NULL, set_up, test_change, tear_down);
  g_test_add ("/crosswalk/reason", Fixture, NULL, set_up, test_reason, tear_down);
  g_test_add ("/crosswalk/file", Fixture, NULL, set_up, test_file, tear_down);
  g_test_add ("/crosswalk/entry", Fixture, NULL, set_up, test_entry, tear_down);
  return g_test_run ();
}
