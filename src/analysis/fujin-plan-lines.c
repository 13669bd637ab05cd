/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-lines.h"

#include "fujin-difference-private.h"
#include "fujin-difference-words.h"
#include "fujin-record-words.h"
#include "fujin-words.h"

/* A plan as lines that a person reads and a tool compares: one fact a line, in the order of the
 * file, nothing of which there is nothing to say. */

typedef struct
{
  FujinComparison state; /* from and to are the same */
  FujinLang lang;
  const char *indent;
  GString *text;
} PlanLines;

static void append_project (GString *text, FujinProject *project, const char *indent,
                            FujinLang lang);

static void
append_line (PlanLines   *self,
             const char *subject,
             const char *what,
             const char *value)
{
  g_auto (GStrv) lines = g_strsplit (value, "\n", -1);

  if (*value == '\0')
    return;
  g_string_append (self->text, self->indent);
  /* Translators: a line of a plan as text: %1$s a service, team or record, %2$s one of its
   * fields, %3$s what it holds */
  g_string_append_printf (self->text, fujin_words (self->lang, "%1$s: %2$s: %3$s"), subject, what,
                          lines[0]);
  g_string_append_c (self->text, '\n');
  for (guint i = 1; lines[i] != NULL; i++)
    g_string_append_printf (self->text, "%s  | %s\n", self->indent, lines[i]);
}

static void
append_field (PlanLines        *self,
              FujinDifference *place,
              const char      *subject)
{
  g_autofree char *value = _fujin_difference_dup_value (&self->state, place, TRUE, self->lang);

  append_line (self, subject, _fujin_difference_field_name (place, self->lang), value);
}

static FujinDifference
make_place (FujinDifferenceKind kind,
            gpointer            object)
{
  FujinDifference place = { .kind = kind, .before = object, .after = object };

  return place;
}

static void
append_project_fields (PlanLines     *self,
                       FujinProject *project)
{
  FujinDifference place = make_place (FUJIN_DIFFERENCE_PROJECT_FIELD, project);
  g_autofree char *subject = fujin_difference_dup_subject (&self->state, &place, self->lang);

  for (place.field = 1; place.field < FUJIN_N_PROJECT_FIELDS; place.field++)
    if ((place.field != FUJIN_PROJECT_BRANCH || *fujin_project_get_branch (project) != '\0') &&
        (place.field != FUJIN_PROJECT_LANGUAGE || *self->indent == '\0'))
      append_field (self, &place, subject);
}

static gboolean
says_something (FujinTeam *team,
                guint      field)
{
  if (field == FUJIN_TEAM_ROLE)
    return fujin_team_get_role (team) != FUJIN_TEAM_ROLE_TEAM;
  if (field == FUJIN_TEAM_HOURS)
    return fujin_team_get_hours (team) != FUJIN_TEAM_HOURS_UNKNOWN;
  if (field == FUJIN_TEAM_COLOUR)
    return fujin_team_get_colour (team) != 0;
  return field != FUJIN_TEAM_NAME;
}

static void
append_teams (PlanLines     *self,
              FujinProject *project)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      FujinDifference place = make_place (FUJIN_DIFFERENCE_TEAM_FIELD, team);

      for (place.field = 1; place.field < FUJIN_N_TEAM_FIELDS; place.field++)
        if (says_something (team, place.field))
          append_field (self, &place, fujin_team_get_name (team));
    }
}

static gboolean
is_said (FujinServicePlan *plan,
         guint             field)
{
  gboolean own = fujin_service_plan_is_own (plan);

  switch ((FujinPlanField) field)
    {
    case FUJIN_PLAN_NAME:
      return FALSE;
    case FUJIN_PLAN_SUMMARY:
      return own;
    case FUJIN_PLAN_LEVEL:
      return own || fujin_service_plan_get_level (plan) != FUJIN_LEVEL_UNDECIDED;
    case FUJIN_PLAN_AS_IS_SCALE:
      return fujin_service_plan_get_as_is (plan) != FUJIN_SCORE_NONE;
    case FUJIN_PLAN_TO_BE_SCALE:
      return fujin_service_plan_get_to_be (plan) != FUJIN_SCORE_NONE;
    default:
      return TRUE;
    }
}

static void
append_plans (PlanLines     *self,
              FujinProject *project)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      FujinDifference place = make_place (FUJIN_DIFFERENCE_PLAN_FIELD, plan);
      g_autofree char *subject = _fujin_difference_dup_plan (plan, self->lang);

      for (place.field = 1; place.field < FUJIN_N_PLAN_FIELDS; place.field++)
        if (is_said (plan, place.field))
          append_field (self, &place, subject);
    }
}

static void
append_record (PlanLines    *self,
               FujinRecord *record)
{
  FujinDifference place = make_place (FUJIN_DIFFERENCE_RECORD_FIELD, record);
  FujinProject *content = fujin_record_get_content (record);
  g_autofree char *name = NULL;
  g_autofree char *subject = NULL;
  g_autofree char *indent = NULL;

  place.record_kind = fujin_record_get_kind (record);
  name = fujin_difference_dup_subject (&self->state, &place, self->lang);
  /* Translators: %1$s is "Decision", "Rating", "Version" or the like, %2$s what it is about */
  subject = g_strdup_printf (fujin_words (self->lang, "%1$s “%2$s”"),
                             fujin_record_kind_name (place.record_kind, self->lang), name);
  for (place.field = 0; place.field < fujin_record_get_format (record)->n_fields; place.field++)
    append_field (self, &place, subject);
  if (content == NULL)
    return;
  indent = g_strconcat (self->indent, "    ", NULL);
  append_project (self->text, content, indent, self->lang);
}

static void
append_records (PlanLines     *self,
                FujinProject *project)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecordList *list = fujin_project_get_records (project, kind);

      for (guint i = 0; i < fujin_record_list_get_n (list); i++)
        append_record (self, fujin_record_list_peek (list, i));
    }
}

static void
append_project (GString      *text,
                FujinProject *project,
                const char   *indent,
                FujinLang     lang)
{
  PlanLines self = { { project, project, NULL }, lang, indent, text };

  append_project_fields (&self, project);
  append_teams (&self, project);
  append_plans (&self, project);
  append_records (&self, project);
}

/**
 * fujin_plan_lines_dup:
 * @project: a project
 * @lang: a language
 *
 * Puts a plan into words for tools that compare text by lines: one fact a line, and the same
 * lines for the same plan. Frozen plans of versions are indented below them.
 *
 * Returns: (transfer full): the lines
 */
char *
fujin_plan_lines_dup (FujinProject *project,
                     FujinLang     lang)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), g_string_free (text, FALSE));

  append_project (text, project, "", lang);
  return g_string_free (text, FALSE);
}
