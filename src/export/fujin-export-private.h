/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-exporter.h"
#include "fujin-paged.h"

G_BEGIN_DECLS

GBytes *_fujin_export_chart_svg   (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_chart_png   (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_chart_pdf   (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_workbook_xlsx (const FujinExportJob  *job,
                                      GError               **error);
GBytes *_fujin_export_slides_pptx (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_report_docx (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_matrix_csv  (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_matrix_pdf  (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_gaps_csv    (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_gaps_pdf    (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_improvements_csv (const FujinExportJob  *job,
                                        GError               **error);
GBytes *_fujin_export_improvements_pdf (const FujinExportJob  *job,
                                        GError               **error);
GBytes *_fujin_export_ledger_csv  (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_ledger_pdf  (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_outsourcing_csv (const FujinExportJob  *job,
                                       GError               **error);
GBytes *_fujin_export_outsourcing_pdf (const FujinExportJob  *job,
                                       GError               **error);
GBytes *_fujin_export_quadrant_map_pdf  (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_teams_csv   (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_teams_pdf   (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_teams_target_csv (const FujinExportJob  *job,
                                        GError               **error);
GBytes *_fujin_export_teams_target_pdf (const FujinExportJob  *job,
                                        GError               **error);
GBytes *_fujin_export_staffing_csv (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_staffing_pdf (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_risks_csv (const FujinExportJob  *job,
                                 GError               **error);
GBytes *_fujin_export_risks_pdf (const FujinExportJob  *job,
                                 GError               **error);
GBytes *_fujin_export_roles_pdf (const FujinExportJob  *job,
                                 GError               **error);
GBytes *_fujin_export_roles_png (const FujinExportJob  *job,
                                 GError               **error);
GBytes *_fujin_export_roles_svg (const FujinExportJob  *job,
                                 GError               **error);
GBytes *_fujin_export_role_matrix_csv (const FujinExportJob  *job,
                                       GError               **error);
GBytes *_fujin_export_role_matrix_xlsx (const FujinExportJob  *job,
                                        GError               **error);
GBytes *_fujin_export_role_matrix_pdf (const FujinExportJob  *job,
                                       GError               **error);
GBytes *_fujin_export_organisation_csv (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_organisation_pdf (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_organisation_svg (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_slides_pdf  (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_book_pdf    (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_handout_pdf (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_library_csv (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_library_pdf (const FujinExportJob  *job,
                                   GError               **error);
GBytes *_fujin_export_library_picture_pdf (const FujinExportJob  *job,
                                           GError               **error);
GBytes *_fujin_export_library_picture_png (const FujinExportJob  *job,
                                           GError               **error);
GBytes *_fujin_export_library_picture_svg (const FujinExportJob  *job,
                                           GError               **error);
GBytes *_fujin_export_library_xlsx (const FujinExportJob  *job,
                                    GError               **error);
GBytes *_fujin_export_summary_pdf (const FujinExportJob  *job,
                                   GError               **error);

GString         *_fujin_export_csv_new    (void);
void             _fujin_export_csv_add    (GString               *csv,
                                           const char            *text,
                                           gboolean               is_first);
cairo_status_t   _fujin_export_stream     (void                  *closure,
                                           const unsigned char   *data,
                                           unsigned int           length);
char            *_fujin_export_dup_date (FujinProject *project);
cairo_surface_t *_fujin_export_pdf_new    (GByteArray            *bytes,
                                           FujinProject          *project,
                                           const char            *subject,
                                           double                 width,
                                           double                 height);
GBytes          *_fujin_export_paged_pdf  (FujinPaged            *paged,
                                           FujinProject          *project,
                                           GError               **error);
GBytes          *_fujin_export_finish     (cairo_surface_t       *surface,
                                           cairo_status_t         status,
                                           GByteArray            *bytes,
                                           GError               **error);

G_END_DECLS
