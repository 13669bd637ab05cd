/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean fujin_set_str        (char       **place,
                               const char  *value);
char    *fujin_clean_line     (const char  *text);
char    *fujin_clean_text     (const char  *text);
int      fujin_code_compare   (const char  *a,
                               const char  *b);
char    *fujin_search_key     (const char  *text);
char    *fujin_random_id      (const char  *prefix);
gboolean fujin_is_date        (const char  *text);
gboolean fujin_is_number (const char *text,
                          guint       max);
double fujin_text_get_ems (const char *text);

G_END_DECLS
