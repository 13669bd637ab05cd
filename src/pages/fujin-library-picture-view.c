/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-picture-view.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-library-entry.h"

/**
 * FujinLibraryPictureView:
 *
 * The pictures of a table of the library, one at a time, and below what the chosen line says.
 */
struct _FujinLibraryPictureView
{
  GtkWidget parent_instance;
  GtkDropDown *choice;
  GtkScrolledWindow *scroller;
  FujinLibraryPictureArea *area;
  GtkLabel *caption;
  const FujinLibraryTable *table;
  const FujinLibraryRow *row;
  FujinLibraryPicturePlace place; /* to be scrolled to */
  guint tick;
  guint n_ticks;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (FujinLibraryPictureView, fujin_library_picture_view, GTK_TYPE_WIDGET)

enum
{
  FOLLOW,
  ROW_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
show_caption (FujinLibraryPictureView *self)
{
  const char *basis;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  if (self->row == NULL)
    {
      gtk_label_set_text (self->caption, "");
      return;
    }
  basis = fujin_library_basis_words (self->row->basis, fujin_lang_screen ());
  title = fujin_library_entry_dup_title (self->row, fujin_lang_screen ());
  text = basis != NULL ? g_strdup_printf ("%s (%s)", title, basis) : g_strdup (title);
  gtk_label_set_text (self->caption, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->caption), text);
}

static void
show_picture (FujinLibraryPictureView *self)
{
  guint index = gtk_drop_down_get_selected (self->choice);

  if (self->filling || self->table == NULL || index == GTK_INVALID_LIST_POSITION)
    return;
  fujin_library_picture_area_set_picture (
    self->area, fujin_library_picture_new (self->table, index, fujin_lang_screen ()));
  if (self->row != NULL && fujin_library_picture_of_row (self->row) != (int) index)
    self->row = NULL;
  fujin_library_picture_area_set_row (self->area, self->row);
  show_caption (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (self->scroller), 0);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * fujin_library_picture_view_set_table:
 * @self: a view
 * @table: a table that has pictures, see fujin_library_picture_count()
 *
 * Shows the pictures of another table.
 */
void
fujin_library_picture_view_set_table (FujinLibraryPictureView *self,
                                      const FujinLibraryTable *table)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  g_return_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self) && table != NULL);

  if (table == self->table)
    return;
  self->table = table;
  self->row = NULL;
  for (guint i = 0; i < fujin_library_picture_count (table); i++)
    gtk_string_list_take (titles,
                          fujin_library_picture_dup_title (table, i, fujin_lang_screen ()));
  self->filling = TRUE;
  gtk_drop_down_set_model (self->choice, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->choice, 0);
  self->filling = FALSE;
  show_picture (self);
}

/**
 * fujin_library_picture_view_select:
 * @self: a view
 * @row: a row of its table
 *
 * Shows the picture that a row is in, and lets its line stand out.
 */
void
fujin_library_picture_view_select (FujinLibraryPictureView *self,
                                   const FujinLibraryRow   *row)
{
  int index;

  g_return_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self) && row != NULL);

  if (row->table != self->table || row == self->row)
    return;
  index = fujin_library_picture_of_row (row);
  if (index < 0)
    return;
  self->row = row;
  if (gtk_drop_down_get_selected (self->choice) != (guint) index)
    gtk_drop_down_set_selected (self->choice, (guint) index);
  fujin_library_picture_area_set_row (self->area, row);
  show_caption (self);
}

/**
 * fujin_library_picture_view_dup_id:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the id of the picture that is shown, within its table
 */
char *
fujin_library_picture_view_dup_id (FujinLibraryPictureView *self)
{
  guint index;

  g_return_val_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self), NULL);

  index = gtk_drop_down_get_selected (self->choice);
  return self->table != NULL && index < fujin_library_picture_count (self->table)
           ? fujin_library_picture_dup_id (self->table, index) : NULL;
}

/**
 * fujin_library_picture_view_get_place:
 * @self: a view
 * @place: (out): what is seen
 *
 * Tells what of the pictures is seen.
 */
void
fujin_library_picture_view_get_place (FujinLibraryPictureView  *self,
                                      FujinLibraryPicturePlace *place)
{
  g_return_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self));

  place->table = self->table;
  place->index = gtk_drop_down_get_selected (self->choice);
  place->box = fujin_library_picture_area_get_box (self->area);
  place->row = self->row;
  place->x = gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (self->scroller));
  place->y = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
}

/* The size of a picture that has just come into sight is known after the next frame. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  FujinLibraryPictureView *self = FUJIN_LIBRARY_PICTURE_VIEW (widget);

  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (self->scroller), self->place.x);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), self->place.y);
  if (self->n_ticks++ < 2)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  return G_SOURCE_REMOVE;
}

/**
 * fujin_library_picture_view_set_place:
 * @self: a view
 * @place: what was seen
 *
 * Shows what was seen before: the picture, its box and as far as it was scrolled. The table has to
 * be shown already.
 */
