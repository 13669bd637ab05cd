/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>
#include <unistd.h>

#include <cairo-pdf.h>
#include <glib/gstdio.h>

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-gap.h"
#include "fujin-plan-sheet.h"
#include "fujin-report.h"
#include "sample-project.h"

#define N_KINDS 5
/* Half of the margin: nothing but the paper may be there. */
#define EDGE 18.0

/* A title longer than any board would take, an organisation and teams to match, notes of a page. */
static FujinProject *
long_project (FujinLang lang)
{
  FujinProject *project = sample_project_full (lang);
  gboolean ja = lang == FUJIN_LANG_JA;
  g_autofree char *note = NULL;
  GString *text = g_string_new (NULL);
  FujinServicePlan *own;

  for (int i = 0; i < 400; i++)
    g_string_append (text, ja ? "長いメモが続きます。" : "A long note goes on and on. ");
  note = g_string_free (text, FALSE);
  fujin_edit_set_project_text (
    project, FUJIN_PROJECT_TITLE,
    ja ? "グループ全社のサイバーディフェンスセンター構築に向けた現状評価と今後三か年のあるべき姿"
         "および必要な投資と体制についてのご報告とご相談"
       : "Assessment of the present state of the group-wide cyber defence centre, with the "
         "desired state in three years and the investment it takes to get there");
  fujin_edit_set_project_text (
    project, FUJIN_PROJECT_ORGANISATION,
    ja ? "さくら精密工業ホールディングス株式会社 情報セキュリティ統括本部 企画管理部"
       : "Sakura Precision Manufacturing Holdings International, Group Information Security");
  own = fujin_edit_add_own_service (
    project, "A",
    ja ? "海外の製造拠点と取引先を含む供給網全体にわたる設計情報の持ち出しの監視と抑止の取り組み"
       : "Watching and deterring the removal of design data along the whole supply chain with "
         "foreign plants");
  fujin_edit_set_note (project, own, note);
  sample_project_score (project, fujin_service_plan_get_code (own), 1, 5);
  return project;
}

static FujinProject *
make_project (guint     which,
              FujinLang lang)
{
  switch (which)
    {
    case 0:
      return sample_project_full (lang);
    case 1:
      return sample_project_partial (lang);
    case 2:
      return sample_project_empty ();
    default:
      return long_project (lang);
    }
}

static void
assert_inside (FujinReport *report,
               guint        page)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double width, height, x, y, w, h;

  fujin_report_draw_page (report, page, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  fujin_paper_get_size (fujin_report_get_paper (report), &width, &height);
  cairo_recording_surface_ink_extents (surface, &x, &y, &w, &h);
  g_assert_cmpfloat (x, >=, EDGE);
  g_assert_cmpfloat (y, >=, EDGE);
  g_assert_cmpfloat (x + w, <=, width - EDGE);
  g_assert_cmpfloat (y + h, <=, height - EDGE);
  g_assert_cmpfloat (w, >, width / 4);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_draws (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);

  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autoptr (FujinProject) project = make_project (which, (FujinLang) lang);

      for (int kind = 0; kind < N_KINDS; kind++)
        for (int paper = 0; paper < FUJIN_N_PAPERS; paper++)
          {
            g_autoptr (FujinReport) report = fujin_report_new (project, (FujinReportKind) kind,
                                                               (FujinLang) lang,
                                                               (FujinPaper) paper);
            guint n = fujin_report_get_n_pages (report);

            g_assert_cmpuint (n, >=, 1);
            g_assert_cmpint ((int) strlen (fujin_report_get_title (report)), >, 0);
            for (guint page = 0; page < n; page++)
              assert_inside (report, page);
          }
    }
}

static void
test_papers (void)
{
  double width, height;
  FujinPaper paper = FUJIN_PAPER_A4_LANDSCAPE;

  for (int i = 0; i < FUJIN_N_PAPERS; i++)
    {
      g_assert_true (fujin_paper_from_id (fujin_paper_get_id ((FujinPaper) i), &paper));
      g_assert_cmpint (paper, ==, i);
      g_assert_nonnull (fujin_paper_get_label ((FujinPaper) i, FUJIN_LANG_JA));
    }
  g_assert_false (fujin_paper_from_id ("a3", &paper));
  g_assert_false (fujin_paper_from_id (NULL, &paper));
  fujin_paper_get_size (FUJIN_PAPER_A4_PORTRAIT, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 595.28, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 841.89, 0.01);
  fujin_paper_get_size (FUJIN_PAPER_LETTER_LANDSCAPE, &width, &height);
  g_assert_cmpfloat (width, ==, 792.0);
  g_assert_cmpfloat (height, ==, 612.0);
}

