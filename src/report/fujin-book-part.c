/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-part-private.h"

#include "fujin-gap.h"
#include "fujin-ledger.h"
#include "fujin-words.h"

typedef gboolean (*IsEmpty) (FujinProject *project);

static guint
count_records (FujinProject    *project,
               FujinRecordKind  kind)
{
  return fujin_record_list_get_n (fujin_project_get_records (project, kind));
}

static gboolean
has_no_scores (FujinProject *project)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  return total.n_as_is + total.n_to_be == 0;
}

static gboolean
has_no_gaps (FujinProject *project)
{
  return fujin_gap_count (project) == 0;
}

static gboolean
has_no_improvements (FujinProject *project)
{
  return count_records (project, FUJIN_RECORD_IMPROVEMENT) == 0;
}

static gboolean
has_no_decisions (FujinProject *project)
{
  /* Whether there are any does not depend on the day. */
  g_autoptr (GPtrArray) entries = fujin_ledger_list (project, "");

  return entries->len == 0;
}

static gboolean
has_no_teams (FujinProject *project)
{
  return fujin_project_get_n_teams (project) == 0;
}

static gboolean
has_no_staff (FujinProject *project)
{
  return count_records (project, FUJIN_RECORD_POST) == 0 &&
         count_records (project, FUJIN_RECORD_PERSON) == 0;
}

static gboolean
has_nobody_outside (FujinProject *project)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    if (fujin_team_get_external (fujin_project_get_team (project, i)))
      return FALSE;
  return count_records (project, FUJIN_RECORD_PARTNER) == 0;
}

static gboolean
has_no_risks (FujinProject *project)
{
  return count_records (project, FUJIN_RECORD_RISK) == 0;
}

static gboolean
has_no_versions (FujinProject *project)
{
  return count_records (project, FUJIN_RECORD_SNAPSHOT) == 0;
}

typedef struct
{
  const char       *id;
  const char       *label;
  FujinBookGroup    group;
  FujinBookPartKind kind;
  FujinReportKind   report;
  const char       *chart;
  gboolean          usual;
  IsEmpty           is_empty;
  const char       *hint; /* what to do when it is empty */
} Part;

#define SCORE_HINT N_("No service is scored yet. Give As-Is and To-Be on the page Portfolio.")
#define GAP_HINT N_("No service is below its To-Be. Once both scores are given, the gaps stand " \
                    "here by priority.")
#define IMPROVEMENT_HINT N_("No improvement is planned yet. Plan what closes the gaps on the " \
                            "page Improvements.")
#define TEAM_HINT N_("There is no team yet. Add the teams on the page Assignment.")
#define VERSION_HINT N_("No version is kept yet. Keep one on the page Versions, and again after " \
                        "the next review.")

#define GROUP(name) FUJIN_BOOK_GROUP_##name
#define REPORT(name) FUJIN_BOOK_PART_REPORT, FUJIN_REPORT_##name, NULL
#define CHART(id) FUJIN_BOOK_PART_CHART, FUJIN_REPORT_SUMMARY, id
#define SPECIAL(kind) FUJIN_BOOK_PART_##kind, FUJIN_REPORT_SUMMARY, NULL

