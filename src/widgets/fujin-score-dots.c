/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-draw.h"
#include "fujin-framework.h"
#include "fujin-look.h"
#include "fujin-score-dots.h"

/* Distance between dots, and their radius, for a font size of 1. */
#define STEP 1.125
#define RADIUS 0.34

/**
 * FujinScoreDots:
 *
 * A score as five dots and its digit. As-Is has filled blue discs, To-Be hollow orange diamonds.
 * What is not scored shows five faint outlines and no digit; what is not evaluated shows a cross
 * and words. A score given on the other scale carries a mark.
 *
 * Signal "picked": the person chose a score; the widget itself changes nothing.
 */
struct _FujinScoreDots
{
  GtkWidget parent_instance;
  PangoLayout *layout;
  gboolean to_be;
  gboolean other_scale;
  gboolean active;
  int score;
  int hover;
};

G_DEFINE_FINAL_TYPE (FujinScoreDots, fujin_score_dots, GTK_TYPE_WIDGET)

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static PangoLayout *
layout_of (FujinScoreDots *self)
{
  if (!self->layout)
    self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  return self->layout;
}

/* Dots grow with the text. */
static double
step_of (FujinScoreDots *self)
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

static void
fujin_score_dots_measure (GtkWidget      *widget,
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
  double step = step_of (self);

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

static double
place_of (FujinScoreDots *self,
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
  double x = place_of (self, step_of (self) * (index - 0.5) + 2);
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
  double x = place_of (self, step_of (self) / 2 + 2);
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
  double start = (self->score < 0 ? 1 : FUJIN_SCORE_MAX) * step_of (self) + 4;
  g_autofree char *text = self->score < 0 ? g_strdup (not_evaluated_text ())
                                          : g_strdup_printf ("%d", self->score);
  GdkRGBA rgba;
  int width;

  fujin_draw_get_rgba (self->score < 0 ? &palette->dim_text : &palette->text, 1.0, &rgba);
  pango_layout_set_text (layout_of (self), text, -1);
  pango_layout_get_pixel_size (layout_of (self), &width, NULL);
  fujin_draw_text (snapshot, layout_of (self), &rgba, place_of (self, start + width / 2.0),
                   height / 2);
  if (!self->other_scale)
    return;
  start += width + 1;
  pango_layout_set_text (layout_of (self), "!", -1);
  pango_layout_get_pixel_size (layout_of (self), &width, NULL);
  fujin_draw_get_rgba (&palette->warning, 1.0, &rgba);
  fujin_draw_text (snapshot, layout_of (self), &rgba, place_of (self, start + width / 2.0),
                   height / 2);
}

static void
fujin_score_dots_snapshot (GtkWidget   *widget,
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

static void
set_hover (FujinScoreDots *self,
           int             hover)
{
  if (self->hover == hover)
    return;
  self->hover = hover;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (FujinScoreDots *self,
           double          x,
           double          y)
{
  set_hover (self, fujin_score_dots_pick (self, x));
}

static void
left_cb (FujinScoreDots *self)
{
  set_hover (self, 0);
}

static void
pressed_cb (FujinScoreDots *self,
            int             n_press,
            double          x,
            double          y,
            GtkGesture     *gesture)
{
  int score = fujin_score_dots_pick (self, x);

  if (score == 0)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[PICKED], 0, score);
}

static void
fujin_score_dots_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_score_dots_parent_class)->css_changed (widget, change);
  g_clear_object (&FUJIN_SCORE_DOTS (widget)->layout);
}

static void
fujin_score_dots_dispose (GObject *object)
{
  g_clear_object (&FUJIN_SCORE_DOTS (object)->layout);
  G_OBJECT_CLASS (fujin_score_dots_parent_class)->dispose (object);
}

static void
fujin_score_dots_class_init (FujinScoreDotsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_score_dots_dispose;
  widget_class->measure = fujin_score_dots_measure;
  widget_class->snapshot = fujin_score_dots_snapshot;
  widget_class->css_changed = fujin_score_dots_css_changed;
  gtk_widget_class_set_css_name (widget_class, "fujin-score-dots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  /**
   * FujinScoreDots::picked:
   * @self: the dots
   * @score: the score that was chosen, 1 to 5
   */
  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
update_label (FujinScoreDots *self)
{
  const char *which = self->to_be ? _("To-Be") : _("As-Is");
  g_autofree char *label = NULL;

  if (self->score > 0)
    /* Translators: "As-Is" or "To-Be" and a score */
    label = g_strdup_printf (_("%1$s: %2$d of 5"), which, self->score);
  else if (self->score < 0)
    /* Translators: %s is "As-Is" or "To-Be" */
    label = g_strdup_printf (_("%s: not evaluated"), which);
  else
    /* Translators: %s is "As-Is" or "To-Be" */
    label = g_strdup_printf (_("%s: not scored"), which);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
fujin_score_dots_init (FujinScoreDots *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * fujin_score_dots_new:
 * @to_be: whether it shows To-Be rather than As-Is
 *
 * Returns: (transfer floating): dots without a score
 */
GtkWidget *
fujin_score_dots_new (gboolean to_be)
{
  FujinScoreDots *self = g_object_new (FUJIN_TYPE_SCORE_DOTS, NULL);

  self->to_be = to_be;
  update_label (self);
  return GTK_WIDGET (self);
}

/**
 * fujin_score_dots_set_score:
 * @self: dots
 * @score: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 * @other_scale: whether the score was given on the scale that no longer applies
 *
 * Shows another score. Emits nothing.
 */
void
fujin_score_dots_set_score (FujinScoreDots *self,
                            int             score,
                            gboolean        other_scale)
{
  g_return_if_fail (FUJIN_IS_SCORE_DOTS (self));

  if (self->score == score && self->other_scale == other_scale)
    return;
  self->score = score;
  self->other_scale = other_scale;
  update_label (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_score_dots_get_score:
 * @self: dots
 *
 * Returns: the score they show
 */
int
fujin_score_dots_get_score (FujinScoreDots *self)
{
  g_return_val_if_fail (FUJIN_IS_SCORE_DOTS (self), FUJIN_SCORE_NONE);

  return self->score;
}

/**
 * fujin_score_dots_get_to_be:
 * @self: dots
 *
 * Returns: whether they show To-Be rather than As-Is
 */
gboolean
fujin_score_dots_get_to_be (FujinScoreDots *self)
{
  g_return_val_if_fail (FUJIN_IS_SCORE_DOTS (self), FALSE);

  return self->to_be;
}

/**
 * fujin_score_dots_set_active:
 * @self: dots
 * @active: whether the keys act on them
 *
 * Frames the dots that the keys act on.
 */
void
fujin_score_dots_set_active (FujinScoreDots *self,
                             gboolean        active)
{
  g_return_if_fail (FUJIN_IS_SCORE_DOTS (self));

  if (self->active == active)
    return;
  self->active = active;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_score_dots_pick:
 * @self: dots
 * @x: a place in them, in pixels
 *
 * Returns: the score of the dot that is there, 1 to 5, or 0
 */
int
fujin_score_dots_pick (FujinScoreDots *self,
                       double          x)
{
  double place;

  g_return_val_if_fail (FUJIN_IS_SCORE_DOTS (self), 0);

  place = place_of (self, x) - 2;
  if (place < 0 || place >= FUJIN_SCORE_MAX * step_of (self))
    return 0;
  return (int) (place / step_of (self)) + 1;
}
