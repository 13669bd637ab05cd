/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinKeyFigure:
 * @label: what it is
 * @value: the number, a dash where there is none
 * @detail: over how many services it was made
 *
 * A number to be read first.
 */
typedef struct
{
  const char *label;
  char       *value;
  char       *detail;
} FujinKeyFigure;

GArray *_fujin_key_figures_list (FujinProject *project,
                                 FujinLang     lang);
char   *_fujin_export_dup_today (FujinProject *project);

G_END_DECLS
