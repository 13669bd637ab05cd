/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-entry.h"

#include "fujin-journal-change.h"
#include "fujin-journal-frame.h"
#include "fujin-project-writer.h"

/* Of the journal as a whole; one of another number is not read. */
#define FORMAT 1u

#define HEADER_TYPE "(uaysstux)"
#define ENTRY_TYPE "(tyxsa" FUJIN_JOURNAL_CHANGE_TYPE "aay)"

/* In the file the low byte comes first, whatever the processor. */
static GBytes *
frame_of (GVariant *variant)
{
  g_autoptr (GVariant) sunk = g_variant_ref_sink (variant);
  g_autoptr (GVariant) ordered =
    G_BYTE_ORDER == G_BIG_ENDIAN ? g_variant_byteswap (sunk) : g_variant_ref (sunk);
  g_autoptr (GBytes) payload = g_variant_get_data_as_bytes (ordered);

  return fujin_journal_frame_new (payload);
}

/* %NULL for what no writer of ours wrote. */
static GVariant *
variant_of (GBytes     *payload,
            const char *type)
{
  g_autoptr (GVariant) variant =
    g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (type), payload, FALSE));

  if (!g_variant_is_normal_form (variant))
    return NULL;
  return G_BYTE_ORDER == G_BIG_ENDIAN ? g_variant_byteswap (variant)
                                      : g_steal_pointer (&variant);
}

/**
 * fujin_journal_header_write:
 * @self: a header
 *
 * Returns: (transfer full): its frame
 */
GBytes *
fujin_journal_header_write (const FujinJournalHeader *self)
{
  return frame_of (g_variant_new ("(u^aysstux)", FORMAT,
                                  self->path != NULL ? self->path : "", self->title,
                                  self->hash, self->state, self->minor, self->when));
}

/**
 * fujin_journal_header_read:
 * @self: (out caller-allocates): where to write
 * @payload: what stood in a frame
 *
 * Returns: whether it is a header
 */
gboolean
fujin_journal_header_read (FujinJournalHeader *self,
                           GBytes             *payload)
{
  g_autoptr (GVariant) variant = variant_of (payload, HEADER_TYPE);
  const char *path, *title, *hash;
  guint format;

  if (variant == NULL)
    return FALSE;
  g_variant_get (variant, "(u^&ay&s&stux)", &format, &path, &title, &hash, &self->state,
                 &self->minor, &self->when);
  if (format != FORMAT)
    return FALSE;
  self->path = *path != '\0' ? g_strdup (path) : NULL;
  self->title = g_strdup (title);
  self->hash = g_strdup (hash);
  return TRUE;
}

/**
 * fujin_journal_header_clear:
 * @self: a header
 *
 * Lets go of what it holds.
 */
void
fujin_journal_header_clear (FujinJournalHeader *self)
{
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->hash, g_free);
}

static GVariant *
write_contents (GPtrArray *projects)
{
  GVariantBuilder contents;

  g_variant_builder_init (&contents, G_VARIANT_TYPE ("aay"));
  for (guint i = 0; i < projects->len; i++)
    {
      g_autoptr (GBytes) bytes = fujin_project_writer_write (g_ptr_array_index (projects, i));

      g_variant_builder_add_value (&contents,
                                   g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, bytes,
                                                             TRUE));
    }
  return g_variant_ref_sink (g_variant_builder_end (&contents));
}

/**
 * fujin_journal_entry_write:
 * @self: an entry
 *
 * Makes its frame, and its contents before that.
 */
void
fujin_journal_entry_write (FujinJournalEntry *self)
{
  if (self->contents == NULL)
    self->contents = write_contents (self->unwritten);
  g_clear_pointer (&self->unwritten, g_ptr_array_unref);
  if (self->frame == NULL)
    self->frame = frame_of (g_variant_new ("(tyxs@a" FUJIN_JOURNAL_CHANGE_TYPE "@aay)",
                                           self->state, (guchar) self->op, self->when,
                                           self->label, self->changes, self->contents));
}

static gboolean
is_op (guchar op)
{
  return op == FUJIN_JOURNAL_PUSHED || op == FUJIN_JOURNAL_ABSORBED ||
         op == FUJIN_JOURNAL_VOIDED || op == FUJIN_JOURNAL_UNDONE || op == FUJIN_JOURNAL_REDONE;
}

/**
 * fujin_journal_entry_read:
 * @payload: what stood in a frame
 *
 * Returns: (transfer full) (nullable): the entry; %NULL when it is none
 */
FujinJournalEntry *
fujin_journal_entry_read (GBytes *payload)
{
  g_autoptr (GVariant) variant = variant_of (payload, ENTRY_TYPE);
  g_autoptr (FujinJournalEntry) self = g_new0 (FujinJournalEntry, 1);
  guchar op;

  if (variant == NULL)
    return NULL;
  g_variant_get (variant, "(tyxs@a" FUJIN_JOURNAL_CHANGE_TYPE "@aay)", &self->state, &op,
                 &self->when, &self->label, &self->changes, &self->contents);
  if (!is_op (op))
    return NULL;
  self->op = op;
  self->frame = fujin_journal_frame_new (payload);
  return g_steal_pointer (&self);
}

/**
 * fujin_journal_entry_free:
 * @self: (transfer full) (nullable): an entry
 *
 * Frees it.
 */
void
fujin_journal_entry_free (FujinJournalEntry *self)
{
  if (self == NULL)
    return;
  g_free (self->label);
  g_clear_pointer (&self->changes, g_variant_unref);
  g_clear_pointer (&self->contents, g_variant_unref);
  g_clear_pointer (&self->unwritten, g_ptr_array_unref);
  g_clear_pointer (&self->frame, g_bytes_unref);
  g_free (self);
}
