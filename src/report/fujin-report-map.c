/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-map.h"

#include <math.h>

#include "fujin-lead-outline.h"
#include "fujin-pattern-advice.h"
#include "fujin-pattern-words.h"
#include "fujin-strings.h"
#include "fujin-words.h"

#define SIZE 7.5
#define ROW 12.5
#define GUTTER 8.0
#define AXIS 11.0
#define TITLE 14.5
#define LEGEND 24.0
#define PADDING 6.0
#define CARD_WIDTH 118.0

/* A card has its mark and its code besides the name, in font sizes. */
#define CARD_REST_EMS 5.0

struct _FujinReportMap
{
  FujinPageLayout *page;
  /* Quadrants I to IV by their number; at 0 what is in none. */
  GPtrArray       *plans[FUJIN_N_QUADRANTS + 1];
  double           top;
  double           bottom;
  double           heading; /* height of what stands over the cards */
  guint            n_columns[FUJIN_N_QUADRANTS + 1];
  guint            n_rows;
};

static const FujinPageStyle heading_style = { 9, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
static const FujinPageStyle lead_style = { SIZE, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 2 };
static const FujinPageStyle small_style = { SIZE, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 1 };
static const FujinPageStyle axis_style = { SIZE, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
static const FujinPageStyle card_style = { SIZE, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };

FujinReportMap *
_fujin_report_map_new (FujinPageLayout *page)
{
  FujinReportMap *self = g_new0 (FujinReportMap, 1);

  self->page = page;
  for (guint i = 0; i <= FUJIN_N_QUADRANTS; i++)
    self->plans[i] = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < fujin_project_get_n_plans (page->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (page->project, i);
      int quadrants[FUJIN_N_QUADRANTS];
      guint n = fujin_service_plan_get_quadrants (plan, quadrants);

      if (!fujin_service_plan_in_scope (plan))
        continue;
      if (n == 0)
        g_ptr_array_add (self->plans[0], g_object_ref (plan));
      for (guint q = 0; q < n; q++)
        g_ptr_array_add (self->plans[quadrants[q]], g_object_ref (plan));
    }
  return self;
}

void
_fujin_report_map_free (FujinReportMap *self)
{
  for (guint i = 0; i <= FUJIN_N_QUADRANTS; i++)
    g_ptr_array_unref (self->plans[i]);
  g_free (self);
}

static char *
dup_pattern (FujinPageLayout *page,
             int              number)
{
  FujinFramework *framework = fujin_project_get_framework (page->project);

  return number > 0 ? fujin_pattern_words_dup_name (
                        fujin_framework_get_pattern (framework, number), page->lang)
                    : NULL;
}

char *
_fujin_report_map_dup_subject (FujinPageLayout *page)
{
  int present = fujin_project_get_present_pattern (page->project);
  int target = fujin_project_get_target_pattern (page->project);
  g_autofree char *now = dup_pattern (page, present);
  g_autofree char *then = dup_pattern (page, target);

  if (now && then)
    return g_strdup_printf (
      /* Translators: heads the printed map; organisation patterns: "Pattern 2 Hybrid" */
      fujin_words (page->lang, "Quadrant map: present %1$s, target %2$s"), now, then);
  if (now)
    return g_strdup_printf (
      /* Translators: heads the printed map; an organisation pattern: "Pattern 2 Hybrid" */
      fujin_words (page->lang, "Quadrant map: present %s, no target pattern chosen"), now);
  if (then)
    return g_strdup_printf (
      /* Translators: heads the printed map; an organisation pattern: "Pattern 2 Hybrid" */
      fujin_words (page->lang, "Quadrant map: no present pattern chosen, target %s"), then);
  return g_strdup (fujin_words (page->lang, "Quadrant map"));
}

static double
half_width (FujinReportMap *self)
{
  return (self->page->width - 2 * self->page->margin - GUTTER) / 2;
}

static double
half_height (FujinReportMap *self)
{
  return (self->bottom - self->top - 3 * AXIS - LEGEND - GUTTER) / 2;
}

static char *
dup_leads (FujinReportMap      *self,
           const FujinQuadrant *quadrant)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  int present = fujin_project_get_present_pattern (self->page->project);
  int target = fujin_project_get_target_pattern (self->page->project);
  FujinLang lang = self->page->lang;
  g_autofree char *now = NULL;
  g_autofree char *then = NULL;

  if (present)
    now = fujin_pattern_words_dup_lead (fujin_framework_get_pattern (framework, present),
                                        quadrant->number, lang);
  if (target)
    then = fujin_pattern_words_dup_lead (fujin_framework_get_pattern (framework, target),
                                         quadrant->number, lang);
  if (now && then)
    return g_strdup_printf (fujin_words (lang, "Leads now: %1$s → target: %2$s"), now, then);
  if (now)
    return g_strdup_printf (fujin_words (lang, "Leads now: %s"), now);
  if (then)
    return g_strdup_printf (fujin_words (lang, "Leads by the target: %s"), then);
  return g_strdup (fujin_text_get (&quadrant->balance, lang));
}

/* The same in all quadrants, so that their cards begin alike. */
static double
measure_heading (FujinReportMap *self)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  double tallest = 0;

  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      g_autofree char *leads = dup_leads (self, fujin_framework_get_quadrant (framework, i));

      tallest = MAX (tallest, _fujin_page_text (self->page, NULL, &lead_style, leads, 0, 0,
                                                half_width (self) - 2 * PADDING));
    }
  return TITLE + tallest + 2;
}

