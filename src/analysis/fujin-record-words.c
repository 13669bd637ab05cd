/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-record-words.h"

#include "fujin-words.h"

typedef struct
{
  FujinRecordKind kind;
  guint field;
  const char *id;
  const char *name;
} Choice;

static const char *const kind_names[FUJIN_N_RECORD_KINDS] = {
  [FUJIN_RECORD_DECISION] = N_ ("Decision"),
  /* Translators: what one rater answered about one service */
  [FUJIN_RECORD_RATING] = N_ ("Rating"),
  [FUJIN_RECORD_IMPROVEMENT] = N_ ("Improvement"),
  /* Translators: somebody of one or more teams */
  [FUJIN_RECORD_PERSON] = N_ ("Person"),
  [FUJIN_RECORD_RISK] = N_ ("Risk"),
  [FUJIN_RECORD_CONTRACT] = N_ ("Contract"),
  /* Translators: seats of one function that the organisation means to fill */
  [FUJIN_RECORD_POST] = N_ ("Post"),
  /* Translators: a company of the supply chain */
  [FUJIN_RECORD_PARTNER] = N_ ("Partner"),
  [FUJIN_RECORD_REPORT] = N_ ("Report"),
  /* Translators: a page of the presentation */
  [FUJIN_RECORD_SLIDE] = N_ ("Slide"),
  /* Translators: a service tied to a role or function of another source */
  [FUJIN_RECORD_LINK] = N_ ("Link to the library"),
  /* Translators: a dated, frozen copy of all plans */
  [FUJIN_RECORD_SNAPSHOT] = N_ ("Version"),
};

static const char *const decision_names[] = {
  [FUJIN_DECISION_SERVICE] = N_ ("Service"),
  /* Translators: what a decision is about: unnecessary, not evaluated, accepted gap */
  [FUJIN_DECISION_ABOUT] = N_ ("What is decided"),
  /* Translators: typed cause of a decision: no risk, budget, people, skill, other */
  [FUJIN_DECISION_CAUSE] = N_ ("Cause"),
  [FUJIN_DECISION_REASON] = N_ ("Reason"),
  [FUJIN_DECISION_DECIDER] = N_ ("Decided by"),
  [FUJIN_DECISION_DECIDED] = N_ ("Decided on"),
  [FUJIN_DECISION_REVIEW] = N_ ("Review on"),
  [FUJIN_DECISION_EVIDENCE] = N_ ("Evidence"),
  [FUJIN_DECISION_LINKS] = N_ ("Files and links"),
};

static const char *const rating_names[] = {
  [FUJIN_RATING_SERVICE] = N_ ("Service"),
  [FUJIN_RATING_RATER] = N_ ("Rater"),
  [FUJIN_RATING_TEAM] = N_ ("Team"),
  /* Translators: the assignment type whose criteria a score was given by */
  [FUJIN_RATING_SCALE] = N_ ("Scale"),
  [FUJIN_RATING_AS_IS] = N_ ("As-Is"),
  [FUJIN_RATING_TO_BE] = N_ ("To-Be"),
  [FUJIN_RATING_NOTE] = N_ ("Note"),
  [FUJIN_RATING_DATE] = N_ ("Date"),
  [FUJIN_RATING_SHEET] = N_ ("Rating file"),
};

static const char *const improvement_names[] = {
  [FUJIN_IMPROVEMENT_TITLE] = N_ ("Title"),
  [FUJIN_IMPROVEMENT_SERVICES] = N_ ("Services"),
  /* Translators: short or long cycle */
  [FUJIN_IMPROVEMENT_CYCLE] = N_ ("Cycle"),
  [FUJIN_IMPROVEMENT_TEAM] = N_ ("Owner team"),
  /* Translators: the day an improvement is due */
  [FUJIN_IMPROVEMENT_DUE] = N_ ("Due"),
  [FUJIN_IMPROVEMENT_COST] = N_ ("Cost"),
  /* Translators: proposed, approved, under way, done, dropped */
  [FUJIN_IMPROVEMENT_STATE] = N_ ("State"),
  [FUJIN_IMPROVEMENT_EXPECTED] = N_ ("Expected score"),
  [FUJIN_IMPROVEMENT_NOTE] = N_ ("Note"),
};

static const char *const person_names[] = {
  [FUJIN_PERSON_NAME] = N_ ("Name"),
  [FUJIN_PERSON_POSITION] = N_ ("Position"),
  [FUJIN_PERSON_TEAMS] = N_ ("Teams"),
  [FUJIN_PERSON_SERVICES] = N_ ("Services that hang on this person"),
  [FUJIN_PERSON_NOTE] = N_ ("Note"),
};

