/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-partner-lines.h"

#include <glib/gi18n.h>

#include "fujin-page.h"
#include "fujin-partner-edit.h"

/**
 * FujinPartnerLines:
 *
 * The services that matter with a partner: which it must have, has, or runs together with us.
 */
struct _FujinPartnerLines
{
  GtkWidget parent_instance;
  GtkGrid *grid;
  FujinProject *project;
  FujinRecord *record;
  GPtrArray *plans; /* of the lines, from the first */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinPartnerLines, fujin_partner_lines, GTK_TYPE_WIDGET)

/* The columns: name, three boxes to tick, the mark, a button to take the service off. */
enum
{
  COLUMN_NAME,
  COLUMN_FIRST_BOX,
  COLUMN_MARK = COLUMN_FIRST_BOX + 3,
  COLUMN_REMOVE,
};

static const FujinPartnerField fields[] = { FUJIN_PARTNER_SERVICES, FUJIN_PARTNER_CONFIRMED,
                                            FUJIN_PARTNER_SHARED };

static void
fujin_partner_lines_dispose (GObject *object)
{
  FujinPartnerLines *self = FUJIN_PARTNER_LINES (object);

  self->updating = TRUE;
  if (self->grid)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->grid)));
  g_clear_object (&self->record);
  g_clear_object (&self->project);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  G_OBJECT_CLASS (fujin_partner_lines_parent_class)->dispose (object);
}

static void
fujin_partner_lines_class_init (FujinPartnerLinesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_partner_lines_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static const char *
title_of (guint index)
{
  /* Translators: these three head columns of boxes to tick: the partner must have a service */
  const char *const titles[] = { C_("partner", "Must"),
                                 /* Translators: the partner is known to have a service */
                                 C_("partner", "Has"),
                                 /* Translators: a service is run together with the partner */
                                 C_("partner", "Together") };

  return titles[index];
}

static void
add_heads (FujinPartnerLines *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *label = gtk_label_new (title_of (i));

      gtk_widget_add_css_class (label, "small");
      gtk_widget_add_css_class (label, "fujin-section");
      gtk_grid_attach (self->grid, label, COLUMN_FIRST_BOX + (int) i, 0, 1, 1);
    }
}

static void
fujin_partner_lines_init (FujinPartnerLines *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 6);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
  self->plans = g_ptr_array_new_with_free_func (g_object_unref);
  add_heads (self);
}

static FujinServicePlan *
plan_of (FujinPartnerLines *self,
         GtkWidget            *cell)
{
  int row;

  gtk_grid_query_child (self->grid, cell, NULL, &row, NULL, NULL);
  return row >= 1 && row <= (int) self->plans->len ? g_ptr_array_index (self->plans, row - 1)
                                                   : NULL;
}

static void
toggled_cb (FujinPartnerLines *self,
            GtkCheckButton       *check)
{
  FujinServicePlan *plan = plan_of (self, GTK_WIDGET (check));
  int column;

  if (self->updating || !self->record || !plan)
    return;
  gtk_grid_query_child (self->grid, GTK_WIDGET (check), &column, NULL, NULL, NULL);
  fujin_partner_edit_set_service (self->project, self->record, fields[column - COLUMN_FIRST_BOX],
                                  plan, gtk_check_button_get_active (check));
}

static void
remove_cb (FujinPartnerLines *self,
           GtkWidget            *button)
{
  FujinServicePlan *plan = plan_of (self, button);

  if (self->record && plan)
    fujin_partner_edit_drop_service (self->project, self->record, plan);
}

static void
attach_name (FujinPartnerLines *self,
             FujinServicePlan     *plan,
             int                   row)
{
  g_autofree char *text = g_strdup_printf (
    "%s %s", fujin_service_plan_get_code (plan),
    fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  const char *why = fujin_supply_chain_get_why (plan, fujin_lang_screen ());
  GtkWidget *label = gtk_label_new (text);
  /* Translators: %1$s is a service, %2$s why it is suggested for partners */
  g_autofree char *tip = why ? g_strdup_printf (_("%1$s\nSuggested, our reasoning: %2$s"), text,
                                                why)
                             : g_strdup (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_tooltip_text (label, tip);
  gtk_grid_attach (self->grid, label, COLUMN_NAME, row, 1, 1);
}

static void
attach_boxes (FujinPartnerLines *self,
              FujinServicePlan     *plan,
              int                   row)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *check = gtk_check_button_new ();
      /* Translators: %1$s is the code of a service, %2$s "Must", "Has" or "Together" */
      g_autofree char *name = g_strdup_printf (C_("partner", "%1$s: %2$s"),
                                               fujin_service_plan_get_code (plan), title_of (i));

      gtk_widget_set_halign (check, GTK_ALIGN_CENTER);
      gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
      fujin_page_set_subject (check, fujin_page_dup_plan_subject (plan));
      g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_grid_attach (self->grid, check, COLUMN_FIRST_BOX + (int) i, row, 1, 1);
    }
}

