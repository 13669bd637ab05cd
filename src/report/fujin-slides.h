/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-chart-data.h"
#include "fujin-chart-sheet.h"
#include "fujin-palette.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/* A slide is 16 : 9; its own units are points of a sheet of this size. */
#define FUJIN_SLIDE_WIDTH 960.0
#define FUJIN_SLIDE_HEIGHT 540.0

/* More than this is read out, not read. */
#define FUJIN_SLIDE_MAX_POINTS 5

/**
 * FujinSlide:
 * @id: "title", "situation", "strengths", "weaknesses", "gaps", "plan", "decision"
 * @name: what kind of slide it is, in its language
 * @headline: the message: own words, or @made_headline
 * @made_headline: the message made from the project, one full sentence
 * @note: what the speaker says: own words, or @made_note
 * @made_note: the note made from the project
 * @is_hidden: whether it is left out of the presentation
 * @points: (array zero-terminated=1): at most %FUJIN_SLIDE_MAX_POINTS lines beside or below the
 *   picture; on "title" the lines below the title
 * @chart: (nullable): the chart; never together with @table
 * @table: (nullable): the table
 * @table_title: (nullable): what the table shows
 * @lang: language of all texts
 * @organisation: whose plan it is; "" when not given
 * @source: where the framework comes from, for the foot
 *
 * One message for the people in the room, with what stands behind it.
 */
typedef struct
{
  const char      *id;
  const char      *name;
  char            *headline;
  char            *made_headline;
  char            *note;
  char            *made_note;
  gboolean         is_hidden;
  char           **points;
  FujinChartData  *chart;
  FujinChartSheet *table;
  char            *table_title;
  FujinLang        lang;
  char            *organisation;
  char            *source;
} FujinSlide;

guint       fujin_slides_get_n    (void);
const char *fujin_slides_get_id   (guint             index);
GPtrArray  *fujin_slides_list     (FujinProject     *project,
                                   FujinLang         lang,
                                   gboolean          with_hidden);
void        fujin_slide_free      (FujinSlide       *self);
void        fujin_slide_draw      (const FujinSlide *self,
                                   cairo_t          *cr,
                                   double            width,
                                   double            height,
                                   FujinPaletteKind  palette,
                                   guint             number,
                                   guint             n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinSlide, fujin_slide_free)

G_END_DECLS
