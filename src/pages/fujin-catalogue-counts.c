/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-catalogue-counts.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-refresher.h"

/* The levels, "undecided" last as everywhere, and the total. */
#define N_COLUMNS (FUJIN_N_LEVELS + 1)

/**
 * FujinCatalogueCounts:
 *
 * How many services of each category have each level, with totals. Each number is a button that
 * shows these services.
 *
 * Signal "picked" (category, level): a number was chosen; %FUJIN_COUNTS_ALL for all.
 */
struct _FujinCatalogueCounts
{
  GtkWidget parent_instance;
  GtkWidget *grid;
  GPtrArray *buttons; /* row by row; unowned */
  FujinProject *project;
  FujinRefresher *refresher;
};

G_DEFINE_FINAL_TYPE (FujinCatalogueCounts, fujin_catalogue_counts, GTK_TYPE_WIDGET)

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
n_rows (void)
{
  return fujin_framework_get_n_categories (fujin_framework_get_default ()) + 1;
}

static int
category_at (guint row)
{
  return row + 1 < n_rows () ? (int) row : FUJIN_COUNTS_ALL;
}

static int
level_at (guint column)
{
  return column < FUJIN_N_LEVELS ? (int) ((column + 1) % FUJIN_N_LEVELS) : FUJIN_COUNTS_ALL;
}

static const char *
category_name (int category)
{
  if (category == FUJIN_COUNTS_ALL)
    return _("All");
  return fujin_text_get (
    &fujin_framework_get_category (fujin_framework_get_default (), (guint) category)->short_name,
    fujin_lang_screen ());
}

static const char *
level_name (int level)
{
  if (level == FUJIN_COUNTS_ALL)
    return _("Total");
  return fujin_text_get (
    &fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level)->name,
    fujin_lang_screen ());
}

static guint
count (FujinProject *project,
       int           category,
       int           level)
{
  FujinTally total;
  const FujinTally *tally = &total;

  if (category == FUJIN_COUNTS_ALL)
    fujin_project_get_total (project, &total);
  else
    tally = fujin_project_get_tally (project, (guint) category);
  return level == FUJIN_COUNTS_ALL ? tally->n_services : tally->n_levels[level];
}

static void
show_cell (FujinCatalogueCounts *self,
           guint                 row,
           guint                 column)
{
  GtkWidget *button = g_ptr_array_index (self->buttons, row * N_COLUMNS + column);
  guint n = count (self->project, category_at (row), level_at (column));
  g_autofree char *text = n > 0 ? g_strdup_printf ("%u", n) : g_strdup ("·");
  g_autofree char *words = g_strdup_printf (
    /* Translators: a number in a table: a category, a level, how many services */
    ngettext ("%1$s, %2$s: %3$u service", "%1$s, %2$s: %3$u services", n),
    category_name (category_at (row)), level_name (level_at (column)), n);

  gtk_button_set_label (GTK_BUTTON (button), text);
  gtk_widget_set_sensitive (button, n > 0);
  gtk_widget_set_tooltip_text (button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

/* From the tallies, which each edit keeps up to date: the number of services does not matter. */
static void
refresh (GtkWidget *widget)
{
  FujinCatalogueCounts *self = FUJIN_CATALOGUE_COUNTS (widget);

  for (guint row = 0; self->project && row < n_rows (); row++)
    for (guint column = 0; column < N_COLUMNS; column++)
      show_cell (self, row, column);
}

static void
clicked_cb (GtkWidget            *button,
            FujinCatalogueCounts *self)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "fujin-cell"));

  g_signal_emit (self, signals[PICKED], 0, category_at (index / N_COLUMNS),
                 level_at (index % N_COLUMNS));
}

static void
fujin_catalogue_counts_dispose (GObject *object)
{
  FujinCatalogueCounts *self = FUJIN_CATALOGUE_COUNTS (object);

  g_clear_object (&self->project);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_pointer (&self->grid, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_catalogue_counts_parent_class)->dispose (object);
}

