/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-preview-dialog.h"
#include "fujin-risk-proposal.h"
#include "fujin-window-private.h"

/* Nothing is taken over before it was seen; where nothing is left to propose, that is said. */
static void
propose_risks_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinProject *project = self->document ? fujin_document_get_project (self->document) : NULL;
  g_autoptr (FujinProject) proposed = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  FujinPreviewDialog *dialog;

  if (!project)
    return;
  proposed = fujin_risk_proposal_new (project, fujin_lang_screen (), &notes);
  if (fujin_record_list_get_n (fujin_project_get_records (proposed, FUJIN_RECORD_RISK)) ==
      fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_RISK)))
    {
      fujin_window_toast (self, _("Every risk of textbook figure 1 is in this plan already."));
      return;
    }
  dialog = fujin_preview_dialog_new (
    GTK_WINDOW (self), project, proposed, _("Common Risks"),
    _("The risks that textbook figure 1 draws over the departments of a company. Tick those that "
      "are yours."), notes,
    /* Translators: undo step */
    g_strdup (_("common risks")));
  /* Which risks a company has nobody but the company knows. */
  fujin_preview_dialog_tick_all (dialog, FALSE);
  fujin_preview_dialog_present (dialog);
}

static const GActionEntry entries[] = {
  { "propose-risks", propose_risks_cb },
};

void
_fujin_window_init_risks (FujinWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

void
_fujin_window_update_risks (FujinWindow *self)
{
  FujinProject *project = self->document ? fujin_document_get_project (self->document) : NULL;
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[0].name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                               project && !fujin_project_get_read_only (project));
}
