/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

#include <math.h>
#include <string.h>

/* In font sizes: from line to line at the edge of a box, from track to track between rows, before
 * the first track, from a line to its words, what a box keeps free at its right edge. */
#define STEP 1.5
#define TRACK 0.6
#define BEFORE_TRACKS 0.3
#define LABEL_GAP 0.45
#define RIGHT_EDGE 1.0
#define MOST_LABEL 16.0

/* Ends of a line that are nearer than this stand one below the other. */
#define STRAIGHT 0.01

/* The rows of one part and what is between them. */
typedef struct
{
  int first;
  guint n;
  double *height;
  double *gap; /* below the row */
  double *top;
} Rows;

/* Where a name may be broken: after a comma and before a bracket that stand without a space. */
static const char *
find_break (const char *name)
{
  const char *at = name;

  while (*at != '\0')
    {
      gunichar c = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);
      gunichar after = g_utf8_get_char_validated (next, -1);

      if (c == 0x3001 || c == 0xff0c
          || ((after == '(' || after == 0xff08) && g_unichar_iswide (c)))
        return next;
      at = next;
    }
  return at;
}

static double
measure_name (FujinRelationChart *self,
              const char         *text)
{
  double width, height;

  _fujin_relation_chart_text (self, text, FUJIN_RELATION_NAME, -1, &width, &height);
  return width;
}

/* A name that does not fit is better broken at its marks than within a word; each line takes as
 * much as it can. */
static void
break_name (FujinRelationChart *self,
            FujinRelationNode  *node,
            double              width)
{
  g_autoptr (GString) shown = g_string_new (NULL);
  g_autoptr (GString) line = g_string_new (NULL);

  for (const char *at = node->name, *end; *at != '\0'; at = end)
    {
      gsize before = line->len;

      end = find_break (at);
      g_string_append_len (line, at, end - at);
      if (before > 0 && measure_name (self, line->str) > width)
        {
          g_string_append_c (shown, '\n');
          g_string_erase (line, 0, (gssize) before);
        }
      g_string_append_len (shown, at, end - at);
    }
  g_free (node->shown);
  node->shown = g_string_free (g_steal_pointer (&shown), FALSE);
}

static void
measure_box (FujinRelationChart *self,
             FujinRelationNode  *node)
{
  double pad = FUJIN_RELATION_PAD * self->size;
  double width = node->area.width - 2 * pad, name, state = 0;

  break_name (self, node, width);
  _fujin_relation_chart_text (self, node->shown, FUJIN_RELATION_NAME, width, NULL, &name);
  if (node->state != NULL)
    _fujin_relation_chart_text (self, node->state, FUJIN_RELATION_LABEL, width, NULL, &state);
  node->area.height = name + state + 2 * pad;
}

static double
get_port (const FujinRelationChart *self,
          guint                     node)
{
  return _fujin_relation_node (self, node)->area.x + FUJIN_RELATION_PORT * self->size;
}

/* The x of the lines at the edge of a box, straight over their other ends where there is room. */
static double *
find_ports (FujinRelationChart *self,
            guint               parent,
            GArray             *children)
{
  const FujinRelationArea *box = &_fujin_relation_node (self, parent)->area;
  double least = get_port (self, parent);
  double most = box->x + box->width - RIGHT_EDGE * self->size;
  double step = MIN (STEP * self->size, (most - least) / MAX (children->len - 1.0, 1));
  double *ports = g_new (double, MAX (children->len, 1));

  for (guint i = 0; i < children->len; i++)
    {
      ports[i] = CLAMP (get_port (self, FUJIN_RELATION_CHILD (children, i)), least, most);
      if (i > 0)
        ports[i] = MAX (ports[i], ports[i - 1] + step);
    }
  for (guint i = children->len; i-- > 0;)
    ports[i] = MIN (ports[i], most - (children->len - 1 - i) * step);
  return ports;
}

/* Outer lines turn nearer to the box they come from, so that none crosses another. Returns how
 * many turn one beyond the other. */
static guint
find_tracks (FujinRelationChart *self,
             GArray             *children,
             const double       *ports)
{
  guint n_left = 0, n_right = 0;

  for (guint i = 0; i < children->len; i++)
    {
      guint child = FUJIN_RELATION_CHILD (children, i);

      if (get_port (self, child) < ports[i] - STRAIGHT)
        _fujin_relation_line (self, _fujin_relation_node (self, child)->line)->track = n_left++;
    }
  for (guint i = children->len; i-- > 0;)
    {
      guint child = FUJIN_RELATION_CHILD (children, i);

      if (get_port (self, child) > ports[i] + STRAIGHT)
        _fujin_relation_line (self, _fujin_relation_node (self, child)->line)->track = n_right++;
    }
  return MAX (n_left, n_right);
}

static double
find_tracks_height (FujinRelationChart *self,
                    guint               n_tracks)
{
  return (FUJIN_RELATION_HEAD + (n_tracks > 0 ? BEFORE_TRACKS + TRACK * n_tracks : 0)) * self->size;
}

