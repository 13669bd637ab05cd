/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-chart-sheet.h"
#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinChartKind:
 * @FUJIN_CHART_RADAR: one axis per category or service, series as polygons
 * @FUJIN_CHART_GAPS: one row per service, As-Is and To-Be joined by a line, ranked
 * @FUJIN_CHART_TREND: one column per version, the oldest first; series as lines
 * @FUJIN_CHART_TILES: one row per category, one tile per service with its score
 * @FUJIN_CHART_CELLS: rows by columns; each cell lists the services that fall in it
 * @FUJIN_CHART_SHARES: one bar per row, cut into the parts of a whole
 * @FUJIN_CHART_TIMELINE: one row per improvement with a bar up to its due day
 */
typedef enum
{
  FUJIN_CHART_RADAR,
  FUJIN_CHART_GAPS,
  FUJIN_CHART_TREND,
  FUJIN_CHART_TILES,
  FUJIN_CHART_CELLS,
  FUJIN_CHART_SHARES,
  FUJIN_CHART_TIMELINE,
  FUJIN_N_CHART_KINDS,
} FujinChartKind;

/**
 * FujinPointState:
 * @FUJIN_POINT_NOT_SCORED: nothing known; never drawn as zero
 * @FUJIN_POINT_VALUE: has a value
 * @FUJIN_POINT_NOT_EVALUATED: decided against, out of the assessment; never drawn as zero
 */
typedef enum
{
  FUJIN_POINT_NOT_SCORED,
  FUJIN_POINT_VALUE,
  FUJIN_POINT_NOT_EVALUATED,
} FujinPointState;

/**
 * FujinChartMark:
 * @FUJIN_CHART_MARK_NONE: no mark
 * @FUJIN_CHART_MARK_FILLED: filled: inside, done
 * @FUJIN_CHART_MARK_HALF: half filled or hatched: both, under way
 * @FUJIN_CHART_MARK_HOLLOW: outlined: outside, agreed
 * @FUJIN_CHART_MARK_DASHED: a broken outline: nobody, not yet
 * @FUJIN_CHART_MARK_CROSSED: crossed: left out of the assessment
 *
 * What tells services, parts of bars and bars of time apart where there is no colour.
 */
typedef enum
{
  FUJIN_CHART_MARK_NONE,
  FUJIN_CHART_MARK_FILLED,
  FUJIN_CHART_MARK_HALF,
  FUJIN_CHART_MARK_HOLLOW,
  FUJIN_CHART_MARK_DASHED,
  FUJIN_CHART_MARK_CROSSED,
  FUJIN_N_CHART_MARKS,
} FujinChartMark;

/**
 * FujinSeriesRole:
 * @FUJIN_SERIES_AS_IS: deep blue, solid line, filled round marker
 * @FUJIN_SERIES_TO_BE: orange, dashed line, hollow diamond
 * @FUJIN_SERIES_EXPECTED: green, dash-dotted line, hollow triangle: As-Is when all improvements are
 *   done
 * @FUJIN_SERIES_AS_IS_BEFORE: grey, dotted line, hollow square: As-Is of an earlier state
 * @FUJIN_SERIES_STATE_1: As-Is of the first of several states or organisations; each has a
 *   colour, a dash, a shape and a letter of its own: filled disc, solid line, a
 * @FUJIN_SERIES_STATE_2: diamond, dashed line, b
 * @FUJIN_SERIES_STATE_3: square, dotted line, c
 * @FUJIN_SERIES_STATE_4: triangle, dash-dotted line, d
 * @FUJIN_SERIES_STATE_5: triangle on its tip, long dashes, e
 * @FUJIN_SERIES_STATE_6: hexagon, line of a dash and two dots, f
 */
typedef enum
{
  FUJIN_SERIES_AS_IS,
  FUJIN_SERIES_TO_BE,
  FUJIN_SERIES_EXPECTED,
  FUJIN_SERIES_AS_IS_BEFORE,
  FUJIN_SERIES_STATE_1,
  FUJIN_SERIES_STATE_2,
  FUJIN_SERIES_STATE_3,
  FUJIN_SERIES_STATE_4,
  FUJIN_SERIES_STATE_5,
  FUJIN_SERIES_STATE_6,
} FujinSeriesRole;

/* How many states one chart tells apart. */
#define FUJIN_N_SERIES_STATES 6

/**
 * FujinChartPoint:
 * @state: whether there is a value
 * @value: 1 to 5 (means may be fractions)
 * @n_scored: for means: how many were scored
 * @n_total: for means: out of how many; 0 when the point is no mean
 * @wording: (nullable): the criterion behind the value, one sentence
 */
typedef struct
{
  FujinPointState  state;
  double           value;
  guint            n_scored;
  guint            n_total;
  char            *wording;
} FujinChartPoint;

/**
 * FujinChartAxis:
 * @id: what a click goes to: category letter, or service plan id
 * @badge: category letter shown in the badge
 * @colour: category index 0 to 8, or -1
 * @code: (nullable): service code shown before the label
 * @label: the name
 * @note: (nullable): a second line for rows of the gap chart
 * @row: of tiles, cells and times: which of the rows it falls in, or -1
 * @column: which of the columns it falls in, or -1
 * @mark: what its mark is
 */
typedef struct
{
  char *id;
  char *badge;
  int   colour;
  char *code;
  char *label;
  char *note;
  int   row;
  int   column;
  FujinChartMark mark;
} FujinChartAxis;

#define FUJIN_TYPE_CHART_DATA (fujin_chart_data_get_type ())
G_DECLARE_FINAL_TYPE (FujinChartData, fujin_chart_data, FUJIN, CHART_DATA, GObject)

