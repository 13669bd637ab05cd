/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-record-list.h"
#include "fujin-record.h"

G_BEGIN_DECLS

/* For the model and for storage only: views change the model through fujin_edit_*(). */
FujinRecord     *_fujin_record_new           (FujinRecordKind  kind,
                                              const char      *id,
                                              FujinProject    *content);
void             _fujin_record_set_field     (FujinRecord     *self,
                                              guint            field,
                                              const char      *value);
void             _fujin_record_set_project   (FujinRecord     *self,
                                              FujinProject    *project);

FujinRecordList *_fujin_record_list_new      (void);
void             _fujin_record_list_insert   (FujinRecordList *self,
                                              FujinRecord     *record);
void             _fujin_record_list_remove   (FujinRecordList *self,
                                              FujinRecord     *record);
void             _fujin_record_list_index    (FujinRecordList *self,
                                              FujinRecord     *record);
void             _fujin_record_list_unindex  (FujinRecordList *self,
                                              FujinRecord     *record);

G_END_DECLS
