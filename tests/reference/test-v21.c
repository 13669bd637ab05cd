/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-v21.h"

/* The fact tables as they were taken from textbook v3.1, table 7. */
#define MAP_SUM "70761282270b24e7f88cf08c593104ff740ed81d05f3b9141150022c25bb07cd"
#define ROLES_SUM "4ea2e8bd3afd358b47089032e5ee216429493960fbc86eb09f9b1d2d1937c9e4"

static char **
read_lines (const char *name,
            const char *sum)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "reference", name, NULL);
  g_autofree char *content = NULL;
  g_autofree char *found = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  found = g_compute_checksum_for_string (G_CHECKSUM_SHA256, content, -1);
  g_assert_cmpstr (found, ==, sum);
  return g_strsplit (g_strchomp (content), "\n", -1);
}

static gboolean
leads_to (const FujinV21Successors *role,
          const char               *service)
{
  for (guint i = 0; i < role->services->len; i++)
    if (strcmp (((FujinService *) g_ptr_array_index (role->services, i))->id, service) == 0)
      return TRUE;
  return FALSE;
}

/* Every row of the mapping is there, and no other. */
static void
test_map (void)
{
  g_autoptr (GPtrArray) roles = fujin_v21_list (fujin_framework_get_default ());
  g_auto (GStrv) lines = read_lines ("v21-map.tsv", MAP_SUM);
  guint n = 0;
  guint there = 0;

  for (guint i = 1; lines[i] != NULL; i++, n++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      const FujinV21Successors *role = fujin_v21_find (roles, cells[1]);

      g_assert_nonnull (role);
      g_assert_true (leads_to (role, cells[0]));
    }
  for (guint i = 0; i < roles->len; i++)
    there += ((FujinV21Successors *) g_ptr_array_index (roles, i))->services->len;
  g_assert_cmpuint (n, ==, 59);
  g_assert_cmpuint (there, ==, 59);
}

/* All 54 roles, by code, with their names. */
static void
test_roles (void)
{
  g_autoptr (GPtrArray) roles = fujin_v21_list (fujin_framework_get_default ());
  g_auto (GStrv) lines = read_lines ("v21-roles.tsv", ROLES_SUM);

  g_assert_cmpuint (roles->len, ==, 54);
  for (guint i = 1; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      const FujinV21Successors *role = g_ptr_array_index (roles, i - 1);

      g_assert_cmpstr (role->role->id, ==, cells[0]);
      g_assert_cmpstr (role->role->name, ==, cells[1]);
    }
  g_assert_null (fujin_v21_find (roles, "J-1"));
  g_assert_null (fujin_v21_find (roles, NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/v21/map", test_map);
  g_test_add_func ("/v21/roles", test_roles);
  return g_test_run ();
}
