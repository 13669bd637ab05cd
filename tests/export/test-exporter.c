/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include <cairo.h>
#include <glib/gstdio.h>
#include <libxml/parser.h>

#include "../util/sanitized.h"
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-edit-record.h"
#include "fujin-chart-choice.h"
#include "fujin-exporter.h"
#include "fujin-handout.h"
#include "sample-project.h"

#define N_COLUMNS 15

static const FujinExporter *
find (const char *id)
{
  for (guint i = 0; i < fujin_exporter_get_n (); i++)
    if (g_str_equal (fujin_exporter_get (i)->id, id))
      return fujin_exporter_get (i);
  g_error ("no exporter %s", id);
}

static GBytes *
run (const char           *id,
     const FujinExportJob *job)
{
  g_autoptr (GError) error = NULL;
  FujinExportJob all = *job;
  GBytes *bytes;

  if (all.handout == NULL)
    all.handout = fujin_handout_get_id (0);
  if (all.table == NULL)
    all.table = find (id)->scope == FUJIN_EXPORT_LIBRARY_PICTURE ? "nca:relations"
                                                                 : "csf:outsourcing";
  bytes = fujin_exporter_run (find (id), &all, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);
  return bytes;
}

static void
assert_well_formed (const FujinExporter *exporter,
                    GBytes              *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  /* A table without rows still has its head. */
  g_assert_cmpuint (size, >, strcmp (exporter->suffix, "csv") == 0 ? 50 : 200);
  if (g_str_equal (exporter->suffix, "svg"))
    {
      xmlDoc *doc = xmlReadMemory (data, (int) size, NULL, NULL, XML_PARSE_NONET);

      g_assert_nonnull (doc);
      g_assert_cmpstr ((const char *) xmlDocGetRootElement (doc)->name, ==, "svg");
      xmlFreeDoc (doc);
    }
  else if (g_str_equal (exporter->suffix, "pdf"))
    {
      g_assert_cmpint (memcmp (data, "%PDF-", 5), ==, 0);
      g_assert_nonnull (g_strstr_len (data + size - 16, 16, "%%EOF"));
    }
  else if (g_str_equal (exporter->suffix, "png"))
    {
      g_assert_cmpint (memcmp (data, "\x89PNG\r\n", 6), ==, 0);
    }
  else if (g_str_has_suffix (exporter->suffix, "x"))
    {
      /* An office file is a zip archive; what is in it is tested in test-office.c. */
      g_assert_cmpint (memcmp (data, "PK\003\004", 4), ==, 0);
    }
  else
    {
      g_assert_true (g_utf8_validate (data, (gssize) size, NULL));
      g_assert_cmpint (memcmp (data, "\xef\xbb\xbf", 3), ==, 0);
      g_assert_cmpint (memcmp (data + size - 2, "\r\n", 2), ==, 0);
    }
}

static void
export_everything (FujinProject *project,
                   FujinLang     lang)
{
  for (guint i = 0; i < fujin_exporter_get_n (); i++)
    for (guint chart = 0; chart == 0 || (chart < fujin_chart_choice_get_n ()
         && fujin_exporter_get (i)->scope == FUJIN_EXPORT_CHART); chart++)
      {
        FujinExportJob job = { project, fujin_chart_choice_get (chart)->id, "B", lang, 640, 480,
                               FUJIN_PAPER_A4_PORTRAIT };
        g_autoptr (GBytes) bytes = run (fujin_exporter_get (i)->id, &job);

        assert_well_formed (fujin_exporter_get (i), bytes);
      }
}

/* Every exporter, every chart, both languages, whole, partial and empty projects. Where each step
 * takes many times as long: the whole project in one language and the others in the other. */
static void
test_all (void)
{
  for (int i = 0; i < FUJIN_N_LANGS; i++)
    {
      FujinLang lang = (FujinLang) i;
      g_autoptr (FujinProject) full = sample_project_full (lang);
      g_autoptr (FujinProject) partial = sample_project_partial (lang);
      g_autoptr (FujinProject) empty = sample_project_empty ();

      if (!IS_SANITIZED || lang == FUJIN_LANG_JA)
        export_everything (full, lang);
      if (!IS_SANITIZED || lang == FUJIN_LANG_EN)
        {
          export_everything (partial, lang);
          export_everything (empty, lang);
        }
    }
}

