/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-attached-state.h"

#include <string.h>

/**
 * FujinAttachedState:
 *
 * All that is tied to one object of the model because a newer version of the file knows it. It
 * never changes, so that objects of several projects share it and a step can bring it back.
 * %NULL stands for nothing; every function accepts it.
 */
struct _FujinAttachedState
{
  gatomicrefcount ref_count;
  GPtrArray *entries; /* by part */
  guint minor;
};

G_DEFINE_BOXED_TYPE (FujinAttachedState, fujin_attached_state, fujin_attached_state_ref,
                     fujin_attached_state_unref)

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

static Entry *
get_entry (const FujinAttachedState *self,
           guint                     index)
{
  return g_ptr_array_index (self->entries, index);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return strcmp ((*(Entry *const *) a)->part, (*(Entry *const *) b)->part);
}

/* A copy without one of the parts. */
static FujinAttachedState *
copy (const FujinAttachedState *self,
      const char               *without)
{
  FujinAttachedState *result = g_new0 (FujinAttachedState, 1);

  g_atomic_ref_count_init (&result->ref_count);
  result->entries = g_ptr_array_new_with_free_func (entry_unref);
  result->minor = fujin_attached_state_get_minor (self);
  for (guint i = 0; i < fujin_attached_state_get_n (self); i++)
    if (without == NULL || strcmp (get_entry (self, i)->part, without) != 0)
      g_ptr_array_add (result->entries, g_atomic_rc_box_acquire (get_entry (self, i)));
  return result;
}

/**
 * fujin_attached_state_ref:
 * @self: (nullable): a state
 *
 * Returns: (transfer full): it with one reference more
 */
FujinAttachedState *
fujin_attached_state_ref (FujinAttachedState *self)
{
  if (self != NULL)
    g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * fujin_attached_state_unref:
 * @self: (transfer full) (nullable): a state
 *
 * Lets go of it.
 */
void
fujin_attached_state_unref (FujinAttachedState *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/**
 * fujin_attached_state_with:
 * @self: (nullable): a state
 * @part: what of the object; of each part the last one stays, since a damaged file can have the
 *   same thing twice
 * @data: (transfer full): what to tie to it, never changed from now on
 * @destroy: frees @data
 * @text: (transfer full): all that is in @data as text, by which two of them are compared
 *
 * Returns: (transfer full): the state with one part more
 */
FujinAttachedState *
fujin_attached_state_with (const FujinAttachedState *self,
                           const char               *part,
                           gpointer                  data,
                           GDestroyNotify            destroy,
                           char                     *text)
{
  FujinAttachedState *result = copy (self, part);
  Entry *entry = g_atomic_rc_box_new0 (Entry);

  entry->part = g_strdup (part);
  entry->text = text;
  entry->data = data;
  entry->destroy = destroy;
  g_ptr_array_add (result->entries, entry);
  g_ptr_array_sort (result->entries, compare_entries);
  return result;
}

/**
 * fujin_attached_state_with_minor:
 * @self: (nullable): a state
 * @minor: minor version of the file that the project was read from, 0 for none
 *
 * Returns: (transfer full) (nullable): the state of a project with that minor version
 */
FujinAttachedState *
fujin_attached_state_with_minor (FujinAttachedState *self,
                                 guint               minor)
{
  FujinAttachedState *result;

  if (fujin_attached_state_get_minor (self) == minor)
    return fujin_attached_state_ref (self);
  result = copy (self, NULL);
  result->minor = minor;
  return result;
}

/**
 * fujin_attached_state_get_n:
 * @self: (nullable): a state
 *
 * Returns: how many parts it has
 */
guint
fujin_attached_state_get_n (const FujinAttachedState *self)
{
  return self != NULL ? self->entries->len : 0;
}

/**
 * fujin_attached_state_get_part:
 * @self: a state
 * @index: number of a part
 *
 * Returns: its name
 */
const char *
fujin_attached_state_get_part (const FujinAttachedState *self,
                               guint                     index)
{
  return get_entry (self, index)->part;
}

/**
 * fujin_attached_state_get_data:
 * @self: a state
 * @index: number of a part
 *
 * Returns: (transfer none): what is tied to the object there
 */
gpointer
fujin_attached_state_get_data (const FujinAttachedState *self,
                               guint                     index)
{
  return get_entry (self, index)->data;
}

/**
 * fujin_attached_state_get_minor:
 * @self: (nullable): a state
 *
 * Returns: minor version of the file that the project was read from, 0 for none
 */
guint
fujin_attached_state_get_minor (const FujinAttachedState *self)
{
  return self != NULL ? self->minor : 0;
}

/**
 * fujin_attached_state_dup_text:
 * @self: (nullable): a state
 *
 * Returns: (transfer full): all its parts as text, "" for nothing; equal where they are equal
 */
char *
fujin_attached_state_dup_text (const FujinAttachedState *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < fujin_attached_state_get_n (self); i++)
    g_string_append_printf (text, "%s\n%s\n", get_entry (self, i)->part,
                            get_entry (self, i)->text);
  return g_string_free (text, FALSE);
}

/**
 * fujin_attached_state_equal:
 * @self: (nullable): a state
 * @other: (nullable): another one
 *
 * Returns: whether they say the same
 */
gboolean
fujin_attached_state_equal (const FujinAttachedState *self,
                            const FujinAttachedState *other)
{
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  if (self == other)
    return TRUE;
  if (fujin_attached_state_get_minor (self) != fujin_attached_state_get_minor (other))
    return FALSE;
  one = fujin_attached_state_dup_text (self);
  two = fujin_attached_state_dup_text (other);
  return strcmp (one, two) == 0;
}
