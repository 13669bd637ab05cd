/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-warning-row.h"

#include <glib/gi18n.h>

#include "fujin-provider-improvement.h"
#include "fujin-provider-words.h"

/**
 * FujinProviderWarningRow:
 *
 * A warning about a provider, with a button that makes an improvement of it or shows the one there
 * is.
 *
 * Signal "improve": the button was pressed.
 */
struct _FujinProviderWarningRow
{
  GtkWidget parent_instance;
  GtkWidget *icon;
  GtkLabel *text;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (FujinProviderWarningRow, fujin_provider_warning_row, GTK_TYPE_WIDGET)

enum
{
  IMPROVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_provider_warning_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_provider_warning_row_parent_class)->dispose (object);
}

static void
fujin_provider_warning_row_class_init (FujinProviderWarningRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_provider_warning_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[IMPROVE] = g_signal_new ("improve", FUJIN_TYPE_PROVIDER_WARNING_ROW, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clicked_cb (FujinProviderWarningRow *self)
{
  g_signal_emit (self, signals[IMPROVE], 0);
}

static void
fujin_provider_warning_row_init (FujinProviderWarningRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->icon = gtk_image_new_from_icon_name ("fujin-warning-symbolic");
  gtk_widget_set_valign (self->icon, GTK_ALIGN_START);
  self->text = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->text, 0);
  gtk_label_set_wrap (self->text, TRUE);
  gtk_label_set_wrap_mode (self->text, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (self->text, 16);
  gtk_label_set_max_width_chars (self->text, 60);
  gtk_widget_set_hexpand (GTK_WIDGET (self->text), TRUE);
  self->button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "fujin-link");
  gtk_widget_set_halign (GTK_WIDGET (self->button), GTK_ALIGN_START);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->text));
  gtk_box_append (GTK_BOX (texts), GTK_WIDGET (self->button));
  gtk_box_append (GTK_BOX (box), self->icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

/**
 * fujin_provider_warning_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
fujin_provider_warning_row_new (void)
{
  return g_object_new (FUJIN_TYPE_PROVIDER_WARNING_ROW, NULL);
}

/**
 * fujin_provider_warning_row_show:
 * @self: a row
 * @health: how a provider stands
 * @warning: a warning of it
 *
 * Shows a warning.
 */
void
fujin_provider_warning_row_show (FujinProviderWarningRow    *self,
                                 const FujinProviderHealth  *health,
                                 const FujinProviderWarning *warning)
{
  g_autofree char *text = fujin_provider_words_dup_warning (health, warning, fujin_lang_screen ());
  FujinProject *project = fujin_team_get_project (health->team);
  gboolean found = fujin_provider_improvement_find (health, warning) != NULL;
  const char *label = found ? _("Show the improvement") : _("Make an improvement");
  /* Translators: %1$s is what a button does, %2$s the warning it answers */
  g_autofree char *name = g_strdup_printf (_("%1$s: %2$s"), label, text);

  if (fujin_provider_warning_presses (warning->kind))
    gtk_widget_add_css_class (self->icon, "fujin-warning");
  else
    gtk_widget_remove_css_class (self->icon, "fujin-warning");
  gtk_label_set_text (self->text, text);
  gtk_button_set_label (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button),
                            found || (project && !fujin_project_get_read_only (project)));
}
