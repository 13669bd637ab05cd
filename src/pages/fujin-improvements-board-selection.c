/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-improvements-board-private.h"

/* Which cards are selected, and where the keys are. */

static void
show_column (FujinImprovementsBoard *self,
             guint                   column)
{
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  GtkWidget *box = gtk_widget_get_parent (self->columns[column].widget);
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (self->columns[column].widget, box, &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.x,
                               bounds.origin.x + bounds.size.width);
}

static gboolean
focus_later_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       data)
{
  FujinImprovementsBoard *self = FUJIN_IMPROVEMENTS_BOARD (widget);

  if (gtk_widget_is_focus (widget))
    _fujin_improvements_board_focus_cursor (self);
  self->focus_later = FALSE;
  return G_SOURCE_REMOVE;
}

/* A board that has just been shown has no cards before its first frame: the focus goes on to one
 * of them then. */
static void
focus_later (FujinImprovementsBoard *self)
{
  if (self->focus_later)
    return;
  self->focus_later = TRUE;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_later_cb, NULL, NULL);
}

void
_fujin_improvements_board_focus_cursor (FujinImprovementsBoard *self)
{
  FujinRecycler *cards = self->columns[self->column].cards;
  gboolean empty = _fujin_improvements_board_get_n (self, self->column) == 0;
  GtkWidget *card;

  fujin_recycler_scroll_to (cards, self->index);
  card = fujin_recycler_get_child (cards, self->index);
  for (guint i = 0; i < FUJIN_N_STATES; i++)
    if (i == self->column && empty)
      gtk_widget_add_css_class (self->columns[i].widget, "has-keys");
    else
      gtk_widget_remove_css_class (self->columns[i].widget, "has-keys");
  show_column (self, self->column);
  /* An empty column has no card to focus: then the board itself has the keys. */
  gtk_widget_grab_focus (card ? card : GTK_WIDGET (self));
  if (!card && !empty)
    focus_later (self);
}

/* Puts the keys on a card and into view; an index past the end means the last card. */
void
_fujin_improvements_board_move_cursor (FujinImprovementsBoard *self,
                                       guint                   column,
                                       guint                   index)
{
  guint n = _fujin_improvements_board_get_n (self, column);

  self->column = column;
  self->index = n > 0 ? MIN (index, n - 1) : 0;
  g_set_object (&self->current, _fujin_improvements_board_peek (self, column, self->index));
  _fujin_improvements_board_focus_cursor (self);
}

void
_fujin_improvements_board_select_only (FujinImprovementsBoard *self,
                                       FujinRecord            *record)
{
  g_hash_table_remove_all (self->selected);
  if (record)
    g_hash_table_add (self->selected, g_object_ref (record));
  _fujin_improvements_board_selection_changed (self);
}

void
_fujin_improvements_board_select_range (FujinImprovementsBoard *self,
                                        guint                   first,
                                        guint                   last)
{
  g_hash_table_remove_all (self->selected);
  for (guint i = MIN (first, last); i <= MAX (first, last); i++)
    {
      FujinRecord *record = _fujin_improvements_board_peek (self, self->column, i);

      if (record)
        g_hash_table_add (self->selected, g_object_ref (record));
    }
  _fujin_improvements_board_selection_changed (self);
}

void
_fujin_improvements_board_toggle (FujinImprovementsBoard *self,
                                  FujinRecord            *record)
{
  if (!g_hash_table_remove (self->selected, record))
    g_hash_table_add (self->selected, g_object_ref (record));
  _fujin_improvements_board_selection_changed (self);
}

/**
 * fujin_improvements_board_dup_selected:
 * @self: a board
 *
 * Returns: (transfer full) (element-type FujinRecord): the selected improvements in the order in
 *   which they are seen; the one with the focus when none is
 */
GPtrArray *
fujin_improvements_board_dup_selected (FujinImprovementsBoard *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_BOARD (self), records);

  for (guint column = 0; column < FUJIN_N_STATES && g_hash_table_size (self->selected); column++)
    for (guint i = 0; i < _fujin_improvements_board_get_n (self, column); i++)
      {
        FujinRecord *record = _fujin_improvements_board_peek (self, column, i);

        if (g_hash_table_contains (self->selected, record))
          g_ptr_array_add (records, g_object_ref (record));
      }
  if (records->len == 0 && self->current && gtk_widget_get_focus_child (GTK_WIDGET (self)))
    g_ptr_array_add (records, g_object_ref (self->current));
  return records;
}

/**
 * fujin_improvements_board_get_current:
 * @self: a board
 *
 * Returns: (transfer none) (nullable): the improvement the keys are at
 */
FujinRecord *
fujin_improvements_board_get_current (FujinImprovementsBoard *self)
{
  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_BOARD (self), NULL);

  return self->current;
}

/**
 * fujin_improvements_board_select:
 * @self: a board
 * @records: (element-type FujinRecord): improvements that are shown
 *
 * Selects them, and scrolls the first of them into view. The focus stays where it is.
 */
void
fujin_improvements_board_select (FujinImprovementsBoard *self,
                                 GPtrArray              *records)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_BOARD (self));

  g_hash_table_remove_all (self->selected);
  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (self->selected, g_object_ref (g_ptr_array_index (records, i)));
  if (records->len > 0)
    g_set_object (&self->current, g_ptr_array_index (records, 0));
  for (guint column = 0; column < FUJIN_N_STATES && self->current; column++)
    {
      guint index;

      if (!g_list_store_find (self->columns[column].records, self->current, &index))
        continue;
      self->column = column;
      self->index = self->anchor = index;
      fujin_recycler_scroll_to (self->columns[column].cards, index);
      show_column (self, column);
    }
  _fujin_improvements_board_selection_changed (self);
}

/**
 * fujin_improvements_board_select_all:
 * @self: a board
 *
 * Selects all cards.
 */
void
fujin_improvements_board_select_all (FujinImprovementsBoard *self)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_BOARD (self));

  for (guint column = 0; column < FUJIN_N_STATES; column++)
    for (guint i = 0; i < _fujin_improvements_board_get_n (self, column); i++)
      g_hash_table_add (self->selected,
                        g_object_ref (_fujin_improvements_board_peek (self, column, i)));
  _fujin_improvements_board_selection_changed (self);
}

/**
 * fujin_improvements_board_take_focus:
 * @self: a board
 *
 * Puts the focus on the card the keys are at, or on the first one.
 */
void
fujin_improvements_board_take_focus (FujinImprovementsBoard *self)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_BOARD (self));

  for (guint column = 0; column < FUJIN_N_STATES && !self->current; column++)
    if (_fujin_improvements_board_get_n (self, column) > 0)
      {
        _fujin_improvements_board_move_cursor (self, column, 0);
        return;
      }
  _fujin_improvements_board_focus_cursor (self);
}
