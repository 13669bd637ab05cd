/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-improvements-board-private.h"
#include "fujin-improvements-card.h"

/* Presses and keys on the board. */

#define PAGE 4

static FujinImprovementsCard *
card_at (GtkWidget *widget,
         double     x,
         double     y)
{
  GtkWidget *picked = gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT);

  if (!picked)
    return NULL;
  return (FujinImprovementsCard *) gtk_widget_get_ancestor (picked, FUJIN_TYPE_IMPROVEMENTS_CARD);
}

static guint
column_of (FujinImprovementsBoard *self,
           GtkWidget              *cards)
{
  for (guint i = 0; i < FUJIN_N_STATES; i++)
    if (GTK_WIDGET (self->columns[i].cards) == cards)
      return i;
  return 0;
}

static void
press_card (FujinImprovementsBoard *self,
            guint                   column,
            FujinRecord            *record,
            GdkModifierType         state)
{
  guint index = 0;

  g_list_store_find (self->columns[column].records, record, &index);
  if (state & GDK_SHIFT_MASK && self->column == column)
    {
      guint anchor = self->anchor;

      _fujin_improvements_board_move_cursor (self, column, index);
      _fujin_improvements_board_select_range (self, anchor, index);
      return;
    }
  _fujin_improvements_board_move_cursor (self, column, index);
  self->anchor = index;
  if (state & GDK_CONTROL_MASK)
    _fujin_improvements_board_toggle (self, record);
  else if (!g_hash_table_contains (self->selected, record))
    _fujin_improvements_board_select_only (self, record);
  else
    g_signal_emit_by_name (self, "selection-changed");
}

static void
ask_menu (FujinImprovementsBoard *self,
          GtkWidget              *widget,
          double                  x,
          double                  y)
{
  double own_x, own_y;

  gtk_widget_translate_coordinates (widget, GTK_WIDGET (self), x, y, &own_x, &own_y);
  g_signal_emit_by_name (self, "menu", own_x, own_y);
}

static void
pressed_cb (GtkGestureClick        *gesture,
            int                     n_press,
            double                  x,
            double                  y,
            FujinImprovementsBoard *self)
{
  GtkWidget *cards = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  guint column = column_of (self, cards);
  FujinImprovementsCard *card = card_at (cards, x, y);
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (!card)
    {
      _fujin_improvements_board_move_cursor (self, column, 0);
      _fujin_improvements_board_select_only (self, NULL);
    }
  else if (button == GDK_BUTTON_PRIMARY)
    press_card (self, column, fujin_improvements_card_get_record (card), state);
  else if (button == GDK_BUTTON_SECONDARY)
    press_card (self, column, fujin_improvements_card_get_record (card), 0);
  if (button == GDK_BUTTON_SECONDARY && n_press == 1)
    ask_menu (self, cards, x, y);
  else if (card && button == GDK_BUTTON_PRIMARY && n_press == 2)
    g_signal_emit_by_name (self, "activate");
}

/* Only the release of a click on one of several selected cards selects that one alone: until then
 * it may be a drag of them all. */
static void
released_cb (GtkGestureClick        *gesture,
             int                     n_press,
             double                  x,
             double                  y,
             FujinImprovementsBoard *self)
{
  GtkWidget *cards = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  FujinImprovementsCard *card = card_at (cards, x, y);
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (card && gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) == 1
      && !(state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)))
    _fujin_improvements_board_select_only (self, fujin_improvements_card_get_record (card));
}

static void
go_to (FujinImprovementsBoard *self,
       guint                   column,
       guint                   index,
       GdkModifierType         state)
{
  gboolean extend = (state & GDK_SHIFT_MASK) && column == self->column;

  _fujin_improvements_board_move_cursor (self, column, index);
  if (extend)
    {
      _fujin_improvements_board_select_range (self, self->anchor, self->index);
      return;
    }
  self->anchor = self->index;
  if (!(state & GDK_CONTROL_MASK))
    _fujin_improvements_board_select_only (self, self->current);
}

