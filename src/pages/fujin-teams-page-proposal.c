/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The textbook's teams for a new organisation, and what of them is its word and what is ours. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-edit-start.h"
#include "fujin-lang.h"
#include "fujin-teams-page-private.h"

/* How many placements and names there are, and how many are derived by us. */
typedef struct
{
  guint n_placements;
  guint n_derived;
  guint n_teams;
  guint n_working_names;
} Origin;

static void
count_origin (FujinFramework *framework,
              Origin         *origin)
{
  *origin = (Origin) { 0 };
  for (guint i = 0; i < fujin_framework_get_n_proposed_teams (framework); i++)
    {
      const FujinProposedTeam *team = fujin_framework_get_proposed_team (framework, i);

      origin->n_teams++;
      origin->n_working_names += !team->stated;
      for (guint j = 0; j < fujin_proposed_team_get_n (team); j++)
        {
          origin->n_placements++;
          origin->n_derived += !fujin_proposed_team_get (team, j)->stated;
        }
    }
}

static guint
count_plans (FujinProject *project,
             gboolean      undecided)
{
  guint n = 0;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (undecided)
        n += fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNDECIDED;
      else
        n += fujin_service_plan_get_kind (plan) != FUJIN_ASSIGNMENT_UNASSIGNED;
    }
  return n;
}

static GPtrArray *
make_notes (FujinProject *project)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);
  guint n_undecided = count_plans (project, TRUE);
  guint n_carried = count_plans (project, FALSE);
  Origin origin;

  count_origin (fujin_project_get_framework (project), &origin);
  g_ptr_array_add (notes, g_strdup_printf (
    /* Translators: whose word it is: %1$u of %2$u placements are the textbook's, %3$u ours */
    _("%1$u of %2$u placements of services with teams are stated by the textbook; the other %3$u "
      "are our own reasoning. Tick only what fits you."),
    origin.n_placements - origin.n_derived, origin.n_placements, origin.n_derived));
  g_ptr_array_add (notes, g_strdup_printf (
    /* Translators: %1$u of %2$u team names are the textbook's, %3$u ours */
    _("%1$u of %2$u team names are the textbook's; the other %3$u are working names of ours."),
    origin.n_teams - origin.n_working_names, origin.n_teams, origin.n_working_names));
  if (n_undecided > 0)
    g_ptr_array_add (notes, g_strdup_printf (
      ngettext ("%u service has no level yet and is given to nobody.",
                "%u services have no level yet and are given to nobody.", n_undecided),
      n_undecided));
  if (n_carried > 0)
    g_ptr_array_add (notes, g_strdup_printf (
      ngettext ("%u service is carried already and stays where it is.",
                "%u services are carried already and stay where they are.", n_carried),
      n_carried));
  return notes;
}

/* Makes the proposal in a copy: nothing changes before it was seen. */
void
_fujin_teams_page_make_proposal (FujinTeamsPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  FujinFramework *framework = fujin_framework_get_default ();
  g_autoptr (GArray) teams = g_array_new (FALSE, FALSE, sizeof (FujinStartTeam));
  g_autoptr (FujinProject) proposed = NULL;
  g_autoptr (GPtrArray) notes = NULL;

  if (!project)
    return;
  for (guint i = 0; i < fujin_framework_get_n_proposed_teams (framework); i++)
    {
      const FujinProposedTeam *team = fujin_framework_get_proposed_team (framework, i);
      FujinStartTeam start = { fujin_text_get (&team->name, fujin_lang_screen ()), FALSE, team };

      g_array_append_val (teams, start);
    }
  proposed = fujin_project_copy (project);
  notes = make_notes (project);
  fujin_edit_start_teams (proposed, (const FujinStartTeam *) (gpointer) teams->data, teams->len);
  _fujin_teams_page_propose (self, proposed, notes);
}
