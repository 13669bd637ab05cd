/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"

G_BEGIN_DECLS

#define FUJIN_N_PHASES 3

/* Insource and outsource; what both say in combination is asked for one by one. */
#define FUJIN_N_SCALES 2

/* Position among the axis ends: the axis (skill is 1) times 2, plus 1 for high or inside. */
#define FUJIN_N_AXIS_ENDS 4

struct _FujinFramework
{
  GObject        parent_instance;

  char          *id;
  FujinText      title;
  FujinText      source_line;
  FujinTerm     *levels[FUJIN_N_LEVELS];
  FujinTerm     *assignment_types[FUJIN_N_ASSIGNMENT_TYPES];
  FujinTerm     *processes[FUJIN_N_PROCESSES];
  FujinTerm     *phases[FUJIN_N_PHASES];
  FujinTerm     *axis_ends[FUJIN_N_AXIS_ENDS];
  FujinText      criteria[FUJIN_N_SCALES][FUJIN_SCORE_MAX + 1]; /* 0 is "not evaluated" */
  FujinQuadrant *quadrants[FUJIN_N_QUADRANTS];
  FujinPattern  *patterns[FUJIN_N_PATTERNS];
  GHashTable    *score_rules; /* char * to FujinTerm */
  GPtrArray     *categories;
  GPtrArray     *services;
  GPtrArray     *start_sets;
  GPtrArray     *proposed_teams;
  GPtrArray     *staff_functions;
  GPtrArray     *staff_levels;
  GPtrArray     *staff_notes;
  GPtrArray     *control_functions;
  GPtrArray     *cdc_roles;
  GPtrArray     *cdc_flows;
  GPtrArray     *incident_steps;
  GPtrArray     *common_risks;
  GPtrArray     *partner_services;
  GHashTable    *categories_by_id;
  GHashTable    *services_by_id;
};

G_END_DECLS
