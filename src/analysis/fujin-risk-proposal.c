/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-risk-proposal.h"

#include "fujin-comparison.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-parse.h"
#include "fujin-words.h"

#include <string.h>

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

/* What a department is called without saying that it is one: " general affairs legal ". Words are
 * parted by single spaces, so that one is found as a whole; Japanese names are one word. */
static char *
dup_core (const char *name)
{
  static const char *const words[] = { "department", "dept", "division", "office", "team", "and" };
  static const char *const ends[] = { "事業部", "本部", "部門", "部", "室", "課" };
  g_autofree char *key = fujin_parse_dup_key (name);
  g_auto (GStrv) parts = g_strsplit_set (key, " ,./&()-", -1);
  GString *core = g_string_new (" ");

  for (guint i = 0; parts[i]; i++)
    {
      gboolean says = !*parts[i];

      for (guint j = 0; j < G_N_ELEMENTS (words); j++)
        says = says || g_str_equal (parts[i], words[j]);
      if (!says)
        g_string_append_printf (core, "%s ", parts[i]);
    }
  g_string_replace (core, " it ", " information systems ", 0);
  for (guint j = 0; j < G_N_ELEMENTS (ends); j++)
    {
      g_autofree char *end = g_strconcat (ends[j], " ", NULL);

      if (g_str_has_suffix (core->str, end))
        {
          g_string_truncate (core, core->len - strlen (end));
          g_string_append_c (core, ' ');
          break;
        }
    }
  return g_string_free (core, FALSE);
}

/* Whether one is the other with something before or after it: “Legal” and “General Affairs and
 * Legal”. A name that is only a small part of the figure’s is another department. */
static gboolean
is_part (const char *ours,
         const char *figure)
{
  gboolean japanese = !g_str_is_ascii (figure);
  g_autofree char *a = japanese ? g_strstrip (g_strdup (ours)) : g_strdup (ours);
  g_autofree char *b = japanese ? g_strstrip (g_strdup (figure)) : g_strdup (figure);

  if (strlen (a) < 3 || strlen (b) < 3)
    return FALSE;
  return strstr (a, b) || (strlen (a) * 2 >= strlen (b) && strstr (b, a));
}

static gboolean
is_like (const char      *name,
         const FujinText *text)
{
  g_autofree char *ours = dup_core (name);

  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *figure = dup_core (fujin_text_get (text, lang));

      if (is_part (ours, figure))
        return TRUE;
    }
  return FALSE;
}

/* One of the very name, whatever it is, or else a department of a name like it. Providers and
 * companies of the group are none, whatever they are called. */
static FujinTeam *
find_department (FujinProject    *project,
                 const FujinText *name)
{
  guint n = fujin_project_get_n_teams (project);

  for (guint i = 0; i < n; i++)
    if (is_called (fujin_team_get_name (fujin_project_get_team (project, i)), name))
      return fujin_project_get_team (project, i);
  for (guint i = 0; i < n; i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      if (fujin_team_get_role (team) == FUJIN_TEAM_ROLE_DEPARTMENT &&
          !fujin_team_get_external (team) && is_like (fujin_team_get_name (team), name))
        return team;
    }
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
                     "The department of %u risk is Fujin’s reading: the figure draws risks over "
                     "departments, and the text does not repeat which.",
                     "The departments of %u risks are Fujin’s reading: the figure draws risks over "
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
 * name or one like it, in a copy. Nothing of @project is changed.
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
