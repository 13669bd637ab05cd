/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data.h"
#include "fujin-chart-data-private.h"
#include "fujin-strings.h"

struct _FujinChartData
{
  GObject         parent_instance;

  FujinChartKind  kind;
  FujinLang       lang;
  char           *title;
  char           *subtitle;
  char           *source;
  char           *empty_text;
  GPtrArray      *axes;
  GPtrArray      *series;
  guint           serial;
};

/* Points lie by axis; axes without a point read as not scored. */
typedef struct
{
  FujinSeriesRole  role;
  char            *name;
  GPtrArray       *points;
} Series;

G_DEFINE_FINAL_TYPE (FujinChartData, fujin_chart_data, G_TYPE_OBJECT)

static const FujinChartPoint not_scored = { FUJIN_POINT_NOT_SCORED, 0.0, 0, 0, NULL };

static void
free_axis (gpointer data)
{
  FujinChartAxis *axis = data;

  g_free (axis->id);
  g_free (axis->badge);
  g_free (axis->code);
  g_free (axis->label);
  g_free (axis->note);
  g_free (axis);
}

static void
free_point (gpointer data)
{
  FujinChartPoint *point = data;

  if (point == NULL)
    return;
  g_free (point->wording);
  g_free (point);
}

static void
free_series (gpointer data)
{
  Series *series = data;

  g_free (series->name);
  g_ptr_array_unref (series->points);
  g_free (series);
}

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
  self->axes = g_ptr_array_new_with_free_func (free_axis);
  self->series = g_ptr_array_new_with_free_func (free_series);
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

/**
 * fujin_chart_data_add_axis:
 * @self: chart data
 * @id: what a click goes to
 * @badge: (nullable): category letter
 * @colour: category index 0 to 8, or -1
 * @code: (nullable): service code
 * @label: the name
 * @note: (nullable): a second line for rows
 *
 * Adds an axis (a row of the gap chart) after the others.
 *
 * Returns: its index
 */
guint
fujin_chart_data_add_axis (FujinChartData *self,
                           const char     *id,
                           const char     *badge,
                           int             colour,
                           const char     *code,
                           const char     *label,
                           const char     *note)
{
  FujinChartAxis *axis;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);
  g_return_val_if_fail (label != NULL, 0);

  axis = g_new0 (FujinChartAxis, 1);
  axis->id = g_strdup (id);
  axis->badge = g_strdup (badge);
  axis->colour = colour;
  axis->code = g_strdup (code);
  axis->label = g_strdup (label);
  axis->note = g_strdup (note);
  g_ptr_array_add (self->axes, axis);
  self->serial++;

  return self->axes->len - 1;
}

/**
 * fujin_chart_data_add_series:
 * @self: chart data
 * @role: As-Is or To-Be
 * @name: its name in the legend
 *
 * Adds a series without points.
 *
 * Returns: its index
 */
guint
fujin_chart_data_add_series (FujinChartData  *self,
                             FujinSeriesRole  role,
                             const char      *name)
{
  Series *series;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);
  g_return_val_if_fail (name != NULL, 0);

  series = g_new0 (Series, 1);
  series->role = role;
  series->name = g_strdup (name);
  series->points = g_ptr_array_new_with_free_func (free_point);
  g_ptr_array_add (self->series, series);
  self->serial++;

  return self->series->len - 1;
}

/**
 * fujin_chart_data_set_point:
 * @self: chart data
 * @series: series index
 * @axis: axis index
 * @point: what is known; copied
 *
 * Sets one point. Points never set are not scored.
 */
void
fujin_chart_data_set_point (FujinChartData        *self,
                            guint                  series,
                            guint                  axis,
                            const FujinChartPoint *point)
{
  FujinChartPoint *copy;
  GPtrArray *points;

  g_return_if_fail (FUJIN_IS_CHART_DATA (self));
  g_return_if_fail (series < self->series->len && axis < self->axes->len);
  g_return_if_fail (point != NULL);

  points = ((Series *) g_ptr_array_index (self->series, series))->points;
  if (axis >= points->len)
    g_ptr_array_set_size (points, (int) axis + 1);
  copy = g_memdup2 (point, sizeof *point);
  copy->wording = g_strdup (point->wording);
  free_point (g_ptr_array_index (points, axis));
  g_ptr_array_index (points, axis) = copy;
  self->serial++;
}

