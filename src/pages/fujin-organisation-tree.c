/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-cdc-roles.h"
#include "fujin-lang.h"
#include "fujin-look.h"
#include "fujin-organisation-tree-private.h"
#include "fujin-page.h"
#include "fujin-parse.h"
#include "fujin-project-tree.h"

/* Width in font sizes below which the details come only when asked for. */
#define NARROW 62

/**
 * FujinOrganisationTree:
 *
 * The tree of departments, teams, providers and companies, with all about the one that has the
 * cursor.
 */
G_DEFINE_FINAL_TYPE (FujinOrganisationTree, fujin_organisation_tree, GTK_TYPE_WIDGET)

FujinTeam *
_fujin_organisation_tree_get_current (FujinOrganisationTree *self)
{
  return self->project && self->current ? fujin_project_find_team (self->project, self->current)
                                        : NULL;
}

static int
index_of (FujinOrganisationTree *self,
          FujinTeam             *team)
{
  guint position;

  if (team && self->organisation &&
      fujin_project_get_team_position (self->project, team, &position) &&
      position < self->organisation->units->len)
    return (int) position;
  return -1;
}

static FujinTeam *
team_at (FujinOrganisationTree *self,
         int                    index)
{
  if (!self->organisation || index < 0 || (guint) index >= self->organisation->units->len)
    return NULL;
  return fujin_organisation_get (self->organisation, (guint) index)->team;
}

static void
mark_found (FujinOrganisationTree *self)
{
  g_autofree char *needle =
    fujin_parse_dup_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  g_autofree gboolean *found = NULL;

  if (*needle && self->organisation)
    {
      found = g_new0 (gboolean, self->organisation->units->len + 1);
      for (guint i = 0; i < self->organisation->units->len; i++)
        {
          FujinTeam *team = team_at (self, (int) i);
          g_autofree char *key = fujin_parse_dup_key (fujin_team_get_name (team));

          found[i] = strstr (key, needle) != NULL;
        }
    }
  fujin_tree_view_set_found (self->view, found);
}

