/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "fujin-improvement-text.h"
#include "fujin-improvement.h"
#include "fujin-project-charts-private.h"
#include "fujin-words.h"

static const FujinChartMark marks[FUJIN_N_STATES] = {
  [FUJIN_STATE_PROPOSED] = FUJIN_CHART_MARK_DASHED,
  [FUJIN_STATE_APPROVED] = FUJIN_CHART_MARK_HOLLOW,
  [FUJIN_STATE_UNDER_WAY] = FUJIN_CHART_MARK_HALF,
  [FUJIN_STATE_DONE] = FUJIN_CHART_MARK_FILLED,
};

/* Days since the year 1; 0 for no day. */
static int
get_day (const char *text)
{
  GDate date;

  g_date_clear (&date, 1);
  if (text == NULL || strlen (text) != strlen ("2026-10-01"))
    return 0;
  g_date_set_dmy (&date, (GDateDay) atoi (text + 8), (GDateMonth) atoi (text + 5),
                  (GDateYear) atoi (text));
  return (int) g_date_get_julian (&date);
}

/* By due day, what has none last; then in the order of the project. */
static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  FujinRecord *one = *(FujinRecord *const *) a;
  FujinRecord *two = *(FujinRecord *const *) b;
  const char *first = fujin_record_get (one, FUJIN_IMPROVEMENT_DUE);
  const char *second = fujin_record_get (two, FUJIN_IMPROVEMENT_DUE);

  if ((*first == '\0') != (*second == '\0'))
    return *first == '\0' ? 1 : -1;
  if (strcmp (first, second) != 0)
    return strcmp (first, second);
  return strcmp (fujin_record_get_id (one), fujin_record_get_id (two));
}

/* All but what was dropped. */
static GPtrArray *
list_records (FujinProject *project,
              guint        *n_dropped)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  GPtrArray *records = g_ptr_array_new ();

  *n_dropped = 0;
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);

      if (fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) == FUJIN_STATE_DROPPED)
        (*n_dropped)++;
      else
        g_ptr_array_add (records, record);
    }
  g_ptr_array_sort (records, compare_due);
  return records;
}

static char *
dup_note (FujinRecord *record,
          FujinLang    lang)
{
  FujinTeam *team = fujin_record_find_team (record);
  g_autofree char *codes = fujin_improvement_dup_codes (record, lang);

  if (team == NULL)
    return g_steal_pointer (&codes);
  if (codes == NULL || *codes == '\0')
    return g_strdup (fujin_team_get_name (team));
  return g_strdup_printf ("%s · %s", fujin_team_get_name (team), codes);
}

static void
add_record (FujinChartData *data,
            FujinRecord    *record)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  int state = fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE);
  g_autofree char *note = dup_note (record, lang);
  FujinChartPoint point = { FUJIN_POINT_VALUE, 0.0, 0, 0, NULL };
  guint axis = fujin_chart_data_add_axis (data, fujin_record_get_id (record), NULL, -1, NULL,
                                          fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE),
                                          note);

  point.value = get_day (fujin_record_get (record, FUJIN_IMPROVEMENT_DUE));
  fujin_chart_data_set_point (data, 0, axis, &point);
  fujin_chart_data_place_axis (data, axis, CLAMP (state, 0, FUJIN_STATE_DONE),
                               fujin_improvement_is_long (record) ? 1 : 0, marks[state]);
}

/* The words of the states and of the two cycles, in the order of their choices. */
static void
add_bins (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);

  fujin_chart_data_set_bin_titles (data, fujin_words (lang, "State"), fujin_words (lang, "Cycle"));
  fujin_chart_data_add_row (data, NULL, -1, fujin_words (lang, "Proposed"), NULL);
  fujin_chart_data_add_row (data, NULL, -1, fujin_words (lang, "Approved"), NULL);
  fujin_chart_data_add_row (data, NULL, -1, fujin_words (lang, "Under way"), NULL);
  fujin_chart_data_add_row (data, NULL, -1, fujin_words (lang, "Done"), NULL);
  /* Translators: one letter for the short cycle of improvement, in a small badge */
  fujin_chart_data_add_column (data, fujin_words (lang, "S"), fujin_words (lang, "Short cycle"),
                               NULL);
  /* Translators: one letter for the long cycle of improvement, in a small badge */
  fujin_chart_data_add_column (data, fujin_words (lang, "L"), fujin_words (lang, "Long cycle"),
                               NULL);
  for (guint i = 0; i < FUJIN_STATE_DROPPED; i++)
    fujin_chart_data_set_mark_name (data, marks[i], fujin_chart_data_get_row (data, i)->label);
}

static char *
dup_counts (GPtrArray  *records,
            const char *as_of,
            FujinLang   lang)
{
  guint done = 0, overdue = 0;

  for (guint i = 0; i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);

      if (!fujin_improvement_is_open (record))
        done++;
      if (*as_of && fujin_improvement_is_overdue (record, as_of))
        overdue++;
    }
  if (*as_of == '\0')
    return g_strdup_printf (
      /* Translators: a count of improvements; nothing can be late without a date of the plan */
      fujin_words_n (lang, "%1$u improvement, %2$u done; the plan has no date, so none is overdue",
                     "%1$u improvements, %2$u done; the plan has no date, so none is overdue",
                     records->len),
      records->len, done);
  return g_strdup_printf (
    /* Translators: counts of improvements; %4$s is a day */
    fujin_words_n (lang, "%1$u improvement, %2$u done, %3$u overdue as of %4$s",
                   "%1$u improvements, %2$u done, %3$u overdue as of %4$s", records->len),
    records->len, done, overdue, as_of);
}

static char *
dup_subtitle (GPtrArray  *records,
              guint       n_dropped,
              const char *as_of,
              FujinLang   lang)
{
  g_autofree char *counts = dup_counts (records, as_of, lang);

  if (n_dropped == 0)
    return g_steal_pointer (&counts);
  /* Translators: %1$s counts improvements; %2$u were given up and are not shown */
  return g_strdup_printf (fujin_words_n (lang, "%1$s; %2$u dropped one is left out",
                                         "%1$s; %2$u dropped ones are left out", n_dropped),
                          counts, n_dropped);
}

/**
 * fujin_project_charts_timeline:
 * @project: a project
 * @lang: language of all texts
 *
 * The improvements by their due day, seen from the day the plan speaks of. The clock has no part
 * in it, so that the same plan gives the same picture.
 *
 * Returns: (transfer full): chart data; without rows when there is no improvement
 */
FujinChartData *
fujin_project_charts_timeline (FujinProject *project,
                               FujinLang     lang)
{
  FujinChartData *data;
  const char *as_of;
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *subtitle = NULL;
  guint n_dropped;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  as_of = fujin_project_get_as_of (project);
  records = list_records (project, &n_dropped);
  if (records->len > 0)
    subtitle = dup_subtitle (records, n_dropped, as_of, lang);
  data = fujin_chart_data_new (FUJIN_CHART_TIMELINE, lang);
  fujin_chart_data_set_source (
    data, fujin_framework_get_source_line (fujin_project_get_framework (project), lang));
  fujin_chart_data_set_title (data, fujin_words (lang, "Improvements over time"));
  fujin_chart_data_set_subtitle (data, subtitle);
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "There are no improvements yet. Add them on the Improvements page."));
  fujin_chart_data_set_today (data, get_day (as_of));
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, fujin_words (lang, "Due"));
  add_bins (data);
  for (guint i = 0; i < records->len; i++)
    add_record (data, g_ptr_array_index (records, i));
  return data;
}
