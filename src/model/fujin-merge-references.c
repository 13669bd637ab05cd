/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

#include "fujin-record.h"

/* What speaks of teams, services and versions. Deleting a thing makes what spoke of it let go in
 * the same step: that is a part of the deletion and no edit of its own. It is forgotten here and
 * done anew in the result, if the thing goes there too. */

static gboolean
is_reference (FujinMergeFieldType type)
{
  return type >= FUJIN_MERGE_FIELD_PARENT;
}

static FujinMergeItem *
find_named (const FujinMerge    *self,
            FujinMergeFieldType  type,
            const char          *id)
{
  if (type == FUJIN_MERGE_FIELD_BRANCH)
    return _fujin_merge_find (self, FUJIN_MERGE_ITEM_RECORD, id);
  if (type == FUJIN_MERGE_FIELD_PLAN || type == FUJIN_MERGE_FIELD_PLANS)
    return _fujin_merge_find (self, FUJIN_MERGE_ITEM_PLAN, id);
  return _fujin_merge_find (self, FUJIN_MERGE_ITEM_TEAM, id);
}

static char *
strip_ids (const FujinMerge    *self,
           FujinMergeFieldType  type,
           char               **ids,
           FujinMergeIsGone     is_gone,
           guint                side)
{
  GString *rest = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const FujinMergeItem *item = find_named (self, type, ids[i]);

      if (item == NULL || !is_gone (item, side))
        g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", ids[i]);
    }
  return g_string_free (rest, FALSE);
}

/* When the leading team goes, the first one left leads. */
static char *
strip_assignments (const FujinMerge *self,
                   char            **parts,
                   FujinMergeIsGone  is_gone,
                   guint             side)
{
  FujinMergeFieldType type = FUJIN_MERGE_FIELD_ASSIGNMENTS;
  const FujinMergeItem *lead = find_named (self, type, parts[0]);
  g_autofree char *rest = strip_ids (self, type, parts + 1, is_gone, side);

  if (*rest == '\0')
    return g_steal_pointer (&rest);
  if (lead == NULL || !is_gone (lead, side))
    return g_strdup_printf ("%s %s", parts[0], rest);
  return g_strdup_printf ("%.*s %s", (int) strcspn (rest, " "), rest, rest);
}

/* Teams below one that goes move up. */
static char *
strip_parent (const FujinMerge *self,
              const char       *parent,
              FujinMergeIsGone  is_gone,
              guint             side)
{
  for (guint i = 0; *parent != '\0' && i <= self->items->len; i++)
    {
      const FujinMergeItem *item = find_named (self, FUJIN_MERGE_FIELD_PARENT, parent);
      const char *const *values = item != NULL && side == N_SIDES ? item->merged : NULL;

      if (item == NULL || !is_gone (item, side))
        return g_strdup (parent);
      if (values == NULL)
        values = item->values[BASE];
      parent = values != NULL ? values[FUJIN_TEAM_PARENT - 1] : "";
    }
  return g_strdup ("");
}

/* @value without what is gone: on a side, or (@side is N_SIDES) in the result. */
char *
_fujin_merge_strip (const FujinMerge    *self,
                    FujinMergeFieldType  type,
                    const char          *value,
                    FujinMergeIsGone     is_gone,
                    guint                side)
{
  g_auto (GStrv) ids = NULL;

  if (!is_reference (type) || type == FUJIN_MERGE_FIELD_BRANCH || *value == '\0')
    return g_strdup (value);
  if (type == FUJIN_MERGE_FIELD_PARENT)
    return strip_parent (self, value, is_gone, side);
  ids = g_strsplit (value, " ", -1);
  if (type == FUJIN_MERGE_FIELD_ASSIGNMENTS)
    return strip_assignments (self, ids, is_gone, side);
  return strip_ids (self, type, ids, is_gone, side);
}

static gboolean
is_deleted_on (const FujinMergeItem *item,
               guint                 side)
{
  return item->objects[BASE] != NULL && item->objects[side] == NULL;
}