static const char *const risk_names[] = {
  [FUJIN_RISK_TITLE] = N_ ("Risk title"),
  [FUJIN_RISK_SIZE] = N_ ("Size"),
  [FUJIN_RISK_TEAMS] = N_ ("Where it sits"),
  [FUJIN_RISK_SERVICES] = N_ ("Answered by"),
  [FUJIN_RISK_NOTE] = N_ ("Note"),
};

static const char *const contract_names[] = {
  [FUJIN_CONTRACT_TITLE] = N_ ("Contract title"),
  [FUJIN_CONTRACT_TEAM] = N_ ("Provider"),
  [FUJIN_CONTRACT_BEGINS] = N_ ("Begins"),
  [FUJIN_CONTRACT_ENDS] = N_ ("Ends"),
  [FUJIN_CONTRACT_DECIDE] = N_ ("Decide by"),
  [FUJIN_CONTRACT_READER] = N_ ("Reports are read by"),
  [FUJIN_CONTRACT_COST] = N_ ("Cost"),
  [FUJIN_CONTRACT_NOTE] = N_ ("Note"),
};

static const char *const post_names[] = {
  [FUJIN_POST_REGION] = N_ ("Region"),
  [FUJIN_POST_FUNCTION] = N_ ("Function"),
  [FUJIN_POST_TEAM] = N_ ("Team"),
  [FUJIN_POST_SHIFT] = N_ ("Shift"),
  [FUJIN_POST_SEATS] = N_ ("Seats"),
  [FUJIN_POST_DAYS] = N_ ("Days"),
  [FUJIN_POST_FROM] = N_ ("From"),
  [FUJIN_POST_TO] = N_ ("To"),
  [FUJIN_POST_COVERED_BY] = N_ ("Covered by"),
  [FUJIN_POST_COST] = N_ ("Cost a head"),
  [FUJIN_POST_NOTE] = N_ ("Note"),
  /* Translators: of a post: which team kept it and was removed */
  [FUJIN_POST_LEFT_BY] = N_ ("Left by"),
};

static const char *const partner_names[] = {
  [FUJIN_PARTNER_NAME] = N_ ("Name"),
  [FUJIN_PARTNER_SERVICES] = N_ ("Must have"),
  [FUJIN_PARTNER_CONFIRMED] = N_ ("Known to have"),
  [FUJIN_PARTNER_SHARED] = N_ ("Run together"),
  [FUJIN_PARTNER_CHECKED] = N_ ("Checked on"),
  [FUJIN_PARTNER_CONTACT] = N_ ("Contact"),
  [FUJIN_PARTNER_NOTE] = N_ ("Note"),
};

static const char *const report_names[] = {
  [FUJIN_REPORT_NAME] = N_ ("Name"),
  /* Translators: the parts of a report */
  [FUJIN_REPORT_PARTS] = N_ ("Parts"),
  [FUJIN_REPORT_LANGUAGE] = N_ ("Language"),
  [FUJIN_REPORT_PAPER] = N_ ("Paper"),
  /* Translators: who may read a document: "Confidential" */
  [FUJIN_REPORT_MARK] = N_ ("Classification"),
  /* Translators: version of a document: "1.0" */
  [FUJIN_REPORT_VERSION] = N_ ("Document version"),
  [FUJIN_REPORT_ISSUER] = N_ ("Issued by"),
  [FUJIN_REPORT_HEADER] = N_ ("Header"),
  [FUJIN_REPORT_FOOTER] = N_ ("Footer"),
  [FUJIN_REPORT_LOGO] = N_ ("Logo"),
  [FUJIN_REPORT_NOTE] = N_ ("Note on the cover"),
};

static const char *const slide_names[] = {
  [FUJIN_SLIDE_ID] = N_ ("Slide"),
  [FUJIN_SLIDE_HEADLINE] = N_ ("Headline"),
  [FUJIN_SLIDE_NOTE] = N_ ("Speaker’s note"),
  /* Translators: whether a slide is shown or hidden */
  [FUJIN_SLIDE_STATE] = N_ ("Shown"),
};

static const char *const link_names[] = {
  [FUJIN_LINK_SERVICE] = N_ ("Service"),
  /* Translators: the role or function a service is tied to */
  [FUJIN_LINK_TARGET] = N_ ("Tied to"),
  /* Translators: whether a tie is added to what is proposed, or taken off */
  [FUJIN_LINK_STATE] = N_ ("Change"),
  [FUJIN_LINK_REASON] = N_ ("Reason"),
};

