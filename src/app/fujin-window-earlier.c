/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-backups-dialog.h"
#include "fujin-window-private.h"

/* As a plan without a file: nothing that is done there touches the file. */
static void
open_copy_cb (FujinBackupsDialog *dialog,
              FujinProject       *project,
              FujinWindow        *self)
{
  _fujin_window_open_copy (self, project);
}

/* The file stays as it is until this is saved. */
static void
replace_cb (FujinBackupsDialog *dialog,
            FujinProject       *project,
            FujinWindow        *self)
{
  g_autoptr (FujinDocument) damaged = self->document ? g_object_ref (self->document) : NULL;
  g_autoptr (FujinDocument) document = NULL;

  if (!damaged || fujin_document_get_access (damaged) != FUJIN_DOCUMENT_PARTIAL)
    return;
  document = fujin_document_new_replacing (damaged, project);
  fujin_window_set_document (self, document);
  fujin_window_toast (self, _("This version is the plan now. Saving writes it; closing without "
                              "saving leaves the damaged file as it is."));
}

/**
 * _fujin_window_open_copy:
 * @self: a window
 * @project: a plan that is in no file
 *
 * Shows a plan in a window of its own, untitled.
 */
void
_fujin_window_open_copy (FujinWindow  *self,
                         FujinProject *project)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  FujinWindow *window = fujin_window_new (FUJIN_APPLICATION (application));
  g_autoptr (FujinDocument) document = fujin_document_new (project);

  fujin_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
}

/**
 * _fujin_window_show_earlier:
 * @self: a window
 * @file: a plan, which this window shows or which cannot be opened
 *
 * Shows what is kept of the plan.
 */
void
_fujin_window_show_earlier (FujinWindow *self,
                            GFile       *file)
{
  g_autofree char *key = fujin_save_job_dup_key (file);
  gboolean is_own = self->document && fujin_document_get_file (self->document) &&
                    g_file_equal (file, fujin_document_get_file (self->document));
  gboolean is_partial =
    is_own && fujin_document_get_access (self->document) == FUJIN_DOCUMENT_PARTIAL;
  FujinBackupsDialog *dialog = fujin_backups_dialog_new (
    GTK_WINDOW (self), key,
    is_own && !is_partial ? fujin_document_get_project (self->document) : NULL, self->settings);

  if (is_partial)
    fujin_backups_dialog_set_replaces (dialog);
  g_signal_connect_object (dialog, "open-copy", G_CALLBACK (open_copy_cb), self, 0);
  g_signal_connect_object (dialog, "replace", G_CALLBACK (replace_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
earlier_versions_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  FujinWindow *self = user_data;

  _fujin_window_show_earlier (self, fujin_document_get_file (self->document));
}

/* Of a file that no window shows, by its address. */
static void
earlier_versions_of_cb (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  _fujin_window_show_earlier (user_data, file);
}

static const GActionEntry entries[] = {
  { "earlier-versions", earlier_versions_cb },
  { "earlier-versions-of", earlier_versions_of_cb, "s" },
};

void
_fujin_window_init_earlier (FujinWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

void
_fujin_window_update_earlier (FujinWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "earlier-versions");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                               self->document && fujin_document_get_file (self->document));
}
