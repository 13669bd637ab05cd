/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-library-entry.h"
#include "fujin-library-picture.h"
#include "fujin-library-sheet.h"
#include "fujin-report.h"
#include "relation-check.h"

static const char *
get_words (const FujinLibraryRow *row,
           const char            *column,
           FujinLang              lang)
{
  int index = fujin_library_table_find_column (row->table, column);

  return fujin_text_get (&fujin_library_row_get_cell (row, (guint) index)->text, lang);
}

static void
test_counts (void)
{
  const FujinLibrary *library = fujin_library_get_default ();
  guint n = 0;

  for (guint i = 0; i < fujin_library_get_n_sources (library); i++)
    {
      const FujinLibrarySource *source = fujin_library_get_source (library, i);

      for (guint j = 0; j < source->tables->len; j++)
        n += fujin_library_picture_count (g_ptr_array_index (source->tables, j));
    }
  g_assert_cmpuint (n, ==, 8);
  g_assert_cmpuint (fujin_library_picture_count (fujin_library_sheet_find ("nca:relations")), ==,
                    6);
  g_assert_cmpuint (fujin_library_picture_count (fujin_library_sheet_find ("nca:orgchart")), ==,
                    2);
  g_assert_cmpint (fujin_library_picture_of_row (fujin_library_find (library, "nca:NCA-11")), ==,
                   -1);
}

/* The row is told at a line between the two that it names. */
static void
check_row (const FujinLibraryPicture *picture,
           const FujinLibraryRow     *row,
           guint                      relation,
           FujinLang                  lang)
{
  const FujinRelationChart *chart = fujin_library_picture_get_chart (picture);
  guint line = (guint) fujin_relation_chart_get_line (chart, relation);
  const char *from = get_words (row, "from", lang), *to = get_words (row, "to", lang);
  g_autofree char *label = fujin_relation_chart_dup_label (chart, line);
  double p[8];
  guint n = fujin_relation_chart_get_points (chart, line, p);
  guint n_found = 0;

  g_assert_nonnull (strstr (label, get_words (row, "label", lang)));
  g_assert_cmpuint (n, >=, 2);
  for (guint i = 0; i < fujin_relation_chart_get_n_nodes (chart); i++)
    {
      const char *name = fujin_relation_chart_get_name (chart, i);
      FujinRelationArea box;
      gboolean touched = FALSE;

      fujin_relation_chart_get_box (chart, i, &box);
      for (guint end = 0; end < 2; end++)
        {
          double x = p[end == 0 ? 0 : 2 * n - 2], y = p[end == 0 ? 1 : 2 * n - 1];

          touched |= x > box.x - 0.01 && x < box.x + box.width + 0.01 && y > box.y - 0.01
                     && y < box.y + box.height + 0.01;
        }
      g_assert_cmpint (touched, ==, g_str_equal (name, from) || g_str_equal (name, to));
      n_found += touched;
    }
  g_assert_cmpuint (n_found, ==, 2);
}

/* Every row of the table is in one picture, in both languages, and nothing stands on anything. */
static void
test_relations (void)
{
  const FujinLibraryTable *table = fujin_library_sheet_find ("nca:relations");

  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      guint n_rows = 0;

      for (guint i = 0; i < fujin_library_picture_count (table); i++)
        {
          g_autoptr (FujinLibraryPicture) picture =
            fujin_library_picture_new (table, i, (FujinLang) lang);
          g_autofree char *text = fujin_library_picture_dup_text (picture);
          double width, height;
          guint relation = 0;

          fujin_library_picture_get_size (picture, &width, &height);
          relation_check (fujin_library_picture_get_chart (picture), width, height);
          g_assert_cmpuint (
            fujin_relation_chart_get_n_loose (fujin_library_picture_get_chart (picture)), ==, 0);
          for (guint j = 0; j < table->rows->len; j++)
            {
              const FujinLibraryRow *row = g_ptr_array_index (table->rows, j);
              g_autofree char *title = fujin_library_entry_dup_title (row, (FujinLang) lang);

              if (fujin_library_picture_of_row (row) != (int) i)
                continue;
              check_row (picture, row, relation++, (FujinLang) lang);
              g_assert_nonnull (strstr (text, title));
            }
          n_rows += relation;
        }
      g_assert_cmpuint (n_rows, ==, 101);
    }
}

