/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-difference-words.h"

#include "fujin-difference-private.h"
#include "fujin-record-words.h"
#include "fujin-risk-map-words.h"
#include "fujin-words.h"

static GObject *
get_object (const FujinDifference *difference)
{
  return difference->after != NULL ? difference->after : difference->before;
}

static FujinProject *
get_state (const FujinComparison *comparison,
           const FujinDifference *difference)
{
  return difference->after != NULL ? comparison->to : comparison->from;
}

static char *
dup_service (FujinProject *project,
             const char   *id,
             FujinLang     lang)
{
  FujinServicePlan *plan = *id != '\0' ? fujin_project_find_plan (project, id) : NULL;

  return plan != NULL ? _fujin_difference_dup_plan (plan, lang) : g_strdup (id);
}

static char *
dup_rating_subject (FujinProject *project,
                    FujinRecord  *record,
                    FujinLang     lang)
{
  g_autofree char *service = dup_service (
    project, fujin_record_get (record, FUJIN_RATING_SERVICE), lang);

  /* Translators: a service, and who rated it */
  return g_strdup_printf (fujin_words (lang, "%1$s, rated by %2$s"), service,
                          fujin_record_get (record, FUJIN_RATING_RATER));
}

/* Of people, risks, contracts, partners and versions the first field is what they are called. */
#define FUJIN_NAME_FIELD 0

G_STATIC_ASSERT (FUJIN_PERSON_NAME == 0 && FUJIN_RISK_TITLE == 0 && FUJIN_CONTRACT_TITLE == 0 &&
                 FUJIN_PARTNER_NAME == 0 && FUJIN_REPORT_NAME == 0 && FUJIN_SLIDE_ID == 0 &&
                 FUJIN_SNAPSHOT_NAME == 0);

/* "Tier 1 (Europe)": own functions are called what the project calls them. */
static char *
dup_post_subject (FujinProject *project,
                  FujinRecord  *record,
                  FujinLang     lang)
{
  const char *id = fujin_record_get (record, FUJIN_POST_FUNCTION);
  const char *region = fujin_record_get (record, FUJIN_POST_REGION);
  const FujinStaffFunction *function =
    fujin_framework_find_staff_function (fujin_project_get_framework (project), id);
  const char *name = function != NULL ? fujin_text_get (&function->name, lang) : id;

  if (*region == '\0')
    return g_strdup (name);
  /* Translators: a function that is staffed, and the region it is for */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$s)"), name, region);
}

static char *
dup_record_subject (FujinProject *project,
                    FujinRecord  *record,
                    FujinLang     lang)
{
  switch (fujin_record_get_kind (record))
    {
    case FUJIN_RECORD_DECISION:
      return dup_service (project, fujin_record_get (record, FUJIN_DECISION_SERVICE), lang);
    case FUJIN_RECORD_LINK:
      return dup_service (project, fujin_record_get (record, FUJIN_LINK_SERVICE), lang);
    case FUJIN_RECORD_RATING:
      return dup_rating_subject (project, record, lang);
    case FUJIN_RECORD_IMPROVEMENT:
      return g_strdup (fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE));
    case FUJIN_RECORD_POST:
      return dup_post_subject (project, record, lang);
    case FUJIN_RECORD_PERSON:
    case FUJIN_RECORD_RISK:
    case FUJIN_RECORD_CONTRACT:
    case FUJIN_RECORD_PARTNER:
    case FUJIN_RECORD_REPORT:
    case FUJIN_RECORD_SLIDE:
    case FUJIN_RECORD_SNAPSHOT:
    case FUJIN_N_RECORD_KINDS:
    default:
      return g_strdup (fujin_record_get (record, FUJIN_NAME_FIELD));
    }
}

/**
 * fujin_difference_dup_subject:
 * @comparison: a comparison
 * @difference: one of its differences
 * @lang: a language
 *
 * Returns: (transfer full): the service, team or record that differs; "The plan" for the project
 */
char *
fujin_difference_dup_subject (const FujinComparison *comparison,
                              const FujinDifference *difference,
                              FujinLang              lang)
{
  GObject *object;

  g_return_val_if_fail (comparison != NULL && difference != NULL, NULL);

  object = get_object (difference);
  switch (difference->kind)
    {
    case FUJIN_DIFFERENCE_TEAM_ADDED:
    case FUJIN_DIFFERENCE_TEAM_REMOVED:
    case FUJIN_DIFFERENCE_TEAM_FIELD:
      return g_strdup (fujin_team_get_name (FUJIN_TEAM (object)));
    case FUJIN_DIFFERENCE_PLAN_ADDED:
    case FUJIN_DIFFERENCE_PLAN_REMOVED:
    case FUJIN_DIFFERENCE_PLAN_FIELD:
      return _fujin_difference_dup_plan (FUJIN_SERVICE_PLAN (object), lang);
    case FUJIN_DIFFERENCE_RECORD_ADDED:
    case FUJIN_DIFFERENCE_RECORD_REMOVED:
    case FUJIN_DIFFERENCE_RECORD_FIELD:
      return dup_record_subject (get_state (comparison, difference), FUJIN_RECORD (object), lang);
    case FUJIN_DIFFERENCE_TEAM_ORDER:
      return g_strdup (fujin_words (lang, "The teams"));
    case FUJIN_DIFFERENCE_PROJECT_FIELD:
    default:
      return g_strdup (fujin_words (lang, "The plan"));
    }
}

