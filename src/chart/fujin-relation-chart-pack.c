/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

/* In font sizes: from part to part. */
#define PART_GAP 2.4
/* Parts that are all alike stand in lines of at most this width, one box below the other. */
#define MOST_LINE 60.0

/* Where a part may go: beside what stands above the root of the largest, or into a column. */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
  gboolean taken;
} Nook;

static int
compare_parts (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  GArray *parts = data;
  const FujinRelationPart *one = &g_array_index (parts, FujinRelationPart, *(const guint *) a);
  const FujinRelationPart *two = &g_array_index (parts, FujinRelationPart, *(const guint *) b);
  double by = two->width * two->height - one->width * one->height;

  if (by > 0.01 || by < -0.01)
    return by > 0 ? 1 : -1;
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

static gboolean
put_in_nook (FujinRelationPart *part,
             Nook              *nooks,
             guint              n)
{
  for (guint i = 0; i < n; i++)
    {
      if (nooks[i].taken || part->width > nooks[i].width || part->height > nooks[i].height)
        continue;
      nooks[i].taken = TRUE;
      part->x = nooks[i].x;
      part->y = nooks[i].y;
      return TRUE;
    }
  return FALSE;
}

/* Columns of the height of the largest, one part below the other. */
typedef struct
{
  double x;
  double y;
  double width;
  double most;
} Column;

static void
put_in_column (FujinRelationPart *part,
               Column            *column,
               double             gap)
{
  if (column->y > 0 && column->y + part->height > column->most)
    {
      column->x += column->width + gap;
      column->y = 0;
      column->width = 0;
    }
  part->x = column->x;
  part->y = column->y;
  column->y += part->height + gap;
  column->width = MAX (column->width, part->width);
}

static gboolean
are_alike (const FujinRelationChart *self)
{
  for (guint i = 1; i < self->parts->len; i++)
    if (g_array_index (self->parts, FujinRelationPart, i).n_rows
        != g_array_index (self->parts, FujinRelationPart, 0).n_rows)
      return FALSE;
  return self->parts->len > 1;
}

/* No gap but that of their boxes: those of all lines stand in columns. */
static void
put_in_line (FujinRelationPart *part,
             Column            *line,
             double             gap)
{
  if (line->x > 0 && line->x + part->width > line->most)
    {
      line->x = 0;
      line->y += part->height + gap;
    }
  part->x = line->x;
  part->y = line->y;
  line->x += part->width;
}

static void
move_line (FujinRelationLine *line,
           double             x,
           double             y)
{
  for (guint i = 0; i < line->n_points; i++)
    {
      line->points[2 * i] += x;
      line->points[2 * i + 1] += y;
    }
  line->label.x += x;
  line->label.y += y;
}

static void
move_all (FujinRelationChart *self,
          double              left)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      FujinRelationNode *node = _fujin_relation_node (self, i);
      const FujinRelationPart *part = &g_array_index (self->parts, FujinRelationPart, node->part);

      node->left += left + part->x;
      node->area.x += left + part->x;
      node->area.y += self->top + part->y;
    }
  for (guint i = 0; i < self->lines->len; i++)
    {
      FujinRelationLine *line = _fujin_relation_line (self, i);
      const FujinRelationNode *node = _fujin_relation_node (self, line->a);
      const FujinRelationPart *part = &g_array_index (self->parts, FujinRelationPart, node->part);

      if (line->n_points > 0)
        move_line (line, left + part->x, self->top + part->y);
    }
}

/*
 * _fujin_relation_chart_pack:
 * @width: (out): of all parts
 * @height: (out): of all parts
 *
 * Puts the parts together: the largest first, smaller ones into the corners that it leaves or
 * beside it.
 */
void
_fujin_relation_chart_pack (FujinRelationChart *self,
                            double             *width,
                            double             *height)
{
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));
  double gap = PART_GAP * self->size;
  Column column = { 0 };
  Column line = { 0, 0, 0, MOST_LINE * self->size };
  Nook nooks[2] = { { 0 } };
  gboolean alike = are_alike (self);

  *width = *height = 0;
  for (guint i = 0; i < self->parts->len; i++)
    g_array_append_val (order, i);
  if (!alike)
    g_array_sort_with_data (order, compare_parts, self->parts);
  for (guint i = 0; i < order->len; i++)
    {
      FujinRelationPart *part =
        &g_array_index (self->parts, FujinRelationPart, g_array_index (order, guint, i));

      if (alike)
        put_in_line (part, &line, gap);
      else if (i == 0)
        {
          double right = part->up_left + part->up_width + gap;

          nooks[0] = (Nook) { 0, 0, part->up_left - gap, part->root_top - gap, FALSE };
          nooks[1] = (Nook) { right, 0, part->width - right, part->root_top - gap, FALSE };
          column = (Column) { part->width + gap, 0, 0, part->height };
          part->x = part->y = 0;
        }
      else if (!put_in_nook (part, nooks, G_N_ELEMENTS (nooks)))
        put_in_column (part, &column, gap);
      *width = MAX (*width, part->x + part->width);
      *height = MAX (*height, part->y + part->height);
    }
  move_all (self, self->size * 0.3);
}
