/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-map-card.h"

#include <glib/gi18n.h>
#include <math.h>

#include "fujin-draw.h"
#include "fujin-kind-mark.h"
#include "fujin-look.h"
#include "fujin-pattern-advice.h"
#include "fujin-pattern-words.h"
#include "fujin-project.h"

#define PADDING 6
#define GAP 5

/**
 * FujinMapCard:
 *
 * One service on the quadrant map: the mark of its assignment type, its code, its name, a flag
 * where this project placed it itself and a warning where it differs from the present pattern.
 * Drawn by itself, so that a map full of cards scrolls without effort.
 */
struct _FujinMapCard
{
  GtkWidget         parent_instance;

  FujinServicePlan *plan;
  PangoLayout      *code;
  PangoLayout      *name;
  gboolean          differs;
};

G_DEFINE_FINAL_TYPE (FujinMapCard, fujin_map_card, GTK_TYPE_WIDGET)

static int
present_pattern (FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);

  return project ? fujin_project_get_present_pattern (project) : 0;
}

static void
clear_layouts (FujinMapCard *self)
{
  g_clear_object (&self->code);
  g_clear_object (&self->name);
}

static void
make_layouts (FujinMapCard *self)
{
  g_autoptr (PangoAttrList) bold = pango_attr_list_new ();

  pango_attr_list_insert (bold, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  self->code =
    gtk_widget_create_pango_layout (GTK_WIDGET (self), fujin_service_plan_get_code (self->plan));
  pango_layout_set_attributes (self->code, bold);
  self->name = gtk_widget_create_pango_layout (
    GTK_WIDGET (self), fujin_service_plan_get_name (self->plan, fujin_lang_screen ()));
  pango_layout_set_single_paragraph_mode (self->name, TRUE);
  pango_layout_set_wrap (self->name, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
}

/**
 * fujin_map_card_draw_flag:
 * @cr: where to draw
 * @palette: the colours
 * @x: left edge
 * @y: upper edge
 * @size: side of the square it is drawn in
 *
 * The mark of what this project placed itself.
 */
void
fujin_map_card_draw_flag (cairo_t            *cr,
                          const FujinPalette *palette,
                          double              x,
                          double              y,
                          double              size)
{
  fujin_colour_set (&palette->to_be, cr, 1);
  cairo_set_line_width (cr, size * 0.12);
  cairo_move_to (cr, x + size * 0.25, y + size * 0.05);
  cairo_line_to (cr, x + size * 0.25, y + size * 0.95);
  cairo_stroke (cr);
  cairo_move_to (cr, x + size * 0.25, y + size * 0.08);
  cairo_line_to (cr, x + size * 0.92, y + size * 0.34);
  cairo_line_to (cr, x + size * 0.25, y + size * 0.6);
  cairo_close_path (cr);
  cairo_fill (cr);
}

/**
 * fujin_map_card_draw_warning:
 * @cr: where to draw
 * @palette: the colours
 * @x: left edge
 * @y: upper edge
 * @size: side of the square it is drawn in
 *
 * The mark of what differs from the present pattern.
 */
void
fujin_map_card_draw_warning (cairo_t            *cr,
                             const FujinPalette *palette,
                             double              x,
                             double              y,
                             double              size)
{
  fujin_colour_set (&palette->warning, cr, 1);
  cairo_set_line_width (cr, size * 0.11);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, x + size / 2, y + size * 0.1);
  cairo_line_to (cr, x + size * 0.94, y + size * 0.9);
  cairo_line_to (cr, x + size * 0.06, y + size * 0.9);
  cairo_close_path (cr);
  cairo_stroke (cr);
  cairo_rectangle (cr, x + size * 0.45, y + size * 0.36, size * 0.11, size * 0.28);
  cairo_rectangle (cr, x + size * 0.45, y + size * 0.7, size * 0.11, size * 0.1);
  cairo_fill (cr);
}

static void
draw_layout (GtkSnapshot   *snapshot,
             PangoLayout   *layout,
             const GdkRGBA *colour,
             double         x,
             double         middle)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT ((float) round (x), (float) round (middle - height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/* Returns where the marks on the right begin. */
static double
draw_marks (FujinMapCard       *self,
            GtkSnapshot        *snapshot,
            const FujinPalette *palette,
            double              size,
            double              width,
            double              height)
{
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  double right = width - PADDING;
  double top = (height - size) / 2;

  fujin_kind_mark_draw (cr, palette, fujin_service_plan_get_kind (self->plan), size,
                        PADDING + size / 2, height / 2);
  if (self->differs)
    {
      right -= size;
      fujin_map_card_draw_warning (cr, palette, right, top, size);
      right -= GAP;
    }
  if (fujin_service_plan_get_quadrant (self->plan) != 0)
    {
      right -= size;
      fujin_map_card_draw_flag (cr, palette, right, top, size);
      right -= GAP;
    }
  cairo_destroy (cr);
  return right;
}

static void
fujin_map_card_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  FujinMapCard *self = FUJIN_MAP_CARD (widget);
  const FujinPalette *palette = fujin_look_palette (widget);
  double size = fujin_look_font_size (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double x = PADDING + size + GAP;
  GdkRGBA text;
  double right;
  int code;

  if (!self->plan || width <= 0)
    return;
  if (!self->code)
    make_layouts (self);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &text);
  right = draw_marks (self, snapshot, palette, size, width, height);
  draw_layout (snapshot, self->code, &text, x, height / 2);
  pango_layout_get_pixel_size (self->code, &code, NULL);
  x += MAX (code, size * 2) + GAP;
  if (right - x < size)
    return;
  pango_layout_set_width (self->name, (int) (right - x) * PANGO_SCALE);
  /* A line at least, and more where the card is that high. */
  pango_layout_set_height (self->name, MAX ((int) height - 4, 1) * PANGO_SCALE);
  draw_layout (snapshot, self->name, &text, x, height / 2);
}

/**
 * fujin_map_card_dup_label:
 * @plan: a service
 *
 * Returns: (transfer full): what a screen reader says of its card
 */
char *
fujin_map_card_dup_label (FujinServicePlan *plan)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinTerm *kind = fujin_framework_get_assignment_type (
    fujin_framework_get_default (), fujin_service_plan_get_kind (plan));
  g_autofree char *quadrants = fujin_service_plan_dup_quadrants (plan);
  g_autofree char *basis = fujin_pattern_words_dup_basis (plan, lang);

  return g_strdup_printf (
    fujin_pattern_advice_breaks (plan, present_pattern (plan))
      /* Translators: card of a service: code, name, assignment type, quadrant, whose placement */
      ? _("%1$s %2$s, %3$s, quadrant %4$s, placement: %5$s, differs from the present pattern")
      /* Translators: card of a service: code, name, assignment type, quadrant, whose placement */
      : _("%1$s %2$s, %3$s, quadrant %4$s, placement: %5$s"),
    fujin_service_plan_get_code (plan), fujin_service_plan_get_name (plan, lang),
    fujin_text_get (&kind->name, lang), *quadrants ? quadrants : "–", basis);
}

/**
 * fujin_map_card_update:
 * @self: a card
 *
 * Looks at the service and at the present pattern again.
 */
void
fujin_map_card_update (FujinMapCard *self)
{
  g_autofree char *label = NULL;

  g_return_if_fail (FUJIN_IS_MAP_CARD (self));

  if (!self->plan)
    return;
  clear_layouts (self);
  self->differs = fujin_pattern_advice_breaks (self->plan, present_pattern (self->plan));
  label = fujin_map_card_dup_label (self->plan);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
fujin_map_card_query_tooltip (GtkWidget  *widget,
                              int         x,
                              int         y,
                              gboolean    keyboard,
                              GtkTooltip *tooltip)
{
  FujinMapCard *self = FUJIN_MAP_CARD (widget);
  FujinLang lang = fujin_lang_screen ();
  const FujinTerm *kind;
  g_autofree char *basis = NULL;
  g_autofree char *placement = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *text = NULL;

  if (!self->plan)
    return FALSE;
  kind = fujin_framework_get_assignment_type (fujin_framework_get_default (),
                                              fujin_service_plan_get_kind (self->plan));
  basis = fujin_pattern_words_dup_basis (self->plan, lang);
  /* Translators: %s is whose word it is that a service sits in its quadrant */
  placement = g_strdup_printf (_("Placement: %s"), basis);
  reason = fujin_pattern_advice_dup_reason (self->plan, present_pattern (self->plan), lang);
  text = g_strdup_printf ("%s %s\n%s\n%s%s%s", fujin_service_plan_get_code (self->plan),
                          fujin_service_plan_get_name (self->plan, lang),
                          fujin_text_get (&kind->name, lang), placement, reason ? "\n\n" : "",
                          reason ? reason : "");
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
fujin_map_card_css_changed (GtkWidget         *widget,
                            GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_map_card_parent_class)->css_changed (widget, change);
  clear_layouts (FUJIN_MAP_CARD (widget));
}

static void
fujin_map_card_dispose (GObject *object)
{
  fujin_map_card_set_plan (FUJIN_MAP_CARD (object), NULL);
  G_OBJECT_CLASS (fujin_map_card_parent_class)->dispose (object);
}

static void
fujin_map_card_class_init (FujinMapCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_map_card_dispose;
  widget_class->snapshot = fujin_map_card_snapshot;
  widget_class->query_tooltip = fujin_map_card_query_tooltip;
  widget_class->css_changed = fujin_map_card_css_changed;
  gtk_widget_class_set_css_name (widget_class, "mapcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
fujin_map_card_init (FujinMapCard *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * fujin_map_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
fujin_map_card_new (void)
{
  return g_object_new (FUJIN_TYPE_MAP_CARD, NULL);
}

/**
 * fujin_map_card_set_plan:
 * @self: a card
 * @plan: (nullable): what to show
 *
 * Shows another service.
 */
void
fujin_map_card_set_plan (FujinMapCard     *self,
                         FujinServicePlan *plan)
{
  g_return_if_fail (FUJIN_IS_MAP_CARD (self));

  if (self->plan)
    g_signal_handlers_disconnect_by_func (self->plan, fujin_map_card_update, self);
  g_set_object (&self->plan, plan);
  clear_layouts (self);
  if (!plan)
    return;
  g_signal_connect_swapped (plan, "notify", G_CALLBACK (fujin_map_card_update), self);
  fujin_map_card_update (self);
}

/**
 * fujin_map_card_get_plan:
 * @self: a card
 *
 * Returns: (transfer none) (nullable): what it shows
 */
FujinServicePlan *
fujin_map_card_get_plan (FujinMapCard *self)
{
  g_return_val_if_fail (FUJIN_IS_MAP_CARD (self), NULL);

  return self->plan;
}

/**
 * fujin_map_card_set_current:
 * @self: a card
 * @current: whether the keys act on it
 *
 * Shows it as the current card.
 */
void
fujin_map_card_set_current (FujinMapCard *self,
                            gboolean      current)
{
  g_return_if_fail (FUJIN_IS_MAP_CARD (self));

  if (current)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, current, -1);
}

static int
height_of (GtkWidget  *widget,
           const char *lines)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, lines);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height + 6;
}

/**
 * fujin_map_card_get_height:
 * @widget: any widget of the map
 *
 * Returns: the height of a card in the present font, in pixels
 */
int
fujin_map_card_get_height (GtkWidget *widget)
{
  return height_of (widget, "Ag布");
}

/**
 * fujin_map_card_get_tall_height:
 * @widget: any widget of the map
 *
 * Returns: the height of a card with two lines for the name, in pixels
 */
int
fujin_map_card_get_tall_height (GtkWidget *widget)
{
  return height_of (widget, "Ag布\nAg布");
}
