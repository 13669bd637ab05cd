/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

#include <math.h>

#include "fujin-words.h"

/* In font sizes: a sample, from it to its words, from entry to entry, from line to line. */
#define SAMPLE_WIDTH 2.4
#define SAMPLE_HEIGHT 1.2
#define SAMPLE_GAP 0.5
#define ENTRY_GAP 1.6
#define LINE_GAP 0.4

#define TINT 0.10

/* The same for boxes and lines: the surer the fuller. */
void
_fujin_relation_chart_set_dash (cairo_t    *cr,
                                FujinBasis  basis,
                                double      size)
{
  const double dashes[] = { size * 0.55, size * 0.3 };
  const double dots[] = { size * 0.13, size * 0.22 };

  if (basis == FUJIN_BASIS_STATED)
    cairo_set_dash (cr, NULL, 0, 0);
  else
    cairo_set_dash (cr, basis == FUJIN_BASIS_REASONED ? dashes : dots, 2, 0);
}

/* The path of the head of an arrow. */
void
_fujin_relation_chart_add_head (cairo_t      *cr,
                                const double *tip,
                                const double *from,
                                double        length)
{
  double half = length * 0.45;
  double away = hypot (from[0] - tip[0], from[1] - tip[1]);
  double x = (from[0] - tip[0]) / away, y = (from[1] - tip[1]) / away;

  cairo_move_to (cr, tip[0], tip[1]);
  cairo_line_to (cr, tip[0] + x * length - y * half, tip[1] + y * length + x * half);
  cairo_line_to (cr, tip[0] + x * length + y * half, tip[1] + y * length - x * half);
  cairo_close_path (cr);
}

