/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-service.h"

/**
 * fujin_service_free:
 * @service: (nullable): a service
 *
 * Frees @service, not its category.
 */
void
fujin_service_free (FujinService *service)
{
  if (service == NULL)
    return;
  g_free (service->id);
  fujin_text_clear (&service->name);
  fujin_text_clear (&service->summary);
  g_strfreev (service->related);
  g_strfreev (service->related_from);
  g_strfreev (service->related_categories);
  g_clear_pointer (&service->v21_roles, g_ptr_array_unref);
  g_clear_pointer (&service->places, g_ptr_array_unref);
  g_free (service);
}
