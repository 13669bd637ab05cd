/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-cells-chart.h"

#include <math.h>

#include "fujin-chart-boxes.h"
#include "fujin-words.h"

static gboolean
is_narrow (FujinChartScene *scene)
{
  return scene->plot.width < 40.0 * scene->size;
}

static void
free_cells (gpointer data)
{
  FujinCells *cells = data;

  g_free (cells->counts);
  g_free (cells->widths);
  g_free (cells->heights);
  g_array_unref (cells->cells);
  g_array_unref (cells->chips);
  g_free (cells);
}

static FujinCells *
create (FujinChartData *data)
{
  FujinCells *cells = g_new0 (FujinCells, 1);

  cells->n_rows = fujin_chart_data_get_n_rows (data);
  cells->n_columns = fujin_chart_data_get_n_columns (data);
  cells->counts = g_new0 (guint, cells->n_rows * cells->n_columns);
  cells->widths = g_new0 (double, cells->n_columns);
  cells->heights = g_new0 (double, cells->n_rows);
  cells->cells = g_array_new (FALSE, TRUE, sizeof (FujinPlacedCell));
  cells->chips = g_array_new (FALSE, TRUE, sizeof (FujinPlacedChip));
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);

      if (it->row >= 0 && it->column >= 0)
        cells->counts[(guint) it->row * cells->n_columns + (guint) it->column]++;
    }
  for (guint i = 0; i < cells->n_rows * cells->n_columns; i++)
    cells->most = MAX (cells->most, cells->counts[i]);
  return cells;
}

/* The rows of a map of few cells are headed by a line across it, those of a matrix on the left. */
static gboolean
has_bands (FujinCells *cells)
{
  return cells->n_columns <= 2;
}

static double
row_head_width (FujinChartScene *scene)
{
  double widest = 0.0;

  for (guint row = 0; row < fujin_chart_data_get_n_rows (scene->data); row++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_row (scene->data, row);

      widest = MAX (widest, _fujin_chart_text_width (
                              scene, it->label,
                              is_narrow (scene) ? FUJIN_TEXT_SMALL
                                                : FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD));
      if (it->note != NULL && !is_narrow (scene))
        widest = MAX (widest, _fujin_chart_text_width (scene, it->note, FUJIN_TEXT_SMALL));
    }
  return MIN (ceil (widest) + 1.0, scene->plot.width * 0.24)
         + (is_narrow (scene) ? 4.0 : 10.0) * scene->unit;
}

/* A title that two columns of equal width share the room with goes on in a second line. */
static int
count_head_lines (FujinChartScene *scene,
                  FujinCells      *cells)
{
  double width = scene->plot.width / cells->n_columns - 3.0 * scene->unit;

  for (guint i = 0; i < cells->n_columns; i++)
    if (_fujin_chart_text_width (scene, fujin_chart_data_get_column (scene->data, i)->label,
                                 FUJIN_TEXT_SMALL)
        > width)
      return 2;
  return 1;
}

/* Whether the whole label of an end of the axis of the rows is wider than the plot. */
static gboolean
has_long_band (FujinChartScene *scene)
{
  for (guint row = 0; row < fujin_chart_data_get_n_rows (scene->data); row++)
    if (_fujin_chart_text_width (scene, fujin_chart_data_get_row (scene->data, row)->label,
                                 FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD)
        > scene->plot.width)
      return TRUE;
  return FALSE;
}

/* Leaves room for the heads before anything else is measured. */
static void
measure_heads (FujinChartScene *scene,
               FujinCells      *cells)
{
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);

  cells->left = scene->plot.x + (has_bands (cells) ? 0.0 : row_head_width (scene));
  cells->band = has_bands (cells) ? small * 1.3 : 0.0;
  cells->top = scene->plot.y + (has_bands (cells) ? count_head_lines (scene, cells) : 3) * small
               + 2.0 * scene->unit;
  cells->is_brief = has_long_band (scene);
}

