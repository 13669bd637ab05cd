/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-improvements-teams.h"
#include "fujin-page.h"
#include "fujin-risk-map-detail-private.h"
#include "fujin-risk-map-words.h"

#define TEAM_KEY "fujin-team"

/**
 * FujinRiskMapDetail:
 *
 * Where a risk is edited, and where it is said which services answer it and how well.
 */
G_DEFINE_FINAL_TYPE (FujinRiskMapDetail, fujin_risk_map_detail, GTK_TYPE_WIDGET)

static void
edit (FujinRiskMapDetail *self,
      FujinRiskField      field,
      const char         *value)
{
  if (!self->updating && self->project && self->risk)
    fujin_edit_set_record (self->project, self->risk, field, value);
}

static void
title_changed_cb (FujinRiskMapDetail *self)
{
  if (self->updating || !self->risk)
    return;
  self->updating = TRUE;
  fujin_edit_set_record (self->project, self->risk, FUJIN_RISK_TITLE,
                         gtk_editable_get_text (GTK_EDITABLE (self->title)));
  g_free (self->known_title);
  self->known_title = g_strdup (fujin_record_get (self->risk, FUJIN_RISK_TITLE));
  self->updating = FALSE;
}

static void
note_changed_cb (FujinRiskMapDetail *self)
{
  g_autofree char *text = NULL;

  if (self->updating || !self->risk)
    return;
  text = fujin_text_box_dup_text (self->note);
  self->updating = TRUE;
  fujin_edit_set_record (self->project, self->risk, FUJIN_RISK_NOTE, text);
  g_free (self->known_note);
  self->known_note = g_strdup (fujin_record_get (self->risk, FUJIN_RISK_NOTE));
  self->updating = FALSE;
}

/* What the plan did not take, an empty title, gives way to what it has. */
static void
left_cb (FujinRiskMapDetail *self)
{
  const char *title = self->risk ? fujin_record_get (self->risk, FUJIN_RISK_TITLE) : "";

  if (!self->project || !self->risk)
    return;
  fujin_history_end_typing (fujin_project_get_history (self->project));
  self->updating = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->title)), title))
    gtk_editable_set_text (GTK_EDITABLE (self->title), title);
  self->updating = FALSE;
}

static void
size_cb (FujinRiskMapDetail *self)
{
  const FujinRecordField *field =
    &fujin_record_format_get (FUJIN_RECORD_RISK)->fields[FUJIN_RISK_SIZE];
  guint selected = gtk_drop_down_get_selected (self->size);

  if (selected <= FUJIN_RISK_LOW + 1)
    edit (self, FUJIN_RISK_SIZE, selected == 0 ? "" : field->choices[selected - 1]);
}

static void
place_cb (FujinRiskMapDetail *self)
{
  const char *id;
  FujinTeam *team;
  g_autofree char *teams = NULL;

  if (self->updating || !self->risk)
    return;
  id = fujin_improvements_teams_get (self->place, self->project, 1);
  team = id ? fujin_project_find_team (self->project, id) : NULL;
  if (!team)
    return;
  teams = fujin_risk_map_dup_teams (self->risk, team, TRUE);
  edit (self, FUJIN_RISK_TEAMS, teams);
}

static void
go_to_improvement (FujinRiskMapDetail *self,
                   FujinRecord        *improvement)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);
  g_autofree char *target = g_strdup_printf ("improvement:%s", fujin_record_get_id (improvement));

  if (page)
    fujin_page_go (FUJIN_PAGE (page), "improvements", target);
}

/* The first time makes an improvement, later ones show it. */
void
_fujin_risk_map_detail_improve (FujinRiskMapDetail *self)
{
  g_autoptr (FujinRiskMap) map = NULL;
  g_auto (GStrv) values = NULL;
  g_autofree char *words = NULL;
  FujinRecord *improvement;

  if (!self->risk || !self->project)
    return;
  improvement = fujin_risk_words_find_improvement (self->risk);
  if (improvement)
    {
      go_to_improvement (self, improvement);
      return;
    }
  map = fujin_risk_map_new (self->project);
  values = fujin_risk_words_suggest (fujin_risk_map_find (map, self->risk), fujin_lang_screen ());
  if (!fujin_edit_add_record (self->project, FUJIN_RECORD_IMPROVEMENT, NULL,
                              (const char *const *) values))
    return;
  /* Translators: %s is the title of an improvement */
  words = g_strdup_printf (_("Improvement added: %s"), values[FUJIN_IMPROVEMENT_TITLE]);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", words);
}

