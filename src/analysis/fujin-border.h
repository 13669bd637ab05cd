/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinBorderTeam:
 * @team: a team that leads services of either side
 * @n_soc: how many of the SOC side it leads
 * @n_csirt: how many of the CSIRT side it leads
 * @main: the side it leads more of; %FUJIN_SIDE_NONE when as many of both
 * @crossing: (element-type FujinServicePlan): what it leads of the other side; none when it leads
 *   as many of both
 *
 * What a team carries on the two sides of the border.
 */
typedef struct
{
  FujinTeam *team;
  guint      n_soc;
  guint      n_csirt;
  FujinSide  main;
  GPtrArray *crossing;
} FujinBorderTeam;

/**
 * FujinBorder:
 * @teams: (element-type FujinBorderTeam): the teams in their order
 * @n_soc: services in scope of the SOC side
 * @n_csirt: services in scope of the CSIRT side
 * @n_unassigned: of both, what nobody carries
 * @n_crossing: how many cross
 *
 * Where the border between SOC and CSIRT runs in a project.
 */
typedef struct
{
  GPtrArray *teams;
  guint      n_soc;
  guint      n_csirt;
  guint      n_unassigned;
  guint      n_crossing;
} FujinBorder;

FujinBorder *fujin_border_new  (FujinProject *project);
void         fujin_border_free (FujinBorder  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinBorder, fujin_border_free)

G_END_DECLS
