/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-evaluation-page-private.h"
#include "fujin-gap-summary.h"
#include "fujin-look.h"
#include "fujin-today.h"

/* In font sizes. Below the first width the three lists become one with tabs, below the second the
 * causes stand under the lists. */
#define NARROW 75
#define TIGHT 45
#define CAUSES_WIDTH 24

/**
 * FujinEvaluationPage:
 *
 * The evaluation process (textbook 3.4 and 8): three gap analyses side by side, the gaps by
 * priority, strengths and weaknesses, and for each gap where it comes from.
 */
G_DEFINE_FINAL_TYPE (FujinEvaluationPage, fujin_evaluation_page, FUJIN_TYPE_PAGE)

static void
show_status (FujinEvaluationPage *self,
             FujinGapRanking     *ranking)
{
  guint scored = ranking->ranked->len + ranking->n_reached;
  guint to_score = scored + ranking->unscored->len;
  g_autoptr (FujinGapSummary) summary = fujin_gap_summary_new (self->project, ranking);
  g_autofree char *words = fujin_gap_summary_dup_words (summary, fujin_lang_screen ());
  g_autofree char *text = g_strdup_printf (
    /* Translators: %1$u of %2$u services have both scores */
    ngettext ("%1$u of %2$u service has both scores", "%1$u of %2$u services have both scores",
              to_score), scored, to_score);

  gtk_label_set_text (self->status, text);
  gtk_label_set_text (self->summary, words);
}

static void
refresh (GtkWidget *widget)
{
  FujinEvaluationPage *self = FUJIN_EVALUATION_PAGE (widget);
  g_autoptr (FujinGapRanking) ranking = NULL;
  g_autofree char *today = NULL;

  if (self->project == NULL)
    return;
  today = fujin_today_dup ();
  fujin_plan_filter_forget (self->filter);
  ranking = fujin_gap_ranking_new (self->project);
  show_status (self, ranking);
  _fujin_evaluation_page_show_columns (self, ranking, today);
  _fujin_evaluation_page_show_ranking (self, ranking, today);
  fujin_evaluation_strengths_show (self->strengths, self->project);
  fujin_evaluation_causes_refresh (self->causes);
}

static void
changed_cb (FujinEvaluationPage *self)
{
  fujin_refresher_queue (self->refresher);
}

/*
 * _fujin_evaluation_page_choose:
 *
 * Shows where the gap of a service comes from.
 */
void
_fujin_evaluation_page_choose (FujinEvaluationPage *self,
                               FujinServicePlan    *plan,
                               gboolean             from_score)
{
  fujin_evaluation_causes_show (self->causes, plan, from_score);
}

static void
strength_chosen_cb (FujinEvaluationPage *self,
                    const char          *id)
{
  FujinServicePlan *plan = fujin_project_find_plan (self->project, id);

  if (plan != NULL)
    _fujin_evaluation_page_choose (self, plan, TRUE);
}

/* What narrows and orders the lists has nothing to say where there are none. */
static void
view_cb (FujinEvaluationPage *self)
{
  const char *name = gtk_stack_get_visible_child_name (self->views);
  gboolean lists = g_strcmp0 (name, "strengths") != 0;

  gtk_widget_set_sensitive (GTK_WIDGET (self->category), lists);
  gtk_widget_set_sensitive (GTK_WIDGET (self->level), lists);
  gtk_widget_set_sensitive (GTK_WIDGET (self->search), lists);
  gtk_widget_set_sensitive (GTK_WIDGET (self->sort), g_strcmp0 (name, "gaps") == 0);
}

static void
unscored_cb (FujinEvaluationPage *self)
{
  fujin_page_go (FUJIN_PAGE (self), "portfolio", "filter:unscored");
}

static gboolean
set_narrow_cb (gpointer data)
{
  FujinEvaluationPage *self = data;
  int width = (int) (CAUSES_WIDTH * fujin_look_font_size (GTK_WIDGET (self)));

  self->narrow_source = 0;
  gtk_widget_set_visible (GTK_WIDGET (self->tabs), self->narrow);
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    {
      gtk_widget_set_visible (self->column[i], !self->narrow || i == self->active);
      gtk_widget_set_visible (GTK_WIDGET (self->head[i]), !self->narrow);
    }
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  self->tight ? GTK_ORIENTATION_VERTICAL
                                              : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->causes), self->tight ? -1 : width, -1);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinEvaluationPage *self,
           int                  width)
{
  gboolean narrow = width < NARROW * fujin_look_font_size (GTK_WIDGET (self));
  gboolean tight = width < TIGHT * fujin_look_font_size (GTK_WIDGET (self));

  if (narrow == self->narrow && tight == self->tight)
    return;
  self->narrow = narrow;
  self->tight = tight;
  /* Not in the middle of an allocation. */
  if (self->narrow_source == 0)
    self->narrow_source = g_idle_add (set_narrow_cb, self);
}

