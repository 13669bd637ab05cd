/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-picture.h"
#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* Depth of the state of a version: <fujin-project> <snapshots> <snapshot> <state>. */
#define STATE_DEPTH 3

static gboolean
check_date (FujinReading *reading,
            xmlNode      *node,
            const char   *text)
{
  if (fujin_is_date (text))
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("“%s” is not a day of the calendar. Write the date as "
                            "YYYY-MM-DD."),
                         text);
  return FALSE;
}

static gboolean
check_choice (FujinReading           *reading,
              xmlNode                *node,
              const FujinRecordField *field,
              const char             *text)
{
  g_autofree char *choices = NULL;

  if (fujin_record_field_parse (field, text) >= 0)
    return TRUE;
  choices = g_strjoinv (", ", (char **) field->choices);
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("“%1$s” is not possible in <%2$s>. Write one of: %3$s."), text,
                         field->id, choices);
  return FALSE;
}

static gboolean
check_plans (FujinReading *reading,
             xmlNode      *node,
             const char   *text)
{
  g_auto (GStrv) ids = g_strsplit (text, " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (fujin_project_find_plan (reading->project, ids[i]) != NULL)
        continue;
      fujin_reading_problem (reading, fujin_reading_line (reading, node),
                             W_("There is no service “%1$s”. Correct <%2$s>."), ids[i],
                             (const char *) node->name);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_team (FujinReading *reading,
            xmlNode      *node,
            const char   *text)
{
  if (fujin_project_find_team (reading->project, text) != NULL)
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("There is no team with the id “%1$s”. Correct <%2$s> or delete it."),
                         text, (const char *) node->name);
  return FALSE;
}

static gboolean
check_teams (FujinReading *reading,
             xmlNode      *node,
             const char   *text)
{
  g_auto (GStrv) ids = g_strsplit (text, " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    if (!check_team (reading, node, ids[i]))
      return FALSE;
  return TRUE;
}

static gboolean
check_number (FujinReading *reading,
              xmlNode      *node,
              const char   *text)
{
  if (fujin_is_number (text, FUJIN_NUMBER_MAX))
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("“%1$s” is not a number from 0 to %2$u. Correct <%3$s> or delete it."),
                         text, FUJIN_NUMBER_MAX, (const char *) node->name);
  return FALSE;
}

static gboolean
check_picture (FujinReading *reading,
               xmlNode      *node,
               const char   *text)
{
  if (fujin_picture_is_valid (text))
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("<%1$s> holds no PNG picture of at most %2$u KB. Delete it and choose "
                            "the picture anew."),
                         (const char *) node->name, FUJIN_PICTURE_MAX_KB);
  return FALSE;
}

static gboolean
check_value (FujinReading           *reading,
             xmlNode                *node,
             const FujinRecordField *field,
             const char             *text)
{
  switch (field->type)
    {
    case FUJIN_VALUE_DATE:
      return check_date (reading, node, text);
    case FUJIN_VALUE_CHOICE:
      return check_choice (reading, node, field, text);
    case FUJIN_VALUE_PLAN:
    case FUJIN_VALUE_PLANS:
      return check_plans (reading, node, text);
    case FUJIN_VALUE_TEAM:
      return check_team (reading, node, text);
    case FUJIN_VALUE_TEAMS:
      return check_teams (reading, node, text);
    case FUJIN_VALUE_NUMBER:
      return check_number (reading, node, text);
    case FUJIN_VALUE_PICTURE:
      return check_picture (reading, node, text);
    case FUJIN_VALUE_LINE:
    case FUJIN_VALUE_TEXT:
    default:
      return TRUE;
    }
}

/* Those of the ids in a defective file that are there. */
static char *
known_ids (FujinReading           *reading,
           const FujinRecordField *field,
           const char             *text)
{
  g_auto (GStrv) ids = g_strsplit (text, " ", -1);
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      gconstpointer found = field->type == FUJIN_VALUE_PLANS
                              ? (gconstpointer) fujin_project_find_plan (reading->project, ids[i])
                              : fujin_project_find_team (reading->project, ids[i]);

      if (found != NULL)
        g_ptr_array_add (known, ids[i]);
    }
  g_ptr_array_add (known, NULL);
  return g_strjoinv (" ", (char **) known->pdata);
}

