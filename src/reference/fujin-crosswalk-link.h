/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinCrosswalkLink:
 * @service: code of a service, such as "A-1"
 * @to: (array zero-terminated=1): rows of the library, as source:row
 * @reason: why: our own reasoning
 */
typedef struct
{
  char *service;
  char **to;
  FujinText reason;
} FujinCrosswalkLink;

void fujin_crosswalk_link_free (FujinCrosswalkLink *self);

G_END_DECLS
