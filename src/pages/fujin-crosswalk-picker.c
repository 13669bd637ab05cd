/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-crosswalk-picker.h"

#include <glib/gi18n.h>

#include "fujin-library-entry.h"
#include "fujin-library-search.h"

/**
 * FujinCrosswalkPicker:
 *
 * Finds a role or function of another source as somebody types. Emits "picked" for one of them.
 */
struct _FujinCrosswalkPicker
{
  GtkPopover parent_instance;

  GtkWidget *search;
  GtkListBox *hits;
};

G_DEFINE_FINAL_TYPE (FujinCrosswalkPicker, fujin_crosswalk_picker, GTK_TYPE_POPOVER)

/* What a service can be tied to. */
static const char *const tables[] = { "nca:roles", "csf:functions", "csf:roles", "nco:roles" };

/* Of all that is found, and of what is shown: more would not be read. */
#define MAX_HITS 300
#define MAX_SHOWN 40

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
can_be_tied (const FujinLibraryRow *row)
{
  g_autofree char *id = g_strdup_printf ("%s:%s", row->table->source->id, row->table->id);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_str_equal (id, tables[i]))
      return TRUE;
  return FALSE;
}

static GtkWidget *
make_hit (const FujinLibraryRow *row)
{
  g_autofree char *title = fujin_library_entry_dup_title (row, fujin_lang_screen ());
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, title);
  g_object_set_data_full (G_OBJECT (label), "target", g_strdup (row->id), g_free);
  return label;
}

static void
search_cb (FujinCrosswalkPicker *self)
{
  g_autoptr (GPtrArray) rows =
    fujin_library_search (fujin_library_get_default (),
                          gtk_editable_get_text (GTK_EDITABLE (self->search)), MAX_HITS);
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->hits))))
    gtk_list_box_remove (self->hits, child);
  for (guint i = 0; i < rows->len && n < MAX_SHOWN; i++)
    if (can_be_tied (g_ptr_array_index (rows, i)))
      {
        gtk_list_box_append (self->hits, make_hit (g_ptr_array_index (rows, i)));
        n++;
      }
}

static void
pick_cb (FujinCrosswalkPicker *self,
         GtkListBoxRow        *row)
{
  GtkWidget *label = gtk_list_box_row_get_child (row);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[PICKED], 0, g_object_get_data (G_OBJECT (label), "target"));
}

/* Enter in the search takes the first one. */
static void
search_activate_cb (FujinCrosswalkPicker *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->hits, 0);

  if (row != NULL)
    pick_cb (self, row);
}

static void
fujin_crosswalk_picker_class_init (FujinCrosswalkPickerClass *klass)
{
  /**
   * FujinCrosswalkPicker::picked:
   * @self: the picker
   * @id: a row of the library, as source:row
   *
   * Somebody chose a role or function.
   */
  signals[PICKED] = g_signal_new ("picked", FUJIN_TYPE_CROSSWALK_PICKER, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
fujin_crosswalk_picker_init (FujinCrosswalkPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Role or function"), "search-delay", 0, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Role or function"), -1);
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (search_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activate_cb), self);
  self->hits = GTK_LIST_BOX (gtk_list_box_new ());
  g_signal_connect_swapped (self->hits, "row-activated", G_CALLBACK (pick_cb), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hits), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Roles and functions found"), -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->hits));
  gtk_widget_set_size_request (scroller, 380, 220);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

/**
 * fujin_crosswalk_picker_new:
 *
 * Returns: (transfer floating): a popover that finds roles and functions
 */
GtkWidget *
fujin_crosswalk_picker_new (void)
{
  return g_object_new (FUJIN_TYPE_CROSSWALK_PICKER, NULL);
}
