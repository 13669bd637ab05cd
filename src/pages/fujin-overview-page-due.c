/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decision.h"
#include "fujin-ledger.h"
#include "fujin-overview-page-private.h"
#include "fujin-provider-due.h"
#include "fujin-provider-words.h"
#include "fujin-record.h"
#include "fujin-today.h"

/* How many improvements are named before the rest is counted. */
#define N_NAMED 2

static void
append_row (FujinOverviewPage *self,
            const char        *text,
            gboolean           is_overdue,
            const char        *page,
            const char        *target)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (is_overdue ? "fujin-warning-symbolic"
                                                             : "fujin-decisions-symbolic");
  GtkWidget *label = _fujin_overview_page_create_text (text, NULL);
  GtkWidget *row;

  gtk_widget_add_css_class (icon, is_overdue ? "fujin-warning" : "dim");
  /* A row is one line: the whole of it is in the tooltip, and on the page it leads to. And it is as
   * high whatever is left of the text: beside a title, the card looks for a width at which its
   * rows are low enough. Where more of a text is higher than less of it, as with several scripts
   * in it, there is none, and the card gets ever wider. */
  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_label_set_lines (GTK_LABEL (label), -1);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box),
                  _fujin_overview_page_create_text (C_("next step", "Open"), "fujin-link"));
  row = _fujin_overview_page_create_row (self, box, page, target);
  gtk_widget_set_tooltip_text (row, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_box_append (self->due, row);
}

/* The services of the decisions that are due so. */
static GPtrArray *
list_plans (GPtrArray *entries,
            FujinDue   due,
            guint     *n)
{
  GPtrArray *plans = g_ptr_array_new ();

  *n = 0;
  for (guint i = 0; i < entries->len; i++)
    {
      const FujinLedgerEntry *entry = g_ptr_array_index (entries, i);

      if (entry->due != due)
        continue;
      (*n)++;
      /* Lines of one service follow each other. */
      if (plans->len == 0 || g_ptr_array_index (plans, plans->len - 1) != entry->plan)
        g_ptr_array_add (plans, entry->plan);
    }
  return plans;
}

static void
show_decisions (FujinOverviewPage *self,
                GPtrArray         *entries,
                FujinDue           due)
{
  gboolean overdue = due == FUJIN_DUE_OVERDUE;
  guint n;
  g_autoptr (GPtrArray) plans = list_plans (entries, due, &n);
  g_autofree char *codes = fujin_decision_dup_codes (plans, fujin_lang_screen ());
  g_autofree char *text = NULL;

  if (n == 0)
    return;
  if (overdue)
    text = g_strdup_printf (
      /* Translators: %1$u is how many, %2$s codes of services */
      ngettext ("The review of %1$u decision is overdue: %2$s",
                "The reviews of %1$u decisions are overdue: %2$s", n), n, codes);
  else
    text = g_strdup_printf (
      ngettext ("%1$u decision is to be reviewed within 30 days: %2$s",
                "%1$u decisions are to be reviewed within 30 days: %2$s", n), n, codes);
  append_row (self, text, overdue, "decisions", overdue ? "filter:overdue" : "filter:due");
}

static char *
dup_titles (GPtrArray *records)
{
  g_autoptr (GString) titles = g_string_new (NULL);
  guint shown = MIN (records->len, N_NAMED);

  for (guint i = 0; i < shown; i++)
    {
      const char *title = fujin_record_get (g_ptr_array_index (records, i),
                                            FUJIN_IMPROVEMENT_TITLE);

      if (i > 0)
        /* Translators: stands between titles of improvements */
        g_string_append (titles, C_("titles", ", "));
      g_string_append (titles, *title ? title : _("without a title"));
    }
  if (records->len > shown)
    /* Translators: what ends a list that is cut short */
    g_string_append (titles, C_("titles", " …"));
  return g_strdup (titles->str);
}

static void
show_improvements (FujinOverviewPage *self,
                   const char        *today)
{
  g_autoptr (GPtrArray) overdue = fujin_ledger_list_overdue (self->project, today);
  g_autofree char *titles = dup_titles (overdue);
  g_autofree char *text = NULL;

  if (overdue->len == 0)
    return;
  /* Translators: %1$u is how many, %2$s their titles */
  text = g_strdup_printf (ngettext ("%1$u improvement is overdue: %2$s",
                                    "%1$u improvements are overdue: %2$s", overdue->len),
                          overdue->len, titles);
  append_row (self, text, TRUE, "improvements", "filter:overdue");
}

/* Contracts with providers that cannot wait: a line for each provider, with what presses most. */
static void
show_contracts (FujinOverviewPage *self,
                const char        *today)
{
  g_autoptr (GPtrArray) due = fujin_provider_due_list (self->project, today);

  for (guint i = 0; i < due->len; i++)
    {
      const FujinProviderHealth *health = g_ptr_array_index (due, i);
      const FujinProviderWarning *warning = fujin_provider_due_first (health);
      g_autofree char *words =
        fujin_provider_words_dup_warning (health, warning, fujin_lang_screen ());
      /* Translators: %1$s is the name of a provider, %2$s a sentence about its contract */
      g_autofree char *text = g_strdup_printf (C_("due", "%1$s: %2$s"),
                                               fujin_team_get_name (health->team), words);
      g_autofree char *target = g_strdup_printf ("team:%s", fujin_team_get_id (health->team));

      append_row (self, text, warning->days < 0, "providers", target);
    }
}

/* Shows what comes back today: reviews of decisions and improvements whose day has come, and
 * contracts that cannot wait. The card is there only when something is due. */
void
_fujin_overview_page_show_due (FujinOverviewPage *self)
{
  g_autofree char *today = fujin_today_dup ();
  g_autoptr (GPtrArray) entries = fujin_ledger_list (self->project, today);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->due))) != NULL)
    gtk_box_remove (self->due, child);
  show_decisions (self, entries, FUJIN_DUE_OVERDUE);
  show_improvements (self, today);
  show_contracts (self, today);
  show_decisions (self, entries, FUJIN_DUE_SOON);
  gtk_widget_set_visible (self->due_card,
                          gtk_widget_get_first_child (GTK_WIDGET (self->due)) != NULL);
}
