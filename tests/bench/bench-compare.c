/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-common.h"
#include "fujin-difference-words.h"
#include "fujin-edit.h"

/* Comparing two states, with the counting of what differs and the words of all of it: whether ten
 * times the services take ten times as long. */

#define N_ROUNDS 15

/* Every third service differs in a score. */
static FujinProject *
make_other (FujinProject *project)
{
  FujinProject *other = fujin_project_copy (project);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  for (guint i = 0; i < fujin_project_get_n_plans (other); i += 3)
    g_ptr_array_add (plans, fujin_project_get_plan (other, i));
  fujin_edit_set_score (other, plans, FALSE, 1);
  fujin_edit_set_score (other, plans, FALSE, 5);
  return other;
}

static double
compare (FujinProject *from,
         FujinProject *to)
{
  double start = bench_cpu_ms ();
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (from, to);
  FujinChangeCounts counts = fujin_comparison_count (comparison);

  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    {
      g_autofree char *words = fujin_difference_dup_sentence (
        comparison, fujin_comparison_get (comparison, i), FUJIN_LANG_EN);

      g_assert_nonnull (words);
    }
  g_assert_cmpuint (counts.total, >, 0);
  return bench_cpu_ms () - start;
}

static double
measure (guint n_services)
{
  g_autoptr (FujinProject) from = bench_project (n_services, n_services / 20, n_services);
  g_autoptr (FujinProject) to = make_other (from);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (int i = -1; i < (int) bench_rounds (N_ROUNDS); i++)
    {
      double time = compare (from, to);

      if (i >= 0)
        bench_add (times, time);
    }
  return bench_percentile (times, 0.5);
}

int
main (void)
{
  guint n = bench_n (10000);
  double some = measure (n / 10);
  double many = measure (n);

  bench_row ((BenchRow) { many, "ms", some, "a tenth of it", 0, "ratio <= 25" },
             "compare: two states of %u services, counted and in words", n);
  return 0;
}
