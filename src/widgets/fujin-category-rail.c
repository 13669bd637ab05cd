/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-category-rail.h"
#include "fujin-framework.h"
#include "fujin-tab-stop.h"

/**
 * FujinCategoryRail:
 *
 * The categories one below the other, "All" first, each with its badge, short name and a text
 * the page gives (counts, a mean with its coverage). Where there is little room the names go
 * and come back in the tooltip.
 *
 * Property "category": the category chosen, %FUJIN_CATEGORY_ALL for all.
 */
struct _FujinCategoryRail
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  GtkListBox *list;
  GPtrArray *names;  /* GtkLabel, "All" first */
  GPtrArray *counts; /* GtkLabel, "All" first */
  int category;
  gboolean compact;
};

G_DEFINE_FINAL_TYPE (FujinCategoryRail, fujin_category_rail, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CATEGORY,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
fujin_category_rail_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  if (prop_id == PROP_CATEGORY)
    g_value_set_int (value, FUJIN_CATEGORY_RAIL (object)->category);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_category_rail_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  if (prop_id == PROP_CATEGORY)
    fujin_category_rail_set_category (FUJIN_CATEGORY_RAIL (object), g_value_get_int (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static const FujinCategory *
category_of (int index)
{
  return index < 0 ? NULL
                   : fujin_framework_get_category (fujin_framework_get_default (), (guint) index);
}

static const char *
name_of (int      index,
         gboolean complete)
{
  const FujinCategory *category = category_of (index);

  if (!category)
    /* Translators: all categories */
    return C_("category", "All");
  return fujin_text_get (complete ? &category->name : &category->short_name, fujin_lang_screen ());
}

static GtkWidget *
create_label (const char *style,
              float       xalign)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
create_row (FujinCategoryRail *self,
            int                index)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *badge = index < 0 ? fujin_badge_new (NULL, -1)
                               : fujin_badge_new (category_of (index)->id, index);
  GtkWidget *name = create_label (NULL, 0.0f);
  GtkWidget *count = create_label ("numeric", 1.0f);

  gtk_widget_set_visible (badge, index >= 0);
  gtk_label_set_text (GTK_LABEL (name), name_of (index, FALSE));
  if (index >= 0)
    {
      gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (name), 16);
    }
  gtk_label_set_max_width_chars (GTK_LABEL (name), 24);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (count, "small");
  gtk_widget_add_css_class (count, "dim");
  gtk_box_append (GTK_BOX (box), badge);
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), count);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_ptr_array_add (self->names, name);
  g_ptr_array_add (self->counts, count);
  return row;
}

static void
row_selected_cb (FujinCategoryRail *self,
                 GtkListBoxRow     *row)
{
  if (row)
    fujin_category_rail_set_category (self, gtk_list_box_row_get_index (row) - 1);
}

static void
fujin_category_rail_dispose (GObject *object)
{
  FujinCategoryRail *self = FUJIN_CATEGORY_RAIL (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  self->list = NULL;
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->counts, g_ptr_array_unref);
  G_OBJECT_CLASS (fujin_category_rail_parent_class)->dispose (object);
}

static gboolean
fujin_category_rail_focus (GtkWidget        *widget,
                           GtkDirectionType  direction)
{
  gboolean moved;

  if (fujin_tab_stop_move (widget, FUJIN_CATEGORY_RAIL (widget)->list, direction, &moved))
    return moved;
  return GTK_WIDGET_CLASS (fujin_category_rail_parent_class)->focus (widget, direction);
}

/* It takes what it likes to have, no less: its width must not follow what stands beside it. */
static void
fujin_category_rail_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  gtk_widget_measure (FUJIN_CATEGORY_RAIL (widget)->scroller, orientation, for_size, minimum,
                      natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural;
}

static void
fujin_category_rail_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  gtk_widget_allocate (FUJIN_CATEGORY_RAIL (widget)->scroller, width, height, baseline, NULL);
}