static void
test_page_counts (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (FujinReport) summary = fujin_report_new (project, FUJIN_REPORT_SUMMARY,
                                                      FUJIN_LANG_EN, FUJIN_PAPER_A4_PORTRAIT);
  g_autoptr (FujinReport) gaps = fujin_report_new (project, FUJIN_REPORT_CHART,
                                                   FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  g_autoptr (FujinReport) matrix = fujin_report_new (project, FUJIN_REPORT_MATRIX,
                                                     FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  guint before;

  fujin_report_set_chart (gaps, "gaps");
  g_assert_cmpuint (fujin_report_get_n_pages (summary), ==, 1);
  g_assert_cmpuint (fujin_report_get_n_pages (gaps), ==, (fujin_gap_count (project) + 9) / 10);
  before = fujin_report_get_n_pages (matrix);
  g_assert_cmpuint (before, >, 1);
  for (int i = 0; i < 120; i++)
    fujin_edit_add_own_service (project, "I", "One more");
  /* An edit is seen without a new report. */
  g_assert_cmpuint (fujin_report_get_n_pages (matrix), >, before + 2);
}

/* The table of teams is cut by teams, and a cell with more than a sheet holds goes on. */
static void
test_team_table (void)
{
  for (int paper = 0; paper < FUJIN_N_PAPERS; paper++)
    {
      g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
      g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_TEAM_TABLE,
                                                         FUJIN_LANG_JA, (FujinPaper) paper);
      g_autoptr (FujinReport) target = fujin_report_new (project, FUJIN_REPORT_TEAM_TABLE_TARGET,
                                                         FUJIN_LANG_EN, (FujinPaper) paper);
      guint before = fujin_report_get_n_pages (report);

      g_assert_cmpuint (before, <=, 3);
      g_assert_cmpstr (fujin_report_get_title (report), !=, fujin_report_get_title (target));
      for (int i = 0; i < 600; i++)
        fujin_edit_add_own_service (project, "I", "One more");
      for (int i = 0; i < 60; i++)
        fujin_edit_add_team (project, "A team without services", i % 2, G_MAXUINT);
      g_assert_cmpuint (fujin_report_get_n_pages (report), >, before + 1);
      for (guint page = 0; page < fujin_report_get_n_pages (report); page++)
        assert_inside (report, page);
    }
}

/* The table of a category with very many own services goes on on pages of its own. */
static void
test_long_category (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_CHART,
                                                     FUJIN_LANG_EN, FUJIN_PAPER_A4_PORTRAIT);

  fujin_report_set_chart (report, "category");
  fujin_report_set_category (report, "C");
  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
  for (int i = 0; i < 80; i++)
    fujin_edit_add_own_service (project, "C", "One more");
  g_assert_cmpuint (fujin_report_get_n_pages (report), >, 1);
  for (guint page = 0; page < fujin_report_get_n_pages (report); page++)
    assert_inside (report, page);
}

static cairo_status_t
collect (void                *closure,
         const unsigned char *data,
         unsigned int         length)
{
  g_string_append_len (closure, (const char *) data, length);
  return CAIRO_STATUS_SUCCESS;
}

