/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-import-row.h"

#include <string.h>

#include "fujin-parse-teams.h"

/**
 * fujin_import_row_new:
 * @row: row in the sheet, from 0
 *
 * Returns: (transfer full): a row that says nothing yet
 */
FujinImportRow *
fujin_import_row_new (guint row)
{
  FujinImportRow *self = g_new0 (FujinImportRow, 1);

  self->row = row;
  self->teams = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_parsed_team_free);
  return self;
}

/**
 * fujin_import_row_free:
 * @self: a row
 */
void
fujin_import_row_free (FujinImportRow *self)
{
  g_free (self->code);
  g_ptr_array_unref (self->teams);
  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    g_free (self->texts[i]);
  g_free (self);
}

/**
 * fujin_import_row_has:
 * @self: a row
 * @field: a field
 *
 * Returns: whether the row says something about it
 */
gboolean
fujin_import_row_has (const FujinImportRow *self,
                      FujinImportField      field)
{
  return (self->has & (1u << field)) != 0;
}

/**
 * fujin_import_row_add_team:
 * @self: a row
 * @name: name of a team
 * @team: (nullable): the team of the project, if there is one
 * @external: whether its name says that it stands outside
 * @lead: whether it leads
 *
 * Adds a team unless it is there.
 */
void
fujin_import_row_add_team (FujinImportRow *self,
                           const char     *name,
                           FujinTeam      *team,
                           gboolean        external,
                           gboolean        lead)
{
  FujinParsedTeam *added;

  for (guint i = 0; i < self->teams->len; i++)
    {
      const FujinParsedTeam *other = g_ptr_array_index (self->teams, i);

      if (team ? other->team == team : strcmp (other->name, name) == 0)
        return;
    }
  added = g_new0 (FujinParsedTeam, 1);
  added->name = g_strdup (name);
  added->team = team;
  added->external = external;
  if (lead)
    self->lead = self->teams->len;
  g_ptr_array_add (self->teams, added);
}
