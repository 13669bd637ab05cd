/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-service.h"

G_BEGIN_DECLS

/**
 * FujinCommonRisk:
 * @id: stable id ("insider", ...)
 * @name: the label of the figure
 * @stated: whether the name is the textbook's
 * @department: a department of the figure where it sits
 * @department_stated: whether the textbook says that it sits there or it is our reading
 * @explain: our own words
 * @services: (element-type FujinService): the services that answer it, our own reasoning
 *
 * A risk that lies about in an organisation (textbook figure 1).
 */
typedef struct
{
  char      *id;
  FujinText  name;
  gboolean   stated;
  FujinText  department;
  gboolean   department_stated;
  FujinText  explain;
  GPtrArray *services;
} FujinCommonRisk;

FujinCommonRisk *fujin_common_risk_new  (void);
void             fujin_common_risk_free (FujinCommonRisk *risk);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinCommonRisk, fujin_common_risk_free)

G_END_DECLS
