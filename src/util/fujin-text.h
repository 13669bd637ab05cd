/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinText:
 * @en: (nullable): the English text
 * @ja: (nullable): the Japanese text
 *
 * A text of the reference content in both languages.
 */
typedef struct
{
  char *en;
  char *ja;
} FujinText;

const char *fujin_text_get   (const FujinText *text,
                              FujinLang        lang);
void        fujin_text_clear (FujinText       *text);

G_END_DECLS
