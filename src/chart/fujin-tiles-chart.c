/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tiles-chart.h"

#include <string.h>

#include "fujin-chart-boxes.h"

#define AS_IS 0
#define TO_BE 1

static int
ink_of (const FujinChartPoint *point)
{
  if (point->state != FUJIN_POINT_VALUE)
    return FUJIN_INK_TEXT;
  return FUJIN_INK_ON_SCORE - CLAMP ((int) point->value, 1, FUJIN_N_SCORE_COLOURS);
}

/* "2→4", or a mark in the place of what is no figure. */
static void
place_figures (FujinChartScene          *scene,
               FujinTiles               *tiles,
               const FujinTilesMeasures *measures,
               guint                     axis,
               const FujinBox           *box)
{
  const FujinChartPoint *as_is = fujin_chart_data_get_point (scene->data, AS_IS, axis);
  const FujinChartPoint *to_be = fujin_chart_data_get_point (scene->data, TO_BE, axis);
  gboolean has_pair = measures->has_to_be && to_be->state == FUJIN_POINT_VALUE;
  FujinTextStyle style = FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER
                         | (measures->detail > FUJIN_TILES_FIGURE ? FUJIN_TEXT_BASE
                                                             : FUJIN_TEXT_SMALL);
  gboolean is_known = as_is->state == FUJIN_POINT_VALUE;
  double mark = is_known ? 0.0 : 2 * tiles->mark_radius + 2.0 * scene->unit;
  double width, x;
  PangoLayout *layout;
  g_autofree char *text = NULL;

  if (has_pair)
    text = is_known ? g_strdup_printf ("%.0f→%.0f", as_is->value, to_be->value)
                    : g_strdup_printf ("→%.0f", to_be->value);
  else
    text = is_known ? g_strdup_printf ("%.0f", as_is->value) : g_strdup ("");
  layout = _fujin_chart_scene_shape (scene, text, style, -1, 1);
  width = mark + _fujin_chart_layout_width (layout);
  x = box->x + (box->width - width) / 2;
  if (!is_known)
    {
      FujinTileMark placed = { has_pair ? x + tiles->mark_radius : box->x + box->width / 2,
                               box->y + box->height / 2, as_is->state };

      g_array_append_val (tiles->marks, placed);
    }
  if (*text != '\0')
    _fujin_chart_place_middle (scene, layout, x + mark, box->y + box->height / 2,
                               ink_of (as_is));
}

static void
place_line (FujinChartScene *scene,
            const char      *text,
            const FujinBox  *box,
            int              ink,
            gboolean         has_plate)
{
  PangoLayout *layout = _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_SMALL, -1, 1);

  _fujin_chart_place_centre (scene, layout, box, ink);
  if (has_plate)
    g_array_index (scene->texts, FujinPlacedText, scene->texts->len - 1).has_plate = TRUE;
}

static void
place_tile (FujinChartScene          *scene,
            FujinTiles               *tiles,
            const FujinTilesMeasures *measures,
            guint                     axis,
            const FujinBox           *box)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  int ink = ink_of (fujin_chart_data_get_point (scene->data, AS_IS, axis));
  guint n = measures->detail == FUJIN_TILES_LEVEL  ? 3
            : measures->detail == FUJIN_TILES_CODE ? 2
                                                   : 1;
  double small = FUJIN_TILES_TIGHT * _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  double base = box->height - (n - 1) * small;
  FujinBox line = *box;

  _fujin_chart_add_box (scene, box, axis);
  for (guint s = 0; s < fujin_chart_data_get_n_series (scene->data); s++)
    _fujin_chart_set_box (scene, s, axis, box);
  if (it->mark != FUJIN_CHART_MARK_NONE)
    {
      if (measures->detail >= FUJIN_TILES_CODE)
        place_line (scene, it->code, box, FUJIN_INK_DIM, TRUE);
      return;
    }
  base = MIN (base, 1.5 * _fujin_chart_line_height (scene, FUJIN_TEXT_BASE));
  line.y += (box->height - base - (n - 1) * small) / 2;
  line.height = small;
  if (n > 1)
    {
      place_line (scene, it->code, &line, ink, FALSE);
      line.y += small;
    }
  line.height = base;
  if (measures->detail > FUJIN_TILES_NONE)
    place_figures (scene, tiles, measures, axis, &line);
  line.y += base;
  line.height = small;
  if (n > 2 && it->column >= 0)
    place_line (scene, fujin_chart_data_get_column (scene->data, (guint) it->column)->badge,
                &line, ink, FALSE);
}

