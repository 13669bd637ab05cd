/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-category-score.h"
#include "fujin-dumbbell.h"
#include "fujin-gap.h"
#include "fujin-overview-page-private.h"
#include "fujin-progress.h"

#define N_GAPS 5
#define N_EXTREMES 2
#define N_STEPS 5
/* Codes such as "A-12" stand in a column. */
#define CODE_CHARS 4

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* What an empty card says instead. */
static void
show_hint (GtkBox     *box,
           const char *text)
{
  GtkWidget *label = _fujin_overview_page_create_text (text, "dim");

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_set_margin_bottom (label, 6);
  gtk_box_append (box, label);
}

static GtkWidget *
create_gap_row (FujinOverviewPage *self,
                FujinServicePlan  *plan)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  const char *name = fujin_service_plan_get_name (plan, fujin_lang_screen ());
  const char *code = fujin_service_plan_get_code (plan);
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);
  g_autofree char *target = g_strdup_printf ("plan:%s", fujin_service_plan_get_id (plan));
  g_autofree char *spoken = NULL;
  g_autofree char *steps = g_strdup_printf ("+%d", to_be - as_is);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = _fujin_overview_page_create_text (name, NULL);
  GtkWidget *lead = _fujin_overview_page_create_text (code, "fujin-code");
  GtkWidget *row;

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), fujin_badge_new (category->id, (int) category->index));
  gtk_label_set_width_chars (GTK_LABEL (lead), CODE_CHARS);
  gtk_box_append (GTK_BOX (box), lead);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), fujin_dumbbell_new (as_is, to_be));
  gtk_box_append (GTK_BOX (box), _fujin_overview_page_create_text (steps, "numeric"));
  row = _fujin_overview_page_create_row (self, box, "portfolio", target);
  /* Translators: "B-1 Real time asset monitoring: As-Is 2, To-Be 5" */
  spoken = g_strdup_printf (_("%1$s %2$s: As-Is %3$d, To-Be %4$d"), code, name, as_is, to_be);
  gtk_widget_set_tooltip_text (row, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  return row;
}

/* Shows the services that are furthest below their To-Be. */
void
_fujin_overview_page_show_gaps (FujinOverviewPage *self)
{
  g_autoptr (GPtrArray) plans = fujin_gap_rank (self->project, N_GAPS);

  clear_box (self->gaps);
  for (guint i = 0; i < plans->len; i++)
    gtk_box_append (self->gaps, create_gap_row (self, g_ptr_array_index (plans, i)));
  if (plans->len == 0)
    show_hint (self->gaps, _("Give services an As-Is and a To-Be on the Portfolio page, and the "
                             "largest gaps stand here."));
}

static GtkWidget *
create_score_row (FujinOverviewPage        *self,
                  const FujinCategoryScore *score)
{
  const FujinCategory *category = score->category;
  const char *name = fujin_text_get (&category->short_name, fujin_lang_screen ());
  guint to_score = fujin_category_score_count_to_score (score, FALSE);
  g_autofree char *target = g_strdup_printf ("category:%s", category->id);
  g_autofree char *mean = g_strdup_printf ("%.1f", score->as_is);
  /* Translators: how many services of a category are scored, of how many in scope: "(3/4)" */
  g_autofree char *coverage = g_strdup_printf (_("(%1$u/%2$u)"), score->n_as_is, to_score);
  g_autofree char *spoken = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = _fujin_overview_page_create_text (name, NULL);
  GtkWidget *small = _fujin_overview_page_create_text (coverage, "small");
  GtkWidget *row;

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (small, "dim");
  gtk_box_append (GTK_BOX (box), fujin_badge_new (category->id, (int) category->index));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), _fujin_overview_page_create_text (mean, "numeric"));
  gtk_box_append (GTK_BOX (box), small);
  row = _fujin_overview_page_create_row (self, box, "charts", target);
  /* Translators: "B Real-time analysis: mean 2.5, 3 of 4 services scored" */
  spoken = g_strdup_printf (_("%1$s %2$s: mean %3$s, %4$u of %5$u services scored"),
                            category->id, name, mean, score->n_as_is, to_score);
  gtk_widget_set_tooltip_text (row, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  return row;
}

