/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PRESENTATION_PAGE (fujin_presentation_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinPresentationPage, fujin_presentation_page, FUJIN, PRESENTATION_PAGE,
                      FujinPage)

GtkWidget  *fujin_presentation_page_new       (void);
const char *fujin_presentation_page_get_slide (FujinPresentationPage *self);

G_END_DECLS
