/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-edit.h"
#include "fujin-parse.h"
#include "fujin-plan-sheet.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* A cell that is being set. */
typedef struct
{
  FujinProject *project;
  FujinServicePlan *plan;
  FujinSheetColumn column;
  const char *text;
  const char *where;
  GPtrArray *notes;
} Cell;

static GPtrArray *
array_of (FujinServicePlan *plan)
{
  GPtrArray *plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan);
  return plans;
}

/* @format takes the row, the column and the text of the cell, and @more. */
static gboolean
refuse (const Cell *cell,
        const char *format,
        const char *more)
{
  if (cell->notes)
    g_ptr_array_add (cell->notes,
                     g_strdup_printf (format, cell->where,
                                      fujin_plan_sheet_get_title (cell->column,
                                                                  fujin_lang_screen ()),
                                      cell->text, more));
  return FALSE;
}

static char *
dup_level_names (void)
{
  FujinFramework *framework = fujin_framework_get_default ();
  GString *names = g_string_new (NULL);

  for (int i = 1; i < FUJIN_N_LEVELS; i++)
    {
      const FujinTerm *term = fujin_framework_get_level (framework, (FujinLevel) i);

      if (names->len > 0)
        g_string_append (names, W_(", "));
      g_string_append (names, fujin_text_get (&term->name, fujin_lang_screen ()));
    }
  return g_string_free (names, FALSE);
}

static gboolean
set_level (const Cell *cell)
{
  g_autoptr (GPtrArray) plans = array_of (cell->plan);
  FujinLevel level;

  if (fujin_parse_level (fujin_project_get_framework (cell->project), cell->text, &level))
    return fujin_edit_set_level (cell->project, plans, level);
  else
    {
      g_autofree char *names = dup_level_names ();

      /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s what stands in the cell,
       * %4$s the names that are known */
      return refuse (cell, W_("%1$s, %2$s: “%3$s” is no level. Write %4$s, or leave it empty."),
                     names);
    }
}

static gboolean
set_score (const Cell *cell)
{
  gboolean to_be = cell->column == FUJIN_SHEET_TO_BE;
  g_autoptr (GPtrArray) plans = array_of (cell->plan);
  int score;
  int now = to_be ? fujin_service_plan_get_to_be (cell->plan)
                  : fujin_service_plan_get_as_is (cell->plan);

  if (!fujin_parse_score (cell->text, &score))
    /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s what stands in the cell; N is
     * the same in every language; %4$s is empty */
    return refuse (cell, W_("%1$s, %2$s: “%3$s” is no score. Write 1 to 5, N for not evaluated, "
                            "or leave it empty.%4$s"), "");
  /* The same score says nothing of the scale it is on: it stays as it was given. */
  return score != now && fujin_edit_set_score (cell->project, plans, to_be, score);
}

static gboolean
set_side (const Cell *cell)
{
  gboolean to_be = cell->column == FUJIN_SHEET_TO_BE_INSIDE ||
                   cell->column == FUJIN_SHEET_TO_BE_OUTSIDE;
  gboolean outside = cell->column == FUJIN_SHEET_AS_IS_OUTSIDE ||
                     cell->column == FUJIN_SHEET_TO_BE_OUTSIDE;
  int score;

  if (!fujin_parse_score (cell->text, &score) || score < 0)
    /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s what stands in the cell; %4$s
     * is empty */
    return refuse (cell, W_("%1$s, %2$s: “%3$s” is no score of a side. Write 1 to 5, or leave it "
                            "empty.%4$s"), "");
  if (score == fujin_service_plan_get_side (cell->plan, to_be, outside))
    return FALSE;
  if (fujin_service_plan_get_kind (cell->plan) != FUJIN_ASSIGNMENT_COMBINATION)
    /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s a score; %4$s is empty */
    return refuse (cell, W_("%1$s, %2$s: “%3$s” was left out. Only a combination is scored by "
                            "side: have teams inside and outside carry it first.%4$s"), "");
  return fujin_edit_set_side (cell->project, cell->plan, to_be, outside, score);
}

static gboolean
set_quadrant (const Cell *cell)
{
  g_autoptr (GPtrArray) plans = array_of (cell->plan);
  int quadrant;

  if (!fujin_parse_quadrant (cell->text, &quadrant))
    /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s what stands in the cell; %4$s
     * is empty */
    return refuse (cell, W_("%1$s, %2$s: “%3$s” is no quadrant. Write 1 to 4, or leave it "
                            "empty.%4$s"), "");
  return fujin_edit_set_quadrant (cell->project, plans, quadrant);
}

static gboolean
set_teams (const Cell *cell)
{
  g_autoptr (GPtrArray) unknown = g_ptr_array_new_with_free_func (g_free);
  guint lead;
  g_autoptr (GPtrArray) teams =
    fujin_plan_sheet_find_teams (cell->project, cell->plan, cell->text, &lead, unknown);

  if (unknown->len > 0)
    /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s what stands in the cell, %4$s
     * the name of a team */
    return refuse (cell, W_("%1$s, %2$s: “%3$s” was left out, as there is no team “%4$s”. Add the "
                            "team first, or correct the name."),
                   g_ptr_array_index (unknown, 0));
  return fujin_plan_sheet_set_teams (cell->project, cell->plan, teams, lead);
}

