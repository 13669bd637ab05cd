/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "fujin-file-content.h"
#include "fujin-project-reader.h"
#include "fujin-seal.h"
#include "fujin-words.h"

static char *lang_option;
static gboolean both_allowed;
/* Paths of the plans whose check value does not fit; what was said of them is not said again. */
static GHashTable *damaged;

static const char *
translate (const char *text,
           gpointer    data)
{
  return *text != '\0' ? W_(text) : text;
}

static void
complain (const char *format,
          va_list     args)
{
  g_autofree char *message = g_strdup_vprintf (format, args);

  fprintf (stderr, "fujinctl: %s\n", message);
}

/* A mistake in the command line: what it is, and where the remedy stands. */
int
_fujinctl_usage (const FujinctlCommand *command,
                 const char            *format,
                 ...)
{
  va_list args;

  va_start (args, format);
  complain (format, args);
  va_end (args);
  if (command != NULL)
    /* Translators: %s is a command; “fujinctl help” must stay. */
    fprintf (stderr, W_("Try “fujinctl help %s”."), command->name);
  else
    fputs (W_("Try “fujinctl --help”."), stderr);
  fputc ('\n', stderr);
  return FUJINCTL_USAGE;
}

/* Something went wrong with a file. */
int
_fujinctl_failed (const char *format,
                  ...)
{
  va_list args;

  va_start (args, format);
  complain (format, args);
  va_end (args);
  return FUJINCTL_FAILED;
}

static gboolean
set_lang (const FujinctlCommand *command)
{
  FujinLang lang;

  if (lang_option == NULL || _fujinctl_wants_both ())
    return TRUE;
  if (both_allowed && !fujin_lang_parse (lang_option, &lang))
    {
      _fujinctl_usage (command, W_("There is no language “%s”. Choose ja, en or both."),
                       lang_option);
      return FALSE;
    }
  if (!fujin_lang_parse (lang_option, &lang))
    {
      _fujinctl_usage (command, W_("There is no language “%s”. Choose ja or en."), lang_option);
      return FALSE;
    }
  fujin_lang_set_screen (lang);
  return TRUE;
}

/*
 * _fujinctl_set_lang:
 *
 * What stands behind --lang in front of the command; one that follows the command takes its place.
 */
void
_fujinctl_set_lang (const char *lang)
{
  g_free (lang_option);
  lang_option = g_strdup (lang);
}

/*
 * _fujinctl_allow_both:
 *
 * Before the command line is parsed: the output may be in both languages.
 */
void
_fujinctl_allow_both (void)
{
  both_allowed = TRUE;
}

/*
 * _fujinctl_wants_both:
 *
 * Returns whether both languages are asked for.
 */
gboolean
_fujinctl_wants_both (void)
{
  return both_allowed && g_strcmp0 (lang_option, "both") == 0;
}

/*
 * _fujinctl_lang_is_given:
 *
 * Returns whether a language is asked for.
 */
gboolean
_fujinctl_lang_is_given (void)
{
  return lang_option != NULL;
}

/*
 * _fujinctl_parse:
 * @entries: (nullable): options of the command besides --lang and --help
 *
 * Takes the options out of the command line. --help is answered here and ends the program.
 * Returns %FALSE when there was a mistake, which has been said.
 */
