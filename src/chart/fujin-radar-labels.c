/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-line-break.h"
#include "fujin-radar-label-private.h"

/* Above this, axes are told apart by their colour arcs first, and texts become small. */
#define MANY_AXES 16
/* Above this, no arrangement of single labels is tried. */
#define TOO_MANY_AXES 200
/* Below this worth smaller names are tried, which cost as much as a tenth of the drawing. */
#define CRAMPED 0.5
#define SMALL_COST 0.05

static gboolean
fits_with_radius (FujinChartScene *scene,
                  const FujinLabelManner    *manner,
                  double           radius)
{
  double left, right, top, bottom;

  _fujin_radar_labels_place (scene, manner, radius);
  _fujin_radar_labels_measure (scene, radius, &left, &right, &top, &bottom);
  return left + right <= scene->plot.width && top + bottom <= scene->plot.height;
}

/* The largest radius that keeps every label inside; 0 if there is none. */
static double
fit_radius (FujinChartScene *scene,
            const FujinLabelManner    *manner)
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
      if (_fujin_chart_labels_overlap (_fujin_radar_label_at (scene, i),
                                       _fujin_radar_label_at (scene, j)))
        return TRUE;

  return FALSE;
}

/* Whole words are worth a smaller drawing than torn ones. */
static double
least_radius (FujinChartScene        *scene,
              const FujinLabelManner *manner)
{
  double least = _fujin_radar_least_radius (scene);

  return manner->style & FUJIN_TEXT_WHOLE_WORDS ? MAX (0.7 * least, 2.0 * scene->size) : least;
}

/* Shapes and places in @manner. Returns the radius, or 0 if that does not work. */
static double
try_manner (FujinChartScene *scene,
            const FujinLabelManner    *manner)
{
  double radius;

  _fujin_radar_labels_shape (scene, manner);
  radius = fit_radius (scene, manner);
  if (radius < least_radius (scene, manner))
    return 0.0;
  _fujin_radar_labels_place (scene, manner, radius);
  return any_overlap (scene) ? 0.0 : radius;
}

/* Whether a line of the name ends within a word. */
static gboolean
is_torn (const FujinPlacedLabel *label)
{
  const char *text = pango_layout_get_text (label->name);

  for (int i = 1; i < pango_layout_get_line_count (label->name); i++)
    if (!_fujin_line_break_is_natural (
          text, text + pango_layout_get_line_readonly (label->name, i)->start_index))
      return TRUE;
  return FALSE;
}

/* A wide drawing is good; a name in two lines costs a little, one torn or cut off more than a
 * smaller drawing does. */
static double
judge (FujinChartScene *scene,
       const FujinLabelManner    *manner,
       double           radius)
{
  double full = MIN (scene->plot.width, scene->plot.height) / 2;
  guint n_cut = 0, n_wrapped = 0, n_torn = 0;

  for (guint i = 0; i < scene->labels->len; i++)
    {
      FujinPlacedLabel *label = _fujin_radar_label_at (scene, i);

      n_cut += label->is_cut ? 1 : 0;
      n_wrapped += label->name != NULL && pango_layout_get_line_count (label->name) > 1 ? 1 : 0;
      n_torn += label->name != NULL && is_torn (label) ? 1 : 0;
    }

  return radius / full
         - (1.0 * n_cut + 0.8 * n_torn + 0.12 * n_wrapped) / scene->labels->len;
}

/* The best way to set full names in @style and in @lines or one less; returns what it is worth. */
static double
find_manner (FujinChartScene  *scene,
             FujinTextStyle    style,
             int               lines,
             FujinLabelManner *best)
{
  const double widths[] = { 40, 24, 18, 15, 13, 11.5, 10, 9, 8, 7, 6, 5 };
  double best_score = -G_MAXDOUBLE;

  for (guint i = 0; i < 2 * G_N_ELEMENTS (widths); i++)
    {
      FujinLabelManner manner = { style, TRUE, FALSE, widths[i / 2] * scene->size,
                                  i % 2 == 0 ? lines : lines - 1 };
      double radius = try_manner (scene, &manner);
      double score = radius > 0 ? judge (scene, &manner, radius) : -G_MAXDOUBLE;

      if (score > best_score)
        {
          *best = manner;
          best_score = score;
        }
    }
  return best_score;
}