static void
show_line (FujinOrganisationTree *self)
{
  int index = fujin_tree_view_get_selected (self->view);
  g_autofree char *text = NULL;

  if (team_at (self, index))
    text = fujin_organisation_dup_sentence (
      fujin_organisation_get (self->organisation, (guint) index), fujin_lang_screen ());
  else
    text = g_strdup (_("Drag a box onto another one to make it part of that, or onto empty ground "
                       "for the top level. Arrow keys walk, Left and Right close and open, Enter "
                       "goes to the details."));
  gtk_label_set_text (self->line, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
}

static void
show_zoom (FujinOrganisationTree *self)
{
  /* Translators: how large the tree is shown, in per cent */
  g_autofree char *text =
    g_strdup_printf (_("%d %%"), (int) (fujin_tree_view_get_zoom (self->view) * 100 + 0.5));

  gtk_button_set_label (self->zoom_label, text);
}

void
_fujin_organisation_tree_show_current (FujinOrganisationTree *self)
{
  int index = fujin_tree_view_get_selected (self->view);
  FujinTeam *team = team_at (self, index);

  fujin_team_detail_show (self->detail, self->project,
                          team ? fujin_organisation_get (self->organisation, (guint) index) : NULL);
  gtk_stack_set_visible_child_name (self->detail_stack, team ? "team" : "none");
  show_line (self);
  _fujin_organisation_tree_update_actions (self);
}

/* The CDC, or whom it answers to: what the sheet is about. */
static int
find_home (FujinOrganisationTree *self)
{
  int ciso = -1;

  for (guint i = 0; i < self->organisation->units->len; i++)
    {
      FujinTeam *team = team_at (self, (int) i);

      if (fujin_team_get_role (team) == FUJIN_TEAM_ROLE_CDC && !fujin_team_get_external (team))
        return (int) i;
      if (fujin_team_get_role (team) == FUJIN_TEAM_ROLE_CISO && ciso < 0)
        ciso = (int) i;
    }
  return ciso;
}

/* What was removed and is back has the cursor again. */
static void
select_restored (FujinOrganisationTree *self)
{
  if (!self->removed || !fujin_project_find_team (self->project, self->removed))
    return;
  g_free (self->current);
  self->current = g_steal_pointer (&self->removed);
}

static void
refresh (GtkWidget *widget)
{
  FujinOrganisationTree *self = FUJIN_ORGANISATION_TREE (widget);
  g_autofree char *family = fujin_look_font_family (widget);
  FujinTreePicture *picture;

  if (!self->project)
    return;
  g_clear_pointer (&self->organisation, fujin_organisation_free);
  self->organisation = fujin_organisation_new (self->project);
  picture = fujin_tree_picture_new (family ? family : "Sans",
                                    fujin_look_font_size (GTK_WIDGET (self->view)),
                                    fujin_lang_screen ());
  fujin_project_tree_fill (picture, self->organisation, self->collapsed, fujin_lang_screen ());
  select_restored (self);
  fujin_tree_view_set_home (self->view, find_home (self));
  fujin_tree_view_set_picture (self->view, picture,
                               index_of (self, _fujin_organisation_tree_get_current (self)));
  fujin_tree_view_set_editable (self->view, !fujin_project_get_read_only (self->project));
  gtk_stack_set_visible_child_name (self->stack, self->organisation->units->len > 0 ? "tree"
                                                                                   : "empty");
  mark_found (self);
  show_zoom (self);
  _fujin_organisation_tree_show_current (self);
}

static void
changed_cb (gpointer data)
{
  fujin_refresher_queue (((FujinOrganisationTree *) data)->refresher);
}

static void
record_changed_cb (FujinOrganisationTree *self,
                   FujinRecord           *record)
{
  if (fujin_record_get_kind (record) == FUJIN_RECORD_PERSON)
    fujin_refresher_queue (self->refresher);
}

static void
selected_cb (FujinOrganisationTree *self)
{
  FujinTeam *team = team_at (self, fujin_tree_view_get_selected (self->view));

  g_free (self->current);
  self->current = team ? g_strdup (fujin_team_get_id (team)) : NULL;
  _fujin_organisation_tree_show_current (self);
}

void
_fujin_organisation_tree_open_detail (FujinOrganisationTree *self)
{
  gtk_toggle_button_set_active (self->detail_button, TRUE);
}

static void
activated_cb (FujinOrganisationTree *self)
{
  _fujin_organisation_tree_open_detail (self);
  fujin_team_detail_begin (self->detail);
}

void
_fujin_organisation_tree_toggle (FujinOrganisationTree *self,
                                 int                    index)
{
  FujinTeam *team = team_at (self, index);

  if (!team)
    return;
  if (!g_hash_table_remove (self->collapsed, fujin_team_get_id (team)))
    g_hash_table_add (self->collapsed, g_strdup (fujin_team_get_id (team)));
  /* The cursor does not stay where nobody sees it. */
  if (g_hash_table_contains (self->collapsed, fujin_team_get_id (team)) &&
      _fujin_organisation_tree_get_current (self) &&
      fujin_team_is_inside_of (_fujin_organisation_tree_get_current (self), team))
    {
      g_free (self->current);
      self->current = g_strdup (fujin_team_get_id (team));
    }
  refresh (GTK_WIDGET (self));
}

void
_fujin_organisation_tree_collapse_all (FujinOrganisationTree *self,
                                       gboolean               collapse)
{
  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *parent = fujin_team_get_parent (fujin_project_get_team (self->project, i));

      if (parent && collapse)
        g_hash_table_add (self->collapsed, g_strdup (fujin_team_get_id (parent)));
      else if (parent)
        g_hash_table_remove (self->collapsed, fujin_team_get_id (parent));
    }
  if (collapse)
    {
      FujinTeam *team = _fujin_organisation_tree_get_current (self);

      while (team && fujin_team_get_parent (team))
        team = fujin_team_get_parent (team);
      g_free (self->current);
      self->current = team ? g_strdup (fujin_team_get_id (team)) : NULL;
    }
  refresh (GTK_WIDGET (self));
}

void
_fujin_organisation_tree_open_to (FujinOrganisationTree *self,
                                  FujinTeam             *team)
{
  for (FujinTeam *above = fujin_team_get_parent (team); above;
       above = fujin_team_get_parent (above))
    g_hash_table_remove (self->collapsed, fujin_team_get_id (above));
}

static void
box_toggled_cb (FujinOrganisationTree *self,
                int                    index)
{
  _fujin_organisation_tree_toggle (self, index);
}

static void
drop_cb (FujinOrganisationTree *self,
         int                    index,
         int                    target)
{
  _fujin_organisation_tree_drop (self, team_at (self, index), team_at (self, target));
}

/* While a box is dragged the line says what letting go would do. */
static void
dragging_cb (FujinOrganisationTree *self,
             int                    index,
             int                    target)
{
  FujinTeam *team = team_at (self, index);
  FujinTeam *parent = team_at (self, target);
  g_autofree char *text = NULL;

  if (!team)
    {
      show_line (self);
      return;
    }
  if (!parent)
    text = g_strdup_printf (_("Let go: %s to the top level"), fujin_team_get_name (team));
  else if (fujin_team_is_inside_of (parent, team))
    text = g_strdup_printf (_("%1$s cannot be part of %2$s, which is part of it."),
                            fujin_team_get_name (team), fujin_team_get_name (parent));
  else
    /* Translators: of teams; the first becomes part of the second */
    text = g_strdup_printf (_("Let go: %1$s becomes part of %2$s"), fujin_team_get_name (team),
                            fujin_team_get_name (parent));
  gtk_label_set_text (self->line, text);
}

