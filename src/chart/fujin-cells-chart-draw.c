/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-cells-chart.h"

#include "fujin-chart-fill.h"
#include "fujin-chart-legend.h"

/* The shade of the fullest cell. */
#define DARKEST 0.26

enum
{
  SAMPLE_FIRST = 1,
  SAMPLE_STAR,
  /* And those of marks after it. */
  SAMPLE_MARK,
};

static void
draw_shade (cairo_t               *cr,
            const FujinPalette    *palette,
            const FujinPlacedCell *cell,
            guint                  most)
{
  if (cell->count == 0)
    return;
  cairo_rectangle (cr, cell->box.x, cell->box.y, cell->box.width, cell->box.height);
  fujin_colour_set (&palette->as_is, cr, 0.03 + (DARKEST - 0.03) * cell->count / most);
  cairo_fill (cr);
}

static void
draw_edges (FujinChartScene    *scene,
            FujinCells         *cells,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  for (guint i = 0; i < cells->cells->len; i++)
    {
      FujinPlacedCell *cell = &g_array_index (cells->cells, FujinPlacedCell, i);

      cairo_rectangle (cr, cell->box.x, cell->box.y, cell->box.width, cell->box.height);
    }
  fujin_colour_set (&palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 1.0 * scene->unit);
  cairo_stroke (cr);
}

static gboolean
is_first (FujinCells *cells,
          int         row,
          int         column)
{
  if (row < 0 || column < 0 || row >= (int) cells->n_rows || column >= (int) cells->n_columns)
    return FALSE;
  return g_array_index (cells->cells, FujinPlacedCell,
                        (guint) row * cells->n_columns + (guint) column).is_first;
}

static void
add_line (cairo_t *cr,
          double   x1,
          double   y1,
          double   x2,
          double   y2)
{
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
}

/* A thick line around what comes first, where a neighbour does not. */
static void
draw_first (FujinChartScene    *scene,
            FujinCells         *cells,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  for (guint i = 0; i < cells->cells->len; i++)
    {
      FujinPlacedCell *cell = &g_array_index (cells->cells, FujinPlacedCell, i);
      int row = (int) cell->row, column = (int) cell->column;
      double x = cell->box.x, y = cell->box.y;
      double right = x + cell->box.width, bottom = y + cell->box.height;

      if (!cell->is_first)
        continue;
      if (!is_first (cells, row - 1, column))
        add_line (cr, x, y, right, y);
      if (!is_first (cells, row + 1, column))
        add_line (cr, x, bottom, right, bottom);
      if (!is_first (cells, row, column - 1))
        add_line (cr, x, y, x, bottom);
      if (!is_first (cells, row, column + 1))
        add_line (cr, right, y, right, bottom);
    }
  fujin_colour_set (&palette->text, cr, 1.0);
  cairo_set_line_width (cr, 2.4 * scene->unit);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_SQUARE);
  cairo_stroke (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  if (cells->tag.width <= 0)
    return;
  cairo_rectangle (cr, cells->tag.x, cells->tag.y, cells->tag.width, cells->tag.height);
  cairo_fill (cr);
}

