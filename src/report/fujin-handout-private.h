/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-handout.h"
#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinHandoutSheet:
 * @page: the sheet it is laid on
 * @title: what the handout is called
 * @plans: (element-type FujinServicePlan): the services on it
 * @breaks: (element-type guint): of what runs over several pages: where each page begins
 * @n_columns: of a board: how many pages of columns there are
 * @filled: whether the answers stand in it
 *
 * What the kinds of handout share while they are cut and drawn.
 */
typedef struct
{
  FujinPageLayout *page;
  const char      *title;
  GPtrArray       *plans;
  GArray          *breaks;
  guint            n_columns;
  gboolean         filled;
} FujinHandoutSheet;

double _fujin_handout_head       (FujinHandoutSheet *self,
                                  cairo_t           *cr,
                                  const char        *task);
double _fujin_handout_foot       (FujinHandoutSheet *self,
                                  cairo_t           *cr,
                                  guint              page,
                                  guint              n_pages);

guint  _fujin_handout_cards_cut  (FujinHandoutSheet *self);
void   _fujin_handout_cards_draw (FujinHandoutSheet *self,
                                  cairo_t           *cr,
                                  guint              page,
                                  guint              n_pages);
guint  _fujin_handout_board_cut  (FujinHandoutSheet *self);
void   _fujin_handout_board_draw (FujinHandoutSheet *self,
                                  cairo_t           *cr,
                                  guint              page,
                                  guint              n_pages);
guint  _fujin_handout_radar_cut  (FujinHandoutSheet *self);
void   _fujin_handout_radar_draw (FujinHandoutSheet *self,
                                  cairo_t           *cr,
                                  guint              page,
                                  guint              n_pages);
guint  _fujin_handout_answers_cut  (FujinHandoutSheet *self);
void   _fujin_handout_answers_draw (FujinHandoutSheet *self,
                                    cairo_t           *cr,
                                    guint              page,
                                    guint              n_pages);

G_END_DECLS
