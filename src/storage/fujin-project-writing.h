/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinProjectWriting:
 *
 * The writer of project files at work on one project, in slices: a window writes a large plan
 * between its frames.
 */
typedef struct _FujinProjectWriting FujinProjectWriting;

FujinProjectWriting *fujin_project_writing_new            (FujinProject        *project);
gboolean             fujin_project_writing_step           (FujinProjectWriting *self,
                                                           gint64               microseconds);
GBytes              *fujin_project_writing_finish         (FujinProjectWriting *self);
guint64              fujin_project_writing_get_state      (FujinProjectWriting *self);
guint                fujin_project_writing_get_n_restarts (FujinProjectWriting *self);
void                 fujin_project_writing_free           (FujinProjectWriting *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinProjectWriting, fujin_project_writing_free)

G_END_DECLS
