/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-improvements-board-private.h"
#include "fujin-record-words.h"

#define EDGE 40
#define SCROLL_STEP 14

/* Where a drag over the board would drop its cards. */

static int
column_at (FujinImprovementsBoard *self,
           double                  x)
{
  int nearest = 0;
  double least = G_MAXDOUBLE;

  for (int i = 0; i < FUJIN_N_STATES; i++)
    {
      graphene_rect_t bounds;
      double distance;

      if (!gtk_widget_compute_bounds (self->columns[i].widget, GTK_WIDGET (self), &bounds))
        continue;
      distance = ABS (x - bounds.origin.x - bounds.size.width / 2);
      if (distance < least)
        nearest = i;
      least = MIN (least, distance);
    }
  return nearest;
}

static void
hover (FujinImprovementsBoard *self,
       int                     column)
{
  if (self->hovered >= 0 && self->hovered != column)
    {
      FujinImprovementsColumn *old = &self->columns[self->hovered];

      gtk_widget_remove_css_class (old->widget, "drop-here");
      gtk_widget_set_visible (GTK_WIDGET (old->hint), FALSE);
    }
  self->hovered = column;
  if (column >= 0)
    {
      FujinImprovementsColumn *now = &self->columns[column];
      const char *name =
        fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, column,
                                  fujin_lang_screen ());
      /* Translators: what a drop does: %s is a state of improvements, "Approved" */
      g_autofree char *text = g_strdup_printf (_("Move to “%s”"), name);

      gtk_label_set_text (now->hint, text);
      gtk_widget_set_visible (GTK_WIDGET (now->hint), TRUE);
      gtk_widget_add_css_class (now->widget, "drop-here");
    }
}

/* At an edge the columns, or the cards of one, come along. */
static gboolean
scroll_tick_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  FujinImprovementsBoard *self = FUJIN_IMPROVEMENTS_BOARD (widget);
  GtkAdjustment *across =
    gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  int x = self->drag_x > width - EDGE ? 1 : self->drag_x < EDGE ? -1 : 0;
  int y = self->drag_y > height - EDGE ? 1 : self->drag_y < EDGE ? -1 : 0;

  if (x != 0)
    gtk_adjustment_set_value (across, gtk_adjustment_get_value (across) + x * SCROLL_STEP);
  if (y != 0 && self->hovered >= 0)
    fujin_recycler_scroll_by (self->columns[self->hovered].cards, y * SCROLL_STEP);
  return G_SOURCE_CONTINUE;
}

void
_fujin_improvements_board_stop_drag (FujinImprovementsBoard *self)
{
  if (self->scroll_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
  if (self->scroller)
    hover (self, -1);
}

static GdkDragAction
motion_cb (GtkDropTarget          *target,
           double                  x,
           double                  y,
           FujinImprovementsBoard *self)
{
  self->drag_x = x;
  self->drag_y = y;
  if (!self->scroll_tick)
    self->scroll_tick =
      gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_tick_cb, NULL, NULL);
  hover (self, column_at (self, x));
  return GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget          *target,
          FujinImprovementsBoard *self)
{
  _fujin_improvements_board_stop_drag (self);
}

/**
 * fujin_improvements_board_drop:
 * @self: a board
 * @state: a state
 *
 * Does what a drop of the selected cards on a column does.
 *
 * Returns: whether there was anything to drop
 */
gboolean
fujin_improvements_board_drop (FujinImprovementsBoard *self,
                               FujinImprovementState   state)
{
  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_BOARD (self), FALSE);

  if (g_hash_table_size (self->selected) == 0)
    return FALSE;
  return gtk_widget_activate_action (GTK_WIDGET (self), "improvements.state", "i", (int) state);
}

static gboolean
drop_cb (GtkDropTarget          *target,
         const GValue           *value,
         double                  x,
         double                  y,
         FujinImprovementsBoard *self)
{
  int column = column_at (self, x);

  _fujin_improvements_board_stop_drag (self);
  /* Cards of another window's plan stay there. */
  if (g_value_get_object (value) != self)
    return FALSE;
  return fujin_improvements_board_drop (self, (FujinImprovementState) column);
}

void
_fujin_improvements_board_init_drop (FujinImprovementsBoard *self)
{
  GtkDropTarget *target = gtk_drop_target_new (FUJIN_TYPE_IMPROVEMENTS_BOARD, GDK_ACTION_MOVE);

  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
