/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-role-answer.h"
#include "fujin-role-matrix-page-private.h"
#include "fujin-role-words.h"

/**
 * FujinRoleMatrixPage:
 *
 * The matrix of functions and roles of the cross-industry forum (CRIC CSF): what each role must
 * know of a function and how far it is involved in it. It shows the source, not the project.
 */

G_DEFINE_FINAL_TYPE (FujinRoleMatrixPage, fujin_role_matrix_page, FUJIN_TYPE_PAGE)

/* The function and the role under the cursor, -1 for none: the first columns are of no role. */
gboolean
_fujin_role_matrix_page_get_cell (FujinRoleMatrixPage *self,
                                  int                 *function,
                                  int                 *role)
{
  guint row, column;

  if (!self->filled || !fujin_grid_get_cursor (self->grid, &row, &column))
    return FALSE;
  *function = (int) _fujin_role_matrix_page_get_function (self, row);
  *role = column < FUJIN_ROLE_MATRIX_N_FROZEN
            ? -1
            : (int) g_array_index (self->shown, guint, column - FUJIN_ROLE_MATRIX_N_FROZEN);
  return TRUE;
}

static guint
count_without_5 (FujinRoleMatrixPage *self,
                 guint               *n_several)
{
  guint n = 0;

  *n_several = 0;
  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    {
      guint n_fives = fujin_role_table_count (_fujin_role_matrix_page_get_function (self, i),
                                              FUJIN_INVOLVEMENT_MAX);

      n += n_fives == 0;
      *n_several += n_fives > 1;
    }
  return n;
}

static void
update_status (FujinRoleMatrixPage *self)
{
  guint n_several;
  guint n_without = count_without_5 (self, &n_several);
  g_autofree char *text = g_strdup_printf (
    /* Translators: of a matrix: functions are rows, roles are columns; the other two count
     * functions for which nobody, or more than one role, is responsible (5) */
    _("%1$u functions × %2$u roles · nobody responsible: %3$u · several: %4$u"),
    g_list_model_get_n_items (self->rows), self->shown->len, n_without, n_several);

  gtk_label_set_text (self->status, text);
}

static void
update_answer (FujinRoleMatrixPage *self)
{
  g_autoptr (FujinLibraryEntry) entry = NULL;
  int function, role;

  if (!_fujin_role_matrix_page_get_cell (self, &function, &role))
    return;
  entry = fujin_role_answer_new (function, role, fujin_lang_screen ());
  fujin_library_view_set_entry (self->view, entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, entry->title, -1);
}

void
_fujin_role_matrix_page_update (FujinRoleMatrixPage *self)
{
  gtk_stack_set_visible_child_name (
    self->stack, g_list_model_get_n_items (self->rows) > 0 ? "table" : "nothing-found");
  update_status (self);
  update_answer (self);
}

static gboolean
find_row (FujinRoleMatrixPage *self,
          guint                function,
          guint               *row)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->rows); i++)
    if (_fujin_role_matrix_page_get_function (self, i) == function)
      {
        *row = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
find_column (FujinRoleMatrixPage *self,
             guint                role,
             guint               *column)
{
  for (guint i = 0; i < self->shown->len; i++)
    if (g_array_index (self->shown, guint, i) == role)
      {
        *column = i + FUJIN_ROLE_MATRIX_N_FROZEN;
        return TRUE;
      }
  return FALSE;
}

/* Puts the cursor on a function and a role; -1 leaves the one as it is. Filters that hide them are
 * taken off. */
void
_fujin_role_matrix_page_go_to (FujinRoleMatrixPage *self,
                               int                  function,
                               int                  role)
{
  guint row = 0, column = FUJIN_ROLE_MATRIX_CODE;

  if ((function >= 0 && !find_row (self, (guint) function, &row)) ||
      (role >= 0 && !find_column (self, (guint) role, &column)) ||
      g_list_model_get_n_items (self->rows) == 0)
    _fujin_role_matrix_page_show_all (self);
  if (function >= 0)
    find_row (self, (guint) function, &row);
  else
    fujin_grid_get_cursor (self->grid, &row, NULL);
  if (role >= 0)
    find_column (self, (guint) role, &column);
  fujin_grid_set_cursor (self->grid, row, column, FALSE);
}

static void
follow_cb (FujinRoleMatrixPage *self,
           const char          *id)
{
  g_autofree char *target = g_strconcat ("entry:", id, NULL);

  fujin_page_go (FUJIN_PAGE (self), "library", target);
}

/* The library is read when the page is first needed. */
static void
fill_first_time (FujinRoleMatrixPage *self)
{
  g_autofree char *legend = NULL;

  if (self->filled)
    return;
  self->filled = TRUE;
  legend = fujin_role_words_dup_legend (fujin_lang_screen ());
  gtk_label_set_text (self->legend, legend);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->legend), legend);
  _fujin_role_matrix_page_init_grid (self);
  _fujin_role_matrix_page_init_rows (self);
  _fujin_role_matrix_page_fill_filters (self);
  g_signal_connect_swapped (self->grid, "cursor-changed", G_CALLBACK (update_answer), self);
  fujin_grid_set_cursor (self->grid, 0, FUJIN_ROLE_MATRIX_N_FROZEN, FALSE);
}

