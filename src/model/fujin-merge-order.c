/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

/* Puts two lists of ids that both came from a third one into one order. It does not matter which
 * side is called ours: where nothing else decides, the smaller id does. */

static GHashTable *
make_set (char **ids)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    g_hash_table_add (set, ids[i]);
  return set;
}

/* Those of @ids that are in both sets (the second one may be missing), with a space between. */
static char *
filter (char      **ids,
        GHashTable *one,
        GHashTable *two)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (g_hash_table_contains (one, ids[i]) &&
        (two == NULL || g_hash_table_contains (two, ids[i])))
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", ids[i]);
  return g_string_free (text, FALSE);
}

/* The order of what both sides have: that of the side that changed it. */
static char *
order_common (char      **ours,
              char      **theirs,
              char      **base,
              GHashTable *common)
{
  g_autoptr (GHashTable) old = make_set (base);
  g_autofree char *one = filter (ours, common, NULL);
  g_autofree char *two = filter (theirs, common, NULL);
  g_autofree char *one_of_old = filter (ours, common, old);
  g_autofree char *two_of_old = filter (theirs, common, old);
  g_autofree char *before = filter (base, common, NULL);
  gboolean one_moved = strcmp (one_of_old, before) != 0;
  gboolean two_moved = strcmp (two_of_old, before) != 0;

  if (one_moved != two_moved)
    return g_strdup (one_moved ? one : two);
  return g_strdup (strcmp (one, two) <= 0 ? one : two);
}

/* What only this side has, by what it stands behind there: "" for the start. */
static GHashTable *
list_runs (char      **ids,
           GHashTable *common,
           GHashTable *wanted,
           GHashTable *other)
{
  GHashTable *runs = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                            (GDestroyNotify) g_ptr_array_unref);
  const char *anchor = "";

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      GPtrArray *run = g_hash_table_lookup (runs, anchor);

      if (g_hash_table_contains (common, ids[i]))
        anchor = ids[i];
      else if (g_hash_table_contains (wanted, ids[i]) && !g_hash_table_contains (other, ids[i]))
        {
          if (run == NULL)
            {
              run = g_ptr_array_new ();
              g_hash_table_insert (runs, (gpointer) anchor, run);
            }
          g_ptr_array_add (run, ids[i]);
        }
    }
  return runs;
}

static void
append (GString    *order,
        const char *id)
{
  if (order->len > 0)
    g_string_append_c (order, ' ');
  g_string_append (order, id);
}

static void
append_run (GString   *order,
            GPtrArray *run)
{
  for (guint i = 0; run != NULL && i < run->len; i++)
    append (order, g_ptr_array_index (run, i));
}

static void
append_runs (GString    *order,
             GHashTable *one,
             GHashTable *two,
             const char *anchor)
{
  GPtrArray *first = g_hash_table_lookup (one, anchor);
  GPtrArray *second = g_hash_table_lookup (two, anchor);
  gboolean swap = first != NULL && second != NULL &&
                  strcmp (g_ptr_array_index (first, 0), g_ptr_array_index (second, 0)) > 0;

  append_run (order, swap ? second : first);
  append_run (order, swap ? first : second);
}

/* Those ids of either side that are wanted, in one order, with a space between. A side that was
 * not changed leaves the order of the other one as it is. */
char *
_fujin_merge_order (char      **ours,
                    char      **theirs,
                    char      **base,
                    GHashTable *wanted)
{
  g_autoptr (GHashTable) one = make_set (ours);
  g_autoptr (GHashTable) two = make_set (theirs);
  g_autoptr (GHashTable) common = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) our_runs = NULL;
  g_autoptr (GHashTable) their_runs = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) spine = NULL;
  GString *order = g_string_new (NULL);

  for (guint i = 0; ours != NULL && ours[i] != NULL; i++)
    if (g_hash_table_contains (wanted, ours[i]) && g_hash_table_contains (two, ours[i]))
      g_hash_table_add (common, ours[i]);
  text = order_common (ours, theirs, base, common);
  spine = *text != '\0' ? g_strsplit (text, " ", -1) : g_new0 (char *, 1);
  our_runs = list_runs (ours, common, wanted, two);
  their_runs = list_runs (theirs, common, wanted, one);
  append_runs (order, our_runs, their_runs, "");
  for (guint i = 0; spine[i] != NULL; i++)
    {
      append (order, spine[i]);
      append_runs (order, our_runs, their_runs, spine[i]);
    }
  return g_string_free (order, FALSE);
}
