/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-team.h"

G_BEGIN_DECLS

/* For the model and for storage only: views change the model through fujin_edit_*(). */
FujinTeam *_fujin_team_new         (const char     *id);
void       _fujin_team_set_id      (FujinTeam      *self,
                                    const char     *id);
void       _fujin_team_set_field   (FujinTeam      *self,
                                    guint           field,
                                    const GValue   *value);
void       _fujin_team_set_project (FujinTeam      *self,
                                    FujinProject   *project);
void       _fujin_team_emit        (FujinTeam      *self,
                                    guint           field);
GParamSpec *_fujin_team_get_pspec (guint field);

G_END_DECLS
