/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-matrix-page-private.h"
#include "fujin-plan-words.h"

/* Where the columns that are shown are kept. */
#define KEY "matrix-columns"

/* How each column looks; its heading and its text come from the sheet. */
static const struct
{
  double width; /* in font sizes */
  gboolean end;
  gboolean expand;
} looks[FUJIN_N_SHEET_COLUMNS] = {
  [FUJIN_SHEET_CODE] = { 6.2, FALSE, FALSE },
  [FUJIN_SHEET_NAME] = { 17, FALSE, FALSE },
  [FUJIN_SHEET_CATEGORY] = { 14, FALSE, FALSE },
  [FUJIN_SHEET_LEVEL] = { 8, FALSE, FALSE },
  [FUJIN_SHEET_REASON] = { 14, FALSE, TRUE },
  [FUJIN_SHEET_TYPE] = { 9, FALSE, FALSE },
  [FUJIN_SHEET_TEAMS] = { 14, FALSE, TRUE },
  [FUJIN_SHEET_AS_IS] = { 6, TRUE, FALSE },
  [FUJIN_SHEET_TO_BE] = { 6, TRUE, FALSE },
  [FUJIN_SHEET_GAP] = { 5, TRUE, FALSE },
  [FUJIN_SHEET_NOTE] = { 17, FALSE, TRUE },
  [FUJIN_SHEET_AS_IS_INSIDE] = { 8, TRUE, FALSE },
  [FUJIN_SHEET_AS_IS_OUTSIDE] = { 8, TRUE, FALSE },
  [FUJIN_SHEET_TO_BE_INSIDE] = { 8, TRUE, FALSE },
  [FUJIN_SHEET_TO_BE_OUTSIDE] = { 8, TRUE, FALSE },
  [FUJIN_SHEET_SCORE_NOTE] = { 14, FALSE, TRUE },
  [FUJIN_SHEET_TO_BE_REASON] = { 14, FALSE, TRUE },
  [FUJIN_SHEET_QUADRANT] = { 8, TRUE, FALSE },
  [FUJIN_SHEET_SUMMARY] = { 20, FALSE, TRUE },
};

static gboolean
is_frozen (FujinSheetColumn column)
{
  return column == FUJIN_SHEET_CODE || column == FUJIN_SHEET_NAME;
}

static void
show_score (FujinServicePlan *plan,
            FujinSheetColumn  column,
            FujinGridCell    *cell)
{
  gboolean to_be = column == FUJIN_SHEET_TO_BE || column == FUJIN_SHEET_TO_BE_INSIDE ||
                   column == FUJIN_SHEET_TO_BE_OUTSIDE;
  int score = to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan);

  if (column >= FUJIN_SHEET_AS_IS_INSIDE)
    score = fujin_service_plan_get_side (plan, to_be, column == FUJIN_SHEET_AS_IS_OUTSIDE ||
                                                        column == FUJIN_SHEET_TO_BE_OUTSIDE);
  if (score < 0)
    {
      g_free (cell->text);
      cell->text = g_strdup (C_("score", "n/a"));
      cell->style = FUJIN_GRID_DIM;
    }
  cell->score = MAX (score, 0);
  cell->warns = column < FUJIN_SHEET_AS_IS_INSIDE && score != FUJIN_SCORE_NONE &&
                fujin_service_plan_on_other_scale (plan, to_be);
}

static void
show_gap (FujinServicePlan *plan,
          FujinGridCell    *cell)
{
  int gap;

  if (!fujin_service_plan_in_scope (plan) || !fujin_service_plan_get_gap (plan, &gap))
    return;
  g_free (cell->text);
  cell->text = fujin_plan_words_dup_gap (plan);
  cell->style = gap > 0 ? FUJIN_GRID_BOLD : FUJIN_GRID_DIM;
}

static void
show_reason (FujinServicePlan *plan,
             FujinGridCell    *cell)
{
  if (fujin_service_plan_in_scope (plan) || *cell->text)
    return;
  g_free (cell->text);
  /* Translators: stands where the reason of "unnecessary" is missing; keep it short */
  cell->text = g_strdup (_("no reason given"));
  cell->style = FUJIN_GRID_WARNING;
}

