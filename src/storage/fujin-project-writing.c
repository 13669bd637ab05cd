/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-writing.h"

#include "fujin-history.h"
#include "fujin-writing-frame.h"

/* Who edits faster than the writer writes gets a short pause rather than no file. */
#define MOST_RESTARTS 3

struct _FujinProjectWriting
{
  FujinProject *project;
  guint64 state; /* of the history when the text was begun */
  guint n_restarts;
  GString *text;
  GPtrArray *frames; /* the innermost element is the last one; NULL before the first slice */
};

static guint64
state_of (FujinProject *project)
{
  return fujin_history_get_state (fujin_project_get_history (project));
}

static void
begin (FujinProjectWriting *self)
{
  self->state = state_of (self->project);
  g_clear_pointer (&self->frames, g_ptr_array_unref);
  g_string_assign (self->text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  self->frames = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_writing_frame_free);
  g_ptr_array_add (self->frames, fujin_writing_frame_new (self->project, self->text));
}

/**
 * fujin_project_writing_new:
 * @project: a project
 *
 * Returns: (transfer full): its writer; nothing is written yet
 */
FujinProjectWriting *
fujin_project_writing_new (FujinProject *project)
{
  FujinProjectWriting *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_new0 (FujinProjectWriting, 1);
  self->project = g_object_ref (project);
  self->state = state_of (project);
  self->text = g_string_new (NULL);
  return self;
}

/* A project that was edited between two slices is written from its start again. */
static void
prepare (FujinProjectWriting *self)
{
  if (self->frames != NULL && self->state != state_of (self->project))
    self->n_restarts++;
  else if (self->frames != NULL)
    return;
  begin (self);
}

static void
advance (FujinProjectWriting *self)
{
  FujinWritingFrame *frame = g_ptr_array_index (self->frames, self->frames->len - 1);
  FujinWritingFrame *inner;

  if (fujin_writing_frame_advance (frame, &inner))
    g_ptr_array_set_size (self->frames, (int) self->frames->len - 1);
  else if (inner != NULL)
    g_ptr_array_add (self->frames, inner);
}

/**
 * fujin_project_writing_step:
 * @self: a writer
 * @microseconds: how long to write at most, by and large; negative: until the end
 *
 * Writes a part of the file. When the project was edited since the step before, the file is begun
 * again; from the third time on it is written in one go. Call it in the thread that edits.
 *
 * Returns: whether the file is complete
 */
gboolean
fujin_project_writing_step (FujinProjectWriting *self,
                            gint64               microseconds)
{
  gint64 end = g_get_monotonic_time () + microseconds;

  g_return_val_if_fail (self != NULL, FALSE);

  prepare (self);
  while (self->frames->len > 0)
    {
      advance (self);
      if (microseconds >= 0 && self->n_restarts < MOST_RESTARTS &&
          g_get_monotonic_time () >= end)
        break;
    }
  return self->frames->len == 0;
}

/**
 * fujin_project_writing_finish:
 * @self: a writer
 *
 * Writes what is missing. The writer can then be freed only.
 *
 * Returns: (transfer full): the content of the file, without a seal
 */
GBytes *
fujin_project_writing_finish (FujinProjectWriting *self)
{
  g_return_val_if_fail (self != NULL && self->text != NULL, NULL);

  fujin_project_writing_step (self, -1);
  return g_string_free_to_bytes (g_steal_pointer (&self->text));
}

/**
 * fujin_project_writing_get_state:
 * @self: a writer
 *
 * Returns: the state of the project's history that the file holds, to be given to
 *   fujin_history_set_saved()
 */
guint64
fujin_project_writing_get_state (FujinProjectWriting *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->state;
}

/**
 * fujin_project_writing_get_n_restarts:
 * @self: a writer
 *
 * Returns: how often the file was begun again because of an edit
 */
guint
fujin_project_writing_get_n_restarts (FujinProjectWriting *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_restarts;
}

/**
 * fujin_project_writing_free:
 * @self: (transfer full): a writer
 */
void
fujin_project_writing_free (FujinProjectWriting *self)
{
  g_clear_pointer (&self->frames, g_ptr_array_unref);
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
  g_object_unref (self->project);
  g_free (self);
}
