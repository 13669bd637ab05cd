/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-document.h"
#include "fujin-merge.h"
#include "fujin-plan-filter.h"

#define COUNT_N_EDITS 256

/* What a work has to work on; each takes what it needs. */
typedef struct
{
  char *path;
  FujinProject *project;
  FujinProject *ours;
  FujinProject *theirs;
  FujinJournal *journal;
  FujinPlanFilter *filter;
  GBytes *bytes;
  FujinFileStamp *stamp;
  GPtrArray *plans; /* of one plan */
  FujinServicePlan *cards[COUNT_N_EDITS];
  FujinTeam *teams[COUNT_N_EDITS];
} CountPlace;

/* @n_times: how many edits it is; 0 for one work on the whole project. */
typedef struct
{
  const char *name;
  const char *what;
  gboolean is_constant;
  guint n_times;
  void (*prepare) (CountPlace *place);
  void (*run) (CountPlace *place);
} CountWork;

const CountWork *count_get_works   (guint      *n);
CountPlace      *count_place_new   (const char *folder,
                                    guint       n_services);
void             count_place_free  (CountPlace *place);
gboolean         count_is_possible (void);
void             count_start       (void);
void             count_stop        (void);