static void
test_table (void)
{
  for (guint i = 0; i < fujin_exporter_get_n (); i++)
    {
      const FujinExporter *exporter = fujin_exporter_get (i);

      g_assert_true (fujin_exporter_find (exporter->scope, exporter->suffix) == exporter);
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (exporter->id, !=, fujin_exporter_get (j)->id);
    }
  g_assert_true (fujin_exporter_find (FUJIN_EXPORT_CHART, "PNG") == find ("chart-png"));
  /* What is offered first for reading is the PDF. */
  for (guint i = 1; i < fujin_exporter_get_n (); i++)
    if (fujin_exporter_get (i)->scope >= FUJIN_EXPORT_GAP_ANALYSIS
        && fujin_exporter_get (i)->scope != FUJIN_EXPORT_WORKBOOK
        && fujin_exporter_get (i - 1)->scope != fujin_exporter_get (i)->scope)
      g_assert_cmpstr (fujin_exporter_get (i)->suffix, ==, "pdf");
  g_assert_null (fujin_exporter_find (FUJIN_EXPORT_CHART, "csv"));
  g_assert_null (fujin_exporter_find (FUJIN_EXPORT_SUMMARY, NULL));
}

typedef struct
{
  GBytes *bytes;
  gsize   offset;
} Reading;

static cairo_status_t
read_png (void          *closure,
          unsigned char *data,
          unsigned int   length)
{
  Reading *reading = closure;
  gsize size;
  const char *all = g_bytes_get_data (reading->bytes, &size);

  if (reading->offset + length > size)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, all + reading->offset, length);
  reading->offset += length;
  return CAIRO_STATUS_SUCCESS;
}

static void
test_png_size (void)
{
  static const int sizes[][2] = { { 64, 64 }, { 333, 97 }, { 1200, 800 }, { 97, 1000 } };
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      FujinExportJob job = { project, "radar", NULL, FUJIN_LANG_JA, sizes[i][0], sizes[i][1], 0 };
      g_autoptr (GBytes) bytes = run ("chart-png", &job);
      Reading reading = { bytes, 0 };
      cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_png, &reading);

      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpint (cairo_image_surface_get_width (surface), ==, sizes[i][0]);
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==, sizes[i][1]);
      cairo_surface_destroy (surface);
    }
}

/* cairo numbers the ids of SVG over the whole process, so only their digits may differ. */
static char *
without_ids (GBytes *bytes)
{
  g_autoptr (GRegex) ids = g_regex_new ("(glyph|surface|clip|image|mask|linear|radial)[0-9-]+", 0,
                                        0, NULL);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_regex_replace_literal (ids, data, (gssize) size, 0, "\\1", 0, NULL);
}

static void
test_deterministic (void)
{
  for (guint i = 0; i < fujin_exporter_get_n (); i++)
    {
      const FujinExporter *exporter = fujin_exporter_get (i);
      g_autoptr (FujinProject) one = sample_project_full (FUJIN_LANG_JA);
      g_autoptr (FujinProject) two = sample_project_full (FUJIN_LANG_JA);
      FujinExportJob job_one = { one, "radar", NULL, FUJIN_LANG_JA, 800, 600, 0 };
      FujinExportJob job_two = { two, "radar", NULL, FUJIN_LANG_JA, 800, 600, 0 };
      g_autoptr (GBytes) bytes_one = run (exporter->id, &job_one);
      g_autoptr (GBytes) bytes_two = NULL;

      g_usleep (1100000 / fujin_exporter_get_n ());
      bytes_two = run (exporter->id, &job_two);
      if (g_str_equal (exporter->suffix, "svg"))
        {
          g_autofree char *text_one = without_ids (bytes_one);
          g_autofree char *text_two = without_ids (bytes_two);

          g_assert_cmpstr (text_one, ==, text_two);
        }
      else
        {
          g_assert_true (g_bytes_equal (bytes_one, bytes_two));
        }
    }
}

