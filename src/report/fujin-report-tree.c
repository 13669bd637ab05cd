/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-tree.h"

#include "fujin-project-tree.h"
#include "fujin-tree-cuts.h"
#include "fujin-words.h"

/* Points. */
#define SIZE 8.0
#define LEGEND 12.0
#define MARK 9.0
#define MARGIN 6.0
/* A tree that fits on one sheet with letters no smaller than this part is not cut. */
#define LEAST_SCALE 0.78
#define MOST_SCALE 1.2

struct _FujinReportTree
{
  FujinPageLayout  *page;
  FujinTreePicture *picture;
  GArray           *columns;
  GArray           *rows;
  GArray           *tiles;   /* of each page: column + row * columns */
  guint            *numbers; /* of each tile: its page from 1, 0 for none */
  double            scale;
  double            top;
  double            left;
};

static const FujinPageStyle small_style = { 7, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 1 };
static const FujinPageStyle mark_style = { 7, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_CENTER, 1 };
static const FujinPageStyle empty_style = { 9, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 0 };

FujinReportTree *
_fujin_report_tree_new (FujinPageLayout *page)
{
  FujinReportTree *self = g_new0 (FujinReportTree, 1);
  g_autoptr (FujinOrganisation) organisation = fujin_organisation_new (page->project);

  self->page = page;
  self->picture = fujin_tree_picture_new ("Sans", SIZE, page->lang);
  fujin_project_tree_fill (self->picture, organisation, NULL, page->lang);
  return self;
}

void
_fujin_report_tree_free (FujinReportTree *self)
{
  fujin_tree_picture_free (self->picture);
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->tiles, g_array_unref);
  g_free (self->numbers);
  g_free (self);
}

char *
_fujin_report_tree_dup_subject (FujinPageLayout *page)
{
  return g_strdup (fujin_words (page->lang, "Organisation chart"));
}

static GArray *
cut_strip (FujinReportTree *self,
           gboolean         across,
           double           total,
           double           room)
{
  FujinTreeLayout *layout = fujin_tree_picture_get_layout (self->picture);
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (layout);
  guint n = fujin_tree_layout_get_n_visible (layout);
  g_autofree double *starts = g_new (double, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      const FujinTreeBox *box =
        fujin_tree_layout_get (layout, fujin_tree_layout_get_nth_visible (layout, i));

      starts[i] = across ? box->x : box->y;
    }
  return _fujin_tree_cuts_new (starts, n, across ? m->width : m->height, total, room);
}

static guint
tile_of (FujinReportTree *self,
         guint            index)
{
  FujinTreeLayout *layout = fujin_tree_picture_get_layout (self->picture);
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (layout);
  const FujinTreeBox *box = fujin_tree_layout_get (layout, index);

  return _fujin_tree_cuts_find (self->columns, box->x + m->width / 2)
         + self->columns->len * _fujin_tree_cuts_find (self->rows, box->y + m->height / 2);
}

/* All tiles that a stretch of a line passes through. */
static void
mark_stretch (FujinReportTree      *self,
              gboolean             *used,
              const FujinTreePoint *a,
              const FujinTreePoint *b)
{
  guint first_x = _fujin_tree_cuts_find (self->columns, MIN (a->x, b->x));
  guint last_x = _fujin_tree_cuts_find (self->columns, MAX (a->x, b->x));
  guint first_y = _fujin_tree_cuts_find (self->rows, MIN (a->y, b->y));
  guint last_y = _fujin_tree_cuts_find (self->rows, MAX (a->y, b->y));

  for (guint y = first_y; y <= last_y; y++)
    for (guint x = first_x; x <= last_x; x++)
      used[x + y * self->columns->len] = TRUE;
}

/* Sheets with nothing on them are not printed. */
static void
number_tiles (FujinReportTree *self)
{
  FujinTreeLayout *layout = fujin_tree_picture_get_layout (self->picture);
  guint n = self->columns->len * self->rows->len;
  g_autofree gboolean *used = g_new0 (gboolean, n);

  for (guint i = 0; i < fujin_tree_layout_get_n_visible (layout); i++)
    {
      guint index = fujin_tree_layout_get_nth_visible (layout, i);
      FujinTreePoint points[FUJIN_TREE_MAX_POINTS];
      guint n_points = fujin_tree_layout_get_line (layout, index, points);

      used[tile_of (self, index)] = TRUE;
      for (guint p = 1; p < n_points; p++)
        mark_stretch (self, used, &points[p - 1], &points[p]);
    }
  g_clear_pointer (&self->tiles, g_array_unref);
  g_free (self->numbers);
  self->tiles = g_array_new (FALSE, FALSE, sizeof (guint));
  self->numbers = g_new0 (guint, n);
  for (guint i = 0; i < n; i++)
    if (used[i] || n == 1)
      {
        g_array_append_val (self->tiles, i);
        self->numbers[i] = self->tiles->len;
      }
}

