/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-key-figures.h"

#include "fujin-category-score.h"
#include "fujin-progress.h"
#include "fujin-report-day.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

static void
clear_figure (gpointer data)
{
  g_free (((FujinKeyFigure *) data)->value);
  g_free (((FujinKeyFigure *) data)->detail);
}

static void
add_mean (GArray                   *list,
          FujinLang                 lang,
          const FujinCategoryScore *score,
          gboolean                  to_be)
{
  guint scored = to_be ? score->n_to_be : score->n_as_is;
  FujinKeyFigure figure;

  figure.label = to_be ? fujin_words (lang, "To-Be, mean") : fujin_words (lang, "As-Is, mean");
  figure.value = _fujin_report_dup_mean (to_be ? score->to_be : score->as_is, scored);
  figure.detail = g_strdup_printf (fujin_words (lang, "%1$u of %2$u services"), scored,
                                   fujin_category_score_count_to_score (score, to_be));
  g_array_append_val (list, figure);
}

static void
add_share (GArray     *list,
           FujinLang   lang,
           const char *label,
           guint       done,
           guint       total)
{
  FujinKeyFigure figure = { label, g_strdup_printf ("%u", done), NULL };

  figure.detail = g_strdup_printf (fujin_words_n (lang, "of %u service", "of %u services", total),
                                   total);
  g_array_append_val (list, figure);
}

/*
 * _fujin_key_figures_list:
 *
 * Both means with their coverage, and how far the plan is: the figures of the board page.
 */
GArray *
_fujin_key_figures_list (FujinProject *project,
                         FujinLang     lang)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (FujinKeyFigure));
  FujinCategoryScore score;
  guint done, total;

  g_array_set_clear_func (list, clear_figure);
  fujin_category_score_get_total (project, &score);
  add_mean (list, lang, &score, FALSE);
  add_mean (list, lang, &score, TRUE);
  fujin_progress_get (project, FUJIN_PHASE_CATALOGUE, &done, &total);
  add_share (list, lang, fujin_words (lang, "Level decided"), done, total);
  fujin_progress_get (project, FUJIN_PHASE_PROFILE, &done, &total);
  add_share (list, lang, fujin_words (lang, "Assigned"), done, total);
  add_share (list, lang, fujin_words (lang, "As-Is scored"), score.n_as_is,
             fujin_category_score_count_to_score (&score, FALSE));
  return list;
}

/*
 * _fujin_export_dup_today:
 *
 * The day by which what is due is told: that of which the plan speaks, so that the same plan gives
 * the same file; else today.
 */
char *
_fujin_export_dup_today (FujinProject *project)
{
  return fujin_report_day_dup (project);
}
