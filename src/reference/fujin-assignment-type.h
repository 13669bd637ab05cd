/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinAssignmentType:
 * @FUJIN_ASSIGNMENT_UNASSIGNED: 未割り当て, nobody carries the service
 * @FUJIN_ASSIGNMENT_INSOURCE: インソース, internal teams only
 * @FUJIN_ASSIGNMENT_OUTSOURCE: アウトソース, external teams only
 * @FUJIN_ASSIGNMENT_COMBINATION: 併用, internal and external teams together
 *
 * Always derived from the teams that carry a service (X.1060 9.3, textbook 6.2).
 */
typedef enum
{
  FUJIN_ASSIGNMENT_UNASSIGNED,
  FUJIN_ASSIGNMENT_INSOURCE,
  FUJIN_ASSIGNMENT_OUTSOURCE,
  FUJIN_ASSIGNMENT_COMBINATION,
} FujinAssignmentType;

#define FUJIN_N_ASSIGNMENT_TYPES 4

const char *fujin_assignment_type_get_id  (FujinAssignmentType  type);
gboolean    fujin_assignment_type_from_id (const char          *id,
                                           FujinAssignmentType *type);

G_END_DECLS
