/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-print-operation.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "fujin-output-form.h"

/* The margin of every page of a report: a printer that leaves no more than this blank prints it
 * in its true size. */
#define REPORT_MARGIN 36.0

typedef struct
{
  const FujinPrintJob *job;
  FujinPaged          *paged;
} Run;

/* What was chosen last, for the next time; as long as the program runs. */
static GtkPrintSettings *last_settings;
static GtkPageSetup *last_setup;

static FujinPaged *
create_paged (const FujinPrintJob *job,
              FujinPaper           paper)
{
  FujinReport *report;

  if (job->paged != NULL)
    return g_object_ref (job->paged);
  report = fujin_report_new (job->project, job->subject->kind, job->lang, paper);
  if (job->subject->chart != NULL)
    fujin_report_set_chart (report, job->subject->chart);
  if (job->category != NULL)
    fujin_report_set_category (report, job->category);
  fujin_report_set_table (report, job->subject->table);
  fujin_output_form_choose_columns (report);
  fujin_report_set_plans (report, job->part);
  return FUJIN_PAGED (report);
}

/**
 * fujin_print_operation_choose_paper:
 * @setup: what the printer has
 *
 * Chooses the sheet nearest to that of the printer, by its width and height.
 *
 * Returns: the sheet to cut the pages for
 */
FujinPaper
fujin_print_operation_choose_paper (GtkPageSetup *setup)
{
  FujinPaper nearest = FUJIN_PAPER_A4_LANDSCAPE;
  double width, height, least = G_MAXDOUBLE;

  g_return_val_if_fail (GTK_IS_PAGE_SETUP (setup), nearest);

  width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  for (int i = 0; i < FUJIN_N_PAPERS; i++)
    {
      double paper_width, paper_height, difference;

      fujin_paper_get_size ((FujinPaper) i, &paper_width, &paper_height);
      /* Compared by shape and size, so that A5 takes A4 and Legal takes Letter. */
      difference = fabs (log (width / paper_width)) + fabs (log (height / paper_height))
                   + 2 * fabs (log (width / height) - log (paper_width / paper_height));
      if (difference < least)
        {
          least = difference;
          nearest = (FujinPaper) i;
        }
    }
  return nearest;
}

static GtkPageSetup *
create_setup (FujinPaper paper)
{
  static const char *const names[FUJIN_N_PAPERS] = {
    [FUJIN_PAPER_A4_LANDSCAPE] = GTK_PAPER_NAME_A4,
    [FUJIN_PAPER_A4_PORTRAIT] = GTK_PAPER_NAME_A4,
    [FUJIN_PAPER_A3_LANDSCAPE] = GTK_PAPER_NAME_A3,
    [FUJIN_PAPER_A3_PORTRAIT] = GTK_PAPER_NAME_A3,
    [FUJIN_PAPER_LETTER_LANDSCAPE] = GTK_PAPER_NAME_LETTER,
    [FUJIN_PAPER_LETTER_PORTRAIT] = GTK_PAPER_NAME_LETTER,
  };
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (names[paper]);
  GtkPageSetup *setup = gtk_page_setup_new ();
  double width, height;

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  fujin_paper_get_size (paper, &width, &height);
  gtk_page_setup_set_orientation (setup, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                   : GTK_PAGE_ORIENTATION_PORTRAIT);
  return setup;
}

static char *
dup_name (const FujinPrintJob *job)
{
  if (job->subject != NULL)
    return fujin_output_subject_suggest_name (job->subject, job->project, job->category, job->lang,
                                              "pdf");
  return fujin_output_subject_suggest_for (job->project, fujin_paged_get_title (job->paged),
                                           job->lang, "pdf");
}

/**
 * fujin_print_operation_name_output:
 * @settings: settings of a print
 * @job: what to print
 *
 * Names the file that printing to a file offers: after the plan, and beside it or among the
 * documents. A file chosen for another plan is forgotten.
 */
void
fujin_print_operation_name_output (GtkPrintSettings    *settings,
                                   const FujinPrintJob *job)
{
  g_autofree char *folder = fujin_output_form_dup_folder (job->plan_file);
  g_autofree char *name = dup_name (job);

  /* The printer's own suffix goes behind the name. */
  name[strlen (name) - strlen (".pdf")] = '\0';
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, NULL);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_DIR, folder);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                Run               *run)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);

  g_clear_object (&run->paged);
  run->paged = create_paged (run->job, fujin_print_operation_choose_paper (setup));
  gtk_print_operation_set_n_pages (operation, (int) fujin_paged_get_n_pages (run->paged));
}