static void
fujin_risk_map_detail_dispose (GObject *object)
{
  FujinRiskMapDetail *self = FUJIN_RISK_MAP_DETAIL (object);
  GtkWidget *child;

  g_clear_object (&self->risk);
  g_clear_object (&self->project);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_risk_map_detail_parent_class)->dispose (object);
}

static void
fujin_risk_map_detail_finalize (GObject *object)
{
  FujinRiskMapDetail *self = FUJIN_RISK_MAP_DETAIL (object);

  g_free (self->known_title);
  g_free (self->known_note);
  G_OBJECT_CLASS (fujin_risk_map_detail_parent_class)->finalize (object);
}

static void
fujin_risk_map_detail_class_init (FujinRiskMapDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_risk_map_detail_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_risk_map_detail_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_risk_map_detail_init (FujinRiskMapDetail *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_set_parent (_fujin_risk_map_detail_create (self), GTK_WIDGET (self));
  g_signal_connect_swapped (self->title, "changed", G_CALLBACK (title_changed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->title), focus);
  g_signal_connect_swapped (self->note, "changed", G_CALLBACK (note_changed_cb), self);
  g_signal_connect_swapped (self->note, "left", G_CALLBACK (left_cb), self);
  g_signal_connect_swapped (self->size, "notify::selected", G_CALLBACK (size_cb), self);
  g_signal_connect_swapped (self->place, "notify::selected", G_CALLBACK (place_cb), self);
  g_signal_connect_swapped (self->improve, "clicked",
                            G_CALLBACK (_fujin_risk_map_detail_improve), self);
}

/* A text that the model has as it was left is not touched: what is being typed may have a space
 * at its end that the model does not keep. */
static void
show_texts (FujinRiskMapDetail *self,
            gboolean            other)
{
  const char *title = fujin_record_get (self->risk, FUJIN_RISK_TITLE);
  const char *note = fujin_record_get (self->risk, FUJIN_RISK_NOTE);

  if (other || g_strcmp0 (title, self->known_title) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->title), title);
  if (other || g_strcmp0 (note, self->known_note) != 0)
    fujin_text_box_set_text (self->note, note);
  g_free (self->known_title);
  g_free (self->known_note);
  self->known_title = g_strdup (title);
  self->known_note = g_strdup (note);
}

static void
show_answer (FujinRiskMapDetail *self,
             const FujinRiskRow *row)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *answer = g_strdup_printf ("%s %s", fujin_risk_words_mark (row->answer),
                                             fujin_risk_words_answer (row->answer, lang));
  g_autofree char *reason = fujin_risk_words_dup_reason (row, lang);
  g_autofree char *parts = fujin_risk_words_dup_parts (row->record, lang);

  gtk_label_set_text (self->answer_label, answer);
  if (row->answer == FUJIN_RISK_NOBODY)
    gtk_widget_add_css_class (GTK_WIDGET (self->answer_label), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->answer_label), "fujin-warning");
  gtk_label_set_text (self->reason, reason);
  gtk_label_set_text (self->parts, parts);
  gtk_widget_set_visible (GTK_WIDGET (self->parts), *parts != '\0');
}

static void
leave_place_cb (FujinRiskMapDetail *self,
                GtkWidget          *chip)
{
  const char *id = g_object_get_data (G_OBJECT (chip), TEAM_KEY);
  FujinTeam *team = self->project ? fujin_project_find_team (self->project, id) : NULL;
  g_autofree char *teams = NULL;

  if (!team || !self->risk)
    return;
  teams = fujin_risk_map_dup_teams (self->risk, team, FALSE);
  /* The chip goes; the keys stay near. */
  gtk_widget_grab_focus (GTK_WIDGET (self->place));
  edit (self, FUJIN_RISK_TEAMS, teams);
}

