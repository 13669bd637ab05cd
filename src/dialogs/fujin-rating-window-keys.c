/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-window-private.h"

/* The whole sheet can be filled in without the mouse: a digit answers, Left and Right choose the
 * column, Up and Down the service. Where somebody types a text, keys are letters. */

static gboolean
is_typing (FujinRatingWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus && (GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus));
}

static gboolean
move (FujinRatingWindow *self,
      int                by)
{
  guint n = self->file->answers->len;
  int place = (int) self->current + by;

  if (n > 0)
    _fujin_rating_window_show (self, (guint) CLAMP (place, 0, (int) n - 1));
  return TRUE;
}

/* As-Is is followed by To-Be of the same service: two keys answer it. */
static gboolean
answer (FujinRatingWindow *self,
        const char        *value)
{
  gboolean to_be = self->to_be;

  _fujin_rating_window_set_value (self, to_be, value);
  if (!to_be && *value)
    _fujin_rating_window_set_to_be (self, TRUE);
  return TRUE;
}

static gboolean
answer_digit (FujinRatingWindow *self,
              guint              digit)
{
  char value[2] = { (char) ('0' + digit), '\0' };

  return answer (self, digit == 0 ? "" : value);
}

static gboolean
key_cb (FujinRatingWindow *self,
        guint              keyval,
        guint              keycode,
        GdkModifierType    state)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) || is_typing (self))
    return FALSE;
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_5)
    return answer_digit (self, keyval - GDK_KEY_0);
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_5)
    return answer_digit (self, keyval - GDK_KEY_KP_0);
  switch (keyval)
    {
    case GDK_KEY_question:
      return answer (self, FUJIN_RATING_UNSURE);
    case GDK_KEY_n:
    case GDK_KEY_N:
      return answer (self, FUJIN_RATING_NOT_EVALUATED);
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      _fujin_rating_window_set_to_be (self, rtl);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      _fujin_rating_window_set_to_be (self, !rtl);
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
    case GDK_KEY_Page_Up:
      return move (self, -1);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
    case GDK_KEY_Page_Down:
      return move (self, 1);
    default:
      return FALSE;
    }
}

/* Listens to the keys before any widget does. */
void
_fujin_rating_window_init_keys (FujinRatingWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
