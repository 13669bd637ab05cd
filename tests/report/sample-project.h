/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

/* Projects for the tests of report and export: all scored, partly scored, and nothing decided. */
FujinProject *sample_project_full    (FujinLang lang);
FujinProject *sample_project_partial (FujinLang lang);
FujinProject *sample_project_empty   (void);
void          sample_project_score   (FujinProject *project,
                                      const char   *code,
                                      int           as_is,
                                      int           to_be);
