/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-summary.h"

#include "fujin-gap-answer.h"
#include "fujin-gap-finding.h"
#include "fujin-words.h"

#define MOST_CODES 5

/* What must be there comes before what is only recommended. */
static const FujinLevel by_binding[] = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_STANDARD,
                                         FUJIN_LEVEL_ADVANCED, FUJIN_LEVEL_OPTIONAL,
                                         FUJIN_LEVEL_UNDECIDED };

static int
compare_plans (gconstpointer a,
               gconstpointer b)
{
  return fujin_service_plan_compare (*(FujinServicePlan *const *) a,
                                     *(FujinServicePlan *const *) b);
}

static void
find_largest (FujinGapSummary       *self,
              const FujinGapRanking *ranking)
{
  for (guint level = 0; level < G_N_ELEMENTS (by_binding) && self->gap == 0; level++)
    for (guint i = 0; i < ranking->ranked->len; i++)
      {
        const FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);

        if (fujin_service_plan_get_level (gap->plan) != by_binding[level] || gap->gap < self->gap)
          continue;
        if (gap->gap > self->gap)
          g_ptr_array_set_size (self->largest, 0);
        self->level = by_binding[level];
        self->gap = gap->gap;
        g_ptr_array_add (self->largest, g_object_ref (gap->plan));
      }
  g_ptr_array_sort (self->largest, compare_plans);
}

static void
count_answers (FujinGapSummary       *self,
               const FujinGapRanking *ranking)
{
  for (guint i = 0; i < ranking->ranked->len; i++)
    {
      FujinServicePlan *plan = g_array_index (ranking->ranked, FujinRankedGap, i).plan;
      FujinGapAnswer answer = fujin_gap_answer_get (plan);

      self->n_accepted += answer == FUJIN_GAP_ANSWER_ACCEPTED;
      self->n_unaddressed += answer == FUJIN_GAP_ANSWER_NONE;
    }
}

/**
 * fujin_gap_summary_new:
 * @project: a project
 * @ranking: its gaps
 *
 * Counts what the gap analyses found, for who has no time to read them.
 *
 * Returns: (transfer full): the figures
 */
FujinGapSummary *
fujin_gap_summary_new (FujinProject          *project,
                       const FujinGapRanking *ranking)
{
  FujinGapSummary *self = g_new0 (FujinGapSummary, 1);
  g_autoptr (GArray) findings = fujin_gap_finding_list (project, FUJIN_PHASE_PROFILE, NULL);

  self->largest = g_ptr_array_new_with_free_func (g_object_unref);
  self->n_below = ranking->ranked->len;
  self->n_scored = ranking->ranked->len + ranking->n_reached;
  self->n_unscored = ranking->unscored->len;
  self->n_nobody = fujin_gap_finding_count (findings, FUJIN_GAP_UNASSIGNED);
  find_largest (self, ranking);
  count_answers (self, ranking);
  return self;
}

/**
 * fujin_gap_summary_free:
 * @self: figures
 *
 * Frees them.
 */
void
fujin_gap_summary_free (FujinGapSummary *self)
{
  g_ptr_array_unref (self->largest);
  g_free (self);
}

/* Takes @sentence. Japanese sets no space between sentences. */
static void
add (GString   *text,
     FujinLang  lang,
     char      *sentence)
{
  if (text->len > 0 && lang != FUJIN_LANG_JA)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
  g_free (sentence);
}

static char *
dup_below (const FujinGapSummary *self,
           FujinLang              lang)
{
  if (self->n_scored == 0)
    return g_strdup (fujin_words (lang, "No service has both As-Is and To-Be yet."));
  if (self->n_below == 0)
    return g_strdup_printf (fujin_words_n (lang, "The %u scored service is not below To-Be.",
                                           "None of the %u scored services is below To-Be.",
                                           self->n_scored), self->n_scored);
  /* Translators: %1$u of %2$u services that have both As-Is and To-Be */
  return g_strdup_printf (fujin_words_n (lang, "%1$u of %2$u scored services is below To-Be.",
                                         "%1$u of %2$u scored services are below To-Be.",
                                         self->n_below), self->n_below, self->n_scored);
}

/* "A-2, A-9" or "A-2, A-9, B-1, B-3, D-2, and 4 more". A last one takes no more room than to say
 * that there is one. */
static char *
dup_codes (const FujinGapSummary *self,
           FujinLang              lang)
{
  g_autoptr (GString) codes = g_string_new (NULL);
  guint shown = self->largest->len > MOST_CODES + 1 ? MOST_CODES : self->largest->len;

  for (guint i = 0; i < shown; i++)
    {
      if (i > 0)
        g_string_append (codes, fujin_words (lang, ", "));
      g_string_append (codes, fujin_service_plan_get_code (g_ptr_array_index (self->largest, i)));
    }
  if (shown == self->largest->len)
    return g_string_free (g_steal_pointer (&codes), FALSE);
  /* Translators: %1$s is codes of services, %2$u how many more there are */
  return g_strdup_printf (fujin_words (lang, "%1$s, and %2$u more"), codes->str,
                          self->largest->len - shown);
}

static char *
dup_largest (const FujinGapSummary *self,
             FujinLang              lang)
{
  FujinServicePlan *plan = g_ptr_array_index (self->largest, 0);
  FujinFramework *framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));
  const char *level = fujin_text_get (&fujin_framework_get_level (framework, self->level)->name,
                                      lang);
  g_autofree char *codes = dup_codes (self, lang);

  /* Translators: %1$s is a level ("Basic"), %2$d how many steps of the scale, %3$s codes */
  return g_strdup_printf (
    fujin_words_n (lang, "The largest gaps in %1$s services (%2$d step): %3$s.",
                   "The largest gaps in %1$s services (%2$d steps): %3$s.", (gulong) self->gap),
    level, self->gap, codes);
}

/**
 * fujin_gap_summary_dup_words:
 * @self: figures
 * @lang: a language
 *
 * Returns: (transfer full): the figures in a few short sentences: how many are below, where the
 *   largest gaps are, what nobody carries and what nothing is done about
 */
char *
fujin_gap_summary_dup_words (const FujinGapSummary *self,
                             FujinLang              lang)
{
  GString *text = g_string_new (NULL);

  add (text, lang, dup_below (self, lang));
  if (self->largest->len > 0)
    add (text, lang, dup_largest (self, lang));
  if (self->n_unscored > 0)
    add (text, lang, g_strdup_printf (fujin_words_n (lang, "%u service is not scored yet.",
                                                     "%u services are not scored yet.",
                                                     self->n_unscored), self->n_unscored));
  if (self->n_nobody > 0)
    add (text, lang, g_strdup_printf (fujin_words_n (lang, "%u service has nobody.",
                                                     "%u services have nobody.",
                                                     self->n_nobody), self->n_nobody));
  if (self->n_unaddressed > 0)
    add (text, lang, g_strdup_printf (fujin_words_n (lang, "%u gap has no improvement.",
                                                     "%u gaps have no improvement.",
                                                     self->n_unaddressed), self->n_unaddressed));
  if (self->n_accepted > 0)
    add (text, lang, g_strdup_printf (fujin_words_n (lang, "%u gap is accepted.",
                                                     "%u gaps are accepted.",
                                                     self->n_accepted), self->n_accepted));
  return g_string_free (text, FALSE);
}
