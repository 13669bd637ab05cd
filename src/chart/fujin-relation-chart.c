/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

#include <math.h>

/* In font sizes: around the picture, below its title, above the legend. */
#define MARGIN 0.3
#define AFTER_TITLE 0.8
#define BEFORE_LEGEND 1.2
/* The legend and the notes are not squeezed below a small picture. */
#define LEAST_WIDTH 44.0

static void
free_node (gpointer data)
{
  g_free (((FujinRelationNode *) data)->name);
  g_free (((FujinRelationNode *) data)->shown);
  g_free (((FujinRelationNode *) data)->state);
  g_free (data);
}

static void
free_relation (gpointer data)
{
  g_free (((FujinRelation *) data)->label);
  g_free (data);
}

/**
 * fujin_relation_chart_new:
 * @lang: language of its texts
 *
 * Creates an empty picture of who deals with whom: boxes in rows, who orders above who is asked,
 * and a line with words for each two that deal with each other.
 *
 * Returns: (transfer full): a new picture
 */
FujinRelationChart *
fujin_relation_chart_new (FujinLang lang)
{
  FujinRelationChart *self = g_new0 (FujinRelationChart, 1);

  self->lang = lang;
  self->cache = fujin_text_cache_new ();
  self->nodes = g_ptr_array_new_with_free_func (free_node);
  self->relations = g_ptr_array_new_with_free_func (free_relation);
  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->parts = g_array_new (FALSE, TRUE, sizeof (FujinRelationPart));
  return self;
}

/**
 * fujin_relation_chart_free:
 * @self: (nullable): a picture
 *
 * Frees it.
 */
void
fujin_relation_chart_free (FujinRelationChart *self)
{
  if (self == NULL)
    return;
  fujin_text_cache_free (self->cache);
  g_ptr_array_unref (self->nodes);
  g_ptr_array_unref (self->relations);
  g_ptr_array_unref (self->lines);
  g_array_unref (self->parts);
  g_free (self->title);
  g_free (self->note);
  g_free (self);
}

/**
 * fujin_relation_chart_set_title:
 * @self: a picture
 * @title: (nullable): what it is of
 *
 * Sets what stands above the picture.
 */
void
fujin_relation_chart_set_title (FujinRelationChart *self,
                                const char         *title)
{
  g_free (self->title);
  self->title = g_strdup (title);
}

/**
 * fujin_relation_chart_set_note:
 * @self: a picture
 * @note: (nullable): what to know before relying on it, and the source
 *
 * Sets what stands below the legend.
 */
void
fujin_relation_chart_set_note (FujinRelationChart *self,
                               const char         *note)
{
  g_free (self->note);
  self->note = g_strdup (note);
}

/**
 * fujin_relation_chart_add_node:
 * @self: a picture
 * @name: who
 * @state: (nullable): in words what the shape says
 * @shape: what the box looks like
 * @basis: how sure the shape is
 *
 * Adds a box.
 *
 * Returns: its position
 */
guint
fujin_relation_chart_add_node (FujinRelationChart *self,
                               const char         *name,
                               const char         *state,
                               FujinRelationShape  shape,
                               FujinBasis          basis)
{
  FujinRelationNode *node = g_new0 (FujinRelationNode, 1);

  node->name = g_strdup (name);
  node->state = g_strdup (state);
  node->shape = shape;
  node->basis = basis;
  g_ptr_array_add (self->nodes, node);
  return self->nodes->len - 1;
}

/* The line between two boxes; a line for each two is enough. */
static guint
find_line (FujinRelationChart *self,
           guint               from,
           guint               to)
{
  FujinRelationLine *line;

  for (guint i = 0; i < self->lines->len; i++)
    {
      line = _fujin_relation_line (self, i);
      if ((line->a == from && line->b == to) || (line->a == to && line->b == from))
        return i;
    }
  line = g_new0 (FujinRelationLine, 1);
  line->a = from;
  line->b = to;
  g_ptr_array_add (self->lines, line);
  return self->lines->len - 1;
}

