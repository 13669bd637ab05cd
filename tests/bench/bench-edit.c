/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-common.h"
#include "fujin-edit.h"
#include "fujin-history.h"

/* The processor time of one assignment by drag and its undo, signals included, in a small and in a
 * large project. Both are measured in turn in one process, so that what else the machine does
 * falls on both; the median of the rounds is taken. In both, as many cards go between as many
 * teams, taken from the whole of the project at equal distances: so the processor's caches are
 * equally warm, and what differs is the work that grows with the project. */

#define N_ROUNDS 41
#define N_EDITS 512
#define N_CARDS 64
#define N_COLUMNS 8

typedef struct
{
  FujinProject *project;
  GPtrArray *plans; /* of one plan: what is dragged */
  GRand *random;
  guint n_cards;
  guint n_columns;
  guint64 n_signals;
  GArray *rounds;
} Bench;

static void
plan_changed_cb (FujinProject     *project,
                 FujinServicePlan *plan,
                 Bench            *bench)
{
  bench->n_signals++;
}

static void
history_changed_cb (FujinHistory *history,
                    Bench        *bench)
{
  bench->n_signals++;
}

static void
bench_init (Bench *bench,
            guint  n_services,
            guint  n_teams)
{
  bench->project = bench_project (n_services, n_teams, n_services);
  bench->rounds = g_array_new (FALSE, FALSE, sizeof (double));
  bench->random = g_rand_new_with_seed (1060);
  bench->plans = g_ptr_array_new ();
  g_ptr_array_set_size (bench->plans, 1);
  g_signal_connect (bench->project, "plan-changed", G_CALLBACK (plan_changed_cb), bench);
  g_signal_connect (fujin_project_get_history (bench->project), "changed",
                    G_CALLBACK (history_changed_cb), bench);
}

static void
bench_clear (Bench *bench)
{
  g_ptr_array_unref (bench->plans);
  g_array_unref (bench->rounds);
  g_rand_free (bench->random);
  g_object_unref (bench->project);
}

static FujinServicePlan *
pick_plan (Bench *bench)
{
  guint distance = fujin_project_get_n_plans (bench->project) / bench->n_cards;
  guint card = g_rand_int_range (bench->random, 0, bench->n_cards);

  return fujin_project_get_plan (bench->project, card * distance);
}

/* A team that does not lead the plan already. */
static FujinTeam *
pick_team (Bench            *bench,
           FujinServicePlan *plan)
{
  FujinTeam *now = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  guint distance = fujin_project_get_n_teams (bench->project) / bench->n_columns;
  FujinTeam *team;

  do
    {
      guint column = g_rand_int_range (bench->random, 0, bench->n_columns);

      team = fujin_project_get_team (bench->project, column * distance);
    }
  while (team == now);
  return team;
}

/* Microseconds for one edit and its undo. */
static double
run_round (Bench *bench)
{
  FujinHistory *history = fujin_project_get_history (bench->project);
  FujinServicePlan *plans[N_EDITS];
  FujinTeam *teams[N_EDITS];
  guint64 before = bench->n_signals;
  guint n_done = 0;
  double start;
  double end;

  /* Chosen before the clock runs: finding a card is the pointer's work, not the edit's. */
  for (guint i = 0; i < N_EDITS; i++)
    {
      plans[i] = pick_plan (bench);
      teams[i] = pick_team (bench, plans[i]);
    }
  start = bench_cpu_ms ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      bench->plans->pdata[0] = plans[i];
      if (fujin_edit_assign (bench->project, bench->plans, NULL, teams[i]))
        n_done += fujin_history_undo (history);
    }
  end = bench_cpu_ms ();
  /* Each edit and each undo speaks of the plan and of the history. */
  g_assert_cmpuint (n_done, ==, N_EDITS);
  g_assert_cmpuint (bench->n_signals - before, ==, N_EDITS * 4);
  return (end - start) * 1e3 / N_EDITS;
}

/* Runs the rounds of both in turn; @cards and @columns are what is dragged in the large one. */
static void
measure (Bench      *small,
         Bench      *large,
         guint       cards,
         guint       columns,
         const char *what,
         const char *aim)
{
  guint n = fujin_project_get_n_plans (large->project);

  large->n_cards = cards;
  large->n_columns = columns;
  g_array_set_size (small->rounds, 0);
  g_array_set_size (large->rounds, 0);
  run_round (small);
  run_round (large);
  for (guint i = 0; i < bench_rounds (N_ROUNDS); i++)
    {
      bench_add (small->rounds, run_round (small));
      bench_add (large->rounds, run_round (large));
    }
  bench_row ((BenchRow) { bench_percentile (large->rounds, 0.5), "us",
                          bench_percentile (small->rounds, 0.5), "64 services", 0, aim },
             "edit: assignment and undo, %u services%s", n, what);
}

int
main (void)
{
  static Bench small;
  static Bench large;
  guint n = bench_n (10000);

  bench_init (&small, 64, 8);
  bench_init (&large, n, n / 20);
  small.n_cards = N_CARDS;
  small.n_columns = N_COLUMNS;
  measure (&small, &large, N_CARDS, N_COLUMNS, "", "ratio <= 1.2");
  bench_row ((BenchRow) { .value = bench_percentile (large.rounds, 1) / 1e3, .unit = "ms",
                          .aim = "value <= 4" }, "edit: the slowest round of those");
  /* For the record: cards and columns all over the project, most of them not in the caches. */
  measure (&small, &large, n, n / 20, ", cold memory", NULL);
  bench_clear (&small);
  bench_clear (&large);
  return 0;
}