static guint
cut_at (FujinReportTree *self,
        double           scale,
        double           room_x,
        double           room_y)
{
  double width, height;

  fujin_tree_layout_get_size (fujin_tree_picture_get_layout (self->picture), &width, &height);
  self->scale = scale;
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  self->columns = cut_strip (self, TRUE, width, room_x / scale + 0.01);
  self->rows = cut_strip (self, FALSE, height, room_y / scale + 0.01);
  number_tiles (self);
  return self->tiles->len;
}

/*
 * _fujin_report_tree_cut:
 *
 * Lays the tree between @top and @bottom, on one sheet if its letters stay readable. Returns the
 * number of sheets: row by row.
 */
guint
_fujin_report_tree_cut (FujinReportTree *self,
                        double           top,
                        double           bottom)
{
  double room_x = self->page->width - 2 * self->page->margin - 2 * MARK - 2 * MARGIN;
  double room_y = bottom - top - LEGEND - 2 * MARK - 2 * MARGIN;
  double width, height, scale, best = 1;
  guint fewest = G_MAXUINT;

  fujin_tree_layout_get_size (fujin_tree_picture_get_layout (self->picture), &width, &height);
  scale = MIN (room_x / MAX (width, 1), room_y / MAX (height, 1));
  self->top = top + MARK + MARGIN;
  self->left = self->page->margin + MARK + MARGIN;
  if (scale >= LEAST_SCALE)
    return cut_at (self, MIN (scale, MOST_SCALE), room_x, room_y);
  /* A little smaller may spare a row of sheets. */
  for (scale = 1; scale > LEAST_SCALE - 0.01; scale -= 0.055)
    {
      guint n = cut_at (self, scale, room_x, room_y);

      if (n < fewest)
        {
          fewest = n;
          best = scale;
        }
    }
  return cut_at (self, best, room_x, room_y);
}

static const FujinTreeSheet *
column_of (FujinReportTree *self,
           guint            tile)
{
  return &g_array_index (self->columns, FujinTreeSheet, tile % self->columns->len);
}

static const FujinTreeSheet *
row_of (FujinReportTree *self,
        guint            tile)
{
  return &g_array_index (self->rows, FujinTreeSheet, tile / self->columns->len);
}

/* On the only sheet the tree stands in the middle. */
static double
offset_of (FujinReportTree *self)
{
  double room = self->page->width - 2 * self->left;
  double width, height;

  fujin_tree_layout_get_size (fujin_tree_picture_get_layout (self->picture), &width, &height);
  return self->columns->len > 1 ? 0 : MAX (0, (room - width * self->scale) / 2);
}

/*
 * _fujin_report_tree_get_place:
 *
 * Tells on which page a box is and where there, in points.
 *
 * Returns: whether it is on any
 */
gboolean
_fujin_report_tree_get_place (FujinReportTree   *self,
                              guint              index,
                              guint             *page,
                              cairo_rectangle_t *place)
{
  FujinTreeLayout *layout = fujin_tree_picture_get_layout (self->picture);
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (layout);
  const FujinTreeBox *box = fujin_tree_layout_get (layout, index);
  const FujinTreeSheet *column, *row;

  *page = self->numbers[tile_of (self, index)] - 1;
  column = column_of (self, tile_of (self, index));
  row = row_of (self, tile_of (self, index));
  place->x = self->left + offset_of (self)
             + (box->x - column->start + column->before) * self->scale;
  place->y = self->top + (box->y - row->start + row->before) * self->scale;
  place->width = m->width * self->scale;
  place->height = m->height * self->scale;
  return box->visible;
}

/*
 * _fujin_report_tree_get_n_boxes:
 *
 * Returns: how many boxes there are on all pages together
 */
guint
_fujin_report_tree_get_n_boxes (FujinReportTree *self)
{
  return fujin_tree_layout_get_n (fujin_tree_picture_get_layout (self->picture));
}

static void
draw_tree (FujinReportTree *self,
           cairo_t         *cr,
           guint            tile)
{
  FujinTreeLayout *layout = fujin_tree_picture_get_layout (self->picture);
  const FujinTreeSheet *column = column_of (self, tile);
  const FujinTreeSheet *row = row_of (self, tile);
  FujinTreeLook look;

  fujin_tree_look_init (&look, self->page->palette);
  look.left = column->start - column->before;
  look.top = row->start - row->before;
  look.right = column->end + column->after;
  look.bottom = row->end + row->after;
  cairo_save (cr);
  cairo_translate (cr, self->left + offset_of (self), self->top);
  cairo_scale (cr, self->scale, self->scale);
  cairo_translate (cr, -look.left, -look.top);
  cairo_save (cr);
  cairo_rectangle (cr, look.left, look.top, look.right - look.left, look.bottom - look.top);
  cairo_clip (cr);
  fujin_tree_picture_draw_lines (self->picture, cr, &look);
  cairo_restore (cr);
  for (guint i = 0; i < fujin_tree_layout_get_n_visible (layout); i++)
    {
      guint index = fujin_tree_layout_get_nth_visible (layout, i);

      if (tile_of (self, index) == tile)
        fujin_tree_picture_draw_box (self->picture, cr, &look, index);
    }
  cairo_restore (cr);
}

