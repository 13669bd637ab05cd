/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-charts-page-private.h"
#include "fujin-words.h"

/* All charts at a glance, in groups, behind one button that names the one shown; and two buttons
 * that go from one to the next. */

#define CHOICE_KEY "fujin-chart-choice"

static void
picked_cb (GtkButton       *button,
           FujinChartsPage *self)
{
  const FujinChartChoice *choice = g_object_get_data (G_OBJECT (button), CHOICE_KEY);

  gtk_menu_button_popdown (self->picker);
  _fujin_charts_page_choose (self, choice);
}

static GtkWidget *
create_entry (FujinChartsPage        *self,
              const FujinChartChoice *choice)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *label = gtk_label_new (fujin_words (fujin_lang_screen (), choice->name));

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (choice->icon_name));
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, fujin_words (fujin_lang_screen (), choice->label));
  if (self->entries->len > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button),
                                 g_ptr_array_index (self->entries, 0));
  g_object_set_data (G_OBJECT (button), CHOICE_KEY, (gpointer) choice);
  g_signal_connect (button, "clicked", G_CALLBACK (picked_cb), self);
  g_ptr_array_add (self->entries, button);
  return button;
}

static GtkWidget *
create_group (FujinChartsPage *self,
              FujinChartGroup  group)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO_GROUP, NULL);
  const char *name = fujin_chart_group_get_label (group, fujin_lang_screen ());
  GtkWidget *title = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (title), 0.0);
  gtk_widget_add_css_class (title, "card-title");
  gtk_widget_set_margin_start (title, 9);
  gtk_widget_set_margin_bottom (title, 6);
  gtk_box_append (GTK_BOX (box), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
    if (fujin_chart_choice_get (i)->group == group)
      gtk_box_append (GTK_BOX (box), create_entry (self, fujin_chart_choice_get (i)));
  return box;
}

static gboolean
has_charts (FujinChartGroup group)
{
  for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
    if (fujin_chart_choice_get (i)->group == group)
      return TRUE;
  return FALSE;
}

/* Fills the popover; once. */
void
_fujin_charts_page_fill_picker (FujinChartsPage *self)
{
  GtkWidget *scroll = gtk_scrolled_window_new ();
  GtkWidget *groups = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *popover = gtk_popover_new ();

  self->entries = g_ptr_array_new ();
  for (guint group = 0; group < FUJIN_N_CHART_GROUPS; group++)
    if (has_charts ((FujinChartGroup) group))
      gtk_box_append (GTK_BOX (groups), create_group (self, (FujinChartGroup) group));
  gtk_widget_set_margin_start (groups, 6);
  gtk_widget_set_margin_end (groups, 6);
  gtk_widget_set_margin_top (groups, 6);
  gtk_widget_set_margin_bottom (groups, 6);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), groups);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_popover_set_child (GTK_POPOVER (popover), scroll);
  gtk_menu_button_set_popover (self->picker, popover);
}

/* The order of the picker: group by group. */
static guint
find_position (const GPtrArray        *entries,
               const FujinChartChoice *choice)
{
  for (guint i = 0; i < entries->len; i++)
    if (g_object_get_data (g_ptr_array_index (entries, i), CHOICE_KEY) == choice)
      return i;
  return 0;
}

/* Names the chart shown on the button and marks it in the popover. */
void
_fujin_charts_page_update_picker (FujinChartsPage *self)
{
  FujinLang lang = fujin_lang_screen ();
  const char *name = fujin_words (lang, self->choice->name);
  guint position = find_position (self->entries, self->choice);
  g_autofree char *title = NULL;

  gtk_label_set_label (self->picker_name, name);
  gtk_image_set_from_icon_name (self->picker_icon, self->choice->icon_name);
  gtk_toggle_button_set_active (g_ptr_array_index (self->entries, position), TRUE);
  gtk_widget_set_sensitive (self->previous, position > 0);
  gtk_widget_set_sensitive (self->next, position + 1 < self->entries->len);
  /* Translators: the accessible name of the button that chooses a chart; %s is the one shown */
  title = g_strdup_printf (_("Which chart: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picker), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
}

/* Goes to the chart @by places on in the picker. */
gboolean
_fujin_charts_page_step (FujinChartsPage *self,
                         int              by)
{
  int position = (int) find_position (self->entries, self->choice) + by;

  if (position < 0 || position >= (int) self->entries->len)
    return FALSE;
  _fujin_charts_page_choose (self, g_object_get_data (
                                     g_ptr_array_index (self->entries, (guint) position),
                                     CHOICE_KEY));
  return TRUE;
}