static void
attach_extremes (FujinOverviewPage *self,
                 const char        *head,
                 GArray            *ranked,
                 int                column)
{
  GtkWidget *label = _fujin_overview_page_create_text (head, "small");

  gtk_widget_add_css_class (label, "dim");
  gtk_grid_attach (self->extremes, label, column, 0, 1, 1);
  for (guint i = 0; i < ranked->len; i++)
    gtk_grid_attach (self->extremes,
                     create_score_row (self, &g_array_index (ranked, FujinCategoryScore, i)),
                     column, (int) i + 1, 1, 1);
}

/* An order of partial data says so. */
static char *
extremes_note (FujinOverviewPage *self)
{
  FujinCategoryScore total;
  guint to_score, rest;

  fujin_category_score_get_total (self->project, &total);
  if (total.n_as_is == 0)
    return g_strdup (_("Score the As-Is of services on the Portfolio page, and the strongest and "
                       "weakest categories stand here."));
  to_score = fujin_category_score_count_to_score (&total, FALSE);
  rest = to_score - total.n_as_is;
  if (rest == 0)
    return g_strdup_printf (ngettext ("The %u service to score is scored.",
                                      "All %u services to score are scored.", to_score),
                            to_score);
  /* Translators: %1$u of %2$u are scored; %3$u are still to be scored. */
  return g_strdup_printf (ngettext ("%1$u of %2$u services scored. The order may change when "
                                    "the remaining %3$u is.",
                                    "%1$u of %2$u services scored. The order may change when "
                                    "the remaining %3$u are.", rest),
                          total.n_as_is, to_score, rest);
}

/* Said instead of two lists that would mean nothing. */
static void
attach_alike (FujinOverviewPage *self)
{
  g_autoptr (GArray) ranking = fujin_category_score_rank (self->project, TRUE);
  g_autofree char *mean = g_strdup_printf (
    "%.1f", g_array_index (ranking, FujinCategoryScore, 0).as_is);
  g_autofree char *text = NULL;
  GtkWidget *label;

  /* Translators: said where the strongest and weakest categories would stand; %s is a mean */
  text = g_strdup_printf (_("All scored categories are alike: mean As-Is %s"), mean);
  label = _fujin_overview_page_create_text (text, NULL);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_grid_attach (self->extremes, label, 0, 0, 2, 1);
}

/* Shows the categories with the highest and the lowest mean; none of them twice. */
void
_fujin_overview_page_show_extremes (FujinOverviewPage *self)
{
  g_autoptr (GArray) strong = NULL;
  g_autoptr (GArray) weak = NULL;
  g_autofree char *note = extremes_note (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->extremes))) != NULL)
    gtk_grid_remove (self->extremes, child);
  if (fujin_category_score_get_extremes (self->project, N_EXTREMES, &strong, &weak))
    attach_alike (self);
  if (strong->len > 0)
    attach_extremes (self, _("Strongest"), strong, 0);
  if (weak->len > 0)
    attach_extremes (self, _("Weakest"), weak, 1);
  gtk_label_set_label (self->extremes_note, note);
}

static GtkWidget *
create_step_row (FujinOverviewPage   *self,
                 const FujinNextStep *step)
{
  g_autofree char *target = *step->filter != '\0' ? g_strdup_printf ("filter:%s", step->filter)
                                                  : g_strdup ("");
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = _fujin_overview_page_create_text (step->text, NULL);
  GtkWidget *open = _fujin_overview_page_create_text (C_("next step", "Open"), "fujin-link");
  GtkWidget *row;

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), open);
  row = _fujin_overview_page_create_row (self, box, step->page, target);
  gtk_widget_set_tooltip_text (row, step->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  step->text, -1);
  return row;
}

/* Shows what to do next, the first things first. */
void
_fujin_overview_page_show_steps (FujinOverviewPage *self)
{
  g_autoptr (GPtrArray) steps = fujin_progress_next_steps (self->project, fujin_lang_screen ());
  guint n = MIN (steps->len, N_STEPS);

  clear_box (self->steps);
  for (guint i = 0; i < n; i++)
    gtk_box_append (self->steps, create_step_row (self, g_ptr_array_index (steps, i)));
  if (steps->len == 0)
    show_hint (self->steps, _("Everything is decided. Print the summary for the next meeting."));
}
