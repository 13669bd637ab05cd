/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-document.h"
#include "fujin-lang.h"
#include "fujin-start-view.h"

#define MAX_RECENT 8

/**
 * FujinStartView:
 *
 * What a window without a project shows: new, open, recent plans, samples.
 */
struct _FujinStartView
{
  GtkWidget parent_instance;
  GtkListBox *recent;
  GtkWidget *clear_recent;
  GtkListBox *samples;
};

G_DEFINE_FINAL_TYPE (FujinStartView, fujin_start_view, GTK_TYPE_WIDGET)

static void
row_activated_cb (GtkListBox     *list,
                  GtkListBoxRow  *row,
                  FujinStartView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-uri", "s",
                              (const char *) g_object_get_data (G_OBJECT (row), "uri"));
}

static void
append_row (GtkListBox *list,
            const char *uri,
            const char *title,
            const char *subtitle)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (title);
  GtkWidget *place = gtk_label_new (subtitle);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (place), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (GTK_LABEL (place), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_add_css_class (place, "small");
  gtk_widget_add_css_class (place, "dim");
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), place);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_object_set_data_full (G_OBJECT (row), "uri", g_strdup (uri), g_free);
  gtk_list_box_append (list, row);
}

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)))
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static int
compare_recent (gconstpointer a,
                gconstpointer b)
{
  return -g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) a),
                               gtk_recent_info_get_modified ((GtkRecentInfo *) b));
}

static void
free_infos (GList *infos)
{
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

/* Whether it is a plan that this program opened. */
static gboolean
is_plan (GtkRecentInfo *info)
{
  return g_str_has_suffix (gtk_recent_info_get_display_name (info), ".fujin") &&
         gtk_recent_info_has_group (info, FUJIN_RECENT_GROUP);
}

static void
fill_recent (FujinStartView *self)
{
  GList *infos = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  guint n = 0;

  clear_list (self->recent);
  infos = g_list_sort (infos, compare_recent);
  for (GList *l = infos; l && n < MAX_RECENT; l = l->next)
    {
      g_autofree char *place = NULL;
      const char *name = gtk_recent_info_get_display_name (l->data);

      if (!is_plan (l->data) || !gtk_recent_info_exists (l->data))
        continue;
      place = gtk_recent_info_get_uri_display (l->data);
      append_row (self->recent, gtk_recent_info_get_uri (l->data), name, place);
      n++;
    }
  gtk_widget_set_sensitive (self->clear_recent, n > 0);
  free_infos (infos);
}

/* Those that are not there any more, too: their names tell as much. */
static void
forget_recent (void)
{
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  GList *infos = gtk_recent_manager_get_items (manager);

  for (GList *l = infos; l; l = l->next)
    if (is_plan (l->data))
      gtk_recent_manager_remove_item (manager, gtk_recent_info_get_uri (l->data), NULL);
  free_infos (infos);
}

static void
clear_answered_cb (GtkDialog      *question,
                   int             response,
                   FujinStartView *self)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      forget_recent ();
      fill_recent (self);
    }
  gtk_window_destroy (GTK_WINDOW (question));
}

static void
clear_recent_cb (FujinStartView *self)
{
  GtkWidget *question = gtk_message_dialog_new (
    GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
    GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_QUESTION, GTK_BUTTONS_NONE,
    "%s", _("Clear the list of recent plans?"));

  gtk_message_dialog_format_secondary_text (
    GTK_MESSAGE_DIALOG (question), "%s",
    _("The names and places of the plans are forgotten, and this cannot be undone. The plans "
      "themselves stay where they are."));
  gtk_dialog_add_buttons (GTK_DIALOG (question), _("_Cancel"), GTK_RESPONSE_CANCEL,
                          _("C_lear"), GTK_RESPONSE_ACCEPT, NULL);
  gtk_dialog_set_default_response (GTK_DIALOG (question), GTK_RESPONSE_CANCEL);
  g_signal_connect_object (question, "response", G_CALLBACK (clear_answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (question));
}

static const char *
describe_sample (const char *name)
{
  if (g_str_has_prefix (name, "manufacturer"))
    return _("A manufacturer with eight teams, all 64 services decided");
  return _("The textbook's own worked example, tables 3 to 5");
}

static const char *
title_sample (const char *name)
{
  if (g_str_has_prefix (name, "manufacturer"))
    return _("Sakura Precision");
  return _("Textbook example");
}

/* The samples in the language of the screen. */
static void
fill_samples (FujinStartView *self)
{
  g_autofree char *folder = fujin_document_get_samples_folder ();
  static const char *const names[] = { "manufacturer", "textbook-example" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name =
        g_strdup_printf ("%s.%s.fujin", names[i], fujin_lang_code (fujin_lang_screen ()));
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

      if (uri && g_file_test (path, G_FILE_TEST_EXISTS))
        append_row (self->samples, uri, title_sample (name), describe_sample (name));
    }
}

static void
fujin_start_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (fujin_start_view_parent_class)->map (widget);
  fill_recent (FUJIN_START_VIEW (widget));
}

static void
fujin_start_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_start_view_parent_class)->dispose (object);
}

static void
fujin_start_view_class_init (FujinStartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_start_view_dispose;
  widget_class->map = fujin_start_view_map;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/app/fujin-start-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinStartView, recent);
  gtk_widget_class_bind_template_child (widget_class, FujinStartView, clear_recent);
  gtk_widget_class_bind_template_child (widget_class, FujinStartView, samples);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_recent_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_start_view_init (FujinStartView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_samples (self);
}
