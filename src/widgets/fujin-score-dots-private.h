/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"
#include "fujin-score-dots.h"

G_BEGIN_DECLS

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

double _fujin_score_dots_get_step  (FujinScoreDots *self);
double _fujin_score_dots_get_place (FujinScoreDots *self,
                                    double          x);
void   _fujin_score_dots_measure   (GtkWidget      *widget,
                                    GtkOrientation  orientation,
                                    int             for_size,
                                    int            *minimum,
                                    int            *natural,
                                    int            *minimum_baseline,
                                    int            *natural_baseline);
void   _fujin_score_dots_snapshot  (GtkWidget      *widget,
                                    GtkSnapshot    *snapshot);

G_END_DECLS