static char *
write_pdf (FujinReport *report)
{
  g_autoptr (GString) bytes = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;
  char *path = NULL;

  fujin_paper_get_size (fujin_report_get_paper (report), &width, &height);
  surface = cairo_pdf_surface_create_for_stream (collect, bytes, width, height);
  cr = cairo_create (surface);
  for (guint page = 0; page < fujin_report_get_n_pages (report); page++)
    {
      fujin_report_draw_page (report, page, cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  close (g_file_open_tmp ("report-XXXXXX.pdf", &path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents_full (path, bytes->str, (gssize) bytes->len,
                                           G_FILE_SET_CONTENTS_NONE, 0600, &error));
  return path;
}

static char *
run_tool (const char *tool,
          const char *option,
          const char *path,
          const char *last)
{
  const char *arguments[] = { tool, option, path, last, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status = 0;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return output;
}

/* Lines break anywhere in Japanese, so spaces and line ends are left out of the comparison. */
static void
assert_says (const char *text,
             const char *wanted)
{
  g_auto (GStrv) parts = g_strsplit_set (text, " \n\r\f", -1);
  g_auto (GStrv) wanted_parts = g_strsplit_set (wanted, " \n", -1);
  g_autofree char *joined = g_strjoinv ("", parts);
  g_autofree char *joined_wanted = g_strjoinv ("", wanted_parts);

  if (strstr (joined, joined_wanted) == NULL)
    g_error ("“%s” is not in: %s", wanted, text);
}

static void
test_summary_text (void)
{
  static const char *const english[] = {
    "Cyber defence centre: where we stand and what we ask for", "Sakura Precision",
    "30 October 2026", "Pattern 2 Hybrid, moving to 3 Minimum outsource",
    "Largest gaps (5 of 60)", "Who carries the 64 services in scope", "inside",
    "Strongest categories", "Weakest categories", "Sources: ITU-T X.1060", "1 / 1",
    "Decisions to take", "Name who carries 8 services that nobody does",
    "services that do not fit target pattern 3", "gaps that no improvement addresses", NULL,
  };
  static const char *const japanese[] = {
    "サイバーディフェンスセンターの現在地と、これからお願いしたいこと", "さくら精密工業株式会社",
    "2026年10月30日", "ハイブリッド", "即時分析", "深掘分析", "トリアージ基準管理",
    "大きなギャップ", "あるべき姿", "出典：ITU-T X.1060", "1 / 1", "ご判断いただきたいこと",
    "自組織", "委託先", "未割り当て", NULL,
  };

  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autoptr (FujinProject) project = sample_project_full ((FujinLang) lang);
      g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_SUMMARY,
                                                         (FujinLang) lang,
                                                         FUJIN_PAPER_A4_LANDSCAPE);
      g_autofree char *path = write_pdf (report);
      g_autofree char *text = run_tool ("pdftotext", "-layout", path, "-");
      const char *const *wanted = lang == FUJIN_LANG_JA ? japanese : english;

      for (guint i = 0; wanted[i] != NULL; i++)
        assert_says (text, wanted[i]);
      g_unlink (path);
    }
}

/* Table-driven tests of the ranking stand in tests/analysis; here is that it comes onto paper. */
static void
test_gap_analysis (void)
{
  static const char *const wanted[] = {
    "Gap analysis: levels 59, assignments 64, below To-Be 5", "4 × 2 = 8", "3 × 2 = 6", "3 → 5",
    "our own default; the textbook gives none", "Not scored, so in no order: 59 services",
    "Levels (catalogue): 59 services", "Assignments (profile): 64 services", NULL,
  };
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_GAP_ANALYSIS,
                                                     FUJIN_LANG_EN, FUJIN_PAPER_A4_PORTRAIT);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();

      g_ptr_array_add (plans, fujin_project_get_plan (project, i));
      fujin_edit_set_level (project, plans, i < 2 ? FUJIN_LEVEL_BASIC : FUJIN_LEVEL_STANDARD);
      if (i < 3)
        fujin_edit_assign (project, plans, NULL,
                           fujin_edit_add_team (project, "CSIRT", FALSE, 0));
      fujin_edit_set_score (project, plans, FALSE, 3);
      fujin_edit_set_score (project, plans, TRUE, 5);
    }
  path = write_pdf (report);
  text = run_tool ("pdftotext", "-layout", path, "-");
  for (guint i = 0; wanted[i] != NULL; i++)
    assert_says (text, wanted[i]);
  g_unlink (path);
}

static char *
text_of (FujinProject    *project,
         FujinReportKind  kind)
{
  g_autoptr (FujinReport) report = fujin_report_new (project, kind, FUJIN_LANG_EN,
                                                     FUJIN_PAPER_A4_LANDSCAPE);
  g_autofree char *path = write_pdf (report);
  char *text = run_tool ("pdftotext", "-layout", path, "-");

  g_unlink (path);
  return text;
}

static void
improve (FujinProject *project,
         const char   *title,
         const char   *due)
{
  const char *values[] = { title, "A-2", "short", "", due, "", "approved", "4", "" };

  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values));
}

