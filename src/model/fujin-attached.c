/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-attached.h"

#include <string.h>

/* What storage ties to objects of the model because a newer version of the file knows it and this
 * one does not. The model carries it along without looking inside; it never changes once it is
 * there, so that objects of several projects share it. */

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("fujin-attached");
}

/**
 * fujin_attached_get_state:
 * @object: a project or a part of one
 *
 * Returns: (transfer none) (nullable): all that is tied to it, %NULL for nothing
 */
FujinAttachedState *
fujin_attached_get_state (gpointer object)
{
  return g_object_get_qdata (object, get_quark ());
}

/**
 * fujin_attached_set_state:
 * @object: a project or a part of one
 * @state: (nullable): all that is to be tied to it
 *
 * Ties something to an object, in place of what it had.
 */
void
fujin_attached_set_state (gpointer            object,
                          FujinAttachedState *state)
{
  if (state != NULL)
    g_object_set_qdata_full (object, get_quark (), fujin_attached_state_ref (state),
                             (GDestroyNotify) fujin_attached_state_unref);
  else
    g_object_set_qdata (object, get_quark (), NULL);
}

/**
 * fujin_attached_set:
 * @object: a project or a part of one
 * @part: what of it; one object can have several, and the last one of each stays
 * @data: (transfer full): what to tie to it, never changed from now on
 * @destroy: frees @data
 * @text: (transfer full): all that is in @data as text, by which two of them are compared
 *
 * Ties something to an object for as long as that, or one it is shared with, lives.
 */
void
fujin_attached_set (gpointer        object,
                    const char     *part,
                    gpointer        data,
                    GDestroyNotify  destroy,
                    char           *text)
{
  g_autoptr (FujinAttachedState) state =
    fujin_attached_state_with (fujin_attached_get_state (object), part, data, destroy, text);

  fujin_attached_set_state (object, state);
}

/**
 * fujin_attached_get:
 * @object: a project or a part of one
 * @part: what of it
 *
 * Returns: (transfer none) (nullable): what is tied to it
 */
gpointer
fujin_attached_get (gpointer    object,
                    const char *part)
{
  const FujinAttachedState *state = fujin_attached_get_state (object);

  for (guint i = 0; i < fujin_attached_state_get_n (state); i++)
    if (strcmp (fujin_attached_state_get_part (state, i), part) == 0)
      return fujin_attached_state_get_data (state, i);
  return NULL;
}

/**
 * fujin_attached_dup_text:
 * @object: a project or a part of one
 *
 * Returns: (transfer full): all that is tied to it as text, "" for nothing; equal where it is equal
 */
char *
fujin_attached_dup_text (gpointer object)
{
  return fujin_attached_state_dup_text (fujin_attached_get_state (object));
}

/**
 * fujin_attached_share:
 * @from: a project or a part of one
 * @to: the same of another project
 *
 * Ties to @to what is tied to @from, in place of what it had. The minor version stays.
 */
void
fujin_attached_share (gpointer from,
                      gpointer to)
{
  g_autoptr (FujinAttachedState) state = fujin_attached_state_with_minor (
    fujin_attached_get_state (from), fujin_attached_get_minor (to));

  fujin_attached_set_state (to, state);
}

/**
 * fujin_attached_set_minor:
 * @project: a project
 * @minor: minor version of the file it was read from
 *
 * Remembers the version that what is tied to the project and its parts belongs to.
 */
void
fujin_attached_set_minor (gpointer project,
                          guint    minor)
{
  g_autoptr (FujinAttachedState) state =
    fujin_attached_state_with_minor (fujin_attached_get_state (project), minor);

  fujin_attached_set_state (project, state);
}

/**
 * fujin_attached_get_minor:
 * @project: a project
 *
 * Returns: minor version of the file it was read from, 0 for none
 */
guint
fujin_attached_get_minor (gpointer project)
{
  return fujin_attached_state_get_minor (fujin_attached_get_state (project));
}
