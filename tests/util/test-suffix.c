/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-suffix.h"

static const struct
{
  const char *path;
  const char *suffix;
  const char *expected;
} cases[] = {
  { "/srv/a/plan", ".fujin", "/srv/a/plan.fujin" },
  { "/srv/a/plan.fujin", ".fujin", "/srv/a/plan.fujin" },
  { "/srv/a/plan.fujin.fujin", ".fujin", "/srv/a/plan.fujin" },
  { "plan.fujin.fujin.fujin", ".fujin", "plan.fujin" },
  { "plan.FUJIN", ".fujin", "plan.FUJIN" },
  { "plan.FUJIN.fujin", ".fujin", "plan.FUJIN" },
  { "/a.fujin/plan", ".fujin", "/a.fujin/plan.fujin" },
  { "/a/.fujin", ".fujin", "/a/.fujin.fujin" },
  { "plan.svg.png", ".png", "plan.svg.png" },
  { "計画.csv.csv", ".csv", "計画.csv" },
  { "plan.fujin.bak", ".fujin", "plan.fujin.bak.fujin" },
};

static void
test_complete (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = fujin_suffix_complete (cases[i].path, cases[i].suffix);

      g_assert_cmpstr (path, ==, cases[i].expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/util/suffix/complete", test_complete);
  return g_test_run ();
}
