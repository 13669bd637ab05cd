/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-lang.h"
#include "fujin-palette.h"
#include "fujin-tree-layout.h"

G_BEGIN_DECLS

/**
 * FujinTreeShape:
 * @FUJIN_TREE_SHAPE_TEAM: slightly rounded
 * @FUJIN_TREE_SHAPE_HEAD: well rounded, a double edge: an executive, the CISO
 * @FUJIN_TREE_SHAPE_CENTRE: a thick edge: the CDC
 * @FUJIN_TREE_SHAPE_DEPARTMENT: square, a bar on top
 * @FUJIN_TREE_SHAPE_COMPANY: square, a double edge
 *
 * What a box looks like; its words say the same.
 */
typedef enum
{
  FUJIN_TREE_SHAPE_TEAM,
  FUJIN_TREE_SHAPE_HEAD,
  FUJIN_TREE_SHAPE_CENTRE,
  FUJIN_TREE_SHAPE_DEPARTMENT,
  FUJIN_TREE_SHAPE_COMPANY,
} FujinTreeShape;

/**
 * FujinTreeItem:
 * @parent: index of the parent, -1 for none
 * @collapsed: whether what is below is not to be seen
 * @shape: what the box looks like
 * @outside: a dashed edge and no ground
 * @name: in bold
 * @role: above it
 * @count: (nullable): at the right of the role
 * @facts: below it
 * @more: (nullable): a last line of facts
 * @wraps: whether @more may take more lines
 * @duties: (nullable): with the mark of people in several teams
 *
 * What is in a box. Its owner frees the texts.
 */
typedef struct
{
  int            parent;
  gboolean       collapsed;
  FujinTreeShape shape;
  gboolean       outside;
  char          *name;
  char          *role;
  char          *count;
  char          *facts;
  char          *more;
  char          *duties;
  gboolean       wraps;
} FujinTreeItem;

/**
 * FujinTreeLook:
 * @palette: colours
 * @selected: index of the box with the cursor, -1 for none
 * @focused: whether the keys go to it
 * @target: index of the box that something is dragged to, -1 for none
 * @dragged: index of the box that is dragged, -1 for none
 * @found: (nullable): which boxes are searched for
 * @knobs: whether to draw what opens and closes a box
 * @left: only boxes and lines between these are drawn
 * @top: only boxes and lines between these are drawn
 * @right: only boxes and lines between these are drawn
 * @bottom: only boxes and lines between these are drawn
 *
 * How a tree is drawn.
 */
typedef struct
{
  const FujinPalette *palette;
  int                 selected;
  gboolean            focused;
  int                 target;
  int                 dragged;
  const gboolean     *found;
  gboolean            knobs;
  double              left;
  double              top;
  double              right;
  double              bottom;
} FujinTreeLook;

typedef struct _FujinTreePicture FujinTreePicture;

FujinTreePicture    *fujin_tree_picture_new        (const char          *family,
                                                    double               size,
                                                    FujinLang            lang);
void                 fujin_tree_picture_free       (FujinTreePicture    *self);
void                 fujin_tree_picture_set_items  (FujinTreePicture    *self,
                                                    const FujinTreeItem *items,
                                                    guint                n);
FujinTreeLayout     *fujin_tree_picture_get_layout (FujinTreePicture    *self);
void                 fujin_tree_picture_draw       (FujinTreePicture    *self,
                                                    cairo_t             *cr,
                                                    const FujinTreeLook *look);
void                 fujin_tree_picture_draw_box   (FujinTreePicture    *self,
                                                    cairo_t             *cr,
                                                    const FujinTreeLook *look,
                                                    guint                index);
void                 fujin_tree_picture_draw_lines (FujinTreePicture    *self,
                                                    cairo_t             *cr,
                                                    const FujinTreeLook *look);
void                 fujin_tree_look_init          (FujinTreeLook       *look,
                                                    const FujinPalette  *palette);
gboolean          fujin_tree_picture_get_knob    (FujinTreePicture    *self,
                                                  guint                index,
                                                  FujinTreePoint      *knob);
double               fujin_tree_picture_knob_radius (FujinTreePicture   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinTreePicture, fujin_tree_picture_free)

G_END_DECLS
