/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-radar-labels.h"

#include <math.h>

/* Above this, axes are told apart by their colour arcs first, and texts become small. */
#define MANY_AXES 16
/* Above this, no arrangement of single labels is tried. */
#define TOO_MANY_AXES 200

/* One way to label: how wide names may be, after how many lines they end. */
typedef struct
{
  FujinTextStyle style;
  gboolean       with_names;
  gboolean       rotated;
  double         name_width;
  int            lines;
} Manner;

/* The direction of an axis: the first points up, the others follow clockwise. */
double
_fujin_radar_angle (guint n,
                    guint axis)
{
  return -G_PI_2 + 2.0 * G_PI * axis / n;
}

static double
label_gap (FujinChartScene *scene)
{
  return (scene->has_arcs ? 14.0 : 11.0) * scene->unit;
}

static double
word_gap (FujinChartScene *scene)
{
  return 5.0 * scene->unit;
}

static FujinPlacedLabel *
label_at (FujinChartScene *scene,
          guint            index)
{
  return &g_array_index (scene->labels, FujinPlacedLabel, index);
}

/* A code alone is measured by its ink, as it has no second line to keep clear of. */
static void
measure_lead (FujinChartScene  *scene,
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
             const Manner    *manner)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  FujinPlacedLabel *label = label_at (scene, axis);
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
          measure_lead (scene, label);
          return;
        }
    }

  label->name = _fujin_chart_scene_shape (scene, it->label, manner->style, manner->name_width,
                                          manner->lines);
  label->is_cut = pango_layout_is_ellipsized (label->name);
  width = _fujin_chart_layout_width (label->name);
  if (label->lead != NULL)
    width += label->lead_width + word_gap (scene);
  label->half_width = width / 2;
  label->half_height = _fujin_chart_layout_height (label->name) / 2;
}

static void
shape_labels (FujinChartScene *scene,
              const Manner    *manner)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  g_array_set_size (scene->labels, n);
  for (guint a = 0; a < n; a++)
    shape_label (scene, a, manner);
}

static void
place_label (FujinChartScene  *scene,
             FujinPlacedLabel *label,
             const Manner     *manner,
             double            angle,
             double            radius)
{
  double distance = radius + label_gap (scene);
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
static void
place_labels (FujinChartScene *scene,
              const Manner    *manner,
              double           radius)
{
  guint n = scene->labels->len;

  for (guint i = 0; i < n; i++)
    place_label (scene, label_at (scene, i), manner, _fujin_radar_angle (n, i), radius);
}

static void
measure_labels (FujinChartScene *scene,
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

      _fujin_chart_label_extents (label_at (scene, i), &box);
      *left = MAX (*left, -box.x);
      *right = MAX (*right, box.x + box.width);
      *top = MAX (*top, -box.y);
      *bottom = MAX (*bottom, box.y + box.height);
    }
}

static gboolean
fits_with_radius (FujinChartScene *scene,
                  const Manner    *manner,
                  double           radius)
{
  double left, right, top, bottom;

  place_labels (scene, manner, radius);
  measure_labels (scene, radius, &left, &right, &top, &bottom);
  return left + right <= scene->plot.width && top + bottom <= scene->plot.height;
}

/* The largest radius that keeps every label inside; 0 if there is none. */
static double
fit_radius (FujinChartScene *scene,
            const Manner    *manner)
{
  double low = 0.0, high = MIN (scene->plot.width, scene->plot.height) / 2;

  if (!fits_with_radius (scene, manner, 1.0))
    return 0.0;
  for (int i = 0; i < 24; i++)
    {
      double middle = (low + high) / 2;

      if (fits_with_radius (scene, manner, middle))
        low = middle;
      else
        high = middle;
    }

  return low;
}

static gboolean
any_overlap (FujinChartScene *scene)
{
  for (guint i = 0; i < scene->labels->len; i++)
    for (guint j = i + 1; j < scene->labels->len; j++)
      if (_fujin_chart_labels_overlap (label_at (scene, i), label_at (scene, j)))
        return TRUE;

  return FALSE;
}

