/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-lock-mark-private.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fujin-clean-text.h"
#include "fujin-strings.h"

#define GROUP "Lock"
/* Of a name that somebody else wrote no more than this is shown. */
#define MAX_NAME 80
/* The 22nd field of /proc/PID/stat, counted behind the name of the program. */
#define START_FIELD 19

/*
 * _fujin_lock_mark_free:
 *
 * Frees it; %NULL is fine.
 */
void
_fujin_lock_mark_free (FujinLockMark *self)
{
  if (self == NULL)
    return;
  g_free (self->user);
  g_free (self->host);
  g_free (self->machine);
  g_free (self->boot);
  g_free (self->space);
  g_free (self->token);
  g_free (self);
}

/* The first line of a small file of the system; "" where there is none. */
static char *
read_line (const char *path)
{
  char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_strdup ("");
  return g_strstrip (text);
}

/* The identifier of the machine is not to be told to others, so a digest is. */
static char *
dup_machine (void)
{
  g_autofree char *id = read_line ("/etc/machine-id");
  g_autofree char *salted = g_strconcat ("fujin-lock ", id, NULL);
  char *digest;

  if (*id == '\0')
    return g_strdup ("");
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, salted, -1);
  digest[16] = '\0';
  return digest;
}

static char *
dup_user (void)
{
  const char *name = g_get_real_name ();
  g_autofree char *valid = NULL;

  if (name == NULL || *name == '\0' || g_str_equal (name, "Unknown"))
    name = g_get_user_name ();
  valid = g_utf8_make_valid (name, -1);
  return fujin_clean_line (valid);
}

/* FALSE when there is no such process; @started is 0 where the system does not tell. */
static gboolean
find_process (gint64  pid,
              gint64 *started)
{
  g_autofree char *path = g_strdup_printf ("/proc/%" G_GINT64_FORMAT "/stat", pid);
  g_autofree char *text = NULL;
  g_auto (GStrv) fields = NULL;
  const char *behind;

  *started = 0;
  if (pid <= 0 || pid > G_MAXINT || (kill ((pid_t) pid, 0) != 0 && errno == ESRCH))
    return FALSE;
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return TRUE;
  /* The name of a program may hold spaces and brackets, the rest does not. */
  behind = strrchr (text, ')');
  if (behind == NULL || behind[1] != ' ')
    return TRUE;
  fields = g_strsplit (behind + 2, " ", START_FIELD + 2);
  if (g_strv_length (fields) > START_FIELD)
    *started = g_ascii_strtoll (fields[START_FIELD], NULL, 10);
  /* Ended, and only its parent has not noticed yet. */
  return fields[0] == NULL || (*fields[0] != 'Z' && *fields[0] != 'X');
}

/*
 * _fujin_lock_mark_new:
 *
 * Returns the mark of this process, now, with a token of its own.
 */
FujinLockMark *
_fujin_lock_mark_new (void)
{
  FujinLockMark *self = g_new0 (FujinLockMark, 1);
  char space[64];
  ssize_t n = readlink ("/proc/self/ns/pid", space, sizeof space);
  g_autofree char *host = g_utf8_make_valid (g_get_host_name (), -1);

  self->user = dup_user ();
  self->host = fujin_clean_line (host);
  self->machine = dup_machine ();
  self->boot = read_line ("/proc/sys/kernel/random/boot_id");
  self->space = n > 0 ? g_strndup (space, (gsize) n) : g_strdup ("");
  self->token = fujin_random_id ("lock");
  self->pid = getpid ();
  find_process (self->pid, &self->started);
  self->since = g_get_real_time () / G_USEC_PER_SEC;
  return self;
}

/*
 * _fujin_lock_mark_write:
 *
 * Returns the text of a lock file.
 */
