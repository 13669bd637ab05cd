/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-book-private.h"
#include "fujin-report-words.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* All measures are those of A4 and grow with the sheet. */
#define A4_SHORT 595.0
#define EDGE 40.0
#define BAR 5.0
#define INDENT 26.0
#define LARGEST_TITLE 31.0
#define ONE_LINE_TITLE 24.0
#define SMALLEST_TITLE 15.0
#define LABEL_WIDTH 96.0
#define BADGE 9.0
#define N_RINGS 5

typedef struct
{
  FujinBook       *book;
  FujinPageLayout *page;
  cairo_t         *cr;
  double           unit;
  double           left;
  double           right;
} Cover;

static FujinPageStyle
style_of (Cover    *self,
          double    size,
          gboolean  bold,
          int       ink)
{
  FujinPageStyle style = { size * self->unit, bold, ink, PANGO_ALIGN_LEFT, 0 };

  return style;
}

typedef char *(*MakeText) (Cover *self, FujinLang lang);

/* A text in the language of the book, or in both, one after the other. */
static char *
dup_in_each (Cover      *self,
             MakeText    make,
             const char *separator)
{
  FujinBook *book = self->book;
  g_autofree char *first = make (self, book->sides[0].lang);
  g_autofree char *second = NULL;

  if (book->n_sides < 2)
    return g_steal_pointer (&first);
  second = make (self, book->sides[1].lang);
  if (g_str_equal (first, second))
    return g_steal_pointer (&first);
  return g_strconcat (first, separator, second, NULL);
}

/* A word of ours, in each language of the book. */
static char *
dup_label (Cover      *self,
           const char *text)
{
  FujinBook *book = self->book;
  const char *first = fujin_words (book->sides[0].lang, text);

  if (book->n_sides < 2)
    return g_strdup (first);
  return g_strdup_printf ("%s / %s", first, fujin_words (book->sides[1].lang, text));
}

static char *
make_kind (Cover     *self,
           FujinLang  lang)
{
  /* Translators: over the title on the cover: what kind of document it is */
  return g_strdup (fujin_words (lang, "Cyber defence centre: report on the plan"));
}

static char *
make_date (Cover     *self,
           FujinLang  lang)
{
  return _fujin_report_dup_day (fujin_project_get_as_of (self->book->project), lang);
}

static char *
make_pattern (Cover     *self,
              FujinLang  lang)
{
  return _fujin_report_dup_pattern (self->book->project, lang);
}

static char *
make_coverage (Cover     *self,
               FujinLang  lang)
{
  FujinTally total;

  fujin_project_get_total (self->book->project, &total);
  return g_strdup_printf (
    /* Translators: how much of the plan is scored: %1$u services, of which As-Is %2$u, To-Be %3$u
     * are scored and %4$u not evaluated */
    fujin_words (lang, "%1$u services: As-Is of %2$u scored, To-Be of %3$u, %4$u not evaluated"),
    total.n_services, total.n_as_is, total.n_to_be, total.n_not_evaluated);
}

/* The nine categories around five rings, as all charts of the document have them. */
static void
draw_rings (Cover  *self,
            double  x,
            double  y,
            double  radius)
{
  FujinFramework *framework = fujin_project_get_framework (self->book->project);
  guint n = fujin_framework_get_n_categories (framework);
  cairo_t *cr = self->cr;

  fujin_colour_set (&self->page->palette->grid, cr, 1.0);
  for (int ring = 1; ring <= N_RINGS; ring++)
    {
      cairo_set_line_width (cr, (ring == N_RINGS ? 1.0 : 0.6) * self->unit);
      for (guint i = 0; i < n; i++)
        cairo_line_to (cr, x + radius * ring / N_RINGS * sin (2 * G_PI * i / n),
                       y - radius * ring / N_RINGS * cos (2 * G_PI * i / n));
      cairo_close_path (cr);
      cairo_stroke (cr);
    }
  cairo_set_line_width (cr, 0.6 * self->unit);
  for (guint i = 0; i < n; i++)
    {
      cairo_move_to (cr, x, y);
      cairo_line_to (cr, x + radius * sin (2 * G_PI * i / n), y - radius * cos (2 * G_PI * i / n));
    }
  cairo_stroke (cr);
  for (guint i = 0; i < n; i++)
    _fujin_page_badge (self->page, cr, fujin_framework_get_category (framework, i),
                       x + radius * sin (2 * G_PI * i / n), y - radius * cos (2 * G_PI * i / n),
                       BADGE * self->unit);
}

