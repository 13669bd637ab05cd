/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-assignments.h"
#include "fujin-team.h"

/**
 * FujinAssignments:
 *
 * Who carries one service: an immutable list of teams, one of which leads. %NULL stands for
 * "nobody", so that every function accepts it. The order of the teams is the order in which
 * they were assigned.
 */
struct _FujinAssignments
{
  gatomicrefcount ref_count;
  GPtrArray *teams;
  guint lead;
};

G_DEFINE_BOXED_TYPE (FujinAssignments, fujin_assignments, fujin_assignments_ref,
                     fujin_assignments_unref)

static FujinAssignments *
take (GPtrArray *teams,
      guint      lead)
{
  FujinAssignments *self;

  if (teams->len == 0)
    {
      g_ptr_array_unref (teams);
      return NULL;
    }

  self = g_new0 (FujinAssignments, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->teams = teams;
  self->lead = MIN (lead, teams->len - 1);
  return self;
}

static GPtrArray *
copy_teams (const FujinAssignments *self)
{
  GPtrArray *teams = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_assignments_get_n_teams (self); i++)
    g_ptr_array_add (teams, g_object_ref (g_ptr_array_index (self->teams, i)));
  return teams;
}

/**
 * fujin_assignments_new:
 * @teams: (array length=n_teams): the teams, each once
 * @n_teams: how many
 * @lead: index of the leading team
 *
 * Returns: (transfer full) (nullable): the assignments, %NULL for no teams
 */
FujinAssignments *
fujin_assignments_new (FujinTeam **teams,
                       guint       n_teams,
                       guint       lead)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_teams; i++)
    g_ptr_array_add (array, g_object_ref (teams[i]));
  return take (array, lead);
}

/**
 * fujin_assignments_ref:
 * @self: (nullable): assignments
 *
 * Returns: (transfer full) (nullable): @self
 */
