/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-import-map.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinImportRow:
 * @row: its row in the sheet, from 0
 * @code: (nullable): the code it names, as this program writes codes
 * @plan: (nullable): the plan it is about
 * @has: bits (1 << #FujinImportField) of the fields it says something about
 * @level: the level
 * @type: the assignment type, when it is said
 * @teams: (element-type FujinParsedTeam): who carries the service
 * @lead: which of them leads
 * @quadrant: 1 to 4 or 0
 * @scores: As-Is and To-Be
 * @texts: the texts, by field
 *
 * What a row of a sheet says about a service.
 */
typedef struct
{
  guint row;
  char *code;
  FujinServicePlan *plan;
  guint has;
  FujinLevel level;
  FujinAssignmentType type;
  GPtrArray *teams;
  guint lead;
  int quadrant;
  int scores[2];
  char *texts[FUJIN_N_IMPORT_FIELDS];
} FujinImportRow;

FujinImportRow *fujin_import_row_new      (guint                 row);
void            fujin_import_row_free     (FujinImportRow       *self);
gboolean        fujin_import_row_has      (const FujinImportRow *self,
                                           FujinImportField      field);
void            fujin_import_row_add_team (FujinImportRow       *self,
                                           const char           *name,
                                           FujinTeam            *team,
                                           gboolean              external,
                                           gboolean              lead);

G_END_DECLS