static void
menu_cb (FujinOrganisationTree *self,
         double                 x,
         double                 y)
{
  _fujin_organisation_tree_popup_menu (self, x, y);
}

static void
box_removed_cb (FujinOrganisationTree *self)
{
  _fujin_organisation_tree_remove (self);
}

static void
move_cb (FujinOrganisationTree *self,
         int                    step)
{
  _fujin_organisation_tree_move (self, step);
}

static void
zoomed_cb (FujinOrganisationTree *self)
{
  show_zoom (self);
}

/* The next one after the cursor, from the start again after the last. */
static void
find_next (FujinOrganisationTree *self,
           gboolean               from_here)
{
  g_autofree char *needle =
    fujin_parse_dup_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  guint n = self->organisation ? self->organisation->units->len : 0;
  int start = index_of (self, _fujin_organisation_tree_get_current (self));

  for (guint i = from_here ? 0 : 1; *needle && i <= n; i++)
    {
      guint index = (guint) (MAX (start, 0) + (int) i) % MAX (n, 1);
      FujinTeam *team = team_at (self, (int) index);
      g_autofree char *key = team ? fujin_parse_dup_key (fujin_team_get_name (team)) : NULL;

      if (key && strstr (key, needle))
        {
          fujin_organisation_tree_reveal (self, fujin_team_get_id (team));
          return;
        }
    }
}

static void
search_cb (FujinOrganisationTree *self)
{
  mark_found (self);
  find_next (self, TRUE);
}

static void
search_next_cb (FujinOrganisationTree *self)
{
  find_next (self, FALSE);
}

static gboolean
width_changed_cb (gpointer data)
{
  FujinOrganisationTree *self = data;
  gboolean narrow = self->width < NARROW;

  self->width_source = 0;
  if (narrow != self->narrow)
    gtk_toggle_button_set_active (self->detail_button, !narrow);
  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->tools),
                                  self->width < 30 ? GTK_ORIENTATION_VERTICAL
                                                   : GTK_ORIENTATION_HORIZONTAL);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinOrganisationTree *self,
           int                    width)
{
  self->width = (int) (width / fujin_look_font_size (GTK_WIDGET (self)));
  /* Not in the middle of an allocation. */
  if (self->width_source == 0)
    self->width_source = g_idle_add (width_changed_cb, self);
}

static void
fujin_organisation_tree_css_changed (GtkWidget         *widget,
                                     GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_organisation_tree_parent_class)->css_changed (widget, change);
  if (FUJIN_ORGANISATION_TREE (widget)->refresher)
    fujin_refresher_queue (FUJIN_ORGANISATION_TREE (widget)->refresher);
}

static void
fujin_organisation_tree_dispose (GObject *object)
{
  FujinOrganisationTree *self = FUJIN_ORGANISATION_TREE (object);

  if (self->watch)
    fujin_organisation_tree_set_project (self, NULL);
  _fujin_organisation_tree_close_menu (self);
  g_clear_handle_id (&self->width_source, g_source_remove);
  g_clear_pointer (&self->watch, fujin_teams_watch_free);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->collapsed, g_hash_table_unref);
  g_clear_pointer (&self->current, g_free);
  g_clear_pointer (&self->removed, g_free);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_organisation_tree_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-organisation-tree.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, box);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, add_button);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, search);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, tools);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, zoom_label);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, detail_button);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, view);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, department_button);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, detail_stack);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, detail);
  gtk_widget_class_bind_template_child (widget_class, FujinOrganisationTree, line);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_next_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, box_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
  gtk_widget_class_bind_template_callback (widget_class, dragging_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_cb);
  gtk_widget_class_bind_template_callback (widget_class, box_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoomed_cb);
}

static void
fujin_organisation_tree_class_init (FujinOrganisationTreeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_organisation_tree_dispose;
  widget_class->css_changed = fujin_organisation_tree_css_changed;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  g_type_ensure (FUJIN_TYPE_TREE_VIEW);
  g_type_ensure (FUJIN_TYPE_TEAM_DETAIL);
  bind_template (widget_class);
}

