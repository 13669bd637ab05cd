/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-parse-teams.h"

#include <string.h>

#include "fujin-parse.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* Before the team that leads, in sheets with all teams in one cell. */
#define LEAD_MARK "★"

/**
 * fujin_parsed_team_free:
 * @team: (transfer full): a team as a cell names it
 */
void
fujin_parsed_team_free (FujinParsedTeam *team)
{
  g_free (team->name);
  g_free (team);
}

static gboolean
is_separator (gunichar c)
{
  static const gunichar separators[] = { ',', ';', '/', '+', '\n', '&', 0x3001, 0xff0c, 0xff1b,
                                         0xff0f, 0xff0b, 0xff64, 0xff06 };

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    if (c == separators[i])
      return TRUE;
  return FALSE;
}

static gboolean
is_skipped (gunichar c)
{
  return g_unichar_isspace (c) || is_separator (c);
}

static gboolean
is_mark (gunichar c)
{
  return c == g_utf8_get_char (LEAD_MARK) || g_unichar_isspace (c);
}

static const char *
skip (const char *p,
      gboolean  (*test) (gunichar))
{
  while (*p && test (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static gboolean
ends_name (const char *p)
{
  while (*p && *p != '\n' && g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return !*p || is_separator (g_utf8_get_char (p));
}

/* The team with the longest name that stands here whole: a name may hold a separator itself. */
static FujinTeam *
find_here (FujinProject *project,
           const char   *p,
           gsize        *length)
{
  FujinTeam *found = NULL;

  *length = 0;
  for (guint i = 0; project && i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      const char *name = fujin_team_get_name (team);
      gsize n = strlen (name);

      if (n > *length && strncmp (p, name, n) == 0 && ends_name (p + n))
        {
          *length = n;
          found = team;
        }
    }
  return found;
}

/* A name in quotes, a doubled quote being one; %NULL when the quote is not closed. */
static char *
read_quoted (const char **p)
{
  g_autoptr (GString) name = g_string_new (NULL);
  const char *q = *p + 1;

  for (; *q; q++)
    {
      if (*q == '"' && q[1] != '"')
        {
          *p = q + 1;
          return g_string_free (g_steal_pointer (&name), FALSE);
        }
      if (*q == '"')
        q++;
      g_string_append_c (name, *q);
    }
  return NULL;
}

static char *
read_plain (const char **p)
{
  const char *end = *p;
  int depth = 0;
  char *name;

  /* A separator between brackets belongs to the name: 情シス（東京、大阪）. */
  for (; *end; end = g_utf8_next_char (end))
    {
      gunichar c = g_utf8_get_char (end);

      if (c == '(' || c == 0xff08)
        depth++;
      else if ((c == ')' || c == 0xff09) && depth > 0)
        depth--;
      else if (is_separator (c) && (depth == 0 || c == '\n'))
        break;
    }
  name = g_strndup (*p, (gsize) (end - *p));
  *p = end;
  return name;
}

static gboolean
says_external (const char *name)
{
  static const char *const words[] = { "委託", "外注", "外部", "社外", "outsourc", "external",
                                       "outside" };
  g_autofree char *key = fujin_parse_dup_key (name);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (key, words[i]))
      return TRUE;
  return FALSE;
}

/* Takes "★" or "(lead)" in either language off the end of a name. */
static gboolean
take_lead_mark (char *name)
{
  /* Translators: stands behind the name of the team that leads, in tables that people make */
  const char *word = N_("(lead)");
  const char *marks[FUJIN_N_LANGS + 1] = { LEAD_MARK };

  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    marks[lang + 1] = fujin_words ((FujinLang) lang, word);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_suffix (name, marks[i]) && strlen (name) > strlen (marks[i]))
      {
        name[strlen (name) - strlen (marks[i])] = '\0';
        g_strchomp (name);
        return TRUE;
      }
  return FALSE;
}

/* Takes a mark in brackets at the end away, "Vendor (outsource)": it is no part of the name. */
static char *
without_mark (const char *name)
{
  const char *open = NULL;
  g_autofree char *mark = NULL;
  g_autofree char *plain = NULL;
  FujinAssignmentType kind;
  gsize length = strlen (name);
  gsize bracket = 1;

  for (const char *p = name; *p; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) == '(' || g_utf8_get_char (p) == 0xff08)
      open = p;
  if (!open || open == name)
    return NULL;
  if (g_str_has_suffix (name, "）"))
    bracket = strlen ("）");
  else if (!g_str_has_suffix (name, ")"))
    return NULL;
  mark = g_strndup (g_utf8_next_char (open),
                    length - bracket - (gsize) (g_utf8_next_char (open) - name));
  plain = g_strndup (name, (gsize) (open - name));
  if (!*mark || !fujin_parse_kind (fujin_framework_get_default (), mark, &kind) ||
      (kind != FUJIN_ASSIGNMENT_INSOURCE && kind != FUJIN_ASSIGNMENT_OUTSOURCE))
    return NULL;
  return fujin_clean_line (plain);
}

/**
 * fujin_parse_find_team:
 * @project: (nullable): a project
 * @name: a name
 *
 * Finds a team by its name, exactly or else but for wide and capital letters.
 *
 * Returns: (transfer none) (nullable): the team
 */
FujinTeam *
fujin_parse_find_team (FujinProject *project,
                       const char   *name)
{
  g_autofree char *key = NULL;
  FujinTeam *alike = NULL;

  key = fujin_parse_dup_key (name);
  for (guint i = 0; project && i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      g_autofree char *other = fujin_parse_dup_key (fujin_team_get_name (team));

      if (g_strcmp0 (fujin_team_get_name (team), name) == 0)
        return team;
      if (!alike && strcmp (other, key) == 0)
        alike = team;
    }
  return alike;
}

static gboolean
is_taken (GPtrArray *teams,
          FujinTeam *team)
{
  for (guint i = 0; i < teams->len; i++)
    if (((FujinParsedTeam *) g_ptr_array_index (teams, i))->team == team)
      return TRUE;
  return FALSE;
}

/* Teams may have the same name: one named twice is the next of that name, if there is one. */
static gboolean
take_next (GPtrArray       *teams,
           FujinProject    *project,
           FujinParsedTeam *parsed)
{
  for (guint i = 0; project && i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      if (strcmp (fujin_team_get_name (team), parsed->name) || is_taken (teams, team))
        continue;
      parsed->team = team;
      return TRUE;
    }
  return FALSE;
}

static void
add_parsed (GPtrArray       *teams,
            FujinProject    *project,
            FujinParsedTeam *parsed)
{
  for (guint i = 0; i < teams->len; i++)
    {
      FujinParsedTeam *other = g_ptr_array_index (teams, i);

      if ((strcmp (other->name, parsed->name) && (!parsed->team || other->team != parsed->team)) ||
          take_next (teams, project, parsed))
        continue;
      other->lead |= parsed->lead;
      fujin_parsed_team_free (parsed);
      return;
    }
  g_ptr_array_add (teams, parsed);
}

static void
add_team (GPtrArray    *teams,
          FujinProject *project,
          const char   *text,
          gboolean      quoted,
          gboolean      lead)
{
  g_autofree char *name = fujin_clean_line (text);
  g_autofree char *plain = NULL;
  FujinParsedTeam *parsed;

  if (!*name)
    return;
  parsed = g_new0 (FujinParsedTeam, 1);
  parsed->team = fujin_parse_find_team (project, name);
  parsed->lead = lead;
  if (!parsed->team && !quoted && take_lead_mark (name))
    {
      parsed->lead = TRUE;
      parsed->team = fujin_parse_find_team (project, name);
    }
  parsed->external = !quoted && says_external (name);
  plain = parsed->team || quoted ? NULL : without_mark (name);
  if (plain && *plain)
    parsed->team = fujin_parse_find_team (project, plain);
  parsed->name = plain && *plain ? g_steal_pointer (&plain) : g_steal_pointer (&name);
  add_parsed (teams, project, parsed);
}

/**
 * fujin_parse_teams:
 * @project: (nullable): the project whose teams are known
 * @text: (nullable): a cell that names teams
 *
 * Reads names of teams with 、 , ; / + & or a line end between. A team of the project is found
 * even when its name holds such a sign; another name that does stands in quotes, as
 * fujin_parse_quote_team() writes it. "(委託)", "(external)" behind a name mark a team outside;
 * ★ before or behind it, or "(lead)" in either language behind it, the one that leads. A name
 * that several teams of the project have stands for each of them in turn.
 *
 * Returns: (transfer full) (element-type FujinParsedTeam): the teams in their order, each once
 */
GPtrArray *
fujin_parse_teams (FujinProject *project,
                   const char   *text)
{
  GPtrArray *teams;
  const char *p;

  teams = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_parsed_team_free);
  p = skip (text ? text : "", is_skipped);
  while (*p)
    {
      gboolean lead = g_str_has_prefix (p, LEAD_MARK);
      g_autofree char *name = NULL;
      gboolean quoted = FALSE;
      gsize length;

      if (lead)
        p = skip (p, is_mark);
      if (find_here (project, p, &length))
        {
          name = g_strndup (p, length);
          p += length;
        }
      else if (*p == '"' && (name = read_quoted (&p)))
        quoted = TRUE;
      else
        name = read_plain (&p);
      add_team (teams, project, name, quoted, lead);
      p = skip (p, is_skipped);
    }
  return teams;
}

