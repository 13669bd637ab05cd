/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-golden GROUP LANG: draws every item of a group, each in a process of its own, and compares
 * it with the stored picture. build-aux/golden stores them. */

#include <gio/gio.h>
#include <string.h>

#include "golden-picture.h"

/* What the test was called with. */
static const char *program;
static const char *group;
static const char *lang;
static char *out_dir;
static char *stored_dir;

static char *
dup_path (const char *folder,
          const char *item,
          const char *suffix)
{
  g_autofree char *name = g_strconcat (item, suffix, NULL);

  return g_build_filename (folder, name, NULL);
}

static char *
run (const char *item,
     const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, lang, item, path, NULL);
  char *output = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_successful (process))
    g_test_fail_printf ("%s %s %s failed", program, lang, item);
  return output;
}

static void
tell (const char             *item,
      cairo_surface_t        *stored,
      cairo_surface_t        *drawn,
      const GoldenDifference *difference)
{
  g_autofree char *path = dup_path (out_dir, item, ".difference.png");
  cairo_surface_t *shown = golden_picture_show (stored, drawn);

  golden_picture_write (shown, path);
  cairo_surface_destroy (shown);
  if (difference->same_size)
    g_test_message ("%u blocks differ, the worst by %.0f of 255, at %d, %d",
                    difference->n_blocks, difference->worst, difference->x, difference->y);
  else
    g_test_message ("the size differs");
  g_test_fail_printf ("stored, drawn and where they differ: %s", path);
}

static void
test_item (gconstpointer data)
{
  const char *item = data;
  g_autofree char *stored_path = dup_path (stored_dir, item, ".png");
  g_autofree char *drawn_path = dup_path (out_dir, item, ".png");
  g_autofree char *output = run (item, drawn_path);
  cairo_surface_t *stored = golden_picture_read (stored_path);
  cairo_surface_t *drawn = golden_picture_read (drawn_path);
  GoldenDifference difference;

  if (drawn == NULL)
    g_test_fail_printf ("nothing was drawn: %s", drawn_path);
  else if (stored == NULL)
    g_test_fail_printf ("nothing is stored: look at %s, then call build-aux/golden", drawn_path);
  else if (!golden_picture_compare (stored, drawn, &difference))
    tell (item, stored, drawn, &difference);
  g_clear_pointer (&stored, cairo_surface_destroy);
  g_clear_pointer (&drawn, cairo_surface_destroy);
}

/* A picture of what is not drawn any more tests nothing. */
static void
test_nothing_left (gconstpointer data)
{
  const char *const *items = data;
  g_autoptr (GDir) dir = g_dir_open (stored_dir, 0, NULL);
  g_autofree char *prefix = g_strconcat (group, "-", NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *item = g_strndup (name, strcspn (name, "."));

      if (g_str_has_prefix (item, prefix) && !g_strv_contains (items, item))
        g_test_fail_printf ("nothing is drawn for %s/%s", stored_dir, name);
    }
}

static void
add_test (const char    *name,
          gconstpointer  data,
          GTestDataFunc  func)
{
  g_autofree char *path = g_strdup_printf ("/golden/%s/%s/%s", group, lang, name);

  g_test_add_data_func (path, data, func);
}

static char **
list_items (void)
{
  g_autofree char *prefix = g_strconcat (group, "-", NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *output = run ("--list", NULL);
  g_auto (GStrv) lines = g_strsplit (output, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], prefix))
      g_strv_builder_add (builder, lines[i]);
  return g_strv_builder_end (builder);
}

int
main (int    argc,
      char **argv)
{
  g_auto (GStrv) items = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  if (argc != 3)
    g_error ("usage: test-golden GROUP LANG");
  program = g_getenv ("GOLDEN_DRAW");
  group = argv[1];
  lang = argv[2];
  out_dir = g_test_build_filename (G_TEST_BUILT, "out", lang, NULL);
  stored_dir = g_test_build_filename (G_TEST_DIST, lang, NULL);
  g_mkdir_with_parents (out_dir, 0755);

  items = list_items ();
  g_assert_nonnull (items[0]);
  for (guint i = 0; items[i] != NULL; i++)
    add_test (strchr (items[i], '-') + 1, items[i], test_item);
  add_test ("nothing-left", items, test_nothing_left);
  status = g_test_run ();
  g_free (out_dir);
  g_free (stored_dir);
  return status;
}
