/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-attached.h"

#include <string.h>

/* What storage ties to objects of the model because a newer version of the file knows it and this
 * one does not. The model carries it along without looking inside; it never changes once it is
 * there, so that objects of several projects share it. */

typedef struct
{
  char *part;
  char *text;
  gpointer data;
  GDestroyNotify destroy;
} Entry;

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  entry->destroy (entry->data);
  g_free (entry->part);
  g_free (entry->text);
}

static void
entry_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, entry_clear);
}

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("fujin-attached");
}

static GPtrArray *
get_entries (gpointer object)
{
  return g_object_get_qdata (object, get_quark ());
}

static Entry *
find (gpointer    object,
      const char *part)
{
  GPtrArray *entries = get_entries (object);

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    if (strcmp (((Entry *) g_ptr_array_index (entries, i))->part, part) == 0)
      return g_ptr_array_index (entries, i);
  return NULL;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return strcmp ((*(Entry *const *) a)->part, (*(Entry *const *) b)->part);
}

static void
take (gpointer  object,
      Entry    *entry)
{
  GPtrArray *entries = get_entries (object);

  if (entries == NULL)
    {
      entries = g_ptr_array_new_with_free_func (entry_unref);
      g_object_set_qdata_full (object, get_quark (), entries,
                               (GDestroyNotify) g_ptr_array_unref);
    }
  g_ptr_array_add (entries, entry);
  g_ptr_array_sort (entries, compare_entries);
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
  Entry *entry = g_atomic_rc_box_new0 (Entry);
  Entry *old = find (object, part);

  entry->part = g_strdup (part);
  entry->text = text;
  entry->data = data;
  entry->destroy = destroy;
  /* A damaged file can have the same thing twice. */
  if (old != NULL)
    g_ptr_array_remove (get_entries (object), old);
  take (object, entry);
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
  Entry *entry = find (object, part);

  return entry != NULL ? entry->data : NULL;
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
  GPtrArray *entries = get_entries (object);
  GString *text = g_string_new (NULL);

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (entries, i);

      g_string_append_printf (text, "%s\n%s\n", entry->part, entry->text);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_attached_share:
 * @from: a project or a part of one
 * @to: the same of another project
 *
 * Ties to @to what is tied to @from, in place of what it had.
 */
void
fujin_attached_share (gpointer from,
                      gpointer to)
{
  GPtrArray *entries = get_entries (from);

  if (entries == get_entries (to))
    return;
  g_object_set_qdata (to, get_quark (), NULL);
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    take (to, g_atomic_rc_box_acquire (g_ptr_array_index (entries, i)));
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
  g_object_set_data (project, "fujin-attached-minor", GUINT_TO_POINTER (minor));
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
  return GPOINTER_TO_UINT (g_object_get_data (project, "fujin-attached-minor"));
}
