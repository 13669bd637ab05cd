/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-private.h"

#include "fujin-record.h"

/* People named for a team, in their main or a concurrent duty, and how many of them are away. */
typedef struct
{
  guint named;
  guint away;
} Named;

static GHashTable *
count_named (FujinAbsenceResult *self,
             FujinAbsence       *absence)
{
  GHashTable *counts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  FujinRecordList *people = fujin_project_get_records (self->project, FUJIN_RECORD_PERSON);

  for (guint i = 0; i < fujin_record_list_get_n (people); i++)
    {
      FujinRecord *person = fujin_record_list_peek (people, i);
      g_autoptr (GPtrArray) teams = fujin_record_list_teams (person);
      gboolean away = fujin_absence_has_person (absence, person);

      if (away)
        {
          g_ptr_array_add (self->people, g_object_ref (person));
          g_hash_table_add (self->away, person);
        }
      for (guint j = 0; j < teams->len; j++)
        {
          Named *named = g_hash_table_lookup (counts, teams->pdata[j]);

          if (!named)
            {
              named = g_new0 (Named, 1);
              g_hash_table_insert (counts, teams->pdata[j], named);
            }
          named->named++;
          named->away += away ? 1 : 0;
        }
    }
  return counts;
}

/* A team is empty when everybody named is away and the names are as many as its heads: fewer
 * names than heads mean that somebody is there who is not named. */
static void
judge_named (FujinAbsenceResult *self,
             FujinTeam          *team,
             const Named        *named)
{
  int heads = fujin_team_get_heads (team);

  if (!named || named->away < named->named || named->named == 0)
    return;
  if (heads < 0)
    g_ptr_array_add (self->unknown_heads, g_object_ref (team));
  else if (heads > 0 && named->named >= (guint) heads)
    {
      g_hash_table_add (self->away, team);
      g_ptr_array_add (self->teams, g_object_ref (team));
      g_ptr_array_add (self->emptied, g_object_ref (team));
    }
}

/* Finds which teams and people are away, and of which teams it cannot be said. */
void
_fujin_absence_find_away (FujinAbsenceResult *self,
                          FujinAbsence       *absence)
{
  g_autoptr (GHashTable) named = count_named (self, absence);

  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->project, i);

      if (fujin_absence_has_team (absence, team))
        {
          g_hash_table_add (self->away, team);
          g_ptr_array_add (self->teams, g_object_ref (team));
          continue;
        }
      judge_named (self, team, g_hash_table_lookup (named, team));
      if (self->hour != FUJIN_ABSENCE_ANY_HOUR &&
          fujin_team_get_hours (team) == FUJIN_TEAM_HOURS_UNKNOWN &&
          !g_hash_table_contains (self->away, team))
        g_ptr_array_add (self->unknown_hours, g_object_ref (team));
    }
}

/* Somebody is away who was sent away, or all of whose teams are. */
gboolean
_fujin_absence_person_away (const FujinAbsenceResult *self,
                            FujinRecord              *person)
{
  g_autoptr (GPtrArray) teams = NULL;

  if (g_hash_table_contains (self->away, person))
    return TRUE;
  teams = fujin_record_list_teams (person);
  for (guint i = 0; i < teams->len; i++)
    if (!g_hash_table_contains (self->away, teams->pdata[i]))
      return FALSE;
  return teams->len > 0;
}
