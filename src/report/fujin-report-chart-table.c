/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-report-chart-private.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

static char *
dup_axis_value (FujinChartData *data,
                guint           series,
                guint           axis)
{
  const FujinChartPoint *point = fujin_chart_data_get_point (data, series, axis);
  g_autofree char *value = fujin_chart_data_point_value_text (data, series, axis);

  if (point->n_total == 0 || point->state != FUJIN_POINT_VALUE)
    return g_steal_pointer (&value);
  /* Translators: a mean, and of how many it was made; "2.4 (7 of 9)" */
  return g_strdup_printf (fujin_words (fujin_chart_data_get_lang (data), "%1$s (%2$u of %3$u)"),
                          value, point->n_scored, point->n_total);
}

static char *
dup_axis_gap (FujinChartData *data,
              guint           axis)
{
  const FujinChartPoint *from = fujin_chart_data_get_point (data, 0, axis);
  const FujinChartPoint *to = fujin_chart_data_get_point (data, 1, axis);
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double gap = to->value - from->value;

  if (from->state != FUJIN_POINT_VALUE || to->state != FUJIN_POINT_VALUE)
    return g_strdup ("–");
  g_ascii_formatd (buffer, sizeof buffer, from->n_total > 0 ? "%+.1f" : "%+.0f", gap);
  return g_strdup (fabs (gap) < 0.05 ? "0" : buffer);
}

/* Who carries the service; nothing for a category. */
static char *
dup_axis_teams (FujinReportChart *self,
                const char       *id)
{
  FujinServicePlan *plan = fujin_project_find_plan (self->page->project, id);

  return plan != NULL ? _fujin_report_dup_teams (plan, self->page->lang) : g_strdup ("");
}

static void
add_columns (FujinReportChart *self,
             FujinReportTable *table,
             gboolean          has_means,
             gboolean          has_expected)
{
  FujinLang lang = self->page->lang;
  double score = has_means ? 70 : 52;

  _fujin_report_table_add_column (table, "", 0, self->is_gaps || !has_means ? 32 : 20, FALSE);
  if (!self->is_gaps)
    _fujin_report_table_add_column (table,
                                    has_means ? fujin_words (lang, "Category")
                                              : fujin_words (lang, "Service"),
                                    60, 40, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "As-Is"), 0, score, TRUE);
  _fujin_report_table_add_column (table, fujin_words (lang, "To-Be"), 0, score, TRUE);
  if (has_expected)
    _fujin_report_table_add_column (table, fujin_words (lang, "Expected"), 0, score, TRUE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Gap"), 0, 48, TRUE);
  if (!has_means)
    _fujin_report_table_add_column (table, fujin_words (lang, "Teams (lead first)"), 40, 40,
                                    FALSE);
  _fujin_report_table_set_bold (table, 0);
}

FujinReportTable *
_fujin_report_chart_make_table (FujinReportChart *self,
                                FujinChartData   *data,
                                gboolean          has_means)
{
  FujinReportTable *table = _fujin_report_table_new (self->page, 8.0);
  gboolean has_expected = fujin_chart_data_get_n_series (data) > 2;

  add_columns (self, table, has_means, has_expected);
  for (guint i = 0; i < fujin_chart_data_get_n_axes (data); i++)
    {
      const FujinChartAxis *axis = fujin_chart_data_get_axis (data, i);
      g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
      g_autofree char *as_is = dup_axis_value (data, 0, i);
      g_autofree char *to_be = dup_axis_value (data, 1, i);
      g_autofree char *gap = dup_axis_gap (data, i);

      g_strv_builder_add (cells, axis->code != NULL ? axis->code : axis->badge);
      if (!self->is_gaps)
        g_strv_builder_add (cells, axis->label);
      g_strv_builder_add (cells, as_is);
      g_strv_builder_add (cells, to_be);
      if (has_expected)
        {
          g_autofree char *expected = dup_axis_value (data, 2, i);

          g_strv_builder_add (cells, expected);
        }
      g_strv_builder_add (cells, gap);
      if (!has_means)
        {
          g_autofree char *teams = dup_axis_teams (self, axis->id);

          g_strv_builder_add (cells, teams);
        }
      _fujin_report_table_add_row (table, g_strv_builder_end (cells));
    }
  return table;
}
