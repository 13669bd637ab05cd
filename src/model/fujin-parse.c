/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-parse.h"

#include <string.h>

#include "fujin-strings.h"

/* Words that people write beside the official names. */
typedef struct
{
  const char *word;
  int value;
} Synonym;

static const Synonym level_words[] = {
  { "必", FUJIN_LEVEL_BASIC },          { "mandatory", FUJIN_LEVEL_BASIC },
  { "must", FUJIN_LEVEL_BASIC },        { "標", FUJIN_LEVEL_STANDARD },
  { "推", FUJIN_LEVEL_ADVANCED },       { "任", FUJIN_LEVEL_OPTIONAL },
  { "不", FUJIN_LEVEL_UNNECESSARY },    { "not necessary", FUJIN_LEVEL_UNNECESSARY },
  { "unneeded", FUJIN_LEVEL_UNNECESSARY }, { "未定", FUJIN_LEVEL_UNDECIDED },
  { "未選択", FUJIN_LEVEL_UNDECIDED },  { "-", FUJIN_LEVEL_UNDECIDED },
};

static const Synonym kind_words[] = {
  { "自組織", FUJIN_ASSIGNMENT_INSOURCE },   { "内部", FUJIN_ASSIGNMENT_INSOURCE },
  { "社内", FUJIN_ASSIGNMENT_INSOURCE },     { "自社", FUJIN_ASSIGNMENT_INSOURCE },
  { "internal", FUJIN_ASSIGNMENT_INSOURCE }, { "inside", FUJIN_ASSIGNMENT_INSOURCE },
  { "in-house", FUJIN_ASSIGNMENT_INSOURCE }, { "insourcing", FUJIN_ASSIGNMENT_INSOURCE },
  { "外部", FUJIN_ASSIGNMENT_OUTSOURCE },    { "委託", FUJIN_ASSIGNMENT_OUTSOURCE },
  { "外部委託", FUJIN_ASSIGNMENT_OUTSOURCE }, { "外注", FUJIN_ASSIGNMENT_OUTSOURCE },
  { "社外", FUJIN_ASSIGNMENT_OUTSOURCE },    { "external", FUJIN_ASSIGNMENT_OUTSOURCE },
  { "outside", FUJIN_ASSIGNMENT_OUTSOURCE }, { "outsourced", FUJIN_ASSIGNMENT_OUTSOURCE },
  { "outsourcing", FUJIN_ASSIGNMENT_OUTSOURCE }, { "both", FUJIN_ASSIGNMENT_COMBINATION },
  { "両方", FUJIN_ASSIGNMENT_COMBINATION },  { "combined", FUJIN_ASSIGNMENT_COMBINATION },
  { "hybrid", FUJIN_ASSIGNMENT_COMBINATION }, { "未割当", FUJIN_ASSIGNMENT_UNASSIGNED },
  { "なし", FUJIN_ASSIGNMENT_UNASSIGNED },   { "none", FUJIN_ASSIGNMENT_UNASSIGNED },
  { "-", FUJIN_ASSIGNMENT_UNASSIGNED },      { "", FUJIN_ASSIGNMENT_UNASSIGNED },
};

static const Synonym score_words[] = {
  { "", FUJIN_SCORE_NONE },                    { "未評価", FUJIN_SCORE_NONE },
  { "未採点", FUJIN_SCORE_NONE },
  { "not scored", FUJIN_SCORE_NONE },          { "unscored", FUJIN_SCORE_NONE },
  { "-", FUJIN_SCORE_NONE },                   { "対象外", FUJIN_SCORE_NOT_EVALUATED },
  { "評価対象外", FUJIN_SCORE_NOT_EVALUATED }, { "評価外", FUJIN_SCORE_NOT_EVALUATED },
  { "n/a", FUJIN_SCORE_NOT_EVALUATED },        { "na", FUJIN_SCORE_NOT_EVALUATED },
  { "not evaluated", FUJIN_SCORE_NOT_EVALUATED },
  { "not-evaluated", FUJIN_SCORE_NOT_EVALUATED }, { "n", FUJIN_SCORE_NOT_EVALUATED },
  { "x", FUJIN_SCORE_NOT_EVALUATED },          { "×", FUJIN_SCORE_NOT_EVALUATED },
};

/* The dashes of keyboards and of Japanese text, for the long vowel sign is taken for one. */
static gboolean
is_dash (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x30fc || c == 0x2500;
}