static void
measure_label (FujinRelationChart *self,
               guint               index,
               double              x,
               double              most)
{
  FujinRelationLine *line = _fujin_relation_line (self, index);
  g_autofree char *text = fujin_relation_chart_dup_label (self, index);

  line->label.x = x;
  line->layout_width = MIN (most, MOST_LABEL * self->size);
  _fujin_relation_chart_text (self, text, FUJIN_RELATION_LABEL, line->layout_width,
                              &line->label.width, &line->label.height);
}

/* The words of a line stand beside its end at the child, in the stretch of that child alone. */
static double
measure_child (FujinRelationChart *self,
               guint               child)
{
  const FujinRelationNode *node = _fujin_relation_node (self, child);
  double x = get_port (self, child) + LABEL_GAP * self->size;

  measure_label (self, node->line, x, node->left + node->slot - LABEL_GAP * self->size - x);
  return _fujin_relation_line (self, node->line)->label.height
         + (FUJIN_RELATION_HEAD + 2 * LABEL_GAP) * self->size;
}

static void
measure_family (FujinRelationChart *self,
                guint               parent,
                int                 way,
                Rows               *rows)
{
  g_autoptr (GArray) children = _fujin_relation_chart_list_children (self, parent, way);
  g_autofree double *ports = find_ports (self, parent, children);
  double tracks = find_tracks_height (self, find_tracks (self, children, ports));
  int row = _fujin_relation_node (self, parent)->level - rows->first - (way < 0 ? 1 : 0);

  for (guint i = 0; i < children->len; i++)
    rows->gap[row] = MAX (rows->gap[row],
                          tracks + measure_child (self, FUJIN_RELATION_CHILD (children, i)));
}

/* Between neighbours; their row is high enough for the words over the line. */
static void
measure_side (FujinRelationChart *self,
              guint               index,
              Rows               *rows)
{
  const FujinRelationLine *line = _fujin_relation_line (self, index);
  const FujinRelationNode *a = _fujin_relation_node (self, line->a);
  const FujinRelationNode *b = _fujin_relation_node (self, line->b);
  double left = MIN (a->area.x, b->area.x) + a->area.width;
  double right = MAX (a->area.x, b->area.x);
  double head = (FUJIN_RELATION_HEAD + 0.4) * self->size;
  guint row = (guint) (a->level - rows->first);

  measure_label (self, index, left + head, right - left - 2 * head);
  rows->height[row] = MAX (rows->height[row], line->label.height + 2 * LABEL_GAP * self->size);
}

static void
measure_rows (FujinRelationChart *self,
              guint               part,
              Rows               *rows)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      FujinRelationNode *node = _fujin_relation_node (self, i);

      if (node->part != part)
        continue;
      measure_box (self, node);
      rows->height[node->level - rows->first] =
        MAX (rows->height[node->level - rows->first], node->area.height);
      measure_family (self, i, -1, rows);
      measure_family (self, i, 1, rows);
    }
  for (guint i = 0; i < self->lines->len; i++)
    {
      const FujinRelationLine *line = _fujin_relation_line (self, i);

      if (line->kind == FUJIN_RELATION_LINE_SIDE
          && _fujin_relation_node (self, line->a)->part == part)
        measure_side (self, i, rows);
    }
}

static void
set_points (FujinRelationLine *line,
            guint              start,
            const double      *points,
            guint              n)
{
  line->n_points = n;
  for (guint i = 0; i < n; i++)
    {
      guint from = line->a == start ? i : n - 1 - i;

      line->points[2 * i] = points[2 * from];
      line->points[2 * i + 1] = points[2 * from + 1];
    }
}

static void
lay_line (FujinRelationChart *self,
          guint               parent,
          guint               child,
          double              port,
          double              tracks,
          int                 way)
{
  const FujinRelationArea *from = &_fujin_relation_node (self, parent)->area;
  const FujinRelationArea *to = &_fujin_relation_node (self, child)->area;
  FujinRelationLine *line =
    _fujin_relation_line (self, _fujin_relation_node (self, child)->line);
  double start = way > 0 ? from->y + from->height : from->y;
  double end = way > 0 ? to->y : to->y + to->height;
  double turn = start + way * (FUJIN_RELATION_HEAD + BEFORE_TRACKS + TRACK * (line->track + 0.5))
                          * self->size;
  double x = get_port (self, child);
  const double bent[] = { port, start, port, turn, x, turn, x, end };
  const double straight[] = { x, start, x, end };
  gboolean is_straight = fabs (port - x) <= STRAIGHT;
  double zone_start = start + way * tracks, zone_end = end - way * FUJIN_RELATION_HEAD * self->size;

  set_points (line, parent, is_straight ? straight : bent, is_straight ? 2 : 4);
  line->label.y = (zone_start + zone_end - line->label.height) / 2;
}

