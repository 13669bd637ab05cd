/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-format.h"

/* The same as data/schemas/project.rng says; a test holds the two together. */
const FujinFormat fujin_format_project = {
  "fujin-project",
  { "xmlns", "version", "framework" },
  { "title", "organisation", "as-of", "language", "note", "present-pattern", "target-pattern",
    "teams", "own-services", "plans" },
};

const FujinFormat fujin_format_teams = { "teams", { NULL }, { "*team" } };

const FujinFormat fujin_format_team = {
  "team", { "id" }, { "name", "kind", "colour", "parent", "note" },
};

const FujinFormat fujin_format_own_services = { "own-services", { NULL }, { "*own-service" } };

const FujinFormat fujin_format_own_service = {
  "own-service", { "id", "category", "number" }, { "name", "summary" },
};

const FujinFormat fujin_format_plans = { "plans", { NULL }, { "*plan" } };

const FujinFormat fujin_format_plan = {
  "plan",
  { "service" },
  { "level", "reason", "quadrant", "*assigned", "as-is", "to-be", "note" },
};

const FujinFormat fujin_format_assigned = { "assigned", { "team", "lead" }, { NULL } };

/* as-is and to-be */
const FujinFormat fujin_format_score = { NULL, { "scale" }, { NULL } };

/* All other fields: a text without attributes. */
const FujinFormat fujin_format_text = { NULL, { NULL }, { NULL } };
