/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-painter.h"
#include "fujin-chart-painter-private.h"
#include "fujin-chart-data-private.h"
#include "fujin-chart-frame.h"
#include "fujin-chart-marks.h"
#include "fujin-chart-picture.h"
#include "fujin-gap-chart.h"
#include "fujin-radar-chart.h"
#include "fujin-strings.h"
#include "fujin-words.h"

#include <math.h>

#define DEFAULT_FAMILY "Sans"
#define DEFAULT_SIZE 13.0
#define HIT_DISTANCE 12.0
/* A polygon with fewer corners says nothing; the data is drawn as rows instead. */
#define LEAST_RADAR_AXES 3

/**
 * FujinChartPainter:
 *
 * Draws chart data into any cairo context: on the screen, on paper, into a file. What is
 * costly (shaping texts, placing labels) is done once for each size, data and font, and
 * used again by each later drawing.
 */
struct _FujinChartPainter
{
  GObject           parent_instance;

  FujinChartData   *data;
  FujinPaletteKind  palette;
  FujinChartParts   parts;
  char             *family;
  double            size;
  int               highlight_series;
  int               highlight_axis;

  FujinTextCache   *texts;
  FujinChartScene  *scene;
  guint             scene_serial;
  FujinChartPicture *picture;
};

G_DEFINE_FINAL_TYPE (FujinChartPainter, fujin_chart_painter, G_TYPE_OBJECT)

static void
drop_scene (FujinChartPainter *self)
{
  g_clear_pointer (&self->scene, _fujin_chart_scene_free);
  _fujin_chart_picture_drop (self->picture);
}

static void
fujin_chart_painter_dispose (GObject *object)
{
  FujinChartPainter *self = FUJIN_CHART_PAINTER (object);

  drop_scene (self);
  g_clear_object (&self->data);

  G_OBJECT_CLASS (fujin_chart_painter_parent_class)->dispose (object);
}

static void
fujin_chart_painter_finalize (GObject *object)
{
  FujinChartPainter *self = FUJIN_CHART_PAINTER (object);

  fujin_text_cache_free (self->texts);
  _fujin_chart_picture_free (self->picture);
  g_free (self->family);

  G_OBJECT_CLASS (fujin_chart_painter_parent_class)->finalize (object);
}

static void
fujin_chart_painter_class_init (FujinChartPainterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = fujin_chart_painter_dispose;
  object_class->finalize = fujin_chart_painter_finalize;
}

static void
fujin_chart_painter_init (FujinChartPainter *self)
{
  self->parts = FUJIN_CHART_PART_ALL;
  self->family = g_strdup (DEFAULT_FAMILY);
  self->size = DEFAULT_SIZE;
  self->highlight_series = -1;
  self->highlight_axis = -1;
  self->texts = fujin_text_cache_new ();
  self->picture = _fujin_chart_picture_new ();
}

/**
 * fujin_chart_painter_new:
 *
 * Creates a painter without data, for light ground, with all parts, in 13 px Sans.
 *
 * Returns: (transfer full): a painter
 */
FujinChartPainter *
fujin_chart_painter_new (void)
{
  return g_object_new (FUJIN_TYPE_CHART_PAINTER, NULL);
}

/**
 * fujin_chart_painter_set_data:
 * @self: a painter
 * @data: (nullable): what to draw
 *
 * Sets the chart. Later changes of @data are noticed by the next drawing.
 */
void
fujin_chart_painter_set_data (FujinChartPainter *self,
                              FujinChartData    *data)
{
  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));
  g_return_if_fail (data == NULL || FUJIN_IS_CHART_DATA (data));

  if (self->data == data)
    return;
  drop_scene (self);
  g_set_object (&self->data, data);
}

/**
 * fujin_chart_painter_set_palette:
 * @self: a painter
 * @kind: light, dark or print
 *
 * Sets the colours. Nothing has to be placed again.
 */
void
fujin_chart_painter_set_palette (FujinChartPainter *self,
                                 FujinPaletteKind   kind)
{
  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));
  g_return_if_fail (kind < FUJIN_N_PALETTES);

  if (self->palette == kind)
    return;
  self->palette = kind;
  _fujin_chart_picture_drop (self->picture);
}

/**
 * fujin_chart_painter_set_parts:
 * @self: a painter
 * @parts: what stands around the drawing
 *
 * Sets which of title, legend and source are drawn.
 */
void
fujin_chart_painter_set_parts (FujinChartPainter *self,
                               FujinChartParts    parts)
{
  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));

  if (self->parts == parts)
    return;
  drop_scene (self);
  self->parts = parts;
}

/**
 * fujin_chart_painter_set_font:
 * @self: a painter
 * @family: (nullable): font family; "Sans" if %NULL
 * @size: base size in pixels; 13 if not above 0
 *
 * Sets the one font family and the size the other two sizes are derived from.
 */
