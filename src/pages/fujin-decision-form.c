/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision-form.h"

#include <glib/gi18n.h>

#include "fujin-decision-form-private.h"
#include "fujin-history.h"
#include "fujin-page.h"
#include "fujin-record-words.h"

/**
 * FujinDecisionForm:
 *
 * Why one or several services are unnecessary or not evaluated, or their gaps accepted: cause,
 * reason, who decided, when, when to look again, evidence. It is kept as a decision of each
 * service, made when the first word of it is said.
 *
 * Signal "done": the person is through with the reason, by Enter or Escape.
 */
G_DEFINE_FINAL_TYPE (FujinDecisionForm, fujin_decision_form, GTK_TYPE_WIDGET)

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_field (FujinDecisionForm *self,
           guint              field,
           const char        *value)
{
  if (self->updating || !self->plans || self->plans->len == 0)
    return;
  /* What is typed is shown already, with the caret where it belongs. */
  self->updating = TRUE;
  _fujin_decision_form_set (self, field, value);
  self->updating = FALSE;
}

static char *
dup_typed (FujinDecisionForm *self,
           guint              field)
{
  if (field == FUJIN_DECISION_DECIDER)
    return g_strdup (gtk_editable_get_text (self->decider));
  return fujin_text_box_dup_text (field == FUJIN_DECISION_REASON ? self->words : self->evidence);
}

/* Texts of several services are taken when they are left: one step for all of them. */
static void
take_texts (FujinDecisionForm *self)
{
  for (guint field = 0; self->dirty && field < FUJIN_RECORD_MAX_FIELDS; field++)
    if (self->dirty & 1u << field)
      {
        g_autofree char *text = dup_typed (self, field);

        self->dirty &= ~(1u << field);
        set_field (self, field, text);
      }
}

static void
typed (FujinDecisionForm *self,
       guint              field)
{
  g_autofree char *text = NULL;

  if (self->updating || !self->plans)
    return;
  if (self->plans->len > 1)
    {
      self->dirty |= 1u << field;
      return;
    }
  text = dup_typed (self, field);
  set_field (self, field, text);
}

static void
words_cb (FujinDecisionForm *self)
{
  typed (self, FUJIN_DECISION_REASON);
}

static void
decider_cb (FujinDecisionForm *self)
{
  typed (self, FUJIN_DECISION_DECIDER);
}

static void
evidence_cb (FujinDecisionForm *self)
{
  typed (self, FUJIN_DECISION_EVIDENCE);
}

static void
left_cb (FujinDecisionForm *self)
{
  take_texts (self);
  if (self->project)
    fujin_history_end_typing (fujin_project_get_history (self->project));
  self->exact = TRUE;
  fujin_refresher_queue (self->refresher);
}

static void
cause_cb (FujinDecisionForm *self)
{
  const FujinRecordField *field =
    &fujin_record_format_get (FUJIN_RECORD_DECISION)->fields[FUJIN_DECISION_CAUSE];
  guint selected = gtk_drop_down_get_selected (self->cause);

  if (self->updating || selected == GTK_INVALID_LIST_POSITION)
    return;
  set_field (self, FUJIN_DECISION_CAUSE, selected > 0 ? field->choices[selected - 1] : "");
  fujin_refresher_queue (self->refresher);
}

static void
decided_cb (FujinDecisionForm *self)
{
  set_field (self, FUJIN_DECISION_DECIDED, fujin_date_entry_get_text (self->decided));
  fujin_refresher_queue (self->refresher);
}

static void
review_cb (FujinDecisionForm *self)
{
  set_field (self, FUJIN_DECISION_REVIEW, fujin_date_entry_get_text (self->review));
  fujin_refresher_queue (self->refresher);
}

static void
links_cb (FujinDecisionForm *self)
{
  set_field (self, FUJIN_DECISION_LINKS, fujin_link_list_get_text (self->links));
  fujin_refresher_queue (self->refresher);
}

