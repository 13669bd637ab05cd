/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-organisation.h"

static guint
count_services (FujinTeam *team)
{
  FujinPlanList *plans = fujin_team_get_plans (team);
  guint n = 0;

  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    n += fujin_service_plan_in_scope (fujin_plan_list_peek (plans, i)) ? 1 : 0;
  return n;
}

static void
count_people (FujinOrganisation *self,
              FujinProject      *project,
              GHashTable        *positions)
{
  FujinRecordList *people = fujin_project_get_records (project, FUJIN_RECORD_PERSON);

  for (guint i = 0; i < fujin_record_list_get_n (people); i++)
    {
      g_autoptr (GPtrArray) teams = fujin_record_list_teams (fujin_record_list_peek (people, i));

      for (guint j = 0; j < teams->len; j++)
        {
          gpointer position = g_hash_table_lookup (positions, g_ptr_array_index (teams, j));
          FujinOrganisationUnit *unit;

          if (!position)
            continue;
          unit = &g_array_index (self->units, FujinOrganisationUnit,
                                 GPOINTER_TO_UINT (position) - 1);
          unit->n_named++;
          unit->n_concurrent += teams->len > 1 ? 1 : 0;
        }
    }
}

/**
 * fujin_organisation_new:
 * @project: a project
 *
 * Puts together what the organisation tree shows, in time that grows with the teams, people and
 * assignments. Heads that are stated and people that are named are two things: nobody adds them.
 *
 * Returns: (transfer full): the organisation as it is now
 */
FujinOrganisation *
fujin_organisation_new (FujinProject *project)
{
  FujinOrganisation *self = g_new0 (FujinOrganisation, 1);
  g_autoptr (GHashTable) positions = g_hash_table_new (NULL, NULL);
  guint n = fujin_project_get_n_teams (project);

  self->units = g_array_sized_new (FALSE, TRUE, sizeof (FujinOrganisationUnit), n);
  for (guint i = 0; i < n; i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      FujinOrganisationUnit unit = { team, -1, fujin_team_get_heads (team), 0, 0,
                                     count_services (team) };

      g_object_ref (team);
      g_array_append_val (self->units, unit);
      g_hash_table_insert (positions, team, GUINT_TO_POINTER (i + 1));
    }
  for (guint i = 0; i < n; i++)
    {
      FujinOrganisationUnit *unit = &g_array_index (self->units, FujinOrganisationUnit, i);
      gpointer position = g_hash_table_lookup (positions, fujin_team_get_parent (unit->team));

      unit->parent = position ? (int) GPOINTER_TO_UINT (position) - 1 : -1;
    }
  count_people (self, project, positions);
  return self;
}

/**
 * fujin_organisation_free:
 * @self: an organisation
 *
 * Frees it.
 */
void
fujin_organisation_free (FujinOrganisation *self)
{
  for (guint i = 0; i < self->units->len; i++)
    g_object_unref (g_array_index (self->units, FujinOrganisationUnit, i).team);
  g_array_unref (self->units);
  g_free (self);
}

/**
 * fujin_organisation_get:
 * @self: an organisation
 * @index: position of a team
 *
 * Returns: (transfer none): what is told of it
 */
const FujinOrganisationUnit *
fujin_organisation_get (FujinOrganisation *self,
                        guint              index)
{
  g_return_val_if_fail (index < self->units->len, NULL);

  return &g_array_index (self->units, FujinOrganisationUnit, index);
}

/**
 * fujin_organisation_list_people:
 * @team: a team of a project
 *
 * Returns: (transfer full) (element-type FujinRecord): the people named as being in @team, those
 *   whose main team it is first
 */
GPtrArray *
fujin_organisation_list_people (FujinTeam *team)
{
  FujinRecordList *people =
    fujin_project_get_records (fujin_team_get_project (team), FUJIN_RECORD_PERSON);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_main = 0;

  for (guint i = 0; i < fujin_record_list_get_n (people); i++)
    {
      FujinRecord *person = fujin_record_list_peek (people, i);
      g_autoptr (GPtrArray) teams = fujin_record_list_teams (person);
      guint place;

      if (!g_ptr_array_find (teams, team, &place))
        continue;
      g_ptr_array_insert (found, place == 0 ? (int) n_main : -1, g_object_ref (person));
      n_main += place == 0 ? 1 : 0;
    }
  return found;
}

/**
 * fujin_organisation_sort:
 * @self: an organisation
 * @depths: (out caller-allocates): how far below the top each of the sorted ones stands
 *
 * Returns: (transfer full): indices of all units, each before those that are part of it
 */
guint *
fujin_organisation_sort (FujinOrganisation *self,
                         guint             *depths)
{
  guint n = self->units->len, count = 0;
  guint *order = g_new (guint, MAX (n, 1));
  g_autofree int *first = g_new (int, n + 1);
  g_autofree int *next = g_new (int, n + 1);
  g_autofree guint *depth = g_new0 (guint, n + 1);

  for (guint i = 0; i <= n; i++)
    first[i] = next[i] = -1;
  for (guint i = n; i > 0; i--)
    {
      int parent = fujin_organisation_get (self, i - 1)->parent;
      guint slot = parent < 0 ? n : (guint) parent;

      next[i - 1] = first[slot];
      first[slot] = (int) i - 1;
    }
  for (int i = first[n]; i >= 0;)
    {
      depths[count] = depth[i];
      order[count++] = (guint) i;
      if (first[i] >= 0)
        {
          depth[first[i]] = depth[i] + 1;
          i = first[i];
          continue;
        }
      while (i >= 0 && next[i] < 0)
        i = fujin_organisation_get (self, (guint) i)->parent;
      if (i >= 0)
        {
          depth[next[i]] = depth[i];
          i = next[i];
        }
    }
  return order;
}
