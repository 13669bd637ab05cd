/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-who-private.h"

#include <glib/gi18n.h>

#include "fujin-absence-who-row.h"
#include "fujin-record.h"
#include "fujin-strings.h"

/* A list view makes no more rows than 200 at a time. */
#define MOST_UNROLLED 150
#define LEAST_HEIGHT 200

/**
 * FujinAbsenceWho:
 *
 * Who is there and who is not in a simulation: teams, providers and people with boxes to tick.
 *
 * Signal "changed": somebody was sent away or came back.
 */
struct _FujinAbsenceWho
{
  GtkWidget        parent_instance;

  FujinProject    *project;
  FujinAbsence    *absence;
  GListStore      *store;
  gboolean         showing;
  GtkSearchEntry  *search;
  GtkToggleButton *hours[2];
  GtkToggleButton *providers;
  GtkButton       *reset;
  GtkCheckButton  *below;
  GtkStack        *stack;
  GtkScrolledWindow *scrolled;
  gboolean         unrolled;
  char            *listed; /* nullable: what the list is made of; only compared */
  GtkLabel        *nothing;
};

G_DEFINE_FINAL_TYPE (FujinAbsenceWho, fujin_absence_who, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_present (FujinAbsenceWho     *self,
            FujinAbsenceWhoItem *item)
{
  FujinTeam *team = fujin_absence_who_item_get_team (item);
  FujinRecord *person = fujin_absence_who_item_get_person (item);

  if (team)
    return !fujin_absence_has_team (self->absence, team);
  return !person || !fujin_absence_has_person (self->absence, person);
}

/* Shows the simulation in the boxes and buttons. */
static void
show_state (FujinAbsenceWho *self)
{
  FujinAbsenceHour hour;

  if (!self->absence)
    return;
  self->showing = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->store)); i++)
    {
      g_autoptr (FujinAbsenceWhoItem) item =
        g_list_model_get_item (G_LIST_MODEL (self->store), i);

      fujin_absence_who_item_set_present (item, is_present (self, item));
    }
  hour = fujin_absence_get_hour (self->absence);
  gtk_toggle_button_set_active (self->hours[0], hour == FUJIN_ABSENCE_AFTER_18);
  gtk_toggle_button_set_active (self->hours[1], hour == FUJIN_ABSENCE_AFTER_22);
  gtk_toggle_button_set_active (self->providers, fujin_absence_has_providers (self->absence));
  gtk_widget_set_sensitive (GTK_WIDGET (self->reset),
                            hour != FUJIN_ABSENCE_ANY_HOUR ||
                              !fujin_absence_is_nobody (self->absence));
  self->showing = FALSE;
}

