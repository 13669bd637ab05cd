/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

#include "fujin-service-plan-private.h"

/* Lists what there is in any of the three states, each thing once. */

void
_fujin_merge_item_free (FujinMergeItem *item)
{
  for (guint side = 0; side < N_SIDES; side++)
    {
      g_clear_object (&item->objects[side]);
      g_free (item->values[side]);
    }
  g_free (item->merged);
  g_free (item->conflicts);
  g_free (item);
}

static GHashTable *
get_table (const FujinMerge  *self,
           FujinMergeItemKind kind,
           guint              record_kind)
{
  return self->by_id[kind == FUJIN_MERGE_ITEM_RECORD ? kind + record_kind : kind];
}

/* Looks up the project, a team or a plan; of records, a version. */
FujinMergeItem *
_fujin_merge_find (const FujinMerge   *self,
                   FujinMergeItemKind  kind,
                   const char         *id)
{
  return g_hash_table_lookup (get_table (self, kind, FUJIN_RECORD_SNAPSHOT), id);
}

static FujinMergeItem *
add_item (FujinMerge         *self,
          FujinMergeItemKind  kind,
          guint               record_kind,
          const char         *key)
{
  FujinMergeItem *item = g_new0 (FujinMergeItem, 1);

  item->kind = kind;
  item->record_kind = record_kind;
  item->n_fields = _fujin_merge_count_fields (kind, record_kind);
  item->conflicts = g_new0 (guint, item->n_fields);
  g_ptr_array_add (self->items, item);
  g_hash_table_insert (get_table (self, kind, record_kind),
                       (gpointer) _fujin_merge_keep (self, key), item);
  return item;
}

static void
collect_object (FujinMerge         *self,
                FujinMergeItemKind  kind,
                guint               record_kind,
                const char         *key,
                guint               side,
                gpointer            object)
{
  FujinMergeItem *item = g_hash_table_lookup (get_table (self, kind, record_kind), key);

  if (item == NULL)
    item = add_item (self, kind, record_kind, key);
  item->objects[side] = g_object_ref (object);
  g_free (item->values[side]);
  item->values[side] = _fujin_merge_read_values (self, kind, object);
}

/* Whether nobody else knows a record by this id. */
static gboolean
is_new (FujinMerge  *self,
        FujinRecord *record,
        guint        side)
{
  FujinRecordKind kind = fujin_record_get_kind (record);

  for (guint other = 0; other < N_SIDES; other++)
    if (other != side &&
        fujin_record_list_find (fujin_project_get_records (self->sides[other], kind),
                                fujin_record_get_id (record)) != NULL)
      return FALSE;
  return TRUE;
}

/* Own words on the same slide are the same thing, whoever wrote them first. */
static void
collect_record (FujinMerge  *self,
                FujinRecord *record,
                guint        side)
{
  FujinRecordKind kind = fujin_record_get_kind (record);
  const char *id = fujin_record_get_id (record);
  g_autofree char *slide = NULL;
  const FujinMergeItem *other;

  if (kind == FUJIN_RECORD_SLIDE && side != BASE && is_new (self, record, side))
    {
      slide = g_strconcat ("of ", fujin_record_get (record, FUJIN_SLIDE_ID), NULL);
      other = g_hash_table_lookup (get_table (self, FUJIN_MERGE_ITEM_RECORD, kind), slide);
      if (other == NULL || other->objects[side] == NULL)
        id = slide;
    }
  collect_object (self, FUJIN_MERGE_ITEM_RECORD, kind, id, side, record);
}

static void
collect_side (FujinMerge *self,
              guint       side)
{
  FujinProject *project = self->sides[side];

  collect_object (self, FUJIN_MERGE_ITEM_PROJECT, 0, "", side, project);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      collect_object (self, FUJIN_MERGE_ITEM_TEAM, 0, fujin_team_get_id (team), side, team);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      collect_object (self, FUJIN_MERGE_ITEM_PLAN, 0, plan->id, side, plan);
    }
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecordList *list = fujin_project_get_records (project, kind);

      for (guint i = 0; i < fujin_record_list_get_n (list); i++)
        collect_record (self, fujin_record_list_peek (list, i), side);
    }
}

static const char *
get_id (const FujinMergeItem *item,
        guint                 side)
{
  GObject *object = item->objects[side];

  if (object == NULL || item->kind == FUJIN_MERGE_ITEM_PROJECT)
    return NULL;
  if (item->kind == FUJIN_MERGE_ITEM_TEAM)
    return fujin_team_get_id (FUJIN_TEAM (object));
  return item->kind == FUJIN_MERGE_ITEM_PLAN
           ? fujin_service_plan_get_id (FUJIN_SERVICE_PLAN (object))
           : fujin_record_get_id (FUJIN_RECORD (object));
}

/* The same on all sides but for slides, where the smaller one is taken. */
static const char *
find_id (const FujinMergeItem *item)
{
  const char *ours = get_id (item, OURS);
  const char *theirs = get_id (item, THEIRS);
  const char *base = get_id (item, BASE);

  if (ours == NULL || theirs == NULL)
    return ours != NULL ? ours : theirs != NULL ? theirs : base != NULL ? base : "";
  return strcmp (ours, theirs) < 0 ? ours : theirs;
}

static guint
get_place (const FujinMergeItem *item)
{
  guint place = G_MAXUINT;

  for (guint side = 0; item->kind == FUJIN_MERGE_ITEM_PLAN && side < N_SIDES; side++)
    if (item->objects[side] != NULL)
      {
        FujinServicePlan *plan = FUJIN_SERVICE_PLAN (item->objects[side]);
        guint own = fujin_service_plan_is_own (plan) ? 1u << 20 : 0;

        place = MIN (place, ((guint) plan->category->index << 21) + own + plan->number);
      }
  return place;
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const FujinMergeItem *one = *(FujinMergeItem *const *) a;
  const FujinMergeItem *two = *(FujinMergeItem *const *) b;

  if (one->kind != two->kind)
    return one->kind < two->kind ? -1 : 1;
  if (one->record_kind != two->record_kind)
    return one->record_kind < two->record_kind ? -1 : 1;
  if (one->place != two->place)
    return one->place < two->place ? -1 : 1;
  return strcmp (one->id, two->id);
}

void
_fujin_merge_collect (FujinMerge *self)
{
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) _fujin_merge_item_free);
  for (guint i = 0; i < FUJIN_MERGE_N_TABLES; i++)
    self->by_id[i] = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint side = 0; side < N_SIDES; side++)
    collect_side (self, side);
  for (guint i = 0; i < self->items->len; i++)
    {
      FujinMergeItem *item = g_ptr_array_index (self->items, i);

      item->id = _fujin_merge_keep (self, find_id (item));
      item->place = get_place (item);
    }
  g_ptr_array_sort (self->items, compare_items);
}

/* Whether a side has another value than the base. */
gboolean
_fujin_merge_changed (const FujinMergeItem *item,
                      guint                 index,
                      guint                 side)
{
  if (item->values[side] == NULL)
    return FALSE;
  return item->values[BASE] == NULL || item->values[side][index] != item->values[BASE][index];
}
