/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-evaluation-strengths.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-long-range.h"
#include "fujin-pattern-advice.h"
#include "fujin-strengths.h"

/* How many categories each list has, and how many points for the long cycle are named. */
#define N_CATEGORIES 3
#define N_POINTS 20
#define CODE_CHARS 4

/**
 * FujinEvaluationStrengths:
 *
 * Strengths and weaknesses by category, and the points for the long cycle (textbook 8.2).
 */
struct _FujinEvaluationStrengths
{
  GtkWidget     parent_instance;

  FujinPage    *page;
  FujinProject *project;
  GtkBox       *strong;
  GtkBox       *weak;
  GtkLabel     *alike;
  GtkLabel     *coverage;
  GtkLabel     *range_note;
  GtkBox       *range;
};

G_DEFINE_FINAL_TYPE (FujinEvaluationStrengths, fujin_evaluation_strengths, GTK_TYPE_WIDGET)

static guint chosen_signal;

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
append_label (GtkBox     *box,
              const char *text,
              const char *css_class,
              gboolean    wrap)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), wrap);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
  return label;
}

static GtkWidget *
create_button (GtkWidget  *child,
               const char *spoken,
               const char *id)
{
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fujin-row-button");
  gtk_widget_set_tooltip_text (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "fujin-id", g_strdup (id), g_free);
  /* A category or a service, for its entry of the library. */
  g_object_set_data_full (G_OBJECT (button), "fujin-plan", g_strdup (id), g_free);
  return button;
}

static void
category_cb (GtkWidget                *button,
             FujinEvaluationStrengths *self)
{
  g_autofree char *target = g_strdup_printf (
    "category:%s", (const char *) g_object_get_data (G_OBJECT (button), "fujin-id"));

  fujin_page_go (self->page, "charts", target);
}

static void
append_category (FujinEvaluationStrengths *self,
                 GtkBox                   *box,
                 const FujinCategoryScore *score)
{
  const char *name = fujin_text_get (&score->category->name, fujin_lang_screen ());
  guint to_score = fujin_category_score_count_to_score (score, FALSE);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *mean = g_strdup_printf ("%.1f", score->as_is);
  /* Translators: how many services of a category are scored, of how many in scope: "(3/4)" */
  g_autofree char *coverage = g_strdup_printf (_("(%1$u/%2$u)"), score->n_as_is, to_score);
  /* Translators: "B Real-time analysis: mean 2.5, 3 of 4 services scored" */
  g_autofree char *spoken = g_strdup_printf (
    _("%1$s %2$s: mean %3$s, %4$u of %5$u services scored"), score->category->id, name, mean,
    score->n_as_is, to_score);
  GtkWidget *label, *button;

  gtk_box_append (GTK_BOX (line),
                  fujin_badge_new (score->category->id, (int) score->category->index));
  label = append_label (GTK_BOX (line), name, NULL, FALSE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  append_label (GTK_BOX (line), mean, "numeric", FALSE);
  append_label (GTK_BOX (line), coverage, "dim", FALSE);
  button = create_button (line, spoken, score->category->id);
  g_signal_connect (button, "clicked", G_CALLBACK (category_cb), self);
  gtk_box_append (box, button);
}

static void
show_categories (FujinEvaluationStrengths *self,
                 GtkBox                   *box,
                 GArray                   *scores,
                 GArray                   *ties,
                 const char               *heading)
{
  g_autofree char *tied = fujin_strengths_dup_ties (ties, fujin_lang_screen ());

  clear_box (box);
  if (scores->len == 0)
    return;
  append_label (box, heading, "fujin-section", TRUE);
  for (guint i = 0; i < scores->len; i++)
    append_category (self, box, &g_array_index (scores, FujinCategoryScore, i));
  if (tied != NULL)
    append_label (box, tied, "dim", TRUE);
}

static void
show_strengths (FujinEvaluationStrengths *self)
{
  g_autoptr (FujinStrengths) strengths = fujin_strengths_new (self->project, N_CATEGORIES);
  g_autofree char *coverage = fujin_strengths_dup_coverage (self->project, fujin_lang_screen ());

  show_categories (self, self->strong, strengths->strong, strengths->strong_ties,
                   /* Translators: categories with the highest means */
                   _("Strengths: what has been achieved so far"));
  show_categories (self, self->weak, strengths->weak, strengths->weak_ties,
                   /* Translators: categories with the lowest means */
                   _("Weaknesses: where the short cycle starts"));
  gtk_widget_set_visible (GTK_WIDGET (self->alike),
                          strengths->alike || strengths->n_categories == 0);
  gtk_label_set_text (self->alike,
                      strengths->n_categories == 0
                        ? _("Score the As-Is of services on the Portfolio page, and the strongest "
                            "and weakest categories stand here.")
                        : _("All scored categories are alike: there is neither a strength nor a "
                            "weakness among them."));
  gtk_label_set_text (self->coverage, coverage);
  gtk_widget_set_visible (GTK_WIDGET (self->coverage), strengths->n_categories > 0);
}

static void
point_cb (GtkWidget                *button,
          FujinEvaluationStrengths *self)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "fujin-id"));

  g_signal_emit (self, chosen_signal, 0, id);
}

