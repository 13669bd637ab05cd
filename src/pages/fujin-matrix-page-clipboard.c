/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-matrix-page-private.h"
#include "fujin-plan-block.h"

/* Where the block that is selected goes, or where one that is pasted goes. */
typedef struct
{
  guint row;
  guint n_rows;
  guint column;
  guint n_columns;
} Block;

static gboolean
get_block (FujinMatrixPage *self,
           Block           *block)
{
  return fujin_grid_get_block (self->grid, &block->row, &block->n_rows, &block->column,
                               &block->n_columns);
}

/* The whole sheet goes with its headings: it can then be pasted into any order of rows and
 * columns. */
void
_fujin_matrix_page_copy (FujinMatrixPage *self)
{
  g_autoptr (GPtrArray) plans = _fujin_matrix_page_dup_plans (self);
  g_autofree char *text = NULL;
  Block block;
  gboolean whole;

  if (!get_block (self, &block))
    return;
  whole = block.n_rows == fujin_plan_view_get_n (self->view) &&
          block.n_columns == self->columns->len;
  text = fujin_plan_block_write (plans,
                                 &g_array_index (self->columns, FujinSheetColumn, block.column),
                                 block.n_columns, whole, fujin_lang_screen ());
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

/* The plans of a copy that stand for the rows from the block down. */
static GPtrArray *
find_in_copy (FujinMatrixPage *self,
              FujinProject    *copy,
              guint            row)
{
  GPtrArray *plans = g_ptr_array_new ();

  for (guint i = row; i < fujin_plan_view_get_n (self->view); i++)
    {
      FujinServicePlan *plan = fujin_plan_view_peek (self->view, i);

      g_ptr_array_add (plans, fujin_project_find_plan (copy, fujin_service_plan_get_id (plan)));
    }
  return plans;
}

static void
say (FujinMatrixPage *self,
     const char      *text)
{
  gtk_label_set_text (self->cell_line, text);
}

/* Works on a copy: nothing of the plan changes before the preview is agreed to. Returns whether
 * there is something to preview. */
gboolean
_fujin_matrix_page_paste_text (FujinMatrixPage *self,
                               const char      *text)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  g_autoptr (GPtrArray) rows = fujin_plan_block_parse (text);
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (FujinProject) copy = NULL;
  g_autoptr (GPtrArray) plans = NULL;
  FujinPlanBlockTarget target;
  Block block;
  gboolean changed;

  if (!_fujin_matrix_page_is_editable (self) || !get_block (self, &block) || rows->len == 0)
    return FALSE;
  copy = fujin_project_copy (project);
  plans = find_in_copy (self, copy, block.row);
  target = (FujinPlanBlockTarget) {
    plans, &g_array_index (self->columns, FujinSheetColumn, block.column),
    self->columns->len - block.column, block.n_rows, block.n_columns
  };
  changed = fujin_plan_block_paste (copy, rows, &target, notes);
  if (!changed && notes->len == 0)
    {
      say (self, _("What was pasted stands here already."));
      return FALSE;
    }
  _fujin_matrix_page_propose (self, copy, notes);
  return TRUE;
}

static void
text_read_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (FujinMatrixPage) self = user_data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);

  if (!fujin_page_get_project (FUJIN_PAGE (self)) || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (text)
    _fujin_matrix_page_paste_text (self, text);
  else
    say (self, _("There is no text on the clipboard. Copy cells of a spreadsheet first."));
}

void
_fujin_matrix_page_paste (FujinMatrixPage *self)
{
  if (_fujin_matrix_page_is_editable (self))
    gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), NULL,
                                   text_read_cb, g_object_ref (self));
}
