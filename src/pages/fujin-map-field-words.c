/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-framework.h"
#include "fujin-map-field-private.h"
#include "fujin-pattern-words.h"

/* The heading of a quadrant: what it is, and who leads there by the chosen patterns. */

static GtkLabel *
create_label (GtkWidget  *box,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static const FujinQuadrant *
quadrant_of (FujinMapField *self)
{
  return fujin_framework_get_quadrant (fujin_framework_get_default (), self->quadrant);
}

void
_fujin_map_field_build_heading (FujinMapField *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *upper = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), upper);
  self->title = create_label (upper, "card-title");
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  self->count = create_label (upper, "numeric");
  gtk_label_set_ellipsize (self->count, PANGO_ELLIPSIZE_NONE);
  self->lead = create_label (box, "small");
  gtk_label_set_wrap (self->lead, TRUE);
  gtk_label_set_wrap_mode (self->lead, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (self->lead, 2);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

/* What does not change: which quadrant it is. */
void
_fujin_map_field_fill_heading (FujinMapField *self)
{
  FujinLang lang = fujin_lang_screen ();

  if (self->quadrant == 0)
    {
      gtk_label_set_text (self->title, _("In no quadrant yet"));
      gtk_label_set_text (self->lead, _("Own services: place them by dragging or with Ctrl+Up"));
    }
  else
    {
      g_autofree char *title = g_strdup_printf (
        "%s  %s", quadrant_of (self)->id, fujin_text_get (&quadrant_of (self)->name, lang));
      g_autofree char *tip = g_strdup_printf (
        "%s\n%s\n%s", title, fujin_text_get (&quadrant_of (self)->balance, lang),
        fujin_text_get (&quadrant_of (self)->meaning, lang));

      gtk_label_set_text (self->title, title);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), tip);
    }
}

static char *
dup_leads (FujinMapField *self)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *now = NULL;
  g_autofree char *then = NULL;

  if (self->present)
    now = fujin_pattern_words_dup_lead (self->present, self->quadrant, lang);
  if (self->target)
    then = fujin_pattern_words_dup_lead (self->target, self->quadrant, lang);
  if (now && then)
    /* Translators: who leads in a quadrant, by the present and by the target pattern */
    return g_strdup_printf (_("Leads now: %1$s → target: %2$s"), now, then);
  if (now)
    /* Translators: who leads in a quadrant by the present pattern */
    return g_strdup_printf (_("Leads now: %s"), now);
  if (then)
    /* Translators: who leads in a quadrant by the target pattern */
    return g_strdup_printf (_("Leads by the target: %s"), then);
  return NULL;
}

void
_fujin_map_field_show_words (FujinMapField *self)
{
  g_autofree char *count = g_strdup_printf ("%u", self->plans->len);
  g_autofree char *leads = NULL;
  g_autofree char *label = NULL;

  gtk_label_set_text (self->count, count);
  if (self->quadrant > 0)
    {
      leads = dup_leads (self);
      /* Without a pattern the quadrant's own balance stands there: insource against outsource. */
      gtk_label_set_text (self->lead,
                          leads ? leads
                                : fujin_text_get (&quadrant_of (self)->balance,
                                                  fujin_lang_screen ()));
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->lead),
                                   gtk_label_get_text (self->lead));
    }
  label = g_strdup_printf (
    /* Translators: a quadrant for a screen reader: its name, how many services, who leads there */
    ngettext ("%1$s, %2$u service, %3$s", "%1$s, %2$u services, %3$s", self->plans->len),
    gtk_label_get_text (self->title), self->plans->len, gtk_label_get_text (self->lead));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}
