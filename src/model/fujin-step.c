/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-change.h"
#include "fujin-step-private.h"

/**
 * fujin_step_new:
 * @project: the project it will change
 *
 * Returns: (transfer full): an empty step
 */
FujinStep *
fujin_step_new (FujinProject *project)
{
  FujinStep *self = g_new0 (FujinStep, 1);

  self->project = project;
  self->label = g_strdup ("");
  self->changes = g_array_new (FALSE, FALSE, sizeof (FujinChange));
  g_array_set_clear_func (self->changes, fujin_change_clear);
  return self;
}

/**
 * fujin_step_free:
 * @self: (transfer full) (nullable): a step
 *
 * Forgets the step; what it changed stays changed.
 */
void
fujin_step_free (FujinStep *self)
{
  if (!self)
    return;
  g_array_unref (self->changes);
  g_free (self->label);
  g_free (self);
}

/**
 * fujin_step_set_label:
 * @self: a step
 * @label: (transfer full): what the step did, as the menu shows it
 *
 * Names the step.
 */
void
fujin_step_set_label (FujinStep *self,
                      char      *label)
{
  g_free (self->label);
  self->label = label;
}

/**
 * fujin_step_get_label:
 * @self: a step
 *
 * Returns: what the step did
 */
const char *
fujin_step_get_label (FujinStep *self)
{
  return self->label;
}

/**
 * fujin_step_is_empty:
 * @self: a step
 *
 * Returns: whether it changed nothing
 */
gboolean
fujin_step_is_empty (FujinStep *self)
{
  return self->changes->len == 0;
}

/**
 * fujin_step_append:
 * @self: a step that is done
 * @next: a step that was done after it; it is left empty
 *
 * Makes one step of two.
 */
void
fujin_step_append (FujinStep *self,
                   FujinStep *next)
{
  g_array_append_vals (self->changes, next->changes->data, next->changes->len);
  /* What the changes hold belongs to this step now. */
  g_array_set_clear_func (next->changes, NULL);
  g_array_set_size (next->changes, 0);
  g_array_set_clear_func (next->changes, fujin_change_clear);
}

/* How many changes stand before the text that is typed: the record it is of, when it is new. */
static guint
comes_first (FujinStep *self)
{
  const FujinChange *change = &g_array_index (self->changes, FujinChange, 0);

  return self->changes->len > 1 && change->kind == FUJIN_CHANGE_RECORD_LISTED && change->listed;
}

/**
 * fujin_step_absorb:
 * @self: a step
 * @next: the step that follows it
 *
 * Makes one step of two when both change just the same texts, as when typing a note. The record
 * that the text is of may have come with its first letter.
 *
 * Returns: whether @self took @next in
 */
gboolean
fujin_step_absorb (FujinStep *self,
                   FujinStep *next)
{
  guint n = next->changes->len;
  guint first = comes_first (self);

  if (self->changes->len != first + n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!fujin_change_continues (&g_array_index (self->changes, FujinChange, first + i),
                                 &g_array_index (next->changes, FujinChange, i)))
      return FALSE;
  for (guint i = 0; i < n; i++)
    fujin_change_absorb (&g_array_index (self->changes, FujinChange, first + i),
                         &g_array_index (next->changes, FujinChange, i));
  return TRUE;
}

/**
 * fujin_step_is_void:
 * @self: a step
 *
 * Returns: whether it ends as it began, as when a text is typed and deleted again
 */
gboolean
fujin_step_is_void (FujinStep *self)
{
  for (guint i = 0; i < self->changes->len; i++)
    if (!fujin_change_is_void (&g_array_index (self->changes, FujinChange, i)))
      return FALSE;
  return TRUE;
}

/**
 * fujin_step_undo:
 * @self: a step that is done
 *
 * Takes all its changes back, the last one first.
 */
void
fujin_step_undo (FujinStep *self)
{
  for (guint i = self->changes->len; i > 0; i--)
    fujin_change_apply (&g_array_index (self->changes, FujinChange, i - 1), self->project, FALSE);
}

/**
 * fujin_step_redo:
 * @self: a step that is undone
 *
 * Makes all its changes again.
 */
void
fujin_step_redo (FujinStep *self)
{
  for (guint i = 0; i < self->changes->len; i++)
    fujin_change_apply (&g_array_index (self->changes, FujinChange, i), self->project, TRUE);
}
