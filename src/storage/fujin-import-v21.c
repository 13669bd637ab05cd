/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-import-private.h"
#include "fujin-parse.h"
#include "fujin-parse-teams.h"
#include "fujin-v21.h"
#include "fujin-words.h"

/* The rows of the roles that became one service. */
typedef struct
{
  FujinServicePlan *plan;
  GPtrArray *rows;
} Merged;

static void
free_merged (Merged *merged)
{
  g_ptr_array_unref (merged->rows);
  g_free (merged);
}

static const char *
between (void)
{
  /* Translators: stands between the items of a list in a sentence */
  return W_(", ");
}

static void
append_item (GString    *list,
             const char *item)
{
  if (list->len > 0)
    g_string_append (list, between ());
  g_string_append (list, item);
}

/* Scores that were given go before "not evaluated", and that before nothing. */
static gboolean
goes_before (const FujinImport *self,
             int                score,
             int                than)
{
  if (score > 0 && than > 0)
    return self->map->take_higher ? score > than : score < than;
  if (score > 0 || than > 0)
    return score > 0;
  return score == FUJIN_SCORE_NOT_EVALUATED && than == FUJIN_SCORE_NONE;
}

static void
note_scores (FujinImport  *self,
             const Merged *merged,
             int           side,
             int           taken,
             gboolean      differ)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *score = _fujin_import_score_words (taken);

  if (!differ)
    return;
  for (guint i = 0; i < merged->rows->len; i++)
    {
      const FujinImportRow *row = g_ptr_array_index (merged->rows, i);
      g_autofree char *words = _fujin_import_score_words (row->scores[side]);
      /* Translators: code of an old role and its score */
      g_autofree char *item = g_strdup_printf (W_("%1$s (%2$s)"), row->code, words);

      append_item (list, item);
    }
  _fujin_import_note (self, g_strdup_printf (
    self->map->take_higher
      /* Translators: code and name of a service, "As-Is" or "To-Be", score, old roles in a list */
      ? W_("%1$s %2$s: %3$s becomes %4$s, the highest of its old roles %5$s.")
      : W_("%1$s %2$s: %3$s becomes %4$s, the lowest of its old roles %5$s."),
    fujin_service_plan_get_code (merged->plan),
    fujin_service_plan_get_name (merged->plan, fujin_lang_screen ()),
    side ? W_("To-Be") : W_("As-Is"), score, list->str));
}

static void
combine_scores (FujinImport    *self,
                const Merged   *merged,
                FujinImportRow *into,
                int             side)
{
  FujinImportField field = side ? FUJIN_IMPORT_TO_BE : FUJIN_IMPORT_AS_IS;
  const FujinImportRow *first = NULL;
  gboolean differ = FALSE;

  for (guint i = 0; i < merged->rows->len; i++)
    {
      const FujinImportRow *row = g_ptr_array_index (merged->rows, i);

      if (!fujin_import_row_has (row, field))
        continue;
      differ |= first && first->scores[side] != row->scores[side];
      if (!first || goes_before (self, row->scores[side], into->scores[side]))
        into->scores[side] = row->scores[side];
      if (!first)
        first = row;
      into->has |= 1u << field;
    }
  note_scores (self, merged, side, into->scores[side], differ);
}

/* Of different levels the one that asks for more: they stand in that order. */
static void
combine_level (FujinImport    *self,
               const Merged   *merged,
               FujinImportRow *into)
{
  for (guint i = 0; i < merged->rows->len; i++)
    {
      const FujinImportRow *row = g_ptr_array_index (merged->rows, i);

      if (!fujin_import_row_has (row, FUJIN_IMPORT_LEVEL))
        continue;
      if (into->level != FUJIN_LEVEL_UNDECIDED && row->level != into->level &&
          row->level != FUJIN_LEVEL_UNDECIDED)
        _fujin_import_note (self, g_strdup_printf (
          /* Translators: code of a service */
          W_("%s: its old roles have different levels; the one that asks for more is taken."),
          fujin_service_plan_get_code (merged->plan)));
      if (into->level == FUJIN_LEVEL_UNDECIDED ||
          (row->level != FUJIN_LEVEL_UNDECIDED && row->level < into->level))
        into->level = row->level;
      into->has |= 1u << FUJIN_IMPORT_LEVEL;
    }
}

/* Texts of several roles follow one another, each behind its role. */
static void
combine_text (const Merged     *merged,
              FujinImportRow   *into,
              FujinImportField  field)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < merged->rows->len; i++)
    {
      const FujinImportRow *row = g_ptr_array_index (merged->rows, i);

      if (!row->texts[field] || !*row->texts[field])
        continue;
      if (all->len > 0)
        g_string_append_c (all, '\n');
      if (merged->rows->len > 1)
        g_string_append_printf (all, "%s: ", row->code);
      g_string_append (all, row->texts[field]);
    }
  if (all->len == 0)
    return;
  into->texts[field] = g_string_free (g_steal_pointer (&all), FALSE);
  into->has |= 1u << field;
}

