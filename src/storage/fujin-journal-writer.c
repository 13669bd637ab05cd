/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-writer.h"

#include <unistd.h>

#include "fujin-journal-log.h"

/* What is asked of the thread. */
typedef enum
{
  TASK_ADD,
  TASK_REBASE,
  TASK_SYNCED,
  TASK_WAIT,
  TASK_DISCARD,
  TASK_END,
} TaskKind;

/* Somebody who waits until the thread has come to his task. */
typedef struct
{
  GMutex mutex;
  GCond cond;
  gboolean done;
} Waiter;

typedef struct
{
  TaskKind kind;
  FujinJournalEntry *entry;
  FujinJournalHeader header;
  GBytes *base;
  int cause;
  guint generation;
  Waiter *waiter;
} Task;

/* A sync under way. */
typedef struct
{
  GAsyncQueue *tasks;
  int log;
  guint generation;
} Sync;

struct _FujinJournalWriter
{
  GThread *thread;
  GAsyncQueue *tasks;
  FujinJournalLog *log; /* of the thread, once it runs */
};

static void
task_free (Task *task)
{
  fujin_journal_entry_free (task->entry);
  fujin_journal_header_clear (&task->header);
  g_clear_pointer (&task->base, g_bytes_unref);
  g_free (task);
}

static void
answer (Waiter *waiter)
{
  if (waiter == NULL)
    return;
  g_mutex_lock (&waiter->mutex);
  waiter->done = TRUE;
  g_cond_signal (&waiter->cond);
  g_mutex_unlock (&waiter->mutex);
}

static void
do_task (FujinJournalLog *log,
         Task            *task)
{
  switch (task->kind)
    {
    case TASK_ADD:
      fujin_journal_log_add (log, g_steal_pointer (&task->entry));
      break;
    case TASK_REBASE:
      fujin_journal_log_rebase (log, &task->header, g_steal_pointer (&task->base));
      break;
    case TASK_SYNCED:
      fujin_journal_log_synced (log, task->generation, task->cause);
      break;
    case TASK_WAIT:
      fujin_journal_log_sync (log);
      break;
    case TASK_DISCARD:
      fujin_journal_log_discard (log);
      break;
    case TASK_END:
      fujin_journal_log_end (log);
      break;
    default:
      g_assert_not_reached ();
    }
}

static gpointer
sync_log (gpointer data)
{
  Sync *sync = data;
  Task *task = g_new0 (Task, 1);

  task->kind = TASK_SYNCED;
  task->generation = sync->generation;
  task->cause = fujin_journal_store_sync_log (sync->log);
  close (sync->log);
  g_async_queue_push (sync->tasks, task);
  g_async_queue_unref (sync->tasks);
  g_free (sync);
  return NULL;
}

static void
start_sync (FujinJournalWriter *self)
{
  guint generation;
  int log = fujin_journal_log_start_sync (self->log, &generation);
  Sync *sync;

  if (log < 0)
    return;
  sync = g_new0 (Sync, 1);
  sync->tasks = g_async_queue_ref (self->tasks);
  sync->log = log;
  sync->generation = generation;
  g_thread_unref (g_thread_new ("journal-sync", sync_log, sync));
}

/* The next task; %NULL when the time for a sync or a new try has come before it. */
static Task *
next_task (FujinJournalWriter *self)
{
  gint64 due = fujin_journal_log_get_due (self->log);
  gint64 left = due - g_get_monotonic_time ();

  if (due == G_MAXINT64)
    return g_async_queue_pop (self->tasks);
  if (left <= 0)
    return g_async_queue_try_pop (self->tasks);
  return g_async_queue_timeout_pop (self->tasks, (guint64) left);
}

static gpointer
run (gpointer data)
{
  FujinJournalWriter *self = data;
  TaskKind kind = TASK_ADD;

  while (kind != TASK_END)
    {
      Task *task = next_task (self);

      if (task != NULL)
        {
          do_task (self->log, task);
          kind = task->kind;
          answer (task->waiter);
          task_free (task);
        }
      if (fujin_journal_log_get_due (self->log) <= g_get_monotonic_time ())
        start_sync (self);
    }
  return NULL;
}

/**
 * fujin_journal_writer_new:
 * @header: (transfer full): what is to be said of the base, without its hash
 * @base: content of the project file that the journal begins with
 * @news: is told of trouble
 * @data: what is handed to it
 * @destroy: how to let go of @data
 *
 * Returns: (transfer full): a writer; before the first step nothing is on the disk
 */