static void
change (FujinAbsenceWho *self)
{
  show_state (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
row_toggled_cb (FujinAbsenceWho     *self,
                FujinAbsenceWhoItem *item,
                gboolean             present)
{
  FujinTeam *team = fujin_absence_who_item_get_team (item);

  if (self->showing || !self->absence)
    return;
  if (team)
    fujin_absence_set_team (self->absence, team, !present,
                            gtk_check_button_get_active (self->below));
  else
    fujin_absence_set_person (self->absence, fujin_absence_who_item_get_person (item), !present);
  change (self);
}

static void
activate_cb (FujinAbsenceWho *self,
             guint            position)
{
  g_autoptr (FujinAbsenceWhoItem) item =
    g_list_model_get_item (G_LIST_MODEL (self->store), position);

  if (item && !fujin_absence_who_item_get_head (item))
    row_toggled_cb (self, item, !fujin_absence_who_item_get_present (item));
}

static void
hour_cb (FujinAbsenceWho *self,
         GtkToggleButton *button)
{
  FujinAbsenceHour hour =
    button == self->hours[0] ? FUJIN_ABSENCE_AFTER_18 : FUJIN_ABSENCE_AFTER_22;

  if (!self->showing)
    fujin_absence_who_set_hour (self, gtk_toggle_button_get_active (button)
                                        ? hour : FUJIN_ABSENCE_ANY_HOUR);
}

static void
providers_cb (FujinAbsenceWho *self)
{
  if (self->showing || !self->absence)
    return;
  fujin_absence_set_providers (self->absence, gtk_toggle_button_get_active (self->providers));
  change (self);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          FujinAbsenceWho          *self)
{
  GtkWidget *row = fujin_absence_who_row_new ();

  g_signal_connect_swapped (row, "toggled", G_CALLBACK (row_toggled_cb), self);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  FujinAbsenceWhoItem *who = gtk_list_item_get_item (item);

  gtk_list_item_set_activatable (item, fujin_absence_who_item_get_head (who) == NULL);
  fujin_absence_who_row_show (FUJIN_ABSENCE_WHO_ROW (gtk_list_item_get_child (item)), who);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item)
{
  fujin_absence_who_row_show (FUJIN_ABSENCE_WHO_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
fujin_absence_who_dispose (GObject *object)
{
  FujinAbsenceWho *self = FUJIN_ABSENCE_WHO (object);
  GtkWidget *child;

  g_clear_pointer (&self->absence, fujin_absence_free);
  g_clear_object (&self->project);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->store);
  g_clear_pointer (&self->listed, g_free);
  G_OBJECT_CLASS (fujin_absence_who_parent_class)->dispose (object);
}

static void
fujin_absence_who_class_init (FujinAbsenceWhoClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_absence_who_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[CHANGED] = g_signal_new ("changed", FUJIN_TYPE_ABSENCE_WHO, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
create_view (FujinAbsenceWho *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);
  view = gtk_list_view_new (
    GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->store)))),
    factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (view), TRUE);
  gtk_widget_add_css_class (view, "fujin-absence-who");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Who is present"), -1);
  g_signal_connect_swapped (view, "activate", G_CALLBACK (activate_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_widget_set_vexpand (scrolled, TRUE);
  return scrolled;
}

static GtkWidget *
create_toggle (GtkBox     *box,
               const char *label,
               const char *tip)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (button, "fujin-map-tab");
  gtk_box_append (box, button);
  return button;
}

static void
create_buttons (FujinAbsenceWho *self,
                GtkBox          *box)
{
  GtkWidget *hours = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *others = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  static const char *const labels[] = { N_("After 18:00"), N_("After 22:00") };
  static const char *const tips[] = {
    N_("Teams of working days are absent"),
    N_("Teams of working days and those until 22:00 are absent"),
  };

  gtk_widget_add_css_class (hours, "linked");
  for (guint i = 0; i < G_N_ELEMENTS (self->hours); i++)
    {
      self->hours[i] = GTK_TOGGLE_BUTTON (create_toggle (GTK_BOX (hours), _(labels[i]),
                                                         _(tips[i])));
      g_signal_connect_swapped (self->hours[i], "toggled", G_CALLBACK (hour_cb), self);
    }
  self->providers = GTK_TOGGLE_BUTTON (
    create_toggle (GTK_BOX (others), _("All providers"), _("Every provider is absent")));
  g_signal_connect_swapped (self->providers, "toggled", G_CALLBACK (providers_cb), self);
  self->reset = GTK_BUTTON (gtk_button_new_with_label (_("Reset")));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->reset), _("Everybody is present again"));
  g_signal_connect_swapped (self->reset, "clicked", G_CALLBACK (fujin_absence_who_reset), self);
  gtk_box_append (GTK_BOX (others), GTK_WIDGET (self->reset));
  gtk_box_append (box, hours);
  gtk_box_append (box, others);
}

static void
create_search (FujinAbsenceWho *self,
               GtkBox          *box)
{
  self->search = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  g_object_set (self->search, "placeholder-text", _("Search team or person"), NULL);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->search), 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search team or person"), -1);
  g_signal_connect_swapped (self->search, "search-changed",
                            G_CALLBACK (fujin_absence_who_refresh), self);
  gtk_box_append (box, GTK_WIDGET (self->search));
}

static void
create_list (FujinAbsenceWho *self,
             GtkBox          *box)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  self->scrolled = GTK_SCROLLED_WINDOW (create_view (self));
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->scrolled), "list");
  self->nothing = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->nothing, TRUE);
  gtk_label_set_xalign (self->nothing, 0);
  gtk_widget_set_valign (GTK_WIDGET (self->nothing), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self->nothing), "dim");
  gtk_stack_add_named (self->stack, GTK_WIDGET (self->nothing), "nothing");
  gtk_box_append (box, GTK_WIDGET (self->stack));
  self->below = GTK_CHECK_BUTTON (gtk_check_button_new_with_label (_("Teams below go too")));
  gtk_check_button_set_active (self->below, TRUE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->below),
                               _("Who sends a team away sends away all teams below it"));
  gtk_box_append (box, GTK_WIDGET (self->below));
}

