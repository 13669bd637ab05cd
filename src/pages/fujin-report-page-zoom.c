/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Zoom and place of the preview. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-report-page-private.h"

/* Each step of the zoom; the first two follow the room there is. */
static const double zooms[] = { FUJIN_PAGED_FIT_PAGE, FUJIN_PAGED_FIT_WIDTH, 0.25, 0.33, 0.5, 0.67,
                                0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0 };
#define FIT_PAGE 0
#define FIT_WIDTH 1
#define FIRST_STEP 2

/* Says which page is looked at, and how large. */
void
_fujin_report_page_show_place (FujinReportPage *self)
{
  guint n = self->paged != NULL ? fujin_paged_get_n_pages (self->paged) : 0;
  guint page = fujin_paged_view_get_page (self->view);
  g_autofree char *place = NULL;
  g_autofree char *zoom = NULL;
  g_autofree char *status = NULL;

  place = g_strdup_printf (_("%1$u / %2$u"), n > 0 ? page + 1 : 0, n);
  zoom = g_strdup_printf (_("%d %%"), (int) (fujin_paged_view_get_scale (self->view) * 100 + 0.5));
  status = g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
  gtk_label_set_label (self->page_label, place);
  gtk_label_set_label (self->zoom_label, zoom);
  gtk_label_set_label (self->status, n > 0 ? status : "");
}

static gboolean
show_place_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       data)
{
  _fujin_report_page_show_place (FUJIN_REPORT_PAGE (data));
  return G_SOURCE_REMOVE;
}

/* How large the pages are is known after the next allocation. */
void
_fujin_report_page_show_place_later (FujinReportPage *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self->view), show_place_cb, self, NULL);
}

static void
set_zoom (FujinReportPage *self,
          guint            zoom)
{
  self->zoom = zoom;
  fujin_paged_view_set_zoom (self->view, zooms[zoom]);
  _fujin_report_page_show_place_later (self);
}

/* The next step from where it is, also from a size that fits the room. */
static void
zoom_by (FujinReportPage *self,
         int              by)
{
  double scale = fujin_paged_view_get_scale (self->view);
  guint next = by > 0 ? G_N_ELEMENTS (zooms) - 1 : FIRST_STEP;

  for (guint i = FIRST_STEP; i < G_N_ELEMENTS (zooms); i++)
    {
      if (by > 0 && zooms[i] > scale * 1.02)
        {
          next = i;
          break;
        }
      if (by < 0 && zooms[i] < scale * 0.98)
        next = i;
    }
  set_zoom (self, next);
}

static void
zoom_asked_cb (FujinReportPage *self,
               int              by)
{
  zoom_by (self, by);
}

static void
zoom_in_cb (FujinReportPage *self)
{
  zoom_by (self, 1);
}

static void
zoom_out_cb (FujinReportPage *self)
{
  zoom_by (self, -1);
}

static void
fit_page_cb (FujinReportPage *self)
{
  set_zoom (self, FIT_PAGE);
}

static void
fit_width_cb (FujinReportPage *self)
{
  set_zoom (self, FIT_WIDTH);
}

static void
page_changed_cb (FujinReportPage *self)
{
  fujin_paged_view_set_page (self->thumbnails, fujin_paged_view_get_page (self->view));
  _fujin_report_page_show_place (self);
}

static void
thumbnail_activated_cb (FujinReportPage *self,
                        guint            page)
{
  fujin_paged_view_set_page (self->view, page);
  _fujin_report_page_show_place (self);
}

static gboolean
key_pressed_cb (FujinReportPage *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  if ((state & GDK_CONTROL_MASK) == 0)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_semicolon:
    case GDK_KEY_KP_Add:
      zoom_by (self, 1);
      return TRUE;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      zoom_by (self, -1);
      return TRUE;
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      set_zoom (self, FIT_WIDTH);
      return TRUE;
    default:
      return FALSE;
    }
}

/* Callbacks of the template. */
void
_fujin_report_page_bind_zoom (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, page_label);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, zoom_label);
  gtk_widget_class_bind_template_callback (widget_class, zoom_in_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_out_cb);
  gtk_widget_class_bind_template_callback (widget_class, fit_page_cb);
  gtk_widget_class_bind_template_callback (widget_class, fit_width_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_asked_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, thumbnail_activated_cb);
}

void
_fujin_report_page_init_zoom (FujinReportPage *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();

  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  self->zoom = FIT_WIDTH;
  fujin_paged_view_set_zoom (self->view, zooms[FIT_WIDTH]);
}
