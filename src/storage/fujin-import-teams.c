/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-edit-team.h"
#include "fujin-import-private.h"
#include "fujin-parse.h"
#include "fujin-parse-teams.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* What rows say about a team that is new. */
typedef struct
{
  char *name;
  char *key;
  gboolean marked;
  guint n_inside;
  guint n_outside;
  guint n_mixed;
  FujinTeam *team;
} NewTeam;

static void
free_new_team (NewTeam *team)
{
  g_free (team->name);
  g_free (team->key);
  g_free (team);
}

/* "insource (SOC, CSIRT)" is the type and the names, as figure 8 of the textbook writes it. */
static gboolean
split_type (FujinImport          *self,
            const char           *cell,
            FujinAssignmentType  *type,
            char                **names)
{
  const char *open = strchr (cell, '(');
  const char *wide = strstr (cell, "（");
  gsize bracket = strlen ("(");
  gsize length = strlen (cell);
  g_autofree char *before = NULL;

  if (wide && (!open || wide < open))
    {
      open = wide;
      bracket = strlen ("（");
    }
  if (!open || open == cell)
    return FALSE;
  before = g_strndup (cell, (gsize) (open - cell));
  if (!fujin_parse_kind (fujin_project_get_framework (self->project), before, type) ||
      *type == FUJIN_ASSIGNMENT_UNASSIGNED)
    return FALSE;
  if (g_str_has_suffix (cell, ")"))
    length -= strlen (")");
  else if (g_str_has_suffix (cell, "）"))
    length -= strlen ("）");
  *names = g_strndup (open + bracket, length - (gsize) (open - cell) - bracket);
  return TRUE;
}

static void
add_names (FujinImport    *self,
           FujinImportRow *row,
           const char     *names)
{
  g_autoptr (GPtrArray) teams = fujin_parse_teams (self->project, names);

  for (guint i = 0; i < teams->len; i++)
    {
      const FujinParsedTeam *team = g_ptr_array_index (teams, i);

      fujin_import_row_add_team (row, team->name, team->team, team->external, team->lead);
    }
}

static void
add_one (FujinImport    *self,
         FujinImportRow *row,
         const char     *text)
{
  g_autofree char *name = fujin_clean_line (text);

  if (*name)
    fujin_import_row_add_team (row, name, fujin_parse_find_team (self->project, name), FALSE, TRUE);
}

/* Whether a cell names no team but only a type: 社内, outsource. A team called so is one. */
static gboolean
is_type (FujinImport         *self,
         const char          *cell,
         FujinAssignmentType *type)
{
  return !fujin_parse_find_team (self->project, cell) &&
         fujin_parse_kind (fujin_project_get_framework (self->project), cell, type);
}

static void
set_type (FujinImportRow      *row,
          FujinAssignmentType  type)
{
  row->type = type;
  row->has |= 1u << FUJIN_IMPORT_TYPE;
}

static void
read_team_cell (FujinImport      *self,
                FujinImportRow   *row,
                FujinImportField  field)
{
  const char *cell = _fujin_import_get (self, row->row, field);
  FujinAssignmentType type;
  g_autofree char *names = NULL;
  g_autofree char *text = g_strstrip (g_strdup (cell));

  if (!*text)
    return;
  /* A sheet that says which teams stand outside was exported here: the lead is one name. */
  if (field == FUJIN_IMPORT_TEAM && fujin_import_map_has (self->map, FUJIN_IMPORT_OUTSIDE))
    add_one (self, row, text);
  else if (is_type (self, text, &type))
    {
      if (!fujin_import_row_has (row, FUJIN_IMPORT_TYPE))
        set_type (row, type);
    }
  else if (!fujin_parse_find_team (self->project, text) && split_type (self, text, &type, &names))
    {
      set_type (row, type);
      add_names (self, row, names);
    }
  else
    add_names (self, row, text);
}

static void
read_type_cell (FujinImport    *self,
                FujinImportRow *row)
{
  const char *cell = _fujin_import_get (self, row->row, FUJIN_IMPORT_TYPE);
  FujinAssignmentType type;

  if (!*cell)
    return;
  if (fujin_parse_kind (fujin_project_get_framework (self->project), cell, &type))
    set_type (row, type);
  else if (fujin_import_map_has (self->map, FUJIN_IMPORT_TEAM) && !strpbrk (cell, "(") &&
           !strstr (cell, "（"))
    _fujin_import_note_cell (self, row->row, FUJIN_IMPORT_TYPE,
                             W_("this is no assignment type. Write insource, outsource, "
                                "combination or unassigned; teams stand in a column of their "
                                "own."));
  else
    read_team_cell (self, row, FUJIN_IMPORT_TYPE);
}

