/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

#include "fujin-project-private.h"
#include "fujin-service-plan-private.h"

/* What the result holds, for the choices made. */

#define PARENT (FUJIN_TEAM_PARENT - 1)

static const FujinMergeConflict *
get_conflict (const FujinMerge *self,
              guint             number)
{
  return number > 0 ? &g_array_index (self->conflicts, FujinMergeConflict, number - 1) : NULL;
}

static const char *
choose_value (const FujinMerge         *self,
              const FujinMergeConflict *conflict,
              const char *const        *values)
{
  gboolean only_lead;
  char *merged = NULL;

  if (conflict->kind == FUJIN_MERGE_CONFLICT_LEAD)
    {
      _fujin_merge_assignments (values, conflict->choice, &only_lead, &merged);
      return _fujin_merge_take (self, merged);
    }
  if (conflict->choice == FUJIN_MERGE_BOTH)
    return _fujin_merge_take (self, _fujin_merge_both_texts (values[OURS], values[THEIRS]));
  return values[conflict->choice];
}

static const char *
merge_values (const FujinMerge    *self,
              FujinMergeFieldType  type,
              const char *const   *values)
{
  gboolean only_lead;
  char *merged = NULL;

  if (type == FUJIN_MERGE_FIELD_ASSIGNMENTS)
    _fujin_merge_assignments (values, FUJIN_MERGE_OURS, &only_lead, &merged);
  else if (type == FUJIN_MERGE_FIELD_TEAMS || type == FUJIN_MERGE_FIELD_PLANS)
    _fujin_merge_ids (values, type == FUJIN_MERGE_FIELD_TEAMS, &merged);
  /* Hidden parts that both sides changed: the merge is refused. */
  return merged != NULL ? _fujin_merge_take (self, merged) : values[OURS];
}

/* A field of the result. */
static const char *
find_value (const FujinMerge     *self,
            const FujinMergeItem *item,
            guint                 index)
{
  const FujinMergeConflict *conflict = get_conflict (self, item->conflicts[index]);
  const char *values[N_SIDES];

  for (guint side = 0; side < N_SIDES; side++)
    values[side] = item->values[side] != NULL ? item->values[side][index] : NULL;
  if (values[OURS] == NULL || values[THEIRS] == NULL)
    return values[OURS] != NULL ? values[OURS] : values[THEIRS] != NULL ? values[THEIRS]
                                                                        : values[BASE];
  if (conflict != NULL)
    return choose_value (self, conflict, values);
  if (!_fujin_merge_changed (item, index, THEIRS))
    return values[OURS];
  if (!_fujin_merge_changed (item, index, OURS) || values[OURS] == values[THEIRS])
    return values[THEIRS];
  return merge_values (self, _fujin_merge_field_type (item, index), values);
}

static gboolean
stays (const FujinMerge     *self,
       const FujinMergeItem *item)
{
  const FujinMergeConflict *conflict = get_conflict (self, item->conflict);
  gboolean ours = item->values[OURS] != NULL;
  gboolean theirs = item->values[THEIRS] != NULL;

  if (ours && theirs)
    return TRUE;
  if (!ours && !theirs)
    return FALSE;
  if (conflict != NULL)
    return (conflict->choice == FUJIN_MERGE_OURS) == ours;
  return item->values[BASE] == NULL;
}

static gboolean
is_absent (const FujinMergeItem *item,
           guint                 side)
{
  return !item->is_present;
}

/* The name that a side which took the team away left with its post; %NULL when it did not. */
static const char *
get_left_by (const FujinMergeItem *item,
             const FujinMergeItem *gone,
             guint                 side)
{
  FujinRecord *record = FUJIN_RECORD (item->objects[side]);

  if (gone->objects[side] != NULL || record == NULL ||
      *fujin_record_get (record, FUJIN_POST_TEAM) != '\0' ||
      *fujin_record_get (record, FUJIN_POST_LEFT_BY) == '\0')
    return NULL;
  return fujin_record_get (record, FUJIN_POST_LEFT_BY);
}

