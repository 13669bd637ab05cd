/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-improvements-board-private.h"
#include "fujin-improvements-card.h"
#include "fujin-look.h"
#include "fujin-record-words.h"

#define COLUMN_SPACING 8
#define CARD_SPACING 6
/* Least width of a column, in text sizes. */
#define COLUMN_EMS 11.5

/**
 * FujinImprovementsBoard:
 *
 * The improvements as cards, a column for each state. Cards are moved by pointer, keys or menu;
 * all of them end in the action "improvements.state" of the page.
 *
 * Signal "selection-changed": other cards are selected, or the keys are at another one.
 * Signal "activate": a card was activated by Enter or a double click.
 * Signal "menu" (x, y): a context menu is wanted there.
 */
G_DEFINE_FINAL_TYPE (FujinImprovementsBoard, fujin_improvements_board, GTK_TYPE_WIDGET)

static GtkWidget *
create_card (gpointer user_data)
{
  return fujin_improvements_card_new ();
}

static void
show_card (gpointer card,
           gpointer user_data)
{
  FujinImprovementsBoard *self = user_data;
  FujinRecord *record = fujin_improvements_card_get_record (card);

  fujin_improvements_card_set_record (card, record, self->today);
  fujin_improvements_card_set_marked (card, g_hash_table_contains (self->selected, record));
}

static void
mark_card (gpointer card,
           gpointer user_data)
{
  FujinImprovementsBoard *self = user_data;

  fujin_improvements_card_set_marked (
    card, g_hash_table_contains (self->selected, fujin_improvements_card_get_record (card)));
}

static void
bind_card (GtkWidget *child,
           gpointer   item,
           gpointer   user_data)
{
  FujinImprovementsBoard *self = user_data;

  fujin_improvements_card_set_record (FUJIN_IMPROVEMENTS_CARD (child), item, self->today);
  mark_card (child, self);
}

static void
unbind_card (GtkWidget *child,
             gpointer   user_data)
{
  fujin_improvements_card_set_record (FUJIN_IMPROVEMENTS_CARD (child), NULL, NULL);
}

static const FujinRecyclerFuncs card_funcs = { create_card, bind_card, unbind_card };

static void
fujin_improvements_board_css_changed (GtkWidget         *widget,
                                      GtkCssStyleChange *change)
{
  FujinImprovementsBoard *self = FUJIN_IMPROVEMENTS_BOARD (widget);
  int width = (int) (COLUMN_EMS * fujin_look_font_size (widget));

  GTK_WIDGET_CLASS (fujin_improvements_board_parent_class)->css_changed (widget, change);
  for (guint i = 0; i < FUJIN_N_STATES && self->scroller; i++)
    {
      fujin_recycler_set_item_size (self->columns[i].cards,
                                    fujin_improvements_card_get_height (widget), CARD_SPACING);
      gtk_widget_set_size_request (self->columns[i].widget, width, -1);
    }
}

/* One stop for Tab, as the arrow keys go from card to card. */
static gboolean
fujin_improvements_board_focus (GtkWidget        *widget,
                                GtkDirectionType  direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (fujin_improvements_board_parent_class)->focus (widget, direction);
  if (gtk_widget_is_focus (widget) || gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  fujin_improvements_board_take_focus (FUJIN_IMPROVEMENTS_BOARD (widget));
  return TRUE;
}

static void
fujin_improvements_board_dispose (GObject *object)
{
  FujinImprovementsBoard *self = FUJIN_IMPROVEMENTS_BOARD (object);

  _fujin_improvements_board_stop_drag (self);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  for (guint i = 0; i < FUJIN_N_STATES; i++)
    g_clear_object (&self->columns[i].records);
  g_clear_object (&self->current);
  G_OBJECT_CLASS (fujin_improvements_board_parent_class)->dispose (object);
}

static void
fujin_improvements_board_finalize (GObject *object)
{
  FujinImprovementsBoard *self = FUJIN_IMPROVEMENTS_BOARD (object);

  g_hash_table_unref (self->selected);
  g_free (self->today);
  G_OBJECT_CLASS (fujin_improvements_board_parent_class)->finalize (object);
}

static void
fujin_improvements_board_class_init (FujinImprovementsBoardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = fujin_improvements_board_dispose;
  object_class->finalize = fujin_improvements_board_finalize;
  widget_class->css_changed = fujin_improvements_board_css_changed;
  widget_class->focus = fujin_improvements_board_focus;
  gtk_widget_class_set_css_name (widget_class, "improvementboard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  g_signal_new ("selection-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("activate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("menu", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                G_TYPE_DOUBLE, G_TYPE_DOUBLE);
}

static GtkLabel *
create_overlay (GtkWidget  *overlay,
                GtkAlign    valign,
                const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_valign (label, valign);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_bottom (label, 12);
  gtk_widget_set_can_target (label, FALSE);
  gtk_widget_add_css_class (label, css_class);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), label);
  return GTK_LABEL (label);
}

static GtkWidget *
create_heading (FujinImprovementsColumn *column,
                const char              *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "card-title");
  column->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (column->count), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (column->count), "dim");
  gtk_widget_add_css_class (box, "column-heading");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (column->count));
  return box;
}

