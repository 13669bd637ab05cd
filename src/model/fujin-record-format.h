/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinRecordKind:
 * @FUJIN_RECORD_DECISION: why a service is unnecessary or not evaluated, or a gap accepted
 * @FUJIN_RECORD_RATING: what one rater answered about one service
 * @FUJIN_RECORD_IMPROVEMENT: an action from a gap
 * @FUJIN_RECORD_PERSON: somebody of one or more teams
 * @FUJIN_RECORD_RISK: a cyber risk, where it sits and what answers it
 * @FUJIN_RECORD_CONTRACT: a contract with a provider
 * @FUJIN_RECORD_POST: seats of one function that the organisation means to fill
 * @FUJIN_RECORD_PARTNER: a partner of the supply chain and the services it must have
 * @FUJIN_RECORD_REPORT: how a report is put together
 * @FUJIN_RECORD_SLIDE: own words on a slide of the presentation
 * @FUJIN_RECORD_LINK: a service tied to a row of the library, or such a tie taken off
 * @FUJIN_RECORD_SNAPSHOT: a dated, frozen copy of the plans, or a branch of them
 *
 * What a project keeps in lists beside its plans and teams.
 */
typedef enum
{
  FUJIN_RECORD_DECISION,
  FUJIN_RECORD_RATING,
  FUJIN_RECORD_IMPROVEMENT,
  FUJIN_RECORD_PERSON,
  FUJIN_RECORD_RISK,
  FUJIN_RECORD_CONTRACT,
  FUJIN_RECORD_POST,
  FUJIN_RECORD_PARTNER,
  FUJIN_RECORD_REPORT,
  FUJIN_RECORD_SLIDE,
  FUJIN_RECORD_LINK,
  FUJIN_RECORD_SNAPSHOT,
  FUJIN_N_RECORD_KINDS,
} FujinRecordKind;

/**
 * FujinValueType:
 * @FUJIN_VALUE_LINE: one line of text
 * @FUJIN_VALUE_TEXT: any text
 * @FUJIN_VALUE_DATE: a day as YYYY-MM-DD
 * @FUJIN_VALUE_CHOICE: one of the ids of the field
 * @FUJIN_VALUE_PLAN: id of a service plan
 * @FUJIN_VALUE_PLANS: ids of service plans with a space between
 * @FUJIN_VALUE_TEAM: id of a team
 * @FUJIN_VALUE_TEAMS: ids of teams with a space between, in an order that counts
 * @FUJIN_VALUE_NUMBER: a whole number from 0 to %FUJIN_NUMBER_MAX
 * @FUJIN_VALUE_PICTURE: a PNG picture in base64, see fujin_picture_decode()
 *
 * What a field of a record holds. All values are kept as text, "" for nothing.
 */
typedef enum
{
  FUJIN_VALUE_LINE,
  FUJIN_VALUE_TEXT,
  FUJIN_VALUE_DATE,
  FUJIN_VALUE_CHOICE,
  FUJIN_VALUE_PLAN,
  FUJIN_VALUE_PLANS,
  FUJIN_VALUE_TEAM,
  FUJIN_VALUE_TEAMS,
  FUJIN_VALUE_NUMBER,
  FUJIN_VALUE_PICTURE,
} FujinValueType;

#define FUJIN_NUMBER_MAX 9999

/* Each costs as much memory as a plan, however little it says. */
#define FUJIN_SNAPSHOTS_MAX 1000

/**
 * FujinRecordField:
 * @id: name of its element in the file
 * @type: what it holds
 * @choices: (array zero-terminated=1) (nullable): ids of a choice; the first is the default
 * @required: whether it is never empty
 */
typedef struct
{
  const char *id;
  FujinValueType type;
  const char *const *choices;
  gboolean required;
} FujinRecordField;

#define FUJIN_RECORD_MAX_FIELDS 12

/**
 * FujinRecordFormat:
 * @list: name of the element around the records in the file
 * @element: name of the element of one
 * @prefix: what ids begin with
 * @n_fields: how many fields there are
 * @fields: the fields, in the order of the file
 *
 * What records of one kind hold: one table for model, storage, undo and comparison.
 */
typedef struct
{
  const char *list;
  const char *element;
  const char *prefix;
  guint n_fields;
  FujinRecordField fields[FUJIN_RECORD_MAX_FIELDS];
} FujinRecordFormat;

/* service; what the decision is about; its typed cause; reason in words (for "unnecessary" the
 * plan's own reason); who decided; when; when to look again; evidence in words; files and links by
 * reference, one a line. */
typedef enum
{
  FUJIN_DECISION_SERVICE,
  FUJIN_DECISION_ABOUT,
  FUJIN_DECISION_CAUSE,
  FUJIN_DECISION_REASON,
  FUJIN_DECISION_DECIDER,
  FUJIN_DECISION_DECIDED,
  FUJIN_DECISION_REVIEW,
  FUJIN_DECISION_EVIDENCE,
  FUJIN_DECISION_LINKS,
} FujinDecisionField;

