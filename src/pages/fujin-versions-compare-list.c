/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-strings.h"
#include "fujin-versions-compare-private.h"

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  FujinDifferenceRow *row = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_list_item_get_child (item);
  gboolean heading = fujin_difference_row_is_heading (row);

  gtk_label_set_text (GTK_LABEL (label), fujin_difference_row_get_text (row));
  gtk_list_item_set_activatable (item, fujin_difference_row_get_plan (row) != NULL);
  if (heading)
    gtk_widget_add_css_class (label, "fujin-section");
  else
    gtk_widget_remove_css_class (label, "fujin-section");
}

/* A list of sentences; what is about a service leads to it. */
void
_fujin_versions_compare_init_list (FujinVersionsCompare *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSelectionModel) model = NULL;

  self->shown = g_list_store_new (FUJIN_TYPE_DIFFERENCE_ROW);
  model = GTK_SELECTION_MODEL (
    gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->shown))));
  gtk_single_selection_set_autoselect (GTK_SINGLE_SELECTION (model), FALSE);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, model);
}

static int
compare_classes (gconstpointer a,
                 gconstpointer b)
{
  return (int) fujin_difference_row_get_class (*(FujinDifferenceRow *const *) a) -
         (int) fujin_difference_row_get_class (*(FujinDifferenceRow *const *) b);
}

/* Puts all differences into words, group by group; within a group their order stays. */
void
_fujin_versions_compare_fill_rows (FujinVersionsCompare *self)
{
  g_ptr_array_set_size (self->rows, 0);
  if (self->comparison == NULL)
    return;
  for (guint i = 0; i < fujin_comparison_get_n (self->comparison); i++)
    g_ptr_array_add (self->rows, fujin_difference_row_new (self->comparison, i));
  g_ptr_array_sort (self->rows, compare_classes);
}

static void
count_groups (GPtrArray *rows,
              guint     *n)
{
  for (guint i = 0; i < rows->len; i++)
    n[fujin_difference_row_get_class (g_ptr_array_index (rows, i))]++;
}

static GPtrArray *
list_matches (FujinVersionsCompare *self)
{
  g_autofree char *key = fujin_search_key (gtk_editable_get_text (self->search));
  GPtrArray *matches = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    if (fujin_difference_row_matches (g_ptr_array_index (self->rows, i), key))
      g_ptr_array_add (matches, g_ptr_array_index (self->rows, i));
  return matches;
}

static void
show_empty (FujinVersionsCompare *self)
{
  const char *text = _("No difference holds what the filter says.");

  if (self->comparison == NULL)
    text = _("Choose two states to compare.");
  else if (self->rows->len == 0)
    text = _("The two states are the same.");
  gtk_label_set_label (self->empty, text);
}

/* Shows the rows that the filter leaves, each group below its heading. */
void
_fujin_versions_compare_show_rows (FujinVersionsCompare *self)
{
  g_autoptr (GPtrArray) matches = list_matches (self);
  g_autoptr (GPtrArray) shown = g_ptr_array_new_with_free_func (g_object_unref);
  guint n[FUJIN_N_CHANGE_CLASSES] = { 0 };
  int last = -1;

  count_groups (matches, n);
  for (guint i = 0; i < matches->len; i++)
    {
      FujinDifferenceRow *row = g_ptr_array_index (matches, i);
      FujinChangeClass change = fujin_difference_row_get_class (row);

      if ((int) change != last)
        g_ptr_array_add (shown, fujin_difference_row_new_heading (change, n[change]));
      last = (int) change;
      g_ptr_array_add (shown, g_object_ref (row));
    }
  g_list_store_splice (self->shown, 0, g_list_model_get_n_items (G_LIST_MODEL (self->shown)),
                       shown->pdata, shown->len);
  show_empty (self);
  gtk_stack_set_visible_child_name (self->stack, shown->len > 0 ? "list" : "empty");
}
