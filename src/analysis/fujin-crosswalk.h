/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"
#include "fujin-project.h"
#include "fujin-record.h"
#include "fujin-service-plan.h"

G_BEGIN_DECLS

/**
 * FujinCrosswalkState:
 * @FUJIN_CROSSWALK_PROPOSED: as the library proposes it
 * @FUJIN_CROSSWALK_ADDED: this project says so
 * @FUJIN_CROSSWALK_CHANGED: proposed, and this project gives a reason of its own
 * @FUJIN_CROSSWALK_REMOVED: proposed, but this project takes it off
 *
 * How a tie of a service to a row of the library came about.
 */
typedef enum
{
  FUJIN_CROSSWALK_PROPOSED,
  FUJIN_CROSSWALK_ADDED,
  FUJIN_CROSSWALK_CHANGED,
  FUJIN_CROSSWALK_REMOVED,
} FujinCrosswalkState;

/**
 * FujinCrosswalkTie:
 * @row: the row of the library
 * @state: how it came about
 * @reason: the project's own reason, "" for none; borrowed from its record
 *
 * A tie of a service to a row of the library.
 */
typedef struct
{
  const FujinLibraryRow *row;
  FujinCrosswalkState state;
  const char *reason;
} FujinCrosswalkTie;

GArray *fujin_crosswalk_list (FujinProject     *project,
                              FujinServicePlan *plan);

G_END_DECLS
