/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-common.h"
#include "fujin-absence-words.h"

/* One simulation of 10,000 services and 500 teams, half of them away: against a bare walk over the
 * plans and their teams, and its growth from a tenth of the size, which must be linear. A tenth
 * fits the processor's caches and the whole does not, so that even the walk grows by more than
 * ten: the growth is held against the walk's. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_RUNS 25

static volatile guint sink;

static double
time_walk (FujinProject *project)
{
  double start = bench_cpu_ms ();
  guint n = 0;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      FujinAssignments *teams = fujin_service_plan_get_assignments (plan);

      for (guint j = 0; j < fujin_assignments_get_n_teams (teams); j++)
        n += fujin_team_get_external (fujin_assignments_get_team (teams, j)) ? 1 : 0;
    }
  sink = n;
  return bench_cpu_ms () - start;
}

static double
time_simulation (FujinProject *project)
{
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  double start;
  FujinAbsenceResult *result;

  for (guint i = 0; i < fujin_project_get_n_teams (project); i += 2)
    fujin_absence_set_team (absence, fujin_project_get_team (project, i), TRUE, FALSE);
  start = bench_cpu_ms ();
  result = fujin_absence_result_new (absence);
  sink = result->findings->len;
  fujin_absence_result_free (result);
  return bench_cpu_ms () - start;
}

static double
time_text (FujinProject *project)
{
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  g_autoptr (FujinAbsenceResult) result = NULL;
  g_autofree char *text = NULL;
  double start;

  for (guint i = 0; i < fujin_project_get_n_teams (project); i += 2)
    fujin_absence_set_team (absence, fujin_project_get_team (project, i), TRUE, FALSE);
  result = fujin_absence_result_new (absence);
  start = bench_cpu_ms ();
  text = fujin_absence_text_write (result, FUJIN_LANG_EN);
  return bench_cpu_ms () - start;
}

static double
median (double (*func) (FujinProject *project),
        FujinProject *project)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < bench_rounds (N_RUNS); i++)
    bench_add (times, func (project));
  return bench_percentile (times, 0.5);
}

int
main (void)
{
  g_autoptr (FujinProject) small = bench_project (N_SERVICES / 10, N_TEAMS / 10, N_SERVICES / 10);
  g_autoptr (FujinProject) big = bench_project (N_SERVICES, N_TEAMS, N_SERVICES);
  double less = median (time_simulation, small);
  double more = median (time_simulation, big);
  double walk_less = median (time_walk, small);
  double walk_more = median (time_walk, big);
  double growth = more / MAX (less, 0.001);
  double walk_growth = walk_more / MAX (walk_less, 0.001);

  bench_row ((BenchRow) { more, "ms", walk_more, "bare walk", 0, "ratio <= 20" },
             "absence: %u services, half of %u teams away", N_SERVICES, N_TEAMS);
  bench_row ((BenchRow) { growth, "times", walk_growth, "growth of the bare walk", 0,
                          "ratio <= 1.2" }, "absence: growth of the time, n to 10n");
  bench_row ((BenchRow) { median (time_text, big), "ms", median (time_text, small),
                          "a tenth of it", 0, NULL }, "absence: all of it in words");
  return 0;
}
