/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-project-private.h"
#include "fujin-team-private.h"
#include "fujin-words.h"

/* Places in fujin_format_team. */
enum
{
  NAME,
  KIND,
  COLOUR,
  ROLE,
  HEADS,
  HOURS,
  PARENT,
  NOTE,
};

/* A team whose parent may stand further down in the file. */
typedef struct
{
  FujinTeam *team;
  const char *parent_id;
  xmlNode *parent_node;
  guint visit;
} Pending;

static void
pending_free (Pending *pending)
{
  g_clear_object (&pending->team);
  g_free (pending);
}

static void
set_string (FujinTeam  *team,
            guint       field,
            const char *text)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (text == NULL)
    return;
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, text);
  _fujin_team_set_field (team, field, &value);
}

static void
read_name (FujinReading *reading,
           FujinElement *element,
           FujinTeam    *team)
{
  const char *name = fujin_reading_text (reading, element->fields[NAME], FALSE);

  if (name != NULL && *name != '\0')
    set_string (team, FUJIN_TEAM_NAME, name);
  else
    set_string (team, FUJIN_TEAM_NAME, fujin_team_get_id (team)); /* for a partial view */
  if (element->fields[NAME] == NULL || (name != NULL && *name == '\0'))
    fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("The team “%s” has no name. Add <name>."), fujin_team_get_id (team));
}

static void
read_kind (FujinReading *reading,
           FujinElement *element,
           FujinTeam    *team)
{
  const char *kind = fujin_reading_text (reading, element->fields[KIND], TRUE);
  g_auto (GValue) value = G_VALUE_INIT;

  if (element->fields[KIND] == NULL)
    fujin_reading_problem (reading, fujin_reading_line (reading, element->node),
                           W_("The team “%s” does not say whether it is internal or external. "
                              "Add <kind>."),
                           fujin_team_get_id (team));
  if (kind == NULL)
    return;
  if (strcmp (kind, "internal") != 0 && strcmp (kind, "external") != 0)
    fujin_reading_problem (reading, fujin_reading_line (reading, element->fields[KIND]),
                           W_("“%s” is not a kind of team. Write internal or external."), kind);
  g_value_init (&value, G_TYPE_BOOLEAN);
  g_value_set_boolean (&value, strcmp (kind, "external") == 0);
  _fujin_team_set_field (team, FUJIN_TEAM_EXTERNAL, &value);
}

static void
read_colour (FujinReading *reading,
             FujinElement *element,
             FujinTeam    *team)
{
  g_auto (GValue) value = G_VALUE_INIT;
  int colour;

  if (!fujin_reading_number (reading, element->fields[COLOUR], 0, FUJIN_N_TEAM_COLOURS - 1,
                             &colour))
    return;
  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, colour);
  _fujin_team_set_field (team, FUJIN_TEAM_COLOUR, &value);
}

static void
set_int (FujinTeam *team,
         guint      field,
         int        number)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, number);
  _fujin_team_set_field (team, field, &value);
}

static void
read_role (FujinReading *reading,
           FujinElement *element,
           FujinTeam    *team)
{
  const char *text = fujin_reading_text (reading, element->fields[ROLE], TRUE);
  FujinTeamRole role;

  if (text == NULL)
    return;
  if (fujin_team_role_parse (text, &role))
    set_int (team, FUJIN_TEAM_ROLE, (int) role);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, element->fields[ROLE]),
                           W_("“%s” is not a role of a team. Write executive, ciso, cdc, "
                              "department, team or group-company."),
                           text);
}

static void
read_hours (FujinReading *reading,
            FujinElement *element,
            FujinTeam    *team)
{
  const char *text = fujin_reading_text (reading, element->fields[HOURS], TRUE);
  FujinTeamHours hours;

  if (text == NULL)
    return;
  if (fujin_team_hours_parse (text, &hours))
    set_int (team, FUJIN_TEAM_HOURS, (int) hours);
  else
    fujin_reading_problem (reading, fujin_reading_line (reading, element->fields[HOURS]),
                           W_("“%s” are no hours of a team. Write day, extended or 24x7."), text);
}

static void
read_place (FujinReading *reading,
            FujinElement *element,
            FujinTeam    *team)
{
  int heads;

  read_role (reading, element, team);
  if (fujin_reading_number (reading, element->fields[HEADS], 0, FUJIN_TEAM_HEADS_MAX, &heads))
    set_int (team, FUJIN_TEAM_HEADS, heads);
  read_hours (reading, element, team);
}

static void
read_fields (FujinReading *reading,
             FujinElement *element,
             Pending      *pending)
{
  const char *note = fujin_reading_text (reading, element->fields[NOTE], TRUE);

  read_name (reading, element, pending->team);
  read_kind (reading, element, pending->team);
  read_colour (reading, element, pending->team);
  read_place (reading, element, pending->team);
  set_string (pending->team, FUJIN_TEAM_NOTE, note);
  pending->parent_id = fujin_reading_text (reading, element->fields[PARENT], TRUE);
  pending->parent_node = element->fields[PARENT];
}

