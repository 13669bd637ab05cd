/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-record-words.h"
#include "fujin-risk-map-view-private.h"
#include "fujin-risk-map-words.h"

/* The sheet: risks by departments, a mark where a risk sits. */

#define TICK "●"

/* More departments are narrower, so that as many as may be are seen at once. */
#define MANY_DEPARTMENTS 5

static void
show_cell (gpointer       item,
           guint          column,
           FujinGridCell *cell,
           gpointer       user_data)
{
  FujinRiskMapView *self = user_data;
  const FujinRiskRow *row = self->map ? fujin_risk_map_find (self->map, item) : NULL;
  FujinLang lang = fujin_lang_screen ();

  cell->kind = -1;
  if (!row)
    return;
  if (column == FUJIN_RISK_COLUMN_TITLE)
    cell->text = g_strdup (fujin_record_get (row->record, FUJIN_RISK_TITLE));
  else if (column == FUJIN_RISK_COLUMN_SIZE)
    cell->text = g_strdup (fujin_risk_words_size (row->record, lang));
  else if (column == FUJIN_RISK_COLUMN_ANSWER)
    cell->text = g_strdup_printf ("%s %s", fujin_risk_words_mark (row->answer),
                                  fujin_risk_words_answer (row->answer, lang));
  else if (column - FUJIN_RISK_N_FIXED < self->map->columns->len &&
           fujin_risk_map_is_on (row->record, g_ptr_array_index (self->map->columns,
                                                                 column - FUJIN_RISK_N_FIXED)))
    cell->text = g_strdup (TICK);
  if (row->answer == FUJIN_RISK_NOBODY && column <= FUJIN_RISK_COLUMN_ANSWER)
    cell->style |= column == FUJIN_RISK_COLUMN_ANSWER ? FUJIN_GRID_WARNING : FUJIN_GRID_BOLD;
}

static char *
dup_tooltip (gpointer item,
             guint    column,
             gpointer user_data)
{
  FujinRiskMapView *self = user_data;
  const FujinRiskRow *row = self->map ? fujin_risk_map_find (self->map, item) : NULL;

  if (!row || column == FUJIN_RISK_COLUMN_SIZE)
    return NULL;
  if (column == FUJIN_RISK_COLUMN_TITLE)
    return g_strdup (fujin_record_get (row->record, FUJIN_RISK_TITLE));
  if (column == FUJIN_RISK_COLUMN_ANSWER)
    return fujin_risk_words_dup_reason (row, fujin_lang_screen ());
  if (column - FUJIN_RISK_N_FIXED >= self->map->columns->len)
    return NULL;
  /* Translators: %1$s a risk, %2$s a department */
  return g_strdup_printf (_("%1$s — %2$s: click in the chosen row, or Space, to place it or to "
                            "take it away"),
                          fujin_record_get (row->record, FUJIN_RISK_TITLE),
                          fujin_team_get_name (g_ptr_array_index (self->map->columns,
                                                                  column - FUJIN_RISK_N_FIXED)));
}

static void
place (FujinRiskMapView *self,
       guint             row,
       guint             column,
       gboolean          on)
{
  g_autoptr (FujinRecord) risk = g_list_model_get_item (G_LIST_MODEL (self->store), row);
  FujinTeam *team = g_ptr_array_index (self->map->columns, column - FUJIN_RISK_N_FIXED);
  g_autofree char *teams = NULL;
  g_autofree char *words = NULL;

  if (!risk || fujin_risk_map_is_on (risk, team) == on)
    return;
  if (!on)
    {
      /* Translators: %1$s a risk, %2$s a department */
      words = g_strdup_printf (_("“%1$s” taken away from %2$s. Ctrl+Z takes it back."),
                               fujin_record_get (risk, FUJIN_RISK_TITLE),
                               fujin_team_get_name (team));
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", words);
    }
  teams = fujin_risk_map_dup_teams (risk, team, on);
  fujin_edit_set_record (self->project, risk, FUJIN_RISK_TEAMS, teams);
}

/*
 * Places the risks of the block on its departments, or takes them away when the one at the cursor
 * is there: one undo step.
 */
gboolean
_fujin_risk_map_view_toggle (FujinRiskMapView *self)
{
  guint row, column, first, n_rows, left, n_columns;
  g_autoptr (FujinRecord) risk = NULL;
  gboolean on;

  if (!self->map || !fujin_grid_get_cursor (self->grid, &row, &column) ||
      column < FUJIN_RISK_N_FIXED || column - FUJIN_RISK_N_FIXED >= self->map->columns->len ||
      fujin_project_get_read_only (self->project))
    return FALSE;
  risk = g_list_model_get_item (G_LIST_MODEL (self->store), row);
  on = !fujin_risk_map_is_on (risk, g_ptr_array_index (self->map->columns,
                                                       column - FUJIN_RISK_N_FIXED));
  fujin_grid_get_block (self->grid, &first, &n_rows, &left, &n_columns);
  fujin_edit_begin (self->project, g_strdup (on ? _("place a risk") : _("take a risk away")));
  for (guint i = first; i < first + n_rows; i++)
    for (guint j = MAX (left, FUJIN_RISK_N_FIXED); j < left + n_columns; j++)
      place (self, i, j, on);
  fujin_edit_end (self->project);
  return TRUE;
}

