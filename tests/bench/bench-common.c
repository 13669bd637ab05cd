/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "bench-common.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double one = *(const double *) a;
  double two = *(const double *) b;

  return (one > two) - (one < two);
}

/* @part 0.5 is the median; sorts @values. */
double
bench_percentile (GArray *values,
                  double  part)
{
  g_assert_cmpuint (values->len, >, 0);
  g_array_sort (values, compare_doubles);
  return g_array_index (values, double, MIN ((guint) (values->len * part), values->len - 1));
}

/* Processor time of this thread: what else the machine does is not in it. */
double
bench_cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void
assign (FujinProject *project,
        guint         plan,
        guint         n_teams)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_get_plan (project, plan));
  fujin_edit_assign (project, plans, NULL, fujin_project_get_team (project, plan % n_teams));
}

/* A project of any size, made by the edits of a user. */
FujinProject *
bench_project (guint n_services,
               guint n_teams,
               guint n_assigned)
{
  FujinProject *project = fujin_project_new ();
  FujinFramework *framework = fujin_project_get_framework (project);
  guint n_categories = fujin_framework_get_n_categories (framework);

  for (guint i = fujin_project_get_n_plans (project); i < n_services; i++)
    fujin_edit_add_own_service (
      project, fujin_framework_get_category (framework, i % n_categories)->id, "Own service");
  for (guint i = 0; i < n_teams; i++)
    {
      g_autofree char *name = g_strdup_printf ("Team %u", i + 1);

      fujin_edit_add_team (project, name, i % 4 == 3, i);
    }
  for (guint i = 0; i < n_assigned; i++)
    assign (project, i, n_teams);
  return project;
}
