/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-import-row.h"
#include "fujin-plan-import.h"

G_BEGIN_DECLS

/**
 * FujinImport:
 * @project: the project that is changed: a copy
 * @sheet: what is read
 * @map: how it is read
 * @notes: (element-type utf8): what was not taken and what was chosen
 * @rows: (element-type FujinImportRow): what was read
 * @names: names of services, as fujin_parse_dup_key() makes them -> plan
 * @own: codes of own services in the sheet -> plan
 *
 * An import on its way.
 */
typedef struct
{
  FujinProject *project;
  const FujinTableSheet *sheet;
  const FujinImportMap *map;
  GPtrArray *notes;
  GPtrArray *rows;
  GHashTable *names;
  GHashTable *own;
} FujinImport;

const char *_fujin_import_get       (const FujinImport    *self,
                                     guint                 row,
                                     FujinImportField      field);
void        _fujin_import_note      (FujinImport          *self,
                                     char                 *note);
void        _fujin_import_note_cell (FujinImport          *self,
                                     guint                 row,
                                     FujinImportField      field,
                                     const char           *message);
void        _fujin_import_read_row  (FujinImport          *self,
                                     FujinImportRow       *row);
void        _fujin_import_read_teams (FujinImport         *self,
                                     FujinImportRow       *row);
void        _fujin_import_make_teams (FujinImport         *self);
void        _fujin_import_spread_v21 (FujinImport         *self);
void        _fujin_import_apply_row (FujinImport          *self,
                                     FujinImportRow       *row);
char       *_fujin_import_score_words (int                 score);
void        _fujin_import_merge     (FujinImport          *self);

G_END_DECLS
