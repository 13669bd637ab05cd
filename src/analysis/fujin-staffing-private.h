/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-staffing.h"

G_BEGIN_DECLS

FujinStaffOurs *_fujin_staffing_peek          (const FujinStaffing  *self,
                                               guint                 slice,
                                               guint                 row);
void            _fujin_staffing_count         (FujinStaffing        *self);
void            _fujin_staffing_cover         (FujinStaffing        *self);
void            _fujin_staffing_judge         (FujinStaffing        *self);
void            _fujin_staffing_add_finding   (FujinStaffing        *self,
                                               FujinStaffFindingKind kind,
                                               const FujinStaffPost *post,
                                               guint                 region,
                                               int                   number);
guint           _fujin_staffing_post_hours    (const FujinStaffPost *post);

G_END_DECLS
