/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-outside-watch.h"

#include "fujin-document-private.h"

/* A save by another program is several events: they are one. */
#define BURST_MS 300
/* What may be one half of a change is looked at again after this time: a file that is moved away
 * before another takes its place, or that is just being written. */
#define DOUBT_MS 1000
#define MOST_DOUBTS 5

/**
 * FujinOutsideWatch:
 *
 * Finds out when somebody else changes, removes or moves the file of a document. Own saves are no
 * such change. All looking is done in worker threads.
 */
struct _FujinOutsideWatch
{
  GObject parent_instance;
  FujinDocument *document; /* NULL once it is stopped */
  GFile *file;             /* what is watched: the document may be saved elsewhere */
  GFileMonitor *monitor;
  char *hash;              /* of what the document comes from */
  FujinFileStamp *same;
  char *etag;
  guint source;
  gboolean looking;
  gboolean again;          /* something happened while looking */
  gboolean thorough;       /* the next look reads the file in any case */
  guint n_doubts;

  FujinOutsideState state;
  FujinLoaded *theirs;
  char *who;
};

G_DEFINE_FINAL_TYPE (FujinOutsideWatch, fujin_outside_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void schedule (FujinOutsideWatch *self,
                      guint              delay);

static void
forget_theirs (FujinOutsideWatch *self)
{
  g_clear_pointer (&self->theirs, fujin_loaded_free);
  g_clear_pointer (&self->who, g_free);
  self->state = FUJIN_OUTSIDE_SAME;
  self->n_doubts = 0;
}

static void
drop_monitor (FujinOutsideWatch *self)
{
  if (!self->monitor)
    return;
  g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
}

/**
 * fujin_outside_watch_stop:
 * @self: a watch
 *
 * Watches no more, and lets go of the document.
 */
void
fujin_outside_watch_stop (FujinOutsideWatch *self)
{
  g_return_if_fail (FUJIN_IS_OUTSIDE_WATCH (self));

  g_clear_handle_id (&self->source, g_source_remove);
  drop_monitor (self);
  if (self->document)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->document);
  forget_theirs (self);
}

static void
fujin_outside_watch_dispose (GObject *object)
{
  FujinOutsideWatch *self = FUJIN_OUTSIDE_WATCH (object);

  fujin_outside_watch_stop (self);
  g_clear_object (&self->file);
  g_clear_pointer (&self->hash, g_free);
  g_clear_pointer (&self->same, fujin_file_stamp_free);
  g_clear_pointer (&self->etag, g_free);
  G_OBJECT_CLASS (fujin_outside_watch_parent_class)->dispose (object);
}

