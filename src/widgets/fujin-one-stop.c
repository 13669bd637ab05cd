/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-one-stop.h"

#include "fujin-tab-stop.h"

/**
 * FujinOneStop:
 *
 * Makes the list inside of it one stop for Tab: the next Tab leaves it, and the arrow keys go from
 * row to row. It takes one child, which is or holds a #GtkListView or a #GtkColumnView.
 */
struct _FujinOneStop
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (FujinOneStop, fujin_one_stop, GTK_TYPE_WIDGET)

static GtkWidget *
find_list (GtkWidget *widget)
{
  if (GTK_IS_LIST_VIEW (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_list (child);

      if (found)
        return found;
    }
  return NULL;
}

static gboolean
fujin_one_stop_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  GtkWidget *list = find_list (widget);

  if (!list || (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD))
    return GTK_WIDGET_CLASS (fujin_one_stop_parent_class)->focus (widget, direction);
  return !gtk_widget_get_focus_child (widget) && gtk_widget_get_mapped (list)
         && fujin_tab_stop_enter (list);
}

static void
fujin_one_stop_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_one_stop_parent_class)->dispose (object);
}

static void
fujin_one_stop_class_init (FujinOneStopClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_one_stop_dispose;
  GTK_WIDGET_CLASS (klass)->focus = fujin_one_stop_focus;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_one_stop_init (FujinOneStop *self)
{
}
