/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinTreeMetrics:
 * @width: of a box
 * @height: of a box
 * @gap_x: least distance of boxes side by side
 * @gap_y: from a box to the row below it
 * @gap_list: between boxes of a list
 * @indent: by which a list stands to the right of what it belongs to
 * @max_leaves: childless boxes of one family side by side; more stand in a list; 0 for a number
 *   that goes with how many boxes there are
 * @max_children: boxes of one family side by side; more stand in lists
 *
 * Sizes of a tree, in any unit.
 */
typedef struct
{
  double width;
  double height;
  double gap_x;
  double gap_y;
  double gap_list;
  double indent;
  guint  max_leaves;
  guint  max_children;
} FujinTreeMetrics;

/**
 * FujinTreeFamily:
 * @FUJIN_TREE_FAMILY_NONE: no children to be seen
 * @FUJIN_TREE_FAMILY_ROW: children side by side below their parent
 * @FUJIN_TREE_FAMILY_MIXED: the same, but childless ones that follow each other stand in columns,
 *   no lower than what is beside them
 * @FUJIN_TREE_FAMILY_COLUMNS: children in lists, in columns below their parent
 * @FUJIN_TREE_FAMILY_LIST: children one below the other, indented
 *
 * How the children of a box are arranged.
 */
typedef enum
{
  FUJIN_TREE_FAMILY_NONE,
  FUJIN_TREE_FAMILY_ROW,
  FUJIN_TREE_FAMILY_MIXED,
  FUJIN_TREE_FAMILY_COLUMNS,
  FUJIN_TREE_FAMILY_LIST,
} FujinTreeFamily;

/**
 * FujinTreeBox:
 * @x: left edge
 * @y: upper edge
 * @parent: index of the parent, -1 for none
 * @visible: whether no box above it is collapsed
 * @family: how its children are arranged
 * @n_children: how many children it has, seen or not
 * @n_below: how many boxes there are below it, seen or not
 *
 * Where a box stands.
 */
typedef struct
{
  double          x;
  double          y;
  int             parent;
  gboolean        visible;
  FujinTreeFamily family;
  guint           n_children;
  guint           n_below;
} FujinTreeBox;

/**
 * FujinTreePoint:
 * @x: x
 * @y: y
 *
 * A corner of a line.
 */
typedef struct
{
  double x;
  double y;
} FujinTreePoint;

#define FUJIN_TREE_MAX_POINTS 5

typedef struct _FujinTreeLayout FujinTreeLayout;

FujinTreeLayout        *fujin_tree_layout_new         (const int              *parents,
                                                       const gboolean         *collapsed,
                                                       guint                   n,
                                                       const FujinTreeMetrics *metrics);
void                    fujin_tree_layout_free        (FujinTreeLayout        *self);
guint                   fujin_tree_layout_get_n       (FujinTreeLayout        *self);
const FujinTreeBox     *fujin_tree_layout_get         (FujinTreeLayout        *self,
                                                       guint                   index);
const FujinTreeMetrics *fujin_tree_layout_get_metrics (FujinTreeLayout        *self);
void                    fujin_tree_layout_get_size    (FujinTreeLayout        *self,
                                                       double                 *width,
                                                       double                 *height);
guint                   fujin_tree_layout_get_line    (FujinTreeLayout        *self,
                                                       guint                   index,
                                                       FujinTreePoint         *points);
gboolean                fujin_tree_layout_get_knob    (FujinTreeLayout        *self,
                                                       guint                   index,
                                                       FujinTreePoint         *knob);
int                     fujin_tree_layout_find        (FujinTreeLayout        *self,
                                                       double                  x,
                                                       double                  y);
guint                   fujin_tree_layout_get_n_visible (FujinTreeLayout      *self);
guint                   fujin_tree_layout_get_nth_visible (FujinTreeLayout    *self,
                                                       guint                   position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinTreeLayout, fujin_tree_layout_free)

G_END_DECLS