static double
widest_card (FujinReportMap *self,
             guint           quadrant)
{
  double widest = CARD_WIDTH;

  for (guint i = 0; i < self->plans[quadrant]->len; i++)
    widest = MAX (widest, SIZE * (CARD_REST_EMS
                                  + fujin_text_get_ems (fujin_service_plan_get_name (
                                      self->plans[quadrant]->pdata[i], self->page->lang))));
  return widest;
}

/* As on the screen: names stay whole while there is room below. */
static guint
columns_for (FujinReportMap *self,
             guint           quadrant)
{
  double width = half_width (self) - 2 * PADDING;
  guint n_needed = (self->plans[quadrant]->len + self->n_rows - 1) / self->n_rows;
  guint n_whole = (guint) (width / widest_card (self, quadrant));

  return MAX (MIN (MAX (n_needed, n_whole), (guint) (width / CARD_WIDTH)), 1);
}

/*
 * _fujin_report_map_cut:
 *
 * Lays the map between @top and @bottom. What does not fit in a quadrant goes on the next page.
 */
guint
_fujin_report_map_cut (FujinReportMap *self,
                       double          top,
                       double          bottom)
{
  guint n_pages = 1;

  self->top = top;
  self->bottom = bottom;
  self->heading = measure_heading (self);
  self->n_rows = (guint) MAX (1, (half_height (self) - self->heading - 2 * PADDING) / ROW);
  for (guint i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      guint capacity;

      self->n_columns[i] = columns_for (self, i);
      capacity = self->n_columns[i] * self->n_rows;
      n_pages = MAX (n_pages, (self->plans[i]->len + capacity - 1) / capacity);
    }
  return n_pages;
}

/* Inside filled, outside outlined, both half filled, nobody dashed: as on the screen. */
static void
draw_kind (cairo_t             *cr,
           const FujinPalette  *palette,
           FujinAssignmentType  kind,
           double               x,
           double               y)
{
  static const double dashes[] = { 1.5, 1.5 };
  double radius = SIZE * 0.36;

  cairo_save (cr);
  fujin_colour_set (kind == FUJIN_ASSIGNMENT_UNASSIGNED ? &palette->dim_text : &palette->as_is,
                    cr, 1);
  cairo_set_line_width (cr, 0.9);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  if (kind == FUJIN_ASSIGNMENT_INSOURCE)
    cairo_fill_preserve (cr);
  if (kind == FUJIN_ASSIGNMENT_UNASSIGNED)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  if (kind == FUJIN_ASSIGNMENT_COMBINATION)
    {
      cairo_arc (cr, x, y, radius, G_PI / 2, 3 * G_PI / 2);
      cairo_fill (cr);
    }
  cairo_restore (cr);
}

/* Marks after the name: * for the project's own judgement, ! for what differs. */
static char *
dup_card (FujinReportMap   *self,
          FujinServicePlan *plan)
{
  int present = fujin_project_get_present_pattern (self->page->project);

  return g_strdup_printf ("%s%s%s %s", fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_quadrant (plan) ? "*" : "",
                          fujin_pattern_advice_breaks (plan, present) ? "!" : "",
                          fujin_service_plan_get_name (plan, self->page->lang));
}

static void
draw_cards (FujinReportMap *self,
            cairo_t        *cr,
            guint           page,
            int             quadrant,
            double          x,
            double          y,
            double          width)
{
  GPtrArray *plans = self->plans[quadrant];
  guint n_columns = self->n_columns[quadrant];
  guint capacity = n_columns * self->n_rows;
  double column = width / n_columns;

  for (guint i = page * capacity; i < MIN (plans->len, (page + 1) * capacity); i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      guint place = i - page * capacity;
      double left = x + place % n_columns * column;
      double top = y + place / n_columns * ROW;
      g_autofree char *text = dup_card (self, plan);

      /* Hatching must not run through the letters. */
      fujin_colour_set (&self->page->palette->ground, cr, 0.85);
      cairo_rectangle (cr, left - 1, top + 0.5, column - 4, ROW - 2);
      cairo_fill (cr);
      draw_kind (cr, self->page->palette, fujin_service_plan_get_kind (plan), left + SIZE / 2,
                 top + ROW * 0.42);
      _fujin_page_text (self->page, cr, &card_style, text, left + SIZE * 1.4, top,
                        column - SIZE * 1.9);
    }
}

