/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"
#include "fujin-record-format.h"

G_BEGIN_DECLS

const char *fujin_record_kind_name       (FujinRecordKind  kind,
                                          FujinLang        lang);
const char *fujin_record_field_name      (FujinRecordKind  kind,
                                          guint            field,
                                          FujinLang        lang);
const char *fujin_record_choice_name     (FujinRecordKind  kind,
                                          guint            field,
                                          int              choice,
                                          FujinLang        lang);
const char *fujin_record_choice_name_for (FujinRecordKind  kind,
                                          guint            field,
                                          const char      *id,
                                          FujinLang        lang);

G_END_DECLS
