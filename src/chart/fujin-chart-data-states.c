/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-private.h"
#include "fujin-chart-range.h"
#include "fujin-words.h"

/* Less is not seen when means are written with one decimal. */
#define LEAST_CHANGE 0.05

/* Whether the series are states of the plans or organisations, held against each other. */
gboolean
_fujin_chart_data_has_states (FujinChartData *self)
{
  return _fujin_chart_data_find_role (self, FUJIN_SERIES_STATE_1) >= 0;
}

/* Where @series lies furthest above @other, or with @sign -1 furthest below it; -1 for nowhere. */
static int
find_largest (FujinChartData *self,
              guint           series,
              guint           other,
              double          sign,
              double         *difference)
{
  int found = -1;

  *difference = LEAST_CHANGE;
  for (guint a = 0; a < fujin_chart_data_get_n_axes (self); a++)
    {
      double one, two;

      if (!_fujin_chart_data_get_value (self, (int) series, a, &one)
          || !_fujin_chart_data_get_value (self, (int) other, a, &two)
          || sign * (one - two) <= *difference)
        continue;
      *difference = sign * (one - two);
      found = (int) a;
    }
  return found;
}

/* Against one other state: where the first lies above it most, and where below. */
static char *
compare_sentence (FujinChartData *self,
                  guint           other)
{
  FujinLang lang = fujin_chart_data_get_lang (self);
  const char *name = fujin_chart_data_get_series_name (self, 0);
  const char *against = fujin_chart_data_get_series_name (self, other);
  double up, down;
  int above = find_largest (self, 0, other, 1.0, &up);
  int below = find_largest (self, 0, other, -1.0, &down);
  g_autofree char *higher = above >= 0 ? _fujin_chart_data_axis_name (self, (guint) above) : NULL;
  g_autofree char *lower = below >= 0 ? _fujin_chart_data_axis_name (self, (guint) below) : NULL;
  g_autofree char *plus = _fujin_chart_data_format (up, TRUE);
  g_autofree char *minus = _fujin_chart_data_format (down, TRUE);

  if (above >= 0 && below >= 0)
    /* Translators: %1$s and %2$s are states of the plan, such as "Now" and the name of a version;
     * %3$s and %5$s are categories, %4$s and %6$s numbers of steps */
    return g_strdup_printf (fujin_words (lang, "Against %2$s, %1$s is furthest ahead in %3$s "
                                               "(+%4$s) and furthest behind in %5$s (−%6$s)."),
                            name, against, higher, plus, lower, minus);
  if (above >= 0)
    /* Translators: as before: two states, a category and a number of steps */
    return g_strdup_printf (fujin_words (lang, "Against %2$s, %1$s is furthest ahead in %3$s "
                                               "(+%4$s)."), name, against, higher, plus);
  if (below >= 0)
    return g_strdup_printf (fujin_words (lang, "Against %2$s, %1$s is furthest behind in %3$s "
                                               "(−%4$s)."), name, against, lower, minus);
  return g_strdup_printf (fujin_words (lang, "%1$s is like %2$s wherever both are scored."), name,
                          against);
}

/* Says what the first state is against each of the others. */
char *
_fujin_chart_data_states_sentence (FujinChartData *self)
{
  GString *text = g_string_new (NULL);
  const char *space = fujin_chart_data_get_lang (self) == FUJIN_LANG_JA ? "" : " ";

  for (guint s = 1; s < fujin_chart_data_get_n_series (self); s++)
    {
      g_autofree char *sentence = compare_sentence (self, s);

      g_string_append_printf (text, "%s%s", text->len > 0 ? space : "", sentence);
    }
  return g_string_free (text, FALSE);
}
