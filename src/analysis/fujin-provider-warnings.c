/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a provider asks for. */
#include "config.h"

#include "fujin-provider-private.h"

#include "fujin-record.h"

/* One service with a score of 1 may be an oversight; from here on it is how it is done. */
#define SEVERAL 2

static FujinProviderWarning *
add (FujinProviderHealth      *self,
     FujinProviderWarningKind  kind)
{
  FujinProviderWarning *warning = g_new0 (FujinProviderWarning, 1);

  warning->kind = kind;
  g_ptr_array_add (self->warnings, warning);
  return warning;
}

static void
add_for (FujinProviderHealth      *self,
         FujinProviderWarningKind  kind,
         FujinRecord              *contract,
         int                       days)
{
  FujinProviderWarning *warning = add (self, kind);

  warning->contract = contract;
  warning->days = days;
}

static void
check_end (FujinProviderHealth         *self,
           const FujinProviderContract *contract)
{
  if (!contract->has_end || contract->days_left > FUJIN_CONTRACT_ANNOUNCED_DAYS)
    return;
  if (contract->days_left < 0)
    add_for (self, FUJIN_PROVIDER_EXPIRED, contract->record, contract->days_left);
  else if (contract->days_left <= FUJIN_CONTRACT_PRESSING_DAYS)
    add_for (self, FUJIN_PROVIDER_ENDS_PRESSING, contract->record, contract->days_left);
  else
    add_for (self, FUJIN_PROVIDER_ENDS, contract->record, contract->days_left);
}

static void
check_decide (FujinProviderHealth         *self,
              const FujinProviderContract *contract)
{
  if (!contract->has_decide)
    return;
  if (contract->decide_days < 0)
    add_for (self, FUJIN_PROVIDER_DECIDE_PASSED, contract->record, contract->decide_days);
  else if (contract->decide_days <= FUJIN_DUE_SOON_DAYS)
    add_for (self, FUJIN_PROVIDER_DECIDE_SOON, contract->record, contract->decide_days);
}

/* A contract whose place another one takes asks for nothing any more; one that has ended asks for
 * one thing only. */
static void
check_contracts (FujinProviderHealth *self)
{
  for (guint i = 0; i < self->contracts->len; i++)
    {
      const FujinProviderContract *contract =
        &g_array_index (self->contracts, FujinProviderContract, i);

      if (contract->followed)
        continue;
      check_end (self, contract);
      if (contract->has_end && contract->days_left < 0)
        continue;
      check_decide (self, contract);
      if (*fujin_record_get (contract->record, FUJIN_CONTRACT_READER) == '\0')
        add_for (self, FUJIN_PROVIDER_NO_READER, contract->record, 0);
    }
  if (self->contracts->len == 0 && self->services->len > 0)
    add (self, FUJIN_PROVIDER_NO_CONTRACT);
}

static gboolean
is_renewed_soon (FujinProviderHealth *self)
{
  for (guint i = 0; i < self->contracts->len; i++)
    {
      const FujinProviderContract *contract =
        &g_array_index (self->contracts, FujinProviderContract, i);

      if (contract->followed)
        continue;
      if ((contract->has_end && contract->days_left <= FUJIN_CONTRACT_ANNOUNCED_DAYS)
          || (contract->has_decide && contract->decide_days <= FUJIN_CONTRACT_ANNOUNCED_DAYS))
        return TRUE;
    }
  return FALSE;
}

static void
check_low (FujinProviderHealth *self)
{
  const FujinUnderstanding *now = fujin_provider_health_get_now (self);

  if (now->n_scored > 0 && now->mean < FUJIN_UNDERSTANDING_LEAST && is_renewed_soon (self))
    add (self, FUJIN_PROVIDER_LOW)->after = now->mean;
}

static void
check_handed_over (FujinProviderHealth *self)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  for (guint i = 0; i < self->services->len; i++)
    {
      const FujinProviderService *service =
        &g_array_index (self->services, FujinProviderService, i);

      if (service->score == 1)
        g_ptr_array_add (plans, service->plan);
    }
  if (plans->len >= SEVERAL)
    add (self, FUJIN_PROVIDER_HANDED_OVER)->plans = g_steal_pointer (&plans);
}

/* Scores of the services that count then and now, and which of them fell. */
typedef struct
{
  guint n;
  guint n_changed;
  int before;
  int after;
  GPtrArray *fallen;
} Common;

static gboolean
find_before (FujinProviderHealth *self,
             FujinProject        *state,
             FujinServicePlan    *plan,
             int                 *score)
{
  FujinTeam *team = fujin_project_find_team (state, fujin_team_get_id (self->team));
  FujinServicePlan *before = fujin_project_find_plan (state, fujin_service_plan_get_id (plan));

  return team && before && fujin_service_plan_in_scope (before)
         && fujin_assignments_contains (fujin_service_plan_get_assignments (before), team)
         && fujin_provider_get_score (before, score) == FUJIN_OUTSIDE_SCORED;
}

static void
compare (FujinProviderHealth *self,
         FujinProject        *state,
         Common              *common)
{
  for (guint i = 0; i < self->services->len; i++)
    {
      const FujinProviderService *service =
        &g_array_index (self->services, FujinProviderService, i);
      int score;

      if (service->how != FUJIN_OUTSIDE_SCORED
          || !find_before (self, state, service->plan, &score))
        continue;
      common->n++;
      common->n_changed += score != service->score ? 1 : 0;
      common->before += score;
      common->after += service->score;
      if (service->score < score)
        g_ptr_array_add (common->fallen, service->plan);
    }
}

/* Held against the newest version with other scores: often a version is kept just after an
 * evaluation, and a fall must not hide behind it. Only services scored both times count, for a
 * mean over others would move without anything having changed. */
static void
check_fall (FujinProviderHealth *self)
{
  for (guint i = self->states->len - 1; i > 0; i--)
    {
      FujinRecord *version = g_array_index (self->states, FujinUnderstanding, i - 1).version;
      g_autoptr (GPtrArray) fallen = g_ptr_array_new ();
      Common common = { .fallen = fallen };
      FujinProviderWarning *warning;

      compare (self, fujin_record_get_content (version), &common);
      if (common.n_changed == 0)
        continue;
      if (common.after >= common.before)
        return;
      warning = add (self, FUJIN_PROVIDER_FELL);
      warning->version = version;
      warning->before = (double) common.before / common.n;
      warning->after = (double) common.after / common.n;
      warning->plans = g_steal_pointer (&fallen);
      return;
    }
}

static int
compare_warnings (gconstpointer a,
                  gconstpointer b)
{
  const FujinProviderWarning *one = *(const FujinProviderWarning *const *) a;
  const FujinProviderWarning *two = *(const FujinProviderWarning *const *) b;

  if (one->kind != two->kind)
    return (int) one->kind - (int) two->kind;
  return one->days < two->days ? -1 : one->days > two->days;
}

/*
 * _fujin_provider_health_warn:
 *
 * Finds what the provider asks for.
 */
void
_fujin_provider_health_warn (FujinProviderHealth *self)
{
  check_contracts (self);
  check_fall (self);
  check_low (self);
  check_handed_over (self);
  g_ptr_array_sort (self->warnings, compare_warnings);
}
