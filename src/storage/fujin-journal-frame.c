/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-frame.h"

#include <string.h>

#include "fujin-crc32c.h"

/* A frame is the length of its payload, the checksum of that, the checksum of these two, and the
 * payload, numbers with the low byte first. The checksum over the length tells a damaged length
 * from a writer that was interrupted. */
#define HEAD 12
#define LARGEST (G_MAXUINT32 / 2)

static void
put_number (guint8  *at,
            guint32  number)
{
  number = GUINT32_TO_LE (number);
  memcpy (at, &number, sizeof number);
}

static guint32
get_number (const guint8 *at)
{
  guint32 number;

  memcpy (&number, at, sizeof number);
  return GUINT32_FROM_LE (number);
}

/**
 * fujin_journal_frame_new:
 * @payload: what is to be written, less than 2 GB
 *
 * Returns: (transfer full): it in its frame
 */
GBytes *
fujin_journal_frame_new (GBytes *payload)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (payload, &size);
  guint8 *frame;

  g_return_val_if_fail (size <= LARGEST, NULL);

  frame = g_malloc (HEAD + size);
  put_number (frame, (guint32) size);
  put_number (frame + 4, fujin_crc32c (0, data, size));
  put_number (frame + 8, fujin_crc32c (0, frame, 8));
  if (size > 0)
    memcpy (frame + HEAD, data, size);
  return g_bytes_new_take (frame, HEAD + size);
}

/* A file system may have made the file longer before the power failed, without its content. */
static gboolean
is_unwritten (const guint8 *at,
              gsize         left)
{
  for (gsize i = 0; i < left; i++)
    if (at[i] != 0)
      return FALSE;
  return TRUE;
}

static FujinJournalFrame
judge_head (const guint8 *at,
            gsize         left)
{
  if (left == 0)
    return FUJIN_JOURNAL_FRAME_END;
  if (left < HEAD || is_unwritten (at, left))
    return FUJIN_JOURNAL_FRAME_TORN;
  if (get_number (at + 8) != fujin_crc32c (0, at, 8) || get_number (at) > LARGEST)
    return FUJIN_JOURNAL_FRAME_DAMAGED;
  return get_number (at) > left - HEAD ? FUJIN_JOURNAL_FRAME_TORN : FUJIN_JOURNAL_FRAME_WHOLE;
}

/**
 * fujin_journal_frame_next:
 * @journal: a journal
 * @offset: (inout): where a frame begins; afterwards where the next one does, when its length can
 *   be trusted
 * @payload: (out): what is in it, when it is whole
 *
 * Reads one frame.
 *
 * Returns: what stands there
 */
FujinJournalFrame
fujin_journal_frame_next (GBytes  *journal,
                          gsize   *offset,
                          GBytes **payload)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (journal, &size);
  const guint8 *at = data + *offset;
  FujinJournalFrame found = judge_head (at, size - *offset);
  gsize length;

  if (found != FUJIN_JOURNAL_FRAME_WHOLE)
    return found;
  length = get_number (at);
  *offset += HEAD + length;
  if (get_number (at + 4) != fujin_crc32c (0, at + HEAD, length))
    return FUJIN_JOURNAL_FRAME_DAMAGED;
  *payload = g_bytes_new_from_bytes (journal, *offset - length, length);
  return FUJIN_JOURNAL_FRAME_WHOLE;
}
