/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-plan-text.h"

/**
 * FujinPlanText:
 *
 * A box for a text of a service plan: its note, the reason why it is unnecessary, or what an own
 * service is. What is typed is in the plan at once, and one undo step.
 *
 * Signal "done": the person is through with it, by Escape, or by Enter where that makes no line.
 */
struct _FujinPlanText
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  GtkTextView *view;
  char *kind; /* one of the table below */
  char *label;
  FujinServicePlan *plan;
  gboolean updating;
  gboolean enter_ends;
  gboolean composing; /* an input method is at work: Enter and Escape are its own */
};

G_DEFINE_FINAL_TYPE (FujinPlanText, fujin_plan_text, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_KIND,
  PROP_LABEL,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_name (FujinServicePlan *plan)
{
  return fujin_service_plan_get_name (plan, fujin_lang_screen ());
}

static const char *
get_description (FujinServicePlan *plan)
{
  return fujin_service_plan_is_own (plan) ? fujin_service_plan_get_summary (plan,
                                                                            fujin_lang_screen ())
                                          : "";
}

/* The texts of a plan, and what edits them; the first is taken where the kind is none of them. */
static const struct
{
  const char *kind;
  const char *(*get) (FujinServicePlan *plan);
  gboolean (*edit) (FujinProject     *project,
                    FujinServicePlan *plan,
                    const char       *text);
} kinds[] = {
  { "note", fujin_service_plan_get_note, fujin_edit_set_note },
  { "reason", fujin_service_plan_get_reason, fujin_edit_set_reason },
  { "score-note", fujin_service_plan_get_score_note, fujin_edit_set_score_note },
  { "to-be-reason", fujin_service_plan_get_to_be_reason, fujin_edit_set_to_be_reason },
  { "name", get_name, fujin_edit_rename_own_service },
  { "description", get_description, fujin_edit_describe_own_service },
};

static guint
kind_of (FujinPlanText *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (self->kind, kinds[i].kind) == 0)
      return i;
  return 0;
}

static const char *
text_of (FujinPlanText *self)
{
  return self->plan ? kinds[kind_of (self)].get (self->plan) : "";
}

static char *
dup_shown (FujinPlanText *self)
{
  GtkTextIter start, end;
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static FujinProject *
project_of (FujinPlanText *self)
{
  return self->plan ? fujin_service_plan_get_project (self->plan) : NULL;
}

/* Leaves the text alone when it says the same: the caret stays where it is. */
static void
show (FujinPlanText *self)
{
  g_autofree char *now = dup_shown (self);
  FujinProject *project = project_of (self);

  self->updating = TRUE;
  if (strcmp (now, text_of (self)) != 0)
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text_of (self), -1);
  gtk_text_view_set_editable (self->view, project && !fujin_project_get_read_only (project));
  self->updating = FALSE;
}

static void
plan_notify_cb (FujinPlanText *self)
{
  /* What is being typed here is shown already. */
  if (!self->updating)
    show (self);
}

static void
changed_cb (FujinPlanText *self)
{
  FujinProject *project = project_of (self);
  g_autofree char *text = NULL;

  if (self->updating || !project)
    return;
  text = dup_shown (self);
  self->updating = TRUE;
  kinds[kind_of (self)].edit (project, self->plan, text);
  self->updating = FALSE;
}

static void
left_cb (FujinPlanText *self)
{
  if (!project_of (self))
    return;
  fujin_history_end_typing (fujin_project_get_history (project_of (self)));
  show (self);
}

static void
preedit_cb (FujinPlanText *self,
            const char    *preedit)
{
  self->composing = *preedit != '\0';
}

static gboolean
key_cb (FujinPlanText   *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  gboolean enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;
  gboolean ends = self->enter_ends || g_strcmp0 (self->kind, "reason") == 0;
  gboolean line = state & GDK_SHIFT_MASK || !ends;

  if (self->composing || (keyval != GDK_KEY_Escape && (!enter || line)))
    return FALSE;
  g_signal_emit (self, signals[DONE], 0);
  return TRUE;
}

static gboolean
fujin_plan_text_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FUJIN_PLAN_TEXT (widget)->view));
}

static gboolean
fujin_plan_text_mnemonic_activate (GtkWidget *widget,
                                   gboolean   cycling)
{
  return fujin_plan_text_grab_focus (widget);
}

