/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data.h"
#include "fujin-chart-data-private.h"
#include "fujin-chart-drawing.h"
#include "fujin-chart-range.h"
#include "fujin-words.h"

/* "A", "A and B" or "A and 3 others". */
static char *
list_axes (FujinChartData *self,
           GArray         *axes)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  g_autofree char *first = _fujin_chart_data_axis_name (self, g_array_index (axes, guint, 0));
  g_autofree char *second = NULL;
  guint others = axes->len - 1;

  if (others == 0)
    return g_steal_pointer (&first);
  if (others > 1)
    /* Translators: %1$s is a category or service; %2$u is at least 2. */
    return g_strdup_printf (fujin_words_n (lang, "%1$s and %2$u other", "%1$s and %2$u others",
                                           others),
                            first, others);
  second = _fujin_chart_data_axis_name (self, g_array_index (axes, guint, 1));
  /* Translators: two categories or services. */
  return g_strdup_printf (fujin_words (lang, "%1$s and %2$s"), first, second);
}

static char *
extremes_sentence (FujinChartData  *self,
                   FujinChartRange           *range,
                   const char      *role)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  gboolean is_mean = _fujin_chart_data_has_means (self);
  g_autofree char *high = _fujin_chart_data_format (range->high, is_mean);
  g_autofree char *low = _fujin_chart_data_format (range->low, is_mean);
  g_autofree char *highest = list_axes (self, range->highest);
  g_autofree char *lowest = list_axes (self, range->lowest);

  if (range->n == 1)
    /* Translators: %1$s is As-Is or To-Be, %2$s a category or service, %3$s its score. */
    return g_strdup_printf (fujin_words (lang, "%1$s is known only for %2$s (%3$s)."),
                            role, highest, high);
  if (_fujin_chart_range_same (range->high, range->low))
    /* Translators: %1$s is As-Is or To-Be, %2$s a score. */
    return g_strdup_printf (fujin_words (lang, "%1$s is %2$s wherever it is scored."), role, high);
  /* Translators: %1$s is As-Is or To-Be; "highest in I External parties (3.6)". */
  return g_strdup_printf (fujin_words (lang, "%1$s is highest in %2$s (%3$s) "
                                             "and lowest in %4$s (%5$s)."),
                          role, highest, high, lowest, low);
}

static char *
gap_sentence (FujinChartData *self,
              FujinChartRange          *gaps)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  gboolean is_mean = _fujin_chart_data_has_means (self);
  int as_is = _fujin_chart_data_find_role (self, FUJIN_SERIES_AS_IS);
  int to_be = _fujin_chart_data_find_role (self, FUJIN_SERIES_TO_BE);
  guint axis = g_array_index (gaps->highest, guint, 0);
  g_autofree char *names = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *gap = NULL;

  if (gaps->high < 0.05)
    return g_strdup (fujin_words (lang, "As-Is reaches To-Be wherever both are scored."));

  names = list_axes (self, gaps->highest);
  gap = _fujin_chart_data_format (gaps->high, is_mean);
  if (gaps->highest->len > 1)
    /* Translators: %1$s is a list of categories or services, %2$s a number of steps. */
    return g_strdup_printf (fujin_words (lang, "The largest gap (%2$s) is in %1$s."), names, gap);

  from = fujin_chart_data_point_value_text (self, (guint) as_is, axis);
  to = fujin_chart_data_point_value_text (self, (guint) to_be, axis);
  /* Translators: %1$s is a category or service, %2$s its As-Is and %3$s its To-Be score. */
  return g_strdup_printf (fujin_words (lang, "The largest gap is in %1$s: %2$s against %3$s."),
                          names, from, to);
}

/* A category in which no service is in scope has none to score; a service stands for itself. */
static guint
count_services (FujinChartData        *self,
                const FujinChartPoint *point)
{
  return _fujin_chart_data_has_means (self) ? point->n_total : MAX (point->n_total, 1);
}

static void
count_coverage (FujinChartData *self,
                guint           series,
                guint          *scored,
                guint          *total,
                guint          *excluded)
{
  guint n = fujin_chart_data_get_n_axes (self);

  *scored = *total = *excluded = 0;
  for (guint a = 0; a < n; a++)
    {
      const FujinChartPoint *point = fujin_chart_data_get_point (self, series, a);

      if (point->state == FUJIN_POINT_NOT_EVALUATED)
        {
          *excluded += count_services (self, point);
          continue;
        }
      *total += count_services (self, point);
      if (point->state == FUJIN_POINT_VALUE)
        *scored += point->n_total > 0 ? point->n_scored : 1;
    }
}

/* A number always travels with how much of the whole it stands for. */
static char *
coverage_sentence (FujinChartData *self)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  int series = _fujin_chart_data_find_role (self, FUJIN_SERIES_AS_IS);
  guint scored, total, excluded;

  count_coverage (self, (guint) MAX (series, 0), &scored, &total, &excluded);
  if (total == 0)
    return NULL;
  if (scored < total)
    /* Translators: %2$u is how many services there are. */
    return g_strdup_printf (fujin_words_n (lang, "%1$u of %2$u service is scored.",
                                           "%1$u of %2$u services are scored.", total),
                            scored, total);
  return g_strdup_printf (fujin_words_n (lang, "The %u service is scored.",
                                         "All %u services are scored.", total),
                          total);
}

