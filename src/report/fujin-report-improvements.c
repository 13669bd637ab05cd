/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-improvement-text.h"
#include "fujin-improvement.h"
#include "fujin-record-words.h"
#include "fujin-report-pages.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define SIZE 7.5

/* How much of the width that is left over a column takes, and its least width in points. */
static const struct
{
  FujinImprovementField field;
  double share;
  double minimum;
} columns[] = {
  { FUJIN_IMPROVEMENT_TITLE, 26, 90 },  { FUJIN_IMPROVEMENT_SERVICES, 10, 54 },
  { FUJIN_IMPROVEMENT_CYCLE, 3, 56 },   { FUJIN_IMPROVEMENT_TEAM, 10, 56 },
  { FUJIN_IMPROVEMENT_DUE, 2, 66 },     { FUJIN_IMPROVEMENT_STATE, 2, 50 },
  { FUJIN_IMPROVEMENT_EXPECTED, 0, 52 }, { FUJIN_IMPROVEMENT_COST, 10, 44 },
  { FUJIN_IMPROVEMENT_NOTE, 18, 44 },
};

/* What is under way and what is to come first, the earliest due day first; days that are not set
 * last. Ids settle the rest, so that two prints are alike. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  FujinRecord *one = *(FujinRecord *const *) a;
  FujinRecord *two = *(FujinRecord *const *) b;
  const char *due_one = fujin_record_get (one, FUJIN_IMPROVEMENT_DUE);
  const char *due_two = fujin_record_get (two, FUJIN_IMPROVEMENT_DUE);
  int order = fujin_improvement_is_open (two) - fujin_improvement_is_open (one);

  if (order == 0)
    order = (*due_one == '\0') - (*due_two == '\0');
  if (order == 0)
    order = strcmp (due_one, due_two);
  return order ? order : strcmp (fujin_record_get_id (one), fujin_record_get_id (two));
}

static GPtrArray *
sort_records (FujinProject *project)
{
  FujinRecordList *records = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  GPtrArray *sorted = g_ptr_array_new ();

  for (guint i = 0; i < fujin_record_list_get_n (records); i++)
    g_ptr_array_add (sorted, fujin_record_list_peek (records, i));
  g_ptr_array_sort (sorted, compare);
  return sorted;
}

/* The parts of the table: what is late, what is to be done, what is done or dropped. */
static guint
part_of (FujinRecord *record,
         const char  *today)
{
  if (!fujin_improvement_is_open (record))
    return 2;
  return fujin_improvement_is_overdue (record, today) ? 0 : 1;
}

static char *
dup_part_title (guint       part,
                const char *today,
                FujinLang   lang)
{
  g_autofree char *day = _fujin_report_dup_day (today, lang);

  if (part == 0)
    /* Translators: this and the next: head improvements on paper; %s is a day */
    return g_strdup_printf (fujin_words (lang, "Overdue on %s"), day);
  return g_strdup (part == 1 ? fujin_words (lang, "To be done")
                             : fujin_words (lang, "Done or dropped"));
}

static char *
dup_due (FujinRecord *record,
         const char  *today,
         FujinLang    lang)
{
  g_autofree char *due = _fujin_report_dup_day (fujin_record_get (record, FUJIN_IMPROVEMENT_DUE),
                                                lang);

  if (!fujin_improvement_is_overdue (record, today))
    return g_steal_pointer (&due);
  /* Translators: %s is the day an improvement was due */
  return g_strdup_printf (fujin_words (lang, "%s (overdue)"), due);
}

static void
add_record (FujinReportTable *table,
            FujinRecord      *record,
            const char       *today,
            FujinLang         lang)
{
  g_auto (GStrv) all = fujin_improvement_dup_cells (record, lang);
  char **cells = g_new0 (char *, G_N_ELEMENTS (columns) + 1);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    cells[i] = columns[i].field == FUJIN_IMPROVEMENT_DUE ? dup_due (record, today, lang)
                                                         : g_strdup (all[columns[i].field]);
  _fujin_report_table_add_row (table, cells);
}

/*
 * _fujin_report_improvements_new:
 *
 * The improvements: what is overdue on the day of the report, what is to be done in the order in
 * which it is due, and what is done or dropped.
 */
FujinReportTable *
_fujin_report_improvements_new (FujinPageLayout *page)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  g_autoptr (GPtrArray) records = sort_records (page->project);
  g_autofree char *today = _fujin_page_dup_today (page);
  guint part = G_MAXUINT;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    _fujin_report_table_add_column (
      table, fujin_record_field_name (FUJIN_RECORD_IMPROVEMENT, columns[i].field, page->lang),
      columns[i].share, columns[i].minimum, columns[i].field == FUJIN_IMPROVEMENT_EXPECTED);
  _fujin_report_table_set_bold (table, 0);
  for (guint i = 0; i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);

      if (part_of (record, today) != part)
        {
          g_autofree char *title = NULL;

          part = part_of (record, today);
          title = dup_part_title (part, today, page->lang);
          _fujin_report_table_add_band (table, NULL, title);
        }
      add_record (table, record, today, page->lang);
    }
  return table;
}

/*
 * _fujin_report_improvements_dup_subject:
 *
 * What the pages of the improvements show.
 */
char *
_fujin_report_improvements_dup_subject (FujinPageLayout *page)
{
  FujinRecordList *records = fujin_project_get_records (page->project, FUJIN_RECORD_IMPROVEMENT);
  guint n = fujin_record_list_get_n (records);
  g_autofree char *today = _fujin_page_dup_today (page);
  guint n_open = 0;
  guint n_overdue = 0;

  for (guint i = 0; i < n; i++)
    {
      n_open += fujin_improvement_is_open (fujin_record_list_peek (records, i));
      n_overdue += fujin_improvement_is_overdue (fujin_record_list_peek (records, i), today);
    }
  if (n_overdue > 0)
    /* Translators: heading of printed pages; "12 in all, 7 to be done, 2 of them overdue" */
    return g_strdup_printf (fujin_words (page->lang, "Improvements: %1$u in all, %2$u to be done, "
                                                     "%3$u of them overdue"), n, n_open, n_overdue);
  /* Translators: heading of printed pages; "12 in all, 7 to be done" */
  return g_strdup_printf (fujin_words (page->lang, "Improvements: %1$u in all, %2$u to be done"),
                          n, n_open);
}
