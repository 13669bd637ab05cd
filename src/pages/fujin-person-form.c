/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-improvements-services.h"
#include "fujin-improvements-teams.h"
#include "fujin-person-form.h"
#include "fujin-text-box.h"

/**
 * FujinPersonForm:
 *
 * A person edited in place: name, position, main team, other teams, services that hang on them.
 *
 * Signal "done": the person is to be closed.
 */
struct _FujinPersonForm
{
  GtkWidget parent_instance;
  GtkWidget *box;
  FujinRecord *person;
  gboolean filling;
  guint scroll_source;
  GtkEntry *name;
  GtkEntry *position;
  GtkDropDown *main_team;
  GtkBox *others;
  GtkDropDown *add_team;
  FujinImprovementsServices *services;
  FujinTextBox *note;
  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (FujinPersonForm, fujin_person_form, GTK_TYPE_WIDGET)

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static FujinProject *
project_of (FujinPersonForm *self)
{
  return self->person ? fujin_record_get_project (self->person) : NULL;
}

static void
set_field (FujinPersonForm *self,
           guint            field,
           const char      *value)
{
  if (!self->filling && project_of (self))
    fujin_edit_set_record (project_of (self), self->person, field, value);
}

static void
name_cb (FujinPersonForm *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->name));

  /* A person has a name; while it is typed anew the old one stands. */
  if (*text)
    set_field (self, FUJIN_PERSON_NAME, text);
}

static void
position_cb (FujinPersonForm *self)
{
  set_field (self, FUJIN_PERSON_POSITION, gtk_editable_get_text (GTK_EDITABLE (self->position)));
}

static void
note_cb (FujinPersonForm *self)
{
  g_autofree char *text = fujin_text_box_dup_text (self->note);

  set_field (self, FUJIN_PERSON_NOTE, text);
}

static void
left_cb (FujinPersonForm *self)
{
  if (!project_of (self))
    return;
  fujin_history_end_typing (fujin_project_get_history (project_of (self)));
  if (!*gtk_editable_get_text (GTK_EDITABLE (self->name)))
    gtk_editable_set_text (GTK_EDITABLE (self->name),
                           fujin_record_get (self->person, FUJIN_PERSON_NAME));
}

/* The ids with @id taken out, and put first or last when asked for. */
static char *
dup_teams (FujinPersonForm *self,
           const char      *id,
           gboolean         first,
           gboolean         last)
{
  g_auto (GStrv) ids = fujin_record_dup_ids (self->person, FUJIN_PERSON_TEAMS);
  GString *text = g_string_new (first ? id : NULL);

  for (guint i = 0; ids[i]; i++)
    if (!g_str_equal (ids[i], id))
      g_string_append_printf (text, "%s%s", text->len ? " " : "", ids[i]);
  if (last)
    g_string_append_printf (text, "%s%s", text->len ? " " : "", id);
  return g_string_free (text, FALSE);
}

static void
main_team_cb (FujinPersonForm *self)
{
  const char *id;
  g_autofree char *ids = NULL;

  if (self->filling || !project_of (self))
    return;
  id = fujin_improvements_teams_get (self->main_team, project_of (self), 0);
  if (!id)
    return;
  ids = dup_teams (self, id, TRUE, FALSE);
  set_field (self, FUJIN_PERSON_TEAMS, ids);
}

static void
add_team_cb (FujinPersonForm *self)
{
  const char *id;
  g_autofree char *ids = NULL;

  if (self->filling || !project_of (self))
    return;
  id = fujin_improvements_teams_get (self->add_team, project_of (self), 1);
  if (!id)
    return;
  ids = dup_teams (self, id, FALSE, TRUE);
  gtk_drop_down_set_selected (self->add_team, 0);
  set_field (self, FUJIN_PERSON_TEAMS, ids);
}

static void
leave_team_cb (FujinPersonForm *self,
               GtkWidget       *button)
{
  g_autofree char *ids =
    dup_teams (self, g_object_get_data (G_OBJECT (button), "fujin-team"), FALSE, FALSE);

  gtk_widget_grab_focus (GTK_WIDGET (self->add_team));
  set_field (self, FUJIN_PERSON_TEAMS, ids);
}

