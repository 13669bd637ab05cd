/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-merge-dialog-private.h"
#include "fujin-rating-words.h"

/* The services that have raters after the merge, those where they disagree first. */

typedef char *(*DupText) (FujinServicePlan *plan);

static char *
dup_code (FujinServicePlan *plan)
{
  return g_strdup (fujin_service_plan_get_code (plan));
}

static char *
dup_name (FujinServicePlan *plan)
{
  return g_strdup (fujin_service_plan_get_name (plan, fujin_lang_screen ()));
}

static char *
dup_pair (FujinServicePlan *plan)
{
  return fujin_rating_words_dup_pair (plan, fujin_lang_screen ());
}

static int
difference_of (FujinServicePlan *plan)
{
  FujinRatingSpread as_is, to_be;

  fujin_rating_spread_get (plan, FALSE, &as_is);
  fujin_rating_spread_get (plan, TRUE, &to_be);
  return MAX (fujin_rating_spread_get_difference (&as_is),
              fujin_rating_spread_get_difference (&to_be));
}

static guint
count_raters (FujinServicePlan *plan)
{
  FujinRatingSpread as_is, to_be;

  fujin_rating_spread_get (plan, FALSE, &as_is);
  fujin_rating_spread_get (plan, TRUE, &to_be);
  return MAX (as_is.n_ratings, to_be.n_ratings);
}

static char *
dup_difference (FujinServicePlan *plan)
{
  int difference = difference_of (plan);

  if (difference == 0 && fujin_rating_spread_plan_disagrees (plan))
    /* Translators: some raters would not have the service evaluated, others gave a score */
    return g_strdup (C_("rating", "evaluate or not"));
  if (difference == 0 && count_raters (plan) < 2)
    return g_strdup (C_("rating", "one rater"));
  if (difference == 0)
    return g_strdup (C_("rating", "agree"));
  return g_strdup_printf (C_("rating", "differ by %d"), difference);
}

static char *
dup_raters (FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  GPtrArray *ratings = fujin_record_list_get_for (
    fujin_project_get_records (project, FUJIN_RECORD_RATING), fujin_service_plan_get_id (plan));
  GString *text = g_string_new (NULL);

  for (guint i = 0; ratings && i < ratings->len; i++)
    {
      FujinRecord *rating = g_ptr_array_index (ratings, i);

      if (fujin_rating_is_empty (rating))
        continue;
      if (text->len > 0)
        g_string_append (text, C_("list", ", "));
      g_string_append (text, fujin_record_get (rating, FUJIN_RATING_RATER));
    }
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *title;
  DupText dup_text;
  gboolean expand;
} columns[] = {
  { NC_("column", "Code"), dup_code, FALSE },
  { NC_("column", "Service"), dup_name, TRUE },
  { NC_("column", "Raters"), dup_raters, TRUE },
  { NC_("column", "As-Is → To-Be"), dup_pair, FALSE },
  { NC_("column", "Spread"), dup_difference, FALSE },
};

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         gpointer                  column)
{
  FujinServicePlan *plan = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_list_item_get_child (item);
  g_autofree char *text = columns[GPOINTER_TO_UINT (column)].dup_text (plan);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, text);
  if (columns[GPOINTER_TO_UINT (column)].dup_text == dup_difference &&
      fujin_rating_spread_plan_disagrees (plan))
    gtk_widget_add_css_class (label, "fujin-warning");
  else
    gtk_widget_remove_css_class (label, "fujin-warning");
}

/* Gives the list its columns. */
void
_fujin_merge_dialog_add_columns (FujinMergeDialog *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      g_autoptr (GtkColumnViewColumn) column = NULL;

      g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), GUINT_TO_POINTER (i));
      column = gtk_column_view_column_new (g_dpgettext2 (NULL, "column", columns[i].title),
                                           factory);
      gtk_column_view_column_set_expand (column, columns[i].expand);
      gtk_column_view_column_set_resizable (column, TRUE);
      gtk_column_view_append_column (self->view, column);
    }
}

static int
compare_plans (gconstpointer a,
               gconstpointer b)
{
  FujinServicePlan *one = *(FujinServicePlan *const *) a;
  FujinServicePlan *two = *(FujinServicePlan *const *) b;
  int order = fujin_rating_spread_plan_disagrees (two) - fujin_rating_spread_plan_disagrees (one);

  if (order == 0)
    order = difference_of (two) - difference_of (one);
  return order ? order : fujin_service_plan_compare (one, two);
}

/* Lists the services of the proposed state. */
void
_fujin_merge_dialog_fill (FujinMergeDialog *self)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  GListStore *store = g_list_store_new (FUJIN_TYPE_SERVICE_PLAN);

  self->n_disagree = 0;
  for (guint i = 0; i < fujin_project_get_n_plans (self->proposed); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->proposed, i);

      if (count_raters (plan) == 0)
        continue;
      g_ptr_array_add (plans, plan);
      self->n_disagree += fujin_rating_spread_plan_disagrees (plan) ? 1 : 0;
    }
  g_ptr_array_sort (plans, compare_plans);
  g_list_store_splice (store, 0, 0, plans->pdata, plans->len);
  gtk_column_view_set_model (
    self->view, GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (store))));
}
