/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-drop-down.h"

#include <glib/gi18n.h>

#define NAME_KEY "fujin-name"
#define SEARCH_KEY "fujin-search"

/* The button within has the focus, and GTK gives it no name. */
static void
update (GtkDropDown *drop_down)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  const char *name = g_object_get_data (G_OBJECT (drop_down), NAME_KEY);
  gpointer item = gtk_drop_down_get_selected_item (drop_down);
  g_autofree char *text = NULL;

  if (GTK_IS_STRING_OBJECT (item))
    /* Translators: what a list is about, and what is chosen in it: "Paper: A4" */
    text = g_strdup_printf (C_("choice", "%1$s: %2$s"), name, gtk_string_object_get_string (item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : name, -1);
}

/**
 * fujin_drop_down_set_name:
 * @drop_down: a drop-down of strings
 * @name: what is chosen with it
 *
 * Says to assistive technologies what the drop-down is about and what is chosen, now and whenever
 * that changes.
 */
void
fujin_drop_down_set_name (GtkDropDown *drop_down,
                          const char  *name)
{
  gboolean is_known;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (name != NULL);

  is_known = g_object_get_data (G_OBJECT (drop_down), NAME_KEY) != NULL;
  g_object_set_data_full (G_OBJECT (drop_down), NAME_KEY, g_strdup (name), g_free);
  if (!is_known)
    g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (update), NULL);
  update (drop_down);
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* (nullable): what narrows the list, if it is by text */
static GtkFilter *
find_filter (GtkWidget *list)
{
  GtkSelectionModel *selection = gtk_list_view_get_model (GTK_LIST_VIEW (list));
  GListModel *model = GTK_IS_SINGLE_SELECTION (selection)
                        ? gtk_single_selection_get_model (GTK_SINGLE_SELECTION (selection)) : NULL;
  GtkFilter *filter = GTK_IS_FILTER_LIST_MODEL (model)
                        ? gtk_filter_list_model_get_filter (GTK_FILTER_LIST_MODEL (model)) : NULL;

  return GTK_IS_STRING_FILTER (filter) ? filter : NULL;
}

/* By itself the list finds only what begins with what is typed; few remember how a name begins. */
static void
match_inside (GtkWidget *list)
{
  GtkFilter *filter = find_filter (list);

  if (filter != NULL)
    gtk_string_filter_set_match_mode (GTK_STRING_FILTER (filter),
                                      GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
}

/* The list that opens has taken the keys by then. */
static gboolean
focus_cb (gpointer data)
{
  GtkWidget *entry = find (data, GTK_TYPE_SEARCH_ENTRY);

  if (entry != NULL && gtk_widget_get_mapped (entry))
    gtk_widget_grab_focus (entry);
  return G_SOURCE_REMOVE;
}

static void
mapped_cb (GtkDropDown *drop_down,
           GtkWidget   *popover)
{
  if (gtk_drop_down_get_enable_search (drop_down))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, focus_cb, g_object_ref (popover), g_object_unref);
}

static void
searched_cb (GtkWidget *popover)
{
  GtkWidget *list = find (popover, GTK_TYPE_LIST_VIEW);

  if (list != NULL)
    match_inside (list);
}

/* Return takes the first that was found; the search itself lags behind the typing. */
static void
entered_cb (GtkWidget *popover)
{
  GtkWidget *list = find (popover, GTK_TYPE_LIST_VIEW);
  GtkWidget *entry = find (popover, GTK_TYPE_SEARCH_ENTRY);
  const char *text = entry != NULL ? gtk_editable_get_text (GTK_EDITABLE (entry)) : "";
  GtkFilter *filter = list != NULL ? find_filter (list) : NULL;
  GtkSelectionModel *selection;

  if (filter == NULL || *text == '\0')
    return;
  match_inside (list);
  gtk_string_filter_set_search (GTK_STRING_FILTER (filter), text);
  selection = gtk_list_view_get_model (GTK_LIST_VIEW (list));
  if (g_list_model_get_n_items (G_LIST_MODEL (selection)) == 0)
    return;
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (selection), 0);
  g_signal_emit_by_name (list, "activate", 0);
}

/**
 * fujin_drop_down_set_search:
 * @drop_down: a drop-down with an expression
 * @search: whether its list is searched
 *
 * Puts a search above the list, or takes it away. What is typed when the list opens is searched
 * for, anywhere in the texts; Return chooses the first that is found.
 */
void
fujin_drop_down_set_search (GtkDropDown *drop_down,
                            gboolean     search)
{
  GtkWidget *popover, *entry;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  gtk_drop_down_set_enable_search (drop_down, search);
  popover = find (GTK_WIDGET (drop_down), GTK_TYPE_POPOVER);
  entry = popover != NULL ? find (popover, GTK_TYPE_SEARCH_ENTRY) : NULL;
  if (entry == NULL || g_object_get_data (G_OBJECT (drop_down), SEARCH_KEY) != NULL)
    return;
  g_object_set_data (G_OBJECT (drop_down), SEARCH_KEY, popover);
  g_signal_connect_swapped (popover, "map", G_CALLBACK (mapped_cb), drop_down);
  g_signal_connect_swapped (entry, "search-changed", G_CALLBACK (searched_cb), popover);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (entered_cb), popover);
}