/* Gives the room of a second line back where no head of a column needs it. */
static void
tighten_heads (FujinChartScene *scene,
               FujinCells      *cells)
{
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);

  if (has_bands (cells))
    return;
  for (guint i = 0; i < cells->n_columns; i++)
    if (pango_layout_get_line_count (_fujin_chart_scene_shape (
          scene, fujin_chart_data_get_column (scene->data, i)->label, FUJIN_TEXT_SMALL,
          cells->widths[i] - 3.0 * scene->unit, 2)) > 1)
      return;
  cells->top -= small;
  for (guint row = 0; row < cells->n_rows; row++)
    cells->heights[row] += small / cells->n_rows;
}

static void
place_column_heads (FujinChartScene *scene,
                    FujinCells      *cells)
{
  double x = cells->left, bottom = cells->top - 2.0 * scene->unit;
  const char *title = fujin_chart_data_get_column_title (scene->data);

  if (title != NULL && !has_bands (cells))
    _fujin_chart_scene_add_text (scene,
                                 _fujin_chart_scene_shape (scene, title, FUJIN_TEXT_SMALL,
                                                           scene->plot.x + scene->plot.width - x,
                                                           1),
                                 x, scene->plot.y, FUJIN_INK_DIM);
  for (guint i = 0; i < cells->n_columns; i++)
    {
      const char *label = fujin_chart_data_get_column (scene->data, i)->label;
      gboolean is_number = g_ascii_isdigit (*label);
      PangoLayout *layout = _fujin_chart_scene_shape (
        scene, label, is_number ? FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD : FUJIN_TEXT_SMALL,
        cells->widths[i] - 3.0 * scene->unit, 2);

      _fujin_chart_scene_add_text (scene, layout,
                                   x + (cells->widths[i] - _fujin_chart_layout_width (layout)) / 2,
                                   bottom - _fujin_chart_layout_height (layout), FUJIN_INK_TEXT);
      x += cells->widths[i];
    }
}

static void
place_row_head (FujinChartScene *scene,
                FujinCells      *cells,
                guint            row,
                double           top)
{
  const FujinChartAxis *it = fujin_chart_data_get_row (scene->data, row);
  double width = cells->left - scene->plot.x - 4.0 * scene->unit;
  double middle = top + cells->heights[row] / 2;
  FujinTextStyle style = is_narrow (scene) ? FUJIN_TEXT_SMALL : FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD;
  PangoLayout *name = _fujin_chart_scene_shape (scene, it->label, style, width, 1);
  double height = _fujin_chart_layout_height (name);
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);

  if (it->note == NULL || is_narrow (scene) || cells->heights[row] < height + small)
    {
      _fujin_chart_place_middle (scene, name, scene->plot.x, middle, FUJIN_INK_TEXT);
      return;
    }
  _fujin_chart_scene_add_text (scene, name, scene->plot.x, middle - (height + small) / 2,
                               FUJIN_INK_TEXT);
  _fujin_chart_scene_add_text (scene,
                               _fujin_chart_scene_shape (scene, it->note, FUJIN_TEXT_SMALL, width,
                                                         1),
                               scene->plot.x, middle - (height + small) / 2 + height,
                               FUJIN_INK_DIM);
}

/* The whole label of the end of an axis, or its title and one word where that of either end is too
 * long: both ends are told in the same way. */
static void
place_band (FujinChartScene *scene,
            FujinCells      *cells,
            guint            row,
            double           top)
{
  const FujinChartAxis *it = fujin_chart_data_get_row (scene->data, row);
  const char *title = fujin_chart_data_get_row_title (scene->data);
  g_autofree char *brief = NULL;
  const char *text = it->label;

  if (title != NULL && it->badge != NULL && cells->is_brief)
    /* Translators: "Security expertise: high" */
    text = brief = g_strdup_printf (fujin_words (fujin_chart_data_get_lang (scene->data),
                                                 "%1$s: %2$s"), title, it->badge);
  _fujin_chart_scene_add_text (scene,
                               _fujin_chart_scene_shape (scene, text,
                                                         FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD,
                                                         scene->plot.width, 1),
                               scene->plot.x, top + 0.1 * cells->band, FUJIN_INK_TEXT);
}