/* The words beside the lines to vendors are ours, and marked so; all others are the source's. */
static void
test_vendors (void)
{
  const FujinLibraryTable *table = fujin_library_sheet_find ("nca:relations");
  guint n_vendors = 0;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (table->rows, i);
      guint label = (guint) fujin_library_table_find_column (table, "label");

      g_assert_null (strstr (get_words (row, "label", FUJIN_LANG_JA), "原典"));
      if (!g_str_equal (get_words (row, "kind", FUJIN_LANG_EN), "vendor link"))
        {
          g_assert_cmpint (fujin_library_row_get_cell (row, label)->basis, ==, FUJIN_BASIS_STATED);
          continue;
        }
      g_assert_cmpint (fujin_library_row_get_cell (row, label)->basis, ==, FUJIN_BASIS_REASONED);
      n_vendors++;
    }
  g_assert_cmpuint (n_vendors, ==, 16);
}

/* Where a box of the picture stands. */
static FujinRelationArea
find_area (const FujinLibraryPicture *picture,
           const char                *name)
{
  FujinRelationArea area = { 0 };

  for (guint i = 0; i < fujin_library_picture_get_n_boxes (picture); i++)
    if (g_str_equal (fujin_library_picture_get_name (picture, i), name))
      fujin_library_picture_get_box (picture, i, &area);
  g_assert_cmpfloat (area.width, >, 0);
  return area;
}

static void
test_vendor_below (void)
{
  g_autoptr (FujinLibraryPicture) picture =
    fujin_library_picture_new (fujin_library_sheet_find ("nca:relations"), 0, FUJIN_LANG_JA);

  g_assert_cmpfloat (find_area (picture, "対応ベンダー(計画支援)").y, >,
                     find_area (picture, "教育・啓発").y);
  g_assert_cmpfloat (find_area (picture, "対応ベンダー(具体的対応)").y, >,
                     find_area (picture, "インシデントハンドラー").y);
}

/* Pieces that do not hang together stand in rows and columns. */
static void
test_grid (void)
{
  g_autoptr (FujinLibraryPicture) picture =
    fujin_library_picture_new (fujin_library_sheet_find ("nca:relations"), 4, FUJIN_LANG_JA);
  g_autoptr (GHashTable) tops = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) heights = g_hash_table_new (NULL, NULL);
  double width, height;

  fujin_library_picture_get_size (picture, &width, &height);
  g_assert_cmpfloat (width, <, 800);
  for (guint i = 0; i < fujin_library_picture_get_n_boxes (picture); i++)
    {
      FujinRelationArea area;

      fujin_library_picture_get_box (picture, i, &area);
      g_hash_table_add (tops, GINT_TO_POINTER ((int) area.y));
      g_hash_table_add (heights, GINT_TO_POINTER ((int) (area.height + 0.5)));
    }
  g_assert_cmpuint (fujin_library_picture_get_n_boxes (picture), ==, 11);
  g_assert_cmpuint (g_hash_table_size (tops), ==, 4);
  g_assert_cmpuint (g_hash_table_size (heights), <=, 2);
}

