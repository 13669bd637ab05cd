/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-legend.h"
#include "fujin-chart-drawing.h"
#include "fujin-chart-marks.h"
#include "fujin-words.h"

#define MAX_KEYS 8

/* One entry of the legend before it has a place. */
typedef struct
{
  FujinPlacedKey  key;
  PangoLayout    *layout;
  double          width;
} Entry;

static double
sample_width (FujinChartScene *scene)
{
  return (scene->width < 40.0 * scene->size ? 24.0 : 30.0) * scene->unit;
}

static gboolean
state_occurs (FujinChartData  *data,
              FujinPointState  state)
{
  guint n_series = fujin_chart_data_get_n_series (data);
  guint n_axes = fujin_chart_data_get_n_axes (data);

  for (guint s = 0; s < n_series; s++)
    for (guint a = 0; a < n_axes; a++)
      if (fujin_chart_data_get_point (data, s, a)->state == state)
        return TRUE;

  return FALSE;
}

/* Where room is short, the frame speaks low so that the drawing keeps the most of it. */
static gboolean
is_narrow (FujinChartScene *scene)
{
  return scene->width < 40.0 * scene->size;
}

static FujinTextStyle
key_style (FujinChartScene *scene)
{
  return is_narrow (scene) ? FUJIN_TEXT_SMALL : FUJIN_TEXT_BASE;
}

static void
add_entry (FujinChartScene *scene,
           GArray          *entries,
           FujinPlacedKey   key,
           double           sample,
           const char      *text)
{
  /* Where the chart is narrow, an entry may have a line to itself. */
  double room = MAX (scene->width * (is_narrow (scene) ? 0.75 : 0.42), 60.0);
  Entry entry = { key, _fujin_chart_scene_shape (scene, text, key_style (scene), room, 1), 0.0 };

  entry.width = sample + 6.0 * scene->unit + _fujin_chart_layout_width (entry.layout);
  g_array_append_val (entries, entry);
}

/*
 * _fujin_chart_legend_add:
 * @sample: what drawing->draw_key tells the samples apart by, from 1
 * @width: width of the sample
 * @text: what it means
 *
 * Adds an entry of a chart's own.
 */
void
_fujin_chart_legend_add (FujinChartScene *scene,
                         GArray          *entries,
                         int              sample,
                         double           width,
                         const char      *text)
{
  FujinPlacedKey key = { 0, 0, FALSE, 0, 0, sample };

  add_entry (scene, entries, key, width, text);
}

/* Rows say "not scored" in words where it happens; the radar needs the marks explained. */
GArray *
_fujin_chart_legend_list (FujinChartScene *scene)
{
  GArray *entries = g_array_new (FALSE, TRUE, sizeof (Entry));
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  guint n = MIN (fujin_chart_data_get_n_series (scene->data), MAX_KEYS);

  if (scene->drawing->list_keys != NULL)
    {
      scene->drawing->list_keys (scene, entries);
      return entries;
    }
  for (guint s = 0; s < n; s++)
    {
      FujinPlacedKey key = { 0, 0, TRUE, fujin_chart_data_get_series_role (scene->data, s), 0, 0 };

      add_entry (scene, entries, key, sample_width (scene),
                 fujin_chart_data_get_series_name (scene->data, s));
    }
  if (!scene->drawing->hits_boxes && state_occurs (scene->data, FUJIN_POINT_NOT_SCORED))
    {
      FujinPlacedKey key = { 0, 0, FALSE, 0, FUJIN_POINT_NOT_SCORED, 0 };

      /* Translators: in a legend, beside the mark for it. */
      add_entry (scene, entries, key, 10.0 * scene->unit, fujin_words (lang, "not scored"));
    }
  if (!scene->drawing->hits_boxes && state_occurs (scene->data, FUJIN_POINT_NOT_EVALUATED))
    {
      FujinPlacedKey key = { 0, 0, FALSE, 0, FUJIN_POINT_NOT_EVALUATED, 0 };

      /* Translators: in a legend: decided to be left out of the assessment. */
      add_entry (scene, entries, key, 10.0 * scene->unit, fujin_words (lang, "not evaluated"));
    }

  return entries;
}

