/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-time-chart.h"

#include "fujin-words.h"

int
_fujin_time_get_due (FujinChartData *data,
                     guint           axis)
{
  return (int) fujin_chart_data_get_point (data, 0, axis)->value;
}

/* Whether its day is past, seen from the day of the plan, though it is not done. */
gboolean
_fujin_time_is_late (FujinChartData *data,
                     guint           axis)
{
  int due = _fujin_time_get_due (data, axis);

  return due > 0 && due < fujin_chart_data_get_today (data)
         && fujin_chart_data_get_axis (data, axis)->row != FUJIN_TIME_DONE;
}

/* "Under way", "Overdue" */
char *
_fujin_time_chart_dup_state (FujinChartData *data,
                             guint           axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);

  if (_fujin_time_is_late (data, axis))
    return g_strdup (fujin_words (fujin_chart_data_get_lang (data), "Overdue"));
  return g_strdup (it->row >= 0 ? fujin_chart_data_get_row (data, (guint) it->row)->label : "");
}

static char *
dup_due (FujinChartData *data,
         guint           axis)
{
  int due = _fujin_time_get_due (data, axis);

  if (due <= 0)
    /* Translators: of an improvement: no due day is set */
    return g_strdup (fujin_words (fujin_chart_data_get_lang (data), "no date"));
  return _fujin_time_dup_day (due);
}

/* "2027-03-31 · Under way" */
char *
_fujin_time_chart_dup_value (FujinChartData *data,
                             guint           series,
                             guint           axis)
{
  g_autofree char *due = dup_due (data, axis);
  g_autofree char *state = _fujin_time_chart_dup_state (data, axis);

  return g_strdup_printf ("%s · %s", due, state);
}

/* The first that is still to be done and not late; -1 when there is none. */
static int
find_next (FujinChartData *data)
{
  int found = -1;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (_fujin_time_get_due (data, a) > 0 && !_fujin_time_is_late (data, a)
        && fujin_chart_data_get_axis (data, a)->row != FUJIN_TIME_DONE
        && (found < 0 || _fujin_time_get_due (data, a) < _fujin_time_get_due (data,
                                                                               (guint) found)))
      found = (int) a;
  return found;
}

static char *
dup_counts (FujinChartData *data)
{
  guint done = 0, late = 0, undated = 0, n = fujin_chart_data_get_n_axes (data);

  for (guint a = 0; a < n; a++)
    {
      done += fujin_chart_data_get_axis (data, a)->row == FUJIN_TIME_DONE;
      late += _fujin_time_is_late (data, a);
      undated += _fujin_time_get_due (data, a) <= 0;
    }
  return g_strdup_printf (
    /* Translators: counts of improvements */
    fujin_words_n (fujin_chart_data_get_lang (data),
                   "%1$u improvement: %2$u done, %3$u overdue, %4$u without a date.",
                   "%1$u improvements: %2$u done, %3$u overdue, %4$u without a date.", n),
    n, done, late, undated);
}

/* How many there are, and which comes next. */
char *
_fujin_time_chart_make_sentence (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  g_autofree char *counts = dup_counts (data);
  g_autofree char *day = NULL;
  g_autofree char *next = NULL;
  int axis = find_next (data);

  if (axis < 0)
    return g_steal_pointer (&counts);
  day = _fujin_time_dup_day (_fujin_time_get_due (data, (guint) axis));
  /* Translators: %1$s is the title of an improvement, %2$s its due day */
  next = g_strdup_printf (fujin_words (lang, "Next is “%1$s”, due %2$s."),
                          fujin_chart_data_get_axis (data, (guint) axis)->label, day);
  return g_strconcat (counts, lang == FUJIN_LANG_JA ? "" : " ", next, NULL);
}

static void
add_row (FujinChartData  *data,
         FujinChartSheet *sheet,
         guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);
  char **cells = g_new0 (char *, 6);

  cells[0] = g_strdup (it->label);
  cells[1] = g_strdup (it->note != NULL ? it->note : "");
  cells[2] = g_strdup (it->column >= 0
                         ? fujin_chart_data_get_column (data, (guint) it->column)->label : "");
  cells[3] = dup_due (data, axis);
  cells[4] = _fujin_time_chart_dup_state (data, axis);
  fujin_chart_sheet_add_row (sheet, it->id, cells);
}

/* One row for each improvement. */
FujinChartSheet *
_fujin_time_chart_make_sheet (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  FujinChartSheet *sheet = fujin_chart_sheet_new ();

  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Improvement"), FALSE);
  /* Translators: heads a column of the team and the codes of the services */
  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Team and services"), FALSE);
  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Cycle"), FALSE);
  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Due"), FALSE);
  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "State"), FALSE);
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    add_row (data, sheet, a);
  return sheet;
}
