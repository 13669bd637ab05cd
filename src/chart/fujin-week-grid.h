/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>
#include "fujin-lang.h"
#include "fujin-palette.h"

G_BEGIN_DECLS

#define FUJIN_WEEK_DAYS 7
#define FUJIN_DAY_HOURS 24

/**
 * FujinWeekState:
 * @FUJIN_WEEK_UNCOVERED: nobody is there
 * @FUJIN_WEEK_PARTLY: some are there, or only as double duty
 * @FUJIN_WEEK_COVERED: all are there
 *
 * What is to be said of one hour.
 */
typedef enum
{
  FUJIN_WEEK_UNCOVERED,
  FUJIN_WEEK_PARTLY,
  FUJIN_WEEK_COVERED,
  FUJIN_N_WEEK_STATES,
} FujinWeekState;

/**
 * FujinWeekSpan:
 * @first_day: 0 Monday to 6
 * @last_day: the last of the days that are alike
 * @from: hour
 * @to: hour, to 24
 * @state: what is to be said of these hours
 * @number: what is counted
 * @who: who is there
 *
 * Hours that are alike.
 */
typedef struct
{
  guint           first_day;
  guint           last_day;
  guint           from;
  guint           to;
  FujinWeekState  state;
  guint           number;
  const char     *who;
} FujinWeekSpan;

typedef struct _FujinWeekGrid FujinWeekGrid;

FujinWeekGrid  *fujin_week_grid_new          (const char           *title,
                                              const char           *covered,
                                              const char           *partly);
void            fujin_week_grid_free         (FujinWeekGrid        *self);
void            fujin_week_grid_set          (FujinWeekGrid        *self,
                                              guint                 hour,
                                              FujinWeekState        state,
                                              guint                 number,
                                              const char           *who);
void            fujin_week_grid_set_share    (FujinWeekGrid        *self,
                                              guint                 hour,
                                              double                share);
void            fujin_week_grid_set_sentence (FujinWeekGrid        *self,
                                              const char           *sentence);
const char     *fujin_week_grid_get_title    (const FujinWeekGrid  *self);
FujinWeekState  fujin_week_grid_get_state    (const FujinWeekGrid  *self,
                                              guint                 hour);
guint           fujin_week_grid_get_number   (const FujinWeekGrid  *self,
                                              guint                 hour);
const char     *fujin_week_grid_get_who      (const FujinWeekGrid  *self,
                                              guint                 hour);
const char     *fujin_week_grid_get_label    (const FujinWeekGrid  *self,
                                              FujinWeekState        state,
                                              FujinLang             lang);
guint           fujin_week_grid_count        (const FujinWeekGrid  *self,
                                              FujinWeekState        state);
GArray         *fujin_week_grid_list_spans   (const FujinWeekGrid  *self);
const char     *fujin_week_grid_get_day      (guint                 day,
                                              FujinLang             lang);
char           *fujin_week_grid_dup_span     (const FujinWeekSpan  *span,
                                              FujinLang             lang);
char           *fujin_week_grid_dup_sentence (const FujinWeekGrid  *self,
                                              FujinLang             lang);
double          fujin_week_grid_get_height   (double                size);
void            fujin_week_grid_draw         (const FujinWeekGrid  *self,
                                              cairo_t              *cr,
                                              PangoContext         *context,
                                              const FujinPalette   *palette,
                                              FujinLang             lang,
                                              double                size,
                                              double                width,
                                              double                height);
gboolean        fujin_week_grid_find         (double                size,
                                              double                width,
                                              double                height,
                                              double                x,
                                              double                y,
                                              guint                *hour);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinWeekGrid, fujin_week_grid_free)

G_END_DECLS