static void
attach_remove (FujinPartnerLines *self,
               FujinServicePlan     *plan,
               int                   row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("fujin-remove-symbolic");
  /* Translators: %s is the code of a service */
  g_autofree char *text = g_strdup_printf (_("Take %s off this partner"),
                                           fujin_service_plan_get_code (plan));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
  fujin_page_set_subject (button, fujin_page_dup_plan_subject (plan));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_grid_attach (self->grid, button, COLUMN_REMOVE, row, 1, 1);
}

static void
attach_line (FujinPartnerLines *self,
             FujinServicePlan     *plan,
             int                   row)
{
  GtkWidget *mark = gtk_label_new (NULL);

  attach_name (self, plan, row);
  attach_boxes (self, plan, row);
  gtk_label_set_xalign (GTK_LABEL (mark), 0);
  gtk_label_set_width_chars (GTK_LABEL (mark), 7);
  gtk_widget_add_css_class (mark, "small");
  gtk_grid_attach (self->grid, mark, COLUMN_MARK, row, 1, 1);
  attach_remove (self, plan, row);
}

static gboolean
is_listed (const FujinSupplyPartner *partner,
           FujinServicePlan         *plan)
{
  return fujin_supply_partner_get_mark (partner, plan) != FUJIN_PARTNER_NOTHING;
}

static GPtrArray *
list_plans (FujinProject             *project,
            const FujinSupplyPartner *partner)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; partner && i < fujin_project_get_n_plans (project); i++)
    if (is_listed (partner, fujin_project_get_plan (project, i)))
      g_ptr_array_add (plans, g_object_ref (fujin_project_get_plan (project, i)));
  return plans;
}

static gboolean
is_same (GPtrArray *a,
         GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
      return FALSE;
  return TRUE;
}

static void
make_lines (FujinPartnerLines *self,
            GPtrArray            *plans)
{
  while (gtk_grid_get_child_at (self->grid, COLUMN_NAME, 1))
    gtk_grid_remove_row (self->grid, 1);
  g_ptr_array_unref (self->plans);
  self->plans = g_ptr_array_ref (plans);
  for (guint i = 0; i < plans->len; i++)
    attach_line (self, g_ptr_array_index (plans, i), (int) i + 1);
}

static gboolean
has_service (FujinRecord       *record,
             FujinPartnerField  field,
             FujinServicePlan  *plan)
{
  g_auto (GStrv) ids = fujin_record_dup_ids (record, field);

  return g_strv_contains ((const char *const *) ids, fujin_service_plan_get_id (plan));
}

static void
show_line (FujinPartnerLines     *self,
           const FujinSupplyPartner *partner,
           guint                     index,
           gboolean                  editable)
{
  FujinServicePlan *plan = g_ptr_array_index (self->plans, index);
  FujinPartnerMark mark = fujin_supply_partner_get_mark (partner, plan);
  g_autofree char *text = fujin_partner_mark_dup (mark, fujin_lang_screen ());
  int row = (int) index + 1;
  GtkWidget *label = gtk_grid_get_child_at (self->grid, COLUMN_MARK, row);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GtkWidget *check = gtk_grid_get_child_at (self->grid, COLUMN_FIRST_BOX + (int) i, row);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                   has_service (partner->record, fields[i], plan));
      gtk_widget_set_sensitive (check, editable);
    }
  gtk_label_set_text (GTK_LABEL (label), text);
  if (mark == FUJIN_PARTNER_MISSING)
    gtk_widget_add_css_class (label, "fujin-warning");
  else
    gtk_widget_remove_css_class (label, "fujin-warning");
  gtk_widget_set_sensitive (gtk_grid_get_child_at (self->grid, COLUMN_REMOVE, row), editable);
}

/**
 * fujin_partner_lines_show:
 * @self: the lines
 * @project: (nullable): a project
 * @partner: (nullable): a partner of it
 *
 * Shows the services of a partner. Lines are made anew only when they are others, so that whoever
 * ticks one stays in it.
 */
void
fujin_partner_lines_show (FujinPartnerLines     *self,
                             FujinProject             *project,
                             const FujinSupplyPartner *partner)
{
  gboolean editable = project && !fujin_project_get_read_only (project);
  FujinRecord *record = partner ? partner->record : NULL;
  g_autoptr (GPtrArray) plans = NULL;

  g_return_if_fail (FUJIN_IS_PARTNER_LINES (self));

  self->updating = TRUE;
  plans = list_plans (project, partner);
  g_set_object (&self->project, project);
  g_set_object (&self->record, record);
  if (!is_same (plans, self->plans))
    make_lines (self, plans);
  for (guint i = 0; partner && i < self->plans->len; i++)
    show_line (self, partner, i, editable);
  gtk_widget_set_visible (GTK_WIDGET (self), self->plans->len > 0);
  self->updating = FALSE;
}
