/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decisions-page-private.h"

/* The row of the list that @widget is, is in, or holds. */
static FujinDecisionRow *
find_row (FujinDecisionsPage *self,
          GtkWidget          *widget)
{
  for (GtkWidget *up = widget; up && up != self->list; up = gtk_widget_get_parent (up))
    for (GtkWidget *down = up; down; down = gtk_widget_get_first_child (down))
      {
        FujinDecisionRow *row = _fujin_decisions_page_get_row_at (down);

        if (row)
          return row;
      }
  return NULL;
}

static GMenuModel *
create_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) work = g_menu_new ();
  g_autoptr (GMenu) places = g_menu_new ();

  g_menu_append (work, _("_Reviewed Today"), "decisions.reviewed");
  g_menu_append (work, _("_Take off the Record"), "decisions.remove");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (work));
  g_menu_append (places, _("Show in _Catalogue"), "decisions.show-catalogue");
  g_menu_append (places, _("Show in _Portfolio"), "decisions.show-portfolio");
  g_menu_append (places, _("Open in the Li_brary"), "win.library-entry");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (places));
  return G_MENU_MODEL (menu);
}

/* A popover that is unparented while it is open stays in memory, with all it knows. */
void
_fujin_decisions_page_close_menu (FujinDecisionsPage *self)
{
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
popup (FujinDecisionsPage *self,
       GtkWidget          *from,
       double              x,
       double              y)
{
  g_autoptr (GMenuModel) menu = create_menu ();
  double own_x = 0, own_y = 0;

  gtk_widget_translate_coordinates (from, GTK_WIDGET (self), x, y, &own_x, &own_y);
  _fujin_decisions_page_close_menu (self);
  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle) { (int) own_x, (int) own_y, 1, 1 });
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
pressed_cb (FujinDecisionsPage *self,
            int                 n_press,
            double              x,
            double              y,
            GtkGesture         *gesture)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  GtkWidget *hit = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  FujinDecisionRow *row =
    hit && gtk_widget_is_ancestor (hit, self->list) ? find_row (self, hit) : NULL;

  if (!row)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  _fujin_decisions_page_touch (self, row);
  popup (self, view, x, y);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (widget);
  GtkWidget *focused = gtk_widget_get_focus_child (self->list);
  FujinDecisionRow *row = focused ? find_row (self, focused) : NULL;

  if (!row)
    return FALSE;
  _fujin_decisions_page_touch (self, row);
  popup (self, focused, 60, gtk_widget_get_height (focused));
  return TRUE;
}

/* Lets the list open its menu by the pointer. */
void
_fujin_decisions_page_init_menu (FujinDecisionsPage *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
}

/* And by the keyboard. */
void
_fujin_decisions_page_bind_menu_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
}
