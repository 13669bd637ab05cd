/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-cdc-roles-view.h"
#include "fujin-control-function-view.h"
#include "fujin-organisation-tabs.h"
#include "fujin-organisation-tree.h"
#include "fujin-risk-map-view.h"

static void
tree_set_project (GtkWidget    *tab,
                  FujinProject *project)
{
  fujin_organisation_tree_set_project (FUJIN_ORGANISATION_TREE (tab), project);
}

static void
tree_reveal (GtkWidget  *tab,
             const char *target)
{
  fujin_organisation_tree_reveal (FUJIN_ORGANISATION_TREE (tab), target);
}

static void
tree_find (GtkWidget *tab)
{
  fujin_organisation_tree_find (FUJIN_ORGANISATION_TREE (tab));
}

static void
tree_take_focus (GtkWidget *tab)
{
  fujin_organisation_tree_take_focus (FUJIN_ORGANISATION_TREE (tab));
}

static char *
tree_dup_subject (GtkWidget *tab)
{
  return fujin_organisation_tree_dup_subject (FUJIN_ORGANISATION_TREE (tab));
}

static void
risks_set_project (GtkWidget    *tab,
                   FujinProject *project)
{
  fujin_risk_map_view_set_project (FUJIN_RISK_MAP_VIEW (tab), project);
}

static void
risks_reveal (GtkWidget  *tab,
              const char *target)
{
  fujin_risk_map_view_reveal (FUJIN_RISK_MAP_VIEW (tab), target);
}

static void
risks_take_focus (GtkWidget *tab)
{
  fujin_risk_map_view_take_focus (FUJIN_RISK_MAP_VIEW (tab));
}

static char *
tree_dup_nearest (GtkWidget *tab)
{
  return fujin_organisation_tree_dup_nearest (FUJIN_ORGANISATION_TREE (tab));
}

static char *
risks_dup_nearest (GtkWidget *tab)
{
  return fujin_risk_map_view_dup_nearest (FUJIN_RISK_MAP_VIEW (tab));
}

static char *
risks_dup_subject (GtkWidget *tab)
{
  return fujin_risk_map_view_dup_subject (FUJIN_RISK_MAP_VIEW (tab));
}

static void
roles_set_project (GtkWidget    *tab,
                   FujinProject *project)
{
  fujin_cdc_roles_view_set_project (FUJIN_CDC_ROLES_VIEW (tab), project);
}

static void
roles_reveal (GtkWidget  *tab,
              const char *target)
{
  fujin_cdc_roles_view_reveal (FUJIN_CDC_ROLES_VIEW (tab), target);
}

static void
roles_take_focus (GtkWidget *tab)
{
  fujin_cdc_roles_view_take_focus (FUJIN_CDC_ROLES_VIEW (tab));
}

static char *
roles_dup_subject (GtkWidget *tab)
{
  return fujin_cdc_roles_view_dup_subject (FUJIN_CDC_ROLES_VIEW (tab));
}

static void
control_set_project (GtkWidget    *tab,
                     FujinProject *project)
{
  fujin_control_function_view_set_project (FUJIN_CONTROL_FUNCTION_VIEW (tab), project);
}

static char *
control_dup_subject (GtkWidget *tab)
{
  return fujin_control_function_view_dup_subject (FUJIN_CONTROL_FUNCTION_VIEW (tab));
}

/* The one list of tabs, in their order. A new tab is a widget, its few functions above, and one
 * line here. */
static const FujinOrganisationTab tabs[] = {
  /* Translators: tab: the tree of departments, teams and providers */
  { "tree", N_("Tree"), "organisation", fujin_organisation_tree_get_type, tree_set_project,
    tree_reveal, tree_find, tree_take_focus, tree_dup_subject,
    tree_dup_nearest },
  /* Translators: tab: cyber risks over the departments */
  { "risks", N_("Risks"), "risk-map", fujin_risk_map_view_get_type, risks_set_project,
    risks_reveal, NULL, risks_take_focus, risks_dup_subject,
    risks_dup_nearest },
  { "roles", N_("Roles around the CDC"), "cdc-roles", fujin_cdc_roles_view_get_type,
    roles_set_project, roles_reveal, NULL, roles_take_focus, roles_dup_subject },
  /* Translators: tab: where the control of security sits in the organisation */
  { "control", N_("Control function"), "cdc-roles", fujin_control_function_view_get_type,
    control_set_project, NULL, NULL, NULL, control_dup_subject },
};

/**
 * fujin_organisation_tabs_get_n:
 *
 * Returns: how many tabs there are
 */
guint
fujin_organisation_tabs_get_n (void)
{
  return G_N_ELEMENTS (tabs);
}

/**
 * fujin_organisation_tabs_get:
 * @index: position, below their number
 *
 * Returns: (transfer none): the tab
 */
const FujinOrganisationTab *
fujin_organisation_tabs_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (tabs), NULL);

  return &tabs[index];
}
