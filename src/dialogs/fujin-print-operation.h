/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-report.h"

G_BEGIN_DECLS

/**
 * FujinPrintJob:
 * @project: what to print
 * @kind: which report
 * @category: (nullable): letter of the category, for %FUJIN_REPORT_CHART_SERVICES
 * @lang: language of the pages
 * @paper: the sheet asked for; the printer's own sheet decides in the end
 *
 * What is to be printed.
 */
typedef struct
{
  FujinProject    *project;
  FujinReportKind  kind;
  const char      *category;
  FujinLang        lang;
  FujinPaper       paper;
} FujinPrintJob;

FujinPaper fujin_print_operation_choose_paper (GtkPageSetup             *setup);
gboolean   fujin_print_operation_run          (GtkWindow                *parent,
                                               const FujinPrintJob      *job,
                                               GtkPrintOperationAction   action,
                                               const char               *export_path,
                                               GError                  **error);

G_END_DECLS
