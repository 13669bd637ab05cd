/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-improvement-text.h"

#include <stdio.h>
#include <string.h>

#include "fujin-parse.h"
#include "fujin-parse-teams.h"
#include "fujin-record-words.h"
#include "fujin-words.h"

#define N_FIELDS (FUJIN_IMPROVEMENT_NOTE + 1)

/* No clipboard that a person made holds more. */
#define MAX_ROWS 20000

static const FujinRecordField *
field_of (guint field)
{
  return &fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)->fields[field];
}

/**
 * fujin_improvement_dup_codes:
 * @record: an improvement
 * @lang: language of what stands between them
 *
 * Returns: (transfer full): the codes of its services: "B-3, D-1"
 */
char *
fujin_improvement_dup_codes (FujinRecord *record,
                             FujinLang    lang)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (record);
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < plans->len; i++)
    {
      if (i > 0)
        g_string_append (codes, fujin_words (lang, ", "));
      g_string_append (codes, fujin_service_plan_get_code (g_ptr_array_index (plans, i)));
    }
  return g_string_free (codes, FALSE);
}

/**
 * fujin_improvement_dup_cell:
 * @record: an improvement
 * @field: which of its fields
 * @lang: language of the words
 *
 * Returns: (transfer full): the field as a person reads it
 */
char *
fujin_improvement_dup_cell (FujinRecord           *record,
                            FujinImprovementField  field,
                            FujinLang              lang)
{
  FujinTeam *team;

  switch (field)
    {
    case FUJIN_IMPROVEMENT_SERVICES:
      return fujin_improvement_dup_codes (record, lang);
    case FUJIN_IMPROVEMENT_CYCLE:
    case FUJIN_IMPROVEMENT_STATE:
      return g_strdup (fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, field,
                                                 fujin_record_get_choice (record, field), lang));
    case FUJIN_IMPROVEMENT_TEAM:
      team = fujin_record_find_team (record);
      return g_strdup (team ? fujin_team_get_name (team) : "");
    case FUJIN_IMPROVEMENT_TITLE:
    case FUJIN_IMPROVEMENT_DUE:
    case FUJIN_IMPROVEMENT_COST:
    case FUJIN_IMPROVEMENT_EXPECTED:
    case FUJIN_IMPROVEMENT_NOTE:
    default:
      return g_strdup (fujin_record_get (record, field));
    }
}

/**
 * fujin_improvement_dup_cells:
 * @record: an improvement
 * @lang: language of the words
 *
 * Returns: (transfer full) (array zero-terminated=1): its fields as a person reads them, in the
 *   order of #FujinImprovementField
 */
char **
fujin_improvement_dup_cells (FujinRecord *record,
                             FujinLang    lang)
{
  char **cells = g_new0 (char *, N_FIELDS + 1);

  for (guint i = 0; i < N_FIELDS; i++)
    cells[i] = fujin_improvement_dup_cell (record, i, lang);
  return cells;
}

/* A spreadsheet would take such a text for a formula. */
static gboolean
looks_like_formula (const char *text)
{
  return *text && strchr ("=+-@", *text) != NULL;
}

static void
add_cell (GString    *text,
          const char *cell,
          gboolean    is_first)
{
  gboolean quote = strpbrk (cell, "\"\t\r\n") != NULL;

  if (!is_first)
    g_string_append_c (text, '\t');
  if (quote)
    g_string_append_c (text, '"');
  if (looks_like_formula (cell))
    g_string_append_c (text, '\'');
  for (const char *p = cell; *p; p++)
    {
      if (*p == '"' && quote)
        g_string_append_c (text, '"');
      g_string_append_c (text, *p);
    }
  if (quote)
    g_string_append_c (text, '"');
}

/**
 * fujin_improvement_text_write:
 * @records: (element-type FujinRecord): improvements
 * @lang: language of the words
 *
 * Writes improvements as text for a spreadsheet or a mail: a line of names, then a line for each,
 * with tabs between.
 *
 * Returns: (transfer full): the text; fujin_improvement_text_read() takes it back
 */
char *
fujin_improvement_text_write (GPtrArray *records,
                              FujinLang  lang)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < N_FIELDS; i++)
    add_cell (text, fujin_record_field_name (FUJIN_RECORD_IMPROVEMENT, i, lang), i == 0);
  g_string_append_c (text, '\n');
  for (guint r = 0; r < records->len; r++)
    {
      g_auto (GStrv) cells = fujin_improvement_dup_cells (g_ptr_array_index (records, r), lang);

      for (guint i = 0; i < N_FIELDS; i++)
        add_cell (text, cells[i], i == 0);
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}

