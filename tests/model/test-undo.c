/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "../util/sanitized.h"
#include "fujin-history.h"
#include "fujin-project-writer.h"
#include "model-check.h"
#include "random-edit.h"

#define N_EDITS (IS_SANITIZED ? 2000 : 10000)
#define N_WALK (IS_SANITIZED ? 1000 : 4000)

/* The project in words and, for one state in eight, as its file: writing takes longest. */
static char *
digest (FujinProject *project)
{
  g_autofree char *text = model_dump (project);
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (sum, (const guint8 *) text, -1);
  if (fujin_history_get_n_steps (fujin_project_get_history (project)) % 8 == 0)
    {
      g_autoptr (GBytes) file = fujin_project_writer_write (project);
      gsize size;
      const guint8 *data = g_bytes_get_data (file, &size);

      g_checksum_update (sum, data, (gssize) size);
    }
  return g_strdup (g_checksum_get_string (sum));
}

/* states[n] is the digest of the project after n steps. */
static void
remember (GPtrArray    *states,
          FujinProject *project)
{
  guint n = fujin_history_get_n_steps (fujin_project_get_history (project));

  g_assert_cmpuint (n, <=, states->len);
  g_ptr_array_set_size (states, (int) n);
  g_ptr_array_add (states, digest (project));
}

static void
expect (GPtrArray    *states,
        FujinProject *project)
{
  guint n = fujin_history_get_n_steps (fujin_project_get_history (project));
  g_autofree char *now = digest (project);

  g_assert_cmpstr (now, ==, g_ptr_array_index (states, n));
}

static void
edit_at_random (FujinProject *project,
                GPtrArray    *states,
                guint         n_edits)
{
  g_autofree guint *done = g_new0 (guint, n_random_edits);
  guint n = 0;

  while (n < n_edits)
    {
      guint which = random_edit_pick ();

      if (!random_edits[which].edit (project))
        continue;
      n++;
      done[which]++;
      remember (states, project);
      if (n % 4 == 0)
        model_check (project);
    }
  for (guint i = 0; i < n_random_edits; i++)
    {
      g_test_message ("%s: %u", random_edits[i].name, done[i]);
      /* Some seldom find anything to do. */
      if (!IS_SANITIZED)
        g_assert_cmpuint (done[i], >, 0);
    }
}

static void
undo_all (FujinProject *project,
          GPtrArray    *states)
{
  FujinHistory *history = fujin_project_get_history (project);

  while (fujin_history_undo (history))
    expect (states, project);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 0);
  g_assert_false (fujin_history_get_modified (history));
  model_check (project);
}

static void
redo_all (FujinProject *project,
          GPtrArray    *states)
{
  FujinHistory *history = fujin_project_get_history (project);

  while (fujin_history_redo (history))
    expect (states, project);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, states->len - 1);
  model_check (project);
}

static void
test_all (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *start = model_dump (project);
  g_autofree char *end = NULL;
  g_autofree char *start_again = NULL;
  g_autofree char *end_again = NULL;
  g_autoptr (GBytes) start_file = fujin_project_writer_write (project);
  g_autoptr (GBytes) end_file = NULL;
  g_autoptr (GBytes) start_file_again = NULL;
  g_autoptr (GBytes) end_file_again = NULL;

  remember (states, project);
  edit_at_random (project, states, N_EDITS);
  end = model_dump (project);
  end_file = fujin_project_writer_write (project);
  g_assert_cmpstr (start, !=, end);
  g_assert_false (g_bytes_equal (start_file, end_file));

  undo_all (project, states);
  start_again = model_dump (project);
  start_file_again = fujin_project_writer_write (project);
  g_assert_cmpstr (start_again, ==, start);
  g_assert_true (g_bytes_equal (start_file_again, start_file));

  redo_all (project, states);
  end_again = model_dump (project);
  end_file_again = fujin_project_writer_write (project);
  g_assert_cmpstr (end_again, ==, end);
  g_assert_true (g_bytes_equal (end_file_again, end_file));
}

/* Undo, redo and edits in any order; an edit after an undo cuts off what could be redone. */
static void
test_walk (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
  FujinHistory *history = fujin_project_get_history (project);
  guint n_undone = 0;
  guint n_redone = 0;

  remember (states, project);
  for (guint i = 0; i < N_WALK; i++)
    {
      int direction = g_test_rand_int_range (0, 8);

      if (direction < 5 && random_edits[random_edit_pick ()].edit (project))
        remember (states, project);
      else if (direction == 5 || direction == 6)
        n_undone += fujin_history_undo (history);
      else if (direction == 7)
        n_redone += fujin_history_redo (history);
      expect (states, project);
      model_check (project);
    }
  g_assert_cmpuint (n_undone, >, N_WALK / 10);
  g_assert_cmpuint (n_redone, >, N_WALK / 40);
  undo_all (project, states);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/undo/all", test_all);
  g_test_add_func ("/model/undo/walk", test_walk);
  return g_test_run ();
}