/**
 * fujin_difference_get_what:
 * @comparison: a comparison
 * @difference: one of its differences
 * @lang: a language
 *
 * Returns: (transfer none): what of the subject differs: "As-Is", "Teams", "Order"
 */
const char *
fujin_difference_get_what (const FujinComparison *comparison,
                           const FujinDifference *difference,
                           FujinLang              lang)
{
  g_return_val_if_fail (comparison != NULL && difference != NULL, "");

  switch (difference->kind)
    {
    case FUJIN_DIFFERENCE_TEAM_ADDED:
    case FUJIN_DIFFERENCE_TEAM_REMOVED:
      return fujin_words (lang, "Team");
    case FUJIN_DIFFERENCE_TEAM_ORDER:
      /* Translators: the order of the teams */
      return fujin_words (lang, "Order");
    case FUJIN_DIFFERENCE_PLAN_ADDED:
    case FUJIN_DIFFERENCE_PLAN_REMOVED:
      return fujin_words (lang, "Own service");
    case FUJIN_DIFFERENCE_RECORD_ADDED:
    case FUJIN_DIFFERENCE_RECORD_REMOVED:
      return fujin_record_kind_name (difference->record_kind, lang);
    case FUJIN_DIFFERENCE_PROJECT_FIELD:
    case FUJIN_DIFFERENCE_TEAM_FIELD:
    case FUJIN_DIFFERENCE_PLAN_FIELD:
    case FUJIN_DIFFERENCE_RECORD_FIELD:
    default:
      return _fujin_difference_field_name (difference, lang);
    }
}

/* What stands for a field that holds nothing: a score that is not there is no zero. */
static const char *
get_nothing (const FujinDifference *difference,
             FujinLang              lang)
{
  gboolean plan = difference->kind == FUJIN_DIFFERENCE_PLAN_FIELD;

  if (plan && difference->field == FUJIN_PLAN_ASSIGNMENTS)
    return fujin_words (lang, "unassigned");
  if (plan && (difference->field == FUJIN_PLAN_AS_IS || difference->field == FUJIN_PLAN_TO_BE))
    return fujin_words (lang, "not scored");
  /* Translators: a field is empty */
  return fujin_words (lang, "none");
}

static char *
dup_decision (FujinRecord *record,
              FujinLang    lang)
{
  int about = fujin_record_get_choice (record, FUJIN_DECISION_ABOUT);
  int cause = fujin_record_get_choice (record, FUJIN_DECISION_CAUSE);

  if (cause < 0)
    return g_strdup (fujin_record_choice_name (FUJIN_RECORD_DECISION, FUJIN_DECISION_ABOUT, about,
                                               lang));
  /* Translators: what a decision is about, and its cause */
  return g_strdup_printf (
    fujin_words (lang, "%1$s (%2$s)"),
    fujin_record_choice_name (FUJIN_RECORD_DECISION, FUJIN_DECISION_ABOUT, about, lang),
    fujin_record_choice_name (FUJIN_RECORD_DECISION, FUJIN_DECISION_CAUSE, cause, lang));
}

static char *
dup_rating_score (FujinRecord *record,
                  guint        field,
                  FujinLang    lang)
{
  const char *value = fujin_record_get (record, field);

  if (*value == '\0')
    return g_strdup (fujin_words (lang, "not scored"));
  return g_strdup (fujin_record_choice_name_for (FUJIN_RECORD_RATING, field, value, lang));
}

static char *
dup_rating (FujinRecord *record,
            FujinLang    lang)
{
  g_autofree char *as_is = dup_rating_score (record, FUJIN_RATING_AS_IS, lang);
  g_autofree char *to_be = dup_rating_score (record, FUJIN_RATING_TO_BE, lang);

  return g_strdup_printf (fujin_words (lang, "As-Is %1$s, To-Be %2$s"), as_is, to_be);
}

/* How large it is, where it sits and what answers it. */
static char *
dup_risk (FujinRecord *record,
          FujinLang    lang)
{
  g_autofree char *places = fujin_risk_words_dup_places (record, lang);
  g_autofree char *codes = fujin_risk_words_dup_codes (record);
  const char *parts[] = { *fujin_record_get (record, FUJIN_RISK_SIZE)
                            ? fujin_risk_words_size (record, lang) : "", places, codes };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i])
      g_string_append_printf (text, "%s%s", text->len > 0 ? fujin_words (lang, " · ") : "",
                              parts[i]);
  return g_string_free (text, FALSE);
}

