/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tiles-chart.h"

#include "fujin-chart-boxes.h"
#include "fujin-chart-fill.h"
#include "fujin-chart-legend.h"
#include "fujin-chart-marks.h"
#include "fujin-words.h"

enum
{
  SAMPLE_RAMP = 1,
  SAMPLE_NOT_SCORED,
  SAMPLE_NOT_EVALUATED,
  SAMPLE_OUT_OF_SCOPE,
};

/* The second series. */
#define TO_BE 1

/* Side of a sample for a font size of 13. */
#define SAMPLE 11.0

static void
stroke_box (cairo_t           *cr,
            const FujinColour *colour,
            double             alpha,
            const FujinBox    *box,
            double             width)
{
  cairo_new_path (cr);
  cairo_rectangle (cr, box->x + width / 2, box->y + width / 2, box->width - width,
                   box->height - width);
  fujin_colour_set (colour, cr, alpha);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
fill_score (cairo_t            *cr,
            const FujinPalette *palette,
            const FujinBox     *box,
            int                 score,
            double              unit)
{
  cairo_new_path (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  fujin_colour_set (&palette->scores[CLAMP (score, 1, FUJIN_N_SCORE_COLOURS) - 1], cr, 1.0);
  cairo_fill (cr);
  stroke_box (cr, &palette->text, 0.3, box, 0.8 * unit);
}

/* Out of scope: hatched light. Not scored: a hollow tile. Not evaluated: crossed out. */
static void
draw_state (cairo_t            *cr,
            const FujinPalette *palette,
            const FujinBox     *box,
            FujinPointState     state,
            gboolean            is_out,
            double              unit)
{
  static const double dashes[] = { 3.0, 2.0 };

  if (is_out)
    {
      _fujin_chart_hatch (cr, &palette->grid, 1.0, box, 5.0 * unit, 1.0 * unit, FALSE);
      stroke_box (cr, &palette->grid, 1.0, box, 0.8 * unit);
      return;
    }
  if (state == FUJIN_POINT_NOT_SCORED)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  stroke_box (cr, &palette->dim_text, 1.0, box, 1.1 * unit);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_tile (FujinChartScene      *scene,
           cairo_t              *cr,
           const FujinPalette   *palette,
           const FujinPlacedRow *row)
{
  const FujinChartPoint *point = fujin_chart_data_get_point (scene->data, 0, row->axis);
  gboolean is_out = fujin_chart_data_get_axis (scene->data, row->axis)->mark
                    != FUJIN_CHART_MARK_NONE;

  if (point->state == FUJIN_POINT_VALUE && !is_out)
    fill_score (cr, palette, &row->box, (int) point->value, scene->unit);
  else
    draw_state (cr, palette, &row->box, point->state, is_out, scene->unit);
}

/* Draws arranged tiles; their texts are drawn with the frame. */
void
_fujin_tiles_chart_draw (FujinChartScene    *scene,
                         cairo_t            *cr,
                         const FujinPalette *palette,
                         int                 highlight)
{
  FujinTiles *tiles = scene->extra;

  for (guint i = 0; i < scene->rows->len; i++)
    draw_tile (scene, cr, palette, &g_array_index (scene->rows, FujinPlacedRow, i));
  for (guint i = 0; i < tiles->marks->len; i++)
    {
      FujinTileMark *mark = &g_array_index (tiles->marks, FujinTileMark, i);

      _fujin_chart_mark_missing (cr, palette, mark->state, mark->x, mark->y, tiles->mark_radius);
    }
  for (guint i = 0; i < tiles->badges->len; i++)
    {
      FujinTileBadge *badge = &g_array_index (tiles->badges, FujinTileBadge, i);

      _fujin_chart_draw_badge (cr, palette, badge->colour, badge->x, badge->middle,
                               tiles->badge_size);
    }
}

static gboolean
has_out_of_scope (FujinChartData *data)
{
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (fujin_chart_data_get_axis (data, a)->mark != FUJIN_CHART_MARK_NONE)
      return TRUE;
  return FALSE;
}

static gboolean
has_state (FujinChartData  *data,
           FujinPointState  state)
{
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (fujin_chart_data_get_axis (data, a)->mark == FUJIN_CHART_MARK_NONE
        && fujin_chart_data_get_point (data, 0, a)->state == state)
      return TRUE;
  return FALSE;
}

/* Whether any tile says where it is to go; where tiles are small none does. */
static gboolean
has_to_be (FujinChartScene *scene)
{
  for (guint a = 0; !scene->is_brief && a < fujin_chart_data_get_n_axes (scene->data); a++)
    if (fujin_chart_data_get_axis (scene->data, a)->mark == FUJIN_CHART_MARK_NONE
        && fujin_chart_data_get_point (scene->data, TO_BE, a)->state == FUJIN_POINT_VALUE)
      return TRUE;
  return FALSE;
}

void
_fujin_tiles_chart_list_keys (FujinChartScene *scene,
                              GArray          *entries)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  double side = SAMPLE * scene->unit;

  _fujin_chart_legend_add (scene, entries, SAMPLE_RAMP, FUJIN_N_SCORE_COLOURS * side,
                           has_to_be (scene)
                             /* Translators: in a legend: figures from 1 to 5, "2→4" */
                             ? fujin_words (lang, "As-Is 1 to 5 → To-Be")
                             : fujin_words (lang, "As-Is 1 to 5"));
  if (has_state (scene->data, FUJIN_POINT_NOT_SCORED))
    _fujin_chart_legend_add (scene, entries, SAMPLE_NOT_SCORED, side,
                             fujin_words (lang, "not scored"));
  if (has_state (scene->data, FUJIN_POINT_NOT_EVALUATED))
    _fujin_chart_legend_add (scene, entries, SAMPLE_NOT_EVALUATED, side,
                             fujin_words (lang, "not evaluated"));
  if (has_out_of_scope (scene->data))
    /* Translators: in a legend: services that were decided to be unnecessary */
    _fujin_chart_legend_add (scene, entries, SAMPLE_OUT_OF_SCOPE, side,
                             fujin_words (lang, "out of scope"));
}

void
_fujin_tiles_chart_draw_key (FujinChartScene      *scene,
                             cairo_t              *cr,
                             const FujinPalette   *palette,
                             const FujinPlacedKey *key)
{
  double side = SAMPLE * scene->unit;
  FujinBox box = { key->x, key->y - side / 2, side, side };
  FujinPointState state = key->sample == SAMPLE_NOT_EVALUATED ? FUJIN_POINT_NOT_EVALUATED
                                                              : FUJIN_POINT_NOT_SCORED;

  if (key->sample == SAMPLE_RAMP)
    {
      for (int i = 1; i <= FUJIN_N_SCORE_COLOURS; i++, box.x += side)
        fill_score (cr, palette, &box, i, scene->unit);
      return;
    }
  draw_state (cr, palette, &box, state, key->sample == SAMPLE_OUT_OF_SCOPE, scene->unit);
  if (key->sample != SAMPLE_OUT_OF_SCOPE)
    _fujin_chart_mark_missing (cr, palette, state, key->x + side / 2, key->y,
                               2.6 * scene->unit);
}
