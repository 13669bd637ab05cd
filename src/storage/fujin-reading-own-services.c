/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include "fujin-service-plan-private.h"
#include "fujin-words.h"

/* Places in fujin_format_own_service. */
enum
{
  NAME,
  SUMMARY,
};

#define MAX_NUMBER 99999

static const FujinCategory *
read_category (FujinReading *reading,
               xmlNode      *node)
{
  const char *letter = fujin_reading_attribute (reading, node, "category");
  FujinFramework *framework = fujin_project_get_framework (reading->project);
  const FujinCategory *category =
    letter != NULL ? fujin_framework_find_category (framework, letter) : NULL;

  if (category == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is not a category. Write a letter from A to I into the "
                              "attribute “category”."),
                           letter != NULL ? letter : "");
  return category;
}

static gboolean
read_number (FujinReading        *reading,
             xmlNode             *node,
             const FujinCategory *category,
             int                 *number)
{
  const char *text = fujin_reading_attribute (reading, node, "number");
  guint first;

  if (!fujin_reading_parse_number (text, number) || *number == 0)
    {
      fujin_reading_problem (reading, fujin_reading_line (reading, node),
                             W_("“%1$s” cannot be the number of a service. Write a number from 1 "
                                "to %2$d into the attribute “number”."),
                             text != NULL ? text : "", MAX_NUMBER);
      return FALSE;
    }
  if (category == NULL)
    return FALSE;
  if (fujin_reading_first (reading, category->id, text, node, &first))
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("The number %1$d is taken in category %2$s by the service in line "
                            "%3$u. Give one of them another number."),
                         *number, category->id, first);
  return FALSE;
}

static gboolean
is_first (FujinReading *reading,
          const char   *id,
          xmlNode      *node)
{
  FujinFramework *framework = fujin_project_get_framework (reading->project);
  guint first;

  if (fujin_framework_find_service (framework, id) != NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is the id of a service of the framework. Give the service of "
                              "your own another id."),
                           id);
  else if (!fujin_reading_first (reading, "service", id, node, &first))
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("The service id “%1$s” stands here a second time; the first one is "
                              "in line %2$u. Give one of the services another id."),
                           id, first);
  else
    return TRUE;
  return FALSE;
}

static void
set_string (FujinServicePlan *plan,
            guint             field,
            const char       *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (plan == NULL || text == NULL)
    return;
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, text);
  _fujin_service_plan_set_field (plan, field, &value);
}

static void
read_fields (FujinReading     *reading,
             FujinElement     *element,
             FujinServicePlan *plan)
{
  const char *name = fujin_reading_text (reading, element->fields[NAME], FALSE);
  const char *summary = fujin_reading_text (reading, element->fields[SUMMARY], TRUE);

  if (name != NULL && *name != '\0')
    set_string (plan, FUJIN_PLAN_NAME, name);
  else if (plan != NULL)
    set_string (plan, FUJIN_PLAN_NAME, fujin_service_plan_get_id (plan)); /* for a partial view */
  set_string (plan, FUJIN_PLAN_SUMMARY, summary);
  if (element->fields[NAME] == NULL || (name != NULL && *name == '\0'))
    fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("This service of your own has no name. Add <name>."));
}

/* The plan goes into the project after its decisions are read, which is cheaper. */
static void
read_own_service (FujinReading *reading,
                  xmlNode      *node)
{
  const char *id = fujin_reading_id (reading, node, "id");
  gboolean first = id != NULL && is_first (reading, id, node);
  const FujinCategory *category = read_category (reading, node);
  int number = 0;
  gboolean numbered = read_number (reading, node, category, &number);
  FujinServicePlan *plan = NULL;
  FujinElement element;

  if (first && numbered)
    plan = _fujin_service_plan_new_own (id, category, (guint) number);
  fujin_reading_open (reading, node, 2, &fujin_format_own_service, &element);
  read_fields (reading, &element, plan);
  fujin_reading_close (&element, plan, "own-service");
  if (plan != NULL)
    {
      g_hash_table_insert (reading->own, (gpointer) fujin_service_plan_get_id (plan), plan);
      g_ptr_array_add (reading->own_list, plan);
    }
}

/**
 * fujin_reading_read_own_services:
 * @reading: a reading
 * @node: the element of the project's own services
 *
 * Reads the services that the project added to those of the framework.
 */
void
fujin_reading_read_own_services (FujinReading *reading,
                                 xmlNode      *node)
{
  FujinElement element;

  fujin_reading_open (reading, node, 1, &fujin_format_own_services, &element);
  for (guint i = 0; i < element.entries->len && fujin_reading_goes_on (reading); i++)
    read_own_service (reading, g_ptr_array_index (element.entries, i));
  fujin_reading_close (&element, reading->project, "own-services");
}
