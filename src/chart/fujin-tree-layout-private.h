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

void _fujin_tree_arrange_rows  (FujinTreeLayout *self);
void _fujin_tree_measure_lists (FujinTreeLayout *self);
void _fujin_tree_place_lists   (FujinTreeLayout *self);

G_END_DECLS
