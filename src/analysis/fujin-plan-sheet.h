/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* Before the name of the team that leads, where there are several. */
#define FUJIN_SHEET_LEAD "★"

/**
 * FujinSheetColumn:
 * @FUJIN_SHEET_CODE: "code", "A-1"
 * @FUJIN_SHEET_NAME: "name"; that of an own service can be changed
 * @FUJIN_SHEET_CATEGORY: "category", derived
 * @FUJIN_SHEET_LEVEL: "level"
 * @FUJIN_SHEET_REASON: "reason": why it is unnecessary
 * @FUJIN_SHEET_TYPE: "type": assignment type, derived from the teams
 * @FUJIN_SHEET_TEAMS: "teams": names, the lead marked where there are several
 * @FUJIN_SHEET_AS_IS: "as-is"
 * @FUJIN_SHEET_TO_BE: "to-be"
 * @FUJIN_SHEET_GAP: "gap", derived
 * @FUJIN_SHEET_NOTE: "note"
 * @FUJIN_SHEET_AS_IS_INSIDE: "as-is-inside": of a combination, the score of the inside part
 * @FUJIN_SHEET_AS_IS_OUTSIDE: "as-is-outside": of a combination, that of the outside part
 * @FUJIN_SHEET_TO_BE_INSIDE: "to-be-inside"
 * @FUJIN_SHEET_TO_BE_OUTSIDE: "to-be-outside"
 * @FUJIN_SHEET_SCORE_NOTE: "score-note": how the scores were agreed
 * @FUJIN_SHEET_TO_BE_REASON: "to-be-reason": why To-Be is lower than As-Is
 * @FUJIN_SHEET_QUADRANT: "quadrant": the project's own judgement, 1 to 4
 * @FUJIN_SHEET_SUMMARY: "summary": what the service is; that of an own service can be changed
 *
 * The columns of the service matrix: textbook figure 8 has those up to the note.
 */
typedef enum
{
  FUJIN_SHEET_CODE,
  FUJIN_SHEET_NAME,
  FUJIN_SHEET_CATEGORY,
  FUJIN_SHEET_LEVEL,
  FUJIN_SHEET_REASON,
  FUJIN_SHEET_TYPE,
  FUJIN_SHEET_TEAMS,
  FUJIN_SHEET_AS_IS,
  FUJIN_SHEET_TO_BE,
  FUJIN_SHEET_GAP,
  FUJIN_SHEET_NOTE,
  FUJIN_SHEET_AS_IS_INSIDE,
  FUJIN_SHEET_AS_IS_OUTSIDE,
  FUJIN_SHEET_TO_BE_INSIDE,
  FUJIN_SHEET_TO_BE_OUTSIDE,
  FUJIN_SHEET_SCORE_NOTE,
  FUJIN_SHEET_TO_BE_REASON,
  FUJIN_SHEET_QUADRANT,
  FUJIN_SHEET_SUMMARY,
  FUJIN_N_SHEET_COLUMNS,
} FujinSheetColumn;

/* The table of columns. */
const char *fujin_plan_sheet_get_id       (FujinSheetColumn  column);
const char *fujin_plan_sheet_get_title    (FujinSheetColumn  column,
                                           FujinLang         lang);
gboolean    fujin_plan_sheet_is_number    (FujinSheetColumn  column);
gboolean    fujin_plan_sheet_is_derived   (FujinSheetColumn  column);
gboolean    fujin_plan_sheet_find_column  (const char       *id,
                                           FujinSheetColumn *column);
gboolean    fujin_plan_sheet_match_title  (const char       *text,
                                           FujinSheetColumn *column);

/* A cell as text. */
char       *fujin_plan_sheet_dup_text     (FujinServicePlan *plan,
                                           FujinSheetColumn  column,
                                           FujinLang         lang);
int         fujin_plan_sheet_compare      (FujinServicePlan *a,
                                           FujinServicePlan *b,
                                           FujinSheetColumn  column,
                                           FujinLang         lang);

/* The teams that a text of people or of other programs names. */
GPtrArray  *fujin_plan_sheet_find_teams   (FujinProject     *project,
                                           FujinServicePlan *plan,
                                           const char       *text,
                                           guint            *lead,
                                           GPtrArray        *unknown);

/* A cell from text; what cannot be taken is said in @notes. Use a copy of the project. */
gboolean    fujin_plan_sheet_set_cell     (FujinProject     *project,
                                           FujinServicePlan *plan,
                                           FujinSheetColumn  column,
                                           const char       *text,
                                           const char       *where,
                                           GPtrArray        *notes);
gboolean    fujin_plan_sheet_set_teams    (FujinProject     *project,
                                           FujinServicePlan *plan,
                                           GPtrArray        *teams,
                                           guint             lead);

G_END_DECLS
