/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

/* Finds what the sides do not agree about. */

static FujinDifferenceKind
field_kind (const FujinMergeItem *item)
{
  switch (item->kind)
    {
    case FUJIN_MERGE_ITEM_PROJECT:
      return FUJIN_DIFFERENCE_PROJECT_FIELD;
    case FUJIN_MERGE_ITEM_TEAM:
      return FUJIN_DIFFERENCE_TEAM_FIELD;
    case FUJIN_MERGE_ITEM_PLAN:
      return FUJIN_DIFFERENCE_PLAN_FIELD;
    case FUJIN_MERGE_ITEM_RECORD:
    default:
      return FUJIN_DIFFERENCE_RECORD_FIELD;
    }
}

static FujinDifferenceKind
listed_kind (const FujinMergeItem *item,
             gboolean              comes)
{
  switch (item->kind)
    {
    case FUJIN_MERGE_ITEM_TEAM:
      return comes ? FUJIN_DIFFERENCE_TEAM_ADDED : FUJIN_DIFFERENCE_TEAM_REMOVED;
    case FUJIN_MERGE_ITEM_PLAN:
      return comes ? FUJIN_DIFFERENCE_PLAN_ADDED : FUJIN_DIFFERENCE_PLAN_REMOVED;
    case FUJIN_MERGE_ITEM_PROJECT:
    case FUJIN_MERGE_ITEM_RECORD:
    default:
      return comes ? FUJIN_DIFFERENCE_RECORD_ADDED : FUJIN_DIFFERENCE_RECORD_REMOVED;
    }
}

/* What a side made of a field, or of the whole thing where that came or went. */
FujinDifference
_fujin_merge_difference (const FujinMerge     *self,
                         const FujinMergeItem *item,
                         guint                 index,
                         guint                 side)
{
  FujinDifference difference = {
    .kind = field_kind (item), .record_kind = item->record_kind,
    .field = _fujin_merge_field_number (item, index), .id = item->id,
    .before = item->objects[BASE], .after = item->objects[side],
  };

  if (item->kind == FUJIN_MERGE_ITEM_PROJECT)
    difference.id = NULL;
  else if (index == G_MAXUINT)
    {
      difference.kind = listed_kind (item, item->objects[BASE] == NULL);
      difference.field = 0;
    }
  return difference;
}

/* Adds something to ask; returns its number, from 1 on. */
guint
_fujin_merge_add_conflict (FujinMerge             *self,
                           const FujinMergeItem   *item,
                           FujinMergeConflictKind  kind,
                           guint                   index)
{
  FujinMergeConflict conflict = {
    .kind = kind,
    .ours = _fujin_merge_difference (self, item, index, OURS),
    .theirs = _fujin_merge_difference (self, item, index, THEIRS),
    .can_both = kind == FUJIN_MERGE_CONFLICT_FIELD &&
                _fujin_merge_field_type (item, index) == FUJIN_MERGE_FIELD_TEXT,
    .choice = FUJIN_MERGE_OURS,
  };

  /* What was edited stays until somebody says otherwise. */
  if (index == G_MAXUINT && item->values[OURS] == NULL)
    conflict.choice = FUJIN_MERGE_THEIRS;
  g_array_append_val (self->conflicts, conflict);
  return self->conflicts->len;
}

/* Whether both sides have a value of their own that is not that of the other. */
static gboolean
both_changed (const FujinMergeItem *item,
              guint                 index)
{
  return _fujin_merge_changed (item, index, OURS) && _fujin_merge_changed (item, index, THEIRS) &&
         item->values[OURS][index] != item->values[THEIRS][index];
}

static gboolean
goes_together (const FujinMergeItem   *item,
               guint                   index,
               FujinMergeConflictKind *kind)
{
  const char *values[] = { item->values[OURS][index], item->values[THEIRS][index],
                           item->values[BASE] != NULL ? item->values[BASE][index] : "" };
  FujinMergeFieldType type = _fujin_merge_field_type (item, index);
  g_autofree char *merged = NULL;
  gboolean only_lead = FALSE;
  gboolean together = FALSE;

  if (type == FUJIN_MERGE_FIELD_ASSIGNMENTS)
    together = _fujin_merge_assignments (values, FUJIN_MERGE_OURS, &only_lead,
                                         &merged);
  else if (type == FUJIN_MERGE_FIELD_TEAMS || type == FUJIN_MERGE_FIELD_PLANS)
    together = _fujin_merge_ids (values, type == FUJIN_MERGE_FIELD_TEAMS, &merged);
  if (only_lead)
    *kind = FUJIN_MERGE_CONFLICT_LEAD;
  return together;
}

