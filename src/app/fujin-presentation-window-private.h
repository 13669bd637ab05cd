/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-presentation-window.h"
#include "fujin-slide-view.h"

G_BEGIN_DECLS

struct _FujinPresentationWindow
{
  GtkWindow       parent_instance;

  FujinProject   *project;
  FujinLang       lang;
  GPtrArray      *slides; /* FujinSlide */
  guint           current;
  GString        *digits; /* typed for a jump */

  GtkOverlay     *overlay;
  FujinSlideView *view;
  GtkWidget      *blank;
  GtkDrawingArea *pointer;
  GtkLabel       *clock;
  GtkWidget      *note_strip;
  GtkLabel       *note;
  GtkLabel       *next;
  GtkWidget      *keys;
  GtkGrid        *key_grid;
  GtkWidget      *time_strip;
  GtkScale       *time_scale;
  GtkLabel       *time_label;

  int             text_height; /* of the window its texts are made for */
  guint           text_source;

  /* The laser pointer. */
  double          x;
  double          y;
  gboolean        pointer_kept; /* by its key, though the mouse is still */
  gboolean        pointer_shown;
  guint           pointer_source;

  /* The speaker's clock. */
  gint64          started;
  guint           clock_source;
  guint           inhibited;
  GtkApplication *application;

  /* The time slider. */
  GPtrArray      *times; /* FujinChartTime; made when it is first asked for */
  double          from;
  double          to;
  gint64          begun;
  guint           tick;
};

void     _fujin_presentation_go            (FujinPresentationWindow *self,
                                            guint                    index);
void     _fujin_presentation_step          (FujinPresentationWindow *self,
                                            int                      by);
void     _fujin_presentation_set_blank     (FujinPresentationWindow *self,
                                            gboolean                 blank);
void     _fujin_presentation_init_keys     (FujinPresentationWindow *self);

void     _fujin_presentation_fit_text      (FujinPresentationWindow *self,
                                            int                      height);
void     _fujin_presentation_free_text     (FujinPresentationWindow *self);

void     _fujin_presentation_init_pointer  (FujinPresentationWindow *self);
void     _fujin_presentation_free_pointer  (FujinPresentationWindow *self);
void     _fujin_presentation_keep_pointer  (FujinPresentationWindow *self);

void     _fujin_presentation_init_clock    (FujinPresentationWindow *self);
void     _fujin_presentation_free_clock    (FujinPresentationWindow *self);
void     _fujin_presentation_reset_clock   (FujinPresentationWindow *self);

void     _fujin_presentation_init_time     (FujinPresentationWindow *self);
void     _fujin_presentation_free_time     (FujinPresentationWindow *self);
void     _fujin_presentation_show_time     (FujinPresentationWindow *self,
                                            gboolean                 shown);
gboolean _fujin_presentation_has_time      (FujinPresentationWindow *self);
void     _fujin_presentation_step_time     (FujinPresentationWindow *self,
                                            int                      by);

G_END_DECLS
