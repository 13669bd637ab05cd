/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-chart-private.h"

#include <math.h>

/* How many boxes a flow passes over. */
#define SPAN(flow) ((flow)->from < (flow)->to ? (flow)->to - (flow)->from \
                                              : (flow)->from - (flow)->to)

static void
free_box (gpointer data)
{
  FujinRoleBox *box = data;

  g_free (box->title);
  g_free (box->names);
  g_free (box->output);
  g_free (box);
}

static void
free_flow (gpointer data)
{
  g_free (((FujinRoleFlow *) data)->text);
  g_free (data);
}

/**
 * fujin_role_chart_new:
 * @lang: language of its texts
 *
 * Creates an empty picture of roles side by side and of what passes between them: what goes on to
 * the right above them, what comes back below.
 *
 * Returns: (transfer full): a new picture
 */
FujinRoleChart *
fujin_role_chart_new (FujinLang lang)
{
  FujinRoleChart *self = g_new0 (FujinRoleChart, 1);

  self->lang = lang;
  self->cache = fujin_text_cache_new ();
  self->boxes = g_ptr_array_new_with_free_func (free_box);
  self->flows = g_ptr_array_new_with_free_func (free_flow);
  return self;
}

/**
 * fujin_role_chart_free:
 * @self: (nullable): a picture
 *
 * Frees @self.
 */
void
fujin_role_chart_free (FujinRoleChart *self)
{
  if (self == NULL)
    return;
  fujin_text_cache_free (self->cache);
  g_ptr_array_unref (self->boxes);
  g_ptr_array_unref (self->flows);
  g_free (self->note);
  g_free (self);
}

/**
 * fujin_role_chart_add_box:
 * @self: a picture
 * @title: the role
 * @names: who has it, a line each
 * @output: (nullable): what it brings forth
 * @is_open: whether nobody is named for it
 *
 * Adds a role on the right.
 */
void
fujin_role_chart_add_box (FujinRoleChart *self,
                          const char     *title,
                          const char     *names,
                          const char     *output,
                          gboolean        is_open)
{
  FujinRoleBox *box = g_new0 (FujinRoleBox, 1);

  box->title = g_strdup (title);
  box->names = g_strdup (names);
  box->output = g_strdup (output);
  box->is_open = is_open;
  g_ptr_array_add (self->boxes, box);
}

/**
 * fujin_role_chart_add_flow:
 * @self: a picture
 * @from: position of a role
 * @to: position of another
 * @text: what passes
 * @stated: whether the source's text says who gives it to whom
 *
 * Adds an arrow.
 */
void
fujin_role_chart_add_flow (FujinRoleChart *self,
                           guint           from,
                           guint           to,
                           const char     *text,
                           gboolean        stated)
{
  FujinRoleFlow *flow;

  g_return_if_fail (from != to && MAX (from, to) < self->boxes->len);

  flow = g_new0 (FujinRoleFlow, 1);
  flow->from = from;
  flow->to = to;
  flow->text = g_strdup (text);
  flow->stated = stated;
  g_ptr_array_add (self->flows, flow);
}

/**
 * fujin_role_chart_set_note:
 * @self: a picture
 * @note: (nullable): what stands below: the source
 *
 * Sets what stands below the picture.
 */
void
fujin_role_chart_set_note (FujinRoleChart *self,
                           const char     *note)
{
  g_free (self->note);
  self->note = g_strdup (note);
}

double
_fujin_role_chart_pad (FujinRoleChart *self)
{
  return rint (self->size * 0.5);
}

double
_fujin_role_chart_text_width (FujinRoleChart *self)
{
  return self->box_width - 2 * _fujin_role_chart_pad (self);
}

double
_fujin_role_chart_label_width (FujinRoleChart      *self,
                               const FujinRoleFlow *flow)
{
  return MAX (fabs (flow->x_to - flow->x_from) - self->size * 0.5, self->size * 3);
}

PangoLayout *
_fujin_role_chart_text (FujinRoleChart *self,
                        const char     *text,
                        FujinTextStyle  style,
                        double          width,
                        int             lines,
                        double         *height)
{
  PangoLayout *layout = fujin_text_cache_get (self->cache, text, style, width, lines);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  *height = (double) logical.height / PANGO_SCALE;
  return layout;
}

