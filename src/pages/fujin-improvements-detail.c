/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-edit-record.h"
#include "fujin-expected.h"
#include "fujin-improvement.h"
#include "fujin-improvements-detail-private.h"
#include "fujin-improvements-teams.h"
#include "fujin-improvements-words.h"
#include "fujin-record-words.h"
#include "fujin-today.h"

/**
 * FujinImprovementsDetail:
 *
 * Where an improvement is edited, or what several have in common.
 */
G_DEFINE_FINAL_TYPE (FujinImprovementsDetail, fujin_improvements_detail, GTK_TYPE_WIDGET)

FujinRecord *
_fujin_improvements_detail_get_one (FujinImprovementsDetail *self)
{
  return self->records && self->records->len == 1 ? g_ptr_array_index (self->records, 0) : NULL;
}

/* Changes a field of all that is selected, as one undo step. */
void
_fujin_improvements_detail_edit (FujinImprovementsDetail *self,
                                 FujinImprovementField    field,
                                 const char              *value)
{
  g_autoptr (GPtrArray) records = NULL;

  if (self->updating || !self->project || !self->records || self->records->len == 0)
    return;
  /* What listens may choose others. */
  records = g_ptr_array_ref (self->records);
  fujin_edit_set_records (self->project, records, field, value);
}

static void
cycle_toggled_cb (FujinImprovementsDetail *self,
                  GtkToggleButton         *button)
{
  const FujinRecordField *field =
    &fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)->fields[FUJIN_IMPROVEMENT_CYCLE];

  if (gtk_toggle_button_get_active (button))
    _fujin_improvements_detail_edit (self, FUJIN_IMPROVEMENT_CYCLE,
                                     field->choices[button == self->long_button]);
}

static void
state_selected_cb (FujinImprovementsDetail *self)
{
  const FujinRecordField *field =
    &fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)->fields[FUJIN_IMPROVEMENT_STATE];
  guint selected = gtk_drop_down_get_selected (self->state);

  if (selected < FUJIN_N_STATES)
    _fujin_improvements_detail_edit (self, FUJIN_IMPROVEMENT_STATE, field->choices[selected]);
}

static void
team_selected_cb (FujinImprovementsDetail *self)
{
  const char *id;

  if (self->updating || !self->project
      || gtk_drop_down_get_selected (self->team) == GTK_INVALID_LIST_POSITION)
    return;
  id = fujin_improvements_teams_get (self->team, self->project, 1);
  _fujin_improvements_detail_edit (self, FUJIN_IMPROVEMENT_TEAM, id ? id : "");
}

static void
due_changed_cb (FujinImprovementsDetail *self)
{
  /* Half a day is no day yet; the one there was stays until then. */
  if (fujin_date_entry_is_good (self->due))
    _fujin_improvements_detail_edit (self, FUJIN_IMPROVEMENT_DUE,
                                     fujin_date_entry_get_text (self->due));
}

static void
expected_selected_cb (FujinImprovementsDetail *self)
{
  guint selected = gtk_drop_down_get_selected (self->expected);
  char value[] = { (char) ('0' + MIN (selected, 9)), '\0' };

  if (selected <= FUJIN_SCORE_MAX)
    _fujin_improvements_detail_edit (self, FUJIN_IMPROVEMENT_EXPECTED, selected > 0 ? value : "");
}

static void
fujin_improvements_detail_dispose (GObject *object)
{
  FujinImprovementsDetail *self = FUJIN_IMPROVEMENTS_DETAIL (object);

  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_object (&self->project);
  g_clear_object (&self->known);
  g_clear_object (&self->suggested);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_improvements_detail_parent_class)->dispose (object);
}

static void
fujin_improvements_detail_finalize (GObject *object)
{
  FujinImprovementsDetail *self = FUJIN_IMPROVEMENTS_DETAIL (object);

  for (guint i = 0; i < FUJIN_RECORD_MAX_FIELDS; i++)
    g_free (self->known_texts[i]);
  G_OBJECT_CLASS (fujin_improvements_detail_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, content);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, one_only);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, one_only_too);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, title);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, services);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, scores);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, short_button);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, long_button);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, cycle_words);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, suggestion);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, state);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, team);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, due);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, expected);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, due_words);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, cost);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsDetail, note);
}

