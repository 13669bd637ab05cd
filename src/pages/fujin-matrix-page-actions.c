/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-matrix-page-private.h"

static void
copy_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  _fujin_matrix_page_copy (data);
}

static void
paste_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  _fujin_matrix_page_paste (data);
}

static void
edit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  _fujin_matrix_page_edit (data, NULL);
}

static void
clear_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  _fujin_matrix_page_clear (data);
}

static void
choose_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  int column, value;

  g_variant_get (parameter, "(ii)", &column, &value);
  _fujin_matrix_page_choose (data, (FujinSheetColumn) column, value);
}

static void
show_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  fujin_page_go_to_plan (data, g_variant_get_string (parameter, NULL),
                         _fujin_matrix_page_get_plan (data));
}

static void
menu_cb (FujinMatrixPage *self,
         double           x,
         double           y)
{
  FujinServicePlan *plan = _fujin_matrix_page_get_plan (self);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) cells = g_menu_new ();
  g_autoptr (GMenu) places = g_menu_new ();
  g_autoptr (GMenuModel) choices = NULL;
  FujinSheetColumn column;
  GtkWidget *popover;

  if (!plan || !_fujin_matrix_page_get_column (self, &column))
    return;
  choices = _fujin_matrix_page_create_choices (plan, column);
  if (choices)
    g_menu_append_section (menu, fujin_plan_sheet_get_title (column, fujin_lang_screen ()),
                           choices);
  else
    g_menu_append (cells, _("_Edit…"), "matrix.edit");
  g_menu_append (cells, _("_Copy"), "matrix.copy");
  g_menu_append (cells, _("_Paste…"), "matrix.paste");
  g_menu_append (cells, _("C_lear"), "matrix.clear");
  g_menu_append (places, _("Show in _Catalogue"), "matrix.show::catalogue");
  g_menu_append (places, _("Show in _Assignment"), "matrix.show::assignment");
  g_menu_append (places, _("Show in _Portfolio"), "matrix.show::portfolio");
  g_menu_append (places, _("Open in the Li_brary"), "win.library-entry");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (cells));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (places));
  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  _fujin_matrix_page_popup (self, popover, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  if (choices)
    _fujin_matrix_page_focus_choice (self, plan, column);
}

static gboolean
key_pressed_cb (FujinMatrixPage       *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  guint key = gdk_keyval_to_lower (keyval);

  if (state & (GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  if (state & GDK_CONTROL_MASK)
    {
      if (key == GDK_KEY_c || key == GDK_KEY_Insert)
        _fujin_matrix_page_copy (self);
      else if (key == GDK_KEY_v)
        _fujin_matrix_page_paste (self);
      else
        return FALSE;
      return TRUE;
    }
  if (keyval == GDK_KEY_Insert && state & GDK_SHIFT_MASK)
    _fujin_matrix_page_paste (self);
  else if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete ||
           keyval == GDK_KEY_BackSpace)
    _fujin_matrix_page_clear (self);
  else
    return _fujin_matrix_page_type (self, keyval, gdk_keyval_to_unicode (keyval), controller);
  return TRUE;
}

static void
activate_cb (FujinMatrixPage *self)
{
  _fujin_matrix_page_edit (self, NULL);
}

static const GActionEntry entries[] = {
  { "copy", copy_cb },       { "paste", paste_cb },         { "edit", edit_cb },
  { "clear", clear_cb },     { "choose", choose_cb, "(ii)" }, { "show", show_cb, "s" },
};

void
_fujin_matrix_page_init_actions (FujinMatrixPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "matrix", G_ACTION_GROUP (self->actions));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->grid), keys);
  g_signal_connect_swapped (self->grid, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (self->grid, "menu", G_CALLBACK (menu_cb), self);
}

void
_fujin_matrix_page_update_actions (FujinMatrixPage *self)
{
  gboolean editable = _fujin_matrix_page_is_editable (self);

  for (guint i = 1; i < 5; i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), editable);
    }
}
