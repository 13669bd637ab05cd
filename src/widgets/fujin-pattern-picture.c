/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-pattern-picture.h"

#include "fujin-look.h"

#include <math.h>

#define SIDE_IN_EMS 1.4
#define GAP 2.0

/**
 * FujinPatternPicture:
 *
 * An organisation pattern as two by two fields that lie as on the quadrant map: I and II above, IV
 * and III below. They are filled where the organisation leads, outlined where a specialist does.
 * The present pattern has the colour of As-Is, the target that of To-Be. The name stands beside it
 * in words.
 */
struct _FujinPatternPicture
{
  GtkWidget           parent_instance;

  const FujinPattern *pattern;
  gboolean            is_target;
};

G_DEFINE_FINAL_TYPE (FujinPatternPicture, fujin_pattern_picture, GTK_TYPE_WIDGET)

static double
measure_side (GtkWidget *widget)
{
  return ceil (SIDE_IN_EMS * fujin_look_font_size (widget));
}

static void
fujin_pattern_picture_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  *minimum = *natural = (int) measure_side (widget);
}

static void
draw_field (FujinPatternPicture *self,
            cairo_t             *cr,
            const FujinPalette  *palette,
            guint                quadrant,
            double               side)
{
  double field = floor ((side - GAP) / 2);
  /* Clockwise from I; inside is on the left, outside on the right. */
  gboolean right = quadrant == 1 || quadrant == 2;
  gboolean below = quadrant >= 2;
  double x = right ? field + GAP : 0;
  double y = below ? field + GAP : 0;

  if (self->pattern != NULL && fujin_lead_is_inside (self->pattern->leads[quadrant]))
    {
      cairo_rectangle (cr, x, y, field, field);
      fujin_colour_set (self->is_target ? &palette->to_be : &palette->as_is, cr, 1.0);
      cairo_fill (cr);
      return;
    }
  cairo_rectangle (cr, x + 0.5, y + 0.5, field - 1, field - 1);
  cairo_set_line_width (cr, 1.0);
  fujin_colour_set (&palette->dim_text, cr, 0.6);
  cairo_stroke (cr);
}

static void
fujin_pattern_picture_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  FujinPatternPicture *self = FUJIN_PATTERN_PICTURE (widget);
  const FujinPalette *palette = fujin_look_palette (widget);
  double side = measure_side (widget);
  cairo_t *cr;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, side, side));
  for (guint i = 0; i < FUJIN_N_QUADRANTS; i++)
    draw_field (self, cr, palette, i, side);
  cairo_destroy (cr);
}

static void
fujin_pattern_picture_class_init (FujinPatternPictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = fujin_pattern_picture_measure;
  widget_class->snapshot = fujin_pattern_picture_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
fujin_pattern_picture_init (FujinPatternPicture *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * fujin_pattern_picture_new:
 * @is_target: whether it stands for the target rather than the present
 *
 * Returns: (transfer floating): a picture of no pattern
 */
GtkWidget *
fujin_pattern_picture_new (gboolean is_target)
{
  FujinPatternPicture *self = g_object_new (FUJIN_TYPE_PATTERN_PICTURE, NULL);

  self->is_target = is_target;
  return GTK_WIDGET (self);
}

/**
 * fujin_pattern_picture_set:
 * @self: a picture
 * @pattern: (nullable): a pattern of the framework
 *
 * Shows another pattern.
 */
void
fujin_pattern_picture_set (FujinPatternPicture *self,
                           const FujinPattern  *pattern)
{
  g_return_if_fail (FUJIN_IS_PATTERN_PICTURE (self));

  if (self->pattern == pattern)
    return;
  self->pattern = pattern;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
