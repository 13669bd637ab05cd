/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-chart-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "fujin-dark.h"
#include "fujin-look.h"

/* In font sizes: narrower than this the picture does not become. */
#define LEAST_WIDTH 34

/**
 * FujinRoleChartView:
 *
 * The picture of the roles on screen. A click or an arrow key chooses a role.
 *
 * Signal "chosen": another role was chosen.
 */
struct _FujinRoleChartView
{
  GtkWidget       parent_instance;

  FujinRoleChart *chart;
  int             chosen;
};

G_DEFINE_FINAL_TYPE (FujinRoleChartView, fujin_role_chart_view, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static double
lay_out (FujinRoleChartView *self,
         double              width)
{
  g_autofree char *family = fujin_look_font_family (GTK_WIDGET (self));

  return self->chart ? fujin_role_chart_layout (self->chart, family,
                                                fujin_look_font_size (GTK_WIDGET (self)), width)
                     : 0;
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural,
         int            *minimum_baseline,
         int            *natural_baseline)
{
  FujinRoleChartView *self = FUJIN_ROLE_CHART_VIEW (widget);
  int least = (int) (LEAST_WIDTH * fujin_look_font_size (widget));

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = least * 2;
    }
  else
    *minimum = *natural = (int) ceil (lay_out (self, for_size > 0 ? for_size : least));
}

static void
snapshot (GtkWidget   *widget,
          GtkSnapshot *snap)
{
  FujinRoleChartView *self = FUJIN_ROLE_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (!self->chart || width <= 0 || height <= 0)
    return;
  lay_out (self, width);
  cr = gtk_snapshot_append_cairo (snap, &GRAPHENE_RECT_INIT (0, 0, width, height));
  fujin_role_chart_draw (self->chart, cr, fujin_look_palette (widget), self->chosen);
  cairo_destroy (cr);
}

static void
choose (FujinRoleChartView *self,
        int                 chosen)
{
  if (chosen < 0 || !self->chart || chosen >= (int) fujin_role_chart_get_n (self->chart) ||
      chosen == self->chosen)
    return;
  self->chosen = chosen;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
pressed_cb (FujinRoleChartView *self,
            int                 n_press,
            double              x,
            double              y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->chart)
    choose (self, fujin_role_chart_find (self->chart, x, y));
}

static gboolean
key_cb (FujinRoleChartView *self,
        guint               key,
        guint               keycode,
        GdkModifierType     state)
{
  int last = self->chart ? (int) fujin_role_chart_get_n (self->chart) - 1 : -1;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0 || last < 0)
    return FALSE;
  if (key == GDK_KEY_Right || key == GDK_KEY_KP_Right)
    choose (self, MIN (self->chosen + 1, last));
  else if (key == GDK_KEY_Left || key == GDK_KEY_KP_Left)
    choose (self, MAX (self->chosen - 1, 0));
  else if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    choose (self, 0);
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    choose (self, last);
  else
    return FALSE;
  return TRUE;
}

static void
fujin_role_chart_view_finalize (GObject *object)
{
  fujin_role_chart_free (FUJIN_ROLE_CHART_VIEW (object)->chart);
  G_OBJECT_CLASS (fujin_role_chart_view_parent_class)->finalize (object);
}

static void
fujin_role_chart_view_class_init (FujinRoleChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_role_chart_view_finalize;
  widget_class->get_request_mode = get_request_mode;
  widget_class->measure = measure;
  widget_class->snapshot = snapshot;
  gtk_widget_class_set_css_name (widget_class, "rolechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  signals[CHOSEN] = g_signal_new ("chosen", FUJIN_TYPE_ROLE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_role_chart_view_init (FujinRoleChartView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  fujin_dark_watch (GTK_WIDGET (self));
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
    _("Roles around the cyber defence centre, and what passes between them"),
    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _("Left and right choose a role."), -1);
}

/**
 * fujin_role_chart_view_set_chart:
 * @self: a view
 * @chart: (transfer full) (nullable): a picture
 *
 * Shows another picture; what is chosen stays so.
 */
void
fujin_role_chart_view_set_chart (FujinRoleChartView *self,
                                 FujinRoleChart     *chart)
{
  g_return_if_fail (FUJIN_IS_ROLE_CHART_VIEW (self));

  fujin_role_chart_free (self->chart);
  self->chart = chart;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_role_chart_view_set_chosen:
 * @self: a view
 * @chosen: position of a role
 *
 * Chooses a role.
 */
void
fujin_role_chart_view_set_chosen (FujinRoleChartView *self,
                                  int                 chosen)
{
  g_return_if_fail (FUJIN_IS_ROLE_CHART_VIEW (self));

  choose (self, chosen);
}

/**
 * fujin_role_chart_view_get_chosen:
 * @self: a view
 *
 * Returns: position of the role that is chosen
 */
int
fujin_role_chart_view_get_chosen (FujinRoleChartView *self)
{
  g_return_val_if_fail (FUJIN_IS_ROLE_CHART_VIEW (self), 0);

  return self->chosen;
}
