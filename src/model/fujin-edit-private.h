/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-step.h"

G_BEGIN_DECLS

/* Shared by the files of edit functions. */
char    *_fujin_edit_dup_subject (GPtrArray        *plans);
gboolean _fujin_edit_finish      (FujinProject     *project,
                                  FujinStep        *step,
                                  char             *label,
                                  gboolean          typing);
char    *_fujin_edit_dup_label   (GPtrArray        *plans,
                                  const char       *format);
gboolean _fujin_edit_refuses     (FujinProject     *project,
                                  GPtrArray        *plans);
FujinRecord *_fujin_edit_new_snapshot (FujinProject  *project,
                                  const char       *id,
                                  const char *const *values);
FujinProject *_fujin_edit_freeze (FujinProject     *project);
void     _fujin_edit_become      (FujinProject     *project,
                                  FujinStep        *step,
                                  FujinProject     *other);
void     _fujin_edit_forget_plan (FujinProject     *project,
                                  FujinStep        *step,
                                  FujinServicePlan *plan);
void     _fujin_edit_forget_team (FujinProject     *project,
                                  FujinStep        *step,
                                  FujinTeam        *team);
void     _fujin_edit_drop_team   (FujinProject     *project,
                                  FujinStep        *step,
                                  FujinTeam        *team);
gboolean _fujin_edit_text        (FujinProject     *project,
                                  FujinServicePlan *plan,
                                  guint             field,
                                  const char       *text,
                                  const char       *format);

const char *_fujin_edit_record_add_label    (FujinRecordKind kind);
const char *_fujin_edit_record_set_label    (FujinRecordKind kind);
char       *_fujin_edit_record_remove_label (FujinRecordKind kind,
                                             guint           n);

G_END_DECLS
