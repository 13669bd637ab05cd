/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* Quadrants I to IV, and what is placed in none. */
#define FUJIN_N_TEAM_COLUMNS (FUJIN_N_QUADRANTS + 1)
#define FUJIN_TEAM_COLUMN_UNPLACED FUJIN_N_QUADRANTS

/**
 * FujinTeamTableFilter:
 * @category: (nullable): only services of this category
 * @level: only services of this #FujinLevel; -1 for all that are in scope
 * @target: whether assignments are held against the target pattern, or the present one
 * @only_misfits: only services whose side does not fit that pattern
 *
 * Which services are in a team table, and what they are held against.
 */
typedef struct
{
  const FujinCategory *category;
  int                  level;
  gboolean             target;
  gboolean             only_misfits;
} FujinTeamTableFilter;

/**
 * FujinTeamRow:
 * @team: (nullable): the team; %NULL for what nobody carries
 * @cells: (element-type FujinServicePlan): by column, in code order
 * @n_services: how many services, each counted once
 * @n_led: how many of them the team leads
 * @n_misfits: how many of them do not fit the pattern
 *
 * One row of a team table.
 */
typedef struct
{
  FujinTeam *team;
  GPtrArray *cells[FUJIN_N_TEAM_COLUMNS];
  guint      n_services;
  guint      n_led;
  guint      n_misfits;
} FujinTeamRow;

/**
 * FujinTeamTable:
 * @rows: (element-type FujinTeamRow): the teams in their order, last what nobody carries
 * @n_in_column: services per column, each counted once however many teams carry it
 * @n_services: services of the table, each counted once
 * @n_misfits: how many of them do not fit the pattern
 * @n_stated: how many services the textbook's text places
 * @n_derived: how many stand where our own reasoning puts them
 * @n_judged: how many this plan placed itself
 * @pattern: (nullable): the pattern they are held against
 *
 * Teams by quadrants with the services in the cells: the idea of textbook figure 17.
 */
typedef struct
{
  GPtrArray          *rows;
  guint               n_in_column[FUJIN_N_TEAM_COLUMNS];
  guint               n_services;
  guint               n_misfits;
  guint               n_stated;
  guint               n_derived;
  guint               n_judged;
  const FujinPattern *pattern;
} FujinTeamTable;

/**
 * FujinTeamMark:
 * @FUJIN_TEAM_MARK_LEADS: the row's team leads several teams
 * @FUJIN_TEAM_MARK_HELPS: another team leads
 * @FUJIN_TEAM_MARK_JUDGED: this plan placed the service itself
 * @FUJIN_TEAM_MARK_MISFIT: its side does not fit the pattern
 *
 * What is to be said of a service in a cell.
 */
typedef enum
{
  FUJIN_TEAM_MARK_LEADS = 1 << 0,
  FUJIN_TEAM_MARK_HELPS = 1 << 1,
  FUJIN_TEAM_MARK_JUDGED = 1 << 2,
  FUJIN_TEAM_MARK_MISFIT = 1 << 3,
} FujinTeamMark;

FujinTeamTable      *fujin_team_table_new          (FujinProject               *project,
                                                    const FujinTeamTableFilter *filter);
void                 fujin_team_table_free         (FujinTeamTable             *self);
const FujinTeamRow  *fujin_team_table_get          (const FujinTeamTable       *self,
                                                    guint                       row);
guint                fujin_team_table_get_column   (guint                       nth);
FujinLead            fujin_team_table_get_lead     (const FujinTeamTable       *self,
                                                    FujinFramework             *framework,
                                                    guint                       column);
FujinTeamMark        fujin_team_table_get_marks    (const FujinTeamTable       *self,
                                                    const FujinTeamRow         *row,
                                                    FujinServicePlan           *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinTeamTable, fujin_team_table_free)

G_END_DECLS
