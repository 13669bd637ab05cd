/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-matrix-page.h"
#include "fujin-preview-dialog.h"
#include "fujin-staffing-page.h"
#include "fujin-teams-page.h"
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

static void
propose_teams_cb (FujinWindow  *self,
                  FujinProject *proposed,
                  GPtrArray    *notes)
{
  if (self->document)
    fujin_preview_dialog_open (
      GTK_WINDOW (self), fujin_document_get_project (self->document), proposed,
      _("The Textbook’s Teams"),
      _("Teams that the textbook describes for such an organisation, with services that are wanted "
        "and that nobody carries. What is a provider with you, you can say afterwards."),
      notes, g_strdup (_("proposed teams")));
}

static void
propose_staffing_cb (FujinWindow  *self,
                     FujinProject *proposed,
                     GPtrArray    *notes)
{
  if (self->document)
    fujin_preview_dialog_open (
      GTK_WINDOW (self), fujin_document_get_project (self->document), proposed,
      _("Start from a Level of the Textbook"),
      _("This is what the posts of the level change of those that are there."), notes,
      g_strdup (_("start the staffing from a level")));
}

/* A page does not know of dialogs: what it proposes is shown by its window. */
void
_fujin_window_connect_page (FujinWindow *self,
                            FujinPage   *page)
{
  if (FUJIN_IS_MATRIX_PAGE (page))
    g_signal_connect_object (page, "propose", G_CALLBACK (propose_cb), self, G_CONNECT_SWAPPED);
  if (FUJIN_IS_STAFFING_PAGE (page))
    g_signal_connect_object (page, "propose", G_CALLBACK (propose_staffing_cb), self,
                             G_CONNECT_SWAPPED);
  if (FUJIN_IS_TEAMS_PAGE (page))
    g_signal_connect_object (page, "propose", G_CALLBACK (propose_teams_cb), self,
                             G_CONNECT_SWAPPED);
}
