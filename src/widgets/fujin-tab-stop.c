/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tab-stop.h"

/**
 * fujin_tab_stop_move:
 * @widget: what has the list
 * @list: a list whose rows act as soon as they are selected
 * @direction: where the focus is to go
 * @moved: (out): what the focus function of @widget then returns
 *
 * Makes a list one stop for Tab, as the pages of a notebook are: going through its rows by Tab
 * would choose each of them, and never come to what is behind the list.
 *
 * Returns: whether Tab was pressed, so that @moved holds
 */
gboolean
fujin_tab_stop_move (GtkWidget        *widget,
                     GtkListBox       *list,
                     GtkDirectionType  direction,
                     gboolean         *moved)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (list);

  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD) || !row)
    return FALSE;
  *moved = !gtk_widget_get_focus_child (widget) && gtk_widget_grab_focus (GTK_WIDGET (row));
  return TRUE;
}

/**
 * fujin_tab_stop_enter:
 * @list: a #GtkListView, or the one inside a #GtkColumnView
 *
 * Gives the focus to the selected row, or to the first one: Tab comes to a list once, and the
 * arrow keys go from row to row.
 *
 * Returns: whether there is a row
 */
gboolean
fujin_tab_stop_enter (GtkWidget *list)
{
  GtkWidget *found = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (list), FALSE);

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      gboolean selected = (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) != 0;

      if (gtk_widget_get_mapped (row) && (found == NULL || selected))
        found = row;
    }
  return found != NULL && gtk_widget_grab_focus (found);
}
