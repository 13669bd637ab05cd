/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-map-row.h"

#define SPACING 4

/**
 * FujinMapRow:
 *
 * A row of cards of one width in a quadrant of the map; its cards are kept for other services.
 */
struct _FujinMapRow
{
  GtkWidget  parent_instance;

  GPtrArray *cards;
};

G_DEFINE_FINAL_TYPE (FujinMapRow, fujin_map_row, GTK_TYPE_WIDGET)

static void
fujin_map_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_map_row_parent_class)->dispose (object);
}

static void
fujin_map_row_finalize (GObject *object)
{
  g_ptr_array_unref (FUJIN_MAP_ROW (object)->cards);
  G_OBJECT_CLASS (fujin_map_row_parent_class)->finalize (object);
}

static void
fujin_map_row_class_init (FujinMapRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_map_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_map_row_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
fujin_map_row_init (FujinMapRow *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  self->cards = g_ptr_array_new ();
  gtk_box_layout_set_homogeneous (layout, TRUE);
  gtk_box_layout_set_spacing (layout, SPACING);
}

/**
 * fujin_map_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
fujin_map_row_new (void)
{
  return g_object_new (FUJIN_TYPE_MAP_ROW, NULL);
}

static void
add_cards (FujinMapRow *self,
           guint        n)
{
  while (self->cards->len < n)
    {
      GtkWidget *card = fujin_map_card_new ();

      gtk_widget_set_hexpand (card, TRUE);
      gtk_widget_set_parent (card, GTK_WIDGET (self));
      g_ptr_array_add (self->cards, card);
    }
}

/**
 * fujin_map_row_show:
 * @self: a row
 * @slice: (nullable): the services; %NULL for none
 * @n_columns: how many cards a full row has
 *
 * Shows other services. What is missing in the last row stays empty.
 */
void
fujin_map_row_show (FujinMapRow   *self,
                    FujinMapSlice *slice,
                    guint          n_columns)
{
  add_cards (self, n_columns);
  for (guint i = 0; i < self->cards->len; i++)
    {
      GtkWidget *card = g_ptr_array_index (self->cards, i);
      FujinServicePlan *plan = slice ? fujin_map_slice_peek (slice, i) : NULL;

      fujin_map_card_set_plan (FUJIN_MAP_CARD (card), plan);
      gtk_widget_set_visible (card, i < n_columns);
      gtk_widget_set_opacity (card, plan ? 1 : 0);
      gtk_widget_set_can_target (card, plan != NULL);
    }
}

/**
 * fujin_map_row_get_card:
 * @self: a row
 * @column: a position
 *
 * Returns: (transfer none) (nullable): the card there
 */
FujinMapCard *
fujin_map_row_get_card (FujinMapRow *self,
                        guint        column)
{
  return column < self->cards->len ? g_ptr_array_index (self->cards, column) : NULL;
}
