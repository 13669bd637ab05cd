/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

/* Which boxes hang together, who stands at the middle of each such part, and who hangs on whom. */

/* Whether one end of a line would best stand above the other, as seen from that other. */
static int
find_rise (const FujinRelationChart *self,
           guint                     line,
           guint                     seen_from)
{
  int rise = 0;

  for (guint i = 0; i < self->relations->len; i++)
    {
      const FujinRelation *relation = g_ptr_array_index (self->relations, i);

      if (relation->line == line)
        rise += relation->from == seen_from ? (int) relation->rise : -(int) relation->rise;
    }
  return CLAMP (rise, -1, 1);
}

static void
visit (FujinRelationChart *self,
       GArray             *queue,
       gboolean           *seen,
       guint               index,
       guint              *n_against)
{
  const FujinRelationNode *node = _fujin_relation_node (self, index);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const FujinRelationLine *line = _fujin_relation_line (self, i);
      guint other = line->a == index ? line->b : line->a;
      int rise = find_rise (self, i, index);
      FujinRelationNode *child = _fujin_relation_node (self, other);
      int way;

      if ((line->a != index && line->b != index) || seen[other])
        continue;
      way = node->level != 0 ? (node->level > 0 ? 1 : -1) : rise > 0 ? -1 : 1;
      *n_against += node->level != 0 && rise != 0 && rise == way;
      seen[other] = TRUE;
      child->parent = (int) index;
      child->level = node->level + way;
      child->line = i;
      g_array_append_val (queue, other);
    }
}

/* Hangs all that can be reached on a root: what stands above it upwards, the rest downwards.
 * Returns how many relations stand upside down then. */
static guint
hang (FujinRelationChart *self,
      guint               root,
      GArray             *queue)
{
  g_autofree gboolean *seen = g_new0 (gboolean, self->nodes->len);
  FujinRelationNode *node = _fujin_relation_node (self, root);
  guint n_against = 0;

  node->parent = -1;
  node->level = 0;
  seen[root] = TRUE;
  g_array_set_size (queue, 0);
  g_array_append_val (queue, root);
  for (guint i = 0; i < queue->len; i++)
    visit (self, queue, seen, g_array_index (queue, guint, i), &n_against);
  return n_against;
}

static guint
count_lines (const FujinRelationChart *self,
             guint                     node)
{
  guint n = 0;

  for (guint i = 0; i < self->lines->len; i++)
    n += _fujin_relation_line (self, i)->a == node || _fujin_relation_line (self, i)->b == node;
  return n;
}

/* The root from which fewest stand upside down; among those who deals with most, the first. */
static guint
choose_root (FujinRelationChart *self,
             guint               first)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (guint));
  guint best = first, least = G_MAXUINT, most = 0;

  hang (self, first, members);
  for (guint i = 0; i < members->len; i++)
    {
      guint node = g_array_index (members, guint, i);
      guint n_against = hang (self, node, queue);
      guint n_lines = count_lines (self, node);

      if (n_against > least || (n_against == least && n_lines < most)
          || (n_against == least && n_lines == most && node > best))
        continue;
      best = node;
      least = n_against;
      most = n_lines;
    }
  return best;
}

static void
add_part (FujinRelationChart *self,
          guint               root,
          gboolean           *placed)
{
  g_autoptr (GArray) members = g_array_new (FALSE, FALSE, sizeof (guint));
  FujinRelationPart part = { root };

  hang (self, root, members);
  for (guint i = 0; i < members->len; i++)
    {
      guint node = g_array_index (members, guint, i);

      placed[node] = TRUE;
      _fujin_relation_node (self, node)->part = self->parts->len;
    }
  g_array_append_val (self->parts, part);
}

/* The child before it on the same side of the same parent. */
static int
find_brother (const FujinRelationChart *self,
              guint                     index)
{
  const FujinRelationNode *node = _fujin_relation_node (self, index);
  int best = -1;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const FujinRelationNode *other = _fujin_relation_node (self, i);

      if (i != index && other->parent == node->parent && other->level == node->level
          && other->line < node->line
          && (best < 0 || other->line > _fujin_relation_node (self, (guint) best)->line))
        best = (int) i;
    }
  return best;
}

static gboolean
are_neighbours (const FujinRelationChart *self,
                guint                     a,
                guint                     b)
{
  return _fujin_relation_node (self, a)->parent >= 0
         && (find_brother (self, a) == (int) b || find_brother (self, b) == (int) a);
}

/*
 * _fujin_relation_chart_find_trees:
 *
 * Decides which lines hang boxes on each other, which go from a box to its neighbour, and which
 * cannot be drawn without crossing.
 */
void
_fujin_relation_chart_find_trees (FujinRelationChart *self)
{
  g_autofree gboolean *placed = g_new0 (gboolean, MAX (self->nodes->len, 1));

  g_array_set_size (self->parts, 0);
  for (guint i = 0; i < self->nodes->len; i++)
    if (!placed[i])
      add_part (self, choose_root (self, i), placed);
  for (guint i = 0; i < self->lines->len; i++)
    {
      FujinRelationLine *line = _fujin_relation_line (self, i);
      const FujinRelationNode *a = _fujin_relation_node (self, line->a);
      const FujinRelationNode *b = _fujin_relation_node (self, line->b);

      if ((a->parent == (int) line->b && a->line == i)
          || (b->parent == (int) line->a && b->line == i))
        line->kind = FUJIN_RELATION_LINE_TREE;
      else
        line->kind = are_neighbours (self, line->a, line->b) ? FUJIN_RELATION_LINE_SIDE
                                                             : FUJIN_RELATION_LINE_LOOSE;
    }
}
