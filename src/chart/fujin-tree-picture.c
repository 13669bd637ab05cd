/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tree-picture.h"

#include <math.h>

#include "fujin-text-cache.h"

/* All in font sizes. */
#define WIDTH 15.2
#define MOST_MORE_LINES 3
#define GAP_X 1.6
#define GAP_Y 2.1
#define GAP_LIST 0.7
#define INDENT 1.8
#define MAX_CHILDREN 8
#define PADDING 0.6
#define KNOB 0.65
/* Of a box: above and below its texts, the role, a line of the name, a line of facts. */
#define EDGES 0.95
#define ROLE 1.1
#define NAME 1.46
#define FACTS 1.22
/* A letter of a name in bold is at most so wide; one that is surely wider is one of a script that
 * fills a square. */
#define LETTER 0.72
#define SURE_LETTER 0.5
/* A tree of so many boxes is tried in several arrangements. */
#define FEW_BOXES 80
/* Width to height of what a tree is looked at on. */
#define ASPECT 1.6
#define THIN 0.08
/* What the texts of a rounded box with a double edge keep away from it, both sides together. */
#define HEAD_INSET 0.8
#define THICK 0.2

/* Below so many pixels a font size nobody reads a second line. */
#define LEAST_READABLE 4.5

struct _FujinTreePicture
{
  FujinTextCache  *texts;
  double           size;
  FujinTreeItem   *items;
  guint            n;
  FujinTreeLayout *layout;
};

/**
 * fujin_tree_look_init:
 * @look: (out): a look
 * @palette: colours
 *
 * The look of paper: everything, and nothing chosen.
 */
void
fujin_tree_look_init (FujinTreeLook      *look,
                      const FujinPalette *palette)
{
  *look = (FujinTreeLook) { palette, -1, FALSE, -1, -1, NULL, FALSE,
                            -G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE };
}

static void
clear_items (FujinTreePicture *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      g_free (self->items[i].name);
      g_free (self->items[i].role);
      g_free (self->items[i].count);
      g_free (self->items[i].facts);
      g_free (self->items[i].more);
      g_free (self->items[i].duties);
    }
  g_clear_pointer (&self->items, g_free);
  g_clear_pointer (&self->layout, fujin_tree_layout_free);
  self->n = 0;
}

/**
 * fujin_tree_picture_new:
 * @family: font family
 * @size: font size; all sizes of the picture go with it
 * @lang: language of the texts
 *
 * Returns: (transfer full): an empty picture of a tree
 */
FujinTreePicture *
fujin_tree_picture_new (const char *family,
                        double      size,
                        FujinLang   lang)
{
  FujinTreePicture *self = g_new0 (FujinTreePicture, 1);

  self->texts = fujin_text_cache_new ();
  self->size = size;
  fujin_text_cache_set_font (self->texts, family, size, lang);
  fujin_tree_picture_set_items (self, NULL, 0);
  return self;
}

/**
 * fujin_tree_picture_free:
 * @self: a picture
 *
 * Frees it.
 */
void
fujin_tree_picture_free (FujinTreePicture *self)
{
  clear_items (self);
  fujin_text_cache_free (self->texts);
  g_free (self);
}

/* Only a name of which it is in doubt is measured. */
static guint
count_name_lines (FujinTreePicture *self,
                  const char       *name)
{
  double width = WIDTH - 2 * PADDING - HEAD_INSET, most = 0, least = 0;

  for (const char *at = name; *at; at = g_utf8_next_char (at))
    {
      gboolean wide = g_unichar_iswide (g_utf8_get_char (at));

      most += wide ? 1.05 : LETTER;
      least += wide ? 1 : SURE_LETTER;
    }
  if (most <= width || least > width)
    return most <= width ? 1 : 2;
  return (guint) MIN (pango_layout_get_line_count (fujin_text_cache_get (
                        self->texts, name, FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD, width * self->size,
                        2)), 2);
}

static guint
count_more_lines (FujinTreePicture    *self,
                  const FujinTreeItem *item)
{
  double width = (WIDTH - 2 * PADDING) * self->size;

  if (item->more == NULL || !item->wraps)
    return item->more != NULL;
  return (guint) pango_layout_get_line_count (
    fujin_text_cache_get (self->texts, item->more, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, width,
                          MOST_MORE_LINES));
}