static void
trace_rounded (cairo_t        *cr,
               const FujinBox *box,
               double          radius)
{
  double right = box->x + box->width, bottom = box->y + box->height;

  cairo_new_path (cr);
  cairo_arc (cr, right - radius, box->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, box->x + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, box->x + radius, box->y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
draw_chip (FujinChartScene       *scene,
           FujinCells            *cells,
           cairo_t               *cr,
           const FujinPalette    *palette,
           const FujinPlacedChip *chip)
{
  gboolean is_tight = cells->mode >= FUJIN_CELLS_SMALL;
  double radius = (is_tight ? 2.6 : 4.0) * scene->unit;

  if (!is_tight)
    {
      trace_rounded (cr, &chip->box, 3.0 * scene->unit);
      fujin_colour_set (&palette->ground, cr, 1.0);
      cairo_fill_preserve (cr);
      fujin_colour_set (&palette->grid, cr, 1.0);
      cairo_set_line_width (cr, 0.9 * scene->unit);
      cairo_stroke (cr);
    }
  _fujin_chart_kind_dot (cr, palette, chip->mark,
                         chip->box.x + cells->chip_dot / 2 + (is_tight ? 0.5 : 3.0) * scene->unit,
                         chip->box.y + chip->box.height / 2, radius, scene->unit);
}

/* Draws arranged cells; their texts are drawn with the frame. */
void
_fujin_cells_chart_draw (FujinChartScene    *scene,
                         cairo_t            *cr,
                         const FujinPalette *palette,
                         int                 highlight)
{
  FujinCells *cells = scene->extra;

  cairo_new_path (cr);
  for (guint i = 0; i < cells->cells->len; i++)
    draw_shade (cr, palette, &g_array_index (cells->cells, FujinPlacedCell, i), cells->most);
  draw_edges (scene, cells, cr, palette);
  draw_first (scene, cells, cr, palette);
  for (guint i = 0; i < cells->chips->len; i++)
    draw_chip (scene, cells, cr, palette, &g_array_index (cells->chips, FujinPlacedChip, i));
}

void
_fujin_cells_chart_list_keys (FujinChartScene *scene,
                              GArray          *entries)
{
  static const FujinChartMark order[] = { FUJIN_CHART_MARK_FILLED, FUJIN_CHART_MARK_HALF,
                                          FUJIN_CHART_MARK_HOLLOW, FUJIN_CHART_MARK_DASHED };
  double side = 11.0 * scene->unit;
  const char *first = fujin_chart_data_get_first_text (scene->data);
  const char *star = fujin_chart_data_get_mark_name (scene->data, FUJIN_CHART_MARK_NONE);

  if (first != NULL)
    _fujin_chart_legend_add (scene, entries, SAMPLE_FIRST, 1.5 * side, first);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const char *name = fujin_chart_data_get_mark_name (scene->data, order[i]);

      if (name != NULL)
        _fujin_chart_legend_add (scene, entries, SAMPLE_MARK + (int) order[i], side, name);
    }
  if (star != NULL)
    _fujin_chart_legend_add (scene, entries, SAMPLE_STAR, 0.7 * side, star);
}

/* An asterisk of three strokes. */
static void
draw_star (cairo_t *cr,
           double   x,
           double   y,
           double   radius)
{
  add_line (cr, x, y - radius, x, y + radius);
  add_line (cr, x - 0.87 * radius, y - radius / 2, x + 0.87 * radius, y + radius / 2);
  add_line (cr, x - 0.87 * radius, y + radius / 2, x + 0.87 * radius, y - radius / 2);
}

void
_fujin_cells_chart_draw_key (FujinChartScene      *scene,
                             cairo_t              *cr,
                             const FujinPalette   *palette,
                             const FujinPlacedKey *key)
{
  double unit = scene->unit;

  cairo_new_path (cr);
  if (key->sample >= SAMPLE_MARK)
    {
      _fujin_chart_kind_dot (cr, palette, (FujinChartMark) (key->sample - SAMPLE_MARK),
                             key->x + 5.5 * unit, key->y, 4.0 * unit, unit);
      return;
    }
  fujin_colour_set (&palette->text, cr, 1.0);
  if (key->sample == SAMPLE_STAR)
    {
      draw_star (cr, key->x + 4.0 * unit, key->y, 3.0 * unit);
      cairo_set_line_width (cr, 1.1 * unit);
    }
  else
    {
      cairo_rectangle (cr, key->x + 1.2 * unit, key->y - 5.0 * unit, 14.0 * unit, 10.0 * unit);
      cairo_set_line_width (cr, 2.4 * unit);
    }
  cairo_stroke (cr);
}
