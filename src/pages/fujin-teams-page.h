/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_TEAMS_PAGE (fujin_teams_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinTeamsPage, fujin_teams_page, FUJIN, TEAMS_PAGE, FujinPage)

const char *fujin_teams_page_get_subject (FujinTeamsPage *self);

G_END_DECLS
