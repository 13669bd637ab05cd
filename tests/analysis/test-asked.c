/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-asked-words.h"
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-project-reader.h"
#include "fujin-report-day.h"
#include "fujin-today.h"
#include "fujin-xml.h"
#include "model-check.h"

#define DAY "2026-10-01"

static FujinProject *
open_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), name, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  return project;
}

static FujinRecord *
propose (FujinProject *project,
         const char   *title,
         const char   *services,
         const char   *cycle,
         const char   *due,
         const char   *cost)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { title };
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autoptr (GPtrArray) plans = model_plans (project, services);

  for (guint i = 0; i < plans->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            fujin_service_plan_get_id (g_ptr_array_index (plans, i)));
  values[FUJIN_IMPROVEMENT_SERVICES] = ids->str;
  values[FUJIN_IMPROVEMENT_CYCLE] = cycle;
  values[FUJIN_IMPROVEMENT_DUE] = due;
  values[FUJIN_IMPROVEMENT_COST] = cost;
  values[FUJIN_IMPROVEMENT_STATE] = "proposed";
  return fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values);
}

static void
assert_line (GPtrArray  *list,
             guint       index,
             FujinLang   lang,
             const char *expected)
{
  g_autofree char *line = NULL;

  g_assert_cmpuint (index, <, list->len);
  line = fujin_asked_words_dup_line (g_ptr_array_index (list, index), lang);
  g_assert_cmpstr (line, ==, expected);
}

/* Of a plan in which nothing is chosen, nothing is asked. */
static void
test_empty (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) list = fujin_asked_list (project, DAY, FUJIN_ASKED_MOST);

  g_assert_cmpuint (list->len, ==, 0);
}

/* The weightiest first, each kind in its place, and Basic before what was there before it. */
static void
test_order (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) open = model_plans (project, "A-1 I-7");
  g_autoptr (GPtrArray) basic = model_plans (project, "I-7");
  g_autoptr (GPtrArray) bad = model_plans (project, "C-1");
  g_autoptr (GPtrArray) list = NULL;
  FujinTeam *team = fujin_edit_add_team (project, "IT", FALSE, 9);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    g_ptr_array_add (all, fujin_project_get_plan (project, i));
  fujin_edit_add_assignment (project, all, team);
  fujin_edit_unassign (project, open);
  fujin_edit_set_level (project, basic, FUJIN_LEVEL_BASIC);
  fujin_edit_set_score (project, bad, FALSE, 1);
  fujin_edit_set_score (project, bad, TRUE, 4);
  propose (project, "Write it down", "A-1", "short", "", "");
  propose (project, "Hire", "B-1", "long", "2027-03-31", "3 million yen");
  list = fujin_asked_list (project, DAY, FUJIN_ASKED_MOST);
  g_assert_cmpuint (list->len, ==, 4);
  assert_line (list, 0, FUJIN_LANG_EN,
               "Approve, with new resources: Hire (B-1 Real time asset monitoring; 3 million yen, "
               "by 2027-03-31)");
  assert_line (list, 1, FUJIN_LANG_EN,
               "Approve: Write it down (A-1 Risk management; cost not noted)");
  assert_line (list, 2, FUJIN_LANG_EN,
               "Name who carries 2 services that nobody does (1 mandatory): I-7 Executive security "
               "reporting, A-1 Risk management");
  assert_line (list, 3, FUJIN_LANG_EN,
               "Close 1 gap that no improvement addresses, or accept it: C-1 Forensic analysis");
}

/* What is left is named by its title, a single one above all. */
static void
test_room (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) three = NULL;
  g_autofree char *needs = NULL;

  for (guint i = 0; i < 7; i++)
    {
      g_autofree char *title = g_strdup_printf ("Step %u", i + 1);
      g_autofree char *due = g_strdup_printf ("2027-0%u-01", i + 1);

      propose (project, title, "", "short", due, "none");
    }
  list = fujin_asked_list (project, DAY, 7);
  g_assert_cmpuint (list->len, ==, 7);
  three = fujin_asked_list (project, DAY, 3);
  g_assert_cmpuint (three->len, ==, 3);
  assert_line (three, 1, FUJIN_LANG_EN, "Approve: Step 2 (none, by 2027-02-01)");
  assert_line (three, 2, FUJIN_LANG_EN,
               "Approve 5 proposed improvements: “Step 3” (none, by 2027-03-01), “Step 4” (none, "
               "by 2027-04-01), “Step 5” (none, by 2027-05-01), “Step 6” (none, by 2027-06-01), "
               "“Step 7” (none, by 2027-07-01)");
  g_clear_pointer (&list, g_ptr_array_unref);
  list = fujin_asked_list (project, DAY, 1);
  g_assert_cmpuint (list->len, ==, 1);
  /* Seven: a rest of one would be no shorter than its title. */
  needs = fujin_asked_words_dup_what (g_ptr_array_index (list, 0), FUJIN_LANG_EN);
  g_assert_nonnull (strstr (needs, "(7) Step 7"));
  g_assert_null (strstr (needs, "other"));
}

