/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>
#include <string.h>

#include "fujin-comparison-means.h"
#include "fujin-difference-words.h"
#include "fujin-project-align.h"
#include "fujin-trend.h"
#include "fujin-words.h"

static void
list_versions (FujinProject *project)
{
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (project);
  g_autoptr (GPtrArray) branches = fujin_trend_list_branches (project);

  g_ptr_array_extend (versions, branches, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
  for (guint i = 0; i < versions->len; i++)
    {
      FujinRecord *version = g_ptr_array_index (versions, i);
      int kind = fujin_record_get_choice (version, FUJIN_SNAPSHOT_KIND);

      fprintf (stderr, "  %s  %s  %s%s\n", fujin_record_get_id (version),
               fujin_record_get (version, FUJIN_SNAPSHOT_DATE),
               fujin_record_get (version, FUJIN_SNAPSHOT_NAME),
               /* Translators: behind the name of a branch in a list of versions */
               kind == FUJIN_SNAPSHOT_IS_BRANCH ? W_(" (branch)") : "");
    }
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

/*
 * _fujinctl_load_state:
 *
 * "FILE" or "FILE@VERSION"; a file whose name holds an @ is found too. %NULL when it cannot be
 * opened, which has been said.
 */
FujinProject *
_fujinctl_load_state (const char *argument)
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
  g_autofree char *means = fujin_comparison_dup_means (comparison, lang);

  puts (headline);
  puts (means);
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
  g_autoptr (FujinProject) aligned = NULL;
  g_autoptr (FujinComparison) comparison = NULL;
  g_autofree char *text = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv))
    return FUJINCTL_USAGE;
  if (argc != 3)
    return _fujinctl_usage (command, "%s",
                            W_("Name two states to compare, each as FILE or FILE@VERSION."));
  from = _fujinctl_load_state (argv[1]);
  to = from != NULL ? _fujinctl_load_state (argv[2]) : NULL;
  if (to == NULL)
    return FUJINCTL_FAILED;
  aligned = fujin_project_align (to, from);
  comparison = fujin_comparison_new (from, aligned);
  if (json)
    {
      text = _fujinctl_compare_json (comparison, argv[1], argv[2], _fujinctl_lang (to));
      fputs (text, stdout);
    }
  else
    print_text (comparison, _fujinctl_lang (to));
  return FUJINCTL_GOOD;
}
