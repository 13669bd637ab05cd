/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-change.h"
#include "fujin-project.h"
#include "fujin-step.h"

G_BEGIN_DECLS

/**
 * FujinStep:
 *
 * One undo step: what one intention of the user changed. Changes are made while they are
 * recorded, so that a later change of the same step sees the earlier ones; undoing runs them
 * backwards.
 */
struct _FujinStep
{
  FujinProject *project; /* unowned: the project owns the history that owns the step */
  char *label;
  GArray *changes;
};

/* Texts in the form in which the model keeps them, whoever brings them. */
gboolean _fujin_step_clean_value  (FujinChangeKind   kind,
                                   GObject          *object,
                                   guint             field,
                                   const GValue     *value,
                                   GValue           *clean);
void     _fujin_step_clean_team   (FujinTeam        *team);
void     _fujin_step_clean_plan   (FujinServicePlan *plan);
void     _fujin_step_clean_record (FujinRecord      *record);

G_END_DECLS
