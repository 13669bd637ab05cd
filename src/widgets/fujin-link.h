/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *fujin_link_dup_uri      (const char *link,
                               GFile      *base);
char *fujin_link_dup_name     (const char *link);
char *fujin_link_dup_refusal  (const char *link,
                               const char *uri);
char *fujin_link_new_for_file (GFile      *file,
                               GFile      *base);

G_END_DECLS
