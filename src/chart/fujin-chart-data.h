/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinChartKind:
 * @FUJIN_CHART_RADAR: one axis per category or service, series as polygons
 * @FUJIN_CHART_GAPS: one row per service, As-Is and To-Be joined by a line, ranked
 * @FUJIN_CHART_TREND: one column per version, the oldest first; series as lines
 */
typedef enum
{
  FUJIN_CHART_RADAR,
  FUJIN_CHART_GAPS,
  FUJIN_CHART_TREND,
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
 * FujinSeriesRole:
 * @FUJIN_SERIES_AS_IS: deep blue, solid line, filled round marker
 * @FUJIN_SERIES_TO_BE: orange, dashed line, hollow diamond
 * @FUJIN_SERIES_EXPECTED: green, dash-dotted line, hollow triangle: As-Is when all improvements are
 *   done
 * @FUJIN_SERIES_AS_IS_BEFORE: grey, dotted line, hollow square: As-Is of an earlier state
 */
typedef enum
{
  FUJIN_SERIES_AS_IS,
  FUJIN_SERIES_TO_BE,
  FUJIN_SERIES_EXPECTED,
  FUJIN_SERIES_AS_IS_BEFORE,
} FujinSeriesRole;

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
 */
typedef struct
{
  char *id;
  char *badge;
  int   colour;
  char *code;
  char *label;
  char *note;
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

G_END_DECLS
