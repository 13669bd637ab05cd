/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Families in lists below their parent. */
#include "config.h"

#include "fujin-tree-layout-private.h"

#include <math.h>

/* So many boxes are one list still. */
#define SHORT_LIST 8
/* Width to height that several lists together come near to. */
#define ASPECT 1.6
/* A family of so many stands side by side, whatever is below them. */
#define MOST_IN_ROW 3

static guint
choose_n_rows (FujinTreeLayout *self,
               guint            index)
{
  const FujinTreeMetrics *m = &self->metrics;
  guint n_rows = self->blocks[index].n_rows - 1;
  double n_columns;

  if (n_rows <= SHORT_LIST)
    return SHORT_LIST;
  n_columns = ceil (sqrt (ASPECT * n_rows * (m->height + m->gap_list)
                          / (m->width + m->indent + m->gap_x)));
  return MAX (2, (guint) ceil (n_rows / n_columns));
}

typedef struct
{
  double x;      /* of the column */
  double width;
  guint  n_rows; /* in it so far */
} Column;

/* Takes a child into the column, or begins another one for it. */
static gboolean
take (FujinTreeLayout *self,
      Column          *column,
      guint            child,
      guint            most)
{
  const FujinTreeBlock *block = &self->blocks[child];
  double width = self->metrics.width + self->metrics.indent * (block->depth + 1);
  gboolean other = column->n_rows > 0 && column->n_rows + block->n_rows > most;

  if (other)
    {
      column->x += column->width + self->metrics.gap_x;
      column->width = 0;
      column->n_rows = 0;
    }
  column->width = MAX (column->width, width);
  column->n_rows += block->n_rows;
  return other;
}

/* Under its parent's middle a single list would hang to the right: the block is as wide to the
 * left. */
static double
block_width (FujinTreeLayout *self,
             guint            index,
             const Column    *last)
{
  if (last->x == 0)
    return self->metrics.width + 2 * self->metrics.indent * self->blocks[index].depth;
  return last->x + last->width;
}

/*
 * _fujin_tree_measure_lists:
 *
 * Sets the size of every block.
 */
void
_fujin_tree_measure_lists (FujinTreeLayout *self)
{
  const FujinTreeMetrics *m = &self->metrics;

  for (guint i = 0; i < self->n_visible; i++)
    {
      guint index = self->order[i];
      FujinTreeBlock *block = &self->blocks[index];
      Column column = { 0, 0, 0 };
      guint most, rows = 0;

      block->width = m->width;
      block->height = m->height;
      if (self->boxes[index].family != FUJIN_TREE_FAMILY_COLUMNS)
        continue;
      most = choose_n_rows (self, index);
      for (guint c = 0; c < _fujin_tree_n_children (self, index); c++)
        {
          take (self, &column, _fujin_tree_child (self, index, c), most);
          rows = MAX (rows, column.n_rows);
        }
      block->width = block_width (self, index, &column);
      block->height += m->gap_y + rows * (m->height + m->gap_list) - m->gap_list;
    }
}

/* The subtree of a child, one box below the other; returns the position after it. */
static guint
place_list (FujinTreeLayout *self,
            guint            position,
            double           x,
            double           y)
{
  const FujinTreeMetrics *m = &self->metrics;
  guint end = position + self->blocks[self->order[position]].n_rows;

  for (guint i = position; i < end; i++)
    {
      FujinTreeBox *box = &self->boxes[self->order[i]];

      box->x = i == position ? x : self->boxes[box->parent].x + m->indent;
      box->y = y;
      y += m->height + m->gap_list;
    }
  return end;
}

static void
place_columns (FujinTreeLayout *self,
               guint            position)
{
  const FujinTreeMetrics *m = &self->metrics;
  guint index = self->order[position];
  const FujinTreeBlock *block = &self->blocks[index];
  FujinTreeBox *box = &self->boxes[index];
  guint most = choose_n_rows (self, index);
  double top = box->y + m->height + m->gap_y;
  double left = block->left;
  Column column = { 0, 0, 0 };

  /* A single list begins below the left edge of its parent. */
  for (guint c = 0; c < _fujin_tree_n_children (self, index); c++)
    take (self, &column, _fujin_tree_child (self, index, c), most);
  if (column.x == 0)
    left = box->x;
  column = (Column) { 0, 0, 0 };
  position++;
  for (guint c = 0; c < _fujin_tree_n_children (self, index); c++)
    {
      guint child = _fujin_tree_child (self, index, c);
      guint before;

      take (self, &column, child, most);
      before = column.n_rows - self->blocks[child].n_rows;
      self->blocks[child].line_x = left + column.x + m->indent / 2;
      position = place_list (self, position, left + column.x + m->indent,
                             top + before * (m->height + m->gap_list));
    }
}

