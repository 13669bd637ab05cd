/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-window.h"
#include "fujin-board-private.h"
#include "fujin-service-card.h"

/* The assignment board with 10,000 services and 500 teams: how many cards it makes, and how much
 * processor time a frame takes while it is scrolled and dragged over. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_FRAMES 200

typedef struct
{
  GtkWidget *window;
  FujinBoard *board;
  double start;
  GArray *times;
} Bench;

static void
before_cb (GdkFrameClock *clock,
           Bench         *bench)
{
  bench->start = bench_cpu_ms ();
}

static void
after_cb (GdkFrameClock *clock,
          Bench         *bench)
{
  bench_add (bench->times, bench_cpu_ms () - bench->start);
}

static void
draw_frame (Bench *bench)
{
  guint n = bench->times->len;

  gtk_widget_queue_draw (GTK_WIDGET (bench->board));
  while (bench->times->len == n)
    g_main_context_iteration (NULL, TRUE);
}

static void
count_child (gpointer child,
             gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
count_cards (gpointer column,
             gpointer user_data)
{
  fujin_recycler_foreach (fujin_board_column_get_cards (column), count_child, user_data);
}

/* Once around; the step's own work, outside of the frame, is told apart. */
static void
measure (Bench      *bench,
         const char *name,
         void      (*step) (Bench *bench,
                            guint  i))
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (double));

  g_array_set_size (bench->times, 0);
  for (guint i = 0; i < bench_n (N_FRAMES); i++)
    {
      double start = bench_cpu_ms ();

      step (bench, i);
      bench_add (steps, bench_cpu_ms () - start);
      draw_frame (bench);
    }
  g_print ("board, %s: step p50 %.2f p99 %.2f ms of CPU\n", name, bench_percentile (steps, 0.5),
           bench_percentile (steps, 0.99));
  bench_frames_row (bench->times, "board: %s", name);
}

static void
scroll_unassigned (Bench *bench,
                   guint  i)
{
  fujin_recycler_scroll_by (fujin_board_column_get_cards (bench->board->unassigned), 60);
}

static void
scroll_columns (Bench *bench,
                guint  i)
{
  fujin_recycler_scroll_by (bench->board->columns, 60);
}

/* What a motion of a drag does to the board: the column under it is told, the one before is not
 * any more. */
static void
drag_over (Bench *bench,
           guint  i)
{
  FujinRecycler *columns = bench->board->columns;
  guint width = (guint) gtk_widget_get_width (GTK_WIDGET (columns));
  guint before = fujin_recycler_get_nearest (columns, (i * 37) % width);
  guint now = fujin_recycler_get_nearest (columns, ((i + 1) * 37) % width);
  GtkWidget *left = fujin_recycler_get_child (columns, before);
  GtkWidget *entered = fujin_recycler_get_child (columns, now);

  if (left && left != entered)
    fujin_board_column_set_hint (FUJIN_BOARD_COLUMN (left), NULL);
  if (entered)
    fujin_board_column_set_hint (FUJIN_BOARD_COLUMN (entered), "Move here");
}

static void
show (Bench        *bench,
      FujinProject *project)
{
  double start = bench_cpu_ms ();
  GdkFrameClock *clock;

  bench->window = gtk_window_new ();
  bench->board = g_object_new (FUJIN_TYPE_BOARD, NULL);
  bench->times = g_array_new (FALSE, FALSE, sizeof (double));
  gtk_window_set_default_size (GTK_WINDOW (bench->window), 1366, 740);
  gtk_window_set_child (GTK_WINDOW (bench->window), GTK_WIDGET (bench->board));
  fujin_board_set_project (bench->board, project);
  gtk_window_present (GTK_WINDOW (bench->window));
  clock = gtk_widget_get_frame_clock (bench->window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_cb), bench);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), bench);
  draw_frame (bench);
  draw_frame (bench);
  bench_row ((BenchRow) { .value = bench_cpu_ms () - start, .unit = "ms" },
             "open the page: board, %u services, %u teams, second frame",
             fujin_project_get_n_plans (project), N_TEAMS);
}

int
main (void)
{
  g_autoptr (FujinProject) project = NULL;
  Bench bench = { NULL };
  guint visible = 0;

  gtk_init ();
  project = bench_project (bench_n (N_SERVICES), N_TEAMS, bench_n (N_SERVICES) / 2);
  show (&bench, project);
  count_cards (bench.board->unassigned, &visible);
  fujin_recycler_foreach (bench.board->columns, count_cards, &visible);
  measure (&bench, "unassigned column scrolled", scroll_unassigned);
  measure (&bench, "columns scrolled", scroll_columns);
  measure (&bench, "drag over columns", drag_over);
  bench_row ((BenchRow) { fujin_board_get_n_created (bench.board), "cards", visible, "in view", 0,
                          "ratio <= 3" }, "board: cards made, all scrolled through");
  gtk_window_destroy (GTK_WINDOW (bench.window));
  g_array_unref (bench.times);
  return 0;
}
