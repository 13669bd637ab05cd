/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <libxml/xmlreader.h>

#include "bench-common.h"
#include "bench-count.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-writing.h"

#if HAVE_CALLGRIND
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_STOP_INSTRUMENTATION
#endif

/* As many cards go between as many teams whatever the size of the project. */
#define N_CARDS 64
#define N_COLUMNS 8

gboolean
count_is_possible (void)
{
  return HAVE_CALLGRIND;
}

void
count_start (void)
{
  CALLGRIND_START_INSTRUMENTATION;
}

void
count_stop (void)
{
  CALLGRIND_STOP_INSTRUMENTATION;
}

static void
pick_cards (CountPlace *place)
{
  guint card_distance = fujin_project_get_n_plans (place->project) / N_CARDS;
  guint team_distance = fujin_project_get_n_teams (place->project) / N_COLUMNS;

  for (guint i = 0; i < COUNT_N_EDITS; i++)
    {
      FujinTeam *lead;

      place->cards[i] = fujin_project_get_plan (place->project, i % N_CARDS * card_distance);
      lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (place->cards[i]));
      for (guint j = i + i / N_CARDS;; j++)
        {
          place->teams[i] = fujin_project_get_team (place->project, j % N_COLUMNS * team_distance);
          if (place->teams[i] != lead && (i < N_CARDS || place->teams[i] !=
                                                           place->teams[i - N_CARDS]))
            break;
        }
    }
}

CountPlace *
count_place_new (const char *folder,
                 guint       n_services)
{
  CountPlace *place = g_new0 (CountPlace, 1);

  place->path = g_strdup_printf ("%s/%u.fujin", folder, n_services);
  place->project = bench_project (n_services, MAX (n_services / 20, N_COLUMNS), n_services);
  place->plans = g_ptr_array_new ();
  g_ptr_array_set_size (place->plans, 1);
  pick_cards (place);
  return place;
}

void
count_place_free (CountPlace *place)
{
  if (place->journal != NULL)
    fujin_journal_discard (place->journal);
  g_clear_object (&place->journal);
  g_clear_object (&place->filter);
  g_clear_object (&place->ours);
  g_clear_object (&place->theirs);
  g_clear_pointer (&place->bytes, g_bytes_unref);
  g_clear_pointer (&place->stamp, fujin_file_stamp_free);
  g_ptr_array_unref (place->plans);
  g_object_unref (place->project);
  g_free (place->path);
  g_free (place);
}

static void
prepare_nothing (CountPlace *place)
{
}

static void
prepare_file (CountPlace *place)
{
  bench_fill (place->project);
  place->bytes = bench_sealed (place->project);
  bench_write (place->path, place->bytes);
}

/* As a window knows its file. */
static void
prepare_save (CountPlace *place)
{
  struct stat status;

  prepare_file (place);
  g_assert_cmpint (stat (place->path, &status), ==, 0);
  place->stamp = fujin_file_stamp_new (&status, place->bytes);
}

static void
run_bare (CountPlace *place)
{
  gsize size;
  const char *data = g_bytes_get_data (place->bytes, &size);
  xmlTextReader *reader =
    xmlReaderForMemory (data, (int) size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_COMPACT);
  int more;

  while ((more = xmlTextReaderRead (reader)) == 1)
    ;
  g_assert_cmpint (more, ==, 0);
  xmlFreeTextReader (reader);
}

static void
run_load (CountPlace *place)
{
  g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_path (place->path, NULL);

  g_assert_nonnull (loaded->project);
  g_assert_false (loaded->is_partial);
}

/* All that the main thread and the worker do. */
static void
run_save (CountPlace *place)
{
  g_autoptr (GFile) file = g_file_new_for_path (place->path);
  g_autoptr (FujinProjectWriting) writing = fujin_project_writing_new (place->project);
  g_autoptr (FujinSaveJob) job = fujin_save_job_new (file);

  job->expect = FUJIN_SAVE_EXPECT_KNOWN;
  job->known = fujin_file_stamp_copy (place->stamp);
  job->written = fujin_project_writing_finish (writing);
  fujin_save_job_run (job);
  g_assert_no_error (job->error);
  g_assert_nonnull (job->saved.displaced);
}

