/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-moment.h"

#include <glib/gi18n.h>

/**
 * fujin_moment_dup_words:
 * @seconds: a moment, in seconds since 1970 UTC
 *
 * Returns: (transfer full): its date and time where the user is, in the form of the language
 */
char *
fujin_moment_dup_words (gint64 seconds)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (seconds);
  /* Translators: date and time of day as g_date_time_format() takes them */
  char *words = when ? g_date_time_format (when, _("%Y-%m-%d %H:%M")) : NULL;

  return words ? words : g_strdup ("");
}

/**
 * fujin_moment_dup_exact_words:
 * @seconds: a moment, in seconds since 1970 UTC
 *
 * Returns: (transfer full): as fujin_moment_dup_words(), with the second
 */
char *
fujin_moment_dup_exact_words (gint64 seconds)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (seconds);
  /* Translators: date and time of day with seconds as g_date_time_format() takes them */
  char *words = when ? g_date_time_format (when, _("%Y-%m-%d %H:%M:%S")) : NULL;

  return words ? words : g_strdup ("");
}
