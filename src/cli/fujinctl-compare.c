/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>
#include <string.h>

#include "fujin-difference-words.h"
#include "fujin-trend.h"
#include "fujin-words.h"

static void
list_versions (FujinProject *project)
{
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (project);
  g_autoptr (GPtrArray) branches = fujin_trend_list_branches (project);

  g_ptr_array_extend (versions, branches, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
  for (guint i = 0; i < versions->len; i++)
    fprintf (stderr, "  %s  %s  %s\n", fujin_record_get_id (g_ptr_array_index (versions, i)),
             fujin_record_get (g_ptr_array_index (versions, i), FUJIN_SNAPSHOT_DATE),
             fujin_record_get (g_ptr_array_index (versions, i), FUJIN_SNAPSHOT_NAME));
}

static FujinProject *
find_version (FujinProject *project,
              const char   *path,
              const char   *name)
{
  FujinRecord *version = fujin_trend_find_version (project, name);

  if (version == NULL)
    {
      _fujinctl_failed (W_("“%1$s” has no version “%2$s”. It has:"), path, name);
      list_versions (project);
      return NULL;
    }
  return g_object_ref (fujin_trend_find_state (project, fujin_record_get_id (version)));
}

/* "FILE" or "FILE@VERSION"; a file whose name holds an @ is found too. */
static FujinProject *
load_state (const char *argument)
{
  const char *at = strrchr (argument, '@');
  g_autofree char *path = NULL;
  g_autoptr (FujinProject) project = NULL;

  if (at == NULL || at == argument || g_file_test (argument, G_FILE_TEST_EXISTS))
    return _fujinctl_load (argument);
  path = g_strndup (argument, (gsize) (at - argument));
  project = _fujinctl_load (path);
  return project != NULL ? find_version (project, path, at + 1) : NULL;
}

static char *
dup_mean (const FujinCategoryScore *score,
          FujinLang                 lang)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (score->n_as_is == 0)
    return g_strdup (fujin_words (lang, "not scored"));
  g_ascii_formatd (number, sizeof number, "%.1f", score->as_is);
  /* Translators: a mean, and of how many services of how many */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$u of %3$u)"), number, score->n_as_is,
                          fujin_category_score_count_to_score (score, FALSE));
}

static void
print_means (const FujinComparison *comparison,
             FujinLang              lang)
{
  FujinCategoryScore before, after;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  fujin_category_score_get_total (comparison->from, &before);
  fujin_category_score_get_total (comparison->to, &after);
  from = dup_mean (&before, lang);
  to = dup_mean (&after, lang);
  /* Translators: two means of As-Is, each "2.8 (47 of 60)" */
  printf (fujin_words (lang, "Mean of As-Is: %1$s before, %2$s after"), from, to);
  putchar ('\n');
}

static void
print_class (const FujinComparison *comparison,
             FujinChangeClass       change,
             FujinLang              lang)
{
  gboolean headed = FALSE;

  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    {
      const FujinDifference *difference = fujin_comparison_get (comparison, i);
      g_autofree char *sentence = NULL;

      if (fujin_difference_get_class (comparison, difference) != change)
        continue;
      if (!headed)
        printf ("\n%s\n", fujin_change_class_get_name (change, lang));
      headed = TRUE;
      sentence = fujin_difference_dup_sentence (comparison, difference, lang);
      printf ("  %s\n", sentence);
    }
}

static void
print_text (const FujinComparison *comparison,
            FujinLang              lang)
{
  FujinChangeCounts counts = fujin_comparison_count (comparison);
  g_autofree char *headline = fujin_change_counts_dup_headline (&counts, lang);

  puts (headline);
  print_means (comparison, lang);
  for (guint i = 0; i < FUJIN_N_CHANGE_CLASSES; i++)
    print_class (comparison, i, lang);
}

/* fujinctl compare */
int
_fujinctl_compare (const FujinctlCommand  *command,
                   int                     argc,
                   char                  **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print JSON, for other programs to read"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) from = NULL;
  g_autoptr (FujinProject) to = NULL;
  g_autoptr (FujinComparison) comparison = NULL;
  g_autofree char *text = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv))
    return FUJINCTL_USAGE;
  if (argc != 3)
    return _fujinctl_usage (command, "%s",
                            W_("Name two states to compare, each as FILE or FILE@VERSION."));
  from = load_state (argv[1]);
  to = from != NULL ? load_state (argv[2]) : NULL;
  if (to == NULL)
    return FUJINCTL_FAILED;
  comparison = fujin_comparison_new (from, to);
  if (json)
    {
      text = _fujinctl_compare_json (comparison, argv[1], argv[2], _fujinctl_lang (to));
      fputs (text, stdout);
    }
  else
    print_text (comparison, _fujinctl_lang (to));
  return FUJINCTL_GOOD;
}
