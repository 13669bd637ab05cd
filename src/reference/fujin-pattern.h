/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-quadrant.h"

G_BEGIN_DECLS

#define FUJIN_N_PATTERNS 4

/**
 * FujinPattern:
 * @number: 1 to 4
 * @name: official name
 * @typical: the organisation it is typical of, our own words
 * @skill: the expertise inside that it assumes, our own words
 * @note: what to know, our own words
 * @leads: who leads in quadrants I to IV
 * @lead_stated: for each quadrant whether the text says so or it is our reading
 *
 * One of the four organisation patterns of textbook 6.3.
 */
typedef struct
{
  int        number;
  FujinText  name;
  FujinText  typical;
  FujinText  skill;
  FujinText  note;
  FujinLead  leads[FUJIN_N_QUADRANTS];
  gboolean   lead_stated[FUJIN_N_QUADRANTS];
} FujinPattern;

void fujin_pattern_free (FujinPattern *pattern);

G_END_DECLS
