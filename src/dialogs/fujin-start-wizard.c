/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-start-wizard.h"

#include <glib/gi18n.h>

#include "fujin-history.h"
#include "fujin-start-wizard-private.h"

/**
 * FujinStartWizard:
 *
 * The two ways into a plan (textbook 6.5.2): an organisation that is being made, from a start set
 * and the teams the textbook proposes; or one that exists, by mapping what it does today. At the
 * end all changes are shown and made as one undo step.
 */
G_DEFINE_FINAL_TYPE (FujinStartWizard, fujin_start_wizard, GTK_TYPE_WINDOW)

static void show_step (FujinStartWizard *self);

static guint
count_steps (FujinStartWizard *self)
{
  if (_fujin_start_wizard_is_new (self))
    return FUJIN_WIZARD_N_COMMON + 2;
  return FUJIN_WIZARD_N_COMMON + self->today->len + 1;
}

gboolean
_fujin_start_wizard_is_new (FujinStartWizard *self)
{
  return gtk_check_button_get_active (self->way_new);
}

/* Name of the stack's child of a step. */
const char *
_fujin_start_wizard_get_child (FujinStartWizard *self,
                               guint             step)
{
  static const char *const common[] = { "way", "organisation" };
  static const char *const of_new[] = { "set", "teams" };

  if (step < FUJIN_WIZARD_N_COMMON)
    return common[step];
  step -= FUJIN_WIZARD_N_COMMON;
  if (_fujin_start_wizard_is_new (self))
    return of_new[MIN (step, 1)];
  if (step >= self->today->len)
    return "rest";
  return fujin_framework_get_category (fujin_framework_get_default (), step)->id;
}

static const char *
heading_of (FujinStartWizard *self,
            const char       *child)
{
  if (g_str_equal (child, "way"))
    return _("Where do you begin?");
  if (g_str_equal (child, "organisation"))
    return _("The organisation");
  if (g_str_equal (child, "set"))
    return _("What to begin with");
  if (g_str_equal (child, "teams"))
    return _("Who could carry it");
  if (g_str_equal (child, "rest"))
    return _("What is not done today");
  return fujin_text_get (
    &fujin_framework_find_category (fujin_framework_get_default (), child)->name,
    fujin_lang_screen ());
}

void
_fujin_start_wizard_touch (FujinStartWizard *self)
{
  if (!self->project)
    return; /* being made or let go of */
  self->touched = TRUE;
  gtk_label_set_text (self->nothing, "");
}

static void
show_place (FujinStartWizard *self)
{
  guint n = count_steps (self);
  /* Translators: step %1$u of %2$u */
  g_autofree char *place = g_strdup_printf (_("Step %1$u of %2$u"), self->step + 1, n);

  gtk_label_set_text (self->place, place);
  gtk_widget_set_sensitive (self->back, self->step > 0);
  gtk_button_set_label (self->next, self->step + 1 < n ? _("_Next") : _("_Preview…"));
}

