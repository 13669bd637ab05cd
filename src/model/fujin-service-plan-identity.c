/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-service-plan-private.h"

/**
 * fujin_service_plan_get_id:
 * @self: a service plan
 *
 * Returns: "A-1" for a service of the framework, "s-..." for one of the project's own
 */
const char *
fujin_service_plan_get_id (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->id;
}

/**
 * fujin_service_plan_get_code:
 * @self: a service plan
 *
 * Returns: the code shown: "A-1", or "A-X1" for the first own service in category A
 */
const char *
fujin_service_plan_get_code (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->code;
}

/**
 * fujin_service_plan_get_name:
 * @self: a service plan
 * @lang: the language; own services have one name for both
 *
 * Returns: the name
 */
const char *
fujin_service_plan_get_name (FujinServicePlan *self,
                             FujinLang         lang)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->service ? fujin_text_get (&self->service->name, lang)
                       : self->strings[FUJIN_PLAN_NAME];
}

/**
 * fujin_service_plan_get_summary:
 * @self: a service plan
 * @lang: the language
 *
 * Returns: what the service is, in a sentence
 */
const char *
fujin_service_plan_get_summary (FujinServicePlan *self,
                                FujinLang         lang)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->service ? fujin_text_get (&self->service->summary, lang)
                       : self->strings[FUJIN_PLAN_SUMMARY];
}

/**
 * fujin_service_plan_get_category:
 * @self: a service plan
 *
 * Returns: (transfer none): its category
 */
const FujinCategory *
fujin_service_plan_get_category (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->category;
}

/**
 * fujin_service_plan_get_service:
 * @self: a service plan
 *
 * Returns: (transfer none) (nullable): the framework's service, %NULL for one of the project's own
 */
const FujinService *
fujin_service_plan_get_service (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->service;
}

/**
 * fujin_service_plan_is_own:
 * @self: a service plan
 *
 * Returns: whether the service was added by the project
 */
gboolean
fujin_service_plan_is_own (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FALSE);

  return self->service == NULL;
}

/**
 * fujin_service_plan_get_number:
 * @self: a service plan
 *
 * Returns: the number behind the letter of its code
 */
guint
fujin_service_plan_get_number (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), 0);

  return self->number;
}

/**
 * fujin_service_plan_compare:
 * @a: a service plan
 * @b: another one
 *
 * Orders by category, the framework's services before own ones, then by number.
 *
 * Returns: less than, equal to or greater than 0
 */
int
fujin_service_plan_compare (FujinServicePlan *a,
                            FujinServicePlan *b)
{
  if (a->category != b->category)
    return a->category->index < b->category->index ? -1 : 1;
  if ((a->service == NULL) != (b->service == NULL))
    return a->service ? -1 : 1;
  if (a->number != b->number)
    return a->number < b->number ? -1 : 1;
  return strcmp (a->id, b->id);
}
