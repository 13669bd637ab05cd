/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FujinGridColumn:
 * @id: its id; the width a person gave it is kept under this
 * @title: its heading
 * @width: how wide it is, in font sizes
 * @align: 0 for the start, 1 for the end
 * @ellipsize: where a text that is too long is cut
 * @frozen: whether it stays in view while others scroll; frozen ones come first
 * @expand: whether it takes room that is left
 */
typedef struct
{
  const char         *id;
  const char         *title;
  double              width;
  double              align;
  PangoEllipsizeMode  ellipsize;
  gboolean            frozen;
  gboolean            expand;
} FujinGridColumn;

/**
 * FujinGridStyle:
 * @FUJIN_GRID_DIM: less important
 * @FUJIN_GRID_BOLD: more important
 * @FUJIN_GRID_WARNING: something is wrong, and the text says what
 */
typedef enum
{
  FUJIN_GRID_DIM = 1 << 0,
  FUJIN_GRID_BOLD = 1 << 1,
  FUJIN_GRID_WARNING = 1 << 2,
} FujinGridStyle;

/**
 * FujinGridCell:
 * @text: (transfer full) (nullable): what it says
 * @style: how
 * @badge: (nullable): a letter in a disc before it
 * @badge_colour: which of the colours of categories the disc has
 * @score: 1 to 5 for a text on that colour of the ramp, 0 for none
 * @kind: an assignment type whose mark stands before the text; -1 for none
 * @warns: whether a mark behind the text warns
 */
typedef struct
{
  char           *text;
  FujinGridStyle  style;
  const char     *badge;
  int             badge_colour;
  int             score;
  int             kind;
  gboolean        warns;
} FujinGridCell;

typedef void  (*FujinGridShowFunc)    (gpointer       item,
                                       guint          column,
                                       FujinGridCell *cell,
                                       gpointer       user_data);
typedef char *(*FujinGridTooltipFunc) (gpointer       item,
                                       guint          column,
                                       gpointer       user_data);

#define FUJIN_TYPE_GRID (fujin_grid_get_type ())
G_DECLARE_FINAL_TYPE (FujinGrid, fujin_grid, FUJIN, GRID, GtkWidget)

GtkWidget *fujin_grid_new         (void);
void       fujin_grid_set_funcs   (FujinGrid             *self,
                                   FujinGridShowFunc      show,
                                   FujinGridTooltipFunc   tooltip,
                                   gpointer               user_data);
void       fujin_grid_set_columns (FujinGrid             *self,
                                   const FujinGridColumn *columns,
                                   guint                  n_columns);
void       fujin_grid_set_lines   (FujinGrid             *self,
                                   guint                  head_lines,
                                   guint                  row_lines);
void       fujin_grid_set_turned  (FujinGrid             *self,
                                   double                 length);
void       fujin_grid_set_cross   (FujinGrid             *self,
                                   gboolean               cross);
void       fujin_grid_set_model   (FujinGrid             *self,
                                   GListModel            *model);
void       fujin_grid_set_sort    (FujinGrid             *self,
                                   const char            *id,
                                   gboolean               descending);
void       fujin_grid_update_item (FujinGrid             *self,
                                   gpointer               item);
void       fujin_grid_update_all  (FujinGrid             *self);
gboolean   fujin_grid_get_cursor  (FujinGrid             *self,
                                   guint                 *row,
                                   guint                 *column);
void       fujin_grid_set_cursor  (FujinGrid             *self,
                                   guint                  row,
                                   guint                  column,
                                   gboolean               extend);
gboolean   fujin_grid_get_block   (FujinGrid             *self,
                                   guint                 *row,
                                   guint                 *n_rows,
                                   guint                 *column,
                                   guint                 *n_columns);
void       fujin_grid_select_all  (FujinGrid             *self);
void       fujin_grid_get_area    (FujinGrid             *self,
                                   guint                  row,
                                   guint                  column,
                                   GdkRectangle          *area);

G_END_DECLS