/* As high as the fullest box needs, all the same. */
static double
find_height (FujinTreePicture *self)
{
  double height = EDGES + ROLE + NAME + 2 * FACTS;
  double most = height + NAME + MOST_MORE_LINES * FACTS;

  for (guint i = 0; i < self->n && height < most; i++)
    {
      const FujinTreeItem *item = &self->items[i];
      double facts = EDGES + ROLE + FACTS * (1 + count_more_lines (self, item) + !!item->duties);

      if (facts + 2 * NAME > height)
        height = MAX (height, facts + NAME * count_name_lines (self, item->name));
    }
  return height * self->size;
}

/* How large the sheet is that a tree fills, in the form of a screen. */
static double
measure (FujinTreeLayout *layout)
{
  double width, height;

  fujin_tree_layout_get_size (layout, &width, &height);
  return MAX (width / ASPECT, height);
}

/* The arrangement that is read at the largest; one that differs little is not worth the change. */
static FujinTreeLayout *
choose_layout (FujinTreePicture *self,
               const int        *parents,
               const gboolean   *collapsed,
               FujinTreeMetrics *metrics)
{
  static const guint narrower[] = { 5, 3 };
  FujinTreeLayout *best = fujin_tree_layout_new (parents, collapsed, self->n, metrics);

  for (guint i = 0; i < G_N_ELEMENTS (narrower) && self->n <= FEW_BOXES; i++)
    {
      FujinTreeLayout *other;

      metrics->max_children = narrower[i];
      other = fujin_tree_layout_new (parents, collapsed, self->n, metrics);
      if (measure (other) < 0.8 * measure (best))
        {
          FujinTreeLayout *worse = best;

          best = other;
          other = worse;
        }
      fujin_tree_layout_free (other);
    }
  return best;
}

static void
arrange (FujinTreePicture *self)
{
  double size = self->size;
  FujinTreeMetrics metrics = { WIDTH * size, find_height (self), GAP_X * size, GAP_Y * size,
                               GAP_LIST * size, INDENT * size, 0, MAX_CHILDREN };
  g_autofree int *parents = g_new (int, MAX (self->n, 1));
  g_autofree gboolean *collapsed = g_new (gboolean, MAX (self->n, 1));

  for (guint i = 0; i < self->n; i++)
    {
      parents[i] = self->items[i].parent;
      collapsed[i] = self->items[i].collapsed;
    }
  self->layout = choose_layout (self, parents, collapsed, &metrics);
}

/**
 * fujin_tree_picture_set_items:
 * @self: a picture
 * @items: (array length=n): what is in the boxes; copied
 * @n: how many boxes
 *
 * Shows other boxes, and arranges them.
 */
void
fujin_tree_picture_set_items (FujinTreePicture    *self,
                              const FujinTreeItem *items,
                              guint                n)
{
  clear_items (self);
  fujin_text_cache_trim (self->texts);
  self->items = g_new0 (FujinTreeItem, MAX (n, 1));
  self->n = n;
  for (guint i = 0; i < n; i++)
    {
      self->items[i] = items[i];
      self->items[i].name = g_strdup (items[i].name);
      self->items[i].role = g_strdup (items[i].role);
      self->items[i].count = g_strdup (items[i].count);
      self->items[i].facts = g_strdup (items[i].facts);
      self->items[i].more = g_strdup (items[i].more);
      self->items[i].duties = g_strdup (items[i].duties);
    }
  arrange (self);
}

/**
 * fujin_tree_picture_get_layout:
 * @self: a picture
 *
 * Returns: (transfer none): where its boxes stand
 */
FujinTreeLayout *
fujin_tree_picture_get_layout (FujinTreePicture *self)
{
  return self->layout;
}

/* Closed, it is as wide as its number, and needs room that there is not between those of a
 * list. */
static gboolean
is_knob_inside (FujinTreePicture *self,
                guint             index)
{
  const FujinTreeBox *box = fujin_tree_layout_get (self->layout, index);

  return self->items[index].collapsed && box->parent >= 0 &&
         fujin_tree_layout_get (self->layout, (guint) box->parent)->family >=
           FUJIN_TREE_FAMILY_MIXED;
}

/**
 * fujin_tree_picture_knob_radius:
 * @self: a picture
 *
 * Returns: radius of what opens and closes a box
 */
