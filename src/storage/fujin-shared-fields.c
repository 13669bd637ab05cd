/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-shared-fields.h"

#include "fujin-xml.h"

/* What stands in the fields, where it is not what the type of the field says. */
static const struct
{
  const char *element;
  const char *field;
  FujinSharedField type;
} special[] = {
  { "fujin-project", "title", FUJIN_SHARED_TEXT },
  { "fujin-project", "organisation", FUJIN_SHARED_NAME_OF_ORGANISATION },
  { "fujin-project", "to-be-reason", FUJIN_SHARED_TEXT },
  { "fujin-project", "note", FUJIN_SHARED_NOTE },
  { "fujin-project", "branch", FUJIN_SHARED_IDS },
  { "state", "title", FUJIN_SHARED_TEXT },
  { "state", "organisation", FUJIN_SHARED_NAME_OF_ORGANISATION },
  { "state", "to-be-reason", FUJIN_SHARED_TEXT },
  { "state", "note", FUJIN_SHARED_NOTE },
  { "team", "name", FUJIN_SHARED_NAME_OF_TEAM },
  { "team", "parent", FUJIN_SHARED_IDS },
  { "team", "note", FUJIN_SHARED_NOTE },
  { "own-service", "name", FUJIN_SHARED_TEXT },
  { "own-service", "summary", FUJIN_SHARED_TEXT },
  { "plan", "reason", FUJIN_SHARED_TEXT },
  { "plan", "to-be-reason", FUJIN_SHARED_TEXT },
  { "plan", "score-note", FUJIN_SHARED_NOTE },
  { "plan", "note", FUJIN_SHARED_NOTE },
  { "decision", "decider", FUJIN_SHARED_PEOPLE },
  { "decision", "evidence", FUJIN_SHARED_NOTE },
  { "decision", "links", FUJIN_SHARED_LINKS },
  { "rating", "rater", FUJIN_SHARED_PEOPLE },
  { "rating", "note", FUJIN_SHARED_NOTE },
  { "rating", "sheet", FUJIN_SHARED_SHEET },
  { "improvement", "note", FUJIN_SHARED_NOTE },
  { "person", "name", FUJIN_SHARED_NAME_OF_PERSON },
  { "person", "note", FUJIN_SHARED_NOTE },
  { "risk", "note", FUJIN_SHARED_NOTE },
  { "contract", "reader", FUJIN_SHARED_PEOPLE },
  { "contract", "note", FUJIN_SHARED_NOTE },
  { "post", "left-by", FUJIN_SHARED_NAME_OF_LEFT },
  { "post", "note", FUJIN_SHARED_NOTE },
  { "partner", "name", FUJIN_SHARED_NAME_OF_PARTNER },
  { "partner", "contact", FUJIN_SHARED_CONTACT },
  { "partner", "note", FUJIN_SHARED_NOTE },
  { "report", "parts", FUJIN_SHARED_OTHER },
  { "report", "issuer", FUJIN_SHARED_PEOPLE },
  { "report", "logo", FUJIN_SHARED_LOGO },
  { "report", "note", FUJIN_SHARED_NOTE },
  { "slide", "of", FUJIN_SHARED_OTHER },
  { "slide", "note", FUJIN_SHARED_NOTE },
  { "snapshot", "note", FUJIN_SHARED_NOTE },
};

static FujinSharedField
type_of_value (FujinValueType type)
{
  switch (type)
    {
    case FUJIN_VALUE_LINE:
    case FUJIN_VALUE_TEXT:
      return FUJIN_SHARED_TEXT;
    case FUJIN_VALUE_PLAN:
    case FUJIN_VALUE_PLANS:
    case FUJIN_VALUE_TEAM:
    case FUJIN_VALUE_TEAMS:
      return FUJIN_SHARED_IDS;
    case FUJIN_VALUE_PICTURE:
      return FUJIN_SHARED_LOGO;
    case FUJIN_VALUE_DATE:
    case FUJIN_VALUE_CHOICE:
    case FUJIN_VALUE_NUMBER:
    default:
      return FUJIN_SHARED_OTHER;
    }
}

/**
 * fujin_shared_field_get_type:
 * @element: name of an element of the project file
 * @field: name of an element in it that holds a text
 *
 * Returns: what the field can tell
 */
FujinSharedField
fujin_shared_field_get_type (const char *element,
                             const char *field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (special); i++)
    if (g_str_equal (special[i].element, element) && g_str_equal (special[i].field, field))
      return special[i].type;
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      const FujinRecordFormat *format = fujin_record_format_get ((FujinRecordKind) kind);

      for (guint i = 0; g_str_equal (format->element, element) && i < format->n_fields; i++)
        if (g_str_equal (format->fields[i].id, field))
          return type_of_value (format->fields[i].type);
    }
  return FUJIN_SHARED_OTHER;
}