static const Part parts[] = {
  { "cover", N_("Cover"), GROUP (FRONT), SPECIAL (COVER), TRUE, NULL, NULL },
  { "contents", N_("Contents"), GROUP (FRONT), SPECIAL (CONTENTS), TRUE, NULL, NULL },
  { "summary", N_("Summary for the board"), GROUP (FRONT), REPORT (SUMMARY), TRUE, NULL, NULL },
  { "matrix", N_("Service matrix"), GROUP (STATE), REPORT (MATRIX), TRUE, NULL, NULL },
  { "charts", N_("All charts"), GROUP (CHARTS), SPECIAL (ALL_CHARTS), FALSE, NULL, NULL },
  { "radar", N_("Radar of the categories"), GROUP (CHARTS), CHART ("radar"), TRUE, has_no_scores,
    SCORE_HINT },
  { "categories", N_("Radars of the services, by category"), GROUP (CHARTS),
    SPECIAL (CATEGORIES), TRUE, has_no_scores, SCORE_HINT },
  { "services", N_("Radar of all services"), GROUP (CHARTS), CHART ("services"), FALSE,
    has_no_scores, SCORE_HINT },
  { "heat", N_("Heat map of all services"), GROUP (CHARTS), CHART ("heat"), TRUE, has_no_scores,
    SCORE_HINT },
  { "levels", N_("Services by level"), GROUP (CHARTS), CHART ("levels"), FALSE, NULL, NULL },
  { "gaps-chart", N_("Chart of the gaps"), GROUP (CHARTS), CHART ("gaps"), TRUE, has_no_gaps,
    GAP_HINT },
  { "priority", N_("Priorities: level and gap"), GROUP (CHARTS), CHART ("priority"), TRUE,
    has_no_gaps, GAP_HINT },
  { "quadrants", N_("Services in the quadrants"), GROUP (CHARTS), CHART ("quadrants"), TRUE, NULL,
    NULL },
  { "shares", N_("Shares of the assignment"), GROUP (CHARTS), CHART ("shares"), TRUE, has_no_teams,
    TEAM_HINT },
  { "coverage", N_("How much is decided and scored"), GROUP (CHARTS), CHART ("coverage"), TRUE,
    NULL, NULL },
  { "expected", N_("Radar with what is expected"), GROUP (CHARTS), CHART ("expected"), TRUE,
    has_no_improvements, IMPROVEMENT_HINT },
  { "overlay", N_("Radar of several states"), GROUP (CHARTS), CHART ("overlay"), FALSE,
    has_no_versions, VERSION_HINT },
  { "trend", N_("Means over time"), GROUP (CHARTS), CHART ("trend"), TRUE, has_no_versions,
    VERSION_HINT },
  { "timeline", N_("Timeline of the improvements"), GROUP (CHARTS), CHART ("timeline"), TRUE,
    has_no_improvements, IMPROVEMENT_HINT },
  { "gap-analysis", N_("Gap analysis"), GROUP (PROGRESS), REPORT (GAP_ANALYSIS), TRUE,
    has_no_scores, SCORE_HINT },
  { "improvements", N_("Improvements"), GROUP (PROGRESS), REPORT (IMPROVEMENTS), TRUE,
    has_no_improvements, IMPROVEMENT_HINT },
  { "ledger", N_("Decision ledger"), GROUP (PROGRESS), REPORT (LEDGER), TRUE, has_no_decisions,
    N_("Nothing has been decided against yet. What is will stand here with its grounds; see the "
       "page Decisions.") },
  { "team-table", N_("Team table"), GROUP (ORGANISATION), SPECIAL (TEAM_TABLE), TRUE,
    has_no_teams, TEAM_HINT },
  { "quadrant-map", N_("Quadrant map"), GROUP (ORGANISATION), REPORT (QUADRANT_MAP), FALSE, NULL,
    NULL },
  { "organisation", N_("Organisation chart"), GROUP (ORGANISATION), REPORT (ORGANISATION), TRUE,
    has_no_teams, TEAM_HINT },
  { "staffing", N_("Staffing"), GROUP (ORGANISATION), REPORT (STAFFING), TRUE, has_no_staff,
    N_("There are no posts yet. Add them on the page Staffing.") },
  { "outsourcing", N_("Outsourcing"), GROUP (ORGANISATION), REPORT (OUTSOURCING), TRUE,
    has_nobody_outside,
    N_("There is no provider yet. Mark a team as external, or add a supply-chain partner on the "
       "page Outsourcing.") },
  { "risks", N_("Risk map"), GROUP (ORGANISATION), REPORT (RISK_MAP), TRUE, has_no_risks,
    N_("There are no risks yet. Add them to the risk map on the page Organisation.") },
  { "roles", N_("Roles around the cyber defence centre"), GROUP (ORGANISATION),
    REPORT (CDC_ROLES), TRUE, has_no_teams, TEAM_HINT },
  { "scales", N_("Scales of the evaluation"), GROUP (APPENDIX), REPORT (SCALES), TRUE, NULL, NULL },
};

/* Headings of the contents. */
static const char *const groups[FUJIN_N_BOOK_GROUPS] = {
  [FUJIN_BOOK_GROUP_FRONT] = N_("Overview"),
  [FUJIN_BOOK_GROUP_STATE] = N_("Plan"),
  [FUJIN_BOOK_GROUP_CHARTS] = N_("Charts"),
  [FUJIN_BOOK_GROUP_PROGRESS] = N_("Gaps and measures"),
  [FUJIN_BOOK_GROUP_ORGANISATION] = N_("People and teams"),
  [FUJIN_BOOK_GROUP_APPENDIX] = N_("Appendix"),
};

