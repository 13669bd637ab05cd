/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-today-list.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-drop-down.h"
#include "fujin-strings.h"

/* How wide the wording of a score is shown. */
#define WORDING_CHARS 48

/* One service: whether it is done today, by whom, how well. */
typedef struct
{
  FujinServicePlan *plan;
  GtkWidget *done;
  GtkWidget *team;
  GtkWidget *as_is;
} Row;

/**
 * FujinTodayList:
 *
 * The services of a category, to be ticked when they are done today, with who does each and a
 * rough As-Is score. What the plan says already stands there from the start.
 *
 * Signal "changed": the person changed something.
 */
struct _FujinTodayList
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *grid;
  GtkWidget *all_team;
  char *all_name; /* who was named for all */
  FujinProject *project;
  const FujinCategory *category;
  GArray *rows;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinTodayList, fujin_today_list, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
name_in (GtkWidget *team)
{
  return gtk_editable_get_text (GTK_EDITABLE (gtk_combo_box_get_child (GTK_COMBO_BOX (team))));
}

static void
set_name (GtkWidget  *team,
          const char *name)
{
  gtk_editable_set_text (GTK_EDITABLE (gtk_combo_box_get_child (GTK_COMBO_BOX (team))), name);
}

static gboolean
is_done (const Row *row)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (row->done));
}

static void
changed_cb (FujinTodayList *self)
{
  if (!self->updating)
    g_signal_emit (self, signals[CHANGED], 0);
}

/* Who is named for all is named for what is ticked later, too, unless somebody is. */
static void
toggled_cb (GtkWidget      *done,
            FujinTodayList *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = &g_array_index (self->rows, Row, i);

      gtk_widget_set_sensitive (row->team, is_done (row));
      gtk_widget_set_sensitive (row->as_is, is_done (row));
      if (row->done == done && is_done (row) && *name_in (row->team) == '\0')
        set_name (row->team, self->all_name);
    }
  changed_cb (self);
}

/* Taken when the name is complete: letter by letter it would take names away meanwhile. */
static void
name_all (FujinTodayList *self)
{
  g_autofree char *name = fujin_clean_line (name_in (self->all_team));

  if (*name == '\0' || g_str_equal (name, self->all_name))
    return;
  fujin_set_str (&self->all_name, name);
  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = &g_array_index (self->rows, Row, i);

      if (is_done (row))
        set_name (row->team, name);
    }
}

static void
all_team_cb (FujinTodayList *self)
{
  if (gtk_combo_box_get_active (GTK_COMBO_BOX (self->all_team)) >= 0)
    name_all (self);
}

static void
tick_all (FujinTodayList *self,
          gboolean        tick)
{
  for (guint i = 0; i < self->rows->len; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (g_array_index (self->rows, Row, i).done), tick);
}

static void
tick_all_cb (FujinTodayList *self)
{
  gboolean all = TRUE;

  for (guint i = 0; i < self->rows->len; i++)
    all = all && is_done (&g_array_index (self->rows, Row, i));
  tick_all (self, !all);
}

static void
fujin_today_list_dispose (GObject *object)
{
  FujinTodayList *self = FUJIN_TODAY_LIST (object);

  g_array_set_size (self->rows, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_today_list_parent_class)->dispose (object);
}

static void
fujin_today_list_finalize (GObject *object)
{
  g_array_unref (FUJIN_TODAY_LIST (object)->rows);
  g_free (FUJIN_TODAY_LIST (object)->all_name);
  G_OBJECT_CLASS (fujin_today_list_parent_class)->finalize (object);
}

static void
fujin_today_list_class_init (FujinTodayListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_today_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_today_list_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
clear_row (gpointer data)
{
  g_object_unref (((Row *) data)->plan);
}

static void
fujin_today_list_init (FujinTodayList *self)
{
  self->all_name = g_strdup ("");
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
}

static GtkWidget *
new_team (const char *label)
{
  GtkWidget *team = gtk_combo_box_text_new_with_entry ();
  GtkWidget *entry = gtk_combo_box_get_child (GTK_COMBO_BOX (team));

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("Who does it"));
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (team), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return team;
}

static void
set_up_score_cb (GtkSignalListItemFactory *factory,
                 GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), WORDING_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WORDING_CHARS);
  gtk_list_item_set_child (item, label);
}