/* A title says what kind of picture it is, in either language. */
static void
test_titles (void)
{
  static const struct
  {
    const char *table;
    guint index;
    FujinLang lang;
    const char *title;
  } cases[] = {
    { "nca:relations", 3, FUJIN_LANG_JA, "関係図 例B：有事" },
    { "nca:relations", 3, FUJIN_LANG_EN, "Relations of Pattern B: emergency" },
    { "nca:orgchart", 1, FUJIN_LANG_JA, "体制図 例B：有事" },
    { "nca:orgchart", 1, FUJIN_LANG_EN, "Organisation chart of Pattern B: emergency" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = fujin_library_picture_dup_title (
        fujin_library_sheet_find (cases[i].table), cases[i].index, cases[i].lang);

      g_assert_cmpstr (title, ==, cases[i].title);
    }
}

static const char *
find_link (const char *id,
           guint       index,
           const char *name)
{
  g_autoptr (FujinLibraryPicture) picture =
    fujin_library_picture_new (fujin_library_sheet_find (id), index, FUJIN_LANG_EN);

  for (guint i = 0; i < fujin_library_picture_get_n_boxes (picture); i++)
    if (g_str_equal (fujin_library_picture_get_name (picture, i), name))
      return g_intern_string (fujin_library_picture_get_link (picture, i));
  g_error ("no box %s", name);
}

/* A box leads to what tells of it, and to nothing that is not there. */
static void
test_links (void)
{
  static const char *const ids[] = { "nca:relations", "nca:orgchart" };

  g_assert_cmpstr (find_link ("nca:relations", 0, "Commander"), ==, "nca:NCA-11");
  g_assert_cmpstr (find_link ("nca:relations", 0, "PoC"), ==, "nca:NCA-01");
  g_assert_null (find_link ("nca:relations", 0, "Outside organisations"));
  g_assert_cmpstr (find_link ("nca:relations", 5, "Triage"), ==, "nca:C-01");
  g_assert_cmpstr (find_link ("nca:relations", 4, "Verification"), ==, "nca:C-20");
  g_assert_cmpstr (find_link ("nca:orgchart", 1, "Forensics"), ==, "nca:NCA-16");
  for (guint t = 0; t < G_N_ELEMENTS (ids); t++)
    for (guint i = 0; i < fujin_library_picture_count (fujin_library_sheet_find (ids[t])); i++)
      {
        g_autoptr (FujinLibraryPicture) picture =
          fujin_library_picture_new (fujin_library_sheet_find (ids[t]), i, FUJIN_LANG_JA);

        for (guint j = 0; j < fujin_library_picture_get_n_boxes (picture); j++)
          {
            const char *link = fujin_library_picture_get_link (picture, j);

            g_assert_true (link == NULL
                           || fujin_library_find (fujin_library_get_default (), link) != NULL);
          }
      }
}

/* The tree has a box for each post, each group and the whole. */
static void
test_posts (void)
{
  const FujinLibraryTable *table = fujin_library_sheet_find ("nca:orgchart");
  guint n = 0;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (FujinLibraryPicture) picture =
        fujin_library_picture_new (table, i, FUJIN_LANG_JA);
      double width, height;

      g_assert_null (fujin_library_picture_get_chart (picture));
      fujin_library_picture_get_size (picture, &width, &height);
      n += fujin_library_picture_get_n_boxes (picture);
      for (guint j = 0; j < fujin_library_picture_get_n_boxes (picture); j++)
        {
          FujinRelationArea area;

          fujin_library_picture_get_box (picture, j, &area);
          g_assert_cmpfloat (area.x, >=, 0);
          g_assert_cmpfloat (area.x + area.width, <=, width);
          g_assert_cmpfloat (area.y + area.height, <=, height);
          g_assert_cmpint (fujin_library_picture_find_box (picture, area.x + 2, area.y + 2), ==,
                           (int) j);
        }
    }
  g_assert_cmpuint (n, ==, table->rows->len + 2 * (1 + 4));
}

/* On paper each picture has a page of its own before the table. */
static void
test_pages (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinReport) report =
    fujin_report_new (project, FUJIN_REPORT_LIBRARY, FUJIN_LANG_JA, FUJIN_PAPER_A3_LANDSCAPE);

  fujin_report_set_table (report, "nca:relations");
  g_assert_cmpuint (fujin_report_get_n_pages (report), >, 6);
  for (guint i = 0; i < fujin_report_get_n_pages (report); i++)
    {
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
      cairo_t *cr = cairo_create (surface);
      double x, y, width, height;

      fujin_report_draw_page (report, i, cr);
      cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
      g_assert_cmpfloat (x, >=, 0);
      g_assert_cmpfloat (x + width, <=, 1191);
      g_assert_cmpfloat (y + height, <=, 842);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/library-picture/counts", test_counts);
  g_test_add_func ("/library-picture/relations", test_relations);
  g_test_add_func ("/library-picture/vendors", test_vendors);
  g_test_add_func ("/library-picture/vendor-below", test_vendor_below);
  g_test_add_func ("/library-picture/grid", test_grid);
  g_test_add_func ("/library-picture/titles", test_titles);
  g_test_add_func ("/library-picture/links", test_links);
  g_test_add_func ("/library-picture/posts", test_posts);
  g_test_add_func ("/library-picture/pages", test_pages);
  return g_test_run ();
}
