/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-board-private.h"
#include "fujin-lang.h"

static GMenu *
level_menu (void)
{
  GMenu *menu = g_menu_new ();
  FujinFramework *framework = fujin_framework_get_default ();

  for (int level = FUJIN_LEVEL_BASIC; level < FUJIN_N_LEVELS; level++)
    {
      const FujinTerm *term = fujin_framework_get_level (framework, (FujinLevel) level);
      g_autofree char *action = g_strdup_printf ("board.level(%d)", level);

      g_menu_append (menu, fujin_text_get (&term->name, fujin_lang_screen ()), action);
    }
  return menu;
}

static GMenu *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) assign = g_menu_new ();
  g_autoptr (GMenu) clipboard = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();
  g_autoptr (GMenu) levels = level_menu ();

  g_menu_append (assign, _("Assign to…"), "board.assign-to");
  g_menu_append (assign, _("Add Another Team…"), "board.add-to");
  g_menu_append (assign, _("Let This Team Lead"), "board.lead");
  g_menu_append (assign, _("Take from This Team"), "board.withdraw");
  g_menu_append (assign, _("Leave Unassigned"), "board.unassign");
  g_menu_append (clipboard, _("Cut"), "board.cut");
  g_menu_append (clipboard, _("Paste Here"), "board.paste");
  g_menu_append (clipboard, _("Paste Here as Well"), "board.paste-add");
  g_menu_append_submenu (more, _("Recommendation Level"), G_MENU_MODEL (levels));
  g_menu_append (more, _("Show in the Catalogue"), "board.show-in::catalogue");
  g_menu_append (more, _("Show in the Portfolio"), "board.show-in::portfolio");
  g_menu_append (more, _("Open in the Li_brary"), "win.library-entry");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (assign));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (clipboard));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));
  return menu;
}

void
_fujin_board_show_menu (FujinBoard *self,
                        GtkWidget  *beside)
{
  g_autoptr (GMenu) menu = make_menu ();

  _fujin_board_update_actions (self);
  _fujin_board_show_popover (self, gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)), beside);
}
