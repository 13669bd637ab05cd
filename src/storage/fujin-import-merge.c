/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-import-private.h"
#include "fujin-parse-teams.h"
#include "fujin-words.h"

static gboolean
same_value (const FujinImportRow *a,
            const FujinImportRow *b,
            FujinImportField      field)
{
  switch (field)
    {
    case FUJIN_IMPORT_LEVEL:
      return a->level == b->level;
    case FUJIN_IMPORT_QUADRANT:
      return a->quadrant == b->quadrant;
    case FUJIN_IMPORT_AS_IS:
    case FUJIN_IMPORT_TO_BE:
      return a->scores[field == FUJIN_IMPORT_TO_BE] == b->scores[field == FUJIN_IMPORT_TO_BE];
    case FUJIN_IMPORT_TYPE:
    case FUJIN_IMPORT_TEAM:
    case FUJIN_IMPORT_OUTSIDE:
      return TRUE;
    default:
      return g_strcmp0 (a->texts[field], b->texts[field]) == 0;
    }
}

static void
copy_value (FujinImportRow       *into,
            const FujinImportRow *from,
            FujinImportField      field)
{
  into->has |= 1u << field;
  switch (field)
    {
    case FUJIN_IMPORT_LEVEL:
      into->level = from->level;
      break;
    case FUJIN_IMPORT_QUADRANT:
      into->quadrant = from->quadrant;
      break;
    case FUJIN_IMPORT_AS_IS:
    case FUJIN_IMPORT_TO_BE:
      into->scores[field == FUJIN_IMPORT_TO_BE] = from->scores[field == FUJIN_IMPORT_TO_BE];
      break;
    case FUJIN_IMPORT_TYPE:
      into->type = from->type;
      break;
    case FUJIN_IMPORT_TEAM:
    case FUJIN_IMPORT_OUTSIDE:
      break;
    default:
      into->texts[field] = g_strdup (from->texts[field]);
      break;
    }
}

static void
merge_teams (FujinImportRow       *into,
             const FujinImportRow *from)
{
  for (guint i = 0; i < from->teams->len; i++)
    {
      const FujinParsedTeam *team = g_ptr_array_index (from->teams, i);

      fujin_import_row_add_team (into, team->name, team->team, team->external, FALSE);
    }
}

static gboolean
is_text (FujinImportField field)
{
  return field == FUJIN_IMPORT_REASON || field == FUJIN_IMPORT_NOTE ||
         field == FUJIN_IMPORT_SCORE_NOTE || field == FUJIN_IMPORT_TO_BE_REASON ||
         field == FUJIN_IMPORT_SUMMARY;
}

static void
merge_field (FujinImport          *self,
             FujinImportRow       *into,
             const FujinImportRow *from,
             FujinImportField      field)
{
  g_autofree char *text = NULL;

  if (!fujin_import_row_has (from, field))
    return;
  if (!fujin_import_row_has (into, field))
    copy_value (into, from, field);
  else if (same_value (into, from, field))
    return;
  else if (is_text (field))
    {
      text = g_strdup_printf ("%s\n%s", into->texts[field], from->texts[field]);
      g_free (into->texts[field]);
      into->texts[field] = g_steal_pointer (&text);
    }
  else
    _fujin_import_note (self, g_strdup_printf (
      /* Translators: number of a row, code of a service, head of a column, number of a row */
      W_("Row %1$u: %2$s is in row %4$u already with another value of “%3$s”: the first one is "
         "taken."),
      from->row + 1, fujin_service_plan_get_code (from->plan),
      fujin_import_field_get_label (field, fujin_lang_screen ()), into->row + 1));
}

/* A service in several rows, one for each team: they become one. Of two values the first counts,
 * and texts follow one another. */
void
_fujin_import_merge (FujinImport *self)
{
  g_autoptr (GHashTable) first = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->rows->len;)
    {
      FujinImportRow *row = g_ptr_array_index (self->rows, i);
      FujinImportRow *into = g_hash_table_lookup (first, row->plan);

      if (!into)
        {
          g_hash_table_insert (first, row->plan, row);
          i++;
          continue;
        }
      for (guint field = FUJIN_IMPORT_NAME; field < FUJIN_N_IMPORT_FIELDS; field++)
        merge_field (self, into, row, (FujinImportField) field);
      merge_teams (into, row);
      g_ptr_array_remove_index (self->rows, i);
    }
}