static void
decide (FujinProject *project,
        const char   *code,
        const char   *review)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  const char *values[] = { code, "unnecessary", "other", "None of it", "Mori", "2026-01-15",
                           review, "minutes", "" };

  g_ptr_array_add (plans, fujin_project_find_code (project, code));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values));
}

/* What is late stands first and says so, with the day of the report; days are written as in the
 * head of the page. */
static void
test_what_is_late (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *improvements = NULL;
  g_autofree char *ledger = NULL;
  g_autofree char *gaps = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", "1795000000", TRUE);
  improve (project, "Later", "2027-03-01");
  improve (project, "Late", "2026-10-31");
  decide (project, "C-1", "2027-04-01");
  decide (project, "D-1", "2026-11-01");
  sample_project_score (project, "A-2", 2, 4);
  improvements = text_of (project, FUJIN_REPORT_IMPROVEMENTS);
  assert_says (improvements, "Improvements: 2 in all, 2 to be done, 1 of them overdue");
  assert_says (improvements, "Overdue on 18 November 2026");
  assert_says (improvements, "1 March 2027");
  g_assert_nonnull (strstr (improvements, "(overdue)"));
  g_assert_true (strstr (improvements, "(overdue)") < strstr (improvements, "To be done"));
  g_assert_null (strstr (improvements, "2026-1"));
  ledger = text_of (project, FUJIN_REPORT_LEDGER);
  assert_says (ledger, "1 due for review on 18 November 2026");
  g_assert_true (strstr (ledger, "D-1") < strstr (ledger, "C-1"));
  g_assert_null (strstr (ledger, "2026-1"));
  gaps = text_of (project, FUJIN_REPORT_GAP_ANALYSIS);
  assert_says (gaps, "1 of 1 scored services is below To-Be.");
  assert_says (gaps, "Late;");
  g_assert_null (strstr (gaps, "A-2 is"));
  g_unsetenv ("SOURCE_DATE_EPOCH");
}

static void
assert_summary_says (FujinProject *project,
                     const char   *wanted,
                     gboolean      says)
{
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_SUMMARY, FUJIN_LANG_EN,
                                                     FUJIN_PAPER_A4_LANDSCAPE);
  g_autofree char *path = write_pdf (report);
  g_autofree char *text = run_tool ("pdftotext", "-layout", path, "-");

  if (says)
    assert_says (text, wanted);
  else
    g_assert_null (strstr (text, wanted));
  g_unlink (path);
}

/* Categories that are alike are neither strong nor weak; where nothing waits nothing is asked. */
static void
test_summary_alike (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  sample_project_score (project, "B-1", 2, 2);
  assert_summary_says (project, "Weakest categories", FALSE);
  sample_project_score (project, "C-1", 2, 2);
  assert_summary_says (project, "Weakest categories", FALSE);
  assert_summary_says (project, "All scored categories are alike: mean As-Is 2.0", TRUE);
  sample_project_score (project, "D-1", 3, 3);
  assert_summary_says (project, "Weakest categories", TRUE);
  /* Nothing is chosen yet, and so nobody asks who carries it. */
  assert_summary_says (project, "Decisions to take", FALSE);
  g_ptr_array_add (plans, fujin_project_find_code (project, "B-1"));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC);
  assert_summary_says (project, "Decisions to take", TRUE);
  g_ptr_array_set_size (plans, 0);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    g_ptr_array_add (plans, fujin_project_get_plan (project, i));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  assert_summary_says (project, "Decisions to take", FALSE);
}

static void
test_matrix_text (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_MATRIX, FUJIN_LANG_JA,
                                                     FUJIN_PAPER_A4_LANDSCAPE);
  g_autofree char *path = write_pdf (report);
  g_autofree char *text = run_tool ("pdftotext", "-layout", path, "-");
  g_autofree char *last = g_strdup_printf ("%1$u / %1$u", fujin_report_get_n_pages (report));

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    assert_says (text, fujin_service_plan_get_code (fujin_project_get_plan (project, i)));
  assert_says (text, "評価対象外");
  assert_says (text, "親会社が担うため");
  assert_says (text, "名古屋の第二工場から始め");
  assert_says (text, last);
  g_unlink (path);
}

