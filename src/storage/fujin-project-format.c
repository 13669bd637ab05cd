/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-format.h"

#include <string.h>

/* The same as data/schemas/project.rng says; a test holds the two together. */
const FujinFormat fujin_format_project = {
  "fujin-project",
  { "xmlns", "version", "framework" },
  { "title", "organisation", "as-of", "language", "note", "present-pattern", "target-pattern",
    "to-be-reason", "control-function", "staffing", "gap-weights", "branch", "+teams",
    "+own-services", "+plans", "+decisions", "+ratings", "+improvements", "+people", "+risks",
    "+contracts", "+posts", "+partners", "+reports", "+slides", "+crosswalk",
    "+snapshots" },
};

/* What a version keeps: the project without its settings and without the versions. */
const FujinFormat fujin_format_state = {
  "state",
  { NULL },
  { "title", "organisation", "as-of", "note", "present-pattern", "target-pattern",
    "to-be-reason", "control-function", "staffing", "+teams", "+own-services", "+plans",
    "+decisions", "+ratings", "+improvements", "+people", "+risks", "+contracts", "+posts",
    "+partners", "+reports", "+slides", "+crosswalk" },
};

const FujinFormat fujin_format_teams = { "teams", { NULL }, { "*team" } };

const FujinFormat fujin_format_team = {
  "team", { "id" }, { "name", "kind", "colour", "role", "heads", "hours", "parent", "note" },
};

const FujinFormat fujin_format_own_services = { "own-services", { NULL }, { "*own-service" } };

const FujinFormat fujin_format_own_service = {
  "own-service", { "id", "category", "number" }, { "name", "summary" },
};

const FujinFormat fujin_format_plans = { "plans", { NULL }, { "*plan" } };

const FujinFormat fujin_format_plan = {
  "plan",
  { "service" },
  { "level", "reason", "quadrant", "*assigned", "as-is", "to-be", "to-be-reason", "score-note",
    "note" },
};

const FujinFormat fujin_format_assigned = { "assigned", { "team", "lead" }, { NULL } };

/* as-is and to-be */
const FujinFormat fujin_format_score = { NULL, { "scale", "insource", "outsource" }, { NULL } };

/* All other fields: a text without attributes. */
const FujinFormat fujin_format_text = { NULL, { NULL }, { NULL } };

/**
 * fujin_format_name:
 * @child: one of the children of a format
 *
 * Returns: (transfer none): its name without the mark in front
 */
const char *
fujin_format_name (const char *child)
{
  return *child == '*' || *child == '+' ? child + 1 : child;
}

/**
 * fujin_format_find:
 * @self: a format
 * @name: name of an element
 *
 * Returns: its place among the children, -1 when it is none of them
 */
int
fujin_format_find (const FujinFormat *self,
                   const char        *name)
{
  for (int i = 0; self->children[i] != NULL; i++)
    if (strcmp (fujin_format_name (self->children[i]), name) == 0)
      return i;
  return -1;
}

static const char *const entries[FUJIN_N_RECORD_KINDS] = {
  "*decision", "*rating", "*improvement", "*person",   "*risk",
  "*contract", "*post",   "*partner",     "*report",   "*slide", "*link",
  "*snapshot",
};
static FujinFormat lists[FUJIN_N_RECORD_KINDS];
static FujinFormat records[FUJIN_N_RECORD_KINDS];

/* The records say themselves what they hold. */
static void
make_formats (void)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      const FujinRecordFormat *format = fujin_record_format_get (kind);

      lists[kind].name = format->list;
      lists[kind].children[0] = entries[kind];
      records[kind].name = format->element;
      records[kind].attributes[0] = "id";
      for (guint i = 0; i < format->n_fields; i++)
        records[kind].children[i] = format->fields[i].id;
    }
  records[FUJIN_RECORD_SNAPSHOT].children[FUJIN_SNAPSHOT_NOTE + 1] = "+state";
}

static void
ensure_formats (void)
{
  static gsize made = 0;

  if (g_once_init_enter (&made))
    {
      make_formats ();
      g_once_init_leave (&made, 1);
    }
}

/**
 * fujin_format_of_list:
 * @kind: a kind of record
 *
 * Returns: (transfer none): what the element around such records holds
 */
const FujinFormat *
fujin_format_of_list (FujinRecordKind kind)
{
  ensure_formats ();
  return &lists[kind];
}

/**
 * fujin_format_of_record:
 * @kind: a kind of record
 *
 * Returns: (transfer none): what the element of such a record holds
 */
const FujinFormat *
fujin_format_of_record (FujinRecordKind kind)
{
  ensure_formats ();
  return &records[kind];
}
