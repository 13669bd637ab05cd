/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-asked-words.h"
#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-ledger-words.h"
#include "model-check.h"

#define TODAY "2026-06-15"

#define ALL                                                                                        \
  (FUJIN_MISSING_CAUSE | FUJIN_MISSING_REASON | FUJIN_MISSING_DECIDER | FUJIN_MISSING_DECIDED      \
   | FUJIN_MISSING_REVIEW | FUJIN_MISSING_EVIDENCE)

/* What a plan is, what is on record about it, and the lines of the ledger it makes. */
typedef struct
{
  const char *why;
  FujinLevel level;
  int as_is;
  int to_be;
  const char *reason; /* the plan's */
  struct
  {
    const char *about, *cause, *reason, *decider, *decided, *review, *evidence, *links;
  } records[3];
  struct
  {
    FujinDecisionAbout about;
    gboolean in_force;
    gboolean recorded;
    FujinDue due;
    guint missing;
    FujinLedgerState state;
    const char *reason;
  } lines[3];
  guint n_lines;
} Case;

#define UN FUJIN_ABOUT_UNNECESSARY
#define NE FUJIN_ABOUT_NOT_EVALUATED
#define GAP FUJIN_ABOUT_ACCEPTED_GAP
#define NA FUJIN_SCORE_NOT_EVALUATED

