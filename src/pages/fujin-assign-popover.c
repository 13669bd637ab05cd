/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-assign-popover.h"
#include "fujin-edit-team.h"
#include "fujin-strings.h"

/**
 * FujinAssignPopover:
 *
 * "Assign to…": type a few letters of a team, Enter takes the first that fits; a name that no
 * team has makes one. Ctrl+Enter adds the team besides the present ones.
 */
struct _FujinAssignPopover
{
  GtkPopover parent_instance;
  FujinProject *project;
  FujinAssignFunc chosen;
  gpointer user_data;
  gboolean adding;
  GtkLabel *title;
  GtkSearchEntry *search;
  GtkListView *list;
  GtkLabel *hint;
  GtkFilter *filter;
  GtkSingleSelection *selection;
  char *key;
};

G_DEFINE_FINAL_TYPE (FujinAssignPopover, fujin_assign_popover, GTK_TYPE_POPOVER)

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  FujinAssignPopover *self = user_data;
  g_autofree char *name = NULL;

  if (!self->key || *self->key == '\0')
    return TRUE;
  name = fujin_search_key (fujin_team_get_name (item));
  return strstr (name, self->key) != NULL;
}

static void
finish (FujinAssignPopover *self,
        FujinTeam          *team,
        gboolean            adding)
{
  g_autoptr (FujinTeam) hold = g_object_ref (team);

  gtk_popover_popdown (GTK_POPOVER (self));
  self->chosen (team, adding, self->user_data);
}

static void
choose (FujinAssignPopover *self,
        gboolean            adding)
{
  FujinTeam *team = gtk_single_selection_get_selected_item (self->selection);

  if (!team)
    /* No team has that name: it is the name of a new one. */
    team = fujin_edit_add_team (self->project, gtk_editable_get_text (GTK_EDITABLE (self->search)),
                                FALSE, G_MAXUINT);
  if (team)
    finish (self, team, adding);
}

static void
activate_cb (FujinAssignPopover *self)
{
  choose (self, self->adding);
}

static void
row_activated_cb (GtkListView        *list,
                  guint               position,
                  FujinAssignPopover *self)
{
  gtk_single_selection_set_selected (self->selection, position);
  choose (self, self->adding);
}

static void
update_hint (FujinAssignPopover *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *hint = NULL;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    hint = g_strdup (self->adding ? _("Enter: add this team")
                                  : _("Enter: assign · Ctrl+Enter: add as well"));
  else if (*text)
    hint = g_strdup_printf (_("Enter: make a new team “%s”"), text);
  else
    hint = g_strdup (_("Type the name of a new team"));
  gtk_label_set_text (self->hint, hint);
}

static void
search_changed_cb (FujinAssignPopover *self)
{
  g_free (self->key);
  self->key = fujin_search_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_hint (self);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  keycode,
                GdkModifierType        state,
                FujinAssignPopover    *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  if (key == GDK_KEY_Return && (state & GDK_CONTROL_MASK))
    choose (self, TRUE);
  else if (key == GDK_KEY_Down && selected + 1 < n)
    gtk_single_selection_set_selected (self->selection, selected + 1);
  else if (key == GDK_KEY_Up && selected > 0 && selected != GTK_INVALID_LIST_POSITION)
    gtk_single_selection_set_selected (self->selection, selected - 1);
  else
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u",
                              gtk_single_selection_get_selected (self->selection));
  return TRUE;
}

static void
setup_row_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              gpointer                  user_data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *item,
             gpointer                  user_data)
{
  FujinTeam *team = gtk_list_item_get_item (item);
  g_autofree char *text = NULL;

  /* Translators: a team in a list; %s is its name */
  text = g_strdup_printf (fujin_team_get_external (team) ? _("○ %s (outside)") : _("● %s"),
                          fujin_team_get_name (team));
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static void
fujin_assign_popover_dispose (GObject *object)
{
  FujinAssignPopover *self = FUJIN_ASSIGN_POPOVER (object);

  g_clear_object (&self->project);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->key, g_free);
  G_OBJECT_CLASS (fujin_assign_popover_parent_class)->dispose (object);
}

static void
fujin_assign_popover_class_init (FujinAssignPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_assign_popover_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-assign-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinAssignPopover, title);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignPopover, search);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignPopover, list);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignPopover, hint);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
fujin_assign_popover_init (FujinAssignPopover *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_row_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row_cb), NULL);
  gtk_list_view_set_factory (self->list, factory);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
set_title (FujinAssignPopover *self,
           GPtrArray          *plans)
{
  g_autofree char *title = NULL;

  if (plans->len == 1)
    title = g_strdup_printf (
      self->adding ? _("Add a team to %s") : _("Assign %s to"),
      fujin_service_plan_get_code (g_ptr_array_index (plans, 0)));
  else
    title = g_strdup_printf (
      self->adding
        ? ngettext ("Add a team to %u service", "Add a team to %u services", plans->len)
        : ngettext ("Assign %u service to", "Assign %u services to", plans->len),
      plans->len);
  gtk_label_set_text (self->title, title);
}

/**
 * fujin_assign_popover_new:
 * @project: the project
 * @plans: (element-type FujinServicePlan): what will be assigned
 * @adding: whether the team comes besides the present ones
 * @chosen: (scope async): called with the team
 * @user_data: for @chosen
 *
 * Returns: (transfer floating): the popover
 */
GtkWidget *
fujin_assign_popover_new (FujinProject    *project,
                          GPtrArray       *plans,
                          gboolean         adding,
                          FujinAssignFunc  chosen,
                          gpointer         user_data)
{
  FujinAssignPopover *self = g_object_new (FUJIN_TYPE_ASSIGN_POPOVER, NULL);
  GtkFilterListModel *filtered;

  self->project = g_object_ref (project);
  self->adding = adding;
  self->chosen = chosen;
  self->user_data = user_data;
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  filtered =
    gtk_filter_list_model_new (g_object_ref (fujin_project_get_teams (project)), self->filter);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (filtered));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  set_title (self, plans);
  update_hint (self);
  return GTK_WIDGET (self);
}
