/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-service-plan-private.h"
#include "fujin-words.h"

static FujinTeam *
find_team (FujinReading *reading,
           xmlNode      *node)
{
  const char *id = fujin_reading_id (reading, node, "team");
  FujinTeam *team = id != NULL ? g_hash_table_lookup (reading->teams, id) : NULL;

  if (id != NULL && team == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("There is no team with the id “%s”. Correct the id or delete this "
                              "line."),
                           id);
  return team;
}

static gboolean
read_lead (FujinReading *reading,
           xmlNode      *node)
{
  const char *lead = fujin_reading_attribute (reading, node, "lead");

  if (lead == NULL)
    return FALSE;
  if (strcmp (lead, "yes") != 0)
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is not possible in the attribute “lead”. Write yes, or delete "
                              "the attribute."),
                           lead);
  return TRUE;
}

static void
check_empty (FujinReading *reading,
             xmlNode      *node)
{
  const char *text = fujin_reading_text (reading, node, TRUE);

  if (text != NULL && text[strspn (text, " \t\r\n")] != '\0')
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("There is text right inside <%s>, where none may stand. Delete it."),
                           (const char *) node->name);
}

static void
check_leads (FujinReading *reading,
             FujinElement *element,
             guint         n_leads)
{
  guint line;

  if (n_leads == 1)
    return;
  line = fujin_reading_line (reading, g_ptr_array_index (element->entries, 0));
  if (n_leads == 0)
    fujin_reading_problem (reading, line,
                           W_("None of the teams that carry this service leads; one of them has "
                              "to."));
  else
    fujin_reading_problem (reading, line,
                           W_("%u teams lead this service, but only one can."),
                           n_leads);
}

static void
set_assignments (FujinServicePlan *plan,
                 GPtrArray        *teams,
                 guint             lead)
{
  g_autoptr (FujinAssignments) assignments =
    fujin_assignments_new ((FujinTeam **) teams->pdata, teams->len, lead);
  g_auto (GValue) value = G_VALUE_INIT;

  if (assignments == NULL)
    return;
  g_value_init (&value, FUJIN_TYPE_ASSIGNMENTS);
  g_value_set_boxed (&value, assignments);
  _fujin_service_plan_set_field (plan, FUJIN_PLAN_ASSIGNMENTS, &value);
}

/**
 * fujin_reading_read_assigned:
 * @reading: a reading
 * @element: a plan, taken apart
 * @plan: what it becomes
 *
 * Reads the teams that carry a service, in the order in which they were assigned.
 */
void
fujin_reading_read_assigned (FujinReading     *reading,
                             FujinElement     *element,
                             FujinServicePlan *plan)
{
  g_autoptr (GPtrArray) teams = NULL;
  g_autoptr (GHashTable) seen = NULL;
  guint n_leads = 0;
  guint lead = 0;

  if (element->entries->len == 0)
    return;
  teams = g_ptr_array_new ();
  if (element->entries->len > 1)
    seen = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < element->entries->len; i++)
    {
      xmlNode *node = g_ptr_array_index (element->entries, i);
      FujinTeam *team = find_team (reading, node);

      check_empty (reading, node);
      if (read_lead (reading, node))
        {
          n_leads++;
          if (team != NULL)
            lead = teams->len;
        }
      if (team == NULL)
        continue;
      if (seen == NULL || g_hash_table_add (seen, team))
        g_ptr_array_add (teams, team);
      else
        fujin_reading_problem (reading, fujin_reading_line (reading, node),
                               W_("The team “%s” is assigned to this service twice. Delete one "
                                  "of the lines."),
                               fujin_team_get_id (team));
    }
  check_leads (reading, element, n_leads);
  set_assignments (plan, teams, lead);
}
