/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-import-map.h"
#include "fujin-parse.h"
#include "fujin-words.h"

/* What the program itself calls each column. */
static const struct
{
  const char *id;
  const char *label;
} fields[FUJIN_N_IMPORT_FIELDS] = {
  [FUJIN_IMPORT_CODE] = { "code", N_("Code") },
  [FUJIN_IMPORT_NAME] = { "name", N_("Service") },
  [FUJIN_IMPORT_LEVEL] = { "level", N_("Recommendation level") },
  [FUJIN_IMPORT_REASON] = { "reason", N_("Reason") },
  [FUJIN_IMPORT_TYPE] = { "type", N_("Assignment") },
  [FUJIN_IMPORT_TEAM] = { "team", N_("Lead team") },
  [FUJIN_IMPORT_OTHER_TEAMS] = { "other-teams", N_("Other teams") },
  [FUJIN_IMPORT_OUTSIDE] = { "outside", N_("Teams outside") },
  [FUJIN_IMPORT_QUADRANT] = { "quadrant", N_("Quadrant") },
  [FUJIN_IMPORT_AS_IS] = { "as-is", N_("As-Is") },
  [FUJIN_IMPORT_TO_BE] = { "to-be", N_("To-Be") },
  [FUJIN_IMPORT_NOTE] = { "note", N_("Note") },
  [FUJIN_IMPORT_SCORE_NOTE] = { "score-note", N_("Note on the scores") },
  [FUJIN_IMPORT_TO_BE_REASON] = { "to-be-reason", N_("Reason of To-Be") },
  [FUJIN_IMPORT_SUMMARY] = { "summary", N_("Summary") },
};

/* Columns of exported sheets that hold what follows from the others. */
static const char *const derived_heads[] = { N_("Category"), N_("Own service"), N_("Gap") };

/* Heads over codes that are too short to be looked for inside others. */
static const char *const code_heads[] = { "no", "#", "id", NULL };

/* A word that a head holds: the longest one in it decides. */
static const struct
{
  const char *word;
  FujinImportField field;
} head_words[] = {
  { "code", FUJIN_IMPORT_CODE },             { "コード", FUJIN_IMPORT_CODE },
  { "サービス番号", FUJIN_IMPORT_CODE },     { "番号", FUJIN_IMPORT_CODE },
  { "no.", FUJIN_IMPORT_CODE },              { "サービス名", FUJIN_IMPORT_NAME },
  { "service name", FUJIN_IMPORT_NAME },     { "service", FUJIN_IMPORT_NAME },
  { "サービス", FUJIN_IMPORT_NAME },         { "役割", FUJIN_IMPORT_NAME },
  { "name", FUJIN_IMPORT_NAME },             { "名称", FUJIN_IMPORT_NAME },
  { "推奨レベル", FUJIN_IMPORT_LEVEL },      { "レベル", FUJIN_IMPORT_LEVEL },
  { "level", FUJIN_IMPORT_LEVEL },           { "理由", FUJIN_IMPORT_REASON },
  { "reason", FUJIN_IMPORT_REASON },         { "割り当てタイプ", FUJIN_IMPORT_TYPE },
  { "割り当て種別", FUJIN_IMPORT_TYPE },     { "割当種別", FUJIN_IMPORT_TYPE },
  { "割り当て先", FUJIN_IMPORT_TEAM },       { "割当先", FUJIN_IMPORT_TEAM },
  { "割り当て", FUJIN_IMPORT_TYPE },         { "割当", FUJIN_IMPORT_TYPE },
  { "assignment type", FUJIN_IMPORT_TYPE },  { "assignment", FUJIN_IMPORT_TYPE },
  { "実施形態", FUJIN_IMPORT_TYPE },         { "担当チーム", FUJIN_IMPORT_TEAM },
  { "主担当", FUJIN_IMPORT_TEAM },           { "担当", FUJIN_IMPORT_TEAM },
  { "チーム", FUJIN_IMPORT_TEAM },           { "lead team", FUJIN_IMPORT_TEAM },
  { "team", FUJIN_IMPORT_TEAM },             { "assignee", FUJIN_IMPORT_TEAM },
  { "carried by", FUJIN_IMPORT_TEAM },       { "owner", FUJIN_IMPORT_TEAM },
  { "部門", FUJIN_IMPORT_TEAM },             { "other teams", FUJIN_IMPORT_OTHER_TEAMS },
  { "他の担当チーム", FUJIN_IMPORT_OTHER_TEAMS }, { "副担当", FUJIN_IMPORT_OTHER_TEAMS },
  { "quadrant", FUJIN_IMPORT_QUADRANT },     { "領域", FUJIN_IMPORT_QUADRANT },
  { "as-is", FUJIN_IMPORT_AS_IS },           { "as is", FUJIN_IMPORT_AS_IS },
  { "asis", FUJIN_IMPORT_AS_IS },            { "現状", FUJIN_IMPORT_AS_IS },
  { "現在", FUJIN_IMPORT_AS_IS },            { "to-be", FUJIN_IMPORT_TO_BE },
  { "to be", FUJIN_IMPORT_TO_BE },           { "tobe", FUJIN_IMPORT_TO_BE },
  { "あるべき", FUJIN_IMPORT_TO_BE },        { "目標", FUJIN_IMPORT_TO_BE },
  { "備考", FUJIN_IMPORT_NOTE },             { "メモ", FUJIN_IMPORT_NOTE },
  { "コメント", FUJIN_IMPORT_NOTE },         { "note", FUJIN_IMPORT_NOTE },
  { "remark", FUJIN_IMPORT_NOTE },           { "comment", FUJIN_IMPORT_NOTE },
};