static void
fujin_plan_text_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FujinPlanText *self = FUJIN_PLAN_TEXT (object);

  if (prop_id == PROP_KIND)
    g_value_set_string (value, self->kind);
  else if (prop_id == PROP_LABEL)
    g_value_set_string (value, self->label);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_plan_text_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  FujinPlanText *self = FUJIN_PLAN_TEXT (object);

  if (prop_id == PROP_KIND)
    self->kind = g_value_dup_string (value);
  else if (prop_id == PROP_LABEL)
    {
      g_free (self->label);
      self->label = g_value_dup_string (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      self->label ? self->label : "", -1);
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_plan_text_dispose (GObject *object)
{
  FujinPlanText *self = FUJIN_PLAN_TEXT (object);

  if (self->plan)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_plan_text_parent_class)->dispose (object);
}

static void
fujin_plan_text_finalize (GObject *object)
{
  g_free (FUJIN_PLAN_TEXT (object)->kind);
  g_free (FUJIN_PLAN_TEXT (object)->label);
  G_OBJECT_CLASS (fujin_plan_text_parent_class)->finalize (object);
}

static void
fujin_plan_text_class_init (FujinPlanTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_plan_text_get_property;
  object_class->set_property = fujin_plan_text_set_property;
  object_class->dispose = fujin_plan_text_dispose;
  object_class->finalize = fujin_plan_text_finalize;
  widget_class->grab_focus = fujin_plan_text_grab_focus;
  widget_class->mnemonic_activate = fujin_plan_text_mnemonic_activate;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-plan-text");

  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, "note",
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY
                                                 | G_PARAM_STATIC_STRINGS);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
connect_view (FujinPlanText *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  /* The project undoes what is typed: the text's own undo would stand in its way. */
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  g_signal_connect_swapped (buffer, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->view, "preedit-changed", G_CALLBACK (preedit_cb), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), focus);
}

static void
fujin_plan_text_init (FujinPlanText *self)
{
  self->view = GTK_TEXT_VIEW (gtk_text_view_new ());
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_text_view_set_left_margin (self->view, 6);
  gtk_text_view_set_right_margin (self->view, 6);
  gtk_text_view_set_top_margin (self->view, 3);
  gtk_text_view_set_bottom_margin (self->view, 3);
  connect_view (self);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (self->scroller), 54);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scroller), 160);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_has_frame (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * fujin_plan_text_set_plan:
 * @self: a box
 * @plan: (nullable): a plan
 *
 * Shows the text of another plan; typing goes to it from now on.
 */
void
fujin_plan_text_set_plan (FujinPlanText    *self,
                          FujinServicePlan *plan)
{
  g_return_if_fail (FUJIN_IS_PLAN_TEXT (self));

  if (self->plan != plan)
    {
      if (self->plan)
        g_signal_handlers_disconnect_by_data (self->plan, self);
      g_set_object (&self->plan, plan);
      if (plan)
        g_signal_connect_swapped (plan, "notify", G_CALLBACK (plan_notify_cb), self);
    }
  show (self);
}

/**
 * fujin_plan_text_get_view:
 * @self: a box
 *
 * Returns: (transfer none): where the text is typed
 */
GtkTextView *
fujin_plan_text_get_view (FujinPlanText *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_TEXT (self), NULL);

  return self->view;
}

/**
 * fujin_plan_text_set_enter_ends:
 * @self: a box
 * @ends: whether Enter is the end of it, and Shift+Enter makes a line
 *
 * Lets Enter end the typing, as in the cell of a sheet.
 */
void
fujin_plan_text_set_enter_ends (FujinPlanText *self,
                                gboolean       ends)
{
  g_return_if_fail (FUJIN_IS_PLAN_TEXT (self));

  self->enter_ends = ends;
}

/**
 * fujin_plan_text_forward:
 * @self: a box that has the focus
 * @controller: what has just been given a key
 *
 * Lets a key that was pressed elsewhere begin a new text in place of the one that is there; input
 * methods have their part in it.
 */
void
fujin_plan_text_forward (FujinPlanText         *self,
                         GtkEventControllerKey *controller)
{
  g_return_if_fail (FUJIN_IS_PLAN_TEXT (self));

  g_signal_emit_by_name (self->view, "select-all", TRUE);
  gtk_event_controller_key_forward (controller, GTK_WIDGET (self->view));
}