static void
show_cell (gpointer       item,
           guint          index,
           FujinGridCell *cell,
           gpointer       user_data)
{
  FujinMatrixPage *self = user_data;
  FujinServicePlan *plan = item;
  FujinSheetColumn column = g_array_index (self->columns, FujinSheetColumn, index);
  gboolean out = !fujin_service_plan_in_scope (plan);

  cell->text = fujin_plan_sheet_dup_text (plan, column, fujin_lang_screen ());
  cell->style = out ? FUJIN_GRID_DIM : 0;
  if (column == FUJIN_SHEET_CODE)
    {
      cell->badge = fujin_service_plan_get_category (plan)->id;
      cell->badge_colour = (int) fujin_service_plan_get_category (plan)->index;
      cell->style = FUJIN_GRID_BOLD;
    }
  else if (column == FUJIN_SHEET_LEVEL &&
           fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNDECIDED)
    cell->style = FUJIN_GRID_DIM;
  else if (column == FUJIN_SHEET_TYPE && *cell->text)
    cell->kind = (int) fujin_service_plan_get_kind (plan);
  else if (column == FUJIN_SHEET_AS_IS || column == FUJIN_SHEET_TO_BE ||
           (column >= FUJIN_SHEET_AS_IS_INSIDE && column <= FUJIN_SHEET_TO_BE_OUTSIDE))
    show_score (plan, column, cell);
  else if (column == FUJIN_SHEET_GAP)
    show_gap (plan, cell);
  else if (column == FUJIN_SHEET_REASON)
    show_reason (plan, cell);
}

static char *
dup_details (FujinServicePlan *plan,
             FujinSheetColumn  column)
{
  FujinFramework *framework = fujin_framework_get_default ();
  FujinLang lang = fujin_lang_screen ();

  switch ((int) column)
    {
    case FUJIN_SHEET_CODE:
    case FUJIN_SHEET_NAME:
      return g_strdup (fujin_service_plan_get_summary (plan, lang));
    case FUJIN_SHEET_LEVEL:
      return g_strdup (fujin_text_get (
        &fujin_framework_get_level (framework, fujin_service_plan_get_level (plan))->explanation,
        lang));
    case FUJIN_SHEET_TYPE:
      return fujin_plan_words_dup_teams (plan);
    case FUJIN_SHEET_AS_IS:
    case FUJIN_SHEET_TO_BE:
      return fujin_plan_words_dup_score (plan, column == FUJIN_SHEET_TO_BE, FUJIN_SCORE_NONE);
    default:
      return NULL;
    }
}

/* What a cell says, and what that means: under the sheet, and for screen readers. */
char *
_fujin_matrix_page_dup_cell_words (FujinServicePlan *plan,
                                   FujinSheetColumn  column)
{
  g_autofree char *text = fujin_plan_sheet_dup_text (plan, column, fujin_lang_screen ());
  g_autofree char *details = dup_details (plan, column);
  g_autofree char *line = NULL;
  const char *title = fujin_plan_sheet_get_title (column, fujin_lang_screen ());

  g_strdelimit (text, "\n", ' ');
  /* Translators: a cell in words: code, name of a column, what stands in it */
  line = g_strdup_printf (_("%1$s, %2$s: %3$s"), fujin_service_plan_get_code (plan), title,
                          /* Translators: nothing stands in a cell */
                          *text ? text : C_("cell", "empty"));
  if (!details || !*details)
    return g_steal_pointer (&line);
  g_strdelimit (details, "\n", ' ');
  return g_strconcat (line, C_("status", " · "), details, NULL);
}

/* The whole of what a cell may cut off. */
static char *
dup_tooltip (gpointer item,
             guint    index,
             gpointer user_data)
{
  FujinMatrixPage *self = user_data;
  FujinServicePlan *plan = item;
  FujinSheetColumn column = g_array_index (self->columns, FujinSheetColumn, index);
  g_autofree char *details = dup_details (plan, column);
  g_autofree char *text = fujin_plan_sheet_dup_text (plan, column, fujin_lang_screen ());

  if (column == FUJIN_SHEET_AS_IS || column == FUJIN_SHEET_TO_BE)
    return g_steal_pointer (&details);
  if (!details || !*details)
    return g_steal_pointer (&text);
  return g_strconcat (text, "\n", details, NULL);
}

