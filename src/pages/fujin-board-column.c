/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-board-column-private.h"
#include "fujin-service-card.h"

#define CARD_SPACING 6
#define WIDTH_IN_CARDS 4.7

/**
 * FujinBoardColumn:
 *
 * A team of the assignment board with the cards of what it carries, or the unassigned.
 */
G_DEFINE_FINAL_TYPE (FujinBoardColumn, fujin_board_column, GTK_TYPE_WIDGET)

static GtkWidget *
create_card (gpointer user_data)
{
  return fujin_service_card_new ();
}

static void
update_mark (gpointer card,
             gpointer user_data)
{
  FujinBoardColumn *self = user_data;
  gboolean cut = FALSE;
  gboolean marked = self->funcs->is_marked (self->board, self->team,
                                            fujin_service_card_get_plan (card), &cut);

  fujin_service_card_set_marked (card, marked, cut);
}

static void
bind_card (GtkWidget *child,
           gpointer   item,
           gpointer   user_data)
{
  FujinBoardColumn *self = user_data;

  fujin_service_card_set_plan (FUJIN_SERVICE_CARD (child), item, self->team);
  update_mark (child, self);
}

static void
unbind_card (GtkWidget *child,
             gpointer   user_data)
{
  fujin_service_card_set_plan (FUJIN_SERVICE_CARD (child), NULL, NULL);
}

static const FujinRecyclerFuncs card_funcs = { create_card, bind_card, unbind_card };

static const char *
empty_text (FujinBoardColumn *self)
{
  if (self->team)
    return _("Drop services here");
  return _("Every service has a team");
}

/* Counts come from the project's tallies: nothing here grows with the number of services. */
static void
update_counts (FujinBoardColumn *self)
{
  guint n = self->plans ? fujin_plan_list_get_n (self->plans) : 0;
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *tip = NULL;
  FujinTally total;
  guint in_scope;

  if (!self->project)
    return;
  fujin_project_get_total (self->project, &total);
  in_scope = fujin_tally_get_in_scope (&total);
  tip = g_strdup_printf (ngettext ("%1$u of %2$u service in scope (%3$u %%)",
                                   "%1$u of %2$u services in scope (%3$u %%)", in_scope),
                         n, in_scope, in_scope ? n * 100 / in_scope : 0);
  gtk_label_set_text (self->count, count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->count), tip);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->share), tip);
  gtk_progress_bar_set_fraction (self->share, in_scope ? n / (double) in_scope : 0);
  gtk_label_set_text (self->empty, empty_text (self));
  gtk_widget_set_visible (GTK_WIDGET (self->empty), n == 0);
}

static void
update_heading (FujinBoardColumn *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *colour = NULL;

  for (int i = 0; i < FUJIN_N_TEAM_COLOURS; i++)
    {
      g_autofree char *class = g_strdup_printf ("team-%d", i);

      gtk_widget_remove_css_class (widget, class);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->mark), self->team != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->edit_button), self->team != NULL);
  if (self->team)
    {
      gboolean external = fujin_team_get_external (self->team);

      colour = g_strdup_printf ("team-%d", fujin_team_get_colour (self->team));
      gtk_widget_add_css_class (widget, colour);
      gtk_label_set_text (self->name, fujin_team_get_name (self->team));
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), fujin_team_get_name (self->team));
      fujin_kind_mark_set_kind (self->mark, external ? FUJIN_ASSIGNMENT_OUTSOURCE
                                                     : FUJIN_ASSIGNMENT_INSOURCE);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->mark),
                                   external ? _("Provider (outside)") : _("Own team (inside)"));
    }
  else
    {
      gtk_label_set_text (self->name, _("Unassigned"));
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->name),
                                   _("Services in scope that nobody carries yet"));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->name), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cards), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->name), -1);
}

static void
edit_clicked_cb (FujinBoardColumn *self)
{
  self->funcs->edit (self->board, self, GTK_WIDGET (self->edit_button));
}

static void
fujin_board_column_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  FujinBoardColumn *self = FUJIN_BOARD_COLUMN (widget);

  GTK_WIDGET_CLASS (fujin_board_column_parent_class)->css_changed (widget, change);
  if (self->cards)
    fujin_recycler_set_item_size (self->cards, fujin_service_card_get_height (widget),
                                  CARD_SPACING);
}

static void
fujin_board_column_dispose (GObject *object)
{
  FujinBoardColumn *self = FUJIN_BOARD_COLUMN (object);
  GtkWidget *child;

  fujin_board_column_set_team (self, NULL, NULL);
  self->cards = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_board_column_parent_class)->dispose (object);
}