static gboolean
fits (FujinRoleChart *self,
      FujinTextStyle  style)
{
  for (guint i = 0; i < self->boxes->len; i++)
    {
      const FujinRoleBox *box = g_ptr_array_index (self->boxes, i);
      g_auto (GStrv) words = g_strsplit (box->title, " ", -1);

      for (guint j = 0; words[j]; j++)
        {
          PangoRectangle logical;

          pango_layout_get_extents (fujin_text_cache_get (self->cache, words[j], style, -1, 1),
                                    NULL, &logical);
          if ((double) logical.width / PANGO_SCALE > _fujin_role_chart_text_width (self))
            return FALSE;
        }
    }
  return TRUE;
}

/* No word is broken for the sake of its weight: where one is wider than its box all titles are
 * smaller, and then lighter. */
FujinTextStyle
_fujin_role_chart_title_style (FujinRoleChart *self)
{
  if (fits (self, FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD))
    return FUJIN_TEXT_BASE | FUJIN_TEXT_BOLD;
  return fits (self, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD) ? FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD
                                                         : FUJIN_TEXT_SMALL;
}

static double
measure_box (FujinRoleChart     *self,
             const FujinRoleBox *box)
{
  double width = _fujin_role_chart_text_width (self);
  double pad = _fujin_role_chart_pad (self);
  double title, names, output = 0;

  _fujin_role_chart_text (self, box->title, _fujin_role_chart_title_style (self), width, 3,
                          &title);
  _fujin_role_chart_text (self, box->names, FUJIN_TEXT_SMALL, width, FUJIN_ROLE_NAME_LINES,
                          &names);
  if (box->output)
    _fujin_role_chart_text (self, box->output, FUJIN_TEXT_SMALL, width, 3, &output);
  return title + names + output + pad * (box->output ? 4 : 3);
}

static gboolean
overlap (const FujinRoleFlow *a,
         const FujinRoleFlow *b)
{
  return (a->from < a->to) == (b->from < b->to) &&
         MIN (a->from, a->to) < MAX (b->from, b->to) &&
         MIN (b->from, b->to) < MAX (a->from, a->to);
}

static int
compare_span (gconstpointer a,
              gconstpointer b)
{
  const FujinRoleFlow *one = *(const FujinRoleFlow *const *) a;
  const FujinRoleFlow *two = *(const FujinRoleFlow *const *) b;

  return (int) SPAN (one) - (int) SPAN (two);
}

/* The shortest lie next to the boxes, so that longer ones pass over them. */
static void
find_lanes (FujinRoleChart *self)
{
  g_ptr_array_sort (self->flows, compare_span);
  for (guint i = 0; i < self->flows->len; i++)
    {
      FujinRoleFlow *flow = g_ptr_array_index (self->flows, i);

      flow->lane = 0;
      for (guint j = 0; j < i; j++)
        {
          const FujinRoleFlow *other = g_ptr_array_index (self->flows, j);

          if (overlap (flow, other))
            flow->lane = MAX (flow->lane, other->lane + 1);
        }
    }
}

/* One end of a flow at a box. Ends stand so that flows do not cross: what goes left on the left,
 * lower lanes nearer to that side's other end. */
typedef struct
{
  double *x;
  gboolean goes_right;
  guint lane;
} End;

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  const End *one = a;
  const End *two = b;

  if (one->goes_right != two->goes_right)
    return one->goes_right ? 1 : -1;
  return one->goes_right ? (int) two->lane - (int) one->lane : (int) one->lane - (int) two->lane;
}

static void
place_ends (FujinRoleChart *self,
            guint           box,
            gboolean        above)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (End));
  double x = ((FujinRoleBox *) g_ptr_array_index (self->boxes, box))->x;
  double step;

  for (guint i = 0; i < self->flows->len; i++)
    {
      FujinRoleFlow *flow = g_ptr_array_index (self->flows, i);
      gboolean leaves = flow->from == box;
      End end = { leaves ? &flow->x_from : &flow->x_to, leaves == above, flow->lane };

      if ((leaves || flow->to == box) && above == (flow->from < flow->to))
        g_array_append_val (ends, end);
    }
  g_array_sort (ends, compare_ends);
  /* Close together, so that the shortest lane still has room for its label. */
  step = MIN (self->size * 0.8, self->box_width / (2 * ends->len + 2));
  x += (self->box_width - step * (ends->len - 1.0)) / 2;
  for (guint i = 0; i < ends->len; i++)
    *g_array_index (ends, End, i).x = rint (x + step * i);
}

