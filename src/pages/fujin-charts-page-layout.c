/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-charts-page-private.h"
#include "fujin-look.h"

/* From which width, in text sizes, chart and table stand side by side. */
#define WIDE_EMS 58.0
#define CHART_SHARE 0.6
/* How high both are together, one below the other; the page scrolls. */
#define STACKED_EMS 50.0
/* Between each of them and the divider, in pixels. */
#define HALF_GAP 5
/* The border of a card, and a little more. */
#define TABLE_FRAME 3

static void
set_gap (FujinChartsPage *self,
         gboolean         wide)
{
  GtkWidget *start = gtk_paned_get_start_child (self->paned);
  GtkWidget *end = gtk_paned_get_end_child (self->paned);

  gtk_widget_set_margin_end (start, wide ? HALF_GAP : 0);
  gtk_widget_set_margin_start (end, wide ? HALF_GAP : 0);
  gtk_widget_set_margin_bottom (start, wide ? 0 : HALF_GAP);
  gtk_widget_set_margin_top (end, wide ? 0 : HALF_GAP);
}

/* The chart takes its share, but no more than leaves the table whole. */
static int
find_divider (FujinChartsPage *self,
              int              width)
{
  GtkWidget *end = gtk_paned_get_end_child (self->paned);
  GtkWidget *table = gtk_widget_get_parent (GTK_WIDGET (self->table));
  int least, frame;

  gtk_widget_measure (table, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  frame = 2 * TABLE_FRAME + gtk_widget_get_margin_start (end) + HALF_GAP;
  return MIN ((int) (width * CHART_SHARE), MAX (width - least - frame, width / 2));
}

static gboolean
arrange_cb (gpointer data)
{
  FujinChartsPage *self = data;
  double em = fujin_look_font_size (GTK_WIDGET (self));
  int width = gtk_widget_get_width (gtk_widget_get_parent (GTK_WIDGET (self->paned)));
  gboolean wide = width >= WIDE_EMS * em;
  int stacked = (int) (STACKED_EMS * em);

  self->layout_source = 0;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->paned),
                                  wide ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  set_gap (self, wide);
  gtk_widget_set_size_request (GTK_WIDGET (self->paned), -1, wide ? -1 : stacked);
  gtk_paned_set_position (self->paned, wide ? find_divider (self, width)
                                            : (int) (stacked * CHART_SHARE));
  return G_SOURCE_REMOVE;
}

/* Another chart has another table, which may want more room or less. */
void
_fujin_charts_page_queue_arrange (FujinChartsPage *self)
{
  if (self->layout_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->layout_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, arrange_cb, self, NULL);
}

/* Chart and table take their share anew when the page itself has another size, so that the
 * divider stays where it was put as long as nothing moves. Not during the allocation itself. */
void
_fujin_charts_page_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (widget);

  if (self->content == NULL)
    return;
  if (width != gtk_widget_get_width (self->content) && self->layout_source == 0)
    self->layout_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, arrange_cb, self, NULL);
  gtk_widget_size_allocate (self->content, &(GtkAllocation) { 0, 0, width, height }, baseline);
}

/* The page is as large as its content. */
void
_fujin_charts_page_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (widget);

  if (self->content != NULL)
    gtk_widget_measure (self->content, orientation, for_size, minimum, natural, minimum_baseline,
                        natural_baseline);
}
