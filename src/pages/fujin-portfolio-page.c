/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-category-score.h"
#include "fujin-look.h"
#include "fujin-portfolio-page-private.h"

/* In font sizes. Below this width the categories lose their names, and the level its column. */
#define NARROW 75

/**
 * FujinPortfolioPage:
 *
 * Build phase 3, how well: As-Is and To-Be of every service in scope.
 */
G_DEFINE_FINAL_TYPE (FujinPortfolioPage, fujin_portfolio_page, FUJIN_TYPE_PAGE)

/* A mean never goes without its coverage, and where nothing is scored there is none. */
static char *
dup_mean (guint  n,
          double mean,
          guint  n_in_scope)
{
  if (n == 0)
    /* Translators: a mean that does not exist, and its coverage: 0 of %u services are scored */
    return g_strdup_printf (C_("mean", "– (0/%u)"), n_in_scope);
  /* Translators: a mean and its coverage: %2$u of %3$u services are scored */
  return g_strdup_printf (C_("mean", "%1$.1f (%2$u/%3$u)"), mean, n, n_in_scope);
}

static char *
dup_means (const FujinCategoryScore *score)
{
  g_autofree char *as_is = dup_mean (score->n_as_is, score->as_is, score->n_in_scope);
  g_autofree char *to_be = dup_mean (score->n_to_be, score->to_be, score->n_in_scope);

  /* Translators: two means, each with its coverage such as "2.4 (3/4)" */
  return g_strdup_printf (_("mean As-Is %1$s · mean To-Be %2$s"), as_is, to_be);
}

static void
update_rail_row (FujinPortfolioPage       *self,
                 int                       category,
                 const FujinCategoryScore *score)
{
  g_autofree char *text = dup_mean (score->n_as_is, score->as_is, score->n_in_scope);
  g_autofree char *words = dup_means (score);

  fujin_category_rail_set_count (fujin_plan_browser_get_rail (self->browser), category, text,
                                 words);
}

static void
update_status (FujinPortfolioPage       *self,
               const FujinCategoryScore *total)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u service in scope", "%u services in scope",
                                          total->n_in_scope), total->n_in_scope);
  /* Translators: between parts of a status line */
  g_string_append (text, C_("status", " · "));
  g_string_append_printf (text, _("%u with As-Is"), total->n_as_is);
  g_string_append (text, C_("status", " · "));
  g_string_append_printf (text, _("%u with To-Be"), total->n_to_be);
  g_string_append (text, C_("status", " · "));
  g_string_append_printf (text, _("%u not evaluated"), total->n_not_evaluated);
  gtk_label_set_text (self->status, text->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->status), text->str);
}

static void
update_totals (FujinPortfolioPage *self,
               FujinProject       *project)
{
  int category = fujin_category_rail_get_category (fujin_plan_browser_get_rail (self->browser));
  FujinCategoryScore score;
  g_autofree char *means = NULL;
  g_autofree char *text = NULL;

  if (category < 0)
    fujin_category_score_get_total (project, &score);
  else
    fujin_category_score_get (project, (guint) category, &score);
  means = dup_means (&score);
  /* Translators: a category, or all of them, and its means */
  text = g_strdup_printf (C_("means", "%1$s: %2$s"),
                          score.category ? fujin_text_get (&score.category->name,
                                                           fujin_lang_screen ())
                                         : _("All categories"),
                          means);
  gtk_label_set_text (self->totals, text);
}

void
_fujin_portfolio_page_update_guide (FujinPortfolioPage *self)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);

  fujin_score_guide_show (self->guide, fujin_plan_table_get_current (self->table), self->to_be,
                          plans->len);
}

static void
plans_changed_cb (FujinPortfolioPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  FujinCategoryScore score;

  if (!project)
    return;
  fujin_category_score_get_total (project, &score);
  update_status (self, &score);
  update_rail_row (self, FUJIN_CATEGORY_ALL, &score);
  for (guint i = 0; i < fujin_framework_get_n_categories (fujin_framework_get_default ()); i++)
    {
      fujin_category_score_get (project, i, &score);
      update_rail_row (self, (int) i, &score);
    }
  update_totals (self, project);
  _fujin_portfolio_page_update_ratings (self);
  fujin_target_reason_show_project (self->reason, project);
  _fujin_portfolio_page_update_guide (self);
  _fujin_portfolio_page_update_actions (self);
}

static void
category_cb (FujinPortfolioPage *self)
{
  if (fujin_page_get_project (FUJIN_PAGE (self)))
    update_totals (self, fujin_page_get_project (FUJIN_PAGE (self)));
}

void
_fujin_portfolio_page_set_to_be (FujinPortfolioPage *self,
                                 gboolean            to_be)
{
  if (self->to_be == to_be)
    return;
  self->to_be = to_be;
  fujin_plan_table_refresh (self->table);
  _fujin_portfolio_page_update_guide (self);
}