/**
 * fujin_parse_dup_key:
 * @text: (nullable): what a person wrote
 *
 * Makes texts that a person takes for the same the same: narrow and wide forms, small and
 * capital letters, white space around and doubled; a text that is nothing but dashes is "-".
 *
 * Returns: (transfer full): the key, maybe empty
 */
char *
fujin_parse_dup_key (const char *text)
{
  g_autofree char *line = fujin_clean_line (text);
  g_autofree char *same = g_utf8_normalize (line, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (same ? same : line, -1);
  g_autoptr (GString) key = g_string_new (NULL);
  gboolean only_dashes = TRUE;
  gboolean in_space = TRUE;

  for (const char *p = folded; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean space = g_unichar_isspace (c);

      if (!space && !is_dash (c))
        only_dashes = FALSE;
      if (!space)
        g_string_append_unichar (key, c);
      else if (!in_space)
        g_string_append_c (key, ' ');
      in_space = space;
    }
  if (key->len > 0 && only_dashes)
    g_string_assign (key, "-");
  else if (key->len > 0 && key->str[key->len - 1] == ' ')
    g_string_truncate (key, key->len - 1);
  return g_string_free (g_steal_pointer (&key), FALSE);
}

static gboolean
find_word (const Synonym *words,
           gsize          n,
           const char    *key,
           int           *value)
{
  for (gsize i = 0; i < n; i++)
    if (strcmp (words[i].word, key) == 0)
      {
        *value = words[i].value;
        return TRUE;
      }
  return FALSE;
}

/* Where the number of a code begins: past dash, dot, underscore and spaces. */
static const char *
skip_joint (const char *p)
{
  while (*p)
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_dash (c) && c != ' ' && c != '.' && c != '_')
        break;
      p = g_utf8_next_char (p);
    }
  return p;
}

/**
 * fujin_parse_dup_code:
 * @text: (nullable): a cell or what was typed
 *
 * Reads a code at the start of a text however it is written: A-1, A1, Ａ－１, a-1, A-01,
 * "A-1 name", and A-X1 of an own service. Whether there is such a service is not asked.
 *
 * Returns: (transfer full) (nullable): the code as this program writes it, "A-1"; %NULL when the
 *   text does not begin with one
 */
char *
fujin_parse_dup_code (const char *text)
{
  g_autofree char *key = fujin_parse_dup_key (text);
  const char *p = key;
  const char *own = "";
  const char *digits;
  gsize length;

  if (*p == '[' || *p == '(')
    p++;
  if (*p < 'a' || *p > 'z')
    return NULL;
  p = skip_joint (p + 1);
  if (*p == 'x')
    {
      own = "X";
      p = skip_joint (p + 1);
    }
  digits = p + strspn (p, "0");
  length = strspn (digits, "0123456789");
  p = digits + length;
  if (length == 0 || length > 6 || g_ascii_isalnum (*p))
    return NULL;
  if (*key == '[' || *key == '(')
    return g_strdup_printf ("%c-%s%.*s", g_ascii_toupper (key[1]), own, (int) length, digits);
  return g_strdup_printf ("%c-%s%.*s", g_ascii_toupper (*key), own, (int) length, digits);
}

/**
 * fujin_parse_code:
 * @project: a project
 * @text: (nullable): a cell or what was typed; see fujin_parse_dup_code()
 *
 * Returns: (transfer none) (nullable): the plan of the service it names; %NULL when it names none
 */
FujinServicePlan *
fujin_parse_code (FujinProject *project,
                  const char   *text)
{
  g_autofree char *code = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  code = fujin_parse_dup_code (text);
  return code ? fujin_project_find_code (project, code) : NULL;
}

