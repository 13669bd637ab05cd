/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-improvements-list-private.h"

/**
 * FujinImprovementsList:
 *
 * The improvements as a table that can be sorted, with a selection of many.
 *
 * Signal "selection-changed": other rows are selected.
 * Signal "activate": a row was activated by Enter or a double click.
 * Signal "menu" (x, y): a context menu is wanted there.
 */
G_DEFINE_FINAL_TYPE (FujinImprovementsList, fujin_improvements_list, GTK_TYPE_WIDGET)

static void
fujin_improvements_list_dispose (GObject *object)
{
  FujinImprovementsList *self = FUJIN_IMPROVEMENTS_LIST (object);

  g_clear_handle_id (&self->scroll_source, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->records);
  G_OBJECT_CLASS (fujin_improvements_list_parent_class)->dispose (object);
}

static void
fujin_improvements_list_finalize (GObject *object)
{
  g_hash_table_unref (FUJIN_IMPROVEMENTS_LIST (object)->bound);
  g_free (FUJIN_IMPROVEMENTS_LIST (object)->today);
  G_OBJECT_CLASS (fujin_improvements_list_parent_class)->finalize (object);
}

/* One stop for Tab, as the arrow keys go from row to row. */
static gboolean
fujin_improvements_list_focus (GtkWidget        *widget,
                               GtkDirectionType  direction)
{
  FujinImprovementsList *self = FUJIN_IMPROVEMENTS_LIST (widget);

  if ((direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
      && gtk_widget_get_focus_child (self->rows))
    return FALSE;
  return GTK_WIDGET_CLASS (fujin_improvements_list_parent_class)->focus (widget, direction);
}

static void
fujin_improvements_list_class_init (FujinImprovementsListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = fujin_improvements_list_dispose;
  object_class->finalize = fujin_improvements_list_finalize;
  widget_class->focus = fujin_improvements_list_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  g_signal_new ("selection-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("activate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("menu", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                G_TYPE_DOUBLE, G_TYPE_DOUBLE);
}

static void
selection_changed_cb (FujinImprovementsList *self)
{
  if (!self->filling)
    g_signal_emit_by_name (self, "selection-changed");
}

static void
activate_cb (FujinImprovementsList *self)
{
  g_signal_emit_by_name (self, "activate");
}

/* The improvement of the row or cell that @widget is, is in, or holds. */
static FujinRecord *
find_record (FujinImprovementsList *self,
             GtkWidget             *widget)
{
  for (GtkWidget *up = widget; up && up != self->rows; up = gtk_widget_get_parent (up))
    for (GtkWidget *down = up; down; down = gtk_widget_get_first_child (down))
      {
        FujinRecord *record = g_object_get_data (G_OBJECT (down), "fujin-record");

        if (record)
          return record;
      }
  return NULL;
}

static gboolean
find_position (FujinImprovementsList *self,
               FujinRecord           *record,
               guint                 *position)
{
  GListModel *model = G_LIST_MODEL (self->selection);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (FujinRecord) item = g_list_model_get_item (model, i);

      if (item == record)
        {
          *position = i;
          return TRUE;
        }
    }
  return FALSE;
}

static void
pressed_cb (FujinImprovementsList *self,
            int                    n_press,
            double                 x,
            double                 y,
            GtkGesture            *gesture)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  GtkWidget *hit = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  FujinRecord *record = hit && gtk_widget_is_ancestor (hit, self->rows)
                          ? find_record (self, hit) : NULL;
  double own_x, own_y;
  guint position;

  if (!record || !find_position (self, record, &position))
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  if (!gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), position))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
  gtk_widget_translate_coordinates (view, GTK_WIDGET (self), x, y, &own_x, &own_y);
  g_signal_emit_by_name (self, "menu", own_x, own_y);
}

