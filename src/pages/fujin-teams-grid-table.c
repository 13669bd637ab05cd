/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a grid of teams shows, and where its cursor is. */
#include "config.h"

#include "fujin-teams-grid-private.h"

static void
emit_cursor_changed (FujinTeamsGrid *self)
{
  g_signal_emit_by_name (self, "cursor-changed");
}

static gboolean
find_row_of (FujinTeamsGrid *self,
             FujinTeam      *team,
             guint          *row)
{
  for (guint i = 0; self->table && i < self->table->rows->len; i++)
    if (fujin_team_table_get (self->table, i)->team == team)
      {
        *row = i;
        return TRUE;
      }
  return FALSE;
}

/* The cursor stays with its service where the team still has it, or else in its cell. */
static void
restore_cursor (FujinTeamsGrid   *self,
                FujinTeam        *team,
                FujinServicePlan *plan)
{
  guint n_rows = self->table ? self->table->rows->len : 0;
  GPtrArray *cell;

  self->has_cursor = self->has_cursor && n_rows > 0;
  if (!self->has_cursor)
    return;
  if (!find_row_of (self, team, &self->cursor.row))
    self->cursor.row = MIN (self->cursor.row, n_rows - 1);
  self->cursor.column = MIN (self->cursor.column, self->n_columns - 1);
  cell = _fujin_teams_grid_get_cell (self, self->cursor.row, self->cursor.column);
  if (!plan || !g_ptr_array_find (cell, plan, &self->cursor.index))
    self->cursor.index = MIN (self->cursor.index, MAX (cell->len, 1) - 1);
  if (self->cursor.index >=
      _fujin_teams_grid_get_max_shown (self, self->cursor.row, self->cursor.column))
    self->cursor.index = 0;
}

/* What stays where it is in view while the table changes: the row of a drop, or else the first one
 * that is seen. */
static FujinTeam *
find_anchor (FujinTeamsGrid *self,
             gboolean       *found,
             int            *offset)
{
  int value = _fujin_teams_grid_get_value (self, GTK_ORIENTATION_VERTICAL);
  guint row = 0;

  *found = self->table && self->places->len > 0;
  if (!*found)
    return NULL;
  if (self->dropped >= 0 && self->dropped < (int) self->places->len)
    row = (guint) self->dropped;
  else
    _fujin_teams_grid_find_row (self, self->head_height, &row);
  *offset = _fujin_teams_grid_get_place (self, row)->top - value;
  return fujin_team_table_get (self->table, row)->team;
}

static void
restore_view (FujinTeamsGrid *self,
              FujinTeam      *anchor,
              int             offset)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  guint row;

  if (!adjustment || !find_row_of (self, anchor, &row))
    return;
  _fujin_teams_grid_configure (self);
  gtk_adjustment_set_value (adjustment, _fujin_teams_grid_get_place (self, row)->top - offset);
}

/**
 * fujin_teams_grid_set_table:
 * @self: a grid
 * @project: (nullable): the project the table is of
 * @table: (transfer full) (nullable): what to show
 *
 * Shows another table, such as the same one after an edit.
 */
void
fujin_teams_grid_set_table (FujinTeamsGrid *self,
                            FujinProject   *project,
                            FujinTeamTable *table)
{
  g_autoptr (FujinTeamTable) before = NULL;
  g_autoptr (FujinTeam) team = NULL;
  g_autoptr (FujinServicePlan) plan = NULL;
  g_autoptr (FujinTeam) anchor = NULL;
  gboolean anchored;
  int offset = 0;

  g_return_if_fail (FUJIN_IS_TEAMS_GRID (self));

  g_set_object (&anchor, find_anchor (self, &anchored, &offset));
  self->dropped = -1;
  g_set_object (&team, fujin_teams_grid_get_team (self));
  g_set_object (&plan, fujin_teams_grid_get_plan (self));
  before = g_steal_pointer (&self->table);
  if (g_set_object (&self->project, project) || !table)
    {
      g_hash_table_remove_all (self->expanded);
      g_clear_object (&self->cut);
      g_clear_object (&self->cut_from);
      self->has_cursor = FALSE;
      anchored = FALSE;
    }
  self->table = table;
  _fujin_teams_grid_place (self, gtk_widget_get_width (GTK_WIDGET (self)));
  _fujin_teams_grid_forget (self);
  restore_cursor (self, team, plan);
  if (anchored)
    restore_view (self, anchor, offset);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  emit_cursor_changed (self);
}