static void
fujin_board_column_class_init (FujinBoardColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_board_column_dispose;
  widget_class->css_changed = fujin_board_column_css_changed;
  g_type_ensure (FUJIN_TYPE_KIND_MARK);
  gtk_widget_class_set_css_name (widget_class, "boardcolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-board-column.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, mark);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, name);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, count);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, edit_button);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, share);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, scrolled);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, hint);
  gtk_widget_class_bind_template_child (widget_class, FujinBoardColumn, empty);
  gtk_widget_class_bind_template_callback_full (widget_class, "edit_clicked_cb",
                                                G_CALLBACK (edit_clicked_cb));
}

static void
fujin_board_column_init (FujinBoardColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cards =
    FUJIN_RECYCLER (fujin_recycler_new (GTK_ORIENTATION_VERTICAL, &card_funcs, self));
  fujin_recycler_set_item_size (self->cards, fujin_service_card_get_height (GTK_WIDGET (self)),
                                CARD_SPACING);
  gtk_scrolled_window_set_child (self->scrolled, GTK_WIDGET (self->cards));
  _fujin_board_column_init_input (self);
}

/**
 * fujin_board_column_new:
 * @funcs: what the column asks of its board; must stay valid
 * @board: the board
 *
 * Returns: (transfer floating): a column that shows nothing yet
 */
GtkWidget *
fujin_board_column_new (const FujinColumnFuncs *funcs,
                        gpointer                board)
{
  FujinBoardColumn *self = g_object_new (FUJIN_TYPE_BOARD_COLUMN, NULL);

  self->funcs = funcs;
  self->board = board;
  return GTK_WIDGET (self);
}

/**
 * fujin_board_column_set_team:
 * @self: a column
 * @project: (nullable): the project, %NULL to show nothing
 * @team: (nullable): the team, %NULL for the unassigned
 *
 * Shows another team.
 */
void
fujin_board_column_set_team (FujinBoardColumn *self,
                             FujinProject     *project,
                             FujinTeam        *team)
{
  if (self->plans)
    g_signal_handlers_disconnect_by_data (self->plans, self);
  if (self->team)
    g_signal_handlers_disconnect_by_data (self->team, self);
  if (self->cards)
    fujin_recycler_set_model (self->cards, NULL);
  g_set_object (&self->team, team);
  g_set_object (&self->project, project);
  g_clear_object (&self->plans);
  if (!project)
    return;

  self->plans =
    g_object_ref (team ? fujin_team_get_plans (team) : fujin_project_get_unassigned (project));
  if (team)
    g_signal_connect_swapped (team, "notify", G_CALLBACK (update_heading), self);
  g_signal_connect_swapped (self->plans, "items-changed", G_CALLBACK (update_counts), self);
  fujin_recycler_set_model (self->cards, G_LIST_MODEL (self->plans));
  update_heading (self);
  update_counts (self);
}

/**
 * fujin_board_column_get_team:
 * @self: a column
 *
 * Returns: (transfer none) (nullable): its team, %NULL for the unassigned
 */
FujinTeam *
fujin_board_column_get_team (FujinBoardColumn *self)
{
  return self->team;
}

/**
 * fujin_board_column_get_cards:
 * @self: a column
 *
 * Returns: (transfer none): its list of cards
 */
FujinRecycler *
fujin_board_column_get_cards (FujinBoardColumn *self)
{
  return self->cards;
}

/**
 * fujin_board_column_get_heading:
 * @self: a column
 *
 * Returns: (transfer none): its heading, to put a popover beside
 */
GtkWidget *
fujin_board_column_get_heading (FujinBoardColumn *self)
{
  return GTK_WIDGET (self->heading);
}

/**
 * fujin_board_column_set_hint:
 * @self: a column
 * @hint: (nullable): what a drop would do, %NULL when none would happen here
 *
 * Shows the column as the place where a drop would go.
 */
void
fujin_board_column_set_hint (FujinBoardColumn *self,
                             const char       *hint)
{
  gtk_widget_set_visible (GTK_WIDGET (self->hint), hint != NULL);
  if (hint)
    {
      gtk_label_set_text (self->hint, hint);
      gtk_widget_add_css_class (GTK_WIDGET (self), "drop-here");
    }
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-here");
}

/**
 * fujin_board_column_update_marks:
 * @self: a column
 *
 * Asks the board again which cards are selected and cut.
 */
void
fujin_board_column_update_marks (FujinBoardColumn *self)
{
  fujin_recycler_foreach (self->cards, update_mark, self);
}

/**
 * fujin_board_column_get_width:
 * @widget: any widget of the board
 *
 * Returns: the width of a column in the present font, in pixels
 */
int
fujin_board_column_get_width (GtkWidget *widget)
{
  return MAX (210, (int) (fujin_service_card_get_height (widget) * WIDTH_IN_CARDS));
}