static const FujinFormat *
format_of (const char *name)
{
  static const FujinFormat *const formats[] = {
    &fujin_format_project, &fujin_format_state, &fujin_format_teams, &fujin_format_team,
    &fujin_format_own_services, &fujin_format_own_service, &fujin_format_plans, &fujin_format_plan,
    &fujin_format_assigned,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i]->name, name))
      return formats[i];
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      if (g_str_equal (fujin_format_of_list ((FujinRecordKind) kind)->name, name))
        return fujin_format_of_list ((FujinRecordKind) kind);
      if (g_str_equal (fujin_format_of_record ((FujinRecordKind) kind)->name, name))
        return fujin_format_of_record ((FujinRecordKind) kind);
    }
  return g_str_equal (name, "as-is") || g_str_equal (name, "to-be") ? &fujin_format_score
                                                                    : &fujin_format_text;
}

/* What holds elements, and is no text of the same name: <teams> of the project and of a risk. */
static const FujinFormat *
format_of_child (const FujinFormat *format,
                 const char        *name)
{
  int i = fujin_format_find (format, name);

  if (i < 0)
    return NULL;
  if (*format->children[i] == '+' || *format->children[i] == '*')
    return format_of (name);
  return g_str_equal (format->name, "plan") && format_of (name) == &fujin_format_score
           ? &fujin_format_score : &fujin_format_text;
}

static void
strip_attributes (const FujinFormat *format,
                  xmlNode           *element)
{
  for (xmlAttr *next, *attribute = element->properties; attribute; attribute = next)
    {
      gboolean known = FALSE;

      next = attribute->next;
      for (guint i = 0; format->attributes[i]; i++)
        known |= attribute->ns == NULL &&
                 g_str_equal (format->attributes[i], (const char *) attribute->name);
      if (!known)
        xmlRemoveProp (attribute);
    }
}

/* Leaves what this version knows. The names of other spaces go last: nothing speaks of them
 * then. */
static void
strip (const FujinFormat *format,
       xmlNode           *element)
{
  for (xmlNode *next, *child = element->children; child; child = next)
    {
      const FujinFormat *known = NULL;

      next = child->next;
      if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        continue;
      if (child->type == XML_ELEMENT_NODE && child->ns == element->ns)
        known = format_of_child (format, (const char *) child->name);
      if (known)
        {
          strip (known, child);
          continue;
        }
      xmlUnlinkNode (child);
      xmlFreeNode (child);
    }
  strip_attributes (format, element);
  for (xmlNs **space = &element->nsDef; *space;)
    if ((*space)->prefix)
      {
        xmlNs *gone = *space;

        *space = gone->next;
        xmlFreeNs (gone);
      }
    else
      space = &(*space)->next;
}

/**
 * fujin_shared_fields_strip:
 * @doc: a project file that is one
 *
 * Takes out what nobody here knows the meaning of: comments, and parts of newer versions and of
 * other programs.
 */
void
fujin_shared_fields_strip (xmlDoc *doc)
{
  xmlNode *root = xmlDocGetRootElement (doc);

  for (xmlNode *next, *node = doc->children; node; node = next)
    {
      next = node->next;
      if (node != root)
        {
          xmlUnlinkNode (node);
          xmlFreeNode (node);
        }
    }
  strip (&fujin_format_project, root);
}

static gboolean
holds_elements (const xmlNode *element)
{
  for (const xmlNode *child = element->children; child; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      return TRUE;
  return FALSE;
}

/**
 * fujin_shared_fields_visit:
 * @element: an element of a project file that was stripped
 * @visit: is called for each field within it
 * @data: for @visit
 *
 * Goes over the fields, those of versions too, in the order of the file. @visit may change the
 * field or take it away.
 */
void
fujin_shared_fields_visit (xmlNode          *element,
                           FujinSharedVisit  visit,
                           gpointer          data)
{
  for (xmlNode *next, *child = element->children; child; child = next)
    {
      next = child->next;
      if (child->type != XML_ELEMENT_NODE)
        continue;
      if (holds_elements (child))
        fujin_shared_fields_visit (child, visit, data);
      else
        visit (child, fujin_shared_field_get_type ((const char *) element->name,
                                                   (const char *) child->name), data);
    }
}

/**
 * fujin_shared_fields_find:
 * @element: an element
 * @field: name of a field
 *
 * Returns: (transfer none) (nullable): the field of the element
 */
xmlNode *
fujin_shared_fields_find (xmlNode    *element,
                          const char *field)
{
  for (xmlNode *child = element->children; child; child = child->next)
    if (child->type == XML_ELEMENT_NODE && g_str_equal ((const char *) child->name, field))
      return child;
  return NULL;
}
