/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinMo:
 *
 * A GNU message catalogue (.mo) held in memory.
 */
typedef struct _FujinMo FujinMo;

FujinMo    *fujin_mo_new    (GBytes        *bytes);
void        fujin_mo_free   (FujinMo       *self);
const char *fujin_mo_lookup (const FujinMo *self,
                             const char    *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinMo, fujin_mo_free)

G_END_DECLS