double
fujin_tree_picture_knob_radius (FujinTreePicture *self)
{
  return KNOB * self->size;
}

/**
 * fujin_tree_picture_get_knob:
 * @self: a picture
 * @index: a box
 * @knob: (out): the middle of what opens and closes it
 *
 * It hangs below the box; where another box of a list is near, it stands at the right end of the
 * lower edge.
 *
 * Returns: whether the box has one
 */
gboolean
fujin_tree_picture_get_knob (FujinTreePicture *self,
                             guint             index,
                             FujinTreePoint   *knob)
{
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (self->layout);

  if (!fujin_tree_layout_get_knob (self->layout, index, knob))
    return FALSE;
  if (is_knob_inside (self, index))
    knob->x = fujin_tree_layout_get (self->layout, index)->x + m->width - 2 * KNOB * self->size;
  else
    knob->y += KNOB * self->size;
  return TRUE;
}

static void
add_rounded (cairo_t *cr,
             double   x,
             double   y,
             double   width,
             double   height,
             double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
add_box (FujinTreePicture *self,
         cairo_t          *cr,
         guint             index,
         double            inset)
{
  static const double radii[] = { 0.45, 1.2, 0.45, 0, 0 };
  const FujinTreeBox *box = fujin_tree_layout_get (self->layout, index);
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (self->layout);
  double radius = MAX (radii[self->items[index].shape] * self->size - inset, 0);

  add_rounded (cr, box->x + inset, box->y + inset, m->width - 2 * inset, m->height - 2 * inset,
               radius);
}

static void
draw_ground (FujinTreePicture    *self,
             cairo_t             *cr,
             const FujinTreeLook *look,
             guint                index)
{
  const FujinTreeItem *item = &self->items[index];

  add_box (self, cr, index, 0);
  fujin_colour_set (&look->palette->ground, cr, 1);
  cairo_fill (cr);
  if (!item->outside)
    {
      add_box (self, cr, index, 0);
      fujin_colour_set (&look->palette->as_is, cr,
                        item->shape == FUJIN_TREE_SHAPE_HEAD
                            || item->shape == FUJIN_TREE_SHAPE_CENTRE ? 0.16 : 0.07);
      cairo_fill (cr);
    }
  if (look->found && look->found[index])
    {
      add_box (self, cr, index, 0);
      fujin_colour_set (&look->palette->to_be, cr, 0.25);
      cairo_fill (cr);
    }
}

static void
draw_edge (FujinTreePicture    *self,
           cairo_t             *cr,
           const FujinTreeLook *look,
           guint                index)
{
  const FujinTreeItem *item = &self->items[index];
  const FujinTreeBox *box = fujin_tree_layout_get (self->layout, index);
  double dashes[] = { self->size * 0.45, self->size * 0.3 };
  gboolean thick = item->shape == FUJIN_TREE_SHAPE_CENTRE;
  double width = self->size * (thick ? THICK : THIN);

  fujin_colour_set (item->outside ? &look->palette->dim_text : &look->palette->as_is, cr, 1);
  cairo_set_line_width (cr, item->outside ? width * 1.4 : width);
  if (item->outside)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  add_box (self, cr, index, width / 2);
  cairo_stroke (cr);
  if (item->shape == FUJIN_TREE_SHAPE_HEAD || item->shape == FUJIN_TREE_SHAPE_COMPANY)
    {
      add_box (self, cr, index, self->size * 0.25);
      cairo_stroke (cr);
    }
  cairo_set_dash (cr, NULL, 0, 0);
  if (item->shape == FUJIN_TREE_SHAPE_DEPARTMENT)
    {
      cairo_rectangle (cr, box->x, box->y,
                       fujin_tree_layout_get_metrics (self->layout)->width, self->size * 0.3);
      cairo_fill (cr);
    }
}

/* What has the cursor and what takes what is dragged: a second edge around the box. */
static void
draw_frame (FujinTreePicture    *self,
            cairo_t             *cr,
            const FujinTreeLook *look,
            guint                index)
{
  gboolean target = look->target == (int) index;

  if (!target && look->selected != (int) index)
    return;
  fujin_colour_set (target ? &look->palette->to_be : &look->palette->text, cr,
                    target || look->focused ? 1 : 0.55);
  cairo_set_line_width (cr, self->size * (target || look->focused ? THICK : 0.12));
  add_box (self, cr, index, -self->size * 0.22);
  cairo_stroke (cr);
}

static double
show (FujinTreePicture  *self,
      cairo_t           *cr,
      const FujinColour *colour,
      const char        *text,
      FujinTextStyle     style,
      int                lines,
      double             x,
      double             y,
      double             width)
{
  PangoLayout *layout = fujin_text_cache_get (self->texts, text, style, width, lines);
  int height;

  fujin_colour_set (colour, cr, 1);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

/* The role, and at the right how much is carried; the role gives way. */
static double
show_head (FujinTreePicture    *self,
           cairo_t             *cr,
           const FujinTreeLook *look,
           const FujinTreeItem *item,
           double               x,
           double               y,
           double               width)
{
  double count_width = 0;

  if (item->count)
    {
      PangoLayout *layout = fujin_text_cache_get (
        self->texts, item->count, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, width * 0.6, 1);
      int pango_width;

      pango_layout_get_size (layout, &pango_width, NULL);
      count_width = (double) pango_width / PANGO_SCALE;
      fujin_colour_set (&look->palette->text, cr, 1);
      cairo_move_to (cr, x + width - count_width, y);
      pango_cairo_show_layout (cr, layout);
      count_width += self->size * 0.5;
    }
  return show (self, cr, &look->palette->dim_text, item->role, FUJIN_TEXT_SMALL, 1, x, y,
               width - count_width);
}

/* Two overlapping heads: people who are in another team too. */
static void
draw_duties_mark (FujinTreePicture  *self,
                  cairo_t           *cr,
                  const FujinColour *colour,
                  double             x,
                  double             y)
{
  double r = self->size * 0.26;

  fujin_colour_set (colour, cr, 1);
  cairo_set_line_width (cr, self->size * THIN);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + r, y, r, 0, 2 * G_PI);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + 2.1 * r, y, r, 0, 2 * G_PI);
  cairo_stroke (cr);
}

