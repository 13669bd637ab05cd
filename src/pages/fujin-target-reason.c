/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-target-check.h"
#include "fujin-target-reason.h"

/**
 * FujinTargetReason:
 *
 * A line that asks why, where a To-Be is unusual: 5 everywhere, or lower than As-Is. It is there
 * only then, asks gently, and stops nothing. What is typed is in the plan at once.
 */
struct _FujinTargetReason
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkImage *mark;
  GtkLabel *question;
  GtkEntry *entry;
  FujinProject *project;
  FujinServicePlan *plan; /* NULL when it is about the whole project */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinTargetReason, fujin_target_reason, GTK_TYPE_WIDGET)

static const char *
reason_of (FujinTargetReason *self)
{
  return self->plan ? fujin_service_plan_get_to_be_reason (self->plan)
                    : fujin_project_get_to_be_reason (self->project);
}

static void
changed_cb (FujinTargetReason *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (self->updating || !self->project)
    return;
  if (self->plan)
    fujin_edit_set_to_be_reason (self->project, self->plan, text);
  else
    fujin_edit_set_project_text (self->project, FUJIN_PROJECT_TO_BE_REASON, text);
}

static void
left_cb (FujinTargetReason *self)
{
  if (self->project)
    fujin_history_end_typing (fujin_project_get_history (self->project));
}

static void
fujin_target_reason_dispose (GObject *object)
{
  FujinTargetReason *self = FUJIN_TARGET_REASON (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->project);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_target_reason_parent_class)->dispose (object);
}

static void
fujin_target_reason_class_init (FujinTargetReasonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_target_reason_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-target-reason");
}

static void
create_entry (FujinTargetReason *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->entry, _("Reason"));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 12);
  /* The project undoes what is typed. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->entry), TRUE);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
}

static void
fujin_target_reason_init (FujinTargetReason *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->mark = GTK_IMAGE (gtk_image_new_from_icon_name ("fujin-warning-symbolic"));
  gtk_widget_add_css_class (GTK_WIDGET (self->mark), "fujin-warning");
  self->question = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->question, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->question, 0.0f);
  gtk_widget_add_css_class (GTK_WIDGET (self->question), "small");
  create_entry (self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->mark));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->question));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->entry));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
show (FujinTargetReason *self,
      gboolean           is_meant,
      const char        *question)
{
  const char *rule = fujin_framework_get_score_rule (fujin_framework_get_default (), "target",
                                                     fujin_lang_screen ());
  gboolean had_focus = gtk_widget_get_focus_child (self->box) != NULL;

  /* It does not go from under the hands of who is typing. */
  gtk_widget_set_visible (GTK_WIDGET (self), is_meant || (had_focus && self->project));
  if (!self->project)
    return;
  self->updating = TRUE;
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->entry)), reason_of (self)) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), reason_of (self));
  self->updating = FALSE;
  gtk_editable_set_editable (GTK_EDITABLE (self->entry),
                             !fujin_project_get_read_only (self->project));
  gtk_widget_set_visible (GTK_WIDGET (self->mark), *reason_of (self) == '\0');
  gtk_label_set_text (self->question, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  question, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), rule);
}

/* The entry must not show one reason while it writes another. */
static void
point_at (FujinTargetReason *self,
          FujinProject      *project,
          FujinServicePlan  *plan)
{
  if ((self->plan != plan || self->project != project) && self->project)
    fujin_history_end_typing (fujin_project_get_history (self->project));
  g_set_object (&self->project, project);
  g_set_object (&self->plan, plan);
}

/**
 * fujin_target_reason_show_project:
 * @self: the line
 * @project: (nullable): a project
 *
 * Asks why To-Be is 5 everywhere, if it is; with the textbook's rule (8.3) in words.
 */
void
fujin_target_reason_show_project (FujinTargetReason *self,
                                  FujinProject      *project)
{
  const char *rule = fujin_framework_get_score_rule (fujin_framework_get_default (), "target",
                                                     fujin_lang_screen ());
  g_autofree char *question = NULL;

  g_return_if_fail (FUJIN_IS_TARGET_REASON (self));

  point_at (self, project, NULL);
  /* Translators: %s is a rule of the textbook: "All fives is not the aim; ..." */
  question = g_strdup_printf (_("To-Be is 5 everywhere: why? %s"), rule);
  show (self, project && fujin_target_check_all_highest (project), question);
}

/**
 * fujin_target_reason_show_plan:
 * @self: the line
 * @plan: (nullable): a plan
 *
 * Asks why To-Be is lower than As-Is, if it is.
 */
void
fujin_target_reason_show_plan (FujinTargetReason *self,
                               FujinServicePlan  *plan)
{
  g_return_if_fail (FUJIN_IS_TARGET_REASON (self));

  point_at (self, plan ? fujin_service_plan_get_project (plan) : NULL, plan);
  show (self, plan && fujin_target_check_is_lower (plan), _("To-Be is lower than As-Is. Why?"));
}
