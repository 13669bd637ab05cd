/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-teams.h"
#include "fujin-team-table-words.h"
#include "fujin-words.h"

#define SIZE 7.5

/* A cell goes on in another row after so many services: a row is never taller than a sheet. A name
 * takes a line, or some more on small paper. */
#define MAX_NAMED 24
#define MAX_NAMED_SMALL 14

/* From this width on, in points, a name has mostly one line: A3 on its side, not A4. */
#define ROOM_FOR_NAMES 1000.0

typedef struct
{
  FujinReportTable     *report;
  const FujinTeamTable *table;
  FujinPageLayout      *page;
  guint                 n_columns; /* with or without what is not placed */
  gboolean              small;
} Printing;

static char *
dup_cell (const Printing     *self,
          const FujinTeamRow *row,
          guint               column,
          guint               first,
          guint               most)
{
  GPtrArray *plans = row->cells[column];
  GString *text = g_string_new (NULL);

  for (guint i = first; i < MIN (first + most, plans->len); i++)
    {
      g_autofree char *service = fujin_team_words_dup_service (
        self->table, row, g_ptr_array_index (plans, i), TRUE, self->page->lang);

      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, service);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_team (const Printing     *self,
          const FujinTeamRow *row,
          gboolean            goes_on)
{
  FujinLang lang = self->page->lang;
  const char *name = fujin_team_words_team (row, lang);
  g_autofree char *counts = fujin_team_words_dup_counts (row, lang);
  const char *mark = row->team == NULL                     ? ""
                     : fujin_team_get_external (row->team) ? "○ "
                                                           : "● ";
  g_autofree char *head = g_strconcat (mark, name, NULL);

  if (goes_on)
    return g_strdup_printf (fujin_words (lang, "%s (continued)"), head);
  return g_strdup_printf ("%s\n%s", head, counts);
}

static void
add_row (const Printing     *self,
         const FujinTeamRow *row)
{
  guint most = self->small ? MAX_NAMED_SMALL : MAX_NAMED;
  guint longest = 0;
  guint first = 0;

  for (guint i = 0; i < self->n_columns; i++)
    longest = MAX (longest, row->cells[i]->len);
  do
    {
      char **cells = g_new0 (char *, self->n_columns + 2);

      cells[0] = dup_team (self, row, first > 0);
      for (guint i = 0; i < self->n_columns; i++)
        cells[i + 1] = dup_cell (self, row, fujin_team_table_get_column (i), first, most);
      _fujin_report_table_add_row (self->report, cells);
      first += most;
    }
  while (first < longest);
}

static void
add_columns (const Printing *self)
{
  _fujin_report_table_add_column (self->report, fujin_words (self->page->lang, "Team"), 0,
                                  self->small ? 84 : 150, FALSE);
  for (guint i = 0; i < self->n_columns; i++)
    {
      guint column = fujin_team_table_get_column (i);
      g_autofree char *heading = fujin_team_words_dup_heading (
        self->table, self->page->project, column, self->page->lang);
      g_autofree char *lead = fujin_team_words_dup_lead (self->table, self->page->project, column,
                                                         self->page->lang);
      g_autofree char *counts = g_strdup_printf (
        fujin_words_n (self->page->lang, "%u service", "%u services",
                       self->table->n_in_column[column]), self->table->n_in_column[column]);
      g_autofree char *title = g_strjoin ("\n", heading, counts, *lead ? lead : NULL, NULL);

      /* What holds nothing needs no more than its heading. */
      _fujin_report_table_add_column (self->report, title,
                                      self->table->n_in_column[column] > 0 ? 1 : 0, 52, FALSE);
    }
  _fujin_report_table_set_bold (self->report, 0);
}

static FujinReportTable *
create (FujinPageLayout *page,
        gboolean         target)
{
  FujinTeamTableFilter filter = { NULL, -1, target, FALSE };
  g_autoptr (FujinTeamTable) table = fujin_team_table_new (page->project, &filter);
  g_autofree char *origin = fujin_team_words_dup_origin (table, page->lang);
  g_autofree char *note = g_strdup_printf ("%s\n%s", fujin_team_words_legend (page->lang), origin);
  gboolean unplaced = table->n_in_column[FUJIN_TEAM_COLUMN_UNPLACED] > 0;
  Printing self = { _fujin_report_table_new (page, SIZE), table, page,
                    FUJIN_N_QUADRANTS + unplaced, page->width <= ROOM_FOR_NAMES };

  add_columns (&self);
  _fujin_report_table_set_foot_note (self.report, note);
  for (guint i = 0; i < table->rows->len; i++)
    add_row (&self, fujin_team_table_get (table, i));
  return self.report;
}

static char *
dup_subject (FujinPageLayout *page,
             gboolean         target)
{
  FujinTeamTableFilter filter = { NULL, -1, target, FALSE };
  g_autoptr (FujinTeamTable) table = fujin_team_table_new (page->project, &filter);
  g_autofree char *pattern = fujin_team_words_dup_pattern (table, target, page->lang);

  return g_strdup_printf (
    /* Translators: heads printed pages; %1$u services, %2$s is a pattern: "target: Pattern 3
     * Minimum outsource"; %3$u of the services do not fit it */
    fujin_words (page->lang, "Team table: %1$u services, %2$s, %3$u do not fit"),
    table->n_services, pattern, table->n_misfits);
}

/*
 * _fujin_report_teams_new:
 *
 * Teams by quadrants, held against the present pattern.
 */
FujinReportTable *
_fujin_report_teams_new (FujinPageLayout *page)
{
  return create (page, FALSE);
}

char *
_fujin_report_teams_dup_subject (FujinPageLayout *page)
{
  return dup_subject (page, FALSE);
}

/*
 * _fujin_report_teams_new_target:
 *
 * Teams by quadrants, held against the target pattern.
 */
FujinReportTable *
_fujin_report_teams_new_target (FujinPageLayout *page)
{
  return create (page, TRUE);
}

char *
_fujin_report_teams_dup_target_subject (FujinPageLayout *page)
{
  return dup_subject (page, TRUE);
}
