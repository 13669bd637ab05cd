/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-cdc-roles-view-private.h"
#include "fujin-project-role-chart.h"

/**
 * FujinCdcRolesView:
 *
 * The roles around the cyber defence centre (textbook figure 2) with this plan's names, what
 * passes between them, and what the chosen one is.
 */
G_DEFINE_FINAL_TYPE (FujinCdcRolesView, fujin_cdc_roles_view, GTK_TYPE_WIDGET)

const FujinCdcSeat *
_fujin_cdc_roles_view_get_seat (FujinCdcRolesView *self)
{
  int chosen = fujin_role_chart_view_get_chosen (self->chart);

  return self->roles && chosen < (int) self->roles->seats->len
           ? fujin_cdc_roles_get (self->roles, (guint) chosen) : NULL;
}

static void
refresh (GtkWidget *widget)
{
  FujinCdcRolesView *self = FUJIN_CDC_ROLES_VIEW (widget);
  g_autofree char *status = NULL;

  if (!self->project)
    return;
  fujin_cdc_roles_free (self->roles);
  self->roles = fujin_cdc_roles_new (self->project);
  fujin_role_chart_view_set_chart (self->chart,
                                   fujin_project_role_chart_new (self->project, self->roles,
                                                                 fujin_lang_screen ()));
  status = self->roles->n_open == 0
    ? g_strdup (_("Every role is named."))
    : g_strdup_printf (ngettext ("%u role is not named yet: choose it and name a person or a team.",
                                 "%u roles are not named yet: choose one and name a person or a "
                                 "team.", self->roles->n_open), self->roles->n_open);
  gtk_label_set_text (self->status, status);
  _fujin_cdc_roles_view_show_detail (self);
}

static void
changed_cb (FujinCdcRolesView *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
teams_changed_cb (gpointer data)
{
  changed_cb (data);
}

static void
disconnect_project (FujinCdcRolesView *self)
{
  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
}

static void
fujin_cdc_roles_view_dispose (GObject *object)
{
  FujinCdcRolesView *self = FUJIN_CDC_ROLES_VIEW (object);
  GtkWidget *child;

  disconnect_project (self);
  g_clear_pointer (&self->watch, fujin_teams_watch_free);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->roles, fujin_cdc_roles_free);
  g_clear_object (&self->project);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_cdc_roles_view_parent_class)->dispose (object);
}

static void
fujin_cdc_roles_view_class_init (FujinCdcRolesViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_cdc_roles_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_output (const char *label,
               const char *action,
               const char *tip)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", "cdc-roles", "");
  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  return button;
}

static GtkWidget *
create_head (FujinCdcRolesView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->status = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->status, 0);
  gtk_label_set_wrap (self->status, TRUE);
  gtk_label_set_max_width_chars (self->status, 50);
  gtk_widget_set_hexpand (GTK_WIDGET (self->status), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->status));
  gtk_box_append (GTK_BOX (box), create_output (_("Print…"), "win.print-chart",
                                                _("Print the roles and what passes between them")));
  gtk_box_append (GTK_BOX (box), create_output (_("Export…"), "win.export-chart",
                                                _("Save the picture as PDF, SVG or PNG")));
  return box;
}

static void
fujin_cdc_roles_view_init (FujinCdcRolesView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  self->watch = fujin_teams_watch_new (teams_changed_cb, self);
  self->chart = g_object_new (FUJIN_TYPE_ROLE_CHART_VIEW, NULL);
  g_signal_connect_swapped (self->chart, "chosen",
                            G_CALLBACK (_fujin_cdc_roles_view_show_detail), self);
  gtk_box_append (GTK_BOX (box), create_head (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chart));
  gtk_box_append (GTK_BOX (box), _fujin_cdc_roles_view_create_detail (self));
  gtk_widget_set_margin_end (box, 6);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

/**
 * fujin_cdc_roles_view_set_project:
 * @self: a view
 * @project: (nullable): a project
 *
 * Shows another project.
 */
void
fujin_cdc_roles_view_set_project (FujinCdcRolesView *self,
                                  FujinProject      *project)
{
  g_return_if_fail (FUJIN_IS_CDC_ROLES_VIEW (self));

  disconnect_project (self);
  g_set_object (&self->project, project);
  if (self->watch)
    fujin_teams_watch_set_project (self->watch, project);
  if (!project || !self->refresher)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (changed_cb), self);
  changed_cb (self);
}

/**
 * fujin_cdc_roles_view_reveal:
 * @self: a view
 * @target: id of a role: "executive", "ciso", "cdc", "team" or "function"
 *
 * Chooses a role.
 */
void
fujin_cdc_roles_view_reveal (FujinCdcRolesView *self,
                             const char        *target)
{
  g_return_if_fail (FUJIN_IS_CDC_ROLES_VIEW (self));

  fujin_refresher_flush (self->refresher);
  if (self->roles)
    fujin_role_chart_view_set_chosen (self->chart, fujin_cdc_roles_find (self->roles, target));
}

/**
 * fujin_cdc_roles_view_take_focus:
 * @self: a view
 *
 * Puts the focus on the picture.
 */
void
fujin_cdc_roles_view_take_focus (FujinCdcRolesView *self)
{
  g_return_if_fail (FUJIN_IS_CDC_ROLES_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->chart));
}

/**
 * fujin_cdc_roles_view_dup_subject:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the row of the library that tells of what is chosen
 */
char *
fujin_cdc_roles_view_dup_subject (FujinCdcRolesView *self)
{
  const FujinCdcSeat *seat;

  g_return_val_if_fail (FUJIN_IS_CDC_ROLES_VIEW (self), NULL);

  seat = _fujin_cdc_roles_view_get_seat (self);
  return seat ? g_strconcat ("x1060:role-", seat->role->id, NULL) : NULL;
}
