/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-moment.h"
#include "fujin-recovery-discard.h"
#include "fujin-window-private.h"

/* A bar above a plan whose file was changed in a program that ended before it was saved. */

#define LEFTOVER "fujin-leftover"
#define BAR "fujin-leftover-bar"

static gboolean
show_leftover (FujinWindow *self)
{
  g_autoptr (GPtrArray) found = g_object_steal_data (G_OBJECT (self), LEFTOVER);

  if (found)
    _fujin_window_recover_beside (self, found);
  return TRUE;
}

/* The bar of a damaged file has more to say, and stays. */
static gboolean
show_leftover_again (FujinWindow *self)
{
  GPtrArray *found = g_object_get_data (G_OBJECT (self), LEFTOVER);

  if (found)
    _fujin_window_recover_beside (self, found);
  return FALSE;
}

static gboolean
leave_leftover (FujinWindow *self)
{
  g_object_set_data (G_OBJECT (self), LEFTOVER, NULL);
  return TRUE;
}

static void
leftover_discarded_cb (GObject *bar)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (bar));

  if (parent)
    gtk_box_remove (GTK_BOX (parent), GTK_WIDGET (bar));
}

static gboolean
discard_leftover (FujinWindow *self)
{
  GPtrArray *found = g_object_get_data (G_OBJECT (self), LEFTOVER);
  GObject *bar = found ? g_object_get_data (G_OBJECT (self), BAR) : NULL;

  if (bar)
    fujin_recovery_discard_ask (GTK_WINDOW (self), g_ptr_array_index (found, 0),
                                leftover_discarded_cb, bar);
  return FALSE;
}

static char *
describe (GPtrArray *found)
{
  FujinRecovery *newest = g_ptr_array_index (found, 0);
  g_autofree char *since = fujin_moment_dup_words (newest->since);

  if (found->len > 1)
    return g_strdup_printf (
      /* Translators: %1$u is at least 2; %3$s is a date and time */
      ngettext ("This plan was left unsaved %1$u times. The newest time there is %2$u change from "
                "%3$s.",
                "This plan was left unsaved %1$u times. The newest time there are %2$u changes "
                "since %3$s.",
                newest->n_changes),
      found->len, newest->n_changes, since);
  return g_strdup_printf (
    /* Translators: %2$s is a date and time */
    ngettext ("There is %1$u change from %2$s that was not saved.",
              "There are %1$u changes since %2$s that were not saved.", newest->n_changes),
    newest->n_changes, since);
}

/* What a crash left of one plan, the newest first, to be said where its file is of no use. */
char *
_fujin_window_describe_leftover (GPtrArray *own)
{
  FujinRecovery *newest = g_ptr_array_index (own, 0);
  g_autofree char *when = fujin_moment_dup_words (newest->when);

  if (own->len > 1)
    return describe (own);
  if (newest->is_damaged || newest->n_changes == 0)
    return g_strdup (_("Fujin has notes of unsaved changes of this plan. A part of the notes is "
                       "damaged."));
  return g_strdup_printf (
    /* Translators: %2$s is a date and time */
    ngettext ("Fujin has %1$u change of this plan that was not saved (%2$s). Recovering it "
              "brings the whole plan back.",
              "Fujin has %1$u changes of this plan that were not saved (%2$s). Recovering them "
              "brings the whole plan back.",
              newest->n_changes),
    newest->n_changes, when);
}

static void
keep_leftover (FujinWindow *self,
               GPtrArray   *found)
{
  g_object_set_data_full (G_OBJECT (self), LEFTOVER, g_ptr_array_ref (found),
                          (GDestroyNotify) g_ptr_array_unref);
}

static void
tell_in_damaged (FujinWindow *self,
                 GtkInfoBar  *damaged,
                 GPtrArray   *found)
{
  FujinRecovery *newest = g_ptr_array_index (found, 0);
  g_autofree char *text = _fujin_window_describe_leftover (found);

  keep_leftover (self, found);
  _fujin_window_extend_notice (damaged, text);
  _fujin_window_add_notice_button (
    damaged, newest->n_changes == 1 ? _("_Recover It") : _("_Recover Them"), show_leftover_again);
}

/* Which of several is not wanted is decided where all are seen. */
static void
tell_leftover (FujinWindow *self,
               GPtrArray   *found)
{
  FujinRecovery *newest = g_ptr_array_index (found, 0);
  gboolean is_one = found->len == 1;
  g_autofree char *text = describe (found);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_WARNING, text);

  keep_leftover (self, found);
  g_object_set_data_full (G_OBJECT (self), BAR, g_object_ref (bar), g_object_unref);
  _fujin_window_add_notice_button (
    bar, is_one && newest->n_changes == 1 ? _("_Show It") : _("_Show Them"), show_leftover);
  _fujin_window_add_notice_button (bar, _("_Later"), leave_leftover);
  if (is_one)
    _fujin_window_add_notice_button (bar, _("_Discard…"), discard_leftover);
}

/**
 * _fujin_window_pick_recoveries:
 * @found: (element-type FujinRecovery): what crashes left
 * @path: a path, or the URI of a file that has none
 *
 * Returns: (transfer full) (element-type FujinRecovery): what belongs to the plan in this file
 */
GPtrArray *
_fujin_window_pick_recoveries (GPtrArray  *found,
                               const char *path)
{
  GPtrArray *own = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_recovery_unref);

  for (guint i = 0; i < found->len; i++)
    if (fujin_recovery_is_of (g_ptr_array_index (found, i), path))
      g_ptr_array_add (own, fujin_recovery_ref (g_ptr_array_index (found, i)));
  return own;
}

/* Of what the bars are about, and the one that tells that the file is damaged. */
typedef struct
{
  FujinDocument *document;
  GtkInfoBar *damaged;
} Look;

static void
look_free (Look *look)
{
  g_object_unref (look->document);
  g_clear_object (&look->damaged);
  g_free (look);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Look, look_free)

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  FujinWindow *self = FUJIN_WINDOW (source);
  g_autoptr (Look) look = user_data;
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (GPtrArray) own = NULL;
  g_autofree char *key = NULL;

  if (self->document != look->document || !fujin_document_get_file (look->document))
    return;
  key = fujin_save_job_dup_key (fujin_document_get_file (look->document));
  own = _fujin_window_pick_recoveries (found, key);
  if (own->len == 0)
    return;
  if (look->damaged && gtk_widget_get_parent (GTK_WIDGET (look->damaged)))
    tell_in_damaged (self, look->damaged, own);
  else
    tell_leftover (self, own);
}

/**
 * _fujin_window_look_for_leftover:
 * @self: a window that has just opened a file
 * @damaged: (nullable): the bar that tells that the file is damaged
 *
 * Tells of changes of the file that were left over by a crash.
 */
void
_fujin_window_look_for_leftover (FujinWindow *self,
                                 GtkInfoBar  *damaged)
{
  Look *look;

  leave_leftover (self);
  g_object_set_data (G_OBJECT (self), BAR, NULL);
  if (!fujin_document_get_file (self->document))
    return;
  look = g_new0 (Look, 1);
  look->document = g_object_ref (self->document);
  g_set_object (&look->damaged, damaged);
  _fujin_window_list_recoveries (self, looked_cb, look);
}
