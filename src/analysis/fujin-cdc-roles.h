/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinCdcSeat:
 * @role: the role
 * @teams: (element-type FujinTeam): who has it in this plan
 * @people: (element-type FujinRecord): who has it in this plan by name
 * @n_carried: of the security functions: how many services in scope somebody carries
 *
 * One role around the cyber defence centre, and who fills it.
 */
typedef struct
{
  const FujinCdcRole *role;
  GPtrArray          *teams;
  GPtrArray          *people;
  guint               n_carried;
} FujinCdcSeat;

/**
 * FujinCdcRoles:
 * @seats: (element-type FujinCdcSeat): in the order of the figure
 * @n_open: how many of those that can be named are not
 *
 * Who is around the cyber defence centre: textbook figure 2, filled in.
 */
typedef struct
{
  GPtrArray *seats;
  guint      n_open;
} FujinCdcRoles;

FujinCdcRoles      *fujin_cdc_roles_new       (FujinProject        *project);
void                fujin_cdc_roles_free      (FujinCdcRoles       *self);
const FujinCdcSeat *fujin_cdc_roles_get       (const FujinCdcRoles *self,
                                               guint                index);
int                 fujin_cdc_roles_find      (const FujinCdcRoles *self,
                                               const char          *id);
const char         *fujin_cdc_roles_get_id    (FujinTeam           *team);
gboolean            fujin_cdc_seat_can_name   (const FujinCdcSeat  *seat);
gboolean            fujin_cdc_seat_takes_people (const FujinCdcSeat *seat);
gboolean            fujin_cdc_seat_is_open    (const FujinCdcSeat  *seat);
FujinTeamRole       fujin_cdc_seat_team_role  (const FujinCdcSeat  *seat);
const char         *fujin_cdc_seat_position   (const FujinCdcSeat  *seat,
                                               FujinLang            lang);
char               *fujin_cdc_seat_dup_names  (const FujinCdcSeat  *seat,
                                               guint                most,
                                               FujinLang            lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinCdcRoles, fujin_cdc_roles_free)

G_END_DECLS
