/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision-row.h"

#include <string.h>

#include "fujin-ledger-words.h"
#include "fujin-record.h"
#include "fujin-strings.h"

/**
 * FujinDecisionRow:
 *
 * A line of the ledger in a list. It stays the same while its decision is edited, put on record,
 * or taken off it again.
 *
 * Signal "changed": it says something else.
 */
struct _FujinDecisionRow
{
  GObject parent_instance;
  FujinLedgerEntry *entry;
  char *search; /* what a search looks in; made when it is first wanted */
  gboolean shown;
};

G_DEFINE_FINAL_TYPE (FujinDecisionRow, fujin_decision_row, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_decision_row_finalize (GObject *object)
{
  FujinDecisionRow *self = FUJIN_DECISION_ROW (object);

  g_clear_pointer (&self->entry, fujin_ledger_entry_free);
  g_free (self->search);
  G_OBJECT_CLASS (fujin_decision_row_parent_class)->finalize (object);
}

static void
fujin_decision_row_class_init (FujinDecisionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_decision_row_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_decision_row_init (FujinDecisionRow *self)
{
}

/**
 * fujin_decision_row_new:
 * @entry: (transfer full): a line of the ledger
 *
 * Returns: (transfer full): a row
 */
FujinDecisionRow *
fujin_decision_row_new (FujinLedgerEntry *entry)
{
  FujinDecisionRow *self = g_object_new (FUJIN_TYPE_DECISION_ROW, NULL);

  self->entry = entry;
  return self;
}

/**
 * fujin_decision_row_get_entry:
 * @self: a row
 *
 * Returns: (transfer none): what it says
 */
const FujinLedgerEntry *
fujin_decision_row_get_entry (FujinDecisionRow *self)
{
  g_return_val_if_fail (FUJIN_IS_DECISION_ROW (self), NULL);

  return self->entry;
}

/**
 * fujin_decision_row_set_entry:
 * @self: a row
 * @entry: (transfer full): what it says now
 * @changed: whether its plan or record may have changed
 *
 * Takes the line over, and tells who shows it if it can say something else.
 */
void
fujin_decision_row_set_entry (FujinDecisionRow *self,
                              FujinLedgerEntry *entry,
                              gboolean          changed)
{
  g_autoptr (FujinLedgerEntry) old = NULL;

  g_return_if_fail (FUJIN_IS_DECISION_ROW (self));

  old = self->entry;
  self->entry = entry;
  if (!changed && old->record == entry->record && old->due == entry->due
      && old->missing == entry->missing)
    return;
  g_clear_pointer (&self->search, g_free);
  g_signal_emit (self, signals[CHANGED], 0);
}

static char *
dup_search (const FujinLedgerEntry *entry)
{
  static const FujinDecisionField fields[] = {
    FUJIN_DECISION_REASON,   FUJIN_DECISION_DECIDER,  FUJIN_DECISION_DECIDED,
    FUJIN_DECISION_REVIEW,   FUJIN_DECISION_EVIDENCE, FUJIN_DECISION_LINKS,
  };
  g_autoptr (GString) text = g_string_new (fujin_service_plan_get_code (entry->plan));

  for (FujinLang lang = 0; lang < 2; lang++)
    {
      g_string_append_c (text, '\n');
      g_string_append (text, fujin_service_plan_get_name (entry->plan, lang));
    }
  g_string_append_printf (text, "\n%s\n%s",
                          fujin_ledger_words_about (entry->about, fujin_lang_screen ()),
                          fujin_ledger_words_cause (entry, fujin_lang_screen ()));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_string_append_c (text, '\n');
      g_string_append (text, fujin_ledger_entry_get (entry, fields[i]));
    }
  return fujin_search_key (text->str);
}

/**
 * fujin_decision_row_matches:
 * @self: a row
 * @key: what is searched for, as fujin_search_key() makes it; "" matches all
 *
 * Returns: whether service, cause, words, people, days or evidence of the row hold @key
 */
gboolean
fujin_decision_row_matches (FujinDecisionRow *self,
                            const char       *key)
{
  g_return_val_if_fail (FUJIN_IS_DECISION_ROW (self), FALSE);

  if (*key == '\0')
    return TRUE;
  if (!self->search)
    self->search = dup_search (self->entry);
  return strstr (self->search, key) != NULL;
}

/**
 * fujin_decision_row_set_shown:
 * @self: a row
 * @shown: whether the filter lets it through
 *
 * Keeps what the filter said, so that it is asked again only when its answer would be another.
 *
 * Returns: whether it said something else before
 */
gboolean
fujin_decision_row_set_shown (FujinDecisionRow *self,
                              gboolean          shown)
{
  gboolean changed;

  g_return_val_if_fail (FUJIN_IS_DECISION_ROW (self), FALSE);

  changed = self->shown != shown;
  self->shown = shown;
  return changed;
}

/**
 * fujin_decision_row_dup_key:
 * @entry: a line of the ledger
 *
 * What the line is known by from one state of the project to the next: service and kind of what
 * is in force, the record of what is past.
 *
 * Returns: (transfer full): the key
 */
char *
fujin_decision_row_dup_key (const FujinLedgerEntry *entry)
{
  if (!entry->in_force)
    return g_strdup (fujin_record_get_id (entry->record));
  return g_strdup_printf ("%s:%d", fujin_service_plan_get_id (entry->plan), (int) entry->about);
}
