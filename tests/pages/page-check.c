/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page-check.h"

/* Longer than what a page puts off: a burst of changes, a row to scroll to. */
#define SETTLE_MS 120
#define SETTLE_FRAMES 6

/* Starts GTK with the style of the application, on which sizes depend. */
void
page_check_init (int    *argc,
                 char ***argv)
{
  g_autoptr (GtkCssProvider) style = NULL;

  gtk_test_init (argc, argv);
  style = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (style, "/jp/fujin/Fujin/ui/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* A busy machine may draw nothing for a while, so frames count, too. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  guint *n_frames = data;

  return ++*n_frames < SETTLE_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
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
  guint n_frames = 0;

  while (!gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);
  g_timeout_add (SETTLE_MS, over_cb, &over);
  gtk_widget_add_tick_callback (window, frame_cb, &n_frames, NULL);
  while (!over || n_frames < SETTLE_FRAMES)
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

/* The widget of a template that is called @name, seen and inside of @widget. */
GtkWidget *
page_check_find (GtkWidget  *widget,
                 const char *name)
{
  if (gtk_widget_get_mapped (widget)
      && g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), name) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = page_check_find (child, name);

      if (found)
        return found;
    }
  return NULL;
}

/* More than any page should have. */
#define MAX_TABS 40

/* How often Tab must be pressed until the focus is in @target. */
guint
page_check_tabs (GtkWidget *window,
                 GtkWidget *target)
{
  for (guint i = 1; i <= MAX_TABS; i++)
    {
      GtkWidget *focus;

      gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
      focus = gtk_root_get_focus (GTK_ROOT (window));
      if (focus && (focus == target || gtk_widget_is_ancestor (focus, target)))
        return i;
    }
  return G_MAXUINT;
}

/* How many texts that do nothing Tab comes to. */
guint
page_check_labels_on_tab (GtkWidget *window)
{
  guint n = 0;

  for (guint i = 0; i < MAX_TABS; i++)
    {
      GtkWidget *focus;

      gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
      focus = gtk_root_get_focus (GTK_ROOT (window));
      if (GTK_IS_LABEL (focus) && !gtk_label_get_current_uri (GTK_LABEL (focus)))
        n++;
    }
  return n;
}