void
fujin_chart_painter_set_font (FujinChartPainter *self,
                              const char        *family,
                              double             size)
{
  const char *wanted = family != NULL && *family != '\0' ? family : DEFAULT_FAMILY;
  double wanted_size = size > 0 ? size : DEFAULT_SIZE;

  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));

  if (!fujin_set_str (&self->family, wanted) && self->size == wanted_size)
    return;
  drop_scene (self);
  self->size = wanted_size;
}

/**
 * fujin_chart_painter_set_highlight:
 * @self: a painter
 * @series: series index, or -1 for nothing
 * @axis: axis index, or -1 for nothing
 *
 * Sets which point is drawn larger, with a halo and its value.
 */
void
fujin_chart_painter_set_highlight (FujinChartPainter *self,
                                   int                series,
                                   int                axis)
{
  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));

  self->highlight_series = series;
  self->highlight_axis = axis;
}

static void
place_empty_text (FujinChartScene *scene)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  const char *text = fujin_chart_data_get_empty_text (scene->data);
  FujinBox *plot = &scene->plot;
  double width = MIN (plot->width, 28.0 * scene->size);
  PangoLayout *layout;

  if (text == NULL || *text == '\0')
    text = fujin_words (lang, "There is nothing to show yet.");
  layout = _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_BASE, width, 4);
  _fujin_chart_scene_add_text (scene, layout,
                               plot->x + (plot->width - _fujin_chart_layout_width (layout)) / 2,
                               plot->y + (plot->height - _fujin_chart_layout_height (layout)) / 2,
                               FUJIN_INK_DIM);
}

static void
arrange_scene (FujinChartScene *scene)
{
  guint n_axes = fujin_chart_data_get_n_axes (scene->data);

  scene->is_empty = n_axes == 0 || fujin_chart_data_get_n_series (scene->data) == 0
                    || !fujin_chart_data_has_values (scene->data);
  scene->is_rows = fujin_chart_data_get_kind (scene->data) == FUJIN_CHART_GAPS
                   || n_axes < LEAST_RADAR_AXES;
  _fujin_chart_frame_arrange (scene);
  if (scene->is_empty)
    place_empty_text (scene);
  else if (scene->is_rows)
    _fujin_gap_chart_arrange (scene);
  else
    _fujin_radar_chart_arrange (scene);
}

static gboolean
scene_is_current (FujinChartPainter *self,
                  double             width,
                  double             height)
{
  return self->scene != NULL && self->scene->width == width && self->scene->height == height
         && self->scene_serial == _fujin_chart_data_get_serial (self->data);
}

static void
ensure_scene (FujinChartPainter *self,
              double             width,
              double             height)
{
  if (scene_is_current (self, width, height))
    return;

  drop_scene (self);
  fujin_text_cache_set_font (self->texts, self->family, self->size,
                             fujin_chart_data_get_lang (self->data));
  fujin_text_cache_trim (self->texts);
  self->scene = _fujin_chart_scene_new (self->data, self->texts, self->parts, self->size,
                                        width, height);
  self->scene_serial = _fujin_chart_data_get_serial (self->data);
  arrange_scene (self->scene);
}

static const FujinPlacedPoint *
find_highlight (FujinChartPainter *self)
{
  const FujinPlacedPoint *place;

  if (self->highlight_series < 0 || self->highlight_axis < 0 || self->scene->is_empty)
    return NULL;
  if ((guint) self->highlight_series >= fujin_chart_data_get_n_series (self->data)
      || (guint) self->highlight_axis >= fujin_chart_data_get_n_axes (self->data))
    return NULL;
  place = _fujin_chart_scene_point (self->scene, (guint) self->highlight_series,
                                    (guint) self->highlight_axis);
  return place->is_drawn ? place : NULL;
}

/* The value in a small plate above its mark, or below where the edge is near. */
static void
draw_value (FujinChartPainter      *self,
            cairo_t                *cr,
            const FujinPalette     *palette,
            const FujinPlacedPoint *place)
{
  g_autofree char *text = fujin_chart_data_point_value_text (self->data,
                                                             (guint) self->highlight_series,
                                                             (guint) self->highlight_axis);
  PangoLayout *layout = fujin_text_cache_get (self->texts, text,
                                              FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);
  double unit = self->scene->unit;
  double width = _fujin_chart_layout_width (layout) + 8.0 * unit;
  double height = _fujin_chart_layout_height (layout) + 2.0 * unit;
  double x = CLAMP (place->x - width / 2, 1.0, MAX (self->scene->width - width - 1.0, 1.0));
  double y = place->y - height - 13.0 * unit;

  if (y < 1.0)
    y = place->y + 13.0 * unit;
  cairo_rectangle (cr, x, y, width, height);
  fujin_colour_set (&palette->ground, cr, 0.94);
  cairo_fill_preserve (cr);
  fujin_colour_set (_fujin_chart_role_colour (palette, fujin_chart_data_get_series_role (
                                                self->data, (guint) self->highlight_series)),
                    cr, 1.0);
  cairo_set_line_width (cr, 1.0);
  cairo_stroke (cr);
  _fujin_chart_show (cr, palette, layout, x + 4.0 * unit, y + unit, FUJIN_INK_TEXT);
}

