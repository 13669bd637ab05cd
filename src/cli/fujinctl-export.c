/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-chart-choice.h"
#include "fujin-exporter.h"
#include "fujin-overlay.h"
#include "fujin-project-writer.h"
#include "fujin-words.h"

#define WIDTH 1200
#define HEIGHT 800

/* What the options of the three commands that write output say. */
typedef struct
{
  char *output;
  char *chart;
  char *category;
  char **with;
  char *size;
  char *paper;
  gboolean notes;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->output);
  g_free (options->chart);
  g_free (options->category);
  g_strfreev (options->with);
  g_free (options->size);
  g_free (options->paper);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, clear_options)

static const char *
suffixes_of (FujinExportScope scope)
{
  switch (scope)
    {
    case FUJIN_EXPORT_CHART:
      return ".svg, .png, .pdf, .xlsx, .pptx, .docx";
    case FUJIN_EXPORT_MATRIX:
      return ".csv, .pdf, .fujin";
    case FUJIN_EXPORT_GAP_ANALYSIS:
    case FUJIN_EXPORT_IMPROVEMENTS:
    case FUJIN_EXPORT_LEDGER:
    case FUJIN_EXPORT_TEAM_TABLE:
    case FUJIN_EXPORT_TEAM_TABLE_TARGET:
    case FUJIN_EXPORT_STAFFING:
    case FUJIN_EXPORT_RISK_MAP:
    case FUJIN_EXPORT_ROLE_MATRIX:
      return ".csv, .pdf";
    case FUJIN_EXPORT_ORGANISATION:
      return ".csv, .pdf, .svg";
    case FUJIN_EXPORT_CDC_ROLES:
      return ".svg, .png, .pdf";
    case FUJIN_EXPORT_SUMMARY:
    default:
      return ".pdf";
    }
}

static const FujinExporter *
find_exporter (const FujinctlCommand *command,
               FujinExportScope       scope,
               const char            *output)
{
  const FujinExporter *exporter;

  if (output == NULL)
    {
      _fujinctl_usage (command, "%s", W_("Say with --output which file to write."));
      return NULL;
    }
  exporter = fujin_exporter_find (scope, _fujinctl_suffix (output));
  if (exporter == NULL)
    /* Translators: %1$s is a file name, %2$s a list of suffixes. */
    _fujinctl_usage (command, W_("“%1$s” cannot be written. The name must end in one of %2$s."),
                     output, suffixes_of (scope));
  return exporter;
}

static gboolean
read_size (const FujinctlCommand *command,
           const char            *text,
           FujinExportJob        *job)
{
  char rest;

  job->width = WIDTH;
  job->height = HEIGHT;
  if (text == NULL || sscanf (text, "%5dx%5d%c", &job->width, &job->height, &rest) == 2)
    return TRUE;
  _fujinctl_usage (command, W_("“%s” is no size. Write it as 1200x800."), text);
  return FALSE;
}

static gboolean
read_paper (const FujinctlCommand *command,
            const char            *text,
            FujinExportJob        *job)
{
  job->paper = FUJIN_PAPER_A4_LANDSCAPE;
  if (text == NULL || fujin_paper_from_id (text, &job->paper))
    return TRUE;
  _fujinctl_usage (command, W_("There is no paper “%s”. Choose a4-landscape, a4-portrait, "
                               "a3-landscape, a3-portrait, letter-landscape or letter-portrait."),
                   text);
  return FALSE;
}

/* A wrong chart, category or size is a mistake in the command line, the rest is not. */
static int
status_of (const FujinctlCommand *command,
           const GError          *error)
{
  if (g_error_matches (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN) ||
      g_error_matches (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_SIZE))
    return _fujinctl_usage (command, "%s", error->message);
  return _fujinctl_failed ("%s", error->message);
}

/* The title of a plan says whose it is; a file without one goes by its name. */
static char *
dup_name (FujinProject *project,
          const char   *path)
{
  const char *title = fujin_project_get_title (project);

  return *title != '\0' ? g_strdup (title) : g_path_get_basename (path);
}

static gboolean
check_with (const FujinctlCommand *command,
            const Options         *options)
{
  const FujinChartChoice *choice = fujin_chart_choice_find (options->chart);

  if (options->with == NULL || (choice != NULL && choice->takes_states))
    return TRUE;
  _fujinctl_usage (command, "%s", W_("--with goes with --chart overlay only."));
  return FALSE;
}

/* The last of the versions chosen is the oldest. */
static void
leave_out_version (FujinProject *project)
{
  g_autoptr (GPtrArray) states = fujin_overlay_list (project, FUJIN_LANG_EN);

  for (guint i = states->len; i-- > 0;)
    {
      const FujinOverlayState *state = g_ptr_array_index (states, i);

      if (!state->is_chosen || state->kind != FUJIN_OVERLAY_VERSION)
        continue;
      fujin_overlay_choose (project, state->id, FALSE);
      return;
    }
}

/* Lays other plans over the chart. Those named on the command line have precedence over versions,
 * which are left out, the oldest first, where there is no room for all. */
