/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>
#include "fujin-library-filter.h"
#include "fujin-library-table.h"
#include "fujin-palette.h"
#include "fujin-paper.h"

G_BEGIN_DECLS

/* What a text is drawn with; 0 and above is a category. */
enum
{
  FUJIN_PAGE_INK_TEXT = -1,
  FUJIN_PAGE_INK_DIM = -2,
  FUJIN_PAGE_INK_ON_COLOUR = -3,
  FUJIN_PAGE_INK_AS_IS = -4,
};

/**
 * FujinPageStyle:
 * @size: points
 * @bold: whether it is bold
 * @ink: what it is drawn with
 * @align: where it stands in its width
 * @lines: after how many lines to end with an ellipsis; 0 for never
 *
 * How a text looks on paper. Figures are always tabular.
 */
typedef struct
{
  double         size;
  gboolean       bold;
  int            ink;
  PangoAlignment align;
  int            lines;
} FujinPageStyle;

typedef struct _FujinPageFrame FujinPageFrame;

typedef struct _FujinPageTextCache FujinPageTextCache;

/**
 * FujinPageLayout:
 * @project: what is printed
 * @columns: (nullable): of the service matrix, %NULL for the usual ones
 * @plans: (nullable): the services of the matrix, %NULL for all
 * @frame: (nullable): what stands around the page in a document of several parts, see
 *   fujin-page-frame.h; %NULL for a report of its own
 * @library: (nullable): the table of the library that is printed, %NULL for what is of a plan
 * @shown: (nullable): which of its rows, in which order
 * @own_title: (nullable): heads what is of no plan; %NULL for the title of the plan
 * @source: (nullable): the line of the source in the foot; %NULL for those of the framework
 * @without_scores: whether the content has no scores, so that the foot need not explain them
 * @lang: language of the output
 * @palette: ink for paper
 * @context: fonts
 * @texts: texts that have been laid out, on this sheet or another one
 * @width: of the sheet, points
 * @height: of the sheet, points
 * @margin: on all sides, points
 * @ascent: height of a line above its base at size 1, plain and bold, so that texts of different
 *   scripts in one row stand on one line
 *
 * The sheet that content is laid on. All functions that lay something measure only when they
 * are given no cairo context, so that what is measured is what is drawn.
 */
typedef struct
{
  FujinProject       *project;
  const char *const *columns;
  GPtrArray          *plans;
  const FujinPageFrame *frame;
  const FujinLibraryTable *library;
  FujinLibraryFilter *shown;
  const char         *own_title;
  const char         *source;
  gboolean            without_scores;
  FujinLang           lang;
  const FujinPalette *palette;
  PangoContext       *context;
  FujinPageTextCache *texts;
  double              width;
  double              height;
  double              margin;
  double              ascent[2];
} FujinPageLayout;

FujinPageLayout *_fujin_page_layout_new   (FujinProject          *project,
                                           FujinLang              lang,
                                           FujinPaper             paper);
void             _fujin_page_layout_free  (FujinPageLayout       *self);
double           _fujin_page_text_width   (FujinPageLayout       *self,
                                           const FujinPageStyle  *style,
                                           const char            *text);
double           _fujin_page_text         (FujinPageLayout       *self,
                                           cairo_t               *cr,
                                           const FujinPageStyle  *style,
                                           const char            *text,
                                           double                 x,
                                           double                 y,
                                           double                 width);
void             _fujin_page_rule         (FujinPageLayout       *self,
                                           cairo_t               *cr,
                                           double                 x,
                                           double                 y,
                                           double                 width,
                                           gboolean               strong);
void             _fujin_page_badge        (FujinPageLayout       *self,
                                           cairo_t               *cr,
                                           const FujinCategory   *category,
                                           double                 x,
                                           double                 y,
                                           double                 radius);
double           _fujin_page_chart_font   (FujinPageLayout       *self);
double           _fujin_page_head         (FujinPageLayout       *self,
                                           cairo_t               *cr,
                                           const char            *subject);
double           _fujin_page_begin        (FujinPageLayout       *self,
                                           cairo_t               *cr);
char            *_fujin_page_dup_today    (FujinPageLayout       *self);
const char      *_fujin_page_score_rule   (FujinPageLayout       *self);
double           _fujin_page_foot         (FujinPageLayout       *self,
                                           cairo_t               *cr,
                                           guint                  page,
                                           guint                  n_pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinPageLayout, _fujin_page_layout_free)

G_END_DECLS
