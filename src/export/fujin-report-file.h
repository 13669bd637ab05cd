/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-book-spec.h"
#include "fujin-chart-sheet.h"
#include "fujin-office-picture.h"
#include "fujin-office-xml.h"
#include "fujin-report-text.h"

G_BEGIN_DECLS

#define FUJIN_REPORT_FILE_PART "/word/document.xml"
#define FUJIN_REPORT_FILE_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

/* Twentieths of a point, and margins in points. */
#define FUJIN_TWIPS(points) ((gint64) ((points) * 20.0 + 0.5))
#define FUJIN_REPORT_FILE_MARGIN 48.0

/**
 * FujinReportFile:
 * @package: the parts
 * @xml: the text
 * @project: what is reported
 * @spec: how the report is put together
 * @lang: the language of what is written now
 * @width: of the text, points
 * @height: of the text, points
 * @n_pictures: how many there are so far
 * @n_bookmarks: likewise
 *
 * A document (ECMA-376, WordprocessingML) in the making.
 */
typedef struct
{
  FujinPackage        *package;
  FujinOfficeXml      *xml;
  FujinProject        *project;
  const FujinBookSpec *spec;
  FujinLang            lang;
  double               width;
  double               height;
  guint                n_pictures;
  guint                n_bookmarks;
} FujinReportFile;

void _fujin_report_file_add_text     (FujinReportFile   *self,
                                   const char      *style,
                                   const char      *text);
void _fujin_report_file_add_run      (FujinReportFile   *self,
                                   const char      *text,
                                   gboolean         bold);
void _fujin_report_file_add_field    (FujinReportFile   *self,
                                   const char      *code,
                                   const char      *result);
void _fujin_report_file_open_text    (FujinReportFile   *self,
                                   const char      *style);
void _fujin_report_file_add_heading  (FujinReportFile   *self,
                                   guint            level,
                                   const char      *text,
                                   const char      *bookmark);
void _fujin_report_file_add_picture  (FujinReportFile   *self,
                                   const FujinOfficePicture *picture,
                                   const char      *title);
void _fujin_report_file_add_image    (FujinReportFile   *self,
                                   GBytes          *png,
                                   double           width,
                                   double           height,
                                   const char      *words);
void _fujin_report_file_add_table    (FujinReportFile   *self,
                                   const FujinReportText *table);
void _fujin_report_file_add_sheet    (FujinReportFile   *self,
                                   FujinChartSheet *sheet);
void _fujin_report_file_add_frame    (FujinReportFile   *self);

/* What a part holds. */
void _fujin_report_file_add_summary  (FujinReportFile   *self);
void _fujin_report_file_add_chart    (FujinReportFile   *self,
                                   const char      *chart,
                                   const char      *category);
void _fujin_report_file_add_report   (FujinReportFile   *self,
                                   FujinReportKind  kind);
void _fujin_report_file_add_cover    (FujinReportFile   *self);

G_END_DECLS
