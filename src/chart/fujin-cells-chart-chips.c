/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-cells-chart.h"

#include <math.h>

#include "fujin-chart-boxes.h"

static gboolean
is_in (FujinChartData        *data,
       guint                  axis,
       const FujinPlacedCell *cell)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);

  return it->row == (int) cell->row && it->column == (int) cell->column;
}

/* Makes the whole cell the place of every axis in it. */
static void
place_unseen (FujinChartScene *scene,
              FujinPlacedCell *cell,
              const FujinBox  *box,
              guint            from)
{
  guint i = 0;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data); a++)
    if (is_in (scene->data, a, cell) && i++ >= from)
      {
        _fujin_chart_set_box (scene, 0, a, box);
        _fujin_chart_add_box (scene, box, a);
      }
}

static FujinBox
chip_box (FujinCells            *cells,
          const FujinPlacedCell *cell,
          guint                  place)
{
  guint per_line = _fujin_cells_per_line (cells, cell->column);
  double inner = cell->box.width - 2 * cells->padding;
  FujinBox box = { cell->box.x + cells->padding, cell->box.y + cells->padding + cells->head,
                   cells->chip_width, cells->chip_height };

  if (cells->mode == FUJIN_CELLS_NAMES)
    box.width = (inner + cells->gap) / per_line - cells->gap;
  box.x += place % per_line * (box.width + cells->gap);
  box.y += place / per_line * (box.height + cells->gap);
  return box;
}

static void
place_chip (FujinChartScene *scene,
            FujinCells      *cells,
            guint            axis,
            const FujinBox  *box)
{
  FujinPlacedChip chip = { *box, fujin_chart_data_get_axis (scene->data, axis)->mark };
  g_autofree char *text = _fujin_cells_dup_chip (scene->data, axis, cells->mode);
  FujinTextStyle style = cells->mode == FUJIN_CELLS_CODES ? FUJIN_TEXT_BASE : FUJIN_TEXT_SMALL;
  PangoLayout *layout = _fujin_chart_scene_shape (scene, text, style, -1, 1);
  double inset = (cells->mode >= FUJIN_CELLS_SMALL ? 1.5 : 4.5) * scene->unit + cells->chip_dot;

  g_array_append_val (cells->chips, chip);
  _fujin_chart_place_middle (scene, layout, box->x + inset, box->y + box->height / 2,
                             FUJIN_INK_TEXT);
  _fujin_chart_set_box (scene, 0, axis, box);
  _fujin_chart_add_box (scene, box, axis);
}

static void
place_count (FujinChartScene *scene,
             const FujinBox  *box,
             guint            count,
             gboolean         is_more,
             FujinTextStyle   style)
{
  g_autofree char *text = g_strdup_printf (is_more ? "+%u" : "%u", count);

  _fujin_chart_place_centre (scene,
                             _fujin_chart_scene_shape (scene, text, style | FUJIN_TEXT_NUMBER, -1,
                                                       1),
                             box, FUJIN_INK_TEXT);
}

/* How many chips the cell has room for. */
static guint
count_places (FujinCells            *cells,
              const FujinPlacedCell *cell)
{
  double room = cell->box.height - cells->head - 2 * cells->padding + cells->gap;
  double lines = floor ((room + 1e-6) / (cells->chip_height + cells->gap));

  return (guint) MAX (lines, 0.0) * _fujin_cells_per_line (cells, cell->column);
}

/* Places the services of a cell, or as many as there is room for. */
void
_fujin_cells_place_chips (FujinChartScene *scene,
                          FujinCells      *cells,
                          FujinPlacedCell *cell)
{
  guint places = count_places (cells, cell);
  guint first = cells->mode >= FUJIN_CELLS_SMALL && cells->head <= 0 ? 1 : 0;
  gboolean is_cut = cell->count + first > places;
  guint shown = is_cut ? places - MIN (places, first + 1) : cell->count;
  guint i = 0;
  FujinBox box;

  if (cell->count == 0)
    return;
  if (cells->mode == FUJIN_CELLS_COUNTS || shown == 0)
    {
      box = (FujinBox) { cell->box.x, cell->box.y + cells->head, cell->box.width,
                         cell->box.height - cells->head };
      place_unseen (scene, cell, &cell->box, 0);
      if (cells->head <= 0)
        place_count (scene, &box, cell->count, FALSE, FUJIN_TEXT_BOLD);
      return;
    }
  if (first > 0)
    {
      box = chip_box (cells, cell, 0);
      place_count (scene, &box, cell->count, FALSE, FUJIN_TEXT_BOLD | FUJIN_TEXT_SMALL);
    }
  for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data) && i < shown; a++)
    if (is_in (scene->data, a, cell))
      {
        box = chip_box (cells, cell, first + i++);
        place_chip (scene, cells, a, &box);
      }
  if (!is_cut)
    return;
  box = chip_box (cells, cell, first + shown);
  place_count (scene, &box, cell->count - shown, TRUE, FUJIN_TEXT_SMALL);
  place_unseen (scene, cell, &box, shown);
}