static void
fujin_improvements_detail_class_init (FujinImprovementsDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_improvements_detail_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_improvements_detail_finalize;
  g_type_ensure (FUJIN_TYPE_DATE_ENTRY);
  g_type_ensure (FUJIN_TYPE_IMPROVEMENTS_SERVICES);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-improvements-detail.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, cycle_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, team_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, expected_selected_cb);
}

static void
fill_choices (FujinImprovementsDetail *self)
{
  static const char *const scores[] = { "–", "1", "2", "3", "4", "5", NULL };
  g_autoptr (GtkStringList) states = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) expected = gtk_string_list_new (scores);
  FujinLang lang = fujin_lang_screen ();

  for (int i = 0; i < FUJIN_N_STATES; i++)
    gtk_string_list_append (states, fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT,
                                                              FUJIN_IMPROVEMENT_STATE, i, lang));
  gtk_drop_down_set_model (self->state, G_LIST_MODEL (states));
  gtk_drop_down_set_model (self->expected, G_LIST_MODEL (expected));
}

static void
fujin_improvements_detail_init (FujinImprovementsDetail *self)
{
  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_choices (self);
  fujin_drop_down_set_name (self->state, _("State"));
  fujin_drop_down_set_name (self->expected, _("Expected score"));
  fujin_improvements_teams_set_up (self->team, _("Owner team"));
  gtk_label_set_text (self->cycle_words,
                      _("Short: within the people, money and systems there are. Long: needs new "
                        "ones. (Textbook 3.3.2)"));
  _fujin_improvements_detail_init_texts (self);
  self->updating = FALSE;
}

/* What all have in common; %NULL where they differ. */
static const char *
get_common (FujinImprovementsDetail *self,
            FujinImprovementField    field)
{
  const char *common = fujin_record_get (g_ptr_array_index (self->records, 0), field);

  for (guint i = 1; i < self->records->len; i++)
    if (!g_str_equal (fujin_record_get (g_ptr_array_index (self->records, i), field), common))
      return NULL;
  return common;
}

static void
show_choice (FujinImprovementsDetail *self,
             GtkDropDown             *drop_down,
             FujinImprovementField    field,
             guint                    n_first)
{
  const char *common = get_common (self, field);
  const FujinRecordField *format =
    &fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)->fields[field];
  int choice = common ? fujin_record_field_parse (format, common) : -1;

  if (!common)
    gtk_drop_down_set_selected (drop_down, GTK_INVALID_LIST_POSITION);
  else
    gtk_drop_down_set_selected (drop_down, choice < 0 ? 0 : (guint) choice + n_first);
}

static void
show_team (FujinImprovementsDetail *self)
{
  const char *first[] = { _("Nobody yet"), NULL };
  const char *common = get_common (self, FUJIN_IMPROVEMENT_TEAM);

  fujin_improvements_teams_fill (self->team, self->project, first);
  if (common)
    fujin_improvements_teams_select (self->team, self->project, 1, common);
  else
    gtk_drop_down_set_selected (self->team, GTK_INVALID_LIST_POSITION);
}

static void
show_due (FujinImprovementsDetail *self)
{
  const char *common = get_common (self, FUJIN_IMPROVEMENT_DUE);
  g_autofree char *today = fujin_today_dup ();
  FujinRecord *one = _fujin_improvements_detail_get_one (self);
  gboolean overdue = one && fujin_improvement_is_overdue (one, today);
  g_autofree char *late = NULL;
  g_autofree char *words = NULL;

  fujin_date_entry_set_text (self->due, common ? common : "");
  gtk_widget_set_visible (GTK_WIDGET (self->due_words), overdue);
  if (!overdue)
    return;
  late = fujin_improvements_words_dup_due (one, today);
  words = g_strdup_printf ("⚠ %s", late);
  gtk_label_set_text (self->due_words, words);
}

