/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-badge.h"
#include "fujin-edit-record.h"
#include "fujin-improvements-services.h"
#include "fujin-improvements-words.h"
#include "fujin-parse.h"

/* As many as can be seen at a glance. */
#define MAX_MATCHES 8

/**
 * FujinImprovementsServices:
 *
 * The services an improvement helps, or those of another record: a line for each, and an entry that
 * completes codes and names.
 */
struct _FujinImprovementsServices
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkBox *lines;
  GtkEntry *entry;
  GtkPopover *popover;
  GtkListBox *matches;
  FujinRecord *record;
  guint field; /* of the record: which services */
  char *shown; /* ids that the lines show */
};

G_DEFINE_FINAL_TYPE (FujinImprovementsServices, fujin_improvements_services, GTK_TYPE_WIDGET)

static FujinProject *
project_of (FujinImprovementsServices *self)
{
  return self->record ? fujin_record_get_project (self->record) : NULL;
}

static void
fujin_improvements_services_dispose (GObject *object)
{
  FujinImprovementsServices *self = FUJIN_IMPROVEMENTS_SERVICES (object);

  g_clear_object (&self->record);
  if (self->popover)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->popover)));
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_improvements_services_parent_class)->dispose (object);
}

static void
fujin_improvements_services_finalize (GObject *object)
{
  g_free (FUJIN_IMPROVEMENTS_SERVICES (object)->shown);
  G_OBJECT_CLASS (fujin_improvements_services_parent_class)->finalize (object);
}

static void
fujin_improvements_services_class_init (FujinImprovementsServicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_improvements_services_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_improvements_services_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
remove_clicked_cb (FujinImprovementsServices *self,
                   GtkWidget                 *button)
{
  const char *id = g_object_get_data (G_OBJECT (button), "fujin-plan");
  g_auto (GStrv) ids = NULL;
  g_autoptr (GString) rest = g_string_new (NULL);

  if (!project_of (self))
    return;
  ids = fujin_record_dup_ids (self->record, self->field);
  for (guint i = 0; ids[i]; i++)
    if (!g_str_equal (ids[i], id))
      g_string_append_printf (rest, "%s%s", rest->len ? " " : "", ids[i]);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  fujin_edit_set_record (project_of (self), self->record, self->field, rest->str);
}

static GtkWidget *
create_name (FujinServicePlan *plan)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *name = fujin_improvements_words_dup_plan (plan);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "fujin-even-line");
  gtk_widget_set_tooltip_text (label, name);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), fujin_badge_new (category->id, (int) category->index));
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
create_line (FujinImprovementsServices *self,
             FujinServicePlan          *plan)
{
  GtkWidget *line = create_name (plan);
  GtkWidget *button = gtk_button_new_from_icon_name ("fujin-remove-symbolic");
  /* Translators: %s is the code of a service */
  g_autofree char *text = g_strdup_printf (_("Remove %s"),
                                           fujin_service_plan_get_code (plan));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "fujin-plan",
                          g_strdup (fujin_service_plan_get_id (plan)), g_free);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_clicked_cb), self);
  gtk_box_append (GTK_BOX (line), button);
  return line;
}

static gboolean
is_match (FujinServicePlan *plan,
          const char       *needle)
{
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *key = fujin_parse_dup_key (
        fujin_service_plan_get_name (plan, (FujinLang) lang));
      g_autofree char *code = fujin_parse_dup_key (fujin_service_plan_get_code (plan));

      if (strstr (key, needle) || g_str_has_prefix (code, needle))
        return TRUE;
    }
  return FALSE;
}

static void
add_match (FujinImprovementsServices *self,
           FujinServicePlan          *plan)
{
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), create_name (plan));
  g_object_set_data_full (G_OBJECT (row), "fujin-plan",
                          g_strdup (fujin_service_plan_get_id (plan)), g_free);
  gtk_list_box_append (self->matches, row);
}

static void
fill_matches (FujinImprovementsServices *self,
              const char                *typed)
{
  FujinProject *project = project_of (self);
  g_autofree char *needle = fujin_parse_dup_key (typed);
  FujinServicePlan *exact = fujin_parse_code (project, typed);
  guint n = 0;
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->matches))))
    gtk_list_box_remove (self->matches, row);
  if (exact)
    {
      add_match (self, exact);
      n++;
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project) && n < MAX_MATCHES; i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (plan == exact || !is_match (plan, needle))
        continue;
      add_match (self, plan);
      n++;
    }
}

static void
typed_cb (FujinImprovementsServices *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (!*typed || !project_of (self))
    {
      gtk_popover_popdown (self->popover);
      return;
    }
  fill_matches (self, typed);
  gtk_list_box_select_row (self->matches, gtk_list_box_get_row_at_index (self->matches, 0));
  if (gtk_list_box_get_row_at_index (self->matches, 0))
    gtk_popover_popup (self->popover);
  else
    gtk_popover_popdown (self->popover);
}