/* All columns fit on the narrowest sheet; a few columns take fewer pages. */
static void
test_matrix_columns (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  static const char *const few[] = { "level", NULL };
  const char *all[FUJIN_N_SHEET_COLUMNS + 1] = { NULL };
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_MATRIX, FUJIN_LANG_EN,
                                                     FUJIN_PAPER_A4_PORTRAIT);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  guint usual = fujin_report_get_n_pages (report);

  for (int i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    all[i] = fujin_plan_sheet_get_id ((FujinSheetColumn) i);
  fujin_report_set_columns (report, all);
  g_assert_cmpuint (fujin_report_get_n_pages (report), >, usual);
  for (guint page = 0; page < fujin_report_get_n_pages (report); page++)
    assert_inside (report, page);
  fujin_report_set_columns (report, few);
  g_assert_cmpuint (fujin_report_get_n_pages (report), <, usual);
  path = write_pdf (report);
  text = run_tool ("pdftotext", "-layout", path, "-");
  assert_says (text, "Level");
  g_assert_null (strstr (text, "As-Is"));
  g_unlink (path);
}

static void
assert_embedded (const char *fonts)
{
  g_auto (GStrv) lines = g_strsplit (fonts, "\n", -1);
  const char *column = strstr (lines[0], "emb");
  guint n = 0;

  g_assert_nonnull (column);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++, n++)
    g_assert_true (g_str_has_prefix (lines[i] + (column - lines[0]), "yes yes yes"));
  g_assert_cmpuint (n, >=, 2);
}

static void
test_fonts_and_size (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);

  for (int paper = 0; paper < FUJIN_N_PAPERS; paper++)
    {
      g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_SUMMARY,
                                                         FUJIN_LANG_JA, (FujinPaper) paper);
      g_autofree char *path = write_pdf (report);
      g_autofree char *fonts = run_tool ("pdffonts", path, NULL, NULL);
      g_autofree char *info = run_tool ("pdfinfo", path, NULL, NULL);
      g_autoptr (GMatchInfo) match = NULL;
      g_autoptr (GRegex) size = g_regex_new ("Page size: +([0-9.]+) x ([0-9.]+)", 0, 0, NULL);
      g_autofree char *found_width = NULL;
      double width, height;

      assert_embedded (fonts);
      g_assert_true (g_regex_match (size, info, 0, &match));
      found_width = g_match_info_fetch (match, 1);
      fujin_paper_get_size ((FujinPaper) paper, &width, &height);
      g_assert_cmpfloat_with_epsilon (g_ascii_strtod (found_width, NULL), width, 0.1);
      g_unlink (path);
    }
}

/* Part of the matrix is part of it on paper, too. */
static void
test_part (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (FujinReport) report =
    fujin_report_new (project, FUJIN_REPORT_MATRIX, FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  g_autoptr (GPtrArray) part = g_ptr_array_new ();
  guint all = fujin_report_get_n_pages (report);

  g_ptr_array_add (part, fujin_project_find_code (project, "B-1"));
  g_ptr_array_add (part, fujin_project_find_code (project, "A-2"));
  fujin_report_set_plans (report, part);
  g_assert_cmpuint (all, >, 1);
  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
  g_assert_nonnull (strstr (fujin_report_get_title (report), "2 of "));
  fujin_report_set_plans (report, NULL);
  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, all);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/gap-analysis", test_gap_analysis);
  g_test_add_func ("/report/what-is-late", test_what_is_late);
  g_test_add_func ("/report/papers", test_papers);
  g_test_add_func ("/report/page-counts", test_page_counts);
  g_test_add_func ("/report/long-category", test_long_category);
  g_test_add_func ("/report/team-table", test_team_table);
  g_test_add_data_func ("/report/draws/full", GUINT_TO_POINTER (0), test_draws);
  g_test_add_data_func ("/report/draws/partial", GUINT_TO_POINTER (1), test_draws);
  g_test_add_data_func ("/report/draws/empty", GUINT_TO_POINTER (2), test_draws);
  g_test_add_data_func ("/report/draws/long", GUINT_TO_POINTER (3), test_draws);
  g_test_add_func ("/report/summary-text", test_summary_text);
  g_test_add_func ("/report/summary-alike", test_summary_alike);
  g_test_add_func ("/report/matrix-text", test_matrix_text);
  g_test_add_func ("/report/matrix-columns", test_matrix_columns);
  g_test_add_func ("/report/fonts-and-size", test_fonts_and_size);
  g_test_add_func ("/report/part", test_part);

  return g_test_run ();
}
