/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinCleanFlags:
 * @FUJIN_CLEAN_NONE: one line: a line end or a tab becomes a space
 * @FUJIN_CLEAN_LINES: tabs stay, and line ends, as "\n"
 *
 * What a text may have.
 */
typedef enum
{
  FUJIN_CLEAN_NONE = 0,
  FUJIN_CLEAN_LINES = 1 << 0,
} FujinCleanFlags;

char *fujin_clean_characters (const char     *text,
                              gssize          length,
                              FujinCleanFlags flags,
                              gboolean       *changed);
char *fujin_clean_line       (const char     *text);
char *fujin_clean_text       (const char     *text);
char *fujin_trim_text        (const char     *text);

G_END_DECLS
