/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-painter-private.h"
#include "fujin-strings.h"

#include <math.h>

#define DEFAULT_FAMILY "Sans"
#define DEFAULT_SIZE 13.0

/**
 * FujinChartPainter:
 *
 * Draws chart data into any cairo context: on the screen, on paper, into a file. What is
 * costly (shaping texts, placing labels) is done once for each size, data and font, and
 * used again by each later drawing.
 */
G_DEFINE_FINAL_TYPE (FujinChartPainter, fujin_chart_painter, G_TYPE_OBJECT)

void
_fujin_chart_painter_drop_scene (FujinChartPainter *self)
{
  g_clear_pointer (&self->scene, _fujin_chart_scene_free);
  _fujin_chart_picture_drop (self->picture);
}

static void
fujin_chart_painter_dispose (GObject *object)
{
  FujinChartPainter *self = FUJIN_CHART_PAINTER (object);

  _fujin_chart_painter_drop_scene (self);
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
  _fujin_chart_painter_drop_scene (self);
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
  _fujin_chart_painter_drop_scene (self);
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
  _fujin_chart_painter_drop_scene (self);
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
