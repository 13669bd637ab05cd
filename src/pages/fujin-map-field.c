/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-lead-outline.h"
#include "fujin-look.h"
#include "fujin-map-card.h"
#include "fujin-map-field-private.h"
#include "fujin-map-row.h"
#include "fujin-pattern-advice.h"
#include "fujin-strings.h"

/* In font sizes: a card at least, and what it has besides the name and the marks behind it. */
#define CARD_EMS 10
#define CARD_REST_EMS 5.2
#define MARK_EMS 1.4

#define SPACING 3
#define PADDING 7

/**
 * FujinMapField:
 *
 * A quadrant of the map: its heading, and the cards of the services in it. Only the cards in
 * view exist. Behind them lies the outline of who should lead.
 */
G_DEFINE_FINAL_TYPE (FujinMapField, fujin_map_field, GTK_TYPE_WIDGET)

static GtkWidget *
create_row (gpointer user_data)
{
  return fujin_map_row_new ();
}

static void
mark_row (GtkWidget     *row,
          FujinMapField *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      FujinMapCard *card = fujin_map_row_get_card (FUJIN_MAP_ROW (row), i);
      FujinServicePlan *plan = card ? fujin_map_card_get_plan (card) : NULL;

      if (plan)
        fujin_map_card_set_current (card, plan == self->cursor);
    }
}

static void
bind_row (GtkWidget *child,
          gpointer   item,
          gpointer   user_data)
{
  FujinMapField *self = user_data;

  fujin_map_row_show (FUJIN_MAP_ROW (child), item, self->n_columns);
  mark_row (child, self);
}

static void
unbind_row (GtkWidget *child,
            gpointer   user_data)
{
  fujin_map_row_show (FUJIN_MAP_ROW (child), NULL, 0);
}

static const FujinRecyclerFuncs row_funcs = { create_row, bind_row, unbind_row };

/* Cuts the services into rows anew. */
static void
fill (FujinMapField *self)
{
  g_autoptr (GPtrArray) slices = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->plans->len; i += self->n_columns)
    g_ptr_array_add (slices, fujin_map_slice_new (self->plans, i, self->n_columns));
  g_list_store_splice (self->store, 0, g_list_model_get_n_items (G_LIST_MODEL (self->store)),
                       slices->pdata, slices->len);
}

static void
set_card_size (FujinMapField *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  fujin_recycler_set_item_size (self->rows,
                                self->tall ? fujin_map_card_get_tall_height (widget)
                                           : fujin_map_card_get_height (widget), SPACING);
}

/* How wide a card would be that shows all of its name, in font sizes. */
static double
card_ems (FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  int present = project ? fujin_project_get_present_pattern (project) : 0;

  return CARD_REST_EMS + fujin_text_get_ems (fujin_service_plan_get_name (plan,
                                                                          fujin_lang_screen ()))
         + (fujin_service_plan_get_quadrant (plan) != 0 ? MARK_EMS : 0)
         + (fujin_pattern_advice_breaks (plan, present) ? MARK_EMS : 0);
}

static double
widest_card (FujinMapField *self)
{
  double widest = CARD_EMS;

  for (guint i = 0; i < self->plans->len; i++)
    widest = MAX (widest, card_ems (g_ptr_array_index (self->plans, i)));
  return widest;
}

/* How many rows of cards have room. */
static guint
rows_in (int height,
         int card)
{
  return (guint) MAX ((height + SPACING) / (card + SPACING), 1);
}

/* As many columns as leave the names whole while there is room below, and then as many as it takes
 * to have all in view, as long as a name is still to be made out. Names that are cut so get a
 * second line where there is room for that. */
static void
choose_columns (FujinMapField *self,
                guint         *n_columns,
                gboolean      *tall)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double em = fujin_look_font_size (widget);
  guint n = self->plans->len;
  guint n_rows = rows_in (self->inner_height, fujin_map_card_get_height (widget));
  guint n_needed = MAX ((n + n_rows - 1) / n_rows, 1);
  guint n_whole = (guint) MAX (self->inner_width / (widest_card (self) * em), 1);
  guint most = (guint) MAX (self->inner_width / (CARD_EMS * em), 1);

  *n_columns = MIN (MAX (n_needed, n_whole), most);
  *tall = *n_columns > n_whole &&
          (n + *n_columns - 1) / *n_columns <=
            rows_in (self->inner_height, fujin_map_card_get_tall_height (widget));
}

/* Returns whether the cards have to be put anew. */
static gboolean
update_columns (FujinMapField *self)
{
  guint before = self->n_columns;
  gboolean tall;

  choose_columns (self, &self->n_columns, &tall);
  if (tall != self->tall)
    {
      self->tall = tall;
      set_card_size (self);
    }
  return self->n_columns != before;
}

static gboolean
resized_cb (gpointer data)
{
  FujinMapField *self = data;

  self->resize_source = 0;
  if (update_columns (self))
    fill (self);
  return G_SOURCE_REMOVE;
}

