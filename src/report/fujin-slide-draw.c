/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-chart-painter.h"
#include "fujin-slide-table.h"
#include "fujin-slide-text.h"
#include "fujin-slides.h"
#include "fujin-words.h"

#define MARGIN 44.0
#define WIDTH (FUJIN_SLIDE_WIDTH - 2 * MARGIN)
#define HEAD_TOP 30.0
#define BODY_TOP 132.0
#define FOOT_TOP 506.0
#define BODY_HEIGHT (FOOT_TOP - 12.0 - BODY_TOP)
#define COLUMN_GAP 28.0
#define HEADLINE_SIZE 25.0
#define POINT_SIZE 16.0
#define CHART_SIZE 13.0
/* Charts of rows have notes, which need room. */
#define ROWS_SIZE 10.5
/* What stands below a picture of the whole width. */
#define BELOW_HEIGHT 48.0
/* Of the width: beside a picture. */
#define POINTS_SHARE 0.29

/* A slide while it is drawn, in its own units. */
typedef struct
{
  const FujinSlide   *slide;
  cairo_t            *cr;
  PangoContext       *context;
  FujinPaletteKind    kind;
  const FujinPalette *palette;
} Sheet;

static FujinSlideStyle
make_style (double             size,
            gboolean           bold,
            const FujinColour *ink)
{
  return (FujinSlideStyle) { size, bold, ink, PANGO_ALIGN_LEFT };
}

static double
put (Sheet                 *self,
     const FujinSlideStyle *style,
     const char            *text,
     double                 x,
     double                 y,
     double                 width)
{
  return _fujin_slide_text_draw (self->context, self->cr, style, text, x, y, width);
}

static void
draw_rule (Sheet             *self,
           const FujinColour *colour,
           double             x,
           double             y,
           double             width,
           double             weight)
{
  fujin_colour_set (colour, self->cr, 1.0);
  cairo_rectangle (self->cr, x, y, width, weight);
  cairo_fill (self->cr);
}

/* What kind of slide it is, small, and below it the message. */
static void
draw_head (Sheet *self)
{
  FujinSlideStyle name = make_style (12.0, TRUE, &self->palette->as_is);
  FujinSlideStyle headline = make_style (HEADLINE_SIZE, TRUE, &self->palette->text);
  double y = HEAD_TOP;

  y += put (self, &name, self->slide->name, MARGIN, y, WIDTH) + 3;
  _fujin_slide_text_fit (self->context, &headline, self->slide->headline, WIDTH,
                         BODY_TOP - 16 - y);
  put (self, &headline, self->slide->headline, MARGIN, y, WIDTH);
  draw_rule (self, &self->palette->as_is, MARGIN, BODY_TOP - 12, 56, 3);
  draw_rule (self, &self->palette->grid, MARGIN + 56, BODY_TOP - 11, WIDTH - 56, 1);
}

static void
draw_foot (Sheet *self,
           guint  number,
           guint  n)
{
  FujinSlideStyle left = make_style (9.0, FALSE, &self->palette->dim_text);
  FujinSlideStyle right = left;
  FujinLang lang = self->slide->lang;
  g_autofree char *page = g_strdup_printf (fujin_words (lang, "%1$u / %2$u"), number, n);
  g_autofree char *text =
    *self->slide->organisation != '\0'
      /* Translators: the foot of a slide: the organisation and the source */
      ? g_strdup_printf (fujin_words (lang, "%1$s   |   %2$s"), self->slide->organisation,
                         self->slide->source)
      : g_strdup (self->slide->source);

  draw_rule (self, &self->palette->grid, MARGIN, FOOT_TOP, WIDTH, 0.6);
  _fujin_slide_text_fit (self->context, &left, text, WIDTH - 80,
                         FUJIN_SLIDE_HEIGHT - FOOT_TOP - 8);
  put (self, &left, text, MARGIN, FOOT_TOP + 5, WIDTH - 80);
  right.align = PANGO_ALIGN_RIGHT;
  right.bold = TRUE;
  put (self, &right, page, MARGIN + WIDTH - 60, FOOT_TOP + 5, 60);
}

static double
lay_points (Sheet           *self,
            FujinSlideStyle *style,
            gboolean         drawn,
            double           x,
            double           y,
            double           width)
{
  double inset = style->size * 1.1;
  double top = y;

  for (char **point = self->slide->points; *point != NULL; point++)
    {
      double height = _fujin_slide_text_draw (self->context, drawn ? self->cr : NULL, style,
                                              *point, x + inset, y, width - inset);

      if (drawn)
        draw_rule (self, &self->palette->as_is, x, y + style->size * 0.42, style->size * 0.5,
                   style->size * 0.5);
      y += height + style->size * 0.85;
    }
  return y - top;
}

