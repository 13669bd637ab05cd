/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-trend-line.h"

#include "fujin-look.h"

#include <math.h>

#define LEAST_SCORE 1.0
#define MOST_SCORE 5.0

/**
 * FujinTrendLine:
 *
 * Means between 1 and 5 over several states as a line no larger than a word; the last one is the
 * present. A state without a mean has no mark, and the line goes past it. The numbers stand beside
 * it in words.
 */
struct _FujinTrendLine
{
  GtkWidget parent_instance;
  GArray *values; /* double */
};

G_DEFINE_FINAL_TYPE (FujinTrendLine, fujin_trend_line, GTK_TYPE_WIDGET)

static void
fujin_trend_line_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  double size = fujin_look_font_size (widget);

  *minimum = (int) ceil ((orientation == GTK_ORIENTATION_HORIZONTAL ? 5.0 : 1.6) * size);
  *natural = *minimum;
}

static double
x_of (FujinTrendLine *self,
      guint           index,
      double          width,
      double          edge)
{
  guint steps = self->values->len > 1 ? self->values->len - 1 : 1;

  /* One state alone stands at the end, where the present does. */
  if (self->values->len == 1)
    index = 1;
  return edge + (width - 2 * edge) * index / steps;
}

static double
y_of (double value,
      double height,
      double edge)
{
  return height - edge - (height - 2 * edge) * (value - LEAST_SCORE) / (MOST_SCORE - LEAST_SCORE);
}

static void
draw_line (FujinTrendLine     *self,
           cairo_t            *cr,
           const FujinPalette *palette,
           double              width,
           double              height,
           double              edge)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      double value = g_array_index (self->values, double, i);

      if (value >= LEAST_SCORE)
        cairo_line_to (cr, x_of (self, i, width, edge), y_of (value, height, edge));
    }
  cairo_set_line_width (cr, 1.5);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  fujin_colour_set (&palette->as_is, cr, 1.0);
  cairo_stroke (cr);
}

static void
draw_marks (FujinTrendLine     *self,
            cairo_t            *cr,
            const FujinPalette *palette,
            double              width,
            double              height,
            double              edge)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      double value = g_array_index (self->values, double, i);
      gboolean is_last = i + 1 == self->values->len;

      if (value < LEAST_SCORE)
        continue;
      cairo_arc (cr, x_of (self, i, width, edge), y_of (value, height, edge),
                 is_last ? 3.0 : 1.8, 0, 2 * G_PI);
      fujin_colour_set (&palette->as_is, cr, 1.0);
      cairo_fill (cr);
    }
}

static void
fujin_trend_line_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  FujinTrendLine *self = FUJIN_TREND_LINE (widget);
  const FujinPalette *palette = fujin_look_palette (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double edge = 4.0;
  cairo_t *cr;

  if (width < 1 || height < 1 || self->values->len == 0)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_rectangle (cr, edge, floor (y_of (3.0, height, edge)), width - 2 * edge, 1.0);
  fujin_colour_set (&palette->grid, cr, 1.0);
  cairo_fill (cr);
  draw_line (self, cr, palette, width, height, edge);
  draw_marks (self, cr, palette, width, height, edge);
  cairo_destroy (cr);
}

static void
fujin_trend_line_finalize (GObject *object)
{
  g_array_unref (FUJIN_TREND_LINE (object)->values);
  G_OBJECT_CLASS (fujin_trend_line_parent_class)->finalize (object);
}

static void
fujin_trend_line_class_init (FujinTrendLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_trend_line_finalize;
  widget_class->measure = fujin_trend_line_measure;
  widget_class->snapshot = fujin_trend_line_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
fujin_trend_line_init (FujinTrendLine *self)
{
  self->values = g_array_new (FALSE, FALSE, sizeof (double));
}

/**
 * fujin_trend_line_new:
 *
 * Returns: (transfer floating): an empty line
 */
GtkWidget *
fujin_trend_line_new (void)
{
  return g_object_new (FUJIN_TYPE_TREND_LINE, NULL);
}

/**
 * fujin_trend_line_set:
 * @self: a line
 * @values: (array length=n_values): means from 1 to 5, 0 for none; the present last
 * @n_values: how many
 *
 * Shows other means.
 */
void
fujin_trend_line_set (FujinTrendLine *self,
                      const double   *values,
                      guint           n_values)
{
  g_return_if_fail (FUJIN_IS_TREND_LINE (self));

  g_array_set_size (self->values, 0);
  if (n_values > 0)
    g_array_append_vals (self->values, values, n_values);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
