/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-problems-dialog.h"
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

/* What cannot be opened is not offered again. */
static void
forget_recent (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  /* It is an error to remove what is not there. */
  if (gtk_recent_manager_has_item (gtk_recent_manager_get_default (), uri))
    gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
}

/* Another window of the program that shows a plan, the last one used. */
static GtkWindow *
find_other (FujinWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = application ? gtk_application_get_windows (application) : NULL; l; l = l->next)
    if (l->data != self && FUJIN_IS_WINDOW (l->data) && !fujin_window_is_empty (l->data))
      return l->data;
  return NULL;
}

/* A window that was made for this file alone has nothing to show then. */
static void
refuse (FujinWindow *self,
        GFile       *file,
        GPtrArray   *problems)
{
  GtkWindow *other = self->for_pending && !self->document ? find_other (self) : NULL;

  forget_recent (file);
  fujin_problems_dialog_present (other ? other : GTK_WINDOW (self), file, problems);
  if (other)
    gtk_window_destroy (GTK_WINDOW (self));
}

/**
 * fujin_window_open_file:
 * @self: a window
 * @file: a project file
 *
 * Opens a project; one that cannot be read leaves the window as it was and tells all that is
 * wrong with the file.
 */
void
fujin_window_open_file (FujinWindow *self,
                        GFile       *file)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinDocument) document = NULL;

  g_return_if_fail (FUJIN_IS_WINDOW (self));

  document = fujin_document_open (file, problems);
  if (!document)
    {
      refuse (self, file, problems);
      return;
    }
  fujin_window_set_document (self, document);
  if (fujin_document_get_file (document))
    _fujin_window_remember_recent (file);
  if (problems->len > 0)
    {
      FujinXmlProblem *problem = g_ptr_array_index (problems, 0);

      gtk_label_set_text (self->info_label, problem->message);
      gtk_info_bar_set_revealed (self->info_bar, TRUE);
    }
}

static gboolean
open_pending_cb (gpointer user_data)
{
  FujinWindow *self = user_data;
  g_autoptr (GFile) file = g_steal_pointer (&self->pending);

  self->pending_source = 0;
  gtk_stack_set_visible_child_name (self->stack, "start");
  g_object_ref (self);
  fujin_window_open_file (self, file);
  self->for_pending = FALSE;
  g_object_unref (self);
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

  mine = self->document ? fujin_document_get_file (self->document) : self->pending;
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

  return self->document == NULL && self->pending == NULL;
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
