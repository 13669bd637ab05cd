/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinCategory:
 * @id: letter "A" to "I"
 * @index: position from 0
 * @name: official name
 * @short_name: a short form for narrow places (our own)
 * @english_confirmed: whether the English name was seen in the 2021 edition
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
  FujinText  purpose;
  char      *v21_name;
} FujinCategory;

void fujin_category_free (FujinCategory *category);

G_END_DECLS
