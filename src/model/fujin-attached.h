/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-attached-state.h"

G_BEGIN_DECLS

FujinAttachedState *fujin_attached_get_state (gpointer    object);
void        fujin_attached_set_state       (gpointer        object,
                                            FujinAttachedState *state);
void        fujin_attached_set             (gpointer        object,
                                            const char     *part,
                                            gpointer        data,
                                            GDestroyNotify  destroy,
                                            char           *text);
gpointer    fujin_attached_get             (gpointer        object,
                                            const char     *part);
char       *fujin_attached_dup_text        (gpointer        object);
void        fujin_attached_share           (gpointer        from,
                                            gpointer        to);
void        fujin_attached_set_minor       (gpointer        project,
                                            guint           minor);
guint       fujin_attached_get_minor       (gpointer        project);

G_END_DECLS
