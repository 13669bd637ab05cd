/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-book.h"
#include "fujin-exporter.h"
#include "fujin-picture.h"
#include "fujin-words.h"

/* What the options say. */
typedef struct
{
  char    *output;
  char    *parts;
  char    *paper;
  char    *size;
  char    *name;
  char    *mark;
  char    *version;
  char    *issuer;
  char    *header;
  char    *footer;
  char    *note;
  char    *logo;
  gboolean list_parts;
} Options;

static void
clear_options (Options *options)
{
  char **const texts[] = { &options->output, &options->parts, &options->paper, &options->size,
                           &options->name, &options->mark, &options->version, &options->issuer,
                           &options->header, &options->footer, &options->note, &options->logo };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

/* The known parts, in the usual order. */
static int
list_parts (void)
{
  FujinLang lang = fujin_lang_screen ();

  for (guint i = 0; i < fujin_book_part_get_n (); i++)
    printf ("%-14s  %s\n", fujin_book_part_get_id (i), fujin_book_part_get_label (i, lang));
  return FUJINCTL_GOOD;
}

static char *
dup_known_parts (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < fujin_book_part_get_n (); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", fujin_book_part_get_id (i));
  return g_strdup (text->str);
}

static gboolean
read_parts (const FujinctlCommand *command,
            const char            *text,
            FujinBookSpec         *spec)
{
  g_auto (GStrv) parts = NULL;

  if (text == NULL)
    return TRUE;
  parts = g_strsplit (text, ",", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (!fujin_book_part_find (parts[i], NULL))
        {
          g_autofree char *known = dup_known_parts ();

          /* Translators: %1$s is what was typed, %2$s a list */
          _fujinctl_usage (command, W_("There is no part “%1$s” of a report. Choose from %2$s."),
                           parts[i], known);
          return FALSE;
        }
    }
  if (parts[0] == NULL)
    {
      _fujinctl_usage (command, "%s", W_("--parts names no part. See --list-parts."));
      return FALSE;
    }
  g_strfreev (spec->parts);
  spec->parts = g_steal_pointer (&parts);
  return TRUE;
}

/* "A4" alone is A4 landscape. */
static gboolean
read_paper (const FujinctlCommand *command,
            const char            *text,
            FujinBookSpec         *spec)
{
  g_autofree char *id = text != NULL ? g_ascii_strdown (text, -1) : NULL;
  g_autofree char *landscape = id != NULL ? g_strconcat (id, "-landscape", NULL) : NULL;

  if (id == NULL || fujin_paper_from_id (id, &spec->paper) ||
      fujin_paper_from_id (landscape, &spec->paper))
    return TRUE;
  _fujinctl_usage (command, W_("There is no paper “%s”. Choose a4-landscape, a4-portrait, "
                               "a3-landscape, a3-portrait, letter-landscape or letter-portrait."),
                   text);
  return FALSE;
}

static FujinRecord *
find_report (FujinProject *project,
             const char   *name)
{
  FujinRecordList *records = fujin_project_get_records (project, FUJIN_RECORD_REPORT);

  for (guint i = 0; i < fujin_record_list_get_n (records); i++)
    {
      FujinRecord *record = fujin_record_list_peek (records, i);

      if (g_strcmp0 (fujin_record_get (record, FUJIN_REPORT_NAME), name) == 0 ||
          g_strcmp0 (fujin_record_get_id (record), name) == 0)
        return record;
    }
  return NULL;
}

/* The report kept in the project under the name asked for, or the usual one. */
static FujinBookSpec *
create_spec (FujinProject *project,
             const char   *name)
{
  FujinRecord *record;

  if (name == NULL)
    return fujin_book_spec_new (project);
  record = find_report (project, name);
  if (record != NULL)
    return fujin_book_spec_new_from_record (record);
  _fujinctl_failed (W_("There is no report “%s” in the project."), name);
  return NULL;
}

static gboolean
read_logo (const char    *path,
           FujinBookSpec *spec)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  char *content = NULL;
  gsize length = 0;

  if (path == NULL)
    return TRUE;
  if (g_file_get_contents (path, &content, &length, &error))
    {
      bytes = g_bytes_new_take (content, length);
      text = fujin_picture_encode (bytes, &error);
    }
  if (text == NULL)
    {
      _fujinctl_failed ("%s: %s", path, error->message);
      return FALSE;
    }
  g_clear_pointer (&spec->logo, g_bytes_unref);
  spec->logo = g_steal_pointer (&bytes);
  return TRUE;
}

/* What is said on the command line takes the place of what the project keeps. */
static void
read_texts (const Options *options,
            FujinBookSpec *spec)
{
  const struct
  {
    const char  *text;
    char       **field;
  } texts[] = {
    { options->mark, &spec->mark }, { options->version, &spec->version },
    { options->issuer, &spec->issuer }, { options->header, &spec->header },
    { options->footer, &spec->footer }, { options->note, &spec->note },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i].text != NULL)
      fujin_book_spec_set_text (texts[i].field, texts[i].text);
}

