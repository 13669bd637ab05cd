/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-file.h"

#include "fujin-strings.h"

/* Longer names are refused by some file systems, where a character may take three bytes. */
#define MAX_NAME_CHARACTERS 60

/**
 * fujin_rating_file_list_plans:
 * @team: a team
 *
 * What the team is asked about: the services in scope that it carries.
 *
 * Returns: (transfer full) (element-type FujinServicePlan): the plans, by code
 */
GPtrArray *
fujin_rating_file_list_plans (FujinTeam *team)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *carried = G_LIST_MODEL (fujin_team_get_plans (team));

  for (guint i = 0; i < g_list_model_get_n_items (carried); i++)
    {
      g_autoptr (FujinServicePlan) plan = g_list_model_get_item (carried, i);

      if (fujin_service_plan_in_scope (plan))
        g_ptr_array_add (plans, g_steal_pointer (&plan));
    }
  return g_steal_pointer (&plans);
}

static void
ask_about (FujinRatingFile  *self,
           FujinServicePlan *plan)
{
  FujinRatingAnswer *answer = fujin_rating_file_add (self, fujin_service_plan_get_id (plan));

  fujin_set_str (&answer->code, fujin_service_plan_get_code (plan));
  answer->name.ja = g_strdup (fujin_service_plan_get_name (plan, FUJIN_LANG_JA));
  answer->name.en = g_strdup (fujin_service_plan_get_name (plan, FUJIN_LANG_EN));
  answer->scale = fujin_service_plan_get_kind (plan);
}

/**
 * fujin_rating_file_new_for_team:
 * @project: a project
 * @team: one of its teams
 *
 * Makes the blank sheet that is handed out to a team: the services it carries, with the scale that
 * applies to each; no scores, notes or other teams of the plan.
 *
 * Returns: (transfer full): the sheet
 */
FujinRatingFile *
fujin_rating_file_new_for_team (FujinProject *project,
                                FujinTeam    *team)
{
  FujinRatingFile *self = fujin_rating_file_new ();
  g_autoptr (GPtrArray) plans = NULL;

  fujin_set_str (&self->plan, fujin_project_get_title (project));
  fujin_set_str (&self->team, fujin_team_get_id (team));
  fujin_set_str (&self->team_name, fujin_team_get_name (team));
  plans = fujin_rating_file_list_plans (team);
  for (guint i = 0; i < plans->len; i++)
    ask_about (self, g_ptr_array_index (plans, i));
  return self;
}

/**
 * fujin_rating_file_dup_name:
 * @self: a sheet
 *
 * Returns: (transfer full): a file name for it, after its team, without characters that file
 *   systems refuse, and with the suffix
 */
char *
fujin_rating_file_dup_name (FujinRatingFile *self)
{
  g_autofree char *line = fujin_clean_line (self->team_name);
  g_autofree char *name = NULL;

  g_strdelimit (line, "/\\:*?\"<>|", '-');
  name = g_utf8_strlen (line, -1) > MAX_NAME_CHARACTERS
           ? g_utf8_substring (line, 0, MAX_NAME_CHARACTERS) : g_strdup (line);
  /* A leading full stop would hide the file. */
  if (*name == '.')
    *name = '-';
  return g_strconcat (*name ? name : self->packet, FUJIN_RATING_SUFFIX, NULL);
}