/* A post without its team says whose it was. */
static void
forgive_post (FujinMergeItem *item,
              guint           side,
              guint           index)
{
  if (item->kind == FUJIN_MERGE_ITEM_RECORD && item->record_kind == FUJIN_RECORD_POST &&
      index == FUJIN_POST_TEAM)
    item->values[side][FUJIN_POST_LEFT_BY] = item->values[BASE][FUJIN_POST_LEFT_BY];
}

static void
forgive_fields (FujinMerge     *self,
                FujinMergeItem *item,
                guint           side)
{
  for (guint i = 0; i < item->n_fields; i++)
    {
      FujinMergeFieldType type = _fujin_merge_field_type (item, i);
      g_autofree char *rest = NULL;

      if (!is_reference (type) || !_fujin_merge_changed (item, i, side))
        continue;
      rest = _fujin_merge_strip (self, type, item->values[BASE][i], is_deleted_on, side);
      if (strcmp (rest, item->values[side][i]) != 0)
        continue;
      item->values[side][i] = item->values[BASE][i];
      forgive_post (item, side, i);
    }
}

/* A record of one service goes with the service. */
static void
forgive_removal (FujinMerge     *self,
                 FujinMergeItem *item,
                 guint           side)
{
  for (guint i = 0; i < item->n_fields && item->values[side] == NULL; i++)
    if (_fujin_merge_field_type (item, i) == FUJIN_MERGE_FIELD_PLAN)
      {
        g_autofree char *rest = _fujin_merge_strip (self, FUJIN_MERGE_FIELD_PLAN,
                                                    item->values[BASE][i], is_deleted_on, side);

        if (*rest == '\0')
          item->values[side] = g_memdup2 (item->values[BASE], item->n_fields * sizeof (char *));
      }
}

void
_fujin_merge_forgive (FujinMerge *self)
{
  for (guint i = 0; i < self->items->len; i++)
    for (guint side = OURS; side <= THEIRS; side++)
      {
        FujinMergeItem *item = g_ptr_array_index (self->items, i);

        if (item->values[BASE] == NULL)
          continue;
        if (item->values[side] != NULL)
          forgive_fields (self, item, side);
        else if (item->kind == FUJIN_MERGE_ITEM_RECORD)
          forgive_removal (self, item, side);
      }
}

static gboolean
is_edited (const FujinMergeItem *item,
           guint                 side)
{
  for (guint i = 0; i < item->n_fields; i++)
    if (_fujin_merge_changed (item, i, side))
      return TRUE;
  return FALSE;
}

/* What a value speaks of and the one of the base did not. Who writes about a service that has
 * gone uses it, too. */
static void
find_used_in (FujinMerge           *self,
              const FujinMergeItem *item,
              guint                 index,
              guint                 side)
{
  FujinMergeFieldType type = _fujin_merge_field_type (item, index);
  const char *before = item->values[BASE] != NULL ? item->values[BASE][index] : "";
  g_auto (GStrv) old = NULL;
  g_auto (GStrv) ids = NULL;

  if (!is_reference (type) || *item->values[side][index] == '\0')
    return;
  old = g_strsplit (before, " ", -1);
  ids = g_strsplit (item->values[side][index], " ", -1);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      FujinMergeItem *named = find_named (self, type, ids[i]);

      if (named != NULL && (!g_strv_contains ((const char *const *) old, ids[i]) ||
                            (type == FUJIN_MERGE_FIELD_PLAN && is_edited (item, side))))
        g_hash_table_add (self->used[side], named);
    }
}

void
_fujin_merge_find_used (FujinMerge *self)
{
  for (guint side = OURS; side <= THEIRS; side++)
    {
      self->used[side] = g_hash_table_new (NULL, NULL);
      for (guint i = 0; i < self->items->len; i++)
        {
          const FujinMergeItem *item = g_ptr_array_index (self->items, i);

          for (guint field = 0; item->values[side] != NULL && field < item->n_fields; field++)
            if (_fujin_merge_changed (item, field, side) ||
                _fujin_merge_field_type (item, field) == FUJIN_MERGE_FIELD_PLAN)
              find_used_in (self, item, field, side);
        }
    }
}
