/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-start.h"

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* The two ways to begin a plan: from what the textbook proposes, and from what is done today. */

static void
gather (FujinProject           *project,
        const FujinStartSet    *set,
        const FujinStartLevels *levels,
        gboolean                as_needed,
        GPtrArray              *plans)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      const FujinCategory *category = fujin_service_plan_get_category (plan);

      if ((levels->decided_too || fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNDECIDED)
          && (as_needed ? fujin_start_set_is_as_needed (set, category)
                        : fujin_start_set_is_main (set, category)))
        g_ptr_array_add (plans, plan);
    }
}

static void
set_levels (FujinProject           *project,
            const FujinStartSet    *set,
            const FujinStartLevels *levels,
            gboolean                as_needed)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinLevel level = as_needed ? levels->as_needed : levels->main;

  if (level == FUJIN_LEVEL_UNDECIDED)
    return;
  gather (project, set, levels, as_needed, plans);
  fujin_edit_set_level (project, plans, level);
}

/**
 * fujin_edit_start_set:
 * @project: a project
 * @set: which categories to begin with (textbook 6.5.2)
 * @levels: which levels they get
 *
 * Gives the services of a start set their levels, own services of its categories too. A level
 * that is "undecided" leaves them as they are.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_start_set (FujinProject           *project,
                      const FujinStartSet    *set,
                      const FujinStartLevels *levels)
{
  fujin_edit_begin (project,
                    /* Translators: undo label; %s is a situation: "Building from nothing" */
                    g_strdup_printf (W_ ("start set “%s”"),
                                     fujin_text_get (&set->situation, fujin_lang_screen ())));
  set_levels (project, set, levels, FALSE);
  set_levels (project, set, levels, TRUE);
  return fujin_edit_end (project);
}

/**
 * fujin_project_find_team_name:
 * @project: a project
 * @name: a name
 *
 * Returns: (transfer none) (nullable): the first team of that name, however it is written
 */
FujinTeam *
fujin_project_find_team_name (FujinProject *project,
                              const char   *name)
{
  g_autofree char *key = fujin_search_key (name);

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      g_autofree char *other = fujin_search_key (fujin_team_get_name (team));

      if (g_str_equal (key, other))
        return team;
    }
  return NULL;
}

static FujinTeam *
make_team (FujinProject *project,
           const char   *name,
           gboolean      external)
{
  g_autofree char *clean = fujin_clean_line (name);
  FujinTeam *team = *clean ? fujin_project_find_team_name (project, clean) : NULL;

  return team ? team : fujin_edit_add_team (project, clean, external, G_MAXUINT);
}

/**
 * fujin_edit_start_is_open:
 * @plan: (nullable): a plan
 *
 * Whether a proposal of teams has something to say about it: the service is wanted, and nobody
 * carries it yet.
 *
 * Returns: whether fujin_edit_start_teams() may assign it
 */
gboolean
fujin_edit_start_is_open (FujinServicePlan *plan)
{
  return plan && fujin_service_plan_in_scope (plan)
         && fujin_service_plan_get_level (plan) != FUJIN_LEVEL_UNDECIDED
         && fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED;
}

static GPtrArray *
dup_carried (FujinProject            *project,
             const FujinProposedTeam *proposed,
             GHashTable              *open)
{
  GPtrArray *plans = g_ptr_array_new ();

  for (guint i = 0; proposed && i < fujin_proposed_team_get_n (proposed); i++)
    {
      const FujinProposedService *carried = fujin_proposed_team_get (proposed, i);
      FujinServicePlan *plan = fujin_project_find_plan (project, carried->service->id);

      if (plan && g_hash_table_contains (open, plan) && !g_ptr_array_find (plans, plan, NULL))
        g_ptr_array_add (plans, plan);
    }
  return plans;
}

/**
 * fujin_edit_start_teams:
 * @project: a project
 * @teams: (array length=n_teams): the teams to begin with
 * @n_teams: how many
 *
 * Adds the teams that are not there by name, and assigns to each the services it is proposed for:
 * those that have a level, are not unnecessary, and that nobody carried before.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_start_teams (FujinProject         *project,
                        const FujinStartTeam *teams,
                        guint                 n_teams)
{
  g_autoptr (GHashTable) open = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    if (fujin_edit_start_is_open (fujin_project_get_plan (project, i)))
      g_hash_table_add (open, fujin_project_get_plan (project, i));
  fujin_edit_begin (project, g_strdup (W_ ("proposed teams")));
  for (guint i = 0; i < n_teams; i++)
    {
      FujinTeam *team = make_team (project, teams[i].name, teams[i].external);
      g_autoptr (GPtrArray) plans = dup_carried (project, teams[i].proposed, open);

      if (team && plans->len > 0)
        fujin_edit_add_assignment (project, plans, team);
    }
  return fujin_edit_end (project);
}

/**
 * fujin_edit_map_today:
 * @project: a project
 * @services: (array length=n_services): what is done today
 * @n_services: how many
 *
 * Writes down what is done today and by whom: assignments and rough As-Is scores are added to
 * what is there, teams made where no team of the name exists. Levels are left as they are.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_map_today (FujinProject     *project,
                      const FujinToday *services,
                      guint             n_services)
{
  fujin_edit_begin (project, g_strdup (W_ ("what is done today")));
  for (guint i = 0; i < n_services; i++)
    {
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();
      FujinTeam *team = make_team (project, services[i].team, services[i].external);

      g_ptr_array_add (plans, services[i].plan);
      if (team)
        fujin_edit_add_assignment (project, plans, team);
      /* The same score again would only forget whose scale it was given on. */
      if (services[i].as_is != FUJIN_SCORE_NONE
          && services[i].as_is != fujin_service_plan_get_as_is (services[i].plan))
        fujin_edit_set_score (project, plans, FALSE, services[i].as_is);
    }
  return fujin_edit_end (project);
}
