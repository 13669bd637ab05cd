/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-paged-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "fujin-look.h"
#include "fujin-paged-view-private.h"

/* Points are 1/72 inch, pixels 1/96. */
#define PIXELS_PER_POINT (96.0 / 72.0)
#define LEAST_SCALE 0.05
#define MOST_SCALE 8.0
#define STEP 60.0

/**
 * FujinPagedView:
 *
 * The pages of a document one below the other, exactly as they will be printed, or small ones to
 * choose from. Only pages in view are drawn, and kept until they are changed or far away.
 *
 * "page-changed" tells that another page is looked at, or that pages have another size;
 * "page-activated" that one was chosen by the user; "zoom-asked" that the user wants it larger (1)
 * or smaller (-1).
 */
enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum
{
  PAGE_CHANGED,
  PAGE_ACTIVATED,
  ZOOM_ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinPagedView, fujin_paged_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

double
_fujin_paged_view_gap (FujinPagedView *self)
{
  double em = fujin_look_font_size (GTK_WIDGET (self));

  /* Below a small page stands its number. */
  return round (self->thumbnails ? 2.0 * em : em);
}

void
_fujin_paged_view_drop (FujinPagedView *self)
{
  g_hash_table_remove_all (self->pictures);
}

static void
describe (FujinPagedView *self)
{
  g_autofree char *text = NULL;

  if (self->paged == NULL || self->n_pages == 0)
    return;
  /* Translators: which page is shown, of how many: "Page 1 of 3" */
  text = g_strdup_printf (_("Page %1$u of %2$u"), self->page + 1, self->n_pages);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  fujin_paged_get_title (self->paged),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
set_current (FujinPagedView *self,
             guint           page)
{
  if (page == self->page)
    return;
  self->page = page;
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[PAGE_CHANGED], 0);
}

/* The page in the middle of the upper half is the one that is read. */
static void
scrolled_cb (FujinPagedView *self)
{
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];

  if (self->allocating)
    return;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->thumbnails || vertical == NULL || self->n_pages == 0)
    return;
  set_current (self, _fujin_paged_view_page_at (
                       self, gtk_adjustment_get_value (vertical)
                               + gtk_adjustment_get_page_size (vertical) / 3));
}

static gboolean
scrolled_later_cb (GtkWidget     *widget,
                   GdkFrameClock *clock,
                   gpointer       data)
{
  scrolled_cb (FUJIN_PAGED_VIEW (widget));
  /* The pages may have another size now. */
  g_signal_emit (widget, signals[PAGE_CHANGED], 0);
  return G_SOURCE_REMOVE;
}