/* The document says what it is, and nothing of who made it or where. */
static void
test_metadata (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  FujinExportJob job = { project, "radar", NULL, FUJIN_LANG_EN, 800, 600, 0 };
  g_autoptr (GBytes) bytes = run ("chart-pdf", &job);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_malloc0 (size + 1);
  char *info;

  for (gsize i = 0; i < size; i++)
    text[i] = data[i] != '\0' ? data[i] : ' ';
  info = strstr (text, "/Title");
  g_assert_nonnull (info);
  *strstr (info, "endobj") = '\0';
  g_assert_nonnull (strstr (info, "(Cyber defence centre: where we stand and what we ask for)"));
  g_assert_nonnull (strstr (info, "/Creator (Fujin)"));
  g_assert_nonnull (strstr (info, "/CreationDate (20261030"));
  g_assert_nonnull (strstr (info, "/ModDate (20261030"));
  g_assert_null (strstr (info, "/Author"));
  g_assert_null (strstr (info, g_get_host_name ()));
}

/* A small reader of RFC 4180. */
static GPtrArray *
parse_csv (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  g_autoptr (GString) cell = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (quoted && p[0] == '"' && p[1] == '"')
        g_string_append_c (cell, *p++);
      else if (*p == '"')
        quoted = !quoted;
      else if (!quoted && (*p == ',' || g_str_has_prefix (p, "\r\n")))
        {
          g_ptr_array_add (cells, g_strdup (cell->str));
          g_string_truncate (cell, 0);
          if (*p == ',')
            continue;
          g_ptr_array_add (cells, NULL);
          g_ptr_array_add (rows, g_ptr_array_steal (cells, NULL));
          p++;
        }
      else
        g_string_append_c (cell, *p);
    }
  g_assert_false (quoted);
  g_assert_cmpuint (cells->len, ==, 0);
  return rows;
}

static GPtrArray *
export_table (const char   *id,
              FujinProject *project,
              FujinLang     lang)
{
  FujinExportJob job = { project, NULL, NULL, lang, 0, 0, 0 };
  g_autoptr (GBytes) bytes = run (id, &job);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_strndup (data, size);

  g_assert_true (g_str_has_prefix (text, "\xef\xbb\xbf"));
  return parse_csv (text + 3);
}

static GPtrArray *
export_csv (FujinProject *project,
            FujinLang     lang)
{
  return export_table ("matrix-csv", project, lang);
}

/* A title that a spreadsheet would take for a formula is text; services stand by their codes. */
static void
test_improvements_csv (void)
{
  static const char *const values[] = { "=1+1", "D-1 B-3", "long", NULL, "2026-10-01", "a \"lot\"",
                                        "under-way", "4", "two\nlines", NULL };
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (GPtrArray) rows = NULL;
  char **row;

  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values));
  rows = export_table ("improvements-csv", project, FUJIN_LANG_EN);
  g_assert_cmpuint (rows->len, ==, 2);
  row = rows->pdata[1];
  g_assert_cmpstr (row[FUJIN_IMPROVEMENT_TITLE], ==, "'=1+1");
  g_assert_cmpstr (row[FUJIN_IMPROVEMENT_SERVICES], ==, "B-3, D-1");
  g_assert_cmpstr (row[FUJIN_IMPROVEMENT_CYCLE], ==, "Long cycle");
  g_assert_cmpstr (row[FUJIN_IMPROVEMENT_STATE], ==, "Under way");
  g_assert_cmpstr (row[FUJIN_IMPROVEMENT_COST], ==, "a \"lot\"");
  g_assert_cmpstr (row[FUJIN_IMPROVEMENT_NOTE], ==, "two\nlines");
}

static char **
find_row (GPtrArray  *rows,
          const char *code)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (((char **) g_ptr_array_index (rows, i))[0], code))
      return g_ptr_array_index (rows, i);
  g_error ("no row %s", code);
}

