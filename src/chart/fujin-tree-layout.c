/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tree-layout-private.h"

#include <math.h>

/* A tree with so few boxes is read at a glance; its leaves need no lists. */
#define FEW_BOXES 10
#define LEAVES_OF_FEW 5
#define LEAVES_OF_MANY 2
/* A list that is longer is no longer read: its families stand side by side after all. */
#define LONG_LIST 60
/* Width to height that several trees together come near to. */
#define ASPECT 1.6
/* Of the gap: how far below a box the line runs that its children hang from. What opens and closes
 * the box stands above it. */
#define BUS 0.68

/* Children by parent, in their order; what has no parent is a child of n. */
static void
sort_children (FujinTreeLayout *self)
{
  g_autofree guint *next = g_new (guint, self->n + 2);

  self->first = g_new0 (guint, self->n + 2);
  self->children = g_new (guint, MAX (self->n, 1));
  self->units = g_new (guint, MAX (self->n, 1));
  for (guint i = 0; i < self->n; i++)
    self->first[self->boxes[i].parent < 0 ? self->n + 1 : (guint) self->boxes[i].parent + 1]++;
  for (guint i = 0; i <= self->n; i++)
    self->first[i + 1] += self->first[i];
  for (guint i = 0; i <= self->n; i++)
    next[i] = self->first[i];
  for (guint i = 0; i < self->n; i++)
    self->children[next[self->boxes[i].parent < 0 ? self->n : (guint) self->boxes[i].parent]++] = i;
}

/* Each box before those below it, without calling itself: a tree may be a long chain. */
static guint *
walk (FujinTreeLayout *self,
      const gboolean  *collapsed,
      guint           *n_walked)
{
  guint *order = g_new (guint, MAX (self->n, 1));
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = 0;

  for (guint i = _fujin_tree_n_children (self, self->n); i > 0; i--)
    {
      guint root = _fujin_tree_child (self, self->n, i - 1);

      g_array_append_val (stack, root);
    }
  while (stack->len > 0)
    {
      guint index = g_array_index (stack, guint, stack->len - 1);

      g_array_set_size (stack, stack->len - 1);
      order[n++] = index;
      if (collapsed && collapsed[index])
        continue;
      for (guint i = _fujin_tree_n_children (self, index); i > 0; i--)
        {
          guint child = _fujin_tree_child (self, index, i - 1);

          g_array_append_val (stack, child);
        }
    }
  *n_walked = n;
  return order;
}

static void
count_below (FujinTreeLayout *self)
{
  guint n;
  g_autofree guint *order = walk (self, NULL, &n);

  for (guint i = n; i > 0; i--)
    {
      FujinTreeBox *box = &self->boxes[order[i - 1]];

      box->n_children = _fujin_tree_n_children (self, order[i - 1]);
      if (box->parent >= 0)
        self->boxes[box->parent].n_below += box->n_below + 1;
    }
}

/* How long the longest list of a family would be that cannot be parted. */
static guint
longest_part (FujinTreeLayout *self,
              guint            index)
{
  guint longest = 0;

  for (guint i = 0; i < _fujin_tree_n_children (self, index); i++)
    longest = MAX (longest, self->blocks[_fujin_tree_child (self, index, i)].n_rows);
  return longest;
}

static gboolean
all_leaves (FujinTreeLayout *self,
            const gboolean  *collapsed,
            guint            index)
{
  for (guint i = 0; i < _fujin_tree_n_children (self, index); i++)
    {
      guint child = _fujin_tree_child (self, index, i);

      if (!collapsed[child] && _fujin_tree_n_children (self, child) > 0)
        return FALSE;
    }
  return TRUE;
}

static FujinTreeFamily
choose_family (FujinTreeLayout *self,
               const gboolean  *collapsed,
               guint            index)
{
  const FujinTreeBox *box = &self->boxes[index];
  guint n = _fujin_tree_n_children (self, index);
  guint max_leaves = self->metrics.max_leaves;

  if (max_leaves == 0)
    max_leaves = self->n_visible <= FEW_BOXES ? LEAVES_OF_FEW : LEAVES_OF_MANY;
  if (n == 0 || collapsed[index])
    return FUJIN_TREE_FAMILY_NONE;
  if (box->parent >= 0 && self->boxes[box->parent].family >= FUJIN_TREE_FAMILY_COLUMNS)
    return FUJIN_TREE_FAMILY_LIST;
  if ((n > self->metrics.max_children && longest_part (self, index) <= LONG_LIST)
      || (n > max_leaves && all_leaves (self, collapsed, index)))
    return FUJIN_TREE_FAMILY_COLUMNS;
  return FUJIN_TREE_FAMILY_ROW;
}

static void
count_rows (FujinTreeLayout *self)
{
  for (guint i = self->n_visible; i > 0; i--)
    {
      guint index = self->order[i - 1];
      int parent = self->boxes[index].parent;

      self->blocks[index].n_rows++;
      if (parent >= 0)
        {
          self->blocks[parent].n_rows += self->blocks[index].n_rows;
          self->blocks[parent].depth = MAX (self->blocks[parent].depth,
                                            self->blocks[index].depth + 1);
        }
    }
}

