/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-record-format.h"

#include <string.h>

static const char *const abouts[] = { "unnecessary", "not-evaluated", "accepted-gap", NULL };
static const char *const causes[] = { "no-risk", "budget", "people", "skill", "other", NULL };
static const char *const scales[] = { "insource", "outsource", "combination", "unassigned", NULL };
static const char *const scores[] = { "1", "2", "3", "4", "5", "not-evaluated", "unsure", NULL };
static const char *const cycles[] = { "short", "long", NULL };
static const char *const states[] = { "proposed", "approved", "under-way",
                                      "done",     "dropped",  NULL };
static const char *const points[] = { "1", "2", "3", "4", "5", NULL };
static const char *const triggers[] = { "regular",     "incident", "reorganisation", "law",
                                        "remote-work", "merger",   "technology",     "other",
                                        NULL };
static const char *const sizes[] = { "high", "medium", "low", NULL };
static const char *const shifts[] = { "day", "24x7", "hours", "covered", "none", NULL };
static const char *const days[] = { "weekdays", "every-day", NULL };
static const char *const languages[] = { "project", "ja", "en", "both", NULL };
/* The ids of fujin_paper_get_id (), which stands right of here; a test holds the two together. */
static const char *const papers[] = { "a4-landscape",     "a4-portrait",      "a3-landscape",
                                      "a3-portrait",      "letter-landscape", "letter-portrait",
                                      NULL };
static const char *const slide_states[] = { "shown", "hidden", NULL };
static const char *const link_states[] = { "added", "removed", NULL };
static const char *const kinds[] = { "version", "branch", "main", NULL };