static double
lay (Cover                *self,
     const FujinPageStyle *style,
     const char           *text,
     double                y,
     double                width)
{
  return _fujin_page_text (self->page, self->cr, style, text, self->left, y, width);
}

static int
count_lines (Cover                *self,
             const FujinPageStyle *style,
             const char           *text,
             double                width)
{
  double line = _fujin_page_text (self->page, NULL, style, text, 0, 0, 100000.0);

  return line > 0 ? (int) round (_fujin_page_text (self->page, NULL, style, text, 0, 0, width)
                                 / line) : 0;
}

/* The largest size at which the title stands on one line, if it is not much smaller than wished;
 * or else on no more than three. */
static FujinPageStyle
fit_title (Cover      *self,
           const char *title,
           double      width)
{
  FujinPageStyle style = style_of (self, LARGEST_TITLE, TRUE, FUJIN_PAGE_INK_TEXT);
  FujinPageStyle one = style;

  for (; one.size >= ONE_LINE_TITLE * self->unit; one.size -= self->unit)
    if (count_lines (self, &one, title, width) <= 1)
      return one;
  while (style.size > SMALLEST_TITLE * self->unit && count_lines (self, &style, title, width) > 3)
    style.size -= self->unit;
  style.lines = 6;
  return style;
}

/* The narrowest width that takes no more lines, so that they are about equally long. */
static double
balance_title (Cover                *self,
               const FujinPageStyle *style,
               const char           *title,
               double                width)
{
  int n = count_lines (self, style, title, width);
  double least = 0;

  while (n > 1 && width - least > 4)
    {
      double middle = (least + width) / 2;

      if (count_lines (self, style, title, middle) > n)
        least = middle;
      else
        width = middle;
    }
  return width;
}

/* What it is, the title and whose it is. */
static double
draw_title (Cover  *self,
            double  y,
            double  width)
{
  FujinPageStyle kind = style_of (self, 10.5, FALSE, FUJIN_PAGE_INK_DIM);
  FujinPageStyle who = style_of (self, 15.0, FALSE, FUJIN_PAGE_INK_TEXT);
  g_autofree char *label = dup_in_each (self, make_kind, "\n");
  FujinPageStyle style = fit_title (self, self->book->title, width);

  y += lay (self, &kind, label, y, width) + 10 * self->unit;
  y += lay (self, &style, self->book->title, y,
            balance_title (self, &style, self->book->title, width)) + 14 * self->unit;
  y += lay (self, &who, fujin_project_get_organisation (self->book->project), y, width)
       + 16 * self->unit;
  if (self->cr != NULL)
    {
      fujin_colour_set (&self->page->palette->as_is, self->cr, 1.0);
      cairo_rectangle (self->cr, self->left, y, 64 * self->unit, 3 * self->unit);
      cairo_fill (self->cr);
    }
  return y + 22 * self->unit;
}

static double
draw_row (Cover      *self,
          const char *label,
          const char *value,
          double      y,
          double      width)
{
  FujinPageStyle small = style_of (self, 8.5, FALSE, FUJIN_PAGE_INK_DIM);
  FujinPageStyle plain = style_of (self, 10.0, FALSE, FUJIN_PAGE_INK_TEXT);
  g_autofree char *title = dup_label (self, label);
  double indent = LABEL_WIDTH * self->unit;
  double height, beside;

  if (*value == '\0')
    return 0;
  height = _fujin_page_text (self->page, self->cr, &small, title, self->left,
                             y + 1.2 * self->unit, indent - 8 * self->unit);
  beside = _fujin_page_text (self->page, self->cr, &plain, value, self->left + indent, y,
                             width - indent);
  return MAX (height, beside) + 7 * self->unit;
}

/* The pattern, and how far the plan is; returns where it ends. */
static double
draw_state (Cover  *self,
            double  y,
            double  width)
{
  g_autofree char *pattern = dup_in_each (self, make_pattern, "\n");
  g_autofree char *coverage = dup_in_each (self, make_coverage, "\n");

  y += draw_row (self, N_("Organisation pattern"), pattern, y, width);
  return y + draw_row (self, N_("State of scoring"), coverage, y, width);
}

