/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-rater-panel.h"
#include "fujin-rating-words.h"
#include "fujin-rating-form.h"

#define N_PROPOSALS 3

/**
 * FujinRaterPanel:
 *
 * Who rated a service and how: each rater with As-Is, To-Be and note, how far they lie apart, and
 * the score they agree on with a note how.
 *
 * What came from a rating file is the rater's own word: it is not edited here.
 */
struct _FujinRaterPanel
{
  GtkWidget parent_instance;
  GtkLabel *spread;
  GtkWidget *add_button;
  GtkListBox *list;
  GtkWidget *proposals[N_PROPOSALS]; /* lowest, middle, highest */
  GtkEntry *note;
  FujinRatingForm *form;
  FujinServicePlan *plan;
  gboolean to_be;
  int scores[N_PROPOSALS];
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinRaterPanel, fujin_rater_panel, GTK_TYPE_WIDGET)

static FujinProject *
project_of (FujinRaterPanel *self)
{
  return self->plan ? fujin_service_plan_get_project (self->plan) : NULL;
}

static void
add_cb (FujinRaterPanel *self)
{
  if (project_of (self))
    fujin_rating_form_popup (self->form, self->add_button, self->plan, NULL);
}

static FujinRecord *
rating_of (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW)),
                            "fujin-rating");
}

static void
edit_cb (FujinRaterPanel *self,
         GtkWidget       *button)
{
  if (project_of (self))
    fujin_rating_form_popup (self->form, button, self->plan, rating_of (button));
}

static void
remove_cb (FujinRaterPanel *self,
           GtkWidget       *button)
{
  g_autoptr (GPtrArray) ratings = g_ptr_array_new ();

  if (!project_of (self))
    return;
  g_ptr_array_add (ratings, rating_of (button));
  fujin_edit_remove_records (project_of (self), ratings);
}

static void
agree_cb (FujinRaterPanel *self,
          GtkWidget       *button)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, self->plan);
  for (guint i = 0; i < N_PROPOSALS && project_of (self); i++)
    if (self->proposals[i] == button && self->scores[i] > 0)
      fujin_edit_set_score (project_of (self), plans, self->to_be, self->scores[i]);
}

static void
note_changed_cb (FujinRaterPanel *self)
{
  if (!self->updating && project_of (self))
    fujin_edit_set_score_note (project_of (self), self->plan,
                               gtk_editable_get_text (GTK_EDITABLE (self->note)));
}

static void
note_left_cb (FujinRaterPanel *self)
{
  if (project_of (self))
    fujin_history_end_typing (fujin_project_get_history (project_of (self)));
}

static void
fujin_rater_panel_dispose (GObject *object)
{
  FujinRaterPanel *self = FUJIN_RATER_PANEL (object);
  GtkWidget *child;

  g_clear_object (&self->plan);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_rater_panel_parent_class)->dispose (object);
}

static void
fujin_rater_panel_class_init (FujinRaterPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_rater_panel_dispose;
  g_type_ensure (FUJIN_TYPE_RATING_FORM);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-rater-panel");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-rater-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinRaterPanel, spread);
  gtk_widget_class_bind_template_child (widget_class, FujinRaterPanel, add_button);
  gtk_widget_class_bind_template_child (widget_class, FujinRaterPanel, list);
  gtk_widget_class_bind_template_child_full (widget_class, "lowest", FALSE,
                                             G_STRUCT_OFFSET (FujinRaterPanel, proposals[0]));
  gtk_widget_class_bind_template_child_full (widget_class, "middle", FALSE,
                                             G_STRUCT_OFFSET (FujinRaterPanel, proposals[1]));
  gtk_widget_class_bind_template_child_full (widget_class, "highest", FALSE,
                                             G_STRUCT_OFFSET (FujinRaterPanel, proposals[2]));
  gtk_widget_class_bind_template_child (widget_class, FujinRaterPanel, note);
  gtk_widget_class_bind_template_child (widget_class, FujinRaterPanel, form);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, agree_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_left_cb);
}

