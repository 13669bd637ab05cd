/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-crosswalk-view.h"

#include <glib/gi18n.h>

#include "fujin-crosswalk-picker.h"
#include "fujin-crosswalk.h"
#include "fujin-edit-tie.h"
#include "fujin-history.h"
#include "fujin-library-entry.h"
#include "fujin-wrap-layout.h"

/**
 * FujinCrosswalkView:
 *
 * What a service is tied to in other sources, as the library proposes and as this project changes
 * it. Emits "follow" when somebody wants to see a row.
 */
struct _FujinCrosswalkView
{
  GtkWidget parent_instance;

  GtkBox *box;
  GtkMenuButton *add_button;

  FujinProject *project;
  FujinServicePlan *plan;
  guint idle;
  gboolean typing;
};

G_DEFINE_FINAL_TYPE (FujinCrosswalkView, fujin_crosswalk_view, GTK_TYPE_WIDGET)

enum
{
  FOLLOW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_target (gpointer widget)
{
  return g_object_get_data (widget, "target");
}

static void
set_target (gpointer    widget,
            const char *target)
{
  g_object_set_data_full (widget, "target", g_strdup (target), g_free);
}

static void
follow_cb (FujinCrosswalkView *self,
           GtkButton          *button)
{
  g_signal_emit (self, signals[FOLLOW], 0, get_target (button));
}

static void
take_off_cb (FujinCrosswalkView *self,
             GtkButton          *button)
{
  fujin_edit_set_tie (self->project, self->plan, get_target (button), FALSE);
}

static void
tie_cb (FujinCrosswalkView *self,
        GtkButton          *button)
{
  fujin_edit_set_tie (self->project, self->plan, get_target (button), TRUE);
}

static void
reason_cb (FujinCrosswalkView *self,
           GtkEditable        *entry)
{
  self->typing = TRUE;
  fujin_edit_set_tie_reason (self->project, self->plan, get_target (entry),
                             gtk_editable_get_text (entry));
  self->typing = FALSE;
}

static void
leave_cb (FujinCrosswalkView *self)
{
  fujin_history_end_typing (fujin_project_get_history (self->project));
}

/* What the tie rests on. */
static GtkWidget *
make_pill (FujinCrosswalkState state)
{
  GtkWidget *pill = gtk_label_new (fujin_crosswalk_state_words (state, fujin_lang_screen ()));

  gtk_widget_add_css_class (pill, "fujin-pill");
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  return pill;
}

static GtkWidget *
make_button (FujinCrosswalkView *self,
             const char         *label,
             const char         *target,
             const char         *title,
             GCallback           callback)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  /* Translators: for a screen reader: what a button does, and with which role or function */
  g_autofree char *name = g_strdup_printf (_("%1$s: %2$s"), label, title);

  set_target (button, target);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_signal_connect_swapped (button, "clicked", callback, self);
  return button;
}

static GtkWidget *
make_link (FujinCrosswalkView      *self,
           const FujinCrosswalkTie *tie,
           const char              *title)
{
  GtkWidget *link = gtk_button_new ();
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "fujin-link");
  if (tie->state == FUJIN_CROSSWALK_REMOVED)
    gtk_widget_add_css_class (label, "dim");
  gtk_button_set_child (GTK_BUTTON (link), label);
  gtk_button_set_has_frame (GTK_BUTTON (link), FALSE);
  gtk_widget_add_css_class (link, "fujin-row-button");
  set_target (link, tie->row->id);
  g_signal_connect_swapped (link, "clicked", G_CALLBACK (follow_cb), self);
  return link;
}

/* How the tie differs from what is proposed, and why. */
static GtkWidget *
make_reason (FujinCrosswalkView      *self,
             const FujinCrosswalkTie *tie,
             const char              *title)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *name = g_strdup_printf (_("Reason: %s"), title);

  gtk_editable_set_text (GTK_EDITABLE (entry), tie->reason);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Why, in this plan"));
  gtk_editable_set_editable (GTK_EDITABLE (entry), !fujin_project_get_read_only (self->project));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  set_target (entry, tie->row->id);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (reason_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (entry, focus);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  gtk_box_append (GTK_BOX (line), make_pill (tie->state));
  gtk_box_append (GTK_BOX (line), entry);
  return line;
}

