/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-step-item.h"

/**
 * FujinStepItem:
 *
 * A step to an organisation pattern in a list, which can be ticked; or the heading of a quadrant.
 */
struct _FujinStepItem
{
  GObject           parent_instance;

  char             *head;
  FujinPatternStep  step;
  int               pattern;
  gboolean          ticked;
};

G_DEFINE_FINAL_TYPE (FujinStepItem, fujin_step_item, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TICKED,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
fujin_step_item_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_TICKED)
    g_value_set_boolean (value, FUJIN_STEP_ITEM (object)->ticked);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_step_item_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (prop_id == PROP_TICKED)
    fujin_step_item_set_ticked (FUJIN_STEP_ITEM (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_step_item_finalize (GObject *object)
{
  FujinStepItem *self = FUJIN_STEP_ITEM (object);

  g_free (self->head);
  g_clear_object (&self->step.plan);
  G_OBJECT_CLASS (fujin_step_item_parent_class)->finalize (object);
}

static void
fujin_step_item_class_init (FujinStepItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fujin_step_item_get_property;
  object_class->set_property = fujin_step_item_set_property;
  object_class->finalize = fujin_step_item_finalize;
  properties[PROP_TICKED] = g_param_spec_boolean ("ticked", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                    G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
fujin_step_item_init (FujinStepItem *self)
{
}

/**
 * fujin_step_item_new:
 * @step: a step; copied
 * @pattern: the pattern it leads to, 1 to 4
 *
 * Returns: (transfer full): an item
 */
FujinStepItem *
fujin_step_item_new (const FujinPatternStep *step,
                     int                     pattern)
{
  FujinStepItem *self = g_object_new (FUJIN_TYPE_STEP_ITEM, NULL);

  self->step = *step;
  g_object_ref (self->step.plan);
  self->pattern = pattern;
  return self;
}

/**
 * fujin_step_item_new_head:
 * @text: a heading
 *
 * Returns: (transfer full): an item that is a heading
 */
FujinStepItem *
fujin_step_item_new_head (const char *text)
{
  FujinStepItem *self = g_object_new (FUJIN_TYPE_STEP_ITEM, NULL);

  self->head = g_strdup (text);
  return self;
}

/**
 * fujin_step_item_get_head:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): its text when it is a heading
 */
const char *
fujin_step_item_get_head (FujinStepItem *self)
{
  return self->head;
}

/**
 * fujin_step_item_get_step:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the step; %NULL for a heading
 */
const FujinPatternStep *
fujin_step_item_get_step (FujinStepItem *self)
{
  return self->head ? NULL : &self->step;
}

/**
 * fujin_step_item_get_pattern:
 * @self: an item
 *
 * Returns: the pattern the step leads to
 */
int
fujin_step_item_get_pattern (FujinStepItem *self)
{
  return self->pattern;
}

/**
 * fujin_step_item_get_ticked:
 * @self: an item
 *
 * Returns: whether it is ticked
 */
gboolean
fujin_step_item_get_ticked (FujinStepItem *self)
{
  return self->ticked;
}

/**
 * fujin_step_item_set_ticked:
 * @self: an item
 * @ticked: whether it is ticked; a heading never is
 *
 * Ticks it or not.
 */
void
fujin_step_item_set_ticked (FujinStepItem *self,
                            gboolean       ticked)
{
  if (self->head || self->ticked == ticked)
    return;
  self->ticked = ticked;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TICKED]);
}
