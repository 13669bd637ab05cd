/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts-private.h"
#include "fujin-words.h"

/* The parts of a bar in their order, the own teams first. */
static const struct
{
  FujinAssignmentType kind;
  FujinChartMark      mark;
} kinds[] = {
  { FUJIN_ASSIGNMENT_INSOURCE, FUJIN_CHART_MARK_FILLED },
  { FUJIN_ASSIGNMENT_COMBINATION, FUJIN_CHART_MARK_HALF },
  { FUJIN_ASSIGNMENT_OUTSOURCE, FUJIN_CHART_MARK_HOLLOW },
  { FUJIN_ASSIGNMENT_UNASSIGNED, FUJIN_CHART_MARK_DASHED },
};

static FujinChartData *
create (FujinProject *project,
        const char   *title,
        FujinLang     lang)
{
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_SHARES, lang);

  fujin_chart_data_set_source (
    data, fujin_framework_get_source_line (fujin_project_get_framework (project), lang));
  fujin_chart_data_set_title (data, title);
  return data;
}

static void
set_count (FujinChartData *data,
           guint           series,
           guint           axis,
           guint           count)
{
  FujinChartPoint point = { FUJIN_POINT_VALUE, count, 0, 0, NULL };

  fujin_chart_data_set_point (data, series, axis, &point);
}

static void
add_kinds (FujinChartData   *data,
           const char       *badge,
           int               colour,
           const char       *label,
           const FujinTally *tally)
{
  guint n = fujin_tally_get_in_scope (tally);
  g_autofree char *note = g_strdup_printf (fujin_words_n (fujin_chart_data_get_lang (data),
                                                          "%u service", "%u services", n), n);
  guint axis = fujin_chart_data_add_axis (data, badge, badge, colour, NULL, label, note);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    set_count (data, i, axis, tally->n_kinds[kinds[i].kind]);
}

static char *
shares_subtitle (const FujinTally *total,
                 FujinLang         lang)
{
  guint n = fujin_tally_get_in_scope (total);

  /* Translators: how many services are in scope, and how many of them somebody carries */
  return g_strdup_printf (fujin_words_n (lang, "%1$u service in scope, %2$u of them assigned",
                                         "%1$u services in scope, %2$u of them assigned", n),
                          n, fujin_tally_get_assigned (total));
}

/**
 * fujin_project_charts_shares:
 * @project: a project
 * @lang: language of all texts
 *
 * Which part of the services in scope own teams carry, external ones, both and nobody: for all of
 * them and for each category.
 *
 * Returns: (transfer full): chart data; without rows when nothing is in scope
 */
FujinChartData *
fujin_project_charts_shares (FujinProject *project,
                             FujinLang     lang)
{
  FujinChartData *data;
  FujinFramework *framework;
  FujinTally total;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  framework = fujin_project_get_framework (project);
  fujin_project_get_total (project, &total);
  subtitle = shares_subtitle (&total, lang);
  data = create (project, fujin_words (lang, "Who carries the services"), lang);
  fujin_chart_data_set_subtitle (data, subtitle);
  fujin_chart_data_set_bin_titles (data, fujin_words (lang, "Category"), NULL);
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "No service is in scope. Choose levels on the Catalogue page."));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const FujinTerm *kind = fujin_framework_get_assignment_type (framework, kinds[i].kind);

      fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, fujin_text_get (&kind->name, lang));
      fujin_chart_data_set_series_mark (data, i, kinds[i].mark);
    }
  if (fujin_tally_get_in_scope (&total) == 0)
    return data;
  add_kinds (data, NULL, -1, fujin_words (lang, "All services in scope"), &total);
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);

      add_kinds (data, category->id, (int) i, fujin_text_get (&category->short_name, lang),
                 fujin_project_get_tally (project, i));
    }
  return data;
}

/* One row of the meter: done, left out of the assessment, open. */
static void
add_meter (FujinChartData *data,
           const char     *label,
           guint           done,
           guint           excluded,
           guint           total)
{
  /* Translators: how many of how many services: "47 of 60" */
  g_autofree char *note = g_strdup_printf (fujin_words (fujin_chart_data_get_lang (data),
                                                        "%1$u of %2$u"), done, total);
  guint axis = fujin_chart_data_add_axis (data, NULL, NULL, -1, NULL, label, note);

  set_count (data, 0, axis, done);
  set_count (data, 1, axis, excluded);
  set_count (data, 2, axis, total - MIN (total, done + excluded));
}

static void
add_meters (FujinChartData   *data,
            const FujinTally *total)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  guint in_scope = fujin_tally_get_in_scope (total);

  /* Translators: a row of a meter: how many services have a recommendation level */
  add_meter (data, fujin_words (lang, "Level decided"), fujin_tally_get_decided (total), 0,
             total->n_services);
  /* Translators: a row of a meter: how many services somebody carries */
  add_meter (data, fujin_words (lang, "Assigned"), fujin_tally_get_assigned (total), 0, in_scope);
  add_meter (data, fujin_words (lang, "As-Is scored"), total->n_as_is, total->n_not_evaluated,
             in_scope);
  add_meter (data, fujin_words (lang, "To-Be scored"), total->n_to_be,
             total->n_not_evaluated_to_be, in_scope);
}

/**
 * fujin_project_charts_coverage:
 * @project: a project
 * @lang: language of all texts
 *
 * How much of the plan is filled in: levels of all services, then teams and scores of those in
 * scope. What is not evaluated is neither done nor open.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_coverage (FujinProject *project,
                               FujinLang     lang)
{
  static const FujinChartMark marks[] = { FUJIN_CHART_MARK_FILLED, FUJIN_CHART_MARK_CROSSED,
                                          FUJIN_CHART_MARK_DASHED };
  FujinChartData *data;
  FujinTally total;
  g_autofree char *subtitle = NULL;
  guint n;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  fujin_project_get_total (project, &total);
  n = fujin_tally_get_in_scope (&total);
  data = create (project, fujin_words (lang, "How far the plan is filled in"), lang);
  subtitle = g_strdup_printf (
    /* Translators: %2$u services in scope of %1$u */
    fujin_words_n (lang, "Levels of %1$u service; the rest of the %2$u in scope",
                   "Levels of %1$u services; the rest of the %2$u in scope", total.n_services),
    total.n_services, n);
  fujin_chart_data_set_subtitle (data, subtitle);
  /* Translators: heads a column of what is counted: "Level decided", "Assigned" */
  fujin_chart_data_set_bin_titles (data, fujin_words (lang, "Step"), NULL);
  /* Translators: parts of a meter */
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, fujin_words (lang, "filled in"));
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, fujin_words (lang, "not evaluated"));
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, fujin_words (lang, "still open"));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    fujin_chart_data_set_series_mark (data, i, marks[i]);
  add_meters (data, &total);
  return data;
}
