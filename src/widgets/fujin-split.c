/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-split.h"

#include "fujin-split-private.h"

/**
 * FujinSplit:
 *
 * Two children side by side where there is room, one below the other where there is not. Room is
 * counted in text sizes, so that large texts get their lines too.
 */
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
  widget_class->get_request_mode = _fujin_split_get_request_mode;
  widget_class->measure = _fujin_split_measure;
  widget_class->size_allocate = _fujin_split_size_allocate;

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