/**
 * fujin_book_part_get_n:
 *
 * Returns: how many parts there are to choose from
 */
guint
fujin_book_part_get_n (void)
{
  return G_N_ELEMENTS (parts);
}

/**
 * fujin_book_part_get_id:
 * @part: position, below their number
 *
 * Returns: its id, such as "gap-analysis"
 */
const char *
fujin_book_part_get_id (guint part)
{
  g_return_val_if_fail (part < G_N_ELEMENTS (parts), NULL);

  return parts[part].id;
}

/**
 * fujin_book_part_get_label:
 * @part: position
 * @lang: a language
 *
 * Returns: (transfer none): what it is called
 */
const char *
fujin_book_part_get_label (guint     part,
                           FujinLang lang)
{
  g_return_val_if_fail (part < G_N_ELEMENTS (parts), NULL);

  return fujin_words (lang, parts[part].label);
}

/**
 * fujin_book_part_get_chart:
 * @part: position
 *
 * Returns: (nullable): id of the chart it shows, see fujin_chart_choice_find()
 */
const char *
fujin_book_part_get_chart (guint part)
{
  g_return_val_if_fail (part < G_N_ELEMENTS (parts), NULL);

  return parts[part].chart;
}

/**
 * fujin_book_part_get_group:
 * @part: position
 *
 * Returns: under which heading of the contents it stands
 */
FujinBookGroup
fujin_book_part_get_group (guint part)
{
  g_return_val_if_fail (part < G_N_ELEMENTS (parts), FUJIN_BOOK_GROUP_FRONT);

  return parts[part].group;
}

/**
 * fujin_book_group_get_label:
 * @group: a group of parts
 * @lang: a language
 *
 * Returns: (transfer none): its heading in the contents
 */
const char *
fujin_book_group_get_label (FujinBookGroup group,
                            FujinLang      lang)
{
  g_return_val_if_fail (group < FUJIN_N_BOOK_GROUPS, NULL);

  return fujin_words (lang, groups[group]);
}

/**
 * fujin_book_part_is_usual:
 * @part: position
 *
 * Returns: whether it stands in a report for which no parts are named
 */
gboolean
fujin_book_part_is_usual (guint part)
{
  g_return_val_if_fail (part < G_N_ELEMENTS (parts), FALSE);

  return parts[part].usual;
}

/**
 * fujin_book_part_is_empty:
 * @part: position
 * @project: a project
 *
 * Returns: whether the project has nothing for it to show
 */
gboolean
fujin_book_part_is_empty (guint         part,
                          FujinProject *project)
{
  g_return_val_if_fail (part < G_N_ELEMENTS (parts), TRUE);
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), TRUE);

  return parts[part].is_empty != NULL && parts[part].is_empty (project);
}

/**
 * fujin_book_part_find:
 * @id: (nullable): an id
 * @part: (out) (optional): its position
 *
 * Returns: whether there is a part with this id
 */
gboolean
fujin_book_part_find (const char *id,
                      guint      *part)
{
  for (guint i = 0; id != NULL && i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i].id, id))
      {
        if (part != NULL)
          *part = i;
        return TRUE;
      }
  return FALSE;
}

FujinBookPartKind
_fujin_book_part_get_kind (guint part)
{
  return parts[part].kind;
}

FujinReportKind
_fujin_book_part_get_report (guint part)
{
  return parts[part].report;
}

/*
 * _fujin_book_part_get_hint:
 *
 * What to do so that an empty part fills; %NULL for one that never is.
 */
const char *
_fujin_book_part_get_hint (guint     part,
                           FujinLang lang)
{
  return parts[part].hint != NULL ? fujin_words (lang, parts[part].hint) : NULL;
}

/*
 * _fujin_book_category_is_empty:
 * @category: index of a category
 *
 * Whether none of its services is scored.
 */
gboolean
_fujin_book_category_is_empty (FujinProject *project,
                               guint         category)
{
  const FujinTally *tally = fujin_project_get_tally (project, category);

  return tally->n_as_is + tally->n_to_be == 0;
}
