/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-factors-panel.h"

#include <glib/gi18n.h>

#include "fujin-edit-project.h"
#include "fujin-staffing-words.h"
#include "fujin-still-spin.h"

/**
 * FujinStaffingFactorsPanel:
 *
 * What decides how many people keep a seat round the clock, with the whole sum and what it comes
 * to. Each change is an edit that can be undone.
 */
struct _FujinStaffingFactorsPanel
{
  GtkBox         parent_instance;

  FujinProject  *project;
  gboolean       showing;
  GtkSpinButton *spins[5];
  GtkLabel      *sum;
  GtkLabel      *refused;
  GtkWidget     *reset;
};

G_DEFINE_FINAL_TYPE (FujinStaffingFactorsPanel, fujin_staffing_factors_panel, GTK_TYPE_BOX)

static const struct
{
  const char *label;
  gsize offset;
  int min;
  int max;
} factors[] = {
  { N_("Hours a week"), G_STRUCT_OFFSET (FujinStaffingFactors, weekly_hours), 1, 168 },
  { N_("Working days off a year (holidays, leave, illness)"),
    G_STRUCT_OFFSET (FujinStaffingFactors, days_off), 0, 259 },
  { N_("Days of training and meetings a year"),
    G_STRUCT_OFFSET (FujinStaffingFactors, training_days), 0, 259 },
  { N_("Minutes of handover a shift"), G_STRUCT_OFFSET (FujinStaffingFactors, handover), 0, 240 },
  { N_("Shifts a day"), G_STRUCT_OFFSET (FujinStaffingFactors, shifts), 1, 6 },
};

static void
changed_cb (FujinStaffingFactorsPanel *self)
{
  FujinStaffingFactors chosen;
  g_autofree char *text = NULL;
  gboolean good;

  if (self->showing || !self->project)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
    G_STRUCT_MEMBER (int, &chosen, factors[i].offset) =
      gtk_spin_button_get_value_as_int (self->spins[i]);
  text = fujin_staffing_factors_dup_text (&chosen);
  good = fujin_staffing_factors_parse (text, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->refused), !good);
  if (good)
    fujin_edit_set_project_text (self->project, FUJIN_PROJECT_STAFFING, text);
}

static void
reset_cb (FujinStaffingFactorsPanel *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->refused), FALSE);
  if (self->project)
    fujin_edit_set_project_text (self->project, FUJIN_PROJECT_STAFFING, "");
}

static void
fujin_staffing_factors_panel_dispose (GObject *object)
{
  g_clear_object (&FUJIN_STAFFING_FACTORS_PANEL (object)->project);
  G_OBJECT_CLASS (fujin_staffing_factors_panel_parent_class)->dispose (object);
}

static void
fujin_staffing_factors_panel_class_init (FujinStaffingFactorsPanelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_staffing_factors_panel_dispose;
}

static GtkLabel *
append_label (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 60);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
add_factor (FujinStaffingFactorsPanel *self,
            GtkGrid                   *grid,
            guint                      index)
{
  const char *name = _(factors[index].label);
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *spin = gtk_spin_button_new_with_range (factors[index].min, factors[index].max, 1);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 3);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_swapped (spin, "value-changed", G_CALLBACK (changed_cb), self);
  gtk_grid_attach (grid, label, 0, (int) index, 1, 1);
  gtk_grid_attach (grid, spin, 1, (int) index, 1, 1);
  self->spins[index] = GTK_SPIN_BUTTON (spin);
  fujin_still_spin (self->spins[index]);
}

static void
fujin_staffing_factors_panel_init (FujinStaffingFactorsPanel *self)
{
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *box = GTK_WIDGET (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  append_label (box, _("People for one seat round the clock"), "card-title");
  append_label (box,
                _("The textbook (6.6) says six and gives no sum. These factors and the sum are our "
                  "own reasoning; as they are at first they come to six."),
                "small");
  gtk_grid_set_row_spacing (GTK_GRID (grid), 4);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
    add_factor (self, GTK_GRID (grid), i);
  gtk_box_append (GTK_BOX (self), grid);
  self->refused = append_label (
    box, _("Days off and training together must leave working days: fewer than 260."),
    "fujin-warning");
  gtk_widget_set_visible (GTK_WIDGET (self->refused), FALSE);
  self->sum = append_label (box, "", "numeric");
  self->reset = gtk_button_new_with_mnemonic (_("Back to the Textbook’s _Six"));
  gtk_widget_set_halign (self->reset, GTK_ALIGN_START);
  g_signal_connect_swapped (self->reset, "clicked", G_CALLBACK (reset_cb), self);
  gtk_box_append (GTK_BOX (self), self->reset);
}

/**
 * fujin_staffing_factors_panel_show:
 * @self: a panel
 * @project: (nullable): whose factors
 *
 * Shows the factors of a project as they are.
 */
void
fujin_staffing_factors_panel_show (FujinStaffingFactorsPanel *self,
                                   FujinProject              *project)
{
  FujinStaffingFactors now;
  g_autofree char *sum = NULL;
  gboolean editable = project && !fujin_project_get_read_only (project);

  g_return_if_fail (FUJIN_IS_STAFFING_FACTORS_PANEL (self));

  if (g_set_object (&self->project, project))
    gtk_widget_set_visible (GTK_WIDGET (self->refused), FALSE);
  if (!project)
    return;
  fujin_staffing_get_factors (project, &now);
  self->showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
    {
      /* What was refused stays as it was typed until it is good. */
      if (!gtk_widget_get_visible (GTK_WIDGET (self->refused)))
        gtk_spin_button_set_value (self->spins[i],
                                   G_STRUCT_MEMBER (int, &now, factors[i].offset));
      gtk_widget_set_sensitive (GTK_WIDGET (self->spins[i]), editable);
    }
  self->showing = FALSE;
  sum = fujin_staffing_words_dup_factors (&now, fujin_lang_screen ());
  gtk_label_set_text (self->sum, sum);
  gtk_widget_set_sensitive (self->reset, editable && *fujin_project_get_staffing (project) != '\0');
}
