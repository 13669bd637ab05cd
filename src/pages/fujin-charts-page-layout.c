/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-charts-page-private.h"
#include "fujin-look.h"

/* From which width, in text sizes, chart and table stand side by side, and what that has to leave
 * the chart. */
#define WIDE_EMS 66.0
#define CHART_EMS 34.0
#define CHART_SHARE 0.6
/* How high each is, one below the other; the page scrolls. */
#define STACKED_CHART_EMS 30.0
#define STACKED_TABLE_EMS 22.0
/* A chart that asks for more than this scrolls on its own. */
#define HIGHEST_EMS 60.0
/* Between each of them and the divider, in pixels. */
#define HALF_GAP 5
/* The border of a card, and a little more. */
#define TABLE_FRAME 3
/* The bars of a long table and of a high page. */
#define SCROLL_BARS 30

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

/* What the table takes with whole columns and all that is around it. */
static int
find_table_width (FujinChartsPage *self)
{
  GtkWidget *table = GTK_WIDGET (self->table);

  return fujin_chart_table_get_comfortable_width (self->table)
         + gtk_widget_get_margin_start (table) + gtk_widget_get_margin_end (table)
         + 2 * TABLE_FRAME + SCROLL_BARS + 2 * HALF_GAP;
}

/* The chart takes its share, but no more than leaves the table whole. */
static int
find_divider (FujinChartsPage *self,
              int              width)
{
  return MIN ((int) (width * CHART_SHARE), width - find_table_width (self));
}

/* How high the chart asks to be, or 0 where it does without or scrolls on its own. */
static int
find_chart_height (FujinChartsPage *self,
                   int              width)
{
  int least;

  gtk_widget_measure (GTK_WIDGET (self->view), GTK_ORIENTATION_VERTICAL,
                      MAX (width - 2 * TABLE_FRAME - HALF_GAP, 1), &least, NULL, NULL, NULL);
  if (least > HIGHEST_EMS * fujin_look_font_size (GTK_WIDGET (self)))
    return 0;
  return least + 2 * TABLE_FRAME + HALF_GAP;
}

static void
arrange (FujinChartsPage *self,
         gboolean         wide,
         int              divider,
         int              height)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->paned),
                                  wide ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  set_gap (self, wide);
  gtk_widget_set_size_request (GTK_WIDGET (self->paned), -1, height);
  gtk_paned_set_position (self->paned, divider);
}

static gboolean
arrange_cb (gpointer data)
{
  FujinChartsPage *self = data;
  double em = fujin_look_font_size (GTK_WIDGET (self));
  int width = gtk_widget_get_width (gtk_widget_get_parent (GTK_WIDGET (self->paned)));
  gboolean wide = width >= WIDE_EMS * em && width - find_table_width (self) >= CHART_EMS * em;
  int divider = wide ? find_divider (self, width) : 0;
  int chart = find_chart_height (self, wide ? divider : width);

  self->layout_source = 0;
  if (wide)
    {
      arrange (self, TRUE, divider, MAX (chart, -1));
      return G_SOURCE_REMOVE;
    }
  chart = MAX (chart, (int) (STACKED_CHART_EMS * em));
  arrange (self, FALSE, chart, chart + (int) (STACKED_TABLE_EMS * em));
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
