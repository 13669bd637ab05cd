/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-improvement-text.h"
#include "fujin-key-figures.h"
#include "fujin-ledger-words.h"
#include "fujin-organisation.h"
#include "fujin-record-words.h"
#include "fujin-report-words.h"
#include "fujin-team-words.h"
#include "fujin-trend.h"
#include "fujin-words.h"
#include "fujin-workbook-columns.h"
#include "fujin-workbook.h"

/* How wide a column of what a record holds is, in characters. */
static double
width_of (const FujinRecordField *field)
{
  switch ((int) field->type)
    {
    case FUJIN_VALUE_DATE:
      return 12;
    case FUJIN_VALUE_CHOICE:
    case FUJIN_VALUE_NUMBER:
      return 16;
    case FUJIN_VALUE_TEXT:
      return 44;
    default:
      return 30;
    }
}

static void
add_field (FujinWorkbookTable *table,
           FujinRecordKind     kind,
           guint               field,
           gboolean            is_number,
           FujinLang           lang)
{
  const FujinRecordField *it = &fujin_record_format_get (kind)->fields[field];

  _fujin_workbook_table_add_column (table, fujin_record_field_name (kind, field, lang),
                                    width_of (it),
                                    it->type == FUJIN_VALUE_DATE ? FUJIN_WORKBOOK_DAY
                                    : is_number                  ? FUJIN_WORKBOOK_NUMBER
                                                                 : FUJIN_WORKBOOK_TEXT);
}

/*
 * _fujin_workbook_add_improvements:
 *
 * The improvements with all their fields.
 */
void
_fujin_workbook_add_improvements (FujinWorkbook *self)
{
  FujinRecordList *records = fujin_project_get_records (self->project, FUJIN_RECORD_IMPROVEMENT);
  guint n_fields = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)->n_fields;
  FujinWorkbookTable *table = _fujin_workbook_table_new (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_IMPROVEMENTS, self->lang), "Improvements");

  for (guint i = 0; i < n_fields; i++)
    add_field (table, FUJIN_RECORD_IMPROVEMENT, i, i == FUJIN_IMPROVEMENT_EXPECTED, self->lang);
  for (guint i = 0; i < fujin_record_list_get_n (records); i++)
    _fujin_workbook_table_add_row (
      table, fujin_improvement_dup_cells (fujin_record_list_peek (records, i), self->lang));
  _fujin_workbook_table_finish (table, 1, fujin_words (self->lang, "There are no improvements."));
}

static const char *
peek_decision (const FujinLedgerEntry *entry,
               FujinDecisionField      field,
               FujinLang               lang)
{
  if (field == FUJIN_DECISION_ABOUT)
    return fujin_ledger_words_about (entry->about, lang);
  if (field == FUJIN_DECISION_CAUSE)
    return fujin_ledger_words_cause (entry, lang);
  return fujin_ledger_entry_get (entry, field);
}

static void
add_decision (FujinWorkbookTable     *table,
              const FujinLedgerEntry *entry,
              FujinLang               lang)
{
  guint n = FUJIN_DECISION_LINKS - FUJIN_DECISION_ABOUT + 1;
  char **cells = g_new0 (char *, n + 4);

  cells[0] = g_strdup (fujin_service_plan_get_code (entry->plan));
  cells[1] = g_strdup (fujin_service_plan_get_name (entry->plan, lang));
  for (guint i = 0; i < n; i++)
    cells[i + 2] = g_strdup (peek_decision (entry, FUJIN_DECISION_ABOUT + i, lang));
  cells[n + 2] = g_strdup (fujin_ledger_words_state (fujin_ledger_entry_get_state (entry), lang));
  _fujin_workbook_table_add_row (table, cells);
}

/*
 * _fujin_workbook_add_decisions:
 *
 * The decision ledger, with what each entry asks for on the day of the plan.
 */