static const Case cases[] = {
  { "nothing decided", FUJIN_LEVEL_BASIC, 3, 3, "", { { 0 } }, { { 0 } }, 0 },
  { "a gap alone asks for no decision", FUJIN_LEVEL_BASIC, 2, 4, "", { { 0 } }, { { 0 } }, 0 },
  { "unnecessary, nothing on record", FUJIN_LEVEL_UNNECESSARY, 0, 0, "", { { 0 } },
    { { UN, TRUE, FALSE, FUJIN_DUE_NONE, ALL, FUJIN_LEDGER_UNRECORDED, "" } }, 1 },
  { "the plan's reason counts without a record", FUJIN_LEVEL_UNNECESSARY, 0, 0, "no factory",
    { { 0 } },
    { { UN, TRUE, FALSE, FUJIN_DUE_NONE, ALL & ~FUJIN_MISSING_REASON, FUJIN_LEDGER_UNRECORDED,
        "no factory" } }, 1 },
  { "all there, review later", FUJIN_LEVEL_UNNECESSARY, 0, 0, "no factory",
    { { "unnecessary", "no-risk", "older words", "CISO", "2026-01-10", "2026-07-16", "minutes",
        "" } },
    { { UN, TRUE, TRUE, FUJIN_DUE_LATER, 0, FUJIN_LEDGER_COMPLETE, "no factory" } }, 1 },
  { "a link is evidence; the record's reason stands in", FUJIN_LEVEL_UNNECESSARY, 0, 0, "",
    { { "unnecessary", "budget", "older words", "CISO", "2026-01-10", "2026-07-15", "",
        "https://example.org/minutes" } },
    { { UN, TRUE, TRUE, FUJIN_DUE_SOON, 0, FUJIN_LEDGER_SOON, "older words" } }, 1 },
  { "today is soon", FUJIN_LEVEL_UNNECESSARY, 0, 0, "x",
    { { "unnecessary", "skill", "", "CISO", "2026-01-10", TODAY, "e", "" } },
    { { UN, TRUE, TRUE, FUJIN_DUE_SOON, 0, FUJIN_LEDGER_SOON, "x" } }, 1 },
  { "yesterday is overdue, and says so before what is missing", FUJIN_LEVEL_UNNECESSARY, 0, 0, "x",
    { { "unnecessary", "", "", "", "", "2026-06-14", "", "" } },
    { { UN, TRUE, TRUE, FUJIN_DUE_OVERDUE,
        ALL & ~(guint) (FUJIN_MISSING_REASON | FUJIN_MISSING_REVIEW), FUJIN_LEDGER_OVERDUE, "x" } },
    1 },
  { "no review date is missing", FUJIN_LEVEL_UNNECESSARY, 0, 0, "x",
    { { "unnecessary", "people", "", "CISO", "2026-01-10", "", "e", "" } },
    { { UN, TRUE, TRUE, FUJIN_DUE_NONE, FUJIN_MISSING_REVIEW, FUJIN_LEDGER_INCOMPLETE, "x" } }, 1 },
  { "wanted again: the decision is history and asks for nothing", FUJIN_LEVEL_BASIC, 0, 0, "x",
    { { "unnecessary", "", "", "", "", "2020-01-01", "", "" } },
    { { UN, FALSE, TRUE, FUJIN_DUE_NONE, 0, FUJIN_LEDGER_PAST, "x" } }, 1 },
  { "As-Is not evaluated", FUJIN_LEVEL_BASIC, NA, 3, "x", { { 0 } },
    { { NE, TRUE, FALSE, FUJIN_DUE_NONE, ALL, FUJIN_LEDGER_UNRECORDED, "" } }, 1 },
  { "To-Be not evaluated, level undecided", FUJIN_LEVEL_UNDECIDED, 2, NA, "", { { 0 } },
    { { NE, TRUE, FALSE, FUJIN_DUE_NONE, ALL, FUJIN_LEDGER_UNRECORDED, "" } }, 1 },
  { "an unnecessary service needs no second decision", FUJIN_LEVEL_UNNECESSARY, NA, NA, "x",
    { { 0 } },
    { { UN, TRUE, FALSE, FUJIN_DUE_NONE, ALL & ~FUJIN_MISSING_REASON, FUJIN_LEDGER_UNRECORDED,
        "x" } }, 1 },
  { "but keeps one that was made", FUJIN_LEVEL_UNNECESSARY, NA, NA, "x",
    { { "not-evaluated", "other", "r", "CISO", "2026-01-10", "2027-01-10", "e", "" } },
    { { UN, TRUE, FALSE, FUJIN_DUE_NONE, ALL & ~FUJIN_MISSING_REASON, FUJIN_LEDGER_UNRECORDED,
        "x" },
      { NE, TRUE, TRUE, FUJIN_DUE_LATER, 0, FUJIN_LEDGER_COMPLETE, "r" } }, 2 },
  { "scored after all", FUJIN_LEVEL_BASIC, 2, 3, "",
    { { "not-evaluated", "other", "r", "", "", "", "", "" } },
    { { NE, FALSE, TRUE, FUJIN_DUE_NONE, 0, FUJIN_LEDGER_PAST, "r" } }, 1 },
  { "an accepted gap", FUJIN_LEVEL_BASIC, 2, 4, "plan",
    { { "accepted-gap", "budget", "r", "board", "2026-06-01", "2026-06-30", "", "" } },
    { { GAP, TRUE, TRUE, FUJIN_DUE_SOON, FUJIN_MISSING_EVIDENCE, FUJIN_LEDGER_SOON, "r" } }, 1 },
  { "the gap is closed", FUJIN_LEVEL_BASIC, 4, 4, "",
    { { "accepted-gap", "budget", "r", "board", "2026-06-01", "2026-06-30", "", "" } },
    { { GAP, FALSE, TRUE, FUJIN_DUE_NONE, 0, FUJIN_LEDGER_PAST, "r" } }, 1 },
  { "a gap of an unnecessary service is none", FUJIN_LEVEL_UNNECESSARY, 2, 4, "x",
    { { "accepted-gap", "budget", "r", "board", "2026-06-01", "2026-06-30", "", "" } },
    { { UN, TRUE, FALSE, FUJIN_DUE_NONE, ALL & ~FUJIN_MISSING_REASON, FUJIN_LEDGER_UNRECORDED,
        "x" },
      { GAP, FALSE, TRUE, FUJIN_DUE_NONE, 0, FUJIN_LEDGER_PAST, "r" } }, 2 },
  { "the last of several counts", FUJIN_LEVEL_BASIC, 1, 5, "",
    { { "accepted-gap", "budget", "second", "board", "2026-02-01", "2026-03-01", "e", "" },
      { "accepted-gap", "budget", "third", "board", "2026-05-01", "2027-05-01", "e", "" },
      { "accepted-gap", "budget", "first", "board", "2025-02-01", "2025-03-01", "e", "" } },
    { { GAP, TRUE, TRUE, FUJIN_DUE_LATER, 0, FUJIN_LEDGER_COMPLETE, "third" },
      { GAP, FALSE, TRUE, FUJIN_DUE_NONE, 0, FUJIN_LEDGER_PAST, "second" },
      { GAP, FALSE, TRUE, FUJIN_DUE_NONE, 0, FUJIN_LEDGER_PAST, "first" } }, 3 },
};

static FujinRecord *
add_decision (FujinProject     *project,
              FujinServicePlan *plan,
              const char       *about,
              const char       *decided,
              const char       *review)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { fujin_service_plan_get_id (plan), about };
  FujinRecord *record;

  values[FUJIN_DECISION_DECIDED] = decided;
  values[FUJIN_DECISION_REVIEW] = review;
  record = fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values);
  g_assert_nonnull (record);
  return record;
}

