/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-service-card.h"

G_BEGIN_DECLS

struct _FujinServiceCard
{
  GtkWidget parent_instance;
  FujinServicePlan *plan;
  FujinTeam *team;
  PangoLayout *letter;
  PangoLayout *code;
  PangoLayout *name;
  PangoLayout *facts;
  PangoLayout *others;
  gboolean breaks;
};

void _fujin_service_card_make_layouts (FujinServiceCard *self);
void _fujin_service_card_snapshot     (GtkWidget        *widget,
                                       GtkSnapshot      *snapshot);

G_END_DECLS
