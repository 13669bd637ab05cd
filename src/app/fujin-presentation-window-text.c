/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-presentation-window-private.h"

/* Of the height of the window: what is read from where the speaker stands. */
#define NOTE_SIZE 0.026
#define SMALL_SIZE 0.021
/* The list of keys has to fit below itself. */
#define KEYS_SIZE 0.022

/* The text of the desktop, in pixels: who has it large wants it large here too. */
static double
desktop_size (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * pango_cairo_context_get_resolution (context) / 72.0;
}

static void
set_size (FujinPresentationWindow *self,
          GtkLabel                *label,
          double                   share)
{
  g_autoptr (PangoAttrList) list = pango_attr_list_new ();
  double size = MAX (self->text_height * share, desktop_size (GTK_WIDGET (self)));

  pango_attr_list_insert (list, pango_attr_size_new_absolute ((int) (size * PANGO_SCALE)));
  gtk_label_set_attributes (label, list);
}

static gboolean
fit_cb (gpointer data)
{
  FujinPresentationWindow *self = data;

  self->text_source = 0;
  set_size (self, self->note, NOTE_SIZE);
  set_size (self, self->next, SMALL_SIZE);
  set_size (self, self->clock, SMALL_SIZE);
  set_size (self, self->time_label, SMALL_SIZE);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->key_grid)); child;
       child = gtk_widget_get_next_sibling (child))
    set_size (self, GTK_LABEL (child), KEYS_SIZE);
  return G_SOURCE_REMOVE;
}

/* Texts grow with the screen, as the slide does. Sizes may not change while they are given out. */
void
_fujin_presentation_fit_text (FujinPresentationWindow *self,
                              int                      height)
{
  if (height == self->text_height)
    return;
  self->text_height = height;
  if (self->text_source == 0)
    self->text_source = g_idle_add (fit_cb, self);
}

void
_fujin_presentation_free_text (FujinPresentationWindow *self)
{
  g_clear_handle_id (&self->text_source, g_source_remove);
}
