/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page-check.h"

/* Longer than what a page puts off: a burst of changes, a row to scroll to. */
#define SETTLE_MS 120

void
page_check_init (int    *argc,
                 char ***argv)
{
  gtk_test_init (argc, argv);
}

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets the window map, draw, and do what was put off. */
void
page_check_settle (GtkWidget *window)
{
  gboolean over = FALSE;

  while (!gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);
  g_timeout_add (SETTLE_MS, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Presses a key on what listens for keys at @widget. */
void
page_check_press (GtkWidget *widget,
                  guint      keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &taken);
    }
  g_assert_true (taken);
}
