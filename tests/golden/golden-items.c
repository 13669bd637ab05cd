/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "golden-items.h"

#include <string.h>

#include "fujin-book.h"
#include "fujin-chart-choice.h"
#include "fujin-chart-painter.h"
#include "fujin-handout.h"
#include "fujin-library-picture.h"
#include "fujin-library-sheet.h"
#include "fujin-report.h"
#include "fujin-slides.h"

/* The first page of a document, and how it goes on. */
#define MAX_PAGES 2

#define CHART_WIDTH 600.0
#define CHART_HEIGHT 400.0
#define CHART_SCALE 0.7
#define PAGE_SCALE 0.57
#define SLIDE_SCALE 0.5
#define PICTURE_SCALE 0.75

/* A category, for what is about one. */
#define CATEGORY "B"

/* The kinds of reports; the names stand in the names of the stored pictures. */
static const char *const report_names[FUJIN_N_REPORT_KINDS] = {
  [FUJIN_REPORT_SUMMARY] = "summary",
  [FUJIN_REPORT_CHART] = "chart",
  [FUJIN_REPORT_MATRIX] = "matrix",
  [FUJIN_REPORT_GAP_ANALYSIS] = "gap-analysis",
  [FUJIN_REPORT_IMPROVEMENTS] = "improvements",
  [FUJIN_REPORT_LEDGER] = "ledger",
  [FUJIN_REPORT_QUADRANT_MAP] = "quadrant-map",
  [FUJIN_REPORT_OUTSOURCING] = "outsourcing",
  [FUJIN_REPORT_TEAM_TABLE] = "team-table",
  [FUJIN_REPORT_TEAM_TABLE_TARGET] = "team-table-target",
  [FUJIN_REPORT_STAFFING] = "staffing",
  [FUJIN_REPORT_RISK_MAP] = "risk-map",
  [FUJIN_REPORT_CDC_ROLES] = "cdc-roles",
  [FUJIN_REPORT_ROLE_MATRIX] = "role-matrix",
  [FUJIN_REPORT_ORGANISATION] = "organisation",
  [FUJIN_REPORT_SLIDES] = "slides",
  [FUJIN_REPORT_SCALES] = "scales",
  [FUJIN_REPORT_LIBRARY] = "library",
};

static cairo_surface_t *
create_surface (double width,
                double height)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
