/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-difference-private.h"

#include "fujin-words.h"

/* The teams that carry a service, the lead first; "" when nobody does. */
static char *
dup_teams (FujinServicePlan *plan,
           FujinLang         lang)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead;
  g_autoptr (GString) names = g_string_new (NULL);

  if (assignments == NULL)
    return g_strdup ("");
  lead = fujin_assignments_get_lead (assignments);
  if (lead != NULL)
    g_string_append (names, fujin_team_get_name (lead));
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (team == lead)
        continue;
      if (names->len > 0)
        g_string_append (names, fujin_words (lang, ", "));
      g_string_append (names, fujin_team_get_name (team));
    }
  return g_strdup (names->str);
}

static const char *
type_name (FujinServicePlan    *plan,
           FujinAssignmentType  type,
           FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));

  return fujin_text_get (&fujin_framework_get_assignment_type (framework, type)->name, lang);
}

static char *
dup_number (int number)
{
  return number > 0 ? g_strdup_printf ("%d", number) : g_strdup ("");
}

static char *
dup_bare_score (int       score,
                FujinLang lang)
{
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    return g_strdup (fujin_words (lang, "not evaluated"));
  return dup_number (score);
}

static FujinAssignmentType
get_scale (FujinServicePlan *plan,
           gboolean          to_be)
{
  return to_be ? fujin_service_plan_get_to_be_scale (plan)
               : fujin_service_plan_get_as_is_scale (plan);
}

static int
get_score (FujinServicePlan *plan,
           gboolean          to_be)
{
  return to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan);
}

/* The same number means something else on another scale. The scale of a score that was given
 * while nobody carried the service is named only where nothing else differs. */
static gboolean
scales_differ (FujinServicePlan *plan,
               FujinServicePlan *other,
               gboolean          to_be)
{
  FujinAssignmentType one = get_scale (plan, to_be);
  FujinAssignmentType two = get_scale (other, to_be);

  if (one == two)
    return FALSE;
  return get_score (plan, to_be) == get_score (other, to_be) ||
         (one != FUJIN_ASSIGNMENT_UNASSIGNED && two != FUJIN_ASSIGNMENT_UNASSIGNED);
}

/* The sides of a combination, and the scale where the two states differ in it, are part of what
 * a score says. */
static char *
dup_score (FujinServicePlan *plan,
           FujinServicePlan *other,
           gboolean          to_be,
           FujinLang         lang)
{
  int score = get_score (plan, to_be);
  int inside = fujin_service_plan_get_side (plan, to_be, FALSE);
  int outside = fujin_service_plan_get_side (plan, to_be, TRUE);
  g_autofree char *bare = dup_bare_score (score, lang);

  if (score > 0 && inside > 0 && outside > 0)
    /* Translators: a score of a combination with those of its two sides */
    return g_strdup_printf (fujin_words (lang, "%1$s (inside %2$d, outside %3$d)"), bare, inside,
                            outside);
  if (score != FUJIN_SCORE_NONE && scales_differ (plan, other, to_be))
    /* Translators: a score and the assignment type by whose criteria it was given */
    return g_strdup_printf (fujin_words (lang, "%1$s (scale: %2$s)"), bare,
                            type_name (plan, get_scale (plan, to_be), lang));
  return g_steal_pointer (&bare);
}

static char *
dup_level (FujinServicePlan *plan,
           FujinLang         lang)
{
  FujinFramework *framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));
  FujinLevel level = fujin_service_plan_get_level (plan);

  return g_strdup (fujin_text_get (&fujin_framework_get_level (framework, level)->name, lang));
}

static char *
dup_quadrant (FujinServicePlan *plan)
{
  FujinFramework *framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));
  int number = fujin_service_plan_get_quadrant (plan);

  return g_strdup (number > 0 ? fujin_framework_get_quadrant (framework, number)->id : "");
}

static const char *
get_plan_text (FujinServicePlan *plan,
               guint             field,
               FujinLang         lang)
{
  switch (field)
    {
    case FUJIN_PLAN_REASON:
      return fujin_service_plan_get_reason (plan);
    case FUJIN_PLAN_NOTE:
      return fujin_service_plan_get_note (plan);
    case FUJIN_PLAN_SCORE_NOTE:
      return fujin_service_plan_get_score_note (plan);
    case FUJIN_PLAN_TO_BE_REASON:
      return fujin_service_plan_get_to_be_reason (plan);
    case FUJIN_PLAN_SUMMARY:
      return fujin_service_plan_get_summary (plan, lang);
    case FUJIN_PLAN_NAME:
    default:
      return fujin_service_plan_get_name (plan, lang);
    }
}

/* What a field of a plan holds; "" for nothing. @other is the same plan in the other state. */
char *
_fujin_difference_dup_plan_value (FujinServicePlan *plan,
                                  FujinServicePlan *other,
                                  guint             field,
                                  FujinLang         lang)
{
  switch (field)
    {
    case FUJIN_PLAN_LEVEL:
      return dup_level (plan, lang);
    case FUJIN_PLAN_ASSIGNMENTS:
      return dup_teams (plan, lang);
    case FUJIN_PLAN_AS_IS:
    case FUJIN_PLAN_TO_BE:
      return dup_score (plan, other, field == FUJIN_PLAN_TO_BE, lang);
    case FUJIN_PLAN_AS_IS_SCALE:
    case FUJIN_PLAN_TO_BE_SCALE:
      return g_strdup (type_name (plan, get_scale (plan, field == FUJIN_PLAN_TO_BE_SCALE), lang));
    case FUJIN_PLAN_QUADRANT:
      return dup_quadrant (plan);
    case FUJIN_PLAN_AS_IS_INSOURCE:
    case FUJIN_PLAN_AS_IS_OUTSOURCE:
      return dup_number (fujin_service_plan_get_side (plan, FALSE,
                                                      field == FUJIN_PLAN_AS_IS_OUTSOURCE));
    case FUJIN_PLAN_TO_BE_INSOURCE:
    case FUJIN_PLAN_TO_BE_OUTSOURCE:
      return dup_number (fujin_service_plan_get_side (plan, TRUE,
                                                      field == FUJIN_PLAN_TO_BE_OUTSOURCE));
    default:
      return g_strdup (get_plan_text (plan, field, lang));
    }
}

/* What a service of the project's own comes or goes with: "Recommendation level: Basic; Teams:
 * SOC; As-Is: 2"; "" when nothing is said of it but its name. */
char *
_fujin_difference_dup_details (FujinServicePlan *plan,
                               FujinLang         lang)
{
  static const FujinPlanField fields[] = { FUJIN_PLAN_LEVEL, FUJIN_PLAN_ASSIGNMENTS,
                                           FUJIN_PLAN_AS_IS, FUJIN_PLAN_TO_BE };
  GString *details = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      FujinDifference field = { .kind = FUJIN_DIFFERENCE_PLAN_FIELD, .field = fields[i] };
      g_autofree char *value = _fujin_difference_dup_plan_value (plan, plan, fields[i], lang);

      if (*value == '\0' || (fields[i] == FUJIN_PLAN_LEVEL &&
                             fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNDECIDED))
        continue;
      if (details->len > 0)
        /* Translators: stands between "Teams: SOC, CSIRT" and "As-Is: 2" */
        g_string_append (details, fujin_words (lang, "; "));
      /* Translators: %1$s is "Teams", "As-Is" or the like, %2$s what is given */
      g_string_append_printf (details, fujin_words (lang, "%1$s: %2$s"),
                              _fujin_difference_field_name (&field, lang), value);
    }
  return g_string_free (details, FALSE);
}
