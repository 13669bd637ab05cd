/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-history.h"
#include "fujin-team-detail-private.h"

/**
 * FujinTeamDetail:
 *
 * All about one box of the organisation tree, edited in place: what it is, what it is part of, its
 * people, the services it carries.
 */
G_DEFINE_FINAL_TYPE (FujinTeamDetail, fujin_team_detail, GTK_TYPE_WIDGET)

static void
fujin_team_detail_dispose (GObject *object)
{
  FujinTeamDetail *self = FUJIN_TEAM_DETAIL (object);

  g_clear_object (&self->team);
  g_clear_object (&self->project);
  g_clear_pointer (&self->parents, g_ptr_array_unref);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->shown, g_free);
  G_OBJECT_CLASS (fujin_team_detail_parent_class)->dispose (object);
}

static void
fujin_team_detail_class_init (FujinTeamDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_team_detail_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_team_detail_init (FujinTeamDetail *self)
{
  self->parents = g_ptr_array_new_with_free_func (g_object_unref);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  _fujin_team_detail_build (self);
  _fujin_team_detail_build_lists (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * fujin_team_detail_show:
 * @self: a detail
 * @project: (nullable): a project
 * @unit: (nullable): a box of its tree
 *
 * Shows a box as it is now. What was typed into the name of another one is taken first.
 */
void
fujin_team_detail_show (FujinTeamDetail             *self,
                        FujinProject                *project,
                        const FujinOrganisationUnit *unit)
{
  FujinTeam *team = unit ? unit->team : NULL;
  gboolean other;

  g_return_if_fail (FUJIN_IS_TEAM_DETAIL (self));

  other = self->team != team;
  if (other && self->team)
    {
      fujin_person_form_set_person (self->person, NULL);
      if (self->project == project)
        _fujin_team_detail_take_name (self);
    }
  g_set_object (&self->project, project);
  g_set_object (&self->team, team);
  gtk_widget_set_visible (GTK_WIDGET (self), self->team != NULL);
  if (!self->team)
    return;
  self->filling = TRUE;
  if (other)
    gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  _fujin_team_detail_show_form (self);
  _fujin_team_detail_show_people (self);
  _fujin_team_detail_show_services (self, unit);
  self->filling = FALSE;
}

/**
 * fujin_team_detail_begin:
 * @self: a detail
 *
 * Puts the keys into the name.
 */
void
fujin_team_detail_begin (FujinTeamDetail *self)
{
  g_return_if_fail (FUJIN_IS_TEAM_DETAIL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->name));
  gtk_editable_select_region (GTK_EDITABLE (self->name), 0, -1);
}

/**
 * fujin_team_detail_ask_parent:
 * @self: a detail
 *
 * Opens the list of what it can be part of.
 */
void
fujin_team_detail_ask_parent (FujinTeamDetail *self)
{
  g_return_if_fail (FUJIN_IS_TEAM_DETAIL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->parent_choice));
  g_signal_emit_by_name (self->parent_choice, "activate");
}
