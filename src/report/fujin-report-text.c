/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-text.h"

#include "fujin-page-frame.h"
#include "fujin-report-outsourcing.h"
#include "fujin-report-pages.h"
#include "fujin-report-risks.h"
#include "fujin-report-staffing.h"
#include "fujin-report-table-private.h"
#include "fujin-report-teams.h"
#include "fujin-scale-tables.h"
#include "fujin-words.h"

typedef char *(*DupText) (FujinPageLayout *page);
typedef FujinReportTable *(*Create) (FujinPageLayout *page);

static const struct
{
  FujinReportKind kind;
  DupText         dup_subject;
  DupText         dup_intro;
  Create          create;
} tables[] = {
  { FUJIN_REPORT_MATRIX, _fujin_report_matrix_dup_subject, NULL, _fujin_report_matrix_new },
  { FUJIN_REPORT_GAP_ANALYSIS, _fujin_report_gaps_dup_subject, _fujin_report_gaps_dup_intro,
    _fujin_report_gaps_new },
  { FUJIN_REPORT_IMPROVEMENTS, _fujin_report_improvements_dup_subject, NULL,
    _fujin_report_improvements_new },
  { FUJIN_REPORT_LEDGER, _fujin_report_ledger_dup_subject, NULL, _fujin_report_ledger_new },
  { FUJIN_REPORT_TEAM_TABLE, _fujin_report_teams_dup_subject, NULL, _fujin_report_teams_new },
  { FUJIN_REPORT_TEAM_TABLE_TARGET, _fujin_report_teams_dup_target_subject, NULL,
    _fujin_report_teams_new_target },
  { FUJIN_REPORT_RISK_MAP, _fujin_report_risks_dup_subject, _fujin_report_risks_dup_intro,
    _fujin_report_risks_new },
  { FUJIN_REPORT_STAFFING, _fujin_report_staffing_dup_subject, _fujin_report_staffing_dup_intro,
    _fujin_report_staffing_new },
};

static const struct
{
  const char *title;
  Create      create;
} scales[] = {
  { N_("Recommendation levels"), _fujin_scale_table_levels },
  { N_("Scores"), _fujin_scale_table_scores },
  { N_("Assignment types"), _fujin_scale_table_types },
  { N_("Quadrants"), _fujin_scale_table_quadrants },
  { N_("Organisation patterns"), _fujin_scale_table_patterns },
};

static void
clear_column (gpointer data)
{
  g_free (((FujinReportTextColumn *) data)->title);
}

static void
clear_row (gpointer data)
{
  g_strfreev (((FujinReportTextRow *) data)->cells);
}

static void
free_text (gpointer data)
{
  FujinReportText *self = data;

  g_free (self->title);
  g_free (self->intro);
  g_free (self->note);
  g_free (self->foot_note);
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_free (self);
}

static void
take_columns (FujinReportText  *self,
              FujinReportTable *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      const FujinReportColumn *from = &g_array_index (table->columns, FujinReportColumn, i);
      FujinReportTextColumn column = { g_strdup (from->title), from->share, from->minimum,
                                       from->is_number, from->is_bold };

      g_array_append_val (self->columns, column);
    }
}

/* Takes the texts of a table; @title is (transfer full). */
static void
add_table (GPtrArray        *list,
           FujinReportTable *table,
           char             *title,
           char             *intro)
{
  FujinReportText *self = g_new0 (FujinReportText, 1);

  self->title = title;
  self->intro = intro != NULL ? intro : g_strdup ("");
  self->note = g_strdup (table->note != NULL ? table->note : "");
  self->foot_note = g_strdup (table->foot_note != NULL ? table->foot_note : "");
  self->columns = g_array_new (FALSE, FALSE, sizeof (FujinReportTextColumn));
  self->rows = g_array_new (FALSE, FALSE, sizeof (FujinReportTextRow));
  g_array_set_clear_func (self->columns, clear_column);
  g_array_set_clear_func (self->rows, clear_row);
  take_columns (self, table);
  for (guint i = 0; i < table->rows->len; i++)
    {
      const FujinReportRow *from = &g_array_index (table->rows, FujinReportRow, i);
      FujinReportTextRow row = { g_strdupv (from->cells), from->is_band };

      g_array_append_val (self->rows, row);
    }
  g_ptr_array_add (list, self);
}

static void
add_outsourcing (GPtrArray       *list,
                 FujinPageLayout *page)
{
  FujinReportOutsourcing *outsourcing = _fujin_report_outsourcing_new (page);
  GPtrArray *of = _fujin_report_outsourcing_get_tables (outsourcing);

  for (guint i = 0; i < of->len; i++)
    add_table (list, g_ptr_array_index (of, i),
               i == 0 ? _fujin_report_outsourcing_dup_subject (page) : g_strdup (""), NULL);
  _fujin_report_outsourcing_free (outsourcing);
}

static void
add_scales (GPtrArray       *list,
            FujinPageLayout *page)
{
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (FujinReportTable) table = scales[i].create (page);

      add_table (list, table, g_strdup (fujin_words (page->lang, scales[i].title)), NULL);
    }
}

/**
 * fujin_report_text_list:
 * @project: a project
 * @kind: which report
 * @lang: its language
 * @paper: the sheet it is for, on which the choice of columns may depend
 *
 * The tables of a report, not cut into pages. What is due is told by the day the plan speaks of,
 * as in a document.
 *
 * Returns: (transfer full) (element-type FujinReportText): the tables; none for a report that is
 *   a drawing
 */
GPtrArray *
fujin_report_text_list (FujinProject    *project,
                        FujinReportKind  kind,
                        FujinLang        lang,
                        FujinPaper       paper)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (free_text);
  g_autoptr (FujinPageLayout) page = NULL;
  const FujinPageFrame frame = { 0 };

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), list);

  page = _fujin_page_layout_new (project, lang, paper);
  page->frame = &frame;
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (tables[i].kind == kind)
      {
        g_autoptr (FujinReportTable) table = tables[i].create (page);

        add_table (list, table, tables[i].dup_subject (page),
                   tables[i].dup_intro != NULL ? tables[i].dup_intro (page) : NULL);
      }
  if (kind == FUJIN_REPORT_OUTSOURCING)
    add_outsourcing (list, page);
  if (kind == FUJIN_REPORT_SCALES)
    add_scales (list, page);
  return list;
}
