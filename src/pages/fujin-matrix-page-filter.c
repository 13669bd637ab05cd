/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-drop-down.h"
#include "fujin-matrix-page-private.h"

static gboolean
is_undecided (FujinServicePlan *plan)
{
  return fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNDECIDED;
}

static gboolean
is_unnecessary (FujinServicePlan *plan)
{
  return !fujin_service_plan_in_scope (plan);
}

static gboolean
is_unassigned (FujinServicePlan *plan)
{
  return fujin_service_plan_in_scope (plan) &&
         fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED;
}

static gboolean
is_unscored (FujinServicePlan *plan)
{
  return fujin_service_plan_in_scope (plan) &&
         fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NONE;
}

/* A service that is not evaluated needs no target; the next steps count the same. */
static gboolean
is_without_target (FujinServicePlan *plan)
{
  return fujin_service_plan_in_scope (plan) &&
         fujin_service_plan_get_to_be (plan) == FUJIN_SCORE_NONE &&
         fujin_service_plan_get_as_is (plan) != FUJIN_SCORE_NOT_EVALUATED;
}

static gboolean
has_gap (FujinServicePlan *plan)
{
  int gap;

  return fujin_service_plan_in_scope (plan) && fujin_service_plan_get_gap (plan, &gap) && gap > 0;
}

static gboolean
has_note (FujinServicePlan *plan)
{
  return *fujin_service_plan_get_note (plan) != '\0';
}

static const FujinPlanChoice choices[] = {
  { "all", NC_("filter", "All services"), NULL },
  { "in-scope", NC_("filter", "All services in scope"), fujin_service_plan_in_scope },
  { "undecided", NC_("filter", "Undecided"), is_undecided },
  { "unnecessary", NC_("filter", "Unnecessary"), is_unnecessary },
  { "unassigned", NC_("filter", "Unassigned"), is_unassigned },
  { "unscored", NC_("filter", "Without As-Is"), is_unscored },
  { "no-target", NC_("filter", "Without To-Be"), is_without_target },
  { "gap", NC_("filter", "To-Be above As-Is"), has_gap },
  { "note", NC_("filter", "With a note"), has_note },
  { "own", NC_("filter", "Own services"), fujin_service_plan_is_own },
};

static void
search_cb (FujinMatrixPage *self)
{
  fujin_plan_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->search)));
  fujin_refresher_queue (self->refresher);
}

static void
choice_cb (FujinMatrixPage *self)
{
  guint index = gtk_drop_down_get_selected (self->choice);

  if (index < G_N_ELEMENTS (choices))
    fujin_plan_filter_set_choice (self->filter, choices[index].test);
  fujin_refresher_queue (self->refresher);
}

static void
category_cb (FujinMatrixPage *self)
{
  fujin_plan_filter_set_category (self->filter,
                                  (int) gtk_drop_down_get_selected (self->category) - 1);
  fujin_refresher_queue (self->refresher);
}

/* Down or Enter goes on from the search to what it found; Escape takes it off. */
static gboolean
search_key_cb (FujinMatrixPage *self,
               guint            keyval)
{
  if (keyval == GDK_KEY_Escape && *gtk_editable_get_text (GTK_EDITABLE (self->search)))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), "");
      return TRUE;
    }
  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter) ||
      fujin_plan_view_get_n (self->view) == 0)
    return FALSE;
  fujin_grid_set_cursor (self->grid, 0, MIN (2, self->columns->len - 1), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
  return TRUE;
}

static void
fill_choices (FujinMatrixPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    gtk_string_list_append (names, g_dpgettext2 (NULL, "filter", choices[i].name));
  gtk_drop_down_set_model (self->choice, G_LIST_MODEL (names));
  fujin_drop_down_set_name (self->choice, _("Filter"));
}

static void
fill_categories (FujinMatrixPage *self)
{
  FujinFramework *framework = fujin_framework_get_default ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("All categories"));
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      /* Translators: the letter of a category, and its name */
      g_autofree char *name = g_strdup_printf (_("%1$s %2$s"), category->id,
                                               fujin_text_get (&category->short_name,
                                                               fujin_lang_screen ()));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->category, G_LIST_MODEL (names));
  fujin_drop_down_set_name (self->category, _("Category"));
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  FujinMatrixPage *self = data;
  int order = fujin_plan_sheet_compare ((FujinServicePlan *) a, (FujinServicePlan *) b,
                                        self->sort_column, fujin_lang_screen ());

  return self->sort_descending ? -order : order;
}

