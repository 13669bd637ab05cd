/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "fujin-project.h"

/* A row of the table that build-aux/bench prints at its end, see table.py. What is not given is
 * left empty; the ratio, when not given, is that of the value to what it is held against. */
typedef struct
{
  double      value;
  const char *unit;
  double      floor;    /* in the same unit */
  const char *floor_of; /* what the value is held against */
  double      ratio;
  const char *aim;      /* "value <= 16" or "ratio <= 5", with <= or >= */
} BenchRow;

void          bench_row         (BenchRow      row,
                                 const char   *format,
                                 ...) G_GNUC_PRINTF (2, 3);
gboolean      bench_is_quick    (void);
guint         bench_n           (guint         full);
guint         bench_rounds      (guint         full);

void          bench_add         (GArray       *values,
                                 double        value);
double        bench_percentile  (GArray       *values,
                                 double        part);
double        bench_cpu_ms      (void);
double        bench_elapsed_ms  (gint64        since);

FujinProject *bench_project     (guint         n_services,
                                 guint         n_teams,
                                 guint         n_assigned);
void          bench_fill        (FujinProject *project);
GBytes       *bench_sealed      (FujinProject *project);
void          bench_write       (const char   *path,
                                 GBytes       *bytes);
double        bench_copy_ms     (const char   *folder,
                                 GBytes       *bytes);
char         *bench_make_folder (void);
void          bench_remove      (const char   *folder);
