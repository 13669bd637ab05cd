/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-catalogue-page.h"
#include "fujin-edit.h"
#include "fujin-exporter.h"
#include "fujin-report.h"
#include "fujin-role-answer.h"
#include "fujin-role-matrix-page-private.h"
#include "fujin-role-words.h"
#include "page-check.h"

#define N_FUNCTIONS 47
#define N_ROLES 30

typedef struct
{
  GtkWidget *window;
  FujinRoleMatrixPage *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->page = g_object_new (FUJIN_TYPE_ROLE_MATRIX_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static guint
n_rows (Fixture *fixture)
{
  return g_list_model_get_n_items (fixture->page->rows);
}

/* The whole sheet as it is copied: headings, then a line a function. */
static void
test_cells (Fixture       *fixture,
            gconstpointer  data)
{
  const FujinRoleMatrix *matrix =
    fujin_library_find_source (fujin_library_get_default (), "csf")->matrix;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_empty = 0;

  g_assert_cmpuint (n_rows (fixture), ==, N_FUNCTIONS);
  g_assert_cmpuint (fixture->page->shown->len, ==, N_ROLES);
  fujin_grid_select_all (fixture->page->grid);
  text = _fujin_role_matrix_page_dup_block (fixture->page);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, N_FUNCTIONS + 2);
  for (guint i = 0; i < N_FUNCTIONS; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i + 1], "\t", -1);

      g_assert_cmpuint (g_strv_length (cells), ==, N_ROLES + FUJIN_ROLE_MATRIX_N_FROZEN);
      g_assert_true (g_str_has_suffix (fujin_role_matrix_get_function (matrix, i), cells[0]));
      for (guint j = 0; j < N_ROLES; j++)
        {
          FujinRoleCell cell = fujin_role_matrix_get (matrix, i, j);
          const char *shown = cells[FUJIN_ROLE_MATRIX_N_FROZEN + j];
          const char *marks[] = { "×", "△", "○" };
          g_autofree char *digit =
            cell.involvement ? g_strdup_printf ("%u", cell.involvement) : g_strdup ("–");
          g_autofree char *expected = g_strconcat (marks[cell.knowledge], digit, NULL);

          g_assert_cmpstr (shown, ==, expected);
          n_empty += cell.involvement == 0;
        }
    }
  g_assert_cmpuint (n_empty, ==, 1);
}

static void
test_filters (Fixture       *fixture,
              gconstpointer  data)
{
  FujinRoleMatrixPage *page = fixture->page;

  gtk_drop_down_set_selected (page->choice, FUJIN_ROLE_FILTER_NOBODY);
  g_assert_cmpuint (n_rows (fixture), ==, 2);
  gtk_drop_down_set_selected (page->choice, FUJIN_ROLE_FILTER_SEVERAL);
  g_assert_cmpuint (n_rows (fixture), >, 0);
  for (guint i = 0; i < n_rows (fixture); i++)
    g_assert_cmpuint (fujin_role_table_count (_fujin_role_matrix_page_get_function (page, i), 5),
                      >, 1);
  gtk_drop_down_set_selected (page->choice, FUJIN_ROLE_FILTER_ALL);
  /* The first area has one function, the second four. */
  gtk_drop_down_set_selected (page->area, 1);
  g_assert_cmpuint (n_rows (fixture), ==, 1);
  gtk_drop_down_set_selected (page->area, 2);
  g_assert_cmpuint (n_rows (fixture), ==, 4);
  gtk_drop_down_set_selected (page->area, 0);
  gtk_editable_set_text (page->search, "ＩＤ管理");
  g_assert_cmpuint (n_rows (fixture), >, 0);
  g_assert_cmpuint (n_rows (fixture), <, 4);
  gtk_editable_set_text (page->search, "no such thing");
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (page->stack), ==, "nothing-found");
  _fujin_role_matrix_page_show_all (page);
  g_assert_cmpuint (n_rows (fixture), ==, N_FUNCTIONS);
}

