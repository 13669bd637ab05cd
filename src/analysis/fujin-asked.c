/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-asked.h"

#include <string.h>

#include "fujin-gap-answer.h"
#include "fujin-gap.h"
#include "fujin-improvement.h"
#include "fujin-ledger.h"
#include "fujin-pattern-advice.h"
#include "fujin-provider-due.h"
#include "fujin-record.h"
#include "fujin-strings.h"

static FujinAsked *
asked_new (FujinProject   *project,
           FujinAskedKind  kind,
           const char     *day)
{
  FujinAsked *self = g_new0 (FujinAsked, 1);

  self->kind = kind;
  self->project = g_object_ref (project);
  self->day = g_strdup (day);
  self->first_day = g_strdup ("");
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->plans = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * fujin_asked_free:
 * @self: (transfer full) (nullable): a decision asked for
 *
 * Frees it.
 */
void
fujin_asked_free (FujinAsked *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->project);
  g_free (self->day);
  g_free (self->first_day);
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->plans);
  g_free (self);
}

/**
 * fujin_asked_count_long:
 * @self: a decision asked for
 *
 * Returns: how many of the improvements to approve need new people, money or systems
 */
guint
fujin_asked_count_long (const FujinAsked *self)
{
  guint n = 0;

  if (self->kind != FUJIN_ASKED_APPROVAL)
    return 0;
  for (guint i = 0; i < self->records->len; i++)
    n += fujin_improvement_is_long (g_ptr_array_index (self->records, i)) ? 1 : 0;
  return n;
}

static void
add_plan (FujinAsked       *self,
          FujinServicePlan *plan)
{
  if (!g_ptr_array_find (self->plans, plan, NULL))
    g_ptr_array_add (self->plans, g_object_ref (plan));
}

static void
add_record (FujinAsked  *self,
            FujinRecord *record)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (record);

  g_ptr_array_add (self->records, g_object_ref (record));
  for (guint i = 0; i < plans->len; i++)
    add_plan (self, g_ptr_array_index (plans, i));
}

/* No day is later than any day. */
static int
compare_days (const char *a,
              const char *b)
{
  if ((*a == '\0') != (*b == '\0'))
    return *a == '\0' ? 1 : -1;
  return strcmp (a, b);
}

/* The long cycle first: it is what a CISO office cannot do by itself. */
static int
compare_proposals (gconstpointer a,
                   gconstpointer b)
{
  FujinRecord *one = *(FujinRecord **) a;
  FujinRecord *two = *(FujinRecord **) b;
  int order = fujin_improvement_is_long (two) - fujin_improvement_is_long (one);

  if (order == 0)
    order = compare_days (fujin_record_get (one, FUJIN_IMPROVEMENT_DUE),
                          fujin_record_get (two, FUJIN_IMPROVEMENT_DUE));
  if (order == 0)
    order = strcmp (fujin_record_get (one, FUJIN_IMPROVEMENT_TITLE),
                    fujin_record_get (two, FUJIN_IMPROVEMENT_TITLE));
  return order ? order : strcmp (fujin_record_get_id (one), fujin_record_get_id (two));
}

static GPtrArray *
list_proposals (FujinProject *project)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  GPtrArray *proposals = g_ptr_array_new ();

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);

      if (fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) == FUJIN_STATE_PROPOSED)
        g_ptr_array_add (proposals, record);
    }
  g_ptr_array_sort (proposals, compare_proposals);
  return proposals;
}

/* One decision each as long as there is room; the rest is decided together. */
static void
ask_approvals (GPtrArray    *list,
               FujinProject *project,
               const char   *day,
               guint         room)
{
  g_autoptr (GPtrArray) proposals = list_proposals (project);

  for (guint i = 0; i < proposals->len; i++)
    {
      if (i < room)
        g_ptr_array_insert (list, (int) i, asked_new (project, FUJIN_ASKED_APPROVAL, day));
      add_record (g_ptr_array_index (list, MIN (i, room - 1)), g_ptr_array_index (proposals, i));
    }
}

/* Which level is wanted most; a level that is not decided weighs least. */
static int
compare_levels (gconstpointer a,
                gconstpointer b)
{
  static const FujinLevel order[] = {
    FUJIN_LEVEL_BASIC, FUJIN_LEVEL_STANDARD, FUJIN_LEVEL_ADVANCED, FUJIN_LEVEL_OPTIONAL,
  };
  FujinServicePlan *plans[] = { *(FujinServicePlan **) a, *(FujinServicePlan **) b };
  int places[] = { G_N_ELEMENTS (order), G_N_ELEMENTS (order) };

  for (guint p = 0; p < 2; p++)
    for (guint i = 0; i < G_N_ELEMENTS (order); i++)
      if (fujin_service_plan_get_level (plans[p]) == order[i])
        places[p] = (int) i;
  return places[0] - places[1];
}

