/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ROLE_MATRIX_PAGE (fujin_role_matrix_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinRoleMatrixPage, fujin_role_matrix_page, FUJIN, ROLE_MATRIX_PAGE,
                      FujinPage)

const char *fujin_role_matrix_page_get_subject (FujinRoleMatrixPage *self);

G_END_DECLS
