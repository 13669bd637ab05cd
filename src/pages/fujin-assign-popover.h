/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinAssignFunc:
 * @team: the team chosen
 * @adding: whether it comes besides those that carry the services now
 * @user_data: what was given
 *
 * Called when a team was chosen.
 */
typedef void (*FujinAssignFunc) (FujinTeam *team,
                                 gboolean   adding,
                                 gpointer   user_data);

#define FUJIN_TYPE_ASSIGN_POPOVER (fujin_assign_popover_get_type ())
G_DECLARE_FINAL_TYPE (FujinAssignPopover, fujin_assign_popover, FUJIN, ASSIGN_POPOVER, GtkPopover)

GtkWidget *fujin_assign_popover_new (FujinProject    *project,
                                     GPtrArray       *plans,
                                     gboolean         adding,
                                     FujinAssignFunc  chosen,
                                     gpointer         user_data);

G_END_DECLS
