/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-import-private.h"
#include "fujin-parse.h"
#include "fujin-strings.h"
#include "fujin-words.h"

static const FujinImportField text_fields[] = {
  FUJIN_IMPORT_NAME, FUJIN_IMPORT_REASON, FUJIN_IMPORT_NOTE, FUJIN_IMPORT_SCORE_NOTE,
  FUJIN_IMPORT_TO_BE_REASON, FUJIN_IMPORT_SUMMARY,
};

/* What stands in the column of a field; "" where it has none. */
const char *
_fujin_import_get (const FujinImport *self,
                   guint              row,
                   FujinImportField   field)
{
  return fujin_import_map_has (self->map, field)
           ? fujin_table_sheet_get (self->sheet, row, self->map->columns[field])
           : "";
}

/* Adds a note; takes it over. */
void
_fujin_import_note (FujinImport *self,
                    char        *note)
{
  g_ptr_array_add (self->notes, note);
}

/* Notes what is wrong with a cell: where it is, what stands there, and what to do. */
void
_fujin_import_note_cell (FujinImport      *self,
                         guint             row,
                         FujinImportField  field,
                         const char       *message)
{
  guint number = fujin_import_map_has (self->map, field) ? self->map->columns[field] : 0;
  g_autofree char *column = fujin_table_dup_column (number);
  g_autofree char *text = fujin_clean_line (_fujin_import_get (self, row, field));

  if (*self->sheet->name)
    _fujin_import_note (self, g_strdup_printf (
      /* Translators: sheet, column and row of a cell, its content, and a sentence on it */
      W_("Sheet “%1$s”, cell %2$s%3$u, “%4$s”: %5$s"), self->sheet->name, column, row + 1, text,
      message));
  else
    _fujin_import_note (self, g_strdup_printf (
      /* Translators: column and row of a cell, its content, and a sentence on it */
      W_("Cell %1$s%2$u, “%3$s”: %4$s"), column, row + 1, text, message));
}

static void
set_has (FujinImportRow   *row,
         FujinImportField  field)
{
  row->has |= 1u << field;
}

/* Whether the cell says something: an empty one does when empty cells clear. */
static gboolean
says (const FujinImport *self,
      FujinImportRow    *row,
      FujinImportField   field)
{
  const char *cell = _fujin_import_get (self, row->row, field);

  while (*cell && g_unichar_isspace (g_utf8_get_char (cell)))
    cell = g_utf8_next_char (cell);
  return *cell || (self->map->clear_empty && fujin_import_map_has (self->map, field));
}

static void
read_level (FujinImport    *self,
            FujinImportRow *row)
{
  if (!says (self, row, FUJIN_IMPORT_LEVEL))
    return;
  if (fujin_parse_level (fujin_project_get_framework (self->project),
                         _fujin_import_get (self, row->row, FUJIN_IMPORT_LEVEL), &row->level))
    set_has (row, FUJIN_IMPORT_LEVEL);
  else
    _fujin_import_note_cell (self, row->row, FUJIN_IMPORT_LEVEL,
                             W_("this is no recommendation level, and the level is not changed. "
                                "Write basic, standard, advanced, optional or unnecessary."));
}

static void
read_score (FujinImport      *self,
            FujinImportRow   *row,
            FujinImportField  field)
{
  if (!says (self, row, field))
    return;
  if (fujin_parse_score (_fujin_import_get (self, row->row, field),
                         &row->scores[field == FUJIN_IMPORT_TO_BE]))
    set_has (row, field);
  else
    _fujin_import_note_cell (self, row->row, field,
                             W_("this is no score, and the score is not changed. Write 1 to 5, or "
                                "“not evaluated”."));
}

/* "I–IV" of a service that is in several by itself: no judgement of the project's own. */
static gboolean
is_several (const FujinImportRow *row,
            const char           *key)
{
  const FujinService *service = row->plan ? fujin_service_plan_get_service (row->plan) : NULL;

  return service && service->places->len > 1 && g_str_has_prefix (key, "i") &&
         g_str_has_suffix (key, "iv");
}

/* The quadrants that a service has by itself are exported too: they are no judgement. */
static void
read_quadrant (FujinImport    *self,
               FujinImportRow *row)
{
  const char *cell = _fujin_import_get (self, row->row, FUJIN_IMPORT_QUADRANT);
  g_autofree char *present = row->plan ? fujin_service_plan_dup_quadrants (row->plan) : NULL;
  g_autofree char *key = fujin_parse_dup_key (cell);
  g_autofree char *present_key = fujin_parse_dup_key (present);

  if (!says (self, row, FUJIN_IMPORT_QUADRANT) || strcmp (key, present_key) == 0)
    return;
  if (fujin_parse_quadrant (cell, &row->quadrant) || is_several (row, key))
    set_has (row, FUJIN_IMPORT_QUADRANT);
  else
    _fujin_import_note_cell (self, row->row, FUJIN_IMPORT_QUADRANT,
                             W_("this is no quadrant, and the quadrant is not changed. Write I, "
                                "II, III or IV."));
}

static void
read_texts (FujinImport    *self,
            FujinImportRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (text_fields); i++)
    {
      FujinImportField field = text_fields[i];

      if (!says (self, row, field))
        continue;
      row->texts[field] = fujin_clean_text (_fujin_import_get (self, row->row, field));
      set_has (row, field);
    }
}

/* Reads all cells of a row but the code. */
void
_fujin_import_read_row (FujinImport    *self,
                        FujinImportRow *row)
{
  read_level (self, row);
  read_score (self, row, FUJIN_IMPORT_AS_IS);
  read_score (self, row, FUJIN_IMPORT_TO_BE);
  read_quadrant (self, row);
  read_texts (self, row);
  _fujin_import_read_teams (self, row);
}

/* A score as notes write it. */
char *
_fujin_import_score_words (int score)
{
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    return g_strdup (W_("not evaluated"));
  if (score == FUJIN_SCORE_NONE)
    return g_strdup (W_("not scored"));
  return g_strdup_printf ("%d", score);
}
