/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gives the new file what the old one had: owner, group, access list, mode and notes. */

#include <pwd.h>
#include <grp.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

#define ACL "system.posix_acl_access"
#define MAX_ACL 65536
#define SETTING N_("Setting the permissions")

static void
note (FujinSaveJob *job,
      const char   *text)
{
  if (job->notice == NULL)
    job->notice = g_string_new (NULL);
  else
    g_string_append_c (job->notice, '\n');
  g_string_append (job->notice, text);
}

static char *
name_user (uid_t id)
{
  struct passwd entry;
  struct passwd *found = NULL;
  char buffer[4096];

  if (getpwuid_r (id, &entry, buffer, sizeof buffer, &found) == 0 && found != NULL)
    return g_strdup (found->pw_name);
  return g_strdup_printf ("%u", (guint) id);
}

static char *
name_group (gid_t id)
{
  struct group entry;
  struct group *found = NULL;
  char buffer[4096];

  if (getgrgid_r (id, &entry, buffer, sizeof buffer, &found) == 0 && found != NULL)
    return g_strdup (found->gr_name);
  return g_strdup_printf ("%u", (guint) id);
}

/* What is forbidden or not offered is noted; anything else is a fault, and nobody's rights are
 * decided by a fault. */
static gboolean
is_refusal (int cause)
{
  return cause == EPERM || cause == EACCES || cause == EOPNOTSUPP || cause == ENOSYS ||
         cause == EINVAL;
}

/* Only an administrator can give files away; a colleague's file becomes ours by being saved. */
static FujinSaveResult
keep_owner (FujinSaveJob      *job,
            const struct stat *mine)
{
  g_autofree char *user = NULL;
  g_autofree char *text = NULL;
  int result;

  if (mine->st_uid == job->old.st_uid)
    return FUJIN_SAVE_DONE;
  FUJIN_SAVE_RETRY (result, fchown (job->fd, job->old.st_uid, (gid_t) -1));
  if (result == 0)
    return FUJIN_SAVE_DONE;
  if (!is_refusal (errno))
    return FUJIN_SAVE_FAILED;
  user = name_user (job->old.st_uid);
  text = g_strdup_printf (W_("The file belonged to %s and now belongs to you."), user);
  note (job, text);
  return FUJIN_SAVE_UNSUPPORTED;
}

static FujinSaveResult
keep_group (FujinSaveJob      *job,
            const struct stat *mine)
{
  g_autofree char *group = NULL;
  g_autofree char *text = NULL;
  int result;

  if (mine->st_gid == job->old.st_gid)
    return FUJIN_SAVE_DONE;
  FUJIN_SAVE_RETRY (result, fchown (job->fd, (uid_t) -1, job->old.st_gid));
  if (result == 0)
    return FUJIN_SAVE_DONE;
  if (!is_refusal (errno))
    return FUJIN_SAVE_FAILED;
  group = name_group (job->old.st_gid);
  text = g_strdup_printf (W_("The file could not be given to its group %s again, so members of "
                             "that group may no longer be able to open it."), group);
  note (job, text);
  return FUJIN_SAVE_UNSUPPORTED;
}

static gboolean
is_absent (int cause)
{
  return cause == ENODATA || cause == EOPNOTSUPP || cause == ENOSYS;
}

/* Without a list of its own the new file must not keep the one that its folder gives new files. */
static FujinSaveResult
remove_acl (FujinSaveJob *job)
{
  int result;

  FUJIN_SAVE_RETRY (result, fremovexattr (job->fd, ACL));
  if (result == 0 || is_absent (errno))
    return FUJIN_SAVE_DONE;
  return is_refusal (errno) ? FUJIN_SAVE_UNSUPPORTED : FUJIN_SAVE_FAILED;
}

