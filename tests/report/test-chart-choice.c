/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-chart-choice.h"
#include "fujin-edit-state.h"
#include "fujin-history.h"
#include "fujin-overlay.h"
#include "fujin-project-charts.h"
#include "fujin-record.h"
#include "fujin-report.h"
#include "sample-project.h"

/* The one table of charts, and the states that one of them lays over one another. */

static FujinProject *
make_project (int       which,
              FujinLang lang)
{
  return which == 0 ? sample_project_full (lang)
         : which == 1 ? sample_project_partial (lang) : sample_project_empty ();
}

static void
test_table (void)
{
  for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
    {
      const FujinChartChoice *choice = fujin_chart_choice_get (i);

      g_assert_true (fujin_chart_choice_find (choice->id) == choice);
      g_assert_cmpint ((int) strlen (choice->label), >, 0);
      g_assert_cmpint ((int) strlen (choice->name), >, 0);
      g_assert_cmpuint (choice->group, <, FUJIN_N_CHART_GROUPS);
    }
  g_assert_null (fujin_chart_choice_find ("pie"));
  g_assert_null (fujin_chart_choice_find (NULL));
}

static void
assert_chart (FujinChartData *data,
              FujinLang       lang)
{
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (data);

  g_assert_cmpint (fujin_chart_data_get_lang (data), ==, lang);
  g_assert_cmpint ((int) strlen (fujin_chart_data_get_title (data)), >, 0);
  g_assert_nonnull (fujin_chart_data_get_source (data));
  if (!fujin_chart_data_has_values (data))
    g_assert_nonnull (fujin_chart_data_get_empty_text (data));
  g_assert_cmpint ((int) strlen (sentence), >, 0);
  g_assert_cmpuint (fujin_chart_sheet_get_n_columns (sheet), >, 0);
}

/* Every chart of every project has its texts, in both languages. */
static void
test_all (void)
{
  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    for (int which = 0; which < 3; which++)
      {
        g_autoptr (FujinProject) project = make_project (which, (FujinLang) lang);

        for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
          {
            const FujinChartChoice *choice = fujin_chart_choice_get (i);
            g_autoptr (FujinChartData) one =
              fujin_chart_choice_create (choice, project, "C", (FujinLang) lang);
            g_autoptr (FujinChartData) all =
              fujin_chart_choice_create_long (choice, project, NULL, (FujinLang) lang);

            assert_chart (one, (FujinLang) lang);
            assert_chart (all, (FujinLang) lang);
          }
      }
}

static void
assert_page (FujinReport *report,
             guint        page)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double width, height, x, y, w, h;

  fujin_report_draw_page (report, page, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  fujin_paper_get_size (fujin_report_get_paper (report), &width, &height);
  cairo_recording_surface_ink_extents (surface, &x, &y, &w, &h);
  g_assert_cmpfloat (x, >=, 12.0);
  g_assert_cmpfloat (y, >=, 12.0);
  g_assert_cmpfloat (x + w, <=, width - 12.0);
  g_assert_cmpfloat (y + h, <=, height - 12.0);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Every chart can be printed with its table, and all of it lies on the sheet. */
static void
test_print (void)
{
  const FujinPaper papers[] = { FUJIN_PAPER_A4_LANDSCAPE, FUJIN_PAPER_A4_PORTRAIT };

  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    for (guint p = 0; p < G_N_ELEMENTS (papers); p++)
      for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
        {
          g_autoptr (FujinProject) project = make_project (i % 2, (FujinLang) lang);
          g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_CHART,
                                                             (FujinLang) lang, papers[p]);

          fujin_report_set_chart (report, fujin_chart_choice_get (i)->id);
          g_assert_cmpuint (fujin_report_get_n_pages (report), >, 0);
          for (guint page = 0; page < fujin_report_get_n_pages (report); page++)
            assert_page (report, page);
        }
}