void
fujin_library_picture_view_set_place (FujinLibraryPictureView        *self,
                                      const FujinLibraryPicturePlace *place)
{
  g_return_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self) && place->table == self->table);

  self->row = place->row;
  if (gtk_drop_down_get_selected (self->choice) != place->index)
    gtk_drop_down_set_selected (self->choice, place->index);
  fujin_library_picture_area_set_row (self->area, self->row);
  show_caption (self);
  fujin_library_picture_area_set_box (self->area, place->box);
  self->place = *place;
  self->n_ticks = 0;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/**
 * fujin_library_picture_view_dup_title:
 * @self: a view
 *
 * Returns: (transfer full): the title of the picture that is shown
 */
char *
fujin_library_picture_view_dup_title (FujinLibraryPictureView *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self) && self->table != NULL, NULL);

  return fujin_library_picture_dup_title (self->table, gtk_drop_down_get_selected (self->choice),
                                          fujin_lang_screen ());
}

/**
 * fujin_library_picture_view_get_choice:
 * @self: a view
 *
 * Returns: (transfer none): what chooses the picture
 */
GtkDropDown *
fujin_library_picture_view_get_choice (FujinLibraryPictureView *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self), NULL);

  return self->choice;
}

/**
 * fujin_library_picture_view_get_area:
 * @self: a view
 *
 * Returns: (transfer none): where the picture is
 */
FujinLibraryPictureArea *
fujin_library_picture_view_get_area (FujinLibraryPictureView *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_PICTURE_VIEW (self), NULL);

  return self->area;
}

static void
follow_cb (FujinLibraryPictureView *self,
           const char              *id)
{
  g_signal_emit (self, signals[FOLLOW], 0, id);
}

static void
row_chosen_cb (FujinLibraryPictureView *self,
               const char              *id)
{
  g_signal_emit (self, signals[ROW_CHOSEN], 0, id);
}

static gboolean
fujin_library_picture_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FUJIN_LIBRARY_PICTURE_VIEW (widget)->area));
}

static void
fujin_library_picture_view_dispose (GObject *object)
{
  FujinLibraryPictureView *self = FUJIN_LIBRARY_PICTURE_VIEW (object);
  GtkWidget *child;

  self->filling = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_library_picture_view_parent_class)->dispose (object);
}

static void
fujin_library_picture_view_class_init (FujinLibraryPictureViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_library_picture_view_dispose;
  widget_class->grab_focus = fujin_library_picture_view_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);

  /**
   * FujinLibraryPictureView::follow:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * Somebody wants to read more of a box.
   */
  signals[FOLLOW] = g_signal_new ("follow", FUJIN_TYPE_LIBRARY_PICTURE_VIEW, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * FujinLibraryPictureView::row-chosen:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * Somebody clicked on a line.
   */
  signals[ROW_CHOSEN] = g_signal_new ("row-chosen", FUJIN_TYPE_LIBRARY_PICTURE_VIEW,
                                      G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                      G_TYPE_STRING);
}

static void
fujin_library_picture_view_init (FujinLibraryPictureView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->choice = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_widget_set_halign (GTK_WIDGET (self->choice), GTK_ALIGN_START);
  gtk_widget_set_margin_start (GTK_WIDGET (self->choice), 9);
  fujin_drop_down_set_name (self->choice, _("Which picture"));
  g_signal_connect_object (self->choice, "notify::selected", G_CALLBACK (show_picture), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->choice), GTK_WIDGET (self));
  self->area = g_object_new (FUJIN_TYPE_LIBRARY_PICTURE_AREA, NULL);
  gtk_widget_set_margin_start (GTK_WIDGET (self->area), 6);
  gtk_widget_set_margin_end (GTK_WIDGET (self->area), 6);
  g_signal_connect_object (self->area, "follow", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->area, "row-chosen", G_CALLBACK (row_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_child (self->scroller, GTK_WIDGET (self->area));
  /* It is larger than what is seen of it: a click into it must not move it. */
  gtk_viewport_set_scroll_to_focus (
    GTK_VIEWPORT (gtk_scrolled_window_get_child (self->scroller)), FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->scroller), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->scroller), GTK_WIDGET (self));
  self->caption = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->caption, 0);
  gtk_label_set_ellipsize (self->caption, PANGO_ELLIPSIZE_END);
  gtk_widget_set_margin_start (GTK_WIDGET (self->caption), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self->caption), "small");
  gtk_widget_set_parent (GTK_WIDGET (self->caption), GTK_WIDGET (self));
}