static gboolean
key_pressed_cb (FujinImprovementsList *self,
                guint                  key,
                guint                  keycode,
                GdkModifierType        state)
{
  GtkWidget *row = gtk_widget_get_focus_child (self->rows);
  double x = 0, y = 0;

  state &= gtk_accelerator_get_default_mod_mask ();
  if ((key == GDK_KEY_Left || key == GDK_KEY_Right) && state == GDK_CONTROL_MASK)
    return gtk_widget_activate_action (GTK_WIDGET (self), "improvements.move", "i",
                                       key == GDK_KEY_Right ? 1 : -1);
  if (key != GDK_KEY_Menu && !(key == GDK_KEY_F10 && state == GDK_SHIFT_MASK))
    return FALSE;
  if (row)
    gtk_widget_translate_coordinates (row, GTK_WIDGET (self), 60, gtk_widget_get_height (row), &x,
                                      &y);
  g_signal_emit_by_name (self, "menu", x, y);
  return TRUE;
}

static void
init_input (FujinImprovementsList *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->rows, keys);
}

static void
init_model (FujinImprovementsList *self)
{
  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);
  GtkSortListModel *sorted;

  self->records = g_list_store_new (FUJIN_TYPE_RECORD);
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->records)),
                                    g_object_ref (sorter));
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "selection-changed",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
fujin_improvements_list_init (FujinImprovementsList *self)
{
  self->bound = g_hash_table_new (NULL, NULL);
  self->scroller = gtk_scrolled_window_new ();
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "fujin-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("List of improvements"), -1);
  for (self->rows = gtk_widget_get_first_child (GTK_WIDGET (self->view));
       self->rows && !GTK_IS_LIST_VIEW (self->rows);
       self->rows = gtk_widget_get_next_sibling (self->rows))
    ;
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (activate_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  _fujin_improvements_list_add_columns (self);
  init_model (self);
  init_input (self);
}

/**
 * fujin_improvements_list_new:
 *
 * Returns: (transfer floating): a list of nothing
 */
GtkWidget *
fujin_improvements_list_new (void)
{
  return g_object_new (FUJIN_TYPE_IMPROVEMENTS_LIST, NULL);
}

/* Only what differs is taken out and put in, so that rows, focus and place stay. */
static gboolean
fill (FujinImprovementsList *self,
      GPtrArray             *records)
{
  GListModel *model = G_LIST_MODEL (self->records);
  guint n = g_list_model_get_n_items (model);
  guint start = 0, end = 0;

  for (; start < MIN (n, records->len); start++)
    {
      g_autoptr (FujinRecord) record = g_list_model_get_item (model, start);

      if (record != g_ptr_array_index (records, start))
        break;
    }
  for (; end < MIN (n, records->len) - start; end++)
    {
      g_autoptr (FujinRecord) record = g_list_model_get_item (model, n - 1 - end);

      if (record != g_ptr_array_index (records, records->len - 1 - end))
        break;
    }
  if (start + end == n && n == records->len)
    return FALSE;
  g_list_store_splice (self->records, start, n - start - end,
                       records->len > 0 ? records->pdata + start : NULL,
                       records->len - start - end);
  return TRUE;
}

static GtkBitset *
find_all (FujinImprovementsList *self,
          GPtrArray             *records)
{
  GListModel *model = G_LIST_MODEL (self->selection);
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
  GtkBitset *set = gtk_bitset_new_empty ();

  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (wanted, g_ptr_array_index (records, i));
  for (guint i = 0; i < g_list_model_get_n_items (model) && g_hash_table_size (wanted); i++)
    {
      g_autoptr (FujinRecord) record = g_list_model_get_item (model, i);

      if (g_hash_table_contains (wanted, record))
        gtk_bitset_add (set, i);
    }
  return set;
}

static void
set_selection (FujinImprovementsList *self,
               GPtrArray             *records)
{
  g_autoptr (GtkBitset) set = find_all (self, records);
  g_autoptr (GtkBitset) mask = gtk_bitset_new_range (
    0, g_list_model_get_n_items (G_LIST_MODEL (self->selection)));

  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), set, mask);
}

/**
 * fujin_improvements_list_set_records:
 * @self: a list
 * @records: (element-type FujinRecord): the improvements to show, in the order they have where
 *   no column says another
 * @today: a day as YYYY-MM-DD
 * @may_sort: whether rows may change places; not while one of them is being typed into
 *
 * Shows improvements as they are now. The selection stays as far as its rows do.
 */
