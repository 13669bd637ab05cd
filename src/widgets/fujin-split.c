/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-split.h"

#include "fujin-look.h"

#define SPACING 12

/**
 * FujinSplit:
 *
 * Two children side by side where there is room, one below the other where there is not. Room is
 * counted in text sizes, so that large texts get their lines too.
 */
struct _FujinSplit
{
  GtkWidget  parent_instance;

  GtkWidget *start;
  GtkWidget *end;
  double     share;
  double     least_ems;
};

enum
{
  PROP_0,
  PROP_START,
  PROP_END,
  PROP_SHARE,
  PROP_LEAST_EMS,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (FujinSplit, fujin_split, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
fujin_split_get_request_mode (GtkWidget *widget)
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

static void
fujin_split_measure (GtkWidget      *widget,
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

static void
fujin_split_size_allocate (GtkWidget *widget,
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

static void
fujin_split_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  FujinSplit *self = FUJIN_SPLIT (object);

  switch (prop_id)
    {
    case PROP_START:
      g_value_set_object (value, self->start);
      break;
    case PROP_END:
      g_value_set_object (value, self->end);
      break;
    case PROP_SHARE:
      g_value_set_double (value, self->share);
      break;
    case PROP_LEAST_EMS:
      g_value_set_double (value, self->least_ems);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
replace_child (FujinSplit  *self,
               GtkWidget  **place,
               GtkWidget   *child)
{
  if (*place == child)
    return;
  g_clear_pointer (place, gtk_widget_unparent);
  *place = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
fujin_split_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  FujinSplit *self = FUJIN_SPLIT (object);

  switch (prop_id)
    {
    case PROP_START:
      replace_child (self, &self->start, g_value_get_object (value));
      break;
    case PROP_END:
      replace_child (self, &self->end, g_value_get_object (value));
      break;
    case PROP_SHARE:
      self->share = g_value_get_double (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_LEAST_EMS:
      self->least_ems = g_value_get_double (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_split_dispose (GObject *object)
{
  FujinSplit *self = FUJIN_SPLIT (object);

  g_clear_pointer (&self->start, gtk_widget_unparent);
  g_clear_pointer (&self->end, gtk_widget_unparent);

  G_OBJECT_CLASS (fujin_split_parent_class)->dispose (object);
}

static void
fujin_split_class_init (FujinSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = fujin_split_get_property;
  object_class->set_property = fujin_split_set_property;
  object_class->dispose = fujin_split_dispose;
  widget_class->get_request_mode = fujin_split_get_request_mode;
  widget_class->measure = fujin_split_measure;
  widget_class->size_allocate = fujin_split_size_allocate;

  /**
   * FujinSplit:start:
   *
   * The child at the start or above.
   */
  properties[PROP_START] = g_param_spec_object ("start", NULL, NULL, GTK_TYPE_WIDGET, flags);
  /**
   * FujinSplit:end:
   *
   * The child at the end or below.
   */
  properties[PROP_END] = g_param_spec_object ("end", NULL, NULL, GTK_TYPE_WIDGET, flags);
  /**
   * FujinSplit:share:
   *
   * How much of the width the start child gets side by side, 0 to 1.
   */
  properties[PROP_SHARE] = g_param_spec_double ("share", NULL, NULL, 0.0, 1.0, 0.5, flags);
  /**
   * FujinSplit:least-ems:
   *
   * From which width, in text sizes, the children stand side by side.
   */
  properties[PROP_LEAST_EMS] = g_param_spec_double ("least-ems", NULL, NULL, 0.0, 1000.0, 56.0,
                                                    flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
fujin_split_init (FujinSplit *self)
{
  self->share = 0.5;
  self->least_ems = 56.0;
}