static void
test_csv (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (GPtrArray) rows = NULL;
  char **row;

  fujin_edit_set_note (project, fujin_project_find_code (project, "A-1"),
                       "says \"now\", twice,\nin two lines");
  sample_project_score (project, "A-2", -1, 0);
  sample_project_score (project, "A-3", 4, 2);
  rows = export_csv (project, FUJIN_LANG_EN);

  g_assert_cmpuint (rows->len, ==, fujin_project_get_n_plans (project) + 1);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpuint (g_strv_length (g_ptr_array_index (rows, i)), ==, N_COLUMNS);
  g_assert_cmpstr (((char **) g_ptr_array_index (rows, 0))[0], ==, "Code");
  row = find_row (rows, "A-1");
  g_assert_cmpstr (row[13], ==, "says \"now\", twice,\nin two lines");
  row = find_row (rows, "A-2");
  g_assert_cmpstr (row[10], ==, "not evaluated");
  g_assert_cmpstr (row[11], ==, "");
  g_assert_cmpstr (row[12], ==, "");
  row = find_row (rows, "A-3");
  g_assert_cmpstr (row[10], ==, "4");
  g_assert_cmpstr (row[11], ==, "2");
  g_assert_cmpstr (row[12], ==, "-2");
  row = find_row (rows, "H-2");
  g_assert_cmpstr (row[4], ==, "Unnecessary");
  g_assert_cmpstr (row[5], ==, "The parent company does it");
  row = find_row (rows, "G-X1");
  g_assert_cmpstr (row[1], ==, "Monitoring of plant equipment");
  g_assert_cmpstr (row[3], ==, "yes");
  g_assert_cmpstr (row[10], ==, "");
}

static void
test_csv_japanese (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (GPtrArray) rows = NULL;

  sample_project_score (project, "A-2", -1, 0);
  rows = export_csv (project, FUJIN_LANG_JA);
  g_assert_cmpstr (((char **) g_ptr_array_index (rows, 0))[11], ==, "あるべき姿");
  g_assert_cmpstr (find_row (rows, "A-2")[10], ==, "評価対象外");
  g_assert_cmpstr (find_row (rows, "B-1")[2], ==, "即時分析");
}

/* What a person typed never becomes a formula of the spreadsheet that opens it. */
static void
test_csv_injection (void)
{
  static const char *const starts[] = {
    "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.invalid\",\"x\")",
    "＝1+1", "＋1", "－1", "＠SUM(A1)", "=cmd|' /C calc'!A0",
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();
      g_autoptr (GPtrArray) rows = NULL;
      g_autofree char *guarded = g_strconcat ("'", starts[i], NULL);
      FujinServicePlan *plan = fujin_project_find_code (project, "A-1");
      FujinTeam *team = fujin_edit_add_team (project, starts[i], FALSE, 0);
      FujinServicePlan *own = fujin_edit_add_own_service (project, "B", starts[i]);

      g_ptr_array_add (plans, plan);
      fujin_edit_assign (project, plans, NULL, team);
      fujin_edit_set_note (project, plan, starts[i]);
      rows = export_csv (project, FUJIN_LANG_EN);
      g_assert_cmpstr (find_row (rows, "A-1")[7], ==, guarded);
      g_assert_cmpstr (find_row (rows, "A-1")[13], ==, guarded);
      g_assert_cmpstr (find_row (rows, fujin_service_plan_get_code (own))[1], ==, guarded);
    }
}

static void
assert_refused (FujinExportJob   *job,
                const char       *id,
                FujinExportError  code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (fujin_exporter_run (find (id), job, &error));
  g_assert_error (error, FUJIN_EXPORT_ERROR, (int) code);
}

static void
test_errors (void)
{
  g_autoptr (FujinProject) project = sample_project_empty ();
  FujinExportJob good = { project, "radar", NULL, FUJIN_LANG_EN, 640, 480, 0 };
  FujinExportJob job = good;

  job.chart = "pie";
  assert_refused (&job, "chart-png", FUJIN_EXPORT_ERROR_UNKNOWN);
  job.chart = NULL;
  assert_refused (&job, "chart-svg", FUJIN_EXPORT_ERROR_UNKNOWN);
  job.chart = "category";
  assert_refused (&job, "chart-svg", FUJIN_EXPORT_ERROR_UNKNOWN);
  job.category = "J";
  assert_refused (&job, "chart-pdf", FUJIN_EXPORT_ERROR_UNKNOWN);
  job = good;
  job.width = 63;
  assert_refused (&job, "chart-png", FUJIN_EXPORT_ERROR_SIZE);
  job = good;
  job.height = 8193;
  assert_refused (&job, "chart-pdf", FUJIN_EXPORT_ERROR_SIZE);
  job.height = -5;
  assert_refused (&job, "chart-svg", FUJIN_EXPORT_ERROR_SIZE);
  job = good;
  job.paper = (FujinPaper) 99;
  assert_refused (&job, "summary-pdf", FUJIN_EXPORT_ERROR_SIZE);
  job = good;
  job.table = "nca:relations";
  job.picture = "pattern-D-peacetime";
  assert_refused (&job, "library-picture-png", FUJIN_EXPORT_ERROR_UNKNOWN);
  job.table = "nca:roles";
  job.picture = NULL;
  assert_refused (&job, "library-picture-svg", FUJIN_EXPORT_ERROR_UNKNOWN);
}

