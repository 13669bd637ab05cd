/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-cells-chart.h"

#include <math.h>
#include <string.h>

#include "fujin-chart-boxes.h"

/* After how many lines the title of a cell ends. */
#define MOST_TITLE_LINES 3

/* What a chip says; an asterisk where the axis has a note. */
char *
_fujin_cells_dup_chip (FujinChartData *data,
                       guint           axis,
                       FujinCellsMode  mode)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);
  const char *star = it->note != NULL ? "*" : "";

  if (mode == FUJIN_CELLS_NAMES)
    return g_strdup_printf ("%s%s %s", it->code, star, it->label);
  return g_strdup_printf ("%s%s", it->code, star);
}

static FujinTextStyle
chip_style (FujinCellsMode mode)
{
  return mode == FUJIN_CELLS_CODES ? FUJIN_TEXT_BASE : FUJIN_TEXT_SMALL;
}

static void
measure_chips (FujinChartScene *scene,
               FujinCells      *cells,
               FujinCellsMode   mode)
{
  FujinTextStyle style = chip_style (mode);
  gboolean is_tight = mode >= FUJIN_CELLS_SMALL;
  double widest = 0.0, dot = 0.0;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data); a++)
    {
      g_autofree char *text = _fujin_cells_dup_chip (scene->data, a, mode);

      widest = MAX (widest, _fujin_chart_text_width (scene, text, style));
      if (fujin_chart_data_get_axis (scene->data, a)->mark != FUJIN_CHART_MARK_NONE)
        dot = (is_tight ? 8.0 : 12.0) * scene->unit;
    }
  cells->mode = mode;
  cells->gap = (is_tight ? 2.0 : 4.0) * scene->unit;
  cells->padding = (is_tight ? 2.0 : 5.0) * scene->unit;
  cells->chip_dot = dot;
  cells->chip_width = ceil (widest + dot + (is_tight ? 4.0 : 9.0) * scene->unit);
  cells->chip_height = ceil (_fujin_chart_line_height (scene, style)
                             + (is_tight ? 0.0 : 1.0) * scene->unit);
}

static guint
count_most (FujinCells *cells,
            guint       column)
{
  guint most = 0;

  for (guint row = 0; row < cells->n_rows; row++)
    most = MAX (most, cells->counts[row * cells->n_columns + column]);
  return most;
}

/* The least width of a column: that of a chip, and where there is room that of the longest word
 * that heads it. */
static double
least_width (FujinChartScene *scene,
             FujinCells      *cells,
             guint            column)
{
  const char *label = fujin_chart_data_get_column (scene->data, column)->label;
  g_auto (GStrv) words = g_strsplit (label, " ", -1);
  double least = cells->mode == FUJIN_CELLS_COUNTS ? 0.0 : cells->chip_width;
  double widest = 0.0;

  for (guint i = 0; words[i] != NULL; i++)
    widest = MAX (widest, _fujin_chart_text_width (scene, words[i], FUJIN_TEXT_SMALL));
  /* Kanji may go on in the next line anywhere. */
  if (fujin_chart_data_get_lang (scene->data) == FUJIN_LANG_JA && widest > 3.0 * scene->size
      && scene->plot.width < 40.0 * scene->size)
    widest = widest / 2 + scene->size;
  if (cells->n_columns > 2)
    least = MAX (least, MIN (widest + 3.0 * scene->unit, 5.0 * scene->size));
  return least + 2 * cells->padding;
}

/* How many chips stand side by side. */
guint
_fujin_cells_per_line (const FujinCells *cells,
                       guint             column)
{
  double room = cells->widths[column] - 2 * cells->padding + cells->gap;

  return (guint) MAX (floor ((room + 1e-6) / (cells->chip_width + cells->gap)), 1.0);
}

/* How many lines of chips all rows take together. */
static guint
count_lines (const FujinCells *cells)
{
  guint lines = 0;

  for (guint row = 0; row < cells->n_rows; row++)
    {
      guint most = 1;

      for (guint column = 0; column < cells->n_columns; column++)
        {
          guint per_line = _fujin_cells_per_line (cells, column);
          guint count = cells->counts[row * cells->n_columns + column];

          most = MAX (most, (count + per_line - 1) / per_line);
        }
      lines += most;
    }
  return lines;
}

/* The column that saves most lines when one more chip stands side by side in it; where none saves
 * any, the one with most chips on top of each other. */
static guint
find_fullest (FujinCells *cells,
              double      step)
{
  guint found = 0, fewest = G_MAXUINT;
  double highest = -1.0;

  for (guint i = 0; i < cells->n_columns; i++)
    {
      double high = count_most (cells, i) / (double) _fujin_cells_per_line (cells, i);
      guint lines;

      cells->widths[i] += step;
      lines = count_lines (cells);
      cells->widths[i] -= step;
      if (lines > fewest || (lines == fewest && high <= highest))
        continue;
      fewest = lines;
      highest = high;
      found = i;
    }
  return found;
}

/* Makes the narrow columns alike as far as @room goes. */
static void
level_widths (FujinCells *cells,
              double      room)
{
  double step = 1.0;

  for (; room >= step; room -= step)
    {
      guint narrowest = 0;

      for (guint i = 1; i < cells->n_columns; i++)
        if (cells->widths[i] < cells->widths[narrowest])
          narrowest = i;
      cells->widths[narrowest] += step;
    }
  for (guint i = 0; i < cells->n_columns; i++)
    cells->widths[i] += room / cells->n_columns;
}

