/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-writing.h"

G_BEGIN_DECLS

/**
 * FujinWritingFrame:
 *
 * An element of the project file that is being written, and how far it is: the writer can stop
 * behind every entry of a list and go on later.
 */
typedef struct _FujinWritingFrame FujinWritingFrame;

FujinWritingFrame *fujin_writing_frame_new     (FujinProject       *project,
                                                GString            *text);
gboolean           fujin_writing_frame_advance (FujinWritingFrame  *self,
                                                FujinWritingFrame **inner);
void               fujin_writing_frame_free    (FujinWritingFrame  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinWritingFrame, fujin_writing_frame_free)

G_END_DECLS
