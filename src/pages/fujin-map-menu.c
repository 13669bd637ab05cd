/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-map-private.h"
#include "fujin-page.h"

/* What can be done with the current card. */

static void
place_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  FujinMap *self = data;

  fujin_map_place (self, self->cursor, g_variant_get_int32 (parameter));
}

static void
show_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  FujinMap *self = data;
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);

  if (page)
    fujin_page_go_to_plan (FUJIN_PAGE (page), g_variant_get_string (parameter, NULL),
                           self->cursor);
}

static GMenuModel *
create_places (void)
{
  GMenu *menu = g_menu_new ();

  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      const FujinQuadrant *quadrant =
        fujin_framework_get_quadrant (fujin_framework_get_default (), i);
      g_autofree char *text = g_strdup_printf (
        "%s  %s", quadrant->id, fujin_text_get (&quadrant->name, fujin_lang_screen ()));
      g_autoptr (GMenuItem) item = g_menu_item_new (text, NULL);

      g_menu_item_set_action_and_target (item, "map.place", "i", i);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_menu (FujinMap *self)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuModel) places = create_places ();
  g_autoptr (GMenu) reset = g_menu_new ();
  g_autoptr (GMenu) pages = g_menu_new ();

  g_menu_append_section (menu, _("Move to Quadrant"), places);
  if (fujin_service_plan_get_quadrant (self->cursor) != 0)
    g_menu_append (reset, _("_Take Our Own Judgement Back"), "map.place(0)");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (reset));
  g_menu_append (pages, _("Show in _Catalogue"), "map.show::catalogue");
  g_menu_append (pages, _("Show in _Assignment"), "map.show::assignment");
  g_menu_append (pages, _("Show in _Portfolio"), "map.show::portfolio");
  g_menu_append (pages, _("Open in the Li_brary"), "win.library-entry");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (pages));
  return G_MENU_MODEL (menu);
}

/* A popover that is unparented while it is open stays in memory, with all it knows. */
void
_fujin_map_close_menu (FujinMap *self)
{
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
find_card (FujinMap     *self,
           GdkRectangle *where)
{
  FujinMapField *field = self->fields[self->cursor_field];
  GtkWidget *card = NULL;
  graphene_rect_t bounds;
  guint index;

  if (fujin_map_field_find (field, self->cursor, &index))
    card = fujin_map_field_scroll_to (field, index);
  if (card && gtk_widget_compute_bounds (card, GTK_WIDGET (self), &bounds))
    *where = (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                              (int) bounds.size.width, (int) bounds.size.height };
}

/* Opens the menu at a place, or (-1) at the current card. */
void
_fujin_map_open_menu (FujinMap *self,
                      double    x,
                      double    y)
{
  GdkRectangle where = { (int) x, (int) y, 1, 1 };
  g_autoptr (GMenuModel) menu = NULL;

  if (!self->cursor)
    return;
  if (x < 0)
    find_card (self, &where);
  menu = create_menu (self);
  _fujin_map_close_menu (self);
  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &where);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

void
_fujin_map_init_menu (FujinMap *self)
{
  static const GActionEntry entries[] = {
    { .name = "place", .activate = place_cb, .parameter_type = "i" },
    { .name = "show", .activate = show_cb, .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "map", G_ACTION_GROUP (actions));
}
