/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-week-grid-private.h"

#include <math.h>

#include "fujin-words.h"

/* All in font sizes. */
#define DAY_WIDTH 2.8
#define HEAD 1.5
#define ROW 1.75
#define LEGEND_LINE 1.6
#define LEGEND_LINES 2
#define SMALL 0.82
#define HATCH 0.45
#define WIDE 2.0 /* of the usual hatch */

/* How strong the colour of an hour is when it has next to no share, and where writing on it is
 * light. */
#define LEAST_ALPHA 0.1
#define DARK_ALPHA 0.6

typedef struct
{
  const FujinWeekGrid *grid;
  cairo_t *cr;
  PangoContext *context;
  const FujinPalette *palette;
  FujinLang lang;
  double size;
  double width;
  double cell_width;
  double cell_height;
} Pen;

static double
cell_width (double size,
            double width)
{
  return (width - DAY_WIDTH * size) / FUJIN_DAY_HOURS;
}

static double
cell_height (double size,
             double height)
{
  return (height - (HEAD + LEGEND_LINES * LEGEND_LINE) * size) / FUJIN_WEEK_DAYS;
}

/* Centred in @width where it is one, else from @x on; around @middle. Returns its width. */
static double
text (Pen               *pen,
      const char        *words,
      const FujinColour *colour,
      double             scale,
      double             x,
      double             middle,
      double             width)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (pen->context);
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (pen->context));
  int wide, high;

  pango_font_description_set_absolute_size (font, pen->size * scale * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, words, -1);
  pango_layout_get_size (layout, &wide, &high);
  if (pen->cr == NULL || (width > 0 && (double) wide / PANGO_SCALE > width))
    return (double) wide / PANGO_SCALE;
  if (width > 0)
    x += (width - (double) wide / PANGO_SCALE) / 2;
  fujin_colour_set (colour, pen->cr, 1);
  cairo_move_to (pen->cr, x, middle - (double) high / PANGO_SCALE / 2);
  pango_cairo_show_layout (pen->cr, layout);
  return (double) wide / PANGO_SCALE;
}

/* Red and hatched: nobody is there, and that can be told without colour. A wider hatch says that
 * somebody is missing. */
static void
hatch (Pen    *pen,
       double  x,
       double  y,
       double  width,
       double  height,
       double  step,
       double  alpha)
{
  cairo_save (pen->cr);
  cairo_rectangle (pen->cr, x, y, width, height);
  cairo_clip (pen->cr);
  fujin_colour_set (&pen->palette->warning, pen->cr, 0.16);
  cairo_paint (pen->cr);
  fujin_colour_set (&pen->palette->warning, pen->cr, alpha);
  cairo_set_line_width (pen->cr, MAX (0.5, pen->size / 14));
  /* One pattern runs through all cells. */
  for (double c = floor ((x + y) / step) * step; c < x + y + width + height; c += step)
    {
      cairo_move_to (pen->cr, c - y, y);
      cairo_line_to (pen->cr, c - y - height, y + height);
    }
  cairo_stroke (pen->cr);
  cairo_restore (pen->cr);
}

static double
alpha_of (const FujinWeekGrid *grid,
          FujinWeekState       state,
          double               share)
{
  if (grid->shared)
    return LEAST_ALPHA + (1 - LEAST_ALPHA) * share;
  return state == FUJIN_WEEK_COVERED ? 1.0 : 0.25;
}

static void
fill (Pen            *pen,
      FujinWeekState  state,
      double          share,
      double          x,
      double          y,
      double          width,
      double          height)
{
  double step = HATCH * pen->size;

  if (state == FUJIN_WEEK_UNCOVERED)
    hatch (pen, x, y, width, height, step, 0.9);
  else
    {
      fujin_colour_set (&pen->palette->as_is, pen->cr, alpha_of (pen->grid, state, share));
      cairo_rectangle (pen->cr, x, y, width, height);
      cairo_fill (pen->cr);
    }
  if (pen->grid->shared && state == FUJIN_WEEK_PARTLY)
    hatch (pen, x, y, width, height, WIDE * step, 0.55);
  fujin_colour_set (&pen->palette->grid, pen->cr, 1);
  cairo_set_line_width (pen->cr, MAX (0.4, pen->size / 24));
  cairo_rectangle (pen->cr, x, y, width, height);
  cairo_stroke (pen->cr);
}

static void
draw_cell (Pen   *pen,
           guint  hour)
{
  FujinWeekState state = fujin_week_grid_get_state (pen->grid, hour);
  double x = DAY_WIDTH * pen->size + hour % FUJIN_DAY_HOURS * pen->cell_width;
  double y = HEAD * pen->size + hour / FUJIN_DAY_HOURS * pen->cell_height;
  double share = (double) pen->grid->shares[hour];
  gboolean dark = state == FUJIN_WEEK_COVERED && alpha_of (pen->grid, state, share) > DARK_ALPHA;
  g_autofree char *number = g_strdup_printf ("%u", pen->grid->numbers[hour]);

  fill (pen, state, share, x, y, pen->cell_width, pen->cell_height);
  if (pen->grid->numbers[hour] > 0)
    text (pen, number, dark ? &pen->palette->on_colour : &pen->palette->text, SMALL, x,
          y + pen->cell_height / 2, pen->cell_width);
}

