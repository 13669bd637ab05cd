/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-organisation-tree-private.h"
#include "fujin-page.h"

#define ZOOM_STEP 1.25
#define PROVIDER "provider"

static void
add_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       data)
{
  const char *id = g_variant_get_string (parameter, NULL);
  FujinTeamRole role = FUJIN_TEAM_ROLE_TEAM;
  gboolean external = g_str_equal (id, PROVIDER);

  if (external || fujin_team_role_parse (id, &role))
    _fujin_organisation_tree_add (data, role, external);
}

static void
details_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  FujinOrganisationTree *self = data;

  _fujin_organisation_tree_open_detail (self);
  fujin_team_detail_begin (self->detail);
}

static void
part_of_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  FujinOrganisationTree *self = data;

  _fujin_organisation_tree_open_detail (self);
  fujin_team_detail_ask_parent (self->detail);
}

static void
top_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       data)
{
  _fujin_organisation_tree_drop (data, _fujin_organisation_tree_get_current (data), NULL);
}

static void
before_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  _fujin_organisation_tree_move (data, -1);
}

static void
after_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  _fujin_organisation_tree_move (data, 1);
}

static void
remove_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  _fujin_organisation_tree_remove (data);
}

static void
toggle_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  FujinOrganisationTree *self = data;

  _fujin_organisation_tree_toggle (self, fujin_tree_view_get_selected (self->view));
}

static void
collapse_all_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  _fujin_organisation_tree_collapse_all (data, TRUE);
}

static void
expand_all_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       data)
{
  _fujin_organisation_tree_collapse_all (data, FALSE);
}

static void
zoom_in_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  fujin_tree_view_zoom_by (((FujinOrganisationTree *) data)->view, ZOOM_STEP);
}

static void
zoom_out_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  fujin_tree_view_zoom_by (((FujinOrganisationTree *) data)->view, 1 / ZOOM_STEP);
}

static void
zoom_normal_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  fujin_tree_view_zoom_to (((FujinOrganisationTree *) data)->view, 1);
}

static void
fit_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       data)
{
  fujin_tree_view_fit (((FujinOrganisationTree *) data)->view);
}

/* The textbook's teams are proposed where the team table is. */
static void
propose_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (data), FUJIN_TYPE_PAGE);

  if (page)
    fujin_page_go (FUJIN_PAGE (page), "teams", "propose");
}

static const GActionEntry entries[] = {
  { "add", add_cb, "s" },           { "propose", propose_cb },     { "details", details_cb },
  { "part-of", part_of_cb },        { "top", top_cb },             { "before", before_cb },
  { "after", after_cb },            { "remove", remove_cb },       { "toggle", toggle_cb },
  { "collapse-all", collapse_all_cb }, { "expand-all", expand_all_cb },
  { "zoom-in", zoom_in_cb },        { "zoom-out", zoom_out_cb },
  { "zoom-normal", zoom_normal_cb }, { "fit", fit_cb },
};

/* Actions that need a plan to write to, and those that need a box too. */
static const char *const editing[] = { "add", "propose" };
static const char *const on_box[] = { "part-of", "top", "before", "after", "remove" };

static void
enable (FujinOrganisationTree *self,
        const char            *name,
        gboolean               enabled)
{
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), enabled);
}

void
_fujin_organisation_tree_update_actions (FujinOrganisationTree *self)
{
  gboolean editable = self->project && !fujin_project_get_read_only (self->project);
  FujinTeam *team = _fujin_organisation_tree_get_current (self);

  for (guint i = 0; i < G_N_ELEMENTS (editing); i++)
    enable (self, editing[i], editable);
  for (guint i = 0; i < G_N_ELEMENTS (on_box); i++)
    enable (self, on_box[i], editable && team);
  enable (self, "top", editable && team && fujin_team_get_parent (team));
  enable (self, "details", team != NULL);
  enable (self, "toggle", team != NULL);
}

static void
add_kind (GMenu      *menu,
          const char *label,
          const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "tree.add", "s", id);
  g_menu_append_item (menu, item);
}

GMenuModel *
_fujin_organisation_tree_create_add_menu (void)
{
  GMenu *menu = g_menu_new ();

  add_kind (menu, _("_Department"), fujin_team_role_id (FUJIN_TEAM_ROLE_DEPARTMENT));
  add_kind (menu, _("_Team"), fujin_team_role_id (FUJIN_TEAM_ROLE_TEAM));
  add_kind (menu, _("_Provider"), PROVIDER);
  add_kind (menu, _("_Group Company"), fujin_team_role_id (FUJIN_TEAM_ROLE_GROUP_COMPANY));
  add_kind (menu, _("C_DC"), fujin_team_role_id (FUJIN_TEAM_ROLE_CDC));
  add_kind (menu, _("C_ISO"), fujin_team_role_id (FUJIN_TEAM_ROLE_CISO));
  add_kind (menu, _("_Executive"), fujin_team_role_id (FUJIN_TEAM_ROLE_EXECUTIVE));
  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_menu (FujinOrganisationTree *self)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuModel) kinds = _fujin_organisation_tree_create_add_menu ();
  g_autoptr (GMenu) box = g_menu_new ();
  g_autoptr (GMenu) place = g_menu_new ();
  g_autoptr (GMenu) view = g_menu_new ();

  if (_fujin_organisation_tree_get_current (self))
    {
      g_menu_append (box, _("_Details"), "tree.details");
      g_menu_append_submenu (box, _("_Add below It"), kinds);
      g_menu_append (place, _("_Part of…"), "tree.part-of");
      g_menu_append (place, _("To the _Top Level"), "tree.top");
      g_menu_append (place, _("Move _Before (Alt+Up)"), "tree.before");
      g_menu_append (place, _("Move A_fter (Alt+Down)"), "tree.after");
      g_menu_append (place, _("_Remove"), "tree.remove");
      g_menu_append (view, _("Open in the Li_brary"), "win.library-entry");
    }
  else
    g_menu_append_submenu (box, _("_Add"), kinds);
  g_menu_append (view, _("_Expand All"), "tree.expand-all");
  g_menu_append (view, _("_Collapse All"), "tree.collapse-all");
  g_menu_append (view, _("Show the _Whole Tree (Ctrl+9)"), "tree.fit");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (box));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (place));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (view));
  return G_MENU_MODEL (menu);
}

void
_fujin_organisation_tree_close_menu (FujinOrganisationTree *self)
{
  /* One that is open while it is unparented stays in memory, with all it knows. */
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

void
_fujin_organisation_tree_popup_menu (FujinOrganisationTree *self,
                                     double                 x,
                                     double                 y)
{
  g_autoptr (GMenuModel) menu = create_menu (self);

  _fujin_organisation_tree_close_menu (self);
  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self->stack));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  /* Before what was chosen is done: that may take the keys elsewhere. */
  g_signal_connect_swapped (self->popover, "closed", G_CALLBACK (gtk_widget_grab_focus),
                            self->view);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

void
_fujin_organisation_tree_init_actions (FujinOrganisationTree *self)
{
  g_autoptr (GMenuModel) kinds = _fujin_organisation_tree_create_add_menu ();

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "tree", G_ACTION_GROUP (self->actions));
  gtk_menu_button_set_menu_model (self->add_button, kinds);
}
