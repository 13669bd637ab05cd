/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-refresher.h"

/**
 * FujinRefresher:
 *
 * Brings a widget up to date once for a burst of changes, and not at all while nobody sees it.
 */
struct _FujinRefresher
{
  GtkWidget        *widget;
  FujinRefreshFunc  refresh;
  gulong            map_handler;
  guint             source;
  gboolean          is_dirty;
};

static gboolean
refresh_cb (gpointer data)
{
  FujinRefresher *self = data;

  self->source = 0;
  if (gtk_widget_get_mapped (self->widget))
    fujin_refresher_flush (self);
  return G_SOURCE_REMOVE;
}

/**
 * fujin_refresher_new:
 * @widget: the widget to keep up to date; it owns the refresher
 * @refresh: shows the present state
 *
 * Creates a refresher. The first time @widget is mapped it is refreshed.
 *
 * Returns: (transfer full): a refresher
 */
FujinRefresher *
fujin_refresher_new (GtkWidget        *widget,
                     FujinRefreshFunc  refresh)
{
  FujinRefresher *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (refresh != NULL, NULL);

  self = g_new0 (FujinRefresher, 1);
  self->widget = widget;
  self->refresh = refresh;
  self->is_dirty = TRUE;
  self->map_handler = g_signal_connect_swapped (widget, "map",
                                                G_CALLBACK (fujin_refresher_flush), self);
  return self;
}

/**
 * fujin_refresher_free:
 * @self: a refresher
 *
 * Frees a refresher, to be called when its widget is disposed of.
 */
void
fujin_refresher_free (FujinRefresher *self)
{
  g_return_if_fail (self != NULL);

  g_clear_signal_handler (&self->map_handler, self->widget);
  g_clear_handle_id (&self->source, g_source_remove);
  g_free (self);
}

/**
 * fujin_refresher_queue:
 * @self: a refresher
 *
 * Asks for a refresh before the next frame, or when the widget is next mapped.
 */
void
fujin_refresher_queue (FujinRefresher *self)
{
  g_return_if_fail (self != NULL);

  self->is_dirty = TRUE;
  if (self->source == 0 && gtk_widget_get_mapped (self->widget))
    self->source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, refresh_cb, self, NULL);
}

/**
 * fujin_refresher_flush:
 * @self: a refresher
 *
 * Refreshes now what is out of date.
 */
void
fujin_refresher_flush (FujinRefresher *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  if (!self->is_dirty)
    return;
  self->is_dirty = FALSE;
  self->refresh (self->widget);
}