/* Whose a post was that lost its team, as the side says that took the team away. When both did, the
 * one counts that had given it another name before; when both had, the smaller of the names. */
static void
leave_post (const FujinMerge *self,
            FujinMergeItem   *item,
            const char       *team)
{
  const FujinMergeItem *gone = _fujin_merge_find (self, FUJIN_MERGE_ITEM_TEAM, team);
  gboolean known = gone != NULL && gone->merged != NULL;
  const char *before = known ? gone->merged[FUJIN_TEAM_NAME - 1] : "";
  const char *name = before;

  for (guint side = OURS; side <= THEIRS; side++)
    {
      const char *left_by = gone != NULL ? get_left_by (item, gone, side) : NULL;

      if (left_by != NULL && strcmp (left_by, before) != 0 &&
          (name == before || strcmp (left_by, name) < 0))
        name = left_by;
    }
  item->merged[FUJIN_POST_LEFT_BY] = _fujin_merge_keep (self, name);
}

static const char *
strip_value (const FujinMerge    *self,
             FujinMergeFieldType  type,
             const char          *value)
{
  if (type < FUJIN_MERGE_FIELD_PARENT || *value == '\0')
    return value;
  return _fujin_merge_take (self, _fujin_merge_strip (self, type, value, is_absent, N_SIDES));
}

static void
strip_item (const FujinMerge *self,
            FujinMergeItem   *item)
{
  for (guint i = 0; i < item->n_fields; i++)
    {
      FujinMergeFieldType type = _fujin_merge_field_type (item, i);
      const char *value = item->merged[i];

      item->merged[i] = strip_value (self, type, value);
      if (value == item->merged[i])
        continue;
      if (type == FUJIN_MERGE_FIELD_PLAN)
        item->is_present = FALSE;
      else if (type == FUJIN_MERGE_FIELD_TEAM && item->record_kind == FUJIN_RECORD_POST)
        leave_post (self, item, value);
    }
}

/* Computes the result for the choices made. */
void
_fujin_merge_build (FujinMerge *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FujinMergeItem *item = g_ptr_array_index (self->items, i);

      item->is_present = stays (self, item);
      if (item->merged == NULL)
        item->merged = g_new (const char *, item->n_fields);
      for (guint field = 0; field < item->n_fields; field++)
        item->merged[field] = find_value (self, item, field);
    }
  for (guint i = 0; i < self->items->len; i++)
    {
      FujinMergeItem *item = g_ptr_array_index (self->items, i);

      if (item->is_present)
        strip_item (self, item);
    }
}

/* Whether a team of the result stands below itself. */
gboolean
_fujin_merge_on_circle (const FujinMerge     *self,
                        const FujinMergeItem *team)
{
  const FujinMergeItem *above = team;

  if (!team->is_present)
    return FALSE;
  for (guint i = 0; i < self->items->len; i++)
    {
      above = _fujin_merge_find (self, FUJIN_MERGE_ITEM_TEAM, above->merged[PARENT]);
      if (above == NULL)
        return FALSE;
      if (above == team)
        return TRUE;
    }
  return FALSE;
}

/* When a part is chosen from each side there may still be a circle: of the teams on it the one
 * with the smallest id comes to stand at the top. */
void
_fujin_merge_break_circles (FujinMerge *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FujinMergeItem *item = g_ptr_array_index (self->items, i);

      if (item->kind != FUJIN_MERGE_ITEM_TEAM || !_fujin_merge_on_circle (self, item))
        continue;
      item->merged[PARENT] = _fujin_merge_keep (self, "");
    }
}

static FujinServicePlan *
get_plan (const FujinMergeItem *item,
          guint                 side)
{
  return item->objects[side] != NULL ? FUJIN_SERVICE_PLAN (item->objects[side]) : NULL;
}

