/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-health.h"

#include <string.h>

#include "fujin-provider-private.h"
#include "fujin-record.h"
#include "fujin-today.h"
#include "fujin-trend.h"

/* A contract that begins this many days before another ends, or later, takes its place; one that
 * begins earlier runs beside it. */
#define OVERLAP_DAYS 31

/**
 * fujin_provider_get_score:
 * @plan: a service that a provider carries
 * @score: (out): its score on the outsource scale, 1 to 5, 0 for none
 *
 * The outsource scale asks whether what is handed over is understood and used (textbook 8.3).
 * Only a score given on it, or the outside part of a combination, says that.
 *
 * Returns: what the score of the service is worth here
 */
FujinOutsideScore
fujin_provider_get_score (FujinServicePlan *plan,
                          int              *score)
{
  int as_is;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FUJIN_OUTSIDE_NOT_SCORED);
  g_return_val_if_fail (score != NULL, FUJIN_OUTSIDE_NOT_SCORED);

  *score = 0;
  as_is = fujin_service_plan_get_as_is (plan);
  if (as_is == FUJIN_SCORE_NOT_EVALUATED)
    return FUJIN_OUTSIDE_NOT_EVALUATED;
  if (as_is == FUJIN_SCORE_NONE)
    return FUJIN_OUTSIDE_NOT_SCORED;
  if (fujin_service_plan_get_as_is_scale (plan) == FUJIN_ASSIGNMENT_OUTSOURCE)
    *score = as_is;
  else if (fujin_service_plan_get_as_is_scale (plan) == FUJIN_ASSIGNMENT_COMBINATION)
    *score = fujin_service_plan_get_side (plan, FALSE, TRUE);
  return *score > 0 ? FUJIN_OUTSIDE_SCORED : FUJIN_OUTSIDE_OTHER_SCALE;
}

/**
 * fujin_provider_warning_presses:
 * @kind: a kind of warning
 *
 * Returns: whether it cannot wait: a day has passed or is near
 */
gboolean
fujin_provider_warning_presses (FujinProviderWarningKind kind)
{
  return kind <= FUJIN_PROVIDER_DECIDE_SOON;
}

static void
add_services (FujinProviderHealth *self)
{
  FujinPlanList *plans = fujin_team_get_plans (self->team);

  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    {
      FujinProviderService service = { .plan = fujin_plan_list_peek (plans, i) };
      FujinAssignments *assignments = fujin_service_plan_get_assignments (service.plan);

      if (!fujin_service_plan_in_scope (service.plan))
        continue;
      service.alone = fujin_assignments_get_n_teams (assignments) == 1;
      service.lead = fujin_assignments_get_lead (assignments) == self->team;
      service.how = fujin_provider_get_score (service.plan, &service.score);
      self->n_alone += service.alone ? 1 : 0;
      self->n_lead += service.lead ? 1 : 0;
      g_array_append_val (self->services, service);
    }
}

static void
add_state (FujinProviderHealth *self,
           FujinRecord         *version,
           FujinProject        *project)
{
  FujinTeam *team = fujin_project_find_team (project, fujin_team_get_id (self->team));
  FujinPlanList *plans = team ? fujin_team_get_plans (team) : NULL;
  FujinUnderstanding state = { .version = version, .present = team != NULL };
  int sum = 0;

  for (guint i = 0; plans && i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);
      FujinOutsideScore how;
      int score;

      if (!fujin_service_plan_in_scope (plan))
        continue;
      how = fujin_provider_get_score (plan, &score);
      state.n_services++;
      state.n_scored += how == FUJIN_OUTSIDE_SCORED ? 1 : 0;
      state.n_other += how == FUJIN_OUTSIDE_OTHER_SCALE ? 1 : 0;
      sum += score;
    }
  if (state.n_scored > 0)
    state.mean = (double) sum / state.n_scored;
  g_array_append_val (self->states, state);
}

/* The first to end first; what has no end stands last. */
static int
compare_contracts (gconstpointer a,
                   gconstpointer b)
{
  const FujinProviderContract *one = a;
  const FujinProviderContract *two = b;

  if (one->has_end != two->has_end)
    return one->has_end ? -1 : 1;
  if (one->has_end && one->days_left != two->days_left)
    return one->days_left < two->days_left ? -1 : 1;
  return strcmp (fujin_record_get_id (one->record), fujin_record_get_id (two->record));
}

/* Whether @next takes the place of @contract. */
static gboolean
follows (const FujinProviderContract *next,
         const FujinProviderContract *contract)
{
  const char *begins = fujin_record_get (next->record, FUJIN_CONTRACT_BEGINS);
  const char *ends = fujin_record_get (contract->record, FUJIN_CONTRACT_ENDS);
  int days;

  if (next == contract || !contract->has_end)
    return FALSE;
  if (next->has_end && next->days_left <= contract->days_left)
    return FALSE;
  return fujin_date_get_days (ends, begins, &days) && days >= -OVERLAP_DAYS;
}

static void
find_followed (GArray *contracts)
{
  for (guint i = 0; i < contracts->len; i++)
    {
      FujinProviderContract *contract = &g_array_index (contracts, FujinProviderContract, i);

      for (guint j = 0; j < contracts->len && !contract->followed; j++)
        contract->followed =
          follows (&g_array_index (contracts, FujinProviderContract, j), contract);
    }
}

