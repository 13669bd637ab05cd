/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-history.h"

/**
 * FujinHistory:
 *
 * The undo and redo steps of a project, without limit. Each state of the project has a number;
 * the project is modified when the number differs from that of the saved state, so that undoing
 * back to the saved state makes it clean again.
 */
struct _FujinHistory
{
  GObject parent_instance;
  GPtrArray *steps;
  GArray *states; /* states[i] is the state before step i; one more than there are steps */
  guint position; /* steps below it are done */
  guint64 last_state;
  guint64 saved_state;
  gboolean typing;
  FujinStep *group; /* takes up the steps while several make one */
  guint group_depth;
  guint n_restored; /* how many steps led from the saved state to where the history begins */
  FujinStepRecorder recorder;
  gpointer recorder_data;
  GDestroyNotify recorder_destroy;
};

G_DEFINE_FINAL_TYPE (FujinHistory, fujin_history, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_history_finalize (GObject *object)
{
  FujinHistory *self = FUJIN_HISTORY (object);

  fujin_history_set_recorder (self, NULL, NULL, NULL);
  g_clear_pointer (&self->group, fujin_step_free);
  g_ptr_array_unref (self->steps);
  g_array_unref (self->states);
  G_OBJECT_CLASS (fujin_history_parent_class)->finalize (object);
}

static void
fujin_history_class_init (FujinHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_history_finalize;

  /**
   * FujinHistory::changed:
   * @self: the history
   *
   * What can be undone or redone, or whether the project is modified, may have changed. Every
   * edit emits it once, after all its changes.
   */
  signals[CHANGED] = g_signal_new ("changed", FUJIN_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_history_init (FujinHistory *self)
{
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_step_free);
  self->states = g_array_new (FALSE, FALSE, sizeof (guint64));
  g_array_append_val (self->states, self->last_state);
}

/**
 * fujin_history_new:
 *
 * Returns: (transfer full): an empty history, not modified
 */
FujinHistory *
fujin_history_new (void)
{
  return g_object_new (FUJIN_TYPE_HISTORY, NULL);
}

static void
forget_redo (FujinHistory *self)
{
  if (self->position < self->steps->len)
    {
      g_ptr_array_set_size (self->steps, self->position);
      g_array_set_size (self->states, self->position + 1);
    }
}

static gboolean
try_absorb (FujinHistory *self,
            FujinStep    *step)
{
  if (!self->typing || self->position == 0 || self->position != self->steps->len ||
      fujin_history_get_state (self) == self->saved_state)
    return FALSE;
  return fujin_step_absorb (g_ptr_array_index (self->steps, self->position - 1), step);
}

/* A text that is back to what it was leaves nothing to undo, and the state it came from. */
static gboolean
drop_void (FujinHistory *self)
{
  if (!fujin_step_is_void (g_ptr_array_index (self->steps, self->position - 1)))
    return FALSE;
  self->position--;
  forget_redo (self);
  return TRUE;
}

static void
tell_recorder (FujinHistory *self,
               FujinStep    *step,
               gboolean      forward)
{
  if (self->recorder)
    self->recorder (step, forward, self->recorder_data);
}

/**
 * fujin_history_push:
 * @self: a history
 * @step: (transfer full): a step that is done
 * @typing: whether it is one keystroke of a text; keystrokes of one text make one step
 *
 * Records a step. What was undone can no longer be redone. A text typed and deleted again leaves
 * no step, and the project as unmodified as it was before.
 *
 * Returns: whether the step changed anything; an empty one is dropped
 */
gboolean
fujin_history_push (FujinHistory *self,
                    FujinStep    *step,
                    gboolean      typing)
{
  g_autoptr (FujinStep) owned = step;

  g_return_val_if_fail (FUJIN_IS_HISTORY (self), FALSE);

  if (fujin_step_is_empty (step))
    return FALSE;
  if (self->group)
    {
      fujin_step_append (self->group, step);
      return TRUE;
    }

  self->last_state++;
  if (typing && try_absorb (self, step))
    {
      g_array_index (self->states, guint64, self->position) = self->last_state;
      typing = !drop_void (self);
    }
  else
    {
      forget_redo (self);
      g_ptr_array_add (self->steps, g_steal_pointer (&owned));
      g_array_append_val (self->states, self->last_state);
      self->position++;
    }
  self->typing = typing;
  tell_recorder (self, step, TRUE);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}

/**
 * fujin_history_begin_group:
 * @self: a history
 * @step: (transfer full): an empty step with its label; one inside another group is dropped
 *
 * From here on the steps pushed make one step together.
 */
void
fujin_history_begin_group (FujinHistory *self,
                           FujinStep    *step)
{
  g_return_if_fail (FUJIN_IS_HISTORY (self));

  if (self->group_depth++ == 0)
    self->group = step;
  else
    fujin_step_free (step);
}

/**
 * fujin_history_end_group:
 * @self: a history
 *
 * Ends what fujin_history_begin_group() began; the outermost end pushes the step.
 *
 * Returns: whether the whole group is over and changed anything
 */
gboolean
fujin_history_end_group (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), FALSE);
  g_return_val_if_fail (self->group_depth > 0, FALSE);

  if (--self->group_depth > 0)
    return FALSE;
  return fujin_history_push (self, g_steal_pointer (&self->group), FALSE);
}

/**
 * fujin_history_end_typing:
 * @self: a history
 *
 * The next keystroke begins a step of its own, as after leaving a field.
 */
