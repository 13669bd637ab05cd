/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-difference-private.h"

#include "fujin-record-words.h"
#include "fujin-team-words.h"
#include "fujin-words.h"

/* A note may be pages long; a difference is one line. */
#define LONGEST_VALUE 80

static const char *const plan_fields[FUJIN_N_PLAN_FIELDS] = {
  [FUJIN_PLAN_LEVEL] = N_ ("Recommendation level"),
  [FUJIN_PLAN_REASON] = N_ ("Reason"),
  [FUJIN_PLAN_ASSIGNMENTS] = N_ ("Teams"),
  [FUJIN_PLAN_AS_IS] = N_ ("As-Is"),
  [FUJIN_PLAN_AS_IS_SCALE] = N_ ("Scale of As-Is"),
  [FUJIN_PLAN_TO_BE] = N_ ("To-Be"),
  [FUJIN_PLAN_TO_BE_SCALE] = N_ ("Scale of To-Be"),
  [FUJIN_PLAN_NOTE] = N_ ("Note"),
  [FUJIN_PLAN_QUADRANT] = N_ ("Quadrant"),
  [FUJIN_PLAN_NAME] = N_ ("Name"),
  [FUJIN_PLAN_SUMMARY] = N_ ("Summary"),
  [FUJIN_PLAN_AS_IS_INSOURCE] = N_ ("As-Is inside"),
  [FUJIN_PLAN_AS_IS_OUTSOURCE] = N_ ("As-Is outside"),
  [FUJIN_PLAN_TO_BE_INSOURCE] = N_ ("To-Be inside"),
  [FUJIN_PLAN_TO_BE_OUTSOURCE] = N_ ("To-Be outside"),
  /* Translators: how the scores were agreed */
  [FUJIN_PLAN_SCORE_NOTE] = N_ ("Note on the scores"),
  [FUJIN_PLAN_TO_BE_REASON] = N_ ("Reason for To-Be"),
};

static const char *const team_fields[FUJIN_N_TEAM_FIELDS] = {
  [FUJIN_TEAM_NAME] = N_ ("Name"),
  /* Translators: whether a team is inside or outside the organisation */
  [FUJIN_TEAM_EXTERNAL] = N_ ("Inside or outside"),
  [FUJIN_TEAM_COLOUR] = N_ ("Colour"),
  [FUJIN_TEAM_NOTE] = N_ ("Note"),
  /* Translators: what a team is in the organisation */
  [FUJIN_TEAM_ROLE] = N_ ("Role"),
  /* Translators: how many people a team has */
  [FUJIN_TEAM_HEADS] = N_ ("Heads"),
  /* Translators: when a team can be reached */
  [FUJIN_TEAM_HOURS] = N_ ("Hours"),
  /* Translators: the team that another team is part of */
  [FUJIN_TEAM_PARENT] = N_ ("Part of"),
};

static const char *const project_fields[FUJIN_N_PROJECT_FIELDS] = {
  [FUJIN_PROJECT_TITLE] = N_ ("Title of the project"),
  [FUJIN_PROJECT_ORGANISATION] = N_ ("Organisation"),
  [FUJIN_PROJECT_AS_OF] = N_ ("Date of the plan"),
  [FUJIN_PROJECT_NOTE] = N_ ("Note"),
  [FUJIN_PROJECT_PRESENT_PATTERN] = N_ ("Present pattern"),
  [FUJIN_PROJECT_TARGET_PATTERN] = N_ ("Target pattern"),
  [FUJIN_PROJECT_LANGUAGE] = N_ ("Language of output"),
  [FUJIN_PROJECT_TO_BE_REASON] = N_ ("Reason for To-Be 5 everywhere"),
  [FUJIN_PROJECT_GAP_WEIGHTS] = N_ ("Weights of the ranking"),
  [FUJIN_PROJECT_CONTROL_FUNCTION] = N_ ("Control function"),
  [FUJIN_PROJECT_STAFFING] = N_ ("Staffing factors"),
  [FUJIN_PROJECT_BRANCH] = N_ ("Branch"),
};

/* Of a field difference: what the field is called. */
const char *
_fujin_difference_field_name (const FujinDifference *difference,
                              FujinLang              lang)
{
  switch (difference->kind)
    {
    case FUJIN_DIFFERENCE_PROJECT_FIELD:
      return fujin_words (lang, project_fields[difference->field]);
    case FUJIN_DIFFERENCE_TEAM_FIELD:
      return fujin_words (lang, team_fields[difference->field]);
    case FUJIN_DIFFERENCE_PLAN_FIELD:
      return fujin_words (lang, plan_fields[difference->field]);
    case FUJIN_DIFFERENCE_RECORD_FIELD:
      return fujin_record_field_name (difference->record_kind, difference->field, lang);
    default:
      return "";
    }
}

