/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* One function per intention of the user. Each is one undo step, named; each returns whether
 * anything changed, and does nothing to a read-only project. */

gboolean fujin_edit_set_level    (FujinProject      *project,
                                  GPtrArray         *plans,
                                  FujinLevel         level);
gboolean fujin_edit_set_reason   (FujinProject      *project,
                                  FujinServicePlan  *plan,
                                  const char        *reason);
gboolean fujin_edit_set_note     (FujinProject      *project,
                                  FujinServicePlan  *plan,
                                  const char        *note);
gboolean fujin_edit_set_quadrant (FujinProject      *project,
                                  GPtrArray         *plans,
                                  int                quadrant);
gboolean fujin_edit_set_score    (FujinProject      *project,
                                  GPtrArray         *plans,
                                  gboolean           to_be,
                                  int                score);
gboolean fujin_edit_set_side     (FujinProject      *project,
                                  FujinServicePlan  *plan,
                                  gboolean           to_be,
                                  gboolean           outside,
                                  int                score);
gboolean fujin_edit_set_score_note (FujinProject    *project,
                                  FujinServicePlan  *plan,
                                  const char        *note);
gboolean fujin_edit_set_to_be_reason (FujinProject  *project,
                                  FujinServicePlan  *plan,
                                  const char        *reason);
gboolean fujin_edit_assign       (FujinProject      *project,
                                  GPtrArray         *plans,
                                  FujinTeam         *from,
                                  FujinTeam         *to);
gboolean fujin_edit_add_assignment (FujinProject    *project,
                                  GPtrArray         *plans,
                                  FujinTeam         *team);
gboolean fujin_edit_withdraw     (FujinProject      *project,
                                  GPtrArray         *plans,
                                  FujinTeam         *team);
gboolean fujin_edit_unassign     (FujinProject      *project,
                                  GPtrArray         *plans);
gboolean fujin_edit_set_lead     (FujinProject      *project,
                                  GPtrArray         *plans,
                                  FujinTeam         *team);

FujinServicePlan *fujin_edit_add_own_service (FujinProject     *project,
                                              const char       *category,
                                              const char       *name);
gboolean fujin_edit_rename_own_service       (FujinProject     *project,
                                              FujinServicePlan *plan,
                                              const char       *name);
gboolean fujin_edit_describe_own_service     (FujinProject     *project,
                                              FujinServicePlan *plan,
                                              const char       *summary);
gboolean fujin_edit_remove_own_services      (FujinProject     *project,
                                              GPtrArray        *plans);

G_END_DECLS
