/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinLang:
 * @FUJIN_LANG_EN: English
 * @FUJIN_LANG_JA: Japanese
 *
 * The two languages that all reference content and all output exist in.
 */
typedef enum
{
  FUJIN_LANG_EN,
  FUJIN_LANG_JA,
} FujinLang;

#define FUJIN_N_LANGS 2

FujinLang   fujin_lang_screen     (void);
void        fujin_lang_set_screen (FujinLang   lang);
gboolean    fujin_lang_parse      (const char *text,
                                   FujinLang  *lang);
const char *fujin_lang_code       (FujinLang   lang);

G_END_DECLS