static void
draw_points (Sheet  *self,
             double  x,
             double  width)
{
  FujinSlideStyle style = make_style (POINT_SIZE, FALSE, &self->palette->text);

  while (style.size > 4.0 && lay_points (self, &style, FALSE, x, 0, width) > BODY_HEIGHT)
    style.size *= 0.94;
  lay_points (self, &style, TRUE, x, BODY_TOP + 8, width);
}

/* Side by side below a picture that needs the whole width. */
static void
draw_points_below (Sheet *self)
{
  FujinSlideStyle style = make_style (12.5, FALSE, &self->palette->text);
  guint n = g_strv_length (self->slide->points);
  double step = (WIDTH + COLUMN_GAP) / MAX (n, 1);
  double y = FOOT_TOP - BELOW_HEIGHT;

  for (guint i = 0; i < n; i++)
    _fujin_slide_text_fit (self->context, &style, self->slide->points[i], step - COLUMN_GAP - 16,
                           BELOW_HEIGHT - 16);
  draw_rule (self, &self->palette->grid, MARGIN, y, WIDTH, 0.6);
  for (guint i = 0; i < n; i++)
    {
      double x = MARGIN + i * step;

      draw_rule (self, &self->palette->as_is, x, y + 9 + style.size * 0.42, style.size * 0.5,
                 style.size * 0.5);
      put (self, &style, self->slide->points[i], x + 16, y + 9, step - COLUMN_GAP - 16);
    }
}

/* The foot names the source. The gaps need the height for their causes; the headline has said what
 * they are, and the points how many scores are missing. */
static FujinChartParts
parts_of (FujinChartData *chart)
{
  return fujin_chart_data_get_kind (chart) == FUJIN_CHART_GAPS
           ? FUJIN_CHART_PART_LEGEND : FUJIN_CHART_PART_TITLE | FUJIN_CHART_PART_LEGEND;
}

static void
draw_chart (Sheet  *self,
            double  width,
            double  height,
            double  size)
{
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();

  fujin_chart_painter_set_data (painter, self->slide->chart);
  fujin_chart_painter_set_palette (painter, self->kind);
  fujin_chart_painter_set_font (painter, "Sans", size);
  fujin_chart_painter_set_parts (painter, parts_of (self->slide->chart));
  cairo_save (self->cr);
  cairo_translate (self->cr, MARGIN, BODY_TOP);
  fujin_chart_painter_draw (painter, self->cr, width, height);
  cairo_restore (self->cr);
}

/* A chart of rows has names and notes, which need the width. */
static void
draw_rows (Sheet *self)
{
  gboolean has_points = self->slide->points[0] != NULL;

  draw_chart (self, WIDTH, BODY_HEIGHT - (has_points ? BELOW_HEIGHT - 8 : 0), ROWS_SIZE);
  if (has_points)
    draw_points_below (self);
}

/* The picture left, what it means right. */
static void
draw_columns (Sheet *self)
{
  gboolean has_picture = self->slide->chart != NULL || self->slide->table != NULL;
  gboolean has_points = self->slide->points[0] != NULL;
  double points = !has_points ? 0.0 : has_picture ? WIDTH * POINTS_SHARE : WIDTH;
  double picture = has_points ? WIDTH - points - COLUMN_GAP : WIDTH;

  if (self->slide->chart != NULL)
    draw_chart (self, picture, BODY_HEIGHT, CHART_SIZE);
  else if (self->slide->table != NULL)
    _fujin_slide_table_draw (self->slide->table, self->slide->table_title, self->context,
                             self->cr, self->palette, MARGIN, BODY_TOP + 6, picture,
                             BODY_HEIGHT - 6);
  if (!has_points)
    return;
  if (has_picture)
    draw_rule (self, &self->palette->grid, MARGIN + picture + COLUMN_GAP / 2, BODY_TOP + 8, 1,
               BODY_HEIGHT - 16);
  draw_points (self, MARGIN + WIDTH - points, points);
}

static void
draw_body (Sheet *self)
{
  if (self->slide->chart != NULL && fujin_chart_data_has_values (self->slide->chart) &&
      fujin_chart_data_get_kind (self->slide->chart) != FUJIN_CHART_RADAR)
    draw_rows (self);
  else
    draw_columns (self);
}