static void
draw_heads (Pen *pen)
{
  for (guint day = 0; day < FUJIN_WEEK_DAYS; day++)
    text (pen, fujin_week_grid_get_day (day, pen->lang), &pen->palette->text, 1, 0,
          (HEAD * pen->size) + (day + 0.5) * pen->cell_height, 0);
  for (guint hour = 0; hour <= FUJIN_DAY_HOURS; hour += 3)
    {
      g_autofree char *words = g_strdup_printf ("%u", hour);
      double x = DAY_WIDTH * pen->size + hour * pen->cell_width;
      double wide = 2.4 * pen->size;

      /* The last one stands before the edge. */
      text (pen, words, &pen->palette->dim_text, SMALL,
            MIN (x - wide / 2, pen->width - wide * 0.72), HEAD * pen->size / 2, wide);
    }
}

static void
draw_legend (Pen    *pen,
             double  y)
{
  static const FujinWeekState order[] = { FUJIN_WEEK_COVERED, FUJIN_WEEK_PARTLY,
                                          FUJIN_WEEK_UNCOVERED };
  double x = 0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const char *words = fujin_week_grid_get_label (pen->grid, order[i], pen->lang);
      cairo_t *cr = pen->cr;
      double wide;

      if (*words == '\0')
        continue;
      pen->cr = NULL;
      wide = text (pen, words, &pen->palette->text, SMALL, 0, 0, 0) + 3.2 * pen->size;
      pen->cr = cr;
      if (x > 0 && x + wide - pen->size > pen->width)
        {
          x = 0;
          y += LEGEND_LINE * pen->size;
        }
      fill (pen, order[i], order[i] == FUJIN_WEEK_COVERED ? 1 : 0.2, x, y + 0.35 * pen->size,
            1.5 * pen->size, 0.9 * pen->size);
      text (pen, words, &pen->palette->dim_text, SMALL, x + 1.9 * pen->size, y + 0.8 * pen->size,
            0);
      x += wide;
    }
}

/**
 * fujin_week_grid_get_height:
 * @size: font size
 *
 * Returns: how high it is when lines have the usual distance
 */
double
fujin_week_grid_get_height (double size)
{
  return (HEAD + ROW * FUJIN_WEEK_DAYS + LEGEND_LINE * LEGEND_LINES) * size;
}

/**
 * fujin_week_grid_draw:
 * @self: a week
 * @cr: where to draw, the upper left corner at 0, 0
 * @context: fonts
 * @palette: the colours
 * @lang: a language
 * @size: font size in the units of @cr
 * @width: of the drawing
 * @height: of the drawing
 *
 * Draws the week, a line for each day, with its legend. Hours in which nobody is there are red and
 * hatched; the number in a cell is how many are there.
 */
void
fujin_week_grid_draw (const FujinWeekGrid *self,
                      cairo_t             *cr,
                      PangoContext        *context,
                      const FujinPalette  *palette,
                      FujinLang            lang,
                      double               size,
                      double               width,
                      double               height)
{
  Pen pen = { self, cr, context, palette, lang, size, width, cell_width (size, width),
              cell_height (size, height) };

  if (pen.cell_width <= 0 || pen.cell_height <= 0)
    return;
  cairo_save (cr);
  for (guint hour = 0; hour < FUJIN_GRID_HOURS; hour++)
    draw_cell (&pen, hour);
  draw_heads (&pen);
  draw_legend (&pen, height - (LEGEND_LINES * LEGEND_LINE - 0.2) * size);
  cairo_restore (cr);
}

/**
 * fujin_week_grid_find:
 * @size: font size
 * @width: of the drawing
 * @height: of the drawing
 * @x: a point in it
 * @y: a point in it
 * @hour: (out): the hour there, 0 to 167
 *
 * Returns: whether there is an hour
 */
gboolean
fujin_week_grid_find (double  size,
                      double  width,
                      double  height,
                      double  x,
                      double  y,
                      guint  *hour)
{
  double column = floor ((x - DAY_WIDTH * size) / cell_width (size, width));
  double row = floor ((y - HEAD * size) / cell_height (size, height));

  if (!(column >= 0 && column < FUJIN_DAY_HOURS && row >= 0 && row < FUJIN_WEEK_DAYS))
    return FALSE;
  *hour = (guint) row * FUJIN_DAY_HOURS + (guint) column;
  return TRUE;
}