static gboolean
set_narrow_cb (gpointer data)
{
  FujinPortfolioPage *self = data;

  self->narrow_source = 0;
  fujin_category_rail_set_compact (fujin_plan_browser_get_rail (self->browser), self->narrow);
  fujin_plan_table_set_column_visible (self->table, "level", !self->narrow);
  _fujin_portfolio_page_update_ratings (self);
  fujin_score_guide_set_note_visible (self->guide, !self->narrow);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinPortfolioPage *self,
           int                 width)
{
  gboolean narrow = width < NARROW * fujin_look_font_size (GTK_WIDGET (self));

  if (narrow == self->narrow)
    return;
  self->narrow = narrow;
  /* Not in the middle of an allocation. */
  if (self->narrow_source == 0)
    self->narrow_source = g_idle_add (set_narrow_cb, self);
}

static void
fujin_portfolio_page_set_project (FujinPage    *page,
                                  FujinProject *project)
{
  FujinPortfolioPage *self = FUJIN_PORTFOLIO_PAGE (page);

  _fujin_portfolio_page_watch (self, project);
  if (self->table)
    fujin_plan_table_set_project (self->table, project);
  if (project)
    return;
  /* The table does not tell of the service it had: what showed it would hold the project. */
  if (self->reason)
    fujin_target_reason_show_project (self->reason, NULL);
  if (self->guide)
    fujin_score_guide_show (self->guide, NULL, self->to_be, 0);
}

static void
fujin_portfolio_page_reveal (FujinPage  *page,
                             const char *target)
{
  fujin_plan_browser_reveal (FUJIN_PORTFOLIO_PAGE (page)->browser, fujin_page_get_project (page),
                             target);
  if (g_str_has_prefix (target, "filter:no-target"))
    _fujin_portfolio_page_set_to_be (FUJIN_PORTFOLIO_PAGE (page), TRUE);
  else if (g_str_has_prefix (target, "filter:unscored"))
    _fujin_portfolio_page_set_to_be (FUJIN_PORTFOLIO_PAGE (page), FALSE);
}

static void
fujin_portfolio_page_find (FujinPage *page)
{
  fujin_plan_browser_find (FUJIN_PORTFOLIO_PAGE (page)->browser);
}

static void
fujin_portfolio_page_take_focus (FujinPage *page)
{
  fujin_plan_browser_take_focus (FUJIN_PORTFOLIO_PAGE (page)->browser);
}

static void
fujin_portfolio_page_dispose (GObject *object)
{
  FujinPortfolioPage *self = FUJIN_PORTFOLIO_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_handle_id (&self->narrow_source, g_source_remove);
  g_clear_object (&self->actions);
  self->table = NULL;
  G_OBJECT_CLASS (fujin_portfolio_page_parent_class)->dispose (object);
}

static char *
fujin_portfolio_page_dup_subject (FujinPage *page)
{
  FujinPortfolioPage *self = FUJIN_PORTFOLIO_PAGE (page);

  return fujin_page_dup_plan_subject (fujin_plan_table_get_current (self->table));
}

static void
fujin_portfolio_page_class_init (FujinPortfolioPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_portfolio_page_dispose;
  page_class->id = "portfolio";
  page_class->dup_subject = fujin_portfolio_page_dup_subject;
  page_class->set_project = fujin_portfolio_page_set_project;
  page_class->reveal = fujin_portfolio_page_reveal;
  page_class->find = fujin_portfolio_page_find;
  page_class->take_focus = fujin_portfolio_page_take_focus;
  g_type_ensure (FUJIN_TYPE_PLAN_BROWSER);
  g_type_ensure (FUJIN_TYPE_SCORE_GUIDE);
  g_type_ensure (FUJIN_TYPE_TARGET_REASON);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-portfolio-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinPortfolioPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinPortfolioPage, totals);
  gtk_widget_class_bind_template_child (widget_class, FujinPortfolioPage, browser);
  gtk_widget_class_bind_template_child (widget_class, FujinPortfolioPage, guide);
  gtk_widget_class_bind_template_child (widget_class, FujinPortfolioPage, reason);
  gtk_widget_class_bind_template_child (widget_class, FujinPortfolioPage, ratings_button);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
}

static void
fujin_portfolio_page_init (FujinPortfolioPage *self)
{
  const FujinPlanColumn *columns;
  const FujinPlanChoice *choices;
  guint n_columns, n_choices;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->table = fujin_plan_browser_get_table (self->browser);
  columns = _fujin_portfolio_page_get_columns (&n_columns);
  fujin_plan_table_set_up (self->table, GTK_WIDGET (self), columns, n_columns,
                           fujin_service_plan_in_scope);
  choices = _fujin_portfolio_page_get_choices (&n_choices);
  fujin_plan_browser_set_choices (self->browser, choices, n_choices);
  _fujin_portfolio_page_init_actions (self);
  _fujin_portfolio_page_init_ratings (self);
  g_signal_connect_swapped (self->table, "plans-changed", G_CALLBACK (plans_changed_cb), self);
  g_signal_connect_swapped (self->table, "current-changed",
                            G_CALLBACK (_fujin_portfolio_page_update_guide), self);
  g_signal_connect_object (fujin_plan_browser_get_rail (self->browser), "notify::category",
                           G_CALLBACK (category_cb), self, G_CONNECT_SWAPPED);
}
