/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-teams-grid-private.h"

/* In font sizes. */
#define MIN_COLUMN 9.5

/* What one line more in a row weighs against one line more in a cell of it. */
#define ROW_LINE 8

/* More named badges side by side say no more. */
#define MAX_SLOTS 24

guint
_fujin_teams_grid_n_lines (guint n,
                           guint per_line)
{
  return (n + per_line - 1) / per_line;
}

/* Lines of the highest cell of a row. */
guint
_fujin_teams_grid_most_lines (FujinTeamsGrid *self,
                              guint           row,
                              const guint    *per_line)
{
  guint most = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      guint n = _fujin_teams_grid_get_cell (self, row, i)->len;

      most = MAX (most, _fujin_teams_grid_n_lines (n, per_line[i]));
    }
  return most;
}

/* How high the table would be, in lines; that of a cell which is not the highest counts little. */
static guint64
lines_with (FujinTeamsGrid *self,
            const guint    *slots)
{
  guint64 sum = 0;

  for (guint row = 0; row < self->table->rows->len; row++)
    {
      sum += ROW_LINE * _fujin_teams_grid_most_lines (self, row, slots);
      for (guint i = 0; i < self->n_columns; i++)
        sum += _fujin_teams_grid_n_lines (_fujin_teams_grid_get_cell (self, row, i)->len, slots[i]);
    }
  return sum;
}

/* The column that makes the table lowest with one more badge side by side. */
static guint
find_neediest (FujinTeamsGrid *self)
{
  guint64 least = G_MAXUINT64;
  guint found = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      guint64 lines;

      self->slots[i]++;
      lines = lines_with (self, self->slots);
      self->slots[i]--;
      if (lines < least)
        {
          least = lines;
          found = i;
        }
    }
  return found;
}

/* Shares the width among the columns by what they hold. What moves from team to team stays in its
 * column, and so the columns stay as they are. */
static void
share_slots (FujinTeamsGrid *self,
             guint           n_slots)
{
  gboolean same = self->table && self->n_slots == n_slots;

  for (guint i = 0; same && i < FUJIN_N_TEAM_COLUMNS; i++)
    same = self->shared_for[i] == self->table->n_in_column[i];
  if (same)
    return;
  self->n_slots = n_slots;
  for (guint i = 0; i < FUJIN_N_TEAM_COLUMNS; i++)
    {
      self->slots[i] = 1;
      self->shared_for[i] = self->table ? self->table->n_in_column[i] : 0;
    }
  for (guint n = self->n_columns; self->table && n < n_slots; n++)
    self->slots[find_neediest (self)]++;
}

/* Places the columns beside the teams. */
void
_fujin_teams_grid_place_columns (FujinTeamsGrid *self,
                                 int             width)
{
  int left = MAX (width - self->team_width, 0);
  double slot = FUJIN_TEAMS_NAMED_WIDTH * self->em + 2 * FUJIN_TEAMS_PADDING;
  guint n_slots = MIN (MAX ((guint) (left / slot), self->n_columns), MAX_SLOTS);

  share_slots (self, n_slots);
  self->lefts[0] = 0;
  for (guint i = 0; i < self->n_columns; i++)
    self->lefts[i + 1] = self->lefts[i] + MAX ((int) (left * self->slots[i] / n_slots),
                                               (int) (MIN_COLUMN * self->em));
}
