/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-service.h"

G_BEGIN_DECLS

/**
 * FujinProposedService:
 * @service: a service
 * @quadrant: 1 to 4: the quadrant in which the team would carry it
 * @stated: whether the textbook's text says so or it is our reasoning
 *
 * A service that a proposed team would carry.
 */
typedef struct
{
  const FujinService *service;
  int                 quadrant;
  gboolean            stated;
} FujinProposedService;

/**
 * FujinProposedTeam:
 * @id: stable id ("first-response", ...)
 * @name: the textbook's name, or a working name
 * @stated: whether the name is the textbook's
 * @in_table_11: whether textbook table 11 counts its people
 * @note: where it comes from, our own words
 * @services: (element-type FujinProposedService): what it would carry
 *
 * A team of the organisation that textbook 6.5.1 describes.
 */
typedef struct
{
  char      *id;
  FujinText  name;
  gboolean   stated;
  gboolean   in_table_11;
  FujinText  note;
  GArray    *services;
} FujinProposedTeam;

FujinProposedTeam          *fujin_proposed_team_new           (void);
void                        fujin_proposed_team_free          (FujinProposedTeam       *team);
guint                       fujin_proposed_team_get_n         (const FujinProposedTeam *team);
const FujinProposedService *fujin_proposed_team_get           (const FujinProposedTeam *team,
                                                               guint                    index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinProposedTeam, fujin_proposed_team_free)

G_END_DECLS