static void
append_point (FujinEvaluationStrengths *self,
              FujinServicePlan         *plan,
              int                       target)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  g_autofree char *reason = fujin_pattern_advice_dup_reason (plan, target, fujin_lang_screen ());
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label, *button;
  g_autofree char *steps = NULL;
  int gap;

  gtk_box_append (GTK_BOX (line), fujin_badge_new (category->id, (int) category->index));
  label = append_label (GTK_BOX (line), fujin_service_plan_get_code (plan), "fujin-code", FALSE);
  gtk_label_set_width_chars (GTK_LABEL (label), CODE_CHARS);
  label = append_label (GTK_BOX (line),
                        fujin_service_plan_get_name (plan, fujin_lang_screen ()), NULL, FALSE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  if (fujin_service_plan_get_gap (plan, &gap))
    steps = g_strdup_printf ("%+d", gap);
  append_label (GTK_BOX (line), steps != NULL ? steps : C_("gap", "not scored"),
                steps != NULL ? "numeric" : "dim", FALSE);
  button = create_button (line, reason != NULL ? reason : "", fujin_service_plan_get_id (plan));
  g_signal_connect (button, "clicked", G_CALLBACK (point_cb), self);
  gtk_box_append (self->range, button);
}

static char *
dup_range_note (guint n,
                int   target)
{
  if (target == 0)
    return g_strdup (_("Choose a target pattern on the Assignment page, and the services furthest "
                       "from it stand here."));
  if (n == 0)
    /* Translators: %d is a pattern */
    return g_strdup_printf (_("Every carried service fits target pattern %d."), target);
  if (n > N_POINTS)
    /* Translators: %1$u services, %2$d a pattern, %3$d how many are shown */
    return g_strdup_printf (_("%1$u services are led from inside where target pattern %2$d leads "
                              "from outside, or the other way round; the %3$d with the largest gap "
                              "are shown. To read this as the distance to the pattern is our own "
                              "reasoning."), n, target, N_POINTS);
  /* Translators: %1$u services, %2$d a pattern */
  return g_strdup_printf (ngettext ("%1$u service is led from inside where target pattern %2$d "
                                    "leads from outside, or the other way round. To read this as "
                                    "the distance to the pattern is our own reasoning.",
                                    "%1$u services are led from inside where target pattern %2$d "
                                    "leads from outside, or the other way round; the largest gap "
                                    "first. To read this as the distance to the pattern is our "
                                    "own reasoning.", n), n, target);
}

static void
show_range (FujinEvaluationStrengths *self)
{
  g_autoptr (GPtrArray) plans = fujin_long_range_list (self->project);
  int target = fujin_project_get_target_pattern (self->project);
  g_autofree char *note = dup_range_note (plans->len, target);

  clear_box (self->range);
  gtk_label_set_text (self->range_note, note);
  for (guint i = 0; i < MIN (plans->len, N_POINTS); i++)
    append_point (self, g_ptr_array_index (plans, i), target);
}

static void
fujin_evaluation_strengths_dispose (GObject *object)
{
  FujinEvaluationStrengths *self = FUJIN_EVALUATION_STRENGTHS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (fujin_evaluation_strengths_parent_class)->dispose (object);
}

static void
fujin_evaluation_strengths_class_init (FujinEvaluationStrengthsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_evaluation_strengths_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-evaluation-strengths.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationStrengths, strong);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationStrengths, weak);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationStrengths, alike);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationStrengths, coverage);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationStrengths, range_note);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationStrengths, range);

  /**
   * FujinEvaluationStrengths::chosen:
   * @id: id of a service plan
   *
   * The user chose a point for the long cycle.
   */
  chosen_signal = g_signal_new ("chosen", FUJIN_TYPE_EVALUATION_STRENGTHS, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
fujin_evaluation_strengths_init (FujinEvaluationStrengths *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fujin_evaluation_strengths_set_page:
 * @self: the view
 * @page: the page it stands on
 *
 * Says which page asks to open others.
 */
void
fujin_evaluation_strengths_set_page (FujinEvaluationStrengths *self,
                                     FujinPage                *page)
{
  self->page = page;
}

/**
 * fujin_evaluation_strengths_show:
 * @self: the view
 * @project: (nullable): a project; %NULL to let go of the one shown
 *
 * Shows its present state.
 */
void
fujin_evaluation_strengths_show (FujinEvaluationStrengths *self,
                                 FujinProject             *project)
{
  g_return_if_fail (FUJIN_IS_EVALUATION_STRENGTHS (self));

  g_set_object (&self->project, project);
  if (project == NULL)
    return;
  show_strengths (self);
  show_range (self);
}
