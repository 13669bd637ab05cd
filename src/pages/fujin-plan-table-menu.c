/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-menu-focus.h"
#include "fujin-plan-table-private.h"

static void
secondary_pressed_cb (FujinPlanTable *self,
                      int             n_press,
                      double          x,
                      double          y,
                      GtkGesture     *gesture)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  GtkWidget *hit = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  FujinServicePlan *plan = hit && gtk_widget_is_ancestor (hit, self->list)
                             ? _fujin_plan_table_find_plan (self, hit) : NULL;
  double own_x, own_y;

  if (!plan)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  _fujin_plan_table_select_only (self, plan);
  _fujin_plan_table_update_current (self);
  gtk_widget_translate_coordinates (view, GTK_WIDGET (self), x, y, &own_x, &own_y);
  _fujin_plan_table_emit_menu (self, own_x, own_y);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  FujinPlanTable *self = FUJIN_PLAN_TABLE (widget);
  GtkWidget *row = gtk_widget_get_focus_child (self->list);
  double x = 0, y = 0;

  if (!row)
    return FALSE;
  if (self->n_selected == 0)
    _fujin_plan_table_select_only (self, _fujin_plan_table_find_plan (self, row));
  _fujin_plan_table_update_current (self);
  gtk_widget_translate_coordinates (row, widget, 60, gtk_widget_get_height (row), &x, &y);
  _fujin_plan_table_emit_menu (self, x, y);
  return TRUE;
}

/* Lets the table open its menu by the pointer. */
void
_fujin_plan_table_init_menu (FujinPlanTable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
}

/* And by the keyboard. */
void
_fujin_plan_table_bind_menu_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
}

/* A popover that is unparented while it is open stays in memory, with all it knows. */
void
_fujin_plan_table_close_menu (FujinPlanTable *self)
{
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

/**
 * fujin_plan_table_popup:
 * @self: a table
 * @menu: a menu
 * @x: where, in pixels of @self
 * @y: where
 *
 * Opens a context menu.
 */
void
fujin_plan_table_popup (FujinPlanTable *self,
                        GMenuModel     *menu,
                        double          x,
                        double          y)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  _fujin_plan_table_close_menu (self);
  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/**
 * fujin_plan_table_focus_menu:
 * @self: a table
 * @position: number of an item of the menu that is open, from 0
 *
 * Puts the keyboard on the present value of a menu of values.
 */
void
fujin_plan_table_focus_menu (FujinPlanTable *self,
                             guint           position)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  if (self->popover)
    fujin_menu_focus (self->popover, position);
}
