/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-category-score.h"
#include "fujin-edit-record.h"
#include "fujin-edit-slide.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-exporter.h"
#include "fujin-gap.h"
#include "fujin-project-charts-times.h"
#include "fujin-slides.h"
#include "sample-project.h"

#define WIDTH 480
#define HEIGHT 270

static const char *const ids[] = {
  "title", "situation", "strengths", "weaknesses", "gaps", "plan", "decision",
};

static FujinProject *
make_project (guint     which,
              FujinLang lang)
{
  if (which == 0)
    return sample_project_full (lang);
  return which == 1 ? sample_project_partial (lang) : sample_project_empty ();
}

static const FujinSlide *
find (GPtrArray  *slides,
      const char *id)
{
  for (guint i = 0; i < slides->len; i++)
    if (g_str_equal (((FujinSlide *) g_ptr_array_index (slides, i))->id, id))
      return g_ptr_array_index (slides, i);
  return NULL;
}

static gboolean
is_inked (const FujinSlide *slide)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  const guchar *data;
  gboolean inked = FALSE;

  fujin_slide_draw (slide, cr, WIDTH, HEIGHT, FUJIN_PALETTE_PRINT, 1, 7);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int i = 0; i < HEIGHT * WIDTH * 4 && !inked; i += 4)
    inked = data[i] < 100;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return inked;
}

/* Each slide has a message, a note and at most five points, in either language, from any plan. */
static void
test_all (void)
{
  for (guint which = 0; which < 3; which++)
    for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
      {
        g_autoptr (FujinProject) project = make_project (which, lang);
        g_autoptr (GPtrArray) slides = fujin_slides_list (project, lang, FALSE);

        g_assert_cmpuint (slides->len, ==, G_N_ELEMENTS (ids));
        g_assert_cmpuint (fujin_slides_get_n (), ==, G_N_ELEMENTS (ids));
        for (guint i = 0; i < slides->len; i++)
          {
            const FujinSlide *slide = g_ptr_array_index (slides, i);

            g_assert_cmpstr (slide->id, ==, ids[i]);
            g_assert_cmpstr (fujin_slides_get_id (i), ==, ids[i]);
            g_assert_true (slide->headline[0] != '\0' && slide->note[0] != '\0');
            g_assert_cmpuint (g_strv_length (slide->points), <=, FUJIN_SLIDE_MAX_POINTS);
            g_assert_true (slide->chart == NULL || slide->table == NULL);
            g_assert_true (is_inked (slide));
          }
      }
}

/* The numbers of the headlines are those of the analysis. */
static void
test_numbers (void)
{
  g_autoptr (FujinProject) project = sample_project_partial (FUJIN_LANG_EN);
  g_autoptr (GPtrArray) slides = fujin_slides_list (project, FUJIN_LANG_EN, FALSE);
  g_autofree char *scored = NULL;
  g_autofree char *mean = NULL;
  g_autofree char *gaps = NULL;
  FujinCategoryScore total;
  guint to_score;

  fujin_category_score_get_total (project, &total);
  to_score = fujin_category_score_count_to_score (&total, FALSE);
  g_assert_cmpuint (total.n_as_is, >, 0);
  g_assert_cmpuint (total.n_as_is, <, to_score);
  scored = g_strdup_printf ("%u of %u services are scored", total.n_as_is, to_score);
  mean = g_strdup_printf ("As-Is is %.1f against a To-Be of %.1f", total.as_is, total.to_be);
  g_assert_nonnull (strstr (find (slides, "situation")->headline, scored));
  g_assert_nonnull (strstr (find (slides, "situation")->headline, mean));
  /* What is known of a part is not said of the whole. */
  g_assert_true (g_str_has_prefix (find (slides, "strengths")->headline, "So far ") ||
                 strstr (find (slides, "strengths")->headline, "nly one category") ||
                 strstr (find (slides, "strengths")->headline, "none stands out"));
  gaps = g_strdup_printf ("%u of ", fujin_gap_count (project));
  g_assert_true (g_str_has_prefix (find (slides, "gaps")->headline, gaps));
}

