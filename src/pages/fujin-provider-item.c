/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-item.h"

/**
 * FujinProviderItem:
 *
 * A provider in a list. It stays when its health is another one, so that what is chosen stays.
 *
 * Signal "changed": the health is another one.
 */
struct _FujinProviderItem
{
  GObject parent_instance;
  FujinProviderHealth *health;
};

G_DEFINE_FINAL_TYPE (FujinProviderItem, fujin_provider_item, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_provider_item_finalize (GObject *object)
{
  fujin_provider_health_free (FUJIN_PROVIDER_ITEM (object)->health);
  G_OBJECT_CLASS (fujin_provider_item_parent_class)->finalize (object);
}

static void
fujin_provider_item_class_init (FujinProviderItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_provider_item_finalize;
  signals[CHANGED] = g_signal_new ("changed", FUJIN_TYPE_PROVIDER_ITEM, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_provider_item_init (FujinProviderItem *self)
{
}

/**
 * fujin_provider_item_new:
 * @health: (transfer full): how a provider stands
 *
 * Returns: (transfer full): an item
 */
FujinProviderItem *
fujin_provider_item_new (FujinProviderHealth *health)
{
  FujinProviderItem *self = g_object_new (FUJIN_TYPE_PROVIDER_ITEM, NULL);

  self->health = health;
  return self;
}

/**
 * fujin_provider_item_set_health:
 * @self: an item
 * @health: (transfer full): how the same provider stands now
 *
 * Says that the provider stands otherwise now.
 */
void
fujin_provider_item_set_health (FujinProviderItem   *self,
                                FujinProviderHealth *health)
{
  FujinProviderHealth *old;

  g_return_if_fail (FUJIN_IS_PROVIDER_ITEM (self));

  old = self->health;
  self->health = health;
  g_signal_emit (self, signals[CHANGED], 0);
  fujin_provider_health_free (old);
}

/**
 * fujin_provider_item_get_health:
 * @self: an item
 *
 * Returns: (transfer none): how the provider stands
 */
const FujinProviderHealth *
fujin_provider_item_get_health (FujinProviderItem *self)
{
  g_return_val_if_fail (FUJIN_IS_PROVIDER_ITEM (self), NULL);

  return self->health;
}
