/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-service-plan-private.h"
#include "fujin-words.h"

/* Places in fujin_format_plan. */
enum
{
  LEVEL,
  REASON,
  QUADRANT,
  ASSIGNED,
  AS_IS,
  TO_BE,
  TO_BE_REASON,
  SCORE_NOTE,
  NOTE,
};

static void
set_number (FujinServicePlan *plan,
            guint             field,
            int               number)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, number);
  _fujin_service_plan_set_field (plan, field, &value);
}

static void
read_text (FujinReading     *reading,
           xmlNode          *node,
           FujinServicePlan *plan,
           guint             field)
{
  const char *text = fujin_reading_text (reading, node, TRUE);
  g_auto (GValue) value = G_VALUE_INIT;

  if (text == NULL || *text == '\0')
    return;
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, text);
  _fujin_service_plan_set_field (plan, field, &value);
}

static void
read_level (FujinReading     *reading,
            xmlNode          *node,
            FujinServicePlan *plan)
{
  const char *text = fujin_reading_text (reading, node, TRUE);
  FujinLevel level;

  if (text == NULL)
    return;
  if (fujin_level_from_id (text, &level))
    set_number (plan, FUJIN_PLAN_LEVEL, (int) level);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is not a recommendation level. Write basic, standard, "
                              "advanced, optional or unnecessary."),
                           text);
}

static void
read_quadrant (FujinReading     *reading,
               xmlNode          *node,
               FujinServicePlan *plan)
{
  int quadrant;

  if (fujin_reading_number (reading, node, 1, FUJIN_N_QUADRANTS, &quadrant))
    set_number (plan, FUJIN_PLAN_QUADRANT, quadrant);
}

static gboolean
parse_score (const char *text,
             int        *score)
{
  if (strcmp (text, "not-evaluated") == 0)
    {
      *score = FUJIN_SCORE_NOT_EVALUATED;
      return TRUE;
    }
  return fujin_reading_parse_number (text, score) && *score >= 1 && *score <= FUJIN_SCORE_MAX;
}

static gboolean
read_scale (FujinReading        *reading,
            xmlNode             *node,
            FujinAssignmentType *scale)
{
  const char *text = fujin_reading_attribute (reading, node, "scale");

  if (fujin_assignment_type_from_id (text, scale))
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("“%1$s” is not a scale for <%2$s>. Write insource, outsource, "
                            "combination or unassigned into the attribute “scale”."),
                         text != NULL ? text : "", (const char *) node->name);
  return FALSE;
}

/* Score of one part of a combination. */
static void
read_side (FujinReading     *reading,
           xmlNode          *node,
           FujinServicePlan *plan,
           const char       *name,
           guint             field)
{
  const char *text = fujin_reading_attribute (reading, node, name);
  int score;

  if (text == NULL)
    return;
  if (fujin_reading_parse_number (text, &score) && score >= 1 && score <= FUJIN_SCORE_MAX)
    set_number (plan, field, score);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%1$s” is not possible in the attribute “%2$s”. Write a number "
                              "from 1 to 5."),
                           text, name);
}

static void
read_sides (FujinReading     *reading,
            xmlNode          *node,
            FujinServicePlan *plan,
            gboolean          to_be)
{
  if (node == NULL)
    return;
  read_side (reading, node, plan, "insource",
             to_be ? FUJIN_PLAN_TO_BE_INSOURCE : FUJIN_PLAN_AS_IS_INSOURCE);
  read_side (reading, node, plan, "outsource",
             to_be ? FUJIN_PLAN_TO_BE_OUTSOURCE : FUJIN_PLAN_AS_IS_OUTSOURCE);
}

static void
read_score (FujinReading     *reading,
            xmlNode          *node,
            FujinServicePlan *plan,
            guint             field,
            guint             scale_field)
{
  const char *text = fujin_reading_text (reading, node, TRUE);
  FujinAssignmentType scale;
  int score = FUJIN_SCORE_NONE;
  gboolean scaled;

  if (text == NULL)
    return;
  scaled = read_scale (reading, node, &scale);
  if (!parse_score (text, &score))
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%1$s” is not a score for <%2$s>. Write a number from 1 to 5, or "
                              "not-evaluated."),
                           text, (const char *) node->name);
  else if (scaled)
    {
      set_number (plan, field, score);
      set_number (plan, scale_field, (int) scale);
    }
}

static void
read_fields (FujinReading     *reading,
             FujinElement     *element,
             FujinServicePlan *plan)
{
  read_level (reading, element->fields[LEVEL], plan);
  read_text (reading, element->fields[REASON], plan, FUJIN_PLAN_REASON);
  read_quadrant (reading, element->fields[QUADRANT], plan);
  fujin_reading_read_assigned (reading, element, plan);
  read_score (reading, element->fields[AS_IS], plan, FUJIN_PLAN_AS_IS, FUJIN_PLAN_AS_IS_SCALE);
  read_score (reading, element->fields[TO_BE], plan, FUJIN_PLAN_TO_BE, FUJIN_PLAN_TO_BE_SCALE);
  read_sides (reading, element->fields[AS_IS], plan, FALSE);
  read_sides (reading, element->fields[TO_BE], plan, TRUE);
  read_text (reading, element->fields[TO_BE_REASON], plan, FUJIN_PLAN_TO_BE_REASON);
  read_text (reading, element->fields[SCORE_NOTE], plan, FUJIN_PLAN_SCORE_NOTE);
  read_text (reading, element->fields[NOTE], plan, FUJIN_PLAN_NOTE);
}

static FujinServicePlan *
find_plan (FujinReading *reading,
           const char   *id,
           xmlNode      *node)
{
  FujinServicePlan *plan = fujin_project_find_plan (reading->project, id);
  guint first;

  if (plan == NULL)
    plan = g_hash_table_lookup (reading->own, id);
  if (plan == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("There is no service “%s”. Correct the attribute “service”, or "
                              "delete the plan."),
                           id);
  else if (!fujin_reading_first (reading, "plan", id, node, &first))
    {
      fujin_reading_problem (reading, fujin_reading_line (reading, node),
                             W_("A second plan for the service “%1$s”; the first one is in line "
                                "%2$u. Delete one of them."),
                             id, first);
      return NULL;
    }
  return plan;
}

/* A plan for no service is read all the same, so that its other problems are named too. */
static void
read_plan (FujinReading *reading,
           xmlNode      *node)
{
  const char *id = fujin_reading_id (reading, node, "service");
  FujinServicePlan *plan = NULL;
  g_autoptr (FujinServicePlan) nowhere = NULL;
  FujinElement element;

  if (id != NULL)
    plan = find_plan (reading, id, node);
  if (plan == NULL)
    {
      FujinFramework *framework = fujin_project_get_framework (reading->project);

      nowhere = _fujin_service_plan_new_own (NULL, fujin_framework_get_category (framework, 0), 1);
      plan = nowhere;
    }
  fujin_reading_open (reading, node, 2, &fujin_format_plan, &element);
  read_fields (reading, &element, plan);
  fujin_reading_close (&element, plan, "plan");
}

/**
 * fujin_reading_read_plans:
 * @reading: a reading
 * @node: the element of the plans
 *
 * Reads what was decided about the services.
 */
void
fujin_reading_read_plans (FujinReading *reading,
                          xmlNode      *node)
{
  FujinElement element;

  fujin_reading_open (reading, node, 1, &fujin_format_plans, &element);
  for (guint i = 0; i < element.entries->len && fujin_reading_goes_on (reading); i++)
    read_plan (reading, g_ptr_array_index (element.entries, i));
  fujin_reading_close (&element, reading->project, "plans");
}