static void
pick (FujinImprovementsServices *self,
      GtkListBoxRow             *row)
{
  const char *id = row ? g_object_get_data (G_OBJECT (row), "fujin-plan") : NULL;
  FujinServicePlan *plan = id && project_of (self)
                             ? fujin_project_find_plan (project_of (self), id) : NULL;

  if (!plan)
    return;
  gtk_popover_popdown (self->popover);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  fujin_improvements_services_add (self, plan);
}

static void
row_activated_cb (FujinImprovementsServices *self,
                  GtkListBoxRow             *row)
{
  pick (self, row);
}

static void
activate_cb (FujinImprovementsServices *self)
{
  pick (self, gtk_list_box_get_selected_row (self->matches));
}

static gboolean
key_pressed_cb (FujinImprovementsServices *self,
                guint                      key,
                guint                      keycode,
                GdkModifierType            state)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->matches);
  int step = key == GDK_KEY_Down ? 1 : key == GDK_KEY_Up ? -1 : 0;

  if (!gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return FALSE;
  if (key == GDK_KEY_Escape)
    gtk_popover_popdown (self->popover);
  else if (step != 0 && row)
    {
      row = gtk_list_box_get_row_at_index (self->matches, gtk_list_box_row_get_index (row) + step);
      if (row)
        gtk_list_box_select_row (self->matches, row);
    }
  else
    return FALSE;
  return TRUE;
}

static void
left_cb (FujinImprovementsServices *self)
{
  gtk_popover_popdown (self->popover);
}

static void
create_popover (FujinImprovementsServices *self)
{
  self->matches = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_activate_on_single_click (self->matches, TRUE);
  gtk_widget_set_can_focus (GTK_WIDGET (self->matches), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->matches), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Services that match"), -1);
  gtk_widget_set_size_request (GTK_WIDGET (self->matches), 260, -1);
  g_signal_connect_swapped (self->matches, "row-activated", G_CALLBACK (row_activated_cb), self);
  self->popover = GTK_POPOVER (gtk_popover_new ());
  /* The entry keeps the focus while the popover follows what is typed. */
  gtk_popover_set_autohide (self->popover, FALSE);
  gtk_popover_set_has_arrow (self->popover, FALSE);
  gtk_widget_set_can_focus (GTK_WIDGET (self->popover), FALSE);
  gtk_popover_set_child (self->popover, GTK_WIDGET (self->matches));
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
}

static void
fujin_improvements_services_init (FujinImprovementsServices *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->field = FUJIN_IMPROVEMENT_SERVICES;
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->entry, _("Add a service: code or name"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Add a service: code or name"), -1);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->lines));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->entry));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  create_popover (self);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
}

static void
fill_lines (FujinImprovementsServices *self)
{
  g_autoptr (GPtrArray) plans = NULL;
  GtkWidget *line;

  while ((line = gtk_widget_get_first_child (GTK_WIDGET (self->lines))))
    gtk_box_remove (self->lines, line);
  if (!self->record)
    return;
  plans = fujin_record_list_plans (self->record);
  for (guint i = 0; i < plans->len; i++)
    gtk_box_append (self->lines, create_line (self, g_ptr_array_index (plans, i)));
}

/**
 * fujin_improvements_services_set_field:
 * @self: the widget
 * @field: number of a field with ids of services
 *
 * Says which services of a record are shown, before there is one; those of an improvement until
 * then.
 */
void
fujin_improvements_services_set_field (FujinImprovementsServices *self,
                                       guint                      field)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_SERVICES (self));

  self->field = field;
}

/**
 * fujin_improvements_services_set_record:
 * @self: the widget
 * @record: (nullable): a record
 *
 * Shows its services as they are now.
 */
void
fujin_improvements_services_set_record (FujinImprovementsServices *self,
                                        FujinRecord               *record)
{
  const char *ids = record ? fujin_record_get (record, self->field) : "";
  gboolean other;

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_SERVICES (self));

  other = g_set_object (&self->record, record);
  if (other)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (!other && g_strcmp0 (ids, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_strdup (ids);
  fill_lines (self);
}

/**
 * fujin_improvements_services_add:
 * @self: the widget
 * @plan: a service plan
 *
 * Adds a service to the improvement, as one undo step.
 *
 * Returns: whether it was not there yet
 */
gboolean
fujin_improvements_services_add (FujinImprovementsServices *self,
                                 FujinServicePlan          *plan)
{
  g_autofree char *ids = NULL;

  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_SERVICES (self), FALSE);

  if (!project_of (self))
    return FALSE;
  ids = g_strdup_printf ("%s %s", fujin_record_get (self->record, self->field),
                         fujin_service_plan_get_id (plan));
  return fujin_edit_set_record (project_of (self), self->record, self->field,
                                g_strstrip (ids));
}

/**
 * fujin_improvements_services_get_entry:
 * @self: the widget
 *
 * Returns: (transfer none): where a service is typed
 */
GtkEntry *
fujin_improvements_services_get_entry (FujinImprovementsServices *self)
{
  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_SERVICES (self), NULL);

  return self->entry;
}
