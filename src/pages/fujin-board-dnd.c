/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-board-private.h"
#include "fujin-edit.h"
#include "fujin-lang.h"

#define EDGE 48
#define SCROLL_STEP 14
#define DWELL_US 300000

/* What is dragged is the board's selection; the board itself stands for it, so that cards of
 * another window's project are never dropped here. */
GdkContentProvider *
_fujin_board_prepare_drag (FujinBoard       *self,
                           FujinTeam        *team,
                           FujinServicePlan *plan)
{
  if (fujin_project_get_read_only (self->project))
    return NULL;
  if (self->selected_team != team || !g_hash_table_contains (self->selected, plan))
    _fujin_board_select_only (self, team, plan);
  return gdk_content_provider_new_typed (FUJIN_TYPE_BOARD, self);
}

void
_fujin_board_begin_drag (FujinBoard *self,
                         GdkDrag    *drag)
{
  g_autoptr (GPtrArray) plans = _fujin_board_get_selection (self);
  FujinServicePlan *first = plans->len ? g_ptr_array_index (plans, 0) : NULL;
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);
  GtkWidget *label = gtk_label_new (NULL);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (!first)
    return;
  name = g_strdup_printf ("%s %s", fujin_service_plan_get_code (first),
                          fujin_service_plan_get_name (first, fujin_lang_screen ()));
  if (plans->len > 1)
    /* Translators: on the dragged card: how many services, the first of them */
    text = g_strdup_printf (
      ngettext ("%1$u service: %2$s …", "%1$u services: %2$s …", plans->len), plans->len, name);
  else
    text = g_steal_pointer (&name);
  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_widget_add_css_class (label, "drag-card");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), label);
}

/* The column at a place: gaps belong to the nearer one, headings to theirs. */
static FujinBoardColumn *
column_at (FujinBoard *self,
           double      x,
           guint      *position)
{
  graphene_rect_t bounds;
  guint nearest;

  *position = 0;
  if (!gtk_widget_compute_bounds (GTK_WIDGET (self->columns), GTK_WIDGET (self), &bounds))
    return self->unassigned;
  if (x < bounds.origin.x - 6 || fujin_project_get_n_teams (self->project) == 0)
    return self->unassigned;
  nearest = fujin_recycler_get_nearest (self->columns, x - bounds.origin.x);
  *position = nearest;
  return (FujinBoardColumn *) fujin_recycler_get_child (self->columns, nearest);
}

static char *
describe_drop (FujinBoardColumn *column,
               gboolean          adding)
{
  FujinTeam *team = fujin_board_column_get_team (column);

  if (!team)
    return g_strdup (_("Leave unassigned"));
  if (adding)
    return g_strdup_printf (_("Add %s as well (combination)"), fujin_team_get_name (team));
  return g_strdup_printf (_("Move to %s · hold Ctrl to add it as well"),
                          fujin_team_get_name (team));
}

static void
hover (FujinBoard       *self,
       FujinBoardColumn *column,
       const char       *hint)
{
  if (self->hovered && self->hovered != column)
    fujin_board_column_set_hint (self->hovered, NULL);
  g_set_object (&self->hovered, column);
  if (column)
    fujin_board_column_set_hint (column, hint);
}

static void
scroll_column (FujinBoard *self)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  FujinRecycler *cards;

  if (!self->hovered)
    return;
  cards = fujin_board_column_get_cards (self->hovered);
  if (self->drag_y > height - EDGE)
    fujin_recycler_scroll_by (cards, SCROLL_STEP);
  else if (self->drag_y > 30 && self->drag_y < 30 + EDGE)
    fujin_recycler_scroll_by (cards, -SCROLL_STEP);
}

/* Which end of the row of columns the pointer is at: -1, 1, or 0 for neither. */
static int
find_edge (FujinBoard *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (self->columns), GTK_WIDGET (self), &bounds))
    return 0;
  if (self->drag_x > width - EDGE)
    return 1;
  return self->drag_x > bounds.origin.x && self->drag_x < bounds.origin.x + EDGE ? -1 : 0;
}

