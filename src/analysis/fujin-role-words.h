/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-role-table.h"

G_BEGIN_DECLS

const char *fujin_role_words_symbol      (guint                  knowledge);
char       *fujin_role_words_dup_cell    (FujinRoleCell          cell);
const char *fujin_role_words_knowledge   (guint                  knowledge,
                                          FujinLang              lang);
const char *fujin_role_words_involvement (guint                  involvement,
                                          FujinLang              lang);
char       *fujin_role_words_dup_field   (const FujinLibraryRow *row,
                                          const char            *column,
                                          FujinLang              lang);
const char *fujin_role_words_column      (const char            *column,
                                          FujinLang              lang);
FujinBasis  fujin_role_words_get_basis   (const FujinLibraryRow *row,
                                          const char            *column);
const char *fujin_role_words_choice      (guint                  choice,
                                          FujinLang              lang);
char       *fujin_role_words_dup_legend  (FujinLang              lang);

G_END_DECLS
