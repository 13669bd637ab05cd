/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-improvement.h"

#include <string.h>

#include "fujin-improvement.h"
#include "fujin-provider-words.h"
#include "fujin-record.h"
#include "fujin-words.h"

static char *
dup_title (const FujinProviderHealth  *health,
           const FujinProviderWarning *warning,
           FujinLang                   lang)
{
  static const char *const titles[FUJIN_N_PROVIDER_WARNINGS] = {
    /* Translators: these: titles of improvements; %s is the name of a provider */
    [FUJIN_PROVIDER_EXPIRED] = N_("Settle the contract with %s that has ended"),
    [FUJIN_PROVIDER_DECIDE_PASSED] = N_("Decide on the renewal of the contract with %s"),
    [FUJIN_PROVIDER_ENDS_PRESSING] = N_("Decide on the renewal of the contract with %s"),
    [FUJIN_PROVIDER_DECIDE_SOON] = N_("Decide on the renewal of the contract with %s"),
    [FUJIN_PROVIDER_FELL] = N_("Understand again what %s does and what it yields"),
    [FUJIN_PROVIDER_LOW] = N_("Understand what %s does before the contract is renewed"),
    [FUJIN_PROVIDER_HANDED_OVER] = N_("Read the results and reports of %s"),
    [FUJIN_PROVIDER_ENDS] = N_("Decide on the renewal of the contract with %s"),
    [FUJIN_PROVIDER_NO_READER] = N_("Name who reads the reports of %s"),
    [FUJIN_PROVIDER_NO_CONTRACT] = N_("Put the contract with %s on record"),
  };

  return g_strdup_printf (fujin_words (lang, titles[warning->kind]),
                          fujin_team_get_name (health->team));
}

/* The services the warning is about; of one about scores those that are low; otherwise all. */
static gboolean
concerns (const FujinProviderWarning *warning,
          const FujinProviderService *service)
{
  if (warning->plans)
    return g_ptr_array_find (warning->plans, service->plan, NULL);
  if (warning->kind == FUJIN_PROVIDER_LOW)
    return service->how == FUJIN_OUTSIDE_SCORED && service->score < FUJIN_UNDERSTANDING_LEAST;
  return TRUE;
}

static char *
dup_services (const FujinProviderHealth  *health,
              const FujinProviderWarning *warning)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < health->services->len; i++)
    {
      const FujinProviderService *service =
        &g_array_index (health->services, FujinProviderService, i);

      if (!concerns (warning, service))
        continue;
      if (ids->len > 0)
        g_string_append_c (ids, ' ');
      g_string_append (ids, fujin_service_plan_get_id (service->plan));
    }
  return g_strdup (ids->str);
}

/* The day by which the renewal is decided, or else the end of the contract; a day that has passed
 * would be overdue at once. */
static const char *
due_of (const FujinProviderHealth  *health,
        const FujinProviderWarning *warning,
        const char                 *today)
{
  const FujinProviderContract *next = fujin_provider_health_get_next (health);
  FujinRecord *record = warning->contract ? warning->contract : next ? next->record : NULL;
  const char *decide = record ? fujin_record_get (record, FUJIN_CONTRACT_DECIDE) : "";
  const char *ends = record ? fujin_record_get (record, FUJIN_CONTRACT_ENDS) : "";

  if (*decide && strcmp (decide, today) >= 0)
    return decide;
  return *ends && strcmp (ends, today) >= 0 ? ends : "";
}

/**
 * fujin_provider_improvement_suggest:
 * @health: how a provider stands
 * @warning: a warning of it
 * @today: the day it is
 * @lang: language of title and note
 *
 * Sensible values of an improvement that answers the warning. It is of the short cycle: to read,
 * to ask and to decide needs nothing that is not there.
 *
 * Returns: (transfer full) (array zero-terminated=1): a value of every field, in their order
 */
char **
fujin_provider_improvement_suggest (const FujinProviderHealth  *health,
                                    const FujinProviderWarning *warning,
                                    const char                 *today,
                                    FujinLang                   lang)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT);
  char **values = g_new0 (char *, format->n_fields + 1);

  for (guint i = 0; i < format->n_fields; i++)
    {
      const FujinRecordField *field = &format->fields[i];

      if (i == FUJIN_IMPROVEMENT_TITLE)
        values[i] = dup_title (health, warning, lang);
      else if (i == FUJIN_IMPROVEMENT_SERVICES)
        values[i] = dup_services (health, warning);
      else if (i == FUJIN_IMPROVEMENT_DUE)
        values[i] = g_strdup (due_of (health, warning, today));
      else if (i == FUJIN_IMPROVEMENT_NOTE)
        values[i] = fujin_provider_words_dup_warning (health, warning, lang);
      else
        values[i] = g_strdup (field->required ? field->choices[0] : "");
    }
  return values;
}

static FujinRecord *
find_title (FujinProject *project,
            const char   *title)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);

      if (g_str_equal (fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE), title)
          && fujin_improvement_is_open (record))
        return record;
    }
  return NULL;
}

/**
 * fujin_provider_improvement_find:
 * @health: how a provider stands
 * @warning: a warning of it
 *
 * Looks for an open improvement that answers the warning. An improvement does not say what made
 * it: the title that was suggested, in either language, tells.
 *
 * Returns: (transfer none) (nullable): the improvement
 */
FujinRecord *
fujin_provider_improvement_find (const FujinProviderHealth  *health,
                                 const FujinProviderWarning *warning)
{
  FujinProject *project = fujin_team_get_project (health->team);

  for (FujinLang lang = 0; project && lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *title = dup_title (health, warning, lang);
      FujinRecord *record = find_title (project, title);

      if (record)
        return record;
    }
  return NULL;
}
