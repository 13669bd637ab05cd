/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"
#include "fujin-paper.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_REPORT_PAGE (fujin_report_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinReportPage, fujin_report_page, FUJIN, REPORT_PAGE, FujinPage)

GtkWidget  *fujin_report_page_new          (void);
const char *fujin_report_page_get_document (FujinReportPage *self);
FujinLang   fujin_report_page_get_lang     (FujinReportPage *self);
FujinPaper  fujin_report_page_get_paper    (FujinReportPage *self);

G_END_DECLS