static char *
dup_record_summary (FujinRecord *record,
                    FujinLang    lang)
{
  int state;

  switch (fujin_record_get_kind (record))
    {
    case FUJIN_RECORD_DECISION:
      return dup_decision (record, lang);
    case FUJIN_RECORD_RATING:
      return dup_rating (record, lang);
    case FUJIN_RECORD_IMPROVEMENT:
      state = fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE);
      return g_strdup (fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT,
                                                 FUJIN_IMPROVEMENT_STATE, state, lang));
    case FUJIN_RECORD_PERSON:
      return g_strdup (fujin_record_get (record, FUJIN_PERSON_POSITION));
    case FUJIN_RECORD_RISK:
      return dup_risk (record, lang);
    case FUJIN_RECORD_CONTRACT:
      return g_strdup (fujin_record_get (record, FUJIN_CONTRACT_ENDS));
    case FUJIN_RECORD_POST:
      return g_strdup (fujin_record_choice_name_for (
        FUJIN_RECORD_POST, FUJIN_POST_SHIFT, fujin_record_get (record, FUJIN_POST_SHIFT), lang));
    case FUJIN_RECORD_PARTNER:
      return g_strdup (fujin_record_get (record, FUJIN_PARTNER_CHECKED));
    case FUJIN_RECORD_REPORT:
      return g_strdup (fujin_record_get (record, FUJIN_REPORT_VERSION));
    case FUJIN_RECORD_SLIDE:
      return g_strdup (fujin_record_get (record, FUJIN_SLIDE_HEADLINE));
    case FUJIN_RECORD_LINK:
      return g_strdup (fujin_record_get (record, FUJIN_LINK_TARGET));
    case FUJIN_RECORD_SNAPSHOT:
    case FUJIN_N_RECORD_KINDS:
    default:
      return g_strdup (fujin_record_get (record, FUJIN_SNAPSHOT_DATE));
    }
}

static char *
dup_own_service (FujinServicePlan *plan,
                 FujinLang         lang)
{
  const char *name = fujin_service_plan_get_name (plan, lang);
  g_autofree char *details = _fujin_difference_dup_details (plan, lang);

  if (*details == '\0')
    return g_strdup (name);
  /* Translators: name of a service of the project's own, and what is given of it */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$s)"), name, details);
}

/* Of what comes or goes: what it is like where it is there. */
static char *
dup_listed (const FujinDifference *difference,
            GObject               *object,
            FujinLang              lang)
{
  if (object == NULL)
    return g_strdup (fujin_words (lang, "none"));
  if (FUJIN_IS_TEAM (object))
    return g_strdup (fujin_team_get_external (FUJIN_TEAM (object)) ? fujin_words (lang, "outside")
                                                                   : fujin_words (lang, "inside"));
  if (FUJIN_IS_SERVICE_PLAN (object))
    return dup_own_service (FUJIN_SERVICE_PLAN (object), lang);
  return dup_record_summary (FUJIN_RECORD (object), lang);
}

static char *
dup_order (FujinProject *project,
           FujinLang     lang)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      if (i > 0)
        g_string_append (names, fujin_words (lang, ", "));
      g_string_append (names, fujin_team_get_name (fujin_project_get_team (project, i)));
    }
  return _fujin_difference_dup_short (names->str);
}

static char *
dup_side (const FujinComparison *comparison,
          const FujinDifference *difference,
          gboolean               after,
          FujinLang              lang)
{
  g_autofree char *value = NULL;

  switch (difference->kind)
    {
    case FUJIN_DIFFERENCE_TEAM_ORDER:
      return dup_order (after ? comparison->to : comparison->from, lang);
    case FUJIN_DIFFERENCE_PROJECT_FIELD:
    case FUJIN_DIFFERENCE_TEAM_FIELD:
    case FUJIN_DIFFERENCE_PLAN_FIELD:
    case FUJIN_DIFFERENCE_RECORD_FIELD:
      value = _fujin_difference_dup_value (comparison, difference, after, lang);
      if (*value == '\0')
        return g_strdup (get_nothing (difference, lang));
      return _fujin_difference_dup_short (value);
    default:
      return dup_listed (difference, after ? difference->after : difference->before, lang);
    }
}

/**
 * fujin_difference_dup_before:
 * @comparison: a comparison
 * @difference: one of its differences
 * @lang: a language
 *
 * Returns: (transfer full): what is in the first state, on one line; "none" where nothing is
 */
char *
fujin_difference_dup_before (const FujinComparison *comparison,
                             const FujinDifference *difference,
                             FujinLang              lang)
{
  g_return_val_if_fail (comparison != NULL && difference != NULL, NULL);

  return dup_side (comparison, difference, FALSE, lang);
}

/**
 * fujin_difference_dup_after:
 * @comparison: a comparison
 * @difference: one of its differences
 * @lang: a language
 *
 * Returns: (transfer full): what is in the second state, on one line; "none" where nothing is
 */
char *
fujin_difference_dup_after (const FujinComparison *comparison,
                            const FujinDifference *difference,
                            FujinLang              lang)
{
  g_return_val_if_fail (comparison != NULL && difference != NULL, NULL);

  return dup_side (comparison, difference, TRUE, lang);
}
