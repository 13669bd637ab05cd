/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The step with the teams the textbook proposes. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-drop-down.h"
#include "fujin-start-wizard-private.h"

typedef struct
{
  const FujinProposedTeam *proposed;
  GtkWidget *wanted;
  GtkWidget *name;
  GtkWidget *place; /* inside, outside */
  GtkWidget *services;
  gboolean ticked; /* wanted or not by the person's own hand */
} Row;

static void
show_wanted (FujinStartWizard *self)
{
  for (guint i = 0; i < self->team_rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->team_rows, i);
      gboolean active = gtk_check_button_get_active (GTK_CHECK_BUTTON (row->wanted));

      gtk_widget_set_sensitive (row->name, active);
      gtk_widget_set_sensitive (row->place, active);
    }
}

static void
toggled_cb (GtkCheckButton   *wanted,
            FujinStartWizard *self)
{
  for (guint i = 0; i < self->team_rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->team_rows, i);

      if (row->wanted == GTK_WIDGET (wanted))
        row->ticked = TRUE;
    }
  show_wanted (self);
  _fujin_start_wizard_touch (self);
}

/* Those of its services that are wanted and that nobody carries. */
static char *
dup_services (const FujinProposedTeam *team,
              FujinProject            *begun)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < fujin_proposed_team_get_n (team); i++)
    {
      const char *id = fujin_proposed_team_get (team, i)->service->id;

      if (fujin_edit_start_is_open (fujin_project_find_plan (begun, id)))
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", id);
    }
  return g_string_free (text, FALSE);
}

/* What each team would get of what is chosen; who would get nothing is not proposed. */
void
_fujin_start_wizard_suggest_teams (FujinStartWizard *self)
{
  g_autoptr (FujinProject) begun = fujin_project_copy (self->project);
  FujinStartLevels levels;

  fujin_start_set_picker_get_levels (self->picker, &levels);
  fujin_edit_start_set (begun, fujin_start_set_picker_get_set (self->picker), &levels);
  for (guint i = 0; i < self->team_rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->team_rows, i);
      g_autofree char *services = dup_services (row->proposed, begun);

      gtk_label_set_text (GTK_LABEL (row->services),
                          *services ? services : _("nothing of what is chosen"));
      gtk_widget_set_tooltip_text (row->services, services);
      g_signal_handlers_block_by_func (row->wanted, toggled_cb, self);
      if (!row->ticked)
        gtk_check_button_set_active (GTK_CHECK_BUTTON (row->wanted), *services != '\0');
      g_signal_handlers_unblock_by_func (row->wanted, toggled_cb, self);
    }
  show_wanted (self);
}

static GtkWidget *
new_services (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "small");
  gtk_widget_add_css_class (label, "dim");
  gtk_widget_add_css_class (label, "numeric");
  return label;
}

static void
add_row (FujinStartWizard        *self,
         const FujinProposedTeam *proposed)
{
  const char *name = fujin_text_get (&proposed->name, fujin_lang_screen ());
  const char *const places[] = { _("Inside"), _("Outside"), NULL };
  int y = (int) self->team_rows->len;
  Row *row = g_new0 (Row, 1);

  row->proposed = proposed;
  row->wanted = gtk_check_button_new ();
  row->name = gtk_entry_new ();
  row->place = gtk_drop_down_new_from_strings (places);
  row->services = new_services ();
  gtk_check_button_set_active (GTK_CHECK_BUTTON (row->wanted), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->wanted), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_editable_set_text (GTK_EDITABLE (row->name), name);
  gtk_editable_set_width_chars (GTK_EDITABLE (row->name), 22);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->name), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Name of the team"), -1);
  gtk_widget_set_tooltip_text (row->name, fujin_text_get (&proposed->note, fujin_lang_screen ()));
  fujin_drop_down_set_name (GTK_DROP_DOWN (row->place), name);
  gtk_grid_attach (self->team_grid, row->wanted, 0, y, 1, 1);
  gtk_grid_attach (self->team_grid, row->name, 1, y, 1, 1);
  gtk_grid_attach (self->team_grid, row->place, 2, y, 1, 1);
  gtk_grid_attach (self->team_grid, row->services, 3, y, 1, 1);
  g_ptr_array_add (self->team_rows, row);
  g_signal_connect (row->wanted, "toggled", G_CALLBACK (toggled_cb), self);
  g_signal_connect_swapped (row->name, "changed", G_CALLBACK (_fujin_start_wizard_touch), self);
  g_signal_connect_swapped (row->place, "notify::selected",
                            G_CALLBACK (_fujin_start_wizard_touch), self);
}

void
_fujin_start_wizard_fill_teams (FujinStartWizard *self)
{
  FujinFramework *framework = fujin_framework_get_default ();

  self->team_rows = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < fujin_framework_get_n_proposed_teams (framework); i++)
    add_row (self, fujin_framework_get_proposed_team (framework, i));
}

/* The work that needs expertise is what few people look for outside: the teams of table 11. */
void
_fujin_start_wizard_lean_outside (FujinStartWizard *self,
                                  gboolean          outside)
{
  for (guint i = 0; i < self->team_rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->team_rows, i);

      gtk_drop_down_set_selected (GTK_DROP_DOWN (row->place),
                                  outside && row->proposed->in_table_11 ? 1 : 0);
    }
}

/* (element-type FujinStartTeam): the teams that are wanted. */
GArray *
_fujin_start_wizard_dup_teams (FujinStartWizard *self)
{
  GArray *teams = g_array_new (FALSE, FALSE, sizeof (FujinStartTeam));

  for (guint i = 0; i < self->team_rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->team_rows, i);
      FujinStartTeam team = { gtk_editable_get_text (GTK_EDITABLE (row->name)),
                              gtk_drop_down_get_selected (GTK_DROP_DOWN (row->place)) == 1,
                              row->proposed };

      if (gtk_check_button_get_active (GTK_CHECK_BUTTON (row->wanted)))
        g_array_append_val (teams, team);
    }
  return teams;
}