static void
run_edits (CountPlace *place)
{
  for (guint i = 0; i < COUNT_N_EDITS; i++)
    {
      place->plans->pdata[0] = place->cards[i];
      g_assert_true (fujin_edit_assign (place->project, place->plans, NULL, place->teams[i]));
    }
}

static void
run_undo (CountPlace *place)
{
  for (guint i = 0; i < COUNT_N_EDITS; i++)
    g_assert_true (fujin_history_undo (fujin_project_get_history (place->project)));
}

static void
run_typing (CountPlace *place)
{
  g_autoptr (GString) note = g_string_new (NULL);

  for (guint i = 0; i < COUNT_N_EDITS; i++)
    {
      g_string_append_c (note, (char) ('a' + i % 26));
      fujin_edit_set_note (place->project, place->cards[0], note->str);
    }
}

/* The content that recovery starts from is on the disk after the first edit. */
static void
prepare_journal (CountPlace *place)
{
  place->journal = fujin_journal_new (place->project, NULL, NULL);
  run_typing (place);
  fujin_history_end_typing (fujin_project_get_history (place->project));
  fujin_journal_flush (place->journal);
}

static void
run_journal (CountPlace *place)
{
  run_edits (place);
  fujin_journal_flush (place->journal);
}

/* What a key costs is asked of a search that runs already. */
static void
prepare_search (CountPlace *place)
{
  for (guint i = 0; i < fujin_project_get_n_plans (place->project); i++)
    {
      g_autofree char *note = g_strdup_printf ("Service %u is monitored at night.", i);

      fujin_edit_set_note (place->project, fujin_project_get_plan (place->project, i), note);
    }
  place->filter = fujin_plan_filter_new (NULL);
  fujin_plan_filter_set_search (place->filter, "m");
  for (guint i = 0; i < fujin_project_get_n_plans (place->project); i++)
    gtk_filter_match (GTK_FILTER (place->filter), fujin_project_get_plan (place->project, i));
}

static void
run_search (CountPlace *place)
{
  guint n = 0;

  fujin_plan_filter_set_search (place->filter, "mo");
  for (guint i = 0; i < fujin_project_get_n_plans (place->project); i++)
    n += gtk_filter_match (GTK_FILTER (place->filter),
                           fujin_project_get_plan (place->project, i));
  g_assert_cmpuint (n, >, 0);
}

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
prepare_merge (CountPlace *place)
{
  place->ours = edit_copy (place->project, 3, 2);
  place->theirs = edit_copy (place->project, 6, 4);
}

static void
run_merge (CountPlace *place)
{
  g_autoptr (FujinMerge) merge = fujin_merge_new (place->project, place->ours, place->theirs);
  g_autoptr (FujinProject) result = fujin_merge_make_result (merge);

  g_assert_cmpuint (fujin_merge_get_n_conflicts (merge), >, 0);
  g_assert_nonnull (result);
}

const CountWork *
count_get_works (guint *n)
{
  static const CountWork works[] = {
    { "bare", "bare XML pass", FALSE, 0, prepare_file, run_bare },
    { "load", "load", FALSE, 0, prepare_file, run_load },
    { "save", "save", FALSE, 0, prepare_save, run_save },
    { "search", "search, a key", FALSE, 0, prepare_search, run_search },
    { "merge", "merge", FALSE, 0, prepare_merge, run_merge },
    { "edit", "an assignment", TRUE, COUNT_N_EDITS, prepare_nothing, run_edits },
    { "undo", "undo of an assignment", TRUE, COUNT_N_EDITS, run_edits, run_undo },
    { "typing", "a keystroke in a note", TRUE, COUNT_N_EDITS, prepare_nothing, run_typing },
    { "journal", "an assignment, written down", TRUE, COUNT_N_EDITS, prepare_journal,
      run_journal },
  };

  *n = G_N_ELEMENTS (works);
  return works;
}
