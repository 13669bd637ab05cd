/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-private.h"

void
_fujin_chart_data_free_axis (gpointer data)
{
  FujinChartAxis *axis = data;

  g_free (axis->id);
  g_free (axis->badge);
  g_free (axis->code);
  g_free (axis->label);
  g_free (axis->note);
  g_free (axis);
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
  axis->row = axis->column = -1;
  g_ptr_array_add (self->axes, axis);
  self->serial++;

  return self->axes->len - 1;
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
