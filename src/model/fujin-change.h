/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-types.h"

G_BEGIN_DECLS

/**
 * FujinChangeKind:
 * @FUJIN_CHANGE_PLAN_FIELD: a field of a service plan
 * @FUJIN_CHANGE_TEAM_FIELD: a field of a team
 * @FUJIN_CHANGE_PROJECT_FIELD: a field of the project itself
 * @FUJIN_CHANGE_TEAM_LISTED: a team comes or goes
 * @FUJIN_CHANGE_PLAN_LISTED: an own service comes or goes
 * @FUJIN_CHANGE_RECORD_FIELD: a field of a record
 * @FUJIN_CHANGE_RECORD_LISTED: a record comes or goes
 * @FUJIN_CHANGE_ATTACHED: what only a newer version of the file knows of something
 */
typedef enum
{
  FUJIN_CHANGE_PLAN_FIELD,
  FUJIN_CHANGE_TEAM_FIELD,
  FUJIN_CHANGE_PROJECT_FIELD,
  FUJIN_CHANGE_TEAM_LISTED,
  FUJIN_CHANGE_PLAN_LISTED,
  FUJIN_CHANGE_RECORD_FIELD,
  FUJIN_CHANGE_RECORD_LISTED,
  FUJIN_CHANGE_ATTACHED,
} FujinChangeKind;

/**
 * FujinChange:
 * @kind: what it is of
 * @object: (nullable): the plan, team or record; %NULL for the project, which owns what owns this
 * @field: number of the field
 * @before: its value before
 * @after: its value after
 * @listed: whether a list entry comes, else it goes
 * @position: where among the teams
 *
 * One thing that changed: a field went from one value to another, or a list entry came or went.
 */
typedef struct
{
  FujinChangeKind kind;
  GObject *object;
  guint field;
  GValue before;
  GValue after;
  gboolean listed;
  guint position;
} FujinChange;

void     fujin_change_clear      (gpointer           data);
void     fujin_change_apply      (FujinChange       *self,
                                  FujinProject      *project,
                                  gboolean           forward);
void     fujin_change_set_values (FujinChange       *self,
                                  GObject           *object,
                                  const GValue      *value);
gboolean fujin_change_is_void    (const FujinChange *self);
gboolean fujin_change_continues (const FujinChange *self,
                                 const FujinChange *next);
void     fujin_change_absorb    (FujinChange       *self,
                                 const FujinChange *next);

G_END_DECLS
