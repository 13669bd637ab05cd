/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-project-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"
#include "fujin-xml-text.h"

/* Places in fujin_format_project. */
enum
{
  TITLE,
  ORGANISATION,
  AS_OF,
  LANGUAGE,
  NOTE,
  PRESENT_PATTERN,
  TARGET_PATTERN,
  TEAMS,
  OWN_SERVICES,
  PLANS,
};

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
  g_autofree char *text = fujin_reading_text (reading, node, lines_allowed);

  if (text != NULL)
    set_string (reading, field, text);
}

static void
read_as_of (FujinReading *reading,
            xmlNode      *node)
{
  g_autofree char *text = fujin_reading_text (reading, node, TRUE);

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
  g_autofree char *text = fujin_reading_text (reading, node, TRUE);

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
read_fields (FujinReading *reading,
             FujinElement *element)
{
  read_text (reading, element->fields[TITLE], FUJIN_PROJECT_TITLE, FALSE);
  read_text (reading, element->fields[ORGANISATION], FUJIN_PROJECT_ORGANISATION, FALSE);
  read_as_of (reading, element->fields[AS_OF]);
  read_language (reading, element->fields[LANGUAGE]);
  read_text (reading, element->fields[NOTE], FUJIN_PROJECT_NOTE, TRUE);
  read_pattern (reading, element->fields[PRESENT_PATTERN], FUJIN_PROJECT_PRESENT_PATTERN);
  read_pattern (reading, element->fields[TARGET_PATTERN], FUJIN_PROJECT_TARGET_PATTERN);
}

static void
insert_own_services (FujinReading *reading)
{
  GHashTableIter iter;
  gpointer plan;

  g_hash_table_iter_init (&iter, reading->own);
  while (g_hash_table_iter_next (&iter, NULL, &plan))
    _fujin_project_insert_plan (reading->project, plan);
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
      else if (node->type == XML_COMMENT_NODE || node->type == XML_PI_NODE)
        fujin_extras_add_node (element->extras, before ? "before" : "behind",
                               fujin_xml_text_of_node (node, 0));
    }
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

  fujin_reading_open (reading, root, 0, &fujin_format_project, &element);
  read_fields (reading, &element);
  if (element.fields[TEAMS] != NULL)
    fujin_reading_read_teams (reading, element.fields[TEAMS]);
  if (element.fields[OWN_SERVICES] != NULL)
    fujin_reading_read_own_services (reading, element.fields[OWN_SERVICES]);
  if (element.fields[PLANS] != NULL)
    fujin_reading_read_plans (reading, element.fields[PLANS]);
  insert_own_services (reading);
  keep_around (root, &element);
  fujin_reading_close (&element, reading->project, "fujin-project");
}
