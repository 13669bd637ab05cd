/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fujin_aside_run  (const char     *name,
                           GThreadFunc     function,
                           gpointer        data);
void     fujin_aside_free (gpointer        data,
                           GDestroyNotify  destroy);

G_END_DECLS
