/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-expected.h"
#include "fujin-project-charts.h"
#include "fujin-slides-private.h"
#include "fujin-words.h"

static char *
dup_raise (FujinExpected            *expected,
           const FujinCategoryScore *total,
           FujinLang                 lang)
{
  guint n = expected->n_improvements;
  g_autofree char *from = _fujin_slide_dup_mean (total->as_is);
  g_autofree char *to = _fujin_slide_dup_mean (expected->total.mean);

  if (total->n_as_is == 0 || expected->total.n == 0)
    return g_strdup_printf (fujin_words_n (lang, "%u improvement is planned; what it raises shows "
                                                 "once services are scored",
                                           "%u improvements are planned; what they raise shows "
                                           "once services are scored", n), n);
  /* A mean over more services than before would not be the same mean raised. */
  if (expected->total.n != total->n_as_is)
    return g_strdup_printf (fujin_words_n (lang, "%1$u improvement is planned; when it is done, a "
                                                 "mean As-Is of %2$s is expected",
                                           "%1$u improvements are planned; when all are done, a "
                                           "mean As-Is of %2$s is expected", n), n, to);
  if (g_str_equal (from, to))
    return g_strdup_printf (fujin_words_n (lang, "%1$u improvement is planned; it leaves the mean "
                                                 "As-Is at %2$s",
                                           "%1$u improvements are planned; they leave the mean "
                                           "As-Is at %2$s", n), n, from);
  /* Translators: a headline; %2$s and %3$s are means */
  return g_strdup_printf (fujin_words_n (lang, "%1$u improvement is expected to raise the mean "
                                               "As-Is from %2$s to %3$s",
                                         "%1$u improvements are expected to raise the mean As-Is "
                                         "from %2$s to %3$s", n), n, from, to);
}

static char *
dup_headline (FujinExpected            *expected,
              const FujinCategoryScore *total,
              FujinLang                 lang)
{
  if (expected->n_improvements > 0)
    return dup_raise (expected, total, lang);
  if (expected->n_gaps > 0)
    return g_strdup_printf (fujin_words_n (lang, "Nothing is planned yet against %u gap: add an "
                                                 "improvement on the Improvements page",
                                           "Nothing is planned yet against %u gaps: add "
                                           "improvements on the Improvements page",
                                           expected->n_gaps), expected->n_gaps);
  return g_strdup (fujin_words (lang, "No improvement is planned yet: add what is to be done on "
                                      "the Improvements page"));
}

static void
count_states (FujinProject *project,
              guint        *counts)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      int state = fujin_record_get_choice (fujin_record_list_peek (list, i),
                                           FUJIN_IMPROVEMENT_STATE);

      if (state >= 0 && state < FUJIN_N_STATES)
        counts[state]++;
    }
}

static void
add_states (GPtrArray    *points,
            FujinProject *project,
            FujinLang     lang)
{
  guint counts[FUJIN_N_STATES] = { 0 };

  count_states (project, counts);
  /* Translators: how many improvements are in each state */
  g_ptr_array_add (points,
                   g_strdup_printf (fujin_words (lang, "Proposed: %1$u, approved: %2$u, under "
                                                       "way: %3$u, done: %4$u"),
                                    counts[FUJIN_STATE_PROPOSED], counts[FUJIN_STATE_APPROVED],
                                    counts[FUJIN_STATE_UNDER_WAY], counts[FUJIN_STATE_DONE]));
}

static void
add_rest (GPtrArray           *points,
          const FujinExpected *expected,
          FujinLang            lang)
{
  if (expected->uncovered->len > 0)
    g_ptr_array_add (points,
                     g_strdup_printf (fujin_words_n (lang, "%u gap has no improvement yet",
                                                     "%u gaps have no improvement yet",
                                                     expected->uncovered->len),
                                      expected->uncovered->len));
  if (expected->n_short > 0)
    g_ptr_array_add (points,
                     g_strdup_printf (fujin_words_n (lang, "%u gap with an improvement does not "
                                                           "close by it",
                                                     "%u gaps with an improvement do not close by "
                                                     "it", expected->n_short),
                                      expected->n_short));
}

/*
 * _fujin_slide_make_plan:
 *
 * What is done about the gaps, when, and how far it leads.
 */
void
_fujin_slide_make_plan (FujinSlide   *slide,
                        FujinProject *project)
{
  FujinLang lang = slide->lang;
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (FujinExpected) expected = fujin_expected_new (project);
  g_autofree char *headline = NULL;
  FujinCategoryScore total;

  fujin_category_score_get_total (project, &total);
  headline = dup_headline (expected, &total, lang);
  _fujin_slide_say (slide, headline,
                    fujin_words (lang, "Begin with what is under way, then what comes next. What "
                                       "is expected is an estimate: scores rise only when "
                                       "services are scored again."));
  if (expected->n_improvements == 0 && expected->n_gaps == 0)
    {
      _fujin_slide_take_steps (
        slide, project, NULL,
        fujin_words (lang, "Here will stand what is to be done, by when, and how far it leads"));
      return;
    }
  if (expected->n_improvements > 0)
    {
      slide->chart = fujin_project_charts_timeline (project, lang);
      add_states (points, project, lang);
    }
  add_rest (points, expected, lang);
  _fujin_slide_take_points (slide, points);
}
