/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-frame.h"
#include "fujin-report.h"

G_BEGIN_DECLS

void _fujin_report_set_frame   (FujinReport          *self,
                                const FujinPageFrame *frame);
void _fujin_report_set_numbers (FujinReport          *self,
                                guint                 first_page,
                                guint                 n_pages);

G_END_DECLS
