/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-look.h"
#include "fujin-role-matrix-page-private.h"
#include "fujin-role-words.h"

/* How long headings and how wide columns are, in font sizes. */
#define TURNED 13.0
#define ROLE_WIDTH 2.3

/* Where there is less room than this, in font sizes, the work would leave the roles none: it
 * scrolls with them then. */
#define LEAST_ROOM 50.0

static const FujinLibraryRow *
role_row (guint role)
{
  return g_ptr_array_index (fujin_role_table_get_roles ()->rows, role);
}

static guint
role_at (FujinRoleMatrixPage *self,
         guint                column)
{
  return g_array_index (self->shown, guint, column - FUJIN_ROLE_MATRIX_N_FROZEN);
}

static guint
number_of (const FujinLibraryRow *row)
{
  guint place = 0;

  g_ptr_array_find (row->table->rows, row, &place);
  return place;
}

/* The number of the function in a row. */
guint
_fujin_role_matrix_page_get_function (FujinRoleMatrixPage *self,
                                      guint                row)
{
  g_autoptr (FujinLibraryRowObject) object = g_list_model_get_item (self->rows, row);

  return number_of (fujin_library_row_object_get_row (object));
}

static char *
dup_text (FujinRoleMatrixPage   *self,
          const FujinLibraryRow *row,
          guint                  column)
{
  switch (column)
    {
    case FUJIN_ROLE_MATRIX_CODE:
      return g_strdup (fujin_library_row_get_code (row));
    case FUJIN_ROLE_MATRIX_FUNCTION:
      return fujin_role_words_dup_field (row, "function", fujin_lang_screen ());
    case FUJIN_ROLE_MATRIX_WORK:
      return fujin_role_words_dup_field (row, "work", fujin_lang_screen ());
    default:
      return fujin_role_words_dup_cell (
        fujin_role_table_get (number_of (row), role_at (self, column)));
    }
}

static void
show_cell (gpointer       item,
           guint          column,
           FujinGridCell *cell,
           gpointer       user_data)
{
  FujinRoleMatrixPage *self = user_data;
  const FujinLibraryRow *row = fujin_library_row_object_get_row (item);

  cell->text = dup_text (self, row, column);
  if (column == FUJIN_ROLE_MATRIX_CODE)
    cell->style = FUJIN_GRID_BOLD;
  else if (column >= FUJIN_ROLE_MATRIX_N_FROZEN)
    cell->score = fujin_role_table_get (number_of (row), role_at (self, column)).involvement;
}

/* The whole name of a role, what group it is of, and how sure its column is. */
static char *
dup_role_words (guint role)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinLibraryRow *row = role_row (role);
  g_autofree char *group = fujin_role_words_dup_field (row, "group", lang);
  g_autofree char *sure = fujin_role_words_dup_field (row, "sure", lang);

  return g_strdup_printf ("%s\n%s\n%s", fujin_text_get (&row->name, lang), group, sure);
}

static char *
dup_function_words (const FujinLibraryRow *row)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *area = fujin_role_words_dup_field (row, "area", lang);
  g_autofree char *place = fujin_role_words_dup_field (row, "place", lang);

  return g_strjoin ("\n", fujin_text_get (&row->name, lang), area, *place ? place : NULL, NULL);
}

static char *
dup_cell_words (const FujinLibraryRow *row,
                guint                  role)
{
  FujinLang lang = fujin_lang_screen ();
  FujinRoleCell cell = fujin_role_table_get (number_of (row), role);

  return g_strdup_printf ("%s\n%s\n%s %s\n%s", fujin_text_get (&role_row (role)->name, lang),
                          fujin_text_get (&row->name, lang),
                          fujin_role_words_symbol (cell.knowledge),
                          fujin_role_words_knowledge (cell.knowledge, lang),
                          fujin_role_words_involvement (cell.involvement, lang));
}

static char *
dup_tooltip (gpointer item,
             guint    column,
             gpointer user_data)
{
  FujinRoleMatrixPage *self = user_data;
  const FujinLibraryRow *row = item ? fujin_library_row_object_get_row (item) : NULL;

  if (row == NULL)
    return column >= FUJIN_ROLE_MATRIX_N_FROZEN ? dup_role_words (role_at (self, column)) : NULL;
  return column < FUJIN_ROLE_MATRIX_N_FROZEN ? dup_function_words (row)
                                             : dup_cell_words (row, role_at (self, column));
}

static const char *
title_of (FujinRoleMatrixPage *self,
          guint                column)
{
  switch (column)
    {
    case FUJIN_ROLE_MATRIX_CODE:
      return _("Code");
    case FUJIN_ROLE_MATRIX_FUNCTION:
      return fujin_role_words_column ("function", fujin_lang_screen ());
    case FUJIN_ROLE_MATRIX_WORK:
      return fujin_role_words_column ("work", fujin_lang_screen ());
    default:
      return fujin_text_get (&role_row (role_at (self, column))->name, fujin_lang_screen ());
    }
}

