/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-teams-grid-private.h"

/* Further than any row or column. */
#define TO_EDGE 1000000

static guint
last_index (FujinTeamsGrid *self,
            guint           row,
            guint           column)
{
  return MAX (_fujin_teams_grid_get_n_shown (self, row, column), 1) - 1;
}

/* From badge to badge, and out of the cell at its ends. */
static void
move_beside (FujinTeamsGrid *self,
             FujinTeamsSpot *spot,
             int             step)
{
  if (step > 0 && spot->index < last_index (self, spot->row, spot->column))
    spot->index++;
  else if (step < 0 && spot->index > 0)
    spot->index--;
  else if (step > 0 && spot->column + 1 < self->n_columns)
    *spot = (FujinTeamsSpot) { spot->row, spot->column + 1, 0 };
  else if (step < 0 && spot->column > 0)
    *spot = (FujinTeamsSpot) { spot->row, spot->column - 1,
                               last_index (self, spot->row, spot->column - 1) };
}

/* From line to line of a cell, and on to the next row that is above or below. */
static void
move_down (FujinTeamsGrid *self,
           FujinTeamsSpot *spot,
           int             step)
{
  guint per_line = _fujin_teams_grid_get_place (self, spot->row)->per_line[spot->column];
  guint last = last_index (self, spot->row, spot->column);

  if (step > 0 && spot->index / per_line < last / per_line)
    spot->index = MIN (spot->index + per_line, last);
  else if (step < 0 && spot->index >= per_line)
    spot->index -= per_line;
  else if (step > 0 && spot->row + 1 < self->places->len)
    *spot = (FujinTeamsSpot) { spot->row + 1, spot->column, 0 };
  else if (step < 0 && spot->row > 0)
    *spot = (FujinTeamsSpot) { spot->row - 1, spot->column,
                               last_index (self, spot->row - 1, spot->column) };
}

static void
move_page (FujinTeamsGrid *self,
           FujinTeamsSpot *spot,
           int             pages)
{
  int page = MAX (gtk_widget_get_height (GTK_WIDGET (self)) - self->head_height, 1);
  int to = _fujin_teams_grid_get_place (self, spot->row)->top + pages * page;
  guint row = spot->row;

  while (pages > 0 && row + 1 < self->places->len &&
         _fujin_teams_grid_get_place (self, row)->top < to)
    row++;
  while (pages < 0 && row > 0 && _fujin_teams_grid_get_place (self, row)->top > to)
    row--;
  if (row != spot->row)
    *spot = (FujinTeamsSpot) { row, spot->column, 0 };
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (widget);
  FujinTeamsSpot spot = self->cursor;
  int rows, columns, pages;

  if (self->places->len == 0)
    return FALSE;
  g_variant_get (args, "(iii)", &rows, &columns, &pages);
  if (!self->has_cursor)
    spot = (FujinTeamsSpot) { 0, 0, 0 };
  else if (pages != 0)
    move_page (self, &spot, pages);
  else if (rows == 1 || rows == -1)
    move_down (self, &spot, rows);
  else if (columns == 1 || columns == -1)
    move_beside (self, &spot, columns);
  else
    spot = (FujinTeamsSpot) {
      rows > 0 ? self->places->len - 1 : rows < 0 ? 0 : spot.row,
      columns > 0 ? self->n_columns - 1 : columns < 0 ? 0 : spot.column, 0
    };
  fujin_teams_grid_set_cursor (self, spot.row, spot.column, spot.index);
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  _fujin_teams_grid_activate (FUJIN_TEAMS_GRID (widget));
  return TRUE;
}

static gboolean
expand_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (widget);

  if (self->has_cursor)
    _fujin_teams_grid_expand (self, self->cursor.row);
  return TRUE;
}

static gboolean
menu_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  GdkRectangle area;

  if (!FUJIN_TEAMS_GRID (widget)->has_cursor)
    return FALSE;
  fujin_teams_grid_get_area (FUJIN_TEAMS_GRID (widget), &area);
  _fujin_teams_grid_emit_menu (FUJIN_TEAMS_GRID (widget), area.x + area.width / 2,
                               area.y + area.height);
  return TRUE;
}

static gboolean
cut_cb (GtkWidget *widget,
        GVariant  *args,
        gpointer   data)
{
  gboolean adding;

  g_variant_get (args, "(b)", &adding);
  fujin_teams_grid_cut (FUJIN_TEAMS_GRID (widget), adding);
  return TRUE;
}

static gboolean
paste_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   data)
{
  fujin_teams_grid_paste (FUJIN_TEAMS_GRID (widget));
  return TRUE;
}

/* Delete: the team no longer carries the service. */
static gboolean
withdraw_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (widget);
  FujinServicePlan *plan = fujin_teams_grid_get_plan (self);
  FujinTeam *team = fujin_teams_grid_get_team (self);

  if (plan && team)
    _fujin_teams_grid_emit_move (self, plan, team, NULL, FALSE);
  return TRUE;
}

/* Escape lets go of what is cut; with nothing cut it is for others. */
static gboolean
let_go_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (widget);

  if (!self->cut)
    return FALSE;
  g_clear_object (&self->cut);
  g_clear_object (&self->cut_from);
  _fujin_teams_grid_forget (self);
  return TRUE;
}

static void
bind (GtkWidgetClass  *widget_class,
      guint            key,
      guint            keypad,
      GdkModifierType  modifiers,
      int              rows,
      int              columns,
      int              pages)
{
  gtk_widget_class_add_binding (widget_class, key, modifiers, move_cb, "(iii)", rows, columns,
                                pages);
  gtk_widget_class_add_binding (widget_class, keypad, modifiers, move_cb, "(iii)", rows, columns,
                                pages);
}

void
_fujin_teams_grid_bind_keys (GtkWidgetClass *class)
{
  bind (class, GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1, 0, 0);
  bind (class, GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1, 0, 0);
  bind (class, GDK_KEY_Left, GDK_KEY_KP_Left, 0, 0, -1, 0);
  bind (class, GDK_KEY_Right, GDK_KEY_KP_Right, 0, 0, 1, 0);
  bind (class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, 0, 0, -1);
  bind (class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, 0, 0, 1);
  bind (class, GDK_KEY_Home, GDK_KEY_KP_Home, 0, 0, -TO_EDGE, 0);
  bind (class, GDK_KEY_End, GDK_KEY_KP_End, 0, 0, TO_EDGE, 0);
  bind (class, GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, -TO_EDGE, -TO_EDGE, 0);
  bind (class, GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, TO_EDGE, TO_EDGE, 0);
  gtk_widget_class_add_binding (class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_space, 0, expand_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_x, GDK_CONTROL_MASK, cut_cb, "(b)", FALSE);
  gtk_widget_class_add_binding (class, GDK_KEY_c, GDK_CONTROL_MASK, cut_cb, "(b)", TRUE);
  gtk_widget_class_add_binding (class, GDK_KEY_v, GDK_CONTROL_MASK, paste_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_Delete, 0, withdraw_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_KP_Delete, 0, withdraw_cb, NULL);
  gtk_widget_class_add_binding (class, GDK_KEY_Escape, 0, let_go_cb, NULL);
}
