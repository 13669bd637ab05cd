/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-step.h"

G_BEGIN_DECLS

/**
 * FujinJournalReplay:
 * @project: what is changed
 * @step: takes up the changes, so that they can be taken back
 * @contents: an array of "ay": contents of the versions that come
 * @gone_teams: (element-type utf8 FujinTeam): the teams that went in this step
 *
 * One step of a journal that is being made again.
 */
typedef struct
{
  FujinProject *project;
  FujinStep *step;
  GVariant *contents;
  GHashTable *gone_teams;
} FujinJournalReplay;

typedef GParamSpec *(*FujinPspecOfField) (guint field);

/* Shared by the files of the replay. */
gboolean _fujin_journal_decode_field (GVariant               *variant,
                                      FujinPspecOfField       pspec_of,
                                      const char             *name,
                                      guint                  *field,
                                      GValue                 *value);
gboolean _fujin_journal_fits_record  (const FujinRecordField *field,
                                      const char             *text);
gboolean _fujin_journal_kind_of      (const char             *element,
                                      FujinRecordKind        *kind);
void     _fujin_journal_attach       (GVariant               *parts,
                                      gpointer                object);
gboolean _fujin_journal_come         (FujinJournalReplay     *self,
                                      const char             *what,
                                      const char             *id,
                                      GVariant               *value);

G_END_DECLS
