/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-charts-page-private.h"
#include "fujin-exporter.h"
#include "fujin-output-choice.h"

/* Large enough for a slide, small enough for a mail. */
#define COPY_WIDTH 1600
#define COPY_HEIGHT 1200

static GdkContentProvider *
provide_picture (const FujinExportJob  *job,
                 const char            *suffix,
                 GError               **error)
{
  const FujinExporter *exporter = fujin_exporter_find (FUJIN_EXPORT_CHART, suffix);
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (exporter != NULL, NULL);

  bytes = fujin_exporter_run (exporter, job, error);
  return bytes != NULL ? gdk_content_provider_new_for_bytes (exporter->mime, bytes) : NULL;
}

static GdkContentProvider *
provide_text (FujinChartsPage *self,
              FujinLang        lang)
{
  g_autoptr (FujinChartData) data = _fujin_charts_page_create_data (self, lang);
  g_autofree char *text = fujin_chart_data_write_text (data);

  return gdk_content_provider_new_typed (G_TYPE_STRING, text);
}

/* Copies the chart: programs that take pictures get one, those that take text get the sentence
 * and the table. */
void
_fujin_charts_page_copy (FujinChartsPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) all = NULL;
  GdkContentProvider *parts[3] = { NULL, NULL, NULL };
  FujinExportJob job = { 0 };

  job.project = self->project;
  job.chart = fujin_charts_page_get_chart (self);
  job.category = fujin_charts_page_get_category (self);
  job.lang = fujin_output_choice_get_lang (fujin_project_get_language (self->project));
  job.width = COPY_WIDTH;
  job.height = COPY_HEIGHT;
  job.paper = fujin_output_choice_get_paper (NULL);
  parts[0] = provide_picture (&job, "png", &error);
  if (parts[0] != NULL)
    parts[1] = provide_picture (&job, "svg", &error);
  if (parts[1] == NULL)
    {
      g_clear_object (&parts[0]);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                  error != NULL ? error->message : _("Nothing was copied"));
      return;
    }
  parts[2] = provide_text (self, job.lang);
  all = gdk_content_provider_new_union (parts, G_N_ELEMENTS (parts));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), all);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              _("Chart copied as a picture and as text"));
}
