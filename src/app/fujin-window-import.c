/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-import-dialog.h"
#include "fujin-window-private.h"

/* A new plan goes into this window when it shows none yet. */
static void
imported_cb (FujinProject *project,
             gpointer      user_data)
{
  FujinWindow *window = user_data;
  g_autoptr (FujinDocument) document = fujin_document_new (project);

  if (window->document)
    window =
      fujin_window_new (FUJIN_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));
  fujin_window_set_document (window, document);
  fujin_window_go (window, "overview", "");
  gtk_window_present (GTK_WINDOW (window));
}

/* Imports a table into the plan shown or into a new one. */
void
_fujin_window_import (FujinWindow *self)
{
  fujin_import_dialog_present (
    GTK_WINDOW (self), self->document ? fujin_document_get_project (self->document) : NULL,
    imported_cb, self);
}
