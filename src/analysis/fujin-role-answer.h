/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-entry.h"
#include "fujin-role-table.h"

G_BEGIN_DECLS

FujinLibraryEntry *fujin_role_answer_new              (int        function,
                                                       int        role,
                                                       FujinLang  lang);
GPtrArray         *fujin_role_answer_list_responsible (guint      function);
GPtrArray         *fujin_role_answer_list_required    (guint      role);

G_END_DECLS