static gboolean
is_first (FujinReading *reading,
          const char   *id,
          xmlNode      *node)
{
  guint first;

  if (fujin_reading_first (reading, "team", id, node, &first))
    return TRUE;
  fujin_reading_problem (reading, fujin_reading_line (reading, node),
                         W_("The team id “%1$s” stands here a second time; the first one is in "
                            "line %2$u. Give one of the teams another id."),
                         id, first);
  return FALSE;
}

static void
read_team (FujinReading *reading,
           xmlNode      *node,
           GPtrArray    *all)
{
  const char *id = fujin_reading_id (reading, node, "id");
  Pending *pending = g_new0 (Pending, 1);
  FujinElement element;

  pending->team = _fujin_team_new (id);
  fujin_reading_open (reading, node, 2, &fujin_format_team, &element);
  read_fields (reading, &element, pending);
  fujin_reading_close (&element, pending->team, "team");
  if (id != NULL && is_first (reading, id, node))
    {
      g_hash_table_insert (reading->teams, (gpointer) fujin_team_get_id (pending->team), pending);
      g_ptr_array_add (all, pending);
    }
  else
    pending_free (pending);
}

/* Walks up from one team; a team met for the second time on the same walk closes a circle. Each
 * team is walked over once in all. Returns the team whose parent closes it. */
static Pending *
find_closing (FujinReading *reading,
              Pending      *start,
              guint         visit)
{
  Pending *pending = start;
  Pending *last = NULL;

  while (pending != NULL && pending->visit == 0 && pending->parent_id != NULL)
    {
      pending->visit = visit;
      last = pending;
      pending = g_hash_table_lookup (reading->teams, pending->parent_id);
    }
  return pending != NULL && pending->visit == visit ? last : NULL;
}

static void
check_parent (FujinReading *reading,
              Pending      *pending)
{
  if (pending->parent_id == NULL ||
      g_hash_table_lookup (reading->teams, pending->parent_id) != NULL)
    return;
  fujin_reading_problem (reading, fujin_reading_line (reading, pending->parent_node),
                         W_("There is no team with the id “%s”. Correct <parent> or delete it."),
                         pending->parent_id);
  pending->parent_id = NULL;
}

static void
check_circle (FujinReading *reading,
              Pending      *start,
              guint         visit)
{
  Pending *closing = find_closing (reading, start, visit);

  if (closing == NULL)
    return;
  fujin_reading_problem (reading, fujin_reading_line (reading, closing->parent_node),
                         W_("The team “%s” stands below itself: its parents go round in a circle. "
                            "Delete one <parent> of the circle."),
                         fujin_team_get_id (closing->team));
  closing->parent_id = NULL;
}

static void
set_parent (FujinReading *reading,
            Pending      *pending)
{
  g_auto (GValue) value = G_VALUE_INIT;
  Pending *parent;

  if (pending->parent_id == NULL)
    return;
  parent = g_hash_table_lookup (reading->teams, pending->parent_id);
  g_value_init (&value, FUJIN_TYPE_TEAM);
  g_value_set_object (&value, parent->team);
  _fujin_team_set_field (pending->team, FUJIN_TEAM_PARENT, &value);
}

/* From here on the table leads from ids to the teams themselves. */
static void
insert_teams (FujinReading *reading,
              GPtrArray    *all)
{
  for (guint i = 0; i < all->len; i++)
    {
      Pending *pending = g_ptr_array_index (all, i);

      _fujin_project_insert_team (reading->project, pending->team, i);
      g_hash_table_replace (reading->teams, (gpointer) fujin_team_get_id (pending->team),
                            pending->team);
    }
}

/**
 * fujin_reading_read_teams:
 * @reading: a reading
 * @node: the element of the teams
 *
 * Reads the teams, in the order the user gave them.
 */
void
fujin_reading_read_teams (FujinReading *reading,
                          xmlNode      *node)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) pending_free);
  FujinElement element;

  fujin_reading_open (reading, node, 1, &fujin_format_teams, &element);
  for (guint i = 0; i < element.entries->len && fujin_reading_goes_on (reading); i++)
    read_team (reading, g_ptr_array_index (element.entries, i), all);
  for (guint i = 0; i < all->len; i++)
    check_parent (reading, g_ptr_array_index (all, i));
  for (guint i = 0; i < all->len; i++)
    check_circle (reading, g_ptr_array_index (all, i), i + 1);
  for (guint i = 0; i < all->len; i++)
    set_parent (reading, g_ptr_array_index (all, i));
  insert_teams (reading, all);
  fujin_reading_close (&element, reading->project, "teams");
}
