/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-improvements-menu.h"

/**
 * fujin_improvements_menu_append:
 * @menu: the menu of a service, on any page
 * @plan: the service
 *
 * Adds what leads from a service to its improvements: to a new one, and to those there are.
 */
void
fujin_improvements_menu_append (GMenu            *menu,
                                FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  g_autoptr (GMenu) section = g_menu_new ();
  g_autoptr (GMenuItem) add = g_menu_item_new (_("Plan an _Improvement"), NULL);
  const char *id = fujin_service_plan_get_id (plan);

  g_menu_item_set_action_and_target (add, "win.new-improvement", "s", id);
  g_menu_append_item (section, add);
  if (project && fujin_record_list_get_for (
                   fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT), id))
    {
      g_autoptr (GMenuItem) show = g_menu_item_new (_("Show Its I_mprovements"), NULL);
      g_autofree char *target = g_strdup_printf ("plan:%s", id);

      g_menu_item_set_action_and_target (show, "win.go", "(ss)", "improvements", target);
      g_menu_append_item (section, show);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}
