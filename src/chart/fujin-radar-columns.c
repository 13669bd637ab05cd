/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-radar-label-private.h"

static double
column_pitch (FujinChartScene *scene)
{
  return 1.32 * fujin_text_cache_get_size (scene->texts_made, FUJIN_TEXT_SMALL);
}

static double
column_start (FujinChartScene *scene,
              double           radius)
{
  return radius + _fujin_radar_label_gap (scene) + 12.0 * scene->unit;
}

/* What the longest lead leaves for names in each column. */
static double
column_name_room (FujinChartScene *scene,
                  double           radius)
{
  double lead = 0.0;

  for (guint i = 0; i < scene->labels->len; i++)
    lead = MAX (lead, _fujin_radar_label_at (scene, i)->lead_width);

  return scene->plot.width / 2 - column_start (scene, radius) - lead
         - _fujin_radar_label_word_gap (scene);
}

/* A large drawing whose columns still hold whole names, or most of each. */
static double
choose_column_radius (FujinChartScene *scene)
{
  double em = fujin_text_cache_get_size (scene->texts_made, FUJIN_TEXT_SMALL);
  double full = scene->plot.height / 2 - _fujin_radar_label_gap (scene) - column_pitch (scene);
  double best = 0.0, best_score = -G_MAXDOUBLE;

  for (double share = 1.0; share >= 0.55; share -= 0.05)
    {
      double room = column_name_room (scene, full * share);
      double score = share;

      for (guint i = 0; i < scene->labels->len; i++)
        if (_fujin_chart_layout_width (_fujin_radar_label_at (scene, i)->name) > room)
          score -= 0.7 / scene->labels->len;
      if (room >= 12.0 * em && score > best_score)
        {
          best = full * share;
          best_score = score;
        }
    }

  return best;
}

static void
place_in_column (FujinChartScene *scene,
                 guint            index,
                 gboolean         on_right,
                 double           y,
                 double           radius)
{
  FujinPlacedLabel *label = _fujin_radar_label_at (scene, index);
  double angle = _fujin_radar_angle (scene->labels->len, index);
  double start = column_start (scene, radius);

  label->half_height = column_pitch (scene) / 2 - 0.1;
  label->x = (on_right ? 1.0 : -1.0) * (start + label->half_width);
  label->y = y;
  label->has_leader = TRUE;
  label->leader_x = (radius + _fujin_radar_label_gap (scene) * 0.75) * cos (angle);
  label->leader_y = (radius + _fujin_radar_label_gap (scene) * 0.75) * sin (angle);
}

/* The axes of the right half run down, those of the left half up. */
static void
fill_column (FujinChartScene *scene,
             guint            first,
             guint            count,
             gboolean         on_right,
             double           radius)
{
  double pitch = column_pitch (scene);
  double reach_y = radius + _fujin_radar_label_gap (scene);

  if (count > 1)
    pitch = MAX (pitch, 2.0 * reach_y / (count - 1));
  for (guint k = 0; k < count; k++)
    {
      double y = (k - (count - 1) / 2.0) * pitch;

      place_in_column (scene, first + k, on_right, on_right ? y : -y, radius);
    }
}

/* Full names in a column on each side, joined to their spokes by thin lines. */
gboolean
_fujin_radar_columns_try (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  guint n_right = (n + 1) / 2;
  FujinLabelManner manner = { FUJIN_TEXT_SMALL, TRUE, FALSE, -1, 1 };
  double radius;

  _fujin_radar_labels_shape (scene, &manner);
  radius = choose_column_radius (scene);
  if (radius < _fujin_radar_least_radius (scene)
      || n_right * column_pitch (scene) > scene->plot.height)
    return FALSE;

  manner.name_width = column_name_room (scene, radius);
  _fujin_radar_labels_shape (scene, &manner);
  fill_column (scene, 0, n_right, TRUE, radius);
  fill_column (scene, n_right, n - n_right, FALSE, radius);
  _fujin_radar_labels_settle (scene, radius);
  return TRUE;
}
