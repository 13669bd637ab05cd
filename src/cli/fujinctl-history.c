/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>
#include <string.h>

#include "fujin-backups.h"
#include "fujin-difference-words.h"
#include "fujin-file-content.h"
#include "fujin-project-align.h"
#include "fujin-project-reader.h"
#include "fujin-save.h"
#include "fujin-words.h"

/* A version is named by the head of the digest of its content, as listed. */
#define SHORT_ID 8
#define MIN_ID 4
/* Of what differs from the plan now, so many are told in full. */
#define MAX_SENTENCES 3
#define INDENT "            "

typedef struct
{
  char *restore;
  char *output;
  gboolean purge;
  gboolean force;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->restore);
  g_free (options->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static const char *
get_digest (const FujinBackup *version)
{
  return strrchr (version->id, '-') + 1;
}

static char *
dup_time (const FujinBackup *version)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (version->when);

  return time != NULL ? g_date_time_format (time, "%Y-%m-%d %H:%M") : g_strdup ("");
}

static FujinProject *
read_version (const char        *path,
              const FujinBackup *version)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = fujin_backups_read (path, version->id, NULL);

  return bytes != NULL ? fujin_project_reader_read_bytes (bytes, problems) : NULL;
}

/* What was in the file is told from that version to now, as it was changed since. All others were
 * never in the file: neither comes after the other, and what they have else than the plan is
 * told. */
static void
print_differences (FujinProject *then,
                   FujinProject *now,
                   gboolean      was_saved,
                   FujinLang     lang)
{
  g_autoptr (FujinProject) aligned = fujin_project_align (now, then);
  g_autoptr (FujinComparison) comparison =
    was_saved ? fujin_comparison_new (then, aligned) : fujin_comparison_new (aligned, then);
  FujinChangeCounts counts = fujin_comparison_count (comparison);
  g_autofree char *headline = fujin_change_counts_dup_headline (&counts, lang);
  guint n = fujin_comparison_get_n (comparison);

  fputs (INDENT, stdout);
  if (was_saved)
    /* Translators: %s says what was changed since an earlier version of a plan, such as
     * "5 services raised, 2 lowered", or "no differences". */
    printf (fujin_words (lang, "since then: %s"), headline);
  else
    /* Translators: %s says what a version that was never saved has else than the plan. */
    printf (fujin_words (lang, "compared with the plan now: %s"), headline);
  putchar ('\n');
  for (guint i = 0; i < MIN (n, MAX_SENTENCES); i++)
    {
      g_autofree char *sentence = fujin_difference_dup_sentence (
        comparison, fujin_comparison_get (comparison, i), lang);

      printf (INDENT "- %s\n", sentence);
    }
  if (n <= MAX_SENTENCES)
    return;
  fputs (INDENT "- ", stdout);
  printf (fujin_words_n (lang, "and %u more", "and %u more", n - MAX_SENTENCES),
          n - MAX_SENTENCES);
  putchar ('\n');
}

static void
print_version (const char        *path,
               const FujinBackup *version,
               GBytes            *content,
               FujinProject      *now,
               FujinLang          lang)
{
  gboolean is_now = content != NULL && fujin_backup_is_of (version, content);
  g_autofree char *time = dup_time (version);
  g_autofree char *size = g_format_size (version->size);
  g_autoptr (FujinProject) then = read_version (path, version);

  printf ("%.*s    %s  %s  %s\n", SHORT_ID, get_digest (version), time, size,
          is_now ? fujin_words (lang, "now in the file")
                 : fujin_backup_kind_get_name (version->kind, lang));
  if (is_now)
    return;
  if (then == NULL)
    printf (INDENT "%s\n", fujin_words (lang, "cannot be read as a plan"));
  else if (now != NULL)
    print_differences (then, now, version->kind == FUJIN_BACKUP_SAVED, lang);
}