static void
find_in_fields (FujinMerge     *self,
                FujinMergeItem *item)
{
  for (guint i = 0; i < item->n_fields; i++)
    {
      FujinMergeConflictKind kind = FUJIN_MERGE_CONFLICT_FIELD;

      if (!both_changed (item, i))
        continue;
      if (_fujin_merge_field_number (item, i) == FUJIN_MERGE_UNKNOWN)
        self->refusal = FUJIN_MERGE_REFUSED_UNKNOWN;
      else if (!goes_together (item, i, &kind))
        item->conflicts[i] = _fujin_merge_add_conflict (self, item, kind, i);
    }
}

/* One side deleted it. */
static void
find_in_deletion (FujinMerge     *self,
                  FujinMergeItem *item)
{
  guint side = item->values[OURS] != NULL ? OURS : THEIRS;
  gboolean edited = FALSE;

  for (guint i = 0; i < item->n_fields; i++)
    edited = edited || _fujin_merge_changed (item, i, side);
  if (edited)
    item->conflict =
      _fujin_merge_add_conflict (self, item, FUJIN_MERGE_CONFLICT_DELETED, G_MAXUINT);
  else if (g_hash_table_contains (self->used[side], item))
    item->conflict = _fujin_merge_add_conflict (self, item, FUJIN_MERGE_CONFLICT_USED, G_MAXUINT);
}

void
_fujin_merge_find_conflicts (FujinMerge *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FujinMergeItem *item = g_ptr_array_index (self->items, i);
      gboolean ours = item->values[OURS] != NULL;
      gboolean theirs = item->values[THEIRS] != NULL;

      if (ours && theirs)
        find_in_fields (self, item);
      else if (item->values[BASE] != NULL && (ours || theirs))
        find_in_deletion (self, item);
    }
}

static gboolean
moved_on (const FujinMerge *self,
          guint             side)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const FujinMergeItem *item = g_ptr_array_index (self->items, i);

      if (item->kind == FUJIN_MERGE_ITEM_TEAM &&
          _fujin_merge_changed (item, FUJIN_TEAM_PARENT - 1, side))
        return TRUE;
    }
  return FALSE;
}

/* Asks about each team on a circle that is not asked about yet. */
static gboolean
ask_about_circles (FujinMerge *self)
{
  guint parent = FUJIN_TEAM_PARENT - 1;
  gboolean asked = FALSE;

  for (guint i = 0; i < self->items->len; i++)
    {
      FujinMergeItem *item = g_ptr_array_index (self->items, i);

      if (item->kind != FUJIN_MERGE_ITEM_TEAM || item->conflicts[parent] > 0 ||
          item->values[OURS] == NULL || item->values[THEIRS] == NULL ||
          strcmp (item->values[OURS][parent], item->values[THEIRS][parent]) == 0 ||
          !_fujin_merge_on_circle (self, item))
        continue;
      item->conflicts[parent] =
        _fujin_merge_add_conflict (self, item, FUJIN_MERGE_CONFLICT_CIRCLE, parent);
      asked = TRUE;
    }
  return asked;
}

/* Each side has a tree of teams; together they may not. Taking all that is asked from one side
 * gives a tree. */
void
_fujin_merge_find_circles (FujinMerge *self)
{
  gboolean asked = moved_on (self, OURS) && moved_on (self, THEIRS);

  while (asked)
    {
      asked = FALSE;
      for (FujinMergeChoice choice = FUJIN_MERGE_OURS; choice <= FUJIN_MERGE_THEIRS; choice++)
        {
          fujin_merge_choose_all (self, choice);
          _fujin_merge_build (self);
          asked = ask_about_circles (self) || asked;
        }
    }
}
