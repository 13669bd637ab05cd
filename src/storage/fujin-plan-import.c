/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-import.h"

#include "fujin-edit.h"
#include "fujin-import-private.h"
#include "fujin-parse.h"
#include "fujin-strings.h"
#include "fujin-v21.h"
#include "fujin-words.h"

/* Names of services in both languages, for rows that have no code. */
static GHashTable *
list_names (FujinProject *project)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
        g_hash_table_insert (
          names, fujin_parse_dup_key (fujin_service_plan_get_name (plan, (FujinLang) lang)), plan);
    }
  return names;
}

/* Own services by the code they have before the import. */
static GHashTable *
list_own (FujinProject *project)
{
  GHashTable *own = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_is_own (plan))
        g_hash_table_insert (own, g_strdup (fujin_service_plan_get_code (plan)), plan);
    }
  return own;
}

/* The row says something besides its code: it is about a service, not a heading. */
static gboolean
has_values (const FujinImport *self,
            guint              row)
{
  for (guint field = FUJIN_IMPORT_LEVEL; field < FUJIN_N_IMPORT_FIELDS; field++)
    if (*_fujin_import_get (self, row, (FujinImportField) field))
      return TRUE;
  return FALSE;
}

static FujinServicePlan *
find_by_name (const FujinImport *self,
              guint              row)
{
  g_autofree char *name = fujin_parse_dup_key (_fujin_import_get (self, row, FUJIN_IMPORT_NAME));
  g_autofree char *code = fujin_parse_dup_key (_fujin_import_get (self, row, FUJIN_IMPORT_CODE));
  FujinServicePlan *plan = *name ? g_hash_table_lookup (self->names, name) : NULL;

  return plan || !*code ? plan : g_hash_table_lookup (self->names, code);
}

/* The cell that was to name the service: the code, or else the name. */
static FujinImportField
naming_field (const FujinImport *self,
              guint              row)
{
  return *_fujin_import_get (self, row, FUJIN_IMPORT_CODE) == '\0'
         && fujin_import_map_has (self->map, FUJIN_IMPORT_NAME) ? FUJIN_IMPORT_NAME
                                                                : FUJIN_IMPORT_CODE;
}

static gboolean
can_name (const FujinImportMap *map)
{
  return fujin_import_map_has (map, FUJIN_IMPORT_CODE)
         || fujin_import_map_has (map, FUJIN_IMPORT_NAME);
}

/* Without a column that could name services it is the sheet that lacks something, not each row. */
static void
note_unknown (FujinImport *self,
              guint        row)
{
  if (!has_values (self, row) || !can_name (self->map))
    return;
  _fujin_import_note_cell (self, row, naming_field (self, row),
                           self->map->v21
                             ? W_("this is no role of textbook v2.1, and the row is not taken. "
                                  "Write its code as A-1 to I-6.")
                             : W_("this is no service, and the row is not taken. Write its code "
                                  "as A-1, or A-X1 for one of your own."));
}

/* An own service that the project does not have yet. Its number is the next that is free. */
static FujinServicePlan *
add_own (FujinImport *self,
         guint        row,
         const char  *code)
{
  g_autofree char *category = g_strndup (code, 1);
  g_autofree char *name = fujin_clean_line (_fujin_import_get (self, row, FUJIN_IMPORT_NAME));
  FujinServicePlan *plan = g_hash_table_lookup (self->own, code);

  if (plan)
    return plan;
  plan = fujin_edit_add_own_service (self->project, category, *name ? name : code);
  if (!plan)
    return NULL;
  g_hash_table_insert (self->own, g_strdup (code), plan);
  if (!*name)
    _fujin_import_note_cell (self, row, FUJIN_IMPORT_CODE,
                             W_("the own service has no name in the sheet; it is called by its "
                                "code. Give it a name in the catalogue."));
  if (g_strcmp0 (fujin_service_plan_get_code (plan), code) != 0)
    _fujin_import_note (self, g_strdup_printf (
      /* Translators: code in the sheet, name, code in the plan */
      W_("The own service %1$s “%2$s” becomes %3$s: own services are numbered in their order."),
      code, fujin_service_plan_get_name (plan, fujin_lang_screen ()),
      fujin_service_plan_get_code (plan)));
  return plan;
}

