/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-plan-sheet.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* What is common to all cells of a column. */
typedef struct
{
  const char *id;
  const char *title;
  gboolean is_number;
  gboolean is_derived;
} Column;

static const Column columns[FUJIN_N_SHEET_COLUMNS] = {
  [FUJIN_SHEET_CODE] = { "code", N_("Code"), FALSE, TRUE },
  [FUJIN_SHEET_NAME] = { "name", N_("Service"), FALSE, FALSE },
  [FUJIN_SHEET_CATEGORY] = { "category", N_("Category"), FALSE, TRUE },
  [FUJIN_SHEET_LEVEL] = { "level", N_("Level"), FALSE, FALSE },
  [FUJIN_SHEET_REASON] = { "reason", N_("Reason"), FALSE, FALSE },
  [FUJIN_SHEET_TYPE] = { "type", N_("Assignment"), FALSE, TRUE },
  [FUJIN_SHEET_TEAMS] = { "teams", N_("Teams"), FALSE, FALSE },
  [FUJIN_SHEET_AS_IS] = { "as-is", N_("As-Is"), TRUE, FALSE },
  [FUJIN_SHEET_TO_BE] = { "to-be", N_("To-Be"), TRUE, FALSE },
  [FUJIN_SHEET_GAP] = { "gap", N_("Gap"), TRUE, TRUE },
  [FUJIN_SHEET_NOTE] = { "note", N_("Note"), FALSE, FALSE },
  [FUJIN_SHEET_AS_IS_INSIDE] = { "as-is-inside", N_("As-Is inside"), TRUE, FALSE },
  [FUJIN_SHEET_AS_IS_OUTSIDE] = { "as-is-outside", N_("As-Is outside"), TRUE, FALSE },
  [FUJIN_SHEET_TO_BE_INSIDE] = { "to-be-inside", N_("To-Be inside"), TRUE, FALSE },
  [FUJIN_SHEET_TO_BE_OUTSIDE] = { "to-be-outside", N_("To-Be outside"), TRUE, FALSE },
  [FUJIN_SHEET_SCORE_NOTE] = { "score-note", N_("Note on the scores"), FALSE, FALSE },
  [FUJIN_SHEET_TO_BE_REASON] = { "to-be-reason", N_("Reason of To-Be"), FALSE, FALSE },
  [FUJIN_SHEET_QUADRANT] = { "quadrant", N_("Own quadrant"), TRUE, FALSE },
  [FUJIN_SHEET_SUMMARY] = { "summary", N_("What it is"), FALSE, FALSE },
};

/* Other headings by which the columns of figure 8 and of our own exports are known. */
static const struct
{
  const char *title;
  FujinSheetColumn column;
} other_titles[] = {
  { N_("Recommendation level"), FUJIN_SHEET_LEVEL },
  { N_("Teams (lead first)"), FUJIN_SHEET_TEAMS },
  { N_("Assignment type"), FUJIN_SHEET_TYPE },
  { N_("Service name"), FUJIN_SHEET_NAME },
  { N_("Notes"), FUJIN_SHEET_NOTE },
};

/**
 * fujin_plan_sheet_get_id:
 * @column: a column
 *
 * Returns: its id, for settings and options
 */
const char *
fujin_plan_sheet_get_id (FujinSheetColumn column)
{
  g_return_val_if_fail (column < FUJIN_N_SHEET_COLUMNS, NULL);

  return columns[column].id;
}

/**
 * fujin_plan_sheet_get_title:
 * @column: a column
 * @lang: a language
 *
 * Returns: its heading
 */
const char *
fujin_plan_sheet_get_title (FujinSheetColumn column,
                            FujinLang        lang)
{
  g_return_val_if_fail (column < FUJIN_N_SHEET_COLUMNS, NULL);

  return fujin_words (lang, columns[column].title);
}

/**
 * fujin_plan_sheet_is_number:
 * @column: a column
 *
 * Returns: whether its cells are numbers
 */
