/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include "fujin-clean-text.h"

G_BEGIN_DECLS

gboolean fujin_set_str        (char       **place,
                               const char  *value);
int      fujin_code_compare   (const char  *a,
                               const char  *b);
char    *fujin_search_key     (const char  *text);
char    *fujin_random_id      (const char  *prefix);
gboolean fujin_is_date        (const char  *text);
gboolean fujin_is_number (const char *text,
                          guint       max);
double fujin_text_get_ems (const char *text);

G_END_DECLS