/* The number that an own service should have: that of the side that changed it. */
static guint
wished_number (const FujinMergeItem *item)
{
  FujinServicePlan *ours = get_plan (item, OURS);
  FujinServicePlan *theirs = get_plan (item, THEIRS);
  FujinServicePlan *base = get_plan (item, BASE);

  if (ours == NULL || theirs == NULL)
    return ours != NULL ? ours->number : theirs->number;
  if (base != NULL && ours->number == base->number)
    return theirs->number;
  if (base != NULL && theirs->number == base->number)
    return ours->number;
  return MIN (ours->number, theirs->number);
}

static char *
dup_code (const FujinMergeItem *item,
          guint                 number)
{
  FujinServicePlan *plan = get_plan (item, item->objects[OURS] != NULL ? OURS : THEIRS);

  return g_strdup_printf ("%s-X%u", plan->category->id, number);
}

static gboolean
take_number (FujinMergeItem *item,
             GHashTable     *taken,
             guint           number)
{
  g_autofree char *code = dup_code (item, number);

  if (!g_hash_table_add (taken, g_steal_pointer (&code)))
    return FALSE;
  item->number = number;
  return TRUE;
}

static gboolean
had_number (const FujinMergeItem *item)
{
  FujinServicePlan *base = get_plan (item, BASE);

  return base != NULL && base->number == wished_number (item);
}

static gboolean
needs_number (const FujinMergeItem *item)
{
  if (item->kind != FUJIN_MERGE_ITEM_PLAN || !item->is_present || item->number > 0)
    return FALSE;
  return fujin_service_plan_is_own (get_plan (item, item->objects[OURS] ? OURS : THEIRS));
}

/* From the lowest number that may be free on: the services come by category and number. */
static void
take_next_number (FujinMergeItem *item,
                  GHashTable     *taken,
                  guint          *next)
{
  const FujinCategory *category =
    get_plan (item, item->objects[OURS] ? OURS : THEIRS)->category;

  next[category->index] = MAX (next[category->index], wished_number (item));
  while (!take_number (item, taken, next[category->index]))
    next[category->index]++;
}

/* Where both sides gave a number away, the service that had it before keeps it, or the one with
 * the smaller id; the other gets the next one that is free. */
void
_fujin_merge_number (FujinMerge *self)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree guint *next = g_new0 (guint, self->sides[BASE]->n_categories);

  for (guint i = 0; i < self->items->len; i++)
    ((FujinMergeItem *) g_ptr_array_index (self->items, i))->number = 0;
  for (guint round = 0; round < 3; round++)
    for (guint i = 0; i < self->items->len; i++)
      {
        FujinMergeItem *item = g_ptr_array_index (self->items, i);

        if (!needs_number (item))
          continue;
        if (round == 2)
          take_next_number (item, taken, next);
        else if (round == 1 || had_number (item))
          take_number (item, taken, wished_number (item));
      }
}

static char **
list_teams (FujinProject *project)
{
  guint n = fujin_project_get_n_teams (project);
  char **ids = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    ids[i] = g_strdup (fujin_team_get_id (fujin_project_get_team (project, i)));
  return ids;
}

/* The teams of the result in their order. */
void
_fujin_merge_order_teams (FujinMerge *self)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) ours = list_teams (self->sides[OURS]);
  g_auto (GStrv) theirs = list_teams (self->sides[THEIRS]);
  g_auto (GStrv) base = list_teams (self->sides[BASE]);

  for (guint i = 0; i < self->items->len; i++)
    {
      const FujinMergeItem *item = g_ptr_array_index (self->items, i);

      if (item->kind == FUJIN_MERGE_ITEM_TEAM && item->is_present)
        g_hash_table_add (wanted, (gpointer) item->id);
    }
  g_free (self->order);
  self->order = _fujin_merge_order (ours, theirs, base, wanted);
}
