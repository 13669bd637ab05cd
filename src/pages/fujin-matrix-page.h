/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MATRIX_PAGE (fujin_matrix_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinMatrixPage, fujin_matrix_page, FUJIN, MATRIX_PAGE, FujinPage)

GPtrArray *fujin_matrix_page_list_part (FujinMatrixPage *self);

G_END_DECLS
