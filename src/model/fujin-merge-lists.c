/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

/* Fields that hold several things: what one side puts in and what the other one takes out go
 * together, as long as that makes sense. */

typedef struct
{
  char **ids[N_SIDES];
  char *leads[N_SIDES];
  char *merged;
} Lists;

static void
lists_clear (Lists *self)
{
  for (guint i = 0; i < N_SIDES; i++)
    {
      g_strfreev (self->ids[i]);
      g_free (self->leads[i]);
    }
  g_free (self->merged);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Lists, lists_clear)

static gboolean
has (char      **ids,
     const char *id)
{
  return g_strv_contains ((const char *const *) ids, id);
}

static char **
split (const char *ids)
{
  return ids != NULL && *ids != '\0' ? g_strsplit (ids, " ", -1) : g_new0 (char *, 1);
}

/* Whether both sides took the same thing out. */
static gboolean
both_took_out (const Lists *self)
{
  for (guint i = 0; self->ids[BASE][i] != NULL; i++)
    if (!has (self->ids[OURS], self->ids[BASE][i]) && !has (self->ids[THEIRS], self->ids[BASE][i]))
      return TRUE;
  return FALSE;
}

/* Each side put something else in the place of the same thing: each has what neither the other
 * side nor the base has. */
static gboolean
replace_apart (const Lists *self)
{
  gboolean apart[2] = { FALSE, FALSE };

  for (guint side = OURS; side <= THEIRS; side++)
    for (guint i = 0; self->ids[side][i] != NULL; i++)
      if (!has (self->ids[BASE], self->ids[side][i]) &&
          !has (self->ids[1 - side], self->ids[side][i]))
        apart[side] = TRUE;
  return apart[OURS] && apart[THEIRS] && both_took_out (self);
}

static void
merge_sets (Lists *self)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint side = OURS; side <= THEIRS; side++)
    for (guint i = 0; self->ids[side][i] != NULL; i++)
      if (has (self->ids[1 - side], self->ids[side][i]) ||
          !has (self->ids[BASE], self->ids[side][i]))
        g_hash_table_add (wanted, self->ids[side][i]);
  self->merged = _fujin_merge_order (self->ids[OURS], self->ids[THEIRS], self->ids[BASE], wanted);
}

/* Nothing is left, though each side left something. */
static gboolean
is_used_up (const Lists *self)
{
  return *self->merged == '\0' && self->ids[OURS][0] != NULL && self->ids[THEIRS][0] != NULL;
}

/* Whether @side chose another lead, not only because the old one no longer carries it. */
static gboolean
chose_lead (const Lists *self,
            guint        side)
{
  const char *lead = self->leads[side];
  const char *before = self->leads[BASE];

  return *lead != '\0' && strcmp (lead, before) != 0 &&
         (*before == '\0' || has (self->ids[side], before));
}

/* The lead that neither side chose on purpose: one that there still is, else the first one. */
static const char *
fall_back (const Lists *self,
           char       **merged)
{
  const char *one = self->leads[OURS];
  const char *two = self->leads[THEIRS];

  if (has (merged, one) && has (merged, two))
    {
      if (strcmp (one, self->leads[BASE]) == 0)
        return two;
      return strcmp (two, self->leads[BASE]) == 0 || strcmp (one, two) < 0 ? one : two;
    }
  if (has (merged, one))
    return one;
  if (has (merged, two))
    return two;
  return merged[0] != NULL ? merged[0] : "";
}

/* Who leads, or %NULL when that is to be asked: @only_lead says whether that is all there is to
 * ask. */
static const char *
find_lead (const Lists *self,
           char       **merged,
           gboolean    *only_lead)
{
  const char *one = self->leads[OURS];
  const char *two = self->leads[THEIRS];
  gboolean our_choice = chose_lead (self, OURS);
  gboolean their_choice = chose_lead (self, THEIRS);
  const char *lead = our_choice ? one : two;

  if (!our_choice && !their_choice)
    return fall_back (self, merged);
  if (our_choice && their_choice && strcmp (one, two) != 0)
    {
      *only_lead = has (merged, one) && has (merged, two);
      return NULL;
    }
  return has (merged, lead) ? lead : NULL;
}