/* One group, and one role: all columns that are left are of it. */
static void
test_roles (Fixture       *fixture,
            gconstpointer  data)
{
  FujinRoleMatrixPage *page = fixture->page;
  guint n = g_list_model_get_n_items (gtk_drop_down_get_model (page->part));

  gtk_drop_down_set_selected (page->part, 1);
  g_assert_cmpuint (page->shown->len, >, 1);
  g_assert_cmpuint (page->shown->len, <, N_ROLES);
  for (guint i = 0; i < page->shown->len; i++)
    g_assert_true (fujin_role_table_is_beside (0, g_array_index (page->shown, guint, i)));
  gtk_drop_down_set_selected (page->part, n - 1);
  g_assert_cmpuint (page->shown->len, ==, 1);
  g_assert_cmpuint (g_array_index (page->shown, guint, 0), ==, N_ROLES - 1);
  gtk_drop_down_set_selected (page->part, 0);
  g_assert_cmpuint (page->shown->len, ==, N_ROLES);
}

/* A click on a role brings what it is responsible for to the top. */
static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  g_signal_emit_by_name (fixture->page->grid, "sort", FUJIN_ROLE_MATRIX_N_FROZEN + 2);
  for (guint i = 1; i < n_rows (fixture); i++)
    g_assert_cmpuint (
      fujin_role_table_get (_fujin_role_matrix_page_get_function (fixture->page, i - 1), 2)
        .involvement, >=,
      fujin_role_table_get (_fujin_role_matrix_page_get_function (fixture->page, i), 2)
        .involvement);
  g_assert_cmpuint (
    fujin_role_table_get (_fujin_role_matrix_page_get_function (fixture->page, 0), 2).involvement,
    ==, 5);
  g_signal_emit_by_name (fixture->page->grid, "sort", FUJIN_ROLE_MATRIX_N_FROZEN + 2);
  g_assert_cmpuint (_fujin_role_matrix_page_get_function (fixture->page, 0), ==, 0);
}

/* Both questions put the cursor where the answer is, and filters do not hide it. */
static void
test_questions (Fixture       *fixture,
                gconstpointer  data)
{
  FujinRoleMatrixPage *page = fixture->page;
  int function, role;

  gtk_drop_down_set_selected (page->area, 1);
  gtk_drop_down_set_selected (page->who, 2);
  g_assert_true (_fujin_role_matrix_page_get_cell (page, &function, &role));
  g_assert_cmpint (function, ==, 1);
  g_assert_cmpint (role, >=, 0);
  g_assert_cmpuint (fujin_role_table_get (1, (guint) role).involvement, ==, 5);
  gtk_drop_down_set_selected (page->what, 7);
  g_assert_true (_fujin_role_matrix_page_get_cell (page, &function, &role));
  g_assert_cmpint (role, ==, 6);
}

static gboolean
has_line (const FujinLibraryEntry *entry,
          const char              *link)
{
  for (guint i = 0; i < entry->sections->len; i++)
    {
      const FujinLibrarySection *section = g_ptr_array_index (entry->sections, i);

      for (guint j = 0; j < section->lines->len; j++)
        if (g_strcmp0 (((FujinLibraryLine *) g_ptr_array_index (section->lines, j))->link,
                       link) == 0)
          return TRUE;
    }
  return FALSE;
}

static void
test_answer (void)
{
  g_autoptr (FujinLibraryEntry) entry = fujin_role_answer_new (0, 1, FUJIN_LANG_EN);
  g_autoptr (FujinLibraryEntry) nobody = NULL;
  guint without = 0;

  g_assert_true (has_line (entry, "csf:CSF-01"));
  g_assert_true (has_line (entry, "csf:ROLE-02"));
  /* ROLE-01 bears responsibility for it. */
  g_assert_true (has_line (entry, "csf:ROLE-01"));
  g_assert_nonnull (strstr (entry->title, "Involvement: 4"));
  while (fujin_role_table_count (without, 5) > 0)
    without++;
  nobody = fujin_role_answer_new ((int) without, -1, FUJIN_LANG_EN);
  for (guint i = 1; i <= N_ROLES; i++)
    {
      g_autofree char *id = g_strdup_printf ("csf:ROLE-%02u", i);

      g_assert_false (has_line (nobody, id));
    }
}