static void
done_cb (FujinDecisionForm *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
changed_cb (FujinDecisionForm *self)
{
  if (!self->updating)
    fujin_refresher_queue (self->refresher);
}

static void
fujin_decision_form_unmap (GtkWidget *widget)
{
  take_texts (FUJIN_DECISION_FORM (widget));
  GTK_WIDGET_CLASS (fujin_decision_form_parent_class)->unmap (widget);
}

/* Files are looked for beside the project's file, which the page knows. */
static void
fujin_decision_form_root (GtkWidget *widget)
{
  FujinDecisionForm *self = FUJIN_DECISION_FORM (widget);
  GtkWidget *page = gtk_widget_get_ancestor (widget, FUJIN_TYPE_PAGE);

  GTK_WIDGET_CLASS (fujin_decision_form_parent_class)->root (widget);
  if (page)
    self->folder = g_object_ref (g_object_bind_property (page, "folder", self->links, "base",
                                                         G_BINDING_SYNC_CREATE));
}

static void
fujin_decision_form_unroot (GtkWidget *widget)
{
  FujinDecisionForm *self = FUJIN_DECISION_FORM (widget);

  if (self->folder)
    g_binding_unbind (self->folder);
  g_clear_object (&self->folder);
  GTK_WIDGET_CLASS (fujin_decision_form_parent_class)->unroot (widget);
}

static void
fujin_decision_form_dispose (GObject *object)
{
  FujinDecisionForm *self = FUJIN_DECISION_FORM (object);

  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_clear_object (&self->project);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_decision_form_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, box);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, subject);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, mixed);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, cause);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, cause_hint);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, reason_title);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, reason);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, words);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, decider);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, decided);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, review);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, evidence);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionForm, links);
  gtk_widget_class_bind_template_callback (widget_class, cause_cb);
  gtk_widget_class_bind_template_callback (widget_class, words_cb);
  gtk_widget_class_bind_template_callback (widget_class, decider_cb);
  gtk_widget_class_bind_template_callback (widget_class, evidence_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, decided_cb);
  gtk_widget_class_bind_template_callback (widget_class, review_cb);
  gtk_widget_class_bind_template_callback (widget_class, links_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
fujin_decision_form_class_init (FujinDecisionFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_decision_form_dispose;
  widget_class->unmap = fujin_decision_form_unmap;
  widget_class->root = fujin_decision_form_root;
  widget_class->unroot = fujin_decision_form_unroot;
  g_type_ensure (FUJIN_TYPE_DATE_ENTRY);
  g_type_ensure (FUJIN_TYPE_LINK_LIST);
  g_type_ensure (FUJIN_TYPE_PLAN_TEXT);
  g_type_ensure (FUJIN_TYPE_TEXT_BOX);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-decision-form");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-decision-form.ui");
  bind_template (widget_class);
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
fill_causes (FujinDecisionForm *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const FujinRecordField *field =
    &fujin_record_format_get (FUJIN_RECORD_DECISION)->fields[FUJIN_DECISION_CAUSE];

  /* Translators: the cause of a decision */
  gtk_string_list_append (names, _("Cause not said yet"));
  for (int i = 0; field->choices[i]; i++)
    gtk_string_list_append (names, fujin_record_choice_name (FUJIN_RECORD_DECISION,
                                                             FUJIN_DECISION_CAUSE, i,
                                                             fujin_lang_screen ()));
  gtk_drop_down_set_model (self->cause, G_LIST_MODEL (names));
}

static void
fujin_decision_form_init (FujinDecisionForm *self)
{
  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_causes (self);
  self->updating = FALSE;
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), _fujin_decision_form_refresh);
}

static void
set_project (FujinDecisionForm *self,
             FujinProject      *project)
{
  if (self->project == project)
    return;
  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (changed_cb), self);
}

static GPtrArray *
copy_plans (GPtrArray *plans)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; plans && i < plans->len; i++)
    g_ptr_array_add (copy, g_object_ref (g_ptr_array_index (plans, i)));
  return copy;
}

static gboolean
is_shown (FujinDecisionForm  *self,
          FujinProject       *project,
          GPtrArray          *plans,
          FujinDecisionAbout  about)
{
  guint n = plans ? plans->len : 0;

  if (self->project != project || self->about != about || !self->plans || self->plans->len != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (g_ptr_array_index (self->plans, i) != g_ptr_array_index (plans, i))
      return FALSE;
  return TRUE;
}

/**
 * fujin_decision_form_show:
 * @self: a form
 * @project: (nullable): a project
 * @plans: (element-type FujinServicePlan) (nullable): services of it that are decided together
 * @about: what is decided about them
 *
 * Shows the decisions on other services; typing goes to them from now on.
 */
void
fujin_decision_form_show (FujinDecisionForm  *self,
                          FujinProject       *project,
                          GPtrArray          *plans,
                          FujinDecisionAbout  about)
{
  g_return_if_fail (FUJIN_IS_DECISION_FORM (self));
  g_return_if_fail (project == NULL || FUJIN_IS_PROJECT (project));

  if (is_shown (self, project, plans, about))
    return;
  take_texts (self);
  fujin_plan_text_set_plan (self->reason, NULL);
  set_project (self, project);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  self->plans = copy_plans (project ? plans : NULL);
  self->about = about;
  self->exact = TRUE;
  _fujin_decision_form_refresh (GTK_WIDGET (self));
}

/**
 * fujin_decision_form_ask:
 * @self: a form that is seen
 *
 * Puts the focus where the reason is said.
 */
void
fujin_decision_form_ask (FujinDecisionForm *self)
{
  g_return_if_fail (FUJIN_IS_DECISION_FORM (self));

  gtk_widget_grab_focus (fujin_decision_form_get_question (self));
}

/**
 * fujin_decision_form_get_question:
 * @self: a form
 *
 * Returns: (transfer none): the box where the reason is said
 */
GtkWidget *
fujin_decision_form_get_question (FujinDecisionForm *self)
{
  g_return_val_if_fail (FUJIN_IS_DECISION_FORM (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self->reason)) ? GTK_WIDGET (self->reason)
                                                            : GTK_WIDGET (self->words);
}
