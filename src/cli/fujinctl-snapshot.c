/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-edit-state.h"
#include "fujin-project-writer.h"
#include "fujin-strings.h"
#include "fujin-today.h"
#include "fujin-words.h"

typedef struct
{
  char *name;
  char *date;
  char *trigger;
  char *note;
  char *output;
  gboolean force;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->name);
  g_free (options->date);
  g_free (options->trigger);
  g_free (options->note);
  g_free (options->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static gboolean
is_blank (const char *text)
{
  g_autofree char *clean = fujin_clean_line (text != NULL ? text : "");

  return *clean == '\0';
}

/* What is wrong with the options, said here; or all is well. */
static gboolean
check_options (const FujinctlCommand *command,
               Options               *options)
{
  const FujinRecordField *trigger =
    &fujin_record_format_get (FUJIN_RECORD_SNAPSHOT)->fields[FUJIN_SNAPSHOT_TRIGGER];
  g_autofree char *choices = NULL;

  if (is_blank (options->name))
    {
      _fujinctl_usage (command, "%s", W_("The version has no name. Give one with --name."));
      return FALSE;
    }
  if (options->date != NULL && !fujin_is_date (options->date))
    {
      _fujinctl_usage (command, W_("“%s” is no date. Write it as 2026-04-01."), options->date);
      return FALSE;
    }
  if (options->trigger != NULL && fujin_record_field_parse (trigger, options->trigger) < 0)
    {
      choices = g_strjoinv (", ", (char **) trigger->choices);
      _fujinctl_usage (command, W_("There is no trigger “%1$s”. Choose one of: %2$s."),
                       options->trigger, choices);
      return FALSE;
    }
  return TRUE;
}

static FujinRecord *
keep (FujinProject *project,
      Options      *options)
{
  g_autofree char *today = fujin_today_dup ();
  const char *values[] = {
    [FUJIN_SNAPSHOT_NAME] = options->name,
    [FUJIN_SNAPSHOT_DATE] = options->date != NULL ? options->date : today,
    [FUJIN_SNAPSHOT_TRIGGER] = options->trigger != NULL ? options->trigger : "regular",
    [FUJIN_SNAPSHOT_KIND] = NULL,
    [FUJIN_SNAPSHOT_NOTE] = options->note,
  };

  return fujin_edit_take_snapshot (project, values);
}

static gboolean
is_taken (FujinProject *project,
          const char   *name)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  g_autofree char *clean = fujin_clean_line (name);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    if (g_str_equal (fujin_record_get (fujin_record_list_peek (list, i), FUJIN_SNAPSHOT_NAME),
                     clean))
      return TRUE;
  return FALSE;
}

static int
save (FujinProject *project,
      FujinRecord  *version,
      const char   *path)
{
  g_autoptr (GError) error = NULL;

  _fujinctl_keep (path);
  if (!fujin_project_writer_save (project, path, &error))
    return _fujinctl_failed ("%s", error->message);
  /* Translators: %1$s the name of a version, %2$s its day, %3$s a file */
  printf (W_("Version “%1$s” of %2$s is kept in “%3$s”."),
          fujin_record_get (version, FUJIN_SNAPSHOT_NAME),
          fujin_record_get (version, FUJIN_SNAPSHOT_DATE), path);
  putchar ('\n');
  return FUJINCTL_GOOD;
}

/* fujinctl snapshot */
int
_fujinctl_snapshot (const FujinctlCommand  *command,
                    int                     argc,
                    char                  **argv)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "name", 0, 0, G_OPTION_ARG_STRING, &options.name, N_("Name of the version"), N_("NAME") },
    { "date", 0, 0, G_OPTION_ARG_STRING, &options.date,
      N_("Its day, as 2026-04-01; today without it"), N_("DATE") },
    { "trigger", 0, 0, G_OPTION_ARG_STRING, &options.trigger,
      N_("What made the review due; regular without it"), N_("TRIGGER") },
    { "note", 0, 0, G_OPTION_ARG_STRING, &options.note, N_("A note"), N_("NOTE") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
      N_("File to write; FILE itself without it"), N_("FILE") },
    { "force", 0, 0, G_OPTION_ARG_NONE, &options.force,
      N_("Write FILE even if its check value does not fit"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) project = NULL;
  FujinRecord *version;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv) || !check_options (command, &options))
    return FUJINCTL_USAGE;
  project = _fujinctl_load (argv[1]);
  if (project == NULL)
    return FUJINCTL_FAILED;
  if (fujin_project_get_read_only (project))
    return _fujinctl_failed (W_("“%s” is of a newer version and cannot be changed."), argv[1]);
  if (!options.force && _fujinctl_is_damaged (argv[1]) &&
      (options.output == NULL || _fujinctl_is_same_file (argv[1], options.output)))
    return _fujinctl_refuse_damaged (argv[1]);
  if (is_taken (project, options.name))
    return _fujinctl_failed (W_("“%1$s” has a version “%2$s” already. Choose another name."),
                             argv[1], options.name);
  version = keep (project, &options);
  if (version == NULL)
    return _fujinctl_failed (W_("The version could not be kept in “%s”."), argv[1]);
  return save (project, version, options.output != NULL ? options.output : argv[1]);
}