static GskRenderNode *
draw (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static guint32
pixel_at (GtkWidget *grid,
          int        x,
          int        y)
{
  g_autoptr (GskRenderNode) node = draw (grid);
  cairo_surface_t *surface = cairo_image_surface_create (
    CAIRO_FORMAT_ARGB32, gtk_widget_get_width (grid), gtk_widget_get_height (grid));
  cairo_t *cr = cairo_create (surface);
  guint32 pixel;

  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  memcpy (&pixel, cairo_image_surface_get_data (surface)
                    + y * cairo_image_surface_get_stride (surface) + x * 4, 4);
  cairo_surface_destroy (surface);
  return pixel;
}

/* The column of the cursor is marked below and above it, and only while it is wanted. */
static void
test_highlight (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *grid = GTK_WIDGET (fixture->page->grid);
  GdkRectangle cell;
  guint32 without, with;

  fujin_grid_set_cursor (fixture->page->grid, 0, FUJIN_ROLE_MATRIX_N_FROZEN + 1, FALSE);
  fujin_grid_get_area (fixture->page->grid, 3, FUJIN_ROLE_MATRIX_N_FROZEN + 3, &cell);
  without = pixel_at (grid, cell.x + 1, cell.y + 2);
  fujin_grid_set_cursor (fixture->page->grid, 0, FUJIN_ROLE_MATRIX_N_FROZEN + 3, FALSE);
  with = pixel_at (grid, cell.x + 1, cell.y + 2);
  g_assert_cmphex (without, !=, with);
  fujin_grid_set_cross (fixture->page->grid, FALSE);
  g_assert_cmphex (pixel_at (grid, cell.x + 1, cell.y + 2), ==, without);
}

static void
test_export (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinExportJob job = { .project = project, .lang = FUJIN_LANG_JA,
                         .paper = FUJIN_PAPER_A3_LANDSCAPE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) csv =
    fujin_exporter_run (fujin_exporter_find (FUJIN_EXPORT_ROLE_MATRIX, "csv"), &job, &error);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (csv, NULL), g_bytes_get_size (csv));
  lines = g_strsplit (text, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, N_FUNCTIONS + 2);
  g_assert_true (g_str_has_prefix (lines[1], "CSF-01,"));
  g_assert_true (g_str_has_suffix (lines[2], ",△4,△2,△4,△2"));
  g_assert_nonnull (strstr (lines[2], ",×–,"));
}

/* In a narrow window the work scrolls with the roles, so that these have room. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();
  FujinRoleMatrixPage *page = g_object_new (FUJIN_TYPE_ROLE_MATRIX_PAGE, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), 640, 600);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  page_check_settle (window);
  g_assert_true (page->is_narrow);
  gtk_window_destroy (GTK_WINDOW (window));
  window = gtk_window_new ();
  page = g_object_new (FUJIN_TYPE_ROLE_MATRIX_PAGE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 1360, 600);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  page_check_settle (window);
  g_assert_false (page->is_narrow);
  gtk_window_destroy (GTK_WINDOW (window));
}

static char *
export_part (const char *part,
             const char *suffix)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinExportJob job = { .project = project, .lang = FUJIN_LANG_EN, .table = part,
                         .paper = FUJIN_PAPER_A4_LANDSCAPE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    fujin_exporter_run (fujin_exporter_find (FUJIN_EXPORT_ROLE_MATRIX, suffix), &job, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 0);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Rows, columns and order on paper and in files are those that are shown, and it is told which. */