static const char *
kinds_of (GPtrArray *list)
{
  static char kinds[16];
  guint n = MIN (list->len, sizeof kinds - 1);

  for (guint i = 0; i < n; i++)
    kinds[i] = "acpgd"[((FujinAsked *) g_ptr_array_index (list, i))->kind];
  kinds[n] = '\0';
  return kinds;
}

static void
test_manufacturer (void)
{
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *name = g_strdup_printf ("manufacturer.%s.fujin", fujin_lang_code (lang));
      g_autoptr (FujinProject) project = open_sample (name);
      g_autofree char *day = fujin_report_day_dup (project);
      g_autoptr (GPtrArray) list = fujin_asked_list (project, day, FUJIN_ASKED_MOST);
      const FujinAsked *due;
      g_autofree char *services = NULL;

      g_assert_cmpstr (day, ==, DAY);
      g_assert_cmpstr (kinds_of (list), ==, "aaaacpgd");
      g_assert_cmpuint (((FujinAsked *) list->pdata[0])->records->len, ==, 1);
      g_assert_cmpuint (fujin_asked_count_long (list->pdata[0]), ==, 1);
      g_assert_cmpuint (((FujinAsked *) list->pdata[4])->plans->len, ==, 5);
      g_assert_cmpuint (((FujinAsked *) list->pdata[5])->plans->len, ==, 11);
      due = list->pdata[7];
      /* The penetration test is to be looked at again on 31 October. */
      g_assert_cmpuint (due->n_soon, ==, 1);
      g_assert_cmpuint (due->n_overdue, ==, 0);
      g_assert_cmpuint (due->records->len, ==, 1);
      services = fujin_asked_words_dup_services (due, lang);
      g_assert_true (g_str_has_prefix (services, "E-5 "));
      /* Without the plan's day, it is counted by the day it is. */
      g_clear_pointer (&list, g_ptr_array_unref);
      list = fujin_asked_list (project, "2026-11-21", FUJIN_ASKED_MOST);
      g_assert_cmpuint (((FujinAsked *) list->pdata[7])->n_overdue, ==, 1);
    }
}

/* Every line names its services, in either language, and nothing is asked twice. */
static void
test_textbook (void)
{
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *name = g_strdup_printf ("textbook-example.%s.fujin",
                                               fujin_lang_code (lang));
      g_autoptr (FujinProject) project = open_sample (name);
      g_autoptr (GPtrArray) list = fujin_asked_list (project, DAY, FUJIN_ASKED_MOST);

      g_assert_cmpuint (list->len, >, 0);
      g_assert_cmpuint (list->len, <=, FUJIN_ASKED_MOST);
      for (guint i = 0; i < list->len; i++)
        {
          const FujinAsked *asked = g_ptr_array_index (list, i);
          g_autofree char *line = fujin_asked_words_dup_line (asked, lang);
          FujinServicePlan *plan = g_ptr_array_index (asked->plans, 0);

          g_assert_nonnull (strstr (line, fujin_service_plan_get_name (plan, lang)));
          if (i > 0)
            g_assert_cmpint (asked->kind, >, ((FujinAsked *) list->pdata[i - 1])->kind);
        }
    }
}

static void
test_day (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *today = fujin_today_dup ();
  g_autofree char *without = fujin_report_day_dup (project);
  g_autofree char *with = NULL;

  g_assert_cmpstr (without, ==, today);
  fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF, DAY);
  with = fujin_report_day_dup (project);
  g_assert_cmpstr (with, ==, DAY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/asked/empty", test_empty);
  g_test_add_func ("/asked/order", test_order);
  g_test_add_func ("/asked/room", test_room);
  g_test_add_func ("/asked/manufacturer", test_manufacturer);
  g_test_add_func ("/asked/textbook", test_textbook);
  g_test_add_func ("/asked/day", test_day);
  return g_test_run ();
}
