/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *fujin_today_dup       (void);
char    *fujin_date_dup_plus   (const char *date,
                                guint       months);
gboolean fujin_date_get_days   (const char *from,
                                const char *to,
                                int        *days);

G_END_DECLS