static void
make (FujinProject *project,
      const Case   *c)
{
  g_autoptr (GPtrArray) plans = model_plans (project, "B-2");
  FujinServicePlan *plan = g_ptr_array_index (plans, 0);

  fujin_edit_set_level (project, plans, c->level);
  fujin_edit_set_score (project, plans, FALSE, c->as_is);
  fujin_edit_set_score (project, plans, TRUE, c->to_be);
  fujin_edit_set_reason (project, plan, c->reason);
  for (guint i = 0; i < G_N_ELEMENTS (c->records) && c->records[i].about; i++)
    {
      const char *values[FUJIN_RECORD_MAX_FIELDS] = {
        fujin_service_plan_get_id (plan), c->records[i].about,    c->records[i].cause,
        c->records[i].reason,             c->records[i].decider,  c->records[i].decided,
        c->records[i].review,             c->records[i].evidence, c->records[i].links,
      };

      g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values));
    }
}

static void
check_line (const Case             *c,
            guint                   i,
            const FujinLedgerEntry *entry)
{
  g_assert_cmpstr (fujin_service_plan_get_code (entry->plan), ==, "B-2");
  g_assert_cmpint ((int) entry->about, ==, (int) c->lines[i].about);
  g_assert_cmpint (entry->in_force, ==, c->lines[i].in_force);
  g_assert_cmpint (entry->record != NULL, ==, c->lines[i].recorded);
  g_assert_cmpint ((int) entry->due, ==, (int) c->lines[i].due);
  g_assert_cmphex (entry->missing, ==, c->lines[i].missing);
  g_assert_cmpint ((int) fujin_ledger_entry_get_state (entry), ==, (int) c->lines[i].state);
  g_assert_cmpstr (fujin_ledger_entry_get (entry, FUJIN_DECISION_REASON), ==, c->lines[i].reason);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) entries = NULL;

  g_test_message ("%s", c->why);
  make (project, c);
  entries = fujin_ledger_list (project, TODAY);
  g_assert_cmpuint (entries->len, ==, c->n_lines);
  for (guint i = 0; i < entries->len; i++)
    check_line (c, i, g_ptr_array_index (entries, i));
}

static void
test_due (void)
{
  static const struct
  {
    const char *day;
    FujinDue due;
  } days[] = {
    { "", FUJIN_DUE_NONE },          { "soon", FUJIN_DUE_NONE },
    { "2026-06-14", FUJIN_DUE_OVERDUE }, { TODAY, FUJIN_DUE_SOON },
    { "2026-07-15", FUJIN_DUE_SOON },    { "2026-07-16", FUJIN_DUE_LATER },
    { "2025-12-31", FUJIN_DUE_OVERDUE }, { "9999-12-31", FUJIN_DUE_LATER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_assert_cmpint ((int) fujin_due_get (days[i].day, TODAY), ==, (int) days[i].due);
}

static void
test_count (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) out = model_plans (project, "A-1 A-2 A-3 A-4");
  g_autoptr (GPtrArray) back = model_plans (project, "A-4");
  g_autoptr (GPtrArray) entries = NULL;
  FujinLedgerCount count;

  fujin_edit_set_level (project, out, FUJIN_LEVEL_UNNECESSARY);
  add_decision (project, out->pdata[0], "unnecessary", "2026-01-01", "2026-06-01");
  add_decision (project, out->pdata[1], "unnecessary", "2026-01-01", "2026-06-20");
  add_decision (project, out->pdata[3], "unnecessary", "2026-01-01", "2026-06-20");
  fujin_edit_set_level (project, back, FUJIN_LEVEL_BASIC);
  entries = fujin_ledger_list (project, TODAY);
  fujin_ledger_count (entries, &count);
  g_assert_cmpuint (count.n_in_force, ==, 3);
  g_assert_cmpuint (count.n_past, ==, 1);
  g_assert_cmpuint (count.n_unrecorded, ==, 1);
  g_assert_cmpuint (count.n_incomplete, ==, 3);
  g_assert_cmpuint (count.n_overdue, ==, 1);
  g_assert_cmpuint (count.n_soon, ==, 1);
}

static void
test_gaps (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "C-1 C-2 C-3");
  g_autoptr (GPtrArray) wide = model_plans (project, "C-2");
  g_autoptr (GPtrArray) gaps = NULL;

  fujin_edit_set_score (project, plans, FALSE, 2);
  fujin_edit_set_score (project, plans, TRUE, 3);
  fujin_edit_set_score (project, wide, TRUE, 5);
  add_decision (project, plans->pdata[0], "accepted-gap", TODAY, "");
  gaps = fujin_ledger_list_gaps (project);
  g_assert_cmpuint (gaps->len, ==, 2);
  g_assert_true (gaps->pdata[0] == plans->pdata[1]);
  g_assert_true (gaps->pdata[1] == plans->pdata[2]);
}

