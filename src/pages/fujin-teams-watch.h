/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

typedef struct _FujinTeamsWatch FujinTeamsWatch;

typedef void (*FujinTeamsWatchFunc) (gpointer user_data);

FujinTeamsWatch *fujin_teams_watch_new         (FujinTeamsWatchFunc  func,
                                                gpointer             user_data);
void             fujin_teams_watch_free        (FujinTeamsWatch     *self);
void             fujin_teams_watch_set_project (FujinTeamsWatch     *self,
                                                FujinProject        *project);

G_END_DECLS
