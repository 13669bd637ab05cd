/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-interpolate.h"

/**
 * fujin_chart_data_is_alike:
 * @a: chart data
 * @b: chart data
 *
 * Returns: whether both have the same kind, axes and series, so that one can turn into the other
 */
gboolean
fujin_chart_data_is_alike (FujinChartData *a,
                           FujinChartData *b)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (a) && FUJIN_IS_CHART_DATA (b), FALSE);

  if (fujin_chart_data_get_kind (a) != fujin_chart_data_get_kind (b)
      || fujin_chart_data_get_n_axes (a) != fujin_chart_data_get_n_axes (b)
      || fujin_chart_data_get_n_series (a) != fujin_chart_data_get_n_series (b))
    return FALSE;
  for (guint i = 0; i < fujin_chart_data_get_n_axes (a); i++)
    if (!g_str_equal (fujin_chart_data_get_axis (a, i)->id, fujin_chart_data_get_axis (b, i)->id))
      return FALSE;
  for (guint i = 0; i < fujin_chart_data_get_n_series (a); i++)
    if (fujin_chart_data_get_series_role (a, i) != fujin_chart_data_get_series_role (b, i))
      return FALSE;
  return TRUE;
}

static void
copy_frame (FujinChartData *from,
            FujinChartData *to)
{
  fujin_chart_data_set_title (to, fujin_chart_data_get_title (from));
  fujin_chart_data_set_subtitle (to, fujin_chart_data_get_subtitle (from));
  fujin_chart_data_set_source (to, fujin_chart_data_get_source (from));
  fujin_chart_data_set_empty_text (to, fujin_chart_data_get_empty_text (from));
  for (guint i = 0; i < fujin_chart_data_get_n_axes (from); i++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (from, i);

      fujin_chart_data_add_axis (to, it->id, it->badge, it->colour, it->code, it->label,
                                 it->note);
    }
  for (guint i = 0; i < fujin_chart_data_get_n_series (from); i++)
    fujin_chart_data_add_series (to, fujin_chart_data_get_series_role (from, i),
                                 fujin_chart_data_get_series_name (from, i));
}

/**
 * fujin_chart_data_interpolate:
 * @a: where it comes from
 * @b: where it goes; of the same kind, axes and series
 * @t: how far, 0 to 1
 *
 * A state between two: a value runs where both ends have one; what only one end knows is there on
 * its half of the way. Nothing is invented from "not scored". Titles, names and coverage are those
 * of the nearer end.
 *
 * Returns: (transfer full): new chart data
 */
FujinChartData *
fujin_chart_data_interpolate (FujinChartData *a,
                              FujinChartData *b,
                              double          t)
{
  FujinChartData *near = t < 0.5 ? a : b;
  FujinChartData *data;

  g_return_val_if_fail (fujin_chart_data_is_alike (a, b), NULL);

  t = CLAMP (t, 0.0, 1.0);
  data = fujin_chart_data_new (fujin_chart_data_get_kind (near), fujin_chart_data_get_lang (near));
  copy_frame (near, data);
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    for (guint i = 0; i < fujin_chart_data_get_n_axes (data); i++)
      {
        const FujinChartPoint *one = fujin_chart_data_get_point (a, s, i);
        const FujinChartPoint *two = fujin_chart_data_get_point (b, s, i);
        FujinChartPoint point = *fujin_chart_data_get_point (near, s, i);

        if (one->state == FUJIN_POINT_VALUE && two->state == FUJIN_POINT_VALUE)
          point.value = one->value + (two->value - one->value) * t;
        fujin_chart_data_set_point (data, s, i, &point);
      }
  return data;
}