static void
fujin_outside_watch_class_init (FujinOutsideWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_outside_watch_dispose;

  /**
   * FujinOutsideWatch::changed:
   * @self: the watch
   *
   * The file was changed by somebody else, is gone, or is again as it was.
   */
  signals[CHANGED] = g_signal_new ("changed", FUJIN_TYPE_OUTSIDE_WATCH, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_outside_watch_init (FujinOutsideWatch *self)
{
  self->state = FUJIN_OUTSIDE_SAME;
}

static void
event_cb (FujinOutsideWatch *self)
{
  self->thorough = TRUE;
  schedule (self, BURST_MS);
}

static void
take_monitor (FujinOutsideWatch *self,
              GFileMonitor      *monitor)
{
  self->monitor = g_object_ref (monitor);
  g_signal_connect_swapped (monitor, "changed", G_CALLBACK (event_cb), self);
  /* What happened before it was connected. */
  self->again = TRUE;
}

static gboolean
is_whole (FujinLoaded *loaded)
{
  return loaded->project && !loaded->is_partial;
}

/* Whether to look again before a word is said. */
static gboolean
is_doubtful (FujinOutsideWatch *self,
             FujinOutsideLook  *look)
{
  if (look->state == FUJIN_OUTSIDE_UNKNOWN)
    return self->n_doubts < MOST_DOUBTS;
  if (look->state == FUJIN_OUTSIDE_GONE)
    return self->state != FUJIN_OUTSIDE_GONE && self->n_doubts == 0;
  return look->theirs && !is_whole (look->theirs) && self->n_doubts < 2;
}

static void
take_result (FujinOutsideWatch *self,
             FujinOutsideLook  *look)
{
  gboolean told = look->state == self->state && !look->theirs;

  g_clear_pointer (&self->same, fujin_file_stamp_free);
  self->same = g_steal_pointer (&look->same);
  g_free (self->etag);
  self->etag = g_steal_pointer (&look->etag);
  if (look->state == FUJIN_OUTSIDE_UNKNOWN)
    return;
  if (look->theirs || look->state != FUJIN_OUTSIDE_CHANGED)
    forget_theirs (self);
  self->n_doubts = 0;
  self->state = look->state;
  if (look->theirs)
    {
      self->theirs = g_steal_pointer (&look->theirs);
      self->who = g_steal_pointer (&look->who);
    }
  if (!told)
    g_signal_emit (self, signals[CHANGED], 0);
}

/* What was found is of yesterday when a save of ours came in between. */
static gboolean
is_outdated (FujinOutsideWatch *self,
             FujinOutsideLook  *look)
{
  return fujin_document_get_saving (self->document) || !g_file_equal (look->file, self->file) ||
         g_strcmp0 (self->hash, fujin_file_stamp_get_hash (look->known)) != 0;
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  FujinOutsideWatch *self = FUJIN_OUTSIDE_WATCH (source);
  FujinOutsideLook *look = g_task_get_task_data (G_TASK (result));

  self->looking = FALSE;
  if (!self->document)
    return;
  if (look->monitor && !self->monitor && g_file_equal (look->file, self->file))
    take_monitor (self, look->monitor);
  if (is_outdated (self, look))
    self->again = TRUE;
  else if (is_doubtful (self, look))
    {
      self->n_doubts++;
      self->thorough = TRUE;
      schedule (self, DOUBT_MS);
    }
  else
    take_result (self, look);
  if (self->again && !fujin_document_get_saving (self->document))
    schedule (self, BURST_MS);
}

static void
run_look (GTask        *task,
          gpointer      source,
          gpointer      task_data,
          GCancellable *cancellable)
{
  fujin_outside_look_run (task_data);
  g_task_return_boolean (task, TRUE);
}

/**
 * fujin_outside_watch_look:
 * @self: a watch
 *
 * Looks now, as when the user comes back to the window; #FujinOutsideWatch::changed tells what
 * there is to tell.
 */
void
fujin_outside_watch_look (FujinOutsideWatch *self)
{
  FujinOutsideLook *look;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (FUJIN_IS_OUTSIDE_WATCH (self));

  if (!self->file || !self->hash)
    return;
  /* The end of a save looks, too. */
  self->again = self->looking || fujin_document_get_saving (self->document);
  if (self->again)
    return;
  g_clear_handle_id (&self->source, g_source_remove);
  look = fujin_outside_look_new (self->file, self->document->stamp);
  look->same = fujin_file_stamp_copy (self->same);
  look->etag = g_strdup (self->etag);
  look->thorough = self->thorough;
  look->wants_monitor = self->monitor == NULL;
  if (self->theirs)
    look->theirs_hash = g_strdup (fujin_file_stamp_get_hash (self->theirs->stamp));
  self->thorough = FALSE;
  self->looking = TRUE;
  task = g_task_new (self, NULL, looked_cb, NULL);
  g_task_set_source_tag (task, fujin_outside_watch_look);
  g_task_set_task_data (task, look, (GDestroyNotify) fujin_outside_look_free);
  g_task_run_in_thread (task, run_look);
}

static gboolean
look_cb (gpointer user_data)
{
  FujinOutsideWatch *self = user_data;

  self->source = 0;
  fujin_outside_watch_look (self);
  return G_SOURCE_REMOVE;
}

static void
schedule (FujinOutsideWatch *self,
          guint              delay)
{
  if (!self->source)
    self->source = g_timeout_add (delay, look_cb, self);
}

static void
follow_file (FujinOutsideWatch *self)
{
  GFile *file = fujin_document_get_file (self->document);

  if (file == self->file || (file && self->file && g_file_equal (file, self->file)))
    return;
  g_set_object (&self->file, file);
  drop_monitor (self);
  g_clear_pointer (&self->etag, g_free);
}

/* After a save, or a merge, the document comes from something else. */
static void
document_changed_cb (FujinOutsideWatch *self)
{
  FujinFileStamp *stamp = self->document->stamp;
  const char *hash = stamp ? fujin_file_stamp_get_hash (stamp) : NULL;
  gboolean was_told = self->state != FUJIN_OUTSIDE_SAME;

  if (fujin_document_get_saving (self->document))
    return;
  follow_file (self);
  if (g_strcmp0 (hash, self->hash) != 0)
    {
      g_free (self->hash);
      self->hash = g_strdup (hash);
      g_clear_pointer (&self->same, fujin_file_stamp_free);
      forget_theirs (self);
      if (was_told)
        g_signal_emit (self, signals[CHANGED], 0);
      self->again = TRUE;
    }
  /* What is gone may have been saved again as it was. */
  if (self->again || !self->monitor || was_told)
    schedule (self, BURST_MS);
}

/**
 * fujin_outside_watch_new:
 * @document: a document, of which nothing is watched while it has no file
 *
 * Returns: (transfer full): a watch, which has begun
 */
FujinOutsideWatch *
fujin_outside_watch_new (FujinDocument *document)
{
  FujinOutsideWatch *self = g_object_new (FUJIN_TYPE_OUTSIDE_WATCH, NULL);

  g_return_val_if_fail (FUJIN_IS_DOCUMENT (document), self);

  self->document = g_object_ref (document);
  g_signal_connect_swapped (document, "changed", G_CALLBACK (document_changed_cb), self);
  document_changed_cb (self);
  return self;
}

/**
 * fujin_outside_watch_get_looking:
 * @self: a watch
 *
 * Returns: whether a look is under way or will be in a moment
 */
gboolean
fujin_outside_watch_get_looking (FujinOutsideWatch *self)
{
  g_return_val_if_fail (FUJIN_IS_OUTSIDE_WATCH (self), FALSE);

  return self->looking || self->source != 0;
}

/**
 * fujin_outside_watch_get_state:
 * @self: a watch
 *
 * Returns: what is known of the file, never %FUJIN_OUTSIDE_UNKNOWN
 */
FujinOutsideState
fujin_outside_watch_get_state (FujinOutsideWatch *self)
{
  g_return_val_if_fail (FUJIN_IS_OUTSIDE_WATCH (self), FUJIN_OUTSIDE_SAME);

  return self->state;
}

/**
 * fujin_outside_watch_get_theirs:
 * @self: a watch
 *
 * Returns: (transfer none) (nullable): what others put into the file
 */
FujinLoaded *
fujin_outside_watch_get_theirs (FujinOutsideWatch *self)
{
  g_return_val_if_fail (FUJIN_IS_OUTSIDE_WATCH (self), NULL);

  return self->theirs;
}

/**
 * fujin_outside_watch_steal_theirs:
 * @self: a watch
 *
 * Hands over what others put into the file, to be dealt with. When the next look finds it still
 * there, it is told anew.
 *
 * Returns: (transfer full) (nullable): it
 */
FujinLoaded *
fujin_outside_watch_steal_theirs (FujinOutsideWatch *self)
{
  FujinLoaded *theirs;

  g_return_val_if_fail (FUJIN_IS_OUTSIDE_WATCH (self), NULL);

  theirs = g_steal_pointer (&self->theirs);
  forget_theirs (self);
  return theirs;
}

/**
 * fujin_outside_watch_get_who:
 * @self: a watch
 *
 * Returns: (transfer none) (nullable): who changed the file: has it open, or owns it
 */
const char *
fujin_outside_watch_get_who (FujinOutsideWatch *self)
{
  g_return_val_if_fail (FUJIN_IS_OUTSIDE_WATCH (self), NULL);

  return self->who;
}
