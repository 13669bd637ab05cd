/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-dumbbell.h"

#include "fujin-chart-marks.h"
#include "fujin-look.h"

#include <math.h>

#define LEAST_SCORE 1
#define MOST_SCORE 5
/* The size of text at which marks have the size they were designed in. */
#define DESIGN_SIZE 13.0

/**
 * FujinDumbbell:
 *
 * As-Is and To-Be of one service on a short scale of 1 to 5, joined by a line. A score outside
 * the scale has no mark. The numbers stand beside it in words.
 */
struct _FujinDumbbell
{
  GtkWidget parent_instance;

  int       as_is;
  int       to_be;
};

G_DEFINE_FINAL_TYPE (FujinDumbbell, fujin_dumbbell, GTK_TYPE_WIDGET)

static void
fujin_dumbbell_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  double size = fujin_look_font_size (widget);
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = (int) ceil ((is_width ? 4.5 : 1.3) * size);
  *natural = (int) ceil ((is_width ? 7.0 : 1.3) * size);
}

static gboolean
has_mark (int score)
{
  return score >= LEAST_SCORE && score <= MOST_SCORE;
}

static void
draw (FujinDumbbell      *self,
      cairo_t            *cr,
      const FujinPalette *palette,
      double              width,
      double              middle,
      double              unit)
{
  double edge = 8.0 * unit;
  double step = (width - 2 * edge) / (MOST_SCORE - LEAST_SCORE);
  double from = edge + step * (self->as_is - LEAST_SCORE);
  double to = edge + step * (self->to_be - LEAST_SCORE);

  for (int score = LEAST_SCORE; score <= MOST_SCORE; score++)
    cairo_rectangle (cr, edge + step * (score - LEAST_SCORE) - 0.5, middle - 3.0 * unit, 1.0,
                     6.0 * unit);
  fujin_colour_set (&palette->grid, cr, 1.0);
  cairo_fill (cr);
  if (has_mark (self->as_is) && has_mark (self->to_be))
    {
      cairo_move_to (cr, from, middle);
      cairo_line_to (cr, to, middle);
      cairo_set_line_width (cr, 1.5 * unit);
      fujin_colour_set (&palette->dim_text, cr, 1.0);
      cairo_stroke (cr);
    }
  if (has_mark (self->to_be))
    _fujin_chart_mark_series (cr, palette, FUJIN_SERIES_TO_BE, to, middle, unit);
  if (has_mark (self->as_is))
    _fujin_chart_mark_series (cr, palette, FUJIN_SERIES_AS_IS, from, middle, unit * 1.1);
}

static void
fujin_dumbbell_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  FujinDumbbell *self = FUJIN_DUMBBELL (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double unit = fujin_look_font_size (widget) / DESIGN_SIZE;
  cairo_t *cr;

  if (width < 1 || height < 1)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  /* A scale runs the way people read. */
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1.0, 1.0);
    }
  draw (self, cr, fujin_look_palette (widget), width, height / 2.0, unit);
  cairo_destroy (cr);
}

static void
fujin_dumbbell_class_init (FujinDumbbellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = fujin_dumbbell_measure;
  widget_class->snapshot = fujin_dumbbell_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
fujin_dumbbell_init (FujinDumbbell *self)
{
}

/**
 * fujin_dumbbell_new:
 * @as_is: As-Is, 1 to 5; anything else has no mark
 * @to_be: To-Be, likewise
 *
 * Returns: (transfer floating): a dumbbell
 */
GtkWidget *
fujin_dumbbell_new (int as_is,
                    int to_be)
{
  FujinDumbbell *self = g_object_new (FUJIN_TYPE_DUMBBELL, NULL);

  fujin_dumbbell_set (self, as_is, to_be);
  return GTK_WIDGET (self);
}

/**
 * fujin_dumbbell_set:
 * @self: a dumbbell
 * @as_is: As-Is, 1 to 5; anything else has no mark
 * @to_be: To-Be, likewise
 *
 * Shows other scores.
 */
void
fujin_dumbbell_set (FujinDumbbell *self,
                    int            as_is,
                    int            to_be)
{
  g_return_if_fail (FUJIN_IS_DUMBBELL (self));

  if (self->as_is == as_is && self->to_be == to_be)
    return;
  self->as_is = as_is;
  self->to_be = to_be;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