/* Moves the drawing, made around the origin, to where it stands in the middle of the plot as
 * far as the labels allow. */
static void
settle (FujinChartScene *scene,
        double           radius)
{
  FujinBox *plot = &scene->plot;
  double left, right, top, bottom, spare;

  measure_labels (scene, radius, &left, &right, &top, &bottom);
  scene->radius = radius;
  scene->centre_x = plot->x + CLAMP (plot->width / 2, left, MAX (plot->width - right, left));
  spare = MAX (plot->height - top - bottom, 0.0);
  scene->centre_y = plot->y + top + spare / 2;
  for (guint i = 0; i < scene->labels->len; i++)
    {
      label_at (scene, i)->x += scene->centre_x;
      label_at (scene, i)->y += scene->centre_y;
      label_at (scene, i)->leader_x += scene->centre_x;
      label_at (scene, i)->leader_y += scene->centre_y;
    }
}

static double
least_radius (FujinChartScene *scene)
{
  return MAX (0.2 * MIN (scene->plot.width, scene->plot.height), 2.0 * scene->size);
}

/* Shapes and places in @manner. Returns the radius, or 0 if that does not work. */
static double
try_manner (FujinChartScene *scene,
            const Manner    *manner)
{
  double radius;

  shape_labels (scene, manner);
  radius = fit_radius (scene, manner);
  if (radius < least_radius (scene))
    return 0.0;
  place_labels (scene, manner, radius);
  return any_overlap (scene) ? 0.0 : radius;
}

/* A wide drawing is good, a name cut off is worse than a smaller drawing. */
static double
judge (FujinChartScene *scene,
       const Manner    *manner,
       double           radius)
{
  double full = MIN (scene->plot.width, scene->plot.height) / 2;
  guint n_cut = 0, n_wrapped = 0;

  for (guint i = 0; i < scene->labels->len; i++)
    {
      FujinPlacedLabel *label = label_at (scene, i);

      n_cut += label->is_cut ? 1 : 0;
      n_wrapped += label->name != NULL && pango_layout_get_line_count (label->name) > 1 ? 1 : 0;
    }

  return radius / full - (1.0 * n_cut + 0.04 * n_wrapped) / scene->labels->len;
}

/* Full names beside the ends of the spokes, in one line or two. */
static gboolean
try_names_around (FujinChartScene *scene)
{
  const double widths[] = { 40, 24, 18, 15, 13, 11.5, 10, 9, 8, 7, 6, 5 };
  Manner best = { 0 };
  double best_score = -G_MAXDOUBLE;

  for (guint i = 0; i < 2 * G_N_ELEMENTS (widths); i++)
    {
      Manner manner = { FUJIN_TEXT_BASE, TRUE, FALSE, widths[i / 2] * scene->size,
                        i % 2 == 0 ? 2 : 1 };
      double radius = try_manner (scene, &manner);
      double score = radius > 0 ? judge (scene, &manner, radius) : -G_MAXDOUBLE;

      if (score > best_score)
        {
          best = manner;
          best_score = score;
        }
    }
  if (best_score == -G_MAXDOUBLE)
    return FALSE;

  settle (scene, try_manner (scene, &best));
  return TRUE;
}

static double
column_pitch (FujinChartScene *scene)
{
  return 1.32 * fujin_text_cache_get_size (scene->texts_made, FUJIN_TEXT_SMALL);
}

static double
column_start (FujinChartScene *scene,
              double           radius)
{
  return radius + label_gap (scene) + 12.0 * scene->unit;
}

/* What the longest lead leaves for names in each column. */
static double
column_name_room (FujinChartScene *scene,
                  double           radius)
{
  double lead = 0.0;

  for (guint i = 0; i < scene->labels->len; i++)
    lead = MAX (lead, label_at (scene, i)->lead_width);

  return scene->plot.width / 2 - column_start (scene, radius) - lead - word_gap (scene);
}