static void
create_cards (FujinImprovementsBoard  *self,
              FujinImprovementsColumn *column,
              const char              *name)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  column->records = g_list_store_new (FUJIN_TYPE_RECORD);
  column->cards = FUJIN_RECYCLER (
    fujin_recycler_new (GTK_ORIENTATION_VERTICAL, &card_funcs, self));
  fujin_recycler_set_item_size (column->cards,
                                fujin_improvements_card_get_height (GTK_WIDGET (self)),
                                CARD_SPACING);
  fujin_recycler_set_model (column->cards, G_LIST_MODEL (column->records));
  gtk_accessible_update_property (GTK_ACCESSIBLE (column->cards), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (column->cards));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_widget_set_margin_start (scrolled, 6);
  gtk_widget_set_margin_end (scrolled, 6);
  gtk_widget_set_margin_bottom (scrolled, 6);
  gtk_box_append (GTK_BOX (gtk_overlay_get_child (GTK_OVERLAY (column->widget))), scrolled);
}

static void
create_column (FujinImprovementsBoard *self,
               GtkWidget              *box,
               guint                   state)
{
  FujinImprovementsColumn *column = &self->columns[state];
  const char *name = fujin_record_choice_name (FUJIN_RECORD_IMPROVEMENT, FUJIN_IMPROVEMENT_STATE,
                                               (int) state, fujin_lang_screen ());
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  column->widget = gtk_overlay_new ();
  gtk_widget_add_css_class (column->widget, "improvement-column");
  gtk_widget_set_hexpand (column->widget, TRUE);
  gtk_overlay_set_child (GTK_OVERLAY (column->widget), inner);
  column->heading = create_heading (column, name);
  gtk_box_append (GTK_BOX (inner), column->heading);
  create_cards (self, column, name);
  column->empty = create_overlay (column->widget, GTK_ALIGN_CENTER, "dim");
  gtk_label_set_text (column->empty, _("Drop cards here"));
  column->hint = create_overlay (column->widget, GTK_ALIGN_END, "fujin-toast");
  gtk_widget_set_visible (GTK_WIDGET (column->hint), FALSE);
  gtk_box_append (GTK_BOX (box), column->widget);
  _fujin_improvements_board_init_input (self, state);
}

static void
fujin_improvements_board_init (FujinImprovementsBoard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, COLUMN_SPACING);

  self->hovered = -1;
  self->selected = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  for (guint i = 0; i < FUJIN_N_STATES; i++)
    create_column (self, box, i);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Board of improvements"), -1);
  _fujin_improvements_board_init_keys (self);
  _fujin_improvements_board_init_drop (self);
}

/**
 * fujin_improvements_board_new:
 *
 * Returns: (transfer floating): a board without cards
 */
GtkWidget *
fujin_improvements_board_new (void)
{
  return g_object_new (FUJIN_TYPE_IMPROVEMENTS_BOARD, NULL);
}

static gboolean
is_same (FujinImprovementsColumn *column,
         GPtrArray               *records)
{
  GListModel *model = G_LIST_MODEL (column->records);
  guint n = g_list_model_get_n_items (model);

  if (n != records->len)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FujinRecord) record = g_list_model_get_item (model, i);

      if (record != g_ptr_array_index (records, i))
        return FALSE;
    }
  return TRUE;
}

