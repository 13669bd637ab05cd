/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data.h"
#include "fujin-chart-data-private.h"
#include "fujin-strings.h"

G_DEFINE_FINAL_TYPE (FujinChartData, fujin_chart_data, G_TYPE_OBJECT)

static void
fujin_chart_data_finalize (GObject *object)
{
  FujinChartData *self = FUJIN_CHART_DATA (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->source);
  g_free (self->empty_text);
  g_ptr_array_unref (self->axes);
  g_ptr_array_unref (self->series);
  _fujin_chart_data_clear_bins (self);

  G_OBJECT_CLASS (fujin_chart_data_parent_class)->finalize (object);
}

static void
fujin_chart_data_class_init (FujinChartDataClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_chart_data_finalize;
}

static void
fujin_chart_data_init (FujinChartData *self)
{
  self->axes = g_ptr_array_new_with_free_func (_fujin_chart_data_free_axis);
  self->series = g_ptr_array_new_with_free_func (_fujin_chart_data_free_series);
  _fujin_chart_data_init_bins (self);
}

/**
 * fujin_chart_data_new:
 * @kind: which chart
 * @lang: language of all its texts
 *
 * Creates a chart without axes and series.
 *
 * Returns: (transfer full): new chart data
 */
FujinChartData *
fujin_chart_data_new (FujinChartKind kind,
                      FujinLang      lang)
{
  FujinChartData *self = g_object_new (FUJIN_TYPE_CHART_DATA, NULL);

  self->kind = kind;
  self->lang = lang;
  return self;
}

/**
 * fujin_chart_data_get_kind:
 * @self: chart data
 *
 * Gets which chart this is.
 *
 * Returns: the kind
 */
FujinChartKind
fujin_chart_data_get_kind (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FUJIN_CHART_RADAR);

  return self->kind;
}

/**
 * fujin_chart_data_get_lang:
 * @self: chart data
 *
 * Gets the language of the texts.
 *
 * Returns: the language
 */
FujinLang
fujin_chart_data_get_lang (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FUJIN_LANG_EN);

  return self->lang;
}

/**
 * fujin_chart_data_set_title:
 * @self: chart data
 * @title: (nullable): what the chart shows
 *
 * Sets the bold first line.
 */
void
fujin_chart_data_set_title (FujinChartData *self,
                            const char     *title)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  if (fujin_set_str (&self->title, title))
    self->serial++;
}

/**
 * fujin_chart_data_get_title:
 * @self: chart data
 *
 * Gets the title.
 *
 * Returns: (nullable): the title
 */
const char *
fujin_chart_data_get_title (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  return self->title;
}

/**
 * fujin_chart_data_set_subtitle:
 * @self: chart data
 * @subtitle: (nullable): how it was counted, and how much of it is known
 *
 * Sets the line below the title. Charts of partial data say so here.
 */
void
fujin_chart_data_set_subtitle (FujinChartData *self,
                               const char     *subtitle)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  if (fujin_set_str (&self->subtitle, subtitle))
    self->serial++;
}

/**
 * fujin_chart_data_get_subtitle:
 * @self: chart data
 *
 * Gets the subtitle.
 *
 * Returns: (nullable): the subtitle
 */
const char *
fujin_chart_data_get_subtitle (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  return self->subtitle;
}

/**
 * fujin_chart_data_set_source:
 * @self: chart data
 * @source: (nullable): the framework and scale behind the numbers
 *
 * Sets the line at the foot.
 */
void
fujin_chart_data_set_source (FujinChartData *self,
                             const char     *source)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  if (fujin_set_str (&self->source, source))
    self->serial++;
}

/**
 * fujin_chart_data_get_source:
 * @self: chart data
 *
 * Gets the source line.
 *
 * Returns: (nullable): the source line
 */
const char *
fujin_chart_data_get_source (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  return self->source;
}

/**
 * fujin_chart_data_set_empty_text:
 * @self: chart data
 * @text: (nullable): what to do next when there is nothing to draw
 *
 * Sets what stands in the place of an empty chart.
 */
void
fujin_chart_data_set_empty_text (FujinChartData *self,
                                 const char     *text)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  if (fujin_set_str (&self->empty_text, text))
    self->serial++;
}

/**
 * fujin_chart_data_get_empty_text:
 * @self: chart data
 *
 * Gets what stands in the place of an empty chart.
 *
 * Returns: (nullable): the text
 */
const char *
fujin_chart_data_get_empty_text (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  return self->empty_text;
}

/* Changes whenever anything of the chart does, so that a painter need not compare. */
guint
_fujin_chart_data_get_serial (FujinChartData *self)
{
  return self->serial;
}
