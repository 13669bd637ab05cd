/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-page-frame.h"

#include <math.h>

#include "fujin-words.h"

#define HEAD_SIZE 8.0
#define HEAD_GAP 6.0
#define MARK_PAD_X 7.0
#define MARK_PAD_Y 2.5
/* A mark may not take the whole head. */
#define MARK_SHARE 0.34
#define LOGO_WIDTH 64.0
#define LOGO_HEIGHT 15.0
#define NUMBER_WIDTH 60.0

/* How wide a text is on one line, points. */
static double
measure_width (FujinPageLayout      *page,
               const FujinPageStyle *style,
               const char           *text,
               double                most)
{
  double least = 0;
  double line = _fujin_page_text (page, NULL, style, text, 0, 0, 100000.0);

  if (_fujin_page_text (page, NULL, style, text, 0, 0, most) > 1.5 * line)
    return most;
  /* The narrowest width at which it still stands on one line. */
  while (most - least > 0.5)
    {
      double middle = (least + most) / 2;

      if (_fujin_page_text (page, NULL, style, text, 0, 0, middle) > 1.5 * line)
        least = middle;
      else
        most = middle;
    }
  return ceil (most) + 1;
}

/*
 * _fujin_page_frame_mark:
 * @right: where its box ends, points
 * @height: (out) (optional): of the box; 0 without a mark
 *
 * The classification mark in its box. A frame and bold letters say it, no colour. Returns the
 * width of the box.
 */
double
_fujin_page_frame_mark (FujinPageLayout *page,
                        cairo_t         *cr,
                        const char      *mark,
                        double           size,
                        double           right,
                        double           y,
                        double          *height)
{
  FujinPageStyle style = { size, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_CENTER, 3 };
  double most = (page->width - 2 * page->margin) * MARK_SHARE;
  double width, text;

  if (height != NULL)
    *height = 0;
  if (*mark == '\0')
    return 0;
  width = measure_width (page, &style, mark, most);
  text = _fujin_page_text (page, NULL, &style, mark, 0, 0, width);
  if (height != NULL)
    *height = text + 2 * MARK_PAD_Y;
  if (cr != NULL)
    {
      double x = right - width - 2 * MARK_PAD_X;

      fujin_colour_set (&page->palette->text, cr, 1.0);
      cairo_set_line_width (cr, 1.0);
      cairo_rectangle (cr, x + 0.5, y + 0.5, width + 2 * MARK_PAD_X - 1,
                       text + 2 * MARK_PAD_Y - 1);
      cairo_stroke (cr);
      _fujin_page_text (page, cr, &style, mark, x + MARK_PAD_X, y + MARK_PAD_Y, width);
    }
  return width + 2 * MARK_PAD_X;
}

/*
 * _fujin_page_frame_logo:
 * @logo: (nullable): a picture
 *
 * The logo as large as fits into a box, in its upper left corner. Returns its width.
 */
double
_fujin_page_frame_logo (cairo_t         *cr,
                        cairo_surface_t *logo,
                        double           x,
                        double           y,
                        double           width,
                        double           height)
{
  double w, h, scale;

  if (logo == NULL)
    return 0;
  w = cairo_image_surface_get_width (logo);
  h = cairo_image_surface_get_height (logo);
  scale = MIN (width / w, height / h);
  if (cr != NULL)
    {
      cairo_save (cr);
      cairo_translate (cr, x, y);
      cairo_scale (cr, scale, scale);
      cairo_set_source_surface (cr, logo, 0, 0);
      cairo_rectangle (cr, 0, 0, w, h);
      cairo_fill (cr);
      cairo_restore (cr);
    }
  return w * scale;
}

/* Whose document it is, and the part. */
static char *
dup_line (FujinPageLayout *page)
{
  const FujinPageFrame *frame = page->frame;

  if (frame->part == NULL || *frame->part == '\0')
    return g_strdup (frame->header);
  if (*frame->header == '\0')
    return g_strdup (frame->part);
  /* Translators: at the head of a page: %1$s is the organisation, %2$s the part of the report */
  return g_strdup_printf (fujin_words (page->lang, "%1$s  ·  %2$s"), frame->header, frame->part);
}

/*
 * _fujin_page_frame_running_head:
 *
 * The line at the head of a page in a document: logo, whose it is and the part on the left, the
 * classification mark on the right. Returns where the page begins.
 */