/* The columns of the roles that are not narrowed away. */
void
_fujin_role_matrix_page_show_columns (FujinRoleMatrixPage *self)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, TRUE, sizeof (FujinGridColumn));
  gboolean narrow = self->is_narrow;
  const FujinGridColumn fixed[FUJIN_ROLE_MATRIX_N_FROZEN] = {
    { "code", _("Code"), 5.4, 0, PANGO_ELLIPSIZE_END, TRUE, FALSE },
    { "function", title_of (self, FUJIN_ROLE_MATRIX_FUNCTION), 11, 0, PANGO_ELLIPSIZE_END, TRUE,
      FALSE },
    { "work", title_of (self, FUJIN_ROLE_MATRIX_WORK), narrow ? 8 : 13, 0, PANGO_ELLIPSIZE_END,
      !narrow, !narrow },
  };

  g_array_append_vals (columns, fixed, FUJIN_ROLE_MATRIX_N_FROZEN);
  for (guint i = 0; i < self->shown->len; i++)
    {
      const FujinLibraryRow *role = role_row (g_array_index (self->shown, guint, i));
      FujinGridColumn column = { role->id, fujin_text_get (&role->name, fujin_lang_screen ()),
                                 ROLE_WIDTH, 0.5, PANGO_ELLIPSIZE_NONE, FALSE, FALSE };

      g_array_append_val (columns, column);
    }
  fujin_grid_set_columns (self->grid, (const FujinGridColumn *) (void *) columns->data,
                          columns->len);
}

/* What a spreadsheet takes: tabs between cells; all rows go with their headings. */
char *
_fujin_role_matrix_page_dup_block (FujinRoleMatrixPage *self)
{
  GString *text = g_string_new (NULL);
  guint row, n_rows, column, n_columns;

  if (!fujin_grid_get_block (self->grid, &row, &n_rows, &column, &n_columns))
    return g_string_free (text, FALSE);
  if (n_rows == g_list_model_get_n_items (self->rows) && n_rows > 1)
    for (guint i = column; i < column + n_columns; i++)
      g_string_append_printf (text, "%s%s", title_of (self, i),
                              i + 1 < column + n_columns ? "\t" : "\n");
  for (guint i = row; i < row + n_rows; i++)
    {
      g_autoptr (FujinLibraryRowObject) object = g_list_model_get_item (self->rows, i);

      for (guint c = column; c < column + n_columns; c++)
        {
          g_autofree char *cell = dup_text (self, fujin_library_row_object_get_row (object), c);

          g_string_append_printf (text, "%s%s", cell, c + 1 < column + n_columns ? "\t" : "\n");
        }
    }
  return g_string_free (text, FALSE);
}

static gboolean
key_pressed_cb (FujinRoleMatrixPage *self,
                guint                keyval,
                guint                keycode,
                GdkModifierType      state)
{
  guint key = gdk_keyval_to_lower (keyval);
  g_autofree char *text = NULL;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != GDK_CONTROL_MASK ||
      (key != GDK_KEY_c && key != GDK_KEY_Insert))
    return FALSE;
  text = _fujin_role_matrix_page_dup_block (self);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  return TRUE;
}

static gboolean
narrow_cb (gpointer data)
{
  FujinRoleMatrixPage *self = data;

  self->idle = 0;
  self->is_narrow = !self->is_narrow;
  _fujin_role_matrix_page_show_columns (self);
  return G_SOURCE_REMOVE;
}

/* Later: the sheet is just being laid out. */
static void
room_cb (FujinRoleMatrixPage *self,
         GParamSpec          *pspec,
         GtkAdjustment       *adjustment)
{
  double room = gtk_adjustment_get_page_size (adjustment) /
                fujin_look_font_size (GTK_WIDGET (self));

  if (room > 0 && (room < LEAST_ROOM) != self->is_narrow && self->idle == 0)
    self->idle = g_idle_add (narrow_cb, self);
  else if (self->idle != 0 && (room < LEAST_ROOM) == self->is_narrow)
    g_clear_handle_id (&self->idle, g_source_remove);
}

static void
activate_cb (FujinRoleMatrixPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.library-entry", NULL);
}

void
_fujin_role_matrix_page_init_grid (FujinRoleMatrixPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *scroller =
    gtk_widget_get_ancestor (GTK_WIDGET (self->grid), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));

  g_signal_connect_object (across, "notify::page-size", G_CALLBACK (room_cb), self,
                           G_CONNECT_SWAPPED);
  room_cb (self, NULL, across);
  fujin_grid_set_turned (self->grid, TURNED);
  fujin_grid_set_cross (self->grid, TRUE);
  fujin_grid_set_funcs (self->grid, show_cell, dup_tooltip, self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->grid), keys);
  g_signal_connect_swapped (self->grid, "activate", G_CALLBACK (activate_cb), self);
}
