/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-draw.h"
#include "fujin-grid-private.h"
#include "fujin-kind-mark.h"
#include "fujin-look.h"

/* Pixels at both ends of a cell, and between what stands in it. */
#define PADDING 7
#define SPACING 6

/* For a font size of 1. */
#define BADGE_SIZE 1.35
#define MARK_SIZE 0.85
#define CHIP_WIDTH 1.9

/* Where the next thing of a cell goes. */
typedef struct
{
  FujinGrid *self;
  GtkSnapshot *snapshot;
  const FujinPalette *palette;
  double size;
  double start; /* from the start edge */
  double end;
  int width;
  int height;
  int n_lines;
  double scale;
} Pen;

static gboolean
is_rtl (Pen *pen)
{
  return gtk_widget_get_direction (GTK_WIDGET (pen->self)) == GTK_TEXT_DIR_RTL;
}

static double
turn (Pen    *pen,
      double  x,
      double  width)
{
  return is_rtl (pen) ? pen->width - x - width : x;
}

static PangoLayout *
make_layout (Pen            *pen,
             const char     *text,
             gboolean        bold,
             double          scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (pen->self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  if (bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (scale != 1.0)
    pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

static double
middle (Pen *pen)
{
  return pen->height / 2.0;
}

static void
draw_badge (Pen                 *pen,
            const FujinGridCell *cell)
{
  double side = BADGE_SIZE * pen->size;
  double x = turn (pen, pen->start, side);
  g_autoptr (PangoLayout) layout = make_layout (pen, cell->badge, TRUE, 0.85);
  GdkRGBA rgba;

  fujin_draw_get_rgba (&pen->palette->categories[cell->badge_colour], 1.0, &rgba);
  fujin_draw_box (pen->snapshot, &rgba, x, middle (pen) - side / 2, side, side, side / 2);
  fujin_draw_get_rgba (&pen->palette->on_colour, 1.0, &rgba);
  fujin_draw_text (pen->snapshot, layout, &rgba, x + side / 2, middle (pen) - 0.5);
  pen->start += side + SPACING;
}

static void
draw_kind (Pen                 *pen,
           const FujinGridCell *cell)
{
  double side = MARK_SIZE * pen->size + 2;
  double x = turn (pen, pen->start, side);
  cairo_t *cr = gtk_snapshot_append_cairo (
    pen->snapshot, &GRAPHENE_RECT_INIT ((float) x, 0, (float) side,
                                        (float) pen->height));

  fujin_kind_mark_draw (cr, pen->palette, (FujinAssignmentType) cell->kind, pen->size,
                        x + side / 2, middle (pen));
  cairo_destroy (cr);
  pen->start += side + SPACING;
}

/* A score on its colour of the ramp. */
static void
draw_chip (Pen                  *pen,
           const FujinGridPlace *place,
           const FujinGridCell  *cell)
{
  double width = CHIP_WIDTH * pen->size;
  double height = pen->height - 8;
  double x = place->align == 0.5 ? (pen->width - width) / 2
                                 : turn (pen, pen->end - width, width);
  g_autoptr (PangoLayout) layout = make_layout (pen, cell->text, TRUE, 1.0);
  GdkRGBA rgba;

  fujin_draw_get_rgba (&pen->palette->scores[cell->score - 1], 1.0, &rgba);
  fujin_draw_box (pen->snapshot, &rgba, x, middle (pen) - height / 2 - 0.5, width, height, 4);
  fujin_draw_get_rgba (&pen->palette->on_scores[cell->score - 1], 1.0, &rgba);
  fujin_draw_text (pen->snapshot, layout, &rgba, x + width / 2, middle (pen) - 0.5);
}

static void
draw_warning (Pen *pen)
{
  g_autoptr (PangoLayout) layout = make_layout (pen, "!", TRUE, 1.0);
  GdkRGBA rgba;
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  fujin_draw_get_rgba (&pen->palette->warning, 1.0, &rgba);
  pen->end -= width;
  fujin_draw_text (pen->snapshot, layout, &rgba, turn (pen, pen->end, width) + width / 2.0,
                   middle (pen) - 0.5);
  pen->end -= 2;
}

/* One line stands on the baseline of its row, several stand around its middle. */
static int
get_top (Pen         *pen,
         PangoLayout *layout)
{
  int height;

  if (pango_layout_get_line_count (layout) < 2)
    return fujin_draw_get_top (layout, middle (pen) - 0.5);
  pango_layout_get_pixel_size (layout, NULL, &height);
  return (pen->height - height) / 2;
}

static void
draw_words (Pen                  *pen,
            const FujinGridPlace *place,
            const FujinGridCell  *cell)
{
  g_autoptr (PangoLayout) layout =
    make_layout (pen, cell->text, (cell->style & FUJIN_GRID_BOLD) != 0, pen->scale);
  const FujinColour *colour = cell->style & FUJIN_GRID_WARNING ? &pen->palette->warning
                              : cell->style & FUJIN_GRID_DIM   ? &pen->palette->dim_text
                                                               : &pen->palette->text;
  double room = pen->end - pen->start;
  GdkRGBA rgba;
  int width;

  if (room < 1)
    return;
  pango_layout_set_ellipsize (layout, place->ellipsize);
  if (pen->n_lines > 1)
    {
      pango_layout_set_single_paragraph_mode (layout, FALSE);
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_height (layout, -pen->n_lines);
      pango_layout_set_alignment (layout, place->align == 0.5 ? PANGO_ALIGN_CENTER
                                                              : PANGO_ALIGN_LEFT);
    }
  pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
  pango_layout_get_pixel_size (layout, &width, NULL);
  /* Only as wide as it is: otherwise Pango aligns it itself, by the direction of its letters. */
  if (pen->n_lines > 1)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  else
    pango_layout_set_width (layout, width < room ? -1 : (int) (room * PANGO_SCALE));
  fujin_draw_get_rgba (colour, 1.0, &rgba);
  gtk_snapshot_save (pen->snapshot);
  gtk_snapshot_translate (
    pen->snapshot,
    &GRAPHENE_POINT_INIT ((float) (int) turn (pen, pen->start + (room - width) * place->align,
                                              width),
                          (float) get_top (pen, layout)));
  gtk_snapshot_append_layout (pen->snapshot, layout, &rgba);
  gtk_snapshot_restore (pen->snapshot);
}

/* Draws a cell whose upper left corner is at 0, 0. */
void
_fujin_grid_draw_cell (FujinGrid            *self,
                       GtkSnapshot          *snapshot,
                       const FujinGridPlace *place,
                       const FujinGridCell  *cell,
                       int                   height,
                       int                   n_lines,
                       double                scale)
{
  Pen pen = { self, snapshot, fujin_look_palette (GTK_WIDGET (self)),
              fujin_look_font_size (GTK_WIDGET (self)), PADDING, place->width - PADDING,
              place->width, height, n_lines, scale };

  if (cell->badge)
    draw_badge (&pen, cell);
  if (cell->kind >= 0)
    draw_kind (&pen, cell);
  if (cell->warns)
    draw_warning (&pen);
  if (!cell->text || !*cell->text)
    return;
  if (cell->score > 0)
    draw_chip (&pen, place, cell);
  else
    draw_words (&pen, place, cell);
}
