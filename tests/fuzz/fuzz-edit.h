/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fuzz.h"

G_BEGIN_DECLS

/**
 * FuzzScript:
 * @data: bytes
 * @end: behind the last one
 *
 * Bytes that say what somebody does. Where they end, they are zeros.
 */
typedef struct
{
  const guint8 *data;
  const guint8 *end;
} FuzzScript;

guint fuzz_script_next (FuzzScript   *self,
                        guint         n);
void  fuzz_edit        (FujinProject *project,
                        FuzzScript   *script);

G_END_DECLS