static void
fujin_rater_panel_init (FujinRaterPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_button (FujinRaterPanel *self,
               const char      *icon,
               const char      *name,
               GCallback        clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static GtkWidget *
create_line (const char *text,
             const char *style,
             gboolean    expand)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_width_chars (GTK_LABEL (label), expand ? 5 : -1);
  gtk_label_set_max_width_chars (GTK_LABEL (label), expand ? 8 : -1);
  gtk_widget_set_hexpand (label, expand);
  gtk_widget_set_tooltip_text (label, text);
  gtk_widget_add_css_class (label, "small");
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
create_scores (FujinRecord *rating)
{
  g_autofree char *as_is =
    fujin_rating_words_dup_answer (fujin_record_get (rating, FUJIN_RATING_AS_IS),
                                   fujin_lang_screen ());
  g_autofree char *to_be =
    fujin_rating_words_dup_answer (fujin_record_get (rating, FUJIN_RATING_TO_BE),
                                   fujin_lang_screen ());
  /* Translators: As-Is and To-Be of a rater */
  g_autofree char *text = g_strdup_printf (C_("rating", "%1$s → %2$s"), as_is, to_be);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "small");
  return label;
}

static char *
dup_rater (FujinRecord *rating)
{
  const char *name = fujin_record_get (rating, FUJIN_RATING_RATER);
  FujinTeam *team = fujin_record_find_team (rating);

  /* A name often has the team in it: "Inoue (CSIRT)". */
  if (!team || strstr (name, fujin_team_get_name (team)) != NULL)
    return g_strdup (name);
  /* Translators: a rater and the team rated for */
  return g_strdup_printf (C_("rating", "%1$s (%2$s)"), name, fujin_team_get_name (team));
}

static void
append_rating (FujinRaterPanel *self,
               FujinRecord     *rating,
               gboolean         editable)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gboolean from_file = *fujin_record_get (rating, FUJIN_RATING_SHEET) != '\0';
  g_autofree char *rater = dup_rater (rating);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  g_object_set_data_full (G_OBJECT (row), "fujin-rating", g_object_ref (rating), g_object_unref);
  gtk_box_append (GTK_BOX (box), create_line (rater, NULL, TRUE));
  if (*fujin_record_get (rating, FUJIN_RATING_NOTE))
    gtk_box_append (GTK_BOX (box),
                    create_line (fujin_record_get (rating, FUJIN_RATING_NOTE), "dim", TRUE));
  gtk_box_append (GTK_BOX (box), create_scores (rating));
  if (from_file)
    /* Translators: a rating that came from a rating file, against one entered by hand */
    gtk_box_append (GTK_BOX (box), create_line (C_("rating", "file"), "dim", FALSE));
  else if (editable)
    gtk_box_append (GTK_BOX (box), create_button (self, "fujin-edit-symbolic",
                                                  _("Edit this rating"), G_CALLBACK (edit_cb)));
  if (editable)
    gtk_box_append (GTK_BOX (box), create_button (self, "fujin-remove-symbolic",
                                                  _("Remove this rating"),
                                                  G_CALLBACK (remove_cb)));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (self->list, row);
}

static void
show_ratings (FujinRaterPanel *self,
              gboolean         editable)
{
  FujinProject *project = project_of (self);
  GPtrArray *ratings;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)))
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (!project)
    return;
  ratings = fujin_record_list_get_for (fujin_project_get_records (project, FUJIN_RECORD_RATING),
                                       fujin_service_plan_get_id (self->plan));
  for (guint i = 0; ratings && i < ratings->len; i++)
    if (!fujin_rating_is_empty (g_ptr_array_index (ratings, i)))
      append_rating (self, g_ptr_array_index (ratings, i), editable);
}

static void
show_proposal (FujinRaterPanel *self,
               guint            index,
               char            *label,
               int              score,
               gboolean         editable)
{
  int now = self->to_be ? fujin_service_plan_get_to_be (self->plan)
                        : fujin_service_plan_get_as_is (self->plan);

  self->scores[index] = score;
  gtk_button_set_label (GTK_BUTTON (self->proposals[index]), label);
  gtk_widget_set_sensitive (self->proposals[index], editable && score > 0);
  if (score > 0 && score == now)
    gtk_widget_add_css_class (self->proposals[index], "current");
  else
    gtk_widget_remove_css_class (self->proposals[index], "current");
  g_free (label);
}

static void
show_proposals (FujinRaterPanel         *self,
                const FujinRatingSpread *spread,
                gboolean                 editable)
{
  g_autofree char *tooltip = NULL;

  /* Translators: the lowest, median and highest score of several raters; of an even number
   * of scores the lower of the two in the middle */
  show_proposal (self, 0, g_strdup_printf (_("Lowest %d"), spread->lowest), spread->lowest,
                 editable);
  show_proposal (self, 1, g_strdup_printf (_("Median (lower) %d"), spread->middle), spread->middle,
                 editable);
  show_proposal (self, 2, g_strdup_printf (_("Highest %d"), spread->highest), spread->highest,
                 editable);
  if (spread->n_scores > 0 && spread->median > spread->middle)
    tooltip = g_strdup_printf (_("The median is %.1f; the lower score is taken."), spread->median);
  gtk_widget_set_tooltip_text (self->proposals[1], tooltip);
}

static void
show_note (FujinRaterPanel *self,
           gboolean         editable)
{
  const char *note = self->plan ? fujin_service_plan_get_score_note (self->plan) : "";

  self->updating = TRUE;
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->note)), note) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->note), note);
  self->updating = FALSE;
  gtk_editable_set_editable (GTK_EDITABLE (self->note), editable);
}

/**
 * fujin_rater_panel_show:
 * @self: a panel
 * @plan: (nullable): a plan
 * @to_be: %TRUE to agree on To-Be, %FALSE on As-Is
 *
 * Shows the raters of a service as they are now.
 */
void
fujin_rater_panel_show (FujinRaterPanel  *self,
                        FujinServicePlan *plan,
                        gboolean          to_be)
{
  FujinRatingSpread spread = { 0 };
  g_autofree char *words = NULL;
  gboolean editable;

  g_return_if_fail (FUJIN_IS_RATER_PANEL (self));

  g_set_object (&self->plan, plan);
  self->to_be = to_be;
  editable = project_of (self) && !fujin_project_get_read_only (project_of (self));
  if (project_of (self))
    fujin_rating_spread_get (plan, to_be, &spread);
  words = plan ? fujin_rating_words_dup_spread (&spread, to_be, fujin_lang_screen ())
               : g_strdup ("");
  gtk_label_set_text (self->spread, words);
  if (fujin_rating_spread_disagrees (&spread))
    gtk_widget_add_css_class (GTK_WIDGET (self->spread), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->spread), "fujin-warning");
  gtk_widget_set_sensitive (self->add_button, editable);
  show_ratings (self, editable);
  if (plan)
    show_proposals (self, &spread, editable);
  show_note (self, editable);
}
