/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-catalogue-page-private.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-improvements-menu.h"

static FujinProject *
project_of (FujinCataloguePage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

/* "Unnecessary" is to be explained: where that is done comes into sight when it is one service. */
static gboolean
wants_reason (FujinCataloguePage *self,
              GPtrArray          *plans)
{
  FujinServicePlan *plan = plans->len == 1 ? g_ptr_array_index (plans, 0) : NULL;

  if (!_fujin_catalogue_page_lacks_reason (self, plan))
    return FALSE;
  gtk_toggle_button_set_active (self->detail_button, TRUE);
  return TRUE;
}

/* The pointer chose a level, in the list or in the details: the question follows at once. */
void
_fujin_catalogue_page_pick_level (FujinCataloguePage *self,
                                  GPtrArray          *plans,
                                  int                 level)
{
  if (!project_of (self) || plans->len == 0)
    return;
  fujin_edit_set_level (project_of (self), plans, (FujinLevel) level);
  if (wants_reason (self, plans))
    fujin_catalogue_detail_ask_reason (self->detail, g_ptr_array_index (plans, 0));
}

/* The keys go on working in the list; the line below it says how to answer. */
static void
key_level (FujinCataloguePage *self,
           int                 level)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);

  if (!project_of (self) || plans->len == 0)
    return;
  fujin_edit_set_level (project_of (self), plans, (FujinLevel) level);
  if (wants_reason (self, plans))
    fujin_catalogue_detail_show_question (self->detail, g_ptr_array_index (plans, 0));
  _fujin_catalogue_page_update_bar (self);
}

static void
set_level (FujinCataloguePage *self,
           int                 level)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);

  _fujin_catalogue_page_pick_level (self, plans, level);
}

static guint
count_own (GPtrArray         *plans,
           FujinServicePlan **first)
{
  guint n = 0;

  for (guint i = 0; i < plans->len; i++)
    if (fujin_service_plan_is_own (g_ptr_array_index (plans, i)) && n++ == 0)
      *first = g_ptr_array_index (plans, i);
  return n;
}

/* No question beforehand: what was removed comes back by one click. */
static void
remove_own (FujinCataloguePage *self)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);
  g_autofree char *text = NULL;
  FujinServicePlan *first = NULL;
  guint n = count_own (plans, &first);

  if (n == 0)
    return;
  if (n == 1)
    /* Translators: %1$s is a code, %2$s a name */
    text = g_strdup_printf (_("Removed %1$s %2$s"), fujin_service_plan_get_code (first),
                            fujin_service_plan_get_name (first, fujin_lang_screen ()));
  else
    text = g_strdup_printf (ngettext ("Removed %u own service", "Removed %u own services", n), n);
  if (!fujin_edit_remove_own_services (project_of (self), plans))
    return;
  self->removal_state = fujin_history_get_state (fujin_project_get_history (project_of (self)));
  gtk_label_set_text (self->undo_label, text);
  self->removed = TRUE;
  _fujin_catalogue_page_update_bar (self);
}

static void
set_level_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  set_level (data, g_variant_get_int32 (parameter));
}

static void
remove_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  remove_own (data);
}

static void
undo_removal_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  FujinCataloguePage *self = data;
  FujinHistory *history =
    project_of (self) ? fujin_project_get_history (project_of (self)) : NULL;

  self->removed = FALSE;
  _fujin_catalogue_page_update_bar (self);
  if (history && fujin_history_get_state (history) == self->removal_state)
    fujin_history_undo (history);
}

static void
go (FujinCataloguePage *self,
    const char          *page)
{
  fujin_page_go_to_plan (FUJIN_PAGE (self), page, fujin_plan_table_get_current (self->table));
}

static void
show_assignment_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  go (data, "assignment");
}

static void
show_portfolio_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       data)
{
  go (data, "portfolio");
}

static void
clear_selection_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  fujin_plan_table_select_all (FUJIN_CATALOGUE_PAGE (data)->table, FALSE);
}

