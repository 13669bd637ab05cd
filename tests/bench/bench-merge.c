/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-common.h"
#include "fujin-edit.h"
#include "fujin-merge.h"

/* Merging two plans that were edited apart, the result included: half of what one of them changed
 * the other changed, too, differently. Whether ten times the services take ten times as long, and
 * how it stands against comparing base and one of the two. */

#define N_ROUNDS 15
#define N_SERVICES 10000

typedef struct
{
  FujinProject *base;
  FujinProject *ours;
  FujinProject *theirs;
} Sides;

static FujinProject *
edit_copy (FujinProject *base,
           guint         every,
           int           score)
{
  FujinProject *copy = fujin_project_copy (base);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  for (guint i = 0; i < fujin_project_get_n_plans (copy); i += every)
    g_ptr_array_add (plans, fujin_project_get_plan (copy, i));
  g_assert_true (fujin_edit_set_score (copy, plans, FALSE, score));
  return copy;
}

static void
sides_init (Sides *sides,
            guint  n_services)
{
  sides->base = bench_project (n_services, MAX (n_services / 20, 8), n_services);
  sides->ours = edit_copy (sides->base, 3, 2);
  sides->theirs = edit_copy (sides->base, 6, 4);
}

static void
sides_clear (Sides *sides)
{
  g_object_unref (sides->base);
  g_object_unref (sides->ours);
  g_object_unref (sides->theirs);
}

static double
merge (const Sides *sides)
{
  double start = bench_cpu_ms ();
  g_autoptr (FujinMerge) merge = fujin_merge_new (sides->base, sides->ours, sides->theirs);
  g_autoptr (FujinProject) result = fujin_merge_make_result (merge);
  double time = bench_cpu_ms () - start;

  g_assert_cmpint (fujin_merge_get_refusal (merge), ==, FUJIN_MERGE_POSSIBLE);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (merge), >, 0);
  g_assert_cmpuint (fujin_project_get_n_plans (result), ==,
                    fujin_project_get_n_plans (sides->base));
  return time;
}

static double
compare (const Sides *sides)
{
  double start = bench_cpu_ms ();
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (sides->base, sides->ours);

  g_assert_cmpuint (fujin_comparison_get_n (comparison), >, 0);
  return bench_cpu_ms () - start;
}

int
main (void)
{
  g_autoptr (GArray) some = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) many = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));
  guint n = bench_n (N_SERVICES);
  Sides small, large;

  sides_init (&small, n / 10);
  sides_init (&large, n);
  for (guint i = 0; i < bench_rounds (N_ROUNDS); i++)
    {
      bench_add (some, merge (&small));
      bench_add (many, merge (&large));
      bench_add (bare, compare (&large));
    }
  bench_row ((BenchRow) { bench_percentile (many, 0.5), "ms", bench_percentile (bare, 0.5),
                          "comparing two of them", 0, NULL }, "merge: %u services", n);
  bench_row ((BenchRow) { bench_percentile (many, 0.5), "ms", bench_percentile (some, 0.5),
                          "a tenth of it", 0, "ratio <= 12" },
             "merge: growth of the time, n to 10n");
  sides_clear (&small);
  sides_clear (&large);
  return 0;
}
