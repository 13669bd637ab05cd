/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-teams-grid.h"

G_BEGIN_DECLS

/* Where something is: a row, a place among the columns, a badge of the cell. */
typedef struct
{
  guint row;
  guint column;
  guint index;
} FujinTeamsSpot;

/* How the badges of a row stand. */
typedef struct
{
  gboolean named;     /* code and name, or the code alone */
  gboolean expanded;  /* all badges, however many */
  guint    per_line;
  guint    max_shown; /* of a cell; the last one says how many more there are */
  int      top;
  int      height;
} FujinTeamsPlace;

struct _FujinTeamsGrid
{
  GtkWidget parent_instance;
  GtkAdjustment *adjustments[2];
  GtkScrollablePolicy policies[2];
  FujinProject *project;
  FujinTeamTable *table;
  GArray *places;       /* FujinTeamsPlace, one for each row */
  GHashTable *expanded; /* set of FujinTeam, or the grid itself for the unassigned */
  GHashTable *nodes;    /* row -> GskRenderNode */
  GskRenderNode *head;
  double em;
  int placed_width;
  int team_width;
  int column_width;
  int head_height;
  gboolean tall_head; /* headings have two lines */
  int total_height;
  guint n_columns;
  gboolean configuring;
  gboolean has_cursor;
  FujinTeamsSpot cursor;
  FujinServicePlan *cut;
  FujinTeam *cut_from;
  gboolean cut_adds;
  int hovered; /* the row a badge is dragged over, -1 for none */
  gboolean hover_adds;
  double drag_y;
  guint scroll_tick;
  guint n_drawn;
};

/* Layout */
void              _fujin_teams_grid_place        (FujinTeamsGrid       *self,
                                                  int                   width);
void              _fujin_teams_grid_forget       (FujinTeamsGrid       *self);
FujinTeamsPlace  *_fujin_teams_grid_get_place    (FujinTeamsGrid       *self,
                                                  guint                 row);
GPtrArray        *_fujin_teams_grid_get_cell     (FujinTeamsGrid       *self,
                                                  guint                 row,
                                                  guint                 column);
guint             _fujin_teams_grid_get_n_shown  (FujinTeamsGrid       *self,
                                                  guint                 row,
                                                  guint                 column);
gboolean          _fujin_teams_grid_is_more      (FujinTeamsGrid       *self,
                                                  const FujinTeamsSpot *spot);
void              _fujin_teams_grid_get_badge    (FujinTeamsGrid       *self,
                                                  const FujinTeamsSpot *spot,
                                                  graphene_rect_t      *area);
int               _fujin_teams_grid_get_value    (FujinTeamsGrid       *self,
                                                  GtkOrientation        orientation);
gboolean          _fujin_teams_grid_find_row     (FujinTeamsGrid       *self,
                                                  double                y,
                                                  guint                *row);
gboolean          _fujin_teams_grid_find         (FujinTeamsGrid       *self,
                                                  double                x,
                                                  double                y,
                                                  FujinTeamsSpot       *spot,
                                                  gboolean             *on_badge);
void              _fujin_teams_grid_expand       (FujinTeamsGrid       *self,
                                                  guint                 row);

/* Drawing */
void              _fujin_teams_grid_snapshot     (GtkWidget            *widget,
                                                  GtkSnapshot          *snapshot);

/* Input */
void              _fujin_teams_grid_bind_keys    (GtkWidgetClass       *widget_class);
void              _fujin_teams_grid_init_pointer (FujinTeamsGrid       *self);
void              _fujin_teams_grid_stop_hover   (FujinTeamsGrid       *self);
void              _fujin_teams_grid_activate     (FujinTeamsGrid       *self);
void              _fujin_teams_grid_emit_menu    (FujinTeamsGrid       *self,
                                                  double                x,
                                                  double                y);
gboolean          _fujin_teams_grid_emit_move    (FujinTeamsGrid       *self,
                                                  FujinServicePlan     *plan,
                                                  FujinTeam            *from,
                                                  FujinTeam            *to,
                                                  gboolean              adding);

G_END_DECLS