/* More is a sentence, not a head. */
#define LONGEST_HEAD 40

/**
 * fujin_import_field_get_id:
 * @field: a field
 *
 * Returns: (transfer none): its name on the command line
 */
const char *
fujin_import_field_get_id (FujinImportField field)
{
  g_return_val_if_fail (field < FUJIN_N_IMPORT_FIELDS, "");

  return fields[field].id;
}

/**
 * fujin_import_field_get_label:
 * @field: a field
 * @lang: a language
 *
 * Returns: (transfer none): what a person calls it: the head of its column in exported sheets
 */
const char *
fujin_import_field_get_label (FujinImportField field,
                              FujinLang        lang)
{
  g_return_val_if_fail (field < FUJIN_N_IMPORT_FIELDS, "");

  return fujin_words (lang, fields[field].label);
}

static gboolean
is_words (const char *key,
          const char *text)
{
  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *other = fujin_parse_dup_key (fujin_words ((FujinLang) lang, text));

      if (strcmp (other, key) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * fujin_import_field_from_head:
 * @text: what stands over a column
 * @field: (out): the field
 * @derived: (out): whether the column is recognised but nothing is to be read from it
 *
 * Recognises a column by its head: as this program writes it, or by usual words of either
 * language.
 *
 * Returns: whether it is recognised
 */
gboolean
fujin_import_field_from_head (const char       *text,
                              FujinImportField *field,
                              gboolean         *derived)
{
  g_autofree char *key = fujin_parse_dup_key (text);
  gsize longest = 0;

  *derived = FALSE;
  if (!*key || g_utf8_strlen (key, -1) > LONGEST_HEAD)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (derived_heads); i++)
    if (is_words (key, derived_heads[i]))
      {
        *derived = TRUE;
        return TRUE;
      }
  if (g_strv_contains (code_heads, key))
    {
      *field = FUJIN_IMPORT_CODE;
      return TRUE;
    }
  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    if (is_words (key, fields[i].label) || strcmp (key, fields[i].id) == 0)
      {
        *field = (FujinImportField) i;
        return TRUE;
      }
  for (guint i = 0; i < G_N_ELEMENTS (head_words); i++)
    if (strlen (head_words[i].word) > longest && strstr (key, head_words[i].word))
      {
        longest = strlen (head_words[i].word);
        *field = head_words[i].field;
      }
  return longest > 0;
}
