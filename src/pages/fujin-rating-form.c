/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-edit-record.h"
#include "fujin-rating-form.h"
#include "fujin-today.h"

/**
 * FujinRatingForm:
 *
 * A popover in which a rating is entered by hand: who, As-Is, To-Be, a note.
 */
struct _FujinRatingForm
{
  GtkWidget parent_instance;
  GtkWidget *popover;
  GtkEntry *rater;
  GtkDropDown *answers[2]; /* As-Is, To-Be */
  GtkEntry *note;
  GtkWidget *button;
  FujinServicePlan *plan;
  FujinRecord *rating; /* NULL for a new one */
};

G_DEFINE_FINAL_TYPE (FujinRatingForm, fujin_rating_form, GTK_TYPE_WIDGET)

static const char *const values[] = { "", "5", "4", "3", "2", "1", "unsure", "not-evaluated" };

static const guint answer_fields[] = { FUJIN_RATING_AS_IS, FUJIN_RATING_TO_BE };

static const char *
value_of (GtkDropDown *drop_down)
{
  guint selected = gtk_drop_down_get_selected (drop_down);

  return selected < G_N_ELEMENTS (values) ? values[selected] : "";
}

static void
set_value (GtkDropDown *drop_down,
           const char  *value)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (g_str_equal (values[i], value))
      gtk_drop_down_set_selected (drop_down, i);
}

static gboolean
is_complete (FujinRatingForm *self)
{
  return *gtk_editable_get_text (GTK_EDITABLE (self->rater)) &&
         (*value_of (self->answers[0]) || *value_of (self->answers[1]));
}

static void
update_cb (FujinRatingForm *self)
{
  gtk_widget_set_sensitive (self->button, self->plan && is_complete (self));
}

static void
add_rating (FujinRatingForm *self,
            FujinProject    *project)
{
  const char *record[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  g_autofree char *today = fujin_today_dup ();

  record[FUJIN_RATING_SERVICE] = fujin_service_plan_get_id (self->plan);
  record[FUJIN_RATING_RATER] = gtk_editable_get_text (GTK_EDITABLE (self->rater));
  record[FUJIN_RATING_SCALE] =
    fujin_assignment_type_get_id (fujin_service_plan_get_kind (self->plan));
  record[FUJIN_RATING_AS_IS] = value_of (self->answers[0]);
  record[FUJIN_RATING_TO_BE] = value_of (self->answers[1]);
  record[FUJIN_RATING_NOTE] = gtk_editable_get_text (GTK_EDITABLE (self->note));
  record[FUJIN_RATING_DATE] = today;
  fujin_edit_add_record (project, FUJIN_RECORD_RATING, NULL, record);
}

/* What was scored anew was scored on the scale of today. */
static void
change_rating (FujinRatingForm *self,
               FujinProject    *project)
{
  gboolean scored = FALSE;

  fujin_edit_begin (project, g_strdup_printf (_("edit a rating of %s"),
                                              fujin_service_plan_get_code (self->plan)));
  fujin_edit_set_record (project, self->rating, FUJIN_RATING_RATER,
                         gtk_editable_get_text (GTK_EDITABLE (self->rater)));
  for (guint i = 0; i < G_N_ELEMENTS (self->answers); i++)
    scored |= fujin_edit_set_record (project, self->rating, answer_fields[i],
                                     value_of (self->answers[i]));
  if (scored)
    fujin_edit_set_record (
      project, self->rating, FUJIN_RATING_SCALE,
      fujin_assignment_type_get_id (fujin_service_plan_get_kind (self->plan)));
  fujin_edit_set_record (project, self->rating, FUJIN_RATING_NOTE,
                         gtk_editable_get_text (GTK_EDITABLE (self->note)));
  fujin_edit_end (project);
}

static void
save_cb (FujinRatingForm *self)
{
  FujinProject *project = self->plan ? fujin_service_plan_get_project (self->plan) : NULL;

  if (!project || !is_complete (self))
    return;
  if (!self->rating)
    add_rating (self, project);
  else if (fujin_record_get_project (self->rating) == project)
    change_rating (self, project);
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
fujin_rating_form_dispose (GObject *object)
{
  FujinRatingForm *self = FUJIN_RATING_FORM (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->rating);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_rating_form_parent_class)->dispose (object);
}

static void
fujin_rating_form_class_init (FujinRatingFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_rating_form_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
attach (GtkGrid    *grid,
        GtkWidget  *widget,
        const char *mnemonic,
        int         row)
{
  GtkWidget *label = gtk_label_new_with_mnemonic (mnemonic);

  gtk_label_set_mnemonic_widget (GTK_LABEL (label), widget);
  gtk_label_set_xalign (GTK_LABEL (label), 1.0f);
  gtk_grid_attach (grid, label, 0, row, 1, 1);
  gtk_grid_attach (grid, widget, 1, row, 1, 1);
}

static GtkDropDown *
create_answers (FujinRatingForm *self,
                const char      *name)
{
  const char *labels[] = { C_("rating", "no answer"), "5", "4", "3", "2", "1",
                           C_("rating", "not sure (counts as 1)"), _("not evaluated"), NULL };
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (labels);

  fujin_drop_down_set_name (GTK_DROP_DOWN (drop_down), name);
  g_signal_connect_swapped (drop_down, "notify::selected", G_CALLBACK (update_cb), self);
  return GTK_DROP_DOWN (drop_down);
}

static GtkEntry *
create_entry (FujinRatingForm *self)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 24);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (update_cb), self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (save_cb), self);
  return GTK_ENTRY (entry);
}