gboolean
fujin_plan_sheet_is_number (FujinSheetColumn column)
{
  g_return_val_if_fail (column < FUJIN_N_SHEET_COLUMNS, FALSE);

  return columns[column].is_number;
}

/**
 * fujin_plan_sheet_is_derived:
 * @column: a column
 *
 * Returns: whether its cells follow from others and cannot be set
 */
gboolean
fujin_plan_sheet_is_derived (FujinSheetColumn column)
{
  g_return_val_if_fail (column < FUJIN_N_SHEET_COLUMNS, FALSE);

  return columns[column].is_derived;
}

/**
 * fujin_plan_sheet_find_column:
 * @id: (nullable): an id
 * @column: (out): its column
 *
 * Returns: whether there is one
 */
gboolean
fujin_plan_sheet_find_column (const char       *id,
                              FujinSheetColumn *column)
{
  for (guint i = 0; id && i < FUJIN_N_SHEET_COLUMNS; i++)
    if (g_str_equal (columns[i].id, id))
      {
        *column = (FujinSheetColumn) i;
        return TRUE;
      }
  return FALSE;
}

/* Headings that Japanese tables have besides our own words, in the form of fujin_search_key(). */
static const struct
{
  const char *key;
  FujinSheetColumn column;
} known_headings[] = {
  { "コード", FUJIN_SHEET_CODE },          { "サービス名", FUJIN_SHEET_NAME },
  { "推奨レベル", FUJIN_SHEET_LEVEL },     { "割リ当テ", FUJIN_SHEET_TYPE },
  { "サービス割リ当テ", FUJIN_SHEET_TYPE }, { "担当", FUJIN_SHEET_TEAMS },
  { "担当チーム", FUJIN_SHEET_TEAMS },     { "現状", FUJIN_SHEET_AS_IS },
  { "アルベキ姿", FUJIN_SHEET_TO_BE },     { "差", FUJIN_SHEET_GAP },
  { "備考", FUJIN_SHEET_NOTE },            { "メモ", FUJIN_SHEET_NOTE },
};

static gboolean
is_title (const char *key,
          const char *title)
{
  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *own = fujin_search_key (fujin_words ((FujinLang) lang, title));

      if (g_str_equal (own, key))
        return TRUE;
    }
  return FALSE;
}

/**
 * fujin_plan_sheet_match_title:
 * @text: (nullable): a heading in either language
 * @column: (out): the column it names
 *
 * Returns: whether it names one
 */
gboolean
fujin_plan_sheet_match_title (const char       *text,
                              FujinSheetColumn *column)
{
  g_autofree char *key = fujin_search_key (text);

  for (guint i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    if (is_title (key, columns[i].title))
      {
        *column = (FujinSheetColumn) i;
        return TRUE;
      }
  for (guint i = 0; i < G_N_ELEMENTS (other_titles); i++)
    if (is_title (key, other_titles[i].title))
      {
        *column = other_titles[i].column;
        return TRUE;
      }
  for (guint i = 0; i < G_N_ELEMENTS (known_headings); i++)
    if (g_str_equal (key, known_headings[i].key))
      {
        *column = known_headings[i].column;
        return TRUE;
      }
  return FALSE;
}

static FujinFramework *
framework_of (FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);

  return project ? fujin_project_get_framework (project) : fujin_framework_get_default ();
}

static char *
dup_score (int       score,
           FujinLang lang)
{
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    return g_strdup (fujin_words (lang, "not evaluated"));
  return score > 0 ? g_strdup_printf ("%d", score) : g_strdup ("");
}

static char *
dup_gap (FujinServicePlan *plan)
{
  int gap;

  if (!fujin_service_plan_in_scope (plan) || !fujin_service_plan_get_gap (plan, &gap))
    return g_strdup ("");
  return g_strdup_printf (gap > 0 ? "+%d" : "%d", gap);
}

/* A service nobody needs lacks no team: only one in scope can be unassigned. */
static const char *
type_name (FujinServicePlan *plan,
           FujinLang         lang)
{
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);

  if (kind == FUJIN_ASSIGNMENT_UNASSIGNED && !fujin_service_plan_in_scope (plan))
    return "";
  return fujin_text_get (&fujin_framework_get_assignment_type (framework_of (plan), kind)->name,
                         lang);
}