static void
draw_quadrant (FujinReportMap *self,
               cairo_t        *cr,
               guint           page,
               int             number,
               double          x,
               double          y)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  const FujinQuadrant *quadrant = fujin_framework_get_quadrant (framework, number);
  int present = fujin_project_get_present_pattern (self->page->project);
  double width = half_width (self);
  double height = half_height (self);
  g_autofree char *title = g_strdup_printf ("%s  %s  (%u)", quadrant->id,
                                            fujin_text_get (&quadrant->name, self->page->lang),
                                            self->plans[number]->len);
  g_autofree char *leads = dup_leads (self, quadrant);

  cairo_save (cr);
  cairo_translate (cr, x, y);
  if (present)
    fujin_lead_outline_draw (cr, self->page->palette,
                             fujin_framework_get_pattern (framework, present)->leads[number - 1],
                             FALSE, SIZE, width, height);
  else
    {
      fujin_colour_set (&self->page->palette->grid, cr, 1);
      cairo_set_line_width (cr, 0.75);
      cairo_rectangle (cr, 0, 0, width, height);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
  width -= 2 * PADDING;
  /* Hatching must not run through the letters. */
  fujin_colour_set (&self->page->palette->ground, cr, 0.85);
  cairo_rectangle (cr, x + PADDING - 3, y + 3, width + 6, self->heading - 1);
  cairo_fill (cr);
  _fujin_page_text (self->page, cr, &heading_style, title, x + PADDING, y + 3, width);
  _fujin_page_text (self->page, cr, &lead_style, leads, x + PADDING, y + TITLE, width);
  draw_cards (self, cr, page, number, x + PADDING, y + self->heading + PADDING, width);
}

static void
draw_axis (FujinReportMap *self,
           cairo_t        *cr,
           gboolean        skill,
           gboolean        high_or_inside,
           double          x,
           double          y,
           double          width)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);

  _fujin_page_text (
    self->page, cr, &axis_style,
    fujin_framework_get_axis_text (framework, skill, high_or_inside, self->page->lang), x, y,
    width);
}

static void
draw_legend (FujinReportMap *self,
             cairo_t        *cr,
             double          y)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  double x = self->page->margin;
  double width = self->page->width - 2 * self->page->margin;
  g_autofree char *marks = NULL;

  for (int i = 0; i < FUJIN_N_ASSIGNMENT_TYPES; i++)
    {
      const FujinTerm *kind = fujin_framework_get_assignment_type (framework, i);

      draw_kind (cr, self->page->palette, i, x + SIZE / 2, y + ROW * 0.42);
      _fujin_page_text (self->page, cr, &small_style,
                        fujin_text_get (&kind->name, self->page->lang), x + SIZE * 1.4, y,
                        width / 6 - SIZE * 2);
      x += width / 6;
    }
  marks = g_strdup_printf (
    /* Translators: legend of the printed map; %u services that are in no quadrant */
    fujin_words (self->page->lang, "* our own judgement · ! differs from the present pattern · "
                                   "in no quadrant: %u · other placements: textbook or our own "
                                   "reasoning"),
    self->plans[0]->len);
  _fujin_page_text (self->page, cr, &small_style, marks, self->page->margin, y + LEGEND / 2,
                    width);
}

/*
 * _fujin_report_map_draw:
 *
 * Draws one page of the map, without head and foot.
 */
void
_fujin_report_map_draw (FujinReportMap *self,
                        cairo_t        *cr,
                        guint           page)
{
  double left = self->page->margin;
  double right = left + half_width (self) + GUTTER;
  double width = half_width (self);
  double y = self->top;

  draw_axis (self, cr, FALSE, TRUE, left, y, width);
  draw_axis (self, cr, FALSE, FALSE, right, y, width);
  y += AXIS;
  draw_axis (self, cr, TRUE, FALSE, left, y, 2 * width);
  y += AXIS;
  draw_quadrant (self, cr, page, 1, left, y);
  draw_quadrant (self, cr, page, 2, right, y);
  y += half_height (self) + GUTTER / 2;
  draw_axis (self, cr, TRUE, TRUE, left, y, 2 * width);
  y += AXIS;
  draw_quadrant (self, cr, page, 4, left, y);
  draw_quadrant (self, cr, page, 3, right, y);
  draw_legend (self, cr, self->bottom - LEGEND + 2);
}
