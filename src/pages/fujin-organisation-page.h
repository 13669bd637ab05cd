/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ORGANISATION_PAGE (fujin_organisation_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinOrganisationPage, fujin_organisation_page, FUJIN, ORGANISATION_PAGE,
                      FujinPage)

const char *fujin_organisation_page_get_subject (FujinOrganisationPage *self);

G_END_DECLS