static const FujinExporter *
find_exporter (const FujinctlCommand *command,
               const char            *output)
{
  const FujinExporter *exporter;

  if (output == NULL)
    {
      _fujinctl_usage (command, "%s", W_("Say with --output which file to write."));
      return NULL;
    }
  exporter = fujin_exporter_find (FUJIN_EXPORT_REPORT, _fujinctl_suffix (output));
  if (exporter == NULL)
    {
      g_autoptr (GString) suffixes = g_string_new (NULL);

      for (guint i = 0; i < fujin_exporter_get_n (); i++)
        if (fujin_exporter_get (i)->scope == FUJIN_EXPORT_REPORT)
          g_string_append_printf (suffixes, "%s.%s", suffixes->len > 0 ? ", " : "",
                                  fujin_exporter_get (i)->suffix);
      _fujinctl_usage (command, W_("“%1$s” cannot be written. The name must end in one of %2$s."),
                       output, suffixes->str);
    }
  return exporter;
}

static int
write_report (const FujinctlCommand *command,
              const char            *path,
              const Options         *options)
{
  const FujinExporter *exporter = find_exporter (command, options->output);
  g_autoptr (FujinBookSpec) spec = NULL;
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GError) error = NULL;
  FujinExportJob job = { NULL };

  if (exporter == NULL)
    return FUJINCTL_USAGE;
  project = _fujinctl_load (path);
  spec = project != NULL ? create_spec (project, options->name) : NULL;
  if (spec == NULL)
    return FUJINCTL_FAILED;
  if (_fujinctl_lang_is_given ())
    {
      spec->lang = _fujinctl_lang (project);
      spec->both = _fujinctl_wants_both ();
    }
  read_texts (options, spec);
  if (!read_parts (command, options->parts, spec) ||
      !read_paper (command, options->paper != NULL ? options->paper : options->size, spec))
    return FUJINCTL_USAGE;
  if (!read_logo (options->logo, spec))
    return FUJINCTL_FAILED;
  job.project = project;
  job.lang = spec->lang;
  job.paper = spec->paper;
  job.report = spec;
  if (!fujin_exporter_run_to_file (exporter, &job, options->output, &error))
    return _fujinctl_failed ("%s", error->message);
  return FUJINCTL_GOOD;
}

/* fujinctl report */
int
_fujinctl_report (const FujinctlCommand  *command,
                  int                     argc,
                  char                  **argv)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("File to write"),
      "OUT.(pdf|docx)" },
    { "parts", 0, 0, G_OPTION_ARG_STRING, &options.parts,
      N_("Ids of the parts in their order, with commas between"), N_("PARTS") },
    { "list-parts", 0, 0, G_OPTION_ARG_NONE, &options.list_parts, N_("Show the known parts"),
      NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options.paper,
      N_("a4-landscape, a4-portrait, a3-landscape, a3-portrait, letter-landscape or "
         "letter-portrait"), N_("PAPER") },
    { "size", 0, 0, G_OPTION_ARG_STRING, &options.size,
      N_("The same; A4, A3 or Letter alone is landscape"), N_("PAPER") },
    { "name", 0, 0, G_OPTION_ARG_STRING, &options.name,
      N_("A report that is kept in the project"), N_("NAME") },
    { "mark", 0, 0, G_OPTION_ARG_STRING, &options.mark,
      N_("Classification mark on every page"), N_("TEXT") },
    { "version", 0, 0, G_OPTION_ARG_STRING, &options.version, N_("Version of the document"),
      N_("TEXT") },
    { "issuer", 0, 0, G_OPTION_ARG_STRING, &options.issuer, N_("Who issues it"), N_("TEXT") },
    { "header", 0, 0, G_OPTION_ARG_STRING, &options.header,
      N_("Text at the head of every page; the organisation otherwise"), N_("TEXT") },
    { "footer", 0, 0, G_OPTION_ARG_STRING, &options.footer,
      N_("Text at the foot of every page"), N_("TEXT") },
    { "note", 0, 0, G_OPTION_ARG_STRING, &options.note, N_("Text on the cover"), N_("TEXT") },
    { "logo", 0, 0, G_OPTION_ARG_FILENAME, &options.logo, N_("Logo on every page"), "FILE.png" },
    G_OPTION_ENTRY_NULL
  };

  _fujinctl_allow_both ();
  if (!_fujinctl_parse (command, entries, &argc, &argv))
    return FUJINCTL_USAGE;
  if (options.list_parts)
    return list_parts ();
  if (!_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  return write_report (command, argv[1], &options);
}
