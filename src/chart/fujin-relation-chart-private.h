/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-relation-chart.h"

G_BEGIN_DECLS

/* All in font sizes. */
/* Twelve Japanese letters are the longest role; a name of one word is not broken. */
#define FUJIN_RELATION_BOX 13.1
#define FUJIN_RELATION_PAD 0.45
#define FUJIN_RELATION_GAP 1.3
/* Lines come to a box so far from its left edge: the label stands at their right. */
#define FUJIN_RELATION_PORT 1.7
#define FUJIN_RELATION_HEAD 0.7

#define FUJIN_RELATION_NAME (FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD)
#define FUJIN_RELATION_LABEL FUJIN_TEXT_SMALL
#define FUJIN_RELATION_MAX_LINES 8

/* A box. Below the root of its part the parent stands above it, over the root below it. */
typedef struct
{
  char *name;
  char *shown; /* the name, with a break after each comma where it has to be broken */
  char *state;
  FujinRelationShape shape;
  FujinBasis basis;
  guint part;
  int parent;
  int level; /* 0 of the root, below it positive */
  guint line; /* to the parent */
  double slot; /* what it takes from side to side with all beyond it */
  double left; /* of that */
  FujinRelationArea area;
} FujinRelationNode;

/* What the caller added. */
typedef struct
{
  guint from;
  guint to;
  char *label;
  FujinRelationRise rise;
  FujinBasis basis;
  guint line;
} FujinRelation;

typedef enum
{
  FUJIN_RELATION_LINE_LOOSE, /* only told below the picture */
  FUJIN_RELATION_LINE_TREE,
  FUJIN_RELATION_LINE_SIDE,
} FujinRelationLineKind;

/* All relations of the same two boxes, drawn as one line. */
typedef struct
{
  guint a;
  guint b;
  FujinBasis basis;
  gboolean reworded; /* its words are ours */
  FujinRelationLineKind kind;
  gboolean head_a;
  gboolean head_b;
  double points[8]; /* from a to b */
  guint n_points;
  guint track;
  double layout_width; /* what its words are broken to */
  FujinRelationArea label;
} FujinRelationLine;

/* Boxes that hang together: a root, and trees above and below it. */
typedef struct
{
  guint root;
  guint n_rows;
  double width;
  double height;
  double up_left;   /* what stands above the root, from side to side */
  double up_width;
  double root_top;
  double x;
  double y;
} FujinRelationPart;

struct _FujinRelationChart
{
  FujinTextCache *cache;
  FujinLang lang;
  char *title;
  char *note;
  GPtrArray *nodes;     /* FujinRelationNode */
  GPtrArray *relations; /* FujinRelation */
  GPtrArray *lines;     /* FujinRelationLine */
  GArray *parts;        /* FujinRelationPart */
  double size;
  double width;
  double height;
  double top;    /* of the boxes */
  double bottom; /* of the boxes: the legend stands below */
};

static inline FujinRelationNode *
_fujin_relation_node (const FujinRelationChart *self,
                      guint                     index)
{
  return g_ptr_array_index (self->nodes, index);
}

static inline FujinRelationLine *
_fujin_relation_line (const FujinRelationChart *self,
                      guint                     index)
{
  return g_ptr_array_index (self->lines, index);
}

#define FUJIN_RELATION_CHILD(children, i) g_array_index (children, guint, i)

GArray      *_fujin_relation_chart_list_children (const FujinRelationChart *self,
                                                  guint                     parent,
                                                  int                       way);
void         _fujin_relation_chart_place_across (FujinRelationChart       *self,
                                                guint                     part);
void         _fujin_relation_chart_find_trees  (FujinRelationChart       *self);
void         _fujin_relation_chart_place_parts (FujinRelationChart       *self);
void         _fujin_relation_chart_pack        (FujinRelationChart       *self,
                                                double                   *width,
                                                double                   *height);
double       _fujin_relation_chart_legend      (FujinRelationChart       *self,
                                                cairo_t                  *cr,
                                                const FujinPalette       *palette,
                                                double                    y,
                                                double                    width);
void         _fujin_relation_chart_add_shape   (cairo_t                  *cr,
                                                FujinRelationShape        shape,
                                                const FujinRelationArea  *area,
                                                double                    inset,
                                                double                    size);
void         _fujin_relation_chart_add_head    (cairo_t                  *cr,
                                                const double             *tip,
                                                const double             *from,
                                                double                    length);
void         _fujin_relation_chart_set_dash    (cairo_t                  *cr,
                                                FujinBasis                basis,
                                                double                    size);
void         _fujin_relation_chart_draw_frame  (cairo_t                  *cr,
                                                const FujinPalette       *palette,
                                                FujinRelationShape        shape,
                                                FujinBasis                basis,
                                                const FujinRelationArea  *area,
                                                double                    size,
                                                gboolean                  chosen);
PangoLayout *_fujin_relation_chart_text        (FujinRelationChart       *self,
                                                const char               *text,
                                                FujinTextStyle            style,
                                                double                    width,
                                                double                   *text_width,
                                                double                   *height);

G_END_DECLS
