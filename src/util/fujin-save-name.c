/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names of temporary files. They say which process of which host made them, so that the leftover
 * of a dead one can be told from the work of a live one:
 *
 *   .NAME.fujin-FILE-HOST-BOOT-SPACE-PROCESS-START-RANDOM.tmp
 *
 * all in hexadecimal of fixed width: FILE, HOST and BOOT are the beginnings of hashes, SPACE is
 * the namespace of process numbers. Where NAME is too long it is cut; FILE still tells two apart.
 * ".new" in place of ".tmp": the content is not complete yet. */

#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "fujin-save-private.h"

#define MARK ".fujin-"
#define TAIL_LENGTH (strlen (MARK) + 6 * 8 + 12 + 6 + strlen (".tmp"))
#define MAX_START G_GUINT64_CONSTANT (0xFFFFFFFFFFFF)
#define ONE_DAY (24 * 60 * 60)

typedef struct
{
  guint32 host;
  guint32 boot;
  guint32 space;
  guint32 process;
  guint64 start;
} Maker;

static guint32
hash_text (const char *text)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  sum[8] = '\0';
  return (guint32) g_ascii_strtoull (sum, NULL, 16);
}

static guint32
hash_host (void)
{
  g_autofree char *id = NULL;
  g_autofree char *both = NULL;

  g_file_get_contents ("/etc/machine-id", &id, NULL, NULL);
  both = g_strconcat (g_get_host_name (), "\n", id, NULL);
  return hash_text (both);
}

static guint32
hash_boot (void)
{
  g_autofree char *id = NULL;

  if (!g_file_get_contents ("/proc/sys/kernel/random/boot_id", &id, NULL, NULL))
    return 0;
  return hash_text (id);
}

/* The number in "pid:[4026531836]". */
static guint32
find_space (void)
{
  char link[64];
  ssize_t length = readlink ("/proc/self/ns/pid", link, sizeof link - 1);
  const char *number;

  if (length < 0)
    return 0;
  link[length] = '\0';
  number = strchr (link, '[');
  return number != NULL ? (guint32) g_ascii_strtoull (number + 1, NULL, 10) : 0;
}

/* When a process began, in the kernel's ticks: with its number it names a process for good, since
 * numbers are used again. A dead one that its parent has not asked after yet began never. */
static gboolean
find_start (guint32  process,
            guint64 *start)
{
  g_autofree char *path = g_strdup_printf ("/proc/%u/stat", process);
  g_autofree char *text = NULL;
  g_auto (GStrv) fields = NULL;
  const char *rest;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return FALSE;
  /* The second field is the program's name, which can hold anything. */
  rest = strrchr (text, ')');
  if (rest == NULL || rest[1] != ' ')
    return FALSE;
  fields = g_strsplit (rest + 2, " ", 21);
  if (g_strv_length (fields) < 20)
    return FALSE;
  *start = g_ascii_strtoull (fields[19], NULL, 10) & MAX_START;
  if (*fields[0] == 'Z' || *fields[0] == 'X')
    *start = G_MAXUINT64;
  return TRUE;
}

static Maker
find_maker (void)
{
  Maker maker = {
    .host = hash_host (),
    .boot = hash_boot (),
    .space = find_space (),
    .process = (guint32) getpid (),
  };

  find_start (maker.process, &maker.start);
  return maker;
}

/* The hidden beginning that all temporaries of @name have. */
static char *
make_head (int         folder,
           const char *name)
{
  long max = fpathconf (folder, _PC_NAME_MAX);
  gsize room = (max > 0 ? (gsize) MIN (max, NAME_MAX) : NAME_MAX) - TAIL_LENGTH - 1;
  gsize length = strlen (name);

  if (length > room)
    {
      /* Cut between characters: some file systems refuse half ones. */
      while (room > 0 && ((guchar) name[room] & 0xC0) == 0x80)
        room--;
      length = room;
    }
  return g_strdup_printf (".%.*s" MARK, (int) length, name);
}

char *
_fujin_save_name_new (int         folder,
                      const char *name,
                      gboolean    is_part)
{
  g_autofree char *head = make_head (folder, name);
  Maker maker = find_maker ();

  return g_strdup_printf ("%s%08x-%08x-%08x-%08x-%08x-%012" G_GINT64_MODIFIER "x-%08x.%s", head,
                          hash_text (name), maker.host, maker.boot, maker.space, maker.process,
                          maker.start, g_random_int (), is_part ? "new" : "tmp");
}

static gboolean
is_older_than_a_day (int         folder,
                     const char *entry)
{
  struct stat status;

  return fstatat (folder, entry, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
         time (NULL) - status.st_ctime > ONE_DAY;
}

static gboolean
is_dead (int          folder,
         const char  *entry,
         const Maker *maker)
{
  Maker us = find_maker ();
  guint64 start;

  /* What another host is doing cannot be seen from here. */
  if (maker->host != us.host)
    return FALSE;
  if (maker->boot != us.boot)
    return TRUE;
  /* Of another container: it cannot be seen either, but no save takes a day. */
  if (maker->space != us.space)
    return is_older_than_a_day (folder, entry);
  if (find_start (maker->process, &start))
    return start != maker->start;
  return kill ((pid_t) maker->process, 0) != 0 && errno == ESRCH;
}

gboolean
_fujin_save_name_is_left (int         folder,
                          const char *name,
                          const char *entry,
                          gboolean   *is_part)
{
  g_autofree char *head = make_head (folder, name);
  const char *tail = entry + strlen (head);
  guint32 file;
  guint32 random;
  Maker maker;
  char kind[4];

  if (!g_str_has_prefix (entry, head) || strlen (tail) != TAIL_LENGTH - strlen (MARK))
    return FALSE;
  if (sscanf (tail, "%8x-%8x-%8x-%8x-%8x-%12" G_GINT64_MODIFIER "x-%8x.%3s", &file, &maker.host,
              &maker.boot, &maker.space, &maker.process, &maker.start, &random, kind) != 8)
    return FALSE;
  *is_part = strcmp (kind, "new") == 0;
  return file == hash_text (name) && (*is_part || strcmp (kind, "tmp") == 0) &&
         is_dead (folder, entry, &maker);
}
