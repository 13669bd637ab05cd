/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-ledger.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/* Days before the end of a contract from which it is announced, and from which it presses. */
#define FUJIN_CONTRACT_ANNOUNCED_DAYS 180
#define FUJIN_CONTRACT_PRESSING_DAYS 90

/* Understanding below this is a warning before a renewal: at 3 one of the two, service or results,
 * is still not understood (textbook 8.3). */
#define FUJIN_UNDERSTANDING_LEAST 3.0

/**
 * FujinOutsideScore:
 * @FUJIN_OUTSIDE_NOT_SCORED: no score yet
 * @FUJIN_OUTSIDE_SCORED: scored on the outsource scale, or the outside part of a combination is
 * @FUJIN_OUTSIDE_OTHER_SCALE: scored, but on another scale, or a combination as a whole: such a
 *   score says nothing of how well the provider's work is understood
 * @FUJIN_OUTSIDE_NOT_EVALUATED: decided not to evaluate it
 *
 * Whether a service says how well what a provider does is understood.
 */
typedef enum
{
  FUJIN_OUTSIDE_NOT_SCORED,
  FUJIN_OUTSIDE_SCORED,
  FUJIN_OUTSIDE_OTHER_SCALE,
  FUJIN_OUTSIDE_NOT_EVALUATED,
} FujinOutsideScore;

/**
 * FujinProviderService:
 * @plan: the service
 * @alone: whether nobody else carries it
 * @lead: whether the provider leads it
 * @how: what its score is worth here
 * @score: 1 to 5 on the outsource scale when @how is %FUJIN_OUTSIDE_SCORED, otherwise 0
 *
 * A service that a provider carries.
 */
typedef struct
{
  FujinServicePlan *plan;
  gboolean alone;
  gboolean lead;
  FujinOutsideScore how;
  int score;
} FujinProviderService;

/**
 * FujinUnderstanding:
 * @version: (nullable): the version; %NULL for the present state
 * @present: whether the provider is in it at all
 * @n_services: services the provider carries
 * @n_scored: how many of them are scored on the outsource scale
 * @n_other: how many are left out, for their score is on another scale
 * @mean: mean of the @n_scored; 0 when there are none
 *
 * How well what a provider does is understood, in one state: a mean with its coverage.
 */
typedef struct
{
  FujinRecord *version;
  gboolean present;
  guint n_services;
  guint n_scored;
  guint n_other;
  double mean;
} FujinUnderstanding;

/**
 * FujinProviderContract:
 * @record: the contract
 * @has_end: whether it says when it ends
 * @days_left: days to its last day, below 0 when that has passed; valid with @has_end
 * @has_decide: whether it says by when renewal is decided
 * @decide_days: days to that day, below 0 when it has passed; valid with @has_decide
 * @followed: whether another contract of the provider takes its place
 *
 * A contract as it stands today.
 */
typedef struct
{
  FujinRecord *record;
  gboolean has_end;
  int days_left;
  gboolean has_decide;
  int decide_days;
  gboolean followed;
} FujinProviderContract;

/**
 * FujinProviderWarningKind:
 * @FUJIN_PROVIDER_EXPIRED: the contract has ended and none takes its place
 * @FUJIN_PROVIDER_DECIDE_PASSED: the day to decide on renewal has passed
 * @FUJIN_PROVIDER_ENDS_PRESSING: it ends within %FUJIN_CONTRACT_PRESSING_DAYS
 * @FUJIN_PROVIDER_DECIDE_SOON: renewal is to be decided within 30 days
 * @FUJIN_PROVIDER_FELL: understanding fell since an earlier version
 * @FUJIN_PROVIDER_LOW: understanding is below %FUJIN_UNDERSTANDING_LEAST and a renewal is near
 * @FUJIN_PROVIDER_HANDED_OVER: two or more services have a score of 1
 * @FUJIN_PROVIDER_ENDS: it ends within %FUJIN_CONTRACT_ANNOUNCED_DAYS
 * @FUJIN_PROVIDER_NO_READER: a contract names nobody who reads the reports
 * @FUJIN_PROVIDER_NO_CONTRACT: services, but no contract on record
 *
 * What a provider asks for, the most urgent first.
 */
typedef enum
{
  FUJIN_PROVIDER_EXPIRED,
  FUJIN_PROVIDER_DECIDE_PASSED,
  FUJIN_PROVIDER_ENDS_PRESSING,
  FUJIN_PROVIDER_DECIDE_SOON,
  FUJIN_PROVIDER_FELL,
  FUJIN_PROVIDER_LOW,
  FUJIN_PROVIDER_HANDED_OVER,
  FUJIN_PROVIDER_ENDS,
  FUJIN_PROVIDER_NO_READER,
  FUJIN_PROVIDER_NO_CONTRACT,
  FUJIN_N_PROVIDER_WARNINGS,
} FujinProviderWarningKind;

/**
 * FujinProviderWarning:
 * @kind: what it is
 * @contract: (nullable): the contract it is about
 * @days: days to the day it is about, below 0 for passed
 * @version: (nullable): of a fall: since which version
 * @before: of a fall: the mean then, over services scored then and now
 * @after: of a fall: the mean now, over the same services; of %FUJIN_PROVIDER_LOW the mean
 * @plans: (nullable) (element-type FujinServicePlan): services it is about
 *
 * One of the findings about a provider.
 */
typedef struct
{
  FujinProviderWarningKind kind;
  FujinRecord *contract;
  int days;
  FujinRecord *version;
  double before;
  double after;
  GPtrArray *plans;
} FujinProviderWarning;

/**
 * FujinProviderHealth:
 * @team: the provider
 * @services: (element-type FujinProviderService): what it carries, in the order of the services
 * @n_alone: how many of them nobody else carries
 * @n_lead: how many of them it leads
 * @contracts: (element-type FujinProviderContract): the first to end first
 * @states: (element-type FujinUnderstanding): the versions, the oldest first, and the present last
 * @warnings: (element-type FujinProviderWarning): the most urgent first
 *
 * How the outsourcing to one provider stands.
 */
typedef struct
{
  FujinTeam *team;
  GArray *services;
  guint n_alone;
  guint n_lead;
  GArray *contracts;
  GArray *states;
  GPtrArray *warnings;
} FujinProviderHealth;

GPtrArray                   *fujin_provider_health_list      (FujinProject              *project,
                                                              const char                *today);
FujinProviderHealth         *fujin_provider_health_get       (FujinTeam                 *team,
                                                              const char                *today);
void                         fujin_provider_health_free      (FujinProviderHealth       *self);
const FujinUnderstanding    *fujin_provider_health_get_now   (const FujinProviderHealth *self);
const FujinProviderContract *fujin_provider_health_get_next  (const FujinProviderHealth *self);
FujinOutsideScore            fujin_provider_get_score        (FujinServicePlan          *plan,
                                                              int                       *score);
gboolean                     fujin_provider_warning_presses  (FujinProviderWarningKind   kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinProviderHealth, fujin_provider_health_free)

G_END_DECLS
