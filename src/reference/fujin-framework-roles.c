/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the centre stands in an organisation, and who is around it (textbook 2.1 to 2.4). */
#include "fujin-framework-node.h"
#include "fujin-framework-reader.h"

/**
 * fujin_framework_read_control_function:
 * @self: a framework
 * @node: a control-function element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads one of the types in which control sits in an organisation.
 */
void
fujin_framework_read_control_function (FujinFramework *self,
                                       xmlNode        *node,
                                       GPtrArray      *problems)
{
  FujinControlFunction *type = g_new0 (FujinControlFunction, 1);

  type->id = fujin_node_required (node, "id", problems);
  type->group = fujin_node_required (node, "group", problems);
  type->stated = fujin_node_is_stated (node, problems);
  if (fujin_framework_find_control_function (self, type->id) != NULL)
    fujin_node_duplicate (node, problems);
  g_ptr_array_add (self->control_functions, type);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &type->name, problems);
      else if (fujin_xml_is (part, "explanation"))
        fujin_node_text (part, &type->explain, problems);
      else if (fujin_xml_is (part, "merits"))
        fujin_node_text (part, &type->merits, problems);
      else if (fujin_xml_is (part, "drawbacks"))
        fujin_node_text (part, &type->drawbacks, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &type->name, problems);
  fujin_node_complete (node, "explanation", &type->explain, problems);
  fujin_node_complete (node, "merits", &type->merits, problems);
  fujin_node_complete (node, "drawbacks", &type->drawbacks, problems);
}

/**
 * fujin_framework_read_cdc_role:
 * @self: a framework
 * @node: a cdc-role element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads one of those around the centre.
 */
void
fujin_framework_read_cdc_role (FujinFramework *self,
                               xmlNode        *node,
                               GPtrArray      *problems)
{
  FujinCdcRole *role = g_new0 (FujinCdcRole, 1);

  role->id = fujin_node_required (node, "id", problems);
  if (fujin_framework_find_cdc_role (self, role->id) != NULL)
    fujin_node_duplicate (node, problems);
  g_ptr_array_add (self->cdc_roles, role);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &role->name, problems);
      else if (fujin_xml_is (part, "explanation"))
        fujin_node_text (part, &role->explain, problems);
      else if (fujin_xml_is (part, "output"))
        fujin_node_text (part, &role->output, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &role->name, problems);
  fujin_node_complete (node, "explanation", &role->explain, problems);
}

static char *
dup_role (FujinFramework *self,
          xmlNode        *node,
          const char     *attribute,
          GPtrArray      *problems)
{
  char *id = fujin_node_required (node, attribute, problems);

  if (*id != '\0' && fujin_framework_find_cdc_role (self, id) == NULL)
    fujin_node_dangling (node, id, problems);
  return id;
}

/**
 * fujin_framework_read_cdc_flow:
 * @self: a framework whose roles are read
 * @node: a cdc-flow element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads what passes between two roles.
 */
void
fujin_framework_read_cdc_flow (FujinFramework *self,
                               xmlNode        *node,
                               GPtrArray      *problems)
{
  FujinCdcFlow *flow = g_new0 (FujinCdcFlow, 1);

  g_ptr_array_add (self->cdc_flows, flow);
  flow->from = dup_role (self, node, "from", problems);
  flow->to = dup_role (self, node, "to", problems);
  flow->stated = fujin_node_is_stated (node, problems);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "label"))
        fujin_node_text (part, &flow->text, problems);
      else if (fujin_xml_is (part, "explanation"))
        fujin_node_text (part, &flow->explain, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "label", &flow->text, problems);
  fujin_node_complete (node, "explanation", &flow->explain, problems);
}

/**
 * fujin_framework_get_n_control_functions:
 * @self: a framework
 *
 * Returns: how many types of the control function there are
 */
guint
fujin_framework_get_n_control_functions (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->control_functions->len;
}

/**
 * fujin_framework_get_control_function:
 * @self: a framework
 * @index: position of a type
 *
 * Returns: (transfer none): the type (textbook 2.4, figure 4)
 */
const FujinControlFunction *
fujin_framework_get_control_function (FujinFramework *self,
                                      guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->control_functions->len, NULL);

  return g_ptr_array_index (self->control_functions, index);
}

/**
 * fujin_framework_find_control_function:
 * @self: a framework
 * @id: (nullable): id of a type
 *
 * Returns: (nullable) (transfer none): the type, or %NULL when there is none of that id
 */
const FujinControlFunction *
fujin_framework_find_control_function (FujinFramework *self,
                                       const char     *id)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);

  for (guint i = 0; i < self->control_functions->len; i++)
    {
      const FujinControlFunction *type = g_ptr_array_index (self->control_functions, i);

      if (g_strcmp0 (type->id, id) == 0)
        return type;
    }
  return NULL;
}

/**
 * fujin_framework_get_n_cdc_roles:
 * @self: a framework
 *
 * Returns: how many roles there are around the centre
 */
guint
fujin_framework_get_n_cdc_roles (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->cdc_roles->len;
}

/**
 * fujin_framework_get_cdc_role:
 * @self: a framework
 * @index: position of a role, from the executive to what the teams keep running
 *
 * Returns: (transfer none): the role (textbook figure 2)
 */
const FujinCdcRole *
fujin_framework_get_cdc_role (FujinFramework *self,
                              guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->cdc_roles->len, NULL);

  return g_ptr_array_index (self->cdc_roles, index);
}

/**
 * fujin_framework_find_cdc_role:
 * @self: a framework
 * @id: (nullable): id of a role
 *
 * Returns: (nullable) (transfer none): the role, or %NULL when there is none of that id
 */
const FujinCdcRole *
fujin_framework_find_cdc_role (FujinFramework *self,
                               const char     *id)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);

  for (guint i = 0; i < self->cdc_roles->len; i++)
    {
      const FujinCdcRole *role = g_ptr_array_index (self->cdc_roles, i);

      if (g_strcmp0 (role->id, id) == 0)
        return role;
    }
  return NULL;
}

/**
 * fujin_framework_get_n_cdc_flows:
 * @self: a framework
 *
 * Returns: how many things pass between the roles
 */
guint
fujin_framework_get_n_cdc_flows (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->cdc_flows->len;
}

/**
 * fujin_framework_get_cdc_flow:
 * @self: a framework
 * @index: position of a flow
 *
 * Returns: (transfer none): what passes (textbook figure 2)
 */
const FujinCdcFlow *
fujin_framework_get_cdc_flow (FujinFramework *self,
                              guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->cdc_flows->len, NULL);

  return g_ptr_array_index (self->cdc_flows, index);
}
