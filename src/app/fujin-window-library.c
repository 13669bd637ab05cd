/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-library.h"
#include "fujin-window-private.h"

/* The row that tells of what is selected, or comes nearest to it; a page may name what this library
 * does not have. */
static const FujinLibraryRow *
find_row (FujinPage *page,
          gboolean   nearest)
{
  g_autofree char *subject =
    !page ? NULL : nearest ? fujin_page_dup_nearest (page) : fujin_page_dup_subject (page);

  return subject ? fujin_library_find (fujin_library_get_default (), subject) : NULL;
}

/* The same key leads back to where it was pressed. */
static void
leave (FujinWindow *self)
{
  GAction *back = g_action_map_lookup_action (G_ACTION_MAP (self), "back");

  if (g_action_get_enabled (back))
    g_action_activate (back, NULL);
  else
    fujin_window_toast (self, _("This is the library. F4 on a service, role or function of another "
                                "page opens its entry here, and F4 leads back."));
}

/* What the library has on what is selected; its front when nothing is. */
static void
library_entry_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinPage *page = _fujin_window_get_page (self);
  const FujinLibraryRow *row;
  const char *said = NULL;
  g_autofree char *target = NULL;

  if (page && g_str_equal (fujin_page_get_id (page), "library"))
    {
      leave (self);
      return;
    }
  row = find_row (page, FALSE);
  if (!row && (row = find_row (page, TRUE)))
    said = _("The library has no entry of its own on what is selected: this one comes nearest. F4 "
             "leads back.");
  else if (!row)
    said = _("Nothing is selected that the library tells of: this is where it begins. F4 leads "
             "back.");
  target = row ? g_strconcat ("entry:", row->id, NULL) : g_strdup ("start");
  fujin_window_go (self, "library", target);
  fujin_page_take_focus (_fujin_window_get_page (self));
  if (said)
    fujin_window_toast (self, said);
}

void
_fujin_window_init_library (FujinWindow *self)
{
  static const GActionEntry entries[] = { { "library-entry", library_entry_cb } };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