static void
place_entry (FujinChartScene *scene,
             Entry           *entry,
             double           x,
             double           y)
{
  double height = _fujin_chart_layout_height (entry->layout);
  double text_x = x + entry->width - _fujin_chart_layout_width (entry->layout);

  entry->key.x = x;
  entry->key.y = y + height / 2;
  g_array_append_val (scene->keys, entry->key);
  _fujin_chart_scene_add_text (scene, entry->layout, text_x, y, FUJIN_INK_TEXT);
}

static double
line_height (FujinChartScene *scene)
{
  PangoLayout *layout = _fujin_chart_scene_shape (scene, "Ag漢", key_style (scene), -1, 1);

  return _fujin_chart_layout_height (layout) * 1.06;
}

static double
column_width (GArray *entries,
              guint   first,
              guint   count)
{
  double width = 0.0;

  for (guint i = first; i < MIN (first + count, entries->len); i++)
    width = MAX (width, g_array_index (entries, Entry, i).width);

  return width;
}

/* Two entries to a column, in the corner beside the title. */
double
_fujin_chart_legend_place_in_corner (FujinChartScene *scene,
                                     GArray          *entries,
                                     FujinBox        *area,
                                     double           width)
{
  double x = area->x + area->width - width;
  double step = line_height (scene);

  for (guint i = 0; i < entries->len; i += 2)
    {
      place_entry (scene, &g_array_index (entries, Entry, i), x, area->y);
      if (i + 1 < entries->len)
        place_entry (scene, &g_array_index (entries, Entry, i + 1), x, area->y + step);
      x += column_width (entries, i, 2) + 18.0 * scene->unit;
    }

  return MIN (entries->len, 2) * step;
}

/* Side by side at the foot, in as many lines as it takes. Returns the height. */
double
_fujin_chart_legend_measure_or_place_foot (FujinChartScene *scene,
                                           GArray          *entries,
                                           FujinBox        *area,
                                           double           top,
                                           gboolean         place)
{
  double x = area->x, y = top, step = line_height (scene);

  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = &g_array_index (entries, Entry, i);

      if (x > area->x && x + entry->width > area->x + area->width)
        {
          x = area->x;
          y += step;
        }
      if (place)
        place_entry (scene, entry, x, y);
      x += entry->width + 18.0 * scene->unit;
    }

  return entries->len > 0 ? y + step - top : 0.0;
}

double
_fujin_chart_legend_corner_width (FujinChartScene *scene,
                                  GArray          *entries)
{
  double width = 0.0;

  for (guint i = 0; i < entries->len; i += 2)
    width += column_width (entries, i, 2) + (i > 0 ? 18.0 * scene->unit : 0.0);

  return width;
}

void
_fujin_chart_legend_draw_key (FujinChartScene      *scene,
                              cairo_t              *cr,
                              const FujinPalette   *palette,
                              const FujinPlacedKey *key)
{
  double width = sample_width (scene);

  if (key->sample > 0)
    {
      scene->drawing->draw_key (scene, cr, palette, key);
      return;
    }
  if (!key->is_series)
    {
      _fujin_chart_mark_missing (cr, palette, key->state, key->x + 5.0 * scene->unit, key->y,
                                 3.4 * scene->unit);
      return;
    }
  if (!scene->drawing->hits_boxes)
    {
      cairo_move_to (cr, key->x, key->y);
      cairo_line_to (cr, key->x + width, key->y);
      _fujin_chart_stroke_role (cr, palette, key->role, scene->unit);
    }
  _fujin_chart_mark_series (cr, palette, key->role, key->x + width / 2, key->y, scene->unit);
}
