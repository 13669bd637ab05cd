/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-count.h"

#include "fujin-journal-entry.h"
#include "fujin-words.h"

/* Steps as a person counts them: what was undone is no change, and a text is one. */
typedef struct
{
  GPtrArray *undone; /* steps of the base that were taken back, unowned entries */
  GPtrArray *done;
  gboolean branched; /* what was taken back of the base cannot come back any more */
} Count;

static void
drop_last (GPtrArray *array)
{
  g_ptr_array_set_size (array, (int) array->len - 1);
}

static void
count_entry (Count             *self,
             FujinJournalEntry *entry)
{
  switch (entry->op)
    {
    case FUJIN_JOURNAL_PUSHED:
      self->branched = self->branched || self->undone->len > 0;
      g_ptr_array_add (self->done, entry);
      break;
    case FUJIN_JOURNAL_VOIDED:
    case FUJIN_JOURNAL_UNDONE:
      if (self->done->len > 0)
        drop_last (self->done);
      else
        g_ptr_array_add (self->undone, entry);
      break;
    case FUJIN_JOURNAL_REDONE:
      if (self->undone->len > 0 && !self->branched)
        drop_last (self->undone);
      else
        g_ptr_array_add (self->done, entry);
      break;
    case FUJIN_JOURNAL_ABSORBED:
      /* Its first letters are in the base. */
      if (self->done->len == 0)
        g_ptr_array_add (self->done, entry);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
list_labels (const Count *self,
             GPtrArray   *labels)
{
  for (guint i = 0; i < self->undone->len; i++)
    {
      FujinJournalEntry *entry = g_ptr_array_index (self->undone, i);

      /* Translators: a change that was not saved; %s is an undo label such as "assign B-1". */
      g_ptr_array_add (labels, g_strdup_printf (W_("taken back: %s"), entry->label));
    }
  for (guint i = 0; i < self->done->len; i++)
    {
      FujinJournalEntry *entry = g_ptr_array_index (self->done, i);

      g_ptr_array_add (labels, g_strdup (entry->label));
    }
}

/**
 * fujin_journal_count:
 * @entries: (element-type FujinJournalEntry): the entries of a journal
 * @n: how many of them count
 * @labels: (nullable) (element-type utf8): what the changes did is added here, the first one first
 *
 * Returns: how many changes lie between the base and the end, as a person counts them
 */
guint
fujin_journal_count (GPtrArray *entries,
                     guint      n,
                     GPtrArray *labels)
{
  g_autoptr (GPtrArray) undone = g_ptr_array_new ();
  g_autoptr (GPtrArray) done = g_ptr_array_new ();
  Count self = { undone, done, FALSE };

  for (guint i = 0; i < n; i++)
    count_entry (&self, g_ptr_array_index (entries, i));
  if (labels != NULL)
    list_labels (&self, labels);
  return undone->len + done->len;
}