static FujinSaveResult
keep_acl (FujinSaveJob *job)
{
  g_autofree char *list = g_malloc (MAX_ACL);
  ssize_t length;
  int result;

  if (job->old_fd < 0)
    return FUJIN_SAVE_UNSUPPORTED;
  FUJIN_SAVE_RETRY (length, fgetxattr (job->old_fd, ACL, list, MAX_ACL));
  if (length < 0 && is_absent (errno))
    return remove_acl (job);
  if (length < 0)
    return is_refusal (errno) ? FUJIN_SAVE_UNSUPPORTED : FUJIN_SAVE_FAILED;
  FUJIN_SAVE_RETRY (result, fsetxattr (job->fd, ACL, list, (size_t) length, 0));
  if (result == 0)
    return FUJIN_SAVE_DONE;
  return is_refusal (errno) ? FUJIN_SAVE_UNSUPPORTED : FUJIN_SAVE_FAILED;
}

/* Notes that other programs attached, such as tags. They are no reason to fail. */
static void
keep_notes (FujinSaveJob *job)
{
  g_autofree char *names = NULL;
  g_autofree char *value = NULL;
  ssize_t length;

  if (job->old_fd < 0 || (length = flistxattr (job->old_fd, NULL, 0)) <= 0)
    return;
  names = g_malloc ((gsize) length);
  length = flistxattr (job->old_fd, names, (gsize) length);
  value = g_malloc (MAX_ACL);
  for (const char *name = names; length > 0 && name < names + length; name += strlen (name) + 1)
    if (g_str_has_prefix (name, "user."))
      {
        ssize_t size = fgetxattr (job->old_fd, name, value, MAX_ACL);

        if (size >= 0 && fsetxattr (job->fd, name, value, (size_t) size, 0) != 0)
          g_debug ("%s: %s: %s", job->path, name, g_strerror (errno));
      }
}

/* Who cannot keep the rights exactly gives fewer, never more: to the group what the group and all
 * others had. (With an access list the group's bits of the mode are not the group's rights.) */
static gboolean
find_mode (FujinSaveJob    *job,
           FujinSaveResult  group,
           mode_t          *mode)
{
  mode_t old = job->old.st_mode & 0777;
  FujinSaveResult result = group == FUJIN_SAVE_DONE ? keep_acl (job) : FUJIN_SAVE_UNSUPPORTED;

  *mode = old;
  if (result != FUJIN_SAVE_UNSUPPORTED)
    return result == FUJIN_SAVE_DONE;
  if (group == FUJIN_SAVE_DONE)
    note (job, W_("The access list of the file could not be kept, so others may no longer be "
                  "able to open it."));
  *mode = (old & ~(mode_t) S_IRWXG) | (old & (old & S_IRWXO) << 3);
  result = remove_acl (job);
  if (result == FUJIN_SAVE_UNSUPPORTED)
    *mode = old & S_IRWXU;
  return result != FUJIN_SAVE_FAILED;
}

/**
 * _fujin_save_job_rights:
 * @job: a save whose new content is written and open
 * @error: return location for a #GError
 *
 * Gives the new file the owner, group and rights of the one that it will replace, as far as that
 * is allowed, and notes what is not.
 *
 * Returns: whether the rights are as they should be
 */
gboolean
_fujin_save_job_rights (FujinSaveJob  *job,
                        GError       **error)
{
  struct stat mine;
  FujinSaveResult group;
  gboolean ok;
  mode_t mode;
  int result;

  FUJIN_SAVE_RETRY (result, fstat (job->fd, &mine));
  if (result != 0)
    return _fujin_save_fail (job, errno, SETTING, error);
  keep_notes (job);
  group = keep_group (job, &mine);
  ok = group != FUJIN_SAVE_FAILED && keep_owner (job, &mine) != FUJIN_SAVE_FAILED &&
       find_mode (job, group, &mode);
  if (ok)
    {
      FUJIN_SAVE_RETRY (result, fchmod (job->fd, mode));
      ok = result == 0;
    }
  if (!ok)
    return _fujin_save_fail (job, errno, SETTING, error);
  if (job->old.st_nlink > 1)
    note (job, W_("The file had several names (hard links). The new content is under this name; "
                  "under the others is still the earlier one."));
  return TRUE;
}