static void
add_improvement (FujinProject *project,
                 const char   *due,
                 const char   *state)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { "Train" };

  values[FUJIN_IMPROVEMENT_DUE] = due;
  values[FUJIN_IMPROVEMENT_STATE] = state;
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values));
}

static void
assert_board (FujinProject *project,
              FujinLang     lang,
              const char   *expected)
{
  g_autoptr (GPtrArray) list = fujin_asked_list (project, TODAY, FUJIN_ASKED_MOST);
  g_autofree char *text = NULL;

  for (guint i = 0; i < list->len; i++)
    {
      const FujinAsked *asked = g_ptr_array_index (list, i);

      if (asked->kind == FUJIN_ASKED_DUE)
        text = fujin_asked_words_dup_what (asked, lang);
    }
  g_assert_cmpstr (text, ==, expected);
}

static void
test_board (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "A-1 A-2 B-3");
  g_autoptr (GPtrArray) overdue = NULL;

  assert_board (project, FUJIN_LANG_EN, NULL);
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  assert_board (project, FUJIN_LANG_EN, NULL);
  add_decision (project, plans->pdata[0], "unnecessary", "2026-01-01", "2026-07-16");
  assert_board (project, FUJIN_LANG_EN, NULL);
  add_decision (project, plans->pdata[1], "unnecessary", "2026-01-01", "2026-07-15");
  add_decision (project, plans->pdata[2], "unnecessary", "2026-01-01", "2026-01-15");
  assert_board (project, FUJIN_LANG_EN,
                "Settle what is due: reviews overdue: 1; reviews due within 30 days: 1");
  assert_board (project, FUJIN_LANG_JA,
                "期限を迎えた事項の確認：見直し期限を過ぎた判断1件、30日以内に見直す判断1件");
  add_improvement (project, "2026-06-14", "approved");
  add_improvement (project, "2026-06-14", "done");
  add_improvement (project, "2026-06-14", "dropped");
  add_improvement (project, TODAY, "under-way");
  add_improvement (project, "", "under-way");
  overdue = fujin_ledger_list_overdue (project, TODAY);
  g_assert_cmpuint (overdue->len, ==, 1);
  assert_board (project, FUJIN_LANG_EN,
                "Settle what is due: reviews overdue: 1; reviews due within 30 days: 1; "
                "improvements overdue: 1 (“Train”)");
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC);
  assert_board (project, FUJIN_LANG_EN,
                "Settle what is due: improvements overdue: 1 (“Train”)");
}

static void
test_words (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "A-1");
  FujinRecord *record;
  g_autoptr (FujinLedgerEntry) entry = NULL;
  g_autofree char *missing = NULL;
  g_autofree char *due = NULL;

  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  record = add_decision (project, plans->pdata[0], "unnecessary", "2026-01-01", "2026-06-13");
  fujin_edit_set_record (project, record, FUJIN_DECISION_DECIDER, "CISO");
  entry = fujin_ledger_find (plans->pdata[0], FUJIN_ABOUT_UNNECESSARY, TODAY);
  missing = fujin_ledger_words_dup_missing (entry, FUJIN_LANG_EN);
  due = fujin_ledger_words_dup_due (entry, TODAY, FUJIN_LANG_EN);
  g_assert_cmpstr (missing, ==, "Missing: cause, reason, evidence");
  g_assert_cmpstr (due, ==, "Its review is overdue by 2 days.");
  g_assert_null (fujin_ledger_find (plans->pdata[0], FUJIN_ABOUT_ACCEPTED_GAP, TODAY));
}

/* The ledger follows undo: no line is lost, none stays behind. */
static void
test_undo (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = fujin_project_get_history (project);
  g_autoptr (GPtrArray) empty = NULL;
  g_autoptr (GPtrArray) again = NULL;

  make (project, &cases[G_N_ELEMENTS (cases) - 1]);
  while (fujin_history_can_undo (history))
    fujin_history_undo (history);
  empty = fujin_ledger_list (project, TODAY);
  g_assert_cmpuint (empty->len, ==, 0);
  while (fujin_history_can_redo (history))
    fujin_history_redo (history);
  again = fujin_ledger_list (project, TODAY);
  g_assert_cmpuint (again->len, ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ledger/case/%02u", i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/ledger/due", test_due);
  g_test_add_func ("/ledger/count", test_count);
  g_test_add_func ("/ledger/gaps", test_gaps);
  g_test_add_func ("/ledger/board", test_board);
  g_test_add_func ("/ledger/words", test_words);
  g_test_add_func ("/ledger/undo", test_undo);
  return g_test_run ();
}
