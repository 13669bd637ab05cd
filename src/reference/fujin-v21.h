/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"

G_BEGIN_DECLS

/**
 * FujinV21Successors:
 * @role: the role of textbook v2.1
 * @services: (element-type FujinService): the services it became, by code
 *
 * What became of one of the 54 roles.
 */
typedef struct
{
  const FujinV21Role *role;
  GPtrArray *services;
} FujinV21Successors;

GPtrArray                *fujin_v21_list (FujinFramework *framework);
const FujinV21Successors *fujin_v21_find (GPtrArray      *list,
                                          const char     *id);

G_END_DECLS
