/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

#include <math.h>

/* In font sizes: how narrow words may stand between neighbours. */
#define LEAST_SIDE 5.0

/*
 * _fujin_relation_chart_list_children:
 * @way: -1 for what stands above @parent, 1 for what stands below it
 *
 * Lists the boxes that hang on one, from left to right.
 */
GArray *
_fujin_relation_chart_list_children (const FujinRelationChart *self,
                                     guint                     parent,
                                     int                       way)
{
  GArray *children = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->lines->len; i++)
    {
      const FujinRelationLine *line = _fujin_relation_line (self, i);
      guint ends[] = { line->a, line->b };

      for (guint j = 0; j < 2; j++)
        {
          const FujinRelationNode *node = _fujin_relation_node (self, ends[j]);

          if (node->parent == (int) parent && node->line == i && node->level * way > 0)
            g_array_append_val (children, ends[j]);
        }
    }
  return children;
}

static int
find_side_line (const FujinRelationChart *self,
                guint                     a,
                guint                     b)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const FujinRelationLine *line = _fujin_relation_line (self, i);

      if (line->kind == FUJIN_RELATION_LINE_SIDE
          && ((line->a == a && line->b == b) || (line->a == b && line->b == a)))
        return (int) i;
    }
  return -1;
}

/* How much further a child stands from the one before it, for the words between them. */
static double
find_extra (FujinRelationChart *self,
            GArray             *children,
            guint               index)
{
  guint left = FUJIN_RELATION_CHILD (children, index - 1);
  guint right = FUJIN_RELATION_CHILD (children, index);
  int line = find_side_line (self, left, right);
  double natural, height, need, there;
  g_autofree char *text = NULL;

  if (line < 0)
    return 0;
  text = fujin_relation_chart_dup_label (self, (guint) line);
  _fujin_relation_chart_text (self, text, FUJIN_RELATION_LABEL, -1, &natural, &height);
  need = MIN (natural + 1, LEAST_SIDE * self->size) + (2 * FUJIN_RELATION_HEAD + 0.8) * self->size;
  there = (_fujin_relation_node (self, left)->slot + _fujin_relation_node (self, right)->slot) / 2
          - FUJIN_RELATION_BOX * self->size;
  return MAX (need - there, 0);
}

static double
measure_children (FujinRelationChart *self,
                  GArray             *children)
{
  double width = 0;

  for (guint i = 0; i < children->len; i++)
    {
      width += _fujin_relation_node (self, FUJIN_RELATION_CHILD (children, i))->slot;
      if (i > 0)
        width += find_extra (self, children, i);
    }
  return width;
}

static double
measure_slot (FujinRelationChart *self,
              guint               index,
              int                 way)
{
  g_autoptr (GArray) children = _fujin_relation_chart_list_children (self, index, way);
  FujinRelationNode *node = _fujin_relation_node (self, index);

  for (guint i = 0; i < children->len; i++)
    measure_slot (self, FUJIN_RELATION_CHILD (children, i), way);
  node->slot = MAX ((FUJIN_RELATION_BOX + FUJIN_RELATION_GAP) * self->size,
                    measure_children (self, children));
  return node->slot;
}

static double
get_middle (const FujinRelationChart *self,
            guint                     index)
{
  const FujinRelationArea *area = &_fujin_relation_node (self, index)->area;

  return area->x + area->width / 2;
}

/* A box stands over the middle of its children. */
static void
place (FujinRelationChart *self,
       guint               index,
       int                 way,
       double              left)
{
  g_autoptr (GArray) children = _fujin_relation_chart_list_children (self, index, way);
  FujinRelationNode *node = _fujin_relation_node (self, index);
  double at = left + (node->slot - measure_children (self, children)) / 2;
  double middle = left + node->slot / 2;

  for (guint i = 0; i < children->len; i++)
    {
      if (i > 0)
        at += find_extra (self, children, i);
      place (self, FUJIN_RELATION_CHILD (children, i), way, at);
      at += _fujin_relation_node (self, FUJIN_RELATION_CHILD (children, i))->slot;
    }
  if (children->len > 0)
    middle = (get_middle (self, FUJIN_RELATION_CHILD (children, 0))
              + get_middle (self, FUJIN_RELATION_CHILD (children, children->len - 1))) / 2;
  node->left = left;
  node->area.width = FUJIN_RELATION_BOX * self->size;
  node->area.x = middle - node->area.width / 2;
}

static void
shift (FujinRelationChart *self,
       guint               part,
       int                 way,
       double              by)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      FujinRelationNode *node = _fujin_relation_node (self, i);

      if (node->part != part || node->level * way <= 0)
        continue;
      node->left += by;
      node->area.x += by;
    }
}

/*
 * _fujin_relation_chart_place_across:
 *
 * Places the boxes of a part from side to side. Each takes a stretch of its own with all that
 * hangs on it, so that neither lines nor words of two can meet. The tree above the root and the
 * one below it have one middle.
 */
void
_fujin_relation_chart_place_across (FujinRelationChart *self,
                                    guint               index)
{
  FujinRelationPart *part = &g_array_index (self->parts, FujinRelationPart, index);
  FujinRelationNode *root = _fujin_relation_node (self, part->root);
  double up = measure_slot (self, part->root, -1), down, up_middle, by;

  place (self, part->root, -1, 0);
  up_middle = get_middle (self, part->root);
  down = measure_slot (self, part->root, 1);
  place (self, part->root, 1, 0);
  by = get_middle (self, part->root) - up_middle;
  shift (self, index, -1, by);
  part->up_left = by;
  if (by < 0)
    {
      shift (self, index, 1, -by);
      shift (self, index, -1, -by);
      root->left -= by;
      root->area.x -= by;
      part->up_left = 0;
    }
  part->up_width = up;
  part->width = MAX (part->up_left + up, MAX (-by, 0) + down);
}

