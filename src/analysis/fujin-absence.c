/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence.h"

#include "fujin-record.h"

/* Why a team is away; several may hold. */
enum
{
  AWAY_CHOSEN = 1 << 0,
  AWAY_HOUR = 1 << 1,
  STAYS = 1 << 2, /* in spite of the hour: somebody is on call */
};

/* Who is away in a simulation. It only points at teams and people: the project never changes. Teams
 * and people that left the project are kept, for an undo brings them back, and count for nothing
 * while they are gone. */
struct _FujinAbsence
{
  FujinProject     *project;
  GHashTable       *teams;  /* FujinTeam -> why */
  GHashTable       *people; /* set of FujinRecord */
  FujinAbsenceHour  hour;
};

/**
 * fujin_absence_new:
 * @project: a project
 *
 * Returns: (transfer full): an absence of nobody
 */
FujinAbsence *
fujin_absence_new (FujinProject *project)
{
  FujinAbsence *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_new0 (FujinAbsence, 1);
  self->project = g_object_ref (project);
  self->teams = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->people = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  return self;
}

/**
 * fujin_absence_free:
 * @self: (nullable): an absence
 *
 * Frees @self.
 */
void
fujin_absence_free (FujinAbsence *self)
{
  if (!self)
    return;
  g_hash_table_unref (self->teams);
  g_hash_table_unref (self->people);
  g_object_unref (self->project);
  g_free (self);
}

/**
 * fujin_absence_get_project:
 * @self: an absence
 *
 * Returns: (transfer none): the project it is of
 */
FujinProject *
fujin_absence_get_project (FujinAbsence *self)
{
  return self->project;
}

static guint
get_why (FujinAbsence *self,
         FujinTeam    *team)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->teams, team));
}

static gboolean
is_away (guint why)
{
  return why != 0 && !(why & STAYS);
}

/**
 * fujin_absence_has_team:
 * @self: an absence
 * @team: a team
 *
 * Returns: whether the team is away, by choice or by the hour
 */
gboolean
fujin_absence_has_team (FujinAbsence *self,
                        FujinTeam    *team)
{
  return is_away (get_why (self, team));
}

static void
set_why (FujinAbsence *self,
         FujinTeam    *team,
         guint         why)
{
  if (why)
    g_hash_table_replace (self->teams, g_object_ref (team), GUINT_TO_POINTER (why));
  else
    g_hash_table_remove (self->teams, team);
}

static void
choose (FujinAbsence *self,
        FujinTeam    *team,
        gboolean      away)
{
  guint hour = get_why (self, team) & AWAY_HOUR;

  if (away)
    set_why (self, team, hour | AWAY_CHOSEN);
  else
    set_why (self, team, hour ? hour | STAYS : 0);
}

/**
 * fujin_absence_set_team:
 * @self: an absence
 * @team: a team
 * @away: whether it is away
 * @below: whether all teams below it go with it
 *
 * Sends a team away or brings it back, even one that the hour sent away.
 */
void
fujin_absence_set_team (FujinAbsence *self,
                        FujinTeam    *team,
                        gboolean      away,
                        gboolean      below)
{
  choose (self, team, away);
  if (!below)
    return;
  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *other = fujin_project_get_team (self->project, i);

      if (other != team && fujin_team_is_inside_of (other, team))
        choose (self, other, away);
    }
}

/**
 * fujin_absence_has_person:
 * @self: an absence
 * @person: a record of a person
 *
 * Returns: whether the person was sent away; not whether all their teams are
 */
gboolean
fujin_absence_has_person (FujinAbsence *self,
                          FujinRecord  *person)
{
  return g_hash_table_contains (self->people, person);
}

/**
 * fujin_absence_set_person:
 * @self: an absence
 * @person: a record of a person
 * @away: whether the person is away
 *
 * Sends a person away or brings them back.
 */
void
fujin_absence_set_person (FujinAbsence *self,
                          FujinRecord  *person,
                          gboolean      away)
{
  if (away)
    g_hash_table_add (self->people, g_object_ref (person));
  else
    g_hash_table_remove (self->people, person);
}

/**
 * fujin_absence_get_hour:
 * @self: an absence
 *
 * Returns: the hour given
 */
FujinAbsenceHour
fujin_absence_get_hour (FujinAbsence *self)
{
  return self->hour;
}

static gboolean
gone_home (FujinTeam        *team,
           FujinAbsenceHour  hour)
{
  FujinTeamHours hours = fujin_team_get_hours (team);

  return (hour >= FUJIN_ABSENCE_AFTER_18 && hours == FUJIN_TEAM_HOURS_DAY) ||
         (hour >= FUJIN_ABSENCE_AFTER_22 && hours == FUJIN_TEAM_HOURS_EXTENDED);
}

/**
 * fujin_absence_set_hour:
 * @self: an absence
 * @hour: an hour of the day
 *
 * Sends the teams away whose hours are over by then, and brings those back that an hour given
 * before sent away. A team whose hours are not stated stays: nothing is assumed of it. The same
 * hour again keeps those present that were brought back in spite of it.
 */
void
fujin_absence_set_hour (FujinAbsence     *self,
                        FujinAbsenceHour  hour)
{
  gboolean same = hour == self->hour;

  self->hour = hour;
  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->project, i);
      guint why = get_why (self, team);
      guint kept = why & AWAY_CHOSEN;

      if (gone_home (team, hour))
        kept |= AWAY_HOUR | (same ? why & STAYS : 0);
      set_why (self, team, kept);
    }
}

/**
 * fujin_absence_has_providers:
 * @self: an absence
 *
 * Returns: whether there are providers and every one of them is away
 */
gboolean
fujin_absence_has_providers (FujinAbsence *self)
{
  guint n = 0;

  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->project, i);

      if (fujin_team_get_external (team) && !fujin_absence_has_team (self, team))
        return FALSE;
      n += fujin_team_get_external (team) ? 1 : 0;
    }
  return n > 0;
}

/**
 * fujin_absence_set_providers:
 * @self: an absence
 * @away: whether they are away
 *
 * Sends every provider away, or brings all of them back.
 */
void
fujin_absence_set_providers (FujinAbsence *self,
                             gboolean      away)
{
  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->project, i);

      if (fujin_team_get_external (team))
        choose (self, team, away);
    }
}

/**
 * fujin_absence_clear:
 * @self: an absence
 *
 * Brings everybody back.
 */
void
fujin_absence_clear (FujinAbsence *self)
{
  g_hash_table_remove_all (self->teams);
  g_hash_table_remove_all (self->people);
  self->hour = FUJIN_ABSENCE_ANY_HOUR;
}

/**
 * fujin_absence_is_nobody:
 * @self: an absence
 *
 * Returns: whether everybody in the project is present
 */
gboolean
fujin_absence_is_nobody (FujinAbsence *self)
{
  GHashTableIter iter;
  gpointer key, why;

  g_hash_table_iter_init (&iter, self->teams);
  while (g_hash_table_iter_next (&iter, &key, &why))
    if (fujin_team_get_project (key) == self->project && is_away (GPOINTER_TO_UINT (why)))
      return FALSE;
  g_hash_table_iter_init (&iter, self->people);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (fujin_record_get_project (key) == self->project)
      return FALSE;
  return TRUE;
}
