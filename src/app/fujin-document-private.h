/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-document.h"
#include "fujin-project-writing.h"

G_BEGIN_DECLS

/* Somebody, or several, wait for a save. */
typedef struct _FujinSaveRequest FujinSaveRequest;

struct _FujinDocument
{
  GObject parent_instance;
  FujinProject *project;
  GFile *file;
  FujinDocumentAccess access;
  GPtrArray *problems;       /* of the file it was read from */
  GPtrArray *notices;        /* what was changed while reading it */
  FujinSealState seal;
  FujinFileStamp *stamp;     /* of the content that @file is known to have */
  GBytes *base;              /* that content; what both sides of a conflict come from */
  GBytes *base_before;       /* the one before: theirs, which ours displaced, comes from it */
  FujinLock *lock;
  FujinLockOwner *other_user;
  FujinJournal *journal;

  FujinSaveRequest *saving;  /* the save that runs */
  GQueue waiting;            /* of FujinSaveRequest: those asked for meanwhile */
  FujinProjectWriting *writing;
  guint writing_source;
};

FujinDocument *_fujin_document_new_bare      (FujinProject  *project);
void           _fujin_document_start_journal (FujinDocument *self,
                                              GBytes        *base);
void           _fujin_document_changed       (FujinDocument *self);
gboolean       _fujin_document_is_sample     (GFile         *file);

G_END_DECLS