static gboolean
scroll_tick_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  FujinBoard *self = FUJIN_BOARD (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  int side = find_edge (self);

  /* Who only crosses the edge on the way to a column does not want the columns to move. */
  if (side != self->edge)
    self->edge_since = now;
  self->edge = side;
  if (side != 0 && now - self->edge_since > DWELL_US)
    fujin_recycler_scroll_by (self->columns, side * SCROLL_STEP);
  scroll_column (self);
  return G_SOURCE_CONTINUE;
}

void
_fujin_board_stop_scrolling (FujinBoard *self)
{
  if (self->scroll_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
  self->edge = 0;
  hover (self, NULL, NULL);
}

static gboolean
carries_team (GdkDrop *drop)
{
  return gdk_content_formats_contain_gtype (gdk_drop_get_formats (drop), FUJIN_TYPE_TEAM);
}

static GdkDragAction
motion_cb (GtkDropTarget *target,
           double         x,
           double         y,
           FujinBoard    *self)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  g_autofree char *hint = NULL;
  FujinBoardColumn *column;
  gboolean adding;
  guint position;

  if (!drop || !self->project || fujin_project_get_read_only (self->project))
    return 0;
  self->drag_x = x;
  self->drag_y = y;
  if (!self->scroll_tick)
    self->scroll_tick =
      gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_tick_cb, NULL, NULL);
  column = column_at (self, x, &position);
  /* With Ctrl held the source offers a copy only. */
  adding = !(gdk_drop_get_actions (drop) & GDK_ACTION_MOVE);
  if (carries_team (drop))
    hint = g_strdup (_("Move the team here"));
  else if (column)
    hint = describe_drop (column, adding);
  hover (self, column, hint);
  return adding ? GDK_ACTION_COPY : GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target,
          FujinBoard    *self)
{
  _fujin_board_stop_scrolling (self);
}

static gboolean
drop_cards (FujinBoard *self,
            FujinTeam  *to,
            gboolean    adding)
{
  g_autoptr (GPtrArray) plans = _fujin_board_get_selection (self);
  g_autoptr (FujinTeam) from = self->selected_team ? g_object_ref (self->selected_team) : NULL;
  FujinServicePlan *first = plans->len ? g_ptr_array_index (plans, 0) : NULL;
  gboolean changed;
  guint index = 0;

  if (!first || to == from)
    return FALSE;
  if (!to)
    changed = fujin_edit_unassign (self->project, plans);
  else if (adding)
    changed = fujin_edit_add_assignment (self->project, plans, to);
  else
    changed = fujin_edit_assign (self->project, plans, from, to);
  if (!changed)
    return FALSE;

  /* The cards stay selected where they landed. */
  g_set_object (&self->selected_team, to);
  fujin_plan_list_find (_fujin_board_get_list (self, to), first, &index);
  _fujin_board_move_cursor (self, to, index);
  self->anchor_index = index;
  fujin_board_update_marks (self);
  return TRUE;
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         FujinBoard    *self)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  gboolean adding = drop && !(gdk_drop_get_actions (drop) & GDK_ACTION_MOVE);
  guint position;
  FujinBoardColumn *column = column_at (self, x, &position);

  _fujin_board_stop_scrolling (self);
  if (!column)
    return FALSE;
  if (G_VALUE_HOLDS (value, FUJIN_TYPE_TEAM))
    {
      FujinTeam *team = g_value_get_object (value);

      if (fujin_team_get_project (team) != self->project)
        return FALSE;
      return _fujin_board_move_team (self, team, position);
    }
  if (g_value_get_object (value) != self)
    return FALSE;
  return drop_cards (self, fujin_board_column_get_team (column), adding);
}

void
_fujin_board_init_dnd (FujinBoard *self)
{
  GType types[] = { FUJIN_TYPE_BOARD, FUJIN_TYPE_TEAM };
  GtkDropTarget *target =
    gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
