/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "fujin-merge-words.h"
#include "fujin-project-writer.h"
#include "fujin-words.h"

/* What version control tools know: 0 is clean, 1 has conflicts, more is trouble. */
#define CONFLICTS 1
#define TROUBLE 2

typedef struct
{
  char *output;
  char *path;        /* what the plan is called, where the output is called otherwise */
  gboolean damaged;  /* one of the three was changed by something else than Fujin */
  gboolean ours;
  gboolean theirs;
} Options;

/* A file that was added on both sides has an empty one before it. */
static gboolean
is_empty (const char *path)
{
  struct stat status;

  return stat (path, &status) == 0 && (!S_ISREG (status.st_mode) || status.st_size == 0);
}

static int
report_conflicts (const FujinMerge *merge,
                  const char       *path,
                  FujinLang         lang)
{
  guint n = fujin_merge_get_n_conflicts (merge);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *question = fujin_merge_dup_question (merge, i, lang);

      fprintf (stderr, "%s\n", question);
    }
  if (n == 0)
    return FUJINCTL_GOOD;
  /* Translators: %s is a file. The commands in quotes must stay. */
  fprintf (stderr, fujin_words (lang, "“%s” keeps our value in these. Edit it in Fujin, or run "
                                      "“fujinctl merge --theirs”, then “git add” it."), path);
  fputc ('\n', stderr);
  return CONFLICTS;
}

/* The output has a check value that fits, which must not hide that an input had none. */
static int
report_damage (const char *path,
               FujinLang   lang)
{
  /* Translators: %s is a file. The command in quotes must stay. */
  fprintf (stderr, fujin_words (lang, "“%s” was put together from a file whose check value does "
                                      "not fit. Look through it, then “git add” it."), path);
  fputc ('\n', stderr);
  return CONFLICTS;
}

static int
report (const FujinMerge *merge,
        const Options    *options,
        FujinLang         lang)
{
  const char *path = options->path != NULL ? options->path : options->output;
  int status = FUJINCTL_GOOD;

  if (!options->ours && !options->theirs)
    status = report_conflicts (merge, path, lang);
  return options->damaged ? report_damage (path, lang) : status;
}

static int
merge_projects (FujinProject  *base,
                FujinProject  *ours,
                FujinProject  *theirs,
                const Options *options)
{
  g_autoptr (FujinMerge) merge = fujin_merge_new (base, ours, theirs);
  FujinLang lang = _fujinctl_lang (ours);
  g_autofree char *refusal = fujin_merge_dup_refusal (merge, lang);
  g_autoptr (FujinProject) result = NULL;
  g_autoptr (GError) error = NULL;

  if (refusal == NULL && (options->ours || options->theirs))
    fujin_merge_choose_all (merge, options->ours ? FUJIN_MERGE_OURS : FUJIN_MERGE_THEIRS);
  if (refusal == NULL)
    result = fujin_merge_make_result (merge);
  if (result == NULL)
    {
      _fujinctl_failed ("%s", refusal);
      return TROUBLE;
    }
  if (!fujin_project_writer_save (result, options->output, &error))
    {
      _fujinctl_failed ("%s", error->message);
      return TROUBLE;
    }
  return report (merge, options, lang);
}

/* fujinctl merge */
int
_fujinctl_merge (const FujinctlCommand  *command,
                 int                     argc,
                 char                  **argv)
{
  Options options = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("File to write"), "OUT.fujin" },
    { "ours", 0, 0, G_OPTION_ARG_NONE, &options.ours, N_("Take ours where the two disagree"),
      NULL },
    { "theirs", 0, 0, G_OPTION_ARG_NONE, &options.theirs,
      N_("Take theirs where the two disagree"), NULL },
    { "path", 0, 0, G_OPTION_ARG_FILENAME, &options.path,
      N_("What messages call the output, as %P of git"), N_("NAME") },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) base = NULL;
  g_autoptr (FujinProject) ours = NULL;
  g_autoptr (FujinProject) theirs = NULL;
  g_autofree char *output = NULL;
  g_autofree char *path = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv))
    return TROUBLE;
  output = options.output;
  path = options.path;
  if (argc != 4)
    return _fujinctl_usage (command, "%s", W_("Name three files: BASE OURS THEIRS."));
  if (output == NULL)
    return _fujinctl_usage (command, "%s", W_("No output is named. Give --output FILE."));
  if (options.ours && options.theirs)
    return _fujinctl_usage (command, "%s", W_("Choose --ours or --theirs, not both."));
  base = is_empty (argv[1]) ? fujin_project_new () : _fujinctl_load (argv[1]);
  ours = base != NULL ? _fujinctl_load (argv[2]) : NULL;
  theirs = ours != NULL ? _fujinctl_load (argv[3]) : NULL;
  if (theirs == NULL)
    return TROUBLE;
  for (int i = 1; i < argc; i++)
    options.damaged |= _fujinctl_is_damaged (argv[i]);
  return merge_projects (base, ours, theirs, &options);
}