/* Reads one cell and says whether the line goes on after it. */
static gboolean
read_cell (const char **at,
           char       **cell)
{
  const char *p = *at;
  GString *text = g_string_new (NULL);
  gboolean quoted = *p == '"';
  gboolean more;

  if (quoted)
    p++;
  for (; *p; p++)
    {
      if (quoted && *p == '"' && p[1] == '"')
        p++;
      else if (quoted && *p == '"')
        {
          quoted = FALSE;
          continue;
        }
      else if (!quoted && (*p == '\t' || *p == '\n' || *p == '\r'))
        break;
      g_string_append_c (text, *p);
    }
  more = *p == '\t';
  if (*p == '\r' && p[1] == '\n')
    p++;
  *at = *p ? p + 1 : p;
  if (text->str[0] == '\'' && looks_like_formula (text->str + 1))
    g_string_erase (text, 0, 1);
  *cell = g_strstrip (g_string_free (text, FALSE));
  return more;
}

static GPtrArray *
read_row (const char **at)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  gboolean more = TRUE;

  while (more)
    {
      char *cell;

      more = read_cell (at, &cell);
      g_ptr_array_add (cells, cell);
    }
  return cells;
}

static int
find_field (const char *title)
{
  g_autofree char *key = fujin_parse_dup_key (title);

  for (int i = 0; *key && i < N_FIELDS; i++)
    for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
      {
        g_autofree char *name = fujin_parse_dup_key (
          fujin_record_field_name (FUJIN_RECORD_IMPROVEMENT, (guint) i, (FujinLang) lang));

        if (g_str_equal (name, key))
          return i;
      }
  /* What the title was called in tables of earlier versions. */
  return g_str_equal (key, "題名") ? FUJIN_IMPROVEMENT_TITLE : -1;
}

/* The fields of the columns, if the row is one of names; the title has to be among them. */
static gboolean
read_head (GPtrArray *row,
           int       *fields)
{
  gboolean has_title = FALSE;

  for (guint i = 0; i < N_FIELDS; i++)
    {
      fields[i] = i < row->len ? find_field (g_ptr_array_index (row, i)) : -1;
      has_title = has_title || fields[i] == FUJIN_IMPROVEMENT_TITLE;
    }
  return has_title;
}

static char *
parse_choice (guint       field,
              const char *cell)
{
  const FujinRecordField *format = field_of (field);
  g_autofree char *key = fujin_parse_dup_key (cell);

  for (int i = 0; format->choices[i]; i++)
    {
      if (g_str_equal (format->choices[i], key))
        return g_strdup (format->choices[i]);
      for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
        {
          g_autofree char *name = fujin_parse_dup_key (
            fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, field, i, (FujinLang) lang));

          if (g_str_equal (name, key))
            return g_strdup (format->choices[i]);
        }
    }
  return NULL;
}

/* All or nothing, so that what is not understood can be kept as it was written. */
static char *
parse_services (FujinProject *project,
                const char   *cell)
{
  g_auto (GStrv) parts = NULL;
  g_autofree char *narrow = g_utf8_normalize (cell, -1, G_NORMALIZE_NFKC);
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  parts = g_regex_split_simple ("[,、;\\n]", narrow ? narrow : cell, 0, 0);
  for (guint i = 0; parts[i]; i++)
    {
      FujinServicePlan *plan;

      if (!*g_strstrip (parts[i]))
        continue;
      plan = fujin_parse_code (project, parts[i]);
      if (!plan)
        return NULL;
      if (g_hash_table_add (seen, plan))
        g_string_append_printf (ids, "%s%s", ids->len ? " " : "", fujin_service_plan_get_id (plan));
    }
  return g_strdup (ids->str);
}

static char *
parse_score (const char *cell)
{
  int score;

  if (!fujin_parse_score (cell, &score) || score < 1)
    return NULL;
  return g_strdup_printf ("%d", score);
}