static void
remove_cb (FujinPersonForm *self)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FujinProject *project = project_of (self);
  g_autofree char *text = NULL;

  if (!project)
    return;
  text = g_strdup_printf (_("Removed %s. Ctrl+Z takes it back."),
                          fujin_record_get (self->person, FUJIN_PERSON_NAME));
  g_ptr_array_add (records, g_object_ref (self->person));
  g_signal_emit (self, signals[DONE], 0);
  fujin_edit_remove_records (project, records);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

static void
done_cb (FujinPersonForm *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static gboolean
key_cb (FujinPersonForm *self,
        guint            key)
{
  if (key != GDK_KEY_Escape)
    return FALSE;
  done_cb (self);
  return TRUE;
}

static void
fujin_person_form_dispose (GObject *object)
{
  FujinPersonForm *self = FUJIN_PERSON_FORM (object);

  g_clear_handle_id (&self->scroll_source, g_source_remove);
  g_clear_object (&self->person);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_person_form_parent_class)->dispose (object);
}

static void
fujin_person_form_class_init (FujinPersonFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_person_form_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_label (FujinPersonForm *self,
           const char      *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "small");
  gtk_widget_add_css_class (label, "dim");
  gtk_box_append (GTK_BOX (self->box), label);
}

static GtkEntry *
add_entry (FujinPersonForm *self,
           const char      *label,
           GCallback        changed)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  add_label (self, label);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (entry, "changed", changed, self);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (done_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (GTK_BOX (self->box), entry);
  return GTK_ENTRY (entry);
}

static GtkDropDown *
add_drop_down (FujinPersonForm *self,
               const char      *label,
               GCallback        selected)
{
  GtkWidget *drop_down = gtk_drop_down_new (NULL, NULL);

  fujin_improvements_teams_set_up (GTK_DROP_DOWN (drop_down), label);
  g_signal_connect_swapped (drop_down, "notify::selected", selected, self);
  gtk_box_append (GTK_BOX (self->box), drop_down);
  return GTK_DROP_DOWN (drop_down);
}

static void
add_services (FujinPersonForm *self)
{
  /* Translators: of a person: nobody else could do these services */
  add_label (self, _("Services that hang on this person"));
  self->services = g_object_new (FUJIN_TYPE_IMPROVEMENTS_SERVICES, NULL);
  fujin_improvements_services_set_field (self->services, FUJIN_PERSON_SERVICES);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->services));
  add_label (self, _("Note"));
  self->note = FUJIN_TEXT_BOX (fujin_text_box_new (_("Note")));
  g_signal_connect_swapped (self->note, "changed", G_CALLBACK (note_cb), self);
  g_signal_connect_swapped (self->note, "left", G_CALLBACK (left_cb), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->note));
}

static void
add_buttons (FujinPersonForm *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *done = gtk_button_new_with_label (_("Done"));

  self->remove = GTK_BUTTON (gtk_button_new_with_label (_("Remove Person")));
  gtk_widget_set_hexpand (done, TRUE);
  g_signal_connect_swapped (self->remove, "clicked", G_CALLBACK (remove_cb), self);
  g_signal_connect_swapped (done, "clicked", G_CALLBACK (done_cb), self);
  gtk_box_append (GTK_BOX (buttons), GTK_WIDGET (self->remove));
  gtk_box_append (GTK_BOX (buttons), done);
  gtk_box_append (GTK_BOX (self->box), buttons);
}