/* On one line, and no longer than a reader takes in at a glance. */
char *
_fujin_difference_dup_short (const char *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n\t", ' ');
  g_autofree char *head = NULL;

  if (g_utf8_strlen (line, -1) <= LONGEST_VALUE)
    return g_steal_pointer (&line);
  head = g_utf8_substring (line, 0, LONGEST_VALUE - 1);
  return g_strconcat (head, "…", NULL);
}

/* "B-1 Real-time monitoring" */
char *
_fujin_difference_dup_plan (FujinServicePlan *plan,
                            FujinLang         lang)
{
  return g_strdup_printf ("%s %s", fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, lang));
}

static char *
dup_team_value (FujinTeam *team,
                guint      field,
                FujinLang  lang)
{
  FujinTeam *parent = fujin_team_get_parent (team);

  switch ((FujinTeamField) field)
    {
    case FUJIN_TEAM_EXTERNAL:
      return g_strdup (fujin_team_get_external (team) ? fujin_words (lang, "outside")
                                                      : fujin_words (lang, "inside"));
    case FUJIN_TEAM_COLOUR:
      return g_strdup_printf ("%d", fujin_team_get_colour (team));
    case FUJIN_TEAM_NOTE:
      return g_strdup (fujin_team_get_note (team));
    case FUJIN_TEAM_ROLE:
      return g_strdup (fujin_team_role_name (fujin_team_get_role (team), lang));
    case FUJIN_TEAM_HEADS:
      return fujin_team_get_heads (team) < 0 ? g_strdup ("")
                                             : g_strdup_printf ("%d", fujin_team_get_heads (team));
    case FUJIN_TEAM_HOURS:
      return g_strdup (fujin_team_hours_name (fujin_team_get_hours (team), lang));
    case FUJIN_TEAM_PARENT:
      return g_strdup (parent != NULL ? fujin_team_get_name (parent) : "");
    case FUJIN_TEAM_NAME:
    case FUJIN_N_TEAM_FIELDS:
    default:
      return g_strdup (fujin_team_get_name (team));
    }
}

static char *
dup_pattern (FujinProject *project,
             int           number,
             FujinLang     lang)
{
  const FujinPattern *pattern;

  if (number == 0)
    return g_strdup ("");
  pattern = fujin_framework_get_pattern (fujin_project_get_framework (project), number);
  return g_strdup (fujin_text_get (&pattern->name, lang));
}

static char *
dup_branch (FujinProject *project,
            FujinLang     lang)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  const char *id = fujin_project_get_branch (project);
  FujinRecord *branch = *id != '\0' ? fujin_record_list_find (list, id) : NULL;

  if (branch != NULL)
    return g_strdup (fujin_record_get (branch, FUJIN_SNAPSHOT_NAME));
  return g_strdup (fujin_words (lang, "Main line"));
}

static char *
dup_control_function (FujinProject *project,
                      FujinLang     lang)
{
  const char *id = fujin_project_get_control_function (project);
  const FujinControlFunction *kind =
    fujin_framework_find_control_function (fujin_project_get_framework (project), id);

  return g_strdup (kind != NULL ? fujin_text_get (&kind->name, lang) : id);
}

static char *
dup_project_value (FujinProject *project,
                   guint         field,
                   FujinLang     lang)
{
  switch ((FujinProjectField) field)
    {
    case FUJIN_PROJECT_ORGANISATION:
      return g_strdup (fujin_project_get_organisation (project));
    case FUJIN_PROJECT_AS_OF:
      return g_strdup (fujin_project_get_as_of (project));
    case FUJIN_PROJECT_NOTE:
      return g_strdup (fujin_project_get_note (project));
    case FUJIN_PROJECT_PRESENT_PATTERN:
      return dup_pattern (project, fujin_project_get_present_pattern (project), lang);
    case FUJIN_PROJECT_TARGET_PATTERN:
      return dup_pattern (project, fujin_project_get_target_pattern (project), lang);
    case FUJIN_PROJECT_LANGUAGE:
      return g_strdup (fujin_lang_code (fujin_project_get_language (project)));
    case FUJIN_PROJECT_TO_BE_REASON:
      return g_strdup (fujin_project_get_to_be_reason (project));
    case FUJIN_PROJECT_GAP_WEIGHTS:
      return g_strdup (fujin_project_get_gap_weights (project));
    case FUJIN_PROJECT_CONTROL_FUNCTION:
      return dup_control_function (project, lang);
    case FUJIN_PROJECT_STAFFING:
      return g_strdup (fujin_project_get_staffing (project));
    case FUJIN_PROJECT_BRANCH:
      return dup_branch (project, lang);
    case FUJIN_PROJECT_TITLE:
    case FUJIN_N_PROJECT_FIELDS:
    default:
      return g_strdup (fujin_project_get_title (project));
    }
}