static void
fujin_role_matrix_page_map (GtkWidget *widget)
{
  fill_first_time (FUJIN_ROLE_MATRIX_PAGE (widget));
  GTK_WIDGET_CLASS (fujin_role_matrix_page_parent_class)->map (widget);
}

/* "entry:csf:CSF-33", "entry:csf:ROLE-02", "filter:no-5", "filter:several-5" or "". */
static void
fujin_role_matrix_page_reveal (FujinPage  *page,
                               const char *target)
{
  FujinRoleMatrixPage *self = FUJIN_ROLE_MATRIX_PAGE (page);
  const char *id = g_str_has_prefix (target, "entry:") ? target + strlen ("entry:") : "";
  guint place;

  fill_first_time (self);
  if (fujin_role_table_find_function (id, &place))
    _fujin_role_matrix_page_go_to (self, (int) place, -1);
  else if (fujin_role_table_find_role (id, &place))
    _fujin_role_matrix_page_go_to (self, -1, (int) place);
  else if (g_str_equal (target, "filter:no-5"))
    gtk_drop_down_set_selected (self->choice, FUJIN_ROLE_FILTER_NOBODY);
  else if (g_str_equal (target, "filter:several-5"))
    gtk_drop_down_set_selected (self->choice, FUJIN_ROLE_FILTER_SEVERAL);
}

static char *
fujin_role_matrix_page_dup_subject (FujinPage *page)
{
  int function, role;

  if (!_fujin_role_matrix_page_get_cell (FUJIN_ROLE_MATRIX_PAGE (page), &function, &role))
    return NULL;
  return g_strdup (((const FujinLibraryRow *) g_ptr_array_index (
                      fujin_role_table_get_functions ()->rows, (guint) function))->id);
}

/**
 * fujin_role_matrix_page_get_subject:
 * @self: the page
 *
 * What one sees is what one wants on paper: the rows, columns and the order that are shown.
 *
 * Returns: (transfer none): id of what is printed or exported, see fujin_output_subject_find() and
 *   fujin_output_subject_new_table(); valid until the next call
 */
const char *
fujin_role_matrix_page_get_subject (FujinRoleMatrixPage *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (FUJIN_IS_ROLE_MATRIX_PAGE (self), NULL);

  g_free (self->subject);
  text = fujin_role_filter_dup_text (self->narrowed);
  self->subject = fujin_role_filter_is_all (self->narrowed)
                    ? g_strdup ("role-matrix") : g_strconcat ("role-matrix:", text, NULL);
  return self->subject;
}

static void
fujin_role_matrix_page_find (FujinPage *page)
{
  FujinRoleMatrixPage *self = FUJIN_ROLE_MATRIX_PAGE (page);

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (self->search, 0, -1);
}

static void
fujin_role_matrix_page_take_focus (FujinPage *page)
{
  FujinRoleMatrixPage *self = FUJIN_ROLE_MATRIX_PAGE (page);

  fill_first_time (self);
  if (g_list_model_get_n_items (self->rows) > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->grid));
  else
    fujin_role_matrix_page_find (page);
}

/* Down or Enter goes on from the search to what it found; Escape takes it off. */
static gboolean
search_key_cb (FujinRoleMatrixPage *self,
               guint                keyval)
{
  if (keyval == GDK_KEY_Escape && *gtk_editable_get_text (self->search))
    {
      gtk_editable_set_text (self->search, "");
      return TRUE;
    }
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter)
    return FALSE;
  fujin_role_matrix_page_take_focus (FUJIN_PAGE (self));
  return TRUE;
}

static void
fujin_role_matrix_page_dispose (GObject *object)
{
  FujinRoleMatrixPage *self = FUJIN_ROLE_MATRIX_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->filled && self->rows)
    {
      g_signal_handlers_disconnect_by_data (self->grid, self);
      fujin_grid_set_model (self->grid, NULL);
    }
  g_clear_object (&self->rows);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  G_OBJECT_CLASS (fujin_role_matrix_page_parent_class)->dispose (object);
}

static void
fujin_role_matrix_page_finalize (GObject *object)
{
  FujinRoleMatrixPage *self = FUJIN_ROLE_MATRIX_PAGE (object);

  g_clear_pointer (&self->functions, g_array_unref);
  fujin_role_filter_free (self->narrowed);
  g_free (self->subject);
  g_array_unref (self->shown);
  G_OBJECT_CLASS (fujin_role_matrix_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FUJIN_TYPE_GRID);
  g_type_ensure (FUJIN_TYPE_LIBRARY_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-role-matrix-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, who);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, what);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, search);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, area);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, part);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, choice);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinRoleMatrixPage, legend);
  gtk_widget_class_bind_template_callback (widget_class, follow_cb);
  gtk_widget_class_bind_template_callback (widget_class, _fujin_role_matrix_page_show_all);
}

static void
fujin_role_matrix_page_class_init (FujinRoleMatrixPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_role_matrix_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_role_matrix_page_finalize;
  widget_class->map = fujin_role_matrix_page_map;
  page_class->id = "role-matrix";
  page_class->reveal = fujin_role_matrix_page_reveal;
  page_class->find = fujin_role_matrix_page_find;
  page_class->take_focus = fujin_role_matrix_page_take_focus;
  page_class->dup_subject = fujin_role_matrix_page_dup_subject;
  bind_template (widget_class);
}

static void
fujin_role_matrix_page_init (FujinRoleMatrixPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
  self->narrowed = fujin_role_filter_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->search), keys);
}
