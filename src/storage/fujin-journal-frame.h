/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinJournalFrame:
 * @FUJIN_JOURNAL_FRAME_WHOLE: a frame as it was written
 * @FUJIN_JOURNAL_FRAME_END: nothing more
 * @FUJIN_JOURNAL_FRAME_TORN: the first part of a frame, at the end: the writer was interrupted
 * @FUJIN_JOURNAL_FRAME_DAMAGED: bytes that no writer left
 *
 * What stands at a place of a journal.
 */
typedef enum
{
  FUJIN_JOURNAL_FRAME_WHOLE,
  FUJIN_JOURNAL_FRAME_END,
  FUJIN_JOURNAL_FRAME_TORN,
  FUJIN_JOURNAL_FRAME_DAMAGED,
} FujinJournalFrame;

GBytes           *fujin_journal_frame_new  (GBytes  *payload);
FujinJournalFrame fujin_journal_frame_next (GBytes  *journal,
                                            gsize   *offset,
                                            GBytes **payload);

G_END_DECLS
