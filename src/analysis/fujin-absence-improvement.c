/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-words.h"

#include "fujin-improvement.h"
#include "fujin-record.h"
#include "fujin-words.h"

/* Choices of the cycle in the table of the model. */
#define CYCLE_SHORT 0
#define CYCLE_LONG 1

/* Who is named in a title. */
#define MOST_NAMES 2

static char *
dup_title (const FujinAbsenceResult  *result,
           const FujinAbsenceFinding *finding,
           FujinLang                  lang)
{
  g_autofree char *who = fujin_absence_words_dup_who (result, MOST_NAMES, lang);
  const char *code = finding && finding->plan ? fujin_service_plan_get_code (finding->plan) : "";

  if (!finding)
    /* Translators: title of an improvement: %s is who is away */
    return g_strdup_printf (fujin_words (lang, "Prepare for the absence of %s"), who);
  switch (finding->kind)
    {
    case FUJIN_ABSENCE_FALLS:
      /* Translators: title of an improvement: %1$s a service, %2$s who is away */
      return g_strdup_printf (fujin_words (lang, "Find who takes over %1$s in the absence of "
                                                 "%2$s"), code, who);
    case FUJIN_ABSENCE_LEAD_LOST:
      /* Translators: title of an improvement: %1$s a service, %2$s who is away */
      return g_strdup_printf (fujin_words (lang, "Name a deputy lead of %1$s for the absence of "
                                                 "%2$s"), code, who);
    case FUJIN_ABSENCE_STEP:
      /* Translators: title of an improvement: %1$d number of a step, %2$s who is away */
      return g_strdup_printf (
        fujin_words (lang, "Find actors for incident step %1$d in the absence of %2$s"),
        g_array_index (result->steps, FujinAbsenceStep, finding->step).step->number, who);
    case FUJIN_ABSENCE_UNASSIGNED:
      /* Translators: title of an improvement: %s is a service that no team carries */
      return g_strdup_printf (fujin_words (lang, "Find who carries %s"), code);
    case FUJIN_ABSENCE_TYPE_CHANGED:
      /* Translators: title of an improvement: %1$s a service, %2$s who is away */
      return g_strdup_printf (fujin_words (lang, "Secure %1$s for the absence of %2$s"), code,
                              who);
    default:
      /* Translators: title of an improvement: %s is a service */
      return g_strdup_printf (fujin_words (lang, "Enable a second person to do %s"), code);
    }
}

static void
add_id (GString          *ids,
        GHashTable       *seen,
        FujinServicePlan *plan)
{
  if (!g_hash_table_add (seen, plan))
    return;
  g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", fujin_service_plan_get_id (plan));
}

static void
add_step_ids (GString                *ids,
              GHashTable             *seen,
              const FujinAbsenceStep *step)
{
  for (guint i = 0; i < step->services->len; i++)
    {
      const FujinStepService *item = &g_array_index (step->services, FujinStepService, i);

      if (item->judged && (item->state == FUJIN_STEP_SERVICE_LOST ||
                           item->state == FUJIN_STEP_SERVICE_NOBODY))
        add_id (ids, seen, item->plan);
    }
}

/* What would be there whoever is away is no finding of this absence. */
static gboolean
belongs (const FujinAbsenceResult  *result,
         const FujinAbsenceFinding *finding)
{
  const FujinAbsenceStep *step;

  if (finding->kind != FUJIN_ABSENCE_STEP)
    return finding->kind < FUJIN_ABSENCE_ALONE_ANYWAY;
  step = &g_array_index (result->steps, FujinAbsenceStep, finding->step);
  return step->after != step->before;
}

/**
 * fujin_absence_brings_about:
 * @result: a result
 *
 * Returns: whether the absence brings anything about that would not be so with everybody present
 */
gboolean
fujin_absence_brings_about (const FujinAbsenceResult *result)
{
  for (guint i = 0; i < result->findings->len; i++)
    if (belongs (result, &g_array_index (result->findings, FujinAbsenceFinding, i)))
      return TRUE;
  return FALSE;
}

static char *
dup_services (const FujinAbsenceResult  *result,
              const FujinAbsenceFinding *chosen)
{
  GString *ids = g_string_new (NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < result->findings->len; i++)
    {
      const FujinAbsenceFinding *finding =
        &g_array_index (result->findings, FujinAbsenceFinding, i);

      if (chosen ? finding != chosen : !belongs (result, finding))
        continue;
      if (finding->plan)
        add_id (ids, seen, finding->plan);
      else
        add_step_ids (ids, seen, &g_array_index (result->steps, FujinAbsenceStep,
                                                 finding->step));
    }
  return g_string_free (ids, FALSE);
}

