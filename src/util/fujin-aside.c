/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-aside.h"

#include <stdlib.h>

/* Threads that nobody waits for, but the end of the program: libraries clean up behind themselves
 * then, and no thread may still be in them. */
#define LONGEST_WAIT (2 * G_TIME_SPAN_SECOND)

typedef struct
{
  GThreadFunc function;
  GDestroyNotify destroy;
  gpointer data;
} Work;

static GMutex mutex;
static GCond changed;
static guint n_running;

static void
wait_for_threads (void)
{
  gint64 end = g_get_monotonic_time () + LONGEST_WAIT;

  g_mutex_lock (&mutex);
  while (n_running > 0 && g_cond_wait_until (&changed, &mutex, end))
    ;
  g_mutex_unlock (&mutex);
}

static void
count_thread (int difference)
{
  static gboolean is_registered;

  g_mutex_lock (&mutex);
  if (!is_registered)
    is_registered = atexit (wait_for_threads) == 0;
  n_running += (guint) difference;
  g_cond_signal (&changed);
  g_mutex_unlock (&mutex);
}

static gpointer
run (gpointer data)
{
  Work *work = data;

  if (work->function != NULL)
    work->function (work->data);
  else
    work->destroy (work->data);
  g_free (work);
  count_thread (-1);
  return NULL;
}

static gboolean
start (const char  *name,
       const Work  *work)
{
  Work *copy = g_memdup2 (work, sizeof *work);
  GThread *thread;

  count_thread (1);
  thread = g_thread_try_new (name, run, copy, NULL);
  if (thread != NULL)
    {
      g_thread_unref (thread);
      return TRUE;
    }
  count_thread (-1);
  g_free (copy);
  return FALSE;
}

/**
 * fujin_aside_run:
 * @name: a name for the thread, for those who look for a defect
 * @function: what is to be done; its result is not used
 * @data: its argument
 *
 * Does something in a thread of its own that nobody waits for. The program does not end before it
 * is done, or two seconds have gone.
 *
 * Returns: whether the thread was started
 */
gboolean
fujin_aside_run (const char  *name,
                 GThreadFunc  function,
                 gpointer     data)
{
  Work work = { .function = function, .data = data };

  g_return_val_if_fail (function != NULL, FALSE);

  return start (name, &work);
}

/**
 * fujin_aside_free:
 * @data: (nullable) (transfer full): something large that nobody else uses
 * @destroy: what frees it
 *
 * Frees it in another thread, for who has no time to wait.
 */
void
fujin_aside_free (gpointer       data,
                  GDestroyNotify destroy)
{
  Work work = { .destroy = destroy, .data = data };

  if (data != NULL && !start ("fujin-free", &work))
    destroy (data);
}
