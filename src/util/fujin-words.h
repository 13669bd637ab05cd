/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"

G_BEGIN_DECLS

/* Marks a text for translation without translating it. */
#ifndef N_
#define N_(text) (text)
#endif

const char *fujin_words   (FujinLang   lang,
                           const char *text) G_GNUC_FORMAT (2);
const char *fujin_words_n (FujinLang   lang,
                           const char *singular,
                           const char *plural,
                           gulong      n) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);

/* In the language of the screen. */
#define W_(text) fujin_words (fujin_lang_screen (), text)

G_END_DECLS
