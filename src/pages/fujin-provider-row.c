/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-row.h"

#include <glib/gi18n.h>

#include "fujin-provider-words.h"
#include "fujin-record.h"
#include "fujin-trend-line.h"

/* Warnings named in the list; the details have all. */
#define N_NAMED 2

/**
 * FujinProviderRow:
 *
 * A provider in the list: services, contract, reader, understanding and the first of its warnings.
 */
struct _FujinProviderRow
{
  GtkWidget parent_instance;
  FujinProviderItem *item;
  GtkLabel *name;
  FujinTrendLine *line;
  GtkLabel *mean;
  GtkLabel *services;
  GtkLabel *contract;
  GtkLabel *reader;
  GtkWidget *warnings[N_NAMED];
  GtkLabel *more;
};

G_DEFINE_FINAL_TYPE (FujinProviderRow, fujin_provider_row, GTK_TYPE_WIDGET)

static void
fujin_provider_row_dispose (GObject *object)
{
  FujinProviderRow *self = FUJIN_PROVIDER_ROW (object);
  GtkWidget *child;

  fujin_provider_row_show (self, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_provider_row_parent_class)->dispose (object);
}

static void
fujin_provider_row_class_init (FujinProviderRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_provider_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static GtkWidget *
create_warning (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("fujin-warning-symbolic"));
  add_label (box, "small");
  return box;
}

static void
create_top (FujinProviderRow *self,
            GtkWidget        *box)
{
  GtkWidget *top = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->name = add_label (top, "card-title");
  gtk_widget_set_hexpand (GTK_WIDGET (self->name), TRUE);
  self->line = FUJIN_TREND_LINE (fujin_trend_line_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->line), GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (top), GTK_WIDGET (self->line));
  gtk_box_append (GTK_BOX (box), top);
}

static void
fujin_provider_row_init (FujinProviderRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
  create_top (self, box);
  self->services = add_label (box, "small");
  self->contract = add_label (box, "small");
  self->reader = add_label (box, "small");
  self->mean = add_label (box, "small");
  for (guint i = 0; i < N_NAMED; i++)
    {
      self->warnings[i] = create_warning ();
      gtk_box_append (GTK_BOX (box), self->warnings[i]);
    }
  self->more = add_label (box, "small");
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "dim");
}

/**
 * fujin_provider_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
fujin_provider_row_new (void)
{
  return g_object_new (FUJIN_TYPE_PROVIDER_ROW, NULL);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), text);
}

static void
show_contract (FujinProviderRow          *self,
               const FujinProviderHealth *health)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinProviderContract *next = fujin_provider_health_get_next (health);
  const char *name = next ? fujin_record_get (next->record, FUJIN_CONTRACT_READER) : "";
  g_autofree char *end = fujin_provider_words_dup_next (health, lang);
  g_autofree char *ends = fujin_provider_words_dup_contracts (health, FALSE, lang);
  g_autofree char *readers = fujin_provider_words_dup_contracts (health, TRUE, lang);
  /* Translators: %s is a day, or that none is known */
  g_autofree char *contract = g_strdup_printf (_("Contract ends: %s"), end);
  g_autofree char *reader = g_strdup_printf (
    /* Translators: %s is a name, or “nobody is named” */
    _("Reports are read by: %s"), *name ? name : _("nobody is named"));

  set_text (self->contract, contract);
  set_text (self->reader, reader);
  /* The line tells of the contract that comes first, and who reads the reports of this one. */
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->contract), ends);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->reader), *readers ? readers : reader);
}

static void
show_understanding (FujinProviderRow          *self,
                    const FujinProviderHealth *health)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree double *values = g_new0 (double, health->states->len);
  g_autofree char *now =
    fujin_provider_words_dup_understanding (fujin_provider_health_get_now (health), lang);
  g_autofree char *trend = fujin_provider_words_dup_trend (health, lang);
  /* Translators: %s is a mean with its coverage */
  g_autofree char *text = g_strdup_printf (_("Understanding: %s"), now);

  for (guint i = 0; i < health->states->len; i++)
    values[i] = g_array_index (health->states, FujinUnderstanding, i).mean;
  fujin_trend_line_set (self->line, values, health->states->len);
  gtk_widget_set_visible (GTK_WIDGET (self->line), trend != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->line), trend);
  gtk_label_set_text (self->mean, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->mean), trend);
}

static void
show_warning (GtkWidget                  *box,
              const FujinProviderHealth  *health,
              const FujinProviderWarning *warning)
{
  g_autofree char *text = fujin_provider_words_dup_warning (health, warning, fujin_lang_screen ());
  GtkWidget *icon = gtk_widget_get_first_child (box);

  if (fujin_provider_warning_presses (warning->kind))
    gtk_widget_add_css_class (icon, "fujin-warning");
  else
    gtk_widget_remove_css_class (icon, "fujin-warning");
  set_text (GTK_LABEL (gtk_widget_get_last_child (box)), text);
}

static void
show_warnings (FujinProviderRow          *self,
               const FujinProviderHealth *health)
{
  guint n = health->warnings->len;
  guint left = n > N_NAMED ? n - N_NAMED : 0;
  g_autofree char *more =
    g_strdup_printf (ngettext ("and %u more warning", "and %u more warnings", left), left);

  for (guint i = 0; i < N_NAMED; i++)
    {
      gtk_widget_set_visible (self->warnings[i], i < n);
      if (i < n)
        show_warning (self->warnings[i], health, g_ptr_array_index (health->warnings, i));
    }
  gtk_label_set_text (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), left > 0);
}

static void
refresh_cb (FujinProviderRow *self)
{
  const FujinProviderHealth *health = fujin_provider_item_get_health (self->item);
  g_autofree char *services = fujin_provider_words_dup_services (health, fujin_lang_screen ());

  set_text (self->name, fujin_team_get_name (health->team));
  set_text (self->services, services);
  show_contract (self, health);
  show_understanding (self, health);
  show_warnings (self, health);
}

/**
 * fujin_provider_row_show:
 * @self: a row
 * @item: (nullable): a provider
 *
 * Shows a provider, and follows it.
 */
void
fujin_provider_row_show (FujinProviderRow  *self,
                         FujinProviderItem *item)
{
  g_return_if_fail (FUJIN_IS_PROVIDER_ROW (self));

  if (self->item)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (!item)
    return;
  g_signal_connect_swapped (item, "changed", G_CALLBACK (refresh_cb), self);
  refresh_cb (self);
}
