/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-book-part.h"
#include "fujin-report.h"

G_BEGIN_DECLS

/**
 * FujinBookPartKind:
 * @FUJIN_BOOK_PART_COVER: the cover
 * @FUJIN_BOOK_PART_CONTENTS: the contents
 * @FUJIN_BOOK_PART_REPORT: a report of its own
 * @FUJIN_BOOK_PART_CHART: a chart
 * @FUJIN_BOOK_PART_CATEGORIES: the chart of each category
 * @FUJIN_BOOK_PART_TEAM_TABLE: the team table, and the one of the target pattern
 * @FUJIN_BOOK_PART_ALL_CHARTS: stands for all charts
 *
 * How a part is made.
 */
typedef enum
{
  FUJIN_BOOK_PART_COVER,
  FUJIN_BOOK_PART_CONTENTS,
  FUJIN_BOOK_PART_REPORT,
  FUJIN_BOOK_PART_CHART,
  FUJIN_BOOK_PART_CATEGORIES,
  FUJIN_BOOK_PART_TEAM_TABLE,
  FUJIN_BOOK_PART_ALL_CHARTS,
} FujinBookPartKind;

FujinBookPartKind _fujin_book_part_get_kind   (guint      part);
FujinReportKind   _fujin_book_part_get_report (guint      part);
const char       *_fujin_book_part_get_hint   (guint      part,
                                               FujinLang  lang);
gboolean          _fujin_book_category_is_empty (FujinProject *project,
                                               guint      category);

G_END_DECLS
