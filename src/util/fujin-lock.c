/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-lock.h"

#include <errno.h>
#include <unistd.h>

#include "fujin-lock-file-private.h"

/* How often something may change under our hands before we go on without a lock. */
#define ATTEMPTS 5
#define PAUSE_US 2000

struct _FujinLock
{
  char    *place;
  gboolean is_written;
};

/* The locks of this process by their places, with how often each is held: two windows may have
 * the same file open, and the last one removes the lock. */
static GMutex mutex;
static GHashTable *held;

static void
count (const char *place,
       int         change)
{
  int n;

  if (held == NULL)
    held = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  n = GPOINTER_TO_INT (g_hash_table_lookup (held, place)) + change;
  if (n > 0)
    g_hash_table_insert (held, g_strdup (place), GINT_TO_POINTER (n));
  else
    g_hash_table_remove (held, place);
}

static FujinLock *
lock_new (const char *place,
          gboolean    is_written)
{
  FujinLock *self = g_new0 (FujinLock, 1);

  self->place = g_strdup (place);
  self->is_written = is_written;
  if (self->is_written)
    count (place, 1);
  return self;
}

static FujinLockOwner *
owner_new (const FujinLockMark *mark,
           const FujinLockMark *own)
{
  FujinLockOwner *self = g_new0 (FujinLockOwner, 1);

  if (mark == NULL)
    return self;
  self->user = *mark->user != '\0' ? g_strdup (mark->user) : NULL;
  self->host = g_strdup (mark->host);
  self->pid = mark->pid;
  self->since = mark->since;
  self->here = _fujin_lock_mark_is_here (mark, own);
  return self;
}

/* One look, and what follows from it. Whether that was the end of it; @self is %NULL then only
 * when somebody else has the lock. */
static gboolean
try_to_take (const char          *place,
             const FujinLockMark *own,
             FujinLock          **self,
             FujinLockOwner     **other)
{
  g_autoptr (FujinLockMark) found = NULL;
  int cause;

  switch (_fujin_lock_file_judge (place, own, &found))
    {
    case FUJIN_LOCK_STATE_FREE:
      cause = _fujin_lock_file_place (place, own);
      if (cause == EEXIST)
        return FALSE;
      *self = lock_new (place, cause == 0);
      return TRUE;
    case FUJIN_LOCK_STATE_OWN:
      *self = lock_new (place, TRUE);
      return TRUE;
    case FUJIN_LOCK_STATE_STALE:
      cause = _fujin_lock_file_remove (place, found->token);
      if (cause == EAGAIN)
        g_usleep (PAUSE_US);
      if (cause == 0 || cause == EAGAIN)
        return FALSE;
      *self = lock_new (place, FALSE);
      return TRUE;
    case FUJIN_LOCK_STATE_OTHER:
    case FUJIN_LOCK_STATE_UNREADABLE:
    default:
      *other = owner_new (found, own);
      return TRUE;
    }
}

/**
 * fujin_lock_take:
 * @path: a file that is to be edited; it need not be there yet
 * @other: (out) (nullable) (optional): who has it open, when that is why %NULL is returned
 *
 * Says beside the file that this process has it open. That is news for others, no protection:
 * what keeps one save from destroying another is fujin_save_over(). A lock whose process has
 * ended is replaced without a word. One that cannot be written, as in a folder that may only be
 * read, stops nobody: see fujin_lock_is_written(). Links to a file share its lock. May be called
 * in any thread.
 *
 * Returns: (transfer full) (nullable): the lock; %NULL when somebody else has the file open, or
 *   the lock beside it cannot be read
 */
