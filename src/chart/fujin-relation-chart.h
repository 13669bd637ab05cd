/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-basis.h"
#include "fujin-palette.h"
#include "fujin-text-cache.h"

G_BEGIN_DECLS

/**
 * FujinRelationShape:
 * @FUJIN_RELATION_OWN: held by the organisation itself: rounded, with a ground
 * @FUJIN_RELATION_OUTSOURCED: held by a provider: square, a double edge, no ground
 * @FUJIN_RELATION_OPEN: it cannot be told by whom: cut corners, no ground
 * @FUJIN_RELATION_VENDOR: a vendor: square, a bar on top
 * @FUJIN_RELATION_OTHER: none of the roles: half-round ends, no ground
 *
 * What a box looks like; its words or the legend say the same.
 */
typedef enum
{
  FUJIN_RELATION_OWN,
  FUJIN_RELATION_OUTSOURCED,
  FUJIN_RELATION_OPEN,
  FUJIN_RELATION_VENDOR,
  FUJIN_RELATION_OTHER,
} FujinRelationShape;

#define FUJIN_N_RELATION_SHAPES 5

/**
 * FujinRelationRise:
 * @FUJIN_RELATION_DOWN: the end stands below the start: orders, requests
 * @FUJIN_RELATION_BESIDE: neither stands above the other
 * @FUJIN_RELATION_UP: the end stands above the start: reports
 *
 * Where the ends of a relation would best stand.
 */
typedef enum
{
  FUJIN_RELATION_DOWN = -1,
  FUJIN_RELATION_BESIDE = 0,
  FUJIN_RELATION_UP = 1,
} FujinRelationRise;

/**
 * FujinRelationArea:
 * @x: left edge
 * @y: upper edge
 * @width: width
 * @height: height
 *
 * Where something stands in the picture.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} FujinRelationArea;

typedef struct _FujinRelationChart FujinRelationChart;

FujinRelationChart *fujin_relation_chart_new          (FujinLang                 lang);
void                fujin_relation_chart_free         (FujinRelationChart       *self);
void                fujin_relation_chart_set_title    (FujinRelationChart       *self,
                                                       const char               *title);
void                fujin_relation_chart_set_note     (FujinRelationChart       *self,
                                                       const char               *note);
guint               fujin_relation_chart_add_node     (FujinRelationChart       *self,
                                                       const char               *name,
                                                       const char               *state,
                                                       FujinRelationShape        shape,
                                                       FujinBasis                basis);
guint               fujin_relation_chart_add_relation (FujinRelationChart       *self,
                                                       guint                     from,
                                                       guint                     to,
                                                       const char               *label,
                                                       FujinRelationRise         rise,
                                                       FujinBasis                basis);
void                fujin_relation_chart_set_reworded (FujinRelationChart      *self,
                                                       guint                     relation);
void                fujin_relation_chart_layout       (FujinRelationChart       *self,
                                                       const char               *family,
                                                       double                    size,
                                                       double                   *width,
                                                       double                   *height);
void                fujin_relation_chart_draw         (FujinRelationChart       *self,
                                                       cairo_t                  *cr,
                                                       const FujinPalette       *palette,
                                                       int                       node,
                                                       int                       relation);
guint               fujin_relation_chart_get_n_nodes  (const FujinRelationChart *self);
const char         *fujin_relation_chart_get_name     (const FujinRelationChart *self,
                                                       guint                     node);
guint               fujin_relation_chart_get_n_lines  (const FujinRelationChart *self);
guint               fujin_relation_chart_get_n_loose  (const FujinRelationChart *self);
int                 fujin_relation_chart_get_line     (const FujinRelationChart *self,
                                                       guint                     relation);
char               *fujin_relation_chart_dup_label    (const FujinRelationChart *self,
                                                       guint                     line);
void                fujin_relation_chart_get_box      (const FujinRelationChart *self,
                                                       guint                     node,
                                                       FujinRelationArea        *area);
void                fujin_relation_chart_get_label    (const FujinRelationChart *self,
                                                       guint                     line,
                                                       FujinRelationArea        *area);
guint               fujin_relation_chart_get_points   (const FujinRelationChart *self,
                                                       guint                     line,
                                                       double                    points[8]);
int                 fujin_relation_chart_find_node    (const FujinRelationChart *self,
                                                       double                    x,
                                                       double                    y);
int                 fujin_relation_chart_find_line    (const FujinRelationChart *self,
                                                       double                    x,
                                                       double                    y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRelationChart, fujin_relation_chart_free)

G_END_DECLS
