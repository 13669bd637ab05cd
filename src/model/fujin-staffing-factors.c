/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-factors.h"

#include <math.h>
#include <string.h>

#define WORKING_DAYS 260 /* of a year: 52 weeks of 5 days */
#define DAYS 365

/* In the order in which they are written. */
static const struct
{
  gsize offset;
  int min;
  int max;
} parts[] = {
  { G_STRUCT_OFFSET (FujinStaffingFactors, weekly_hours), 1, 168 },
  { G_STRUCT_OFFSET (FujinStaffingFactors, days_off), 0, WORKING_DAYS - 1 },
  { G_STRUCT_OFFSET (FujinStaffingFactors, training_days), 0, WORKING_DAYS - 1 },
  { G_STRUCT_OFFSET (FujinStaffingFactors, handover), 0, 240 },
  { G_STRUCT_OFFSET (FujinStaffingFactors, shifts), 1, 6 },
};

/* One form for each number: digits, no zero in front. */
static gboolean
parse_number (const char *text,
              int         min,
              int         max,
              int        *number)
{
  gsize digits = strspn (text, "0123456789");

  if (digits == 0 || digits > 3 || text[digits] != '\0' || (digits > 1 && *text == '0'))
    return FALSE;
  *number = (int) g_ascii_strtoll (text, NULL, 10);
  return *number >= min && *number <= max;
}

/**
 * fujin_staffing_factors_parse:
 * @text: five numbers with one space between: weekly hours (1 to 168), days off a year, training
 *   days a year (together fewer than 260), minutes of handover (0 to 240), shifts a day (1 to 6)
 * @factors: (out caller-allocates) (optional): the factors
 *
 * Returns: whether @text is staffing factors
 */
gboolean
fujin_staffing_factors_parse (const char           *text,
                              FujinStaffingFactors *factors)
{
  g_auto (GStrv) numbers = g_strsplit (text, " ", -1);
  FujinStaffingFactors read = { 0 };

  if (g_strv_length (numbers) != G_N_ELEMENTS (parts))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (!parse_number (numbers[i], parts[i].min, parts[i].max,
                       &G_STRUCT_MEMBER (int, &read, parts[i].offset)))
      return FALSE;
  if (read.days_off + read.training_days >= WORKING_DAYS)
    return FALSE;
  if (factors != NULL)
    *factors = read;
  return TRUE;
}

/**
 * fujin_staffing_factors_dup_text:
 * @factors: factors
 *
 * Returns: (transfer full): them as fujin_staffing_factors_parse() takes them
 */
char *
fujin_staffing_factors_dup_text (const FujinStaffingFactors *factors)
{
  return g_strdup_printf ("%d %d %d %d %d", factors->weekly_hours, factors->days_off,
                          factors->training_days, factors->handover, factors->shifts);
}

/**
 * fujin_staffing_factors_by_default:
 * @factors: (out caller-allocates): factors
 *
 * The factors of a project that chose none. They come to the six people a seat of the textbook
 * (6.6), which names only the result.
 */
void
fujin_staffing_factors_by_default (FujinStaffingFactors *factors)
{
  fujin_staffing_factors_parse ("40 36 10 30 3", factors);
}

/**
 * fujin_staffing_factors_hours:
 * @factors: factors
 *
 * Returns: hours a year that one person sits in a seat
 */
double
fujin_staffing_factors_hours (const FujinStaffingFactors *factors)
{
  return (WORKING_DAYS - factors->days_off - factors->training_days) * factors->weekly_hours / 5.0;
}

/**
 * fujin_staffing_factors_per_seat:
 * @factors: factors
 *
 * Returns: people that one seat takes round the clock, not rounded
 */
double
fujin_staffing_factors_per_seat (const FujinStaffingFactors *factors)
{
  double seat = DAYS * (24 + factors->shifts * factors->handover / 60.0);

  return seat / fujin_staffing_factors_hours (factors);
}

/**
 * fujin_staffing_factors_heads:
 * @factors: factors
 *
 * Returns: people that one seat takes round the clock, rounded up
 */
int
fujin_staffing_factors_heads (const FujinStaffingFactors *factors)
{
  return (int) ceil (fujin_staffing_factors_per_seat (factors) - 1e-9);
}
