/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-badge.h"

#include "fujin-look.h"
#include "fujin-strings.h"

#include <math.h>

#define SIZE_IN_EMS 1.35

/**
 * FujinBadge:
 *
 * The letter of a category on a disc of its colour. What it says also stands in words beside
 * it, so that assistive technologies pass it over.
 */
struct _FujinBadge
{
  GtkWidget  parent_instance;

  char      *letter;
  int        colour;
};

G_DEFINE_FINAL_TYPE (FujinBadge, fujin_badge, GTK_TYPE_WIDGET)

static int
measure_side (GtkWidget *widget)
{
  return (int) ceil (SIZE_IN_EMS * fujin_look_font_size (widget));
}

static void
fujin_badge_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  *minimum = *natural = measure_side (widget);
}

static void
draw_letter (FujinBadge         *self,
             cairo_t            *cr,
             const FujinPalette *palette,
             double              side)
{
  g_autoptr (PangoLayout) layout = NULL;
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoRectangle ink;

  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->letter);
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (0.88));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_extents (layout, &ink, NULL);
  cairo_move_to (cr, (side - ink.width) / 2 - ink.x, (side - ink.height) / 2 - ink.y);
  fujin_colour_set (&palette->on_colour, cr, 1.0);
  pango_cairo_show_layout (cr, layout);
}

static void
fujin_badge_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  FujinBadge *self = FUJIN_BADGE (widget);
  const FujinPalette *palette = fujin_look_palette (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double side = measure_side (widget);
  cairo_t *cr;

  if (self->letter == NULL || width < 1 || height < 1)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_translate (cr, (width - side) / 2, (height - side) / 2);
  cairo_arc (cr, side / 2, side / 2, side / 2, 0, 2 * G_PI);
  fujin_colour_set (self->colour >= 0 ? &palette->categories[self->colour] : &palette->dim_text,
                    cr, 1.0);
  cairo_fill (cr);
  draw_letter (self, cr, palette, side);
  cairo_destroy (cr);
}

static void
fujin_badge_finalize (GObject *object)
{
  g_free (FUJIN_BADGE (object)->letter);

  G_OBJECT_CLASS (fujin_badge_parent_class)->finalize (object);
}

static void
fujin_badge_class_init (FujinBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_badge_finalize;
  widget_class->measure = fujin_badge_measure;
  widget_class->snapshot = fujin_badge_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
fujin_badge_init (FujinBadge *self)
{
  self->colour = -1;
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * fujin_badge_new:
 * @letter: (nullable): the letter
 * @colour: category index 0 to 8, or -1
 *
 * Returns: (transfer floating): a badge
 */
GtkWidget *
fujin_badge_new (const char *letter,
                 int         colour)
{
  FujinBadge *self = g_object_new (FUJIN_TYPE_BADGE, NULL);

  fujin_badge_set (self, letter, colour);
  return GTK_WIDGET (self);
}

/**
 * fujin_badge_set:
 * @self: a badge
 * @letter: (nullable): the letter
 * @colour: category index 0 to 8, or -1
 *
 * Shows another category.
 */
void
fujin_badge_set (FujinBadge *self,
                 const char *letter,
                 int         colour)
{
  g_return_if_fail (FUJIN_IS_BADGE (self));
  g_return_if_fail (colour < FUJIN_N_CATEGORY_COLOURS);

  if (!fujin_set_str (&self->letter, letter) && self->colour == colour)
    return;
  self->colour = colour;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