/* A name that could not be told from two, or from a mark, is quoted. One that holds what only
 * other programs put between names, "A / B", is found whole and needs no quotes. */
static gboolean
needs_quotes (const char *name)
{
  static const char *const first[] = { FUJIN_SHEET_LEAD, "/", "+", "&", "／", "＋", "＆", "､" };

  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    if (g_str_has_prefix (name, first[i]))
      return TRUE;
  return strpbrk (name, ",;\"\n") || strstr (name, "、") || strstr (name, "，") ||
         strstr (name, "；");
}

static void
append_team (GString    *text,
             const char *name)
{
  if (!needs_quotes (name))
    {
      g_string_append (text, name);
      return;
    }
  g_string_append_c (text, '"');
  for (const char *p = name; *p; p++)
    {
      if (*p == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *p);
    }
  g_string_append_c (text, '"');
}

static char *
dup_teams (FujinServicePlan *plan,
           FujinLang         lang)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  guint n = fujin_assignments_get_n_teams (assignments);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (i > 0)
        g_string_append (text, fujin_words (lang, ", "));
      if (n > 1 && team == fujin_assignments_get_lead (assignments))
        g_string_append (text, FUJIN_SHEET_LEAD);
      append_team (text, fujin_team_get_name (team));
    }
  return g_string_free (text, FALSE);
}

static char *
dup_side (FujinServicePlan *plan,
          FujinSheetColumn  column,
          FujinLang         lang)
{
  gboolean to_be = column == FUJIN_SHEET_TO_BE_INSIDE || column == FUJIN_SHEET_TO_BE_OUTSIDE;
  gboolean outside = column == FUJIN_SHEET_AS_IS_OUTSIDE || column == FUJIN_SHEET_TO_BE_OUTSIDE;

  return dup_score (fujin_service_plan_get_side (plan, to_be, outside), lang);
}

static const char *
peek_text (FujinServicePlan *plan,
           FujinSheetColumn  column,
           FujinLang         lang)
{
  switch ((int) column)
    {
    case FUJIN_SHEET_CODE:
      return fujin_service_plan_get_code (plan);
    case FUJIN_SHEET_NAME:
      return fujin_service_plan_get_name (plan, lang);
    case FUJIN_SHEET_CATEGORY:
      return fujin_text_get (&fujin_service_plan_get_category (plan)->name, lang);
    case FUJIN_SHEET_LEVEL:
      return fujin_text_get (&fujin_framework_get_level (framework_of (plan),
                                                         fujin_service_plan_get_level (plan))->name,
                             lang);
    case FUJIN_SHEET_REASON:
      return fujin_service_plan_get_reason (plan);
    case FUJIN_SHEET_TYPE:
      return type_name (plan, lang);
    case FUJIN_SHEET_NOTE:
      return fujin_service_plan_get_note (plan);
    case FUJIN_SHEET_SCORE_NOTE:
      return fujin_service_plan_get_score_note (plan);
    case FUJIN_SHEET_TO_BE_REASON:
      return fujin_service_plan_get_to_be_reason (plan);
    case FUJIN_SHEET_SUMMARY:
      return fujin_service_plan_get_summary (plan, lang);
    default:
      return NULL;
    }
}

/**
 * fujin_plan_sheet_dup_text:
 * @plan: a plan
 * @column: a column
 * @lang: a language
 *
 * Writes a cell: what fujin_plan_sheet_set_cell() takes again.
 *
 * Returns: (transfer full): the text, "" where there is nothing to say
 */
