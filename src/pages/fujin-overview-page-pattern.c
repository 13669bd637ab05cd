/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-overview-page-private.h"
#include "fujin-pattern-advice.h"

/* A name that takes a second line rather than being cut. */
static void
append_pattern_text (FujinOverviewPage *self,
                     const char        *text,
                     const char        *css_class)
{
  GtkWidget *label = _fujin_overview_page_create_text (text, css_class);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (self->pattern_row, label);
}

static void
append_pattern (FujinOverviewPage *self,
                int                number,
                gboolean           is_target)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  const FujinPattern *pattern;
  GtkWidget *picture;
  g_autofree char *text = NULL;

  if (number == 0)
    {
      append_pattern_text (self, is_target ? _("no target yet") : _("present not chosen"), "dim");
      return;
    }
  pattern = fujin_framework_get_pattern (framework, number);
  picture = fujin_pattern_picture_new (is_target);
  fujin_pattern_picture_set (FUJIN_PATTERN_PICTURE (picture), pattern);
  /* Translators: a pattern's number and name: "2 Hybrid" */
  text = g_strdup_printf (_("%1$d %2$s"), number,
                          fujin_text_get (&pattern->name, fujin_lang_screen ()));
  gtk_box_append (self->pattern_row, picture);
  append_pattern_text (self, text, NULL);
}

static guint
count_breaks (FujinOverviewPage *self,
              int                pattern)
{
  g_autoptr (GPtrArray) breaks = fujin_pattern_advice_list (self->project, pattern);

  return breaks->len;
}

static char *
fitting_note (FujinOverviewPage *self)
{
  FujinTally total;

  fujin_project_get_total (self->project, &total);
  if (fujin_tally_get_assigned (&total) == 0)
    return g_strdup (_("No service is assigned yet"));
  return g_strdup (_("Every assigned service fits"));
}

/* Both patterns judge the same assignments; each number says which one it is about. */
static char *
pattern_note (FujinOverviewPage *self,
              guint             *n_breaks)
{
  int present = fujin_project_get_present_pattern (self->project);
  int target = fujin_project_get_target_pattern (self->project);
  guint now = count_breaks (self, present);
  guint then = count_breaks (self, target);

  *n_breaks = MAX (now, then);
  if (*n_breaks == 0)
    return fitting_note (self);
  if (present != 0 && target != 0 && present != target)
    /* Translators: how many services do not fit either pattern */
    return g_strdup_printf (_("Not fitting the present pattern: %1$u; not fitting the target: "
                              "%2$u"), now, then);
  if (present == 0)
    return g_strdup_printf (ngettext ("%u service does not fit the target",
                                      "%u services do not fit the target", then), then);
  return g_strdup_printf (ngettext ("%u service does not fit the pattern",
                                    "%u services do not fit the pattern", now), now);
}

/* Shows the present and the target pattern, and how many assignments do not fit. */
void
_fujin_overview_page_show_pattern (FujinOverviewPage *self)
{
  int present = fujin_project_get_present_pattern (self->project);
  int target = fujin_project_get_target_pattern (self->project);
  g_autofree char *note = NULL;
  guint n_breaks = 0;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->pattern_row))) != NULL)
    gtk_box_remove (self->pattern_row, child);
  if (present == 0 && target == 0)
    {
      append_pattern_text (self, _("Choose a pattern"), NULL);
      note = g_strdup (_("What stays inside, and what a specialist does"));
    }
  else
    {
      append_pattern (self, present, FALSE);
      /* Translators: stands between the present and the target pattern */
      gtk_box_append (self->pattern_row, gtk_label_new (_("→")));
      append_pattern (self, target, TRUE);
      note = pattern_note (self, &n_breaks);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->pattern_icon), n_breaks > 0);
  gtk_label_set_label (self->pattern_note, note);
}
