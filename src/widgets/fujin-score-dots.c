/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-score-dots-private.h"

/**
 * FujinScoreDots:
 *
 * A score as five dots and its digit. As-Is has filled blue discs, To-Be hollow orange diamonds.
 * What is not scored shows five faint outlines and no digit; what is not evaluated shows a cross
 * and words. A score given on the other scale carries a mark.
 *
 * Signal "picked": the person chose a score; the widget itself changes nothing.
 */
G_DEFINE_FINAL_TYPE (FujinScoreDots, fujin_score_dots, GTK_TYPE_WIDGET)

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

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
  widget_class->measure = _fujin_score_dots_measure;
  widget_class->snapshot = _fujin_score_dots_snapshot;
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

  place = _fujin_score_dots_get_place (self, x) - 2;
  if (place < 0 || place >= FUJIN_SCORE_MAX * _fujin_score_dots_get_step (self))
    return 0;
  return (int) (place / _fujin_score_dots_get_step (self)) + 1;
}