/* The radar of all services has the page to itself, and its table the pages after it. */
static void
test_apart (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (FujinChartData) data = fujin_project_charts_all_services (project, FUJIN_LANG_EN);
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_CHART, FUJIN_LANG_EN,
                                                     FUJIN_PAPER_A4_LANDSCAPE);
  guint n_in_scope = 0;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    n_in_scope += fujin_service_plan_in_scope (fujin_project_get_plan (project, i)) ? 1 : 0;
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, n_in_scope);
  g_assert_cmpuint (n_in_scope, >, 24);
  fujin_report_set_chart (report, "radar");
  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
  fujin_report_set_chart (report, "services");
  g_assert_cmpuint (fujin_report_get_n_pages (report), >=, 3);
}

static FujinRecord *
take_version (FujinProject *project,
              const char   *name,
              const char   *date)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  values[FUJIN_SNAPSHOT_NAME] = name;
  values[FUJIN_SNAPSHOT_DATE] = date;
  return fujin_edit_take_snapshot (project, values);
}

static guint
count_axes (FujinProject *project)
{
  g_autoptr (FujinChartData) data = fujin_project_charts_overlay (project, FUJIN_LANG_EN);

  return fujin_chart_data_get_n_series (data);
}

/* Unless somebody chooses, the present state and the two newest versions. */
static void
test_overlay_usual (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (FujinChartData) data = NULL;

  g_assert_cmpuint (count_axes (project), ==, 1);
  take_version (project, "First", "2024-04-01");
  take_version (project, "Second", "2025-04-01");
  take_version (project, "Third", "2026-04-01");
  sample_project_score (project, "A-1", 5, 5);
  data = fujin_project_charts_overlay (project, FUJIN_LANG_EN);
  g_assert_cmpuint (fujin_chart_data_get_n_series (data), ==, 3);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 9);
  g_assert_cmpstr (fujin_chart_data_get_series_name (data, 0), ==, "Now");
  g_assert_cmpstr (fujin_chart_data_get_series_name (data, 1), ==, "Third");
  g_assert_cmpstr (fujin_chart_data_get_series_name (data, 2), ==, "Second");
  g_assert_cmpint (fujin_chart_data_get_series_role (data, 2), ==, FUJIN_SERIES_STATE_3);
  g_assert_cmpfloat (fujin_chart_data_get_point (data, 0, 0)->value, >,
                     fujin_chart_data_get_point (data, 1, 0)->value);
}

/* Up to six, other plans among them; what was left out can come back, and nothing is an edit. */
static void
test_overlay_choose (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  FujinHistory *history = fujin_project_get_history (project);
  guint64 state;

  for (int i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("Version %d", i);
      g_autofree char *date = g_strdup_printf ("202%d-04-01", i);

      take_version (project, name, date);
    }
  state = fujin_history_get_state (history);
  for (int i = 0; i < 3; i++)
    {
      g_autoptr (FujinProject) other = sample_project_partial (FUJIN_LANG_EN);

      g_assert_true (fujin_overlay_add_other (project, other, "Elsewhere"));
    }
  g_assert_cmpuint (fujin_overlay_count (project), ==, FUJIN_OVERLAY_MAX);
  g_assert_cmpuint (count_axes (project), ==, FUJIN_OVERLAY_MAX);
  {
    g_autoptr (FujinProject) other = sample_project_partial (FUJIN_LANG_EN);

    g_assert_false (fujin_overlay_add_other (project, other, "One too many"));
  }
  g_assert_cmpuint (count_axes (project), ==, FUJIN_OVERLAY_MAX);
  g_assert_true (fujin_overlay_choose (project, "now", FALSE));
  g_assert_cmpuint (count_axes (project), ==, FUJIN_OVERLAY_MAX - 1);
  g_assert_true (fujin_overlay_choose (project, "other:4", TRUE));
  g_assert_false (fujin_overlay_choose (project, "now", TRUE));
  g_assert_cmpuint (fujin_history_get_state (history), ==, state);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-choice/table", test_table);
  g_test_add_func ("/chart-choice/all", test_all);
  g_test_add_func ("/chart-choice/print", test_print);
  g_test_add_func ("/chart-choice/apart", test_apart);
  g_test_add_func ("/overlay/usual", test_overlay_usual);
  g_test_add_func ("/overlay/choose", test_overlay_choose);
  return g_test_run ();
}