FujinAssignments *
fujin_assignments_ref (FujinAssignments *self)
{
  if (self)
    g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * fujin_assignments_unref:
 * @self: (nullable) (transfer full): assignments
 *
 * Drops a reference.
 */
void
fujin_assignments_unref (FujinAssignments *self)
{
  if (self && g_atomic_ref_count_dec (&self->ref_count))
    {
      g_ptr_array_unref (self->teams);
      g_free (self);
    }
}

/**
 * fujin_assignments_get_n_teams:
 * @self: (nullable): assignments
 *
 * Returns: how many teams carry the service
 */
guint
fujin_assignments_get_n_teams (const FujinAssignments *self)
{
  return self ? self->teams->len : 0;
}

/**
 * fujin_assignments_get_team:
 * @self: assignments
 * @index: position, below the number of teams
 *
 * Returns: (transfer none): the team
 */
FujinTeam *
fujin_assignments_get_team (const FujinAssignments *self,
                            guint                   index)
{
  g_return_val_if_fail (index < fujin_assignments_get_n_teams (self), NULL);

  return g_ptr_array_index (self->teams, index);
}

/**
 * fujin_assignments_get_lead:
 * @self: (nullable): assignments
 *
 * Returns: (transfer none) (nullable): the leading team
 */
FujinTeam *
fujin_assignments_get_lead (const FujinAssignments *self)
{
  return self ? g_ptr_array_index (self->teams, self->lead) : NULL;
}

/**
 * fujin_assignments_contains:
 * @self: (nullable): assignments
 * @team: a team
 *
 * Returns: whether @team carries the service
 */
gboolean
fujin_assignments_contains (const FujinAssignments *self,
                            FujinTeam              *team)
{
  return self && g_ptr_array_find (self->teams, team, NULL);
}

/**
 * fujin_assignments_with:
 * @self: (nullable): assignments
 * @team: a team
 *
 * Returns: (transfer full): @self with @team added at the end; the lead stays
 */
FujinAssignments *
fujin_assignments_with (const FujinAssignments *self,
                        FujinTeam              *team)
{
  GPtrArray *teams = copy_teams (self);

  if (!fujin_assignments_contains (self, team))
    g_ptr_array_add (teams, g_object_ref (team));
  return take (teams, self ? self->lead : 0);
}

/**
 * fujin_assignments_without:
 * @self: (nullable): assignments
 * @team: a team
 *
 * Returns: (transfer full) (nullable): @self less @team; when @team led, the first one left leads
 */
FujinAssignments *
fujin_assignments_without (const FujinAssignments *self,
                           FujinTeam              *team)
{
  GPtrArray *teams = copy_teams (self);
  guint lead = self ? self->lead : 0;
  guint index;

  if (g_ptr_array_find (teams, team, &index))
    {
      g_ptr_array_remove_index (teams, index);
      if (index == lead)
        lead = 0;
      else if (index < lead)
        lead--;
    }
  return take (teams, lead);
}

/**
 * fujin_assignments_replace:
 * @self: (nullable): assignments
 * @from: the team that gives the service away
 * @to: the team that takes it
 *
 * Returns: (transfer full): @self with @to in the place of @from, lead included
 */
FujinAssignments *
fujin_assignments_replace (const FujinAssignments *self,
                           FujinTeam              *from,
                           FujinTeam              *to)
{
  GPtrArray *teams;
  guint index;

  if (from == to || !fujin_assignments_contains (self, from))
    return fujin_assignments_with (self, to);

  if (fujin_assignments_contains (self, to))
    {
      g_autoptr (FujinAssignments) rest = fujin_assignments_without (self, from);

      if (fujin_assignments_get_lead (self) == from)
        return fujin_assignments_with_lead (rest, to);
      return g_steal_pointer (&rest);
    }

  teams = copy_teams (self);
  g_ptr_array_find (teams, from, &index);
  g_object_unref (teams->pdata[index]);
  teams->pdata[index] = g_object_ref (to);
  return take (teams, self->lead);
}

/**
 * fujin_assignments_with_lead:
 * @self: (nullable): assignments
 * @lead: one of its teams
 *
 * Returns: (transfer full) (nullable): @self with @lead leading
 */
FujinAssignments *
fujin_assignments_with_lead (const FujinAssignments *self,
                             FujinTeam              *lead)
{
  GPtrArray *teams = copy_teams (self);
  guint index = self ? self->lead : 0;

  g_ptr_array_find (teams, lead, &index);
  return take (teams, index);
}

/**
 * fujin_assignments_equal:
 * @a: (nullable): assignments
 * @b: (nullable): assignments
 *
 * Returns: whether both have the same teams in the same order and the same lead
 */
gboolean
fujin_assignments_equal (const FujinAssignments *a,
                         const FujinAssignments *b)
{
  guint n = fujin_assignments_get_n_teams (a);

  if (a == b)
    return TRUE;
  if (n != fujin_assignments_get_n_teams (b) || a == NULL || b == NULL || a->lead != b->lead)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (g_ptr_array_index (a->teams, i) != g_ptr_array_index (b->teams, i))
      return FALSE;
  return TRUE;
}

/**
 * fujin_assignments_get_kind:
 * @self: (nullable): assignments
 *
 * Derives the assignment type from the kinds of the teams (X.1060 9.3).
 *
 * Returns: the assignment type
 */
FujinAssignmentType
fujin_assignments_get_kind (const FujinAssignments *self)
{
  guint inside = 0;
  guint n = fujin_assignments_get_n_teams (self);

  for (guint i = 0; i < n; i++)
    if (!fujin_team_get_external (fujin_assignments_get_team (self, i)))
      inside++;

  if (n == 0)
    return FUJIN_ASSIGNMENT_UNASSIGNED;
  if (inside == n)
    return FUJIN_ASSIGNMENT_INSOURCE;
  return inside == 0 ? FUJIN_ASSIGNMENT_OUTSOURCE : FUJIN_ASSIGNMENT_COMBINATION;
}