/* How high a lane is decides its tallest label. */
static double
place_lanes (FujinRoleChart *self,
             gboolean        above,
             double          start)
{
  double pad = _fujin_role_chart_pad (self);
  gboolean any = TRUE;

  for (guint lane = 0; any; lane++)
    {
      double tallest = 0;

      any = FALSE;
      for (guint i = 0; i < self->flows->len; i++)
        {
          FujinRoleFlow *flow = g_ptr_array_index (self->flows, i);
          double height;

          if (flow->lane != lane || above != (flow->from < flow->to))
            continue;
          any = TRUE;
          _fujin_role_chart_text (self, flow->text, FUJIN_ROLE_LABEL,
                                  _fujin_role_chart_label_width (self, flow), 4, &height);
          flow->y = start + pad * 2;
          tallest = MAX (tallest, height);
        }
      if (any)
        start += tallest + pad * 2;
    }
  return start;
}

/* Lanes above were counted from the boxes upwards. */
static void
turn_upwards (FujinRoleChart *self)
{
  for (guint i = 0; i < self->flows->len; i++)
    {
      FujinRoleFlow *flow = g_ptr_array_index (self->flows, i);

      if (flow->from < flow->to)
        flow->y = rint (self->box_top - flow->y);
      else
        flow->y = rint (flow->y);
    }
}

static void
place_boxes (FujinRoleChart *self)
{
  guint n = MAX (self->boxes->len, 1);
  double gap = rint (self->size * 1.2);
  double margin = 2;

  self->box_width = floor ((self->width - 2 * margin - gap * (n - 1)) / n);
  self->box_height = 0;
  for (guint i = 0; i < self->boxes->len; i++)
    {
      FujinRoleBox *box = g_ptr_array_index (self->boxes, i);

      box->x = margin + i * (self->box_width + gap);
      self->box_height = MAX (self->box_height, ceil (measure_box (self, box)));
    }
}

/**
 * fujin_role_chart_layout:
 * @self: a picture
 * @family: font family
 * @size: font size in the units it is drawn in
 * @width: how wide it is to be
 *
 * Lays the picture out.
 *
 * Returns: how high it is
 */
double
fujin_role_chart_layout (FujinRoleChart *self,
                         const char     *family,
                         double          size,
                         double          width)
{
  double pad, note = 0, above;

  g_return_val_if_fail (self && size > 0, 0);

  self->size = size;
  self->width = MAX (width, size * 4 * MAX (self->boxes->len, 1));
  fujin_text_cache_set_font (self->cache, family, size, self->lang);
  pad = _fujin_role_chart_pad (self);
  place_boxes (self);
  find_lanes (self);
  for (guint i = 0; i < self->boxes->len; i++)
    {
      place_ends (self, i, TRUE);
      place_ends (self, i, FALSE);
    }
  above = place_lanes (self, TRUE, 0);
  self->box_top = ceil (above + pad);
  turn_upwards (self);
  self->height = place_lanes (self, FALSE, self->box_top + self->box_height) + pad;
  if (self->note)
    _fujin_role_chart_text (self, self->note, FUJIN_TEXT_SMALL, self->width, 4, &note);
  self->height = ceil (self->height + note + 1);
  return self->height;
}

/**
 * fujin_role_chart_get_n:
 * @self: a picture
 *
 * Returns: how many roles it has
 */
guint
fujin_role_chart_get_n (FujinRoleChart *self)
{
  return self->boxes->len;
}

/**
 * fujin_role_chart_get_box:
 * @self: a picture that is laid out
 * @index: position of a role
 * @x: (out): its left edge
 * @y: (out): its upper edge
 * @width: (out): its width
 * @height: (out): its height
 *
 * Gets where a role stands.
 */
void
fujin_role_chart_get_box (FujinRoleChart *self,
                          guint           index,
                          double         *x,
                          double         *y,
                          double         *width,
                          double         *height)
{
  g_return_if_fail (index < self->boxes->len);

  *x = ((FujinRoleBox *) g_ptr_array_index (self->boxes, index))->x;
  *y = self->box_top;
  *width = self->box_width;
  *height = self->box_height;
}

/**
 * fujin_role_chart_find:
 * @self: a picture that is laid out
 * @x: where
 * @y: where
 *
 * Returns: position of the role there, -1 if there is none
 */
int
fujin_role_chart_find (FujinRoleChart *self,
                       double          x,
                       double          y)
{
  for (guint i = 0; i < self->boxes->len; i++)
    {
      double left, top, width, height;

      fujin_role_chart_get_box (self, i, &left, &top, &width, &height);
      if (x >= left && x < left + width && y >= top && y < top + height)
        return (int) i;
    }
  return -1;
}
