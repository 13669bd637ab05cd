/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-versions-list.h"

#include <glib/gi18n.h>

#include "fujin-versions-list-private.h"

/**
 * FujinVersionsList:
 *
 * The versions of a project with the present state, or its branches with the main line, in a
 * table; and what there is to know and to do about the one selected.
 */
G_DEFINE_FINAL_TYPE (FujinVersionsList, fujin_versions_list, GTK_TYPE_WIDGET)

static void
selected_cb (FujinVersionsList *self)
{
  _fujin_versions_list_show (self);
}

static void
compare_cb (FujinVersionsList *self)
{
  _fujin_versions_list_compare (self);
}

static void
fujin_versions_list_dispose (GObject *object)
{
  FujinVersionsList *self = FUJIN_VERSIONS_LIST (object);
  GtkWidget *child;

  self->table = NULL;
  g_clear_object (&self->project);
  g_clear_pointer (&self->buttons_for, g_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_versions_list_parent_class)->dispose (object);
}

static void
fujin_versions_list_class_init (FujinVersionsListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_versions_list_dispose;
  g_type_ensure (FUJIN_TYPE_STATE_TABLE);
  g_type_ensure (FUJIN_TYPE_DATE_ENTRY);
  g_type_ensure (FUJIN_TYPE_TEXT_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-versions-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, empty_title);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, empty_text);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, empty_button);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, table);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, about);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, about_scroller);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, buttons);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, compare_cb);
  _fujin_versions_list_bind_form (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_versions_list_init (FujinVersionsList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  _fujin_versions_list_init_form (self);
}

/**
 * fujin_versions_list_set_branches:
 * @self: a list
 * @branches: whether it shows branches, else versions
 *
 * Says what the list is of; called once.
 */
void
fujin_versions_list_set_branches (FujinVersionsList *self,
                                  gboolean           branches)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_LIST (self));

  self->branches = branches;
  fujin_state_table_set_branches (self->table, branches);
  gtk_widget_set_visible (self->trigger_label, !branches);
  gtk_widget_set_visible (GTK_WIDGET (self->trigger), !branches);
  gtk_label_set_label (self->empty_title, branches ? _("No branches yet") : _("No versions yet"));
  gtk_label_set_label (
    self->empty_text,
    branches ? _("A branch is a copy of the plans to try something out: change it freely, hold it "
                 "against the main line, and take over what is good.")
             : _("Keep today’s state under a name at each review. Later you see what became of "
                 "it: services added, dropped, moved, raised or lowered."));
  gtk_button_set_label (self->empty_button, branches ? _("New Branch…") : _("Keep a Version…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->empty_button),
                                  branches ? "win.new-branch" : "win.keep-version");
}

/**
 * fujin_versions_list_set_project:
 * @self: a list
 * @project: (nullable): a project
 *
 * Sets whose versions or branches they are; fujin_versions_list_refresh() shows them.
 */
void
fujin_versions_list_set_project (FujinVersionsList *self,
                                 FujinProject      *project)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_return_if_fail (FUJIN_IS_VERSIONS_LIST (self));

  if (!g_set_object (&self->project, project) || self->table == NULL)
    return;
  /* The rows hold the states, and so the old project. */
  fujin_state_table_set_rows (self->table, none);
}

/**
 * fujin_versions_list_refresh:
 * @self: a list
 *
 * Shows the present state of the project.
 */
void
fujin_versions_list_refresh (FujinVersionsList *self)
{
  g_autoptr (GPtrArray) rows = NULL;

  g_return_if_fail (FUJIN_IS_VERSIONS_LIST (self));

  if (self->project == NULL || self->table == NULL)
    return;
  rows = _fujin_versions_list_make_rows (self);
  gtk_stack_set_visible_child_name (self->stack, rows->len > 1 ? "list" : "empty");
  fujin_state_table_set_rows (self->table, rows);
}

/**
 * fujin_versions_list_select:
 * @self: a list
 * @id: id of a version or branch, "main", or "" for now
 *
 * Selects a row.
 */
void
fujin_versions_list_select (FujinVersionsList *self,
                            const char        *id)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_LIST (self));

  fujin_state_table_select (self->table, id);
}

/**
 * fujin_versions_list_take_focus:
 * @self: a list
 *
 * Puts the focus on the row selected; on what makes the first one where there is none.
 */
void
fujin_versions_list_take_focus (FujinVersionsList *self)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_LIST (self));

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "list") == 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->table));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->empty_button));
}