static void
test_empty (void)
{
  g_autoptr (FujinProject) project = sample_project_empty ();
  g_autoptr (GPtrArray) slides = fujin_slides_list (project, FUJIN_LANG_EN, FALSE);

  g_assert_nonnull (strstr (find (slides, "situation")->headline, "Portfolio page"));
  g_assert_nonnull (find (slides, "situation")->points[0]);
  g_assert_nonnull (strstr (find (slides, "plan")->headline, "Improvements page"));
  g_assert_true (g_str_has_prefix (find (slides, "decision")->headline, "There is nothing"));
  g_assert_null (find (slides, "decision")->table);
  /* Each says what it waits for, not what all do. */
  for (guint i = 1; i < slides->len; i++)
    {
      const FujinSlide *slide = g_ptr_array_index (slides, i);

      g_assert_nonnull (slide->points[0]);
      for (guint j = 1; j < i; j++)
        {
          const FujinSlide *other = g_ptr_array_index (slides, j);

          g_assert_false (g_strv_equal ((const char *const *) slide->points,
                                        (const char *const *) other->points));
        }
    }
  g_assert_nonnull (strstr (find (slides, "gaps")->points[1], "To-Be"));
  g_assert_null (strstr (find (slides, "plan")->points[0], "team"));
}

/* A score on the scale of other teams still has its meaning. */
static void
test_why (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *inside = fujin_edit_add_team (project, "IT", FALSE, 9);
  FujinTeam *outside = fujin_edit_add_team (project, "SOC", TRUE, 9);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (GPtrArray) slides = NULL;
  FujinServicePlan *plan = fujin_project_find_code (project, "A-1");

  g_ptr_array_add (plans, plan);
  fujin_edit_add_assignment (project, plans, inside);
  sample_project_score (project, "A-1", 5, 5);
  sample_project_score (project, "A-2", 1, 5);
  fujin_edit_unassign (project, plans);
  fujin_edit_add_assignment (project, plans, outside);
  g_assert_true (fujin_service_plan_on_other_scale (plan, FALSE));
  slides = fujin_slides_list (project, FUJIN_LANG_EN, FALSE);
  g_assert_cmpstr (fujin_chart_sheet_get_cell (find (slides, "strengths")->table, 0, 3), ==,
                   "written and approved");
}

/* One count on both slides, though an improvement is done. */
static void
test_unanswered (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  const char *values[9] = { "Write it down", "A-1", "short", NULL, NULL, NULL, "done", "5", "" };
  g_autoptr (GPtrArray) slides = NULL;

  sample_project_score (project, "A-1", 1, 5);
  sample_project_score (project, "A-2", 1, 5);
  sample_project_score (project, "A-3", 1, 5);
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values));
  slides = fujin_slides_list (project, FUJIN_LANG_EN, FALSE);
  g_assert_true (g_strv_contains ((const char *const *) find (slides, "gaps")->points,
                                  "2 gaps have no improvement yet"));
  g_assert_true (g_strv_contains ((const char *const *) find (slides, "plan")->points,
                                  "2 gaps have no improvement yet"));
}

static void
test_own_words (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (GPtrArray) slides = NULL;
  g_autoptr (GPtrArray) all = NULL;
  const FujinSlide *slide;

  fujin_edit_set_slide (project, "gaps", FUJIN_SLIDE_HEADLINE, "We are behind");
  fujin_edit_set_slide (project, "strengths", FUJIN_SLIDE_STATE, "hidden");
  slides = fujin_slides_list (project, FUJIN_LANG_JA, FALSE);
  g_assert_cmpuint (slides->len, ==, G_N_ELEMENTS (ids) - 1);
  g_assert_null (find (slides, "strengths"));
  slide = find (slides, "gaps");
  g_assert_cmpstr (slide->headline, ==, "We are behind");
  g_assert_cmpstr (slide->made_headline, !=, "We are behind");
  g_assert_cmpstr (slide->note, ==, slide->made_note);
  all = fujin_slides_list (project, FUJIN_LANG_EN, TRUE);
  g_assert_true (find (all, "strengths")->is_hidden);
}