static char *
parse_date (const char *cell)
{
  g_autofree char *narrow = g_utf8_normalize (cell, -1, G_NORMALIZE_NFKC);
  guint year, month, day;

  if (!narrow || sscanf (narrow, "%4u%*[-/.年]%2u%*[-/.月]%2u", &year, &month, &day) != 3
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;
  return g_strdup_printf ("%04u-%02u-%02u", year, month, day);
}

static char *
parse_value (FujinProject *project,
             guint         field,
             const char   *cell)
{
  FujinTeam *team;

  switch (field)
    {
    case FUJIN_IMPROVEMENT_SERVICES:
      return parse_services (project, cell);
    case FUJIN_IMPROVEMENT_CYCLE:
    case FUJIN_IMPROVEMENT_STATE:
      return parse_choice (field, cell);
    case FUJIN_IMPROVEMENT_TEAM:
      team = fujin_parse_find_team (project, cell);
      return team ? g_strdup (fujin_team_get_id (team)) : NULL;
    case FUJIN_IMPROVEMENT_DUE:
      return parse_date (cell);
    case FUJIN_IMPROVEMENT_EXPECTED:
      return parse_score (cell);
    default:
      return g_strdup (cell);
    }
}

static void
set_value (char **values,
           guint  field,
           char  *value)
{
  g_free (values[field]);
  values[field] = value;
}

/* What a cell says that is not understood goes into the note: nothing is thrown away. */
static void
keep_in_note (char       **values,
              guint        field,
              const char  *cell,
              FujinLang    lang)
{
  /* Translators: %1$s is the name of a field, %2$s what was written there */
  g_autofree char *line = g_strdup_printf (
    fujin_words (lang, "%1$s: %2$s"),
    fujin_record_field_name (FUJIN_RECORD_IMPROVEMENT, field, lang), cell);
  const char *note = values[FUJIN_IMPROVEMENT_NOTE];

  set_value (values, FUJIN_IMPROVEMENT_NOTE,
             *note ? g_strconcat (note, "\n", line, NULL) : g_strdup (line));
}

static char **
create_values (FujinLang lang)
{
  char **values = g_new0 (char *, N_FIELDS + 1);

  for (guint i = 0; i < N_FIELDS; i++)
    values[i] = g_strdup (field_of (i)->required ? field_of (i)->choices[0] : "");
  return values;
}

static char **
read_values (FujinProject *project,
             GPtrArray    *row,
             const int    *fields,
             FujinLang     lang)
{
  char **values = create_values (lang);
  gboolean empty = TRUE;

  for (guint i = 0; i < row->len && i < N_FIELDS; i++)
    {
      const char *cell = g_ptr_array_index (row, i);
      guint field = (guint) fields[i];
      char *value;

      if (fields[i] < 0 || !*cell)
        continue;
      empty = FALSE;
      value = parse_value (project, field, cell);
      if (!value)
        keep_in_note (values, field, cell, lang);
      else if (field == FUJIN_IMPROVEMENT_NOTE && *values[field])
        {
          set_value (values, field, g_strconcat (value, "\n", values[field], NULL));
          g_free (value);
        }
      else
        set_value (values, field, value);
    }
  if (empty)
    g_clear_pointer (&values, g_strfreev);
  else if (!*values[FUJIN_IMPROVEMENT_TITLE])
    set_value (values, FUJIN_IMPROVEMENT_TITLE, g_strdup (fujin_words (lang, "New improvement")));
  if (values)
    g_strdelimit (values[FUJIN_IMPROVEMENT_TITLE], "\n\r\t", ' ');
  return values;
}

/**
 * fujin_improvement_text_read:
 * @project: the project they are to go to
 * @text: what was copied: lines with tabs between, or a plain list of titles
 * @lang: language of what has to be said
 *
 * Reads improvements that were copied from here, from a spreadsheet or from a mail. A first line
 * of names in either language says what the columns are; without one they are those of
 * fujin_improvement_text_write(). A cell that is not understood is kept in the note.
 *
 * Returns: (transfer full) (element-type GStrv): the values of each, for fujin_edit_add_record()
 */
GPtrArray *
fujin_improvement_text_read (FujinProject *project,
                             const char   *text,
                             FujinLang     lang)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  int fields[N_FIELDS];
  gboolean first = TRUE;

  while (*text && all->len < MAX_ROWS)
    {
      g_autoptr (GPtrArray) row = read_row (&text);
      char **values;

      if (first)
        {
          first = FALSE;
          if (read_head (row, fields))
            continue;
          for (int i = 0; i < N_FIELDS; i++)
            fields[i] = i;
        }
      values = read_values (project, row, fields, lang);
      if (values)
        g_ptr_array_add (all, values);
    }
  return all;
}