/* A type that names nobody still says that somebody does it. */
static void
add_nameless (FujinImport    *self,
              FujinImportRow *row)
{
  FujinLang lang = fujin_project_get_language (self->project);
  gboolean inside = row->type != FUJIN_ASSIGNMENT_OUTSOURCE;
  gboolean outside = row->type != FUJIN_ASSIGNMENT_INSOURCE;
  /* Translators: name of a team that stands for all of the own organisation */
  const char *own = fujin_words (lang, "Own organisation");
  /* Translators: name of a team that stands for any company the work is given to */
  const char *provider = fujin_words (lang, "Outside provider");

  if (row->plan && fujin_service_plan_get_kind (row->plan) == row->type)
    return;
  if (inside)
    fujin_import_row_add_team (row, own, fujin_parse_find_team (self->project, own), FALSE, FALSE);
  if (outside)
    fujin_import_row_add_team (row, provider, fujin_parse_find_team (self->project, provider),
                               TRUE, FALSE);
}

/* A column that names the teams outside says of the others that they are inside. */
static void
read_outside (FujinImport    *self,
              FujinImportRow *row)
{
  g_autoptr (GPtrArray) outside = NULL;

  if (!fujin_import_map_has (self->map, FUJIN_IMPORT_OUTSIDE))
    return;
  row->has |= 1u << FUJIN_IMPORT_OUTSIDE;
  outside = fujin_parse_teams (self->project,
                               _fujin_import_get (self, row->row, FUJIN_IMPORT_OUTSIDE));
  for (guint i = 0; i < row->teams->len; i++)
    {
      FujinParsedTeam *team = g_ptr_array_index (row->teams, i);

      team->external = FALSE;
      for (guint j = 0; j < outside->len; j++)
        if (strcmp (team->name, ((FujinParsedTeam *) g_ptr_array_index (outside, j))->name) == 0)
          team->external = TRUE;
    }
}

/* Reads who carries the service: columns of type, lead team and other teams. */
void
_fujin_import_read_teams (FujinImport    *self,
                          FujinImportRow *row)
{
  gboolean clears = self->map->clear_empty &&
                    (fujin_import_map_has (self->map, FUJIN_IMPORT_TYPE) ||
                     fujin_import_map_has (self->map, FUJIN_IMPORT_TEAM));

  read_type_cell (self, row);
  read_team_cell (self, row, FUJIN_IMPORT_TEAM);
  read_team_cell (self, row, FUJIN_IMPORT_OTHER_TEAMS);
  read_outside (self, row);
  if (row->teams->len == 0 && fujin_import_row_has (row, FUJIN_IMPORT_TYPE) &&
      row->type != FUJIN_ASSIGNMENT_UNASSIGNED)
    {
      add_nameless (self, row);
      clears = FALSE;
    }
  else if (fujin_import_row_has (row, FUJIN_IMPORT_TYPE) &&
           row->type == FUJIN_ASSIGNMENT_UNASSIGNED)
    clears = TRUE;
  if (row->teams->len > 0 || clears)
    row->has |= 1u << FUJIN_IMPORT_TEAM;
}

static NewTeam *
find_new (GPtrArray  *teams,
          const char *name)
{
  g_autofree char *key = fujin_parse_dup_key (name);

  /* As fujin_parse_find_team() finds those that are there: ＳＯＣ is SOC. */
  for (guint i = 0; i < teams->len; i++)
    if (strcmp (((NewTeam *) g_ptr_array_index (teams, i))->key, key) == 0)
      return g_ptr_array_index (teams, i);
  return NULL;
}