/* Of a plan in which nothing is chosen yet, nobody asks who carries it. */
static gboolean
is_begun (FujinProject *project)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  return fujin_tally_get_decided (&total) > 0 ||
         total.n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED] < fujin_tally_get_in_scope (&total);
}

static void
find_carriers (FujinAsked *self)
{
  if (!is_begun (self->project))
    return;
  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->project, i);

      if (fujin_service_plan_in_scope (plan) &&
          fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED)
        add_plan (self, plan);
    }
  /* The sort is stable: services of one level stay in their order. */
  g_ptr_array_sort (self->plans, compare_levels);
}

/* Without a target there is nothing to move towards, and nothing to decide. */
static void
find_misfits (FujinAsked *self)
{
  int target = fujin_project_get_target_pattern (self->project);
  g_autoptr (GPtrArray) plans = fujin_pattern_advice_list (self->project, target);

  for (guint i = 0; i < plans->len; i++)
    add_plan (self, g_ptr_array_index (plans, i));
}

static void
find_gaps (FujinAsked *self)
{
  g_autoptr (GPtrArray) plans = fujin_gap_rank (self->project, 0);

  for (guint i = 0; i < plans->len; i++)
    if (fujin_gap_answer_get (g_ptr_array_index (plans, i)) == FUJIN_GAP_ANSWER_NONE)
      add_plan (self, g_ptr_array_index (plans, i));
}

static void
take_day (FujinAsked *self,
          const char *day)
{
  if (compare_days (day, self->first_day) < 0)
    fujin_set_str (&self->first_day, day);
}

static void
find_due (FujinAsked *self)
{
  g_autoptr (GPtrArray) entries = fujin_ledger_list (self->project, self->day);
  g_autoptr (GPtrArray) late = fujin_ledger_list_overdue (self->project, self->day);

  for (guint i = 0; i < entries->len; i++)
    {
      const FujinLedgerEntry *entry = g_ptr_array_index (entries, i);

      if (entry->due != FUJIN_DUE_OVERDUE && entry->due != FUJIN_DUE_SOON)
        continue;
      *(entry->due == FUJIN_DUE_OVERDUE ? &self->n_overdue : &self->n_soon) += 1;
      take_day (self, fujin_ledger_entry_get (entry, FUJIN_DECISION_REVIEW));
      add_plan (self, entry->plan);
    }
  /* Approval of a proposal is asked for anyway, however late it is. */
  for (guint i = 0; i < late->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (late, i);

      if (fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) == FUJIN_STATE_PROPOSED)
        continue;
      take_day (self, fujin_record_get (record, FUJIN_IMPROVEMENT_DUE));
      add_record (self, record);
    }
}

static gboolean
is_asked (FujinAsked *self)
{
  g_autoptr (GPtrArray) contracts = NULL;

  if (self->plans->len > 0 || self->records->len > 0)
    return TRUE;
  if (self->kind != FUJIN_ASKED_DUE)
    return FALSE;
  contracts = fujin_provider_due_list (self->project, self->day);
  return contracts->len > 0;
}

/**
 * fujin_asked_list:
 * @project: a project
 * @day: the day by which it is asked, YYYY-MM-DD: fujin_report_day_dup()
 * @max: how many decisions at most; at least 1
 *
 * What a plan asks of a board, the weightiest first: improvements that are proposed, with those
 * that need new people, money or systems before the others; who carries what nobody does, services
 * of the level Basic first; reassignments for the target pattern; the largest gaps that no
 * improvement addresses; and what is due. Our own reasoning: these are what a CISO office cannot
 * settle by itself, as they move work, money or people.
 *
 * Every kind that waits has its place. Proposals have one each while there is room, and the last of
 * their places is for all that are left.
 *
 * Returns: (transfer full) (element-type FujinAsked): the decisions; none when nothing waits
 */
GPtrArray *
fujin_asked_list (FujinProject *project,
                  const char   *day,
                  guint         max)
{
  static void (*const finders[FUJIN_N_ASKED_KINDS]) (FujinAsked *) = {
    NULL, find_carriers, find_misfits, find_gaps, find_due,
  };
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_asked_free);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && day != NULL && max > 0, list);

  for (guint kind = FUJIN_ASKED_CARRIERS; kind < FUJIN_N_ASKED_KINDS; kind++)
    {
      g_autoptr (FujinAsked) asked = asked_new (project, (FujinAskedKind) kind, day);

      finders[kind] (asked);
      if (is_asked (asked))
        g_ptr_array_add (list, g_steal_pointer (&asked));
    }
  ask_approvals (list, project, day, max > list->len ? max - list->len : 1);
  if (list->len > max)
    g_ptr_array_set_size (list, (int) max);
  return list;
}
