/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-state-table.h"

#include <glib/gi18n.h>

#include "fujin-line.h"
#include "fujin-record-words.h"
#include "fujin-tab-stop.h"

/**
 * FujinStateTable:
 *
 * States of the plans, one a row: versions with the present state, or branches with the main
 * line.
 *
 * Signal "selected": another row is selected. Signal "activated": a row was activated.
 */
struct _FujinStateTable
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  GtkColumnView *view;
  GListStore *rows;
  GtkSingleSelection *selection;
  gboolean branches;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (FujinStateTable, fujin_state_table, GTK_TYPE_WIDGET)

enum
{
  SELECTED,
  ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef struct
{
  const char *title;
  char     *(*dup) (FujinStateRow *row);
  int least;
  int natural;
  gboolean number;
  gboolean expand;
} Column;

static char *
dup_name (FujinStateRow *row)
{
  if (fujin_state_row_is_current (row) && fujin_state_row_get_snapshot (row) != NULL)
    /* Translators: %s is the name of the branch that is being worked on */
    return g_strdup_printf (_("%s (in use)"), fujin_state_row_get_name (row));
  return g_strdup (fujin_state_row_get_name (row));
}

static char *
dup_date (FujinStateRow *row)
{
  FujinRecord *snapshot = fujin_state_row_get_snapshot (row);

  return g_strdup (snapshot != NULL ? fujin_record_get (snapshot, FUJIN_SNAPSHOT_DATE) : "");
}

static char *
dup_trigger (FujinStateRow *row)
{
  FujinRecord *snapshot = fujin_state_row_get_snapshot (row);

  if (snapshot == NULL)
    return g_strdup ("");
  return g_strdup (fujin_record_choice_name_for (
    FUJIN_RECORD_SNAPSHOT, FUJIN_SNAPSHOT_TRIGGER,
    fujin_record_get (snapshot, FUJIN_SNAPSHOT_TRIGGER), fujin_lang_screen ()));
}

static char *
dup_number (guint number)
{
  return g_strdup_printf ("%u", number);
}

static char *
dup_in_scope (FujinStateRow *row)
{
  return dup_number (fujin_state_row_get_figures (row)->score.n_in_scope);
}

static char *
dup_outside (FujinStateRow *row)
{
  return dup_number (fujin_state_row_get_figures (row)->n_outside);
}

static char *
dup_unassigned (FujinStateRow *row)
{
  return dup_number (fujin_state_row_get_figures (row)->n_unassigned);
}

static char *
dup_as_is (FujinStateRow *row)
{
  return fujin_state_row_dup_mean (row, FALSE);
}

static char *
dup_to_be (FujinStateRow *row)
{
  return fujin_state_row_dup_mean (row, TRUE);
}

static char *
dup_costs (FujinStateRow *row)
{
  return dup_number (fujin_state_row_get_figures (row)->n_costs);
}

static char *
dup_changes (FujinStateRow *row)
{
  return g_strdup (fujin_state_row_get_changes (row));
}

static const Column version_columns[] = {
  { N_("Name"), dup_name, 24, 30, FALSE, TRUE },
  { N_("Date"), dup_date, 10, 10, FALSE, FALSE },
  { N_("Trigger"), dup_trigger, 7, 14, FALSE, FALSE },
  /* Translators: heads a column of how many services are in scope */
  { N_("In scope"), dup_in_scope, 4, 7, TRUE, FALSE },
  { N_("As-Is"), dup_as_is, 11, 11, TRUE, FALSE },
  { N_("To-Be"), dup_to_be, 11, 11, TRUE, FALSE },
  { N_("Since the version before"), dup_changes, 10, 24, FALSE, TRUE },
};

static const Column branch_columns[] = {
  { N_("Line"), dup_name, 20, 30, FALSE, TRUE },
  { N_("In scope"), dup_in_scope, 4, 7, TRUE, FALSE },
  /* Translators: heads a column of how many services only teams outside carry */
  { N_("Outside"), dup_outside, 4, 7, TRUE, FALSE },
  { N_("Unassigned"), dup_unassigned, 4, 8, TRUE, FALSE },
  { N_("As-Is"), dup_as_is, 11, 11, TRUE, FALSE },
  { N_("To-Be"), dup_to_be, 11, 11, TRUE, FALSE },
  /* Translators: heads a column of how many improvements say what they cost */
  { N_("Cost notes"), dup_costs, 4, 8, TRUE, FALSE },
  { N_("Against the main line"), dup_changes, 10, 24, FALSE, TRUE },
};

static const Column *
get_column (GtkSignalListItemFactory *factory)
{
  return g_object_get_data (G_OBJECT (factory), "fujin-column");
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  const Column *column = get_column (factory);
  GtkWidget *line = fujin_line_new (column->least, column->natural, column->number ? 1.0 : 0.0,
                                    column->number ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);

  if (column->number)
    gtk_widget_add_css_class (line, "numeric");
  gtk_list_item_set_child (item, line);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  FujinStateRow *row = gtk_list_item_get_item (item);
  GtkWidget *line = gtk_list_item_get_child (item);
  g_autofree char *text = get_column (factory)->dup (row);

  fujin_line_set_text (FUJIN_LINE (line), text);
  gtk_widget_set_tooltip_text (line, *text != '\0' ? text : NULL);
}

static void
add_column (FujinStateTable *self,
            const Column    *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) it = NULL;

