/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-package.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/* Fonts that are on the machines such files are read on; others take what is like them. */
#define FUJIN_OFFICE_LATIN "Arial"
#define FUJIN_OFFICE_JAPANESE "Yu Gothic"

const char *_fujin_office_lang           (FujinLang     lang);
void        _fujin_office_add_properties (FujinPackage *package,
                                          FujinProject *project,
                                          FujinLang     lang,
                                          const char   *subject,
                                          const char   *issuer);
void        _fujin_office_add_theme      (FujinPackage *package,
                                          const char   *name);

G_END_DECLS
