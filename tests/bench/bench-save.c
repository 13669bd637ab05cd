/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-window.h"
#include "fujin-document.h"
#include "fujin-edit-project.h"
#include "fujin-history.h"

/* Saving a large plan over its file, with everything that belongs to it - reading it back as a
 * trial, comparing, the earlier version, the journal -, beside a window that draws each frame:
 * how long it takes against writing and syncing as many bytes, whether a frame is dropped, and
 * what the main thread does at a stretch. The same time without a save tells what the machine
 * itself drops. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_ROUNDS 15
#define FRAME_US 16667

typedef struct
{
  gint64 last;    /* the frame before */
  guint  n;       /* frames drawn */
  guint  dropped; /* places where a frame should have been */
  double longest; /* of the main thread at a stretch, processor time */
} Frames;

typedef struct
{
  GtkWidget     *window;
  FujinDocument *document;
  GFile         *file;
  Frames         frames;
  gboolean       done;
} Bench;

static void
painted_cb (GdkFrameClock *clock,
            Frames        *frames)
{
  gint64 now = g_get_monotonic_time ();

  if (frames->last != 0)
    frames->dropped += (guint) MAX ((now - frames->last + FRAME_US / 2) / FRAME_US - 1, 0);
  frames->last = now;
  frames->n++;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

/* One turn of the main loop. */
static void
turn (Frames *frames)
{
  double start = bench_cpu_ms ();

  g_main_context_iteration (NULL, TRUE);
  frames->longest = MAX (frames->longest, bench_cpu_ms () - start);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Bench *bench = user_data;
  g_autoptr (GError) error = NULL;

  if (!fujin_document_save_finish (FUJIN_DOCUMENT (source), result, NULL, NULL, &error))
    g_error ("The save failed: %s", error->message);
  bench->done = TRUE;
}

/* Milliseconds of one save, the first frame after it included in the frames. */
static double
save (Bench *bench)
{
  FujinProject *project = fujin_document_get_project (bench->document);
  g_autofree char *note = g_strdup_printf ("Note %u", bench->frames.n);
  gint64 start = g_get_monotonic_time ();
  double time;

  fujin_edit_set_project_text (project, FUJIN_PROJECT_NOTE, note);
  fujin_history_end_typing (fujin_project_get_history (project));
  bench->done = FALSE;
  fujin_document_save_async (bench->document, bench->file, FUJIN_SAVE_EXPECT_KNOWN, saved_cb,
                             bench);
  while (!bench->done)
    turn (&bench->frames);
  time = bench_elapsed_ms (start);
  g_assert_false (fujin_document_needs_saving (bench->document));
  return time;
}

static void
idle (Frames *frames,
      double  ms)
{
  gint64 start = g_get_monotonic_time ();

  while (bench_elapsed_ms (start) < ms)
    turn (frames);
}

static void
bench_init (Bench      *bench,
            const char *path,
            guint       n)
{
  g_autoptr (FujinProject) project = bench_project (n, N_TEAMS, n);
  GtkWidget *label = gtk_label_new ("Frames");

  bench_fill (project);
  bench->document = fujin_document_new (project);
  bench->file = g_file_new_for_path (path);
  bench->window = bench_open_window (label);
  gtk_widget_add_tick_callback (label, tick_cb, NULL, NULL);
  g_signal_connect (gtk_widget_get_frame_clock (bench->window), "after-paint",
                    G_CALLBACK (painted_cb), &bench->frames);
  save (bench); /* a new file, and to warm up */
}

static void
bench_clear (Bench *bench)
{
  fujin_document_discard (bench->document);
  g_object_unref (bench->document);
  g_object_unref (bench->file);
  gtk_window_destroy (GTK_WINDOW (bench->window));
}

static GBytes *
read_file (GFile *file)
{
  g_autoptr (GMappedFile) mapped = g_mapped_file_new (g_file_peek_path (file), FALSE, NULL);

  return g_mapped_file_get_bytes (mapped);
}

static void
tell (guint         n,
      double        size,
      GArray       *saves,
      GArray       *copies,
      const Frames *busy,
      const Frames *quiet)
{
  double time = bench_percentile (saves, 0.5);

  g_print ("save: %u frames drawn while saving, %u without\n", busy->n, quiet->n);
  bench_row ((BenchRow) { time, "ms", bench_percentile (copies, 0.5),
                          "writing and syncing the bytes", 0, "value <= 500" },
             "save: %u services, %.1f MB, read back and compared", n, size);
  bench_row ((BenchRow) { .value = bench_percentile (saves, 1), .unit = "ms",
                          .aim = "value <= 500" }, "save: the slowest of %u", saves->len);
  bench_row ((BenchRow) { busy->dropped, "frames", quiet->dropped, "dropped by the machine itself",
                          0, "value <= 0" }, "save: frames dropped in %u saves", saves->len);
  bench_row ((BenchRow) { busy->longest, "ms", quiet->longest, "without a save", 0,
                          "value <= 8" }, "save: main thread at a stretch, CPU");
}

static void
measure (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "plan.fujin", NULL);
  g_autoptr (GArray) saves = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) copies = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GBytes) bytes = NULL;
  guint n = bench_n (N_SERVICES);
  Frames busy = { 0 }, quiet = { 0 };
  Bench bench = { NULL };

  bench_init (&bench, path, n);
  bytes = read_file (bench.file);
  for (guint i = 0; i < bench_rounds (N_ROUNDS); i++)
    {
      double time;

      busy.last = 0;
      bench.frames = busy;
      time = save (&bench);
      busy = bench.frames;
      bench_add (saves, time);
      quiet.last = 0;
      bench.frames = quiet;
      idle (&bench.frames, time);
      quiet = bench.frames;
      bench_add (copies, bench_copy_ms (folder, bytes));
    }
  tell (n, g_bytes_get_size (bytes) / 1e6, saves, copies, &busy, &quiet);
  bench_clear (&bench);
}

int
main (void)
{
  g_autofree char *folder = bench_make_folder ();

  gtk_init ();
  measure (folder);
  bench_remove (folder);
  return 0;
}