/* Whether the name is read back as what it is, alone and with another one behind it. */
static gboolean
reads_back (const char *name)
{
  g_autofree char *list = g_strdup_printf ("%s, %s+", name, name);
  g_autoptr (GPtrArray) teams = fujin_parse_teams (NULL, list);
  const FujinParsedTeam *only = teams->len == 1 ? g_ptr_array_index (teams, 0) : NULL;
  FujinAssignmentType kind;

  /* The same name twice is one team. */
  return only && !only->lead && strcmp (only->name, name) == 0 &&
         !fujin_parse_kind (fujin_framework_get_default (), name, &kind);
}

/**
 * fujin_parse_quote_team:
 * @name: name of a team
 *
 * Writes a name so that fujin_parse_teams() reads it back among others: in quotes when it holds
 * a separator or a quote, or would be taken for a mark or an assignment type.
 *
 * Returns: (transfer full): the name, maybe in quotes
 */
char *
fujin_parse_quote_team (const char *name)
{
  g_autoptr (GString) quoted = NULL;

  if (reads_back (name))
    return g_strdup (name);
  quoted = g_string_new ("\"");
  for (const char *p = name; *p; p++)
    {
      if (*p == '"')
        g_string_append_c (quoted, '"');
      g_string_append_c (quoted, *p);
    }
  g_string_append_c (quoted, '"');
  return g_string_free (g_steal_pointer (&quoted), FALSE);
}