static char *
excluded_sentence (FujinChartData *self)
{
  int series = _fujin_chart_data_find_role (self, FUJIN_SERIES_AS_IS);
  guint scored, total, excluded;

  count_coverage (self, (guint) MAX (series, 0), &scored, &total, &excluded);
  /* Whole categories say so on their own axis; here it is services that are counted. */
  if (excluded == 0 || _fujin_chart_data_has_means (self))
    return NULL;
  return g_strdup_printf (fujin_words_n (fujin_chart_data_get_lang (self),
                                         "%u service is not evaluated.",
                                         "%u services are not evaluated.", excluded),
                          excluded);
}

/* How the ranked rows run, for a chart of gaps. */
static char *
span_sentence (FujinChartData *self,
               FujinChartRange          *gaps)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  gboolean is_mean = _fujin_chart_data_has_means (self);
  g_autofree char *high = _fujin_chart_data_format (gaps->high, is_mean);
  g_autofree char *low = _fujin_chart_data_format (gaps->low, is_mean);

  if (gaps->n < 2)
    return NULL;
  if (_fujin_chart_range_same (gaps->high, gaps->low))
    /* Translators: %1$u is a number of rows, at least 2; %2$s a number of steps. */
    return g_strdup_printf (fujin_words (lang, "All %1$u gaps shown are %2$s."), gaps->n, high);
  /* Translators: %1$u is a number of rows, at least 2; the others are numbers of steps. */
  return g_strdup_printf (fujin_words (lang, "The %1$u gaps shown run from %2$s to %3$s."),
                          gaps->n, high, low);
}

/* Takes @sentence. Japanese sets no space between sentences. */
static void
add_sentence (GString   *text,
              FujinLang  lang,
              char      *sentence)
{
  if (sentence == NULL)
    return;
  if (text->len > 0 && lang != FUJIN_LANG_JA)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static void
add_extremes (FujinChartData  *self,
              GString         *text)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  int as_is = _fujin_chart_data_find_role (self, FUJIN_SERIES_AS_IS);
  int to_be = _fujin_chart_data_find_role (self, FUJIN_SERIES_TO_BE);
  FujinChartRange range;

  _fujin_chart_range_init (&range);
  _fujin_chart_range_add_series (self, as_is, &range);
  if (range.n > 0)
    {
      add_sentence (text, lang, extremes_sentence (self, &range, fujin_words (lang, "As-Is")));
    }
  else
    {
      _fujin_chart_range_add_series (self, to_be, &range);
      if (range.n > 0)
        add_sentence (text, lang, extremes_sentence (self, &range, fujin_words (lang, "To-Be")));
    }
  _fujin_chart_range_clear (&range);
}

static char *
empty_sentence (FujinChartData *self)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  const char *empty = fujin_chart_data_get_empty_text (self);
  guint scored, total, excluded;

  if (fujin_chart_data_get_n_axes (self) > 0 && fujin_chart_data_get_n_series (self) > 0)
    {
      count_coverage (self, 0, &scored, &total, &excluded);
      if (total == 0)
        return g_strdup (fujin_words (lang, "Nothing here is evaluated."));
      return g_strdup (fujin_words (lang, "Nothing is scored yet."));
    }
  if (empty != NULL && *empty != '\0')
    return g_strdup (empty);
  return g_strdup (fujin_words (lang, "There is nothing to show yet."));
}

/**
 * fujin_chart_data_make_sentence:
 * @self: chart data
 *
 * Says the chart in a few sentences, for people who can't see it and people who prefer
 * text: its ends, its largest gap, and how much of it is known. Numbers that read the same
 * count as ties.
 *
 * Returns: (transfer full): text in the language of the chart
 */
char *
fujin_chart_data_make_sentence (FujinChartData *self)
{
  FujinLang lang;
  GString *text;
  FujinChartRange gaps;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  if (!fujin_chart_data_has_values (self))
    return empty_sentence (self);

  if (_fujin_chart_drawing_of (self)->make_sentence != NULL)
    return _fujin_chart_drawing_of (self)->make_sentence (self);
  if (_fujin_chart_data_has_states (self) && fujin_chart_data_get_n_series (self) > 1)
    return _fujin_chart_data_states_sentence (self);

  lang = fujin_chart_data_get_lang (self);
  text = g_string_new (NULL);
  _fujin_chart_range_init (&gaps);
  _fujin_chart_range_add_gaps (self, &gaps);
  if (fujin_chart_data_get_kind (self) == FUJIN_CHART_RADAR || gaps.n == 0)
    add_extremes (self, text);
  if (gaps.n > 0)
    add_sentence (text, lang, gap_sentence (self, &gaps));
  if (fujin_chart_data_get_kind (self) == FUJIN_CHART_GAPS)
    add_sentence (text, lang, span_sentence (self, &gaps));
  if (fujin_chart_data_get_kind (self) == FUJIN_CHART_RADAR || fujin_chart_data_is_partial (self))
    add_sentence (text, lang, coverage_sentence (self));
  add_sentence (text, lang, excluded_sentence (self));
  _fujin_chart_range_clear (&gaps);

  return g_string_free (text, FALSE);
}