static void
place_label (FujinChartScene          *scene,
             FujinTiles               *tiles,
             const FujinTilesMeasures *measures,
             guint                     row,
             double                    top,
             double                    height)
{
  const FujinChartAxis *it = fujin_chart_data_get_row (scene->data, row);
  FujinTileBadge badge = { scene->plot.x, top + height / 2, it->colour };
  double x = scene->plot.x + tiles->badge_size + 2 * FUJIN_TILES_GAP * scene->unit;
  int lines = height >= 2 * _fujin_chart_line_height (scene, FUJIN_TEXT_BASE) ? 2 : 1;

  g_array_append_val (tiles->badges, badge);
  _fujin_chart_place_badge (scene, it->badge, it->colour, badge.x, badge.middle,
                            tiles->badge_size);
  if (measures->label > 0)
    _fujin_chart_place_middle (scene, _fujin_chart_scene_shape (scene, it->label, FUJIN_TEXT_BASE,
                                                                measures->label, lines),
                               x, badge.middle, FUJIN_INK_TEXT);
}

/* The part of a code after its letter, where all tiles of the column share it. */
static char *
dup_number (FujinChartData *data,
            guint           column)
{
  const char *number = NULL;

  for (guint row = 0; row < fujin_chart_data_get_n_rows (data); row++)
    {
      guint seen = 0;

      for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
        {
          const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);
          const char *dash = strchr (it->code, '-');

          if (it->row != (int) row || seen++ != column || dash == NULL)
            continue;
          if (number != NULL && strcmp (number, dash + 1) != 0)
            return NULL;
          number = dash + 1;
        }
    }
  return g_strdup (number);
}

static void
place_heads (FujinChartScene          *scene,
             const FujinTilesMeasures *measures,
             double                    left)
{
  double pitch = measures->width + measures->gap;

  for (guint i = 0; measures->head > 0 && i < measures->n_columns; i++)
    {
      g_autofree char *number = dup_number (scene->data, i);
      FujinBox box = { left + i * pitch, scene->plot.y, measures->width, measures->head };

      if (number != NULL && _fujin_chart_text_width (scene, number, FUJIN_TEXT_SMALL) <= pitch)
        place_line (scene, number, &box, FUJIN_INK_DIM, FALSE);
    }
}

static void
place_rows (FujinChartScene          *scene,
            FujinTiles               *tiles,
            const FujinTilesMeasures *measures,
            double                    left)
{
  double gap = measures->gap;
  double pitch = MIN ((scene->plot.height - measures->head) / measures->n_lines,
                      measures->height * 1.25 + gap);
  double y = scene->plot.y + measures->head;

  for (guint row = 0; row < fujin_chart_data_get_n_rows (scene->data); row++)
    {
      guint n = _fujin_tiles_count (scene->data, row), i = 0;
      guint lines = MAX ((n + measures->n_columns - 1) / measures->n_columns, 1);

      place_label (scene, tiles, measures, row, y, lines * pitch - gap);
      for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data); a++)
        {
          FujinBox box = { left + i % measures->n_columns * (measures->width + gap),
                           y + i / measures->n_columns * pitch
                           + (pitch - gap - measures->height) / 2,
                           measures->width, measures->height };

          if (fujin_chart_data_get_axis (scene->data, a)->row != (int) row)
            continue;
          place_tile (scene, tiles, measures, a, &box);
          i++;
        }
      y += lines * pitch;
    }
}

static void
free_tiles (gpointer data)
{
  FujinTiles *tiles = data;

  g_array_unref (tiles->marks);
  g_array_unref (tiles->badges);
  g_free (tiles);
}

/* Tiles without figures have no second one either. */
static gboolean
shows_pairs (const FujinTilesMeasures *measures)
{
  return measures->has_to_be && measures->detail > FUJIN_TILES_NONE;
}

/* Arranges a row of tiles for each row, in the order given. */
void
_fujin_tiles_chart_arrange (FujinChartScene *scene)
{
  FujinTiles *tiles = g_new0 (FujinTiles, 1);
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  double left;
  FujinTilesMeasures measures;

  tiles->marks = g_array_new (FALSE, TRUE, sizeof (FujinTileMark));
  tiles->badges = g_array_new (FALSE, TRUE, sizeof (FujinTileBadge));
  scene->extra = tiles;
  scene->free_extra = free_tiles;
  tiles->badge_size = MIN (small * 1.25,
                           scene->plot.height / (fujin_chart_data_get_n_rows (scene->data) + 1));
  _fujin_tiles_measure (scene, tiles->badge_size, &measures);
  scene->wants_brief = !scene->is_brief && !shows_pairs (&measures);
  tiles->mark_radius = MIN (measures.detail > FUJIN_TILES_FIGURE ? 0.28 * scene->size
                                                            : 0.24 * scene->size,
                            measures.height * 0.3);
  left = scene->plot.x + tiles->badge_size + 2 * FUJIN_TILES_GAP * scene->unit + measures.label
         + (measures.label > 0 ? 2 * FUJIN_TILES_GAP * scene->unit : 0.0);
  place_heads (scene, &measures, left);
  place_rows (scene, tiles, &measures, left);
}