FujinLock *
fujin_lock_take (const char      *path,
                 FujinLockOwner **other)
{
  g_autofree char *place = NULL;
  g_autoptr (FujinLockMark) own = NULL;
  g_autoptr (FujinLockOwner) owner = NULL;
  FujinLock *self = NULL;
  gboolean done = FALSE;

  g_return_val_if_fail (path != NULL, NULL);

  place = _fujin_lock_file_dup_place (path);
  own = _fujin_lock_mark_new ();
  g_mutex_lock (&mutex);
  for (guint i = 0; i < ATTEMPTS && !done; i++)
    done = try_to_take (place, own, &self, &owner);
  if (!done)
    self = lock_new (place, FALSE);
  g_mutex_unlock (&mutex);
  if (other != NULL)
    *other = g_steal_pointer (&owner);
  return self;
}

/**
 * fujin_lock_take_over:
 * @path: a file that is to be edited
 *
 * As fujin_lock_take(), but puts our lock in the place of anybody's. They keep what they have
 * open, and their program leaves our lock alone when it closes the file.
 *
 * Returns: (transfer full): the lock
 */
FujinLock *
fujin_lock_take_over (const char *path)
{
  g_autofree char *place = NULL;
  g_autoptr (FujinLockMark) own = NULL;
  g_autoptr (FujinLockMark) found = NULL;
  FujinLock *self = NULL;
  int cause = EEXIST;

  g_return_val_if_fail (path != NULL, NULL);

  place = _fujin_lock_file_dup_place (path);
  own = _fujin_lock_mark_new ();
  g_mutex_lock (&mutex);
  if (_fujin_lock_file_judge (place, own, &found) == FUJIN_LOCK_STATE_OWN)
    self = lock_new (place, TRUE);
  for (guint i = 0; self == NULL && i < ATTEMPTS && cause == EEXIST; i++)
    {
      unlink (place);
      cause = _fujin_lock_file_place (place, own);
    }
  if (self == NULL)
    self = lock_new (place, cause == 0);
  g_mutex_unlock (&mutex);
  return self;
}

/**
 * fujin_lock_find_other:
 * @path: a file
 *
 * Only looks. May be called in any thread.
 *
 * Returns: (transfer full) (nullable): who else has the file open; %NULL when nobody has, or it
 *   cannot be told
 */
FujinLockOwner *
fujin_lock_find_other (const char *path)
{
  g_autofree char *place = NULL;
  g_autoptr (FujinLockMark) own = NULL;
  g_autoptr (FujinLockMark) found = NULL;
  FujinLockState state;

  g_return_val_if_fail (path != NULL, NULL);

  place = _fujin_lock_file_dup_place (path);
  own = _fujin_lock_mark_new ();
  g_mutex_lock (&mutex);
  state = _fujin_lock_file_judge (place, own, &found);
  g_mutex_unlock (&mutex);
  return state == FUJIN_LOCK_STATE_OTHER && found != NULL ? owner_new (found, own) : NULL;
}

/**
 * fujin_lock_is_written:
 * @self: a lock
 *
 * Returns: whether others can see it
 */
gboolean
fujin_lock_is_written (FujinLock *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->is_written;
}

/* Whatever lock of ours lies there: it may have been taken over and back since. */
static void
remove_own (const char *place)
{
  g_autoptr (FujinLockMark) own = _fujin_lock_mark_new ();

  for (guint i = 0; i < ATTEMPTS; i++)
    {
      g_autoptr (FujinLockMark) found = NULL;

      if (_fujin_lock_file_judge (place, own, &found) != FUJIN_LOCK_STATE_OWN ||
          _fujin_lock_file_remove (place, found->token) != EAGAIN)
        return;
      g_usleep (PAUSE_US);
    }
}

/**
 * fujin_lock_release:
 * @self: (transfer full) (nullable): a lock
 *
 * Says that the file is no longer open, when it was open only once in this process. A lock that
 * somebody else has put in its place stays.
 */
void
fujin_lock_release (FujinLock *self)
{
  if (self == NULL)
    return;
  if (self->is_written)
    {
      g_mutex_lock (&mutex);
      count (self->place, -1);
      if (!g_hash_table_contains (held, self->place))
        remove_own (self->place);
      g_mutex_unlock (&mutex);
    }
  g_free (self->place);
  g_free (self);
}
