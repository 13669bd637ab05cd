/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-presentation-window-private.h"

/* More slides than four digits count there never are. */
#define MOST_DIGITS 4

/* What the keys do, as told on the screen. */
static const struct
{
  const char *keys;
  const char *what;
} help[] = {
  /* Translators: keys of the presentation, as they are called on the keyboard */
  { NC_("key", "→  Space  Page Down  click"), N_("Next slide") },
  { NC_("key", "←  Backspace  Page Up"), N_("Previous slide") },
  { NC_("key", "Home  End"), N_("First and last slide") },
  { NC_("key", "number, Enter"), N_("Go to that slide") },
  { NC_("key", "B  ."), N_("Black screen, and back") },
  { NC_("key", "S"), N_("Go through the versions on the situation slide") },
  { NC_("key", "P"), N_("Keep the pointer") },
  { NC_("key", "N"), N_("Speaker’s note") },
  { NC_("key", "T"), N_("Clock") },
  { NC_("key", "R"), N_("Start the clock again") },
  { NC_("key", "?"), N_("These keys") },
  { NC_("key", "Esc"), N_("End") },
};

static void
toggle (GtkWidget *widget)
{
  gtk_widget_set_visible (widget, !gtk_widget_get_visible (widget));
}

/* Takes away what lies over the slide before the presentation itself. */
static void
escape (FujinPresentationWindow *self)
{
  if (gtk_widget_get_visible (self->keys))
    gtk_widget_set_visible (self->keys, FALSE);
  else if (gtk_widget_get_visible (self->time_strip))
    _fujin_presentation_show_time (self, FALSE);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
jump (FujinPresentationWindow *self)
{
  guint64 number = g_ascii_strtoull (self->digits->str, NULL, 10);

  if (self->digits->len == 0)
    _fujin_presentation_step (self, 1);
  else if (number > 0)
    _fujin_presentation_go (self, (guint) number - 1);
  g_string_truncate (self->digits, 0);
}

static gboolean
take_digit (FujinPresentationWindow *self,
            guint                    keyval)
{
  gunichar c = gdk_keyval_to_unicode (keyval);

  if (c < '0' || c > '9')
    {
      g_string_truncate (self->digits, 0);
      return FALSE;
    }
  if (self->digits->len < MOST_DIGITS)
    g_string_append_unichar (self->digits, c);
  return TRUE;
}

/* While the slider is there, Left and Right walk through the versions. */
static void
sideways (FujinPresentationWindow *self,
          int                      by)
{
  if (gtk_widget_get_visible (self->time_strip))
    _fujin_presentation_step_time (self, by);
  else
    _fujin_presentation_step (self, by);
}

static gboolean
move (FujinPresentationWindow *self,
      guint                    keyval)
{
  switch (keyval)
    {
    case GDK_KEY_Right:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Right:
      sideways (self, 1);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_Up:
    case GDK_KEY_KP_Left:
      sideways (self, -1);
      return TRUE;
    case GDK_KEY_space:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      _fujin_presentation_step (self, 1);
      return TRUE;
    case GDK_KEY_BackSpace:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      _fujin_presentation_step (self, -1);
      return TRUE;
    case GDK_KEY_Home:
      _fujin_presentation_go (self, 0);
      return TRUE;
    case GDK_KEY_End:
      _fujin_presentation_go (self, G_MAXUINT);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
act (FujinPresentationWindow *self,
     guint                    keyval)
{
  switch (gdk_keyval_to_lower (keyval))
    {
    case GDK_KEY_b:
    case GDK_KEY_period:
      _fujin_presentation_set_blank (self, !gtk_widget_get_visible (self->blank));
      return TRUE;
    case GDK_KEY_p:
      _fujin_presentation_keep_pointer (self);
      return TRUE;
    case GDK_KEY_t:
      toggle (GTK_WIDGET (self->clock));
      return TRUE;
    case GDK_KEY_r:
      _fujin_presentation_reset_clock (self);
      return TRUE;
    case GDK_KEY_n:
      toggle (self->note_strip);
      return TRUE;
    case GDK_KEY_s:
      _fujin_presentation_show_time (self, !gtk_widget_get_visible (self->time_strip));
      return TRUE;
    case GDK_KEY_question:
    case GDK_KEY_F1:
      toggle (self->keys);
      return TRUE;
    case GDK_KEY_Escape:
      escape (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (FujinPresentationWindow *self,
                guint                    keyval,
                guint                    keycode,
                GdkModifierType          state)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    {
      jump (self);
      return TRUE;
    }
  return take_digit (self, keyval) || move (self, keyval) || act (self, keyval);
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Keys reach the presentation whatever has the focus. */
void
_fujin_presentation_init_keys (FujinPresentationWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  for (guint i = 0; i < G_N_ELEMENTS (help); i++)
    {
      const char *name = g_dpgettext2 (GETTEXT_PACKAGE, "key", help[i].keys);

      gtk_grid_attach (self->key_grid, make_label (name, "heading"), 0, (int) i, 1, 1);
      gtk_grid_attach (self->key_grid, make_label (_(help[i].what), NULL), 1, (int) i, 1, 1);
    }
}