void
fujin_improvements_list_set_records (FujinImprovementsList *self,
                                     GPtrArray             *records,
                                     const char            *today,
                                     gboolean               may_sort)
{
  g_autoptr (GPtrArray) selected = fujin_improvements_list_dup_selected (self);
  GHashTableIter iter;
  gpointer item;
  gboolean changed;

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_LIST (self));

  g_free (self->today);
  self->today = g_strdup (today);
  self->filling = TRUE;
  changed = fill (self, records);
  if (may_sort && gtk_column_view_get_sorter (self->view))
    gtk_sorter_changed (gtk_column_view_get_sorter (self->view), GTK_SORTER_CHANGE_DIFFERENT);
  if (changed)
    set_selection (self, selected);
  self->filling = FALSE;
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    _fujin_improvements_list_show_item (item);
}

/**
 * fujin_improvements_list_dup_selected:
 * @self: a list
 *
 * Returns: (transfer full) (element-type FujinRecord): the selected improvements in the order in
 *   which they are seen; the one with the focus when none is
 */
GPtrArray *
fujin_improvements_list_dup_selected (FujinImprovementsList *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkBitset) set = NULL;
  GtkWidget *row;
  FujinRecord *focused;
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_LIST (self), records);

  set = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  if (gtk_bitset_iter_init_first (&iter, set, &position))
    do
      g_ptr_array_add (records, g_list_model_get_item (G_LIST_MODEL (self->selection), position));
    while (gtk_bitset_iter_next (&iter, &position));
  row = gtk_widget_get_focus_child (self->rows);
  focused = row && records->len == 0 ? find_record (self, row) : NULL;
  if (focused)
    g_ptr_array_add (records, g_object_ref (focused));
  return records;
}

static gboolean
scroll_cb (gpointer data)
{
  FujinImprovementsList *self = data;
  g_autoptr (GtkBitset) set =
    gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  self->scroll_source = 0;
  if (!gtk_bitset_is_empty (set))
    gtk_widget_activate_action (self->rows, "list.scroll-to-item", "u",
                                gtk_bitset_get_minimum (set));
  return G_SOURCE_REMOVE;
}

/**
 * fujin_improvements_list_select:
 * @self: a list
 * @records: (element-type FujinRecord): improvements that are shown
 *
 * Selects them, and scrolls the first of them into view. The focus stays where it is.
 */
void
fujin_improvements_list_select (FujinImprovementsList *self,
                                GPtrArray             *records)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_LIST (self));

  set_selection (self, records);
  /* A row can be scrolled to only when the list has its place on the screen. */
  if (self->scroll_source == 0)
    self->scroll_source = g_timeout_add (30, scroll_cb, self);
}

/**
 * fujin_improvements_list_select_all:
 * @self: a list
 *
 * Selects all rows.
 */
void
fujin_improvements_list_select_all (FujinImprovementsList *self)
{
  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_LIST (self));

  gtk_selection_model_select_all (GTK_SELECTION_MODEL (self->selection));
}

/**
 * fujin_improvements_list_take_focus:
 * @self: a list
 *
 * Puts the focus on a row: a selected one where there is one in view.
 */
void
fujin_improvements_list_take_focus (FujinImprovementsList *self)
{
  g_autoptr (GPtrArray) selected = NULL;

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_LIST (self));

  selected = fujin_improvements_list_dup_selected (self);
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row && selected->len > 0;
       row = gtk_widget_get_next_sibling (row))
    if (find_record (self, row) == g_ptr_array_index (selected, 0)
        && gtk_widget_grab_focus (row))
      return;
  gtk_widget_child_focus (self->rows, GTK_DIR_TAB_FORWARD);
}

/**
 * fujin_improvements_list_get_shown:
 * @self: a list
 *
 * Returns: (transfer none): the improvements as they are seen, sorted
 */
GListModel *
fujin_improvements_list_get_shown (FujinImprovementsList *self)
{
  g_return_val_if_fail (FUJIN_IS_IMPROVEMENTS_LIST (self), NULL);

  return G_LIST_MODEL (self->selection);
}
