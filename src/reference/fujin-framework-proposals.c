/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the framework proposes to begin with: sets of categories, and teams. */
#include "fujin-framework-node.h"
#include "fujin-framework-reader.h"

static void
read_set_category (FujinFramework *self,
                   GPtrArray      *categories,
                   xmlNode        *node,
                   GPtrArray      *problems)
{
  g_autofree char *id = fujin_node_required (node, "id", problems);
  const FujinCategory *category = fujin_framework_find_category (self, id);

  if (category == NULL)
    fujin_node_dangling (node, id, problems);
  else if (g_ptr_array_find (categories, category, NULL))
    fujin_node_duplicate (node, problems);
  else
    g_ptr_array_add (categories, (gpointer) category);
}

/**
 * fujin_framework_read_start_set:
 * @self: a framework whose categories are read
 * @node: a start-set element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads which categories to begin with in a situation.
 */
void
fujin_framework_read_start_set (FujinFramework *self,
                                xmlNode        *node,
                                GPtrArray      *problems)
{
  g_autoptr (FujinStartSet) set = fujin_start_set_new ();

  set->id = fujin_node_required (node, "id", problems);
  set->section = fujin_node_required (node, "section", problems);
  set->stated = fujin_node_is_stated (node, problems);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "situation"))
        fujin_node_text (part, &set->situation, problems);
      else if (fujin_xml_is (part, "advice"))
        fujin_node_text (part, &set->advice, problems);
      else if (fujin_xml_is (part, "main-category"))
        read_set_category (self, set->categories, part, problems);
      else if (fujin_xml_is (part, "as-needed-category"))
        read_set_category (self, set->as_needed, part, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "situation", &set->situation, problems);
  fujin_node_complete (node, "advice", &set->advice, problems);
  if (fujin_framework_find_start_set (self, set->id) != NULL)
    fujin_node_duplicate (node, problems);
  else
    g_ptr_array_add (self->start_sets, g_steal_pointer (&set));
}

static void
read_carries (FujinFramework    *self,
              FujinProposedTeam *team,
              xmlNode           *node,
              GPtrArray         *problems)
{
  g_autofree char *id = fujin_node_required (node, "service", problems);
  FujinProposedService carried = { 0 };

  carried.service = fujin_framework_find_service (self, id);
  carried.quadrant = fujin_node_choice (node, "quadrant", fujin_quadrant_index, problems) + 1;
  carried.stated = fujin_node_is_stated (node, problems);
  if (carried.service == NULL)
    fujin_node_dangling (node, id, problems);
  else
    g_array_append_val (team->services, carried);
}

/**
 * fujin_framework_read_proposed_team:
 * @self: a framework whose services are read
 * @node: a proposed-team element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads a team and what it would carry.
 */
void
fujin_framework_read_proposed_team (FujinFramework *self,
                                    xmlNode        *node,
                                    GPtrArray      *problems)
{
  g_autoptr (FujinProposedTeam) team = fujin_proposed_team_new ();

  team->id = fujin_node_required (node, "id", problems);
  team->stated = fujin_node_is_stated (node, problems);
  team->in_table_11 = fujin_node_is_yes (node, "in-table-11", problems);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &team->name, problems);
      else if (fujin_xml_is (part, "note"))
        fujin_node_text (part, &team->note, problems);
      else if (fujin_xml_is (part, "carries"))
        read_carries (self, team, part, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &team->name, problems);
  fujin_node_complete (node, "note", &team->note, problems);
  g_ptr_array_add (self->proposed_teams, g_steal_pointer (&team));
}

/**
 * fujin_framework_get_n_start_sets:
 * @self: a framework
 *
 * Returns: how many start sets it has
 */
guint
fujin_framework_get_n_start_sets (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->start_sets->len;
}

/**
 * fujin_framework_get_start_set:
 * @self: a framework
 * @index: position of a start set
 *
 * Returns: (transfer none): which categories to begin with in a situation
 */
const FujinStartSet *
fujin_framework_get_start_set (FujinFramework *self,
                               guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->start_sets->len, NULL);

  return g_ptr_array_index (self->start_sets, index);
}

/**
 * fujin_framework_find_start_set:
 * @self: a framework
 * @id: id of a start set
 *
 * Returns: (transfer none) (nullable): the set, or %NULL when there is none of that id
 */
const FujinStartSet *
fujin_framework_find_start_set (FujinFramework *self,
                                const char     *id)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->start_sets->len; i++)
    {
      const FujinStartSet *set = g_ptr_array_index (self->start_sets, i);

      if (g_str_equal (set->id, id))
        return set;
    }
  return NULL;
}

/**
 * fujin_framework_get_n_proposed_teams:
 * @self: a framework
 *
 * Returns: how many teams it proposes
 */
guint
fujin_framework_get_n_proposed_teams (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->proposed_teams->len;
}

/**
 * fujin_framework_get_proposed_team:
 * @self: a framework
 * @index: position of a team
 *
 * Returns: (transfer none): a team with the services it would carry
 */
const FujinProposedTeam *
fujin_framework_get_proposed_team (FujinFramework *self,
                                   guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->proposed_teams->len, NULL);

  return g_ptr_array_index (self->proposed_teams, index);
}
