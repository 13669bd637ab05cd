/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-time-scale.h"

#include "fujin-chart-boxes.h"
#include "fujin-words.h"

/* Japanese fiscal years begin in April. */
#define FIRST_MONTH 4
#define LEAST_MONTHS 4

static const char *const months[] = {
  N_ ("Jan"), N_ ("Feb"), N_ ("Mar"), N_ ("Apr"), N_ ("May"), N_ ("Jun"),
  N_ ("Jul"), N_ ("Aug"), N_ ("Sep"), N_ ("Oct"), N_ ("Nov"), N_ ("Dec"),
};

/* The first of the month of @day, @plus months later. */
static int
month_start (int day,
             int plus)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) MAX (day, 1));
  g_date_set_day (&date, 1);
  if (plus > 0)
    g_date_add_months (&date, (guint) plus);
  return (int) g_date_get_julian (&date);
}

/* A scale of whole months that holds both days. */
void
_fujin_time_scale_init (FujinTimeScale *self,
                        int             earliest,
                        int             latest,
                        double          left,
                        double          width)
{
  self->first = month_start (earliest, 0);
  self->last = MAX (month_start (latest, 1), month_start (earliest, LEAST_MONTHS));
  self->left = left;
  self->width = width;
  self->ticks = g_array_new (FALSE, TRUE, sizeof (FujinTimeTick));
}

void
_fujin_time_scale_clear (FujinTimeScale *self)
{
  g_clear_pointer (&self->ticks, g_array_unref);
}

double
_fujin_time_scale_get_x (const FujinTimeScale *self,
                         int                   day)
{
  return self->left + self->width * (day - self->first) / (double) (self->last - self->first);
}

double
_fujin_time_scale_height (FujinChartScene *scene)
{
  return 2 * _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
}

char *
_fujin_time_dup_day (int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) MAX (day, 1));
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

/* Every how many months there is a line, so that the words below never touch. */
static int
choose_step (FujinTimeScale  *self,
             FujinChartScene *scene)
{
  static const int steps[] = { 1, 3, 6, 12, 24, 60, 120 };
  double month = self->width / MAX ((self->last - self->first) / 30.44, 1.0);
  double widest = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    widest = MAX (widest,
                  _fujin_chart_text_width (
                    scene, fujin_words (fujin_chart_data_get_lang (scene->data), months[i]),
                    FUJIN_TEXT_SMALL));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * month >= widest + 7.0 * scene->unit)
      return steps[i];
  return steps[G_N_ELEMENTS (steps) - 1];
}

static void
place_month (FujinTimeScale  *self,
             FujinChartScene *scene,
             int              day,
             int              month,
             double           top)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  PangoLayout *layout = _fujin_chart_scene_shape (scene, fujin_words (lang, months[month - 1]),
                                                  FUJIN_TEXT_SMALL, -1, 1);
  double x = _fujin_time_scale_get_x (self, day) + 2.0 * scene->unit;

  if (x + _fujin_chart_layout_width (layout) <= self->left + self->width)
    _fujin_chart_scene_add_text (scene, layout, x, top, FUJIN_INK_DIM);
}

/* The name of a fiscal year where it begins, unless the one before it reaches that far. */
static void
place_year (FujinTimeScale  *self,
            FujinChartScene *scene,
            int              day,
            int              year,
            double           top,
            double          *taken)
{
  /* Translators: a fiscal year that begins in April of the year */
  g_autofree char *text = g_strdup_printf (fujin_words (fujin_chart_data_get_lang (scene->data),
                                                        "FY%d"), year);
  PangoLayout *layout = _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD,
                                                  -1, 1);
  double x = _fujin_time_scale_get_x (self, day) + 2.0 * scene->unit;

  if (x < *taken || x + _fujin_chart_layout_width (layout) > self->left + self->width)
    return;
  _fujin_chart_scene_add_text (scene, layout, x, top, FUJIN_INK_TEXT);
  *taken = x + _fujin_chart_layout_width (layout) + 6.0 * scene->unit;
}

/* The first of April after @day. */
static int
next_year (int day)
{
  GDate date;

  g_date_clear (&date, 1);
  do
    {
      day = month_start (day, 1);
      g_date_set_julian (&date, (guint32) day);
    }
  while (g_date_get_month (&date) != FIRST_MONTH);
  return day;
}

static int
get_year (int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  return g_date_get_year (&date) - (g_date_get_month (&date) < FIRST_MONTH ? 1 : 0);
}

/* The fiscal year the scale begins in is named too, where the next one leaves it room. */
static void
place_years (FujinTimeScale  *self,
             FujinChartScene *scene,
             double           top)
{
  int april = next_year (month_start (self->first, 0) - 1);
  double taken = self->left;
  double room = _fujin_time_scale_get_x (self, april) - self->left;

  if (april > self->first && room > 5.0 * scene->size)
    place_year (self, scene, self->first, get_year (self->first), top, &taken);
  for (; april < self->last; april = next_year (april))
    place_year (self, scene, april, get_year (april), top, &taken);
}

/* Places fiscal years above months, and the lines down from them. */
void
_fujin_time_scale_place (FujinTimeScale  *self,
                         FujinChartScene *scene,
                         double           top)
{
  int step = choose_step (self, scene);

  place_years (self, scene, top);
  top += _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  for (int day = self->first; day < self->last; day = month_start (day, 1))
    {
      GDate date;
      FujinTimeTick tick = { _fujin_time_scale_get_x (self, day), FALSE };
      int month;

      g_date_clear (&date, 1);
      g_date_set_julian (&date, (guint32) day);
      month = g_date_get_month (&date);
      tick.begins_year = month == FIRST_MONTH;
      if ((month + 12 - FIRST_MONTH) % MIN (step, 12) != 0)
        continue;
      g_array_append_val (self->ticks, tick);
      if (step < 12)
        place_month (self, scene, day, month, top);
    }
}