/**
 * fujin_relation_chart_add_relation:
 * @self: a picture
 * @from: position of a box
 * @to: position of another box
 * @label: what passes
 * @rise: where the ends would best stand
 * @basis: how sure it is
 *
 * Adds what one has from another; all between the same two become one line. A line is as sure as
 * the least sure of them.
 *
 * Returns: its position
 */
guint
fujin_relation_chart_add_relation (FujinRelationChart *self,
                                   guint               from,
                                   guint               to,
                                   const char         *label,
                                   FujinRelationRise   rise,
                                   FujinBasis          basis)
{
  FujinRelation *relation;
  FujinRelationLine *line;

  g_return_val_if_fail (from != to && MAX (from, to) < self->nodes->len, 0);

  relation = g_new0 (FujinRelation, 1);
  relation->from = from;
  relation->to = to;
  relation->label = g_strdup (label);
  relation->rise = rise;
  relation->basis = basis;
  relation->line = find_line (self, from, to);
  line = _fujin_relation_line (self, relation->line);
  line->basis = MAX (line->basis, basis);
  line->head_a |= line->a == to;
  line->head_b |= line->b == to;
  g_ptr_array_add (self->relations, relation);
  return self->relations->len - 1;
}

/**
 * fujin_relation_chart_set_reworded:
 * @self: a picture
 * @relation: position of a relation
 *
 * Marks the words of a relation as ours: the source has none there. Its line has no head,
 * and the legend says what this means.
 */
void
fujin_relation_chart_set_reworded (FujinRelationChart *self,
                                   guint               relation)
{
  g_return_if_fail (relation < self->relations->len);

  _fujin_relation_line (
    self, ((FujinRelation *) g_ptr_array_index (self->relations, relation))->line)->reworded = TRUE;
}

PangoLayout *
_fujin_relation_chart_text (FujinRelationChart *self,
                            const char         *text,
                            FujinTextStyle      style,
                            double              width,
                            double             *text_width,
                            double             *height)
{
  PangoLayout *layout =
    fujin_text_cache_get (self->cache, text, style, width, FUJIN_RELATION_MAX_LINES);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  if (text_width != NULL)
    *text_width = (double) logical.width / PANGO_SCALE;
  *height = (double) logical.height / PANGO_SCALE;
  return layout;
}

/**
 * fujin_relation_chart_layout:
 * @self: a picture
 * @family: font family
 * @size: font size; all sizes go with it
 * @width: (out): how wide the picture is
 * @height: (out): how high it is
 *
 * Lays the picture out.
 */
void
fujin_relation_chart_layout (FujinRelationChart *self,
                             const char         *family,
                             double              size,
                             double             *width,
                             double             *height)
{
  double title = 0, inner_width, inner_height;

  g_return_if_fail (self != NULL && size > 0);

  self->size = size;
  fujin_text_cache_set_font (self->cache, family, size, self->lang);
  _fujin_relation_chart_find_trees (self);
  _fujin_relation_chart_place_parts (self);
  self->top = MARGIN * size;
  if (self->title != NULL)
    {
      _fujin_relation_chart_text (self, self->title, FUJIN_TEXT_TITLE | FUJIN_TEXT_BOLD, -1, NULL,
                                  &title);
      self->top += title + AFTER_TITLE * size;
    }
  _fujin_relation_chart_pack (self, &inner_width, &inner_height);
  self->width = ceil (MAX (inner_width, LEAST_WIDTH * size) + 2 * MARGIN * size);
  self->bottom = self->top + inner_height;
  self->height =
    ceil (_fujin_relation_chart_legend (self, NULL, NULL, self->bottom + BEFORE_LEGEND * size,
                                        self->width - 2 * MARGIN * size) + MARGIN * size);
  *width = self->width;
  *height = self->height;
}