/* Rings of nine corners, one for each category: the sign of the framework, not a result. */
static void
draw_sign (Sheet  *self,
           double  x,
           double  y,
           double  radius)
{
  fujin_colour_set (&self->palette->on_colour, self->cr, 0.32);
  cairo_set_line_width (self->cr, 1.4);
  for (int ring = 1; ring <= 5; ring++)
    {
      for (int i = 0; i < FUJIN_N_CATEGORY_COLOURS; i++)
        {
          double turn = 2 * G_PI * i / FUJIN_N_CATEGORY_COLOURS - G_PI / 2;

          cairo_line_to (self->cr, x + radius * ring / 5 * cos (turn),
                         y + radius * ring / 5 * sin (turn));
        }
      cairo_close_path (self->cr);
      cairo_stroke (self->cr);
    }
}

/* The title slide: what it is about, large, and whose it is. */
static void
draw_title (Sheet *self)
{
  FujinSlideStyle title = make_style (42.0, TRUE, &self->palette->text);
  FujinSlideStyle first = make_style (20.0, TRUE, &self->palette->text);
  FujinSlideStyle line = make_style (17.0, FALSE, &self->palette->dim_text);
  double width = FUJIN_SLIDE_WIDTH * 0.62 - MARGIN - 30;
  double height, y;

  fujin_colour_set (&self->palette->as_is, self->cr, 1.0);
  cairo_rectangle (self->cr, FUJIN_SLIDE_WIDTH * 0.66, 0, FUJIN_SLIDE_WIDTH * 0.34,
                   FUJIN_SLIDE_HEIGHT);
  cairo_fill_preserve (self->cr);
  cairo_save (self->cr);
  cairo_clip (self->cr);
  draw_sign (self, FUJIN_SLIDE_WIDTH * 0.86, FUJIN_SLIDE_HEIGHT * 0.5, 250);
  cairo_restore (self->cr);
  cairo_new_path (self->cr);

  _fujin_slide_text_fit (self->context, &title, self->slide->headline, width, 210);
  height = _fujin_slide_text_draw (self->context, NULL, &title, self->slide->headline, 0, 0, width);
  y = 290 - height;
  put (self, &title, self->slide->headline, MARGIN, y, width);
  draw_rule (self, &self->palette->to_be, MARGIN, 306, 84, 4);
  y = 326;
  for (char **point = self->slide->points; *point != NULL; point++)
    {
      FujinSlideStyle *style = point == self->slide->points ? &first : &line;

      _fujin_slide_text_fit (self->context, style, *point, width, 62);
      y += put (self, style, *point, MARGIN, y, width) + 8;
    }
}

static void
draw_title_foot (Sheet *self)
{
  FujinSlideStyle style = make_style (9.0, FALSE, &self->palette->dim_text);

  _fujin_slide_text_fit (self->context, &style, self->slide->source,
                         FUJIN_SLIDE_WIDTH * 0.62 - MARGIN, 26);
  put (self, &style, self->slide->source, MARGIN, FOOT_TOP + 3,
       FUJIN_SLIDE_WIDTH * 0.62 - MARGIN);
}

/**
 * fujin_slide_draw:
 * @self: a slide
 * @cr: where to draw; the slide's upper left corner is the origin
 * @width: width in user units
 * @height: height in user units; a slide is 16 : 9 and stands in the middle of any other form
 * @palette: the colours
 * @number: which slide it is, from 1
 * @n: of how many
 *
 * Draws a slide on its ground. What is long becomes smaller, never cut; texts stay texts in PDF.
 */
void
fujin_slide_draw (const FujinSlide *self,
                  cairo_t          *cr,
                  double            width,
                  double            height,
                  FujinPaletteKind  palette,
                  guint             number,
                  guint             n)
{
  double scale = MIN (width / FUJIN_SLIDE_WIDTH, height / FUJIN_SLIDE_HEIGHT);
  PangoContext *context;
  Sheet sheet;

  g_return_if_fail (self != NULL && cr != NULL);

  if (width < 1 || height < 1)
    return;
  context = _fujin_slide_text_create_context (self->lang);
  sheet = (Sheet) { self, cr, context, palette, fujin_palette_get (palette) };
  cairo_save (cr);
  cairo_translate (cr, (width - scale * FUJIN_SLIDE_WIDTH) / 2,
                   (height - scale * FUJIN_SLIDE_HEIGHT) / 2);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, FUJIN_SLIDE_WIDTH, FUJIN_SLIDE_HEIGHT);
  fujin_colour_set (&sheet.palette->ground, cr, 1.0);
  cairo_fill_preserve (cr);
  cairo_clip (cr);
  if (g_str_equal (self->id, "title"))
    {
      draw_title (&sheet);
      draw_title_foot (&sheet);
    }
  else
    {
      draw_head (&sheet);
      draw_body (&sheet);
      draw_foot (&sheet, number, n);
    }
  cairo_restore (cr);
  g_object_unref (context);
}
