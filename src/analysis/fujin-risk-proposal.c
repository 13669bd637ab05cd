/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-risk-proposal.h"

#include "fujin-comparison.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-parse.h"
#include "fujin-words.h"

/* What was done, for the notes. */
typedef struct
{
  FujinProject *copy;
  FujinLang     lang;
  guint         n_risks;
  guint         n_there;
  guint         n_departments;
  guint         n_names_ours;
  guint         n_places_ours;
} Making;

static gboolean
is_called (const char      *name,
           const FujinText *text)
{
  g_autofree char *key = fujin_parse_dup_key (name);

  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *other = fujin_parse_dup_key (fujin_text_get (text, lang));

      if (g_str_equal (key, other))
        return TRUE;
    }
  return FALSE;
}

static FujinTeam *
find_department (FujinProject    *project,
                 const FujinText *name)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    if (is_called (fujin_team_get_name (fujin_project_get_team (project, i)), name))
      return fujin_project_get_team (project, i);
  return NULL;
}

/* A department that is not there yet is proposed as well: a risk has to sit somewhere. */
static FujinTeam *
ensure_department (Making          *self,
                   const FujinText *name)
{
  FujinTeam *team = find_department (self->copy, name);

  if (team)
    return team;
  team = fujin_edit_add_team (self->copy, fujin_text_get (name, self->lang), FALSE, G_MAXUINT);
  if (team)
    {
      fujin_edit_set_team_role (self->copy, team, FUJIN_TEAM_ROLE_DEPARTMENT);
      self->n_departments++;
    }
  return team;
}

static FujinRecord *
find_risk (FujinProject    *project,
           const FujinText *name)
{
  FujinRecordList *risks = fujin_project_get_records (project, FUJIN_RECORD_RISK);

  for (guint i = 0; i < fujin_record_list_get_n (risks); i++)
    if (is_called (fujin_record_get (fujin_record_list_peek (risks, i), FUJIN_RISK_TITLE), name))
      return fujin_record_list_peek (risks, i);
  return NULL;
}

static char *
dup_services (FujinProject          *project,
              const FujinCommonRisk *risk)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < risk->services->len; i++)
    {
      const FujinService *service = g_ptr_array_index (risk->services, i);
      FujinServicePlan *plan = fujin_project_find_code (project, service->id);

      if (plan)
        g_string_append_printf (ids, "%s%s", ids->len ? " " : "", fujin_service_plan_get_id (plan));
    }
  return g_string_free (ids, FALSE);
}

static void
add_risk (Making                *self,
          const FujinCommonRisk *risk)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  g_autofree char *services = NULL;
  FujinTeam *team;

  if (find_risk (self->copy, &risk->name))
    {
      self->n_there++;
      return;
    }
  team = ensure_department (self, &risk->department);
  services = dup_services (self->copy, risk);
  values[FUJIN_RISK_TITLE] = fujin_text_get (&risk->name, self->lang);
  values[FUJIN_RISK_SIZE] = "";
  values[FUJIN_RISK_TEAMS] = team ? fujin_team_get_id (team) : "";
  values[FUJIN_RISK_SERVICES] = services;
  values[FUJIN_RISK_NOTE] = fujin_text_get (&risk->explain, self->lang);
  if (!fujin_edit_add_record (self->copy, FUJIN_RECORD_RISK, NULL, values))
    return;
  self->n_risks++;
  self->n_names_ours += !risk->stated;
  self->n_places_ours += !risk->department_stated;
}

static GPtrArray *
make_notes (const Making *self)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);

  if (self->n_risks > 0)
    g_ptr_array_add (notes, g_strdup (fujin_words (
      self->lang, "Which services answer a risk, and the notes, are our reasoning. How large a "
                  "risk is, only you can say.")));
  if (self->n_places_ours > 0)
    g_ptr_array_add (notes, g_strdup_printf (
      fujin_words_n (self->lang,
                     "The department of %u risk is our reading: the figure draws risks over "
                     "departments, and the text does not repeat which.",
                     "The departments of %u risks are our reading: the figure draws risks over "
                     "departments, and the text does not repeat which.", self->n_places_ours),
      self->n_places_ours));
  if (self->n_names_ours > 0)
    g_ptr_array_add (notes, g_strdup_printf (
      fujin_words_n (self->lang, "The name of %u risk is ours, not the figure’s.",
                     "The names of %u risks are ours, not the figure’s.", self->n_names_ours),
      self->n_names_ours));
  if (self->n_departments > 0)
    g_ptr_array_add (notes, g_strdup_printf (
      fujin_words_n (self->lang,
                     "%u department of the figure is not in your plan and is proposed with it. "
                     "Rename it as it is called with you.",
                     "%u departments of the figure are not in your plan and are proposed with it. "
                     "Rename them as they are called with you.", self->n_departments),
      self->n_departments));
  if (self->n_there > 0)
    g_ptr_array_add (notes, g_strdup_printf (
      fujin_words_n (self->lang,
                     "%u risk of the figure is in your plan already and stays as it is.",
                     "%u risks of the figure are in your plan already and stay as they are.",
                     self->n_there),
      self->n_there));
  return notes;
}

/**
 * fujin_risk_proposal_new:
 * @project: a project
 * @lang: language of the names
 * @notes: (out) (transfer full) (element-type utf8): what is to be known before it is taken over
 *
 * Proposes the risks of textbook figure 1 that the plan does not have, on departments of the same
 * name, in a copy. Nothing of @project is changed.
 *
 * Returns: (transfer full): the copy with the proposal
 */
FujinProject *
fujin_risk_proposal_new (FujinProject  *project,
                         FujinLang      lang,
                         GPtrArray    **notes)
{
  Making self = { NULL, lang, 0, 0, 0, 0, 0 };
  FujinFramework *framework;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  framework = fujin_project_get_framework (project);
  self.copy = fujin_project_copy (project);
  for (guint i = 0; i < fujin_framework_get_n_common_risks (framework); i++)
    add_risk (&self, fujin_framework_get_common_risk (framework, i));
  *notes = make_notes (&self);
  return self.copy;
}
