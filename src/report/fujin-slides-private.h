/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-category-score.h"
#include "fujin-slides.h"

G_BEGIN_DECLS

/* Each fills headline, note, points and picture as made from the project. */
void  _fujin_slide_make_title       (FujinSlide   *slide,
                                     FujinProject *project);
void  _fujin_slide_make_situation   (FujinSlide   *slide,
                                     FujinProject *project);
void  _fujin_slide_make_strengths   (FujinSlide   *slide,
                                     FujinProject *project);
void  _fujin_slide_make_weaknesses  (FujinSlide   *slide,
                                     FujinProject *project);
void  _fujin_slide_make_gaps        (FujinSlide   *slide,
                                     FujinProject *project);
void  _fujin_slide_make_plan        (FujinSlide   *slide,
                                     FujinProject *project);
void  _fujin_slide_make_decision    (FujinSlide   *slide,
                                     FujinProject *project);

/* Shared by them. */
void  _fujin_slide_take_points      (FujinSlide   *slide,
                                     GPtrArray    *points);
void  _fujin_slide_take_steps       (FujinSlide   *slide,
                                     FujinProject *project,
                                     const char *const *filters,
                                     const char   *words);
void  _fujin_slide_say              (FujinSlide   *slide,
                                     const char   *headline,
                                     const char   *note);
char *_fujin_slide_dup_mean         (double        mean);
char *_fujin_slide_dup_day          (FujinProject *project);
void  _fujin_slide_add_row          (FujinSlide   *slide,
                                     const char   *id,
                                     ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
