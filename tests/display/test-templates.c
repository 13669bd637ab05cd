/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "display-check.h"
#include "fujin-assign-popover.h"
#include "fujin-page.h"
#include "fujin-project-reader.h"
#include "fujin-team-popover.h"
#include "fujin-window.h"
#include "fujin-xml.h"
#include "widget-types.h"

/* Every widget of the program is made, shown and let go of; a warning on the way ends the test,
 * and so does one that stays in memory. */

static FujinProject *
read_sample (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *path = display_check_sample ("manufacturer.en.fujin");
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  return project;
}

/* A row takes the focus by its list only. */
static GtkWidget *
put_in_list (GtkWidget *widget)
{
  GtkWidget *list;

  if (!GTK_IS_LIST_BOX_ROW (widget))
    return widget;
  list = gtk_list_box_new ();
  gtk_list_box_append (GTK_LIST_BOX (list), widget);
  return list;
}

static void
show_in_window (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();
  g_autoptr (FujinProject) project = read_sample ();

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 600);
  gtk_window_set_child (GTK_WINDOW (window), put_in_list (widget));
  gtk_window_present (GTK_WINDOW (window));
  display_check_settle (window);
  if (FUJIN_IS_PAGE (widget))
    {
      fujin_page_set_project (FUJIN_PAGE (widget), project);
      display_check_settle (window);
      fujin_page_set_project (FUJIN_PAGE (widget), NULL);
      display_check_settle (window);
      g_assert_finalize_object (g_steal_pointer (&project));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* As the board shows them. */
static void
show_popover (GtkWidget *popover)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *button = gtk_button_new ();

  gtk_window_set_child (GTK_WINDOW (window), button);
  gtk_window_present (GTK_WINDOW (window));
  display_check_settle (window);
  gtk_widget_set_parent (popover, button);
  gtk_popover_popup (GTK_POPOVER (popover));
  display_check_settle (window);
  g_assert_true (gtk_widget_get_mapped (popover));
  gtk_popover_popdown (GTK_POPOVER (popover));
  display_check_settle (window);
  gtk_widget_unparent (popover);
  display_check_settle (window);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
show_window (GtkWidget *window)
{
  gtk_window_present (GTK_WINDOW (window));
  display_check_settle (window);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
chosen_cb (FujinTeam *team,
           gboolean   adding,
           gpointer   user_data)
{
  g_assert_not_reached ();
}

/* Most can be made without anything; these two need something to ask about. */
static GtkWidget *
make_widget (GType type)
{
  g_autoptr (FujinProject) project = read_sample ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_get_plan (project, 0));
  if (type == FUJIN_TYPE_ASSIGN_POPOVER)
    return fujin_assign_popover_new (project, plans, FALSE, chosen_cb, NULL);
  if (type == FUJIN_TYPE_TEAM_POPOVER)
    return fujin_team_popover_new (project, fujin_project_get_team (project, 0));
  return g_object_new (type, NULL);
}

/* Most go with their window, some a moment later. */
static void
assert_gone (gpointer *left)
{
  if (*left)
    display_check_settle (NULL);
  if (*left)
    g_test_fail_printf ("still in memory, with %u references", G_OBJECT (*left)->ref_count);
}

static void
test_type (gconstpointer data)
{
  GType type = GPOINTER_TO_SIZE (data);
  GtkWidget *widget = make_widget (type);
  gpointer left = widget;

  g_object_add_weak_pointer (G_OBJECT (widget), &left);
  if (GTK_IS_WINDOW (widget))
    show_window (widget);
  else if (GTK_IS_POPOVER (widget))
    show_popover (widget);
  else
    show_in_window (widget);
  assert_gone (&left);
}

/* The window belongs to an application, which gives it its settings. */
static void
test_window (void)
{
  g_autoptr (FujinApplication) application = fujin_application_new ();
  gpointer left;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  left = fujin_window_new (application);
  g_object_add_weak_pointer (G_OBJECT (left), &left);
  show_window (left);
  assert_gone (&left);
}

/* The words are there, or the test would show English twice. */
static void
test_language (void)
{
  g_assert_cmpstr (_("Undo"), ==,
                   g_str_equal (g_getenv ("LANGUAGE"), "ja") ? "元に戻す" : "Undo");
}

int
main (int    argc,
      char **argv)
{
  display_check_init (&argc, &argv);
  if (argc > 1 && g_str_equal (argv[1], "rtl"))
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_test_add_func ("/templates/language", test_language);
  for (gsize i = 0; i < G_N_ELEMENTS (all_types); i++)
    {
      GType type = all_types[i]();
      g_autofree char *path = g_strconcat ("/templates/", g_type_name (type), NULL);

      if (type == FUJIN_TYPE_WINDOW)
        g_test_add_func (path, test_window);
      else if (g_type_is_a (type, GTK_TYPE_WIDGET) && !G_TYPE_IS_ABSTRACT (type))
        g_test_add_data_func (path, GSIZE_TO_POINTER (type), test_type);
    }
  return g_test_run ();
}