/* A score and its wording, so that nobody has to know the scale by heart. */
static void
bind_score_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               gpointer                  scale)
{
  const char *score = gtk_string_object_get_string (gtk_list_item_get_item (item));
  int position = (int) gtk_list_item_get_position (item);
  const char *wording = fujin_framework_get_criterion (
    fujin_framework_get_default (), (FujinAssignmentType) GPOINTER_TO_INT (scale), position,
    fujin_lang_screen ());
  g_autofree char *text = NULL;

  if (position > 0 && wording)
    /* Translators: a score, and what it means */
    text = g_strdup_printf (C_("score", "%1$s: %2$s"), score, wording);
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text ? text : score);
}

static GtkListItemFactory *
new_score_factory (FujinServicePlan *plan)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  FujinAssignmentType scale = fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_OUTSOURCE
                                ? FUJIN_ASSIGNMENT_OUTSOURCE
                                : FUJIN_ASSIGNMENT_INSOURCE;

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_score_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_score_cb), GINT_TO_POINTER (scale));
  return factory;
}

static GtkWidget *
new_as_is (FujinServicePlan *plan)
{
  const char *const scores[] = { _("As-Is not known"), "1", "2", "3", "4", "5", NULL };
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (scores);
  g_autoptr (GtkListItemFactory) factory = new_score_factory (plan);
  /* Translators: %s is a service code */
  g_autofree char *name = g_strdup_printf (
    _("Rough As-Is score of %s"), fujin_service_plan_get_code (plan));

  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (drop_down), factory);
  fujin_drop_down_set_name (GTK_DROP_DOWN (drop_down), name);
  gtk_widget_set_tooltip_text (drop_down, _("Roughly, how well is it done today?"));
  return drop_down;
}

static GtkWidget *
new_done (FujinServicePlan *plan)
{
  /* Translators: %1$s is a code, %2$s a name */
  g_autofree char *text =
    g_strdup_printf (_("%1$s %2$s"), fujin_service_plan_get_code (plan),
                     fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  GtkWidget *done = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 16);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (done), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (done), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_tooltip_text (done, fujin_service_plan_get_summary (plan, fujin_lang_screen ()));
  gtk_widget_set_hexpand (done, TRUE);
  return done;
}

/* What the plan says already. */
static void
show_known (Row *row)
{
  const FujinAssignments *assignments = fujin_service_plan_get_assignments (row->plan);
  int score = fujin_service_plan_get_as_is (row->plan);
  FujinTeam *lead = fujin_assignments_get_lead (assignments);

  if (lead)
    set_name (row->team, fujin_team_get_name (lead));
  if (score > 0)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (row->as_is), (guint) score);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (row->done), lead != NULL || score > 0);
  gtk_widget_set_sensitive (row->team, is_done (row));
  gtk_widget_set_sensitive (row->as_is, is_done (row));
}

static void
add_row (FujinTodayList   *self,
         FujinServicePlan *plan)
{
  const char *code = fujin_service_plan_get_code (plan);
  /* Translators: %s is a service code */
  g_autofree char *who = g_strdup_printf (_("Who does %s"), code);
  int y = (int) self->rows->len;
  Row row = { g_object_ref (plan), new_done (plan), new_team (who), new_as_is (plan) };

  gtk_grid_attach (GTK_GRID (self->grid), row.done, 0, y, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), row.team, 1, y, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), row.as_is, 2, y, 1, 1);
  show_known (&row);
  g_array_append_val (self->rows, row);
  g_signal_connect (row.done, "toggled", G_CALLBACK (toggled_cb), self);
  g_signal_connect_swapped (row.team, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (row.as_is, "notify::selected", G_CALLBACK (changed_cb), self);
}

static GtkWidget *
create_head (FujinTodayList *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new_with_mnemonic (_("All ticked _are done by"));
  GtkWidget *tick = gtk_button_new_with_mnemonic (_("_Tick All or None"));
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->all_team = new_team (_("Who does all that are ticked"));
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), self->all_team);
  g_signal_connect_swapped (tick, "clicked", G_CALLBACK (tick_all_cb), self);
  g_signal_connect_swapped (self->all_team, "changed", G_CALLBACK (all_team_cb), self);
  g_signal_connect_swapped (gtk_combo_box_get_child (GTK_COMBO_BOX (self->all_team)), "activate",
                            G_CALLBACK (name_all), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (name_all), self);
  gtk_widget_add_controller (self->all_team, focus);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_box_append (GTK_BOX (head), tick);
  gtk_box_append (GTK_BOX (head), label);
  gtk_box_append (GTK_BOX (head), self->all_team);
  return head;
}

