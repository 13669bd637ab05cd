/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinBasis:
 * @FUJIN_BASIS_STATED: the source says it
 * @FUJIN_BASIS_REASONED: the source does not say it, or what said it is lost: our own reading
 * @FUJIN_BASIS_UNCERTAIN: the source leaves it open, or what said it is lost and cannot be told
 *
 * How sure a piece of the library is.
 */
typedef enum
{
  FUJIN_BASIS_STATED,
  FUJIN_BASIS_REASONED,
  FUJIN_BASIS_UNCERTAIN,
} FujinBasis;

#define FUJIN_N_BASES 3

int fujin_basis_index (const char *id);

G_END_DECLS