double
_fujin_page_frame_running_head (FujinPageLayout *page,
                                cairo_t         *cr)
{
  const FujinPageFrame *frame = page->frame;
  FujinPageStyle style = { HEAD_SIZE, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 2 };
  g_autofree char *line = dup_line (page);
  double x = page->margin;
  double y = page->margin - 8;
  double width = page->width - 2 * page->margin;
  double mark_height, mark, logo, text, height;

  mark = _fujin_page_frame_mark (page, NULL, frame->mark, HEAD_SIZE, x + width, y, &mark_height);
  logo = _fujin_page_frame_logo (NULL, frame->logo, x, y, LOGO_WIDTH, LOGO_HEIGHT);
  if (logo > 0)
    logo += 8;
  width -= logo + (mark > 0 ? mark + 10 : 0);
  text = _fujin_page_text (page, NULL, &style, line, 0, 0, width);
  height = MAX (MAX (text, mark_height), LOGO_HEIGHT);
  if (cr != NULL)
    {
      _fujin_page_frame_logo (cr, frame->logo, x, y + (height - LOGO_HEIGHT) / 2, LOGO_WIDTH,
                              LOGO_HEIGHT);
      _fujin_page_text (page, cr, &style, line, x + logo, y + (height - text) / 2, width);
      _fujin_page_frame_mark (page, cr, frame->mark, HEAD_SIZE, page->width - page->margin,
                              y + (height - mark_height) / 2, NULL);
    }
  y += height + 4;
  _fujin_page_rule (page, cr, x, y, page->width - 2 * page->margin, FALSE);
  return y + HEAD_GAP;
}

/*
 * _fujin_page_frame_head:
 * @subject: (nullable): what the page shows
 *
 * The head of a page in a document, with the subject as its heading. Returns where the body
 * begins.
 */
double
_fujin_page_frame_head (FujinPageLayout *page,
                        cairo_t         *cr,
                        const char      *subject)
{
  FujinPageStyle style = { 13.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 3 };
  double y = _fujin_page_frame_running_head (page, cr) + 2;
  double width = page->width - 2 * page->margin;

  if (subject == NULL)
    return y;
  y += _fujin_page_text (page, cr, &style, subject, page->margin, y, width) + 5;
  _fujin_page_rule (page, cr, page->margin, y, width, TRUE);
  return y + 9;
}

/* The text of the document and its version; "" when there is neither. */
static char *
dup_foot_text (FujinPageLayout *page)
{
  const FujinPageFrame *frame = page->frame;
  g_autofree char *version = NULL;

  if (*frame->version != '\0')
    /* Translators: version of a document, "Version 1.2" */
    version = g_strdup_printf (fujin_words (page->lang, "Version %s"), frame->version);
  if (version == NULL)
    return g_strdup (frame->footer);
  if (*frame->footer == '\0')
    return g_steal_pointer (&version);
  return g_strdup_printf (fujin_words (page->lang, "%1$s  ·  %2$s"), frame->footer, version);
}

static void
draw_number (FujinPageLayout *page,
             cairo_t         *cr,
             guint            number,
             double           y)
{
  const FujinPageStyle style = { 8.5, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_RIGHT, 1 };
  g_autofree char *text = g_strdup_printf (fujin_words (page->lang, "%1$u / %2$u"), number,
                                           page->frame->n_pages);

  if (cr == NULL)
    return;
  if (page->frame->links)
    cairo_tag_begin (cr, CAIRO_TAG_LINK, "dest='" FUJIN_PAGE_DEST_CONTENTS "'");
  _fujin_page_text (page, cr, &style, text, page->width - page->margin - NUMBER_WIDTH, y,
                    NUMBER_WIDTH);
  if (page->frame->links)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
}

/*
 * _fujin_page_frame_foot:
 * @number: of the page in its part, from 1
 *
 * The foot of a page in a document: its own text and the version, the rule of the means, the
 * sources, and the page of how many. Returns where the body must end.
 */
double
_fujin_page_frame_foot (FujinPageLayout *page,
                        cairo_t         *cr,
                        guint            number)
{
  FujinPageStyle style = { 7.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 3 };
  FujinPageStyle own_style = { 7.5, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 3 };
  FujinFramework *framework = fujin_project_get_framework (page->project);
  const char *source = fujin_framework_get_source_line (framework, page->lang);
  const char *rule = _fujin_page_score_rule (page);
  g_autofree char *own = dup_foot_text (page);
  double width = page->width - 2 * page->margin;
  double text = width - NUMBER_WIDTH - 8;
  double own_height = _fujin_page_text (page, NULL, &own_style, own, 0, 0, text);
  double rule_height = _fujin_page_text (page, NULL, &style, rule, 0, 0, text);
  double height = own_height + rule_height
                  + _fujin_page_text (page, NULL, &style, source, 0, 0, text);
  double y = page->height - page->margin - height + 10;

  _fujin_page_rule (page, cr, page->margin, y - 4, width, FALSE);
  if (cr != NULL)
    {
      _fujin_page_text (page, cr, &own_style, own, page->margin, y, text);
      _fujin_page_text (page, cr, &style, rule, page->margin, y + own_height, text);
      _fujin_page_text (page, cr, &style, source, page->margin, y + own_height + rule_height,
                        text);
      draw_number (page, cr, page->frame->first_page + number - 1, y);
    }
  return y - 4 - 8;
}