static void
set_adjustment (FujinPagedView *self,
                GtkOrientation  orientation,
                GtkAdjustment  *adjustment)
{
  GtkAdjustment **place = &self->adjustments[orientation];

  if (adjustment != NULL && *place == adjustment)
    return;
  if (*place != NULL)
    g_signal_handlers_disconnect_by_func (*place, scrolled_cb, self);
  g_clear_object (place);
  *place = adjustment != NULL ? g_object_ref_sink (adjustment)
                              : g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (*place, "value-changed", G_CALLBACK (scrolled_cb), self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
fujin_paged_view_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FujinPagedView *self = FUJIN_PAGED_VIEW (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
fujin_paged_view_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FujinPagedView *self = FUJIN_PAGED_VIEW (object);

  switch (property_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static double
find_scale (FujinPagedView *self,
            int             width,
            int             height)
{
  double gap = _fujin_paged_view_gap (self);
  double widest = 1, tallest = 1;

  for (guint i = 0; i < self->n_pages; i++)
    {
      double page_width, page_height;

      fujin_paged_get_page_size (self->paged, i, &page_width, &page_height);
      widest = MAX (widest, page_width);
      tallest = MAX (tallest, page_height);
    }
  self->widest = widest;
  if (self->zoom > 0 && !self->thumbnails)
    return CLAMP (self->zoom * PIXELS_PER_POINT, LEAST_SCALE, MOST_SCALE);
  if (self->zoom < 0 && !self->thumbnails)
    return CLAMP (MIN ((width - 2 * gap) / widest, (height - 2 * gap) / tallest), LEAST_SCALE,
                  MOST_SCALE);
  return CLAMP ((width - 2 * (self->thumbnails ? 8 : gap)) / widest, LEAST_SCALE, MOST_SCALE);
}

/* Where each page begins, for a view of this size. */
void
_fujin_paged_view_arrange (FujinPagedView *self,
                           int             width,
                           int             height)
{
  double gap = _fujin_paged_view_gap (self);
  double y = gap / 2;

  self->n_pages = self->paged != NULL ? fujin_paged_get_n_pages (self->paged) : 0;
  self->scale = find_scale (self, width, height);
  g_array_set_size (self->tops, 0);
  for (guint i = 0; i < self->n_pages; i++)
    {
      double page_width, page_height;

      fujin_paged_get_page_size (self->paged, i, &page_width, &page_height);
      g_array_append_val (self->tops, y);
      y = round (y + page_height * self->scale + gap);
    }
  g_array_append_val (self->tops, y);
}

static void
configure (FujinPagedView *self,
           GtkOrientation  orientation,
           double          size,
           double          page)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment,
                              CLAMP (gtk_adjustment_get_value (adjustment), 0,
                                     MAX (size - page, 0)),
                              0, MAX (size, page), STEP, page * 0.9, page);
}

/* The place that is read stays when the pages grow or shrink. */
static void
fujin_paged_view_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  FujinPagedView *self = FUJIN_PAGED_VIEW (widget);
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double before = self->scale;
  double top = self->tops->len > self->page ? g_array_index (self->tops, double, self->page) : 0;
  double into = vertical != NULL ? gtk_adjustment_get_value (vertical) - top : 0;
  guint page = self->page;

  /* Whoever listens may scroll something else, which must not happen within an allocation. */
  self->allocating = TRUE;
  _fujin_paged_view_arrange (self, width, height);
  configure (self, GTK_ORIENTATION_HORIZONTAL,
             self->widest * self->scale + 2 * _fujin_paged_view_gap (self), width);
  configure (self, GTK_ORIENTATION_VERTICAL,
             g_array_index (self->tops, double, self->tops->len - 1), height);
  if (before > 0 && before != self->scale && vertical != NULL && page < self->n_pages)
    gtk_adjustment_set_value (vertical, g_array_index (self->tops, double, page)
                                          + into * self->scale / before);
  self->allocating = FALSE;
  gtk_widget_add_tick_callback (widget, scrolled_later_cb, NULL, NULL);
}

static void
fujin_paged_view_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  double em = fujin_look_font_size (widget);

  *minimum = (int) (FUJIN_PAGED_VIEW (widget)->thumbnails ? 9 * em : 14 * em);
  *natural = *minimum;
}

static void
fujin_paged_view_dispose (GObject *object)
{
  FujinPagedView *self = FUJIN_PAGED_VIEW (object);

  for (guint i = 0; i < 2; i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_func (self->adjustments[i], scrolled_cb, self);
      g_clear_object (&self->adjustments[i]);
    }
  g_clear_object (&self->paged);

  G_OBJECT_CLASS (fujin_paged_view_parent_class)->dispose (object);
}

static void
fujin_paged_view_finalize (GObject *object)
{
  FujinPagedView *self = FUJIN_PAGED_VIEW (object);

  g_hash_table_unref (self->pictures);
  g_array_unref (self->tops);

  G_OBJECT_CLASS (fujin_paged_view_parent_class)->finalize (object);
}

