/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-map-page-private.h"

/* What stands beside the map: the placement of the chosen card, what differs, the steps, and the
 * border between SOC and CSIRT. */

static const struct
{
  const char *name;
  const char *label;
  const char *tip;
} panes[FUJIN_MAP_N_PANES] = {
  { "placement", N_("Service"), N_("Why the chosen service sits in its quadrant") },
  { "differences", N_("Differ"), N_("Services that differ from the present pattern") },
  { "steps", N_("Steps"), N_("Steps from today to the target pattern") },
  { "border", N_("SOC / CSIRT"), N_("Where the border between SOC and CSIRT runs") },
};

static void
chosen_cb (FujinMapPage     *self,
           FujinServicePlan *plan)
{
  fujin_map_select (self->map, plan);
}

static void
toggled_cb (GtkToggleButton *button,
            FujinMapPage    *self)
{
  if (!gtk_toggle_button_get_active (button))
    return;
  for (guint i = 0; i < FUJIN_MAP_N_PANES; i++)
    if (self->tab[i] == button)
      gtk_stack_set_visible_child_name (self->panes, panes[i].name);
}

static void
create_tabs (FujinMapPage *self)
{
  for (guint i = 0; i < FUJIN_MAP_N_PANES; i++)
    {
      GtkWidget *label = gtk_label_new (_(panes[i].label));
      GtkWidget *button = gtk_toggle_button_new ();

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_button_set_child (GTK_BUTTON (button), label);
      gtk_widget_set_tooltip_text (button, _(panes[i].tip));
      gtk_widget_add_css_class (button, "fujin-map-tab");
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _(panes[i].label), -1);
      self->tab[i] = GTK_TOGGLE_BUTTON (button);
      if (i > 0)
        gtk_toggle_button_set_group (self->tab[i], self->tab[0]);
      g_signal_connect (button, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (self->tabs, button);
    }
  gtk_toggle_button_set_active (self->tab[0], TRUE);
}

void
_fujin_map_page_init_panes (FujinMapPage *self)
{
  self->differences = FUJIN_STEP_LIST (fujin_step_list_new (FALSE));
  self->steps = FUJIN_STEP_LIST (fujin_step_list_new (TRUE));
  self->border = FUJIN_BORDER_VIEW (g_object_new (FUJIN_TYPE_BORDER_VIEW, NULL));
  gtk_stack_add_named (self->panes, GTK_WIDGET (self->differences), "differences");
  gtk_stack_add_named (self->panes, GTK_WIDGET (self->steps), "steps");
  gtk_stack_add_named (self->panes, GTK_WIDGET (self->border), "border");
  g_signal_connect_swapped (self->differences, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect_swapped (self->steps, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect_swapped (self->border, "chosen", G_CALLBACK (chosen_cb), self);
  create_tabs (self);
}

static void
set_tab (FujinMapPage *self,
         guint         pane,
         const char   *text)
{
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (self->tab[pane]));

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tab[pane]),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Shows the project as it is now in all of them. */
void
_fujin_map_page_show_panes (FujinMapPage *self)
{
  guint n_differ = fujin_step_list_show (self->differences, self->project);
  guint n_steps = fujin_step_list_show (self->steps, self->project);
  /* Translators: a tab: services that differ from the pattern, how many */
  g_autofree char *differ = g_strdup_printf (_("Differ %u"), n_differ);
  /* Translators: a tab: steps to the target pattern, how many */
  g_autofree char *steps = g_strdup_printf (_("Steps %u"), n_steps);

  set_tab (self, FUJIN_MAP_PANE_DIFFERENCES, differ);
  set_tab (self, FUJIN_MAP_PANE_STEPS, steps);
  fujin_map_placement_show (self->placement, fujin_map_get_plan (self->map));
  fujin_border_view_show (self->border, self->project);
}

void
_fujin_map_page_open_pane (FujinMapPage *self,
                           guint         pane)
{
  gtk_toggle_button_set_active (self->tab[pane], TRUE);
}