static gboolean
fits_in_margins (GtkPageSetup *setup)
{
  return gtk_page_setup_get_left_margin (setup, GTK_UNIT_POINTS) <= REPORT_MARGIN
         && gtk_page_setup_get_right_margin (setup, GTK_UNIT_POINTS) <= REPORT_MARGIN
         && gtk_page_setup_get_top_margin (setup, GTK_UNIT_POINTS) <= REPORT_MARGIN
         && gtk_page_setup_get_bottom_margin (setup, GTK_UNIT_POINTS) <= REPORT_MARGIN;
}

/* Fits the sheet into what the printer can reach, in the middle. */
static void
place_page (FujinPaged   *paged,
            guint         page,
            GtkPageSetup *setup,
            cairo_t      *cr)
{
  double left = 0, top = 0;
  double width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  double height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  double paper_width, paper_height, scale;

  if (!fits_in_margins (setup))
    {
      left = gtk_page_setup_get_left_margin (setup, GTK_UNIT_POINTS);
      top = gtk_page_setup_get_top_margin (setup, GTK_UNIT_POINTS);
      width = gtk_page_setup_get_page_width (setup, GTK_UNIT_POINTS);
      height = gtk_page_setup_get_page_height (setup, GTK_UNIT_POINTS);
    }
  fujin_paged_get_page_size (paged, page, &paper_width, &paper_height);
  scale = MIN (width / paper_width, height / paper_height);
  cairo_translate (cr, left + (width - scale * paper_width) / 2,
                   top + (height - scale * paper_height) / 2);
  cairo_scale (cr, scale, scale);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              Run               *run)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  cairo_save (cr);
  place_page (run->paged, (guint) page, gtk_print_context_get_page_setup (context), cr);
  fujin_paged_draw_page (run->paged, (guint) page, cr);
  cairo_restore (cr);
}

static GtkPrintOperation *
create_operation (Run        *run,
                  const char *export_path)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autoptr (GtkPageSetup) setup = NULL;

  /* The sheet of the last time is taken again, with its margins, if it is the one asked for. */
  if (last_setup != NULL
      && fujin_print_operation_choose_paper (last_setup) == run->job->paper)
    setup = gtk_page_setup_copy (last_setup);
  else
    setup = create_setup (run->job->paper);
  settings = last_settings != NULL ? gtk_print_settings_copy (last_settings)
                                   : gtk_print_settings_new ();
  fujin_print_operation_name_output (settings, run->job);
  gtk_print_settings_set_paper_size (settings, gtk_page_setup_get_paper_size (setup));
  gtk_print_settings_set_orientation (settings, gtk_page_setup_get_orientation (setup));
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_job_name (operation, fujin_paged_get_title (run->paged));
  if (export_path != NULL)
    gtk_print_operation_set_export_filename (operation, export_path);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), run);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), run);
  return operation;
}

static void
remember (GtkPrintOperation *operation)
{
  g_set_object (&last_settings, gtk_print_operation_get_print_settings (operation));
  g_set_object (&last_setup, gtk_print_operation_get_default_page_setup (operation));
}

/* Printing to a file asks for a place long before it is done: say where it went. */
static void
tell (GtkPrintOperation *operation,
      GtkWindow         *parent)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  const char *uri =
    settings ? gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI) : NULL;
  g_autofree char *path = uri ? g_filename_from_uri (uri, NULL, NULL) : NULL;
  g_autofree char *text = NULL;

  if (!parent)
    return;
  /* The window that says things in passing is the one the dialog stands on. */
  while (gtk_window_get_transient_for (parent))
    parent = gtk_window_get_transient_for (parent);
  text = path ? g_strdup_printf (_("Printed to %s"), path) : g_strdup (_("Sent to the printer"));
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", text);
}

/**
 * fujin_print_operation_run:
 * @parent: (nullable): the window to stand on
 * @job: what to print
 * @action: ask first, print, preview or export
 * @export_path: (nullable): where to write PDF, for %GTK_PRINT_OPERATION_ACTION_EXPORT
 * @error: return location for a #GError
 *
 * Prints a report. The pages are those of #FujinReport, for the sheet nearest to that of the
 * printer; where the printer leaves more than their margin blank they are made smaller to fit.
 *
 * Returns: whether it was printed; %FALSE without @error when it was cancelled
 */
gboolean
fujin_print_operation_run (GtkWindow                *parent,
                           const FujinPrintJob      *job,
                           GtkPrintOperationAction   action,
                           const char               *export_path,
                           GError                  **error)
{
  g_autoptr (GtkPrintOperation) operation = NULL;
  GtkPrintOperationResult result;
  Run run = { job, NULL };

  g_return_val_if_fail (job != NULL && FUJIN_IS_PROJECT (job->project), FALSE);

  run.paged = create_paged (job, job->paper);
  operation = create_operation (&run, export_path);
  result = gtk_print_operation_run (operation, action, parent, error);
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      tell (operation, parent);
      remember (operation);
    }
  g_clear_object (&run.paged);
  return result == GTK_PRINT_OPERATION_RESULT_APPLY;
}
