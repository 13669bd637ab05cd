/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <locale.h>

#include "display-check.h"

/* Longer than what a page puts off: a burst of changes, a row to scroll to. */
#define SETTLE_MS 150

/* As main() does, but gtk_test_init() sets the locale to C. */
void
display_check_init (int    *argc,
                    char ***argv)
{
  gtk_test_init (argc, argv);
  setlocale (LC_ALL, "");
  bindtextdomain (FUJIN_GETTEXT_DOMAIN, g_getenv ("FUJIN_LOCALEDIR"));
  bind_textdomain_codeset (FUJIN_GETTEXT_DOMAIN, "UTF-8");
  textdomain (FUJIN_GETTEXT_DOMAIN);
}

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets a window map, draw, and do what was put off. */
void
display_check_settle (GtkWidget *window)
{
  gboolean over = FALSE;

  while (window && !gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);
  g_timeout_add (SETTLE_MS, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static const char *
text_of (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_EDITABLE (widget))
    return gtk_editable_get_text (GTK_EDITABLE (widget));
  return gtk_widget_get_name (widget);
}

/* The first mapped widget of a type below @top whose text holds @text; %NULL for any. */
GtkWidget *
display_check_find (GtkWidget  *top,
                    GType       type,
                    const char *text)
{
  if (!gtk_widget_get_mapped (top))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (top), type) && (!text || strstr (text_of (top), text)))
    return top;
  for (GtkWidget *child = gtk_widget_get_first_child (top); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = display_check_find (child, type, text);

      if (found)
        return found;
    }
  return NULL;
}

/* The mapped button below @top with just this label; %NULL for none. */
GtkWidget *
display_check_find_button (GtkWidget  *top,
                           const char *label)
{
  const char *text = GTK_IS_BUTTON (top) ? gtk_button_get_label (GTK_BUTTON (top)) : NULL;

  if (text && g_str_equal (text, label) && gtk_widget_get_mapped (top))
    return top;
  for (GtkWidget *child = gtk_widget_get_first_child (top); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = display_check_find_button (child, label);

      if (found)
        return found;
    }
  return NULL;
}

/* Removes a file, or a folder with all that is in it. */
void
display_check_remove (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      display_check_remove (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

char *
display_check_sample (const char *name)
{
  return g_build_filename (g_getenv ("FUJIN_SAMPLES"), name, NULL);
}