static gboolean
is_own_code (const char *code)
{
  return code && code[1] == '-' && code[2] == 'X';
}

/* Whether find_service() would find or add one, without adding it. */
static gboolean
names_service (const FujinImport    *self,
               const FujinImportRow *row)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  g_autofree char *category = row->code ? g_strndup (row->code, 1) : NULL;

  if (is_own_code (row->code) && fujin_framework_find_category (framework, category))
    return TRUE;
  return (row->code && fujin_project_find_code (self->project, row->code))
         || find_by_name (self, row->row);
}

static gboolean
find_service (FujinImport    *self,
              FujinImportRow *row)
{
  /* Own services that this import adds may get numbers that other rows of the sheet have. */
  if (is_own_code (row->code))
    row->plan = add_own (self, row->row, row->code);
  else
    row->plan = row->code ? fujin_project_find_code (self->project, row->code) : NULL;
  if (!row->plan)
    row->plan = find_by_name (self, row->row);
  return row->plan != NULL;
}

static gboolean
find_role (FujinImport    *self,
           GPtrArray      *roles,
           FujinImportRow *row)
{
  g_autofree char *name = NULL;

  if (fujin_v21_find (roles, row->code))
    return TRUE;
  name = fujin_parse_dup_key (_fujin_import_get (self, row->row,
                                                 fujin_import_map_has (self->map, FUJIN_IMPORT_NAME)
                                                   ? FUJIN_IMPORT_NAME
                                                   : FUJIN_IMPORT_CODE));
  for (guint i = 0; i < roles->len; i++)
    {
      const FujinV21Successors *role = g_ptr_array_index (roles, i);
      g_autofree char *key = fujin_parse_dup_key (role->role->name);

      if (g_strcmp0 (key, name) == 0)
        {
          fujin_set_str (&row->code, role->role->id);
          return TRUE;
        }
    }
  return FALSE;
}

static void
read_rows (FujinImport      *self,
           FujinImportCount *count)
{
  g_autoptr (GPtrArray) roles =
    self->map->v21 ? fujin_v21_list (fujin_project_get_framework (self->project)) : NULL;

  for (guint i = self->map->first_row; i < fujin_table_sheet_get_n_rows (self->sheet); i++)
    {
      FujinImportRow *row;

      if (fujin_table_sheet_is_empty_row (self->sheet, i))
        continue;
      count->n_rows++;
      row = fujin_import_row_new (i);
      row->code = fujin_parse_dup_code (_fujin_import_get (self, i, FUJIN_IMPORT_CODE));
      if (roles ? find_role (self, roles, row) : find_service (self, row))
        {
          count->n_taken++;
          _fujin_import_read_row (self, row);
          g_ptr_array_add (self->rows, row);
        }
      else
        {
          note_unknown (self, i);
          fujin_import_row_free (row);
        }
    }
}

static void
note_nothing (FujinImport            *self,
              const FujinImportCount *count)
{
  if (count->n_rows == 0 || count->n_taken > 0)
    return;
  if (can_name (self->map))
    _fujin_import_note (self, g_strdup (W_("No row was taken: none names a service by its code or "
                                           "its name. Choose the column that does; codes look "
                                           "like A-1.")));
  else
    _fujin_import_note (self, g_strdup (W_("No row was taken: no column holds the codes or the "
                                           "names of services. Add a column “code” with codes "
                                           "like A-1, or choose the column that holds them.")));
}

static gboolean
is_read (const FujinImport *self,
         guint              column)
{
  for (guint field = 0; field < FUJIN_N_IMPORT_FIELDS; field++)
    if (self->map->columns[field] == column)
      return TRUE;
  for (guint i = 0; i < self->map->derived->len; i++)
    if (g_array_index (self->map->derived, guint, i) == column)
      return TRUE;
  return FALSE;
}

static gboolean
holds_something (const FujinImport *self,
                 guint              column)
{
  for (guint row = self->map->first_row; row < fujin_table_sheet_get_n_rows (self->sheet); row++)
    if (*fujin_table_sheet_get (self->sheet, row, column))
      return TRUE;
  return FALSE;
}

