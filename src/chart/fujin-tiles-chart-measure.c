/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tiles-chart.h"

#include <math.h>

#include "fujin-chart-boxes.h"

#define PADDING 3.0
#define LEAST_COLUMNS 4

/* How many tiles a row has. */
guint
_fujin_tiles_count (FujinChartData *data,
             guint           row)
{
  guint n = 0;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (fujin_chart_data_get_axis (data, a)->row == (int) row)
      n++;
  return n;
}

static guint
count_longest (FujinChartData *data)
{
  guint longest = 1;

  for (guint row = 0; row < fujin_chart_data_get_n_rows (data); row++)
    longest = MAX (longest, _fujin_tiles_count (data, row));
  return longest;
}

static guint
count_lines (FujinChartData *data,
             guint           n_columns)
{
  guint lines = 0;

  for (guint row = 0; row < fujin_chart_data_get_n_rows (data); row++)
    lines += MAX ((_fujin_tiles_count (data, row) + n_columns - 1) / n_columns, 1);
  return lines;
}

/* The widest code and the widest word for a level. */
static double
widest_text (FujinChartScene *scene,
             gboolean         levels)
{
  FujinChartData *data = scene->data;
  guint n = levels ? fujin_chart_data_get_n_columns (data) : fujin_chart_data_get_n_axes (data);
  double widest = 0.0;

  for (guint i = 0; i < n; i++)
    {
      const char *text = levels ? fujin_chart_data_get_column (data, i)->badge
                                : fujin_chart_data_get_axis (data, i)->code;

      widest = MAX (widest, _fujin_chart_text_width (scene, text, FUJIN_TEXT_SMALL));
    }
  return widest;
}

static double
pair_width (FujinChartScene *scene)
{
  return _fujin_chart_text_width (scene, "2→4", FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD);
}

/* How much a tile of this size can tell. */
static void
judge (FujinChartScene    *scene,
       FujinTilesMeasures *measures)
{
  double width = measures->width - 2 * PADDING * scene->unit;
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  double base = _fujin_chart_line_height (scene, FUJIN_TEXT_BASE);
  /* Fonts with kanji leave more room between lines than three short words need. */
  double least = FUJIN_TILES_TIGHT * (2 * small + base);
  gboolean has_width = width >= widest_text (scene, FALSE);

  measures->has_to_be = !scene->is_brief && width >= pair_width (scene);
  if (has_width && measures->has_to_be && width >= widest_text (scene, TRUE)
      && measures->height >= least)
    measures->detail = FUJIN_TILES_LEVEL;
  else if (has_width && measures->height >= FUJIN_TILES_TIGHT * (small + base))
    measures->detail = FUJIN_TILES_CODE;
  else if (measures->height >= 0.68 * scene->size && width >= 0.4 * scene->size)
    measures->detail = FUJIN_TILES_FIGURE;
  else
    measures->detail = FUJIN_TILES_NONE;
}

static double
label_width (FujinChartScene *scene)
{
  double room = scene->plot.width * 0.24, widest = 0.0;

  if (scene->plot.width < 40.0 * scene->size)
    return 0.0;
  for (guint row = 0; row < fujin_chart_data_get_n_rows (scene->data); row++)
    widest = MAX (widest, _fujin_chart_text_width (
                            scene, fujin_chart_data_get_row (scene->data, row)->label,
                            FUJIN_TEXT_BASE));
  return MIN (ceil (widest) + 1.0, room);
}

static void
measure (FujinChartScene    *scene,
         double              badge,
         guint               n_columns,
         FujinTilesMeasures *measures)
{
  double gap = (scene->plot.height < 16.0 * scene->size ? 1.0 : FUJIN_TILES_GAP) * scene->unit;

  measures->gap = gap;
  measures->n_columns = n_columns;
  measures->n_lines = count_lines (scene->data, n_columns);
  measures->label = label_width (scene);
  measures->head = 0.0;
  measures->width = (scene->plot.width - badge - 2 * FUJIN_TILES_GAP * scene->unit - measures->label
                     - (measures->label > 0 ? 2 * FUJIN_TILES_GAP * scene->unit : 0.0))
                      / n_columns
                    - gap;
  measures->height = scene->plot.height / measures->n_lines - gap;
  judge (scene, measures);
  if (measures->detail > FUJIN_TILES_FIGURE || measures->n_lines
      > fujin_chart_data_get_n_rows (scene->data))
    return;
  /* Figures alone need the numbers of the services above them. */
  measures->head = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  measures->height = (scene->plot.height - measures->head) / measures->n_lines - gap;
  judge (scene, measures);
}

/* One line for each category where that tells as much as breaking long ones does. */
void
_fujin_tiles_measure (FujinChartScene    *scene,
                      double              badge,
                      FujinTilesMeasures *best)
{
  guint longest = count_longest (scene->data);

  measure (scene, badge, longest, best);
  for (guint n = longest - 1; n >= LEAST_COLUMNS && best->detail < FUJIN_TILES_LEVEL; n--)
    {
      FujinTilesMeasures other;

      measure (scene, badge, n, &other);
      if (other.detail > best->detail)
        *best = other;
    }
  best->height = MIN (best->height, best->width * 1.1);
  best->width = MIN (best->width, 3.2 * best->height);
}
