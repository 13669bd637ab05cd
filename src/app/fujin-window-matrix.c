/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-matrix-page.h"
#include "fujin-preview-dialog.h"
#include "fujin-window-private.h"

static void
propose_cb (FujinWindow  *self,
            FujinProject *proposed,
            GPtrArray    *notes)
{
  if (self->document)
    fujin_preview_dialog_open (GTK_WINDOW (self), fujin_document_get_project (self->document),
                               proposed, _("Paste into the service matrix"),
                               _("This is what the cells that were pasted will change."), notes,
                               g_strdup (_("paste cells")));
}

/* A page does not know of dialogs: what it proposes is shown by its window. */
void
_fujin_window_connect_page (FujinWindow *self,
                            FujinPage   *page)
{
  if (FUJIN_IS_MATRIX_PAGE (page))
    g_signal_connect_object (page, "propose", G_CALLBACK (propose_cb), self, G_CONNECT_SWAPPED);
}