static void
fujin_rating_form_init (FujinRatingForm *self)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  self->rater = create_entry (self);
  self->answers[0] = create_answers (self, _("As-Is"));
  self->answers[1] = create_answers (self, _("To-Be"));
  self->note = create_entry (self);
  self->button = gtk_button_new_with_mnemonic (_("_Keep"));
  gtk_widget_add_css_class (self->button, "suggested-action");
  gtk_widget_set_halign (self->button, GTK_ALIGN_END);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (save_cb), self);
  /* Translators: the person who gives the scores */
  attach (GTK_GRID (grid), GTK_WIDGET (self->rater), _("_Rater"), 0);
  attach (GTK_GRID (grid), GTK_WIDGET (self->answers[0]), _("_As-Is"), 1);
  attach (GTK_GRID (grid), GTK_WIDGET (self->answers[1]), _("_To-Be"), 2);
  attach (GTK_GRID (grid), GTK_WIDGET (self->note), _("_Note"), 3);
  gtk_grid_attach (GTK_GRID (grid), self->button, 1, 4, 1, 1);
  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), grid);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_TOP);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
}

/**
 * fujin_rating_form_new:
 *
 * Returns: (transfer floating): a form; it takes no room
 */
GtkWidget *
fujin_rating_form_new (void)
{
  return g_object_new (FUJIN_TYPE_RATING_FORM, NULL);
}

/**
 * fujin_rating_form_popup:
 * @self: a form
 * @button: what it points at
 * @plan: the service
 * @rating: (nullable): the rating to change; %NULL for a new one
 *
 * Shows the form.
 */
void
fujin_rating_form_popup (FujinRatingForm  *self,
                         GtkWidget        *button,
                         FujinServicePlan *plan,
                         FujinRecord      *rating)
{
  graphene_rect_t place;

  g_return_if_fail (FUJIN_IS_RATING_FORM (self));

  g_set_object (&self->plan, plan);
  g_set_object (&self->rating, rating);
  gtk_editable_set_text (GTK_EDITABLE (self->rater),
                         rating ? fujin_record_get (rating, FUJIN_RATING_RATER) : "");
  for (guint i = 0; i < G_N_ELEMENTS (self->answers); i++)
    set_value (self->answers[i], rating ? fujin_record_get (rating, answer_fields[i]) : "");
  gtk_editable_set_text (GTK_EDITABLE (self->note),
                         rating ? fujin_record_get (rating, FUJIN_RATING_NOTE) : "");
  update_cb (self);
  if (gtk_widget_compute_bounds (button, GTK_WIDGET (self), &place))
    gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                                 &(GdkRectangle) { (int) place.origin.x, (int) place.origin.y,
                                                   (int) place.size.width,
                                                   (int) place.size.height });
  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_widget_grab_focus (GTK_WIDGET (self->rater));
}