static void
fill_column (FujinImprovementsBoard *self,
             guint                   state,
             GPtrArray              *records)
{
  FujinImprovementsColumn *column = &self->columns[state];
  g_autofree char *count = g_strdup_printf ("%u", records->len);

  if (!is_same (column, records))
    g_list_store_splice (column->records, 0,
                         g_list_model_get_n_items (G_LIST_MODEL (column->records)),
                         records->pdata, records->len);
  fujin_recycler_foreach (column->cards, show_card, self);
  gtk_label_set_text (column->count, count);
  gtk_widget_set_visible (GTK_WIDGET (column->empty), records->len == 0);
}

/* What is shown no longer is not selected either. */
static void
forget_gone (FujinImprovementsBoard *self,
             GPtrArray              *records)
{
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer record;

  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (shown, g_ptr_array_index (records, i));
  g_hash_table_iter_init (&iter, self->selected);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    if (!g_hash_table_contains (shown, record))
      g_hash_table_iter_remove (&iter);
  if (self->current && !g_hash_table_contains (shown, self->current))
    g_clear_object (&self->current);
}

/* The keys follow their card into another column; where it is gone they stay at its place. */
static void
find_cursor (FujinImprovementsBoard *self)
{
  for (guint column = 0; column < FUJIN_N_STATES && self->current; column++)
    {
      guint index;

      if (!g_list_store_find (self->columns[column].records, self->current, &index))
        continue;
      self->column = column;
      self->index = index;
      return;
    }
  self->index = MIN (self->index,
                     MAX (_fujin_improvements_board_get_n (self, self->column), 1) - 1);
}

/**
 * fujin_improvements_board_set_records:
 * @self: a board
 * @records: (element-type FujinRecord): the improvements to show, in their order
 * @today: a day as YYYY-MM-DD
 *
 * Shows improvements as they are now. The selection stays as far as its cards do.
 */
void
fujin_improvements_board_set_records (FujinImprovementsBoard *self,
                                      GPtrArray              *records,
                                      const char             *today)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));

  g_return_if_fail (FUJIN_IS_IMPROVEMENTS_BOARD (self));

  g_free (self->today);
  self->today = g_strdup (today);
  forget_gone (self, records);
  for (guint state = 0; state < FUJIN_N_STATES; state++)
    {
      g_autoptr (GPtrArray) mine = g_ptr_array_new ();

      for (guint i = 0; i < records->len; i++)
        if (fujin_record_get_choice (g_ptr_array_index (records, i), FUJIN_IMPROVEMENT_STATE)
            == (int) state)
          g_ptr_array_add (mine, g_ptr_array_index (records, i));
      fill_column (self, state, mine);
    }
  find_cursor (self);
  if (focus || gtk_widget_is_focus (GTK_WIDGET (self)))
    _fujin_improvements_board_focus_cursor (self);
}

FujinRecord *
_fujin_improvements_board_peek (FujinImprovementsBoard *self,
                                guint                   column,
                                guint                   index)
{
  g_autoptr (FujinRecord) record =
    g_list_model_get_item (G_LIST_MODEL (self->columns[column].records), index);

  return record; /* the list holds it */
}

guint
_fujin_improvements_board_get_n (FujinImprovementsBoard *self,
                                 guint                   column)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->columns[column].records));
}

void
_fujin_improvements_board_selection_changed (FujinImprovementsBoard *self)
{
  for (guint i = 0; i < FUJIN_N_STATES; i++)
    fujin_recycler_foreach (self->columns[i].cards, mark_card, self);
  g_signal_emit_by_name (self, "selection-changed");
}

/**
 * fujin_improvements_board_get_card:
 * @self: a board
 * @record: an improvement
 *
 * Returns: (transfer none) (nullable): the card that shows it, %NULL when it is out of view
 */
GtkWidget *
fujin_improvements_board_get_card (FujinImprovementsBoard *self,
                                   FujinRecord            *record)
{
  for (guint i = 0; i < FUJIN_N_STATES; i++)
    {
      guint index;

      if (g_list_store_find (self->columns[i].records, record, &index))
        return fujin_recycler_get_child (self->columns[i].cards, index);
    }
  return NULL;
}
