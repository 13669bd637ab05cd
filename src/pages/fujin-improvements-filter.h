/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* Any choice, or any team, will do. */
#define FUJIN_IMPROVEMENTS_ANY -1

typedef struct _FujinImprovementsFilter FujinImprovementsFilter;

FujinImprovementsFilter *fujin_improvements_filter_new         (void);
void                     fujin_improvements_filter_free        (FujinImprovementsFilter *self);
void                     fujin_improvements_filter_set_search  (FujinImprovementsFilter *self,
                                                                const char              *text);
void                     fujin_improvements_filter_set_choice  (FujinImprovementsFilter *self,
                                                                guint                    field,
                                                                int                      choice);
void                     fujin_improvements_filter_set_team    (FujinImprovementsFilter *self,
                                                                const char              *team);
void                     fujin_improvements_filter_set_overdue (FujinImprovementsFilter *self,
                                                                gboolean                 overdue);
void                     fujin_improvements_filter_set_plan    (FujinImprovementsFilter *self,
                                                                const char              *plan);
const char              *fujin_improvements_filter_get_plan    (FujinImprovementsFilter *self);
gboolean                 fujin_improvements_filter_is_narrowed (FujinImprovementsFilter *self);
void                     fujin_improvements_filter_forget      (FujinImprovementsFilter *self,
                                                                FujinRecord             *record);
gboolean                 fujin_improvements_filter_match       (FujinImprovementsFilter *self,
                                                                FujinRecord             *record,
                                                                const char              *today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinImprovementsFilter, fujin_improvements_filter_free)

G_END_DECLS