FujinChartData        *fujin_chart_data_new          (FujinChartKind         kind,
                                                      FujinLang              lang);
FujinChartKind         fujin_chart_data_get_kind     (FujinChartData        *self);
FujinLang              fujin_chart_data_get_lang     (FujinChartData        *self);
void                   fujin_chart_data_set_title    (FujinChartData        *self,
                                                      const char            *title);
const char            *fujin_chart_data_get_title    (FujinChartData        *self);
void                   fujin_chart_data_set_subtitle (FujinChartData        *self,
                                                      const char            *subtitle);
const char            *fujin_chart_data_get_subtitle (FujinChartData        *self);
void                   fujin_chart_data_set_source   (FujinChartData        *self,
                                                      const char            *source);
const char            *fujin_chart_data_get_source   (FujinChartData        *self);
void                   fujin_chart_data_set_empty_text (FujinChartData      *self,
                                                      const char            *text);
const char            *fujin_chart_data_get_empty_text (FujinChartData      *self);

guint                  fujin_chart_data_add_axis     (FujinChartData        *self,
                                                      const char            *id,
                                                      const char            *badge,
                                                      int                    colour,
                                                      const char            *code,
                                                      const char            *label,
                                                      const char            *note);
guint                  fujin_chart_data_add_series   (FujinChartData        *self,
                                                      FujinSeriesRole        role,
                                                      const char            *name);
void                   fujin_chart_data_set_point    (FujinChartData        *self,
                                                      guint                  series,
                                                      guint                  axis,
                                                      const FujinChartPoint *point);

guint                  fujin_chart_data_get_n_axes   (FujinChartData        *self);
const FujinChartAxis  *fujin_chart_data_get_axis     (FujinChartData        *self,
                                                      guint                  axis);
guint                  fujin_chart_data_get_n_series (FujinChartData        *self);
const char            *fujin_chart_data_get_series_name (FujinChartData     *self,
                                                      guint                  series);
FujinSeriesRole        fujin_chart_data_get_series_role (FujinChartData     *self,
                                                      guint                  series);
const FujinChartPoint *fujin_chart_data_get_point    (FujinChartData        *self,
                                                      guint                  series,
                                                      guint                  axis);
gboolean               fujin_chart_data_has_values   (FujinChartData        *self);
gboolean               fujin_chart_data_is_partial   (FujinChartData        *self);
char                  *fujin_chart_data_point_text   (FujinChartData        *self,
                                                      guint                  series,
                                                      guint                  axis);
char                  *fujin_chart_data_point_value_text (FujinChartData    *self,
                                                      guint                  series,
                                                      guint                  axis);
char                  *fujin_chart_data_make_sentence (FujinChartData       *self);
FujinChartSheet       *fujin_chart_data_make_sheet    (FujinChartData       *self);
char                  *fujin_chart_data_write_text    (FujinChartData       *self);
gboolean               fujin_chart_data_runs_down     (FujinChartData       *self);

/* Rows, columns, cells and marks (fujin-chart-data-bins.c and -cells.c). */
guint                  fujin_chart_data_add_row       (FujinChartData       *self,
                                                       const char           *badge,
                                                       int                   colour,
                                                       const char           *label,
                                                       const char           *note);
guint                  fujin_chart_data_add_column    (FujinChartData       *self,
                                                       const char           *badge,
                                                       const char           *label,
                                                       const char           *note);
guint                  fujin_chart_data_get_n_rows    (FujinChartData       *self);
guint                  fujin_chart_data_get_n_columns (FujinChartData       *self);
const FujinChartAxis  *fujin_chart_data_get_row       (FujinChartData       *self,
                                                       guint                 row);
const FujinChartAxis  *fujin_chart_data_get_column    (FujinChartData       *self,
                                                       guint                 column);
void                   fujin_chart_data_set_bin_titles (FujinChartData      *self,
                                                       const char           *row_title,
                                                       const char           *column_title);
const char            *fujin_chart_data_get_row_title (FujinChartData       *self);
const char            *fujin_chart_data_get_column_title (FujinChartData    *self);
void                   fujin_chart_data_place_axis    (FujinChartData       *self,
                                                       guint                 axis,
                                                       int                   row,
                                                       int                   column,
                                                       FujinChartMark        mark);
void                   fujin_chart_data_set_cell      (FujinChartData       *self,
                                                       guint                 row,
                                                       guint                 column,
                                                       const char           *title,
                                                       gboolean              is_first);
const char            *fujin_chart_data_get_cell_title (FujinChartData      *self,
                                                       guint                 row,
                                                       guint                 column);
gboolean               fujin_chart_data_is_first_cell (FujinChartData       *self,
                                                       guint                 row,
                                                       guint                 column);
void                   fujin_chart_data_set_first_text (FujinChartData      *self,
                                                       const char           *text);
const char            *fujin_chart_data_get_first_text (FujinChartData      *self);
void                   fujin_chart_data_set_mark_name (FujinChartData       *self,
                                                       FujinChartMark        mark,
                                                       const char           *name);
const char            *fujin_chart_data_get_mark_name (FujinChartData       *self,
                                                       FujinChartMark        mark);
void                   fujin_chart_data_set_series_mark (FujinChartData     *self,
                                                       guint                 series,
                                                       FujinChartMark        mark);
FujinChartMark         fujin_chart_data_get_series_mark (FujinChartData     *self,
                                                       guint                 series);
void                   fujin_chart_data_set_today     (FujinChartData       *self,
                                                       int                   day);
int                    fujin_chart_data_get_today     (FujinChartData       *self);

G_END_DECLS