/* A click on a heading sorts up, another one down, a third one as the framework has it. */
static void
sort_cb (FujinMatrixPage *self,
         guint            index)
{
  FujinSheetColumn column = g_array_index (self->columns, FujinSheetColumn, index);
  gboolean again = self->sorted && self->sort_column == column;
  gboolean off = again && self->sort_descending;

  self->sort_descending = again && !off;
  self->sort_column = off ? FUJIN_SHEET_CODE : column;
  self->sorted = !off;
  fujin_grid_set_sort (self->grid, off ? NULL : fujin_plan_sheet_get_id (column),
                       self->sort_descending);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

void
_fujin_matrix_page_init_filter (FujinMatrixPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->sort_column = FUJIN_SHEET_CODE;
  self->filter = fujin_plan_filter_new (NULL);
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));
  self->view = fujin_plan_view_new (GTK_FILTER (self->filter), self->sorter);
  fujin_grid_set_model (self->grid, G_LIST_MODEL (self->view));
  fill_choices (self);
  fill_categories (self);
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (search_cb), self);
  g_signal_connect_swapped (self->choice, "notify::selected", G_CALLBACK (choice_cb), self);
  g_signal_connect_swapped (self->category, "notify::selected", G_CALLBACK (category_cb), self);
  g_signal_connect_swapped (self->grid, "sort", G_CALLBACK (sort_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (self->search, keys);
}

/* Work that grows with the project waits until the page is seen. */
void
_fujin_matrix_page_attach (FujinMatrixPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));

  if (self->attached || !project)
    return;
  self->attached = TRUE;
  fujin_plan_filter_forget (self->filter);
  fujin_plan_view_set_source (self->view, G_LIST_MODEL (fujin_project_get_plans (project)));
  _fujin_matrix_page_update (self);
}

void
_fujin_matrix_page_show_all (FujinMatrixPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (self->choice, 0);
  gtk_drop_down_set_selected (self->category, 0);
}

static void
reveal_filter (FujinMatrixPage *self,
               const char      *id)
{
  _fujin_matrix_page_show_all (self);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (choices[i].id, id))
      {
        gtk_drop_down_set_selected (self->choice, i);
        choice_cb (self); /* again, when it was this one already */
      }
}

static void
reveal_category (FujinMatrixPage *self,
                 const char      *id)
{
  const FujinCategory *category =
    fujin_framework_find_category (fujin_framework_get_default (), id);

  _fujin_matrix_page_show_all (self);
  if (category)
    gtk_drop_down_set_selected (self->category, category->index + 1);
}

static void
reveal_plan (FujinMatrixPage *self,
             FujinProject    *project,
             const char      *id)
{
  FujinServicePlan *plan = fujin_project_find_plan (project, id);
  guint row, column = 2;

  if (!plan)
    plan = fujin_project_find_code (project, id);
  if (plan && !fujin_plan_view_find (self->view, plan, &row))
    _fujin_matrix_page_show_all (self);
  if (!plan || !fujin_plan_view_find (self->view, plan, &row))
    return;
  fujin_grid_get_cursor (self->grid, NULL, &column);
  fujin_grid_set_cursor (self->grid, row, MIN (column, self->columns->len - 1), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

void
_fujin_matrix_page_reveal (FujinPage  *page,
                           const char *target)
{
  FujinMatrixPage *self = FUJIN_MATRIX_PAGE (page);
  FujinProject *project = fujin_page_get_project (page);

  _fujin_matrix_page_attach (self);
  if (g_str_has_prefix (target, "filter:"))
    reveal_filter (self, target + strlen ("filter:"));
  else if (g_str_has_prefix (target, "category:"))
    reveal_category (self, target + strlen ("category:"));
  else if (project && g_str_has_prefix (target, "plan:"))
    reveal_plan (self, project, target + strlen ("plan:"));
}
