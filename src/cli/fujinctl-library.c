/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"
#include "fujinctl-library.h"

#include <stdio.h>

#include "fujin-exporter.h"
#include "fujin-library-entry.h"
#include "fujin-library-search.h"
#include "fujin-library-sheet.h"
#include "fujin-words.h"

/* More would not be read on a terminal. */
#define MAX_HITS 200

typedef struct
{
  char *show;
  char *table;
  char *picture;
  char *format;
  char *output;
  char *paper;
  char *plan;
  gboolean json;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->show);
  g_free (options->table);
  g_free (options->picture);
  g_free (options->format);
  g_free (options->output);
  g_free (options->paper);
  g_free (options->plan);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static int
print_taken (char *text)
{
  fputs (text, stdout);
  g_free (text);
  return FUJINCTL_GOOD;
}

static int
print_sources (FujinLang lang)
{
  const FujinLibrary *library = fujin_library_get_default ();

  for (guint i = 0; i < fujin_library_get_n_sources (library); i++)
    {
      const FujinLibrarySource *source = fujin_library_get_source (library, i);

      printf ("%s%s\n", i > 0 ? "\n" : "", fujin_text_get (&source->title, lang));
      for (guint j = 0; j < source->tables->len; j++)
        {
          const FujinLibraryTable *table = g_ptr_array_index (source->tables, j);
          g_autofree char *id = fujin_library_sheet_dup_id (table);

          printf ("  %-24s %s (%u)\n", id, fujin_text_get (&table->title, lang),
                  table->rows->len);
        }
    }
  return FUJINCTL_GOOD;
}

static int
search (const Options *options,
        char         **words,
        FujinLang      lang)
{
  g_autofree char *query = g_strjoinv (" ", words);
  g_autoptr (GPtrArray) rows =
    fujin_library_search (fujin_library_get_default (), query, MAX_HITS);

  if (options->json)
    print_taken (_fujinctl_library_hits_json (query, rows, lang));
  for (guint i = 0; i < rows->len && !options->json; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (rows, i);
      g_autofree char *title = fujin_library_entry_dup_title (row, lang);

      printf ("%-24s %s (%s)\n", row->id, title, fujin_text_get (&row->table->title, lang));
    }
  if (rows->len == 0)
    return _fujinctl_failed (W_("Nothing in the library has all of “%s”."), query);
  return FUJINCTL_GOOD;
}

static int
show (const Options *options,
      FujinLang      lang)
{
  const FujinLibraryRow *row = fujin_library_find (fujin_library_get_default (), options->show);
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (FujinLibraryEntry) entry = NULL;

  if (row == NULL)
    return _fujinctl_failed (W_("The library has no entry “%s”. Search for it: the id stands "
                                "first on each line."), options->show);
  if (options->plan != NULL)
    {
      project = _fujinctl_load (options->plan);
      if (project == NULL)
        return FUJINCTL_FAILED;
    }
  if (options->json)
    return print_taken (_fujinctl_library_entry_json (row, project, lang));
  entry = fujin_library_entry_new (row, project, lang);
  return print_taken (fujin_library_entry_dup_text (entry, lang));
}

/* The format is that of the name, where it is not told. */
static const FujinExporter *
find_exporter (const FujinctlCommand *command,
               const Options         *options)
{
  const char *suffix = options->format != NULL ? options->format
                       : options->output != NULL ? _fujinctl_suffix (options->output) : "csv";
  const FujinExporter *exporter =
    fujin_exporter_find (options->picture != NULL ? FUJIN_EXPORT_LIBRARY_PICTURE
                                                  : FUJIN_EXPORT_LIBRARY, suffix);

  if (exporter == NULL)
    _fujinctl_usage (command, options->picture != NULL
                                ? W_("There is no format “%s” for a picture. Choose svg, png or "
                                     "pdf.")
                                : W_("There is no format “%s”. Choose csv, pdf or xlsx."), suffix);
  return exporter;
}

static int
run_exporter (const FujinExporter  *exporter,
              const FujinExportJob *job,
              const char           *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (output != NULL)
    return fujin_exporter_run_to_file (exporter, job, output, &error)
             ? FUJINCTL_GOOD : _fujinctl_failed ("%s", error->message);
  bytes = fujin_exporter_run (exporter, job, &error);
  if (bytes == NULL)
    return _fujinctl_failed ("%s", error->message);
  fwrite (g_bytes_get_data (bytes, NULL), 1, g_bytes_get_size (bytes), stdout);
  return FUJINCTL_GOOD;
}

static int
write_table (const FujinctlCommand *command,
             const Options         *options,
             FujinLang              lang)
{
  const FujinExporter *exporter = find_exporter (command, options);
  g_autoptr (FujinProject) none = fujin_project_new ();
  FujinExportJob job = { none };

  if (exporter == NULL)
    return FUJINCTL_USAGE;
  if (options->output == NULL && !g_str_equal (exporter->suffix, "csv"))
    return _fujinctl_usage (command, "%s", W_("Say with --output which file to write."));
  job.table = options->table;
  job.picture = options->picture;
  job.lang = lang;
  if (options->paper != NULL && !fujin_paper_from_id (options->paper, &job.paper))
    return _fujinctl_usage (command,
                            W_("There is no paper “%s”. Choose a4-landscape, a4-portrait, "
                               "a3-landscape, a3-portrait, letter-landscape or letter-portrait."),
                            options->paper);
  return run_exporter (exporter, &job, options->output);
}

/* fujinctl library */
int
_fujinctl_library (const FujinctlCommand  *command,
                   int                     argc,
                   char                  **argv)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "show", 0, 0, G_OPTION_ARG_STRING, &options.show, N_("Print one entry"), "nca:NCA-11" },
    { "table", 0, 0, G_OPTION_ARG_STRING, &options.table, N_("Write a whole table"),
      "csf:outsourcing" },
    { "picture", 0, 0, G_OPTION_ARG_STRING, &options.picture,
      N_("Write one picture of the table instead, as svg, png or pdf"), "pattern-B-emergency" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options.format, N_("csv, pdf or xlsx"),
      N_("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("File to write"), N_("OUT") },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options.paper,
      N_("a4-landscape, a4-portrait, a3-landscape, a3-portrait, letter-landscape or "
         "letter-portrait"), N_("PAPER") },
    { "plan", 0, 0, G_OPTION_ARG_FILENAME, &options.plan,
      N_("Plan whose own ties of services the entry tells"), N_("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.json,
      N_("Print JSON, for other programs to read"), NULL },
    G_OPTION_ENTRY_NULL
  };
  FujinLang lang;

  if (!_fujinctl_parse (command, entries, &argc, &argv))
    return FUJINCTL_USAGE;
  lang = fujin_lang_screen ();
  if (options.show != NULL && options.table != NULL)
    return _fujinctl_usage (command, "%s", W_("Choose either --show or --table."));
  if (options.plan != NULL && options.show == NULL)
    return _fujinctl_usage (command, "%s", W_("--plan goes with --show."));
  if (argc > 1 && (options.show != NULL || options.table != NULL))
    return _fujinctl_usage (command, W_("“%s” is one argument too many."), argv[1]);
  if (options.picture != NULL && options.table == NULL)
    return _fujinctl_usage (command, "%s", W_("--picture goes with --table."));
  if (options.show != NULL)
    return show (&options, lang);
  if (options.table != NULL)
    return write_table (command, &options, lang);
  if (argc > 1)
    return search (&options, argv + 1, lang);
  return options.json ? print_taken (_fujinctl_library_sources_json (lang)) : print_sources (lang);
}
