/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slide-view.h"

#define LEAST_WIDTH 128

/**
 * FujinSlideView:
 *
 * Shows a slide as large as it fits, as it is on paper: light, whatever the theme.
 */
struct _FujinSlideView
{
  GtkWidget       parent_instance;

  GPtrArray      *slides;
  guint           index;
  FujinChartData *chart; /* in place of that of the slide */
};

G_DEFINE_FINAL_TYPE (FujinSlideView, fujin_slide_view, GTK_TYPE_WIDGET)

/* Hidden slides are not counted; where one is shown, it has the number it would have. */
static void
count (FujinSlideView *self,
       guint          *number,
       guint          *n)
{
  *number = 1;
  *n = 0;
  for (guint i = 0; i < self->slides->len; i++)
    {
      const FujinSlide *slide = g_ptr_array_index (self->slides, i);

      if (slide->is_hidden)
        continue;
      (*n)++;
      if (i < self->index)
        (*number)++;
    }
  *n = MAX (*n, *number);
}

static void
fujin_slide_view_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  FujinSlideView *self = FUJIN_SLIDE_VIEW (widget);
  const FujinSlide *slide = fujin_slide_view_get_slide (self);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  FujinSlide shown;
  guint number, n;
  cairo_t *cr;

  if (slide == NULL || width < 1 || height < 1)
    return;
  shown = *slide;
  if (self->chart != NULL && slide->chart != NULL)
    shown.chart = self->chart;
  count (self, &number, &n);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  fujin_slide_draw (&shown, cr, width, height, FUJIN_PALETTE_LIGHT, number, n);
  cairo_destroy (cr);
}

static void
fujin_slide_view_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  int least = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_WIDTH * 9 / 16;

  *minimum = least;
  *natural = least;
  if (for_size > 0)
    *natural = MAX (least, orientation == GTK_ORIENTATION_HORIZONTAL ? for_size * 16 / 9
                                                                     : for_size * 9 / 16);
}

static GtkSizeRequestMode
fujin_slide_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
fujin_slide_view_dispose (GObject *object)
{
  FujinSlideView *self = FUJIN_SLIDE_VIEW (object);

  g_clear_pointer (&self->slides, g_ptr_array_unref);
  g_clear_object (&self->chart);
  G_OBJECT_CLASS (fujin_slide_view_parent_class)->dispose (object);
}

static void
fujin_slide_view_class_init (FujinSlideViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_slide_view_dispose;
  widget_class->snapshot = fujin_slide_view_snapshot;
  widget_class->measure = fujin_slide_view_measure;
  widget_class->get_request_mode = fujin_slide_view_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "slideview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
fujin_slide_view_init (FujinSlideView *self)
{
}

/**
 * fujin_slide_view_new:
 *
 * Returns: (transfer floating): a view without a slide
 */
GtkWidget *
fujin_slide_view_new (void)
{
  return g_object_new (FUJIN_TYPE_SLIDE_VIEW, NULL);
}

/* What the slide shows, for who can't see it. */
static void
tell (FujinSlideView   *self,
      const FujinSlide *slide)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *sentence = NULL;

  for (char **point = slide->points; *point != NULL; point++)
    g_string_append_printf (text, "%s\n", *point);
  if (slide->chart != NULL)
    sentence = fujin_chart_data_make_sentence (slide->chart);
  if (sentence != NULL)
    g_string_append (text, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, slide->headline,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text->str, -1);
}

/**
 * fujin_slide_view_set_slide:
 * @self: a view
 * @slides: (nullable) (element-type FujinSlide): slides; a reference is kept
 * @index: which of them to show
 *
 * Shows a slide, with its own chart.
 */
void
fujin_slide_view_set_slide (FujinSlideView *self,
                            GPtrArray      *slides,
                            guint           index)
{
  GPtrArray *before;
  const FujinSlide *slide;

  g_return_if_fail (FUJIN_IS_SLIDE_VIEW (self));

  before = self->slides;
  self->slides = slides != NULL ? g_ptr_array_ref (slides) : NULL;
  g_clear_pointer (&before, g_ptr_array_unref);
  self->index = index;
  g_clear_object (&self->chart);
  slide = fujin_slide_view_get_slide (self);
  if (slide != NULL)
    tell (self, slide);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_slide_view_get_slide:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the slide shown
 */
const FujinSlide *
fujin_slide_view_get_slide (FujinSlideView *self)
{
  g_return_val_if_fail (FUJIN_IS_SLIDE_VIEW (self), NULL);

  return self->slides != NULL && self->index < self->slides->len
           ? g_ptr_array_index (self->slides, self->index) : NULL;
}

/**
 * fujin_slide_view_set_chart:
 * @self: a view
 * @chart: (nullable): chart data
 *
 * Shows @chart in place of the one of the slide, until another slide is set.
 */
void
fujin_slide_view_set_chart (FujinSlideView *self,
                            FujinChartData *chart)
{
  g_return_if_fail (FUJIN_IS_SLIDE_VIEW (self));

  if (g_set_object (&self->chart, chart))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_slide_view_get_chart:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the chart that is shown
 */
FujinChartData *
fujin_slide_view_get_chart (FujinSlideView *self)
{
  const FujinSlide *slide;

  g_return_val_if_fail (FUJIN_IS_SLIDE_VIEW (self), NULL);

  slide = fujin_slide_view_get_slide (self);
  if (slide == NULL || slide->chart == NULL)
    return NULL;
  return self->chart != NULL ? self->chart : slide->chart;
}
