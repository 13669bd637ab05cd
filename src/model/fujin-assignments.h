/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-assignment-type.h"
#include "fujin-types.h"

G_BEGIN_DECLS

typedef struct _FujinAssignments FujinAssignments;

#define FUJIN_TYPE_ASSIGNMENTS (fujin_assignments_get_type ())
GType             fujin_assignments_get_type     (void);

FujinAssignments *fujin_assignments_new          (FujinTeam             **teams,
                                                  guint                   n_teams,
                                                  guint                   lead);
FujinAssignments *fujin_assignments_ref          (FujinAssignments       *self);
void              fujin_assignments_unref        (FujinAssignments       *self);

guint             fujin_assignments_get_n_teams  (const FujinAssignments *self);
FujinTeam        *fujin_assignments_get_team     (const FujinAssignments *self,
                                                  guint                   index);
FujinTeam        *fujin_assignments_get_lead     (const FujinAssignments *self);
gboolean          fujin_assignments_contains     (const FujinAssignments *self,
                                                  FujinTeam              *team);
FujinAssignments *fujin_assignments_with         (const FujinAssignments *self,
                                                  FujinTeam              *team);
FujinAssignments *fujin_assignments_without      (const FujinAssignments *self,
                                                  FujinTeam              *team);
FujinAssignments *fujin_assignments_replace      (const FujinAssignments *self,
                                                  FujinTeam              *from,
                                                  FujinTeam              *to);
FujinAssignments *fujin_assignments_with_lead    (const FujinAssignments *self,
                                                  FujinTeam              *lead);
gboolean          fujin_assignments_equal        (const FujinAssignments *a,
                                                  const FujinAssignments *b);
FujinAssignmentType fujin_assignments_get_kind   (const FujinAssignments *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinAssignments, fujin_assignments_unref)

G_END_DECLS
