/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-private.h"

#include <stdio.h>
#include <string.h>

#include "fujin-words.h"

/* "20261121-101712-123456-saved-0123456789abcdef": sorted by name they are sorted by time, and a
 * person who looks into the folder understands it. */
#define STAMP_FORMAT "%Y%m%d-%H%M%S"
#define STAMP_SHAPE "########-######-######-"
/* A stamp of a wrong clock beyond this is no stamp: others follow the latest one. */
#define LAST_YEAR 2999

static const char *const kind_ids[FUJIN_N_BACKUP_KINDS] = {
  [FUJIN_BACKUP_SAVED] = "saved",
  [FUJIN_BACKUP_CONFLICT] = "conflict",
  [FUJIN_BACKUP_DISCARDED] = "discarded",
  [FUJIN_BACKUP_LEFTOVER] = "leftover",
};

/**
 * fujin_backup_free:
 * @self: (transfer full) (nullable): a kept content
 *
 * Forgets what is known of it; it stays where it is.
 */
void
fujin_backup_free (FujinBackup *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self);
}

/**
 * fujin_backup_kind_get_name:
 * @kind: where a kept content comes from
 * @lang: a language
 *
 * Returns: a few words for it
 */
const char *
fujin_backup_kind_get_name (FujinBackupKind kind,
                            FujinLang       lang)
{
  switch (kind)
    {
    case FUJIN_BACKUP_SAVED:
      return fujin_words (lang, "was in the file");
    case FUJIN_BACKUP_CONFLICT:
      return fujin_words (lang, "came into the file from outside");
    case FUJIN_BACKUP_DISCARDED:
      return fujin_words (lang, "closed without saving");
    case FUJIN_BACKUP_LEFTOVER:
      return fujin_words (lang, "left by an interrupted save");
    default:
      g_return_val_if_reached ("");
    }
}

static char *
dup_digest (GBytes *content)
{
  char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);

  digest[FUJIN_BACKUP_DIGEST] = '\0';
  return digest;
}

/*
 * _fujin_backup_make_id:
 * @stamp: in microseconds since 1970 UTC
 */
char *
_fujin_backup_make_id (gint64           stamp,
                       FujinBackupKind  kind,
                       GBytes          *content)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (stamp / G_USEC_PER_SEC);
  g_autofree char *seconds = g_date_time_format (time, STAMP_FORMAT);
  g_autofree char *digest = dup_digest (content);

  return g_strdup_printf ("%s-%06d-%s-%s", seconds, (int) (stamp % G_USEC_PER_SEC),
                          kind_ids[kind], digest);
}

static gboolean
parse_stamp (const char *id,
             gint64     *stamp)
{
  g_autoptr (GDateTime) time = NULL;
  int year, month, day, hour, minute, second, part;

  for (const char *shape = STAMP_SHAPE, *p = id; *shape != '\0'; shape++, p++)
    if (*shape == '#' ? !g_ascii_isdigit (*p) : *p != *shape)
      return FALSE;
  if (sscanf (id, "%4d%2d%2d-%2d%2d%2d-%6d-", &year, &month, &day, &hour, &minute, &second,
              &part) != 7 || year > LAST_YEAR)
    return FALSE;
  time = g_date_time_new_utc (year, month, day, hour, minute, second);
  if (time == NULL)
    return FALSE;
  *stamp = g_date_time_to_unix (time) * G_USEC_PER_SEC + part;
  return TRUE;
}

/*
 * _fujin_backup_parse_id:
 * @id: what may be the id of a kept content
 *
 * Returns whether it is one; then it is a plain name without slashes, too.
 */
gboolean
_fujin_backup_parse_id (const char      *id,
                        gint64          *stamp,
                        FujinBackupKind *kind)
{
  const char *behind;

  if (!parse_stamp (id, stamp))
    return FALSE;
  id += strlen (STAMP_SHAPE);
  behind = strchr (id, '-');
  if (behind == NULL || strlen (behind + 1) != FUJIN_BACKUP_DIGEST ||
      strspn (behind + 1, "0123456789abcdef") != FUJIN_BACKUP_DIGEST)
    return FALSE;
  for (guint i = 0; i < FUJIN_N_BACKUP_KINDS; i++)
    if (strlen (kind_ids[i]) == (gsize) (behind - id) &&
        strncmp (kind_ids[i], id, (gsize) (behind - id)) == 0)
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

/*
 * _fujin_backup_is_content:
 *
 * Whether this is the content that was kept under the id.
 */
gboolean
_fujin_backup_is_content (const char *id,
                          GBytes     *content)
{
  g_autofree char *digest = dup_digest (content);

  return g_str_has_suffix (id, digest);
}

/**
 * fujin_backup_is_of:
 * @self: a kept content
 * @content: a whole content
 *
 * Returns: whether @self was kept of that content, by its size and checksum
 */
gboolean
fujin_backup_is_of (const FujinBackup *self,
                    GBytes            *content)
{
  g_return_val_if_fail (self != NULL && content != NULL, FALSE);

  return self->size == g_bytes_get_size (content) && _fujin_backup_is_content (self->id, content);
}
