/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-gap-weights.h"
#include "fujin-staffing-factors.h"
#include "fujin-project-private.h"
#include "fujin-seal.h"
#include "fujin-strings.h"
#include "fujin-words.h"
#include "fujin-xml-text.h"

static void
set_string (FujinReading *reading,
            guint         field,
            const char   *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, text);
  _fujin_project_set_field (reading->project, field, &value);
}

static void
read_text (FujinReading *reading,
           xmlNode      *node,
           guint         field,
           gboolean      lines_allowed)
{
  const char *text = fujin_reading_text (reading, node, lines_allowed);

  if (text != NULL)
    set_string (reading, field, text);
}

static void
read_as_of (FujinReading *reading,
            xmlNode      *node)
{
  const char *text = fujin_reading_text (reading, node, TRUE);

  if (text == NULL)
    return;
  if (fujin_is_date (text))
    set_string (reading, FUJIN_PROJECT_AS_OF, text);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is not a day of the calendar. Write the date as "
                              "YYYY-MM-DD."),
                           text);
}

static void
read_language (FujinReading *reading,
               xmlNode      *node)
{
  const char *text = fujin_reading_text (reading, node, TRUE);

  if (text == NULL)
    return;
  if (strcmp (text, "ja") == 0 || strcmp (text, "en") == 0)
    set_string (reading, FUJIN_PROJECT_LANGUAGE, text);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” is not a language of Fujin. Write ja or en."), text);
}

static void
read_pattern (FujinReading *reading,
              xmlNode      *node,
              guint         field)
{
  g_auto (GValue) value = G_VALUE_INIT;
  int pattern;

  if (!fujin_reading_number (reading, node, 1, FUJIN_N_PATTERNS, &pattern))
    return;
  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, pattern);
  _fujin_project_set_field (reading->project, field, &value);
}

static void
read_weights (FujinReading *reading,
              xmlNode      *node)
{
  const char *text = fujin_reading_text (reading, node, TRUE);

  if (text == NULL)
    return;
  if (fujin_gap_weights_parse (text, NULL))
    set_string (reading, FUJIN_PROJECT_GAP_WEIGHTS, text);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” are no weights of the levels. Write five numbers from 0 to 9 "
                              "with one space between."),
                           text);
}

static void
read_staffing (FujinReading *reading,
               xmlNode      *node)
{
  const char *text = fujin_reading_text (reading, node, TRUE);

  if (text == NULL)
    return;
  if (fujin_staffing_factors_parse (text, NULL))
    set_string (reading, FUJIN_PROJECT_STAFFING, text);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, node),
                           W_("“%s” are no staffing factors. Write five numbers with one space "
                              "between: weekly hours, days off, training days, minutes of "
                              "handover, shifts."),
                           text);
}

static void
read_fields (FujinReading      *reading,
             const FujinFormat *format,
             FujinElement      *element)
{
  static const struct
  {
    const char *name;
    guint field;
    gboolean lines_allowed;
  } texts[] = {
    { "title", FUJIN_PROJECT_TITLE, FALSE },
    { "organisation", FUJIN_PROJECT_ORGANISATION, FALSE },
    { "note", FUJIN_PROJECT_NOTE, TRUE },
    { "to-be-reason", FUJIN_PROJECT_TO_BE_REASON, TRUE },
    { "control-function", FUJIN_PROJECT_CONTROL_FUNCTION, FALSE },
    { "branch", FUJIN_PROJECT_BRANCH, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    read_text (reading, fujin_reading_field (element, format, texts[i].name), texts[i].field,
               texts[i].lines_allowed);
  read_as_of (reading, fujin_reading_field (element, format, "as-of"));
  read_language (reading, fujin_reading_field (element, format, "language"));
  read_pattern (reading, fujin_reading_field (element, format, "present-pattern"),
                FUJIN_PROJECT_PRESENT_PATTERN);
  read_pattern (reading, fujin_reading_field (element, format, "target-pattern"),
                FUJIN_PROJECT_TARGET_PATTERN);
  read_weights (reading, fujin_reading_field (element, format, "gap-weights"));
  read_staffing (reading, fujin_reading_field (element, format, "staffing"));
}

static void
insert_own_services (FujinReading *reading)
{
  for (guint i = 0; i < reading->own_list->len && fujin_reading_goes_on (reading); i++)
    _fujin_project_insert_plan (reading->project, g_ptr_array_index (reading->own_list, i));
}

/* The seal says something of the bytes of the file and nothing of the plan. */
static gboolean
is_kept (const xmlNode *node)
{
  if (node->type == XML_PI_NODE)
    return strcmp ((const char *) node->name, FUJIN_SEAL_NAME) != 0;
  return node->type == XML_COMMENT_NODE;
}

/* Comments before and behind the outermost element, such as a licence line. */
static void
keep_around (xmlNode      *root,
             FujinElement *element)
{
  gboolean before = TRUE;

  for (xmlNode *node = root->doc->children; node != NULL; node = node->next)
    {
      if (node == root)
        before = FALSE;
      else if (is_kept (node))
        fujin_extras_add_node (fujin_reading_extras (element), before ? "before" : "behind",
                               fujin_xml_text_of_node (node, 0));
    }
}

static void
read_records (FujinReading      *reading,
              const FujinFormat *format,
              FujinElement      *element)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      xmlNode *node = fujin_reading_field (element, format, fujin_record_format_get (kind)->list);

      if (node != NULL)
        fujin_reading_read_records (reading, node, kind);
    }
}

/**
 * fujin_reading_read_state:
 * @reading: a reading
 * @node: the element of a project, or of the state of a version
 * @format: which of the two
 * @element: (out caller-allocates): the element taken apart, to be given to fujin_reading_close()
 *
 * Reads fields, teams, services, plans and records.
 */
void
fujin_reading_read_state (FujinReading      *reading,
                          xmlNode           *node,
                          const FujinFormat *format,
                          FujinElement      *element)
{
  xmlNode *list;

  fujin_reading_open (reading, node, 0, format, element);
  read_fields (reading, format, element);
  list = fujin_reading_field (element, format, "teams");
  if (list != NULL)
    fujin_reading_read_teams (reading, list);
  list = fujin_reading_field (element, format, "own-services");
  if (list != NULL)
    fujin_reading_read_own_services (reading, list);
  list = fujin_reading_field (element, format, "plans");
  if (list != NULL)
    fujin_reading_read_plans (reading, list);
  insert_own_services (reading);
  read_records (reading, format, element);
}

/**
 * fujin_reading_read_project:
 * @reading: a reading
 * @root: the outermost element
 *
 * Reads everything inside it.
 */
void
fujin_reading_read_project (FujinReading *reading,
                            xmlNode      *root)
{
  FujinElement element;

  fujin_reading_read_state (reading, root, &fujin_format_project, &element);
  keep_around (root, &element);
  fujin_reading_close (&element, reading->project, "fujin-project");
}
