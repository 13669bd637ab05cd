/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-page-layout.h"

#include <math.h>

#include "fujin-page-frame.h"
#include "fujin-page-text-cache.h"
#include "fujin-report-library.h"
#include "fujin-report-words.h"
#include "fujin-strings.h"
#include "fujin-report-day.h"
#include "fujin-words.h"

#define MARGIN 36.0
#define UNLIMITED_LINES 100000

void
_fujin_page_layout_free (FujinPageLayout *self)
{
  g_object_unref (self->project);
  g_object_unref (self->context);
  g_clear_pointer (&self->shown, fujin_library_filter_free);
  _fujin_page_text_cache_unref (self->texts);
  g_free (self);
}

static PangoLayout *
shape (FujinPageLayout      *self,
       const FujinPageStyle *style,
       const char           *text,
       double                width)
{
  PangoLayout *layout = pango_layout_new (_fujin_page_text_cache_get_context (self->texts));
  PangoFontDescription *font = pango_font_description_new ();
  PangoAttrList *attrs = pango_attr_list_new ();

  pango_font_description_set_family_static (font, "Sans");
  pango_font_description_set_absolute_size (font, style->size * PANGO_SCALE);
  if (style->bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_attr_list_insert (attrs, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attrs);
  pango_attr_list_unref (attrs);

  pango_layout_set_text (layout, text, -1);
  pango_layout_set_alignment (layout, style->align);
  if (width >= 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_height (layout, -(style->lines > 0 ? style->lines : UNLIMITED_LINES));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  return layout;
}

static PangoLayout *
get_shaped (FujinPageLayout      *self,
            const FujinPageStyle *style,
            const char           *text,
            double                width)
{
  PangoLayout *layout = _fujin_page_text_cache_get (self->texts, style, text, width);

  if (layout != NULL)
    return layout;
  layout = shape (self, style, text, width);
  _fujin_page_text_cache_put (self->texts, style, text, width, layout);
  g_object_unref (layout);
  return layout;
}

static double
measure_ascent (FujinPageLayout *self,
                gboolean         bold)
{
  const FujinPageStyle style = { 100.0, bold, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
  PangoLayout *layout =
    get_shaped (self, &style, self->lang == FUJIN_LANG_JA ? "Ag漢" : "Ag", -1);

  return pango_layout_get_baseline (layout) / (double) PANGO_SCALE / style.size;
}

/*
 * _fujin_page_layout_new:
 *
 * An empty sheet of @paper.
 */
FujinPageLayout *
_fujin_page_layout_new (FujinProject *project,
                        FujinLang     lang,
                        FujinPaper    paper)
{
  FujinPageLayout *self = g_new0 (FujinPageLayout, 1);

  self->project = g_object_ref (project);
  self->lang = lang;
  self->palette = fujin_palette_get (FUJIN_PALETTE_PRINT);
  self->context = _fujin_page_text_context_new (lang);
  self->texts = _fujin_page_text_cache_ref (lang);
  self->margin = MARGIN;
  fujin_paper_get_size (paper, &self->width, &self->height);
  for (int bold = 0; bold < 2; bold++)
    self->ascent[bold] = measure_ascent (self, bold);
  return self;
}

static void
set_ink (FujinPageLayout *self,
         cairo_t         *cr,
         int              ink)
{
  const FujinColour *colour = &self->palette->text;

  if (ink >= 0 && ink < FUJIN_N_CATEGORY_COLOURS)
    colour = &self->palette->categories[ink];
  else if (ink == FUJIN_PAGE_INK_DIM)
    colour = &self->palette->dim_text;
  else if (ink == FUJIN_PAGE_INK_ON_COLOUR)
    colour = &self->palette->on_colour;
  else if (ink == FUJIN_PAGE_INK_AS_IS)
    colour = &self->palette->as_is;
  fujin_colour_set (colour, cr, 1.0);
}

/* The text as it was laid out before, or else laid out now; valid until the next one. */
/*
 * _fujin_page_text_width:
 *
 * How wide a text is in one line, points.
 */
double
_fujin_page_text_width (FujinPageLayout      *self,
                        const FujinPageStyle *style,
                        const char           *text)
{
  int width;

  pango_layout_get_size (get_shaped (self, style, text, -1), &width, NULL);
  return width / (double) PANGO_SCALE;
}

/*
 * _fujin_page_text:
 * @cr: (nullable): where to draw, or %NULL to measure
 * @width: where to wrap, points
 *
 * Sets a text with its upper left corner at @x, @y and returns its height. An empty text has none.
 */
double
_fujin_page_text (FujinPageLayout      *self,
                  cairo_t              *cr,
                  const FujinPageStyle *style,
                  const char           *text,
                  double                x,
                  double                y,
                  double                width)
{
  PangoLayout *layout;
  PangoRectangle extents;
  double lower;

  if (text == NULL || *text == '\0')
    return 0.0;
  layout = get_shaped (self, style, text, MAX (width, 1.0));
  pango_layout_get_extents (layout, NULL, &extents);
  lower = self->ascent[style->bold ? 1 : 0] * style->size
          - pango_layout_get_baseline (layout) / (double) PANGO_SCALE;
  lower = MAX (lower, 0.0);
  if (cr != NULL)
    {
      set_ink (self, cr, style->ink);
      cairo_move_to (cr, x, y + lower);
      pango_cairo_show_layout (cr, layout);
      cairo_new_path (cr);
    }
  return lower + extents.height / (double) PANGO_SCALE;
}

void
_fujin_page_rule (FujinPageLayout *self,
                  cairo_t         *cr,
                  double           x,
                  double           y,
                  double           width,
                  gboolean         strong)
{
  if (cr == NULL)
    return;
  fujin_colour_set (strong ? &self->palette->text : &self->palette->grid, cr, 1.0);
  cairo_set_line_width (cr, strong ? 1.2 : 0.5);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + width, y);
  cairo_stroke (cr);
}

/*
 * _fujin_page_badge:
 *
 * The disc with the letter of a category, centred on @x, @y.
 */
void
_fujin_page_badge (FujinPageLayout     *self,
                   cairo_t             *cr,
                   const FujinCategory *category,
                   double               x,
                   double               y,
                   double               radius)
{
  FujinPageStyle style = { radius * 1.25, TRUE, FUJIN_PAGE_INK_ON_COLOUR, PANGO_ALIGN_CENTER, 1 };
  double height;

  if (cr == NULL)
    return;
  set_ink (self, cr, (int) category->index);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  cairo_fill (cr);
  height = _fujin_page_text (self, NULL, &style, category->id, 0, 0, radius * 2);
  _fujin_page_text (self, cr, &style, category->id, x - radius, y - height / 2, radius * 2);
}

/*
 * _fujin_page_chart_font:
 *
 * The size of the text in charts, points. Japanese has no spaces at which a label could break, so
 * its letters are a little smaller.
 */
double
_fujin_page_chart_font (FujinPageLayout *self)
{
  return self->lang == FUJIN_LANG_JA ? 8.6 : 9.5;
}

/* What is of no plan has a title of its own, and nobody's name beside it. */
static double
head_without_plan (FujinPageLayout *self,
                   cairo_t         *cr,
                   const char      *subject)
{
  const FujinPageStyle title_style = { 12.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 3 };
  const FujinPageStyle subject_style = { 9.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 4 };
  double width = self->width - 2 * self->margin;
  double y = self->margin;

  y += _fujin_page_text (self, cr, &title_style, self->own_title, self->margin, y, width);
  y += 2 + _fujin_page_text (self, cr, &subject_style, subject, self->margin, y + 2, width);
  _fujin_page_rule (self, cr, self->margin, y + 6, width, TRUE);
  return y + 16;
}

/*
 * _fujin_page_head:
 * @subject: (nullable): what the page shows
 *
 * The running head: the title of the project, whose and when, and the subject. Returns where
 * the body begins.
 */
double
_fujin_page_head (FujinPageLayout *self,
                  cairo_t         *cr,
                  const char      *subject)
{
  const FujinPageStyle title_style = { 12.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 3 };
  const FujinPageStyle who_style = { 8.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_RIGHT, 3 };
  const FujinPageStyle subject_style = { 9.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 2 };
  g_autofree char *title = _fujin_report_dup_title (self->project, self->lang);
  g_autofree char *date = _fujin_report_dup_date (self->project, self->lang);
  double width = self->width - 2 * self->margin;
  double left = floor (width * 0.66);
  double right = floor (width * 0.30);
  double y = self->margin;
  double height, beside;

  if (self->frame != NULL)
    return _fujin_page_frame_head (self, cr, subject);
  if (self->library != NULL)
    return _fujin_report_library_head (self, cr);
  if (self->own_title != NULL)
    return head_without_plan (self, cr, subject);
  height = _fujin_page_text (self, cr, &title_style, title, self->margin, y, left);
  height += 2 + _fujin_page_text (self, cr, &subject_style, subject, self->margin,
                                  y + height + 2, left);
  beside = _fujin_page_text (self, cr, &who_style,
                             fujin_project_get_organisation (self->project),
                             self->margin + width - right, y + 2, right);
  beside += _fujin_page_text (self, cr, &who_style, date, self->margin + width - right,
                              y + 2 + beside, right);
  y += MAX (height, beside) + 6;
  _fujin_page_rule (self, cr, self->margin, y, width, TRUE);
  return y + 10;
}

/*
 * _fujin_page_begin:
 *
 * Where a page begins that has its own head: below the running head in a document, which is drawn
 * too, or else at the margin.
 */
double
_fujin_page_begin (FujinPageLayout *self,
                   cairo_t         *cr)
{
  return self->frame != NULL ? _fujin_page_frame_running_head (self, cr) : self->margin;
}

/*
 * _fujin_page_dup_today:
 *
 * The day by which what is due is told: the day that the plan speaks of and every page carries, so
 * that all paper says the same and the same plan gives the same pages; else today.
 */
char *
_fujin_page_dup_today (FujinPageLayout *self)
{
  return fujin_report_day_dup (self->project);
}

/*
 * _fujin_page_score_rule:
 *
 * How scores and means are to be read; %NULL where the content has none.
 */
const char *
_fujin_page_score_rule (FujinPageLayout *self)
{
  if (self->without_scores)
    return NULL;
  return fujin_words (self->lang, "Scores run from 1 to 5. Services that are not scored or not "
                                  "evaluated are left out of means, never counted as zero.");
}

/*
 * _fujin_page_foot:
 *
 * The foot: the rule of the means, the sources, and the page of how many. Returns where the body
 * must end.
 */
double
_fujin_page_foot (FujinPageLayout *self,
                  cairo_t         *cr,
                  guint            page,
                  guint            n_pages)
{
  const FujinPageStyle style = { 7.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 3 };
  const FujinPageStyle number_style = { 8.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_RIGHT, 1 };
  FujinFramework *framework = fujin_project_get_framework (self->project);
  const char *source = self->source != NULL
                         ? self->source
                         : fujin_framework_get_source_line (framework, self->lang);
  const char *rule = _fujin_page_score_rule (self);
  /* Translators: page %1$u of %2$u */
  g_autofree char *number = g_strdup_printf (fujin_words (self->lang, "%1$u / %2$u"), page,
                                             n_pages);
  double width = self->width - 2 * self->margin;
  double text_width = width - 60;
  double rule_height = _fujin_page_text (self, NULL, &style, rule, 0, 0, text_width);
  double source_height = _fujin_page_text (self, NULL, &style, source, 0, 0, text_width);
  double y = self->height - self->margin - rule_height - source_height + 8;

  if (self->frame != NULL)
    return _fujin_page_frame_foot (self, cr, page);
  if (self->library != NULL)
    return _fujin_report_library_foot (self, cr, page, n_pages);
  _fujin_page_rule (self, cr, self->margin, y - 4, width, FALSE);
  _fujin_page_text (self, cr, &style, rule, self->margin, y, text_width);
  _fujin_page_text (self, cr, &style, source, self->margin, y + rule_height, text_width);
  _fujin_page_text (self, cr, &number_style, number, self->margin + width - 55, y, 55);
  return y - 4 - 8;
}
