/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

/**
 * FujinCellsMode:
 * @FUJIN_CELLS_NAMES: chips with code and name
 * @FUJIN_CELLS_CODES: chips with a code
 * @FUJIN_CELLS_SMALL: codes close together, the count before them
 * @FUJIN_CELLS_CUT: the same, ended with how many more where there is no room
 * @FUJIN_CELLS_COUNTS: counts alone
 *
 * How much of each service a cell shows; the first that fits is taken.
 */
typedef enum
{
  FUJIN_CELLS_NAMES,
  FUJIN_CELLS_CODES,
  FUJIN_CELLS_SMALL,
  FUJIN_CELLS_CUT,
  FUJIN_CELLS_COUNTS,
  FUJIN_N_CELLS_MODES,
} FujinCellsMode;

/* One arranged cell. */
typedef struct
{
  FujinBox box;
  guint    row;
  guint    column;
  guint    count;
  gboolean is_first;
} FujinPlacedCell;

/* One arranged chip. */
typedef struct
{
  FujinBox       box;
  FujinChartMark mark;
} FujinPlacedChip;

/* The measures and what is arranged for cells. */
typedef struct
{
  FujinCellsMode mode;
  guint          n_rows;
  guint          n_columns;
  guint         *counts;
  guint          most;
  double        *widths;
  double        *heights;
  /* Whether the end of an axis is told in one word beside the title of the axis. */
  gboolean       is_brief;
  double         left;
  double         top;
  double         band;
  double         head;
  double         chip_width;
  double         chip_height;
  double         chip_dot;
  double         gap;
  double         padding;
  GArray        *cells;
  GArray        *chips;
  FujinBox       tag;
} FujinCells;

void             _fujin_cells_chart_arrange       (FujinChartScene      *scene);
gboolean         _fujin_cells_chart_try           (FujinChartScene      *scene,
                                                   FujinCells           *cells,
                                                   FujinCellsMode        mode);
double           _fujin_cells_chart_measure       (FujinChartScene      *scene);
double           _fujin_cells_chart_need          (FujinChartScene      *scene,
                                                   FujinCells           *cells);
guint            _fujin_cells_per_line            (const FujinCells     *cells,
                                                   guint                 column);
void             _fujin_cells_place_chips         (FujinChartScene      *scene,
                                                   FujinCells           *cells,
                                                   FujinPlacedCell      *cell);
char            *_fujin_cells_dup_chip            (FujinChartData       *data,
                                                   guint                 axis,
                                                   FujinCellsMode        mode);
void             _fujin_cells_chart_draw          (FujinChartScene      *scene,
                                                   cairo_t              *cr,
                                                   const FujinPalette   *palette,
                                                   int                   highlight);
void             _fujin_cells_chart_list_keys     (FujinChartScene      *scene,
                                                   GArray               *entries);
void             _fujin_cells_chart_draw_key      (FujinChartScene      *scene,
                                                   cairo_t              *cr,
                                                   const FujinPalette   *palette,
                                                   const FujinPlacedKey *key);
char            *_fujin_cells_chart_dup_value     (FujinChartData       *data,
                                                   guint                 series,
                                                   guint                 axis);
char            *_fujin_cells_chart_make_sentence (FujinChartData       *data);
FujinChartSheet *_fujin_cells_chart_make_sheet    (FujinChartData       *data);

G_END_DECLS