/* Returns whether the record makes sense without what is wrong in the field, if anything. */
static gboolean
read_field (FujinReading           *reading,
            FujinElement           *element,
            const FujinRecordField *field,
            FujinRecord            *record,
            guint                   index)
{
  xmlNode *node = element->fields[index];
  const char *text = fujin_reading_text (reading, node, field->type == FUJIN_VALUE_TEXT);

  if (node == NULL && field->required)
    fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("<%1$s> is missing in <%2$s>. Add it."),
                           field->id, (const char *) element->node->name);
  if (text == NULL || (*text == '\0' && !field->required))
    return !field->required;
  if (check_value (reading, node, field, text))
    _fujin_record_set_field (record, index, text);
  else if (reading->is_partial &&
           (field->type == FUJIN_VALUE_PLANS || field->type == FUJIN_VALUE_TEAMS))
    {
      g_autofree char *known = known_ids (reading, field, text);

      _fujin_record_set_field (record, index, known);
    }
  else
    return !field->required;
  return TRUE;
}

/* A state is read as a project of its own, which shares nothing but the problems. */
static FujinProject *
read_state (FujinReading *outer,
            xmlNode      *node)
{
  FujinProject *content = fujin_project_new ();
  g_autoptr (GHashTable) teams = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) own = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) own_list = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = fujin_reading_seen_new ();
  FujinReading reading = *outer;
  FujinElement element;

  reading.project = content;
  reading.teams = teams;
  reading.own = own;
  reading.own_list = own_list;
  reading.seen = seen;
  reading.base = STATE_DEPTH;
  fujin_reading_read_state (&reading, node, &fujin_format_state, &element);
  fujin_reading_close (&element, content, "state");
  fujin_project_set_read_only (content, TRUE);
  return content;
}

static FujinProject *
read_content (FujinReading      *reading,
              FujinElement      *element,
              const FujinFormat *format,
              FujinRecordKind    kind)
{
  xmlNode *node;

  if (kind != FUJIN_RECORD_SNAPSHOT)
    return NULL;
  if (fujin_record_list_get_n (fujin_project_get_records (reading->project, kind)) >=
      FUJIN_SNAPSHOTS_MAX)
    {
      fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                             W_("A plan holds at most %d versions and branches. Delete the ones "
                                "that are not needed any more."),
                             FUJIN_SNAPSHOTS_MAX);
      return NULL;
    }
  node = fujin_reading_field (element, format, "state");
  if (node != NULL)
    return read_state (reading, node);
  fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("<%1$s> is missing in <%2$s>. Add it."),
                         "state", (const char *) element->node->name);
  return NULL;
}

static gboolean
is_first (FujinReading *reading,
          const char   *element,
          const char   *id,
          xmlNode      *node)
{
  guint first;

  if (fujin_reading_first (reading, element, id, node, &first))
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("The id “%1$s” stands here a second time; the first one is in line "
                            "%2$u. Give one of them another id."),
                         id, first);
  return FALSE;
}

static void
read_record (FujinReading    *reading,
             xmlNode         *node,
             FujinRecordKind  kind)
{
  const FujinRecordFormat *fields = fujin_record_format_get (kind);
  const FujinFormat *format = fujin_format_of_record (kind);
  const char *id = fujin_reading_id (reading, node, "id");
  g_autoptr (FujinProject) content = NULL;
  g_autoptr (FujinRecord) record = NULL;
  gboolean makes_sense;
  FujinElement element;

  fujin_reading_open (reading, node, 2, format, &element);
  content = read_content (reading, &element, format, kind);
  record = _fujin_record_new (kind, id, content);
  makes_sense = content != NULL || kind != FUJIN_RECORD_SNAPSHOT;
  for (guint i = 0; i < fields->n_fields; i++)
    makes_sense = read_field (reading, &element, &fields->fields[i], record, i) && makes_sense;
  if (id != NULL && is_first (reading, fields->element, id, node) && makes_sense)
    _fujin_project_insert_record (reading->project, record);
  fujin_reading_close (&element, record, fields->element);
}

/**
 * fujin_reading_read_records:
 * @reading: a reading
 * @node: the element around the records
 * @kind: what they are
 *
 * Reads decisions, ratings, improvements or versions; the services and teams they speak of are
 * read already.
 */
void
fujin_reading_read_records (FujinReading    *reading,
                            xmlNode         *node,
                            FujinRecordKind  kind)
{
  const FujinFormat *format = fujin_format_of_list (kind);
  FujinElement element;

  fujin_reading_open (reading, node, 1, format, &element);
  for (guint i = 0; i < element.entries->len && fujin_reading_goes_on (reading); i++)
    read_record (reading, g_ptr_array_index (element.entries, i), kind);
  fujin_reading_close (&element, reading->project, format->name);
}
