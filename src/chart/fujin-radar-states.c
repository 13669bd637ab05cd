/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-radar-states.h"

#include <math.h>

#include "fujin-radar-labels.h"
#include "fujin-state-marks.h"

/* Marks nearer than this cover one another; side by side they are this far apart. */
#define MARK_SIZE 13.0
/* All marks of an axis stay within this part of the way to the next one. */
#define MOST_SPREAD 0.56

/* The series whose marks on one axis would cover one another. */
typedef struct
{
  guint series[FUJIN_N_SERIES_STATES];
  guint n;
} Pile;

static double
measure_length (FujinChartScene        *scene,
                const FujinPlacedPoint *place)
{
  return hypot (place->x - scene->centre_x, place->y - scene->centre_y);
}

/* Turned about the centre a mark stays on the ring of its value. */
static void
spread_pile (FujinChartScene *scene,
             const Pile      *pile,
             guint            axis)
{
  guint n_axes = fujin_chart_data_get_n_axes (scene->data);
  double angle = _fujin_radar_angle (n_axes, axis);

  for (guint i = 0; pile->n > 1 && i < pile->n; i++)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, pile->series[i], axis);
      double length = measure_length (scene, place);
      double step = MIN (MARK_SIZE * scene->unit / MAX (length, 1.0),
                         2 * G_PI / n_axes * MOST_SPREAD / (pile->n - 1));
      double turned = angle + (i - (pile->n - 1) / 2.0) * step;

      place->x = scene->centre_x + length * cos (turned);
      place->y = scene->centre_y + length * sin (turned);
    }
}

/* Takes @series and all whose marks touch a mark of the pile, in the order of the legend. */
static void
gather (FujinChartScene *scene,
        guint            series,
        guint            axis,
        gboolean        *is_done,
        Pile            *pile)
{
  guint n = MIN (fujin_chart_data_get_n_series (scene->data), FUJIN_N_SERIES_STATES);
  double low = measure_length (scene, _fujin_chart_scene_point (scene, series, axis));
  double high = low;

  pile->n = 0;
  for (guint s = series; s < n; s++)
    {
      const FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, axis);
      double length = measure_length (scene, place);

      if (is_done[s] || !place->is_drawn || length < low - MARK_SIZE * scene->unit
          || length > high + MARK_SIZE * scene->unit)
        continue;
      low = MIN (low, length);
      high = MAX (high, length);
      is_done[s] = TRUE;
      pile->series[pile->n++] = s;
    }
}

/* Several states often have the same mean: their marks are set side by side on its ring, so that
 * none hides another. */
void
_fujin_radar_states_spread (FujinChartScene *scene)
{
  guint n = MIN (fujin_chart_data_get_n_series (scene->data), FUJIN_N_SERIES_STATES);

  if (n < 2 || !_fujin_state_marks_has (fujin_chart_data_get_series_role (scene->data, 0)))
    return;
  for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data); a++)
    {
      gboolean is_done[FUJIN_N_SERIES_STATES] = { FALSE };

      for (guint s = 0; s < n; s++)
        {
          Pile pile;

          if (is_done[s] || !_fujin_chart_scene_point (scene, s, a)->is_drawn)
            continue;
          gather (scene, s, a, is_done, &pile);
          spread_pile (scene, &pile, a);
        }
    }
}
