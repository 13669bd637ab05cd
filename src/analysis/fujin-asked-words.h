/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-asked.h"

G_BEGIN_DECLS

char *fujin_asked_words_dup_what     (const FujinAsked *self,
                                      FujinLang         lang);
char *fujin_asked_words_dup_services (const FujinAsked *self,
                                      FujinLang         lang);
char *fujin_asked_words_dup_needs    (const FujinAsked *self,
                                      FujinLang         lang);
char *fujin_asked_words_dup_line     (const FujinAsked *self,
                                      FujinLang         lang);

G_END_DECLS