/* A large drawing whose columns still hold whole names, or most of each. */
static double
choose_column_radius (FujinChartScene *scene)
{
  double em = fujin_text_cache_get_size (scene->texts_made, FUJIN_TEXT_SMALL);
  double full = scene->plot.height / 2 - label_gap (scene) - column_pitch (scene);
  double best = 0.0, best_score = -G_MAXDOUBLE;

  for (double share = 1.0; share >= 0.55; share -= 0.05)
    {
      double room = column_name_room (scene, full * share);
      double score = share;

      for (guint i = 0; i < scene->labels->len; i++)
        if (_fujin_chart_layout_width (label_at (scene, i)->name) > room)
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
  FujinPlacedLabel *label = label_at (scene, index);
  double angle = _fujin_radar_angle (scene->labels->len, index);
  double start = column_start (scene, radius);

  label->half_height = column_pitch (scene) / 2 - 0.1;
  label->x = (on_right ? 1.0 : -1.0) * (start + label->half_width);
  label->y = y;
  label->has_leader = TRUE;
  label->leader_x = (radius + label_gap (scene) * 0.75) * cos (angle);
  label->leader_y = (radius + label_gap (scene) * 0.75) * sin (angle);
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
  double reach_y = radius + label_gap (scene);

  if (count > 1)
    pitch = MAX (pitch, 2.0 * reach_y / (count - 1));
  for (guint k = 0; k < count; k++)
    {
      double y = (k - (count - 1) / 2.0) * pitch;

      place_in_column (scene, first + k, on_right, on_right ? y : -y, radius);
    }
}

/* Full names in a column on each side, joined to their spokes by thin lines. */
static gboolean
try_columns (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  guint n_right = (n + 1) / 2;
  Manner manner = { FUJIN_TEXT_SMALL, TRUE, FALSE, -1, 1 };
  double radius;

  shape_labels (scene, &manner);
  radius = choose_column_radius (scene);
  if (radius < least_radius (scene) || n_right * column_pitch (scene) > scene->plot.height)
    return FALSE;

  manner.name_width = column_name_room (scene, radius);
  shape_labels (scene, &manner);
  fill_column (scene, 0, n_right, TRUE, radius);
  fill_column (scene, n_right, n - n_right, FALSE, radius);
  settle (scene, radius);
  return TRUE;
}

static gboolean
try_codes (FujinChartScene *scene,
           FujinTextStyle   style,
           gboolean         rotated)
{
  Manner manner = { style, FALSE, rotated, 8.0 * scene->size, 1 };
  double radius = try_manner (scene, &manner);

  if (radius <= 0.0)
    return FALSE;
  settle (scene, radius);
  return TRUE;
}

static gboolean
same_group (FujinChartScene *scene,
            guint            a,
            guint            b)
{
  return g_strcmp0 (fujin_chart_data_get_axis (scene->data, a)->badge,
                    fujin_chart_data_get_axis (scene->data, b)->badge) == 0;
}

static void
add_group (FujinChartScene *scene,
           guint            first,
           guint            last,
           double           radius)
{
  const FujinChartAxis *axis = fujin_chart_data_get_axis (scene->data, first);
  guint n = fujin_chart_data_get_n_axes (scene->data);
  Manner manner = { FUJIN_TEXT_SMALL, FALSE, FALSE, -1, 1 };
  FujinPlacedLabel label = { 0 };

  if (axis->badge == NULL || *axis->badge == '\0')
    return;
  label.axis = (int) first;
  label.ink = axis->colour >= 0 ? axis->colour : FUJIN_INK_TEXT;
  label.lead = _fujin_chart_scene_shape (scene, axis->badge, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD,
                                         -1, 1);
  label.lead_width = _fujin_chart_layout_width (label.lead);
  measure_lead (scene, &label);
  place_label (scene, &label, &manner,
               (_fujin_radar_angle (n, first) + _fujin_radar_angle (n, last)) / 2, radius);
  for (guint i = 0; i < scene->labels->len; i++)
    if (_fujin_chart_labels_overlap (&label, label_at (scene, i)))
      return;
  g_array_append_val (scene->labels, label);
}

/* In the last resort the letter of each run of axes, or nothing where even that collides. */
static void
place_groups (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double radius = MIN (scene->plot.width, scene->plot.height) / 2 - label_gap (scene)
                  - 1.3 * scene->size;
  guint first = 0;

  radius = MAX (radius, 1.0);
  g_array_set_size (scene->labels, 0);
  for (guint a = 1; a <= n; a++)
    {
      if (a < n && same_group (scene, first, a))
        continue;
      add_group (scene, first, a - 1, radius);
      first = a;
    }
  settle (scene, radius);
}

/* Labels never overlap and are never cut by an edge: names where there is room, then
 * codes, then letters; the drawing takes what they leave. */
void
_fujin_radar_labels_arrange (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  FujinTextStyle style = n > MANY_AXES ? FUJIN_TEXT_SMALL : FUJIN_TEXT_BASE;

  scene->has_arcs = n > MANY_AXES;
  if (n <= MANY_AXES && try_names_around (scene))
    return;
  if (n > 8 && n <= TOO_MANY_AXES && try_columns (scene))
    return;
  if (n <= TOO_MANY_AXES && (try_codes (scene, style, FALSE) || try_codes (scene, style, TRUE)))
    return;
  place_groups (scene);
}

/* The leaders are one path. */
static void
draw_leaders (FujinChartScene    *scene,
              cairo_t            *cr,
              const FujinPalette *palette)
{
  cairo_new_path (cr);
  for (guint i = 0; i < scene->labels->len; i++)
    {
      const FujinPlacedLabel *label = label_at (scene, i);
      double side = label->x > label->leader_x ? -1.0 : 1.0;

      if (!label->has_leader)
        continue;
      cairo_move_to (cr, label->leader_x, label->leader_y);
      cairo_line_to (cr, label->x + side * (label->half_width + 10.0), label->y);
      cairo_line_to (cr, label->x + side * (label->half_width + 3.0), label->y);
    }
  fujin_colour_set (&palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.8);
  cairo_stroke (cr);
}

static void
draw_lead_alone (const FujinPlacedLabel *label,
                 cairo_t                *cr,
                 const FujinPalette     *palette)
{
  PangoRectangle ink;

  pango_layout_get_extents (label->lead, &ink, NULL);
  _fujin_chart_show (cr, palette, label->lead, -label->lead_width / 2,
                     -(ink.y + ink.height / 2.0) / PANGO_SCALE, label->ink);
}

/* Lead and name share the baseline of the first line. */
static void
draw_full (const FujinPlacedLabel *label,
           cairo_t                *cr,
           const FujinPalette     *palette)
{
  double left = label->x - label->half_width;
  double name_x = label->x + label->half_width - _fujin_chart_layout_width (label->name);
  double top = label->y - _fujin_chart_layout_height (label->name) / 2;
  double baseline = round (top + _fujin_chart_layout_baseline (label->name));

  if (label->lead != NULL)
    _fujin_chart_show (cr, palette, label->lead, left,
                       baseline - _fujin_chart_layout_baseline (label->lead), label->ink);
  _fujin_chart_show (cr, palette, label->name, name_x,
                     baseline - _fujin_chart_layout_baseline (label->name), FUJIN_INK_TEXT);
}

static void
draw_label (const FujinPlacedLabel *label,
            cairo_t                *cr,
            const FujinPalette     *palette)
{
  if (label->name != NULL)
    {
      draw_full (label, cr, palette);
      return;
    }
  cairo_save (cr);
  cairo_translate (cr, label->x, label->y);
  if (label->angle != 0.0)
    cairo_rotate (cr, label->angle);
  draw_lead_alone (label, cr, palette);
  cairo_restore (cr);
}

/* Draws the labels: the bold lead in its category's colour, the name in that of text. */
void
_fujin_radar_labels_draw (FujinChartScene    *scene,
                          cairo_t            *cr,
                          const FujinPalette *palette)
{
  draw_leaders (scene, cr, palette);
  for (guint i = 0; i < scene->labels->len; i++)
    draw_label (label_at (scene, i), cr, palette);
}
