/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-paper.h"

G_BEGIN_DECLS

FujinLang  fujin_output_choice_get_lang  (FujinLang   fallback);
FujinPaper fujin_output_choice_get_paper (GFile      *plan_file);
void       fujin_output_choice_set_paper (GFile      *plan_file,
                                          FujinPaper  paper);

G_END_DECLS
