/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decisions-page-private.h"
#include "fujin-ledger-words.h"
#include "fujin-plan-words.h"
#include "fujin-record-words.h"
#include "fujin-record.h"

static FujinProject *
project_of (FujinDecisionsPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_head (FujinDecisionsPage     *self,
           const FujinLedgerEntry *entry)
{
  const FujinCategory *category = fujin_service_plan_get_category (entry->plan);

  fujin_badge_set (self->badge, category->id, (int) category->index);
  gtk_label_set_text (self->code, fujin_service_plan_get_code (entry->plan));
  gtk_label_set_text (self->name, fujin_service_plan_get_name (entry->plan, fujin_lang_screen ()));
  gtk_label_set_text (self->about, fujin_ledger_words_about (entry->about, fujin_lang_screen ()));
  gtk_label_set_text (self->state, fujin_ledger_words_state (fujin_ledger_entry_get_state (entry),
                                                             fujin_lang_screen ()));
}

/* What a person should know before anything is filled in. */
static const char *
explain (const FujinLedgerEntry *entry)
{
  if (entry->in_force && entry->record)
    return NULL;
  if (entry->in_force)
    return _("The plan says so, but who decided it and why is not on record yet. What you write "
             "here is kept as evidence.");
  if (entry->about == FUJIN_ABOUT_ACCEPTED_GAP)
    return _("The gap is no longer there. The decision is kept as history.");
  return _("The plan has changed since, or a later decision took its place. This one is kept as "
           "history.");
}

static void
show_lines (FujinDecisionsPage     *self,
            const FujinLedgerEntry *entry)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *due = fujin_ledger_words_dup_due (entry, self->today, lang);
  g_autofree char *missing = fujin_ledger_words_dup_missing (entry, lang);
  g_autofree char *scores = NULL;

  if (entry->about != FUJIN_ABOUT_UNNECESSARY)
    scores = fujin_plan_words_dup_scores (entry->plan);
  set_text (self->due, due ? due : explain (entry));
  if (entry->due == FUJIN_DUE_OVERDUE)
    gtk_widget_add_css_class (GTK_WIDGET (self->due), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->due), "fujin-warning");
  gtk_label_set_text (self->missing, missing ? missing : "");
  gtk_widget_set_visible (self->missing_box, missing != NULL);
  set_text (self->scores, scores);
}

/* A decision whose place a later one took is read, not edited. */
static char *
dup_history (const FujinLedgerEntry *entry)
{
  GString *text = g_string_new (NULL);

  for (FujinDecisionField field = FUJIN_DECISION_CAUSE; field <= FUJIN_DECISION_LINKS; field++)
    {
      const char *value = field == FUJIN_DECISION_CAUSE
                            ? fujin_ledger_words_cause (entry, fujin_lang_screen ())
                            : fujin_ledger_entry_get (entry, field);

      if (*value == '\0')
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append_printf (
        /* Translators: what a line of a decision is about, and what it says */
        text, C_("decision", "%1$s: %2$s"),
        fujin_record_field_name (FUJIN_RECORD_DECISION, field, fujin_lang_screen ()), value);
    }
  return g_string_free (text, FALSE);
}

static void
show_form (FujinDecisionsPage     *self,
           const FujinLedgerEntry *entry)
{
  gboolean replaced =
    entry->record && fujin_ledger_find_record (entry->plan, entry->about) != entry->record;
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autofree char *history = replaced ? dup_history (entry) : NULL;

  g_ptr_array_add (plans, entry->plan);
  gtk_widget_set_visible (GTK_WIDGET (self->form), !replaced);
  fujin_decision_form_show (self->form, project_of (self), replaced ? NULL : plans, entry->about);
  set_text (self->history, history);
}

/* Another decision is read from its beginning; the same one stays where it is being filled in. */
static void
begin_at_top (FujinDecisionsPage *self)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (self->detail_scroller);

  if (self->detail_of == self->current)
    return;
  self->detail_of = self->current;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (scroller), 0);
}

static void
show_one (FujinDecisionsPage     *self,
          const FujinLedgerEntry *entry)
{
  show_head (self, entry);
  show_lines (self, entry);
  show_form (self, entry);
  gtk_widget_set_visible (self->review_box, entry->in_force);
  gtk_widget_set_visible (self->remove_button, entry->record != NULL);
}

static void
show_many (FujinDecisionsPage *self)
{
  g_autofree char *text =
    g_strdup_printf (ngettext ("%u decision selected", "%u decisions selected", self->n_selected),
                     self->n_selected);

  gtk_label_set_text (self->many_label, text);
  fujin_decision_form_show (self->form, NULL, NULL, FUJIN_ABOUT_UNNECESSARY);
}

/* Shows what is selected: one line in full, or what can be said of many. */
void
_fujin_decisions_page_show_detail (FujinDecisionsPage *self)
{
  const char *page = "none";

  if (self->current)
    {
      show_one (self, fujin_decision_row_get_entry (self->current));
      page = "one";
    }
  else
    {
      show_many (self);
      if (self->n_selected > 1)
        page = "many";
    }
  gtk_stack_set_visible_child_name (self->detail, page);
  begin_at_top (self);
}

void
_fujin_decisions_page_init_detail (FujinDecisionsPage *self)
{
  const char *const intervals[] = { _("in 3 months"), _("in 6 months"), _("in a year"),
                                    _("in 2 years"), NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (intervals);

  gtk_drop_down_set_model (self->interval, G_LIST_MODEL (list));
  gtk_drop_down_set_model (self->many_interval, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (self->interval, FUJIN_REVIEW_IN_A_YEAR);
  gtk_drop_down_set_selected (self->many_interval, FUJIN_REVIEW_IN_A_YEAR);
}