/* As wide as asked for; another picture is another one. */
static void
test_library_picture (void)
{
  g_autoptr (FujinProject) project = sample_project_empty ();
  FujinExportJob job = { project, NULL, NULL, FUJIN_LANG_JA, 900, 0, 0 };
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  const guint8 *png;
  gsize size;

  job.picture = "pattern-B-peacetime";
  first = run ("library-picture-png", &job);
  job.picture = "pattern-B-emergency";
  second = run ("library-picture-png", &job);
  g_assert_false (g_bytes_equal (first, second));
  png = g_bytes_get_data (first, &size);
  g_assert_cmpuint (size, >, 24);
  g_assert_cmpuint ((guint) png[18] << 8 | png[19], ==, 900);
}

static void
test_to_file (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  FujinExportJob job = { project, "gaps", NULL, FUJIN_LANG_EN, 640, 480, 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("export-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "gaps.png", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "no", "gaps.png", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GBytes) bytes = run ("chart-png", &job);
  gsize size;

  g_assert_no_error (error);
  g_assert_true (fujin_exporter_run_to_file (find ("chart-png"), &job, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  g_assert_cmpmem (content, size, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_false (fujin_exporter_run_to_file (find ("chart-png"), &job, nowhere, &error));
  g_assert_nonnull (error);
  g_unlink (path);
  g_rmdir (folder);
}

/* One row for each decision, on record or not; what is past and what is due on the day asked. */
static void
test_ledger (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinExportJob job = { project, NULL, NULL, FUJIN_LANG_EN, 0, 0, FUJIN_PAPER_A4_LANDSCAPE };
  FujinServicePlan *plan = fujin_project_find_code (project, "A-1");
  FujinServicePlan *back = fujin_project_find_code (project, "B-1");
  const char *values[FUJIN_RECORD_MAX_FIELDS] = {
    fujin_service_plan_get_id (plan), "unnecessary", "no-risk", NULL, "CISO", "2026-01-01",
    "2026-06-14", "minutes, page 3", "https://example.org/" };
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *csv = NULL;
  g_auto (GStrv) lines = NULL;

  g_ptr_array_add (plans, plan);
  g_ptr_array_add (plans, fujin_project_find_code (project, "A-2"));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  fujin_edit_set_reason (project, plan, "no such system");
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values));
  values[FUJIN_DECISION_SERVICE] = fujin_service_plan_get_id (back);
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values));
  g_setenv ("SOURCE_DATE_EPOCH", "1781481600", TRUE); /* 2026-06-15 */
  bytes = run ("ledger-csv", &job);
  g_unsetenv ("SOURCE_DATE_EPOCH");
  csv = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (csv, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 5);
  g_assert_true (g_str_has_prefix (lines[1], "A-1,"));
  g_assert_true (g_str_has_suffix (lines[1], ",Unnecessary,No risk,no such system,CISO,2026-01-01,"
                                             "2026-06-14,\"minutes, page 3\","
                                             "https://example.org/,Review overdue"));
  g_assert_true (g_str_has_prefix (lines[2], "A-2,"));
  g_assert_true (g_str_has_suffix (lines[2], ",Unnecessary,,,,,,,,Not yet on record"));
  g_assert_true (g_str_has_prefix (lines[3], "B-1,"));
  g_assert_true (g_str_has_suffix (lines[3], ",Past"));
}

/* A row for each contract, an empty mean where nothing is scored, and the partners after that. */
static void
test_outsourcing (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinExportJob job = { project, NULL, NULL, FUJIN_LANG_EN, 0, 0, FUJIN_PAPER_A4_LANDSCAPE };
  FujinTeam *soc = fujin_edit_add_team (project, "SOC, Ltd.", TRUE, 0);
  const char *contract[FUJIN_RECORD_MAX_FIELDS] = { "Watch", fujin_team_get_id (soc), "2024-04-01",
                                                    "2026-06-30", "2026-06-01" };
  const char *partner[FUJIN_RECORD_MAX_FIELDS] = { "Alpha", "B-1 D-1", "B-1", "", "2026-01-05" };
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *csv = NULL;
  g_auto (GStrv) lines = NULL;

  fujin_edit_add_team (project, "Lab", TRUE, 1);
  g_ptr_array_add (plans, fujin_project_find_code (project, "B-1"));
  fujin_edit_assign (project, plans, NULL, soc);
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_CONTRACT, NULL, contract));
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_PARTNER, NULL, partner));
  g_setenv ("SOURCE_DATE_EPOCH", "1781481600", TRUE); /* 2026-06-15 */
  bytes = run ("outsourcing-csv", &job);
  g_unsetenv ("SOURCE_DATE_EPOCH");
  csv = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (csv, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 8);
  g_assert_cmpstr (lines[1], ==,
                   "\"SOC, Ltd.\",1,1,1,Watch,2024-04-01,2026-06-30,2026-06-01,,,,,0,0,"
                   "\"The day to decide on the renewal of “Watch” passed 14 days ago.\n"
                   "The contract “Watch” ends in 15 days.\n"
                   "Nobody is named who reads the reports of “Watch”.\"");
  g_assert_cmpstr (lines[2], ==, "Lab,0,0,0,,,,,,,,,0,0,");
  g_assert_cmpstr (lines[3], ==, "");
  g_assert_true (g_str_has_prefix (lines[5], "Alpha,B-1,"));
  g_assert_true (g_str_has_suffix (lines[5], ",Has it,2026-01-05,,"));
  g_assert_true (g_str_has_suffix (lines[6], ",Missing,2026-01-05,,"));
}