char *
_fujin_lock_mark_write (const FujinLockMark *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

  g_key_file_set_string (file, GROUP, "user", self->user);
  g_key_file_set_string (file, GROUP, "host", self->host);
  g_key_file_set_string (file, GROUP, "machine", self->machine);
  g_key_file_set_string (file, GROUP, "boot", self->boot);
  g_key_file_set_string (file, GROUP, "space", self->space);
  g_key_file_set_int64 (file, GROUP, "pid", self->pid);
  g_key_file_set_int64 (file, GROUP, "started", self->started);
  g_key_file_set_int64 (file, GROUP, "since", self->since);
  g_key_file_set_string (file, GROUP, "token", self->token);
  return g_key_file_to_data (file, NULL, NULL);
}

/* One short line, whatever the file says. */
static char *
read_name (GKeyFile   *file,
           const char *key)
{
  g_autofree char *text = g_key_file_get_string (file, GROUP, key, NULL);
  char *clean = fujin_clean_line (text != NULL ? text : "");

  if (g_utf8_strlen (clean, -1) > MAX_NAME)
    *g_utf8_offset_to_pointer (clean, MAX_NAME) = '\0';
  return clean;
}

/*
 * _fujin_lock_mark_parse:
 * @text: what a lock file holds, which anybody may have written
 *
 * Returns what it says; %NULL when it is no lock of ours.
 */
FujinLockMark *
_fujin_lock_mark_parse (const char *text,
                        gsize       length)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (FujinLockMark) self = g_new0 (FujinLockMark, 1);

  if (!g_key_file_load_from_data (file, text, length, G_KEY_FILE_NONE, NULL))
    return NULL;
  self->user = read_name (file, "user");
  self->host = read_name (file, "host");
  self->machine = read_name (file, "machine");
  self->boot = read_name (file, "boot");
  self->space = read_name (file, "space");
  self->token = read_name (file, "token");
  self->pid = g_key_file_get_int64 (file, GROUP, "pid", NULL);
  self->started = g_key_file_get_int64 (file, GROUP, "started", NULL);
  self->since = g_key_file_get_int64 (file, GROUP, "since", NULL);
  if (*self->host == '\0' || *self->token == '\0' || self->pid <= 0)
    return NULL;
  return g_steal_pointer (&self);
}

/*
 * _fujin_lock_mark_is_here:
 *
 * Whether both are of one computer. Many have the same name, and copies of one have the same
 * digest, so both count: where it is not certain, it is another one.
 */
gboolean
_fujin_lock_mark_is_here (const FujinLockMark *self,
                          const FujinLockMark *own)
{
  return g_str_equal (self->host, own->host) && g_str_equal (self->machine, own->machine);
}

/* Whether the numbers of processes mean the same in both. */
static gboolean
is_same_space (const FujinLockMark *self,
               const FujinLockMark *own)
{
  return _fujin_lock_mark_is_here (self, own) && g_str_equal (self->boot, own->boot) &&
         g_str_equal (self->space, own->space);
}

/*
 * _fujin_lock_mark_is_own:
 *
 * Whether this very process wrote it.
 */
gboolean
_fujin_lock_mark_is_own (const FujinLockMark *self,
                         const FujinLockMark *own)
{
  return is_same_space (self, own) && self->pid == own->pid && self->started == own->started;
}

/*
 * _fujin_lock_mark_is_stale:
 *
 * Whether the process that wrote it has certainly ended: it was of this computer before it was
 * started last, is not there, or its number has gone to another one.
 */
gboolean
_fujin_lock_mark_is_stale (const FujinLockMark *self,
                           const FujinLockMark *own)
{
  gint64 started;

  if (!_fujin_lock_mark_is_here (self, own) || *own->boot == '\0' || *self->boot == '\0')
    return FALSE;
  if (!g_str_equal (self->boot, own->boot))
    return TRUE;
  if (!is_same_space (self, own))
    return FALSE;
  if (!find_process (self->pid, &started))
    return TRUE;
  return self->started != 0 && started != 0 && self->started != started;
}