/* Where the sheets meet: a dashed line, and the number of the sheet that comes there. */
static void
draw_cut (FujinReportTree *self,
          cairo_t         *cr,
          double           x,
          double           y,
          double           dx,
          double           dy,
          const char      *arrow,
          guint            neighbour,
          double           mark_x,
          double           mark_y)
{
  static const double dashes[] = { 4, 3 };
  g_autofree char *text = g_strdup_printf ("%s %u", arrow, self->numbers[neighbour]);

  if (self->numbers[neighbour] == 0)
    return;
  cairo_save (cr);
  fujin_colour_set (&self->page->palette->dim_text, cr, 1);
  cairo_set_line_width (cr, 0.5);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, x, y);
  cairo_rel_line_to (cr, dx, dy);
  cairo_stroke (cr);
  cairo_restore (cr);
  _fujin_page_text (self->page, cr, &mark_style, text, mark_x - 20, mark_y - 5, 40);
}

static void
draw_marks (FujinReportTree *self,
            cairo_t         *cr,
            guint            tile)
{
  const FujinTreeSheet *column = column_of (self, tile);
  const FujinTreeSheet *row = row_of (self, tile);
  guint n = self->columns->len;
  double left = self->left + offset_of (self) + column->before * self->scale;
  double right = left + (column->end - column->start) * self->scale;
  double top = self->top + row->before * self->scale;
  double bottom = top + (row->end - row->start) * self->scale;
  double x = (left + right) / 2, y = (top + bottom) / 2;

  if (tile % n > 0)
    draw_cut (self, cr, left, top, 0, bottom - top, "←", tile - 1,
              self->page->margin + MARK / 2, y);
  if (tile % n + 1 < n)
    draw_cut (self, cr, right, top, 0, bottom - top, "→", tile + 1,
              self->page->width - self->page->margin - MARK / 2, y);
  if (tile >= n)
    draw_cut (self, cr, left, top, right - left, 0, "↑", tile - n, x,
              self->top - MARGIN - MARK / 2);
  if (tile + n < n * self->rows->len)
    draw_cut (self, cr, left, bottom, right - left, 0, "↓", tile + n, x,
              top + (row->end - row->start + row->after) * self->scale + MARGIN + MARK / 2);
}

static void
draw_legend (FujinReportTree *self,
             cairo_t         *cr,
             guint            tile,
             double           y)
{
  FujinLang lang = self->page->lang;
  double width = self->page->width - 2 * self->page->margin;
  guint n = self->columns->len;
  g_autofree char *sheet = NULL;
  g_autofree char *text = NULL;
  const char *legend =
    /* Translators: legend of the printed organisation chart */
    fujin_words (lang, "Filled: inside · dashed: outside (provider) · two rings: people with "
                       "duties in other teams too");

  if (n * self->rows->len > 1)
    /* Translators: place of a sheet among those that are joined to one large drawing */
    sheet = g_strdup_printf (fujin_words (lang, "Column %1$u of %2$u, row %3$u of %4$u; join the "
                                                "sheets at the dashed lines"),
                             tile % n + 1, n, tile / n + 1, self->rows->len);
  text = sheet ? g_strdup_printf ("%s  |  %s", legend, sheet) : g_strdup (legend);
  _fujin_page_text (self->page, cr, &small_style, text, self->page->margin, y, width);
}

/*
 * _fujin_report_tree_draw:
 *
 * Draws one sheet, without head and foot.
 */
void
_fujin_report_tree_draw (FujinReportTree *self,
                         cairo_t         *cr,
                         guint            page)
{
  double bottom = _fujin_page_foot (self->page, NULL, 1, 1);
  guint tile;

  if (_fujin_report_tree_get_n_boxes (self) == 0)
    {
      _fujin_page_text (self->page, cr, &empty_style,
                        fujin_words (self->page->lang, "There are no teams yet."),
                        self->page->margin, self->top, self->page->width - 2 * self->page->margin);
      return;
    }
  tile = g_array_index (self->tiles, guint, page);
  draw_tree (self, cr, tile);
  draw_marks (self, cr, tile);
  draw_legend (self, cr, tile, bottom - LEGEND + 2);
}