void
_fujin_workbook_add_decisions (FujinWorkbook *self)
{
  g_autofree char *today = _fujin_export_dup_today (self->project);
  g_autoptr (GPtrArray) entries = fujin_ledger_list (self->project, today);
  FujinWorkbookTable *table = _fujin_workbook_table_new (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_DECISIONS, self->lang), "Decisions");

  _fujin_workbook_table_add_column (table, fujin_words (self->lang, "Code"), 7,
                                    FUJIN_WORKBOOK_BOLD);
  _fujin_workbook_table_add_column (table, fujin_words (self->lang, "Service"), 36,
                                    FUJIN_WORKBOOK_TEXT);
  for (guint i = FUJIN_DECISION_ABOUT; i <= FUJIN_DECISION_LINKS; i++)
    add_field (table, FUJIN_RECORD_DECISION, i, FALSE, self->lang);
  _fujin_workbook_table_add_column (table, fujin_words (self->lang, "State"), 20,
                                    FUJIN_WORKBOOK_TEXT);
  for (guint i = 0; i < entries->len; i++)
    add_decision (table, g_ptr_array_index (entries, i), self->lang);
  _fujin_workbook_table_finish (table, 2,
                                fujin_words (self->lang, "Nothing has been decided against."));
}

static char *
dup_number (int number)
{
  return number < 0 ? g_strdup ("") : g_strdup_printf ("%d", number);
}

static void
add_team (FujinWorkbookTable          *table,
          const FujinOrganisationUnit *unit,
          guint                        depth,
          FujinLang                    lang)
{
  FujinTeam *parent = fujin_team_get_parent (unit->team);
  FujinTeamHours hours = fujin_team_get_hours (unit->team);
  char **cells = g_new0 (char *, 11);

  cells[0] = dup_number ((int) depth + 1);
  cells[1] = g_strdup (fujin_team_get_name (unit->team));
  cells[2] = g_strdup (parent ? fujin_team_get_name (parent) : "");
  cells[3] = g_strdup (fujin_team_kind_name (unit->team, lang));
  cells[4] = g_strdup (fujin_organisation_side (unit->team, lang));
  cells[5] = dup_number (unit->heads);
  cells[6] = dup_number ((int) unit->n_concurrent);
  cells[7] = g_strdup (hours == FUJIN_TEAM_HOURS_UNKNOWN ? ""
                                                         : fujin_team_hours_name (hours, lang));
  cells[8] = dup_number ((int) unit->n_services);
  cells[9] = g_strdup (fujin_team_get_note (unit->team));
  _fujin_workbook_table_add_row (table, cells);
}

/*
 * _fujin_workbook_add_teams:
 *
 * The teams in the order of the organisation tree, with how many services they carry.
 */
void
_fujin_workbook_add_teams (FujinWorkbook *self)
{
  static const struct
  {
    const char          *title;
    double               width;
    FujinWorkbookFormat  format;
  } columns[] = {
    { N_("Level"), 9, FUJIN_WORKBOOK_NUMBER },   { N_("Team"), 34, FUJIN_WORKBOOK_BOLD },
    { N_("Part of"), 26, FUJIN_WORKBOOK_TEXT },  { N_("Role"), 20, FUJIN_WORKBOOK_TEXT },
    { N_("Inside or outside"), 18, FUJIN_WORKBOOK_TEXT },
    { N_("People"), 9, FUJIN_WORKBOOK_NUMBER },
    { N_("With other duties"), 16, FUJIN_WORKBOOK_NUMBER },
    { N_("Hours"), 20, FUJIN_WORKBOOK_TEXT },    { N_("Services"), 10, FUJIN_WORKBOOK_NUMBER },
    { N_("Note"), 44, FUJIN_WORKBOOK_TEXT },
  };
  g_autoptr (FujinOrganisation) organisation = fujin_organisation_new (self->project);
  guint n = organisation->units->len;
  g_autofree guint *depths = g_new0 (guint, MAX (n, 1));
  g_autofree guint *order = fujin_organisation_sort (organisation, depths);
  FujinWorkbookTable *table = _fujin_workbook_table_new (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_TEAMS, self->lang), "Teams");

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    _fujin_workbook_table_add_column (table, fujin_words (self->lang, columns[i].title),
                                      columns[i].width, columns[i].format);
  for (guint i = 0; i < n; i++)
    add_team (table, fujin_organisation_get (organisation, order[i]), depths[i], self->lang);
  _fujin_workbook_table_finish (table, 2, fujin_words (self->lang, "There are no teams."));
}

