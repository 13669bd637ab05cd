/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-common.h"
#include "fujin-edit-team.h"
#include "fujin-project-tree.h"

/* The organisation tree of 500 teams and 10,000 services, from the project to the places of all
 * boxes, and of ten times as many teams, which must take ten times as long at most. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_RUNS 15

static void
make_tree (FujinProject *project)
{
  for (guint i = 1; i < fujin_project_get_n_teams (project); i++)
    fujin_edit_set_team_parent (project, fujin_project_get_team (project, i),
                                fujin_project_get_team (project, (i - 1) / 5));
}

static double
time_all (FujinProject *project)
{
  double start = bench_cpu_ms ();
  g_autoptr (FujinOrganisation) organisation = fujin_organisation_new (project);
  g_autoptr (FujinTreePicture) picture = fujin_tree_picture_new ("Sans", 13, FUJIN_LANG_EN);

  fujin_project_tree_fill (picture, organisation, NULL, FUJIN_LANG_EN);
  return bench_cpu_ms () - start;
}

static double
time_layout (guint n)
{
  const FujinTreeMetrics metrics = { 190, 100, 20, 34, 9, 24, 0, 8 };
  g_autofree int *parents = g_new (int, n);
  g_autofree gboolean *collapsed = g_new0 (gboolean, n);
  FujinTreeLayout *layout;
  double start;

  for (guint i = 0; i < n; i++)
    parents[i] = ((int) i - 1) / 5 - (i == 0);
  start = bench_cpu_ms ();
  layout = fujin_tree_layout_new (parents, collapsed, n, &metrics);
  start = bench_cpu_ms () - start;
  fujin_tree_layout_free (layout);
  return start;
}

int
main (void)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) small = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) big = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (FujinProject) project = bench_project (N_SERVICES, N_TEAMS, N_SERVICES);

  make_tree (project);
  for (guint i = 0; i < bench_rounds (N_RUNS); i++)
    {
      bench_add (all, time_all (project));
      bench_add (small, time_layout (N_TEAMS * 10));
      bench_add (big, time_layout (N_TEAMS * 100));
    }
  bench_row ((BenchRow) { .value = bench_percentile (all, 0.5), .unit = "ms",
                          .aim = "value <= 100" },
             "organisation tree: %u teams, %u services, from the project to all places", N_TEAMS,
             N_SERVICES);
  bench_row ((BenchRow) { bench_percentile (big, 0.5), "ms", bench_percentile (small, 0.5),
                          "a tenth of it", 0, "ratio <= 13" },
             "organisation tree: layout alone, %u boxes", N_TEAMS * 100);
  return 0;
}