static void
choose_families (FujinTreeLayout *self,
                 const gboolean  *collapsed)
{
  count_rows (self);
  for (guint i = 0; i < self->n_visible; i++)
    {
      self->boxes[self->order[i]].visible = TRUE;
      self->boxes[self->order[i]].family = choose_family (self, collapsed, self->order[i]);
    }
}

/* Where the trees of a forest begin and what each takes up. */
typedef struct
{
  guint  first; /* into the order */
  guint  end;
  double left;
  double width;
  double height;
} Tree;

static GArray *
measure_trees (FujinTreeLayout *self)
{
  GArray *trees = g_array_new (FALSE, FALSE, sizeof (Tree));

  for (guint i = 0; i < self->n_visible;)
    {
      Tree tree = { i, i, G_MAXDOUBLE, -G_MAXDOUBLE, 0 };

      do
        {
          guint index = self->order[tree.end];
          const FujinTreeBlock *block = &self->blocks[index];

          tree.end++;
          if (_fujin_tree_is_listed (self, index))
            continue;
          tree.left = MIN (tree.left, block->left);
          tree.width = MAX (tree.width, block->left + block->width);
          tree.height = MAX (tree.height, self->boxes[index].y + block->height);
        }
      while (tree.end < self->n_visible && self->boxes[self->order[tree.end]].parent >= 0);
      tree.width -= tree.left;
      g_array_append_val (trees, tree);
      i = tree.end;
    }
  return trees;
}

static void
move_tree (FujinTreeLayout *self,
           const Tree      *tree,
           double           x,
           double           y)
{
  for (guint i = tree->first; i < tree->end; i++)
    {
      self->blocks[self->order[i]].left += x - tree->left;
      self->boxes[self->order[i]].y += y;
    }
}

/* Trees one after the other, in rows that make a sheet rather than a ribbon. */
static void
place_trees (FujinTreeLayout *self)
{
  g_autoptr (GArray) trees = measure_trees (self);
  double gap = self->metrics.gap_x, widest = 0, area = 0, x = 0, y = 0, row = 0;

  for (guint i = 0; i < trees->len; i++)
    {
      const Tree *tree = &g_array_index (trees, Tree, i);

      widest = MAX (widest, tree->width);
      area += (tree->width + gap) * (tree->height + self->metrics.gap_y);
    }
  widest = MAX (widest, sqrt (area * ASPECT));
  for (guint i = 0; i < trees->len; i++)
    {
      const Tree *tree = &g_array_index (trees, Tree, i);

      if (x > 0 && x + tree->width > widest)
        {
          y += row + self->metrics.gap_y;
          x = row = 0;
        }
      move_tree (self, tree, x, y);
      row = MAX (row, tree->height);
      self->width = MAX (self->width, x + tree->width);
      self->height = MAX (self->height, y + tree->height);
      x += tree->width + gap;
    }
}

/**
 * fujin_tree_layout_new:
 * @parents: (array length=n): index of the parent of each box, -1 for none; without a cycle
 * @collapsed: (array length=n): whether what is below a box is not to be seen
 * @n: how many boxes
 * @metrics: sizes
 *
 * Arranges a forest in time that grows with @n: parents stand centred above their first and last
 * child, children in the order of their indices, subtrees as near to each other as the boxes
 * allow. Wide families stand in lists, and childless boxes beside deep ones in columns, so that
 * a tree of hundreds can be read.
 *
 * Returns: (transfer full): the arrangement, from 0, 0 on
 */
