/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-menu-focus.h"

/* GTK has no public type for the items of a menu, but their name is known to every theme. */
static gboolean
is_item (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_css_name (widget), "modelbutton");
}

static GtkWidget *
find_item (GtkWidget *widget,
           guint     *left)
{
  if (is_item (widget))
    return (*left)-- == 0 ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_item (child, left);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * fujin_menu_focus:
 * @menu: a #GtkPopoverMenu that is open
 * @position: number of the item, from 0, sections not counted
 *
 * Puts the keyboard on an item. A menu of values opens on the present one: Enter then leaves it as
 * it is, where it would otherwise choose whatever stands first.
 *
 * Returns: whether there is such an item
 */
gboolean
fujin_menu_focus (GtkWidget *menu,
                  guint      position)
{
  GtkWidget *item;

  g_return_val_if_fail (GTK_IS_POPOVER_MENU (menu), FALSE);

  item = find_item (menu, &position);
  return item != NULL && gtk_widget_grab_focus (item);
}