static void
test_part (Fixture       *fixture,
           gconstpointer  data)
{
  FujinRoleMatrixPage *page = fixture->page;
  guint n_parts = g_list_model_get_n_items (gtk_drop_down_get_model (page->part));
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinReport) report =
    fujin_report_new (project, FUJIN_REPORT_ROLE_MATRIX, FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  g_autofree char *csv = NULL;
  g_autofree char *book = NULL;
  g_autofree char *wrong = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) heads = NULL;
  const char *part;

  g_assert_cmpstr (fujin_role_matrix_page_get_subject (page), ==, "role-matrix");
  gtk_drop_down_set_selected (page->part, n_parts - 1);
  gtk_drop_down_set_selected (page->choice, FUJIN_ROLE_FILTER_SEVERAL);
  g_signal_emit_by_name (page->grid, "sort", FUJIN_ROLE_MATRIX_N_FROZEN);
  part = fujin_role_matrix_page_get_subject (page);
  g_assert_true (g_str_has_prefix (part, "role-matrix:"));
  part += strlen ("role-matrix:");
  csv = export_part (part, "csv");
  lines = g_strsplit (csv, "\r\n", -1);
  heads = g_strsplit (lines[0], ",", -1);
  g_assert_cmpuint (g_strv_length (heads), ==, 5);
  g_assert_cmpuint (g_strv_length (lines), ==, n_rows (fixture) + 4);
  for (guint i = 0; i < n_rows (fixture); i++)
    {
      g_autoptr (FujinLibraryRowObject) object = g_list_model_get_item (page->rows, i);

      g_assert_true (g_str_has_prefix (
        lines[i + 1], fujin_library_row_get_code (fujin_library_row_object_get_row (object))));
    }
  g_assert_nonnull (strstr (lines[n_rows (fixture) + 2], "several responsible roles"));
  fujin_report_set_table (report, part);
  g_assert_nonnull (strstr (fujin_report_get_title (report), "× 1 roles"));
  g_assert_nonnull (strstr (fujin_report_get_title (report), "several responsible roles"));
  g_assert_nonnull (strstr (fujin_report_get_title (report), "ROLE-30"));
  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
  book = export_part (part, "xlsx");
  g_assert_true (g_str_has_prefix (book, "PK"));
  /* What cannot be read hides nothing. */
  wrong = export_part ("9999/-4/x", "csv");
  g_assert_nonnull (strstr (wrong, "CSF-47"));
}

/* One sheet of A3 holds it all, in both languages. */
static void
test_paper (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  for (int lang = FUJIN_LANG_EN; lang <= FUJIN_LANG_JA; lang++)
    {
      g_autoptr (FujinReport) report = fujin_report_new (
        project, FUJIN_REPORT_ROLE_MATRIX, (FujinLang) lang, FUJIN_PAPER_A3_LANDSCAPE);
      g_autoptr (FujinReport) small = fujin_report_new (
        project, FUJIN_REPORT_ROLE_MATRIX, (FujinLang) lang, FUJIN_PAPER_A4_LANDSCAPE);

      g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
      g_assert_cmpuint (fujin_report_get_n_pages (small), >, 1);
      g_assert_cmpuint (fujin_report_get_n_pages (small), <, 5);
    }
}

/* What F4 opens: the service that is selected, or the category of the project's own ones. */
static void
test_subject (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinPage *page = g_object_new (FUJIN_TYPE_CATALOGUE_PAGE, NULL);
  GtkWidget *window = gtk_window_new ();
  g_autofree char *subject = NULL;
  g_autofree char *of_own = NULL;
  FujinServicePlan *own;

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  fujin_page_set_project (page, project);
  gtk_window_present (GTK_WINDOW (window));
  page_check_settle (window);
  fujin_page_reveal (page, "plan:B-1");
  page_check_settle (window);
  subject = fujin_page_dup_subject (page);
  g_assert_cmpstr (subject, ==, "x1060:B-1");
  g_assert_nonnull (fujin_library_find (fujin_library_get_default (), subject));
  own = fujin_edit_add_own_service (project, "C", "Ours");
  of_own = fujin_page_dup_plan_subject (own);
  g_assert_cmpstr (of_own, ==, "x1060:C");
  g_assert_null (fujin_page_dup_plan_subject (NULL));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
#define ADD(path, function) \
  g_test_add ("/role-matrix-page/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("cells", test_cells);
  ADD ("filters", test_filters);
  ADD ("roles", test_roles);
  ADD ("sort", test_sort);
  ADD ("questions", test_questions);
  ADD ("highlight", test_highlight);
  ADD ("part", test_part);
  ADD ("narrow", test_narrow);
#undef ADD
  g_test_add_func ("/role-matrix-page/answer", test_answer);
  g_test_add_func ("/role-matrix-page/export", test_export);
  g_test_add_func ("/role-matrix-page/paper", test_paper);
  g_test_add_func ("/role-matrix-page/subject", test_subject);
  return g_test_run ();
}
