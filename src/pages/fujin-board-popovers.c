/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-board-private.h"
#include "fujin-edit-team.h"
#include "fujin-team-popover.h"

static void
popover_closed_cb (GtkPopover *popover,
                   FujinBoard *self)
{
  if (GTK_WIDGET (popover) == self->popover)
    _fujin_board_focus_cursor (self);
}

static void
popup_beside (FujinBoard *self,
              GtkWidget  *beside)
{
  graphene_rect_t bounds;

  if (beside && gtk_widget_compute_bounds (beside, GTK_WIDGET (self), &bounds))
    {
      GdkRectangle rectangle = { (int) bounds.origin.x, (int) bounds.origin.y,
                                 (int) bounds.size.width, (int) bounds.size.height };

      gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &rectangle);
    }
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* A team that has just come: its column is made and placed by the next layout. */
static gboolean
popup_later_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       popover)
{
  FujinBoard *self = FUJIN_BOARD (widget);
  FujinBoardColumn *column;
  GtkWidget *heading;

  if (self->popover != popover || !self->project)
    return G_SOURCE_REMOVE;
  column = _fujin_board_get_column (self, self->cursor_team);
  heading = column ? fujin_board_column_get_heading (column) : NULL;
  if (!heading || gtk_widget_get_width (heading) == 0)
    return G_SOURCE_CONTINUE;
  popup_beside (self, heading);
  return G_SOURCE_REMOVE;
}

/* One popover at a time; it hangs on the board, so that scrolling its card away is harmless. */
void
_fujin_board_show_popover (FujinBoard *self,
                           GtkWidget  *popover,
                           GtkWidget  *beside)
{
  if (self->popover)
    {
      /* One that is open while it is unparented stays in memory, and its project with it. */
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      gtk_widget_unparent (self->popover);
    }
  self->popover = popover;
  if (!popover)
    return;
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  g_signal_connect (popover, "closed", G_CALLBACK (popover_closed_cb), self);
  if (beside && gtk_widget_get_width (beside) > 0)
    popup_beside (self, beside);
  else
    gtk_widget_add_tick_callback (GTK_WIDGET (self), popup_later_cb, popover, NULL);
}

void
_fujin_board_edit_team (FujinBoard *self,
                        FujinTeam  *team,
                        GtkWidget  *beside)
{
  FujinBoardColumn *column;

  if (!team)
    return;
  _fujin_board_move_cursor (self, team, self->cursor_index);
  column = _fujin_board_get_column (self, team);
  if (!beside && column)
    beside = fujin_board_column_get_heading (column);
  _fujin_board_show_popover (self, fujin_team_popover_new (self->project, team), beside);
}

/**
 * fujin_board_new_team:
 * @self: a board
 *
 * Adds a team at the end and lets the user name it at once.
 */
void
fujin_board_new_team (FujinBoard *self)
{
  g_autofree char *name = NULL;
  FujinTeam *team;

  if (!self->project)
    return;
  name = g_strdup_printf (_("Team %u"), fujin_project_get_n_teams (self->project) + 1);
  team = fujin_edit_add_team (self->project, name, FALSE, G_MAXUINT);
  if (team)
    _fujin_board_edit_team (self, team, NULL);
}
