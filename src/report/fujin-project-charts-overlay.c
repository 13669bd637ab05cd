/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-overlay.h"
#include "fujin-project-charts-private.h"
#include "fujin-words.h"

/* "a 47 of 60": how much is scored behind the means of a state, under its letter. */
static void
add_coverage (GString      *text,
              FujinProject *state,
              guint         series,
              FujinLang     lang)
{
  FujinCategoryScore total;

  fujin_category_score_get_total (state, &total);
  if (text->len > 0)
    g_string_append (text, fujin_words (lang, ", "));
  /* Translators: %1$c is a letter that stands for a state of the plan, then "47 of 60" */
  g_string_append_printf (text, fujin_words (lang, "%1$c %2$u of %3$u"), (int) ('a' + series),
                          total.n_as_is, fujin_category_score_count_to_score (&total, FALSE));
}

static void
copy_axes (FujinChartData *from,
           FujinChartData *to)
{
  for (guint i = 0; i < fujin_chart_data_get_n_axes (from); i++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (from, i);

      fujin_chart_data_add_axis (to, it->id, it->badge, it->colour, it->code, it->label, it->note);
    }
}

/* The As-Is means of a state as one more series. */
static void
add_state (FujinChartData          *data,
           const FujinOverlayState *state)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  g_autoptr (FujinChartData) own = fujin_project_charts_categories (state->state, lang);
  guint n = fujin_chart_data_get_n_series (data);
  guint series;

  if (n == 0)
    copy_axes (own, data);
  series = fujin_chart_data_add_series (data, (FujinSeriesRole) (FUJIN_SERIES_STATE_1 + n),
                                        state->name);
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    fujin_chart_data_set_point (data, series, a, fujin_chart_data_get_point (own, 0, a));
}

static void
set_texts (FujinChartData *data,
           FujinProject   *project,
           const char     *coverage)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  g_autofree char *subtitle = NULL;

  /* Translators: %s is "a 47 of 60, b 40 of 60": letters of the states in the legend, and how
   * many services are scored in each */
  subtitle = g_strdup_printf (fujin_words (lang, "Mean of scored services; scored: %s"), coverage);
  fujin_chart_data_set_title (data, fujin_words (lang, "As-Is of several states by category"));
  fujin_chart_data_set_subtitle (data, subtitle);
  fujin_chart_data_set_source (
    data, fujin_framework_get_source_line (fujin_project_get_framework (project), lang));
  fujin_chart_data_set_empty_text (
    data, fujin_chart_data_get_n_series (data) == 0
            ? fujin_words (lang, "Choose at least one state to show.")
            : fujin_words (lang, "Score services on the Portfolio page to see the radar."));
}

/**
 * fujin_project_charts_overlay:
 * @project: a project
 * @lang: language of all texts
 *
 * The radar over the categories with As-Is of up to %FUJIN_OVERLAY_MAX states laid over one
 * another: those that fujin_overlay_choose() chose, or the present one and the last versions.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_overlay (FujinProject *project,
                              FujinLang     lang)
{
  g_autoptr (GPtrArray) states = NULL;
  g_autoptr (GString) coverage = g_string_new (NULL);
  FujinChartData *data;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  states = fujin_overlay_list (project, lang);
  data = fujin_chart_data_new (FUJIN_CHART_RADAR, lang);
  for (guint i = 0; i < states->len; i++)
    {
      const FujinOverlayState *state = g_ptr_array_index (states, i);

      if (!state->is_chosen)
        continue;
      add_coverage (coverage, state->state, fujin_chart_data_get_n_series (data), lang);
      add_state (data, state);
    }
  set_texts (data, project, coverage->str);
  return data;
}