static char *
dup_codes (FujinProject *project,
           const char   *ids,
           FujinLang     lang)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      FujinServicePlan *plan = fujin_project_find_plan (project, parts[i]);

      if (codes->len > 0)
        g_string_append (codes, fujin_words (lang, ", "));
      g_string_append (codes, plan != NULL ? fujin_service_plan_get_code (plan) : parts[i]);
    }
  return g_strdup (codes->str);
}

static char *
dup_teams (FujinProject *project,
           const char   *ids,
           FujinLang     lang)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      FujinTeam *team = fujin_project_find_team (project, parts[i]);

      if (names->len > 0)
        g_string_append (names, fujin_words (lang, ", "));
      g_string_append (names, team != NULL ? fujin_team_get_name (team) : parts[i]);
    }
  return g_strdup (names->str);
}

/* A post names functions of textbook table 11 by their ids, own ones by their names. */
static gboolean
is_function (FujinRecord *record,
             guint        field)
{
  return fujin_record_get_kind (record) == FUJIN_RECORD_POST &&
         (field == FUJIN_POST_FUNCTION || field == FUJIN_POST_COVERED_BY);
}

static char *
dup_function (FujinProject *project,
              const char   *id,
              FujinLang     lang)
{
  const FujinStaffFunction *function =
    fujin_framework_find_staff_function (fujin_project_get_framework (project), id);

  return g_strdup (function != NULL ? fujin_text_get (&function->name, lang) : id);
}

static char *
dup_record_value (FujinProject *project,
                  FujinRecord  *record,
                  guint         field,
                  FujinLang     lang)
{
  const char *value = fujin_record_get (record, field);
  FujinTeam *team;

  if (is_function (record, field))
    return dup_function (project, value, lang);
  switch (fujin_record_get_format (record)->fields[field].type)
    {
    case FUJIN_VALUE_CHOICE:
      return g_strdup (fujin_record_choice_name_for (fujin_record_get_kind (record), field, value,
                                                     lang));
    case FUJIN_VALUE_PLAN:
    case FUJIN_VALUE_PLANS:
      return dup_codes (project, value, lang);
    case FUJIN_VALUE_TEAMS:
      return dup_teams (project, value, lang);
    case FUJIN_VALUE_TEAM:
      team = *value != '\0' ? fujin_project_find_team (project, value) : NULL;
      return g_strdup (team != NULL ? fujin_team_get_name (team) : value);
    case FUJIN_VALUE_PICTURE:
      /* Translators: stands for a logo, which cannot be shown in words */
      return g_strdup (*value != '\0' ? fujin_words (lang, "a picture") : "");
    case FUJIN_VALUE_LINE:
    case FUJIN_VALUE_TEXT:
    case FUJIN_VALUE_DATE:
    case FUJIN_VALUE_NUMBER:
    default:
      return g_strdup (value);
    }
}

/* Of a field difference: what the field holds in one of the states; "" for nothing. */
char *
_fujin_difference_dup_value (const FujinComparison *comparison,
                             const FujinDifference *difference,
                             gboolean               after,
                             FujinLang              lang)
{
  FujinProject *project = after ? comparison->to : comparison->from;
  GObject *object = after ? difference->after : difference->before;
  GObject *other = after ? difference->before : difference->after;

  switch (difference->kind)
    {
    case FUJIN_DIFFERENCE_PROJECT_FIELD:
      return dup_project_value (project, difference->field, lang);
    case FUJIN_DIFFERENCE_TEAM_FIELD:
      return dup_team_value (FUJIN_TEAM (object), difference->field, lang);
    case FUJIN_DIFFERENCE_PLAN_FIELD:
      return _fujin_difference_dup_plan_value (FUJIN_SERVICE_PLAN (object),
                                               FUJIN_SERVICE_PLAN (other), difference->field,
                                               lang);
    case FUJIN_DIFFERENCE_RECORD_FIELD:
      return dup_record_value (project, FUJIN_RECORD (object), difference->field, lang);
    default:
      return g_strdup ("");
    }
}