draw_chart (FujinProject     *project,
            FujinLang         lang,
            const char       *id,
            FujinPaletteKind  palette,
            double            zoom)
{
  const FujinChartChoice *choice = fujin_chart_choice_find (id);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  g_autoptr (FujinChartData) data = NULL;
  const FujinColour *ground = &fujin_palette_get (palette)->ground;
  double scale = CHART_SCALE * zoom;
  cairo_surface_t *surface = create_surface (CHART_WIDTH * scale, CHART_HEIGHT * scale);
  cairo_t *cr = cairo_create (surface);

  g_assert_nonnull (choice);
  data = fujin_chart_choice_create (choice, project, choice->takes_category ? CATEGORY : NULL,
                                    lang);
  fujin_chart_painter_set_data (painter, data);
  fujin_chart_painter_set_palette (painter, palette);
  fujin_chart_painter_set_parts (painter, FUJIN_CHART_PART_ALL);
  fujin_colour_set (ground, cr, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  fujin_chart_painter_draw (painter, cr, CHART_WIDTH, CHART_HEIGHT);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
draw_page (FujinPaged *paged,
           guint       page,
           double      zoom)
{
  double width, height;
  cairo_surface_t *surface;
  cairo_t *cr;

  g_assert_cmpuint (page, <, fujin_paged_get_n_pages (paged));
  fujin_paged_get_page_size (paged, page, &width, &height);
  surface = create_surface (width * PAGE_SCALE * zoom, height * PAGE_SCALE * zoom);
  cr = cairo_create (surface);
  cairo_scale (cr, PAGE_SCALE * zoom, PAGE_SCALE * zoom);
  fujin_paged_draw_page (paged, page, cr);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
draw_slide (FujinProject *project,
            FujinLang     lang,
            const char   *id,
            double        zoom)
{
  g_autoptr (GPtrArray) slides = fujin_slides_list (project, lang, TRUE);
  cairo_surface_t *surface = create_surface (FUJIN_SLIDE_WIDTH * SLIDE_SCALE * zoom,
                                             FUJIN_SLIDE_HEIGHT * SLIDE_SCALE * zoom);
  cairo_t *cr = cairo_create (surface);
  gboolean found = FALSE;

  cairo_scale (cr, SLIDE_SCALE * zoom, SLIDE_SCALE * zoom);
  for (guint i = 0; i < slides->len; i++)
    {
      const FujinSlide *slide = g_ptr_array_index (slides, i);

      if (!g_str_equal (slide->id, id))
        continue;
      fujin_slide_draw (slide, cr, FUJIN_SLIDE_WIDTH, FUJIN_SLIDE_HEIGHT, FUJIN_PALETTE_LIGHT,
                        i + 1, slides->len);
      found = TRUE;
    }
  cairo_destroy (cr);
  g_assert_true (found);
  return surface;
}

/* The tables of the library that have pictures. */
static const char *const pictured[] = { "nca:relations", "nca:orgchart" };

static char *
dup_picture_name (const FujinLibraryTable *table,
                  guint                    index)
{
  g_autofree char *id = fujin_library_picture_dup_id (table, index);

  return g_strdup_printf ("picture-%s-%s", table->id, id);
}

static cairo_surface_t *
draw_picture (const FujinLibraryTable *table,
              guint                    index,
              FujinLang                lang,
              double                   zoom)
{
  g_autoptr (FujinLibraryPicture) picture = fujin_library_picture_new (table, index, lang);
  double width, height, scale = PICTURE_SCALE * zoom;
  cairo_surface_t *surface;
  cairo_t *cr;

  fujin_library_picture_get_size (picture, &width, &height);
  /* Whole pixels of the stored picture. */
  surface = create_surface ((int) (width * PICTURE_SCALE) * zoom,
                            (int) (height * PICTURE_SCALE) * zoom);
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  fujin_library_picture_draw (picture, cr, fujin_palette_get (FUJIN_PALETTE_PRINT), -1, NULL);
  cairo_destroy (cr);
  return surface;
}

static cairo_surface_t *
find_picture (FujinLang   lang,
              const char *item,
              double      zoom)
{
  for (guint t = 0; t < G_N_ELEMENTS (pictured); t++)
    {
      const FujinLibraryTable *table = fujin_library_sheet_find (pictured[t]);

      for (guint i = 0; i < fujin_library_picture_count (table); i++)
        {
          g_autofree char *name = dup_picture_name (table, i);

          if (g_str_equal (name, item))
            return draw_picture (table, i, lang, zoom);
        }
    }
  g_assert_not_reached ();
}

/* A part by itself; the contents are those of the whole. */
static FujinPaged *
create_part (FujinProject *project,
             FujinLang     lang,
             const char   *id)
{
  g_autoptr (FujinBookSpec) spec = fujin_book_spec_new (project);
  const char *parts[] = { id, NULL };

  spec->lang = lang;
  g_clear_pointer (&spec->parts, g_strfreev);
  if (!g_str_equal (id, "contents"))
    spec->parts = g_strdupv ((char **) parts);
  return FUJIN_PAGED (fujin_book_new (project, spec));
}

static guint
find_part_page (FujinPaged *paged,
                const char *id)
{
  FujinBook *book = FUJIN_BOOK (paged);

  for (guint i = 0; i < fujin_book_get_n_entries (book); i++)
    if (g_str_equal (fujin_book_get_entry (book, i)->id, id))
      return fujin_book_get_entry (book, i)->page;
  return 0;
}

static FujinPaged *
create_report (FujinProject *project,
               FujinLang     lang,
               const char   *name)
{
  FujinReportKind kind = 0;

  while (kind < FUJIN_N_REPORT_KINDS && !g_str_equal (report_names[kind], name))
    kind++;
  g_assert_cmpuint (kind, <, FUJIN_N_REPORT_KINDS);
  return FUJIN_PAGED (fujin_report_new (project, kind, lang, FUJIN_PAPER_A4_LANDSCAPE));
}

static FujinPaged *
create_handout (FujinProject *project,
                FujinLang     lang,
                const char   *id)
{
  guint index;

  g_assert_true (fujin_handout_find (id, &index));
  return FUJIN_PAGED (fujin_handout_new (project, id, lang, fujin_handout_get_paper (index)));
}

typedef FujinPaged *(*Create) (FujinProject *project,
                               FujinLang     lang,
                               const char   *name);

static Create
find_create (const char *group)
{
  if (g_str_equal (group, "book"))
    return create_part;
  if (g_str_equal (group, "report"))
    return create_report;
  return g_str_equal (group, "handout") ? create_handout : NULL;
}

static cairo_surface_t *
draw_paged (FujinProject *project,
            FujinLang     lang,
            const char   *group,
            const char   *name,
            double        zoom)
{
  const char *dash = strrchr (name, '-');
  g_autofree char *id = NULL;
  g_autoptr (FujinPaged) paged = NULL;
  guint page;

  g_assert_nonnull (dash);
  id = g_strndup (name, dash - name);
  page = (guint) g_ascii_strtoull (dash + 1, NULL, 10) - 1;
  paged = find_create (group) (project, lang, id);
  if (FUJIN_IS_BOOK (paged))
    page += find_part_page (paged, id);
  return draw_page (paged, page, zoom);
}

/*
 * golden_item_draw:
 * @item: one of golden_items_list()
 * @zoom: pixels for each pixel of the stored picture
 *
 * Draws one chart, page or slide.
 *
 * Returns: (transfer full): an RGB24 surface
 */
cairo_surface_t *
golden_item_draw (FujinProject *project,
                  FujinLang     lang,
                  const char   *item,
                  double        zoom)
{
  const char *dash = strchr (item, '-');
  g_autofree char *group = NULL;

  g_assert_nonnull (dash);
  group = g_strndup (item, dash - item);
  if (g_str_equal (group, "chart"))
    return draw_chart (project, lang, dash + 1, FUJIN_PALETTE_LIGHT, zoom);
  if (g_str_equal (group, "dark"))
    return draw_chart (project, lang, dash + 1, FUJIN_PALETTE_DARK, zoom);
  if (g_str_equal (group, "slide"))
    return draw_slide (project, lang, dash + 1, zoom);
  if (g_str_equal (group, "picture"))
    return find_picture (lang, item, zoom);
  g_assert_nonnull (find_create (group));
  return draw_paged (project, lang, group, dash + 1, zoom);
}

static void
add_pages (GPtrArray    *items,
           FujinProject *project,
           FujinLang     lang,
           const char   *group,
           const char   *name)
{
  g_autoptr (FujinPaged) paged = find_create (group) (project, lang, name);
  gboolean one = g_str_equal (name, "contents");
  guint n = one ? 1 : MIN (fujin_paged_get_n_pages (paged), MAX_PAGES);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, g_strdup_printf ("%s-%s-%u", group, name, i + 1));
}

/*
 * golden_items_list:
 *
 * Everything that can be drawn, from the same tables as the program's own lists: what is new is
 * drawn here, too.
 *
 * Returns: (transfer full) (element-type utf8): the items
 */
GPtrArray *
golden_items_list (FujinProject *project,
                   FujinLang     lang)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
    g_ptr_array_add (items, g_strconcat ("chart-", fujin_chart_choice_get (i)->id, NULL));
  /* The dark colours are the same in either language. */
  for (guint i = 0; lang == FUJIN_LANG_EN && i < fujin_chart_choice_get_n (); i++)
    g_ptr_array_add (items, g_strconcat ("dark-", fujin_chart_choice_get (i)->id, NULL));
  for (guint i = 0; i < fujin_book_part_get_n (); i++)
    add_pages (items, project, lang, "book", fujin_book_part_get_id (i));
  for (guint i = 0; i < FUJIN_N_REPORT_KINDS; i++)
    add_pages (items, project, lang, "report", report_names[i]);
  for (guint i = 0; i < fujin_handout_get_n (); i++)
    add_pages (items, project, lang, "handout", fujin_handout_get_id (i));
  for (guint i = 0; i < fujin_slides_get_n (); i++)
    g_ptr_array_add (items, g_strconcat ("slide-", fujin_slides_get_id (i), NULL));
  for (guint t = 0; t < G_N_ELEMENTS (pictured); t++)
    for (guint i = 0; i < fujin_library_picture_count (fujin_library_sheet_find (pictured[t])); i++)
      g_ptr_array_add (items, dup_picture_name (fujin_library_sheet_find (pictured[t]), i));
  return items;
}