static void
combine_teams (const Merged   *merged,
               FujinImportRow *into)
{
  for (guint i = 0; i < merged->rows->len; i++)
    {
      const FujinImportRow *row = g_ptr_array_index (merged->rows, i);

      for (guint j = 0; j < row->teams->len; j++)
        {
          const FujinParsedTeam *team = g_ptr_array_index (row->teams, j);

          fujin_import_row_add_team (into, team->name, team->team, team->external, FALSE);
        }
      into->has |= row->has & (1u << FUJIN_IMPORT_TEAM);
      if (!fujin_import_row_has (row, FUJIN_IMPORT_TYPE))
        continue;
      /* A type speaks of the teams beside it: that of one role is not that of all. */
      if (merged->rows->len == 1)
        {
          into->type = row->type;
          into->has |= 1u << FUJIN_IMPORT_TYPE;
        }
    }
}

static FujinImportRow *
combine (FujinImport  *self,
         const Merged *merged)
{
  const FujinImportRow *first = g_ptr_array_index (merged->rows, 0);
  FujinImportRow *into = fujin_import_row_new (first->row);

  into->plan = merged->plan;
  into->code = g_strdup (first->code);
  combine_level (self, merged, into);
  combine_teams (merged, into);
  combine_scores (self, merged, into, 0);
  combine_scores (self, merged, into, 1);
  combine_text (merged, into, FUJIN_IMPORT_REASON);
  combine_text (merged, into, FUJIN_IMPORT_NOTE);
  combine_text (merged, into, FUJIN_IMPORT_SCORE_NOTE);
  combine_text (merged, into, FUJIN_IMPORT_TO_BE_REASON);
  return into;
}

static void
note_one_to_many (FujinImport              *self,
                  const FujinV21Successors *role)
{
  g_autoptr (GString) list = g_string_new (NULL);

  if (role->services->len < 2)
    return;
  for (guint i = 0; i < role->services->len; i++)
    {
      const FujinService *service = g_ptr_array_index (role->services, i);
      g_autofree char *item =
        g_strdup_printf ("%s %s", service->id,
                         fujin_text_get (&service->name, fujin_lang_screen ()));

      append_item (list, item);
    }
  _fujin_import_note (self, g_strdup_printf (
    /* Translators: code and name of an old role, how many services, their names in a list */
    W_("The old role %1$s %2$s became %3$u services, and each gets what it says: %4$s. Untick what "
       "does not hold."),
    role->role->id, role->role->name, role->services->len, list->str));
}

static void
add_to_services (FujinImport              *self,
                 GPtrArray                *services,
                 const FujinV21Successors *role,
                 FujinImportRow           *row)
{
  for (guint i = 0; i < role->services->len; i++)
    {
      const FujinService *service = g_ptr_array_index (role->services, i);
      FujinServicePlan *plan = fujin_project_find_code (self->project, service->id);
      Merged *merged = NULL;

      for (guint j = 0; j < services->len && !merged; j++)
        if (((Merged *) g_ptr_array_index (services, j))->plan == plan)
          merged = g_ptr_array_index (services, j);
      if (!merged)
        {
          merged = g_new0 (Merged, 1);
          merged->plan = plan;
          merged->rows = g_ptr_array_new ();
          g_ptr_array_add (services, merged);
        }
      g_ptr_array_add (merged->rows, row);
    }
}

/* What the sheet says nothing about: roles without a row, services that are new since v2.1. */
static void
note_missing (FujinImport *self,
              GPtrArray   *roles,
              GHashTable  *seen)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  g_autoptr (GString) missing = g_string_new (NULL);
  g_autoptr (GString) added = g_string_new (NULL);

  for (guint i = 0; i < roles->len; i++)
    {
      const FujinV21Successors *role = g_ptr_array_index (roles, i);

      if (!g_hash_table_contains (seen, role->role->id))
        append_item (missing, role->role->id);
    }
  for (guint i = 0; i < fujin_framework_get_n_services (framework); i++)
    if (fujin_framework_get_service (framework, i)->added_in_v3)
      append_item (added, fujin_framework_get_service (framework, i)->id);
  if (missing->len > 0)
    _fujin_import_note (self, g_strdup_printf (
      W_("The sheet has no row for these old roles: %s."), missing->str));
  if (added->len > 0)
    _fujin_import_note (self, g_strdup_printf (
      W_("These services have no counterpart in v2.1 and stay as they are: %s."), added->str));
}

/* Turns rows of the 54 roles of v2.1 into rows of the services that they became. */
void
_fujin_import_spread_v21 (FujinImport *self)
{
  g_autoptr (GPtrArray) roles = fujin_v21_list (fujin_project_get_framework (self->project));
  g_autoptr (GPtrArray) services = g_ptr_array_new_with_free_func ((GDestroyNotify) free_merged);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *spread =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_import_row_free);

  for (guint i = 0; i < self->rows->len; i++)
    {
      FujinImportRow *row = g_ptr_array_index (self->rows, i);
      const FujinV21Successors *role = fujin_v21_find (roles, row->code);

      if (!g_hash_table_add (seen, row->code))
        _fujin_import_note (self, g_strdup_printf (
          W_("Row %1$u: the old role %2$s is there already: both rows count as different roles."),
          row->row + 1, row->code));
      else
        note_one_to_many (self, role);
      add_to_services (self, services, role, row);
    }
  for (guint i = 0; i < services->len; i++)
    g_ptr_array_add (spread, combine (self, g_ptr_array_index (services, i)));
  note_missing (self, roles, seen);
  g_ptr_array_unref (self->rows);
  self->rows = spread;
}