static void
draw_texts (FujinTreePicture    *self,
            cairo_t             *cr,
            const FujinTreeLook *look,
            guint                index)
{
  const FujinTreeItem *item = &self->items[index];
  const FujinTreeBox *box = fujin_tree_layout_get (self->layout, index);
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (self->layout);
  double x = box->x + PADDING * self->size, width = m->width - 2 * PADDING * self->size;
  double y = box->y + 0.5 * self->size, line = self->size * FACTS, bottom;
  double scale = 1, unused = 0;

  if (item->shape == FUJIN_TREE_SHAPE_HEAD)
    {
      x += HEAD_INSET / 2 * self->size;
      width -= HEAD_INSET * self->size;
    }
  cairo_user_to_device_distance (cr, &scale, &unused);
  if (self->size * hypot (scale, unused) < LEAST_READABLE)
    {
      show (self, cr, &look->palette->text, item->name, FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD, 3, x, y,
            width);
      return;
    }
  y += show_head (self, cr, look, item, x, y, width);
  show (self, cr, &look->palette->text, item->name, FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD, 2, x, y,
        width);
  bottom = box->y + m->height - 0.45 * self->size;
  if (item->more)
    {
      guint lines = count_more_lines (self, item);

      bottom -= line * lines;
      show (self, cr, &look->palette->dim_text, item->more, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER,
            (int) lines, x, bottom,
            is_knob_inside (self, index) ? width - 4 * KNOB * self->size : width);
    }
  if (item->duties)
    {
      bottom -= line;
      draw_duties_mark (self, cr, &look->palette->text, x, bottom + line * 0.5);
      show (self, cr, &look->palette->text, item->duties, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, 1,
            x + self->size * 1.1, bottom, width - self->size * 1.1);
    }
  show (self, cr, &look->palette->dim_text, item->facts, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, 1, x,
        bottom - line, width);
}