/* Date, version and issuer side by side at the foot; returns where they begin. */
static double
draw_facts (Cover  *self,
            double  bottom)
{
  const FujinBookSpec *spec = self->book->spec;
  g_autofree char *date = dup_in_each (self, make_date, "\n");
  const char *labels[] = { N_("As of"), N_("Version"), N_("Issued by") };
  const char *values[] = { date, spec->version, spec->issuer };
  FujinPageStyle small = style_of (self, 8.5, FALSE, FUJIN_PAGE_INK_DIM);
  FujinPageStyle plain = style_of (self, 11.0, FALSE, FUJIN_PAGE_INK_TEXT);
  double width = (self->right - self->left) / G_N_ELEMENTS (labels);
  double gap = 14 * self->unit;
  double height = 0;
  double x = self->left;
  double head = 13 * self->unit;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      double it = _fujin_page_text (self->page, NULL, &plain, values[i], 0, 0, width - gap);

      height = MAX (height, it);
    }
  if (height <= 0)
    return bottom;
  bottom -= height + head;
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autofree char *label = dup_label (self, labels[i]);

      if (*values[i] == '\0')
        continue;
      _fujin_page_text (self->page, self->cr, &small, label, x, bottom, width - gap);
      _fujin_page_text (self->page, self->cr, &plain, values[i], x, bottom + head, width - gap);
      x += width;
    }
  bottom -= 10 * self->unit;
  _fujin_page_rule (self->page, self->cr, self->left, bottom, self->right - self->left, FALSE);
  return bottom;
}

static double
draw_note (Cover  *self,
           double  bottom,
           double  width)
{
  FujinPageStyle style = style_of (self, 9.0, FALSE, FUJIN_PAGE_INK_TEXT);
  double height;

  style.lines = 6;
  height = _fujin_page_text (self->page, NULL, &style, self->book->spec->note, 0, 0, width);
  if (height <= 0)
    return bottom;
  bottom -= height + 12 * self->unit;
  lay (self, &style, self->book->spec->note, bottom, width);
  return bottom;
}

static void
draw_edges (Cover *self)
{
  FujinPageLayout *page = self->page;
  double edge = EDGE * self->unit;

  fujin_colour_set (&page->palette->as_is, self->cr, 1.0);
  cairo_rectangle (self->cr, edge, edge, BAR * self->unit, page->height - 2 * edge);
  cairo_fill (self->cr);
  _fujin_page_frame_logo (self->cr, self->book->logo, self->left, edge, 170 * self->unit,
                          48 * self->unit);
  _fujin_page_frame_mark (page, self->cr, self->book->spec->mark, 12 * self->unit, self->right,
                          edge, NULL);
}

/*
 * _fujin_book_cover_draw:
 *
 * The cover: whose plan it is, of when, how far it is, and who may read it. It has no head and no
 * foot, and with both languages it is one sheet for both.
 */
void
_fujin_book_cover_draw (FujinBook *self,
                        cairo_t   *cr)
{
  FujinPageLayout *page = self->sheet;
  double unit = MIN (page->width, page->height) / A4_SHORT;
  Cover cover = { self, page, cr, unit, (EDGE + BAR + INDENT) * unit, page->width - EDGE * unit };
  gboolean wide = page->width > page->height;
  double width = wide ? page->width * 0.60 - cover.left : cover.right - cover.left;
  double y = page->height * (wide ? 0.24 : 0.44);
  double foot, end;

  draw_edges (&cover);
  if (wide)
    draw_rings (&cover, page->width * 0.80, page->height * 0.44, page->width * 0.145);
  else
    draw_rings (&cover, page->width * 0.70, page->height * 0.27, page->width * 0.19);
  foot = draw_note (&cover, draw_facts (&cover, page->height - EDGE * unit),
                    cover.right - cover.left);
  /* Long texts begin higher. */
  cover.cr = NULL;
  end = draw_state (&cover, draw_title (&cover, y, width), width);
  cover.cr = cr;
  y -= MAX (end + 6 * unit - foot, 0);
  draw_state (&cover, draw_title (&cover, y, width), width);
}
