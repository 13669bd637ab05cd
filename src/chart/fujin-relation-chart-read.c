/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

/* In font sizes: how near to a line a click goes to it. */
#define NEAR 0.5

/**
 * fujin_relation_chart_get_n_nodes:
 * @self: a picture
 *
 * Returns: how many boxes it has
 */
guint
fujin_relation_chart_get_n_nodes (const FujinRelationChart *self)
{
  return self->nodes->len;
}

/**
 * fujin_relation_chart_get_name:
 * @self: a picture
 * @node: position of a box
 *
 * Returns: its name
 */
const char *
fujin_relation_chart_get_name (const FujinRelationChart *self,
                               guint                     node)
{
  return _fujin_relation_node (self, node)->name;
}

/**
 * fujin_relation_chart_get_n_lines:
 * @self: a picture
 *
 * Returns: how many lines it has, each between another two boxes
 */
guint
fujin_relation_chart_get_n_lines (const FujinRelationChart *self)
{
  return self->lines->len;
}

/**
 * fujin_relation_chart_get_n_loose:
 * @self: a picture that is laid out
 *
 * Returns: how many lines could not be drawn without crossing something, and are told below the
 *   legend
 */
guint
fujin_relation_chart_get_n_loose (const FujinRelationChart *self)
{
  guint n = 0;

  for (guint i = 0; i < self->lines->len; i++)
    n += _fujin_relation_line (self, i)->kind == FUJIN_RELATION_LINE_LOOSE;
  return n;
}

/**
 * fujin_relation_chart_get_line:
 * @self: a picture
 * @relation: position of a relation
 *
 * Returns: position of the line that it is told at
 */
int
fujin_relation_chart_get_line (const FujinRelationChart *self,
                               guint                     relation)
{
  g_return_val_if_fail (relation < self->relations->len, -1);

  return (int) ((FujinRelation *) g_ptr_array_index (self->relations, relation))->line;
}

static const char *
find_arrow (const FujinRelationChart *self,
            const FujinRelation      *relation)
{
  const FujinRelationLine *line = _fujin_relation_line (self, relation->line);
  const FujinRelationArea *from = &_fujin_relation_node (self, relation->from)->area;
  const FujinRelationArea *to = &_fujin_relation_node (self, relation->to)->area;

  if (line->kind == FUJIN_RELATION_LINE_SIDE)
    return to->x > from->x ? "→" : "←";
  return _fujin_relation_node (self, relation->to)->level
           > _fujin_relation_node (self, relation->from)->level ? "↓" : "↑";
}

/**
 * fujin_relation_chart_dup_label:
 * @self: a picture that is laid out
 * @line: position of a line
 *
 * Returns: (transfer full): its words; where there are several, each on a line of its own with the
 *   way it goes
 */
char *
fujin_relation_chart_dup_label (const FujinRelationChart *self,
                                guint                     line)
{
  g_autoptr (GPtrArray) mine = g_ptr_array_new ();
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->relations->len; i++)
    if (((FujinRelation *) g_ptr_array_index (self->relations, i))->line == line)
      g_ptr_array_add (mine, g_ptr_array_index (self->relations, i));
  for (guint i = 0; i < mine->len; i++)
    {
      const FujinRelation *relation = g_ptr_array_index (mine, i);

      if (mine->len > 1)
        g_string_append_printf (text, "%s%s ", i > 0 ? "\n" : "", find_arrow (self, relation));
      g_string_append (text, relation->label);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_relation_chart_get_box:
 * @self: a picture that is laid out
 * @node: position of a box
 * @area: (out): where it stands
 *
 * Gets where a box stands.
 */
void
fujin_relation_chart_get_box (const FujinRelationChart *self,
                              guint                     node,
                              FujinRelationArea        *area)
{
  *area = _fujin_relation_node (self, node)->area;
}

/**
 * fujin_relation_chart_get_label:
 * @self: a picture that is laid out
 * @line: position of a line
 * @area: (out): where its words stand
 *
 * Gets where the words of a line stand; nowhere if it is not drawn.
 */
void
fujin_relation_chart_get_label (const FujinRelationChart *self,
                                guint                     line,
                                FujinRelationArea        *area)
{
  *area = _fujin_relation_line (self, line)->label;
}

/**
 * fujin_relation_chart_get_points:
 * @self: a picture that is laid out
 * @line: position of a line
 * @points: (out caller-allocates): x and y of its corners
 *
 * Returns: how many corners it has, both ends included; none if it is not drawn
 */
guint
fujin_relation_chart_get_points (const FujinRelationChart *self,
                                 guint                     line,
                                 double                    points[8])
{
  for (guint i = 0; i < 8; i++)
    points[i] = _fujin_relation_line (self, line)->points[i];
  return _fujin_relation_line (self, line)->n_points;
}

static gboolean
is_in (const FujinRelationArea *area,
       double                   x,
       double                   y)
{
  return x >= area->x && x < area->x + area->width && y >= area->y && y < area->y + area->height;
}

/**
 * fujin_relation_chart_find_node:
 * @self: a picture that is laid out
 * @x: where
 * @y: where
 *
 * Returns: position of the box there, -1 if there is none
 */
int
fujin_relation_chart_find_node (const FujinRelationChart *self,
                                double                    x,
                                double                    y)
{
  for (guint i = 0; i < self->nodes->len; i++)
    if (is_in (&_fujin_relation_node (self, i)->area, x, y))
      return (int) i;
  return -1;
}

/**
 * fujin_relation_chart_find_line:
 * @self: a picture that is laid out
 * @x: where
 * @y: where
 *
 * Returns: position of the line or of its words there, -1 if there is none
 */
int
fujin_relation_chart_find_line (const FujinRelationChart *self,
                                double                    x,
                                double                    y)
{
  double near = NEAR * self->size;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const FujinRelationLine *line = _fujin_relation_line (self, i);

      if (is_in (&line->label, x, y))
        return (int) i;
      for (guint p = 0; p + 1 < line->n_points; p++)
        {
          const double *at = line->points + 2 * p;

          if (x > MIN (at[0], at[2]) - near && x < MAX (at[0], at[2]) + near
              && y > MIN (at[1], at[3]) - near && y < MAX (at[1], at[3]) + near)
            return (int) i;
        }
    }
  return -1;
}