static void
focus_step (FujinStartWizard *self)
{
  GtkWidget *child = gtk_stack_get_visible_child (self->stack);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  /* Moving the focus where it is already would move it on. */
  if (child == GTK_WIDGET (self->picker))
    gtk_widget_grab_focus (child);
  else if (child && !(focus && gtk_widget_is_ancestor (focus, child)))
    gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

static void
show_step (FujinStartWizard *self)
{
  const char *child = _fujin_start_wizard_get_child (self, self->step);

  if (g_str_equal (child, "rest"))
    _fujin_start_wizard_show_rest (self);
  else if (g_str_equal (child, "teams"))
    _fujin_start_wizard_suggest_teams (self);
  gtk_widget_set_visible (self->size_box, _fujin_start_wizard_is_new (self));
  gtk_label_set_text (self->heading, heading_of (self, child));
  gtk_label_set_text (self->nothing, "");
  gtk_stack_set_visible_child_name (self->stack, child);
  show_place (self);
  focus_step (self);
}

static void
next_cb (FujinStartWizard *self)
{
  _fujin_start_wizard_share_teams (self);
  if (self->step + 1 == count_steps (self))
    {
      _fujin_start_wizard_preview (self);
      return;
    }
  self->step++;
  show_step (self);
}

static void
back_cb (FujinStartWizard *self)
{
  if (self->step == 0)
    return;
  _fujin_start_wizard_share_teams (self);
  self->step--;
  show_step (self);
}

static void
way_cb (FujinStartWizard *self)
{
  if (self->today)
    show_place (self);
}

/* Few people: what one cannot do alone is filled from outside (textbook 6.5.2). */
static void
size_cb (FujinStartWizard *self)
{
  gboolean few = gtk_check_button_get_active (self->size_few);

  if (!self->project)
    return;
  fujin_start_set_picker_set_set (self->picker, few ? "one-person" : "new");
  _fujin_start_wizard_lean_outside (self, few);
  _fujin_start_wizard_touch (self);
}

static void
leave_response_cb (GtkDialog *dialog,
                   int        response,
                   gpointer   data)
{
  FujinStartWizard *self = data;

  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
  gtk_window_destroy (GTK_WINDOW (dialog));
  if (response != GTK_RESPONSE_REJECT)
    return;
  self->closing = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
ask_leave (FujinStartWizard *self)
{
  GtkWidget *dialog = gtk_message_dialog_new (
    GTK_WINDOW (self), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_QUESTION,
    GTK_BUTTONS_NONE, "%s", _("Leave the start wizard?"));

  gtk_message_dialog_format_secondary_text (
    GTK_MESSAGE_DIALOG (dialog), "%s",
    _("What you entered here is not in the plan yet and would be lost."));
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Leave"), GTK_RESPONSE_REJECT);
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Go On Here"), GTK_RESPONSE_CANCEL);
  gtk_widget_add_css_class (
    gtk_dialog_get_widget_for_response (GTK_DIALOG (dialog), GTK_RESPONSE_REJECT),
    "destructive-action");
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  g_signal_connect_object (dialog, "response", G_CALLBACK (leave_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
fujin_start_wizard_close_request (GtkWindow *window)
{
  FujinStartWizard *self = FUJIN_START_WIZARD (window);

  if (self->touched && !self->closing)
    {
      ask_leave (self);
      return TRUE;
    }
  return GTK_WINDOW_CLASS (fujin_start_wizard_parent_class)->close_request (window);
}

static void
fujin_start_wizard_dispose (GObject *object)
{
  FujinStartWizard *self = FUJIN_START_WIZARD (object);

  g_clear_handle_id (&self->close_source, g_source_remove);
  g_clear_object (&self->project);
  g_clear_pointer (&self->today, g_ptr_array_unref);
  g_clear_pointer (&self->team_rows, g_ptr_array_unref);
  g_clear_pointer (&self->external, g_hash_table_unref);
  G_OBJECT_CLASS (fujin_start_wizard_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, place);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, way_new);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, way_existing);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, organisation);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, size_box);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, size_few);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, picker);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, team_grid);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, rest_title);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, rest);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, provider_title);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, providers);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, nothing);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, back);
  gtk_widget_class_bind_template_child (widget_class, FujinStartWizard, next);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_cb);
  gtk_widget_class_bind_template_callback (widget_class, size_cb);
  gtk_widget_class_bind_template_callback (widget_class, _fujin_start_wizard_touch);
}

static void
fujin_start_wizard_class_init (FujinStartWizardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_start_wizard_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = fujin_start_wizard_close_request;
  g_type_ensure (FUJIN_TYPE_START_SET_PICKER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-start-wizard.ui");
  bind_template (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_start_wizard_init (FujinStartWizard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->external = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* A plan that has something in it belongs to an organisation that exists. */
static gboolean
is_begun (FujinProject *project)
{
  return fujin_project_get_n_teams (project) > 0
         || fujin_history_get_n_steps (fujin_project_get_history (project)) > 0;
}

/**
 * fujin_start_wizard_present:
 * @parent: the window it stands on
 * @project: the project it fills
 *
 * Opens the wizard.
 *
 * Returns: (transfer none): the wizard
 */
FujinStartWizard *
fujin_start_wizard_present (GtkWindow    *parent,
                            FujinProject *project)
{
  FujinStartWizard *self = g_object_new (FUJIN_TYPE_START_WIZARD, "transient-for", parent, NULL);

  gtk_editable_set_text (self->organisation, fujin_project_get_organisation (project));
  fujin_start_set_picker_set_project (self->picker, project);
  self->project = g_object_ref (project);
  _fujin_start_wizard_fill_teams (self);
  _fujin_start_wizard_fill_today (self);
  if (is_begun (project))
    gtk_check_button_set_active (self->way_existing, TRUE);
  self->touched = FALSE;
  /* The preview says in the window below what was done. */
  if (G_IS_ACTION_GROUP (parent))
    gtk_widget_insert_action_group (GTK_WIDGET (self), "win", G_ACTION_GROUP (parent));
  gtk_window_present (GTK_WINDOW (self));
  show_step (self);
  return self;
}