static gboolean
set_name (const Cell *cell)
{
  FujinServicePlan *plan = cell->plan;
  g_autofree char *line = fujin_clean_line (cell->text);

  if (!*line)
    return FALSE;
  if (fujin_service_plan_is_own (plan))
    return fujin_edit_rename_own_service (cell->project, plan, line);
  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (g_str_equal (line, fujin_service_plan_get_name (plan, (FujinLang) lang)))
      return FALSE;
  /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s a name; %4$s is empty */
  return refuse (cell, W_("%1$s, %2$s: “%3$s” was left out. The services of X.1060 keep their "
                          "official names; put what you call it into the note.%4$s"), "");
}

static gboolean
set_summary (const Cell *cell)
{
  FujinServicePlan *plan = cell->plan;
  g_autofree char *text = fujin_clean_text (cell->text);

  if (fujin_service_plan_is_own (plan))
    return fujin_edit_describe_own_service (cell->project, plan, text);
  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (!*text || g_str_equal (text, fujin_service_plan_get_summary (plan, (FujinLang) lang)))
      return FALSE;
  /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s a text; %4$s is empty */
  return refuse (cell, W_("%1$s, %2$s: “%3$s” was left out. Only services of your own can be "
                          "described anew; write it into the note.%4$s"), "");
}

/* Derived cells say the same as before, or cannot be obeyed. */
static gboolean
check_derived (const Cell *cell)
{
  g_autofree char *key = fujin_search_key (cell->text);
  FujinAssignmentType type;
  g_autofree char *code = NULL;

  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *text =
        fujin_plan_sheet_dup_text (cell->plan, cell->column, (FujinLang) lang);
      g_autofree char *now = fujin_search_key (text);

      if (!*key || g_str_equal (key, now) || (*now == '+' && g_str_equal (key, now + 1)))
        return FALSE;
    }
  if (cell->column == FUJIN_SHEET_TYPE)
    {
      if (fujin_parse_kind (fujin_project_get_framework (cell->project), cell->text, &type) &&
          type == fujin_service_plan_get_kind (cell->plan))
        return FALSE;
      /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s an assignment type; %4$s is
       * empty */
      return refuse (cell, W_("%1$s, %2$s: “%3$s” was left out. The type follows from the teams: "
                              "name the teams instead.%4$s"), "");
    }
  if (cell->column == FUJIN_SHEET_GAP)
    /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s a gap; %4$s is empty */
    return refuse (cell, W_("%1$s, %2$s: “%3$s” was left out. The gap follows from As-Is and "
                            "To-Be.%4$s"), "");
  code = fujin_parse_dup_code (cell->text);
  if (cell->column == FUJIN_SHEET_CODE &&
      g_strcmp0 (code, fujin_service_plan_get_code (cell->plan)) == 0)
    return FALSE;
  /* Translators: %1$s is a row such as "B-3", %2$s a column, %3$s what stands in the cell; %4$s is
   * empty */
  return refuse (cell, W_("%1$s, %2$s: “%3$s” was left out, as this cannot be changed.%4$s"), "");
}

static gboolean
set (const Cell *cell)
{
  switch ((int) cell->column)
    {
    case FUJIN_SHEET_NAME:
      return set_name (cell);
    case FUJIN_SHEET_LEVEL:
      return set_level (cell);
    case FUJIN_SHEET_REASON:
      return fujin_edit_set_reason (cell->project, cell->plan, cell->text);
    case FUJIN_SHEET_TEAMS:
      return set_teams (cell);
    case FUJIN_SHEET_AS_IS:
    case FUJIN_SHEET_TO_BE:
      return set_score (cell);
    case FUJIN_SHEET_AS_IS_INSIDE:
    case FUJIN_SHEET_AS_IS_OUTSIDE:
    case FUJIN_SHEET_TO_BE_INSIDE:
    case FUJIN_SHEET_TO_BE_OUTSIDE:
      return set_side (cell);
    case FUJIN_SHEET_NOTE:
      return fujin_edit_set_note (cell->project, cell->plan, cell->text);
    case FUJIN_SHEET_SCORE_NOTE:
      return fujin_edit_set_score_note (cell->project, cell->plan, cell->text);
    case FUJIN_SHEET_TO_BE_REASON:
      return fujin_edit_set_to_be_reason (cell->project, cell->plan, cell->text);
    case FUJIN_SHEET_QUADRANT:
      return set_quadrant (cell);
    case FUJIN_SHEET_SUMMARY:
      return set_summary (cell);
    default:
      return check_derived (cell);
    }
}

/**
 * fujin_plan_sheet_set_cell:
 * @project: a project
 * @plan: one of its plans
 * @column: a column
 * @text: (nullable): what the cell is to say, as fujin_plan_sheet_dup_text() writes it, in either
 *   language
 * @where: (nullable): what the row is called in notes; %NULL for the code of the service
 * @notes: (nullable) (element-type utf8): takes a sentence when the text cannot be taken
 *
 * Sets a cell by the edit functions; a text that cannot be taken changes nothing. May be several
 * edits: for a copy of a project, or between fujin_edit_begin() and fujin_edit_end(). Set the
 * teams before the scores, as these are on the scale of the teams.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_plan_sheet_set_cell (FujinProject     *project,
                           FujinServicePlan *plan,
                           FujinSheetColumn  column,
                           const char       *text,
                           const char       *where,
                           GPtrArray        *notes)
{
  Cell cell = { project, plan, column, text ? text : "", where, notes };

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FALSE);

  if (!where)
    cell.where = fujin_service_plan_get_code (plan);
  return set (&cell);
}