/* Choices of FUJIN_DECISION_ABOUT ("unnecessary", "not-evaluated", "accepted-gap"). */
typedef enum
{
  FUJIN_ABOUT_UNNECESSARY,
  FUJIN_ABOUT_NOT_EVALUATED,
  FUJIN_ABOUT_ACCEPTED_GAP,
} FujinDecisionAbout;

/* Choices of FUJIN_DECISION_CAUSE ("no-risk", "budget", "people", "skill", "other"). */
typedef enum
{
  FUJIN_CAUSE_NO_RISK,
  FUJIN_CAUSE_BUDGET,
  FUJIN_CAUSE_PEOPLE,
  FUJIN_CAUSE_SKILL,
  FUJIN_CAUSE_OTHER,
} FujinDecisionCause;

/* service; who rated; for which team; assignment type whose scale was used; the scores ("1" to "5",
 * "not-evaluated", "unsure" which counts as 1, "" for none); note; day; "packet:revision" of the
 * rating file it came from. */
typedef enum
{
  FUJIN_RATING_SERVICE,
  FUJIN_RATING_RATER,
  FUJIN_RATING_TEAM,
  FUJIN_RATING_SCALE,
  FUJIN_RATING_AS_IS,
  FUJIN_RATING_TO_BE,
  FUJIN_RATING_NOTE,
  FUJIN_RATING_DATE,
  FUJIN_RATING_SHEET,
} FujinRatingField;

/* title; services it helps; cycle ("short", "long"); owner team; due day; cost in words; state;
 * As-Is score expected of its services when done ("" or "1" to "5"); note. */
typedef enum
{
  FUJIN_IMPROVEMENT_TITLE,
  FUJIN_IMPROVEMENT_SERVICES,
  FUJIN_IMPROVEMENT_CYCLE,
  FUJIN_IMPROVEMENT_TEAM,
  FUJIN_IMPROVEMENT_DUE,
  FUJIN_IMPROVEMENT_COST,
  FUJIN_IMPROVEMENT_STATE,
  FUJIN_IMPROVEMENT_EXPECTED,
  FUJIN_IMPROVEMENT_NOTE,
} FujinImprovementField;

/* Choices of FUJIN_IMPROVEMENT_STATE. */
typedef enum
{
  FUJIN_STATE_PROPOSED,
  FUJIN_STATE_APPROVED,
  FUJIN_STATE_UNDER_WAY,
  FUJIN_STATE_DONE,
  FUJIN_STATE_DROPPED,
  FUJIN_N_STATES,
} FujinImprovementState;

/* name; position ("CISO", "shift lead"); teams, the first is the main one and the others are
 * concurrent duties; services that hang on this person; note. */
typedef enum
{
  FUJIN_PERSON_NAME,
  FUJIN_PERSON_POSITION,
  FUJIN_PERSON_TEAMS,
  FUJIN_PERSON_SERVICES,
  FUJIN_PERSON_NOTE,
} FujinPersonField;

/* title; how large it is; teams and departments where it sits; services that answer it; note
 * (textbook 2.1). */
typedef enum
{
  FUJIN_RISK_TITLE,
  FUJIN_RISK_SIZE,
  FUJIN_RISK_TEAMS,
  FUJIN_RISK_SERVICES,
  FUJIN_RISK_NOTE,
} FujinRiskField;

/* Choices of FUJIN_RISK_SIZE. */
typedef enum
{
  FUJIN_RISK_HIGH,
  FUJIN_RISK_MEDIUM,
  FUJIN_RISK_LOW,
} FujinRiskSize;

/* title; provider; first day; last day; the day by which its renewal is decided; who reads the
 * reports; cost in words; note. */
typedef enum
{
  FUJIN_CONTRACT_TITLE,
  FUJIN_CONTRACT_TEAM,
  FUJIN_CONTRACT_BEGINS,
  FUJIN_CONTRACT_ENDS,
  FUJIN_CONTRACT_DECIDE,
  FUJIN_CONTRACT_READER,
  FUJIN_CONTRACT_COST,
  FUJIN_CONTRACT_NOTE,
} FujinContractField;

/* region or site; function: id of one of table 11 or own words; team; when it is staffed; how many
 * seats; for "hours": days, from and to which hour; for "covered": the function that does it as
 * well; cost a head in words; note; name of the team that kept it and was removed, so that a post
 * without a team is not taken for one that our own people keep. */
typedef enum
{
  FUJIN_POST_REGION,
  FUJIN_POST_FUNCTION,
  FUJIN_POST_TEAM,
  FUJIN_POST_SHIFT,
  FUJIN_POST_SEATS,
  FUJIN_POST_DAYS,
  FUJIN_POST_FROM,
  FUJIN_POST_TO,
  FUJIN_POST_COVERED_BY,
  FUJIN_POST_COST,
  FUJIN_POST_NOTE,
  FUJIN_POST_LEFT_BY,
} FujinPostField;

