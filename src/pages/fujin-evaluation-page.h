/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EVALUATION_PAGE (fujin_evaluation_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinEvaluationPage, fujin_evaluation_page, FUJIN, EVALUATION_PAGE,
                      FujinPage)

GtkWidget *fujin_evaluation_page_new (void);

G_END_DECLS