/* Keeps @style in @lines as the best way where it is worth more than @best_score with what it
 * @costs; returns what is best then. */
static double
improve_manner (FujinChartScene  *scene,
                FujinTextStyle    style,
                int               lines,
                double            cost,
                FujinLabelManner *best,
                double            best_score)
{
  FujinLabelManner other = { 0 };
  double score = find_manner (scene, style, lines, &other);

  if (score == -G_MAXDOUBLE || score - cost <= best_score)
    return best_score;
  *best = other;
  return score - cost;
}

static gboolean
any_cut (FujinChartScene *scene)
{
  for (guint i = 0; i < scene->labels->len; i++)
    if (_fujin_radar_label_at (scene, i)->is_cut)
      return TRUE;
  return FALSE;
}

/* Full names beside the ends of the spokes, in one line or two: smaller where they leave little of
 * the drawing, torn only where there is no room for whole words, and in three lines only where
 * they would be cut in two. */
static gboolean
try_names_around (FujinChartScene *scene)
{
  const FujinTextStyle small = FUJIN_TEXT_SMALL | FUJIN_TEXT_WHOLE_WORDS;
  FujinLabelManner best = { 0 };
  double score = find_manner (scene, FUJIN_TEXT_BASE | FUJIN_TEXT_WHOLE_WORDS, 2, &best);
  double radius;

  if (score < CRAMPED)
    score = improve_manner (scene, small, 2, SMALL_COST, &best, score);
  if (score < 0.0)
    score = improve_manner (scene, FUJIN_TEXT_BASE, 2, 0.0, &best, score);
  if (score == -G_MAXDOUBLE)
    return FALSE;
  radius = try_manner (scene, &best);
  if (any_cut (scene))
    {
      improve_manner (scene, small, 3, SMALL_COST, &best, score);
      radius = try_manner (scene, &best);
    }
  _fujin_radar_labels_settle (scene, radius);
  return TRUE;
}

static gboolean
try_codes (FujinChartScene *scene,
           FujinTextStyle   style,
           gboolean         rotated)
{
  FujinLabelManner manner = { style, FALSE, rotated, 8.0 * scene->size, 1 };
  double radius = try_manner (scene, &manner);

  if (radius <= 0.0)
    return FALSE;
  _fujin_radar_labels_settle (scene, radius);
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
  FujinLabelManner manner = { FUJIN_TEXT_SMALL, FALSE, FALSE, -1, 1 };
  FujinPlacedLabel label = { 0 };

  if (axis->badge == NULL || *axis->badge == '\0')
    return;
  label.axis = (int) first;
  label.ink = axis->colour >= 0 ? axis->colour : FUJIN_INK_TEXT;
  label.lead = _fujin_chart_scene_shape (scene, axis->badge, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD,
                                         -1, 1);
  label.lead_width = _fujin_chart_layout_width (label.lead);
  _fujin_radar_label_measure_lead (scene, &label);
  _fujin_radar_label_place (scene, &label, &manner,
                            (_fujin_radar_angle (n, first) + _fujin_radar_angle (n, last)) / 2,
                            radius);
  for (guint i = 0; i < scene->labels->len; i++)
    if (_fujin_chart_labels_overlap (&label, _fujin_radar_label_at (scene, i)))
      return;
  g_array_append_val (scene->labels, label);
}

/* In the last resort the letter of each run of axes, or nothing where even that collides. */
static void
place_groups (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double radius = MIN (scene->plot.width, scene->plot.height) / 2 - _fujin_radar_label_gap (scene)
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
  _fujin_radar_labels_settle (scene, radius);
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
  if (n > 8 && n <= TOO_MANY_AXES && _fujin_radar_columns_try (scene))
    return;
  if (n <= TOO_MANY_AXES && (try_codes (scene, style, FALSE) || try_codes (scene, style, TRUE)))
    return;
  place_groups (scene);
}