static void
fujin_paged_view_class_init (FujinPagedViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = fujin_paged_view_set_property;
  object_class->get_property = fujin_paged_view_get_property;
  object_class->dispose = fujin_paged_view_dispose;
  object_class->finalize = fujin_paged_view_finalize;
  widget_class->measure = fujin_paged_view_measure;
  widget_class->size_allocate = fujin_paged_view_size_allocate;
  widget_class->snapshot = _fujin_paged_view_snapshot;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  signals[PAGE_CHANGED] = g_signal_new ("page-changed", FUJIN_TYPE_PAGED_VIEW, G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[PAGE_ACTIVATED] = g_signal_new ("page-activated", FUJIN_TYPE_PAGED_VIEW,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          G_TYPE_UINT);
  signals[ZOOM_ASKED] = g_signal_new ("zoom-asked", FUJIN_TYPE_PAGED_VIEW, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "pagedview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
fujin_paged_view_init (FujinPagedView *self)
{
  self->tops = g_array_new (FALSE, FALSE, sizeof (double));
  self->pictures = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->picture_scale = 1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  _fujin_paged_view_add_input (self);
}

/**
 * fujin_paged_view_new:
 *
 * Returns: (transfer floating): a view without pages, fitting their width
 */
GtkWidget *
fujin_paged_view_new (void)
{
  return g_object_new (FUJIN_TYPE_PAGED_VIEW, NULL);
}

/**
 * fujin_paged_view_set_paged:
 * @self: a view
 * @paged: (nullable): what to show
 *
 * Shows another document from its first page.
 */
void
fujin_paged_view_set_paged (FujinPagedView *self,
                            FujinPaged     *paged)
{
  g_return_if_fail (FUJIN_IS_PAGED_VIEW (self));
  g_return_if_fail (paged == NULL || FUJIN_IS_PAGED (paged));

  g_set_object (&self->paged, paged);
  self->page = 0;
  if (self->adjustments[GTK_ORIENTATION_VERTICAL] != NULL)
    gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL], 0);
  fujin_paged_view_refresh (self);
}

/**
 * fujin_paged_view_refresh:
 * @self: a view
 *
 * Draws all pages anew, after the document has changed. The place that is looked at stays.
 */
void
fujin_paged_view_refresh (FujinPagedView *self)
{
  g_return_if_fail (FUJIN_IS_PAGED_VIEW (self));

  _fujin_paged_view_drop (self);
  self->n_pages = self->paged != NULL ? fujin_paged_get_n_pages (self->paged) : 0;
  self->page = MIN (self->page, MAX (self->n_pages, 1) - 1);
  describe (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_paged_view_set_thumbnails:
 * @self: a view
 * @thumbnails: whether it shows small pages to choose from
 *
 * Makes it a list of small pages with their numbers.
 */
void
fujin_paged_view_set_thumbnails (FujinPagedView *self,
                                 gboolean        thumbnails)
{
  g_return_if_fail (FUJIN_IS_PAGED_VIEW (self));

  self->thumbnails = thumbnails;
  _fujin_paged_view_drop (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_paged_view_set_zoom:
 * @self: a view
 * @zoom: share of the true size (1.0 is a sheet as large as on paper), or %FUJIN_PAGED_FIT_WIDTH
 *   or %FUJIN_PAGED_FIT_PAGE
 *
 * Sets how large the pages are shown.
 */
void
fujin_paged_view_set_zoom (FujinPagedView *self,
                           double          zoom)
{
  g_return_if_fail (FUJIN_IS_PAGED_VIEW (self));

  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_paged_view_get_scale:
 * @self: a view
 *
 * Returns: how large the pages are shown, as a share of their true size
 */
double
fujin_paged_view_get_scale (FujinPagedView *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGED_VIEW (self), 1);

  return self->scale / PIXELS_PER_POINT;
}

/**
 * fujin_paged_view_get_page:
 * @self: a view
 *
 * Returns: the page looked at, from 0
 */
guint
fujin_paged_view_get_page (FujinPagedView *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGED_VIEW (self), 0);

  return self->page;
}

/* Scrolls so that the page begins at the top, or, among small ones, so that it is in view. */
void
_fujin_paged_view_look_at (FujinPagedView *self,
                           guint           page)
{
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double top, end;

  if (vertical == NULL || page + 1 >= self->tops->len)
    return;
  top = g_array_index (self->tops, double, page);
  end = g_array_index (self->tops, double, page + 1);
  if (self->thumbnails)
    gtk_adjustment_clamp_page (vertical, top - 6, end);
  else
    gtk_adjustment_set_value (vertical, top - _fujin_paged_view_gap (self) / 2);
}

/**
 * fujin_paged_view_set_page:
 * @self: a view
 * @page: a page from 0; one past the end is the last
 *
 * Looks at a page.
 */
void
fujin_paged_view_set_page (FujinPagedView *self,
                           guint           page)
{
  g_return_if_fail (FUJIN_IS_PAGED_VIEW (self));

  if (self->n_pages == 0)
    return;
  page = MIN (page, self->n_pages - 1);
  _fujin_paged_view_look_at (self, page);
  set_current (self, page);
}

/**
 * fujin_paged_view_get_n_kept:
 * @self: a view
 *
 * Returns: how many pages are drawn and kept, for tests: never many more than are in view
 */
guint
fujin_paged_view_get_n_kept (FujinPagedView *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGED_VIEW (self), 0);

  return g_hash_table_size (self->pictures);
}