FujinJournalWriter *
fujin_journal_writer_new (FujinJournalHeader *header,
                          GBytes             *base,
                          FujinJournalNews    news,
                          gpointer            data,
                          GDestroyNotify      destroy)
{
  FujinJournalWriter *self = g_new0 (FujinJournalWriter, 1);

  self->tasks = g_async_queue_new_full ((GDestroyNotify) task_free);
  self->log = fujin_journal_log_new (header, g_bytes_ref (base), news, data, destroy);
  return self;
}

/**
 * fujin_journal_writer_adopt:
 * @self: a writer that was not given anything to write yet
 * @store: (transfer full): the store of the journal of a dead process
 * @entries: (element-type FujinJournalEntry) (transfer full): the steps that count in it
 * @length: where they end, in bytes; 0 when the journal is damaged and has to be begun anew
 *
 * Has it go on with a journal that is there.
 */
void
fujin_journal_writer_adopt (FujinJournalWriter *self,
                            FujinJournalStore  *store,
                            GPtrArray          *entries,
                            gsize               length)
{
  g_return_if_fail (self->thread == NULL);

  fujin_journal_log_adopt (self->log, store, entries, length);
}

/* The thread begins with the first task: who only looks at a plan has none. */
static void
push (FujinJournalWriter *self,
      Task               *task)
{
  if (self->thread == NULL)
    self->thread = g_thread_new ("journal", run, self);
  g_async_queue_push (self->tasks, task);
}

static void
push_and_wait (FujinJournalWriter *self,
               TaskKind            kind)
{
  Task *task = g_new0 (Task, 1);
  Waiter waiter = { .done = FALSE };

  g_mutex_init (&waiter.mutex);
  g_cond_init (&waiter.cond);
  task->kind = kind;
  task->waiter = &waiter;
  push (self, task);
  g_mutex_lock (&waiter.mutex);
  while (!waiter.done)
    g_cond_wait (&waiter.cond, &waiter.mutex);
  g_mutex_unlock (&waiter.mutex);
  g_cond_clear (&waiter.cond);
  g_mutex_clear (&waiter.mutex);
}

/**
 * fujin_journal_writer_free:
 * @self: (transfer full) (nullable): a writer
 *
 * Writes what is still to be written, and waits for it. The journal stays on the disk, for a
 * recovery, unless there is nothing in it.
 */
void
fujin_journal_writer_free (FujinJournalWriter *self)
{
  Task *task;

  if (self == NULL)
    return;
  if (self->thread != NULL)
    {
      task = g_new0 (Task, 1);
      task->kind = TASK_END;
      push (self, task);
      g_thread_join (self->thread);
    }
  fujin_journal_log_free (self->log);
  g_async_queue_unref (self->tasks);
  g_free (self);
}

/**
 * fujin_journal_writer_add:
 * @self: a writer
 * @entry: (transfer full): a step that was done
 *
 * Has it written.
 */
void
fujin_journal_writer_add (FujinJournalWriter *self,
                          FujinJournalEntry  *entry)
{
  Task *task = g_new0 (Task, 1);

  task->kind = TASK_ADD;
  task->entry = entry;
  push (self, task);
}

/**
 * fujin_journal_writer_rebase:
 * @self: a writer
 * @header: (transfer full): what is to be said of the new base, without its hash
 * @base: the project file as it was saved
 *
 * Begins the journal anew behind a save.
 */
void
fujin_journal_writer_rebase (FujinJournalWriter *self,
                             FujinJournalHeader *header,
                             GBytes             *base)
{
  Task *task = g_new0 (Task, 1);

  task->kind = TASK_REBASE;
  task->header = *header;
  task->base = g_bytes_ref (base);
  *header = (FujinJournalHeader) { 0 };
  push (self, task);
}

/**
 * fujin_journal_writer_wait:
 * @self: a writer
 *
 * Waits until all steps are on the disk, or were tried.
 */
void
fujin_journal_writer_wait (FujinJournalWriter *self)
{
  if (self->thread != NULL)
    push_and_wait (self, TASK_WAIT);
}

/**
 * fujin_journal_writer_discard:
 * @self: a writer
 *
 * Removes the journal from the disk, and waits for it.
 */
void
fujin_journal_writer_discard (FujinJournalWriter *self)
{
  push_and_wait (self, TASK_DISCARD);
}
