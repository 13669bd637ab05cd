/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-lock-owner.h"

#include "fujin-words.h"

/**
 * fujin_lock_owner_free:
 * @self: (transfer full) (nullable): an owner
 *
 * Frees it.
 */
void
fujin_lock_owner_free (FujinLockOwner *self)
{
  if (self == NULL)
    return;
  g_free (self->user);
  g_free (self->host);
  g_free (self);
}

/* Another day or clock is not guessed at: the date is always said. */
static char *
dup_time (gint64 since)
{
  g_autoptr (GDateTime) time = since > 0 ? g_date_time_new_from_unix_local (since) : NULL;

  return time != NULL ? g_date_time_format (time, "%Y-%m-%d %H:%M") : NULL;
}

/**
 * fujin_lock_owner_dup_words:
 * @self: an owner
 * @lang: a language
 *
 * Returns: (transfer full): one sentence: who has the plan open, where, and since when
 */
char *
fujin_lock_owner_dup_words (const FujinLockOwner *self,
                            FujinLang             lang)
{
  g_autofree char *since = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  since = dup_time (self->since);
  if (self->user == NULL || (self->host == NULL && !self->here))
    return g_strdup (fujin_words (lang, "Somebody seems to have this plan open: beside it lies a "
                                        "lock that cannot be read."));
  if (self->here && since != NULL)
    /* Translators: %1$s is a person, %2$s a day and time such as 2026-11-21 09:41. */
    return g_strdup_printf (fujin_words (lang, "%1$s has had this plan open on this computer "
                                               "since %2$s."), self->user, since);
  if (self->here)
    return g_strdup_printf (fujin_words (lang, "%s has this plan open on this computer."),
                            self->user);
  if (since != NULL)
    /* Translators: %1$s is a person, %2$s a computer, %3$s a day and time. */
    return g_strdup_printf (fujin_words (lang, "%1$s has had this plan open on the computer “%2$s” "
                                               "since %3$s."), self->user, self->host, since);
  return g_strdup_printf (fujin_words (lang, "%1$s has this plan open on the computer “%2$s”."),
                          self->user, self->host);
}