static void
lay_family (FujinRelationChart *self,
            guint               parent,
            int                 way)
{
  g_autoptr (GArray) children = _fujin_relation_chart_list_children (self, parent, way);
  g_autofree double *ports = find_ports (self, parent, children);
  double tracks = find_tracks_height (self, find_tracks (self, children, ports));

  for (guint i = 0; i < children->len; i++)
    lay_line (self, parent, FUJIN_RELATION_CHILD (children, i), ports[i], tracks, way);
}

static void
lay_side (FujinRelationChart *self,
          FujinRelationLine  *line)
{
  const FujinRelationArea *a = &_fujin_relation_node (self, line->a)->area;
  const FujinRelationArea *b = &_fujin_relation_node (self, line->b)->area;
  gboolean a_is_left = a->x < b->x;
  double left = a_is_left ? a->x + a->width : b->x + b->width;
  double right = a_is_left ? b->x : a->x;
  double y = a->y + MAX (a->height / 2, line->label.height + LABEL_GAP * self->size);
  const double points[] = { left, y, right, y };

  set_points (line, a_is_left ? line->a : line->b, points, 2);
  line->label.x = (left + right - line->label.width) / 2;
  line->label.y = y - line->label.height - 0.15 * self->size;
}

static void
lay_rows (FujinRelationChart *self,
          guint               part,
          const Rows         *rows)
{
  for (guint i = 0; i < self->nodes->len; i++)
    {
      FujinRelationNode *node = _fujin_relation_node (self, i);

      if (node->part != part)
        continue;
      node->area.y = rows->top[node->level - rows->first];
      node->area.height = rows->height[node->level - rows->first];
    }
  for (guint i = 0; i < self->nodes->len; i++)
    if (_fujin_relation_node (self, i)->part == part)
      {
        lay_family (self, i, -1);
        lay_family (self, i, 1);
      }
  for (guint i = 0; i < self->lines->len; i++)
    {
      FujinRelationLine *line = _fujin_relation_line (self, i);

      if (line->kind == FUJIN_RELATION_LINE_SIDE
          && _fujin_relation_node (self, line->a)->part == part)
        lay_side (self, line);
    }
}

static void
measure_down (FujinRelationChart *self,
              guint               index,
              Rows               *rows)
{
  FujinRelationPart *part = &g_array_index (self->parts, FujinRelationPart, index);
  int last = 0;

  rows->first = 0;
  for (guint i = 0; i < self->nodes->len; i++)
    if (_fujin_relation_node (self, i)->part == index)
      {
        rows->first = MIN (rows->first, _fujin_relation_node (self, i)->level);
        last = MAX (last, _fujin_relation_node (self, i)->level);
      }
  rows->n = part->n_rows = (guint) (last - rows->first + 1);
  rows->height = g_new0 (double, 3 * self->nodes->len);
  rows->gap = rows->height + self->nodes->len;
  rows->top = rows->height + 2 * self->nodes->len;
  measure_rows (self, index, rows);
}

/* Parts of as many rows are as high, row by row, so that their boxes stand in line. */
static void
align_rows (Rows       *rows,
            const Rows *other)
{
  for (guint i = 0; i < rows->n && other->n == rows->n; i++)
    {
      rows->height[i] = MAX (rows->height[i], other->height[i]);
      rows->gap[i] = MAX (rows->gap[i], other->gap[i]);
    }
}

static void
place_down (FujinRelationChart *self,
            guint               index,
            Rows               *rows)
{
  FujinRelationPart *part = &g_array_index (self->parts, FujinRelationPart, index);
  double y = 0;

  for (guint i = 0; i < rows->n; i++)
    {
      rows->top[i] = y;
      y += rows->height[i] + rows->gap[i];
    }
  part->height = y;
  part->root_top = rows->top[-rows->first];
  lay_rows (self, index, rows);
}

/*
 * _fujin_relation_chart_place_parts:
 *
 * Places all that hangs together, each part by itself from a corner of its own.
 */
void
_fujin_relation_chart_place_parts (FujinRelationChart *self)
{
  g_autofree Rows *rows = g_new0 (Rows, MAX (self->parts->len, 1));

  for (guint i = 0; i < self->lines->len; i++)
    {
      FujinRelationLine *line = _fujin_relation_line (self, i);

      memset (line->points, 0, sizeof line->points);
      line->n_points = 0;
      line->label = (FujinRelationArea) { 0 };
    }
  for (guint i = 0; i < self->parts->len; i++)
    {
      _fujin_relation_chart_place_across (self, i);
      measure_down (self, i, &rows[i]);
    }
  for (guint i = 0; i < self->parts->len * self->parts->len; i++)
    align_rows (&rows[i % self->parts->len], &rows[i / self->parts->len]);
  for (guint i = 0; i < self->parts->len; i++)
    {
      place_down (self, i, &rows[i]);
      g_free (rows[i].height);
    }
}
