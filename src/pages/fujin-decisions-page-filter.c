/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decisions-page-private.h"
#include "fujin-strings.h"

static gboolean
is_in_force (const FujinLedgerEntry *entry)
{
  return entry->in_force;
}

static gboolean
is_due (const FujinLedgerEntry *entry)
{
  return entry->due >= FUJIN_DUE_SOON;
}

static gboolean
is_overdue (const FujinLedgerEntry *entry)
{
  return entry->due == FUJIN_DUE_OVERDUE;
}

static gboolean
is_incomplete (const FujinLedgerEntry *entry)
{
  return entry->missing != 0;
}

static gboolean
is_unrecorded (const FujinLedgerEntry *entry)
{
  return entry->in_force && !entry->record;
}

static gboolean
is_past (const FujinLedgerEntry *entry)
{
  return !entry->in_force;
}

static const FujinDecisionChoice kinds[] = {
  { "all-kinds", NC_("filter", "All kinds"), -1, NULL },
  { "unnecessary", NC_("filter", "Unnecessary"), FUJIN_ABOUT_UNNECESSARY, NULL },
  { "not-evaluated", NC_("filter", "Not evaluated"), FUJIN_ABOUT_NOT_EVALUATED, NULL },
  { "accepted-gap", NC_("filter", "Accepted gap"), FUJIN_ABOUT_ACCEPTED_GAP, NULL },
};

static const FujinDecisionChoice states[] = {
  /* Translators: decisions that still hold */
  { "in-force", NC_("filter", "In force"), -1, is_in_force },
  { "due", NC_("filter", "Review due"), -1, is_due },
  { "overdue", NC_("filter", "Review overdue"), -1, is_overdue },
  { "incomplete", NC_("filter", "Something missing"), -1, is_incomplete },
  { "unrecorded", NC_("filter", "Not yet on record"), -1, is_unrecorded },
  /* Translators: decisions that no longer hold */
  { "past", NC_("filter", "Past"), -1, is_past },
  { "all", NC_("filter", "In force and past"), -1, NULL },
};

static guint
chosen (GtkDropDown *drop_down,
        guint        n)
{
  guint index = gtk_drop_down_get_selected (drop_down);

  return index < n ? index : 0;
}

/* The row at hand stays even when it no longer fits, so that nothing vanishes while it is being
 * filled in. */
static gboolean
fits (FujinDecisionsPage *self,
      FujinDecisionRow   *item)
{
  const FujinLedgerEntry *entry = fujin_decision_row_get_entry (item);
  const FujinDecisionChoice *kind = &kinds[chosen (self->kinds, G_N_ELEMENTS (kinds))];
  const FujinDecisionChoice *state = &states[chosen (self->states, G_N_ELEMENTS (states))];

  if (item == self->current)
    return TRUE;
  return (kind->about < 0 || kind->about == (int) entry->about)
         && (!state->test || state->test (entry))
         && fujin_decision_row_matches (item, self->search_key);
}

static gboolean
filter_cb (gpointer item,
           gpointer data)
{
  gboolean shown = fits (data, item);

  fujin_decision_row_set_shown (item, shown);
  return shown;
}

/* Filters anew if that makes a difference to any of @rows.
 *
 * Returns: whether it did */
gboolean
_fujin_decisions_page_refilter (FujinDecisionsPage *self,
                                GPtrArray          *rows)
{
  gboolean changed = FALSE;

  for (guint i = 0; i < rows->len; i++)
    changed |= fujin_decision_row_set_shown (rows->pdata[i], fits (self, rows->pdata[i]));
  if (changed)
    gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  return changed;
}

/* Shows what search and filters ask for. */
void
_fujin_decisions_page_narrow (FujinDecisionsPage *self)
{
  if (!self->filter)
    return;
  g_free (self->search_key);
  self->search_key = fujin_search_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  self->current = NULL;
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  _fujin_decisions_page_update_stack (self);
  _fujin_decisions_page_update_current (self);
}

/* Whether search or filter leave anything in force out. */
gboolean
_fujin_decisions_page_is_narrowed (FujinDecisionsPage *self)
{
  guint state = chosen (self->states, G_N_ELEMENTS (states));

  return *self->search_key || chosen (self->kinds, G_N_ELEMENTS (kinds)) != 0
         || (states[state].test && state != 0);
}

/* Takes search and filters off. */
void
_fujin_decisions_page_show_all (FujinDecisionsPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (self->kinds, 0);
  gtk_drop_down_set_selected (self->states, G_N_ELEMENTS (states) - 1);
  _fujin_decisions_page_narrow (self);
}

/* Filters by the id of a kind or a state alone. */
void
_fujin_decisions_page_choose (FujinDecisionsPage *self,
                              const char         *id)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (self->kinds, 0);
  gtk_drop_down_set_selected (self->states, 0);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].id, id))
      gtk_drop_down_set_selected (self->kinds, i);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    if (g_str_equal (states[i].id, id))
      gtk_drop_down_set_selected (self->states, i);
  _fujin_decisions_page_narrow (self);
}

static void
fill (GtkDropDown               *drop_down,
      const FujinDecisionChoice *choices,
      guint                      n_choices)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < n_choices; i++)
    gtk_string_list_append (names, g_dpgettext2 (NULL, "filter", choices[i].name));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
}

void
_fujin_decisions_page_init_filter (FujinDecisionsPage *self)
{
  self->search_key = g_strdup ("");
  fill (self->kinds, kinds, G_N_ELEMENTS (kinds));
  fill (self->states, states, G_N_ELEMENTS (states));
  self->filter = gtk_custom_filter_new (filter_cb, self, NULL);
  g_signal_connect_object (self->kinds, "notify::selected",
                           G_CALLBACK (_fujin_decisions_page_narrow), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->states, "notify::selected",
                           G_CALLBACK (_fujin_decisions_page_narrow), self, G_CONNECT_SWAPPED);
}
