/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-wrap-layout.h"

#define SPACING 6

/* Wider than any line. */
#define FAR 100000

/**
 * FujinWrapLayout:
 *
 * Children side by side, and in further lines what has no room in the first: a line of tools that
 * is never wider than its page, however large the text. Children that expand need only their least
 * width, and share what is left over in their line.
 */
struct _FujinWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (FujinWrapLayout, fujin_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Some children that stand side by side. */
typedef struct
{
  GtkWidget *first; /* nullable: there are no more */
  GtkWidget *end;   /* nullable: the child after them */
  int        width;
  int        height;
  int        n_expanding;
} Line;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
next_of (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

static gboolean
expands (GtkWidget *child)
{
  return gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
}

/* As wide as it likes, and never wider than the line; what expands asks for its least. */
static int
width_of (GtkWidget *child,
          int        room)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return expands (child) ? minimum : MAX (MIN (natural, room), minimum);
}

static int
height_of (GtkWidget *child,
           int        width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* What a child of the line that expands has besides its least width. */
static int
spare_of (const Line *line,
          GtkWidget  *child,
          int         room)
{
  return expands (child) ? MAX (room - line->width, 0) / line->n_expanding : 0;
}

static Line
cut_line (GtkWidget *first,
          int        room)
{
  Line line = { first, first, 0, 0, 0 };

  while (line.end)
    {
      int width = width_of (line.end, room);
      int before = line.end == first ? 0 : line.width + SPACING;

      if (line.end != first && before + width > room)
        break;
      line.width = before + width;
      line.n_expanding += expands (line.end);
      line.end = next_of (line.end);
    }
  for (GtkWidget *child = line.first; child != line.end; child = next_of (child))
    line.height = MAX (line.height, height_of (child, width_of (child, room)
                                                        + spare_of (&line, child, room)));
  return line;
}

static void
measure_width (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child;
       child = next_of (child))
    {
      int least, likes;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &likes, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += likes + (*natural > 0 ? SPACING : 0);
    }
  *natural = MAX (*natural, *minimum);
}

static int
measure_height (GtkWidget *widget,
                int        room)
{
  int height = 0;
  Line line = cut_line (skip_hidden (gtk_widget_get_first_child (widget)), room);

  while (line.first)
    {
      height += line.height + (height > 0 ? SPACING : 0);
      line = cut_line (line.end, room);
    }
  return height;
}

static void
fujin_wrap_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    *minimum = *natural = measure_height (widget, for_size < 0 ? FAR : for_size);
}

/* From the other side where the language is written from there. */
static void
allocate_line (GtkWidget  *widget,
               const Line *line,
               int         y,
               int         room)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (GtkWidget *child = line->first; child != line->end; child = next_of (child))
    {
      int width = width_of (child, room) + spare_of (line, child, room);
      GtkAllocation place = { mirrored ? room - x - width : x, y, width, line->height };

      gtk_widget_size_allocate (child, &place, -1);
      x += width + SPACING;
    }
}

static void
fujin_wrap_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  Line line = cut_line (skip_hidden (gtk_widget_get_first_child (widget)), width);
  int y = 0;

  while (line.first)
    {
      allocate_line (widget, &line, y, width);
      y += line.height + SPACING;
      line = cut_line (line.end, width);
    }
}

static GtkSizeRequestMode
fujin_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
fujin_wrap_layout_class_init (FujinWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = fujin_wrap_layout_measure;
  manager_class->allocate = fujin_wrap_layout_allocate;
  manager_class->get_request_mode = fujin_wrap_layout_get_request_mode;
}

static void
fujin_wrap_layout_init (FujinWrapLayout *self)
{
}

/**
 * fujin_wrap_layout_new:
 *
 * Returns: (transfer full): a layout for the children of any widget
 */
GtkLayoutManager *
fujin_wrap_layout_new (void)
{
  return g_object_new (FUJIN_TYPE_WRAP_LAYOUT, NULL);
}