static void
fujin_absence_who_init (FujinAbsenceWho *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->store = g_list_store_new (FUJIN_TYPE_ABSENCE_WHO_ITEM);
  create_buttons (self, GTK_BOX (box));
  create_search (self, GTK_BOX (box));
  create_list (self, GTK_BOX (box));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

/**
 * fujin_absence_who_set_project:
 * @self: the widget
 * @project: (nullable): a project
 *
 * Begins anew with everybody of another project present.
 */
void
fujin_absence_who_set_project (FujinAbsenceWho *self,
                               FujinProject    *project)
{
  g_return_if_fail (FUJIN_IS_ABSENCE_WHO (self));

  g_clear_pointer (&self->absence, fujin_absence_free);
  g_set_object (&self->project, project);
  g_list_store_remove_all (self->store);
  g_clear_pointer (&self->listed, g_free);
  if (project)
    self->absence = fujin_absence_new (project);
}

/* All that rows show of who is listed, besides whether they are present. */
static char *
dup_listed (GPtrArray *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    {
      FujinAbsenceWhoItem *item = items->pdata[i];
      const char *head = fujin_absence_who_item_get_head (item);
      FujinTeam *team = fujin_absence_who_item_get_team (item);
      FujinRecord *person = fujin_absence_who_item_get_person (item);

      g_string_append_printf (
        text, "%p %u %d %s\n", team ? (void *) team : (void *) person,
        fujin_absence_who_item_get_depth (item), team ? (int) fujin_team_get_hours (team) : -1,
        head ? head : team ? fujin_team_get_name (team)
                           : fujin_record_get (person, FUJIN_PERSON_NAME));
      if (person)
        g_string_append (text, fujin_record_get (person, FUJIN_PERSON_POSITION));
    }
  return g_string_free (text, FALSE);
}

/* Rows that are as they were stay: a press on one that is made anew meanwhile would be lost. */
static void
show_items (FujinAbsenceWho *self,
            GPtrArray       *items)
{
  g_autofree char *listed = dup_listed (items);

  if (g_strcmp0 (listed, self->listed) == 0)
    return;
  g_free (self->listed);
  self->listed = g_steal_pointer (&listed);
  for (guint i = 0; i < items->len; i++)
    fujin_absence_who_item_set_present (items->pdata[i], is_present (self, items->pdata[i]));
  g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)),
                       items->pdata, items->len);
}

static void
update_policy (FujinAbsenceWho *self)
{
  gboolean whole = self->unrolled &&
                   g_list_model_get_n_items (G_LIST_MODEL (self->store)) <= MOST_UNROLLED;

  gtk_scrolled_window_set_policy (self->scrolled, GTK_POLICY_NEVER,
                                  whole ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (self->scrolled, whole ? -1 : LEAST_HEIGHT);
}

/**
 * fujin_absence_who_set_unrolled:
 * @self: the widget
 * @unrolled: whether the list is as high as what it lists
 *
 * Where the page scrolls as a whole, a list that scrolls within it would keep the wheel for itself.
 * A very long one does so all the same.
 */
void
fujin_absence_who_set_unrolled (FujinAbsenceWho *self,
                                gboolean         unrolled)
{
  self->unrolled = unrolled;
  update_policy (self);
}

/**
 * fujin_absence_who_refresh:
 * @self: the widget
 *
 * Shows the teams and people as they are now. Who was away stays away.
 */
void
fujin_absence_who_refresh (FujinAbsenceWho *self)
{
  g_autofree char *key = NULL;
  g_autoptr (GPtrArray) items = NULL;

  g_return_if_fail (FUJIN_IS_ABSENCE_WHO (self));

  if (!self->absence)
    return;
  key = fujin_search_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  items = _fujin_absence_who_list (self->project, key);
  fujin_absence_set_hour (self->absence, fujin_absence_get_hour (self->absence));
  show_items (self, items);
  update_policy (self);
  gtk_label_set_text (self->nothing, *key ? _("No team or person has this in its name.")
                                          : _("There are no teams yet. Add them on the "
                                              "assignment page."));
  gtk_stack_set_visible_child_name (self->stack, items->len > 0 ? "list" : "nothing");
  show_state (self);
}

/**
 * fujin_absence_who_get_absence:
 * @self: the widget
 *
 * Returns: (transfer none) (nullable): who is away; %NULL without a project
 */
FujinAbsence *
fujin_absence_who_get_absence (FujinAbsenceWho *self)
{
  return self->absence;
}

/**
 * fujin_absence_who_get_model:
 * @self: the widget
 *
 * Returns: (transfer none): what is listed, #FujinAbsenceWhoItem
 */
GListModel *
fujin_absence_who_get_model (FujinAbsenceWho *self)
{
  return G_LIST_MODEL (self->store);
}

/**
 * fujin_absence_who_set_hour:
 * @self: the widget
 * @hour: an hour of the day
 *
 * Sends away the teams whose hours are over by then.
 */
void
fujin_absence_who_set_hour (FujinAbsenceWho  *self,
                            FujinAbsenceHour  hour)
{
  if (!self->absence)
    return;
  fujin_absence_set_hour (self->absence, hour);
  change (self);
}

/**
 * fujin_absence_who_reset:
 * @self: the widget
 *
 * Brings everybody back.
 */
void
fujin_absence_who_reset (FujinAbsenceWho *self)
{
  if (!self->absence)
    return;
  fujin_absence_clear (self->absence);
  change (self);
}

/**
 * fujin_absence_who_find:
 * @self: the widget
 *
 * Puts the focus into the search.
 */
void
fujin_absence_who_find (FujinAbsenceWho *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}