char *
fujin_plan_sheet_dup_text (FujinServicePlan *plan,
                           FujinSheetColumn  column,
                           FujinLang         lang)
{
  const char *text;
  int quadrant;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), NULL);

  switch ((int) column)
    {
    case FUJIN_SHEET_TEAMS:
      return dup_teams (plan, lang);
    case FUJIN_SHEET_AS_IS:
      return dup_score (fujin_service_plan_get_as_is (plan), lang);
    case FUJIN_SHEET_TO_BE:
      return dup_score (fujin_service_plan_get_to_be (plan), lang);
    case FUJIN_SHEET_GAP:
      return dup_gap (plan);
    case FUJIN_SHEET_QUADRANT:
      quadrant = fujin_service_plan_get_quadrant (plan);
      return quadrant > 0 ? g_strdup_printf ("%d", quadrant) : g_strdup ("");
    case FUJIN_SHEET_AS_IS_INSIDE:
    case FUJIN_SHEET_AS_IS_OUTSIDE:
    case FUJIN_SHEET_TO_BE_INSIDE:
    case FUJIN_SHEET_TO_BE_OUTSIDE:
      return dup_side (plan, column, lang);
    default:
      text = peek_text (plan, column, lang);
      return g_strdup (text ? text : "");
    }
}

/* Where there is no gap to speak of comes last, apart from all others; the largest first. */
static int
gap_rank (FujinServicePlan *plan)
{
  int gap;

  if (!fujin_service_plan_in_scope (plan) || !fujin_service_plan_get_gap (plan, &gap))
    return FUJIN_SCORE_MAX;
  return -gap;
}

static int
rank (FujinServicePlan *plan,
      FujinSheetColumn  column)
{
  switch ((int) column)
    {
    case FUJIN_SHEET_LEVEL:
      return fujin_service_plan_get_level (plan);
    case FUJIN_SHEET_CATEGORY:
      return (int) fujin_service_plan_get_category (plan)->index;
    case FUJIN_SHEET_TYPE:
      return fujin_service_plan_get_kind (plan);
    case FUJIN_SHEET_AS_IS:
      return fujin_service_plan_get_as_is (plan);
    case FUJIN_SHEET_TO_BE:
      return fujin_service_plan_get_to_be (plan);
    case FUJIN_SHEET_GAP:
      return gap_rank (plan);
    case FUJIN_SHEET_QUADRANT:
      return fujin_service_plan_get_quadrant (plan);
    default:
      return 0;
    }
}

static gboolean
is_text (FujinSheetColumn column)
{
  return column == FUJIN_SHEET_NAME || column == FUJIN_SHEET_REASON ||
         column == FUJIN_SHEET_TEAMS || column == FUJIN_SHEET_NOTE ||
         column == FUJIN_SHEET_SCORE_NOTE || column == FUJIN_SHEET_TO_BE_REASON ||
         column == FUJIN_SHEET_SUMMARY;
}

/* What is empty comes last: one looks for what is there. */
static int
compare_texts (const char *a,
               const char *b)
{
  if (!*a || !*b)
    return (*a ? 0 : 1) - (*b ? 0 : 1);
  return g_utf8_collate (a, b);
}

/**
 * fujin_plan_sheet_compare:
 * @a: a plan
 * @b: another plan
 * @column: what to sort by
 * @lang: language of names
 *
 * Orders two rows: the plans' own order decides where the cells are alike.
 *
 * Returns: negative, 0 or positive as by strcmp()
 */
int
fujin_plan_sheet_compare (FujinServicePlan *a,
                          FujinServicePlan *b,
                          FujinSheetColumn  column,
                          FujinLang         lang)
{
  int order = rank (a, column) - rank (b, column);

  if (is_text (column))
    {
      g_autofree char *text_a = fujin_plan_sheet_dup_text (a, column, lang);
      g_autofree char *text_b = fujin_plan_sheet_dup_text (b, column, lang);

      order = compare_texts (text_a, text_b);
    }
  else if (!order && column >= FUJIN_SHEET_AS_IS_INSIDE && column <= FUJIN_SHEET_TO_BE_OUTSIDE)
    {
      g_autofree char *text_a = dup_side (a, column, lang);
      g_autofree char *text_b = dup_side (b, column, lang);

      order = strcmp (text_a, text_b);
    }
  return order ? order : fujin_service_plan_compare (a, b);
}