void
fujin_history_end_typing (FujinHistory *self)
{
  g_return_if_fail (FUJIN_IS_HISTORY (self));

  self->typing = FALSE;
}

/**
 * fujin_history_undo:
 * @self: a history
 *
 * Takes the last step back.
 *
 * Returns: whether there was one
 */
gboolean
fujin_history_undo (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), FALSE);

  if (self->position == 0 || self->group)
    return FALSE;
  self->typing = FALSE;
  self->position--;
  fujin_step_undo (g_ptr_array_index (self->steps, self->position));
  tell_recorder (self, g_ptr_array_index (self->steps, self->position), FALSE);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}

/**
 * fujin_history_redo:
 * @self: a history
 *
 * Makes the step again that was undone last.
 *
 * Returns: whether there was one
 */
gboolean
fujin_history_redo (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), FALSE);

  if (self->position == self->steps->len || self->group)
    return FALSE;
  self->typing = FALSE;
  self->position++;
  fujin_step_redo (g_ptr_array_index (self->steps, self->position - 1));
  tell_recorder (self, g_ptr_array_index (self->steps, self->position - 1), TRUE);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}

/**
 * fujin_history_can_undo:
 * @self: a history
 *
 * Returns: whether there is a step to undo
 */
gboolean
fujin_history_can_undo (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), FALSE);

  return self->position > 0;
}

/**
 * fujin_history_can_redo:
 * @self: a history
 *
 * Returns: whether there is a step to redo
 */
gboolean
fujin_history_can_redo (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), FALSE);

  return self->position < self->steps->len;
}

/**
 * fujin_history_get_undo_label:
 * @self: a history
 *
 * Returns: (nullable): what undo would take back
 */
const char *
fujin_history_get_undo_label (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), NULL);

  return self->position > 0
           ? fujin_step_get_label (g_ptr_array_index (self->steps, self->position - 1))
           : NULL;
}

/**
 * fujin_history_get_redo_label:
 * @self: a history
 *
 * Returns: (nullable): what redo would do again
 */
const char *
fujin_history_get_redo_label (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), NULL);

  return self->position < self->steps->len
           ? fujin_step_get_label (g_ptr_array_index (self->steps, self->position))
           : NULL;
}

/**
 * fujin_history_get_state:
 * @self: a history
 *
 * Returns: the number of the present state, to be given to fujin_history_set_saved()
 */
guint64
fujin_history_get_state (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), 0);

  return g_array_index (self->states, guint64, self->position);
}

/**
 * fujin_history_get_modified:
 * @self: a history
 *
 * Returns: whether the present state differs from the saved one
 */
gboolean
fujin_history_get_modified (FujinHistory *self)
{
  return fujin_history_get_state (self) != self->saved_state;
}

/**
 * fujin_history_set_saved:
 * @self: a history
 * @state: the state that was written; edits made since then stay modified
 *
 * Remembers which state is on disk.
 */
void
fujin_history_set_saved (FujinHistory *self,
                         guint64       state)
{
  g_return_if_fail (FUJIN_IS_HISTORY (self));

  self->saved_state = state;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * fujin_history_get_n_unsaved:
 * @self: a history
 *
 * Returns: how many steps lie between the present state and the saved one; when that can be
 *   reached no longer, how many steps are done, with those that fujin_history_restore() told of
 */
guint
fujin_history_get_n_unsaved (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), 0);

  for (guint i = 0; i < self->states->len; i++)
    if (g_array_index (self->states, guint64, i) == self->saved_state)
      return i < self->position ? self->position - i : i - self->position;
  return self->n_restored + self->position;
}

/**
 * fujin_history_get_n_steps:
 * @self: a history
 *
 * Returns: how many steps are done, those undone left out
 */
guint
fujin_history_get_n_steps (FujinHistory *self)
{
  g_return_val_if_fail (FUJIN_IS_HISTORY (self), 0);

  return self->position;
}

/**
 * fujin_history_set_recorder:
 * @self: a history
 * @recorder: (nullable): who is told every step; %NULL for nobody
 * @data: what is handed to it
 * @destroy: (nullable): how to let go of @data
 *
 * Has every step told to one who writes it down, in place of the one before.
 */
void
fujin_history_set_recorder (FujinHistory      *self,
                            FujinStepRecorder  recorder,
                            gpointer           data,
                            GDestroyNotify     destroy)
{
  GDestroyNotify old_destroy = self->recorder_destroy;
  gpointer old_data = self->recorder_data;

  self->recorder = recorder;
  self->recorder_data = data;
  self->recorder_destroy = destroy;
  if (old_destroy)
    old_destroy (old_data);
}

/**
 * fujin_history_restore:
 * @self: a history without steps
 * @state: number of the present state
 * @saved: number of the state that is on disk
 * @last: the highest number that was ever given to a state
 * @n_unsaved: how many steps lie between the two
 *
 * Goes on from where another history ended: with a project that was recovered from its journal.
 */
void
fujin_history_restore (FujinHistory *self,
                       guint64       state,
                       guint64       saved,
                       guint64       last,
                       guint         n_unsaved)
{
  g_return_if_fail (FUJIN_IS_HISTORY (self));
  g_return_if_fail (self->steps->len == 0);

  g_array_index (self->states, guint64, 0) = state;
  self->saved_state = saved;
  self->last_state = MAX (last, MAX (state, saved));
  self->n_restored = n_unsaved;
  g_signal_emit (self, signals[CHANGED], 0);
}