static void
fujin_map_field_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  FujinMapField *self = FUJIN_MAP_FIELD (widget);
  GtkWidget *heading = gtk_widget_get_first_child (widget);
  GtkWidget *body = gtk_widget_get_last_child (widget);
  int inner = MAX (width - 2 * PADDING, 0);
  GtkAllocation place = { PADDING, PADDING - 2, inner, 0 };

  gtk_widget_measure (heading, GTK_ORIENTATION_VERTICAL, inner, NULL, &place.height, NULL, NULL);
  gtk_widget_size_allocate (heading, &place, -1);
  place.y += place.height + 3;
  place.height = MAX (height - place.y - PADDING, 0);
  gtk_widget_size_allocate (body, &place, -1);
  /* Not in the middle of an allocation. */
  if (inner == self->inner_width && place.height == self->inner_height)
    return;
  self->inner_width = inner;
  self->inner_height = place.height;
  if (self->resize_source == 0)
    self->resize_source = g_idle_add (resized_cb, self);
}

static void
fujin_map_field_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  FujinMapField *self = FUJIN_MAP_FIELD (widget);
  int card = fujin_map_card_get_height (widget) + SPACING;
  int heading;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) (CARD_EMS * fujin_look_font_size (widget)) + 2 * PADDING;
      *natural = *minimum * 3;
      return;
    }
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, -1, &heading, NULL, NULL,
                      NULL);
  *minimum = heading + (self->quadrant ? 3 : 1) * card + 2 * PADDING + 3;
  *natural = heading + (self->quadrant ? 6 : 2) * card + 2 * PADDING + 3;
}

static void
fujin_map_field_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  FujinMapField *self = FUJIN_MAP_FIELD (widget);
  const FujinPattern *pattern = self->outline_target ? self->target : self->present;
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (pattern && self->outline_shown && self->quadrant > 0)
    {
      cr = gtk_snapshot_append_cairo (
        snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
      fujin_lead_outline_draw (cr, fujin_look_palette (widget),
                               pattern->leads[self->quadrant - 1], self->outline_target,
                               fujin_look_font_size (widget), width, height);
      cairo_destroy (cr);
    }
  GTK_WIDGET_CLASS (fujin_map_field_parent_class)->snapshot (widget, snapshot);
}

static void
fujin_map_field_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  FujinMapField *self = FUJIN_MAP_FIELD (widget);

  GTK_WIDGET_CLASS (fujin_map_field_parent_class)->css_changed (widget, change);
  if (self->rows)
    set_card_size (self);
}

static void
fujin_map_field_dispose (GObject *object)
{
  FujinMapField *self = FUJIN_MAP_FIELD (object);
  GtkWidget *child;

  g_clear_handle_id (&self->resize_source, g_source_remove);
  if (self->rows)
    fujin_recycler_set_model (self->rows, NULL);
  self->rows = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (fujin_map_field_parent_class)->dispose (object);
}

static void
fujin_map_field_finalize (GObject *object)
{
  g_ptr_array_unref (FUJIN_MAP_FIELD (object)->plans);
  G_OBJECT_CLASS (fujin_map_field_parent_class)->finalize (object);
}

