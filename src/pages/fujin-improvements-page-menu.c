/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-improvements-page-private.h"
#include "fujin-record-words.h"

static GMenuModel *
create_state_menu (void)
{
  GMenu *menu = g_menu_new ();

  for (int i = 0; i < FUJIN_N_STATES; i++)
    {
      const char *name = fujin_record_choice_name (
        FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE, i, fujin_lang_screen ());
      g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

      g_menu_item_set_action_and_target (item, "improvements.state", "i", i);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_cycle_menu (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu,
                 fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_CYCLE, 0,
                                           fujin_lang_screen ()),
                 "improvements.cycle::short");
  g_menu_append (menu,
                 fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_CYCLE, 1,
                                           fujin_lang_screen ()),
                 "improvements.cycle::long");
  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autoptr (GMenu) text = g_menu_new ();
  g_autoptr (GMenuModel) states = create_state_menu ();
  g_autoptr (GMenuModel) cycles = create_cycle_menu ();

  g_menu_append (edit, _("_Edit"), "improvements.edit");
  g_menu_append (edit, _("_Duplicate"), "improvements.duplicate");
  g_menu_append (edit, _("_Remove"), "improvements.remove");
  g_menu_append (text, _("_Copy as Text"), "improvements.copy");
  g_menu_append (text, _("_Paste"), "improvements.paste");
  g_menu_append (text, _("Open in the Li_brary"), "win.library-entry");
  g_menu_append_section (menu, _("Move to"), states);
  g_menu_append_section (menu, _("Cycle"), cycles);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (edit));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (text));
  return G_MENU_MODEL (menu);
}

/* A popover that is unparented while it is open stays in memory, with all it knows. */
void
_fujin_improvements_page_close_menu (FujinImprovementsPage *self)
{
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

/* Opens the menu at a place of @view. */
void
_fujin_improvements_page_popup (FujinImprovementsPage *self,
                                GtkWidget             *view,
                                double                 x,
                                double                 y)
{
  g_autoptr (GMenuModel) menu = create_menu ();
  double own_x, own_y;

  _fujin_improvements_page_close_menu (self);
  gtk_widget_translate_coordinates (view, GTK_WIDGET (self), x, y, &own_x, &own_y);
  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle) { (int) own_x, (int) own_y, 1, 1 });
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}