  g_object_set_data (G_OBJECT (factory), "fujin-column", (gpointer) column);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  it = gtk_column_view_column_new (_(column->title), factory);
  gtk_column_view_column_set_expand (it, column->expand);
  gtk_column_view_column_set_resizable (it, TRUE);
  gtk_column_view_append_column (self->view, it);
}

static void
selected_cb (FujinStateTable *self)
{
  if (!self->filling)
    g_signal_emit (self, signals[SELECTED], 0);
}

static void
activate_cb (FujinStateTable *self)
{
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
fujin_state_table_dispose (GObject *object)
{
  FujinStateTable *self = FUJIN_STATE_TABLE (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->rows);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (fujin_state_table_parent_class)->dispose (object);
}

/* One stop for Tab, as the arrow keys go from row to row. */
static gboolean
fujin_state_table_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  FujinStateTable *self = FUJIN_STATE_TABLE (widget);
  GtkWidget *list = gtk_widget_get_last_child (GTK_WIDGET (self->view));

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (fujin_state_table_parent_class)->focus (widget, direction);
  if (gtk_widget_get_focus_child (list) != NULL)
    return FALSE;
  return fujin_tab_stop_enter (list);
}

static gboolean
fujin_state_table_grab_focus (GtkWidget *widget)
{
  FujinStateTable *self = FUJIN_STATE_TABLE (widget);

  if (fujin_tab_stop_enter (gtk_widget_get_last_child (GTK_WIDGET (self->view))))
    return TRUE;
  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
fujin_state_table_class_init (FujinStateTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_state_table_dispose;
  widget_class->focus = fujin_state_table_focus;
  widget_class->grab_focus = fujin_state_table_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_state_table_init (FujinStateTable *self)
{
  self->rows = g_list_store_new (FUJIN_TYPE_STATE_ROW);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  self->view = GTK_COLUMN_VIEW (
    gtk_column_view_new (g_object_ref (GTK_SELECTION_MODEL (self->selection))));
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "fujin-table");
  g_signal_connect_swapped (self->selection, "notify::selected", G_CALLBACK (selected_cb), self);
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (activate_cb), self);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * fujin_state_table_new:
 *
 * Returns: (transfer floating): a table without columns; see fujin_state_table_set_branches()
 */
GtkWidget *
fujin_state_table_new (void)
{
  return g_object_new (FUJIN_TYPE_STATE_TABLE, NULL);
}

/**
 * fujin_state_table_set_branches:
 * @self: a table without columns
 * @branches: whether it shows branches, else versions
 *
 * Makes the columns; called once.
 */
void
fujin_state_table_set_branches (FujinStateTable *self,
                                gboolean         branches)
{
  const Column *columns = branches ? branch_columns : version_columns;
  gsize n = branches ? G_N_ELEMENTS (branch_columns) : G_N_ELEMENTS (version_columns);

  g_return_if_fail (FUJIN_IS_STATE_TABLE (self));

  self->branches = branches;
  for (gsize i = 0; i < n; i++)
    add_column (self, &columns[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  branches ? _("Branches and the main line")
                                           : _("Versions and the present state"),
                                  -1);
}

/**
 * fujin_state_table_set_rows:
 * @self: a table
 * @rows: (element-type FujinStateRow): its rows
 *
 * Shows rows; the one selected stays selected as long as it is there.
 */
void
fujin_state_table_set_rows (FujinStateTable *self,
                            GPtrArray       *rows)
{
  FujinStateRow *selected;
  g_autofree char *id = NULL;

  g_return_if_fail (FUJIN_IS_STATE_TABLE (self));

  selected = fujin_state_table_get_selected (self);
  id = selected != NULL ? g_strdup (fujin_state_row_get_id (selected)) : NULL;
  self->filling = TRUE;
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, rows->len);
  self->filling = FALSE;
  fujin_state_table_select (self, id);
  g_signal_emit (self, signals[SELECTED], 0);
}

/**
 * fujin_state_table_get_selected:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): the row selected
 */
FujinStateRow *
fujin_state_table_get_selected (FujinStateTable *self)
{
  g_return_val_if_fail (FUJIN_IS_STATE_TABLE (self), NULL);

  return gtk_single_selection_get_selected_item (self->selection);
}

/**
 * fujin_state_table_select:
 * @self: a table
 * @id: (nullable): id of a row
 *
 * Selects a row; nothing happens when it is not there.
 */
void
fujin_state_table_select (FujinStateTable *self,
                          const char      *id)
{
  guint n;

  g_return_if_fail (FUJIN_IS_STATE_TABLE (self));

  n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  for (guint i = 0; id != NULL && i < n; i++)
    {
      g_autoptr (FujinStateRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

      if (g_str_equal (fujin_state_row_get_id (row), id))
        gtk_single_selection_set_selected (self->selection, i);
    }
}