/* What is overdue goes by the day the plan speaks of, as on paper, and not by the clock. */
static void
test_day (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  FujinServicePlan *plan = fujin_project_find_code (project, "B-1");
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { fujin_service_plan_get_id (plan),
                                                  "accepted-gap" };
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  FujinExportJob job = { .project = project, .lang = FUJIN_LANG_EN };

  values[FUJIN_DECISION_REVIEW] = "2026-10-15";
  sample_project_score (project, "B-1", 2, 4);
  fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF, "2026-10-01");
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values));
  g_setenv ("SOURCE_DATE_EPOCH", "1790000000", TRUE);
  before = fujin_exporter_run (find ("ledger-csv"), &job, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1990000000", TRUE);
  after = fujin_exporter_run (find ("ledger-csv"), &job, NULL);
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_assert_nonnull (before);
  g_assert_true (g_bytes_equal (before, after));
}

int
main (int    argc,
      char **argv)
{
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/improvements-csv", test_improvements_csv);
  g_test_add_func ("/exporter/table", test_table);
  g_test_add_func ("/exporter/all", test_all);
  g_test_add_func ("/exporter/png-size", test_png_size);
  g_test_add_func ("/exporter/deterministic", test_deterministic);
  g_test_add_func ("/exporter/metadata", test_metadata);
  g_test_add_func ("/exporter/csv", test_csv);
  g_test_add_func ("/exporter/csv-japanese", test_csv_japanese);
  g_test_add_func ("/exporter/csv-injection", test_csv_injection);
  g_test_add_func ("/exporter/ledger", test_ledger);
  g_test_add_func ("/exporter/day", test_day);
  g_test_add_func ("/exporter/outsourcing", test_outsourcing);
  g_test_add_func ("/exporter/errors", test_errors);
  g_test_add_func ("/exporter/library-picture", test_library_picture);
  g_test_add_func ("/exporter/to-file", test_to_file);
  return g_test_run ();
}