/**
 * fujin_teams_grid_get_table:
 * @self: a grid
 *
 * Returns: (transfer none) (nullable): what it shows
 */
FujinTeamTable *
fujin_teams_grid_get_table (FujinTeamsGrid *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAMS_GRID (self), NULL);

  return self->table;
}

/**
 * fujin_teams_grid_get_cursor:
 * @self: a grid
 * @row: (out) (optional): its row
 * @column: (out) (optional): its place among the columns, from the left
 *
 * Returns: whether there is a cursor
 */
gboolean
fujin_teams_grid_get_cursor (FujinTeamsGrid *self,
                             guint          *row,
                             guint          *column)
{
  g_return_val_if_fail (FUJIN_IS_TEAMS_GRID (self), FALSE);

  if (row)
    *row = self->cursor.row;
  if (column)
    *column = self->cursor.column;
  return self->table && self->has_cursor;
}

/**
 * fujin_teams_grid_get_plan:
 * @self: a grid
 *
 * Returns: (transfer none) (nullable): the service of the cursor
 */
FujinServicePlan *
fujin_teams_grid_get_plan (FujinTeamsGrid *self)
{
  GPtrArray *cell;

  if (!fujin_teams_grid_get_cursor (self, NULL, NULL) ||
      _fujin_teams_grid_is_more (self, &self->cursor))
    return NULL;
  cell = _fujin_teams_grid_get_cell (self, self->cursor.row, self->cursor.column);
  return self->cursor.index < cell->len ? g_ptr_array_index (cell, self->cursor.index) : NULL;
}

/**
 * fujin_teams_grid_get_team:
 * @self: a grid
 *
 * Returns: (transfer none) (nullable): the team of the cursor; %NULL for what nobody carries
 */
FujinTeam *
fujin_teams_grid_get_team (FujinTeamsGrid *self)
{
  if (!fujin_teams_grid_get_cursor (self, NULL, NULL))
    return NULL;
  return fujin_team_table_get (self->table, self->cursor.row)->team;
}

static void
scroll_to (GtkAdjustment *adjustment,
           double         start,
           double         size)
{
  if (adjustment)
    gtk_adjustment_clamp_page (adjustment, start, start + size);
}

/**
 * fujin_teams_grid_set_cursor:
 * @self: a grid
 * @row: a row
 * @column: a place among the columns, from the left
 * @index: a badge of the cell
 *
 * Moves the cursor there, or as near as there is something, and scrolls there.
 */
void
fujin_teams_grid_set_cursor (FujinTeamsGrid *self,
                             guint           row,
                             guint           column,
                             guint           index)
{
  graphene_rect_t area;

  g_return_if_fail (FUJIN_IS_TEAMS_GRID (self));

  if (!self->table || self->table->rows->len == 0)
    return;
  self->has_cursor = TRUE;
  self->cursor.row = MIN (row, self->table->rows->len - 1);
  self->cursor.column = MIN (column, self->n_columns - 1);
  self->cursor.index = MIN (
    index,
    MAX (_fujin_teams_grid_get_n_shown (self, self->cursor.row, self->cursor.column), 1) - 1);
  _fujin_teams_grid_get_badge (self, &self->cursor, &area);
  scroll_to (self->adjustments[GTK_ORIENTATION_HORIZONTAL], area.origin.x - 6,
             area.size.width + 12);
  scroll_to (self->adjustments[GTK_ORIENTATION_VERTICAL],
             _fujin_teams_grid_get_place (self, self->cursor.row)->top + area.origin.y - 6,
             area.size.height + 12);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  emit_cursor_changed (self);
}