/* The same as data/schemas/project.rng says; a test holds the two together. */
static const FujinRecordFormat formats[FUJIN_N_RECORD_KINDS] = {
  { "decisions", "decision", "d", 9,
    { { "service", FUJIN_VALUE_PLAN, NULL, TRUE },
      { "about", FUJIN_VALUE_CHOICE, abouts, TRUE },
      { "cause", FUJIN_VALUE_CHOICE, causes, FALSE },
      { "reason", FUJIN_VALUE_TEXT, NULL, FALSE },
      { "decider", FUJIN_VALUE_LINE, NULL, FALSE },
      { "decided", FUJIN_VALUE_DATE, NULL, FALSE },
      { "review", FUJIN_VALUE_DATE, NULL, FALSE },
      { "evidence", FUJIN_VALUE_TEXT, NULL, FALSE },
      { "links", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "ratings", "rating", "r", 9,
    { { "service", FUJIN_VALUE_PLAN, NULL, TRUE },
      { "rater", FUJIN_VALUE_LINE, NULL, FALSE },
      { "team", FUJIN_VALUE_TEAM, NULL, FALSE },
      { "scale", FUJIN_VALUE_CHOICE, scales, FALSE },
      { "as-is", FUJIN_VALUE_CHOICE, scores, FALSE },
      { "to-be", FUJIN_VALUE_CHOICE, scores, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE },
      { "date", FUJIN_VALUE_DATE, NULL, FALSE },
      { "sheet", FUJIN_VALUE_LINE, NULL, FALSE } } },
  { "improvements", "improvement", "i", 9,
    { { "title", FUJIN_VALUE_LINE, NULL, FALSE },
      { "services", FUJIN_VALUE_PLANS, NULL, FALSE },
      { "cycle", FUJIN_VALUE_CHOICE, cycles, TRUE },
      { "team", FUJIN_VALUE_TEAM, NULL, FALSE },
      { "due", FUJIN_VALUE_DATE, NULL, FALSE },
      { "cost", FUJIN_VALUE_LINE, NULL, FALSE },
      { "state", FUJIN_VALUE_CHOICE, states, TRUE },
      { "expected", FUJIN_VALUE_CHOICE, points, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "people", "person", "p", 5,
    { { "name", FUJIN_VALUE_LINE, NULL, FALSE },
      { "position", FUJIN_VALUE_LINE, NULL, FALSE },
      { "teams", FUJIN_VALUE_TEAMS, NULL, FALSE },
      { "services", FUJIN_VALUE_PLANS, NULL, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "risks", "risk", "k", 5,
    { { "title", FUJIN_VALUE_LINE, NULL, FALSE },
      { "size", FUJIN_VALUE_CHOICE, sizes, FALSE },
      { "teams", FUJIN_VALUE_TEAMS, NULL, FALSE },
      { "services", FUJIN_VALUE_PLANS, NULL, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "contracts", "contract", "c", 8,
    { { "title", FUJIN_VALUE_LINE, NULL, FALSE },
      { "team", FUJIN_VALUE_TEAM, NULL, FALSE },
      { "begins", FUJIN_VALUE_DATE, NULL, FALSE },
      { "ends", FUJIN_VALUE_DATE, NULL, FALSE },
      { "decide", FUJIN_VALUE_DATE, NULL, FALSE },
      { "reader", FUJIN_VALUE_LINE, NULL, FALSE },
      { "cost", FUJIN_VALUE_LINE, NULL, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "posts", "post", "n", 12,
    { { "region", FUJIN_VALUE_LINE, NULL, FALSE },
      { "function", FUJIN_VALUE_LINE, NULL, FALSE },
      { "team", FUJIN_VALUE_TEAM, NULL, FALSE },
      { "shift", FUJIN_VALUE_CHOICE, shifts, TRUE },
      { "seats", FUJIN_VALUE_NUMBER, NULL, FALSE },
      { "days", FUJIN_VALUE_CHOICE, days, FALSE },
      { "from", FUJIN_VALUE_NUMBER, NULL, FALSE },
      { "to", FUJIN_VALUE_NUMBER, NULL, FALSE },
      { "covered-by", FUJIN_VALUE_LINE, NULL, FALSE },
      { "cost", FUJIN_VALUE_LINE, NULL, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE },
      { "left-by", FUJIN_VALUE_LINE, NULL, FALSE } } },
  { "partners", "partner", "a", 7,
    { { "name", FUJIN_VALUE_LINE, NULL, FALSE },
      { "services", FUJIN_VALUE_PLANS, NULL, FALSE },
      { "confirmed", FUJIN_VALUE_PLANS, NULL, FALSE },
      { "shared", FUJIN_VALUE_PLANS, NULL, FALSE },
      { "checked", FUJIN_VALUE_DATE, NULL, FALSE },
      { "contact", FUJIN_VALUE_LINE, NULL, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "reports", "report", "e", 11,
    { { "name", FUJIN_VALUE_LINE, NULL, FALSE },
      { "parts", FUJIN_VALUE_LINE, NULL, FALSE },
      { "language", FUJIN_VALUE_CHOICE, languages, TRUE },
      { "paper", FUJIN_VALUE_CHOICE, papers, TRUE },
      { "mark", FUJIN_VALUE_LINE, NULL, FALSE },
      { "version", FUJIN_VALUE_LINE, NULL, FALSE },
      { "issuer", FUJIN_VALUE_LINE, NULL, FALSE },
      { "header", FUJIN_VALUE_LINE, NULL, FALSE },
      { "footer", FUJIN_VALUE_LINE, NULL, FALSE },
      { "logo", FUJIN_VALUE_PICTURE, NULL, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "slides", "slide", "l", 4,
    { { "of", FUJIN_VALUE_LINE, NULL, TRUE },
      { "headline", FUJIN_VALUE_LINE, NULL, FALSE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE },
      { "state", FUJIN_VALUE_CHOICE, slide_states, TRUE } } },
  { "crosswalk", "link", "x", 4,
    { { "service", FUJIN_VALUE_PLAN, NULL, TRUE },
      { "target", FUJIN_VALUE_LINE, NULL, TRUE },
      { "state", FUJIN_VALUE_CHOICE, link_states, TRUE },
      { "reason", FUJIN_VALUE_TEXT, NULL, FALSE } } },
  { "snapshots", "snapshot", "v", 5,
    { { "name", FUJIN_VALUE_LINE, NULL, FALSE },
      { "date", FUJIN_VALUE_DATE, NULL, FALSE },
      { "trigger", FUJIN_VALUE_CHOICE, triggers, FALSE },
      { "kind", FUJIN_VALUE_CHOICE, kinds, TRUE },
      { "note", FUJIN_VALUE_TEXT, NULL, FALSE } } },
};

/**
 * fujin_record_format_get:
 * @kind: a kind of record
 *
 * Returns: (transfer none): what records of the kind hold
 */
const FujinRecordFormat *
fujin_record_format_get (FujinRecordKind kind)
{
  g_return_val_if_fail (kind < FUJIN_N_RECORD_KINDS, NULL);

  return &formats[kind];
}

/**
 * fujin_record_field_parse:
 * @field: a field with choices
 * @value: (nullable): a value
 *
 * Returns: place of @value among the choices, -1 when it is none of them
 */
int
fujin_record_field_parse (const FujinRecordField *field,
                          const char             *value)
{
  for (int i = 0; value != NULL && field->choices != NULL && field->choices[i] != NULL; i++)
    if (strcmp (field->choices[i], value) == 0)
      return i;
  return -1;
}