static void
add_tie (FujinCrosswalkView      *self,
         const FujinCrosswalkTie *tie)
{
  g_autofree char *title = fujin_library_entry_dup_title (tie->row, fujin_lang_screen ());
  gboolean removed = tie->state == FUJIN_CROSSWALK_REMOVED;
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = removed ? make_button (self, _("Restore"), tie->row->id, title,
                                             G_CALLBACK (tie_cb))
                              : make_button (self, _("Take Off"), tie->row->id, title,
                                             G_CALLBACK (take_off_cb));

  gtk_widget_set_layout_manager (text, g_object_new (FUJIN_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_set_sensitive (button, !fujin_project_get_read_only (self->project));
  gtk_box_append (GTK_BOX (text), make_link (self, tie, title));
  if (tie->state == FUJIN_CROSSWALK_PROPOSED)
    gtk_box_append (GTK_BOX (text), make_pill (tie->state));
  gtk_box_append (GTK_BOX (line), text);
  gtk_box_append (GTK_BOX (line), button);
  gtk_box_append (self->box, line);
  if (tie->state != FUJIN_CROSSWALK_PROPOSED)
    gtk_box_append (self->box, make_reason (self, tie, title));
}

static void
fill (FujinCrosswalkView *self)
{
  g_autoptr (GArray) ties = fujin_crosswalk_list (self->project, self->plan);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    gtk_box_remove (self->box, child);
  for (guint i = 0; i < ties->len; i++)
    add_tie (self, &g_array_index (ties, FujinCrosswalkTie, i));
}

static gboolean
idle_cb (gpointer data)
{
  FujinCrosswalkView *self = data;

  self->idle = 0;
  fill (self);
  return G_SOURCE_REMOVE;
}

/* Later: the button that was clicked is among what is made anew. */
static void
record_changed_cb (FujinCrosswalkView *self,
                   FujinRecord        *record)
{
  if (fujin_record_get_kind (record) == FUJIN_RECORD_LINK && !self->typing && self->idle == 0)
    self->idle = g_idle_add (idle_cb, self);
}

static void
picked_cb (FujinCrosswalkView *self,
           const char         *id)
{
  fujin_edit_set_tie (self->project, self->plan, id, TRUE);
}

static void
fujin_crosswalk_view_dispose (GObject *object)
{
  FujinCrosswalkView *self = FUJIN_CROSSWALK_VIEW (object);
  GtkWidget *child;

  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->plan);
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_crosswalk_view_parent_class)->dispose (object);
}

static void
fujin_crosswalk_view_class_init (FujinCrosswalkViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_crosswalk_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);

  /**
   * FujinCrosswalkView::follow:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * Somebody wants to see what the service is tied to.
   */
  signals[FOLLOW] = g_signal_new ("follow", FUJIN_TYPE_CROSSWALK_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
fujin_crosswalk_view_init (FujinCrosswalkView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *picker = fujin_crosswalk_picker_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 3);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  self->add_button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_label (self->add_button, _("Add a Link…"));
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (self->add_button, picker);
  gtk_widget_set_halign (GTK_WIDGET (self->add_button), GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add_button),
                               _("Tie this service to another role or function, in this plan"));
  gtk_widget_set_parent (GTK_WIDGET (self->add_button), GTK_WIDGET (self));
}

/* What has the name of the service, or one of its words. */
static void
propose (FujinCrosswalkView *self)
{
  const FujinService *service = fujin_service_plan_get_service (self->plan);
  const char *en = fujin_text_get (&service->name, FUJIN_LANG_EN);
  const char *ja = fujin_text_get (&service->name, FUJIN_LANG_JA);
  g_autofree char *words = g_strdelimit (g_strdup (en), " ", '\n');
  g_autofree char *wanted = g_strdup_printf ("%s\n%s\n%s", ja, en, words);
  GtkPopover *picker = gtk_menu_button_get_popover (self->add_button);

  fujin_crosswalk_picker_propose (FUJIN_CROSSWALK_PICKER (picker), wanted);
}

/**
 * fujin_crosswalk_view_new:
 * @project: a project
 * @plan: the plan of the service
 *
 * Returns: (transfer floating): a view of what the service is tied to
 */
GtkWidget *
fujin_crosswalk_view_new (FujinProject     *project,
                          FujinServicePlan *plan)
{
  FujinCrosswalkView *self = g_object_new (FUJIN_TYPE_CROSSWALK_VIEW, NULL);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && FUJIN_IS_SERVICE_PLAN (plan), NULL);

  self->project = g_object_ref (project);
  self->plan = g_object_ref (plan);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button), !fujin_project_get_read_only (project));
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (record_changed_cb), self);
  propose (self);
  fill (self);
  return GTK_WIDGET (self);
}
