/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-chart-data.h"
#include "fujin-chart-painter.h"
#include "fujin-palette.h"
#include "fujin-text-cache.h"

G_BEGIN_DECLS

/* What a text is drawn with; 0 and above is a category. */
enum
{
  FUJIN_INK_TEXT = -1,
  FUJIN_INK_DIM = -2,
  FUJIN_INK_ON_COLOUR = -3,
  FUJIN_INK_WARNING = -4,
  FUJIN_INK_GROUND = -5,
  /* Text on the colour of score n is FUJIN_INK_ON_SCORE - n. */
  FUJIN_INK_ON_SCORE = -10,
};

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} FujinBox;

/* A text in its place. */
typedef struct
{
  PangoLayout *layout;
  double       x;
  double       y;
  int          ink;
  gboolean     has_plate;
} FujinPlacedText;

/* The label of an axis: a bold lead (letter or code) and the name, in a box that may be
 * turned about its centre. */
typedef struct
{
  PangoLayout *lead;
  PangoLayout *name;
  double       lead_width;
  double       x;
  double       y;
  double       half_width;
  double       half_height;
  double       angle;
  int          axis;
  int          ink;
  gboolean     is_cut;
  gboolean     has_leader;
  double       leader_x;
  double       leader_y;
} FujinPlacedLabel;

/* Where a point is drawn; unseen points have no place. What is a box and not a mark has half
 * its width and height too. */
typedef struct
{
  gboolean is_drawn;
  double   x;
  double   y;
  double   half_width;
  double   half_height;
} FujinPlacedPoint;

typedef struct
{
  FujinBox box;
  guint    axis;
  int      badge;
} FujinPlacedRow;

typedef struct
{
  double          x;
  double          y;
  gboolean        is_series;
  FujinSeriesRole role;
  FujinPointState state;
  int             sample;
} FujinPlacedKey;

typedef struct _FujinChartDrawing FujinChartDrawing;

/**
 * FujinChartScene:
 *
 * A chart arranged for one size: where everything is, but in no colour yet. It is made
 * once per size, data and font, and drawn many times.
 */
typedef struct
{
  FujinChartData   *data;
  const FujinChartDrawing *drawing;
  FujinTextCache   *texts_made;
  FujinChartParts   parts;
  double            size;
  double            unit;
  double            width;
  double            height;

  FujinBox          plot;
  GArray           *texts;
  GArray           *labels;
  GArray           *keys;
  GArray           *rows;
  FujinPlacedPoint *points;
  guint             n_points;
  gboolean          is_empty;

  /* Whether what is left out where room is short was left out, and so is not in the legend. */
  gboolean          wants_brief;
  gboolean          is_brief;

  double            centre_x;
  double            centre_y;
  double            radius;
  gboolean          has_arcs;
  double            scale_left;
  double            scale_step;

  /* What only one kind of chart knows. */
  gpointer          extra;
  GDestroyNotify    free_extra;
} FujinChartScene;

FujinChartScene  *_fujin_chart_scene_new       (FujinChartData         *data,
                                                FujinTextCache         *texts,
                                                FujinChartParts         parts,
                                                double                  size,
                                                double                  width,
                                                double                  height);
void              _fujin_chart_scene_free      (FujinChartScene        *self);
PangoLayout      *_fujin_chart_scene_shape     (FujinChartScene        *self,
                                                const char             *text,
                                                FujinTextStyle          style,
                                                double                  width,
                                                int                     lines);
void              _fujin_chart_scene_add_text  (FujinChartScene        *self,
                                                PangoLayout            *layout,
                                                double                  x,
                                                double                  y,
                                                int                     ink);
void              _fujin_chart_scene_add_plate (FujinChartScene        *self,
                                                PangoLayout            *layout,
                                                double                  x,
                                                double                  y,
                                                int                     ink);
FujinPlacedPoint *_fujin_chart_scene_point     (FujinChartScene        *self,
                                                guint                   series,
                                                guint                   axis);
gboolean          _fujin_chart_labels_overlap  (const FujinPlacedLabel *a,
                                                const FujinPlacedLabel *b);
gboolean          _fujin_chart_label_contains  (const FujinPlacedLabel *label,
                                                double                  x,
                                                double                  y);
void              _fujin_chart_label_extents   (const FujinPlacedLabel *label,
                                                FujinBox               *box);
double            _fujin_chart_layout_width    (PangoLayout            *layout);
double            _fujin_chart_layout_height   (PangoLayout            *layout);
double            _fujin_chart_layout_baseline (PangoLayout            *layout);
const FujinColour *_fujin_chart_ink            (const FujinPalette     *palette,
                                                int                     ink);
void              _fujin_chart_show            (cairo_t                *cr,
                                                const FujinPalette     *palette,
                                                PangoLayout            *layout,
                                                double                  x,
                                                double                  y,
                                                int                     ink);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinChartScene, _fujin_chart_scene_free)

G_END_DECLS
