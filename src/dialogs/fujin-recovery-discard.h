/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-recovery.h"

G_BEGIN_DECLS

/* The changes are gone. */
typedef void (*FujinRecoveryDiscarded) (GObject *owner);

void fujin_recovery_discard_ask (GtkWindow              *parent,
                                 FujinRecovery          *recovery,
                                 FujinRecoveryDiscarded  discarded,
                                 GObject                *owner);
void fujin_recovery_discard_tell (GtkWindow            *window,
                                 const char             *text);

G_END_DECLS
