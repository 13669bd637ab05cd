/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-grid-private.h"

/* Further than any grid goes. */
#define TO_EDGE 100000000

static guint
move_by (guint at,
         int   by,
         guint n)
{
  return (guint) CLAMP ((gint64) at + by, 0, (gint64) n - 1);
}

/* The arguments are rows, columns, and whether the block grows; 1 page is @pages. */
static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  FujinGrid *self = FUJIN_GRID (widget);
  guint n = _fujin_grid_get_n_rows (self);
  int rows, columns, pages, page;
  gboolean extend;

  if (n == 0 || self->places->len == 0)
    return FALSE;
  g_variant_get (args, "(iiib)", &rows, &columns, &pages, &extend);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL && ABS (columns) == 1)
    columns = -columns;
  page = MAX (gtk_widget_get_height (widget) / MAX (self->row_height, 1) - 2, 1);
  if (!self->has_cursor)
    fujin_grid_set_cursor (self, 0, 0, FALSE);
  else
    fujin_grid_set_cursor (self, move_by (self->cursor_row, rows + pages * page, n),
                           move_by (self->cursor_column, columns, self->places->len), extend);
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  if (!FUJIN_GRID (widget)->has_cursor)
    return FALSE;
  _fujin_grid_emit_activate (FUJIN_GRID (widget));
  return TRUE;
}

static gboolean
select_all_cb (GtkWidget *widget,
               GVariant  *args,
               gpointer   data)
{
  fujin_grid_select_all (FUJIN_GRID (widget));
  return TRUE;
}

static gboolean
menu_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  FujinGrid *self = FUJIN_GRID (widget);
  GdkRectangle area;

  if (!self->has_cursor)
    return FALSE;
  fujin_grid_get_area (self, self->cursor_row, self->cursor_column, &area);
  _fujin_grid_emit_menu (self, area.x + area.width / 2, area.y + area.height);
  return TRUE;
}

static void
bind (GtkWidgetClass  *widget_class,
      guint            key,
      guint            keypad,
      GdkModifierType  modifiers,
      int              rows,
      int              columns,
      int              pages)
{
  for (int extend = 0; extend < 2; extend++)
    {
      GdkModifierType all = modifiers | (extend ? GDK_SHIFT_MASK : 0);

      gtk_widget_class_add_binding (widget_class, key, all, move_cb, "(iiib)", rows, columns,
                                    pages, extend);
      gtk_widget_class_add_binding (widget_class, keypad, all, move_cb, "(iiib)", rows, columns,
                                    pages, extend);
    }
}

/* The keys that a spreadsheet has. */
void
_fujin_grid_bind_keys (GtkWidgetClass *widget_class)
{
  bind (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, 0, -1, 0, 0);
  bind (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, 0, 1, 0, 0);
  bind (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, 0, 0, -1, 0);
  bind (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, 0, 0, 1, 0);
  bind (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, GDK_CONTROL_MASK, -TO_EDGE, 0, 0);
  bind (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, GDK_CONTROL_MASK, TO_EDGE, 0, 0);
  bind (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, 0, 0, -1);
  bind (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, 0, 0, 1);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, 0, 0, -TO_EDGE, 0);
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, 0, 0, TO_EDGE, 0);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, -TO_EDGE, -TO_EDGE, 0);
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, TO_EDGE, TO_EDGE, 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F2, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK, select_all_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
}
