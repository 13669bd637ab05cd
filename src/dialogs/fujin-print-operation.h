/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-output-subject.h"
#include "fujin-paged.h"

G_BEGIN_DECLS

/**
 * FujinPrintJob:
 * @project: what to print
 * @plan_file: (nullable): its file
 * @subject: (nullable): what of it; %NULL where @paged is given
 * @paged: (nullable): a document that is cut already; it is printed as it is
 * @part: (nullable): the services of the matrix to print, %NULL for all
 * @category: (nullable): letter of the category, where @subject is about one
 * @lang: language of the pages
 * @paper: the sheet asked for; the printer's own sheet decides in the end
 *
 * What is to be printed.
 */
typedef struct
{
  FujinProject             *project;
  GFile                    *plan_file;
  const FujinOutputSubject *subject;
  FujinPaged               *paged;
  GPtrArray                *part;
  const char               *category;
  FujinLang                 lang;
  FujinPaper                paper;
} FujinPrintJob;

FujinPaper fujin_print_operation_choose_paper (GtkPageSetup             *setup);
void       fujin_print_operation_name_output  (GtkPrintSettings         *settings,
                                               const FujinPrintJob      *job);
gboolean   fujin_print_operation_run          (GtkWindow                *parent,
                                               const FujinPrintJob      *job,
                                               GtkPrintOperationAction   action,
                                               const char               *export_path,
                                               GError                  **error);

G_END_DECLS