static int
list (const char *path)
{
  g_autoptr (GPtrArray) versions = fujin_backups_list (path);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  /* The plan may be lost: that is when its earlier versions are looked for. */
  g_autoptr (FujinProject) now = _fujinctl_read (path, problems);
  g_autoptr (GPtrArray) passed_over = fujin_xml_problems_new ();
  g_autoptr (GBytes) content = fujin_file_content_read (path, passed_over);
  FujinLang lang = now != NULL ? _fujinctl_lang (now) : fujin_lang_screen ();

  if (now == NULL)
    _fujinctl_report_problems (path, problems);
  if (versions->len == 0)
    {
      printf (fujin_words (lang, "No earlier versions of “%s” are kept on this computer."), path);
      putchar ('\n');
    }
  for (guint i = 0; i < versions->len; i++)
    print_version (path, g_ptr_array_index (versions, i), content, now, lang);
  return FUJINCTL_GOOD;
}

/* Several versions of one content are one. NULL when there is none, or it is not clear which. */
static const FujinBackup *
find_version (GPtrArray  *versions,
              const char *id)
{
  const FujinBackup *found = NULL;

  for (guint i = 0; i < versions->len; i++)
    {
      const FujinBackup *version = g_ptr_array_index (versions, i);

      if (g_str_equal (version->id, id))
        return version;
      if (strlen (id) < MIN_ID || !g_str_has_prefix (get_digest (version), id))
        continue;
      if (found != NULL && !g_str_equal (get_digest (found), get_digest (version)))
        return NULL;
      if (found == NULL)
        found = version;
    }
  return found;
}

static gboolean
write_out (GBytes        *bytes,
           const Options *options,
           GError       **error)
{
  g_auto (FujinSaved) saved = { NULL };

  if (!options->force)
    return fujin_save_over (options->output, bytes, NULL, &saved, error);
  _fujinctl_keep (options->output);
  return fujin_save_bytes (options->output, bytes, error);
}

static int
restore (const char    *path,
         const Options *options)
{
  g_autoptr (GPtrArray) versions = fujin_backups_list (path);
  const FujinBackup *version = find_version (versions, options->restore);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *time = NULL;

  if (version == NULL)
    return _fujinctl_failed (W_("“%1$s” has no earlier version “%2$s”. “fujinctl history” lists "
                                "them."), path, options->restore);
  bytes = fujin_backups_read (path, version->id, &error);
  if (bytes == NULL || !write_out (bytes, options, &error))
    return g_error_matches (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_EXISTS)
             ? _fujinctl_failed (W_("“%s” is there already and was left alone. Choose another "
                                    "name, or say --force."), options->output)
             : _fujinctl_failed ("%s", error->message);
  time = dup_time (version);
  /* Translators: %1$s a day and time, %2$s a file */
  printf (W_("The version of %1$s is in “%2$s”."), time, options->output);
  putchar ('\n');
  return FUJINCTL_GOOD;
}

static int
purge (const char *path)
{
  g_autoptr (GError) error = NULL;

  if (!fujin_backups_purge (path, &error))
    return _fujinctl_failed ("%s", error->message);
  printf (W_("No earlier versions of “%s” are kept on this computer."), path);
  putchar ('\n');
  return FUJINCTL_GOOD;
}

/* fujinctl history */
int
_fujinctl_history (const FujinctlCommand  *command,
                   int                     argc,
                   char                  **argv)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "restore", 0, 0, G_OPTION_ARG_STRING, &options.restore,
      N_("Write this version to another file"), "ID" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("File to write"), "OUT.fujin" },
    { "force", 0, 0, G_OPTION_ARG_NONE, &options.force, N_("Overwrite the output"), NULL },
    { "purge", 0, 0, G_OPTION_ARG_NONE, &options.purge,
      N_("Remove all earlier versions; the plan itself stays"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (options.purge && (options.restore != NULL || options.output != NULL))
    return _fujinctl_usage (command, "%s", W_("Either --restore or --purge."));
  if ((options.restore != NULL) != (options.output != NULL))
    return _fujinctl_usage (command, "%s", W_("Say with --restore which version to write, and "
                                              "with --output to which file."));
  if (options.purge)
    return purge (argv[1]);
  return options.restore != NULL ? restore (argv[1], &options) : list (argv[1]);
}