/**
 * fujin_chart_data_get_n_axes:
 * @self: chart data
 *
 * Gets how many axes there are.
 *
 * Returns: a count
 */
guint
fujin_chart_data_get_n_axes (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);

  return self->axes->len;
}

/**
 * fujin_chart_data_get_axis:
 * @self: chart data
 * @axis: axis index
 *
 * Gets an axis.
 *
 * Returns: (transfer none): the axis
 */
const FujinChartAxis *
fujin_chart_data_get_axis (FujinChartData *self,
                           guint           axis)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);
  g_return_val_if_fail (axis < self->axes->len, NULL);

  return g_ptr_array_index (self->axes, axis);
}

/**
 * fujin_chart_data_get_n_series:
 * @self: chart data
 *
 * Gets how many series there are.
 *
 * Returns: a count
 */
guint
fujin_chart_data_get_n_series (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);

  return self->series->len;
}

/**
 * fujin_chart_data_get_series_name:
 * @self: chart data
 * @series: series index
 *
 * Gets a series' name.
 *
 * Returns: (transfer none): the name
 */
const char *
fujin_chart_data_get_series_name (FujinChartData *self,
                                  guint           series)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);
  g_return_val_if_fail (series < self->series->len, NULL);

  return ((Series *) g_ptr_array_index (self->series, series))->name;
}

/**
 * fujin_chart_data_get_series_role:
 * @self: chart data
 * @series: series index
 *
 * Gets what a series stands for.
 *
 * Returns: its role
 */
FujinSeriesRole
fujin_chart_data_get_series_role (FujinChartData *self,
                                  guint           series)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FUJIN_SERIES_AS_IS);
  g_return_val_if_fail (series < self->series->len, FUJIN_SERIES_AS_IS);

  return ((Series *) g_ptr_array_index (self->series, series))->role;
}

/**
 * fujin_chart_data_get_point:
 * @self: chart data
 * @series: series index
 * @axis: axis index
 *
 * Gets what is known of one point.
 *
 * Returns: (transfer none): the point
 */
const FujinChartPoint *
fujin_chart_data_get_point (FujinChartData *self,
                            guint           series,
                            guint           axis)
{
  const FujinChartPoint *point = NULL;
  GPtrArray *points;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), &not_scored);
  g_return_val_if_fail (series < self->series->len && axis < self->axes->len, &not_scored);

  points = ((Series *) g_ptr_array_index (self->series, series))->points;
  if (axis < points->len)
    point = g_ptr_array_index (points, axis);

  return point != NULL ? point : &not_scored;
}

/**
 * fujin_chart_data_has_values:
 * @self: chart data
 *
 * Checks whether any point has a value.
 *
 * Returns: %TRUE if there is something to draw
 */
gboolean
fujin_chart_data_has_values (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FALSE);

  for (guint s = 0; s < self->series->len; s++)
    for (guint a = 0; a < self->axes->len; a++)
      if (fujin_chart_data_get_point (self, s, a)->state == FUJIN_POINT_VALUE)
        return TRUE;

  return FALSE;
}

static gboolean
point_is_partial (const FujinChartPoint *point)
{
  if (point->state == FUJIN_POINT_NOT_SCORED)
    return TRUE;
  return point->state == FUJIN_POINT_VALUE && point->n_scored < point->n_total;
}

/**
 * fujin_chart_data_is_partial:
 * @self: chart data
 *
 * Checks whether something that should be known is not: a point that is not scored, or
 * a mean over fewer services than there are. What was decided to be left out of the
 * assessment is not missing.
 *
 * Returns: %TRUE if the chart shows partial data and must say so
 */
gboolean
fujin_chart_data_is_partial (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FALSE);

  for (guint s = 0; s < self->series->len; s++)
    for (guint a = 0; a < self->axes->len; a++)
      if (point_is_partial (fujin_chart_data_get_point (self, s, a)))
        return TRUE;

  return FALSE;
}

/* Changes whenever anything of the chart does, so that a painter need not compare. */
guint
_fujin_chart_data_get_serial (FujinChartData *self)
{
  return self->serial;
}
