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

/* Which of several is not wanted is decided where all are seen. */
static void
tell_leftover (FujinWindow *self,
               GPtrArray   *found)
{
  FujinRecovery *newest = g_ptr_array_index (found, 0);
  gboolean is_one = found->len == 1;
  g_autofree char *text = describe (found);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_WARNING, text);

  g_object_set_data_full (G_OBJECT (self), LEFTOVER, g_ptr_array_ref (found),
                          (GDestroyNotify) g_ptr_array_unref);
  g_object_set_data_full (G_OBJECT (self), BAR, g_object_ref (bar), g_object_unref);
  _fujin_window_add_notice_button (
    bar, is_one && newest->n_changes == 1 ? _("_Show It") : _("_Show Them"), show_leftover);
  _fujin_window_add_notice_button (bar, _("_Later"), leave_leftover);
  if (is_one)
    _fujin_window_add_notice_button (bar, _("_Discard…"), discard_leftover);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  FujinWindow *self = FUJIN_WINDOW (source);
  g_autoptr (FujinDocument) document = user_data;
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);
  g_autoptr (GPtrArray) own =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_recovery_unref);
  g_autofree char *key = NULL;

  if (self->document != document || !fujin_document_get_file (document))
    return;
  key = fujin_save_job_dup_key (fujin_document_get_file (document));
  for (guint i = 0; i < found->len; i++)
    {
      FujinRecovery *recovery = g_ptr_array_index (found, i);

      if (g_strcmp0 (recovery->path, key) == 0)
        g_ptr_array_add (own, fujin_recovery_ref (recovery));
    }
  if (own->len > 0)
    tell_leftover (self, own);
}

/* Whether changes of the file that was just opened were left over by a crash. */
void
_fujin_window_look_for_leftover (FujinWindow *self)
{
  leave_leftover (self);
  g_object_set_data (G_OBJECT (self), BAR, NULL);
  if (fujin_document_get_file (self->document))
    _fujin_window_list_recoveries (self, looked_cb, g_object_ref (self->document));
}
