/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

/* What came from one side alone, to be shown. */

static void
add_change (FujinMerge           *self,
            const FujinMergeItem *item,
            guint                 index,
            guint                 side)
{
  FujinDifference change = _fujin_merge_difference (self, item, index, side);

  g_array_append_val (self->changes[side], change);
}

static void
list_fields (FujinMerge           *self,
             const FujinMergeItem *item,
             guint                 side)
{
  for (guint i = 0; i < item->n_fields; i++)
    {
      gboolean same = item->values[1 - side] != NULL &&
                      item->values[side][i] == item->values[1 - side][i];

      if (item->conflicts[i] == 0 && !same && _fujin_merge_changed (item, i, side) &&
          item->values[BASE] != NULL)
        add_change (self, item, i, side);
    }
}

static void
list_item (FujinMerge           *self,
           const FujinMergeItem *item,
           guint                 side)
{
  gboolean base = item->objects[BASE] != NULL;
  gboolean here = item->objects[side] != NULL;
  gboolean there = item->objects[1 - side] != NULL;

  if (item->conflict > 0)
    return;
  if (here && base && there)
    list_fields (self, item, side);
  else if (here && !base && !there)
    add_change (self, item, G_MAXUINT, side);
  else if (!here && base && there)
    add_change (self, item, G_MAXUINT, side);
}

/* Only the teams that all three have. */
static char *
dup_order (const FujinMerge *self,
           guint             side)
{
  GString *order = g_string_new (NULL);

  for (guint i = 0; i < fujin_project_get_n_teams (self->sides[side]); i++)
    {
      const char *id = fujin_team_get_id (fujin_project_get_team (self->sides[side], i));
      const FujinMergeItem *item = _fujin_merge_find (self, FUJIN_MERGE_ITEM_TEAM, id);

      if (item->objects[OURS] != NULL && item->objects[THEIRS] != NULL &&
          item->objects[BASE] != NULL)
        g_string_append_printf (order, "%s ", id);
    }
  return g_string_free (order, FALSE);
}

static void
list_order (FujinMerge *self,
            guint       side)
{
  g_autofree char *here = dup_order (self, side);
  g_autofree char *there = dup_order (self, 1 - side);
  g_autofree char *before = dup_order (self, BASE);
  FujinDifference change = { .kind = FUJIN_DIFFERENCE_TEAM_ORDER,
                             .before = G_OBJECT (self->sides[BASE]),
                             .after = G_OBJECT (self->sides[side]) };

  if (strcmp (here, before) != 0 && strcmp (here, there) != 0)
    g_array_append_val (self->changes[side], change);
}

void
_fujin_merge_list_changes (FujinMerge *self)
{
  for (guint side = OURS; side <= THEIRS; side++)
    {
      self->changes[side] = g_array_new (FALSE, FALSE, sizeof (FujinDifference));
      for (guint i = 0; i < self->items->len; i++)
        list_item (self, g_ptr_array_index (self->items, i), side);
      list_order (self, side);
    }
}