static char *
dup_mean (double mean,
          guint  n)
{
  return n > 0 ? _fujin_report_dup_mean (mean, n) : g_strdup ("");
}

static void
add_version (FujinWorkbookTable      *table,
             const FujinStateFigures *figures,
             FujinLang                lang)
{
  const FujinCategoryScore *score = &figures->score;
  FujinRecord *record = figures->snapshot;
  char **cells = g_new0 (char *, FUJIN_N_VERSION_COLUMNS + 1);

  cells[FUJIN_VERSION_COLUMN_NAME] = g_strdup (record ? fujin_record_get (record,
                                                                          FUJIN_SNAPSHOT_NAME)
                                                      : fujin_words (lang, "Now"));
  cells[FUJIN_VERSION_COLUMN_DAY] =
    g_strdup (record ? fujin_record_get (record, FUJIN_SNAPSHOT_DATE)
                     : fujin_project_get_as_of (figures->state));
  cells[FUJIN_VERSION_COLUMN_IN_SCOPE] = g_strdup_printf ("%u", score->n_in_scope);
  cells[FUJIN_VERSION_COLUMN_AS_IS] = dup_mean (score->as_is, score->n_as_is);
  cells[FUJIN_VERSION_COLUMN_N_AS_IS] = g_strdup_printf ("%u", score->n_as_is);
  cells[FUJIN_VERSION_COLUMN_TO_BE] = dup_mean (score->to_be, score->n_to_be);
  cells[FUJIN_VERSION_COLUMN_N_TO_BE] = g_strdup_printf ("%u", score->n_to_be);
  cells[FUJIN_VERSION_COLUMN_OUTSIDE] = g_strdup_printf ("%u", figures->n_outside);
  cells[FUJIN_VERSION_COLUMN_UNASSIGNED] = g_strdup_printf ("%u", figures->n_unassigned);
  cells[FUJIN_VERSION_COLUMN_IMPROVEMENTS] = g_strdup_printf ("%u", figures->n_improvements);
  _fujin_workbook_table_add_row (table, cells);
}

/*
 * _fujin_workbook_add_versions:
 *
 * The versions, the oldest first, and the present state, in a few figures; under them the trend
 * that these cells feed.
 */
void
_fujin_workbook_add_versions (FujinWorkbook *self)
{
  static const struct
  {
    const char          *title;
    double               width;
    FujinWorkbookFormat  format;
  } columns[FUJIN_N_VERSION_COLUMNS] = {
    { N_("Version"), 34, FUJIN_WORKBOOK_BOLD },
    { N_("Date"), 12, FUJIN_WORKBOOK_DAY },
    { N_("Services in scope"), 12, FUJIN_WORKBOOK_NUMBER },
    { N_("As-Is, mean"), 11, FUJIN_WORKBOOK_MEAN },
    { N_("As-Is scored"), 12, FUJIN_WORKBOOK_NUMBER },
    { N_("To-Be, mean"), 14, FUJIN_WORKBOOK_MEAN },
    { N_("To-Be scored"), 15, FUJIN_WORKBOOK_NUMBER },
    /* Translators: head of a column: how many services only teams outside carry */
    { N_("Outside only"), 13, FUJIN_WORKBOOK_NUMBER },
    { N_("Unassigned"), 12, FUJIN_WORKBOOK_NUMBER },
    { N_("Improvements"), 13, FUJIN_WORKBOOK_NUMBER },
  };
  g_autoptr (GArray) trend = fujin_trend_get (self->project);
  FujinWorkbookTable *table = _fujin_workbook_table_new (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_VERSIONS, self->lang), "Versions");
  lxw_worksheet *sheet = _fujin_workbook_table_get_sheet (table);

  for (guint i = 0; i < FUJIN_N_VERSION_COLUMNS; i++)
    _fujin_workbook_table_add_column (table, fujin_words (self->lang, columns[i].title),
                                      columns[i].width, columns[i].format);
  for (guint i = 0; i < trend->len; i++)
    add_version (table, &g_array_index (trend, FujinStateFigures, i), self->lang);
  _fujin_workbook_table_finish (table, 1, "");
  if (trend->len > 1)
    _fujin_workbook_insert_trend (self, sheet, trend->len + 2, 0);
}
