/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"
#include "fujin-table.h"

G_BEGIN_DECLS

/**
 * FujinImportField:
 * @FUJIN_IMPORT_CODE: "code": code of the service, maybe with its name behind
 * @FUJIN_IMPORT_NAME: "name": its name; names an own service, finds one that has no code
 * @FUJIN_IMPORT_LEVEL: "level"
 * @FUJIN_IMPORT_REASON: "reason": why it is unnecessary
 * @FUJIN_IMPORT_TYPE: "type": assignment type, or type and teams: "insource (SOC)"
 * @FUJIN_IMPORT_TEAM: "team": who carries it, the one that leads first
 * @FUJIN_IMPORT_OTHER_TEAMS: "other-teams": who else
 * @FUJIN_IMPORT_OUTSIDE: "outside": which of them stand outside; the others are inside then
 * @FUJIN_IMPORT_QUADRANT: "quadrant"
 * @FUJIN_IMPORT_AS_IS: "as-is"
 * @FUJIN_IMPORT_TO_BE: "to-be"
 * @FUJIN_IMPORT_NOTE: "note"
 * @FUJIN_IMPORT_SCORE_NOTE: "score-note": how the scores were agreed
 * @FUJIN_IMPORT_TO_BE_REASON: "to-be-reason": why To-Be is lower than As-Is
 * @FUJIN_IMPORT_SUMMARY: "summary": what an own service is
 *
 * What a column of a sheet can hold.
 */
typedef enum
{
  FUJIN_IMPORT_CODE,
  FUJIN_IMPORT_NAME,
  FUJIN_IMPORT_LEVEL,
  FUJIN_IMPORT_REASON,
  FUJIN_IMPORT_TYPE,
  FUJIN_IMPORT_TEAM,
  FUJIN_IMPORT_OTHER_TEAMS,
  FUJIN_IMPORT_OUTSIDE,
  FUJIN_IMPORT_QUADRANT,
  FUJIN_IMPORT_AS_IS,
  FUJIN_IMPORT_TO_BE,
  FUJIN_IMPORT_NOTE,
  FUJIN_IMPORT_SCORE_NOTE,
  FUJIN_IMPORT_TO_BE_REASON,
  FUJIN_IMPORT_SUMMARY,
  FUJIN_N_IMPORT_FIELDS,
} FujinImportField;

#define FUJIN_IMPORT_NO_COLUMN G_MAXUINT

/**
 * FujinImportMap:
 * @head_row: row of the heads from 0, or -1
 * @first_row: first row of services, from 0
 * @columns: for each field its column from 0, or %FUJIN_IMPORT_NO_COLUMN
 * @derived: (element-type guint): columns that were recognised but hold what is derived
 * @v21: whether the codes are the 54 roles of textbook v2.1
 * @take_higher: of several old roles that became one service, take the higher score
 * @clear_empty: whether an empty cell takes away what the plan says
 *
 * How a sheet is to be read.
 */
typedef struct
{
  int head_row;
  guint first_row;
  guint columns[FUJIN_N_IMPORT_FIELDS];
  GArray *derived;
  gboolean v21;
  gboolean take_higher;
  gboolean clear_empty;
} FujinImportMap;

FujinImportMap *fujin_import_map_guess        (const FujinTableSheet *sheet,
                                               FujinFramework        *framework);
void            fujin_import_map_free         (FujinImportMap        *self);
gboolean        fujin_import_map_has          (const FujinImportMap  *self,
                                               FujinImportField       field);
void            fujin_import_map_set          (FujinImportMap        *self,
                                               FujinImportField       field,
                                               guint                  column);
void            fujin_import_map_find_first   (FujinImportMap        *self,
                                               const FujinTableSheet *sheet);
gboolean        fujin_import_map_parse        (FujinImportMap        *self,
                                               const char            *text,
                                               GError               **error);
guint           fujin_import_guess_sheet      (const FujinTable      *table,
                                               FujinFramework        *framework);

const char     *fujin_import_field_get_id     (FujinImportField       field);
const char     *fujin_import_field_get_label  (FujinImportField       field,
                                               FujinLang              lang);
gboolean        fujin_import_field_from_head  (const char            *text,
                                               FujinImportField      *field,
                                               gboolean              *derived);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinImportMap, fujin_import_map_free)

G_END_DECLS
