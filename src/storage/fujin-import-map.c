/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "fujin-import-map.h"
#include "fujin-parse.h"
#include "fujin-v21.h"
#include "fujin-words.h"

/* Heads stand near the top, below titles and explanations. */
#define LOOK_FOR_HEADS 40
/* So many rows tell what a column holds. */
#define LOOK_AT_ROWS 300

static FujinImportMap *
new_map (void)
{
  FujinImportMap *self = g_new0 (FujinImportMap, 1);

  self->head_row = -1;
  self->derived = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    self->columns[i] = FUJIN_IMPORT_NO_COLUMN;
  return self;
}

/**
 * fujin_import_map_free:
 * @self: a map
 */
void
fujin_import_map_free (FujinImportMap *self)
{
  g_array_unref (self->derived);
  g_free (self);
}

/**
 * fujin_import_map_has:
 * @self: a map
 * @field: a field
 *
 * Returns: whether a column is read for it
 */
gboolean
fujin_import_map_has (const FujinImportMap *self,
                      FujinImportField      field)
{
  return self->columns[field] != FUJIN_IMPORT_NO_COLUMN;
}

/**
 * fujin_import_map_set:
 * @self: a map
 * @field: a field
 * @column: column from 0, or %FUJIN_IMPORT_NO_COLUMN
 *
 * Chooses the column of a field. A column holds one thing: it is taken from another field.
 */
void
fujin_import_map_set (FujinImportMap   *self,
                      FujinImportField  field,
                      guint             column)
{
  for (guint i = 0; column != FUJIN_IMPORT_NO_COLUMN && i < FUJIN_N_IMPORT_FIELDS; i++)
    if (self->columns[i] == column)
      self->columns[i] = FUJIN_IMPORT_NO_COLUMN;
  self->columns[field] = column;
}

static guint
count_heads (const FujinTableSheet *sheet,
             guint                  row)
{
  guint seen = 0;
  guint n = 0;

  for (guint column = 0; column < sheet->n_columns; column++)
    {
      FujinImportField field;
      gboolean derived;

      if (!fujin_import_field_from_head (fujin_table_sheet_get (sheet, row, column), &field,
                                         &derived) ||
          derived || (seen & (1u << field)))
        continue;
      seen |= 1u << field;
      n++;
    }
  return n;
}

static void
read_heads (FujinImportMap        *self,
            const FujinTableSheet *sheet,
            guint                  row)
{
  for (guint column = 0; column < sheet->n_columns; column++)
    {
      FujinImportField field;
      gboolean derived;

      if (!fujin_import_field_from_head (fujin_table_sheet_get (sheet, row, column), &field,
                                         &derived))
        continue;
      if (derived)
        g_array_append_val (self->derived, column);
      else if (!fujin_import_map_has (self, field))
        self->columns[field] = column;
    }
}

static void
find_heads (FujinImportMap        *self,
            const FujinTableSheet *sheet)
{
  guint n_rows = MIN (fujin_table_sheet_get_n_rows (sheet), LOOK_FOR_HEADS);
  guint best = 1;

  for (guint row = 0; row < n_rows; row++)
    {
      guint n = count_heads (sheet, row);

      if (n > best)
        {
          best = n;
          self->head_row = (int) row;
        }
    }
  if (self->head_row < 0)
    return;
  read_heads (self, sheet, (guint) self->head_row);
}

static guint
count_codes (const FujinTableSheet *sheet,
             guint                  column)
{
  guint n_rows = MIN (fujin_table_sheet_get_n_rows (sheet), LOOK_AT_ROWS);
  guint n = 0;

  for (guint row = 0; row < n_rows; row++)
    {
      g_autofree char *code = fujin_parse_dup_code (fujin_table_sheet_get (sheet, row, column));

      n += code != NULL;
    }
  return n;
}

/* What the cells hold counts more than what stands over them. */
static void
find_codes (FujinImportMap        *self,
            const FujinTableSheet *sheet)
{
  guint given = self->columns[FUJIN_IMPORT_CODE];
  guint most = given == FUJIN_IMPORT_NO_COLUMN ? 0 : count_codes (sheet, given);

  if (most > 0)
    return;
  for (guint column = 0; column < sheet->n_columns; column++)
    {
      guint n = count_codes (sheet, column);

      if (n > most)
        {
          most = n;
          given = column;
        }
    }
  if (most > 0)
    fujin_import_map_set (self, FUJIN_IMPORT_CODE, given);
}

/* One head alone may be by chance, but not right above the first code. */
static void
find_lone_head (FujinImportMap        *self,
                const FujinTableSheet *sheet)
{
  if (self->head_row >= 0 || self->first_row == 0 || count_heads (sheet, self->first_row - 1) == 0)
    return;
  self->head_row = (int) self->first_row - 1;
  read_heads (self, sheet, self->first_row - 1);
}

/* Heads of two rows: "score" over "As-Is" and "To-Be". */
static void
find_second_heads (FujinImportMap        *self,
                   const FujinTableSheet *sheet)
{
  if (self->head_row < 0)
    return;
  for (guint row = (guint) self->head_row + 1; row < self->first_row; row++)
    read_heads (self, sheet, row);
  if (self->head_row > 0 && count_heads (sheet, (guint) self->head_row - 1) > 0)
    read_heads (self, sheet, (guint) self->head_row - 1);
}

/**
 * fujin_import_map_find_first:
 * @self: a map
 * @sheet: the sheet
 *
 * Finds the first row of services: the first with a code below the heads.
 */
