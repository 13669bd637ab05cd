/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-history.h"
#include "fujin-matrix-page-private.h"

/**
 * FujinMatrixPage:
 *
 * All three phases of the build in one sheet, as figure 8 of the textbook has them: what, who and
 * how well. Cells are edited in place, and blocks of them go to a spreadsheet and come back.
 *
 * Signal "propose" (proposed, notes): cells were pasted; a copy of the project has them, to be
 * shown before anything changes, with notes on what could not be taken.
 */
G_DEFINE_FINAL_TYPE (FujinMatrixPage, fujin_matrix_page, FUJIN_TYPE_PAGE)

enum
{
  PROPOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

void
_fujin_matrix_page_propose (FujinMatrixPage *self,
                            FujinProject    *proposed,
                            GPtrArray       *notes)
{
  g_signal_emit (self, signals[PROPOSE], 0, proposed, notes);
}

static FujinProject *
project_of (FujinMatrixPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

gboolean
_fujin_matrix_page_is_editable (FujinMatrixPage *self)
{
  return project_of (self) && !fujin_project_get_read_only (project_of (self));
}

/* The plan of the cursor. */
FujinServicePlan *
_fujin_matrix_page_get_plan (FujinMatrixPage *self)
{
  guint row;

  return fujin_grid_get_cursor (self->grid, &row, NULL) ? fujin_plan_view_peek (self->view, row)
                                                        : NULL;
}

gboolean
_fujin_matrix_page_get_column (FujinMatrixPage  *self,
                               FujinSheetColumn *column)
{
  guint index;

  if (!fujin_grid_get_cursor (self->grid, NULL, &index) || index >= self->columns->len)
    return FALSE;
  *column = g_array_index (self->columns, FujinSheetColumn, index);
  return TRUE;
}

/* The plans of the block. */
GPtrArray *
_fujin_matrix_page_dup_plans (FujinMatrixPage *self)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);
  guint row, n_rows, column, n_columns;

  if (fujin_grid_get_block (self->grid, &row, &n_rows, &column, &n_columns))
    for (guint i = row; i < row + n_rows; i++)
      g_ptr_array_add (plans, g_object_ref (fujin_plan_view_peek (self->view, i)));
  return plans;
}

/**
 * fujin_matrix_page_list_part:
 * @self: the page
 *
 * Lists what is meant when part of the table is to be printed: the rows of the block that is
 * selected, or else what the filter leaves.
 *
 * Returns: (transfer full) (nullable) (element-type FujinServicePlan): the services; %NULL when
 *   all are meant
 */
GPtrArray *
fujin_matrix_page_list_part (FujinMatrixPage *self)
{
  g_autoptr (GPtrArray) plans = NULL;
  guint n;

  g_return_val_if_fail (FUJIN_IS_MATRIX_PAGE (self), NULL);

  n = fujin_plan_view_get_n (self->view);
  plans = _fujin_matrix_page_dup_plans (self);
  if (plans->len > 1 && plans->len < fujin_project_get_n_plans (project_of (self)))
    return g_steal_pointer (&plans);
  if (n == 0 || n >= fujin_project_get_n_plans (project_of (self)))
    return NULL;
  g_ptr_array_set_size (plans, 0);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (plans, g_object_ref (fujin_plan_view_peek (self->view, i)));
  return g_steal_pointer (&plans);
}

static void
update_status (FujinMatrixPage *self)
{
  guint n_shown = fujin_plan_view_get_n (self->view);
  guint row, n_rows, column, n_columns;
  g_autoptr (GString) text = g_string_new (NULL);
  FujinTally total;

  fujin_project_get_total (project_of (self), &total);
  g_string_append_printf (text, ngettext ("%u service", "%u services", total.n_services),
                          total.n_services);
  /* Translators: between parts of a status line */
  g_string_append (text, C_("status", " · "));
  g_string_append_printf (text, _("%u in scope"), fujin_tally_get_in_scope (&total));
  if (n_shown != total.n_services)
    {
      g_string_append (text, C_("status", " · "));
      g_string_append_printf (text, _("%u shown"), n_shown);
    }
  if (fujin_grid_get_block (self->grid, &row, &n_rows, &column, &n_columns) &&
      n_rows * n_columns > 1)
    {
      g_string_append (text, C_("status", " · "));
      /* Translators: the size of a block of cells: rows by columns */
      g_string_append_printf (text, _("block of %1$u × %2$u cells"), n_rows, n_columns);
    }
  gtk_label_set_text (self->status, text->str);
}