/* Childless ones that follow each other, beside one that reaches further down. */
static void
make_stack (FujinTreeLayout *self,
            guint            index,
            guint            first,
            guint            n,
            double           room)
{
  const FujinTreeMetrics *m = &self->metrics;
  FujinTreeBlock *block = &self->blocks[_fujin_tree_child (self, index, first)];
  guint n_deep = MAX ((guint) ((room + m->gap_list) / (m->height + m->gap_list)), 2);
  guint n_columns = (n + n_deep - 1) / n_deep;

  /* Columns of the same length rather than a full one and a rest. */
  n_deep = (n + n_columns - 1) / n_columns;
  for (guint i = first; i < first + n; i++)
    self->blocks[_fujin_tree_child (self, index, i)].stacked = TRUE;
  block->n_stacked = n;
  block->n_deep = n_deep;
  block->width = n_columns * (m->indent + m->width) + (n_columns - 1) * m->gap_x;
  block->height = n_deep * (m->height + m->gap_list) - m->gap_list;
  block->reach = block->height;
}

static gboolean
is_leaf (FujinTreeLayout *self,
         guint            index,
         guint            nth)
{
  return self->boxes[_fujin_tree_child (self, index, nth)].family == FUJIN_TREE_FAMILY_NONE;
}

/* Finds what stands side by side below a box, and how far down that goes. */
static double
choose_units (FujinTreeLayout *self,
              guint            index)
{
  guint n = _fujin_tree_n_children (self, index);
  double room = 0, reach = 0;

  for (guint i = 0; i < n; i++)
    room = MAX (room, self->blocks[_fujin_tree_child (self, index, i)].reach);
  for (guint i = 0, end; i < n; i = end)
    {
      guint child = _fujin_tree_child (self, index, i);

      for (end = i + 1; is_leaf (self, index, i) && end < n && is_leaf (self, index, end);)
        end++;
      if (n > MOST_IN_ROW && room > self->metrics.height && end - i > 1)
        {
          make_stack (self, index, i, end - i, room);
          self->boxes[index].family = FUJIN_TREE_FAMILY_MIXED;
        }
      else
        end = i + 1;
      self->units[self->first[index] + self->blocks[index].n_units++] = child;
      reach = MAX (reach, self->blocks[child].reach);
    }
  return reach;
}

/*
 * _fujin_tree_stack_leaves:
 *
 * Says what stands side by side: boxes, and columns of childless ones beside deeper ones.
 */
void
_fujin_tree_stack_leaves (FujinTreeLayout *self)
{
  for (guint i = self->n_visible; i > 0; i--)
    {
      guint index = self->order[i - 1];

      self->blocks[index].reach = self->blocks[index].height;
      if (_fujin_tree_has_row (self, index))
        self->blocks[index].reach += self->metrics.gap_y + choose_units (self, index);
    }
}

static void
place_stack (FujinTreeLayout *self,
             guint            position)
{
  const FujinTreeMetrics *m = &self->metrics;
  const FujinTreeBlock *block = &self->blocks[self->order[position]];
  double top = self->boxes[self->order[position]].y;

  /* Those of a family without anything below them are seen one after the other. */
  for (guint i = 0; i < block->n_stacked; i++)
    {
      guint index = self->order[position + i];
      double left = block->left + i / block->n_deep * (m->indent + m->width + m->gap_x);

      self->blocks[index].line_x = left + m->indent / 2;
      self->boxes[index].x = left + m->indent;
      self->boxes[index].y = top + i % block->n_deep * (m->height + m->gap_list);
    }
}

/*
 * _fujin_tree_place_lists:
 *
 * Puts every box into its block, and what is in lists below it.
 */
void
_fujin_tree_place_lists (FujinTreeLayout *self)
{
  for (guint i = 0; i < self->n_visible;)
    {
      guint index = self->order[i];
      const FujinTreeBlock *block = &self->blocks[index];

      self->boxes[index].x = block->left + (block->width - self->metrics.width) / 2;
      if (self->boxes[index].family == FUJIN_TREE_FAMILY_COLUMNS)
        {
          place_columns (self, i);
          i += block->n_rows;
        }
      else if (block->n_stacked > 0)
        {
          place_stack (self, i);
          i += block->n_stacked;
        }
      else
        i++;
    }
}
