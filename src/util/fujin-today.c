/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-today.h"

#include <stdio.h>

#include "fujin-strings.h"

/**
 * fujin_today_dup:
 *
 * The day it is. SOURCE_DATE_EPOCH, in seconds since 1970 UTC, names another one, so that what is
 * printed or tested can be repeated.
 *
 * Returns: (transfer full): a day as YYYY-MM-DD
 */
char *
fujin_today_dup (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) day = NULL;
  gint64 seconds;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    day = g_date_time_new_from_unix_utc (seconds);
  if (day == NULL)
    day = g_date_time_new_now_local ();
  return g_date_time_format (day, "%Y-%m-%d");
}

static gboolean
parse (const char *text,
       GDate      *date)
{
  int year, month, day;

  g_date_clear (date, 1);
  if (text == NULL || !fujin_is_date (text) ||
      sscanf (text, "%4d-%2d-%2d", &year, &month, &day) != 3)
    return FALSE;
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

/**
 * fujin_date_dup_plus:
 * @date: a day as YYYY-MM-DD
 * @months: how many months later
 *
 * The same day of a later month, or its last day where the month is shorter.
 *
 * Returns: (transfer full) (nullable): a day; %NULL when @date is none, or the year is beyond 9999
 */
char *
fujin_date_dup_plus (const char *date,
                     guint       months)
{
  GDate day;

  if (!parse (date, &day) || months > 12 * 100)
    return NULL;
  g_date_add_months (&day, months);
  if (g_date_get_year (&day) > 9999)
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&day), g_date_get_month (&day),
                          g_date_get_day (&day));
}

/**
 * fujin_date_get_days:
 * @from: a day as YYYY-MM-DD
 * @to: another
 * @days: (out): how many days @to is after @from, negative when it is before
 *
 * Returns: whether both are days
 */
gboolean
fujin_date_get_days (const char *from,
                     const char *to,
                     int        *days)
{
  GDate one, two;

  if (!parse (from, &one) || !parse (to, &two))
    return FALSE;
  *days = g_date_days_between (&one, &two);
  return TRUE;
}