static void
fujin_organisation_tree_init (FujinOrganisationTree *self)
{
  self->collapsed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  self->watch = fujin_teams_watch_new (changed_cb, self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Organisation tree"), -1);
  _fujin_organisation_tree_init_actions (self);
  _fujin_organisation_tree_update_actions (self);
}

/**
 * fujin_organisation_tree_set_project:
 * @self: a tree
 * @project: (nullable): a project
 *
 * Shows the organisation of another project. What was collapsed is so again when the same teams
 * come back: the file is read once more, or another branch of it is shown.
 */
void
fujin_organisation_tree_set_project (FujinOrganisationTree *self,
                                     FujinProject          *project)
{
  g_return_if_fail (FUJIN_IS_ORGANISATION_TREE (self));

  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  if (self->box)
    {
      fujin_team_detail_show (self->detail, NULL, NULL);
      fujin_tree_view_set_picture (self->view, NULL, -1);
    }
  g_clear_pointer (&self->organisation, fujin_organisation_free);
  g_clear_pointer (&self->current, g_free);
  g_clear_pointer (&self->removed, g_free);
  g_set_object (&self->project, project);
  fujin_teams_watch_set_project (self->watch, project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (record_changed_cb), self);
  fujin_refresher_queue (self->refresher);
}

/**
 * fujin_organisation_tree_reveal:
 * @self: a tree
 * @target: id of a team
 *
 * Moves the cursor to a team, opening what it is part of.
 */
void
fujin_organisation_tree_reveal (FujinOrganisationTree *self,
                                const char            *target)
{
  FujinTeam *team;

  g_return_if_fail (FUJIN_IS_ORGANISATION_TREE (self));

  team = self->project ? fujin_project_find_team (self->project, target) : NULL;
  if (!team)
    return;
  _fujin_organisation_tree_open_to (self, team);
  g_free (self->current);
  self->current = g_strdup (fujin_team_get_id (team));
  refresh (GTK_WIDGET (self));
  fujin_tree_view_select (self->view, index_of (self, team));
}

/**
 * fujin_organisation_tree_find:
 * @self: a tree
 *
 * Puts the keys into the search.
 */
void
fujin_organisation_tree_find (FujinOrganisationTree *self)
{
  g_return_if_fail (FUJIN_IS_ORGANISATION_TREE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}

/* Whoever comes to the tree sees what a box tells, and not only that one could be selected. */
static void
select_first (FujinOrganisationTree *self)
{
  guint n = self->organisation->units->len;
  g_autofree guint *depths = g_new0 (guint, n);
  g_autofree guint *order = fujin_organisation_sort (self->organisation, depths);

  fujin_tree_view_select (self->view, (int) order[0]);
}

/**
 * fujin_organisation_tree_take_focus:
 * @self: a tree
 *
 * Puts the keys onto the tree, and the cursor on a box.
 */
void
fujin_organisation_tree_take_focus (FujinOrganisationTree *self)
{
  g_return_if_fail (FUJIN_IS_ORGANISATION_TREE (self));

  fujin_refresher_flush (self->refresher);
  if (!self->organisation || self->organisation->units->len == 0)
    {
      gtk_widget_grab_focus (self->department_button);
      return;
    }
  if (fujin_tree_view_get_selected (self->view) < 0)
    select_first (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/**
 * fujin_organisation_tree_dup_subject:
 * @self: a tree
 *
 * Returns: (transfer full) (nullable): the row of the library that tells of what is chosen
 */
char *
fujin_organisation_tree_dup_subject (FujinOrganisationTree *self)
{
  FujinTeam *team;
  const char *id;

  g_return_val_if_fail (FUJIN_IS_ORGANISATION_TREE (self), NULL);

  team = self->project ? _fujin_organisation_tree_get_current (self) : NULL;
  if (!team || fujin_team_get_external (team))
    return NULL;
  id = fujin_cdc_roles_get_id (team);
  return id ? g_strconcat ("x1060:role-", id, NULL) : NULL;
}

/**
 * fujin_organisation_tree_dup_nearest:
 * @self: a tree
 *
 * Returns: (transfer full) (nullable): the row of the library that comes nearest to what is chosen:
 *   for a provider the guide to outsourcing, for a department the pattern the plan aims at
 */
char *
fujin_organisation_tree_dup_nearest (FujinOrganisationTree *self)
{
  FujinTeam *team;
  int pattern;

  g_return_val_if_fail (FUJIN_IS_ORGANISATION_TREE (self), NULL);

  team = self->project ? _fujin_organisation_tree_get_current (self) : NULL;
  if (!team)
    return NULL;
  if (fujin_team_get_external (team))
    return g_strdup (FUJIN_PAGE_OUTSOURCING);
  pattern = fujin_project_get_target_pattern (self->project);
  return g_strdup_printf ("x1060:pattern-%d", CLAMP (pattern, 1, FUJIN_N_PATTERNS));
}
