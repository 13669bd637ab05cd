/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-lang.h"
#include "fujin-team-table-words.h"
#include "fujin-teams-grid-private.h"

#define EDGE 40
#define SCROLL_STEP 14

static void
pressed_cb (FujinTeamsGrid *self,
            int             n_press,
            double          x,
            double          y)
{
  FujinTeamsSpot spot;
  gboolean on_badge;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!self->table || !_fujin_teams_grid_find (self, x, y, &spot, &on_badge))
    return;
  if (x < self->team_width)
    spot.column = self->cursor.column;
  fujin_teams_grid_set_cursor (self, spot.row, spot.column, spot.index);
  if (on_badge && (_fujin_teams_grid_is_more (self, &spot) || n_press == 2))
    _fujin_teams_grid_activate (self);
}

static void
secondary_pressed_cb (FujinTeamsGrid *self,
                      int             n_press,
                      double          x,
                      double          y)
{
  FujinTeamsSpot spot;
  gboolean on_badge;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!self->table || !_fujin_teams_grid_find (self, x, y, &spot, &on_badge))
    return;
  fujin_teams_grid_set_cursor (self, spot.row, spot.column, spot.index);
  _fujin_teams_grid_emit_menu (self, x, y);
}

static gboolean
tooltip_cb (FujinTeamsGrid *self,
            int             x,
            int             y,
            gboolean        keyboard,
            GtkTooltip     *tooltip)
{
  FujinTeamsSpot spot = self->cursor;
  gboolean on_badge = self->has_cursor;
  g_autofree char *words = NULL;
  GPtrArray *cell;

  if (!self->table ||
      (!keyboard && (!_fujin_teams_grid_find (self, x, y, &spot, &on_badge) ||
                     x < self->team_width)) ||
      !on_badge)
    return FALSE;
  cell = _fujin_teams_grid_get_cell (self, spot.row, spot.column);
  if (spot.index >= cell->len)
    return FALSE;
  if (_fujin_teams_grid_is_more (self, &spot))
    words = g_strdup (_("Show all services of this row"));
  else
    words = fujin_team_words_dup_facts (self->table, fujin_team_table_get (self->table, spot.row),
                                        g_ptr_array_index (cell, spot.index),
                                        fujin_lang_screen ());
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

/* The grid stands for its cursor, so that nothing of another window's project is dropped. */
static GdkContentProvider *
prepare_cb (GtkDragSource  *source,
            double          x,
            double          y,
            FujinTeamsGrid *self)
{
  FujinTeamsSpot spot;
  gboolean on_badge;

  if (!self->table || fujin_project_get_read_only (self->project) ||
      !_fujin_teams_grid_find (self, x, y, &spot, &on_badge) || !on_badge)
    return NULL;
  fujin_teams_grid_set_cursor (self, spot.row, spot.column, spot.index);
  if (!fujin_teams_grid_get_plan (self))
    return NULL;
  return gdk_content_provider_new_typed (FUJIN_TYPE_TEAMS_GRID, self);
}

static void
drag_begin_cb (GtkDragSource  *source,
               GdkDrag        *drag,
               FujinTeamsGrid *self)
{
  FujinServicePlan *plan = fujin_teams_grid_get_plan (self);
  GtkWidget *label = gtk_label_new (NULL);
  g_autofree char *name = NULL;

  if (!plan)
    return;
  name = g_strdup_printf ("%s %s", fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  gtk_label_set_text (GTK_LABEL (label), name);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_widget_add_css_class (label, "drag-card");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

static gboolean
scroll_tick_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (widget);
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  int side = self->drag_y > gtk_widget_get_height (widget) - EDGE ? 1
             : self->drag_y < self->head_height + EDGE            ? -1
                                                                  : 0;

  if (adjustment && side != 0)
    gtk_adjustment_set_value (adjustment,
                              gtk_adjustment_get_value (adjustment) + side * SCROLL_STEP);
  return G_SOURCE_CONTINUE;
}

void
_fujin_teams_grid_stop_hover (FujinTeamsGrid *self)
{
  if (self->scroll_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
  self->hovered = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GdkDragAction
motion_cb (GtkDropTarget  *target,
           double          x,
           double          y,
           FujinTeamsGrid *self)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  guint row;

  if (!drop || !self->table || fujin_project_get_read_only (self->project))
    return 0;
  self->drag_y = y;
  if (!self->scroll_tick)
    self->scroll_tick =
      gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_tick_cb, NULL, NULL);
  self->hovered = _fujin_teams_grid_find_row (self, y, &row) ? (int) row : -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  /* With Ctrl held the source offers a copy only: the team comes besides the present ones. */
  self->hover_adds = !(gdk_drop_get_actions (drop) & GDK_ACTION_MOVE);
  return self->hover_adds ? GDK_ACTION_COPY : GDK_ACTION_MOVE;
}

static gboolean
drop_cb (GtkDropTarget  *target,
         const GValue   *value,
         double          x,
         double          y,
         FujinTeamsGrid *self)
{
  FujinTeam *from = fujin_teams_grid_get_team (self);
  FujinServicePlan *plan = fujin_teams_grid_get_plan (self);
  gboolean adding = self->hover_adds;
  guint row;

  _fujin_teams_grid_stop_hover (self);
  if (!plan || g_value_get_object (value) != self || !_fujin_teams_grid_find_row (self, y, &row))
    return FALSE;
  self->dropped = (int) row;
  return _fujin_teams_grid_emit_move (self, plan, from,
                                      fujin_team_table_get (self->table, row)->team, adding);
}

static void
init_dnd (FujinTeamsGrid *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target =
    gtk_drop_target_new (FUJIN_TYPE_TEAMS_GRID, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (_fujin_teams_grid_stop_hover), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

void
_fujin_teams_grid_init_pointer (FujinTeamsGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (secondary, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (secondary));
  init_dnd (self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
}
