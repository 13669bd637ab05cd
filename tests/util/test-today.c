/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-strings.h"
#include "fujin-today.h"

static void
test_today (void)
{
  g_autofree char *named = NULL;
  g_autofree char *real = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", "1781481600", TRUE);
  named = fujin_today_dup ();
  g_assert_cmpstr (named, ==, "2026-06-15");
  g_setenv ("SOURCE_DATE_EPOCH", "not a number", TRUE);
  real = fujin_today_dup ();
  g_assert_true (fujin_is_date (real));
  g_unsetenv ("SOURCE_DATE_EPOCH");
}

static void
test_plus (void)
{
  static const struct
  {
    const char *date;
    guint months;
    const char *later;
  } cases[] = {
    { "2026-06-15", 12, "2027-06-15" }, { "2026-11-30", 3, "2027-02-28" },
    { "2027-11-30", 3, "2028-02-29" },  { "2026-01-31", 0, "2026-01-31" },
    { "9999-12-01", 1, NULL },          { "", 1, NULL },
    { "2026-02-30", 1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *later = fujin_date_dup_plus (cases[i].date, cases[i].months);

      g_assert_cmpstr (later, ==, cases[i].later);
    }
}

static void
test_days (void)
{
  int days = 0;

  g_assert_true (fujin_date_get_days ("2026-02-28", "2026-03-01", &days));
  g_assert_cmpint (days, ==, 1);
  g_assert_true (fujin_date_get_days ("2026-03-01", "2024-02-29", &days));
  g_assert_cmpint (days, ==, -731);
  g_assert_false (fujin_date_get_days ("2026-03-01", "", &days));
  g_assert_false (fujin_date_get_days ("yesterday", "2026-03-01", &days));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/today/today", test_today);
  g_test_add_func ("/today/plus", test_plus);
  g_test_add_func ("/today/days", test_days);
  return g_test_run ();
}