/* What one row says about the new teams in it. */
static void
collect (GPtrArray            *teams,
         const FujinImportRow *row)
{
  for (guint i = 0; i < row->teams->len; i++)
    {
      const FujinParsedTeam *parsed = g_ptr_array_index (row->teams, i);
      NewTeam *team = parsed->team ? NULL : find_new (teams, parsed->name);

      if (parsed->team)
        continue;
      if (!team)
        {
          team = g_new0 (NewTeam, 1);
          team->name = g_strdup (parsed->name);
          team->key = fujin_parse_dup_key (parsed->name);
          g_ptr_array_add (teams, team);
        }
      if (fujin_import_row_has (row, FUJIN_IMPORT_OUTSIDE))
        {
          team->n_outside += parsed->external;
          team->n_inside += !parsed->external;
          continue;
        }
      team->marked |= parsed->external;
      if (!fujin_import_row_has (row, FUJIN_IMPORT_TYPE))
        continue;
      team->n_inside += row->type == FUJIN_ASSIGNMENT_INSOURCE;
      team->n_outside += row->type == FUJIN_ASSIGNMENT_OUTSOURCE;
      team->n_mixed += row->type == FUJIN_ASSIGNMENT_COMBINATION;
    }
}

/* Rows that say insource or outsource decide; then a mark in the name. 1 outside, 0 inside, -1
 * open. */
static int
get_side (GPtrArray             *teams,
          const FujinParsedTeam *parsed)
{
  const NewTeam *team = parsed->team ? NULL : find_new (teams, parsed->name);

  if (parsed->team)
    return fujin_team_get_external (parsed->team);
  if (team->n_inside != team->n_outside)
    return team->n_outside > team->n_inside;
  return team->marked ? 1 : -1;
}

/* In a combination the teams of one side are known: what is open must be of the other. */
static gboolean
solve_row (GPtrArray            *teams,
           const FujinImportRow *row)
{
  gboolean known[2] = { FALSE, FALSE };
  NewTeam *open = NULL;
  guint n_open = 0;

  if (row->type != FUJIN_ASSIGNMENT_COMBINATION || !fujin_import_row_has (row, FUJIN_IMPORT_TYPE))
    return FALSE;
  for (guint i = 0; i < row->teams->len; i++)
    {
      const FujinParsedTeam *parsed = g_ptr_array_index (row->teams, i);
      int side = get_side (teams, parsed);

      if (side >= 0)
        known[side] = TRUE;
      else
        {
          open = find_new (teams, parsed->name);
          n_open++;
        }
    }
  if (n_open != 1 || known[0] == known[1])
    return FALSE;
  if (known[0])
    open->n_outside++;
  else
    open->n_inside++;
  return TRUE;
}

static void
solve (FujinImport *self,
       GPtrArray   *teams)
{
  gboolean found = TRUE;

  for (guint round = 0; found && round < teams->len; round++)
    {
      found = FALSE;
      for (guint i = 0; i < self->rows->len; i++)
        found |= solve_row (teams, g_ptr_array_index (self->rows, i));
    }
}

static void
make_team (FujinImport *self,
           NewTeam     *team)
{
  gboolean external =
    team->n_outside != team->n_inside ? team->n_outside > team->n_inside : team->marked;

  team->team = fujin_edit_add_team (self->project, team->name, external,
                                    fujin_project_get_n_teams (self->project));
  if (team->n_inside > 0 && team->n_outside > 0)
    _fujin_import_note (self, g_strdup_printf (
      external ? W_("The new team “%s” stands with insource and with outsource services: it is "
                    "taken as one outside. Change that on the assignment page if it is not so.")
               : W_("The new team “%s” stands with insource and with outsource services: it is "
                    "taken as one inside. Change that on the assignment page if it is not so."),
      team->name));
  else if (team->n_mixed > 0 && team->n_inside + team->n_outside == 0 && !team->marked)
    _fujin_import_note (self, g_strdup_printf (
      W_("The sheet does not say whether the new team “%s” stands inside or outside: it is taken "
         "as one inside. Change that on the assignment page if it is not so."),
      team->name));
}

/* Adds the teams that the project does not have, and points the rows at them. */
void
_fujin_import_make_teams (FujinImport *self)
{
  g_autoptr (GPtrArray) teams = g_ptr_array_new_with_free_func ((GDestroyNotify) free_new_team);

  for (guint i = 0; i < self->rows->len; i++)
    collect (teams, g_ptr_array_index (self->rows, i));
  solve (self, teams);
  for (guint i = 0; i < teams->len; i++)
    make_team (self, g_ptr_array_index (teams, i));
  for (guint i = 0; i < self->rows->len; i++)
    {
      FujinImportRow *row = g_ptr_array_index (self->rows, i);

      for (guint j = 0; j < row->teams->len; j++)
        {
          FujinParsedTeam *parsed = g_ptr_array_index (row->teams, j);

          if (!parsed->team)
            parsed->team = find_new (teams, parsed->name)->team;
        }
    }
}
