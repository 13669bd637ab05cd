/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "fujin-radar-label-private.h"

/* The direction of an axis: the first points up, the others follow clockwise. */
double
_fujin_radar_angle (guint n,
                    guint axis)
{
  return -G_PI_2 + 2.0 * G_PI * axis / n;
}

double
_fujin_radar_label_gap (FujinChartScene *scene)
{
  return (scene->has_arcs ? 14.0 : 11.0) * scene->unit;
}

double
_fujin_radar_label_word_gap (FujinChartScene *scene)
{
  return 5.0 * scene->unit;
}

FujinPlacedLabel *
_fujin_radar_label_at (FujinChartScene *scene,
                       guint            index)
{
  return &g_array_index (scene->labels, FujinPlacedLabel, index);
}

/* A code alone is measured by its ink, as it has no second line to keep clear of. */
void
_fujin_radar_label_measure_lead (FujinChartScene  *scene,
                                 FujinPlacedLabel *label)
{
  PangoRectangle ink;

  pango_layout_get_extents (label->lead, &ink, NULL);
  label->half_width = label->lead_width / 2 + 1.5 * scene->unit;
  label->half_height = ink.height / (2.0 * PANGO_SCALE) + 0.75 * scene->unit;
}

static void
shape_label (FujinChartScene *scene,
             guint            axis,
             const FujinLabelManner    *manner)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  FujinPlacedLabel *label = _fujin_radar_label_at (scene, axis);
  const char *lead = it->code != NULL ? it->code : it->badge;
  double width;

  memset (label, 0, sizeof *label);
  label->axis = (int) axis;
  label->ink = it->colour >= 0 ? it->colour : FUJIN_INK_TEXT;
  if (lead != NULL && *lead != '\0')
    {
      label->lead = _fujin_chart_scene_shape (scene, lead, manner->style | FUJIN_TEXT_BOLD,
                                              manner->with_names ? -1 : scene->plot.width, 1);
      label->lead_width = _fujin_chart_layout_width (label->lead);
      if (!manner->with_names)
        {
          _fujin_radar_label_measure_lead (scene, label);
          return;
        }
    }

  label->name = _fujin_chart_scene_shape (scene, it->label, manner->style, manner->name_width,
                                          manner->lines);
  label->is_cut = pango_layout_is_ellipsized (label->name);
  width = _fujin_chart_layout_width (label->name);
  if (label->lead != NULL)
    width += label->lead_width + _fujin_radar_label_word_gap (scene);
  label->half_width = width / 2;
  label->half_height = _fujin_chart_layout_height (label->name) / 2;
}

void
_fujin_radar_labels_shape (FujinChartScene *scene,
                           const FujinLabelManner    *manner)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  g_array_set_size (scene->labels, n);
  for (guint a = 0; a < n; a++)
    shape_label (scene, a, manner);
}

void
_fujin_radar_label_place (FujinChartScene  *scene,
                          FujinPlacedLabel *label,
                          const FujinLabelManner     *manner,
                          double            angle,
                          double            radius)
{
  double distance = radius + _fujin_radar_label_gap (scene);
  double dx = cos (angle), dy = sin (angle);
  double lean = manner->with_names ? CLAMP (dx * 2.2, -1.0, 1.0) : dx;

  if (manner->rotated)
    {
      distance += label->half_width;
      label->x = distance * dx;
      label->y = distance * dy;
      label->angle = dx < -1e-9 ? angle + G_PI : angle;
      return;
    }
  label->x = distance * dx + lean * label->half_width;
  label->y = distance * dy + dy * label->half_height;
}

/* Puts the labels around the origin. */
void
_fujin_radar_labels_place (FujinChartScene *scene,
                           const FujinLabelManner    *manner,
                           double           radius)
{
  guint n = scene->labels->len;

  for (guint i = 0; i < n; i++)
    _fujin_radar_label_place (scene, _fujin_radar_label_at (scene, i), manner,
                              _fujin_radar_angle (n, i), radius);
}

void
_fujin_radar_labels_measure (FujinChartScene *scene,
                             double           radius,
                             double          *left,
                             double          *right,
                             double          *top,
                             double          *bottom)
{
  *left = *right = *top = *bottom = radius;
  for (guint i = 0; i < scene->labels->len; i++)
    {
      FujinBox box;

      _fujin_chart_label_extents (_fujin_radar_label_at (scene, i), &box);
      *left = MAX (*left, -box.x);
      *right = MAX (*right, box.x + box.width);
      *top = MAX (*top, -box.y);
      *bottom = MAX (*bottom, box.y + box.height);
    }
}

/* Moves the drawing, made around the origin, to where it stands in the middle of the plot as
 * far as the labels allow. */
void
_fujin_radar_labels_settle (FujinChartScene *scene,
                            double           radius)
{
  FujinBox *plot = &scene->plot;
  double left, right, top, bottom, spare;

  _fujin_radar_labels_measure (scene, radius, &left, &right, &top, &bottom);
  scene->radius = radius;
  scene->centre_x = plot->x + CLAMP (plot->width / 2, left, MAX (plot->width - right, left));
  spare = MAX (plot->height - top - bottom, 0.0);
  scene->centre_y = plot->y + top + spare / 2;
  for (guint i = 0; i < scene->labels->len; i++)
    {
      _fujin_radar_label_at (scene, i)->x += scene->centre_x;
      _fujin_radar_label_at (scene, i)->y += scene->centre_y;
      _fujin_radar_label_at (scene, i)->leader_x += scene->centre_x;
      _fujin_radar_label_at (scene, i)->leader_y += scene->centre_y;
    }
}

double
_fujin_radar_least_radius (FujinChartScene *scene)
{
  return MAX (0.2 * MIN (scene->plot.width, scene->plot.height), 2.0 * scene->size);
}
