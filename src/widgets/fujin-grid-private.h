/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-grid.h"

G_BEGIN_DECLS

/* Headings of several lines, for a font size of 1. */
#define FUJIN_GRID_SMALL 0.85

/* A column as it stands. */
typedef struct
{
  char *id;
  char *title;
  double ems;
  double align;
  PangoEllipsizeMode ellipsize;
  gboolean frozen;
  gboolean expand;
  int x; /* in its part, from the start */
  int width;
} FujinGridPlace;

/* What was drawn of a row: it need not be drawn anew while it scrolls. */
typedef struct
{
  GObject *item;
  GskRenderNode *parts[2]; /* scrolling, frozen */
} FujinGridRow;

struct _FujinGrid
{
  GtkWidget parent_instance;
  GtkAdjustment *adjustments[2];
  GtkScrollablePolicy policies[2];
  FujinGridShowFunc show;
  FujinGridTooltipFunc tooltip;
  gpointer user_data;
  GListModel *model;
  GArray *places;     /* FujinGridPlace */
  GHashTable *widths; /* id -> double *, in font sizes */
  GHashTable *rows;   /* item -> FujinGridRow */
  GskRenderNode *heads[2];
  int part_widths[2]; /* scrolling, frozen */
  int row_height;
  int head_height;
  guint row_lines;
  guint head_lines;
  double turned;  /* how long headings that stand on end are, in font sizes; 0 for none */
  gboolean cross; /* the column of the cursor is marked, too */
  char *sort_id;
  gboolean descending;
  gboolean has_cursor;
  guint cursor_row;
  guint cursor_column;
  guint anchor_row;
  guint anchor_column;
  GObject *cursor_item; /* only compared */
  int resizing; /* the column whose edge is dragged, -1 for none */
  double resizing_from;
  gboolean dragging;
  double drag_x;
  double drag_y;
  guint drag_source;
  gboolean configuring;
  gboolean was_placed;
};

/* Places */
guint           _fujin_grid_get_n_rows    (FujinGrid      *self);
FujinGridPlace *_fujin_grid_get_place     (FujinGrid      *self,
                                           guint           column);
void            _fujin_grid_place_columns (FujinGrid      *self,
                                           int             width);
void            _fujin_grid_configure     (FujinGrid      *self,
                                           int             width,
                                           int             height);
int             _fujin_grid_get_part_x    (FujinGrid      *self,
                                           gboolean        frozen);
int             _fujin_grid_get_column_x  (FujinGrid      *self,
                                           guint           column);
int             _fujin_grid_get_offset    (FujinGrid      *self);
gboolean        _fujin_grid_find_column   (FujinGrid      *self,
                                           double          x,
                                           gboolean        nearest,
                                           guint          *column);
gboolean        _fujin_grid_find_row      (FujinGrid      *self,
                                           double          y,
                                           gboolean        nearest,
                                           guint          *row);
void            _fujin_grid_show_cell     (FujinGrid      *self,
                                           guint           row,
                                           guint           column);

/* Drawing */
void            _fujin_grid_forget_rows   (FujinGrid      *self);
void            _fujin_grid_free_row      (gpointer        row);
void            _fujin_grid_snapshot      (GtkWidget      *widget,
                                           GtkSnapshot    *snapshot);
void            _fujin_grid_draw_cell     (FujinGrid            *self,
                                           GtkSnapshot          *snapshot,
                                           const FujinGridPlace *place,
                                           const FujinGridCell  *cell,
                                           int                   height,
                                           int                   n_lines,
                                           double                scale);
void            _fujin_grid_draw_turned   (FujinGrid            *self,
                                           GtkSnapshot          *snapshot,
                                           const FujinGridPlace *place,
                                           const char           *text);

/* Input */
void            _fujin_grid_init_pointer  (FujinGrid      *self);
void            _fujin_grid_end_drag      (FujinGrid      *self);
void            _fujin_grid_bind_keys     (GtkWidgetClass *widget_class);
void            _fujin_grid_emit_activate (FujinGrid      *self);
void            _fujin_grid_emit_menu     (FujinGrid      *self,
                                           double          x,
                                           double          y);
void            _fujin_grid_emit_sort     (FujinGrid      *self,
                                           guint           column);

G_END_DECLS
