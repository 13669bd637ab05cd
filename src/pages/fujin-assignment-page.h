/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ASSIGNMENT_PAGE (fujin_assignment_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinAssignmentPage, fujin_assignment_page, FUJIN, ASSIGNMENT_PAGE, FujinPage)

G_END_DECLS