static void
fujin_map_field_class_init (FujinMapFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_map_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_map_field_finalize;
  widget_class->measure = fujin_map_field_measure;
  widget_class->size_allocate = fujin_map_field_size_allocate;
  widget_class->snapshot = fujin_map_field_snapshot;
  widget_class->css_changed = fujin_map_field_css_changed;
  gtk_widget_class_set_css_name (widget_class, "mapfield");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
fujin_map_field_init (FujinMapField *self)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->n_columns = 1;
  self->plans = g_ptr_array_new ();
  self->store = g_list_store_new (FUJIN_TYPE_MAP_SLICE);
  _fujin_map_field_build_heading (self);
  self->rows = FUJIN_RECYCLER (fujin_recycler_new (GTK_ORIENTATION_VERTICAL, &row_funcs, self));
  set_card_size (self);
  fujin_recycler_set_model (self->rows, G_LIST_MODEL (self->store));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->rows));
  gtk_overlay_set_child (GTK_OVERLAY (overlay), scrolled);
  self->hint = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->hint, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "drag-card");
  gtk_widget_set_halign (GTK_WIDGET (self->hint), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self->hint), GTK_ALIGN_START);
  gtk_widget_set_can_target (GTK_WIDGET (self->hint), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), FALSE);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->hint));
  gtk_widget_set_parent (overlay, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * fujin_map_field_new:
 * @quadrant: a quadrant, 1 to 4; 0 for what is in none
 *
 * Returns: (transfer floating): a field without services
 */
GtkWidget *
fujin_map_field_new (int quadrant)
{
  FujinMapField *self = g_object_new (FUJIN_TYPE_MAP_FIELD, NULL);

  self->quadrant = quadrant;
  _fujin_map_field_fill_heading (self);
  _fujin_map_field_show_words (self);
  return GTK_WIDGET (self);
}

/**
 * fujin_map_field_get_quadrant:
 * @self: a field
 *
 * Returns: its quadrant, 0 for what is in none
 */
int
fujin_map_field_get_quadrant (FujinMapField *self)
{
  return self->quadrant;
}

static void
update_row (gpointer row,
            gpointer user_data)
{
  FujinMapField *self = user_data;

  for (guint i = 0; i < self->n_columns; i++)
    {
      FujinMapCard *card = fujin_map_row_get_card (row, i);

      if (card)
        fujin_map_card_update (card);
    }
}

static gboolean
holds (FujinMapField *self,
       GPtrArray     *plans)
{
  return self->plans->len == plans->len &&
         (plans->len == 0 ||
          memcmp (self->plans->pdata, plans->pdata, plans->len * sizeof (gpointer)) == 0);
}

/**
 * fujin_map_field_set_plans:
 * @self: a field
 * @plans: (element-type FujinServicePlan): the services in it, owned by the array; must stay as
 *   it is
 *
 * Shows other services. Where they are the same, the cards only look at them again.
 */
void
fujin_map_field_set_plans (FujinMapField *self,
                           GPtrArray     *plans)
{
  gboolean same = holds (self, plans);

  g_ptr_array_ref (plans);
  g_ptr_array_unref (self->plans);
  self->plans = plans;
  if (same)
    fujin_recycler_foreach (self->rows, update_row, self);
  else
    {
      if (self->inner_width > 0)
        update_columns (self);
      fill (self);
    }
  _fujin_map_field_show_words (self);
}

/**
 * fujin_map_field_set_patterns:
 * @self: a field
 * @present: (nullable): the present pattern
 * @target: (nullable): the pattern aimed at
 * @outline_shown: whether an outline is laid behind the cards
 * @outline_target: whether it is that of the target
 *
 * Lays the outline of a pattern behind the cards and tells both in words.
 */
void
fujin_map_field_set_patterns (FujinMapField      *self,
                              const FujinPattern *present,
                              const FujinPattern *target,
                              gboolean            outline_shown,
                              gboolean            outline_target)
{
  self->present = present;
  self->target = target;
  self->outline_shown = outline_shown;
  self->outline_target = outline_target;
  _fujin_map_field_show_words (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_map_field_get_n:
 * @self: a field
 *
 * Returns: how many services are in it
 */
guint
fujin_map_field_get_n (FujinMapField *self)
{
  return self->plans->len;
}

/**
 * fujin_map_field_get_n_columns:
 * @self: a field
 *
 * Returns: how many cards stand side by side
 */
guint
fujin_map_field_get_n_columns (FujinMapField *self)
{
  return self->n_columns;
}

/**
 * fujin_map_field_peek:
 * @self: a field
 * @index: a position
 *
 * Returns: (transfer none) (nullable): the service there
 */
FujinServicePlan *
fujin_map_field_peek (FujinMapField *self,
                      guint          index)
{
  return index < self->plans->len ? g_ptr_array_index (self->plans, index) : NULL;
}

/**
 * fujin_map_field_find:
 * @self: a field
 * @plan: (nullable): a service
 * @index: (out): where it is
 *
 * Returns: whether it is there
 */
gboolean
fujin_map_field_find (FujinMapField    *self,
                      FujinServicePlan *plan,
                      guint            *index)
{
  return plan && g_ptr_array_find (self->plans, plan, index);
}

static void
mark_cb (gpointer row,
         gpointer user_data)
{
  mark_row (row, user_data);
}

/**
 * fujin_map_field_show_cursor:
 * @self: a field
 * @plan: (nullable): the service the keys act on, %NULL when it is not here
 *
 * Marks a card as the current one.
 */
void
fujin_map_field_show_cursor (FujinMapField    *self,
                             FujinServicePlan *plan)
{
  self->cursor = plan;
  fujin_recycler_foreach (self->rows, mark_cb, self);
}

/**
 * fujin_map_field_scroll_to:
 * @self: a field
 * @index: a position
 *
 * Brings a card into view.
 *
 * Returns: (transfer none) (nullable): the card
 */
GtkWidget *
fujin_map_field_scroll_to (FujinMapField *self,
                           guint          index)
{
  GtkWidget *row;

  fujin_recycler_scroll_to (self->rows, index / self->n_columns);
  row = fujin_recycler_get_child (self->rows, index / self->n_columns);
  return row ? GTK_WIDGET (fujin_map_row_get_card (FUJIN_MAP_ROW (row), index % self->n_columns))
             : NULL;
}

/**
 * fujin_map_field_set_hint:
 * @self: a field
 * @hint: (nullable): what a drop would do here, %NULL when none would happen
 *
 * Shows the field as the place where a drop would go.
 */
void
fujin_map_field_set_hint (FujinMapField *self,
                          const char    *hint)
{
  gtk_widget_set_visible (GTK_WIDGET (self->hint), hint != NULL);
  if (hint)
    {
      gtk_label_set_text (self->hint, hint);
      gtk_widget_add_css_class (GTK_WIDGET (self), "drop-here");
    }
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-here");
}

/**
 * fujin_map_field_get_rows:
 * @self: a field
 *
 * Returns: (transfer none): its list of rows, for scrolling, tests and benchmarks
 */
FujinRecycler *
fujin_map_field_get_rows (FujinMapField *self)
{
  return self->rows;
}
