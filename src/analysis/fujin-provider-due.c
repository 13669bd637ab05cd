/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-due.h"

#include "fujin-provider-private.h"

/**
 * fujin_provider_due_first:
 * @health: how a provider stands
 *
 * Returns: (transfer none) (nullable): the most urgent of what cannot wait
 */
const FujinProviderWarning *
fujin_provider_due_first (const FujinProviderHealth *health)
{
  const FujinProviderWarning *first =
    health->warnings->len > 0 ? g_ptr_array_index (health->warnings, 0) : NULL;

  return first && fujin_provider_warning_presses (first->kind) ? first : NULL;
}

/**
 * fujin_provider_due_list:
 * @project: a project
 * @today: the day it is
 *
 * The providers with a contract that has ended, ends within %FUJIN_CONTRACT_PRESSING_DAYS, or
 * whose renewal is to be decided now. Versions are not looked into, for they have no part in it.
 *
 * Returns: (transfer full) (element-type FujinProviderHealth): the providers, in the order of the
 *   teams
 */
GPtrArray *
fujin_provider_due_list (FujinProject *project,
                         const char   *today)
{
  GPtrArray *list = _fujin_provider_health_list_bare (project, today);

  for (guint i = list->len; i > 0; i--)
    if (!fujin_provider_due_first (g_ptr_array_index (list, i - 1)))
      g_ptr_array_remove_index (list, i - 1);
  return list;
}
