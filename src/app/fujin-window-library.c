/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-window-private.h"

/* What the library has on what is selected; its front when nothing is. Back leads to the page. */
static void
library_entry_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinPage *page = _fujin_window_get_page (self);
  g_autofree char *subject = page ? fujin_page_dup_subject (page) : NULL;
  g_autofree char *target = subject ? g_strconcat ("entry:", subject, NULL) : g_strdup ("");

  fujin_window_go (self, "library", target);
  fujin_page_take_focus (_fujin_window_get_page (self));
}

void
_fujin_window_init_library (FujinWindow *self)
{
  static const GActionEntry entries[] = { { "library-entry", library_entry_cb } };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