static char *
dup_score (int score)
{
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    return g_strdup (_("not evaluated"));
  return score == FUJIN_SCORE_NONE ? g_strdup ("–") : g_strdup_printf ("%d", score);
}

/* Where its services stand, and where they go: a line for each. */
static void
show_scores (FujinImprovementsDetail *self,
             FujinRecord             *one)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (one);
  g_autofree char *expected =
    dup_score (fujin_record_get_score (one, FUJIN_IMPROVEMENT_EXPECTED));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      g_autofree char *as_is = dup_score (fujin_service_plan_get_as_is (plan));
      g_autofree char *to_be = dup_score (fujin_service_plan_get_to_be (plan));

      if (i > 0)
        g_string_append_c (text, '\n');
      /* Translators: code of a service, then three scores */
      g_string_append_printf (text, _("%1$s: As-Is %2$s → expected %3$s → To-Be %4$s"),
                              fujin_service_plan_get_code (plan), as_is, expected, to_be);
    }
  gtk_label_set_text (self->scores, text->str);
  gtk_widget_set_visible (GTK_WIDGET (self->scores), plans->len > 0);
}

static void
show_one (FujinImprovementsDetail *self,
          FujinRecord             *one)
{
  gtk_widget_set_visible (self->one_only, one != NULL);
  gtk_widget_set_visible (self->one_only_too, one != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->suggestion), one && one == self->suggested);
  fujin_improvements_services_set_record (self->services, one);
  _fujin_improvements_detail_show_texts (self);
  if (one)
    show_scores (self, one);
}

static void
show_heading (FujinImprovementsDetail *self)
{
  guint n = self->records->len;
  g_autofree char *text = n == 1 ? g_strdup (_("Improvement"))
                                 : g_strdup_printf (ngettext ("%u improvement", "%u improvements",
                                                              n), n);

  gtk_label_set_text (self->heading, text);
}

static void
show_cycle (FujinImprovementsDetail *self)
{
  const char *common = get_common (self, FUJIN_IMPROVEMENT_CYCLE);
  gboolean is_long = fujin_improvement_is_long (g_ptr_array_index (self->records, 0));

  gtk_toggle_button_set_active (self->short_button, common && !is_long);
  gtk_toggle_button_set_active (self->long_button, common && is_long);
}

/**
 * fujin_improvements_detail_show:
 * @self: the detail
 * @project: (nullable): the project
 * @records: (element-type FujinRecord): what is selected
 *
 * Shows improvements as they are now, to be edited.
 */
void
fujin_improvements_detail_show (FujinImprovementsDetail *self,
                                FujinProject            *project,
                                GPtrArray               *records)
{
  gboolean some = project && records->len > 0;

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_DETAIL (self));

  g_set_object (&self->project, project);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  self->records = g_ptr_array_ref (records);
  gtk_stack_set_visible_child_name (self->stack, some ? "form" : "none");
  self->updating = TRUE;
  show_one (self, some ? _fujin_improvements_detail_get_one (self) : NULL);
  if (some)
    {
      show_heading (self);
      show_cycle (self);
      show_choice (self, self->state, FUJIN_IMPROVEMENT_STATE, 0);
      show_choice (self, self->expected, FUJIN_IMPROVEMENT_EXPECTED, 1);
      show_team (self);
      show_due (self);
      gtk_widget_set_sensitive (gtk_stack_get_visible_child (self->stack),
                                !fujin_project_get_read_only (project));
    }
  self->updating = FALSE;
}

/**
 * fujin_improvements_detail_set_suggestion:
 * @self: the detail
 * @record: (nullable): an improvement that was just made
 * @words: (nullable): what its cycle was suggested for
 *
 * Marks the cycle of an improvement as a suggestion, with its reason.
 */
void
fujin_improvements_detail_set_suggestion (FujinImprovementsDetail *self,
                                          FujinRecord             *record,
                                          const char              *words)
{
  FujinRecord *suggested = words ? record : NULL;

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_DETAIL (self));

  g_set_object (&self->suggested, suggested);
  gtk_label_set_text (self->suggestion, words ? words : "");
}
