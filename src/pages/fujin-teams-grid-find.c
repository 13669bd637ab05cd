/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-teams-grid-private.h"

/* How many badges a cell has, the one that counts the rest among them. */
guint
_fujin_teams_grid_get_n_shown (FujinTeamsGrid *self,
                               guint           row,
                               guint           column)
{
  return MIN (_fujin_teams_grid_get_cell (self, row, column)->len,
              _fujin_teams_grid_get_max_shown (self, row, column));
}

/* Whether a badge stands for all that follow. */
gboolean
_fujin_teams_grid_is_more (FujinTeamsGrid       *self,
                           const FujinTeamsSpot *spot)
{
  guint shown = _fujin_teams_grid_get_n_shown (self, spot->row, spot->column);

  return shown < _fujin_teams_grid_get_cell (self, spot->row, spot->column)->len &&
         spot->index + 1 == shown;
}

int
_fujin_teams_grid_get_value (FujinTeamsGrid *self,
                             GtkOrientation  orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment ? (int) (gtk_adjustment_get_value (adjustment) + 0.5) : 0;
}

/* Where a badge is; x from the first column, y from the top of its row. */
void
_fujin_teams_grid_get_badge (FujinTeamsGrid       *self,
                             const FujinTeamsSpot *spot,
                             graphene_rect_t      *area)
{
  const FujinTeamsPlace *place = _fujin_teams_grid_get_place (self, spot->row);
  int height = _fujin_teams_grid_badge_height (self, place->named);
  guint per_line = place->per_line[spot->column];
  int room = _fujin_teams_grid_get_width (self, spot->column) - 2 * FUJIN_TEAMS_PADDING;
  int width = (room - FUJIN_TEAMS_GAP * ((int) per_line - 1)) / (int) per_line;
  int x = (int) (spot->index % per_line) * (width + FUJIN_TEAMS_GAP);
  int y = (int) (spot->index / per_line) * (height + FUJIN_TEAMS_GAP);

  graphene_rect_init (area, (float) (self->lefts[spot->column] + FUJIN_TEAMS_PADDING + x),
                      (float) (FUJIN_TEAMS_PADDING + y), (float) width, (float) height);
}

/* The row at a place of the widget, by halving. */
gboolean
_fujin_teams_grid_find_row (FujinTeamsGrid *self,
                            double          y,
                            guint          *row)
{
  int at = (int) y - self->head_height
           + _fujin_teams_grid_get_value (self, GTK_ORIENTATION_VERTICAL);
  guint low = 0, high = self->places->len;

  if (y < self->head_height || at >= self->total_height)
    return FALSE;
  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (_fujin_teams_grid_get_place (self, middle)->top <= at)
        low = middle;
      else
        high = middle;
    }
  *row = low;
  return high > 0;
}

/* The cell at a place, and the badge when there is one. */
gboolean
_fujin_teams_grid_find (FujinTeamsGrid *self,
                        double          x,
                        double          y,
                        FujinTeamsSpot *spot,
                        gboolean       *on_badge)
{
  double from =
    x - self->team_width + _fujin_teams_grid_get_value (self, GTK_ORIENTATION_HORIZONTAL);
  graphene_point_t point;

  *on_badge = FALSE;
  *spot = (FujinTeamsSpot) { 0, 0, 0 };
  if (!_fujin_teams_grid_find_row (self, y, &spot->row))
    return FALSE;
  if (x < self->team_width)
    return TRUE;
  while (spot->column + 1 < self->n_columns && from >= self->lefts[spot->column + 1])
    spot->column++;
  point = GRAPHENE_POINT_INIT (
    (float) from, (float) (y - self->head_height
                           + _fujin_teams_grid_get_value (self, GTK_ORIENTATION_VERTICAL)
                           - _fujin_teams_grid_get_place (self, spot->row)->top));
  for (guint i = 0; i < _fujin_teams_grid_get_n_shown (self, spot->row, spot->column); i++)
    {
      FujinTeamsSpot there = { spot->row, spot->column, i };
      graphene_rect_t area;

      _fujin_teams_grid_get_badge (self, &there, &area);
      if (!graphene_rect_contains_point (&area, &point))
        continue;
      spot->index = i;
      *on_badge = TRUE;
    }
  return TRUE;
}

/* Shows all badges of a row, or counts the rest again. */
void
_fujin_teams_grid_expand (FujinTeamsGrid *self,
                          guint           row)
{
  FujinTeam *team = fujin_team_table_get (self->table, row)->team;
  gpointer key = team ? (gpointer) team : self;

  if (!g_hash_table_remove (self->expanded, key))
    g_hash_table_add (self->expanded, key);
  _fujin_teams_grid_forget (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