static void
disconnect_project (FujinEvaluationPage *self)
{
  if (self->project == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->project, self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_teams (self->project), self);
}

static void
fujin_evaluation_page_set_project (FujinPage    *page,
                                   FujinProject *project)
{
  FujinEvaluationPage *self = FUJIN_EVALUATION_PAGE (page);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  disconnect_project (self);
  g_set_object (&self->project, project);
  if (self->causes == NULL)
    return;
  fujin_evaluation_causes_show (self->causes, NULL, TRUE);
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    fujin_evaluation_list_set_items (self->list[i], none, "");
  fujin_evaluation_list_set_items (self->ranking, none, "");
  fujin_evaluation_weights_show (self->weights, project);
  fujin_evaluation_strengths_show (self->strengths, NULL);
  if (project == NULL)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (changed_cb), self);
  fujin_refresher_queue (self->refresher);
}

static void
reveal_plan (FujinEvaluationPage *self,
             const char          *id)
{
  FujinServicePlan *plan = fujin_project_find_plan (self->project, id);

  if (plan == NULL)
    return;
  gtk_drop_down_set_selected (self->category, 0);
  gtk_drop_down_set_selected (self->level, 0);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  fujin_refresher_flush (self->refresher);
  gtk_stack_set_visible_child_name (self->views, "gaps");
  for (int i = FUJIN_N_PHASES - 1; i >= 0; i--)
    if (fujin_evaluation_list_select (self->list[i], plan))
      {
        gtk_toggle_button_set_active (self->tab[i], TRUE);
        break;
      }
  _fujin_evaluation_page_choose (self, plan, TRUE);
}

static void
fujin_evaluation_page_reveal (FujinPage  *page,
                              const char *target)
{
  FujinEvaluationPage *self = FUJIN_EVALUATION_PAGE (page);
  const FujinCategory *category;

  if (self->project == NULL || target == NULL)
    return;
  if (g_str_has_prefix (target, "plan:"))
    {
      reveal_plan (self, target + strlen ("plan:"));
    }
  else if (g_str_has_prefix (target, "category:"))
    {
      category = fujin_framework_find_category (fujin_project_get_framework (self->project),
                                                target + strlen ("category:"));
      if (category != NULL)
        gtk_drop_down_set_selected (self->category, category->index + 1);
    }
  else if (g_str_equal (target, "filter:ranking") || g_str_equal (target, "filter:strengths")
           || g_str_equal (target, "filter:gaps"))
    {
      gtk_stack_set_visible_child_name (self->views, target + strlen ("filter:"));
    }
}

static void
fujin_evaluation_page_find (FujinPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (FUJIN_EVALUATION_PAGE (page)->search));
}

static void
fujin_evaluation_page_dispose (GObject *object)
{
  FujinEvaluationPage *self = FUJIN_EVALUATION_PAGE (object);

  self->causes = NULL;
  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->narrow_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (fujin_evaluation_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-evaluation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, summary);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, category);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, level);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, sort);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, search);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, body);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, views);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, columns);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, ranking_box);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, weights_words);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, weights);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, unscored);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, strengths);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationPage, causes);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, unscored_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_cb);
  gtk_widget_class_bind_template_callback (widget_class, strength_chosen_cb);
}

static char *
fujin_evaluation_page_dup_subject (FujinPage *page)
{
  FujinEvaluationPage *self = FUJIN_EVALUATION_PAGE (page);

  return fujin_page_dup_plan_subject (fujin_evaluation_causes_get_plan (self->causes));
}

static void
fujin_evaluation_page_class_init (FujinEvaluationPageClass *klass)
{
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_evaluation_page_dispose;
  page_class->id = "evaluation";
  page_class->dup_subject = fujin_evaluation_page_dup_subject;
  page_class->set_project = fujin_evaluation_page_set_project;
  page_class->reveal = fujin_evaluation_page_reveal;
  page_class->find = fujin_evaluation_page_find;
  g_type_ensure (FUJIN_TYPE_EVALUATION_CAUSES);
  g_type_ensure (FUJIN_TYPE_EVALUATION_STRENGTHS);
  g_type_ensure (FUJIN_TYPE_EVALUATION_WEIGHTS);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
fujin_evaluation_page_init (FujinEvaluationPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  fujin_evaluation_causes_set_page (self->causes, FUJIN_PAGE (self));
  fujin_evaluation_strengths_set_page (self->strengths, FUJIN_PAGE (self));
  _fujin_evaluation_page_init_columns (self);
  _fujin_evaluation_page_init_tools (self);
  /* It grows into a wide page, but could not shrink into a narrow one. */
  self->narrow = TRUE;
  set_narrow_cb (self);
}

/**
 * fujin_evaluation_page_new:
 *
 * Returns: (transfer floating): the page, without a project
 */
GtkWidget *
fujin_evaluation_page_new (void)
{
  return g_object_new (FUJIN_TYPE_EVALUATION_PAGE, NULL);
}