/* The count on the right, the title or the words for what comes first beside it. */
static void
place_cell_head (FujinChartScene *scene,
                 FujinCells      *cells,
                 FujinPlacedCell *cell)
{
  const char *title = fujin_chart_data_get_cell_title (scene->data, cell->row, cell->column);
  g_autofree char *text = g_strdup_printf ("%u", cell->count);
  PangoLayout *count = _fujin_chart_scene_shape (
    scene, text, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);
  double x = cell->box.x + cells->padding, y = cell->box.y + cells->padding * 0.6;
  double right = cell->box.x + cell->box.width - cells->padding;

  if (cells->head <= 0)
    return;
  right -= _fujin_chart_layout_width (count);
  if (cell->count > 0)
    _fujin_chart_scene_add_text (scene, count, right, y, FUJIN_INK_TEXT);
  if (title != NULL)
    _fujin_chart_scene_add_text (
      scene, _fujin_chart_scene_shape (scene, title, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD,
                                       MAX (right - x - 4.0 * scene->unit, 1.0),
                                       (int) (cells->head / _fujin_chart_line_height (
                                                              scene, FUJIN_TEXT_SMALL))),
      x, y, FUJIN_INK_TEXT);
}

/* "Do first" in its tag in the first cell, where there is room for it. */
static void
place_tag (FujinChartScene *scene,
           FujinCells      *cells,
           FujinPlacedCell *cell)
{
  const char *text = fujin_chart_data_get_first_text (scene->data);
  double inset = 4.0 * scene->unit;
  PangoLayout *layout;
  double width;

  if (text == NULL || !cell->is_first || cells->tag.width > 0 || cells->head <= 0)
    return;
  layout = _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD, -1, 1);
  width = _fujin_chart_layout_width (layout) + 2 * inset;
  if (width + 2.2 * scene->size > cell->box.width)
    return;
  cells->tag = (FujinBox) { cell->box.x, cell->box.y, width, cells->head };
  _fujin_chart_place_centre (scene, layout, &cells->tag, FUJIN_INK_GROUND);
}

static void
place_cell (FujinChartScene *scene,
            FujinCells      *cells,
            guint            row,
            guint            column,
            const FujinBox  *box)
{
  FujinPlacedCell cell = { *box, row, column, cells->counts[row * cells->n_columns + column],
                           fujin_chart_data_is_first_cell (scene->data, row, column) };

  place_cell_head (scene, cells, &cell);
  place_tag (scene, cells, &cell);
  _fujin_cells_place_chips (scene, cells, &cell);
  g_array_append_val (cells->cells, cell);
}

static void
place_rows (FujinChartScene *scene,
            FujinCells      *cells)
{
  double y = cells->top;

  for (guint row = 0; row < cells->n_rows; row++)
    {
      double x = cells->left;

      if (has_bands (cells))
        place_band (scene, cells, row, y);
      else
        place_row_head (scene, cells, row, y);
      for (guint column = 0; column < cells->n_columns; column++)
        {
          FujinBox box = { x, y + cells->band, cells->widths[column],
                           cells->heights[row] - cells->band };

          place_cell (scene, cells, row, column, &box);
          x += cells->widths[column];
        }
      y += cells->heights[row];
    }
}

/* Arranges a matrix whose cells list what falls in them. */
void
_fujin_cells_chart_arrange (FujinChartScene *scene)
{
  FujinCells *cells = create (scene->data);

  scene->extra = cells;
  scene->free_extra = free_cells;
  if (cells->n_rows == 0 || cells->n_columns == 0)
    return;
  measure_heads (scene, cells);
  for (FujinCellsMode mode = FUJIN_CELLS_NAMES; mode < FUJIN_N_CELLS_MODES; mode++)
    if (_fujin_cells_chart_try (scene, cells, mode))
      break;
  tighten_heads (scene, cells);
  place_column_heads (scene, cells);
  place_rows (scene, cells);
}

/* How high the plot has to be for every service to have its code. */
double
_fujin_cells_chart_measure (FujinChartScene *scene)
{
  FujinCells *cells = create (scene->data);
  double needed;

  if (cells->n_rows == 0 || cells->n_columns == 0)
    {
      free_cells (cells);
      return 0.0;
    }
  measure_heads (scene, cells);
  needed = _fujin_cells_chart_need (scene, cells);
  if (needed > 0)
    needed += cells->top - scene->plot.y;
  free_cells (cells);
  return needed;
}
