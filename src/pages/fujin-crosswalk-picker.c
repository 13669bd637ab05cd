/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-crosswalk-picker.h"

#include <glib/gi18n.h>

#include "fujin-library-entry.h"
#include "fujin-library-search.h"
#include "fujin-library-sheet.h"

/**
 * FujinCrosswalkPicker:
 *
 * Finds a role or function of another source as somebody types, and proposes some before. Emits
 * "picked" for one of them.
 */
struct _FujinCrosswalkPicker
{
  GtkPopover parent_instance;

  GtkWidget *search;
  GtkListBox *hits;
  char *wanted; /* what is proposed while nothing is typed: words, one below the other */
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
add_hits (GPtrArray  *found,
          const char *words)
{
  g_autoptr (GPtrArray) rows =
    fujin_library_search (fujin_library_get_default (), words, MAX_HITS);

  for (guint i = 0; i < rows->len && found->len < MAX_SHOWN; i++)
    if (can_be_tied (g_ptr_array_index (rows, i))
        && !g_ptr_array_find (found, g_ptr_array_index (rows, i), NULL))
      g_ptr_array_add (found, g_ptr_array_index (rows, i));
}

static gboolean
is_empty (FujinCrosswalkPicker *self)
{
  return *gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0';
}

/* What has words of the service in common, and then all roles, before anything is typed. */
static void
add_proposals (FujinCrosswalkPicker *self,
               GPtrArray            *found)
{
  g_auto (GStrv) wanted = g_strsplit (self->wanted != NULL ? self->wanted : "", "\n", -1);

  for (guint i = 0; wanted[i] != NULL; i++)
    add_hits (found, wanted[i]);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      const FujinLibraryTable *table = fujin_library_sheet_find (tables[i]);

      for (guint j = 0; j < table->rows->len && found->len < MAX_SHOWN; j++)
        if (!g_ptr_array_find (found, g_ptr_array_index (table->rows, j), NULL))
          g_ptr_array_add (found, g_ptr_array_index (table->rows, j));
    }
}

static void
search_cb (FujinCrosswalkPicker *self)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->hits))))
    gtk_list_box_remove (self->hits, child);
  if (is_empty (self))
    add_proposals (self, found);
  else
    add_hits (found, gtk_editable_get_text (GTK_EDITABLE (self->search)));
  for (guint i = 0; i < found->len; i++)
    gtk_list_box_append (self->hits, make_hit (g_ptr_array_index (found, i)));
}

static void
pick_cb (FujinCrosswalkPicker *self,
         GtkListBoxRow        *row)
{
  GtkWidget *label = gtk_list_box_row_get_child (row);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[PICKED], 0, g_object_get_data (G_OBJECT (label), "target"));
}

/* Enter in the search takes the first one that was found; what is only proposed is to be chosen. */
static void
search_activate_cb (FujinCrosswalkPicker *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->hits, 0);

  if (row != NULL && !is_empty (self))
    pick_cb (self, row);
}

/* Down goes on to the list. */
static gboolean
search_key_cb (FujinCrosswalkPicker *self,
               guint                 keyval,
               guint                 keycode,
               GdkModifierType       state)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->hits, 0);

  if (row == NULL || (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down))
    return FALSE;
  gtk_list_box_select_row (self->hits, row);
  return gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* Each time it opens it begins anew. */
static void
fujin_crosswalk_picker_map (GtkWidget *widget)
{
  FujinCrosswalkPicker *self = FUJIN_CROSSWALK_PICKER (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  search_cb (self);
  GTK_WIDGET_CLASS (fujin_crosswalk_picker_parent_class)->map (widget);
  gtk_widget_grab_focus (self->search);
}

static void
fujin_crosswalk_picker_finalize (GObject *object)
{
  g_free (FUJIN_CROSSWALK_PICKER (object)->wanted);
  G_OBJECT_CLASS (fujin_crosswalk_picker_parent_class)->finalize (object);
}

static void
fujin_crosswalk_picker_class_init (FujinCrosswalkPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_crosswalk_picker_finalize;
  GTK_WIDGET_CLASS (klass)->map = fujin_crosswalk_picker_map;

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
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Role or function"), "search-delay", 0, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Role or function"), -1);
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (search_cb), self);
  g_signal_connect_swapped (self->search, "activate", G_CALLBACK (search_activate_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (self->search, keys);
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

/**
 * fujin_crosswalk_picker_propose:
 * @self: a picker
 * @wanted: what is looked for when nothing is typed: searches, one below the other
 *
 * Sets what is proposed before anything is typed.
 */
void
fujin_crosswalk_picker_propose (FujinCrosswalkPicker *self,
                                const char           *wanted)
{
  g_return_if_fail (FUJIN_IS_CROSSWALK_PICKER (self));

  g_free (self->wanted);
  self->wanted = g_strdup (wanted);
}