static char *
put_first (const char *lead,
           const char *ids)
{
  return *ids != '\0' ? g_strdup_printf ("%s %s", lead, ids) : g_strdup ("");
}

/* Who carries a service. Returns whether there is nothing to ask; where it is only who leads,
 * @only_lead is set and @merged has the lead that was chosen. */
gboolean
_fujin_merge_assignments (const char *const *values,
                          FujinMergeChoice   choice,
                          gboolean          *only_lead,
                          char             **merged)
{
  g_auto (Lists) lists = { { NULL }, { NULL }, NULL };
  g_auto (GStrv) ids = NULL;
  const char *lead;

  *only_lead = FALSE;
  for (guint i = 0; i < N_SIDES; i++)
    {
      g_auto (GStrv) parts = split (values[i]);

      lists.leads[i] = g_strdup (parts[0] != NULL ? parts[0] : "");
      lists.ids[i] = g_strdupv (parts[0] != NULL ? parts + 1 : parts);
    }
  merge_sets (&lists);
  if (is_used_up (&lists) || replace_apart (&lists))
    return FALSE;
  ids = split (lists.merged);
  lead = find_lead (&lists, ids, only_lead);
  if (lead != NULL || *only_lead)
    *merged = put_first (lead != NULL ? lead : lists.leads[choice == FUJIN_MERGE_THEIRS],
                         lists.merged);
  return lead != NULL;
}

static char *
move_to_front (const char *first,
               char      **ids)
{
  GString *text = g_string_new (first);

  for (guint i = 0; ids[i] != NULL; i++)
    if (strcmp (ids[i], first) != 0)
      g_string_append_printf (text, " %s", ids[i]);
  return g_string_free (text, FALSE);
}

/* Ids in a record; @leads: the first one counts most. Returns whether there is nothing to ask. */
gboolean
_fujin_merge_ids (const char *const *values,
                  gboolean           leads,
                  char             **merged)
{
  g_auto (Lists) lists = { { NULL }, { NULL }, NULL };
  g_auto (GStrv) ids = NULL;
  gboolean only_lead = FALSE;
  const char *first;

  for (guint i = 0; i < N_SIDES; i++)
    {
      lists.ids[i] = split (values[i]);
      lists.leads[i] = g_strdup (lists.ids[i][0] != NULL ? lists.ids[i][0] : "");
    }
  merge_sets (&lists);
  if (is_used_up (&lists) || (leads && replace_apart (&lists)))
    return FALSE;
  ids = split (lists.merged);
  first = leads ? find_lead (&lists, ids, &only_lead) : "";
  if (first == NULL)
    return FALSE;
  *merged = *first != '\0' ? move_to_front (first, ids) : g_steal_pointer (&lists.merged);
  return TRUE;
}

/* One text after the other: the lines that both begin with stand once, and the same text comes
 * first whichever side it is from. */
char *
_fujin_merge_both_texts (const char *one,
                         const char *two)
{
  gboolean swap = strcmp (one, two) > 0;
  g_auto (GStrv) first = g_strsplit (swap ? two : one, "\n", -1);
  g_auto (GStrv) second = g_strsplit (swap ? one : two, "\n", -1);
  g_autofree char *head = NULL;
  g_autofree char *tail = NULL;
  guint same = 0;

  while (first[same] != NULL && second[same] != NULL && strcmp (first[same], second[same]) == 0)
    same++;
  head = g_strjoinv ("\n", first);
  tail = g_strjoinv ("\n", second + same);
  if (*head == '\0' || *tail == '\0')
    return g_strconcat (head, tail, NULL);
  return g_strjoin ("\n", head, tail, NULL);
}