/* Room goes to full columns first, a chip at a time; what is left is shared. */
static gboolean
share_width (FujinChartScene *scene,
             FujinCells      *cells)
{
  double whole = scene->plot.x + scene->plot.width - cells->left, room = whole;
  double step = cells->chip_width + cells->gap;

  for (guint i = 0; i < cells->n_columns; i++)
    room -= cells->widths[i] = least_width (scene, cells, i);
  if (room < 0 && cells->mode < FUJIN_CELLS_COUNTS)
    return FALSE;
  if (room < 0 || cells->n_columns <= 2)
    {
      for (guint i = 0; i < cells->n_columns; i++)
        cells->widths[i] = whole / cells->n_columns;
      return TRUE;
    }
  for (; cells->mode < FUJIN_CELLS_COUNTS && room >= step; room -= step)
    cells->widths[find_fullest (cells, step)] += step;
  level_widths (cells, room);
  return TRUE;
}

/* The count takes a place of its own where chips are close together, else a line. */
static double
needed_height (FujinCells *cells,
               guint       row)
{
  guint lines = 1;

  for (guint column = 0; column < cells->n_columns; column++)
    {
      guint count = cells->counts[row * cells->n_columns + column];
      guint per_line = _fujin_cells_per_line (cells, column);

      if (count > 0 && cells->mode >= FUJIN_CELLS_SMALL && cells->head <= 0)
        count++;
      lines = MAX (lines, (count + per_line - 1) / per_line);
    }
  return cells->band + cells->head + lines * (cells->chip_height + cells->gap) - cells->gap
         + 2 * cells->padding;
}

/* With @cut rows that need more get more, but none gets all it needs. */
static gboolean
share_height (FujinChartScene *scene,
              FujinCells      *cells,
              gboolean         cut)
{
  double room = scene->plot.y + scene->plot.height - cells->top;
  double least = cells->band + cells->head + cells->chip_height + 2 * cells->padding;
  double needed = 0.0;

  for (guint row = 0; row < cells->n_rows; row++)
    needed += cells->heights[row] = needed_height (cells, row);
  if (needed > room && !cut)
    return FALSE;
  if (needed <= room)
    {
      for (guint row = 0; row < cells->n_rows; row++)
        cells->heights[row] += (room - needed) / cells->n_rows;
      return TRUE;
    }
  if (least * cells->n_rows > room)
    return FALSE;
  for (guint row = 0; row < cells->n_rows; row++)
    cells->heights[row] = least + (room - least * cells->n_rows)
                          * (cells->heights[row] - least)
                          / MAX (needed - least * cells->n_rows, 1.0);
  return TRUE;
}

/* What a cell says above its chips: its own title, or only its count. */
static void
measure_head (FujinChartScene *scene,
              FujinCells      *cells)
{
  int lines = 1;

  cells->head = 0.0;
  if (cells->mode == FUJIN_CELLS_COUNTS && cells->band > 0)
    {
      double cell = (scene->plot.y + scene->plot.height - cells->top) / cells->n_rows
                    - cells->band;
      double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);

      cells->head = small * (cell >= 2.2 * small ? 2.2 : 1.2);
      return;
    }
  for (guint i = 0; i < cells->n_rows * cells->n_columns && cells->band > 0; i++)
    {
      const char *title = fujin_chart_data_get_cell_title (scene->data, i / cells->n_columns,
                                                           i % cells->n_columns);

      double width = cells->widths[i % cells->n_columns] - 3.0 * scene->size;

      if (title != NULL)
        lines = MAX (lines, pango_layout_get_line_count (_fujin_chart_scene_shape (
                              scene, title, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD,
                              MAX (width, 1.0), MOST_TITLE_LINES)));
    }
  if (cells->band > 0)
    cells->head = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL) * (lines + 0.2);
  else if (cells->mode <= FUJIN_CELLS_CODES)
    cells->head = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL) * 1.1;
}

/* Whether most services are seen though cells are cut. */
static gboolean
shows_most (FujinCells *cells)
{
  guint shown = 0, all = 0;

  for (guint row = 0; row < cells->n_rows; row++)
    for (guint column = 0; column < cells->n_columns; column++)
      {
        guint count = cells->counts[row * cells->n_columns + column];
        double room = cells->heights[row] - cells->band - cells->head - 2 * cells->padding
                      + cells->gap;
        guint places = (guint) MAX (floor (room / (cells->chip_height + cells->gap)), 0.0)
                       * _fujin_cells_per_line (cells, column);

        if (count > 0 && cells->head <= 0)
          places -= MIN (places, 1);
        all += count;
        shown += count <= places ? count : places - MIN (places, 1);
      }
  return 5 * shown >= 3 * all;
}

/* How high all rows are together where every service has its code; 0 where columns are too
 * narrow for that. */
double
_fujin_cells_chart_need (FujinChartScene *scene,
                         FujinCells      *cells)
{
  double needed = 0.0;

  measure_chips (scene, cells, FUJIN_CELLS_SMALL);
  if (!share_width (scene, cells))
    return 0.0;
  measure_head (scene, cells);
  for (guint row = 0; row < cells->n_rows; row++)
    needed += needed_height (cells, row);
  return needed;
}

/* Whether everything can be arranged as @mode asks. */
gboolean
_fujin_cells_chart_try (FujinChartScene *scene,
                        FujinCells      *cells,
                        FujinCellsMode   mode)
{
  if (mode == FUJIN_CELLS_NAMES && cells->n_columns > 2)
    return FALSE;
  measure_chips (scene, cells, mode);
  if (!share_width (scene, cells))
    return FALSE;
  measure_head (scene, cells);
  if (mode < FUJIN_CELLS_COUNTS)
    return share_height (scene, cells, mode == FUJIN_CELLS_CUT)
           && (mode != FUJIN_CELLS_CUT || shows_most (cells));
  for (guint row = 0; row < cells->n_rows; row++)
    cells->heights[row] = (scene->plot.y + scene->plot.height - cells->top) / cells->n_rows;
  return TRUE;
}