static gboolean
is_wanted (const char *const *ids,
           FujinSheetColumn   column)
{
  return is_frozen (column) || g_strv_contains (ids, fujin_plan_sheet_get_id (column));
}

static void
show_columns (FujinMatrixPage *self)
{
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, KEY);
  g_autoptr (GArray) columns = g_array_new (FALSE, TRUE, sizeof (FujinGridColumn));

  g_array_set_size (self->columns, 0);
  for (int i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    {
      FujinSheetColumn id = (FujinSheetColumn) i;
      FujinGridColumn column = {
        fujin_plan_sheet_get_id (id), fujin_plan_sheet_get_title (id, fujin_lang_screen ()),
        looks[i].width, looks[i].end ? 1.0 : 0.0,
        /* Names that differ at their end only must not be cut there. */
        id == FUJIN_SHEET_NAME ? PANGO_ELLIPSIZE_MIDDLE : PANGO_ELLIPSIZE_END, is_frozen (id),
        looks[i].expand
      };

      if (!is_wanted ((const char *const *) ids, id))
        continue;
      g_array_append_val (self->columns, id);
      g_array_append_val (columns, column);
    }
  fujin_grid_set_columns (self->grid, (const FujinGridColumn *) (void *) columns->data,
                          columns->len);
}

/* Ticks follow the setting, which another window may have changed. */
static void
settings_changed_cb (FujinMatrixPage *self)
{
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, KEY);

  show_columns (self);
  for (GtkWidget *child = gtk_widget_get_first_child (self->columns_box); child;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_CHECK_BUTTON (child))
      {
        const char *id = g_object_get_data (G_OBJECT (child), "fujin-id");

        gtk_check_button_set_active (GTK_CHECK_BUTTON (child),
                                     g_strv_contains ((const char *const *) ids, id));
      }
  fujin_refresher_queue (self->refresher);
}

void
_fujin_matrix_page_set_columns (FujinMatrixPage   *self,
                                const char *const *ids)
{
  g_settings_set_strv (self->settings, KEY, ids);
}

static void
toggled_cb (FujinMatrixPage *self)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_auto (GStrv) now = g_settings_get_strv (self->settings, KEY);

  for (GtkWidget *child = gtk_widget_get_first_child (self->columns_box); child;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_CHECK_BUTTON (child) && gtk_check_button_get_active (GTK_CHECK_BUTTON (child)))
      g_ptr_array_add (ids, g_object_get_data (G_OBJECT (child), "fujin-id"));
  g_ptr_array_add (ids, NULL);
  if (!g_strv_equal ((const char *const *) ids->pdata, (const char *const *) now))
    _fujin_matrix_page_set_columns (self, (const char *const *) ids->pdata);
}

static void
usual_cb (FujinMatrixPage *self)
{
  g_settings_reset (self->settings, KEY);
}

static void
fill_columns_box (FujinMatrixPage *self)
{
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, KEY);
  GtkWidget *usual = gtk_button_new_with_mnemonic (_("_Usual Columns"));

  for (int i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    {
      FujinSheetColumn column = (FujinSheetColumn) i;
      const char *id = fujin_plan_sheet_get_id (column);
      GtkWidget *check;

      if (is_frozen (column))
        continue;
      check = gtk_check_button_new_with_label (
        fujin_plan_sheet_get_title (column, fujin_lang_screen ()));
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                                   g_strv_contains ((const char *const *) ids, id));
      g_object_set_data (G_OBJECT (check), "fujin-id", (gpointer) id);
      g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);
      gtk_box_append (GTK_BOX (self->columns_box), check);
    }
  g_signal_connect_swapped (usual, "clicked", G_CALLBACK (usual_cb), self);
  gtk_widget_set_margin_top (usual, 6);
  gtk_box_append (GTK_BOX (self->columns_box), usual);
}

void
_fujin_matrix_page_init_columns (FujinMatrixPage *self)
{
  self->settings = g_settings_new (FUJIN_APP_ID);
  self->columns = g_array_new (FALSE, TRUE, sizeof (FujinSheetColumn));
  fujin_grid_set_funcs (self->grid, show_cell, dup_tooltip, self);
  show_columns (self);
  fill_columns_box (self);
  g_signal_connect_object (self->settings, "changed::" KEY, G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
