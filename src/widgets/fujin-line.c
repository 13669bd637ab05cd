/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-draw.h"
#include "fujin-line.h"
#include "fujin-look.h"

/* How wide a character is taken to be, and how high a line, for a font size of 1. */
#define LETTER_WIDTH 0.62
#define LINE_HEIGHT 1.5

/**
 * FujinLine:
 *
 * A line of text for the cells of a table. Its width does not depend on the text, so that columns
 * keep theirs while the table scrolls, and cells in the same row have the same baseline, be their
 * text Latin or Japanese.
 */
struct _FujinLine
{
  GtkWidget parent_instance;
  PangoLayout *layout;
  char *text;
  int least;
  int natural;
  double align;
  PangoEllipsizeMode ellipsize;
};

G_DEFINE_FINAL_TYPE (FujinLine, fujin_line, GTK_TYPE_WIDGET)

static PangoLayout *
layout_of (FujinLine *self)
{
  g_autoptr (PangoAttrList) digits = NULL;

  if (self->layout)
    return self->layout;
  digits = pango_attr_list_new ();
  pango_attr_list_insert (digits, pango_attr_font_features_new ("tnum=1"));
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
  pango_layout_set_attributes (self->layout, digits);
  pango_layout_set_single_paragraph_mode (self->layout, TRUE);
  pango_layout_set_ellipsize (self->layout, self->ellipsize);
  return self->layout;
}

static void
fujin_line_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  FujinLine *self = FUJIN_LINE (widget);
  double size = fujin_look_font_size (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) (self->least * LETTER_WIDTH * size + 0.5);
      *natural = (int) (self->natural * LETTER_WIDTH * size + 0.5);
    }
  else
    *minimum = *natural = (int) (LINE_HEIGHT * size + 0.5);
}

static void
fit (FujinLine *self)
{
  pango_layout_set_width (layout_of (self),
                          gtk_widget_get_width (GTK_WIDGET (self)) * PANGO_SCALE);
}

static void
fujin_line_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  FujinLine *self = FUJIN_LINE (widget);
  double align = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? 1.0 - self->align
                                                                       : self->align;
  PangoRectangle extents;
  GdkRGBA rgba;
  int x;

  fit (self);
  pango_layout_get_pixel_extents (layout_of (self), NULL, &extents);
  x = (int) ((gtk_widget_get_width (widget) - extents.width) * align) - extents.x;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &rgba);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot,
    &GRAPHENE_POINT_INIT ((float) x,
                          (float) fujin_draw_get_top (layout_of (self),
                                                      gtk_widget_get_height (widget) / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout_of (self), &rgba);
  gtk_snapshot_restore (snapshot);
}

/* What can be read already is not said again. */
static gboolean
fujin_line_query_tooltip (GtkWidget  *widget,
                          int         x,
                          int         y,
                          gboolean    keyboard,
                          GtkTooltip *tooltip)
{
  FujinLine *self = FUJIN_LINE (widget);

  fit (self);
  if (!pango_layout_is_ellipsized (layout_of (self)))
    return FALSE;
  gtk_tooltip_set_text (tooltip, self->text);
  return TRUE;
}

static void
fujin_line_css_changed (GtkWidget         *widget,
                        GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_line_parent_class)->css_changed (widget, change);
  g_clear_object (&FUJIN_LINE (widget)->layout);
}

static void
fujin_line_dispose (GObject *object)
{
  g_clear_object (&FUJIN_LINE (object)->layout);
  G_OBJECT_CLASS (fujin_line_parent_class)->dispose (object);
}

static void
fujin_line_finalize (GObject *object)
{
  g_free (FUJIN_LINE (object)->text);
  G_OBJECT_CLASS (fujin_line_parent_class)->finalize (object);
}

static void
fujin_line_class_init (FujinLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_line_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_line_finalize;
  widget_class->measure = fujin_line_measure;
  widget_class->snapshot = fujin_line_snapshot;
  widget_class->css_changed = fujin_line_css_changed;
  widget_class->query_tooltip = fujin_line_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "fujin-line");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
fujin_line_init (FujinLine *self)
{
  self->text = g_strdup ("");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * fujin_line_new:
 * @least: the least width, in characters
 * @natural: the width it likes to have
 * @align: 0 (start) to 1 (end)
 * @ellipsize: where a text is cut that is too long
 *
 * Returns: (transfer floating): an empty line
 */
GtkWidget *
fujin_line_new (int                least,
                int                natural,
                double             align,
                PangoEllipsizeMode ellipsize)
{
  FujinLine *self = g_object_new (FUJIN_TYPE_LINE, NULL);

  self->least = least;
  self->natural = MAX (natural, least);
  self->align = align;
  self->ellipsize = ellipsize;
  return GTK_WIDGET (self);
}

/**
 * fujin_line_set_text:
 * @self: a line
 * @text: what to show
 *
 * Shows another text, and says it to screen readers.
 */
void
fujin_line_set_text (FujinLine  *self,
                     const char *text)
{
  g_return_if_fail (FUJIN_IS_LINE (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (self->text, text))
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  if (self->layout)
    pango_layout_set_text (self->layout, text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_line_get_text:
 * @self: a line
 *
 * Returns: (transfer none): what it shows
 */
const char *
fujin_line_get_text (FujinLine *self)
{
  g_return_val_if_fail (FUJIN_IS_LINE (self), "");

  return self->text;
}

/**
 * fujin_line_tell_cut:
 * @self: a line
 *
 * Lets a tooltip say the whole text wherever it is cut.
 */
void
fujin_line_tell_cut (FujinLine *self)
{
  g_return_if_fail (FUJIN_IS_LINE (self));

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * fujin_line_get_baseline:
 * @self: a line that has its size
 *
 * Returns: where its text stands, in pixels from the top
 */
int
fujin_line_get_baseline (FujinLine *self)
{
  g_return_val_if_fail (FUJIN_IS_LINE (self), 0);

  fit (self);
  return fujin_draw_get_top (layout_of (self), gtk_widget_get_height (GTK_WIDGET (self)) / 2.0)
         + pango_layout_get_baseline (layout_of (self)) / PANGO_SCALE;
}
