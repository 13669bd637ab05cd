/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-window-private.h"
#include "fujin-xml.h"

/* Only what bears the group is shown among the recent plans: file choosers add to the list what
 * was chosen, whether it could be opened or not. */
void
_fujin_window_remember_recent (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  char *groups[] = { (char *) FUJIN_RECENT_GROUP, NULL };
  GtkRecentData data = {
    .mime_type = (char *) "application/x-fujin+xml",
    .app_name = (char *) "fujin",
    .app_exec = (char *) "fujin %u",
    .groups = groups,
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

/* A window that was given up meanwhile has nothing to show. */
void
_fujin_window_leave_opening (FujinWindow *self)
{
  g_clear_handle_id (&self->opening_timeout, g_source_remove);
  g_clear_object (&self->opening_cancellable);
  g_clear_object (&self->opening);
  if (self->stack)
    gtk_stack_set_visible_child_name (self->stack, self->document ? "project" : "start");
}

static void
tell_error (GPtrArray    *problems,
            GFile        *file,
            const GError *error)
{
  g_autofree char *uri = g_file_get_uri (file);

  /* Translators: %1$s is an address, %2$s the cause */
  fujin_xml_add_problem (problems, 0, _("%1$s could not be read: %2$s"), uri, error->message);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (FujinWindow) self = user_data;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (FujinDocument) document = fujin_document_open_finish (result, problems, &error);
  g_autoptr (GFile) file = NULL;

  /* It was stopped, and perhaps another file is on its way by now. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  file = g_object_ref (self->opening);
  if (error)
    tell_error (problems, file, error);
  if (!document)
    {
      _fujin_window_refuse (self, problems);
      return;
    }
  _fujin_window_leave_opening (self);
  self->for_pending = FALSE;
  fujin_window_set_document (self, document);
  if (fujin_document_get_file (document))
    _fujin_window_remember_recent (file);
}

/* What takes a moment is not worth a button that jumps in and out. */
static gboolean
offer_cancel_cb (gpointer user_data)
{
  FujinWindow *self = user_data;

  self->opening_timeout = 0;
  gtk_widget_show (GTK_WIDGET (self->opening_cancel));
  return G_SOURCE_REMOVE;
}

/* Stops waiting for a file, if one is being read. */
void
_fujin_window_stop_opening (FujinWindow *self)
{
  g_cancellable_cancel (self->opening_cancellable);
  _fujin_window_leave_opening (self);
}

/* Whether a file is being read, or about to be. */
gboolean
_fujin_window_is_opening (FujinWindow *self)
{
  return self->opening != NULL || self->pending != NULL;
}

/**
 * fujin_window_open_file:
 * @self: a window
 * @file: a project file
 *
 * Opens a project in a worker thread. One that cannot be read at all leaves the window as it was
 * and tells all that is wrong with the file; of a damaged one what could be read is shown.
 */
void
fujin_window_open_file (FujinWindow *self,
                        GFile       *file)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (FUJIN_IS_WINDOW (self));

  _fujin_window_stop_opening (self);
  name = g_file_get_basename (file);
  /* Translators: %s is the name of a file */
  text = g_strdup_printf (_("Opening “%s”…"), name);
  gtk_label_set_text (self->opening_label, text);
  gtk_widget_hide (GTK_WIDGET (self->opening_cancel));
  gtk_stack_set_visible_child_name (self->stack, "opening");
  self->opening = g_object_ref (file);
  self->opening_cancellable = g_cancellable_new ();
  self->opening_timeout = g_timeout_add_seconds (1, offer_cancel_cb, self);
  fujin_document_open_async (file, self->opening_cancellable, opened_cb, g_object_ref (self));
}

static gboolean
open_pending_cb (gpointer user_data)
{
  FujinWindow *self = user_data;
  g_autoptr (GFile) file = g_steal_pointer (&self->pending);

  self->pending_source = 0;
  fujin_window_open_file (self, file);
  return G_SOURCE_REMOVE;
}

/**
 * fujin_window_open_file_later:
 * @self: an empty window
 * @file: a project file
 * @is_new: whether the window was made for this file: it goes again when the file cannot be
 *   opened and another window shows a project
 *
 * Opens a project once the window has been seen: however large the file is, the window is there
 * as soon as an empty one would be.
 */
void
fujin_window_open_file_later (FujinWindow *self,
                              GFile       *file,
                              gboolean     is_new)
{
  g_return_if_fail (FUJIN_IS_WINDOW (self));

  self->for_pending = is_new;
  g_set_object (&self->pending, file);
  gtk_stack_set_visible_child_name (self->stack, "opening");
  if (!self->pending_source)
    self->pending_source = g_idle_add_full (G_PRIORITY_LOW, open_pending_cb, self, NULL);
}

/* A window that was made for this file alone goes with it. */
static void
stop_opening_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  FujinWindow *self = user_data;
  gboolean goes = self->for_pending && !self->document && _fujin_window_find_other (self);

  if (!self->opening)
    return;
  self->for_pending = FALSE;
  _fujin_window_stop_opening (self);
  if (goes)
    gtk_window_destroy (GTK_WINDOW (self));
}

void
_fujin_window_init_opening (FujinWindow *self)
{
  static const GActionEntry entries[] = { { "stop-opening", stop_opening_cb } };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/**
 * fujin_window_shows_file:
 * @self: a window
 * @file: a file
 *
 * Returns: whether it shows the project in @file, or is about to
 */
gboolean
fujin_window_shows_file (FujinWindow *self,
                         GFile       *file)
{
  GFile *mine;

  g_return_val_if_fail (FUJIN_IS_WINDOW (self), FALSE);

  mine = self->opening ? self->opening : self->pending;
  if (!mine && self->document)
    mine = fujin_document_get_file (self->document);
  return mine && g_file_equal (mine, file);
}

/**
 * fujin_window_is_empty:
 * @self: a window
 *
 * Returns: whether it shows the start view
 */
gboolean
fujin_window_is_empty (FujinWindow *self)
{
  g_return_val_if_fail (FUJIN_IS_WINDOW (self), FALSE);

  return self->document == NULL && !_fujin_window_is_opening (self) &&
         !_fujin_window_is_recovering (self);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         FujinWindow   *self)
{
  GFile *file = g_value_get_object (value);

  if (!file)
    return FALSE;
  g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))), &file, 1,
                      "");
  return TRUE;
}

void
_fujin_window_init_drop (FujinWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_FILE, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