static void
cursor_cb (FujinRiskMapView *self)
{
  guint row, column;
  g_autoptr (FujinRecord) risk = NULL;

  if (self->filling || !fujin_grid_get_cursor (self->grid, &row, &column))
    return;
  risk = g_list_model_get_item (G_LIST_MODEL (self->store), row);
  _fujin_risk_map_view_choose (self, risk);
}

/* A heading puts the worst first again. */
static void
sort_cb (FujinRiskMapView *self)
{
  self->sorting = TRUE;
  fujin_refresher_queue (self->refresher);
}

/* A double click has ticked with its first click already. */
static void
activate_cb (FujinRiskMapView *self)
{
  if (self->presses < 2 && !_fujin_risk_map_view_toggle (self))
    fujin_risk_map_detail_edit_title (self->detail);
}

static void
pressed_cb (FujinRiskMapView *self,
            int               n_press)
{
  guint column;

  self->presses = n_press;
  if (n_press == 1 && !fujin_grid_get_cursor (self->grid, &self->pressed_row, &column))
    self->pressed_row = G_MAXUINT;
}

static void
released_cb (FujinRiskMapView *self,
             int               n_press,
             double            x,
             double            y)
{
  guint row, column, n_rows = 1, n_columns = 1;
  GdkRectangle area;

  self->presses = 0;
  if (n_press != 1 || !fujin_grid_get_cursor (self->grid, &row, &column))
    return;
  fujin_grid_get_block (self->grid, &row, &n_rows, &column, &n_columns);
  /* The first click in a row chooses it; who only wants to look changes nothing. */
  if (row != self->pressed_row)
    return;
  fujin_grid_get_area (self->grid, row, column, &area);
  if (n_rows == 1 && n_columns == 1 && gdk_rectangle_contains_point (&area, (int) x, (int) y))
    _fujin_risk_map_view_toggle (self);
}

static gboolean
key_cb (FujinRiskMapView *self,
        guint             key,
        guint             keycode,
        GdkModifierType   state)
{
  self->presses = 0;
  if (key == GDK_KEY_Delete || key == GDK_KEY_KP_Delete)
    {
      g_action_group_activate_action (self->actions, "remove", NULL);
      return TRUE;
    }
  return (key == GDK_KEY_space || key == GDK_KEY_KP_Space) && _fujin_risk_map_view_toggle (self);
}

void
_fujin_risk_map_view_create_grid (FujinRiskMapView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->store = g_list_store_new (FUJIN_TYPE_RECORD);
  self->grid = FUJIN_GRID (fujin_grid_new ());
  fujin_grid_set_funcs (self->grid, show_cell, dup_tooltip, self);
  fujin_grid_set_model (self->grid, G_LIST_MODEL (self->store));
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Risks by departments"),
    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
    _("Arrow keys move, Space places a risk on a department or takes it away, Enter in the first "
      "columns edits the risk, Delete removes it."), -1);
  g_signal_connect_swapped (self->grid, "cursor-changed", G_CALLBACK (cursor_cb), self);
  g_signal_connect_swapped (self->grid, "sort", G_CALLBACK (sort_cb), self);
  g_signal_connect_swapped (self->grid, "activate", G_CALLBACK (activate_cb), self);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->grid), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->grid), keys);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->grid));
  /* That there are more departments is seen by the bar. */
  gtk_scrolled_window_set_overlay_scrolling (GTK_SCROLLED_WINDOW (self->scroller), FALSE);
  gtk_widget_set_vexpand (self->scroller, TRUE);
  gtk_widget_set_hexpand (self->scroller, TRUE);
}