static void
fujin_person_form_init (FujinPersonForm *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_add_css_class (self->box, "fujin-card");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->name = add_entry (self, _("Name"), G_CALLBACK (name_cb));
  self->position = add_entry (self, _("Position"), G_CALLBACK (position_cb));
  add_label (self, _("Main team"));
  self->main_team = add_drop_down (self, _("Main team"), G_CALLBACK (main_team_cb));
  /* Translators: teams that a person is in besides the main one */
  add_label (self, _("Concurrent duties"));
  self->others = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->others));
  self->add_team = add_drop_down (self, _("Add another team"), G_CALLBACK (add_team_cb));
  add_services (self);
  add_buttons (self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
set_text (GtkEntry   *entry,
          const char *text)
{
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
add_other (FujinPersonForm *self,
           FujinTeam       *team)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (fujin_team_get_name (team));
  GtkWidget *button = gtk_button_new_from_icon_name ("fujin-remove-symbolic");
  /* Translators: %s is a team that a person is in as well */
  g_autofree char *text = g_strdup_printf (_("Not in %s any more"), fujin_team_get_name (team));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_set_data_full (G_OBJECT (button), "fujin-team", g_strdup (fujin_team_get_id (team)),
                          g_free);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (leave_team_cb), self);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), button);
  gtk_box_append (self->others, line);
}

static void
fill_teams (FujinPersonForm *self)
{
  const char *add[] = { _("Add another team…"), NULL };
  const char *none[] = { NULL };
  g_autoptr (GPtrArray) teams = fujin_record_list_teams (self->person);
  GtkWidget *line;

  fujin_improvements_teams_fill (self->main_team, project_of (self), none);
  fujin_improvements_teams_fill_without (self->add_team, project_of (self), add, teams);
  fujin_improvements_teams_select (
    self->main_team, project_of (self), 0,
    teams->len ? fujin_team_get_id (g_ptr_array_index (teams, 0)) : NULL);
  gtk_drop_down_set_selected (self->add_team, 0);
  while ((line = gtk_widget_get_first_child (GTK_WIDGET (self->others))))
    gtk_box_remove (self->others, line);
  for (guint i = 1; i < teams->len; i++)
    add_other (self, g_ptr_array_index (teams, i));
}

/**
 * fujin_person_form_set_person:
 * @self: a form
 * @person: (nullable): a person of a project
 *
 * Shows a person as it is now.
 */
void
fujin_person_form_set_person (FujinPersonForm *self,
                              FujinRecord     *person)
{
  g_return_if_fail (FUJIN_IS_PERSON_FORM (self));

  if (person && !fujin_record_get_project (person))
    person = NULL;
  self->filling = TRUE;
  g_set_object (&self->person, person);
  fujin_improvements_services_set_record (self->services, person);
  if (person)
    {
      /* While a name is typed anew it may be empty. */
      if (!gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->name))))
          || *gtk_editable_get_text (GTK_EDITABLE (self->name)))
        set_text (self->name, fujin_record_get (person, FUJIN_PERSON_NAME));
      set_text (self->position, fujin_record_get (person, FUJIN_PERSON_POSITION));
      fujin_text_box_set_text (self->note, fujin_record_get (person, FUJIN_PERSON_NOTE));
      fill_teams (self);
      gtk_widget_set_sensitive (GTK_WIDGET (self->box),
                                !fujin_project_get_read_only (project_of (self)));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), person != NULL);
  self->filling = FALSE;
}

/**
 * fujin_person_form_get_person:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): who is shown
 */
FujinRecord *
fujin_person_form_get_person (FujinPersonForm *self)
{
  g_return_val_if_fail (FUJIN_IS_PERSON_FORM (self), NULL);

  return self->person;
}

/* Until it has its place nobody can scroll to it. */
static gboolean
scroll_cb (gpointer data)
{
  FujinPersonForm *self = data;
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  self->scroll_source = 0;
  if (scroller && viewport && gtk_widget_compute_bounds (GTK_WIDGET (self), viewport, &bounds))
    {
      GtkAdjustment *adjustment =
        gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

      gtk_adjustment_set_value (adjustment,
                                gtk_adjustment_get_value (adjustment) + bounds.origin.y - 12);
    }
  return G_SOURCE_REMOVE;
}

/**
 * fujin_person_form_begin:
 * @self: a form
 *
 * Puts the keys into the name.
 */
void
fujin_person_form_begin (FujinPersonForm *self)
{
  g_return_if_fail (FUJIN_IS_PERSON_FORM (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->name));
  gtk_editable_select_region (GTK_EDITABLE (self->name), 0, -1);
  if (self->scroll_source == 0)
    self->scroll_source = g_timeout_add (60, scroll_cb, self);
}
