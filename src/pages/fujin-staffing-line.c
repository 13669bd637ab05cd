/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-line-private.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-wrap-layout.h"

/**
 * FujinStaffingLine:
 *
 * A post, edited in place. What is typed is in the plan at once, and one undo step.
 */
G_DEFINE_FINAL_TYPE (FujinStaffingLine, fujin_staffing_line, GTK_TYPE_BOX)

static void
make_first_line (FujinStaffingLine *self)
{
  self->name = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->name), 0);
  gtk_label_set_wrap (GTK_LABEL (self->name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->name), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (self->name), 14);
  gtk_label_set_max_width_chars (GTK_LABEL (self->name), 14);
  self->shift = _fujin_staffing_line_make_shift ();
  self->seats = _fujin_staffing_line_make_spin (1, FUJIN_NUMBER_MAX, _("Seats"));
  self->seats_place = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->seats_place), GTK_WIDGET (self->seats));
  self->team = _fujin_staffing_line_make_list (_("Team"));
  self->covered_by = _fujin_staffing_line_make_list (_("Covered by"));
  self->who = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->team), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->covered_by), TRUE);
  gtk_box_append (GTK_BOX (self->who), GTK_WIDGET (self->team));
  gtk_box_append (GTK_BOX (self->who), GTK_WIDGET (self->covered_by));
  self->cost = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->cost), 8);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->cost), 18);
  gtk_widget_set_tooltip_text (self->cost, _("What one head costs, in your own words"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cost), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Cost a head"), -1);
  self->heads = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->heads), 1);
  gtk_label_set_width_chars (GTK_LABEL (self->heads), 4);
  gtk_widget_add_css_class (self->heads, "numeric");
}

static void
make_buttons (FujinStaffingLine *self)
{
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_box_append (GTK_BOX (self->buttons),
                  _fujin_staffing_line_make_button (self, "fujin-add-symbolic",
                                                    _("Add another post of this function"),
                                                    G_CALLBACK (_fujin_staffing_line_add)));
  gtk_box_append (GTK_BOX (self->buttons),
                  _fujin_staffing_line_make_button (self, "fujin-remove-symbolic",
                                                    _("Remove this post"),
                                                    G_CALLBACK (_fujin_staffing_line_remove)));
}

static void
make_hours (FujinStaffingLine *self)
{
  self->hours = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->days = _fujin_staffing_line_make_days ();
  self->from = _fujin_staffing_line_make_spin (0, 24, _("From what hour"));
  self->to = _fujin_staffing_line_make_spin (0, 24, _("To what hour"));
  gtk_widget_set_margin_start (self->hours, 24);
  gtk_box_append (GTK_BOX (self->hours), GTK_WIDGET (self->days));
  gtk_box_append (GTK_BOX (self->hours), GTK_WIDGET (self->from));
  /* Translators: stands between the hours of a post: from 9 to 18 */
  gtk_box_append (GTK_BOX (self->hours), gtk_label_new (C_("hours", "to")));
  gtk_box_append (GTK_BOX (self->hours), GTK_WIDGET (self->to));
}

static void
fujin_staffing_line_finalize (GObject *object)
{
  FujinStaffingLine *self = FUJIN_STAFFING_LINE (object);

  g_clear_object (&self->record);
  g_clear_object (&self->left_teams);
  g_clear_object (&self->left_from);
  g_free (self->left_by);
  g_ptr_array_unref (self->function_ids);
  g_free (self->known_cost);
  G_OBJECT_CLASS (fujin_staffing_line_parent_class)->finalize (object);
}

static void
fujin_staffing_line_class_init (FujinStaffingLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_staffing_line_finalize;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "staffingline");
}

static void
fujin_staffing_line_init (FujinStaffingLine *self)
{
  GtkWidget *first = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *parts[FUJIN_STAFFING_LINE_N_COLUMNS + 1];

  /* With large texts the end of a line goes below its beginning. */
  gtk_widget_set_layout_manager (first, fujin_wrap_layout_new ());
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->function_ids = g_ptr_array_new_with_free_func (g_free);
  make_first_line (self);
  make_buttons (self);
  make_hours (self);
  parts[0] = self->name;
  parts[1] = GTK_WIDGET (self->shift);
  parts[2] = self->seats_place;
  parts[3] = self->who;
  parts[4] = self->cost;
  parts[5] = self->heads;
  parts[6] = self->buttons;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      gtk_widget_set_valign (parts[i], GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (first), parts[i]);
    }
  gtk_widget_set_hexpand (self->who, TRUE);
  gtk_box_append (GTK_BOX (self), first);
  gtk_box_append (GTK_BOX (self), self->hours);
  _fujin_staffing_line_connect (self);
}

/**
 * fujin_staffing_line_new:
 * @record: a post
 *
 * Returns: (transfer floating): a line for it
 */
GtkWidget *
fujin_staffing_line_new (FujinRecord *record)
{
  FujinStaffingLine *self = g_object_new (FUJIN_TYPE_STAFFING_LINE, NULL);

  self->record = g_object_ref (record);
  return GTK_WIDGET (self);
}

/**
 * fujin_staffing_line_get_record:
 * @self: a line
 *
 * Returns: (transfer none): its post
 */
FujinRecord *
fujin_staffing_line_get_record (FujinStaffingLine *self)
{
  return self->record;
}

/**
 * fujin_staffing_line_align:
 * @self: a line
 * @groups: (array fixed-size=6): size groups of the columns
 *
 * Makes its columns as wide as those of other lines.
 */
void
fujin_staffing_line_align (FujinStaffingLine  *self,
                           GtkSizeGroup      **groups)
{
  GtkWidget *parts[] = { self->name, GTK_WIDGET (self->shift), self->seats_place,
                         self->cost, self->heads, self->buttons };

  G_STATIC_ASSERT (G_N_ELEMENTS (parts) == FUJIN_STAFFING_LINE_N_COLUMNS);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    gtk_size_group_add_widget (groups[i], parts[i]);
}
