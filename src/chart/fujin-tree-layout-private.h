/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-tree-layout.h"

G_BEGIN_DECLS

/* What a box takes up with all that stands in lists below it, and what the tidy arrangement of
 * A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time" (2014), keeps of it. */
typedef struct
{
  double width;
  double height;
  double left;      /* of the block */
  double line_x;    /* of the spine that leads to it in a list */
  guint  n_rows;    /* boxes to be seen in its subtree, itself included */
  guint  depth;     /* levels to be seen below it */
  double reach;     /* from its upper edge to the lowest box below it */
  guint  n_units;   /* blocks side by side below it */
  guint  n_stacked; /* boxes of the columns that it begins, itself included; 0 for none */
  guint  n_deep;    /* boxes in each of these columns */
  gboolean stacked; /* stands in such a column */

  double prelim;
  double mod;
  double shift;
  double change;
  double msel;
  double mser;
  int    tl;
  int    tr;
  int    el;
  int    er;
} FujinTreeBlock;

struct _FujinTreeLayout
{
  FujinTreeMetrics metrics;
  guint            n;
  FujinTreeBox    *boxes;
  FujinTreeBlock  *blocks;
  guint           *first;    /* into children, n + 2 of them; the last but one is of the roots */
  guint           *children;
  guint           *units;    /* as children, without those that a column holds */
  guint           *order;    /* boxes to be seen, each before those below it */
  guint            n_visible;
  double           width;
  double           height;
};

static inline guint
_fujin_tree_n_children (const FujinTreeLayout *self,
                        guint                  index)
{
  return self->first[index + 1] - self->first[index];
}

static inline guint
_fujin_tree_child (const FujinTreeLayout *self,
                   guint                  index,
                   guint                  nth)
{
  return self->children[self->first[index] + nth];
}

static inline guint
_fujin_tree_unit (const FujinTreeLayout *self,
                  guint                  index,
                  guint                  nth)
{
  return self->units[self->first[index] + nth];
}

static inline gboolean
_fujin_tree_has_row (const FujinTreeLayout *self,
                     guint                  index)
{
  return self->boxes[index].family == FUJIN_TREE_FAMILY_ROW
         || self->boxes[index].family == FUJIN_TREE_FAMILY_MIXED;
}

/* A box in a list or a column is placed with it. */
static inline gboolean
_fujin_tree_is_listed (const FujinTreeLayout *self,
                       guint                  index)
{
  int parent = self->boxes[index].parent;

  return (parent >= 0 && self->boxes[parent].family >= FUJIN_TREE_FAMILY_COLUMNS)
         || (self->blocks[index].stacked && self->blocks[index].n_stacked == 0);
}

void _fujin_tree_stack_leaves  (FujinTreeLayout *self);
void _fujin_tree_arrange_rows  (FujinTreeLayout *self);
void _fujin_tree_measure_lists (FujinTreeLayout *self);
void _fujin_tree_place_lists   (FujinTreeLayout *self);

G_END_DECLS