/* What the board is asked is what is proposed, with its cost. */
static void
test_decision (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  const char *values[9] = { "Buy a sensor", NULL, "long", NULL, NULL, "3 million yen", "proposed" };
  g_autoptr (GPtrArray) slides = NULL;
  const FujinSlide *slide;

  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values));
  slides = fujin_slides_list (project, FUJIN_LANG_EN, FALSE);
  slide = find (slides, "decision");
  g_assert_nonnull (slide->table);
  g_assert_nonnull (strstr (fujin_chart_sheet_get_cell (slide->table, 0, 1), "Buy a sensor"));
  g_assert_nonnull (strstr (fujin_chart_sheet_get_cell (slide->table, 0, 3), "3 million yen"));
  g_assert_nonnull (strstr (slide->headline, "that needs new people, money or systems"));
}

static void
test_long_words (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) slides = NULL;

  for (int i = 0; i < 60; i++)
    g_string_append (text, "長い見出しが続きます");
  fujin_edit_set_slide (project, "situation", FUJIN_SLIDE_HEADLINE, text->str);
  fujin_edit_set_slide (project, "title", FUJIN_SLIDE_HEADLINE, text->str);
  slides = fujin_slides_list (project, FUJIN_LANG_JA, FALSE);
  g_assert_true (is_inked (find (slides, "situation")));
  g_assert_true (is_inked (find (slides, "title")));
}

static void
test_pdf (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  const FujinExporter *exporter = fujin_exporter_find (FUJIN_EXPORT_SLIDES, "pdf");
  FujinExportJob job = { .project = project, .lang = FUJIN_LANG_EN };
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) two = NULL;

  g_assert_nonnull (exporter);
  g_assert_cmpstr (exporter->id, ==, "slides-pdf");
  one = fujin_exporter_run (exporter, &job, NULL);
  two = fujin_exporter_run (exporter, &job, NULL);
  g_assert_nonnull (one);
  g_assert_true (g_str_has_prefix (g_bytes_get_data (one, NULL), "%PDF"));
  g_assert_true (g_bytes_equal (one, two));
}

static void
test_times (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  const char *values[5] = { "First turn", "2026-01-31" };
  g_autoptr (GPtrArray) times = NULL;
  g_autoptr (FujinChartData) half = NULL;
  g_autofree char *first = NULL;
  g_autofree char *between = NULL;
  double a, b;

  g_assert_nonnull (fujin_edit_take_snapshot (project, values));
  sample_project_score (project, "A-1", 1, 5);
  sample_project_score (project, "A-2", 1, 5);
  times = fujin_project_charts_times (project, FUJIN_LANG_EN);
  g_assert_cmpuint (times->len, ==, 2);
  first = fujin_project_charts_dup_time (times, 0.0, FUJIN_LANG_EN);
  between = fujin_project_charts_dup_time (times, 0.5, FUJIN_LANG_EN);
  g_assert_cmpstr (first, ==, "First turn (2026-01-31)");
  g_assert_cmpstr (between, ==, "First turn (2026-01-31) → Now");
  a = fujin_chart_data_get_point (((FujinChartTime *) times->pdata[0])->chart, 0, 0)->value;
  b = fujin_chart_data_get_point (((FujinChartTime *) times->pdata[1])->chart, 0, 0)->value;
  half = fujin_project_charts_at_time (times, 0.4);
  g_assert_true (a != b);
  g_assert_cmpfloat_with_epsilon (fujin_chart_data_get_point (half, 0, 0)->value, a + (b - a) * 0.4,
                                  1e-9);
  g_assert_nonnull (strstr (fujin_chart_data_get_title (half), "First turn"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/slides/all", test_all);
  g_test_add_func ("/slides/numbers", test_numbers);
  g_test_add_func ("/slides/empty", test_empty);
  g_test_add_func ("/slides/why", test_why);
  g_test_add_func ("/slides/unanswered", test_unanswered);
  g_test_add_func ("/slides/own-words", test_own_words);
  g_test_add_func ("/slides/decision", test_decision);
  g_test_add_func ("/slides/long-words", test_long_words);
  g_test_add_func ("/slides/pdf", test_pdf);
  g_test_add_func ("/slides/times", test_times);
  return g_test_run ();
}
