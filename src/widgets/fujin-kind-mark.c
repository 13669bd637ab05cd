/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-kind-mark.h"
#include "fujin-look.h"

/* Size for a font size of 1: it grows with the text. */
#define SIZE 0.85

/**
 * FujinKindMark:
 *
 * The mark of an assignment type: inside filled, outside outlined, both half filled, nobody
 * dashed. Words stand beside it, or are told to screen readers there.
 */
struct _FujinKindMark
{
  GtkWidget parent_instance;
  FujinAssignmentType kind;
};

G_DEFINE_FINAL_TYPE (FujinKindMark, fujin_kind_mark, GTK_TYPE_WIDGET)

static void
fujin_kind_mark_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = *natural = (int) (SIZE * fujin_look_font_size (widget)) + 2;
}

/**
 * fujin_kind_mark_draw:
 * @cr: where to draw
 * @palette: the colours
 * @kind: an assignment type
 * @size: font size in pixels
 * @x: where its middle is
 * @y: where its middle is
 *
 * Draws the mark of an assignment type where there is no widget for it.
 */
void
fujin_kind_mark_draw (cairo_t             *cr,
                      const FujinPalette  *palette,
                      FujinAssignmentType  kind,
                      double               size,
                      double               x,
                      double               y)
{
  static const double dashes[] = { 2.0, 2.0 };
  double radius = SIZE * size / 2 - 0.75;

  fujin_colour_set (kind == FUJIN_ASSIGNMENT_UNASSIGNED ? &palette->dim_text : &palette->as_is, cr,
                    1.0);
  cairo_set_line_width (cr, 1.5);
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
}

static void
fujin_kind_mark_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  FujinKindMark *self = FUJIN_KIND_MARK (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  fujin_kind_mark_draw (cr, fujin_look_palette (widget), self->kind,
                        fujin_look_font_size (widget), width / 2.0, height / 2.0);
  cairo_destroy (cr);
}

static void
fujin_kind_mark_class_init (FujinKindMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = fujin_kind_mark_measure;
  widget_class->snapshot = fujin_kind_mark_snapshot;
  gtk_widget_class_set_css_name (widget_class, "fujin-kind-mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
fujin_kind_mark_init (FujinKindMark *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * fujin_kind_mark_new:
 *
 * Returns: (transfer floating): a mark for "unassigned"
 */
GtkWidget *
fujin_kind_mark_new (void)
{
  return g_object_new (FUJIN_TYPE_KIND_MARK, NULL);
}

/**
 * fujin_kind_mark_set_kind:
 * @self: a mark
 * @kind: an assignment type
 *
 * Shows another assignment type.
 */
void
fujin_kind_mark_set_kind (FujinKindMark       *self,
                          FujinAssignmentType  kind)
{
  g_return_if_fail (FUJIN_IS_KIND_MARK (self));

  if (self->kind == kind)
    return;
  self->kind = kind;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
