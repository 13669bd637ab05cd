/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-rating-file.h"
#include "fujin-rating-window.h"

G_BEGIN_DECLS

/* 5 down to 1, not sure, not evaluated. */
#define FUJIN_RATING_N_ROWS 7

struct _FujinRatingWindow
{
  GtkApplicationWindow parent_instance;
  GFile *place;
  FujinRatingFile *file;
  GBytes *saved;       /* the answers as they were last read or written */
  GBytes *on_disk;     /* the file as it was then */
  guint current;       /* place of the service that is shown */
  gboolean to_be;      /* which column the keys answer */
  gboolean filling;
  gboolean closing;    /* the person answered: close without asking again */

  GtkLabel *title;
  GtkLabel *subtitle;
  GtkButton *save_button;
  GtkEntry *rater;
  GtkLabel *progress_label;
  GtkProgressBar *progress;
  GtkListBox *list;
  GtkLabel *heading;
  GtkLabel *other_name;
  GtkLabel *scale;
  GtkGrid *grid;
  GtkLabel *columns[2];                              /* As-Is, To-Be */
  GtkLabel *wordings[FUJIN_RATING_N_ROWS];
  GtkCheckButton *choices[FUJIN_RATING_N_ROWS][2];
  GtkTextView *note;
  GtkWidget *previous_button;
  GtkWidget *next_button;
};

FujinRatingAnswer *_fujin_rating_window_get_answer   (FujinRatingWindow *self);
void               _fujin_rating_window_show         (FujinRatingWindow *self,
                                                      guint              index);
void               _fujin_rating_window_update       (FujinRatingWindow *self);
void               _fujin_rating_window_create_scale (FujinRatingWindow *self);
void               _fujin_rating_window_show_scale   (FujinRatingWindow *self);
void               _fujin_rating_window_set_value    (FujinRatingWindow *self,
                                                      gboolean           to_be,
                                                      const char        *value);
void               _fujin_rating_window_set_to_be    (FujinRatingWindow *self,
                                                      gboolean           to_be);
void               _fujin_rating_window_init_keys    (FujinRatingWindow *self);
gboolean           _fujin_rating_window_is_changed   (FujinRatingWindow *self);
void               _fujin_rating_window_save         (FujinRatingWindow *self,
                                                      gboolean           then_close);
void               _fujin_rating_window_ask_close    (FujinRatingWindow *self);

G_END_DECLS
