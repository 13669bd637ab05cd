/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-output-choice.h"
#include "fujin-presentation-window-private.h"

/**
 * FujinPresentationWindow:
 *
 * The slides over the whole screen. It shows the project as it was when it began, and keeps the
 * screen from going dark.
 */
G_DEFINE_FINAL_TYPE (FujinPresentationWindow, fujin_presentation_window, GTK_TYPE_WINDOW)

static void
show_note (FujinPresentationWindow *self)
{
  const FujinSlide *slide = g_ptr_array_index (self->slides, self->current);
  const FujinSlide *next = self->current + 1 < self->slides->len
                             ? g_ptr_array_index (self->slides, self->current + 1) : NULL;
  g_autofree char *text = NULL;

  gtk_label_set_text (self->note, slide->note);
  if (next)
    /* Translators: for the speaker; %s is the message of the next slide */
    text = g_strdup_printf (_("Next: %s"), next->headline);
  gtk_label_set_text (self->next, text ? text : _("This is the last slide."));
}

/* Shows a slide; what was blank is seen again. */
void
_fujin_presentation_go (FujinPresentationWindow *self,
                        guint                    index)
{
  if (self->slides->len == 0)
    return;
  self->current = MIN (index, self->slides->len - 1);
  _fujin_presentation_set_blank (self, FALSE);
  fujin_slide_view_set_slide (self->view, self->slides, self->current);
  _fujin_presentation_show_time (self, FALSE);
  show_note (self);
}

void
_fujin_presentation_step (FujinPresentationWindow *self,
                          int                      by)
{
  if (gtk_widget_get_visible (self->blank))
    _fujin_presentation_set_blank (self, FALSE);
  else if (by > 0 && self->current + 1 < self->slides->len)
    _fujin_presentation_go (self, self->current + 1);
  else if (by < 0 && self->current > 0)
    _fujin_presentation_go (self, self->current - 1);
}

void
_fujin_presentation_set_blank (FujinPresentationWindow *self,
                               gboolean                 blank)
{
  gtk_widget_set_visible (self->blank, blank);
}

/* The left button goes on, the right one back. */
static void
pressed_cb (FujinPresentationWindow *self,
            int                      n_press,
            double                   x,
            double                   y,
            GtkGestureClick         *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (button == GDK_BUTTON_PRIMARY)
    _fujin_presentation_step (self, 1);
  else if (button == GDK_BUTTON_SECONDARY)
    _fujin_presentation_step (self, -1);
}

static void
fujin_presentation_window_size_allocate (GtkWidget *widget,
                                         int        width,
                                         int        height,
                                         int        baseline)
{
  GTK_WIDGET_CLASS (fujin_presentation_window_parent_class)
    ->size_allocate (widget, width, height, baseline);
  _fujin_presentation_fit_text (FUJIN_PRESENTATION_WINDOW (widget), height);
}

static void
fujin_presentation_window_dispose (GObject *object)
{
  FujinPresentationWindow *self = FUJIN_PRESENTATION_WINDOW (object);

  _fujin_presentation_free_pointer (self);
  _fujin_presentation_free_clock (self);
  _fujin_presentation_free_time (self);
  _fujin_presentation_free_text (self);
  g_clear_pointer (&self->slides, g_ptr_array_unref);
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_presentation_window_parent_class)->dispose (object);
}

static void
fujin_presentation_window_finalize (GObject *object)
{
  g_string_free (FUJIN_PRESENTATION_WINDOW (object)->digits, TRUE);
  G_OBJECT_CLASS (fujin_presentation_window_parent_class)->finalize (object);
}

static void
fujin_presentation_window_class_init (FujinPresentationWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = fujin_presentation_window_dispose;
  object_class->finalize = fujin_presentation_window_finalize;
  widget_class->size_allocate = fujin_presentation_window_size_allocate;

  g_type_ensure (FUJIN_TYPE_SLIDE_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/app/fujin-presentation-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, view);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, blank);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, pointer);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, clock);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, note_strip);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, note);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, next);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, keys);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, key_grid);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, time_strip);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, time_scale);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationWindow, time_label);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
}

static void
fujin_presentation_window_init (FujinPresentationWindow *self)
{
  self->digits = g_string_new (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  _fujin_presentation_init_keys (self);
  _fujin_presentation_init_pointer (self);
  _fujin_presentation_init_time (self);
}

static guint
place_of (const char *id)
{
  guint place = 0;

  while (place < fujin_slides_get_n () && !g_str_equal (fujin_slides_get_id (place), id))
    place++;
  return place;
}

/* In place of a hidden slide the next one that is shown, or else the last. */
static guint
find_slide (FujinPresentationWindow *self,
            const char              *id)
{
  if (!id || place_of (id) == fujin_slides_get_n ())
    return 0;
  for (guint i = 0; i < self->slides->len; i++)
    if (place_of (((FujinSlide *) g_ptr_array_index (self->slides, i))->id) >= place_of (id))
      return i;
  return self->slides->len - 1;
}

/**
 * fujin_presentation_window_new:
 * @parent: the window it belongs to
 * @project: what is presented
 * @slide: (nullable): id of the slide to begin with, or where it is hidden with the next one that
 *   is not; %NULL for the first
 *
 * Makes the presentation of a project, over the whole screen. It is to be presented.
 *
 * Returns: (transfer none): the window
 */
FujinPresentationWindow *
fujin_presentation_window_new (GtkWindow    *parent,
                               FujinProject *project,
                               const char   *slide)
{
  FujinPresentationWindow *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_object_new (FUJIN_TYPE_PRESENTATION_WINDOW, "transient-for", parent,
                       "destroy-with-parent", TRUE, NULL);
  self->project = g_object_ref (project);
  self->lang = fujin_output_choice_get_lang (fujin_project_get_language (project));
  self->application = parent ? gtk_window_get_application (parent) : NULL;
  self->slides = fujin_slides_list (project, self->lang, FALSE);
  /* With all slides hidden there would be nothing to see, and no way to know why. */
  if (self->slides->len == 0)
    {
      g_ptr_array_unref (self->slides);
      self->slides = fujin_slides_list (project, self->lang, TRUE);
    }
  _fujin_presentation_init_clock (self);
  _fujin_presentation_go (self, find_slide (self, slide));
  gtk_window_fullscreen (GTK_WINDOW (self));
  return self;
}

/**
 * fujin_presentation_window_get_slide:
 * @self: a presentation
 *
 * Returns: the id of the slide it shows
 */
const char *
fujin_presentation_window_get_slide (FujinPresentationWindow *self)
{
  g_return_val_if_fail (FUJIN_IS_PRESENTATION_WINDOW (self), NULL);

  return ((FujinSlide *) g_ptr_array_index (self->slides, self->current))->id;
}

/**
 * fujin_presentation_window_is_blank:
 * @self: a presentation
 *
 * Returns: whether the screen is black for now
 */
gboolean
fujin_presentation_window_is_blank (FujinPresentationWindow *self)
{
  g_return_val_if_fail (FUJIN_IS_PRESENTATION_WINDOW (self), FALSE);

  return gtk_widget_get_visible (self->blank);
}
