/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

/* Between tiles, for a font size of 13, and how close lines stand. */
#define FUJIN_TILES_GAP 3.0
#define FUJIN_TILES_TIGHT 0.84

/* How much a tile tells: its figure; its code too; its level as well. */
typedef enum
{
  FUJIN_TILES_NONE,
  FUJIN_TILES_FIGURE,
  FUJIN_TILES_CODE,
  FUJIN_TILES_LEVEL,
} FujinTilesDetail;

/* The measures of one arrangement. */
typedef struct
{
  guint    n_columns;
  guint    n_lines;
  double   label;
  double   head;
  double   width;
  double   height;
  double   gap;
  FujinTilesDetail detail;
  gboolean has_to_be;
} FujinTilesMeasures;

/* A mark in a tile in the place of a figure. */
typedef struct
{
  double          x;
  double          y;
  FujinPointState state;
} FujinTileMark;

/* The badge of a row. */
typedef struct
{
  double x;
  double middle;
  int    colour;
} FujinTileBadge;

/* What is arranged for tiles. */
typedef struct
{
  GArray *marks;
  GArray *badges;
  double  badge_size;
  double  mark_radius;
} FujinTiles;

guint            _fujin_tiles_count               (FujinChartData       *data,
                                                   guint                 row);
void             _fujin_tiles_measure             (FujinChartScene      *scene,
                                                   double                badge,
                                                   FujinTilesMeasures   *best);
void             _fujin_tiles_chart_arrange       (FujinChartScene      *scene);
void             _fujin_tiles_chart_draw          (FujinChartScene      *scene,
                                                   cairo_t              *cr,
                                                   const FujinPalette   *palette,
                                                   int                   highlight);
void             _fujin_tiles_chart_list_keys     (FujinChartScene      *scene,
                                                   GArray               *entries);
void             _fujin_tiles_chart_draw_key      (FujinChartScene      *scene,
                                                   cairo_t              *cr,
                                                   const FujinPalette   *palette,
                                                   const FujinPlacedKey *key);
char            *_fujin_tiles_chart_make_sentence (FujinChartData       *data);
FujinChartSheet *_fujin_tiles_chart_make_sheet    (FujinChartData       *data);

G_END_DECLS