static void
draw_highlight (FujinChartPainter  *self,
                cairo_t            *cr,
                const FujinPalette *palette)
{
  const FujinPlacedPoint *place = find_highlight (self);
  FujinSeriesRole role;

  if (place == NULL)
    return;
  role = fujin_chart_data_get_series_role (self->data, (guint) self->highlight_series);
  _fujin_chart_mark_halo (cr, palette, role, place->x, place->y, self->scene->unit);
  draw_value (self, cr, palette, place);
}

static void
draw_ground (cairo_t            *cr,
             const FujinPalette *palette,
             double              width,
             double              height)
{
  cairo_new_path (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_fill_preserve (cr);
  cairo_clip (cr);
}

/* Everything but the highlighted mark. */
static void
draw_scene (FujinChartPainter  *self,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  draw_ground (cr, palette, self->scene->width, self->scene->height);
  if (!self->scene->is_empty && self->scene->is_rows)
    _fujin_gap_chart_draw (self->scene, cr, palette, self->highlight_axis);
  else if (!self->scene->is_empty)
    _fujin_radar_chart_draw (self->scene, cr, palette);
  _fujin_chart_frame_draw (self->scene, cr, palette);
}

/* A radar that is drawn again and again, as when the pointer moves over it, is kept as a
 * picture. Rows are quick, and tint the one pointed at, so they are always drawn. */
static void
draw_or_copy (FujinChartPainter  *self,
              cairo_t            *cr,
              const FujinPalette *palette)
{
  cairo_t *kept;

  if (self->scene->is_rows || self->scene->is_empty)
    {
      draw_scene (self, cr, palette);
      return;
    }
  draw_ground (cr, palette, self->scene->width, self->scene->height);
  if (_fujin_chart_picture_show (self->picture, cr))
    return;
  kept = _fujin_chart_picture_begin (self->picture, cr, self->scene->width, self->scene->height);
  if (kept == NULL)
    {
      draw_scene (self, cr, palette);
      return;
    }
  draw_scene (self, kept, palette);
  cairo_destroy (kept);
  _fujin_chart_picture_show (self->picture, cr);
}

/**
 * fujin_chart_painter_draw:
 * @self: a painter
 * @cr: where to draw; the chart's upper left corner is the origin
 * @width: width in user units (pixels, points)
 * @height: height in user units
 *
 * Draws the chart on its ground. Texts stay texts in PDF and SVG.
 */
void
fujin_chart_painter_draw (FujinChartPainter *self,
                          cairo_t           *cr,
                          double             width,
                          double             height)
{
  const FujinPalette *palette;

  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));
  g_return_if_fail (cr != NULL);

  if (width < 1 || height < 1)
    return;
  palette = fujin_palette_get (self->palette);
  cairo_save (cr);
  if (self->data != NULL)
    {
      ensure_scene (self, width, height);
      draw_or_copy (self, cr, palette);
      draw_highlight (self, cr, palette);
    }
  else
    {
      draw_ground (cr, palette, width, height);
    }
  cairo_restore (cr);
}

static double
distance_squared (const FujinPlacedPoint *place,
                  double                  x,
                  double                  y)
{
  return (place->x - x) * (place->x - x) + (place->y - y) * (place->y - y);
}

/* The nearest drawn point of @axis, or of all axes with -1. */
static gboolean
find_nearest (FujinChartPainter *self,
              double             x,
              double             y,
              int                only_axis,
              double             limit,
              guint             *series,
              guint             *axis)
{
  guint n_series = fujin_chart_data_get_n_series (self->data);
  guint n_axes = fujin_chart_data_get_n_axes (self->data);
  double nearest = limit * limit;
  gboolean found = FALSE;

  for (guint s = 0; s < n_series; s++)
    for (guint a = 0; a < n_axes; a++)
      {
        const FujinPlacedPoint *place = _fujin_chart_scene_point (self->scene, s, a);
        double distance = distance_squared (place, x, y);

        if (!place->is_drawn || (only_axis >= 0 && (guint) only_axis != a)
            || distance > nearest || (found && distance == nearest))
          continue;
        nearest = distance;
        *series = s;
        *axis = a;
        found = TRUE;
      }

  return found;
}

static guint
first_series (FujinChartPainter *self)
{
  return (guint) MAX (_fujin_chart_data_find_role (self->data, FUJIN_SERIES_AS_IS), 0);
}