static void
add_contracts (FujinProviderHealth *self,
               GPtrArray           *records,
               const char          *today)
{
  for (guint i = 0; records && i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);
      FujinProviderContract contract = { .record = g_object_ref (record) };

      contract.has_end = fujin_date_get_days (
        today, fujin_record_get (record, FUJIN_CONTRACT_ENDS), &contract.days_left);
      contract.has_decide = fujin_date_get_days (
        today, fujin_record_get (record, FUJIN_CONTRACT_DECIDE), &contract.decide_days);
      g_array_append_val (self->contracts, contract);
    }
  g_array_sort (self->contracts, compare_contracts);
  find_followed (self->contracts);
}

static void
clear_contract (gpointer data)
{
  g_object_unref (((FujinProviderContract *) data)->record);
}

static void
warning_free (gpointer data)
{
  FujinProviderWarning *warning = data;

  g_clear_pointer (&warning->plans, g_ptr_array_unref);
  g_free (warning);
}

static FujinProviderHealth *
health_new (FujinTeam  *team,
            GPtrArray  *records,
            GPtrArray  *versions,
            const char *today)
{
  FujinProviderHealth *self = g_new0 (FujinProviderHealth, 1);

  self->team = g_object_ref (team);
  self->services = g_array_new (FALSE, FALSE, sizeof (FujinProviderService));
  self->contracts = g_array_new (FALSE, FALSE, sizeof (FujinProviderContract));
  g_array_set_clear_func (self->contracts, clear_contract);
  self->states = g_array_new (FALSE, FALSE, sizeof (FujinUnderstanding));
  self->warnings = g_ptr_array_new_with_free_func (warning_free);
  add_services (self);
  add_contracts (self, records, today);
  for (guint i = 0; i < versions->len; i++)
    {
      FujinRecord *version = g_ptr_array_index (versions, i);

      add_state (self, version, fujin_record_get_content (version));
    }
  add_state (self, NULL, fujin_team_get_project (team));
  _fujin_provider_health_warn (self);
  return self;
}

/**
 * fujin_provider_health_free:
 * @self: the health of a provider
 *
 * Frees it.
 */
void
fujin_provider_health_free (FujinProviderHealth *self)
{
  g_ptr_array_unref (self->warnings);
  g_array_unref (self->states);
  g_array_unref (self->contracts);
  g_array_unref (self->services);
  g_object_unref (self->team);
  g_free (self);
}

/* The contracts of each provider: one walk for all. */
static GHashTable *
contracts_by_team (FujinProject *project)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_CONTRACT);
  GHashTable *by_team = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                               (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);
      const char *team = fujin_record_get (record, FUJIN_CONTRACT_TEAM);
      GPtrArray *records = g_hash_table_lookup (by_team, team);

      if (!records)
        {
          records = g_ptr_array_new ();
          g_hash_table_insert (by_team, (gpointer) team, records);
        }
      g_ptr_array_add (records, record);
    }
  return by_team;
}

static GPtrArray *
list_against (FujinProject *project,
              GPtrArray    *versions,
              const char   *today)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_provider_health_free);
  g_autoptr (GHashTable) contracts = contracts_by_team (project);

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      if (fujin_team_get_external (team))
        g_ptr_array_add (list, health_new (team, g_hash_table_lookup (contracts,
                                                                      fujin_team_get_id (team)),
                                           versions, today));
    }
  return list;
}

/* Without the versions: enough for what has a day. */
GPtrArray *
_fujin_provider_health_list_bare (FujinProject *project,
                                  const char   *today)
{
  g_autoptr (GPtrArray) versions = g_ptr_array_new ();

  return list_against (project, versions, today);
}

/**
 * fujin_provider_health_list:
 * @project: a project
 * @today: the day it is, YYYY-MM-DD
 *
 * How the outsourcing to each provider stands, that is to each team outside. A provider is the
 * same one in all versions when its id is.
 *
 * Returns: (transfer full) (element-type FujinProviderHealth): the providers, in the order of the
 *   teams; valid as long as the project is not edited
 */
GPtrArray *
fujin_provider_health_list (FujinProject *project,
                            const char   *today)
{
  g_autoptr (GPtrArray) versions = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  versions = fujin_trend_list_versions (project);
  return list_against (project, versions, today);
}

/**
 * fujin_provider_health_get:
 * @team: a team outside
 * @today: the day it is
 *
 * Returns: (transfer full): how the outsourcing to it stands
 */
FujinProviderHealth *
fujin_provider_health_get (FujinTeam  *team,
                           const char *today)
{
  FujinProject *project;
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (GHashTable) contracts = NULL;

  g_return_val_if_fail (FUJIN_IS_TEAM (team), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  project = fujin_team_get_project (team);
  versions = fujin_trend_list_versions (project);
  contracts = contracts_by_team (project);
  return health_new (team, g_hash_table_lookup (contracts, fujin_team_get_id (team)), versions,
                     today);
}

/**
 * fujin_provider_health_get_now:
 * @self: the health of a provider
 *
 * Returns: (transfer none): the understanding of the present state
 */
const FujinUnderstanding *
fujin_provider_health_get_now (const FujinProviderHealth *self)
{
  return &g_array_index (self->states, FujinUnderstanding, self->states->len - 1);
}

/**
 * fujin_provider_health_get_next:
 * @self: the health of a provider
 *
 * The contract to be looked at first: the first to end that none takes the place of. One that
 * has ended already counts as well.
 *
 * Returns: (transfer none) (nullable): the contract; %NULL when there is none
 */
const FujinProviderContract *
fujin_provider_health_get_next (const FujinProviderHealth *self)
{
  for (guint i = 0; i < self->contracts->len; i++)
    {
      const FujinProviderContract *contract =
        &g_array_index (self->contracts, FujinProviderContract, i);

      if (!contract->followed)
        return contract;
    }
  return NULL;
}
