/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-exporter.h"
#include "fujin-report.h"

G_BEGIN_DECLS

/**
 * FujinOutputSubject:
 * @id: "summary", "radar", "category", "gaps", "expected", "matrix", "improvements" or "ledger"
 * @scope: which exporters write it
 * @chart: (nullable): the chart, for the exporters
 * @kind: the report, for the printer; %FUJIN_N_REPORT_KINDS for what is only a file
 * @table: (nullable): a table of the library, as source:table; or a part of the role matrix, as
 *   a #FujinRoleFilter
 *
 * Something that can be printed or exported.
 */
typedef struct
{
  const char       *id;
  const char       *label;
  FujinExportScope  scope;
  const char       *chart;
  FujinReportKind   kind;
  const char       *table;
} FujinOutputSubject;

guint                     fujin_output_subject_get_n     (void);
const FujinOutputSubject *fujin_output_subject_get       (guint                     index);
guint                     fujin_output_subject_find      (const char               *id);
FujinOutputSubject       *fujin_output_subject_new_table (const char               *id);
void                      fujin_output_subject_free_table (FujinOutputSubject      *self);
const char               *fujin_output_subject_get_label (const FujinOutputSubject *self,
                                                          FujinLang                 lang);
const char               *fujin_output_subject_get_format_label (const FujinExporter *exporter);
gboolean                  fujin_output_subject_is_printed (const FujinOutputSubject *self);
gboolean                  fujin_output_subject_has_category (const FujinOutputSubject *self);
char                     *fujin_output_subject_suggest_name (const FujinOutputSubject *self,
                                                          FujinProject             *project,
                                                          const char               *category,
                                                          FujinLang                 lang,
                                                          const char               *suffix);
char                     *fujin_output_subject_suggest_picture (const FujinOutputSubject *self,
                                                          const char               *picture,
                                                          FujinLang                 lang,
                                                          const char               *suffix);
char                     *fujin_output_subject_suggest_for (FujinProject             *project,
                                                          const char               *label,
                                                          FujinLang                 lang,
                                                          const char               *suffix);

G_END_DECLS
