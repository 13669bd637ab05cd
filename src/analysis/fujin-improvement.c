/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-improvement.h"

#include <string.h>

#include "fujin-gap-cycle.h"
#include "fujin-gap-finding.h"
#include "fujin-record.h"
#include "fujin-words.h"

/* The second choice of the field in the table of the model. */
#define CYCLE_LONG 1

/**
 * fujin_improvement_is_open:
 * @record: an improvement
 *
 * Returns: whether it is still to be done: neither done nor dropped
 */
gboolean
fujin_improvement_is_open (FujinRecord *record)
{
  int state = fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE);

  return state != FUJIN_STATE_DONE && state != FUJIN_STATE_DROPPED;
}

/**
 * fujin_improvement_is_overdue:
 * @record: an improvement
 * @today: a day as YYYY-MM-DD
 *
 * Returns: whether it is still to be done though its due day is before @today
 */
gboolean
fujin_improvement_is_overdue (FujinRecord *record,
                              const char  *today)
{
  const char *due = fujin_record_get (record, FUJIN_IMPROVEMENT_DUE);

  return *due && strcmp (due, today) < 0 && fujin_improvement_is_open (record);
}

static gboolean
is_kept (FujinRecord *record)
{
  return fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) != FUJIN_STATE_DROPPED;
}

static GPtrArray *
list_for (FujinServicePlan *plan,
          gboolean (*is_wanted) (FujinRecord *record))
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  GPtrArray *list = g_ptr_array_new ();
  GPtrArray *records;

  if (project == NULL)
    return list;
  records = fujin_record_list_get_for (fujin_project_get_records (project,
                                                                  FUJIN_RECORD_IMPROVEMENT),
                                       fujin_service_plan_get_id (plan));
  for (guint i = 0; records != NULL && i < records->len; i++)
    if (is_wanted (g_ptr_array_index (records, i)))
      g_ptr_array_add (list, g_ptr_array_index (records, i));
  return list;
}

/**
 * fujin_improvement_list_open:
 * @plan: a service plan
 *
 * Returns: (transfer container) (element-type FujinRecord): the improvements that address it and
 *   are still to be done
 */
GPtrArray *
fujin_improvement_list_open (FujinServicePlan *plan)
{
  return list_for (plan, fujin_improvement_is_open);
}

/**
 * fujin_improvement_list_kept:
 * @plan: a service plan
 *
 * Returns: (transfer container) (element-type FujinRecord): the improvements that address it and
 *   were not dropped, those that are done included
 */
GPtrArray *
fujin_improvement_list_kept (FujinServicePlan *plan)
{
  return list_for (plan, is_kept);
}

/**
 * fujin_improvement_is_long:
 * @record: an improvement
 *
 * Returns: whether it belongs to the long cycle, which needs new people, money or systems
 *   (textbook 3.3.2)
 */
gboolean
fujin_improvement_is_long (FujinRecord *record)
{
  return fujin_record_get_choice (record, FUJIN_IMPROVEMENT_CYCLE) == CYCLE_LONG;
}

/* In which cycle the gaps of @plan can be closed; short where there is none. */
static gboolean
suggest_cycle (FujinServicePlan *plan,
               const char       *today,
               FujinGapCycle    *cycle)
{
  guint kinds = fujin_gap_finding_get_all (plan, today);

  return fujin_gap_cycle_get (plan, kinds, cycle);
}

/**
 * fujin_improvement_dup_cycle_sentence:
 * @plan: what is to be improved
 * @today: a day as YYYY-MM-DD
 * @lang: language of the answer
 *
 * Says which cycle is suggested for an improvement and why, by the rule of fujin_gap_cycle_get(),
 * so that it is the same as beside the gap.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL when there is no gap to reason from
 */
char *
fujin_improvement_dup_cycle_sentence (FujinServicePlan *plan,
                                      const char       *today,
                                      FujinLang         lang)
{
  FujinGapCycle cycle;
  g_autofree char *words = NULL;

  if (!suggest_cycle (plan, today, &cycle))
    return NULL;
  words = fujin_gap_cycle_dup_words (&cycle, lang);
  /* Translators: %s is "Long cycle: somebody has to carry it (our own reasoning)." */
  return g_strdup_printf (fujin_words (lang, "Suggested. %s"), words);
}

static char *
dup_title (FujinServicePlan *plan,
           FujinLang         lang)
{
  const char *code = fujin_service_plan_get_code (plan);
  int as_is = fujin_service_plan_get_as_is (plan);
  int gap;

  if (fujin_service_plan_get_gap (plan, &gap) && gap > 0)
    /* Translators: %1$s is the code of a service, %2$d and %3$d scores */
    return g_strdup_printf (fujin_words (lang, "Raise %1$s from %2$d to %3$d"), code, as_is,
                            as_is + gap);
  if (fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED)
    return g_strdup_printf (fujin_words (lang, "Find who carries %s"), code);
  return g_strdup_printf (fujin_words (lang, "Improve %s"), code);
}

static const char *
choose_cycle (FujinServicePlan       *plan,
              const char             *today,
              const FujinRecordField *field)
{
  FujinGapCycle cycle;

  if (!plan || !suggest_cycle (plan, today, &cycle))
    return field->choices[0];
  return field->choices[cycle.long_cycle ? CYCLE_LONG : 0];
}

static char *
dup_score (int score)
{
  return score >= 1 && score <= 5 ? g_strdup_printf ("%d", score) : g_strdup ("");
}

/**
 * fujin_improvement_suggest:
 * @plan: (nullable): what is to be improved; %NULL for an improvement of nothing yet
 * @today: a day as YYYY-MM-DD
 * @lang: language of the title
 *
 * Sensible values of a new improvement: a title, the service, the suggested cycle, and the
 * To-Be as the score expected. Nothing of it binds.
 *
 * Returns: (transfer full) (array zero-terminated=1): a value of every field, in their order
 */
char **
fujin_improvement_suggest (FujinServicePlan *plan,
                           const char       *today,
                           FujinLang         lang)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT);
  char **values = g_new0 (char *, format->n_fields + 1);

  for (guint i = 0; i < format->n_fields; i++)
    {
      const FujinRecordField *field = &format->fields[i];

      if (i == FUJIN_IMPROVEMENT_TITLE)
        values[i] = plan ? dup_title (plan, lang)
                         : g_strdup (fujin_words (lang, "New improvement"));
      else if (i == FUJIN_IMPROVEMENT_SERVICES && plan)
        values[i] = g_strdup (fujin_service_plan_get_id (plan));
      else if (i == FUJIN_IMPROVEMENT_EXPECTED && plan)
        values[i] = dup_score (fujin_service_plan_get_to_be (plan));
      else if (i == FUJIN_IMPROVEMENT_CYCLE)
        values[i] = g_strdup (choose_cycle (plan, today, field));
      else
        values[i] = g_strdup (field->required ? field->choices[0] : "");
    }
  return values;
}
