/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "bench-common.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-journal.h"
#include "fujin-state-dir.h"

/* What an edit costs the one who edits when it is written down for a recovery: processor time of
 * the thread that edits, for one assignment and its undo, and for one keystroke of a note; in a
 * small and in a large project, with and without a journal, in turn. As in bench-edit as many
 * cards go between as many teams in both. */

#define N_ROUNDS 41
#define N_EDITS 256
#define N_CARDS 64
#define N_COLUMNS 8

typedef struct
{
  FujinProject *project;
  FujinJournal *journal;
  GPtrArray *plans; /* of one plan */
  GRand *random;
  GArray *drags;
  GArray *keys;
} Bench;

static void
bench_init (Bench   *self,
            guint    n_services,
            guint    n_teams,
            gboolean journalled)
{
  self->project = bench_project (n_services, n_teams, n_services);
  self->journal = journalled ? fujin_journal_new (self->project, NULL, NULL) : NULL;
  self->plans = g_ptr_array_new ();
  g_ptr_array_set_size (self->plans, 1);
  self->random = g_rand_new_with_seed (1060);
  self->drags = g_array_new (FALSE, FALSE, sizeof (double));
  self->keys = g_array_new (FALSE, FALSE, sizeof (double));
}

static void
bench_clear (Bench *self)
{
  if (self->journal != NULL)
    fujin_journal_discard (self->journal);
  g_clear_object (&self->journal);
  g_array_unref (self->drags);
  g_array_unref (self->keys);
  g_ptr_array_unref (self->plans);
  g_rand_free (self->random);
  g_object_unref (self->project);
}

static FujinServicePlan *
pick_plan (Bench *self)
{
  guint distance = fujin_project_get_n_plans (self->project) / N_CARDS;

  return fujin_project_get_plan (self->project,
                                 distance * g_rand_int_range (self->random, 0, N_CARDS));
}

/* Microseconds for one assignment and its undo. */
static double
drag_round (Bench *self)
{
  FujinHistory *history = fujin_project_get_history (self->project);
  guint distance = fujin_project_get_n_teams (self->project) / N_COLUMNS;
  FujinServicePlan *plans[N_EDITS];
  FujinTeam *teams[N_EDITS];
  double start;

  for (guint i = 0; i < N_EDITS; i++)
    {
      plans[i] = pick_plan (self);
      do
        teams[i] = fujin_project_get_team (
          self->project, distance * g_rand_int_range (self->random, 0, N_COLUMNS));
      while (teams[i] ==
             fujin_assignments_get_lead (fujin_service_plan_get_assignments (plans[i])));
    }
  start = bench_cpu_ms ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      self->plans->pdata[0] = plans[i];
      fujin_edit_assign (self->project, self->plans, NULL, teams[i]);
      fujin_history_undo (history);
    }
  return (bench_cpu_ms () - start) * 1e3 / N_EDITS;
}

/* Microseconds for one keystroke. */
static double
key_round (Bench *self)
{
  FujinServicePlan *plan = pick_plan (self);
  g_autoptr (GString) note = g_string_new (NULL);
  double start;

  start = bench_cpu_ms ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      g_string_append_c (note, (char) ('a' + i % 26));
      fujin_edit_set_note (self->project, plan, note->str);
    }
  return (bench_cpu_ms () - start) * 1e3 / N_EDITS;
}

static void
run_round (Bench *self)
{
  bench_add (self->drags, drag_round (self));
  bench_add (self->keys, key_round (self));
  if (self->journal != NULL)
    fujin_journal_flush (self->journal);
}

static void
print_row (const char *what,
           gboolean    journalled,
           guint       n,
           GArray     *small,
           GArray     *large)
{
  bench_row ((BenchRow) { bench_percentile (large, 0.5), "us", bench_percentile (small, 0.5),
                          "64 services", 0, "ratio <= 1.2" },
             "journal: %s, %u services, %s", what, n, journalled ? "written down" : "without it");
}

/* The small and the large project in turn. */
static void
measure (gboolean journalled)
{
  guint n = bench_n (10000);
  Bench small, large;

  bench_init (&small, 64, 8, journalled);
  bench_init (&large, n, n / 20, journalled);
  for (guint round = 0; round < bench_rounds (N_ROUNDS); round++)
    {
      run_round (&small);
      run_round (&large);
    }
  print_row ("assignment and undo", journalled, n, small.drags, large.drags);
  print_row ("keystroke", journalled, n, small.keys, large.keys);
  bench_clear (&small);
  bench_clear (&large);
}

/* Of the one journal there is. */
static goffset
journal_size (void)
{
  g_autofree char *parent = fujin_state_dir ("journal", NULL);
  g_autoptr (GDir) folder = g_dir_open (parent, 0, NULL);
  const char *name = g_dir_read_name (folder);
  g_autofree char *path = g_build_filename (parent, name, "journal", NULL);
  GStatBuf status;

  return g_stat (path, &status) == 0 ? status.st_size : 0;
}

/* What @round writes, per edit. */
static double
count_bytes (Bench  *self,
             double (*round) (Bench *self),
             guint   n_edits)
{
  goffset start;

  fujin_journal_flush (self->journal);
  start = journal_size ();
  round (self);
  fujin_journal_flush (self->journal);
  return (double) (journal_size () - start) / n_edits;
}

/* Bytes on the disk; an assignment and its undo are two edits. */
static void
measure_bytes (void)
{
  guint sizes[] = { 64, bench_n (10000) };
  double drags[2], keys[2];

  for (guint i = 0; i < 2; i++)
    {
      Bench bench;

      bench_init (&bench, sizes[i], 8, TRUE);
      drag_round (&bench);
      drags[i] = count_bytes (&bench, drag_round, 2 * N_EDITS);
      keys[i] = count_bytes (&bench, key_round, N_EDITS);
      bench_clear (&bench);
    }
  bench_row ((BenchRow) { drags[1], "bytes", drags[0], "64 services", 0, "ratio <= 1.2" },
             "journal: on the disk, an assignment, %u services", sizes[1]);
  bench_row ((BenchRow) { keys[1], "bytes", keys[0], "64 services", 0, "ratio <= 1.2" },
             "journal: on the disk, a keystroke, %u services", sizes[1]);
}

int
main (void)
{
  g_autofree char *folder = bench_make_folder ();

  measure_bytes ();
  measure (FALSE);
  measure (TRUE);
  bench_remove (folder);
  return 0;
}