gboolean
_fujinctl_parse (const FujinctlCommand  *command,
                 const GOptionEntry     *entries,
                 int                    *argc,
                 char                 ***argv)
{
  const GOptionEntry common[] = {
    { "lang", 0, 0, G_OPTION_ARG_STRING, &lang_option,
      N_("Language of messages and output"), both_allowed ? "ja|en|both" : "ja|en" },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = g_option_context_new (command->arguments);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strdup_printf ("fujinctl %s", command->name);

  g_set_prgname (name);
  g_option_context_set_translate_func (context, translate, NULL, NULL);
  g_option_context_set_summary (context, command->summary);
  if (command->description != NULL)
    g_option_context_set_description (context, command->description);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_add_main_entries (context, common, NULL);
  g_option_group_set_translate_func (g_option_context_get_main_group (context), translate, NULL,
                                     NULL);
  if (!g_option_context_parse (context, argc, argv, &error))
    {
      _fujinctl_usage (command, "%s", error->message);
      return FALSE;
    }
  /* What stands after "--" is an argument, whatever it looks like. */
  if (*argc > 1 && g_str_equal ((*argv)[1], "--"))
    {
      memmove (*argv + 1, *argv + 2, (gsize) (*argc - 1) * sizeof (char *));
      (*argc)--;
    }
  return set_lang (command);
}

/*
 * _fujinctl_one_file:
 *
 * Checks that one file is named; says so when it is not.
 */
gboolean
_fujinctl_one_file (const FujinctlCommand  *command,
                    int                     argc,
                    char                  **argv)
{
  if (argc == 2)
    return TRUE;
  if (argc < 2)
    _fujinctl_usage (command, "%s", W_("No file is named."));
  else
    _fujinctl_usage (command, W_("One file is enough; “%s” is one too many."), argv[2]);
  return FALSE;
}

/*
 * _fujinctl_lang:
 *
 * The language of the output: the one asked for, or else the project's own.
 */
FujinLang
_fujinctl_lang (FujinProject *project)
{
  return lang_option != NULL && !_fujinctl_wants_both () ? fujin_lang_screen ()
                                                         : fujin_project_get_language (project);
}

/*
 * _fujinctl_report_problems:
 *
 * Names all problems of a file as compilers do; line 0 means the file as a whole and is left out.
 * Returns whether there were any.
 */
gboolean
_fujinctl_report_problems (const char *path,
                           GPtrArray  *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const FujinXmlProblem *problem = g_ptr_array_index (problems, i);

      if (problem->line == 0)
        fprintf (stderr, "%s: %s\n", path, problem->message);
      else
        fprintf (stderr, "%s:%u: %s\n", path, problem->line, problem->message);
    }
  return problems->len > 0;
}

/* In the words of "check", and in its form. */
static void
check_seal (const char *path,
            GBytes     *bytes)
{
  if (fujin_seal_check (bytes) != FUJIN_SEAL_WRONG)
    return;
  if (damaged == NULL)
    damaged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (g_hash_table_add (damaged, g_strdup (path)))
    fprintf (stderr, "%s:2: %s\n", path, fujin_seal_get_words (FUJIN_SEAL_WRONG));
}

/*
 * _fujinctl_is_damaged:
 *
 * Returns whether a plan that was opened has been changed by something else than Fujin.
 */
gboolean
_fujinctl_is_damaged (const char *path)
{
  return damaged != NULL && g_hash_table_contains (damaged, path);
}

/*
 * _fujinctl_refuse_damaged:
 *
 * A check value that fits would hide the damage for ever.
 */
int
_fujinctl_refuse_damaged (const char *path)
{
  return _fujinctl_failed (W_("“%s” was left alone, since its check value does not fit. Look "
                              "through the plan, then say --force."), path);
}

/*
 * _fujinctl_is_same_file:
 *
 * Returns whether both are there and are one file, whatever they are called.
 */
gboolean
_fujinctl_is_same_file (const char *a,
                        const char *b)
{
  GStatBuf one;
  GStatBuf other;

  return g_stat (a, &one) == 0 && g_stat (b, &other) == 0 && one.st_dev == other.st_dev &&
         one.st_ino == other.st_ino;
}

/*
 * _fujinctl_read:
 * @problems: takes what is wrong
 *
 * Opens a project; %NULL when it cannot be. That it was changed by something else than Fujin is
 * said here, once.
 */
FujinProject *
_fujinctl_read (const char *path,
                GPtrArray  *problems)
{
  g_autoptr (GBytes) bytes = fujin_file_content_read (path, problems);

  if (bytes == NULL)
    return NULL;
  check_seal (path, bytes);
  return fujin_project_reader_read_bytes (bytes, problems);
}

/*
 * _fujinctl_load:
 *
 * Opens a project; %NULL when it cannot be, which has been said.
 */
FujinProject *
_fujinctl_load (const char *path)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = _fujinctl_read (path, problems);

  _fujinctl_report_problems (path, problems);
  return project;
}

/*
 * _fujinctl_suffix:
 *
 * What follows the last dot of the name of a file; "" without one.
 */
const char *
_fujinctl_suffix (const char *path)
{
  const char *name = strrchr (path, G_DIR_SEPARATOR);
  const char *dot = strrchr (name != NULL ? name : path, '.');

  return dot != NULL ? dot + 1 : "";
}