static const char *const snapshot_names[] = {
  [FUJIN_SNAPSHOT_NAME] = N_ ("Name"),
  [FUJIN_SNAPSHOT_DATE] = N_ ("Date"),
  /* Translators: what made the review due: incident, law, merger ... */
  [FUJIN_SNAPSHOT_TRIGGER] = N_ ("Trigger of the review"),
  [FUJIN_SNAPSHOT_KIND] = N_ ("Kind"),
  [FUJIN_SNAPSHOT_NOTE] = N_ ("Note"),
};

static const Choice choices[] = {
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_ABOUT, "unnecessary", N_ ("Unnecessary") },
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_ABOUT, "not-evaluated", N_ ("Not evaluated") },
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_ABOUT, "accepted-gap", N_ ("Accepted gap") },
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_CAUSE, "no-risk", N_ ("No risk") },
  /* Translators: not now, for want of budget */
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_CAUSE, "budget", N_ ("Not now: budget") },
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_CAUSE, "people", N_ ("Not now: people") },
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_CAUSE, "skill", N_ ("Not now: skill") },
  { FUJIN_RECORD_DECISION, FUJIN_DECISION_CAUSE, "other", N_ ("Other") },
  { FUJIN_RECORD_RATING, FUJIN_RATING_SCALE, "unassigned", N_ ("Unassigned") },
  { FUJIN_RECORD_RATING, FUJIN_RATING_SCALE, "insource", N_ ("Insource") },
  { FUJIN_RECORD_RATING, FUJIN_RATING_SCALE, "outsource", N_ ("Outsource") },
  { FUJIN_RECORD_RATING, FUJIN_RATING_SCALE, "combination", N_ ("Combination") },
  { FUJIN_RECORD_RATING, FUJIN_RATING_AS_IS, "not-evaluated", N_ ("Not evaluated") },
  /* Translators: the rater could not say; counts as 1 */
  { FUJIN_RECORD_RATING, FUJIN_RATING_AS_IS, "unsure", N_ ("Unsure") },
  { FUJIN_RECORD_RATING, FUJIN_RATING_TO_BE, "not-evaluated", N_ ("Not evaluated") },
  { FUJIN_RECORD_RATING, FUJIN_RATING_TO_BE, "unsure", N_ ("Unsure") },
  { FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_CYCLE, "short", N_ ("Short cycle") },
  { FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_CYCLE, "long", N_ ("Long cycle") },
  { FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, "proposed", N_ ("Proposed") },
  { FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, "approved", N_ ("Approved") },
  { FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, "under-way", N_ ("Under way") },
  { FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, "done", N_ ("Done") },
  /* Translators: state of an improvement that will not be made */
  { FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, "dropped", N_ ("Dropped") },
  { FUJIN_RECORD_RISK, FUJIN_RISK_SIZE, "high", N_ ("High") },
  { FUJIN_RECORD_RISK, FUJIN_RISK_SIZE, "medium", N_ ("Medium") },
  { FUJIN_RECORD_RISK, FUJIN_RISK_SIZE, "low", N_ ("Low") },
  { FUJIN_RECORD_POST, FUJIN_POST_SHIFT, "day", N_ ("Day") },
  { FUJIN_RECORD_POST, FUJIN_POST_SHIFT, "24x7", N_ ("24x7") },
  { FUJIN_RECORD_POST, FUJIN_POST_SHIFT, "hours", N_ ("Own hours") },
  { FUJIN_RECORD_POST, FUJIN_POST_SHIFT, "covered", N_ ("Covered by another function") },
  { FUJIN_RECORD_POST, FUJIN_POST_SHIFT, "none", N_ ("Not staffed") },
  { FUJIN_RECORD_POST, FUJIN_POST_DAYS, "weekdays", N_ ("Weekdays") },
  { FUJIN_RECORD_POST, FUJIN_POST_DAYS, "every-day", N_ ("Every day") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_LANGUAGE, "project", N_ ("Language of the plan") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_LANGUAGE, "ja", N_ ("Japanese") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_LANGUAGE, "en", N_ ("English") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_LANGUAGE, "both", N_ ("Both, side by side") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_PAPER, "a4-landscape", N_ ("A4 landscape") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_PAPER, "a4-portrait", N_ ("A4 portrait") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_PAPER, "a3-landscape", N_ ("A3 landscape") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_PAPER, "a3-portrait", N_ ("A3 portrait") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_PAPER, "letter-landscape", N_ ("Letter landscape") },
  { FUJIN_RECORD_REPORT, FUJIN_REPORT_PAPER, "letter-portrait", N_ ("Letter portrait") },
  { FUJIN_RECORD_SLIDE, FUJIN_SLIDE_STATE, "shown", N_ ("Shown") },
  { FUJIN_RECORD_SLIDE, FUJIN_SLIDE_STATE, "hidden", N_ ("Hidden") },
  { FUJIN_RECORD_LINK, FUJIN_LINK_STATE, "added", N_ ("Added") },
  { FUJIN_RECORD_LINK, FUJIN_LINK_STATE, "removed", N_ ("Taken off") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "regular", N_ ("Regular review") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "incident", N_ ("Incident") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "reorganisation", N_ ("Reorganisation") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "law", N_ ("Change of law or rules") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "remote-work", N_ ("Remote work") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "merger", N_ ("Merger or acquisition") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "technology", N_ ("New technology") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER, "other", N_ ("Other") },
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_KIND, "version", N_ ("Version") },
  /* Translators: a what-if copy of the plans that is changed freely beside the main line */
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_KIND, "branch", N_ ("Branch") },
  /* Translators: the plans proper, as against a branch of them */
  { FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_KIND, "main", N_ ("Main line") },
};

