/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <malloc.h>
#include <string.h>
#include <unistd.h>

#include "bench-window.h"
#include "fujin-application.h"
#include "fujin-edit-project.h"
#include "fujin-history.h"
#include "fujin-window.h"

/* Whether memory grows while a plan is opened, edited and closed again, a thousand times without
 * a window and some times in a window that is opened and closed with it. What the first rounds
 * take is made once and does not count. */

#define N_DOCUMENTS 1000
#define N_WINDOWS 60
#define MB 1e6

/* Not cached pages of the allocator, but what is in use. */
static double
resident_mb (void)
{
  g_autofree char *text = NULL;
  guint64 pages = 0;

  malloc_trim (0);
  if (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    pages = g_ascii_strtoull (strchr (text, ' '), NULL, 10);
  return (double) pages * sysconf (_SC_PAGESIZE) / MB;
}

static double
allocated_mb (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return (info.uordblks + info.hblkhd) / MB;
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();

  *(FujinDocument **) user_data = fujin_document_open_finish (result, problems, NULL);
  g_assert_nonnull (*(FujinDocument **) user_data);
}

static FujinDocument *
open_document (GFile *file)
{
  FujinDocument *document = NULL;

  fujin_document_open_async (file, NULL, opened_cb, &document);
  while (!document)
    g_main_context_iteration (NULL, TRUE);
  return document;
}

static void
run_pending (void)
{
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

static void
open_and_close (GFile *file)
{
  g_autoptr (FujinDocument) document = open_document (file);

  fujin_edit_set_project_text (fujin_document_get_project (document), FUJIN_PROJECT_NOTE, "New");
  fujin_history_undo (fujin_project_get_history (fujin_document_get_project (document)));
  fujin_document_discard (document);
  run_pending ();
}

/* With the page that the user sees first. */
static void
open_window (GFile *file)
{
  FujinWindow *window =
    fujin_window_new (FUJIN_APPLICATION (g_application_get_default ()));
  g_autoptr (FujinDocument) document = open_document (file);
  gpointer left = window;

  g_object_add_weak_pointer (G_OBJECT (window), &left);
  fujin_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
  bench_settle (GTK_WIDGET (window));
  gtk_window_destroy (GTK_WINDOW (window));
  while (left)
    g_main_context_iteration (NULL, TRUE);
  fujin_document_discard (document);
  run_pending ();
}

/* The growth of the later rounds; the first fifth warms up. */
static void
measure (GFile      *file,
         guint       rounds,
         void      (*func) (GFile *file),
         const char *what,
         const char *aim)
{
  double resident, allocated;

  for (guint i = 0; i < MAX (rounds / 5, 2); i++)
    func (file);
  resident = resident_mb ();
  allocated = allocated_mb ();
  for (guint i = 0; i < rounds; i++)
    func (file);
  bench_row ((BenchRow) { .value = resident_mb () - resident, .unit = "MB", .aim = aim },
             "memory: growth, %u times %s", rounds, what);
  bench_row ((BenchRow) { .value = (allocated_mb () - allocated) * 1e3, .unit = "kB" },
             "memory: allocated and not given back by it");
}

static GFile *
copy_sample (const char *folder)
{
  g_autofree char *sample =
    g_build_filename (g_getenv ("FUJIN_SAMPLES"), "manufacturer.en.fujin", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.fujin", NULL);
  g_autoptr (GMappedFile) mapped = g_mapped_file_new (sample, FALSE, NULL);
  g_autoptr (GBytes) bytes = g_mapped_file_get_bytes (mapped);

  bench_write (path, bytes);
  return g_file_new_for_path (path);
}

int
main (void)
{
  g_autofree char *folder = bench_make_folder ();
  g_autoptr (GFile) file = copy_sample (folder);
  g_autoptr (FujinApplication) application = NULL;

  gtk_init ();
  measure (file, bench_n (N_DOCUMENTS), open_and_close, "open, edit and close", "value <= 1");
  application = fujin_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_set_default (G_APPLICATION (application));
  measure (file, bench_n (N_WINDOWS), open_window, "a window with a plan", NULL);
  bench_remove (folder);
  return 0;
}
