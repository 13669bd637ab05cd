/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-week-view.h"

#include <glib/gi18n.h>

#include "fujin-look.h"

#define LEAST_EMS 20
#define NATURAL_EMS 34

/**
 * FujinWeekView:
 *
 * Shows the hours of a week. Who is there in an hour is told where one points; the sentence is its
 * accessible description, and the table stands beside it on the page.
 */
struct _FujinWeekView
{
  GtkWidget      parent_instance;
  FujinWeekGrid *grid;
};

G_DEFINE_FINAL_TYPE (FujinWeekView, fujin_week_view, GTK_TYPE_WIDGET)

static void
fujin_week_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  double size = fujin_look_font_size (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) (LEAST_EMS * size);
      *natural = (int) (NATURAL_EMS * size);
    }
  else
    *minimum = *natural = (int) fujin_week_grid_get_height (size);
}

static void
fujin_week_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  FujinWeekView *self = FUJIN_WEEK_VIEW (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (!self->grid)
    return;
  cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  fujin_week_grid_draw (self->grid, cr, gtk_widget_get_pango_context (widget),
                        fujin_look_palette (widget), fujin_lang_screen (),
                        fujin_look_font_size (widget), width, height);
  cairo_destroy (cr);
}

static gboolean
query_tooltip_cb (FujinWeekView *self,
                  int            x,
                  int            y,
                  gboolean       by_keyboard,
                  GtkTooltip    *tooltip)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *text = NULL;
  g_autofree char *hours = NULL;
  FujinWeekSpan span;
  const char *who;
  guint hour;

  if (!self->grid || by_keyboard ||
      !fujin_week_grid_find (fujin_look_font_size (widget), gtk_widget_get_width (widget),
                             gtk_widget_get_height (widget), x, y, &hour))
    return FALSE;
  who = fujin_week_grid_get_who (self->grid, hour);
  span = (FujinWeekSpan) { hour / FUJIN_DAY_HOURS, hour / FUJIN_DAY_HOURS, hour % FUJIN_DAY_HOURS,
                           hour % FUJIN_DAY_HOURS + 1, 0, 0, "" };
  hours = fujin_week_grid_dup_span (&span, fujin_lang_screen ());
  /* Translators: an hour of the week, and who is there */
  text = g_strdup_printf (C_("hour", "%1$s: %2$s"), hours,
                          *who ? who : fujin_week_grid_get_label (self->grid,
                                                                  FUJIN_WEEK_UNCOVERED,
                                                                  fujin_lang_screen ()));
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
fujin_week_view_finalize (GObject *object)
{
  fujin_week_grid_free (FUJIN_WEEK_VIEW (object)->grid);
  G_OBJECT_CLASS (fujin_week_view_parent_class)->finalize (object);
}

static void
fujin_week_view_class_init (FujinWeekViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_week_view_finalize;
  widget_class->measure = fujin_week_view_measure;
  widget_class->snapshot = fujin_week_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "weekview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
fujin_week_view_init (FujinWeekView *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

/**
 * fujin_week_view_set_grid:
 * @self: a view
 * @grid: (transfer full) (nullable): the week
 *
 * Shows another week.
 */
void
fujin_week_view_set_grid (FujinWeekView *self,
                          FujinWeekGrid *grid)
{
  g_autofree char *sentence = NULL;

  g_return_if_fail (FUJIN_IS_WEEK_VIEW (self));

  fujin_week_grid_free (self->grid);
  self->grid = grid;
  sentence = grid ? fujin_week_grid_dup_sentence (grid, fujin_lang_screen ()) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Hours of the week"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sentence, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_week_view_get_grid:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the week it shows
 */
const FujinWeekGrid *
fujin_week_view_get_grid (FujinWeekView *self)
{
  g_return_val_if_fail (FUJIN_IS_WEEK_VIEW (self), NULL);

  return self->grid;
}