/* What the cell of the cursor says, in full; a screen reader is told the same. */
static void
update_cell_line (FujinMatrixPage *self)
{
  FujinServicePlan *plan = _fujin_matrix_page_get_plan (self);
  FujinSheetColumn column;
  g_autofree char *words = NULL;

  if (plan && _fujin_matrix_page_get_column (self, &column))
    words = _fujin_matrix_page_dup_cell_words (plan, column);
  else
    words = g_strdup (_("Enter edits a cell, 1 to 5 and N score, Ctrl+C copies a block for a "
                        "spreadsheet, Ctrl+V takes one back."));
  gtk_label_set_text (self->cell_line, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

void
_fujin_matrix_page_update (FujinMatrixPage *self)
{
  if (!project_of (self))
    return;
  gtk_stack_set_visible_child_name (self->stack, fujin_plan_view_get_n (self->view) > 0
                                                   ? "table" : "nothing-found");
  update_status (self);
  update_cell_line (self);
  _fujin_matrix_page_update_actions (self);
}

static void
refresh (GtkWidget *widget)
{
  FujinMatrixPage *self = FUJIN_MATRIX_PAGE (widget);

  if (!project_of (self))
    return;
  _fujin_matrix_page_attach (self);
  if (self->filter_dirty)
    gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  self->filter_dirty = FALSE;
  _fujin_matrix_page_update (self);
}

static void
plan_changed_cb (FujinMatrixPage  *self,
                 FujinServicePlan *plan)
{
  fujin_grid_update_item (self->grid, plan);
  /* A plan without a project was removed; the list says that itself. */
  if (self->attached && !self->filter_dirty && fujin_service_plan_get_project (plan))
    self->filter_dirty = fujin_plan_filter_is_stale (self->filter, plan);
  fujin_refresher_queue (self->refresher);
}

/* A team that is renamed changes no plan, but what stands in the cells. */
static void
team_changed_cb (FujinMatrixPage *self)
{
  fujin_grid_update_all (self->grid);
  fujin_refresher_queue (self->refresher);
}

static void
watch_teams (FujinMatrixPage *self,
             gboolean         watch)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project_of (self)); i++)
    {
      FujinTeam *team = fujin_project_get_team (project_of (self), i);

      g_signal_handlers_disconnect_by_func (team, team_changed_cb, self);
      if (watch)
        g_signal_connect_object (team, "notify::name", G_CALLBACK (team_changed_cb), self,
                                 G_CONNECT_SWAPPED);
    }
}

static void
teams_changed_cb (FujinMatrixPage *self)
{
  watch_teams (self, TRUE);
}

static void
let_go (FujinMatrixPage *self,
        FujinProject    *project)
{
  g_signal_handlers_disconnect_by_data (project, self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_teams (project), self);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    g_signal_handlers_disconnect_by_data (fujin_project_get_team (project, i), self);
}

static void
fujin_matrix_page_set_project (FujinPage    *page,
                               FujinProject *project)
{
  FujinMatrixPage *self = FUJIN_MATRIX_PAGE (page);

  if (!self->view)
    return;
  _fujin_matrix_page_close_popover (self);
  self->attached = FALSE;
  self->filter_dirty = FALSE;
  fujin_plan_view_set_source (self->view, NULL);
  if (self->shown_project)
    let_go (self, self->shown_project);
  g_set_object (&self->shown_project, project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (plan_changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (teams_changed_cb), self);
  watch_teams (self, TRUE);
  fujin_refresher_queue (self->refresher);
}

static void
fujin_matrix_page_find (FujinPage *page)
{
  GtkWidget *search = FUJIN_MATRIX_PAGE (page)->search;

  gtk_widget_grab_focus (search);
  gtk_editable_select_region (GTK_EDITABLE (search), 0, -1);
}

static void
fujin_matrix_page_take_focus (FujinPage *page)
{
  FujinMatrixPage *self = FUJIN_MATRIX_PAGE (page);

  _fujin_matrix_page_attach (self);
  if (fujin_plan_view_get_n (self->view) == 0)
    {
      gtk_widget_grab_focus (self->search);
      return;
    }
  if (!fujin_grid_get_cursor (self->grid, NULL, NULL))
    fujin_grid_set_cursor (self->grid, 0, MIN (2, self->columns->len - 1), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

static void
fujin_matrix_page_map (GtkWidget *widget)
{
  _fujin_matrix_page_attach (FUJIN_MATRIX_PAGE (widget));
  GTK_WIDGET_CLASS (fujin_matrix_page_parent_class)->map (widget);
}

static void
fujin_matrix_page_dispose (GObject *object)
{
  FujinMatrixPage *self = FUJIN_MATRIX_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  _fujin_matrix_page_close_popover (self);
  g_clear_object (&self->view);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->settings);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  G_OBJECT_CLASS (fujin_matrix_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (FUJIN_TYPE_GRID);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-matrix-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, search);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, choice);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, category);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, columns_button);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, columns_box);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinMatrixPage, cell_line);
  gtk_widget_class_bind_template_callback (widget_class, _fujin_matrix_page_show_all);
}

static char *
fujin_matrix_page_dup_subject (FujinPage *page)
{
  FujinMatrixPage *self = FUJIN_MATRIX_PAGE (page);

  return fujin_page_dup_plan_subject (_fujin_matrix_page_get_plan (self));
}

static void
fujin_matrix_page_class_init (FujinMatrixPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_matrix_page_dispose;
  widget_class->map = fujin_matrix_page_map;
  page_class->id = "matrix";
  page_class->dup_subject = fujin_matrix_page_dup_subject;
  page_class->set_project = fujin_matrix_page_set_project;
  page_class->reveal = _fujin_matrix_page_reveal;
  page_class->find = fujin_matrix_page_find;
  page_class->take_focus = fujin_matrix_page_take_focus;
  bind_template (widget_class);
  signals[PROPOSE] = g_signal_new ("propose", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, FUJIN_TYPE_PROJECT,
                                   G_TYPE_PTR_ARRAY);
}

static void
fujin_matrix_page_init (FujinMatrixPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  _fujin_matrix_page_init_filter (self);
  _fujin_matrix_page_init_columns (self);
  _fujin_matrix_page_init_actions (self);
  g_signal_connect_swapped (self->grid, "cursor-changed", G_CALLBACK (fujin_refresher_queue),
                            self->refresher);
}
