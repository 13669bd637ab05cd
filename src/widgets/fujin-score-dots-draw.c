/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-draw.h"
#include "fujin-look.h"
#include "fujin-score-dots-private.h"

/* Distance between dots, and their radius, for a font size of 1. */
#define STEP 1.125
#define RADIUS 0.34

static PangoLayout *
layout_of (FujinScoreDots *self)
{
  if (!self->layout)
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  return self->layout;
}

/* Dots grow with the text. */
double
_fujin_score_dots_get_step (FujinScoreDots *self)
{
  return STEP * fujin_look_font_size (GTK_WIDGET (self));
}

static double
radius_of (FujinScoreDots *self)
{
  return RADIUS * fujin_look_font_size (GTK_WIDGET (self));
}

static const char *
not_evaluated_text (void)
{
  /* Translators: shown in place of a score; keep it short */
  return C_("score", "n/a");
}

void
_fujin_score_dots_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  int width, height, words, words_height;
  FujinScoreDots *self = FUJIN_SCORE_DOTS (widget);
  PangoLayout *layout = layout_of (self);
  double step = _fujin_score_dots_get_step (self);

  pango_layout_set_text (layout, not_evaluated_text (), -1);
  pango_layout_get_pixel_size (layout, &words, &words_height);
  pango_layout_set_text (layout, "5!", -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MAX ((int) (FUJIN_SCORE_MAX * step) + width + 10,
                               words + width + (int) step + 4);
  else
    *minimum = *natural = MAX (MAX (height, words_height), (int) step) + 2;
}

static gboolean
is_rtl (FujinScoreDots *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

double
_fujin_score_dots_get_place (FujinScoreDots *self,
                             double          x)
{
  return is_rtl (self) ? gtk_widget_get_width (GTK_WIDGET (self)) - x : x;
}

static void
trace_dot (FujinScoreDots *self,
           cairo_t        *cr,
           int             index,
           double          radius)
{
  double x = _fujin_score_dots_get_place (self,
                                          _fujin_score_dots_get_step (self) * (index - 0.5) + 2);
  double y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;

  cairo_new_path (cr);
  if (!self->to_be)
    {
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      return;
    }
  radius += 0.6;
  cairo_move_to (cr, x, y - radius);
  cairo_line_to (cr, x + radius, y);
  cairo_line_to (cr, x, y + radius);
  cairo_line_to (cr, x - radius, y);
  cairo_close_path (cr);
}

static void
draw_dot (FujinScoreDots     *self,
          cairo_t            *cr,
          const FujinPalette *palette,
          int                 index)
{
  const FujinColour *colour = self->to_be ? &palette->to_be : &palette->as_is;
  gboolean given = index <= self->score;

  if (given && !self->to_be)
    {
      trace_dot (self, cr, index, radius_of (self));
      fujin_colour_set (colour, cr, 1.0);
      cairo_fill (cr);
      return;
    }
  trace_dot (self, cr, index, radius_of (self) - 0.75);
  cairo_set_line_width (cr, given ? 2.0 : 1.0);
  fujin_colour_set (given ? colour : &palette->dim_text, cr, given ? 1.0 : 0.45);
  cairo_stroke (cr);
}

static void
draw_cross (FujinScoreDots     *self,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  double x = _fujin_score_dots_get_place (self, _fujin_score_dots_get_step (self) / 2 + 2);
  double y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
  double arm = radius_of (self) - 0.5;

  cairo_set_line_width (cr, 1.5);
  fujin_colour_set (&palette->dim_text, cr, 1.0);
  cairo_move_to (cr, x - arm, y - arm);
  cairo_line_to (cr, x + arm, y + arm);
  cairo_move_to (cr, x + arm, y - arm);
  cairo_line_to (cr, x - arm, y + arm);
  cairo_stroke (cr);
}

static void
draw_hover (FujinScoreDots     *self,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  trace_dot (self, cr, self->hover, radius_of (self) + 2.0);
  cairo_set_line_width (cr, 1.0);
  fujin_colour_set (self->to_be ? &palette->to_be : &palette->as_is, cr, 1.0);
  cairo_stroke (cr);
}

/* A line under the column that the keys act on. */
static void
draw_active (FujinScoreDots     *self,
             cairo_t            *cr,
             const FujinPalette *palette)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));

  cairo_set_line_width (cr, 1.5);
  fujin_colour_set (self->to_be ? &palette->to_be : &palette->as_is, cr, 1.0);
  cairo_rectangle (cr, 0.75, 0.75, width - 1.5, height - 1.5);
  cairo_stroke (cr);
}

static void
draw_words (FujinScoreDots     *self,
            GtkSnapshot        *snapshot,
            const FujinPalette *palette)
{
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double start = (self->score < 0 ? 1 : FUJIN_SCORE_MAX) * _fujin_score_dots_get_step (self) + 4;
  g_autofree char *text = self->score < 0 ? g_strdup (not_evaluated_text ())
                                          : g_strdup_printf ("%d", self->score);
  GdkRGBA rgba;
  int width;

  fujin_draw_get_rgba (self->score < 0 ? &palette->dim_text : &palette->text, 1.0, &rgba);
  pango_layout_set_text (layout_of (self), text, -1);
  pango_layout_get_pixel_size (layout_of (self), &width, NULL);
  fujin_draw_text (snapshot, layout_of (self), &rgba,
                   _fujin_score_dots_get_place (self, start + width / 2.0), height / 2);
  if (!self->other_scale)
    return;
  start += width + 1;
  pango_layout_set_text (layout_of (self), "!", -1);
  pango_layout_get_pixel_size (layout_of (self), &width, NULL);
  fujin_draw_get_rgba (&palette->warning, 1.0, &rgba);
  fujin_draw_text (snapshot, layout_of (self), &rgba,
                   _fujin_score_dots_get_place (self, start + width / 2.0), height / 2);
}

void
_fujin_score_dots_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  FujinScoreDots *self = FUJIN_SCORE_DOTS (widget);
  const FujinPalette *palette = fujin_look_palette (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                   (float) gtk_widget_get_height (widget)));

  if (self->score < 0 && self->hover == 0)
    draw_cross (self, cr, palette);
  else
    for (int i = 1; i <= FUJIN_SCORE_MAX; i++)
      draw_dot (self, cr, palette, i);
  if (self->hover > 0)
    draw_hover (self, cr, palette);
  if (self->active)
    draw_active (self, cr, palette);
  cairo_destroy (cr);
  if (self->score > 0 || (self->score < 0 && self->hover == 0))
    draw_words (self, snapshot, palette);
}
