/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-board-column-private.h"
#include "fujin-service-card.h"

/* Presses and drags on a column: what they mean is for the board to say. */

static FujinServiceCard *
card_at (FujinBoardColumn *self,
         double            x,
         double            y)
{
  GtkWidget *picked =
    gtk_widget_pick (GTK_WIDGET (self->cards), x, y, GTK_PICK_DEFAULT);

  return picked
           ? FUJIN_SERVICE_CARD (gtk_widget_get_ancestor (picked, FUJIN_TYPE_SERVICE_CARD))
           : NULL;
}

static void
pressed_cb (GtkGestureClick  *gesture,
            int               n_press,
            double            x,
            double            y,
            FujinBoardColumn *self)
{
  FujinServiceCard *card = card_at (self, x, y);

  self->funcs->press (
    self->board, self, card ? fujin_service_card_get_plan (card) : NULL, (GtkWidget *) card,
    n_press, gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)),
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)));
}

static void
released_cb (GtkGestureClick  *gesture,
             int               n_press,
             double            x,
             double            y,
             FujinBoardColumn *self)
{
  FujinServiceCard *card = card_at (self, x, y);

  /* 0 presses stand for the release: only then does a click on one of several selected cards
   * select just that one, for until then it may be a drag of them all. */
  if (card && gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) == 1)
    self->funcs->press (
      self->board, self, fujin_service_card_get_plan (card), GTK_WIDGET (card), 0, 1,
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)));
}

static GdkContentProvider *
prepare_cb (GtkDragSource    *source,
            double            x,
            double            y,
            FujinBoardColumn *self)
{
  FujinServiceCard *card = card_at (self, x, y);

  return card ? self->funcs->drag (self->board, self, fujin_service_card_get_plan (card)) : NULL;
}

static void
begin_cb (GtkDragSource    *source,
          GdkDrag          *drag,
          FujinBoardColumn *self)
{
  self->funcs->begin (self->board, self, source, drag);
}

static GdkContentProvider *
prepare_team_cb (GtkDragSource    *source,
                 double            x,
                 double            y,
                 FujinBoardColumn *self)
{
  return self->team ? gdk_content_provider_new_typed (FUJIN_TYPE_TEAM, self->team) : NULL;
}

static void
begin_team_cb (GtkDragSource    *source,
               GdkDrag          *drag,
               FujinBoardColumn *self)
{
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);
  GtkWidget *label = gtk_label_new (gtk_label_get_text (self->name));

  gtk_widget_add_css_class (label, "drag-card");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), label);
}

static void
heading_pressed_cb (GtkGestureClick  *gesture,
                    int               n_press,
                    double            x,
                    double            y,
                    FujinBoardColumn *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (self->team && (n_press == 2 || button == GDK_BUTTON_SECONDARY))
    self->funcs->edit (self->board, self, GTK_WIDGET (self->edit_button));
  else
    self->funcs->press (self->board, self, NULL, NULL, n_press, button, 0);
}

void
_fujin_board_column_init_input (FujinBoardColumn *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *heading_click = gtk_gesture_click_new ();
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDragSource *team_source = gtk_drag_source_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->cards), GTK_EVENT_CONTROLLER (click));
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->cards), GTK_EVENT_CONTROLLER (source));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (heading_click), 0);
  g_signal_connect (heading_click, "pressed", G_CALLBACK (heading_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->heading), GTK_EVENT_CONTROLLER (heading_click));
  gtk_drag_source_set_actions (team_source, GDK_ACTION_MOVE);
  g_signal_connect (team_source, "prepare", G_CALLBACK (prepare_team_cb), self);
  g_signal_connect (team_source, "drag-begin", G_CALLBACK (begin_team_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->heading), GTK_EVENT_CONTROLLER (team_source));
}
