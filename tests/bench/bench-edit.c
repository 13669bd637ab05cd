/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"

/* The time of one assignment by drag and its undo, signals included, in a small and in a large
 * project. Both are measured in turn in one process, so that what else the machine does falls on
 * both; the median of the rounds is taken. In both, as many cards go between as many teams, taken
 * from the whole of the project at equal distances: so the processor's caches are equally warm,
 * and what differs is the work that grows with the project. */

#define N_ROUNDS 41
#define N_EDITS 512
#define N_CARDS 64
#define N_COLUMNS 8
#define AIM 1.2

typedef struct
{
  FujinProject *project;
  GPtrArray *plans; /* of one plan: what is dragged */
  GRand *random;
  guint n_cards;
  guint n_columns;
  guint64 n_signals;
  double rounds[N_ROUNDS];
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
add_services (FujinProject *project,
              guint         n_services)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  guint n_categories = fujin_framework_get_n_categories (framework);

  for (guint i = fujin_project_get_n_plans (project); i < n_services; i++)
    fujin_edit_add_own_service (project,
                                fujin_framework_get_category (framework, i % n_categories)->id,
                                "Own service");
}

static void
add_teams (FujinProject *project,
           guint         n_teams)
{
  for (guint i = 0; i < n_teams; i++)
    {
      g_autofree char *name = g_strdup_printf ("Team %u", i + 1);

      fujin_edit_add_team (project, name, i % 4 == 3, i);
    }
}

static void
bench_init (Bench *bench,
            guint  n_services,
            guint  n_teams)
{
  bench->project = fujin_project_new ();
  bench->random = g_rand_new_with_seed (1060);
  bench->plans = g_ptr_array_new ();
  g_ptr_array_set_size (bench->plans, 1);
  add_services (bench->project, n_services);
  add_teams (bench->project, n_teams);
  for (guint i = 0; i < n_services; i++)
    {
      bench->plans->pdata[0] = fujin_project_get_plan (bench->project, i);
      fujin_edit_assign (bench->project, bench->plans, NULL,
                         fujin_project_get_team (bench->project, i % n_teams));
    }
  g_signal_connect (bench->project, "plan-changed", G_CALLBACK (plan_changed_cb), bench);
  g_signal_connect (fujin_project_get_history (bench->project), "changed",
                    G_CALLBACK (history_changed_cb), bench);
}

static void
bench_clear (Bench *bench)
{
  g_ptr_array_unref (bench->plans);
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
  gint64 start;
  gint64 end;

  /* Chosen before the clock runs: finding a card is the pointer's work, not the edit's. */
  for (guint i = 0; i < N_EDITS; i++)
    {
      plans[i] = pick_plan (bench);
      teams[i] = pick_team (bench, plans[i]);
    }
  start = g_get_monotonic_time ();
  for (guint i = 0; i < N_EDITS; i++)
    {
      bench->plans->pdata[0] = plans[i];
      if (fujin_edit_assign (bench->project, bench->plans, NULL, teams[i]))
        n_done += fujin_history_undo (history);
    }
  end = g_get_monotonic_time ();
  /* Each edit and each undo speaks of the plan and of the history. */
  g_assert_cmpuint (n_done, ==, N_EDITS);
  g_assert_cmpuint (bench->n_signals - before, ==, N_EDITS * 4);
  return (double) (end - start) / N_EDITS;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double one = *(const double *) a;
  double two = *(const double *) b;

  return (one > two) - (one < two);
}

static double
median (double *values)
{
  qsort (values, N_ROUNDS, sizeof *values, compare_doubles);
  return values[N_ROUNDS / 2];
}

/* Runs the rounds of both in turn; @cards and @columns are what is dragged in the large one. */
static void
measure (Bench      *small,
         Bench      *large,
         guint       cards,
         guint       columns,
         const char *format)
{
  double small_time;
  double large_time;

  large->n_cards = cards;
  large->n_columns = columns;
  run_round (small);
  run_round (large);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      small->rounds[i] = run_round (small);
      large->rounds[i] = run_round (large);
    }
  small_time = median (small->rounds);
  large_time = median (large->rounds);
  g_print (format, small_time, large_time, large_time / small_time, AIM);
}

int
main (void)
{
  static Bench small;
  static Bench large;

  bench_init (&small, 64, 8);
  bench_init (&large, 10000, 500);
  small.n_cards = N_CARDS;
  small.n_columns = N_COLUMNS;
  measure (&small, &large, N_CARDS, N_COLUMNS,
           "edit: 64 services %.2f us, 10000 services %.2f us, ratio %.2f (aim <= %.1f)\n");
  /* For the record: cards and columns all over the project, most of them not in the caches. */
  measure (&small, &large, 10000, 500,
           "edit, cold memory: 64 services %.2f us, 10000 services %.2f us, ratio %.2f\n");
  bench_clear (&small);
  bench_clear (&large);
  return 0;
}