static void
build (FujinTodayList *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  self->grid = gtk_grid_new ();
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 3);
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 6);
  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->project, i);

      if (fujin_service_plan_get_category (plan) == self->category)
        add_row (self, plan);
    }
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->grid);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (self->box), create_head (self));
  gtk_box_append (GTK_BOX (self->box), scroller);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * fujin_today_list_new:
 * @project: a project; it is not changed
 * @category: a category
 *
 * Returns: (transfer floating): the services of the category
 */
GtkWidget *
fujin_today_list_new (FujinProject        *project,
                      const FujinCategory *category)
{
  FujinTodayList *self = g_object_new (FUJIN_TYPE_TODAY_LIST, NULL);

  self->project = g_object_ref (project);
  self->category = category;
  build (self);
  return GTK_WIDGET (self);
}

/**
 * fujin_today_list_gather:
 * @self: a list
 * @done: (element-type FujinToday) (nullable): what is ticked is added here; its texts are valid
 *   until they are changed
 * @not_done: (element-type FujinServicePlan) (nullable): what is not ticked is added here
 *
 * Gives what was said.
 */
void
fujin_today_list_gather (FujinTodayList *self,
                         GArray         *done,
                         GPtrArray      *not_done)
{
  g_return_if_fail (FUJIN_IS_TODAY_LIST (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = &g_array_index (self->rows, Row, i);
      FujinToday today = { row->plan, name_in (row->team), FALSE,
                           (int) gtk_drop_down_get_selected (GTK_DROP_DOWN (row->as_is)) };

      if (is_done (row) && done)
        g_array_append_val (done, today);
      else if (!is_done (row) && not_done)
        g_ptr_array_add (not_done, row->plan);
    }
}

static void
fill_teams (GtkWidget *team,
            GPtrArray *names)
{
  g_autofree char *text = g_strdup (name_in (team));

  gtk_combo_box_text_remove_all (GTK_COMBO_BOX_TEXT (team));
  for (guint i = 0; i < names->len; i++)
    gtk_combo_box_text_append_text (GTK_COMBO_BOX_TEXT (team), g_ptr_array_index (names, i));
  set_name (team, text);
}

/**
 * fujin_today_list_set_teams:
 * @self: a list
 * @names: (element-type utf8): the teams to pick from
 *
 * Offers teams; any other name can be typed.
 */
void
fujin_today_list_set_teams (FujinTodayList *self,
                            GPtrArray      *names)
{
  g_return_if_fail (FUJIN_IS_TODAY_LIST (self));

  self->updating = TRUE;
  g_signal_handlers_block_by_func (self->all_team, all_team_cb, self);
  fill_teams (self->all_team, names);
  g_signal_handlers_unblock_by_func (self->all_team, all_team_cb, self);
  for (guint i = 0; i < self->rows->len; i++)
    fill_teams (g_array_index (self->rows, Row, i).team, names);
  self->updating = FALSE;
}

/**
 * fujin_today_list_set_done:
 * @self: a list
 * @code: code of a service
 * @done: whether it is done today
 * @team: who does it, "" when that is not said
 * @as_is: 1 to 5, or 0
 *
 * Ticks a service as if by hand.
 *
 * Returns: whether the service is in the list
 */
gboolean
fujin_today_list_set_done (FujinTodayList *self,
                           const char     *code,
                           gboolean        done,
                           const char     *team,
                           int             as_is)
{
  g_return_val_if_fail (FUJIN_IS_TODAY_LIST (self), FALSE);

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = &g_array_index (self->rows, Row, i);

      if (!g_str_equal (fujin_service_plan_get_code (row->plan), code))
        continue;
      gtk_check_button_set_active (GTK_CHECK_BUTTON (row->done), done);
      set_name (row->team, team);
      gtk_drop_down_set_selected (GTK_DROP_DOWN (row->as_is), (guint) as_is);
      return TRUE;
    }
  return FALSE;
}