static gboolean
hit_row (FujinChartPainter *self,
         double             x,
         double             y,
         guint             *series,
         guint             *axis)
{
  for (guint i = 0; i < self->scene->rows->len; i++)
    {
      const FujinPlacedRow *row = &g_array_index (self->scene->rows, FujinPlacedRow, i);

      if (y < row->box.y || y >= row->box.y + row->box.height || x < row->box.x
          || x > row->box.x + row->box.width)
        continue;
      *axis = row->axis;
      *series = first_series (self);
      find_nearest (self, x, y, (int) row->axis, G_MAXFLOAT, series, axis);
      return TRUE;
    }

  return FALSE;
}

static gboolean
hit_label (FujinChartPainter *self,
           double             x,
           double             y,
           guint             *series,
           guint             *axis)
{
  for (guint i = 0; i < self->scene->labels->len; i++)
    {
      const FujinPlacedLabel *label = &g_array_index (self->scene->labels, FujinPlacedLabel, i);

      if (!_fujin_chart_label_contains (label, x, y))
        continue;
      *series = first_series (self);
      *axis = (guint) label->axis;
      return TRUE;
    }

  return FALSE;
}

/**
 * fujin_chart_painter_hit:
 * @self: a painter
 * @x: position in the last drawing
 * @y: position in the last drawing
 * @series: (out): the series
 * @axis: (out): the axis
 *
 * Finds what lies under the pointer: the nearest point within 12 px, a row, or the label of
 * an axis (which stands for its As-Is). A label or row is found even where the point itself
 * has no value.
 *
 * Returns: %TRUE if something was found
 */
gboolean
fujin_chart_painter_hit (FujinChartPainter *self,
                         double             x,
                         double             y,
                         guint             *series,
                         guint             *axis)
{
  g_return_val_if_fail (FUJIN_IS_CHART_PAINTER (self), FALSE);
  g_return_val_if_fail (series != NULL && axis != NULL, FALSE);

  if (self->data == NULL || self->scene == NULL || self->scene->is_empty
      || self->scene_serial != _fujin_chart_data_get_serial (self->data))
    return FALSE;
  if (self->scene->is_rows)
    return hit_row (self, x, y, series, axis);
  return find_nearest (self, x, y, -1, HIT_DISTANCE, series, axis)
         || hit_label (self, x, y, series, axis);
}

/**
 * fujin_chart_painter_get_position:
 * @self: a painter
 * @series: series index
 * @axis: axis index
 * @x: (out): position in the last drawing
 * @y: (out): position in the last drawing
 *
 * Gets where a point was drawn, for focus rings and tooltips.
 *
 * Returns: %FALSE if it has no value, was not shown, or nothing was drawn yet
 */
gboolean
fujin_chart_painter_get_position (FujinChartPainter *self,
                                  guint              series,
                                  guint              axis,
                                  double            *x,
                                  double            *y)
{
  const FujinPlacedPoint *place;

  g_return_val_if_fail (FUJIN_IS_CHART_PAINTER (self), FALSE);
  g_return_val_if_fail (x != NULL && y != NULL, FALSE);

  if (self->data == NULL || self->scene == NULL || self->scene->is_empty
      || self->scene_serial != _fujin_chart_data_get_serial (self->data)
      || series >= fujin_chart_data_get_n_series (self->data)
      || axis >= fujin_chart_data_get_n_axes (self->data))
    return FALSE;
  place = _fujin_chart_scene_point (self->scene, series, axis);
  *x = place->x;
  *y = place->y;
  return place->is_drawn;
}

/**
 * fujin_chart_painter_get_minimum:
 * @self: a painter
 * @width: (out): width
 * @height: (out): height
 *
 * Gets the least size at which a chart is still of use: 240 by 200 at 13 px, growing with
 * the font.
 */
void
fujin_chart_painter_get_minimum (FujinChartPainter *self,
                                 double            *width,
                                 double            *height)
{
  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));
  g_return_if_fail (width != NULL && height != NULL);

  *width = ceil (240.0 * self->size / DEFAULT_SIZE);
  *height = ceil (200.0 * self->size / DEFAULT_SIZE);
}

/**
 * fujin_chart_painter_get_layouts_created:
 * @self: a painter
 *
 * Gets how many texts were ever shaped, for tests and benchmarks: drawing twice shapes
 * nothing the second time.
 *
 * Returns: a count
 */
guint
fujin_chart_painter_get_layouts_created (FujinChartPainter *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_PAINTER (self), 0);

  return fujin_text_cache_get_created (self->texts);
}

/* The arrangement of the last drawing, for tests; NULL before. */
const FujinChartScene *
_fujin_chart_painter_get_scene (FujinChartPainter *self)
{
  return self->scene;
}