static int
add_others (const FujinctlCommand *command,
            FujinProject          *project,
            char                 **paths)
{
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    {
      g_autoptr (FujinProject) other = NULL;
      g_autofree char *name = NULL;

      if (i + 1 >= FUJIN_OVERLAY_MAX)
        return _fujinctl_usage (command, W_("At most %d plans fit over one chart."),
                                FUJIN_OVERLAY_MAX);
      other = _fujinctl_load (paths[i]);
      if (other == NULL)
        return FUJINCTL_FAILED;
      name = dup_name (other, paths[i]);
      while (fujin_overlay_count (project) >= FUJIN_OVERLAY_MAX)
        leave_out_version (project);
      fujin_overlay_add_other (project, other, name);
    }
  return FUJINCTL_GOOD;
}

static int
write_output (const FujinctlCommand *command,
              FujinExportScope       scope,
              const char            *path,
              const Options         *options)
{
  const FujinExporter *exporter = find_exporter (command, scope, options->output);
  FujinExportJob job = { NULL, options->chart, options->category };
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (exporter == NULL || !check_with (command, options) ||
      !read_size (command, options->size, &job) ||
      !read_paper (command, options->paper, &job))
    return FUJINCTL_USAGE;
  project = _fujinctl_load (path);
  if (project == NULL)
    return FUJINCTL_FAILED;
  job.project = project;
  job.speaker_notes = options->notes;
  job.lang = _fujinctl_lang (project);
  status = add_others (command, project, options->with);
  if (status != FUJINCTL_GOOD)
    return status;
  if (!fujin_exporter_run_to_file (exporter, &job, options->output, &error))
    return status_of (command, error);
  return FUJINCTL_GOOD;
}

/* The plan itself in the form in which all are saved, with its check value. */
static int
write_plan (const char *path,
            const char *output,
            gboolean    force)
{
  g_autoptr (FujinProject) project = _fujinctl_load (path);
  g_autoptr (GError) error = NULL;

  if (project == NULL)
    return FUJINCTL_FAILED;
  if (!force && _fujinctl_is_damaged (path) && _fujinctl_is_same_file (path, output))
    return _fujinctl_refuse_damaged (path);
  if (!fujin_project_writer_save (project, output, &error))
    return _fujinctl_failed ("%s", error->message);
  return FUJINCTL_GOOD;
}

static char *
upper_category (char *text)
{
  char *upper = text != NULL ? g_ascii_strup (text, -1) : NULL;

  g_free (text);
  return upper;
}

/* Office files are chosen by their suffix; everything else that is exported is a chart. */
static FujinExportScope
scope_of (const char *output)
{
  static const FujinExportScope scopes[] = { FUJIN_EXPORT_WORKBOOK, FUJIN_EXPORT_SLIDES,
                                             FUJIN_EXPORT_REPORT };
  static const char *const suffixes[] = { "xlsx", "pptx", "docx" };
  const char *suffix = output != NULL ? _fujinctl_suffix (output) : NULL;

  for (guint i = 0; suffix != NULL && i < G_N_ELEMENTS (suffixes); i++)
    if (g_ascii_strcasecmp (suffix, suffixes[i]) == 0)
      return scopes[i];
  return FUJIN_EXPORT_CHART;
}

/* fujinctl export */
int
_fujinctl_export (const FujinctlCommand  *command,
                  int                     argc,
                  char                  **argv)
{
  g_auto (Options) options = { NULL };
  const GOptionEntry entries[] = {
    { "chart", 0, 0, G_OPTION_ARG_STRING, &options.chart, N_("Which chart; radar otherwise"),
      "radar|category|services|..." },
    { "category", 0, 0, G_OPTION_ARG_STRING, &options.category,
      N_("Category of the chart “category”, A to I"), N_("LETTER") },
    { "with", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.with,
      N_("Another plan to lay over the chart “overlay”; may be given again"), N_("FILE") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("File to write"),
      "OUT.(svg|pdf|png|xlsx|pptx|docx)" },
    { "size", 0, 0, G_OPTION_ARG_STRING, &options.size,
      N_("Size in pixels, points in PDF; 1200x800 otherwise"), "WxH" },
    { "notes", 0, 0, G_OPTION_ARG_NONE, &options.notes,
      N_("With the speaker’s notes in a presentation (.pptx)"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (options.chart == NULL)
    options.chart = g_strdup (options.category != NULL ? "category" : "radar");
  options.category = upper_category (options.category);
  return write_output (command, scope_of (options.output), argv[1], &options);
}

static int
write_pages (const FujinctlCommand  *command,
             FujinExportScope        scope,
             const char             *hint,
             int                     argc,
             char                  **argv)
{
  g_auto (Options) options = { NULL };
  gboolean force = FALSE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output, N_("File to write"), hint },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options.paper,
      N_("a4-landscape, a4-portrait, a3-landscape, a3-portrait, letter-landscape or "
         "letter-portrait"), N_("PAPER") },
    { "force", 0, 0, G_OPTION_ARG_NONE, &force,
      N_("Write FILE even if its check value does not fit"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (scope == FUJIN_EXPORT_MATRIX && options.output != NULL &&
      g_ascii_strcasecmp (_fujinctl_suffix (options.output), "fujin") == 0)
    return write_plan (argv[1], options.output, force);
  return write_output (command, scope, argv[1], &options);
}

/* fujinctl convert */
int
_fujinctl_convert (const FujinctlCommand  *command,
                   int                     argc,
                   char                  **argv)
{
  return write_pages (command, FUJIN_EXPORT_MATRIX, "OUT.(csv|pdf|fujin)", argc, argv);
}
