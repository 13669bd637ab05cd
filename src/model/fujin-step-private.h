/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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

G_END_DECLS