static void
fujin_category_rail_class_init (FujinCategoryRailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fujin_category_rail_get_property;
  object_class->set_property = fujin_category_rail_set_property;
  object_class->dispose = fujin_category_rail_dispose;
  GTK_WIDGET_CLASS (klass)->focus = fujin_category_rail_focus;
  properties[PROP_CATEGORY] =
    g_param_spec_int ("category", NULL, NULL, FUJIN_CATEGORY_ALL, G_MAXINT, FUJIN_CATEGORY_ALL,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  GTK_WIDGET_CLASS (klass)->measure = fujin_category_rail_measure;
  GTK_WIDGET_CLASS (klass)->size_allocate = fujin_category_rail_size_allocate;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "fujin-category-rail");
}

static void
fujin_category_rail_init (FujinCategoryRail *self)
{
  int n = (int) fujin_framework_get_n_categories (fujin_framework_get_default ());

  self->category = FUJIN_CATEGORY_ALL;
  self->names = g_ptr_array_new ();
  self->counts = g_ptr_array_new ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Categories"), -1);
  for (int i = FUJIN_CATEGORY_ALL; i < n; i++)
    gtk_list_box_append (self->list, create_row (self, i));
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
  g_signal_connect_swapped (self->list, "row-selected", G_CALLBACK (row_selected_cb), self);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->list));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * fujin_category_rail_new:
 *
 * Returns: (transfer floating): a rail with "All" chosen
 */
GtkWidget *
fujin_category_rail_new (void)
{
  return g_object_new (FUJIN_TYPE_CATEGORY_RAIL, NULL);
}

/**
 * fujin_category_rail_get_category:
 * @self: a rail
 *
 * Returns: index of the category chosen, or %FUJIN_CATEGORY_ALL
 */
int
fujin_category_rail_get_category (FujinCategoryRail *self)
{
  g_return_val_if_fail (FUJIN_IS_CATEGORY_RAIL (self), FUJIN_CATEGORY_ALL);

  return self->category;
}

/**
 * fujin_category_rail_set_category:
 * @self: a rail
 * @category: index of a category, or %FUJIN_CATEGORY_ALL
 *
 * Chooses a category.
 */
void
fujin_category_rail_set_category (FujinCategoryRail *self,
                                  int                category)
{
  GtkListBoxRow *row;

  g_return_if_fail (FUJIN_IS_CATEGORY_RAIL (self));

  row = gtk_list_box_get_row_at_index (self->list, category + 1);
  if (self->category == category || !row)
    return;
  self->category = category;
  gtk_list_box_select_row (self->list, row);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATEGORY]);
}

/**
 * fujin_category_rail_set_count:
 * @self: a rail
 * @category: index of a category, or %FUJIN_CATEGORY_ALL
 * @text: what to show at the end of its row
 * @explanation: the same in words, for the tooltip and for screen readers
 *
 * Sets what is said of a category.
 */
void
fujin_category_rail_set_count (FujinCategoryRail *self,
                               int                category,
                               const char        *text,
                               const char        *explanation)
{
  GtkWidget *row;
  GtkLabel *count;
  g_autofree char *words = NULL;

  g_return_if_fail (FUJIN_IS_CATEGORY_RAIL (self));

  row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, category + 1));
  g_return_if_fail (row != NULL);

  count = g_ptr_array_index (self->counts, (guint) (category + 1));
  gtk_label_set_text (count, text);
  /* Room once taken is kept, so that the first mean, and its loss, do not move the table. */
  gtk_label_set_width_chars (count, MAX (gtk_label_get_width_chars (count),
                                         (int) g_utf8_strlen (text, -1)));
  /* Translators: a category and what is said of it */
  words = g_strdup_printf (C_("category", "%1$s: %2$s"), name_of (category, TRUE), explanation);
  gtk_widget_set_tooltip_text (row, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * fujin_category_rail_set_compact:
 * @self: a rail
 * @compact: whether to leave the names out
 *
 * Makes the rail narrow.
 */
void
fujin_category_rail_set_compact (FujinCategoryRail *self,
                                 gboolean           compact)
{
  g_return_if_fail (FUJIN_IS_CATEGORY_RAIL (self));

  if (self->compact == compact)
    return;
  self->compact = compact;
  for (guint i = 1; i < self->names->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->names, i), !compact);
}
