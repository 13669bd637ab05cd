/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Families side by side: A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time" (2014),
 * which makes the contours of Reingold and Tilford work for blocks of any height. */
#include "config.h"

#include "fujin-tree-layout-private.h"

/* Left siblings by how far down they reach: the one that a push comes from shares the room with
 * those between. A stack in an array; @next goes to what lies below. */
typedef struct
{
  double low;
  guint  index;
  int    next;
} Reach;

static guint
last_child (FujinTreeLayout *self,
            guint            index)
{
  return _fujin_tree_unit (self, index, self->blocks[index].n_units - 1);
}

static double
bottom (FujinTreeLayout *self,
        int              index)
{
  return self->boxes[index].y + self->blocks[index].height + self->metrics.gap_y;
}

static int
next_left (FujinTreeLayout *self,
           int              index)
{
  return _fujin_tree_has_row (self, (guint) index) ? (int) _fujin_tree_unit (self, (guint) index, 0)
                                       : self->blocks[index].tl;
}

static int
next_right (FujinTreeLayout *self,
            int              index)
{
  return _fujin_tree_has_row (self, (guint) index) ? (int) last_child (self, (guint) index)
                                       : self->blocks[index].tr;
}

static void
move_subtree (FujinTreeLayout *self,
              guint            parent,
              guint            i,
              guint            from,
              double           distance)
{
  FujinTreeBlock *block = &self->blocks[_fujin_tree_unit (self, parent, i)];

  block->mod += distance;
  block->msel += distance;
  block->mser += distance;
  if (from + 1 != i)
    {
      double n = i - from;

      self->blocks[_fujin_tree_unit (self, parent, from + 1)].shift += distance / n;
      block->shift -= distance / n;
      block->change -= distance - distance / n;
    }
}

static void
set_left_thread (FujinTreeLayout *self,
                 guint            parent,
                 guint            i,
                 int              left,
                 double           modsum)
{
  FujinTreeBlock *first = &self->blocks[_fujin_tree_unit (self, parent, 0)];
  FujinTreeBlock *child = &self->blocks[_fujin_tree_unit (self, parent, i)];
  FujinTreeBlock *end = &self->blocks[first->el];
  double difference = modsum - self->blocks[left].mod - first->msel;

  end->tl = left;
  end->mod += difference;
  end->prelim -= difference;
  first->el = child->el;
  first->msel = child->msel;
}

static void
set_right_thread (FujinTreeLayout *self,
                  guint            parent,
                  guint            i,
                  int              right,
                  double           modsum)
{
  FujinTreeBlock *before = &self->blocks[_fujin_tree_unit (self, parent, i - 1)];
  FujinTreeBlock *child = &self->blocks[_fujin_tree_unit (self, parent, i)];
  FujinTreeBlock *end = &self->blocks[child->er];
  double difference = modsum - self->blocks[right].mod - child->mser;

  end->tr = right;
  end->mod += difference;
  end->prelim -= difference;
  child->er = before->er;
  child->mser = before->mser;
}

/* Pushes the child away from those before it, going down both contours at once. */
static void
separate (FujinTreeLayout *self,
          guint            parent,
          guint            i,
          const Reach     *reaches,
          int              reach)
{
  int right = (int) _fujin_tree_unit (self, parent, i - 1);
  int left = (int) _fujin_tree_unit (self, parent, i);
  double right_sum = self->blocks[right].mod;
  double left_sum = self->blocks[left].mod;

  while (right >= 0 && left >= 0)
    {
      double right_end = bottom (self, right), left_end = bottom (self, left), distance;

      while (right_end > reaches[reach].low && reaches[reach].next >= 0)
        reach = reaches[reach].next;
      distance = right_sum + self->blocks[right].prelim + self->blocks[right].width
                 + self->metrics.gap_x - left_sum - self->blocks[left].prelim;
      if (distance > 0)
        {
          left_sum += distance;
          move_subtree (self, parent, i, reaches[reach].index, distance);
        }
      if (right_end <= left_end && (right = next_right (self, right)) >= 0)
        right_sum += self->blocks[right].mod;
      if (right_end >= left_end && (left = next_left (self, left)) >= 0)
        left_sum += self->blocks[left].mod;
    }
  if (right < 0 && left >= 0)
    set_left_thread (self, parent, i, left, left_sum);
  else if (right >= 0 && left < 0)
    set_right_thread (self, parent, i, right, right_sum);
}

static int
push_reach (Reach  *reaches,
            guint   i,
            double  low,
            int     below)
{
  while (below >= 0 && low >= reaches[below].low)
    below = reaches[below].next;
  reaches[i] = (Reach) { low, i, below };
  return (int) i;
}

static double
middle (FujinTreeLayout *self,
        guint            index)
{
  const FujinTreeBlock *block = &self->blocks[index];

  return block->prelim + block->mod + block->width / 2;
}

static void
arrange (FujinTreeLayout *self,
         guint            index,
         Reach           *reaches)
{
  FujinTreeBlock *block = &self->blocks[index];
  guint first, last;
  int reach;

  block->tl = block->tr = -1;
  block->el = block->er = (int) index;
  if (!_fujin_tree_has_row (self, index))
    return;
  first = _fujin_tree_unit (self, index, 0);
  last = last_child (self, index);
  reach = push_reach (reaches, 0, bottom (self, self->blocks[first].el), -1);
  for (guint i = 1; i < self->blocks[index].n_units; i++)
    {
      double low = bottom (self, self->blocks[_fujin_tree_unit (self, index, i)].er);

      separate (self, index, i, reaches, reach);
      reach = push_reach (reaches, i, low, reach);
    }
  block->prelim = (middle (self, first) + middle (self, last)) / 2 - block->width / 2;
  block->el = self->blocks[first].el;
  block->msel = self->blocks[first].msel;
  block->er = self->blocks[last].er;
  block->mser = self->blocks[last].mser;
}

/* Shares out what pushes left between those between. */
static void
share (FujinTreeLayout *self,
       guint            index)
{
  double sum = 0, total = 0;

  for (guint i = 0; i < self->blocks[index].n_units; i++)
    {
      FujinTreeBlock *child = &self->blocks[_fujin_tree_unit (self, index, i)];

      sum += child->shift;
      total += sum + child->change;
      child->mod += total;
    }
}

/*
 * _fujin_tree_arrange_rows:
 *
 * Places the blocks of every tree on its own: how far down and how far to the right.
 */
void
_fujin_tree_arrange_rows (FujinTreeLayout *self)
{
  g_autofree Reach *reaches = g_new (Reach, MAX (self->n, 1));
  g_autofree double *sums = g_new0 (double, MAX (self->n, 1));

  for (guint i = 0; i < self->n_visible; i++)
    {
      FujinTreeBox *box = &self->boxes[self->order[i]];

      box->y = box->parent < 0 ? 0 : self->boxes[box->parent].y + self->metrics.height
                                     + self->metrics.gap_y;
    }
  for (guint i = self->n_visible; i > 0; i--)
    if (!_fujin_tree_is_listed (self, self->order[i - 1]))
      arrange (self, self->order[i - 1], reaches);
  for (guint i = 0; i < self->n_visible; i++)
    {
      guint index = self->order[i];
      int parent = self->boxes[index].parent;

      if (_fujin_tree_is_listed (self, index))
        continue;
      sums[index] = (parent < 0 ? 0 : sums[parent]) + self->blocks[index].mod;
      self->blocks[index].left = self->blocks[index].prelim + sums[index];
      if (_fujin_tree_has_row (self, index))
        share (self, index);
    }
}
