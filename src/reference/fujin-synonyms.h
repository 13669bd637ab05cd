/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fujin_synonyms_expand (const char *folded);
char *fujin_synonyms_usual  (const char *folded);

G_END_DECLS
