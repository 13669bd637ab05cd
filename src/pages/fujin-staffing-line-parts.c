/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-line-private.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-record-words.h"
#include "fujin-still-spin.h"

/* Nothing stated is a dash, not a number. */
static gboolean
output_cb (GtkSpinButton *spin,
           gpointer       least)
{
  int number = gtk_spin_button_get_value_as_int (spin);
  g_autofree char *text = number < GPOINTER_TO_INT (least) ? g_strdup ("–")
                                                           : g_strdup_printf ("%d", number);

  if (g_strcmp0 (text, gtk_editable_get_text (GTK_EDITABLE (spin))) != 0)
    gtk_editable_set_text (GTK_EDITABLE (spin), text);
  return TRUE;
}

static int
input_cb (GtkSpinButton *spin,
          double        *value,
          gpointer       least)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (spin));

  if (*text != '\0' && g_strcmp0 (text, "–") != 0)
    return FALSE;
  *value = GPOINTER_TO_INT (least) - 1;
  return TRUE;
}

/* A number from @least to @most, or nothing stated below that. */
GtkSpinButton *
_fujin_staffing_line_make_spin (int         least,
                                int         most,
                                const char *name)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (least - 1, most, 1);

  /* A dash is no number. */
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), FALSE);
  g_signal_connect (spin, "output", G_CALLBACK (output_cb), GINT_TO_POINTER (least));
  g_signal_connect (spin, "input", G_CALLBACK (input_cb), GINT_TO_POINTER (least));
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 2);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (spin), 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  fujin_still_spin (GTK_SPIN_BUTTON (spin));
  return GTK_SPIN_BUTTON (spin);
}

/* As short as in table 11. */
static const char *const shift_names[FUJIN_POST_NONE + 1] = {
  [FUJIN_POST_DAY] = NC_("shift", "Day"),
  [FUJIN_POST_24X7] = NC_("shift", "24x7"),
  /* Translators: a seat that is kept at hours of its own */
  [FUJIN_POST_HOURS] = NC_("shift", "Hours"),
  /* Translators: other people do it as well */
  [FUJIN_POST_COVERED] = NC_("shift", "Double duty"),
  [FUJIN_POST_NONE] = NC_("shift", "Not done"),
};

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* What is chosen may be cut, so that a line is not wider than the page; the list is whole. */
GtkDropDown *
_fujin_staffing_line_make_list (const char *name)
{
  GtkWidget *list = gtk_drop_down_new (NULL, NULL);
  g_autoptr (GtkListItemFactory) whole =
    g_object_ref (gtk_drop_down_get_factory (GTK_DROP_DOWN (list)));
  g_autoptr (GtkListItemFactory) cut = gtk_signal_list_item_factory_new ();

  g_signal_connect (cut, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (cut, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (list), whole);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (list), cut);
  fujin_drop_down_set_name (GTK_DROP_DOWN (list), name);
  return GTK_DROP_DOWN (list);
}

GtkDropDown *
_fujin_staffing_line_make_shift (void)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkDropDown *choice = _fujin_staffing_line_make_list (_("Shift"));

  for (guint i = 0; i < G_N_ELEMENTS (shift_names); i++)
    gtk_string_list_append (names, g_dpgettext2 (NULL, "shift", shift_names[i]));
  gtk_drop_down_set_model (choice, G_LIST_MODEL (names));
  return choice;
}

GtkDropDown *
_fujin_staffing_line_make_days (void)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkDropDown *choice = _fujin_staffing_line_make_list (_("Days"));

  for (int i = 0; i <= FUJIN_POST_EVERY_DAY; i++)
    gtk_string_list_append (names, fujin_record_choice_name (FUJIN_RECORD_POST, FUJIN_POST_DAYS, i,
                                                             fujin_lang_screen ()));
  gtk_drop_down_set_model (choice, G_LIST_MODEL (names));
  return choice;
}

GtkWidget *
_fujin_staffing_line_make_button (FujinStaffingLine *self,
                                  const char        *icon,
                                  const char        *tip,
                                  GCallback          callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  g_signal_connect_swapped (button, "clicked", callback, self);
  return button;
}