void
fujin_import_map_find_first (FujinImportMap        *self,
                             const FujinTableSheet *sheet)
{
  guint n_rows = fujin_table_sheet_get_n_rows (sheet);
  guint from = (guint) (self->head_row + 1);

  self->first_row = from;
  if (!fujin_import_map_has (self, FUJIN_IMPORT_CODE))
    return;
  for (guint row = from; row < MIN (n_rows, from + LOOK_FOR_HEADS); row++)
    {
      g_autofree char *code = fujin_parse_dup_code (
        fujin_table_sheet_get (sheet, row, self->columns[FUJIN_IMPORT_CODE]));

      if (code)
        {
          self->first_row = row;
          return;
        }
    }
}

static gboolean
row_holds (const FujinTableSheet *sheet,
           guint                  row,
           const char            *name)
{
  g_autofree char *key = fujin_parse_dup_key (name);

  for (guint column = 0; column < sheet->n_columns; column++)
    {
      const char *text = fujin_table_sheet_get (sheet, row, column);
      g_autofree char *cell = *text ? fujin_parse_dup_key (text) : NULL;

      if (cell && strstr (cell, key))
        return TRUE;
    }
  return FALSE;
}

/* The sheet is of v2.1 when its codes stand beside names of roles more often than beside names
 * of services. */
static void
guess_edition (FujinImportMap        *self,
               const FujinTableSheet *sheet,
               FujinFramework        *framework)
{
  g_autoptr (GPtrArray) roles = fujin_v21_list (framework);
  guint n_rows = MIN (fujin_table_sheet_get_n_rows (sheet), LOOK_AT_ROWS);
  int balance = 0;

  if (!fujin_import_map_has (self, FUJIN_IMPORT_CODE))
    return;
  for (guint row = self->first_row; row < n_rows; row++)
    {
      g_autofree char *code = fujin_parse_dup_code (
        fujin_table_sheet_get (sheet, row, self->columns[FUJIN_IMPORT_CODE]));
      const FujinV21Successors *role = fujin_v21_find (roles, code);
      const FujinService *service = code ? fujin_framework_find_service (framework, code) : NULL;

      if (role && row_holds (sheet, row, role->role->name))
        balance++;
      if (service && row_holds (sheet, row, fujin_text_get (&service->name, FUJIN_LANG_JA)))
        balance--;
    }
  self->v21 = balance > 0;
}

/**
 * fujin_import_map_guess:
 * @sheet: a sheet
 * @framework: the framework whose names count
 *
 * Finds the heads and what each column holds, by its head in either language and by its cells.
 *
 * Returns: (transfer full): the map; a person looks at it before it is used
 */
FujinImportMap *
fujin_import_map_guess (const FujinTableSheet *sheet,
                        FujinFramework        *framework)
{
  FujinImportMap *self = new_map ();

  find_heads (self, sheet);
  find_codes (self, sheet);
  fujin_import_map_find_first (self, sheet);
  find_lone_head (self, sheet);
  find_second_heads (self, sheet);
  guess_edition (self, sheet, framework);
  return self;
}

/**
 * fujin_import_guess_sheet:
 * @table: a table
 * @framework: the framework whose names count
 *
 * Returns: the number of the sheet that most likely holds services
 */
guint
fujin_import_guess_sheet (const FujinTable *table,
                          FujinFramework   *framework)
{
  guint found = 0;
  guint most = 0;

  for (guint i = 0; i < fujin_table_get_n (table); i++)
    {
      const FujinTableSheet *sheet = fujin_table_get (table, i);
      guint n = 0;

      for (guint column = 0; column < sheet->n_columns; column++)
        n = MAX (n, count_codes (sheet, column));
      if (n > most)
        {
          most = n;
          found = i;
        }
    }
  return found;
}

static gboolean
parse_pair (FujinImportMap *self,
            const char     *pair,
            GError        **error)
{
  g_auto (GStrv) parts = g_strsplit (pair, "=", 2);
  guint column;

  if (g_strv_length (parts) == 2)
    for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
      if (strcmp (g_strstrip (parts[0]), fujin_import_field_get_id ((FujinImportField) i)) == 0)
        {
          if (fujin_table_parse_column (g_strstrip (parts[1]), &column))
            {
              fujin_import_map_set (self, (FujinImportField) i, column);
              return TRUE;
            }
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                       W_("“%s” is no column. Columns are A, B … Z, AA …"), parts[1]);
          return FALSE;
        }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               W_("“%s” does not say which column is what. Write it as code=A,level=C; the names "
                  "are code, name, level, reason, type, team, other-teams, outside, quadrant, "
                  "as-is, to-be, note, score-note, to-be-reason and summary."), pair);
  return FALSE;
}

/**
 * fujin_import_map_parse:
 * @self: a map
 * @text: "code=A,level=C,team=D"
 * @error: return location
 *
 * Reads which column is what, as the command line says it. Columns that are not named are not
 * read.
 *
 * Returns: whether @text is good
 */
gboolean
fujin_import_map_parse (FujinImportMap *self,
                        const char     *text,
                        GError        **error)
{
  g_auto (GStrv) pairs = g_strsplit (text, ",", -1);

  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    self->columns[i] = FUJIN_IMPORT_NO_COLUMN;
  for (guint i = 0; pairs[i]; i++)
    if (!parse_pair (self, pairs[i], error))
      return FALSE;
  return TRUE;
}
