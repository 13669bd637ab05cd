/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-teams-grid.h"

G_BEGIN_DECLS

/* In pixels: around the badges of a cell, and between them. */
#define FUJIN_TEAMS_PADDING 4
#define FUJIN_TEAMS_GAP 3

/* How wide a badge with a name is by choice, in font sizes. */
#define FUJIN_TEAMS_NAMED_WIDTH 11.0

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
  gboolean two_lines; /* the name of the team needs them */
  guint    max_lines; /* of a cell; its last badge says how many more there are */
  guint    per_line[FUJIN_N_TEAM_COLUMNS];
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
  int lefts[FUJIN_N_TEAM_COLUMNS + 1]; /* where columns begin, and the last one ends */
  guint slots[FUJIN_N_TEAM_COLUMNS];   /* named badges side by side in a column */
  guint n_slots;
  guint shared_for[FUJIN_N_TEAM_COLUMNS]; /* services in the columns when they were shared out */
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
  int dropped; /* the row a badge was dropped in, until the table is another one; else -1 */
  gboolean hover_adds;
  double drag_y;
  guint scroll_tick;
  guint n_drawn;
};

/* Layout */
void              _fujin_teams_grid_place        (FujinTeamsGrid       *self,
                                                  int                   width);
void              _fujin_teams_grid_place_columns (FujinTeamsGrid      *self,
                                                  int                   width);
guint             _fujin_teams_grid_n_lines      (guint                 n,
                                                  guint                 per_line);
guint             _fujin_teams_grid_most_lines   (FujinTeamsGrid       *self,
                                                  guint                 row,
                                                  const guint          *per_line);
int               _fujin_teams_grid_badge_height (FujinTeamsGrid       *self,
                                                  gboolean              named);
void              _fujin_teams_grid_forget       (FujinTeamsGrid       *self);
FujinTeamsPlace  *_fujin_teams_grid_get_place    (FujinTeamsGrid       *self,
                                                  guint                 row);
GPtrArray        *_fujin_teams_grid_get_cell     (FujinTeamsGrid       *self,
                                                  guint                 row,
                                                  guint                 column);
guint             _fujin_teams_grid_get_n_shown  (FujinTeamsGrid       *self,
                                                  guint                 row,
                                                  guint                 column);
guint             _fujin_teams_grid_get_max_shown (FujinTeamsGrid      *self,
                                                  guint                 row,
                                                  guint                 column);
int               _fujin_teams_grid_get_width    (FujinTeamsGrid       *self,
                                                  guint                 column);
void              _fujin_teams_grid_configure    (FujinTeamsGrid       *self);
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