static void
set_columns (FujinRiskMapView *self)
{
  FujinLang lang = fujin_lang_screen ();
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (FujinGridColumn));
  double answer = self->single ? 6.6 : lang == FUJIN_LANG_JA ? 8.4 : 6.8;
  double width = self->map->columns->len > MANY_DEPARTMENTS ? 6 : 7;
  g_autoptr (GString) shown = g_string_new (self->single ? "single " : NULL);
  const FujinGridColumn fixed[] = {
    { "title", _("Risk"), 11.5, 0, PANGO_ELLIPSIZE_END, TRUE, TRUE },
    { "size", fujin_record_field_name (FUJIN_RECORD_RISK, FUJIN_RISK_SIZE, lang), 5.4, 0,
      PANGO_ELLIPSIZE_END, TRUE, FALSE },
    { "answer", _("Answer"), answer, 0, PANGO_ELLIPSIZE_END, TRUE, FALSE },
  };

  g_array_append_vals (columns, fixed, G_N_ELEMENTS (fixed));
  for (guint i = 0; i < self->map->columns->len; i++)
    {
      FujinTeam *team = g_ptr_array_index (self->map->columns, i);
      FujinGridColumn column = { fujin_team_get_id (team), fujin_team_get_name (team), width, 0.5,
                                 PANGO_ELLIPSIZE_END, FALSE, FALSE };

      g_array_append_val (columns, column);
      g_string_append_printf (shown, "%s %s\n", fujin_team_get_id (team),
                              fujin_team_get_name (team));
    }
  if (g_strcmp0 (shown->str, self->shown_columns) == 0)
    return;
  g_free (self->shown_columns);
  self->shown_columns = g_strdup (shown->str);
  fujin_grid_set_columns (self->grid, (const FujinGridColumn *) (gpointer) columns->data,
                          columns->len);
}

/* Where @risk belongs among those that stand already: after the nearest one that is worse. */
static guint
find_position (FujinRiskMapView *self,
               GPtrArray        *risks,
               guint             row)
{
  guint position;

  for (guint i = row; i > 0; i--)
    if (g_ptr_array_find (risks, fujin_risk_map_get (self->map, i - 1)->record, &position))
      return position + 1;
  return 0;
}

/* The risks in the order to be shown: as they stand, new ones where they belong; the worst first
 * when they are sorted anew. */
static GPtrArray *
order_risks (FujinRiskMapView *self)
{
  GPtrArray *risks = g_ptr_array_new ();
  g_autoptr (GHashTable) there = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->map->rows->len; i++)
    g_hash_table_add (there, fujin_risk_map_get (self->map, i)->record);
  for (guint i = 0; !self->sorting && i < g_list_model_get_n_items (G_LIST_MODEL (self->store));
       i++)
    {
      g_autoptr (FujinRecord) risk = g_list_model_get_item (G_LIST_MODEL (self->store), i);

      if (g_hash_table_remove (there, risk))
        g_ptr_array_add (risks, risk);
    }
  for (guint i = 0; i < self->map->rows->len; i++)
    {
      FujinRecord *risk = fujin_risk_map_get (self->map, i)->record;

      if (g_hash_table_contains (there, risk))
        g_ptr_array_insert (risks,
                            self->sorting ? (int) risks->len
                                          : (int) find_position (self, risks, i), risk);
    }
  return risks;
}

/* Whether the sheet lists the risks in this order already. */
static gboolean
is_same (FujinRiskMapView *self,
         GPtrArray        *risks)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->store)) != risks->len)
    return FALSE;
  for (guint i = 0; i < risks->len; i++)
    {
      g_autoptr (FujinRecord) risk = g_list_model_get_item (G_LIST_MODEL (self->store), i);

      if (risk != g_ptr_array_index (risks, i))
        return FALSE;
    }
  return TRUE;
}

static void
restore_cursor (FujinRiskMapView *self)
{
  guint row, column = 0;

  fujin_grid_get_cursor (self->grid, &row, &column);
  if (self->risk && g_list_store_find (self->store, self->risk, &row))
    fujin_grid_set_cursor (self->grid, row, MIN (column, FUJIN_RISK_N_FIXED - 1
                                                 + self->map->columns->len), FALSE);
}

static gboolean
is_at (FujinRiskMapView *self,
       FujinRecord      *risk)
{
  guint row, column;
  g_autoptr (FujinRecord) at = NULL;

  if (!fujin_grid_get_cursor (self->grid, &row, &column))
    return FALSE;
  at = g_list_model_get_item (G_LIST_MODEL (self->store), row);
  return at == risk;
}

/* Titles and headings go on in further lines, unless each line is precious. */
void
_fujin_risk_map_view_set_lines (FujinRiskMapView *self,
                                gboolean          single)
{
  fujin_grid_set_lines (self->grid, single ? 2 : 3, single ? 1 : 2);
  self->single = single;
  if (self->map)
    set_columns (self);
}

/* Shows the map as it is now; the one chosen stays chosen wherever it goes. */
void
_fujin_risk_map_view_fill (FujinRiskMapView *self)
{
  g_autoptr (GPtrArray) risks = order_risks (self);

  self->filling = TRUE;
  self->sorting = FALSE;
  set_columns (self);
  if (is_same (self, risks))
    {
      if (!is_at (self, self->risk))
        restore_cursor (self);
    }
  else
    {
      g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)),
                           risks->pdata, risks->len);
      restore_cursor (self);
    }
  fujin_grid_update_all (self->grid);
  self->filling = FALSE;
}
