/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-ledger-words.h"
#include "fujin-record-words.h"
#include "fujin-report-pages.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define SIZE 7.5

/* How much of the width that is left over a column takes, and its least width in points. */
static const struct
{
  FujinDecisionField field;
  double share;
  double minimum;
} columns[] = {
  { FUJIN_DECISION_ABOUT, 2, 56 },    { FUJIN_DECISION_CAUSE, 2, 56 },
  { FUJIN_DECISION_REASON, 22, 60 },  { FUJIN_DECISION_DECIDER, 6, 48 },
  { FUJIN_DECISION_DECIDED, 2, 58 },  { FUJIN_DECISION_REVIEW, 2, 58 },
  { FUJIN_DECISION_EVIDENCE, 20, 60 },
};

static void
add_columns (FujinReportTable *table,
             FujinLang         lang)
{
  _fujin_report_table_add_column (table, fujin_words (lang, "Code"), 0, 34, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Service"), 16, 60, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    _fujin_report_table_add_column (
      table, fujin_record_field_name (FUJIN_RECORD_DECISION, columns[i].field, lang),
      columns[i].share, columns[i].minimum, FALSE);
  /* Translators: heads whether a decision is overdue, incomplete, on record ... */
  _fujin_report_table_add_column (table, fujin_words (lang, "State"), 4, 58, FALSE);
  _fujin_report_table_set_bold (table, 0);
}

/* Files and links stand with the evidence in words: a sheet can't be clicked on. */
static char *
dup_evidence (const FujinLedgerEntry *entry)
{
  const char *words = fujin_ledger_entry_get (entry, FUJIN_DECISION_EVIDENCE);
  const char *links = fujin_ledger_entry_get (entry, FUJIN_DECISION_LINKS);

  return g_strconcat (words, *words && *links ? "\n" : "", links, NULL);
}

static char *
dup_field (const FujinLedgerEntry *entry,
           FujinDecisionField      field,
           FujinLang               lang)
{
  if (field == FUJIN_DECISION_ABOUT)
    return g_strdup (fujin_ledger_words_about (entry->about, lang));
  if (field == FUJIN_DECISION_CAUSE)
    return g_strdup (fujin_ledger_words_cause (entry, lang));
  if (field == FUJIN_DECISION_EVIDENCE)
    return dup_evidence (entry);
  if (field == FUJIN_DECISION_DECIDED || field == FUJIN_DECISION_REVIEW)
    return _fujin_report_dup_day (fujin_ledger_entry_get (entry, field), lang);
  return g_strdup (fujin_ledger_entry_get (entry, field));
}

static char *
dup_state (const FujinLedgerEntry *entry,
           FujinLang               lang)
{
  FujinLedgerState state = fujin_ledger_entry_get_state (entry);
  const char *name = fujin_ledger_words_state (state, lang);
  g_autofree char *missing = NULL;

  if (state != FUJIN_LEDGER_UNRECORDED)
    missing = fujin_ledger_words_dup_missing (entry, lang);
  return missing ? g_strdup_printf ("%s\n%s", name, missing) : g_strdup (name);
}

static void
add_entry (FujinReportTable       *table,
           const FujinLedgerEntry *entry,
           FujinLang               lang)
{
  char **cells = g_new0 (char *, G_N_ELEMENTS (columns) + 4);

  cells[0] = g_strdup (fujin_service_plan_get_code (entry->plan));
  cells[1] = g_strdup (fujin_service_plan_get_name (entry->plan, lang));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    cells[i + 2] = dup_field (entry, columns[i].field, lang);
  cells[G_N_ELEMENTS (columns) + 2] = dup_state (entry, lang);
  _fujin_report_table_add_row (table, cells);
}

/* The parts of the table: what is to be looked at again, what else holds, what is past. */
typedef enum
{
  PART_DUE,
  PART_IN_FORCE,
  PART_PAST,
} Part;

static Part
part_of (const FujinLedgerEntry *entry)
{
  if (!entry->in_force)
    return PART_PAST;
  return entry->due == FUJIN_DUE_OVERDUE || entry->due == FUJIN_DUE_SOON ? PART_DUE
                                                                         : PART_IN_FORCE;
}

/* The longest overdue comes first; services keep their order in it. */
static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  const FujinLedgerEntry *one = *(const FujinLedgerEntry *const *) a;
  const FujinLedgerEntry *two = *(const FujinLedgerEntry *const *) b;
  int order = (int) part_of (one) - (int) part_of (two);

  if (order == 0 && part_of (one) == PART_DUE)
    order = g_strcmp0 (fujin_ledger_entry_get (one, FUJIN_DECISION_REVIEW),
                       fujin_ledger_entry_get (two, FUJIN_DECISION_REVIEW));
  return order ? order : fujin_service_plan_compare (one->plan, two->plan);
}

static void
add_part (FujinReportTable *table,
          GPtrArray        *entries,
          Part              part,
          const char       *title,
          FujinLang         lang)
{
  gboolean headed = FALSE;

  for (guint i = 0; i < entries->len; i++)
    {
      const FujinLedgerEntry *entry = g_ptr_array_index (entries, i);

      if (part_of (entry) != part)
        continue;
      if (!headed)
        _fujin_report_table_add_band (table, NULL, title);
      headed = TRUE;
      add_entry (table, entry, lang);
    }
}

/*
 * _fujin_report_ledger_new:
 *
 * The decision ledger: what is overdue or due, then what else is in force, then what is past;
 * services in their order.
 */
FujinReportTable *
_fujin_report_ledger_new (FujinPageLayout *page)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  g_autofree char *today = _fujin_page_dup_today (page);
  g_autoptr (GPtrArray) entries = fujin_ledger_list (page->project, today);

  add_columns (table, page->lang);
  g_ptr_array_sort (entries, compare_due);
  if (entries->len == 0)
    _fujin_report_table_add_band (table, NULL,
                                  fujin_words (page->lang, "Nothing has been decided against."));
  /* Translators: heads the decisions that hold and are to be looked at again */
  add_part (table, entries, PART_DUE, fujin_words (page->lang, "In force, review due or overdue"),
            page->lang);
  /* Translators: heads the decisions that hold */
  add_part (table, entries, PART_IN_FORCE, fujin_words (page->lang, "In force"), page->lang);
  /* Translators: heads the decisions that no longer hold */
  add_part (table, entries, PART_PAST, fujin_words (page->lang, "Past"), page->lang);
  return table;
}

/*
 * _fujin_report_ledger_dup_subject:
 *
 * What the pages of the ledger show, and on which day: what is due depends on it.
 */
char *
_fujin_report_ledger_dup_subject (FujinPageLayout *page)
{
  g_autofree char *today = _fujin_page_dup_today (page);
  g_autoptr (GPtrArray) entries = fujin_ledger_list (page->project, today);
  g_autofree char *day = _fujin_report_dup_day (today, page->lang);
  FujinLedgerCount count;

  fujin_ledger_count (entries, &count);
  return g_strdup_printf (
    /* Translators: heads printed pages; %1$u decisions hold, %2$u are due, %3$s is a day */
    fujin_words (page->lang, "Decision ledger: %1$u in force, %2$u due for review on %3$s"),
    count.n_in_force, count.n_overdue + count.n_soon, day);
}
