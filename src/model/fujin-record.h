/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-record-format.h"
#include "fujin-types.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_RECORD (fujin_record_get_type ())
G_DECLARE_FINAL_TYPE (FujinRecord, fujin_record, FUJIN, RECORD, GObject)

FujinRecordKind          fujin_record_get_kind    (FujinRecord *self);
const FujinRecordFormat *fujin_record_get_format  (FujinRecord *self);
const char              *fujin_record_get_id      (FujinRecord *self);
const char              *fujin_record_get         (FujinRecord *self,
                                                   guint        field);
int                      fujin_record_get_choice  (FujinRecord *self,
                                                   guint        field);
int                      fujin_record_get_score   (FujinRecord *self,
                                                   guint        field);
char                   **fujin_record_dup_ids     (FujinRecord *self,
                                                   guint        field);
FujinProject            *fujin_record_get_content (FujinRecord *self);
FujinProject            *fujin_record_get_project (FujinRecord *self);
GPtrArray               *fujin_record_list_plans  (FujinRecord *self);
FujinTeam               *fujin_record_find_team   (FujinRecord *self);
GPtrArray               *fujin_record_list_teams  (FujinRecord *self);
int                      fujin_record_get_number  (FujinRecord *self,
                                                   guint        field);

G_END_DECLS