/* What stands over a column, be it in one of two rows of heads. */
static char *
dup_head (const FujinImport *self,
          guint              column)
{
  guint above = self->map->head_row > 0 ? (guint) self->map->head_row - 1 : 0;

  for (guint row = self->map->first_row; self->map->head_row >= 0 && row-- > above;)
    {
      char *head = fujin_clean_line (fujin_table_sheet_get (self->sheet, row, column));

      if (*head)
        return head;
      g_free (head);
    }
  return NULL;
}

/* Nothing is left out in silence: columns that were not matched are named. */
static void
note_columns (FujinImport *self)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint column = 0; column < self->sheet->n_columns; column++)
    {
      g_autofree char *name = fujin_table_dup_column (column);
      g_autofree char *head = dup_head (self, column);

      if (is_read (self, column) || !holds_something (self, column))
        continue;
      if (list->len > 0)
        g_string_append (list, W_(", "));
      if (head)
        /* Translators: letter of a column and what stands over it */
        g_string_append_printf (list, W_("%1$s “%2$s”"), name, head);
      else
        g_string_append (list, name);
    }
  if (list->len > 0)
    _fujin_import_note (self, g_strdup_printf (
      W_("These columns hold something and were not taken: %s."), list->str));
}

/**
 * fujin_plan_import:
 * @project: a project, or rather a copy of one: fujin_project_copy()
 * @sheet: the sheet
 * @map: which column is what
 * @notes: (element-type utf8): what was not taken, with place and remedy, and what was chosen,
 *   is added here
 * @count: (out) (optional): how much was taken
 *
 * Makes of a project what a sheet says, by the edits a person would make. Cells that cannot be
 * read change nothing. Services of the project's own and teams that are not there are added.
 */
void
fujin_plan_import (FujinProject          *project,
                   const FujinTableSheet *sheet,
                   const FujinImportMap  *map,
                   GPtrArray             *notes,
                   FujinImportCount      *count)
{
  FujinImportCount counted = { 0, 0, 0 };
  FujinImport self = { project, sheet, map, notes };

  g_return_if_fail (FUJIN_IS_PROJECT (project));
  g_return_if_fail (!fujin_project_get_read_only (project));

  self.rows = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_import_row_free);
  self.names = list_names (project);
  self.own = list_own (project);
  read_rows (&self, &counted);
  note_nothing (&self, &counted);
  _fujin_import_make_teams (&self);
  if (map->v21)
    _fujin_import_spread_v21 (&self);
  else
    _fujin_import_merge (&self);
  counted.n_services = self.rows->len;
  for (guint i = 0; i < self.rows->len; i++)
    _fujin_import_apply_row (&self, g_ptr_array_index (self.rows, i));
  note_columns (&self);
  if (count)
    *count = counted;
  g_ptr_array_unref (self.rows);
  g_hash_table_unref (self.names);
  g_hash_table_unref (self.own);
}

/**
 * fujin_plan_import_count:
 * @project: a project
 * @sheet: the sheet
 * @map: which column is what
 * @count: (out): rows there are and rows that would be taken; of services nothing is said
 *
 * Counts what fujin_plan_import() would take, without changing anything.
 */
void
fujin_plan_import_count (FujinProject          *project,
                         const FujinTableSheet *sheet,
                         const FujinImportMap  *map,
                         FujinImportCount      *count)
{
  FujinImport self = { project, sheet, map, NULL };
  g_autoptr (GPtrArray) roles = NULL;

  *count = (FujinImportCount) { 0, 0, 0 };
  g_return_if_fail (FUJIN_IS_PROJECT (project));

  roles = map->v21 ? fujin_v21_list (fujin_project_get_framework (project)) : NULL;
  self.names = list_names (project);
  for (guint i = map->first_row; i < fujin_table_sheet_get_n_rows (sheet); i++)
    {
      FujinImportRow *row;

      if (fujin_table_sheet_is_empty_row (sheet, i))
        continue;
      count->n_rows++;
      row = fujin_import_row_new (i);
      row->code = fujin_parse_dup_code (_fujin_import_get (&self, i, FUJIN_IMPORT_CODE));
      count->n_taken += roles ? find_role (&self, roles, row) : names_service (&self, row);
      fujin_import_row_free (row);
    }
  g_hash_table_unref (self.names);
}