static char *
dup_note (const FujinAbsenceResult  *result,
          const FujinAbsenceFinding *finding,
          FujinLang                  lang)
{
  g_autofree char *who = fujin_absence_words_dup_who (result, 6, lang);
  g_autofree char *sentence = NULL;
  g_autofree char *stand_ins = NULL;
  GString *text = g_string_new (NULL);

  /* Translators: %s is who is away */
  g_string_append_printf (text, fujin_words (lang, "Absence simulated: %s."), who);
  if (!finding)
    {
      g_autofree char *summary = fujin_absence_words_dup_summary (result, lang);

      g_string_append_printf (text, "\n%s", summary);
      return g_string_free (text, FALSE);
    }
  sentence = fujin_absence_words_dup_sentence (result, finding, lang);
  stand_ins = fujin_absence_words_dup_stand_ins (result, finding, lang);
  g_string_append_printf (text, "\n%s", sentence);
  if (stand_ins)
    g_string_append_printf (text, "\n%s", stand_ins);
  return g_string_free (text, FALSE);
}

/* Whoever is there already can be told; anybody else has to be hired or bought. */
static guint
cycle_of (const FujinAbsenceResult  *result,
          const FujinAbsenceFinding *finding)
{
  g_autoptr (GArray) found = NULL;

  if (!finding)
    return CYCLE_LONG;
  if (finding->kind == FUJIN_ABSENCE_ALONE || finding->kind == FUJIN_ABSENCE_ALONE_ANYWAY)
    return CYCLE_SHORT;
  found = fujin_absence_result_list_stand_ins (result, finding);
  return found->len > 0 ? CYCLE_SHORT : CYCLE_LONG;
}

/**
 * fujin_absence_suggest:
 * @result: a result
 * @finding: (nullable): a finding of it; %NULL for all that this absence brings about
 * @lang: language of title and note
 *
 * Sensible values of an improvement against it, with the services attached. It is of the short
 * cycle where somebody present could step in, which is our own reasoning.
 *
 * Returns: (transfer full) (array zero-terminated=1): a value of every field, in their order
 */
char **
fujin_absence_suggest (const FujinAbsenceResult  *result,
                       const FujinAbsenceFinding *finding,
                       FujinLang                  lang)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT);
  char **values = g_new0 (char *, format->n_fields + 1);

  for (guint i = 0; i < format->n_fields; i++)
    {
      const FujinRecordField *field = &format->fields[i];

      if (i == FUJIN_IMPROVEMENT_TITLE)
        values[i] = dup_title (result, finding, lang);
      else if (i == FUJIN_IMPROVEMENT_SERVICES)
        values[i] = dup_services (result, finding);
      else if (i == FUJIN_IMPROVEMENT_CYCLE)
        values[i] = g_strdup (field->choices[cycle_of (result, finding)]);
      else if (i == FUJIN_IMPROVEMENT_NOTE)
        values[i] = dup_note (result, finding, lang);
      else
        values[i] = g_strdup (field->required ? field->choices[0] : "");
    }
  return values;
}

/**
 * fujin_absence_find_improvement:
 * @result: a result
 * @finding: a finding of it
 * @lang: a language
 *
 * Looks for an open improvement made of this finding: one of its service with the same title.
 *
 * Returns: (transfer none) (nullable): the improvement
 */
FujinRecord *
fujin_absence_find_improvement (const FujinAbsenceResult  *result,
                                const FujinAbsenceFinding *finding,
                                FujinLang                  lang)
{
  FujinRecordList *list = fujin_project_get_records (result->project, FUJIN_RECORD_IMPROVEMENT);
  g_autofree char *title = NULL;
  g_autofree char *ids = NULL;
  g_auto (GStrv) parts = NULL;
  GPtrArray *records;

  if (fujin_record_list_get_n (list) == 0)
    return NULL;
  ids = finding->plan ? g_strdup (fujin_service_plan_get_id (finding->plan))
                      : dup_services (result, finding);
  parts = g_strsplit (ids, " ", 2);
  records = parts[0] ? fujin_record_list_get_for (list, parts[0]) : NULL;
  if (!records)
    return NULL;
  title = dup_title (result, finding, lang);
  for (guint i = 0; i < records->len; i++)
    if (fujin_improvement_is_open (records->pdata[i]) &&
        g_str_equal (fujin_record_get (records->pdata[i], FUJIN_IMPROVEMENT_TITLE), title))
      return records->pdata[i];
  return NULL;
}