static gboolean
show_in_row (FujinTeamsGrid   *self,
             FujinServicePlan *plan,
             guint             row)
{
  for (guint column = 0; column < self->n_columns; column++)
    {
      guint index;

      if (!g_ptr_array_find (_fujin_teams_grid_get_cell (self, row, column), plan, &index))
        continue;
      if (index + 1 >= _fujin_teams_grid_get_max_shown (self, row, column))
        {
          _fujin_teams_grid_expand (self, row);
          _fujin_teams_grid_place (self, gtk_widget_get_width (GTK_WIDGET (self)));
        }
      fujin_teams_grid_set_cursor (self, row, column, index);
      return TRUE;
    }
  return FALSE;
}

/**
 * fujin_teams_grid_show_plan:
 * @self: a grid
 * @plan: a service
 *
 * Moves the cursor to a service, at its leading team.
 *
 * Returns: whether it is in the table
 */
gboolean
fujin_teams_grid_show_plan (FujinTeamsGrid   *self,
                            FujinServicePlan *plan)
{
  FujinTeam *lead;
  guint row;

  g_return_val_if_fail (FUJIN_IS_TEAMS_GRID (self), FALSE);

  lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  return find_row_of (self, lead, &row) && show_in_row (self, plan, row);
}

/**
 * fujin_teams_grid_get_area:
 * @self: a grid
 * @area: (out): where the badge of the cursor is, in the grid
 *
 * Gets the place for a popover.
 */
void
fujin_teams_grid_get_area (FujinTeamsGrid *self,
                           GdkRectangle   *area)
{
  graphene_rect_t badge;

  g_return_if_fail (FUJIN_IS_TEAMS_GRID (self));

  *area = (GdkRectangle) { 0, 0, 1, 1 };
  if (!fujin_teams_grid_get_cursor (self, NULL, NULL))
    return;
  _fujin_teams_grid_get_badge (self, &self->cursor, &badge);
  area->x = (int) badge.origin.x + self->team_width
            - _fujin_teams_grid_get_value (self, GTK_ORIENTATION_HORIZONTAL);
  area->y = (int) badge.origin.y + self->head_height
            + _fujin_teams_grid_get_place (self, self->cursor.row)->top
            - _fujin_teams_grid_get_value (self, GTK_ORIENTATION_VERTICAL);
  area->width = (int) badge.size.width;
  area->height = (int) badge.size.height;
}

/**
 * fujin_teams_grid_cut:
 * @self: a grid
 * @adding: whether pasting adds a team, or moves the service from the one it has here
 *
 * Takes the service of the cursor up, to be pasted in the row of another team.
 */
void
fujin_teams_grid_cut (FujinTeamsGrid *self,
                      gboolean        adding)
{
  FujinServicePlan *plan = fujin_teams_grid_get_plan (self);

  if (!plan || fujin_project_get_read_only (self->project))
    return;
  g_set_object (&self->cut, plan);
  g_set_object (&self->cut_from, fujin_teams_grid_get_team (self));
  self->cut_adds = adding;
  _fujin_teams_grid_forget (self);
}

/**
 * fujin_teams_grid_paste:
 * @self: a grid
 *
 * Gives what was cut to the team of the cursor.
 */
void
fujin_teams_grid_paste (FujinTeamsGrid *self)
{
  g_autoptr (FujinServicePlan) plan = NULL;
  g_autoptr (FujinTeam) from = NULL;

  g_return_if_fail (FUJIN_IS_TEAMS_GRID (self));

  if (!self->cut || !fujin_teams_grid_get_cursor (self, NULL, NULL))
    return;
  plan = g_steal_pointer (&self->cut);
  from = g_steal_pointer (&self->cut_from);
  _fujin_teams_grid_forget (self);
  /* It may have been deleted since. */
  if (fujin_service_plan_get_project (plan) == self->project)
    _fujin_teams_grid_emit_move (self, plan, from, fujin_teams_grid_get_team (self),
                                 self->cut_adds);
}

/**
 * fujin_teams_grid_get_n_drawn:
 * @self: a grid
 *
 * Returns: how many rows were ever recorded, for tests and benchmarks
 */
guint
fujin_teams_grid_get_n_drawn (FujinTeamsGrid *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAMS_GRID (self), 0);

  return self->n_drawn;
}
