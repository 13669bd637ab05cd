/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-still-spin.h"

/**
 * fujin_still_spin:
 * @spin: a number on a page that scrolls
 *
 * Makes the wheel scroll the page and not the number: who scrolls past it must not change the
 * plan unawares. Buttons and keys change it as ever.
 */
void
fujin_still_spin (GtkSpinButton *spin)
{
  g_autoptr (GListModel) controllers = NULL;

  g_return_if_fail (GTK_IS_SPIN_BUTTON (spin));

  controllers = gtk_widget_observe_controllers (GTK_WIDGET (spin));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}
