/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-map-private.h"

#define PAGE_ROWS 6

/* Arrows walk, over the edge into the quadrant beside; Ctrl+arrows move the card there. */

typedef enum
{
  GO_LEFT,
  GO_RIGHT,
  GO_UP,
  GO_DOWN,
} Direction;

/* The quadrant beside, by the direction: left, right, up, down; -1 for none. What is in no
 * quadrant lies below III and IV. */
static int
find_beside (FujinMap  *self,
             int        field,
             Direction  direction)
{
  static const int beside[FUJIN_N_QUADRANTS + 1][4] = {
    { -1, -1, 4, -1 }, { -1, 2, -1, 4 }, { 1, -1, -1, 3 }, { 4, -1, 2, 0 }, { -1, 3, 1, 0 },
  };
  int next = beside[field][direction];

  if (next == 0 && fujin_map_field_get_n (self->fields[0]) == 0)
    return -1;
  return next;
}

/* Into the quadrant beside: into the same column or row as far as there is one. */
static void
enter (FujinMap  *self,
       int        field,
       Direction  direction,
       guint      row,
       guint      column)
{
  FujinMapField *to = self->fields[field];
  guint n = fujin_map_field_get_n (to);
  guint n_columns = fujin_map_field_get_n_columns (to);
  guint last_row = n > 0 ? (n - 1) / n_columns : 0;

  if (direction == GO_LEFT)
    column = n_columns - 1;
  else if (direction == GO_RIGHT)
    column = 0;
  else
    row = direction == GO_UP ? last_row : 0;
  row = MIN (row, last_row);
  column = MIN (column, n_columns - 1);
  if (n > 0)
    _fujin_map_set_cursor (self, field,
                           fujin_map_field_peek (to, MIN (row * n_columns + column, n - 1)));
}

static gboolean
stays (Direction direction,
       guint     row,
       guint     column,
       guint     n,
       guint     n_columns)
{
  switch (direction)
    {
    case GO_LEFT:
      return column > 0;
    case GO_RIGHT:
      return column + 1 < n_columns && row * n_columns + column + 1 < n;
    case GO_UP:
      return row > 0;
    case GO_DOWN:
    default:
      return row < (n - 1) / n_columns;
    }
}

static void
walk (FujinMap  *self,
      Direction  direction)
{
  FujinMapField *field = self->fields[self->cursor_field];
  guint n_columns = fujin_map_field_get_n_columns (field);
  guint n = fujin_map_field_get_n (field);
  const int steps[] = { -1, 1, -(int) n_columns, (int) n_columns };
  guint index = 0;
  int next;

  if (n > 0 && fujin_map_field_find (field, self->cursor, &index) &&
      stays (direction, index / n_columns, index % n_columns, n, n_columns))
    {
      index = MIN ((guint) ((int) index + steps[direction]), n - 1);
      _fujin_map_set_cursor (self, self->cursor_field, fujin_map_field_peek (field, index));
      return;
    }
  next = find_beside (self, self->cursor_field, direction);
  /* An empty quadrant is stepped over. */
  if (next >= 0 && fujin_map_field_get_n (self->fields[next]) == 0)
    next = find_beside (self, next, direction);
  if (next >= 0)
    enter (self, next, direction, index / n_columns, index % n_columns);
}

static void
walk_far (FujinMap *self,
          guint     key)
{
  FujinMapField *field = self->fields[self->cursor_field];
  guint step = fujin_map_field_get_n_columns (field) * PAGE_ROWS;
  guint n = fujin_map_field_get_n (field);
  guint index;

  if (n == 0 || !fujin_map_field_find (field, self->cursor, &index))
    return;
  if (key == GDK_KEY_Home || (key == GDK_KEY_Page_Up && index < step))
    index = 0;
  else if (key == GDK_KEY_End)
    index = n - 1;
  else
    index = key == GDK_KEY_Page_Up ? index - step : MIN (index + step, n - 1);
  _fujin_map_set_cursor (self, self->cursor_field, fujin_map_field_peek (field, index));
}

static gboolean
find_direction (guint      key,
                Direction *direction)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *direction = GO_LEFT;
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *direction = GO_RIGHT;
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *direction = GO_UP;
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *direction = GO_DOWN;
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
arrow (FujinMap        *self,
       Direction        direction,
       GdkModifierType  state)
{
  int next;

  if (!(state & GDK_CONTROL_MASK))
    {
      walk (self, direction);
      return TRUE;
    }
  next = find_beside (self, self->cursor_field, direction);
  if (next > 0)
    fujin_map_place (self, self->cursor, next);
  return TRUE;
}

static gboolean
pressed_cb (FujinMap        *self,
            guint            key,
            guint            code,
            GdkModifierType  state)
{
  Direction direction;

  if (state & GDK_ALT_MASK)
    return FALSE;
  if (find_direction (key, &direction))
    return arrow (self, direction, state);
  switch (key)
    {
    case GDK_KEY_Home:
    case GDK_KEY_End:
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      walk_far (self, key);
      return TRUE;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      fujin_map_place (self, self->cursor, 0);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      _fujin_map_activate (self);
      return TRUE;
    case GDK_KEY_Menu:
      _fujin_map_open_menu (self, -1, -1);
      return TRUE;
    case GDK_KEY_F10:
      if (!(state & GDK_SHIFT_MASK))
        return FALSE;
      _fujin_map_open_menu (self, -1, -1);
      return TRUE;
    default:
      return FALSE;
    }
}

void
_fujin_map_init_keys (FujinMap *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