static gboolean
is_text (const FujinText *text,
         const char      *key)
{
  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *other = fujin_parse_dup_key (fujin_text_get (text, (FujinLang) lang));

      if (*other && strcmp (other, key) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_term (const FujinTerm *term,
         const char      *key)
{
  return strcmp (term->id, key) == 0 || is_text (&term->name, key) || is_text (&term->label, key);
}

static gboolean
find_level (FujinFramework *framework,
            const char     *key,
            FujinLevel     *level)
{
  int value;

  for (int i = 0; i < FUJIN_N_LEVELS; i++)
    if (is_term (fujin_framework_get_level (framework, (FujinLevel) i), key))
      {
        *level = (FujinLevel) i;
        return TRUE;
      }
  if (*key && !find_word (level_words, G_N_ELEMENTS (level_words), key, &value))
    return FALSE;
  *level = *key ? (FujinLevel) value : FUJIN_LEVEL_UNDECIDED;
  return TRUE;
}

/* "ベーシック(必須)": what stands before the bracket. */
static char *
before_bracket (const char *key)
{
  const char *bracket = strchr (key, '(');
  char *first;

  if (!bracket || bracket == key || !g_str_has_suffix (key, ")"))
    return NULL;
  first = g_strndup (key, (gsize) (bracket - key));
  return g_strchomp (first);
}

/**
 * fujin_parse_level:
 * @framework: the framework whose names count
 * @text: (nullable): a cell or what was typed
 * @level: (out): the level
 *
 * Reads a recommendation level by its id, its name or label in either language, a short form
 * (必 標 推 任 不), or name and label together: ベーシック（必須）. Nothing and "-" are "undecided".
 *
 * Returns: whether the text is a level
 */
gboolean
fujin_parse_level (FujinFramework *framework,
                   const char     *text,
                   FujinLevel     *level)
{
  g_autofree char *key = NULL;
  g_autofree char *first = NULL;

  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (framework), FALSE);

  key = fujin_parse_dup_key (text);
  if (find_level (framework, key, level))
    return TRUE;
  first = before_bracket (key);
  return first && find_level (framework, first, level);
}

/* "3", "+3", "3.0", "3点". */
static gboolean
parse_number (const char *key,
              int        *score)
{
  const char *p = key;

  if (*p == '+' || *p == '\'')
    p++;
  if (*p == '+')
    p++;
  if (*p < '1' || *p > '0' + FUJIN_SCORE_MAX)
    return FALSE;
  *score = *p++ - '0';
  if (*p == '.' && p[1] == '0')
    p += 1 + strspn (p + 1, "0");
  if (g_str_has_prefix (p, "点"))
    p += strlen ("点");
  return *p == '\0';
}

/**
 * fujin_parse_score:
 * @text: (nullable): a cell or what was typed
 * @score: (out): 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 *
 * Reads a score: 1 to 5 in wide digits too, "+3" as the textbook writes points (8.3), "3.0",
 * "3点"; 対象外, "n/a", "N" and their kind are "not evaluated"; nothing and "-" are "not scored".
 *
 * Returns: whether the text is a score; 0, 6 and 2.5 are none
 */
gboolean
fujin_parse_score (const char *text,
                   int        *score)
{
  g_autofree char *key = fujin_parse_dup_key (text);

  return parse_number (key, score) ||
         find_word (score_words, G_N_ELEMENTS (score_words), key, score);
}

/**
 * fujin_parse_kind:
 * @framework: the framework whose names count
 * @text: (nullable): a cell or what was typed
 * @kind: (out): the assignment type
 *
 * Reads an assignment type by its id, its name in either language, or a usual word: 外部委託,
 * internal, both. Nothing is "unassigned".
 *
 * Returns: whether the text is an assignment type
 */
gboolean
fujin_parse_kind (FujinFramework      *framework,
                  const char          *text,
                  FujinAssignmentType *kind)
{
  g_autofree char *key = NULL;
  int value;

  g_return_val_if_fail (FUJIN_IS_FRAMEWORK (framework), FALSE);

  key = fujin_parse_dup_key (text);
  for (int i = 0; i < FUJIN_N_ASSIGNMENT_TYPES; i++)
    if (is_term (fujin_framework_get_assignment_type (framework, (FujinAssignmentType) i), key))
      {
        *kind = (FujinAssignmentType) i;
        return TRUE;
      }
  if (!find_word (kind_words, G_N_ELEMENTS (kind_words), key, &value))
    return FALSE;
  *kind = (FujinAssignmentType) value;
  return TRUE;
}

/**
 * fujin_parse_quadrant:
 * @text: (nullable): a cell or what was typed
 * @quadrant: (out): 1 to 4, or 0 for none
 *
 * Reads a quadrant: Ⅰ to Ⅳ, I to IV, 1 to 4, with or without 領域 before it.
 *
 * Returns: whether the text is a quadrant
 */
gboolean
fujin_parse_quadrant (const char *text,
                      int        *quadrant)
{
  static const Synonym words[] = {
    { "i", 1 }, { "ii", 2 }, { "iii", 3 }, { "iv", 4 }, { "1", 1 }, { "2", 2 }, { "3", 3 },
    { "4", 4 }, { "", 0 }, { "-", 0 },
  };
  g_autofree char *key = fujin_parse_dup_key (text);
  const char *p = g_str_has_prefix (key, "領域") ? key + strlen ("領域") : key;

  while (*p == ' ')
    p++;
  return find_word (words, G_N_ELEMENTS (words), p, quadrant);
}
