/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-line.h"
#include "fujin-plan-cells.h"
#include "fujin-portfolio-page-private.h"
#include "fujin-rating-words.h"
#include "fujin-target-check.h"

/* Several raters: the column of the table, and what is done with rating files. */

static FujinProject *
project_of (FujinPortfolioPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

GtkWidget *
_fujin_portfolio_page_create_spread (GtkWidget *owner)
{
  return fujin_line_new (5, 10, 0.5, PANGO_ELLIPSIZE_END);
}

void
_fujin_portfolio_page_show_spread (GtkWidget        *cell,
                                   FujinServicePlan *plan,
                                   gboolean          selected)
{
  g_autofree char *text = fujin_rating_words_dup_pair (plan, fujin_lang_screen ());
  g_autofree char *words = fujin_rating_words_dup_both (plan, fujin_lang_screen ());

  fujin_line_set_text (FUJIN_LINE (cell), text);
  if (fujin_rating_spread_plan_disagrees (plan))
    gtk_widget_add_css_class (cell, "fujin-warning");
  else
    gtk_widget_remove_css_class (cell, "fujin-warning");
  gtk_widget_set_tooltip_text (cell, *text ? words : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static int
difference_of (FujinServicePlan *plan)
{
  FujinRatingSpread as_is, to_be;

  fujin_rating_spread_get (plan, FALSE, &as_is);
  fujin_rating_spread_get (plan, TRUE, &to_be);
  if (as_is.n_ratings + to_be.n_ratings == 0)
    return -1;
  return MAX (fujin_rating_spread_get_difference (&as_is),
              fujin_rating_spread_get_difference (&to_be));
}

/* The first click brings to the top where raters lie furthest apart. */
int
_fujin_portfolio_page_compare_spread (FujinServicePlan *a,
                                      FujinServicePlan *b)
{
  return difference_of (b) - difference_of (a);
}

GtkWidget *
_fujin_portfolio_page_create_hint (GtkWidget *owner)
{
  return fujin_plan_cells_create_hint (owner);
}

/* A To-Be that needs a word comes before the note. */
void
_fujin_portfolio_page_show_hint (GtkWidget        *cell,
                                 FujinServicePlan *plan,
                                 gboolean          selected)
{
  const char *text = _("To-Be is lower than As-Is, and no reason is given");

  fujin_plan_cells_show_hint (cell, plan, selected);
  if (!fujin_target_check_plan_asks (plan))
    return;
  gtk_image_set_from_icon_name (GTK_IMAGE (cell), "fujin-warning-symbolic");
  gtk_widget_remove_css_class (cell, "dim");
  gtk_widget_add_css_class (cell, "fujin-warning");
  gtk_widget_set_tooltip_text (cell, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_disagreement_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       data)
{
  fujin_page_reveal (FUJIN_PAGE (data), "filter:raters-differ");
}

static const GActionEntry entries[] = {
  { "show-disagreement", show_disagreement_cb },
};

/* The column is there when somebody rated something, and there is room for it. */
void
_fujin_portfolio_page_update_ratings (FujinPortfolioPage *self)
{
  FujinProject *project = project_of (self);
  gboolean any = project && fujin_record_list_get_n (
                              fujin_project_get_records (project, FUJIN_RECORD_RATING)) > 0;

  fujin_plan_table_set_column_visible (self->table, "raters", any && !self->narrow);
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions),
                                                 "show-disagreement")), any);
}

/* A rating is no part of a plan, so the table does not hear of it by itself. */
static void
refresh (GtkWidget *widget)
{
  FujinPortfolioPage *self = FUJIN_PORTFOLIO_PAGE (widget);

  if (!project_of (self))
    return;
  _fujin_portfolio_page_update_ratings (self);
  fujin_target_reason_show_project (self->reason, project_of (self));
  gtk_filter_changed (GTK_FILTER (fujin_plan_table_get_filter (self->table)),
                      GTK_FILTER_CHANGE_DIFFERENT);
  fujin_plan_table_refresh (self->table);
  _fujin_portfolio_page_update_guide (self);
}

static void
record_changed_cb (FujinPortfolioPage *self,
                   FujinRecord        *record)
{
  if (fujin_record_get_kind (record) == FUJIN_RECORD_RATING)
    fujin_refresher_queue (self->refresher);
}

static void
reason_changed_cb (FujinPortfolioPage *self)
{
  fujin_refresher_queue (self->refresher);
}

void
_fujin_portfolio_page_watch (FujinPortfolioPage *self,
                             FujinProject       *project)
{
  if (self->watched)
    g_signal_handlers_disconnect_by_data (self->watched, self);
  g_set_object (&self->watched, project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (record_changed_cb), self);
  g_signal_connect_swapped (project, "notify::to-be-reason", G_CALLBACK (reason_changed_cb), self);
  fujin_refresher_queue (self->refresher);
}

void
_fujin_portfolio_page_init_ratings (FujinPortfolioPage *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  fujin_plan_table_set_column_visible (self->table, "raters", FALSE);
}