/* A minus for an open box, the number of what is below for a closed one. */
static void
draw_knob (FujinTreePicture    *self,
           cairo_t             *cr,
           const FujinTreeLook *look,
           guint                index)
{
  const FujinTreeBox *box = fujin_tree_layout_get (self->layout, index);
  gboolean closed = self->items[index].collapsed;
  g_autofree char *number = g_strdup_printf ("+%u", box->n_below);
  double r = KNOB * self->size, width = r * (closed ? 1.9 : 1);
  PangoLayout *layout;
  FujinTreePoint knob;
  int text_width, text_height;

  if (!fujin_tree_picture_get_knob (self, index, &knob) || (!closed && !look->knobs))
    return;
  add_rounded (cr, knob.x - width, knob.y - r, 2 * width, 2 * r, r * 0.98);
  fujin_colour_set (closed ? &look->palette->as_is : &look->palette->ground, cr, 1);
  cairo_fill_preserve (cr);
  fujin_colour_set (&look->palette->as_is, cr, 1);
  cairo_set_line_width (cr, self->size * THIN);
  cairo_stroke (cr);
  if (!closed)
    {
      cairo_move_to (cr, knob.x - r / 2, knob.y);
      cairo_line_to (cr, knob.x + r / 2, knob.y);
      cairo_set_line_width (cr, self->size * 0.12);
      cairo_stroke (cr);
      return;
    }
  layout = fujin_text_cache_get (self->texts, number, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, -1, 1);
  pango_layout_get_size (layout, &text_width, &text_height);
  fujin_colour_set (&look->palette->ground, cr, 1);
  cairo_move_to (cr, knob.x - text_width / 2.0 / PANGO_SCALE,
                 knob.y - text_height / 2.0 / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

/**
 * fujin_tree_picture_draw_box:
 * @self: a picture
 * @cr: where to draw
 * @look: how
 * @index: a box
 *
 * Draws one box where it stands.
 */
void
fujin_tree_picture_draw_box (FujinTreePicture    *self,
                             cairo_t             *cr,
                             const FujinTreeLook *look,
                             guint                index)
{
  cairo_save (cr);
  if (look->dragged == (int) index)
    cairo_push_group (cr);
  draw_ground (self, cr, look, index);
  draw_edge (self, cr, look, index);
  draw_texts (self, cr, look, index);
  draw_frame (self, cr, look, index);
  if (look->dragged == (int) index)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint_with_alpha (cr, 0.4);
    }
  cairo_restore (cr);
}

/**
 * fujin_tree_picture_draw_lines:
 * @self: a picture
 * @cr: where to draw
 * @look: how
 *
 * Draws the lines between boxes.
 */
void
fujin_tree_picture_draw_lines (FujinTreePicture    *self,
                               cairo_t             *cr,
                               const FujinTreeLook *look)
{
  cairo_save (cr);
  fujin_colour_set (&look->palette->dim_text, cr, 1);
  cairo_set_line_width (cr, self->size * THIN);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < fujin_tree_layout_get_n_visible (self->layout); i++)
    {
      FujinTreePoint points[FUJIN_TREE_MAX_POINTS];
      guint n = fujin_tree_layout_get_line (
        self->layout, fujin_tree_layout_get_nth_visible (self->layout, i), points);

      if (n == 0 || MAX (points[0].x, points[n - 1].x) < look->left
          || MIN (points[0].x, points[n - 1].x) - self->size * INDENT > look->right
          || points[n - 1].y < look->top || points[0].y > look->bottom)
        continue;
      cairo_move_to (cr, points[0].x, points[0].y);
      for (guint j = 1; j < n; j++)
        cairo_line_to (cr, points[j].x, points[j].y);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

/**
 * fujin_tree_picture_draw:
 * @self: a picture
 * @cr: where to draw; the tree begins at 0, 0
 * @look: how
 *
 * Draws the tree, or what of it is asked for.
 */
void
fujin_tree_picture_draw (FujinTreePicture    *self,
                         cairo_t             *cr,
                         const FujinTreeLook *look)
{
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (self->layout);

  fujin_tree_picture_draw_lines (self, cr, look);
  for (guint i = 0; i < fujin_tree_layout_get_n_visible (self->layout); i++)
    {
      guint index = fujin_tree_layout_get_nth_visible (self->layout, i);
      const FujinTreeBox *box = fujin_tree_layout_get (self->layout, index);

      if (box->x + m->width < look->left || box->x > look->right
          || box->y + m->height + self->size < look->top || box->y - self->size > look->bottom)
        continue;
      fujin_tree_picture_draw_box (self, cr, look, index);
      draw_knob (self, cr, look, index);
    }
}
