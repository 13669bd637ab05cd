/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-week-grid.h"

G_BEGIN_DECLS

#define FUJIN_GRID_HOURS (FUJIN_WEEK_DAYS * FUJIN_DAY_HOURS)

struct _FujinWeekGrid
{
  GStringChunk *texts;
  const char   *title;
  const char   *covered;
  const char   *partly;
  const char   *sentence; /* nullable: what it shows, when more is known than its hours */
  gboolean      shared;
  float         shares[FUJIN_GRID_HOURS]; /* of what is to be there, when @shared */
  guint8        states[FUJIN_GRID_HOURS];
  guint         numbers[FUJIN_GRID_HOURS];
  const char   *who[FUJIN_GRID_HOURS];
};

G_END_DECLS
