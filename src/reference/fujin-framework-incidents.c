/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an organisation meets: risks, incidents, and partners it depends on. */
#include "fujin-framework-node.h"
#include "fujin-framework-reader.h"
#include "fujin-words.h"

#define N_INCIDENT_STEPS 8

static const FujinService *
read_service (FujinFramework *self,
              xmlNode        *node,
              GPtrArray      *problems)
{
  g_autofree char *id = fujin_node_required (node, "service", problems);
  const FujinService *service = fujin_framework_find_service (self, id);

  if (service == NULL && *id != '\0')
    fujin_node_dangling (node, id, problems);
  return service;
}

static void
add_service (GPtrArray          *services,
             const FujinService *service,
             xmlNode            *node,
             GPtrArray          *problems)
{
  if (service == NULL)
    return;
  if (g_ptr_array_find (services, service, NULL))
    fujin_node_duplicate (node, problems);
  else
    g_ptr_array_add (services, (gpointer) service);
}

static const FujinProposedTeam *
find_team (FujinFramework *self,
           const char     *id)
{
  for (guint i = 0; i < self->proposed_teams->len; i++)
    {
      const FujinProposedTeam *team = g_ptr_array_index (self->proposed_teams, i);

      if (g_str_equal (team->id, id))
        return team;
    }
  return NULL;
}

/* A team may act in two quadrants. */
static void
read_actor (FujinFramework    *self,
            FujinIncidentStep *step,
            xmlNode           *node,
            GPtrArray         *problems)
{
  g_autofree char *id = fujin_node_required (node, "team", problems);
  int quadrant = fujin_node_choice (node, "quadrant", fujin_quadrant_index, problems);
  const FujinProposedTeam *team = find_team (self, id);

  if (quadrant >= 0)
    step->quadrants[quadrant] = TRUE;
  if (team == NULL)
    fujin_node_dangling (node, id, problems);
  else if (!g_ptr_array_find (step->teams, team, NULL))
    g_ptr_array_add (step->teams, (gpointer) team);
}

static void
read_step_service (FujinFramework    *self,
                   FujinIncidentStep *step,
                   xmlNode           *node,
                   GPtrArray         *problems)
{
  gboolean stated = fujin_node_is_stated (node, problems);

  add_service (stated ? step->services : step->services_reasoned,
               read_service (self, node, problems), node, problems);
}

static void
read_step_parts (FujinFramework    *self,
                 FujinIncidentStep *step,
                 xmlNode           *node,
                 GPtrArray         *problems)
{
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &step->name, problems);
      else if (fujin_xml_is (part, "explanation"))
        fujin_node_text (part, &step->explain, problems);
      else if (fujin_xml_is (part, "step-service"))
        read_step_service (self, step, part, problems);
      else if (fujin_xml_is (part, "actor"))
        read_actor (self, step, part, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &step->name, problems);
  fujin_node_complete (node, "explanation", &step->explain, problems);
}

/**
 * fujin_framework_read_incident_step:
 * @self: a framework whose services and proposed teams are read
 * @node: a incident-step element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads a step of incident response.
 */
void
fujin_framework_read_incident_step (FujinFramework *self,
                                    xmlNode        *node,
                                    GPtrArray      *problems)
{
  FujinIncidentStep *step = fujin_incident_step_new ();

  g_ptr_array_add (self->incident_steps, step);
  step->number = (int) fujin_node_number (node, "number", N_INCIDENT_STEPS, problems);
  if (step->number != (int) self->incident_steps->len)
    fujin_xml_add_problem (problems, (guint) xmlGetLineNo (node),
                           W_("This stands out of its order."));
  read_step_parts (self, step, node, problems);
}

static void
read_department (FujinCommonRisk *risk,
                 xmlNode         *node,
                 GPtrArray       *problems)
{
  risk->department_stated = fujin_node_is_stated (node, problems);
  fujin_node_text (node, &risk->department, problems);
}

/**
 * fujin_framework_read_common_risk:
 * @self: a framework whose services are read
 * @node: a common-risk element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads a risk that lies about in an organisation.
 */
void
fujin_framework_read_common_risk (FujinFramework *self,
                                  xmlNode        *node,
                                  GPtrArray      *problems)
{
  FujinCommonRisk *risk = fujin_common_risk_new ();

  g_ptr_array_add (self->common_risks, risk);
  risk->id = fujin_node_required (node, "id", problems);
  risk->stated = fujin_node_is_stated (node, problems);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &risk->name, problems);
      else if (fujin_xml_is (part, "explanation"))
        fujin_node_text (part, &risk->explain, problems);
      else if (fujin_xml_is (part, "department"))
        read_department (risk, part, problems);
      else if (fujin_xml_is (part, "answered-by"))
        add_service (risk->services, read_service (self, part, problems), part, problems);
      else
        fujin_node_unknown (part, problems);
    }
  fujin_node_complete (node, "name", &risk->name, problems);
  fujin_node_complete (node, "explanation", &risk->explain, problems);
  fujin_node_complete (node, "department", &risk->department, problems);
}

/**
 * fujin_framework_read_partner_service:
 * @self: a framework whose services are read
 * @node: a partner-service element
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Reads a service to ask of partners.
 */
void
fujin_framework_read_partner_service (FujinFramework *self,
                                      xmlNode        *node,
                                      GPtrArray      *problems)
{
  FujinPartnerService *partner = g_new0 (FujinPartnerService, 1);

  partner->service = read_service (self, node, problems);
  partner->must = fujin_node_is_yes (node, "must", problems);
  partner->stated = fujin_node_is_stated (node, problems);
  fujin_node_text (node, &partner->why, problems);
  g_ptr_array_add (self->partner_services, partner);
}

/**
 * fujin_framework_get_n_incident_steps:
 * @self: a framework
 *
 * Returns: how many steps incident response has
 */
guint
fujin_framework_get_n_incident_steps (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->incident_steps->len;
}

/**
 * fujin_framework_get_incident_step:
 * @self: a framework
 * @index: position of a step
 *
 * Returns: (transfer none): the step (textbook 7.1)
 */
const FujinIncidentStep *
fujin_framework_get_incident_step (FujinFramework *self,
                                   guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->incident_steps->len, NULL);

  return g_ptr_array_index (self->incident_steps, index);
}

/**
 * fujin_framework_get_n_common_risks:
 * @self: a framework
 *
 * Returns: how many risks are common to organisations
 */
guint
fujin_framework_get_n_common_risks (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->common_risks->len;
}

/**
 * fujin_framework_get_common_risk:
 * @self: a framework
 * @index: position of a risk
 *
 * Returns: (transfer none): the risk (textbook figure 1)
 */
const FujinCommonRisk *
fujin_framework_get_common_risk (FujinFramework *self,
                                 guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->common_risks->len, NULL);

  return g_ptr_array_index (self->common_risks, index);
}

/**
 * fujin_framework_get_n_partner_services:
 * @self: a framework
 *
 * Returns: how many services to ask of partners there are
 */
guint
fujin_framework_get_n_partner_services (FujinFramework *self)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), 0);

  return self->partner_services->len;
}

/**
 * fujin_framework_get_partner_service:
 * @self: a framework
 * @index: position of a service
 *
 * Returns: (transfer none): the service, and why (after textbook 6.5.2)
 */
const FujinPartnerService *
fujin_framework_get_partner_service (FujinFramework *self,
                                     guint           index)
{
  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail (index < self->partner_services->len, NULL);

  return g_ptr_array_index (self->partner_services, index);
}