/* Choices of FUJIN_POST_SHIFT. */
typedef enum
{
  FUJIN_POST_DAY,
  FUJIN_POST_24X7,
  FUJIN_POST_HOURS,
  FUJIN_POST_COVERED,
  FUJIN_POST_NONE,
} FujinPostShift;

/* Choices of FUJIN_POST_DAYS. */
typedef enum
{
  FUJIN_POST_WEEKDAYS,
  FUJIN_POST_EVERY_DAY,
} FujinPostDays;

/* name; services it must have; those it is known to have; those run together with it; day of the
 * last check; contact; note (textbook 6.5.2). */
typedef enum
{
  FUJIN_PARTNER_NAME,
  FUJIN_PARTNER_SERVICES,
  FUJIN_PARTNER_CONFIRMED,
  FUJIN_PARTNER_SHARED,
  FUJIN_PARTNER_CHECKED,
  FUJIN_PARTNER_CONTACT,
  FUJIN_PARTNER_NOTE,
} FujinPartnerField;

/* name; ids of its parts in their order with a space between, "" for the usual ones; language;
 * paper; classification mark; version; who issues it; texts of header and footer; logo; note on
 * the cover. */
typedef enum
{
  FUJIN_REPORT_NAME,
  FUJIN_REPORT_PARTS,
  FUJIN_REPORT_LANGUAGE,
  FUJIN_REPORT_PAPER,
  FUJIN_REPORT_MARK,
  FUJIN_REPORT_VERSION,
  FUJIN_REPORT_ISSUER,
  FUJIN_REPORT_HEADER,
  FUJIN_REPORT_FOOTER,
  FUJIN_REPORT_LOGO,
  FUJIN_REPORT_NOTE,
} FujinReportField;

/* Choices of FUJIN_REPORT_LANGUAGE: that of the project; either; both side by side. */
typedef enum
{
  FUJIN_REPORT_IN_PROJECT_LANGUAGE,
  FUJIN_REPORT_IN_JAPANESE,
  FUJIN_REPORT_IN_ENGLISH,
  FUJIN_REPORT_IN_BOTH,
} FujinReportLanguage;

/* id of the slide as the presentation makes it; own headline and speaker's note, "" for those made
 * from the project; whether it is shown. */
typedef enum
{
  FUJIN_SLIDE_ID,
  FUJIN_SLIDE_HEADLINE,
  FUJIN_SLIDE_NOTE,
  FUJIN_SLIDE_STATE,
} FujinSlideField;

/* Choices of FUJIN_SLIDE_STATE. */
typedef enum
{
  FUJIN_SLIDE_SHOWN,
  FUJIN_SLIDE_HIDDEN,
} FujinSlideState;

/* service; row of the library, as source:row; whether the tie is added to what is proposed or taken
 * off it; why. */
typedef enum
{
  FUJIN_LINK_SERVICE,
  FUJIN_LINK_TARGET,
  FUJIN_LINK_STATE,
  FUJIN_LINK_REASON,
} FujinLinkField;

/* Choices of FUJIN_LINK_STATE. */
typedef enum
{
  FUJIN_LINK_ADDED,
  FUJIN_LINK_REMOVED,
} FujinLinkState;

/* name; day; what made the review due; kind; note. */
typedef enum
{
  FUJIN_SNAPSHOT_NAME,
  FUJIN_SNAPSHOT_DATE,
  FUJIN_SNAPSHOT_TRIGGER,
  FUJIN_SNAPSHOT_KIND,
  FUJIN_SNAPSHOT_NOTE,
} FujinSnapshotField;

/* Choices of FUJIN_SNAPSHOT_TRIGGER. */
typedef enum
{
  FUJIN_TRIGGER_REGULAR,
  FUJIN_TRIGGER_INCIDENT,
  FUJIN_TRIGGER_REORGANISATION,
  FUJIN_TRIGGER_LAW,
  FUJIN_TRIGGER_REMOTE_WORK,
  FUJIN_TRIGGER_MERGER,
  FUJIN_TRIGGER_TECHNOLOGY,
  FUJIN_TRIGGER_OTHER,
  FUJIN_N_TRIGGERS,
} FujinReviewTrigger;

/* Choices of FUJIN_SNAPSHOT_KIND: a version; a branch; the main line while a branch is in use. */
typedef enum
{
  FUJIN_SNAPSHOT_IS_VERSION,
  FUJIN_SNAPSHOT_IS_BRANCH,
  FUJIN_SNAPSHOT_IS_MAIN,
} FujinSnapshotKind;

const FujinRecordFormat *fujin_record_format_get  (FujinRecordKind          kind);
int                      fujin_record_field_parse (const FujinRecordField  *field,
                                                   const char              *value);

G_END_DECLS