static void
add_place (FujinRiskMapDetail *self,
           FujinTeam          *team)
{
  g_autofree char *text = g_strdup_printf ("%s ×", fujin_team_get_name (team));
  /* Translators: %s is a department that a risk sits on */
  g_autofree char *tip = g_strdup_printf (_("Take the risk away from %s"),
                                          fujin_team_get_name (team));
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *chip = gtk_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_set_margin_start (label, 6);
  gtk_widget_set_margin_end (label, 6);
  gtk_button_set_child (GTK_BUTTON (chip), label);
  gtk_widget_add_css_class (chip, "small-button");
  gtk_widget_set_tooltip_text (chip, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  g_object_set_data_full (G_OBJECT (chip), TEAM_KEY, g_strdup (fujin_team_get_id (team)), g_free);
  g_signal_connect_swapped (chip, "clicked", G_CALLBACK (leave_place_cb), self);
  gtk_box_append (self->place_list, chip);
}

static void
show_places (FujinRiskMapDetail *self)
{
  const char *const first[] = { _("Place it on…"), NULL };
  g_autoptr (GPtrArray) teams = fujin_record_list_teams (self->risk);
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->place_list))))
    gtk_box_remove (self->place_list, chip);
  for (guint i = 0; i < teams->len; i++)
    add_place (self, g_ptr_array_index (teams, i));
  gtk_widget_set_visible (GTK_WIDGET (self->places), teams->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->place_list), teams->len > 0);
  fujin_improvements_teams_fill_without (self->place, self->project, first, teams);
  gtk_drop_down_set_selected (self->place, 0);
  gtk_widget_set_visible (GTK_WIDGET (self->place),
                          fujin_project_get_n_teams (self->project) > teams->len);
}

static void
show_improve (FujinRiskMapDetail *self,
              const FujinRiskRow *row)
{
  gboolean there = fujin_risk_words_find_improvement (row->record) != NULL;

  gtk_button_set_label (self->improve, there ? _("Show Improvement") : _("Add Improvement"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->improve),
                            there || row->answer != FUJIN_RISK_ANSWERED);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->improve),
                               there ? _("Show the improvement that answers this risk")
                                     : _("Make an improvement that answers this risk"));
}

/**
 * fujin_risk_map_detail_show:
 * @self: the detail
 * @project: (nullable): the project
 * @row: (nullable): the risk that is chosen
 *
 * Shows a risk as it is now, to be edited.
 */
void
fujin_risk_map_detail_show (FujinRiskMapDetail *self,
                            FujinProject       *project,
                            const FujinRiskRow *row)
{
  FujinRecord *risk = row ? row->record : NULL;
  gboolean other;

  g_return_if_fail (FUJIN_IS_RISK_MAP_DETAIL (self));

  g_set_object (&self->project, project);
  other = g_set_object (&self->risk, risk);
  gtk_stack_set_visible_child_name (self->stack, row ? "form" : "none");
  self->updating = TRUE;
  fujin_improvements_services_set_record (self->services, self->risk);
  if (row)
    {
      show_texts (self, other);
      show_answer (self, row);
      show_places (self);
      show_improve (self, row);
      gtk_drop_down_set_selected (self->size, (guint) (fujin_record_get_choice (
                                                         row->record, FUJIN_RISK_SIZE) + 1));
      gtk_widget_set_sensitive (gtk_stack_get_visible_child (self->stack),
                                !fujin_project_get_read_only (project));
    }
  self->updating = FALSE;
}

/**
 * fujin_risk_map_detail_edit_title:
 * @self: the detail
 *
 * Puts the focus into the title, ready to be typed over.
 */
void
fujin_risk_map_detail_edit_title (FujinRiskMapDetail *self)
{
  g_return_if_fail (FUJIN_IS_RISK_MAP_DETAIL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->title));
  gtk_editable_select_region (GTK_EDITABLE (self->title), 0, -1);
}
