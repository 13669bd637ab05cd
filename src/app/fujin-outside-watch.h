/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-document.h"
#include "fujin-outside-look.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_OUTSIDE_WATCH (fujin_outside_watch_get_type ())
G_DECLARE_FINAL_TYPE (FujinOutsideWatch, fujin_outside_watch, FUJIN, OUTSIDE_WATCH, GObject)

FujinOutsideWatch *fujin_outside_watch_new          (FujinDocument     *document);
void               fujin_outside_watch_stop         (FujinOutsideWatch *self);
void               fujin_outside_watch_look         (FujinOutsideWatch *self);
gboolean           fujin_outside_watch_get_looking  (FujinOutsideWatch *self);
FujinOutsideState  fujin_outside_watch_get_state    (FujinOutsideWatch *self);
FujinLoaded       *fujin_outside_watch_get_theirs   (FujinOutsideWatch *self);
FujinLoaded       *fujin_outside_watch_steal_theirs (FujinOutsideWatch *self);
const char        *fujin_outside_watch_get_who      (FujinOutsideWatch *self);

G_END_DECLS