/* With Ctrl the cards go along. */
static gboolean
go_beside (FujinImprovementsBoard *self,
           int                     step,
           GdkModifierType         state)
{
  int next = (int) self->column + step;

  if (state & GDK_CONTROL_MASK)
    return gtk_widget_activate_action (GTK_WIDGET (self), "improvements.move", "i", step);
  if (next >= 0 && next < FUJIN_N_STATES)
    go_to (self, (guint) next, self->index, state);
  return TRUE;
}

static gboolean
go_vertically (FujinImprovementsBoard *self,
               guint                   key,
               GdkModifierType         state)
{
  guint last = MAX (_fujin_improvements_board_get_n (self, self->column), 1) - 1;
  guint index = self->index;

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
  go_to (self, self->column, index, state);
  return TRUE;
}

static gboolean
open_menu (FujinImprovementsBoard *self)
{
  GtkWidget *card = self->current ? fujin_improvements_board_get_card (self, self->current) : NULL;

  if (card)
    ask_menu (self, card, 24, 24);
  else
    ask_menu (self, self->columns[self->column].heading, 24, 24);
  return TRUE;
}

static gboolean
key_pressed_cb (FujinImprovementsBoard *self,
                guint                   key,
                guint                   keycode,
                GdkModifierType         state)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  state &= gtk_accelerator_get_default_mod_mask ();
  if (state & GDK_ALT_MASK)
    return FALSE;
  if (key == GDK_KEY_Left || key == GDK_KEY_Right)
    return go_beside (self, (key == GDK_KEY_Right) != rtl ? 1 : -1, state);
  if (go_vertically (self, key, state))
    return TRUE;
  if (key == GDK_KEY_space && self->current)
    _fujin_improvements_board_toggle (self, self->current);
  else if ((key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && self->current)
    g_signal_emit_by_name (self, "activate");
  else if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && state == GDK_SHIFT_MASK))
    return open_menu (self);
  else
    return FALSE;
  return TRUE;
}

/* The scrolled window of a column would take the paging keys from a card. */
void
_fujin_improvements_board_init_keys (FujinImprovementsBoard *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* Begins a drag of the selected cards; the board itself stands for them. */
static GdkContentProvider *
prepare_cb (GtkDragSource          *source,
            double                  x,
            double                  y,
            FujinImprovementsBoard *self)
{
  GtkWidget *cards = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  FujinImprovementsCard *card = card_at (cards, x, y);
  FujinRecord *record = card ? fujin_improvements_card_get_record (card) : NULL;
  FujinProject *project = record ? fujin_record_get_project (record) : NULL;

  if (!project || fujin_project_get_read_only (project))
    return NULL;
  if (!g_hash_table_contains (self->selected, record))
    _fujin_improvements_board_select_only (self, record);
  return gdk_content_provider_new_typed (FUJIN_TYPE_IMPROVEMENTS_BOARD, self);
}

static void
begin_cb (GtkDragSource          *source,
          GdkDrag                *drag,
          FujinImprovementsBoard *self)
{
  g_autoptr (GPtrArray) records = fujin_improvements_board_dup_selected (self);
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);
  GtkWidget *label = gtk_label_new (NULL);
  g_autofree char *text = NULL;

  if (records->len == 0)
    return;
  text = g_strdup (fujin_record_get (g_ptr_array_index (records, 0), FUJIN_IMPROVEMENT_TITLE));
  if (records->len > 1)
    {
      g_autofree char *first = g_steal_pointer (&text);

      text = g_strdup_printf ("%s +%u", first, records->len - 1);
    }
  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_widget_add_css_class (label, "drag-card");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), label);
}

void
_fujin_improvements_board_init_input (FujinImprovementsBoard *self,
                                      guint                   column)
{
  GtkWidget *cards = GTK_WIDGET (self->columns[column].cards);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (cards, GTK_EVENT_CONTROLLER (click));
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), self);
  gtk_widget_add_controller (cards, GTK_EVENT_CONTROLLER (source));
}
