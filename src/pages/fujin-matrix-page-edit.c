/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-assign-popover.h"
#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-matrix-page-private.h"
#include "fujin-menu-focus.h"
#include "fujin-plan-text.h"

/* A menu item is one line: a longer wording is cut, the line under the sheet has all of it. */
#define MAX_WORDING 72
#define TEXT_WIDTH 320
#define TEXT_HEIGHT 84

static FujinProject *
project_of (FujinMatrixPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

/* A popover that is unparented while it is open stays in memory, with all it knows. */
void
_fujin_matrix_page_close_popover (FujinMatrixPage *self)
{
  GtkWidget *popover = g_steal_pointer (&self->popover);

  if (!popover)
    return;
  gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_widget_unparent (popover);
}

static void
closed_cb (FujinMatrixPage *self)
{
  if (self->popover && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

/* One popover at a time; it hangs on the page, at a cell of the grid. */
void
_fujin_matrix_page_popup (FujinMatrixPage    *self,
                          GtkWidget          *popover,
                          const GdkRectangle *area)
{
  GdkRectangle place = *area;
  double x = 0, y = 0;

  _fujin_matrix_page_close_popover (self);
  gtk_widget_translate_coordinates (GTK_WIDGET (self->grid), GTK_WIDGET (self), area->x, area->y,
                                    &x, &y);
  place.x = (int) x;
  place.y = (int) y;
  self->popover = popover;
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &place);
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  g_signal_connect_swapped (popover, "closed", G_CALLBACK (closed_cb), self);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static gboolean
get_area (FujinMatrixPage *self,
          GdkRectangle    *area)
{
  guint row, column;

  if (!fujin_grid_get_cursor (self->grid, &row, &column))
    return FALSE;
  fujin_grid_get_area (self->grid, row, column, area);
  return TRUE;
}

static char *
dup_score_label (FujinServicePlan *plan,
                 int               score)
{
  const char *wording =
    fujin_framework_get_criterion (fujin_framework_get_default (),
                                   fujin_service_plan_get_kind (plan), score,
                                   fujin_lang_screen ());
  /* Translators: the key for "not evaluated", which is N in every language */
  g_autofree char *key = score > 0 ? g_strdup_printf ("%d", score) : g_strdup (_("N"));
  g_autofree char *cut = NULL;

  if (score == FUJIN_SCORE_NONE)
    return g_strdup (_("Clear (0)"));
  if (wording && g_utf8_strlen (wording, -1) > MAX_WORDING)
    {
      g_autofree char *start = g_utf8_substring (wording, 0, MAX_WORDING);

      cut = g_strconcat (start, "…", NULL);
    }
  /* Translators: a key, and the wording of the score it gives */
  return g_strdup_printf (C_("score", "%1$s: %2$s"), key, cut ? cut : wording ? wording : "");
}

static char *
dup_level_label (int level)
{
  const FujinTerm *term =
    fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level);
  g_autofree char *key = g_strdup_printf ("%d", level);

  return g_strdup_printf (C_("score", "%1$s: %2$s"), key,
                          fujin_text_get (&term->name, fujin_lang_screen ()));
}

/* In the order of the menu: the best score first, none at last. */
static const int scores[] = { 5, 4, 3, 2, 1, FUJIN_SCORE_NOT_EVALUATED, FUJIN_SCORE_NONE };

/* What a cell can be set to; %NULL where it is not one of a few. */
GMenuModel *
_fujin_matrix_page_create_choices (FujinServicePlan *plan,
                                   FujinSheetColumn  column)
{
  gboolean is_level = column == FUJIN_SHEET_LEVEL;
  GMenu *menu;

  if (!is_level && column != FUJIN_SHEET_AS_IS && column != FUJIN_SHEET_TO_BE)
    return NULL;
  menu = g_menu_new ();
  for (int i = 0; i < (is_level ? FUJIN_N_LEVELS : (int) G_N_ELEMENTS (scores)); i++)
    {
      g_autofree char *label = is_level ? dup_level_label (i) : dup_score_label (plan, scores[i]);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "matrix.choose", "(ii)", (int) column,
                                         is_level ? i : scores[i]);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

/* The menu opens on what the cell has, so that Enter leaves it as it is. */
void
_fujin_matrix_page_focus_choice (FujinMatrixPage  *self,
                                 FujinServicePlan *plan,
                                 FujinSheetColumn  column)
{
  int score = column == FUJIN_SHEET_TO_BE ? fujin_service_plan_get_to_be (plan)
                                          : fujin_service_plan_get_as_is (plan);
  guint position = 0;

  if (column == FUJIN_SHEET_LEVEL)
    position = fujin_service_plan_get_level (plan);
  else
    while (position + 1 < G_N_ELEMENTS (scores) && scores[position] != score)
      position++;
  fujin_menu_focus (self->popover, position);
}

static void
set_sides (FujinMatrixPage  *self,
           GPtrArray        *plans,
           FujinSheetColumn  column,
           int               score)
{
  g_autofree char *text = score > 0 ? g_strdup_printf ("%d", score) : g_strdup ("");

  fujin_edit_begin (project_of (self), g_strdup (_("set scores of the sides")));
  for (guint i = 0; i < plans->len; i++)
    fujin_plan_sheet_set_cell (project_of (self), g_ptr_array_index (plans, i), column, text, NULL,
                               NULL);
  fujin_edit_end (project_of (self));
}

/* The sheet has every service, those that were found unnecessary too. */
static void
tell_out_of_scope (FujinMatrixPage *self,
                   GPtrArray       *plans,
                   int              score)
{
  for (guint i = 0; score != FUJIN_SCORE_NONE && i < plans->len; i++)
    if (!fujin_service_plan_in_scope (g_ptr_array_index (plans, i)))
      {
        gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                    _("The service is out of scope: the score counts once it is "
                                      "in scope again."));
        return;
      }
}

/* Sets all rows of the block. */
void
_fujin_matrix_page_choose (FujinMatrixPage  *self,
                           FujinSheetColumn  column,
                           int               value)
{
  g_autoptr (GPtrArray) plans = _fujin_matrix_page_dup_plans (self);

  if (!_fujin_matrix_page_is_editable (self) || plans->len == 0)
    return;
  if (column == FUJIN_SHEET_LEVEL && value >= 0 && value < FUJIN_N_LEVELS)
    fujin_edit_set_level (project_of (self), plans, (FujinLevel) value);
  else if ((column == FUJIN_SHEET_AS_IS || column == FUJIN_SHEET_TO_BE) &&
           value <= FUJIN_SCORE_MAX)
    {
      if (fujin_edit_set_score (project_of (self), plans, column == FUJIN_SHEET_TO_BE, value))
        tell_out_of_scope (self, plans, value);
    }
  else if (column == FUJIN_SHEET_QUADRANT && value >= 0 && value <= FUJIN_N_QUADRANTS)
    fujin_edit_set_quadrant (project_of (self), plans, value);
  else if (column >= FUJIN_SHEET_AS_IS_INSIDE && column <= FUJIN_SHEET_TO_BE_OUTSIDE &&
           value >= 0 && value <= FUJIN_SCORE_MAX)
    set_sides (self, plans, column, value);
}

static void
assign_cb (FujinTeam *team,
           gboolean   adding,
           gpointer   user_data)
{
  FujinMatrixPage *self = user_data;
  g_autoptr (GPtrArray) plans = _fujin_matrix_page_dup_plans (self);

  if (adding)
    fujin_edit_add_assignment (project_of (self), plans, team);
  else
    fujin_edit_assign (project_of (self), plans, NULL, team);
}

static GtkWidget *
create_assign (FujinMatrixPage *self)
{
  g_autoptr (GPtrArray) plans = _fujin_matrix_page_dup_plans (self);

  return fujin_assign_popover_new (project_of (self), plans, FALSE, assign_cb, self);
}

static const char *
text_kind (FujinServicePlan *plan,
           FujinSheetColumn  column)
{
  switch ((int) column)
    {
    case FUJIN_SHEET_NOTE:
      return "note";
    case FUJIN_SHEET_REASON:
      return "reason";
    case FUJIN_SHEET_SCORE_NOTE:
      return "score-note";
    case FUJIN_SHEET_TO_BE_REASON:
      return "to-be-reason";
    case FUJIN_SHEET_NAME:
      return fujin_service_plan_is_own (plan) ? "name" : NULL;
    case FUJIN_SHEET_SUMMARY:
      return fujin_service_plan_is_own (plan) ? "description" : NULL;
    default:
      return NULL;
    }
}

static gboolean
text_key_cb (FujinMatrixPage *self,
             guint            keyval)
{
  self->last_key = keyval;
  return FALSE;
}

/* Enter goes on to the row below, as in a spreadsheet; Escape stays. */
static void
text_done_cb (FujinMatrixPage *self)
{
  guint row, column;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (self->last_key != GDK_KEY_Escape && fujin_grid_get_cursor (self->grid, &row, &column))
    fujin_grid_set_cursor (self->grid, row + 1, column, FALSE);
}

static GtkWidget *
create_text (FujinMatrixPage  *self,
             FujinServicePlan *plan,
             FujinSheetColumn  column,
             const char       *kind,
             int               width)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *text = g_object_new (FUJIN_TYPE_PLAN_TEXT, "kind", kind, "label",
                                  fujin_plan_sheet_get_title (column, fujin_lang_screen ()), NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  fujin_plan_text_set_enter_ends (FUJIN_PLAN_TEXT (text), TRUE);
  fujin_plan_text_set_plan (FUJIN_PLAN_TEXT (text), plan);
  gtk_widget_set_size_request (text, MAX (TEXT_WIDTH, width), TEXT_HEIGHT);
  g_signal_connect_object (text, "done", G_CALLBACK (text_done_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (text_key_cb), self);
  gtk_widget_add_controller (popover, keys);
  gtk_popover_set_child (GTK_POPOVER (popover), text);
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  return popover;
}

static void
edit_text (FujinMatrixPage       *self,
           FujinServicePlan      *plan,
           FujinSheetColumn       column,
           const char            *kind,
           GtkEventControllerKey *typed)
{
  GdkRectangle area;
  GtkWidget *text;

  if (!get_area (self, &area))
    return;
  _fujin_matrix_page_popup (self, create_text (self, plan, column, kind, area.width), &area);
  text = gtk_popover_get_child (GTK_POPOVER (self->popover));
  self->last_key = 0;
  gtk_widget_grab_focus (text);
  /* What is typed takes the place of what was there; undo brings it back. */
  if (typed)
    fujin_plan_text_forward (FUJIN_PLAN_TEXT (text), typed);
}

/* Opens what edits the cell of the cursor. */
void
_fujin_matrix_page_edit (FujinMatrixPage       *self,
                         GtkEventControllerKey *typed)
{
  FujinServicePlan *plan = _fujin_matrix_page_get_plan (self);
  g_autoptr (GMenuModel) choices = NULL;
  FujinSheetColumn column;
  GdkRectangle area;

  if (!plan || !_fujin_matrix_page_get_column (self, &column) || !get_area (self, &area) ||
      !_fujin_matrix_page_is_editable (self))
    return;
  choices = _fujin_matrix_page_create_choices (plan, column);
  if (choices)
    {
      _fujin_matrix_page_popup (self, gtk_popover_menu_new_from_model (choices), &area);
      _fujin_matrix_page_focus_choice (self, plan, column);
    }
  else if (column == FUJIN_SHEET_TEAMS || column == FUJIN_SHEET_TYPE)
    _fujin_matrix_page_popup (self, create_assign (self), &area);
  else if (text_kind (plan, column))
    edit_text (self, plan, column, text_kind (plan, column), typed);
}

/* A key on a cell: a digit chooses, a letter begins a text. */
gboolean
_fujin_matrix_page_type (FujinMatrixPage       *self,
                         guint                  keyval,
                         gunichar               letter,
                         GtkEventControllerKey *controller)
{
  FujinServicePlan *plan = _fujin_matrix_page_get_plan (self);
  int digit = fujin_plan_table_get_digit (keyval);
  FujinSheetColumn column;

  if (!plan || !_fujin_matrix_page_get_column (self, &column) ||
      !_fujin_matrix_page_is_editable (self))
    return FALSE;
  if (text_kind (plan, column))
    {
      if (letter <= ' ')
        return FALSE;
      _fujin_matrix_page_edit (self, controller);
      return TRUE;
    }
  if (column == FUJIN_SHEET_TEAMS && letter > ' ')
    {
      GtkWidget *focus;

      _fujin_matrix_page_edit (self, NULL);
      focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
      if (self->popover && focus && gtk_widget_is_ancestor (focus, self->popover))
        gtk_event_controller_key_forward (controller, focus);
      return TRUE;
    }
  if (digit >= 0)
    _fujin_matrix_page_choose (self, column, digit);
  else if ((keyval == GDK_KEY_n || keyval == GDK_KEY_N) &&
           (column == FUJIN_SHEET_AS_IS || column == FUJIN_SHEET_TO_BE))
    _fujin_matrix_page_choose (self, column, FUJIN_SCORE_NOT_EVALUATED);
  else
    return FALSE;
  return TRUE;
}

/* Empties the cells of the block, as one step. Names, codes and derived cells stay. */
void
_fujin_matrix_page_clear (FujinMatrixPage *self)
{
  guint row, n_rows, first, n_columns;

  if (!_fujin_matrix_page_is_editable (self) ||
      !fujin_grid_get_block (self->grid, &row, &n_rows, &first, &n_columns))
    return;
  fujin_edit_begin (project_of (self),
                    g_strdup_printf (ngettext ("clear %u cell", "clear %u cells",
                                               n_rows * n_columns), n_rows * n_columns));
  for (guint i = row; i < row + n_rows; i++)
    for (guint j = first; j < first + n_columns; j++)
      fujin_plan_sheet_set_cell (project_of (self), fujin_plan_view_peek (self->view, i),
                                 g_array_index (self->columns, FujinSheetColumn, j), "", NULL,
                                 NULL);
  fujin_edit_end (project_of (self));
}
