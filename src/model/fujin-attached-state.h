/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_ATTACHED_STATE (fujin_attached_state_get_type ())

typedef struct _FujinAttachedState FujinAttachedState;

GType               fujin_attached_state_get_type   (void);
FujinAttachedState *fujin_attached_state_ref        (FujinAttachedState       *self);
void                fujin_attached_state_unref      (FujinAttachedState       *self);
FujinAttachedState *fujin_attached_state_with       (const FujinAttachedState *self,
                                                     const char               *part,
                                                     gpointer                  data,
                                                     GDestroyNotify            destroy,
                                                     char                     *text);
FujinAttachedState *fujin_attached_state_with_minor (FujinAttachedState       *self,
                                                     guint                     minor);
guint               fujin_attached_state_get_n      (const FujinAttachedState *self);
const char         *fujin_attached_state_get_part   (const FujinAttachedState *self,
                                                     guint                     index);
gpointer            fujin_attached_state_get_data   (const FujinAttachedState *self,
                                                     guint                     index);
guint               fujin_attached_state_get_minor  (const FujinAttachedState *self);
char               *fujin_attached_state_dup_text   (const FujinAttachedState *self);
gboolean            fujin_attached_state_equal      (const FujinAttachedState *self,
                                                     const FujinAttachedState *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinAttachedState, fujin_attached_state_unref)

G_END_DECLS
