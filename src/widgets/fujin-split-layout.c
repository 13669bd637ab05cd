/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-look.h"
#include "fujin-split-private.h"

#define SPACING 12

/* Stacked, the height depends on the width. */
GtkSizeRequestMode
_fujin_split_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_least (GtkWidget *child)
{
  int least;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

static gboolean
is_wide (FujinSplit *self,
         int         width)
{
  return width >= self->least_ems * fujin_look_font_size (GTK_WIDGET (self))
         && width >= measure_least (self->start) + SPACING + measure_least (self->end);
}

/* How wide the start child is side by side; each child keeps its minimum. */
static int
share_width (FujinSplit *self,
             int         width)
{
  int room = width - SPACING;
  int start = (int) (room * self->share);

  return MAX (MIN (start, room - measure_least (self->end)), measure_least (self->start));
}

static void
measure_width (FujinSplit *self,
               int        *minimum,
               int        *natural)
{
  int least_start, least_end, start, end;

  gtk_widget_measure (self->start, GTK_ORIENTATION_HORIZONTAL, -1, &least_start, &start, NULL,
                      NULL);
  gtk_widget_measure (self->end, GTK_ORIENTATION_HORIZONTAL, -1, &least_end, &end, NULL, NULL);
  *minimum = MAX (least_start, least_end);
  *natural = MAX (*minimum, start + SPACING + end);
}

static void
measure_height (FujinSplit *self,
                int         width,
                int        *minimum,
                int        *natural)
{
  gboolean wide = width < 0 || is_wide (self, width);
  int start_width = width < 0 ? -1 : wide ? share_width (self, width) : width;
  int end_width = width < 0 ? -1 : wide ? MAX (width - SPACING - start_width, 1) : width;
  int least_start, least_end, start, end;

  gtk_widget_measure (self->start, GTK_ORIENTATION_VERTICAL, start_width, &least_start, &start,
                      NULL, NULL);
  gtk_widget_measure (self->end, GTK_ORIENTATION_VERTICAL, end_width, &least_end, &end, NULL,
                      NULL);
  /* One below the other there is as much height as one likes: what scrolls need not be cramped. */
  *minimum = wide ? MAX (least_start, least_end) : start + SPACING + least_end;
  *natural = wide ? MAX (start, end) : start + SPACING + end;
}

/* As wide as the wider child at least, as both side by side by choice. */
void
_fujin_split_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  FujinSplit *self = FUJIN_SPLIT (widget);

  if (self->start == NULL || self->end == NULL)
    *minimum = *natural = 0;
  else if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, minimum, natural);
  else
    measure_height (self, for_size, minimum, natural);
}

static void
allocate_columns (FujinSplit *self,
                  int         width,
                  int         height)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int start = share_width (self, width);
  int end = MAX (width - SPACING - start, 1);
  GtkAllocation first = { rtl ? end + SPACING : 0, 0, start, height };
  GtkAllocation second = { rtl ? 0 : start + SPACING, 0, end, height };

  gtk_widget_size_allocate (self->start, &first, -1);
  gtk_widget_size_allocate (self->end, &second, -1);
}

static void
allocate_rows (FujinSplit *self,
               int         width,
               int         height)
{
  int start, wanted, end;
  GtkAllocation first = { 0, 0, width, 0 };
  GtkAllocation second = { 0, 0, width, 0 };

  gtk_widget_measure (self->start, GTK_ORIENTATION_VERTICAL, width, &start, &wanted, NULL, NULL);
  gtk_widget_measure (self->end, GTK_ORIENTATION_VERTICAL, width, &end, NULL, NULL, NULL);
  first.height = MAX (MIN (wanted, height - SPACING - end), start);
  second.y = first.height + SPACING;
  second.height = MAX (height - second.y, end);
  gtk_widget_size_allocate (self->start, &first, -1);
  gtk_widget_size_allocate (self->end, &second, -1);
}

/* Places the children side by side or one below the other. */
void
_fujin_split_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  FujinSplit *self = FUJIN_SPLIT (widget);

  if (self->start == NULL || self->end == NULL)
    return;
  if (is_wide (self, width))
    allocate_columns (self, width, height);
  else
    allocate_rows (self, width, height);
}