static void
add_own_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  FujinCataloguePage *self = data;
  const FujinCategory *category = fujin_framework_get_category (
    fujin_framework_get_default (), gtk_drop_down_get_selected (self->own_category));
  FujinServicePlan *plan;
  g_autofree char *target = NULL;

  if (!project_of (self) || !category)
    return;
  plan = fujin_edit_add_own_service (project_of (self), category->id,
                                     gtk_editable_get_text (self->own_name));
  if (!plan)
    {
      /* An empty name, which is refused, and said to be. */
      gtk_widget_set_visible (self->name_missing, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (self->own_name));
      return;
    }
  gtk_menu_button_popdown (self->add_button);
  gtk_editable_set_text (self->own_name, "");
  target = g_strdup_printf ("plan:%s", fujin_service_plan_get_id (plan));
  fujin_page_reveal (FUJIN_PAGE (self), target);
}

static void
append_levels (GMenu *menu)
{
  FujinFramework *framework = fujin_framework_get_default ();

  for (int i = 1; i <= FUJIN_N_LEVELS; i++)
    {
      int level = i % FUJIN_N_LEVELS;
      const FujinTerm *term = fujin_framework_get_level (framework, (FujinLevel) level);
      /* Translators: a level in a menu, and the key that chooses it */
      g_autofree char *label = g_strdup_printf (_("%1$s (%2$d)"),
                                                fujin_text_get (&term->name, fujin_lang_screen ()),
                                                level);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "plans.level", "i", level);
      g_menu_append_item (menu, item);
    }
}

static void
menu_cb (FujinCataloguePage *self,
         double              x,
         double              y)
{
  FujinServicePlan *plan = fujin_plan_table_get_current (self->table);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) levels = g_menu_new ();
  g_autoptr (GMenu) places = g_menu_new ();
  g_autoptr (GMenu) own = g_menu_new ();

  append_levels (levels);
  g_menu_append (places, _("Show in _Assignment"), "plans.show-assignment");
  g_menu_append (places, _("Show in _Portfolio"), "plans.show-portfolio");
  g_menu_append (places, _("Open in the Li_brary"), "win.library-entry");
  g_menu_append (own, _("_Remove Own Service"), "plans.remove");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (levels));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (places));
  if (plan)
    fujin_improvements_menu_append (menu, plan);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (own));
  fujin_plan_table_popup (self->table, G_MENU_MODEL (menu), x, y);
  if (plan)
    fujin_plan_table_focus_menu (self->table,
                                 (fujin_service_plan_get_level (plan) + FUJIN_N_LEVELS - 1) %
                                   FUJIN_N_LEVELS);
}

static gboolean
key_pressed_cb (FujinCataloguePage *self,
                guint               keyval,
                guint               keycode,
                GdkModifierType     state)
{
  int digit = fujin_plan_table_get_digit (keyval);

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  if (digit >= 0 && digit < FUJIN_N_LEVELS)
    key_level (self, digit);
  else if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete)
    remove_own (self);
  else if (keyval == GDK_KEY_F2)
    {
      gtk_toggle_button_set_active (self->detail_button, TRUE);
      fujin_catalogue_detail_rename (self->detail);
    }
  else
    return FALSE;
  return TRUE;
}

static const GActionEntry entries[] = {
  { "level", set_level_cb, "i" },
  { "remove", remove_cb },
  { "undo-removal", undo_removal_cb },
  { "show-assignment", show_assignment_cb },
  { "show-portfolio", show_portfolio_cb },
  { "clear-selection", clear_selection_cb },
  { "add-own", add_own_cb },
};

void
_fujin_catalogue_page_init_actions (FujinCataloguePage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "plans", G_ACTION_GROUP (self->actions));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (fujin_plan_table_get_view (self->table), keys);
  g_signal_connect_swapped (self->table, "menu", G_CALLBACK (menu_cb), self);
  g_signal_connect_swapped (self->selection_level, "picked", G_CALLBACK (set_level), self);
}

static void
enable (FujinCataloguePage *self,
        const char         *name,
        gboolean            enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
_fujin_catalogue_page_update_actions (FujinCataloguePage *self)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);
  gboolean editable = project_of (self) && !fujin_project_get_read_only (project_of (self));
  FujinServicePlan *first = NULL;

  enable (self, "level", editable && plans->len > 0);
  enable (self, "remove", editable && count_own (plans, &first) > 0);
  enable (self, "add-own", editable);
  enable (self, "show-assignment", plans->len > 0);
  enable (self, "show-portfolio", plans->len > 0);
}