static void
fujin_catalogue_counts_class_init (FujinCatalogueCountsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_catalogue_counts_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-counts");
  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
add_head (FujinCatalogueCounts *self)
{
  for (guint column = 0; column < N_COLUMNS; column++)
    {
      GtkWidget *label = gtk_label_new (level_name (level_at (column)));

      gtk_label_set_xalign (GTK_LABEL (label), 1);
      gtk_widget_add_css_class (label, "small");
      gtk_widget_add_css_class (label, "fujin-section");
      gtk_grid_attach (GTK_GRID (self->grid), label, (int) column + 1, 0, 1, 1);
    }
}

static GtkWidget *
new_row_head (int category)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (category_name (category));

  if (category != FUJIN_COUNTS_ALL)
    gtk_box_append (
      GTK_BOX (box),
      fujin_badge_new (
        fujin_framework_get_category (fujin_framework_get_default (), (guint) category)->id,
        category));
  else
    gtk_widget_add_css_class (label, "fujin-section");
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static void
add_row (FujinCatalogueCounts *self,
         guint                 row)
{
  gtk_grid_attach (GTK_GRID (self->grid), new_row_head (category_at (row)), 0, (int) row + 1, 1,
                   1);
  for (guint column = 0; column < N_COLUMNS; column++)
    {
      GtkWidget *button = gtk_button_new_with_label ("");

      gtk_button_set_has_frame (GTK_BUTTON (button), FALSE);
      gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 1);
      gtk_widget_add_css_class (button, "numeric");
      gtk_widget_add_css_class (button, "fujin-count");
      g_object_set_data (G_OBJECT (button), "fujin-cell",
                         GUINT_TO_POINTER (row * N_COLUMNS + column));
      g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
      gtk_grid_attach (GTK_GRID (self->grid), button, (int) column + 1, (int) row + 1, 1, 1);
      g_ptr_array_add (self->buttons, button);
    }
}

static void
fujin_catalogue_counts_init (FujinCatalogueCounts *self)
{
  self->buttons = g_ptr_array_new ();
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 6);
  add_head (self);
  for (guint row = 0; row < n_rows (); row++)
    add_row (self, row);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
}

/**
 * fujin_catalogue_counts_set_project:
 * @self: the counts
 * @project: (nullable): whose services to count
 *
 * Counts another project.
 */
void
fujin_catalogue_counts_set_project (FujinCatalogueCounts *self,
                                    FujinProject         *project)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_COUNTS (self));

  g_set_object (&self->project, project);
  fujin_refresher_queue (self->refresher);
}

/**
 * fujin_catalogue_counts_update:
 * @self: the counts
 *
 * Shows new numbers, when they are seen; costs the same however many services there are.
 */
void
fujin_catalogue_counts_update (FujinCatalogueCounts *self)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_COUNTS (self));

  fujin_refresher_queue (self->refresher);
}

/**
 * fujin_catalogue_counts_get:
 * @self: the counts
 * @category: position of a category, or %FUJIN_COUNTS_ALL
 * @level: a level, or %FUJIN_COUNTS_ALL
 *
 * Returns: the number that is shown
 */
guint
fujin_catalogue_counts_get (FujinCatalogueCounts *self,
                            int                   category,
                            int                   level)
{
  guint row = category == FUJIN_COUNTS_ALL ? n_rows () - 1 : (guint) category;
  guint column = level == FUJIN_COUNTS_ALL
                   ? FUJIN_N_LEVELS
                   : ((guint) level + FUJIN_N_LEVELS - 1) % FUJIN_N_LEVELS;
  GtkWidget *button;

  g_return_val_if_fail (FUJIN_IS_CATALOGUE_COUNTS (self), 0);

  button = g_ptr_array_index (self->buttons, row * N_COLUMNS + column);
  return (guint) g_ascii_strtoull (gtk_button_get_label (GTK_BUTTON (button)), NULL, 10);
}