FujinTreeLayout *
fujin_tree_layout_new (const int              *parents,
                       const gboolean         *collapsed,
                       guint                   n,
                       const FujinTreeMetrics *metrics)
{
  FujinTreeLayout *self = g_new0 (FujinTreeLayout, 1);

  self->metrics = *metrics;
  self->n = n;
  self->boxes = g_new0 (FujinTreeBox, MAX (n, 1));
  self->blocks = g_new0 (FujinTreeBlock, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    self->boxes[i].parent = parents[i];
  sort_children (self);
  count_below (self);
  self->order = walk (self, collapsed, &self->n_visible);
  choose_families (self, collapsed);
  _fujin_tree_measure_lists (self);
  _fujin_tree_stack_leaves (self);
  _fujin_tree_arrange_rows (self);
  place_trees (self);
  _fujin_tree_place_lists (self);
  return self;
}

/**
 * fujin_tree_layout_free:
 * @self: an arrangement
 *
 * Frees it.
 */
void
fujin_tree_layout_free (FujinTreeLayout *self)
{
  g_free (self->boxes);
  g_free (self->blocks);
  g_free (self->first);
  g_free (self->children);
  g_free (self->units);
  g_free (self->order);
  g_free (self);
}

/**
 * fujin_tree_layout_get_n:
 * @self: an arrangement
 *
 * Returns: how many boxes there are, seen or not
 */
guint
fujin_tree_layout_get_n (FujinTreeLayout *self)
{
  return self->n;
}

/**
 * fujin_tree_layout_get:
 * @self: an arrangement
 * @index: a box
 *
 * Returns: (transfer none): where it stands
 */
const FujinTreeBox *
fujin_tree_layout_get (FujinTreeLayout *self,
                       guint            index)
{
  g_return_val_if_fail (index < self->n, NULL);

  return &self->boxes[index];
}

/**
 * fujin_tree_layout_get_metrics:
 * @self: an arrangement
 *
 * Returns: (transfer none): its sizes
 */
const FujinTreeMetrics *
fujin_tree_layout_get_metrics (FujinTreeLayout *self)
{
  return &self->metrics;
}

/**
 * fujin_tree_layout_get_size:
 * @self: an arrangement
 * @width: (out): width of all
 * @height: (out): height of all
 *
 * Tells how large it is.
 */
void
fujin_tree_layout_get_size (FujinTreeLayout *self,
                            double          *width,
                            double          *height)
{
  *width = self->width;
  *height = self->height;
}

/**
 * fujin_tree_layout_get_knob:
 * @self: an arrangement
 * @index: a box
 * @knob: (out): where the lines to its children begin
 *
 * Returns: whether it has children
 */
gboolean
fujin_tree_layout_get_knob (FujinTreeLayout *self,
                            guint            index,
                            FujinTreePoint  *knob)
{
  const FujinTreeBox *box = fujin_tree_layout_get (self, index);

  knob->x = box->family == FUJIN_TREE_FAMILY_LIST ? box->x + self->metrics.indent / 2
                                                  : box->x + self->metrics.width / 2;
  knob->y = box->y + self->metrics.height;
  return box->visible && box->n_children > 0;
}

/**
 * fujin_tree_layout_get_line:
 * @self: an arrangement
 * @index: a box
 * @points: (out caller-allocates) (array fixed-size=5): corners of the line to its parent, the
 *   parent's end first
 *
 * Returns: how many corners there are, 0 for no line
 */
guint
fujin_tree_layout_get_line (FujinTreeLayout *self,
                            guint            index,
                            FujinTreePoint  *points)
{
  const FujinTreeBox *box = fujin_tree_layout_get (self, index);
  double middle_x = box->x + self->metrics.width / 2;
  double middle_y = box->y + self->metrics.height / 2;
  double bus;

  if (!box->visible || box->parent < 0)
    return 0;
  fujin_tree_layout_get_knob (self, (guint) box->parent, &points[0]);
  bus = points[0].y + self->metrics.gap_y * BUS;
  switch (self->blocks[index].stacked ? FUJIN_TREE_FAMILY_COLUMNS
                                      : self->boxes[box->parent].family)
    {
    case FUJIN_TREE_FAMILY_LIST:
      points[1] = (FujinTreePoint) { points[0].x, middle_y };
      points[2] = (FujinTreePoint) { box->x, middle_y };
      return 3;
    case FUJIN_TREE_FAMILY_COLUMNS:
      points[1] = (FujinTreePoint) { points[0].x, bus };
      points[2] = (FujinTreePoint) { self->blocks[index].line_x, bus };
      points[3] = (FujinTreePoint) { self->blocks[index].line_x, middle_y };
      points[4] = (FujinTreePoint) { box->x, middle_y };
      return 5;
    case FUJIN_TREE_FAMILY_ROW:
    case FUJIN_TREE_FAMILY_MIXED:
      points[1] = (FujinTreePoint) { points[0].x, bus };
      points[2] = (FujinTreePoint) { middle_x, bus };
      points[3] = (FujinTreePoint) { middle_x, box->y };
      return 4;
    case FUJIN_TREE_FAMILY_NONE:
    default:
      return 0;
    }
}

/**
 * fujin_tree_layout_find:
 * @self: an arrangement
 * @x: where
 * @y: where
 *
 * Returns: index of the box there, -1 for none
 */
int
fujin_tree_layout_find (FujinTreeLayout *self,
                        double           x,
                        double           y)
{
  for (guint i = 0; i < self->n_visible; i++)
    {
      const FujinTreeBox *box = &self->boxes[self->order[i]];

      if (x >= box->x && x < box->x + self->metrics.width && y >= box->y &&
          y < box->y + self->metrics.height)
        return (int) self->order[i];
    }
  return -1;
}

/**
 * fujin_tree_layout_get_n_visible:
 * @self: an arrangement
 *
 * Returns: how many boxes are to be seen
 */
guint
fujin_tree_layout_get_n_visible (FujinTreeLayout *self)
{
  return self->n_visible;
}

/**
 * fujin_tree_layout_get_nth_visible:
 * @self: an arrangement
 * @position: position, below their number
 *
 * Returns: the box at @position of those to be seen, each before those below it
 */
guint
fujin_tree_layout_get_nth_visible (FujinTreeLayout *self,
                                   guint            position)
{
  g_return_val_if_fail (position < self->n_visible, 0);

  return self->order[position];
}
