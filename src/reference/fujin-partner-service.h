/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-service.h"

G_BEGIN_DECLS

/**
 * FujinPartnerService:
 * @service: a service
 * @must: whether a partner should run it in any case, else where the business asks for it
 * @why: why
 * @stated: whether the textbook says so; it names none, so all are our reasoning for now
 *
 * A service to ask of partners in the supply chain. Textbook 6.5.2 says that partners find out
 * together which services each must run; it gives no list.
 */
typedef struct
{
  const FujinService *service;
  gboolean            must;
  FujinText           why;
  gboolean            stated;
} FujinPartnerService;

void fujin_partner_service_free (FujinPartnerService *partner);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinPartnerService, fujin_partner_service_free)

G_END_DECLS
