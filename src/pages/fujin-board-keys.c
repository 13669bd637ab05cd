/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-board-private.h"
#include "fujin-edit-team.h"
#include "fujin-service-card.h"

#define PAGE 8
#define WHEEL_STEP 80

static guint
n_cards (FujinBoard *self)
{
  return fujin_plan_list_get_n (_fujin_board_get_list (self, self->cursor_team));
}

/* The column beside: from the unassigned to the first team, and on to the last. */
static gboolean
find_beside (FujinBoard  *self,
             int          step,
             FujinTeam  **team)
{
  guint position;
  int next = step > 0 ? 0 : -1;

  if (self->cursor_team &&
      fujin_project_get_team_position (self->project, self->cursor_team, &position))
    next = (int) position + step;
  else if (step < 0)
    return FALSE;
  if (next >= (int) fujin_project_get_n_teams (self->project))
    return FALSE;
  *team = next < 0 ? NULL : fujin_project_get_team (self->project, (guint) next);
  return TRUE;
}

static void
go_to (FujinBoard      *self,
       FujinTeam       *team,
       guint            index,
       GdkModifierType  state)
{
  gboolean extend = (state & GDK_SHIFT_MASK) && team == self->cursor_team;

  _fujin_board_move_cursor (self, team, index);
  if (extend)
    {
      _fujin_board_select_range (self, self->anchor_index, self->cursor_index);
      return;
    }
  self->anchor_index = self->cursor_index;
  if (!(state & GDK_CONTROL_MASK))
    {
      FujinTeam *where;

      _fujin_board_select_only (self, team, fujin_board_get_cursor (self, &where));
    }
}

static gboolean
go_beside (FujinBoard      *self,
           int              step,
           GdkModifierType  state)
{
  FujinTeam *team;

  if (find_beside (self, step, &team))
    go_to (self, team, self->cursor_index, state);
  return TRUE;
}

/* On its way a moved team is out of the project for a moment, and the cursor leaves it. */
gboolean
_fujin_board_move_team (FujinBoard *self,
                        FujinTeam  *team,
                        guint       position)
{
  g_autoptr (FujinTeam) hold = g_object_ref (team);
  guint index = self->cursor_team == team ? self->cursor_index : 0;
  FujinTeam *where;

  if (!fujin_edit_move_team (self->project, team, position))
    return FALSE;
  _fujin_board_move_cursor (self, team, index);
  _fujin_board_select_only (self, team, fujin_board_get_cursor (self, &where));
  return TRUE;
}

static gboolean
move_team (FujinBoard *self,
           int         step)
{
  guint position;

  if (self->cursor_team &&
      fujin_project_get_team_position (self->project, self->cursor_team, &position) &&
      (int) position + step >= 0)
    _fujin_board_move_team (self, self->cursor_team, (guint) ((int) position + step));
  return TRUE;
}

static gboolean
go_vertically (FujinBoard      *self,
               guint            key,
               GdkModifierType  state)
{
  guint index = self->cursor_index;
  guint last = MAX (n_cards (self), 1) - 1;

  switch (key)
    {
    case GDK_KEY_Up:
      index = index > 0 ? index - 1 : 0;
      break;
    case GDK_KEY_Down:
      index = MIN (index + 1, last);
      break;
    case GDK_KEY_Page_Up:
      index = index > PAGE ? index - PAGE : 0;
      break;
    case GDK_KEY_Page_Down:
      index = MIN (index + PAGE, last);
      break;
    case GDK_KEY_Home:
      index = 0;
      break;
    case GDK_KEY_End:
      index = last;
      break;
    default:
      return FALSE;
    }
  go_to (self, self->cursor_team, index, state);
  return TRUE;
}

static const struct
{
  guint key;
  GdkModifierType state;
  const char *action;
} bindings[] = {
  { GDK_KEY_Return, 0, "board.assign-to" },
  { GDK_KEY_KP_Enter, 0, "board.assign-to" },
  { GDK_KEY_Return, GDK_CONTROL_MASK, "board.add-to" },
  { GDK_KEY_Delete, 0, "board.withdraw" },
  { GDK_KEY_l, 0, "board.lead" },
  { GDK_KEY_x, GDK_CONTROL_MASK, "board.cut" },
  { GDK_KEY_v, GDK_CONTROL_MASK, "board.paste" },
  { GDK_KEY_v, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "board.paste-add" },
  { GDK_KEY_V, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "board.paste-add" },
  { GDK_KEY_a, GDK_CONTROL_MASK, "board.select-all" },
  { GDK_KEY_F2, 0, "board.edit-team" },
  { GDK_KEY_Menu, 0, "board.menu" },
  { GDK_KEY_F10, GDK_SHIFT_MASK, "board.menu" },
  { GDK_KEY_Escape, 0, "board.clear" },
};

static gboolean
run_binding (FujinBoard      *self,
             guint            key,
             GdkModifierType  state)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    if (bindings[i].key == key && bindings[i].state == state)
      return gtk_widget_activate_action (GTK_WIDGET (self), bindings[i].action, NULL);
  return FALSE;
}

static gboolean
toggle_cursor (FujinBoard *self)
{
  FujinTeam *team;
  FujinServicePlan *plan = fujin_board_get_cursor (self, &team);

  if (plan)
    _fujin_board_toggle (self, team, plan);
  return TRUE;
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  keycode,
                GdkModifierType        state,
                FujinBoard            *self)
{
  if (!self->project)
    return FALSE;
  state &= gtk_accelerator_get_default_mod_mask ();
  if (key == GDK_KEY_Left || key == GDK_KEY_Right)
    {
      int step = key == GDK_KEY_Right ? 1 : -1;

      if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
        step = -step;
      /* Alt+Left goes back to the page before. */
      if (state & GDK_ALT_MASK)
        return FALSE;
      return state == (GDK_CONTROL_MASK | GDK_SHIFT_MASK) ? move_team (self, step)
                                                          : go_beside (self, step, state);
    }
  if (!(state & GDK_ALT_MASK) && go_vertically (self, key, state))
    return TRUE;
  if (key == GDK_KEY_space)
    return toggle_cursor (self);
  return run_binding (self, key, state);
}

/* The scrolled window of a column would take these keys from a card and scroll the cursor away. */
static gboolean
paging_key_pressed_cb (GtkEventControllerKey *controller,
                       guint                  key,
                       guint                  keycode,
                       GdkModifierType        state,
                       FujinBoard            *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean paging = key == GDK_KEY_Home || key == GDK_KEY_End || key == GDK_KEY_Page_Up ||
                    key == GDK_KEY_Page_Down;

  state &= gtk_accelerator_get_default_mod_mask ();
  if (!self->project || !paging || (state & GDK_ALT_MASK) || !FUJIN_IS_SERVICE_CARD (focus))
    return FALSE;
  return go_vertically (self, key, state);
}

/* The lists of cards take every turn of the wheel; sideways it is for the row of columns. */
static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           FujinBoard               *self)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  double sideways = (state & GDK_SHIFT_MASK) && dx == 0 ? dy : dx;

  if (sideways == 0 || ABS (sideways) < ABS (dx == 0 ? 0 : dy))
    return FALSE;
  fujin_recycler_scroll_by (self->columns, sideways * WHEEL_STEP);
  return TRUE;
}

void
_fujin_board_init_keys (FujinBoard *self)
{
  GtkEventController *paging_keys = gtk_event_controller_key_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *wheel =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect (wheel, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_event_controller_set_propagation_phase (paging_keys, GTK_PHASE_CAPTURE);
  g_signal_connect (paging_keys, "key-pressed", G_CALLBACK (paging_key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), paging_keys);
}