static void
add_rounded (cairo_t                 *cr,
             const FujinRelationArea *area,
             double                   radius)
{
  double right = area->x + area->width, bottom = area->y + area->height;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, area->y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, area->x + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, area->x + radius, area->y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
add_cut (cairo_t                 *cr,
         const FujinRelationArea *area,
         double                   cut)
{
  double right = area->x + area->width, bottom = area->y + area->height;

  cairo_move_to (cr, area->x + cut, area->y);
  cairo_line_to (cr, right - cut, area->y);
  cairo_line_to (cr, right, area->y + cut);
  cairo_line_to (cr, right, bottom - cut);
  cairo_line_to (cr, right - cut, bottom);
  cairo_line_to (cr, area->x + cut, bottom);
  cairo_line_to (cr, area->x, bottom - cut);
  cairo_line_to (cr, area->x, area->y + cut);
  cairo_close_path (cr);
}

void
_fujin_relation_chart_add_shape (cairo_t                 *cr,
                                 FujinRelationShape       shape,
                                 const FujinRelationArea *area,
                                 double                   inset,
                                 double                   size)
{
  FujinRelationArea inner = { area->x + inset, area->y + inset, area->width - 2 * inset,
                              area->height - 2 * inset };
  double most = MIN (inner.width, inner.height) / 2;

  if (shape == FUJIN_RELATION_OWN)
    add_rounded (cr, &inner, MIN (0.5 * size, most));
  else if (shape == FUJIN_RELATION_OTHER)
    add_rounded (cr, &inner, MIN (1.4 * size, most));
  else if (shape == FUJIN_RELATION_OPEN)
    add_cut (cr, &inner, MIN (0.6 * size, most));
  else
    cairo_rectangle (cr, inner.x, inner.y, inner.width, inner.height);
}

/* A vendor's bar is drawn through: only what the edge says is more or less sure. */
void
_fujin_relation_chart_draw_frame (cairo_t                 *cr,
                                  const FujinPalette      *palette,
                                  FujinRelationShape       shape,
                                  FujinBasis               basis,
                                  const FujinRelationArea *area,
                                  double                   size,
                                  gboolean                 chosen)
{
  double line = size * (chosen ? 0.18 : 0.1);

  cairo_save (cr);
  _fujin_relation_chart_add_shape (cr, shape, area, line / 2, size);
  if (shape == FUJIN_RELATION_OWN || chosen)
    {
      fujin_colour_set (&palette->as_is, cr, chosen ? 2 * TINT : TINT);
      cairo_fill_preserve (cr);
    }
  fujin_colour_set (chosen ? &palette->as_is : &palette->dim_text, cr, 1);
  cairo_set_line_width (cr, line);
  _fujin_relation_chart_set_dash (cr, basis, size);
  cairo_stroke (cr);
  if (shape == FUJIN_RELATION_OUTSOURCED)
    {
      _fujin_relation_chart_add_shape (cr, shape, area, 0.3 * size, size);
      cairo_stroke (cr);
    }
  else if (shape == FUJIN_RELATION_VENDOR)
    {
      cairo_rectangle (cr, area->x, area->y, area->width, 0.3 * size);
      cairo_fill (cr);
    }
  cairo_restore (cr);
}

static const char *
get_shape_words (FujinRelationShape shape,
                 FujinLang          lang)
{
  static const char *const words[FUJIN_N_RELATION_SHAPES] = {
    /* Translators: of a role: the organisation itself has it */
    [FUJIN_RELATION_OWN] = N_("Own"),
    [FUJIN_RELATION_OUTSOURCED] = N_("Outsourced"),
    /* Translators: in-house or outsourced */
    [FUJIN_RELATION_OPEN] = N_("Cannot be told"),
    [FUJIN_RELATION_VENDOR] = N_("Vendor"),
    /* Translators: a box of a picture that the source's table of roles does not have */
    [FUJIN_RELATION_OTHER] = N_("Not in the source’s table of roles"),
  };

  return fujin_words (lang, words[shape]);
}

static const char *
get_basis_words (FujinBasis basis,
                 FujinLang  lang)
{
  static const char *const words[FUJIN_N_BASES] = {
    /* Translators: legend: what a solid line means */
    [FUJIN_BASIS_STATED] = N_("Stated by the source"),
    /* Translators: legend: what a dashed line means */
    [FUJIN_BASIS_REASONED] = N_("Fujin’s reading"),
    /* Translators: legend: what a dotted line means */
    [FUJIN_BASIS_UNCERTAIN] = N_("Uncertain: the ends are Fujin’s guess"),
  };

  return fujin_words (lang, words[basis]);
}

/* Where the next entry goes. */
typedef struct
{
  double left;
  double x;
  double y;
  double width;
} Pen;

/* Returns the place of the sample. Without @cr the words are only measured. */
static FujinRelationArea
add_entry (FujinRelationChart *self,
           cairo_t            *cr,
           const FujinPalette *palette,
           Pen                *pen,
           const char         *words)
{
  double size = self->size, text_width, height, whole;
  PangoLayout *layout =
    _fujin_relation_chart_text (self, words, FUJIN_TEXT_SMALL, -1, &text_width, &height);
  FujinRelationArea sample;

  whole = (SAMPLE_WIDTH + SAMPLE_GAP) * size + text_width;
  if (pen->x > pen->left && pen->x + whole > pen->left + pen->width)
    {
      pen->x = pen->left;
      pen->y += (SAMPLE_HEIGHT + LINE_GAP) * size;
    }
  sample = (FujinRelationArea) { pen->x, pen->y, SAMPLE_WIDTH * size, SAMPLE_HEIGHT * size };
  if (cr != NULL)
    {
      fujin_colour_set (&palette->text, cr, 1);
      cairo_move_to (cr, pen->x + (SAMPLE_WIDTH + SAMPLE_GAP) * size,
                     pen->y + (SAMPLE_HEIGHT * size - height) / 2);
      pango_cairo_show_layout (cr, layout);
    }
  pen->x += whole + ENTRY_GAP * size;
  return sample;
}

static void
add_shapes (FujinRelationChart *self,
            cairo_t            *cr,
            const FujinPalette *palette,
            Pen                *pen)
{
  for (guint shape = 0; shape < FUJIN_N_RELATION_SHAPES; shape++)
    {
      gboolean occurs = FALSE;
      FujinRelationArea sample;

      for (guint i = 0; i < self->nodes->len; i++)
        occurs |= _fujin_relation_node (self, i)->shape == shape;
      if (!occurs)
        continue;
      sample = add_entry (self, cr, palette, pen, get_shape_words (shape, self->lang));
      if (cr != NULL)
        _fujin_relation_chart_draw_frame (cr, palette, shape, FUJIN_BASIS_STATED, &sample,
                                          self->size * 0.8, FALSE);
    }
}

static void
add_bases (FujinRelationChart *self,
           cairo_t            *cr,
           const FujinPalette *palette,
           Pen                *pen)
{
  for (guint basis = 0; basis < FUJIN_N_BASES; basis++)
    {
      gboolean occurs = FALSE;
      FujinRelationArea sample;

      for (guint i = 0; i < self->nodes->len; i++)
        occurs |= _fujin_relation_node (self, i)->basis == basis;
      for (guint i = 0; i < self->lines->len; i++)
        occurs |= _fujin_relation_line (self, i)->basis == basis;
      if (!occurs)
        continue;
      sample = add_entry (self, cr, palette, pen, get_basis_words (basis, self->lang));
      if (cr == NULL)
        continue;
      fujin_colour_set (&palette->dim_text, cr, 1);
      cairo_save (cr);
      cairo_set_line_width (cr, self->size * 0.1);
      _fujin_relation_chart_set_dash (cr, basis, self->size);
      cairo_move_to (cr, sample.x, sample.y + sample.height / 2);
      cairo_rel_line_to (cr, sample.width, 0);
      cairo_stroke (cr);
      cairo_restore (cr);
    }
}

static void
add_reworded (FujinRelationChart *self,
              cairo_t            *cr,
              const FujinPalette *palette,
              Pen                *pen)
{
  gboolean occurs = FALSE;
  FujinRelationArea sample;

  for (guint i = 0; i < self->lines->len; i++)
    occurs |= _fujin_relation_line (self, i)->reworded;
  if (!occurs)
    return;
  sample = add_entry (self, cr, palette, pen,
                      /* Translators: legend: what a line without a head means */
                      fujin_words (self->lang, "Line without a head: neither words nor direction "
                                               "in the source; the words are Fujin’s"));
  if (cr == NULL)
    return;
  fujin_colour_set (&palette->dim_text, cr, 1);
  cairo_set_line_width (cr, self->size * 0.1);
  cairo_move_to (cr, sample.x, sample.y + sample.height / 2);
  cairo_rel_line_to (cr, sample.width, 0);
  cairo_stroke (cr);
}

/* What could not be drawn is told. */
static char *
dup_loose (FujinRelationChart *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->relations->len; i++)
    {
      const FujinRelation *relation = g_ptr_array_index (self->relations, i);

      if (_fujin_relation_line (self, relation->line)->kind == FUJIN_RELATION_LINE_LOOSE)
        g_string_append_printf (text, "%s → %s: %s\n",
                                _fujin_relation_node (self, relation->from)->name,
                                _fujin_relation_node (self, relation->to)->name, relation->label);
    }
  if (self->note != NULL)
    g_string_append (text, self->note);
  return g_strchomp (g_string_free (text, FALSE));
}

/*
 * _fujin_relation_chart_legend:
 * @cr: (nullable): where to draw; %NULL only measures
 *
 * What shapes and dashes mean, what could not be drawn, and the note. Returns where it ends.
 */
double
_fujin_relation_chart_legend (FujinRelationChart *self,
                              cairo_t            *cr,
                              const FujinPalette *palette,
                              double              y,
                              double              width)
{
  Pen pen = { 0.3 * self->size, 0.3 * self->size, y, width };
  g_autofree char *text = dup_loose (self);
  double height;
  PangoLayout *layout;

  add_shapes (self, cr, palette, &pen);
  add_bases (self, cr, palette, &pen);
  add_reworded (self, cr, palette, &pen);
  pen.y += (SAMPLE_HEIGHT + LINE_GAP) * self->size;
  if (*text == '\0')
    return pen.y;
  layout = _fujin_relation_chart_text (self, text, FUJIN_TEXT_SMALL, width, NULL, &height);
  if (cr != NULL)
    {
      fujin_colour_set (&palette->dim_text, cr, 1);
      cairo_move_to (cr, pen.left, pen.y);
      pango_cairo_show_layout (cr, layout);
    }
  return pen.y + height;
}
