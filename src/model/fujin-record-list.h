/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-record.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_RECORD_LIST (fujin_record_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinRecordList, fujin_record_list, FUJIN, RECORD_LIST, GObject)

guint        fujin_record_list_get_n    (FujinRecordList *self);
FujinRecord *fujin_record_list_peek     (FujinRecordList *self,
                                         guint            position);
FujinRecord *fujin_record_list_find     (FujinRecordList *self,
                                         const char      *id);
GPtrArray   *fujin_record_list_get_for  (FujinRecordList *self,
                                         const char      *plan_id);

G_END_DECLS
