/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-drop-down.h"

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found)
        return found;
    }
  return NULL;
}

static void
wait (guint ms)
{
  gint64 end = g_get_monotonic_time () + ms * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (2000);
}

/* What is typed when the list opens goes into the search, and finds names that it is only a part
 * of. */
static void
test_search (void)
{
  const char *names[] = { "Sales", "Legal", "IT Department", "Internal Audit", NULL };
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GtkExpression) text =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (names);
  GtkWidget *popover, *entry;
  GtkSelectionModel *model;

  gtk_drop_down_set_expression (GTK_DROP_DOWN (drop_down), text);
  fujin_drop_down_set_search (GTK_DROP_DOWN (drop_down), TRUE);
  gtk_window_set_child (GTK_WINDOW (window), drop_down);
  gtk_window_present (GTK_WINDOW (window));
  wait (100);
  popover = find (drop_down, GTK_TYPE_POPOVER);
  gtk_popover_popup (GTK_POPOVER (popover));
  wait (300);
  entry = find (popover, GTK_TYPE_SEARCH_ENTRY);
  g_assert_true (gtk_widget_get_mapped (entry));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "audit");
  wait (400);
  model = gtk_list_view_get_model (GTK_LIST_VIEW (find (popover, GTK_TYPE_LIST_VIEW)));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 1);
  /* Return takes it, and does not wait for the search. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "partment");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down)), ==, 2);
  wait (100);
  g_assert_false (gtk_widget_get_mapped (popover));
  gtk_popover_popup (GTK_POPOVER (popover));
  wait (100);
  gtk_editable_set_text (GTK_EDITABLE (entry), "nobody");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down)), ==, 2);
  fujin_drop_down_set_search (GTK_DROP_DOWN (drop_down), FALSE);
  g_assert_false (gtk_drop_down_get_enable_search (GTK_DROP_DOWN (drop_down)));
  gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drop-down/search", test_search);
  return g_test_run ();
}
