/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-presentation-page.h"
#include "fujin-presentation-window.h"
#include "fujin-window-private.h"

static void
present (FujinWindow *self,
         const char  *slide)
{
  FujinProject *project = fujin_document_get_project (self->document);

  gtk_window_present (
    GTK_WINDOW (fujin_presentation_window_new (GTK_WINDOW (self), project, slide)));
}

static void
present_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  present (user_data, NULL);
}

/* From the slide that is chosen on its page; elsewhere from the first. */
static void
present_here_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  FujinPage *page = _fujin_window_get_page (user_data);

  present (user_data, page && FUJIN_IS_PRESENTATION_PAGE (page)
                        ? fujin_presentation_page_get_slide (FUJIN_PRESENTATION_PAGE (page))
                        : NULL);
}

static const GActionEntry entries[] = {
  { "present", present_cb },
  { "present-here", present_here_cb },
};

void
_fujin_window_update_present (FujinWindow *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name)),
      self->document != NULL);
}

void
_fujin_window_init_present (FujinWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
