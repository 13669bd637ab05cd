/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinSide:
 * @FUJIN_SIDE_NONE: neither
 * @FUJIN_SIDE_SOC: usually called SOC
 * @FUJIN_SIDE_CSIRT: usually called CSIRT
 *
 * What an organisation that carries a category is usually called in Japan (textbook 6.1).
 */
typedef enum
{
  FUJIN_SIDE_NONE,
  FUJIN_SIDE_SOC,
  FUJIN_SIDE_CSIRT,
} FujinSide;

/**
 * FujinCategory:
 * @id: letter "A" to "I"
 * @index: position from 0
 * @name: official name
 * @short_name: a short form for narrow places (our own)
 * @english_confirmed: whether the English name was seen in the 2021 edition
 * @side: on which side of the usual border between SOC and CSIRT it lies, as textbook 6.1 states
 * @purpose: our own words
 * @v21_name: name in textbook v2.1 (Japanese only)
 *
 * One of the nine categories.
 */
typedef struct
{
  char      *id;
  guint      index;
  FujinText  name;
  FujinText  short_name;
  gboolean   english_confirmed;
  FujinSide  side;
  FujinText  purpose;
  char      *v21_name;
} FujinCategory;

void fujin_category_free (FujinCategory *category);

G_END_DECLS
