/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-table-private.h"
#include "fujin-look.h"

#include <math.h>

/* A column no wider than this, in text sizes, is not to be broken into lines; a wider one is
 * comfortable in two. */
#define WHOLE_EMS 13.0
#define TWO_LINES 0.56
#define WORD_EMS 1.0

/* The sentence is read without scrolling: it is no wider than what is seen of the table. */
static int
find_seen_width (FujinChartTable *self,
                 int              width)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  int seen;

  if (viewport == NULL || gtk_widget_get_width (viewport) <= 0)
    return width;
  seen = gtk_widget_get_width (viewport) - gtk_widget_get_margin_start (GTK_WIDGET (self))
         - gtk_widget_get_margin_end (GTK_WIDGET (self));
  return width < 0 ? seen : MIN (width, seen);
}

static void
measure_child (gpointer        child,
               GtkOrientation  orientation,
               int             for_size,
               int            *minimum,
               int            *natural)
{
  gtk_widget_measure (GTK_WIDGET (child), orientation, for_size, minimum, natural, NULL, NULL);
}

static int
measure_sentence (FujinChartTable *self,
                  int              width)
{
  int least, height;

  measure_child (self->sentence, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL);
  measure_child (self->sentence, GTK_ORIENTATION_VERTICAL,
                 MAX (find_seen_width (self, width), least), NULL, &height);
  return height;
}

/* Rows are higher where columns are narrow. */
GtkSizeRequestMode
_fujin_chart_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* As wide as the sentence or the rows, as high as both. */
void
_fujin_chart_table_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  FujinChartTable *self = FUJIN_CHART_TABLE (widget);
  int sentence[2], rows[2];

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_child (self->sentence, orientation, -1, &sentence[0], &sentence[1]);
      measure_child (self->grid, orientation, -1, &rows[0], &rows[1]);
      *minimum = MAX (sentence[0], rows[0]);
      *natural = MAX (sentence[1], rows[1]);
      return;
    }
  measure_child (self->grid, orientation, for_size, &rows[0], &rows[1]);
  sentence[0] = measure_sentence (self, for_size) + FUJIN_CHART_TABLE_SPACING;
  *minimum = sentence[0] + rows[0];
  *natural = sentence[0] + rows[1];
}

/* The sentence above, the rows below it. */
void
_fujin_chart_table_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  FujinChartTable *self = FUJIN_CHART_TABLE (widget);
  GtkAllocation sentence = { 0, 0, 0, measure_sentence (self, width) };
  GtkAllocation rows = { 0, sentence.height + FUJIN_CHART_TABLE_SPACING, width, 0 };
  int least;

  measure_child (self->sentence, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL);
  sentence.width = MAX (find_seen_width (self, width), least);
  measure_child (self->grid, GTK_ORIENTATION_VERTICAL, width, &least, NULL);
  rows.height = MAX (height - rows.y, least);
  gtk_widget_size_allocate (GTK_WIDGET (self->sentence), &sentence, -1);
  gtk_widget_size_allocate (GTK_WIDGET (self->grid), &rows, -1);
}

static int
find_column_width (int    least,
                   int    whole,
                   double em)
{
  double two = MAX (WHOLE_EMS * em, TWO_LINES * whole + WORD_EMS * em);

  return MAX (least, (int) ceil (MIN (whole, two)));
}

/**
 * fujin_chart_table_get_comfortable_width:
 * @self: a chart table
 *
 * Gets the width at which short columns stand in one line and long ones take no more than about
 * two.
 *
 * Returns: pixels, without margins
 */
int
fujin_chart_table_get_comfortable_width (FujinChartTable *self)
{
  double em;
  int sum = 0;
  g_autoptr (GArray) widths = g_array_new (FALSE, TRUE, sizeof (int));

  g_return_val_if_fail (FUJIN_IS_CHART_TABLE (self), 0);

  em = fujin_look_font_size (GTK_WIDGET (self));
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->grid)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int column, least, whole, *width;

      gtk_grid_query_child (self->grid, child, &column, NULL, NULL, NULL);
      measure_child (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &whole);
      if ((guint) column >= widths->len)
        g_array_set_size (widths, (guint) column + 1);
      width = &g_array_index (widths, int, column);
      *width = MAX (*width, find_column_width (least, whole, em));
    }
  for (guint i = 0; i < widths->len; i++)
    if (g_array_index (widths, int, i) > 0)
      sum += g_array_index (widths, int, i) + (sum > 0 ? FUJIN_CHART_TABLE_SPACING : 0);
  return sum;
}
