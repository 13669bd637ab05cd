/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"
#include "fujinctl.h"

#include "fujin-category-score.h"
#include "fujin-difference-words.h"

/* A mean of nothing is null, never 0. */
static void
add_mean (GString    *json,
          const char *name,
          double      mean,
          guint       scored,
          guint       total)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (json, "\"%s\": {\"mean\": %s, \"scored\": %u, \"of\": %u}", name,
                          scored > 0 ? g_ascii_formatd (buffer, sizeof buffer, "%.2f", mean)
                                     : "null",
                          scored, total);
}

static void
add_state (GString      *json,
           const char   *name,
           const char   *state,
           FujinProject *project)
{
  FujinCategoryScore score;

  fujin_category_score_get_total (project, &score);
  g_string_append_printf (json, "  \"%s\": {", name);
  _fujinctl_json_member (json, "state", state);
  g_string_append (json, ", ");
  add_mean (json, "as_is", score.as_is, score.n_as_is,
            fujin_category_score_count_to_score (&score, FALSE));
  g_string_append (json, ", ");
  add_mean (json, "to_be", score.to_be, score.n_to_be,
            fujin_category_score_count_to_score (&score, TRUE));
  g_string_append_printf (json, ", \"in_scope\": %u},\n", score.n_in_scope);
}

static void
add_counts (GString               *json,
            const FujinComparison *comparison)
{
  FujinChangeCounts counts = fujin_comparison_count (comparison);

  g_string_append (json, "  \"counts\": {");
  for (guint i = 0; i < FUJIN_N_CHANGE_CLASSES; i++)
    g_string_append_printf (json, "\"%s\": %u, ", fujin_change_class_get_id (i), counts.n[i]);
  g_string_append_printf (json, "\"differences\": %u},\n", counts.total);
}

static void
add_text (GString    *json,
          const char *name,
          char       *text)
{
  g_string_append (json, ", ");
  _fujinctl_json_member (json, name, text);
  g_free (text);
}

static void
add_difference (GString               *json,
                const FujinComparison *comparison,
                guint                  index,
                FujinLang              lang)
{
  const FujinDifference *difference = fujin_comparison_get (comparison, index);
  FujinChangeClass change = fujin_difference_get_class (comparison, difference);

  g_string_append (json, index > 0 ? ",\n    {" : "\n    {");
  _fujinctl_json_member (json, "class", fujin_change_class_get_id (change));
  g_string_append (json, ", ");
  _fujinctl_json_member (json, "id", difference->id != NULL ? difference->id : "");
  add_text (json, "subject", fujin_difference_dup_subject (comparison, difference, lang));
  add_text (json, "field",
            g_strdup (fujin_difference_get_what (comparison, difference, lang)));
  add_text (json, "before", fujin_difference_dup_before (comparison, difference, lang));
  add_text (json, "after", fujin_difference_dup_after (comparison, difference, lang));
  add_text (json, "words", fujin_difference_dup_sentence (comparison, difference, lang));
  g_string_append_c (json, '}');
}

/*
 * _fujinctl_compare_json:
 *
 * What differs, for other programs.
 */
char *
_fujinctl_compare_json (const FujinComparison *comparison,
                        const char            *from,
                        const char            *to,
                        FujinLang              lang)
{
  GString *json = g_string_new ("{\n");

  add_state (json, "from", from, comparison->from);
  add_state (json, "to", to, comparison->to);
  add_counts (json, comparison);
  g_string_append (json, "  \"differences\": [");
  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    add_difference (json, comparison, i, lang);
  g_string_append (json, fujin_comparison_get_n (comparison) > 0 ? "\n  ]\n}\n" : "]\n}\n");
  return g_string_free (json, FALSE);
}
