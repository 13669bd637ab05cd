/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-private.h"
#include "fujin-chart-range.h"
#include "fujin-words.h"

/* The first column with a value, going from one end; -1 when there is none. */
static int
find_value (FujinChartData *self,
            guint           series,
            gboolean        from_end)
{
  guint n = fujin_chart_data_get_n_axes (self);

  for (guint i = 0; i < n; i++)
    {
      guint axis = from_end ? n - 1 - i : i;

      if (fujin_chart_data_get_point (self, series, axis)->state == FUJIN_POINT_VALUE)
        return (int) axis;
    }
  return -1;
}

/* "2.1 in April review (40 of 60 scored)" */
static char *
dup_end (FujinChartData *self,
         guint           series,
         guint           axis)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  const FujinChartPoint *point = fujin_chart_data_get_point (self, series, axis);
  const FujinChartAxis *it = fujin_chart_data_get_axis (self, axis);
  g_autofree char *value = fujin_chart_data_point_value_text (self, series, axis);

  /* Translators: a mean, the version it is of, how many services of how many are scored */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$s, %3$u of %4$u scored)"), value,
                          it->label, point->n_scored, point->n_total);
}

static char *
dup_course (FujinChartData *self,
            guint           series,
            guint           first,
            guint           last)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  const char *name = fujin_chart_data_get_series_name (self, series);
  double from = fujin_chart_data_get_point (self, series, first)->value;
  double to = fujin_chart_data_get_point (self, series, last)->value;
  g_autofree char *start = dup_end (self, series, first);
  g_autofree char *end = dup_end (self, series, last);

  if (first == last)
    /* Translators: %1$s is As-Is or To-Be, %2$s "2.1 (April review, 40 of 60 scored)" */
    return g_strdup_printf (fujin_words (lang, "%1$s is known only once: %2$s."), name, end);
  if (_fujin_chart_range_same (from, to))
    /* Translators: %1$s is As-Is or To-Be, the others "2.1 (April review, 40 of 60 scored)" */
    return g_strdup_printf (fujin_words (lang, "%1$s stays as it was, from %2$s to %3$s."), name,
                            start, end);
  return g_strdup_printf (to > from ? fujin_words (lang, "%1$s rises from %2$s to %3$s.")
                                    : fujin_words (lang, "%1$s falls from %2$s to %3$s."),
                          name, start, end);
}

/* Where the trend starts and where it ends, each mean with its coverage. */
char *
_fujin_chart_data_trend_sentence (FujinChartData *self)
{
  GString *text = g_string_new (NULL);

  for (guint s = 0; s < fujin_chart_data_get_n_series (self); s++)
    {
      int first = find_value (self, s, FALSE);
      int last = find_value (self, s, TRUE);
      g_autofree char *sentence = NULL;

      if (first < 0)
        continue;
      sentence = dup_course (self, s, (guint) first, (guint) last);
      if (text->len > 0 && fujin_chart_data_get_lang (self) != FUJIN_LANG_JA)
        g_string_append_c (text, ' ');
      g_string_append (text, sentence);
    }
  return g_string_free (text, FALSE);
}