/**
 * fujin_record_kind_name:
 * @kind: a kind of record
 * @lang: a language
 *
 * Returns: (transfer none): what one record of this kind is called
 */
const char *
fujin_record_kind_name (FujinRecordKind kind,
                        FujinLang       lang)
{
  g_return_val_if_fail (kind < FUJIN_N_RECORD_KINDS, "");

  return fujin_words (lang, kind_names[kind]);
}

/**
 * fujin_record_field_name:
 * @kind: a kind of record
 * @field: number of one of its fields
 * @lang: a language
 *
 * Returns: (transfer none): what the field is called on screen and paper
 */
const char *
fujin_record_field_name (FujinRecordKind kind,
                         guint           field,
                         FujinLang       lang)
{
  static const char *const *const names[FUJIN_N_RECORD_KINDS] = {
    [FUJIN_RECORD_DECISION] = decision_names,
    [FUJIN_RECORD_RATING] = rating_names,
    [FUJIN_RECORD_IMPROVEMENT] = improvement_names,
    [FUJIN_RECORD_PERSON] = person_names,
    [FUJIN_RECORD_RISK] = risk_names,
    [FUJIN_RECORD_CONTRACT] = contract_names,
    [FUJIN_RECORD_POST] = post_names,
    [FUJIN_RECORD_PARTNER] = partner_names,
    [FUJIN_RECORD_REPORT] = report_names,
    [FUJIN_RECORD_SLIDE] = slide_names,
    [FUJIN_RECORD_LINK] = link_names,
    [FUJIN_RECORD_SNAPSHOT] = snapshot_names,
  };

  g_return_val_if_fail (kind < FUJIN_N_RECORD_KINDS, "");
  g_return_val_if_fail (field < fujin_record_format_get (kind)->n_fields, "");

  return fujin_words (lang, names[kind][field]);
}

/**
 * fujin_record_choice_name:
 * @kind: a kind of record
 * @field: number of one of its fields, a choice
 * @choice: number of the choice in the table of the field
 * @lang: a language
 *
 * Returns: (transfer none): what the choice is called on screen and paper
 */
const char *
fujin_record_choice_name (FujinRecordKind kind,
                          guint           field,
                          int             choice,
                          FujinLang       lang)
{
  const char *const *ids;

  g_return_val_if_fail (kind < FUJIN_N_RECORD_KINDS, "");
  g_return_val_if_fail (field < fujin_record_format_get (kind)->n_fields, "");

  ids = fujin_record_format_get (kind)->fields[field].choices;
  if (ids == NULL || choice < 0 || choice >= (int) g_strv_length ((char **) ids))
    return "";
  return fujin_record_choice_name_for (kind, field, ids[choice], lang);
}

/**
 * fujin_record_choice_name_for:
 * @kind: a kind of record
 * @field: number of one of its fields, a choice
 * @id: what the field holds, as fujin_record_get() returns it
 * @lang: a language
 *
 * Returns: (transfer none): what the choice is called; @id itself when it has no name of its own,
 *   as with the scores 1 to 5
 */
const char *
fujin_record_choice_name_for (FujinRecordKind  kind,
                              guint            field,
                              const char      *id,
                              FujinLang        lang)
{
  g_return_val_if_fail (id != NULL, "");

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (choices[i].kind == kind && choices[i].field == field && g_str_equal (choices[i].id, id))
      return fujin_words (lang, choices[i].name);
  return id;
}
