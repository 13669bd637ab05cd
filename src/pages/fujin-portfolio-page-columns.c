/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit.h"
#include "fujin-kind-mark.h"
#include "fujin-line.h"
#include "fujin-plan-cells.h"
#include "fujin-plan-words.h"
#include "fujin-portfolio-page-private.h"
#include "fujin-rating-spread.h"
#include "fujin-score-dots.h"
#include "fujin-score-guide-private.h"
#include "fujin-target-check.h"

/* The assignment type and the teams in words. */
char *
_fujin_portfolio_page_dup_kind_words (FujinServicePlan *plan)
{
  const FujinTerm *term = fujin_framework_get_assignment_type (
    fujin_framework_get_default (), fujin_service_plan_get_kind (plan));
  const char *name = fujin_text_get (&term->name, fujin_lang_screen ());
  g_autofree char *teams = fujin_plan_words_dup_teams (plan);

  /* Translators: %1$s is an assignment type, %2$s the teams that carry the service */
  return *teams ? g_strdup_printf (C_("assignment", "%1$s · %2$s"), name, teams) : g_strdup (name);
}

/* Asked for when it is wanted: setting the tooltip of each row that comes into view would ask the
 * display server where the pointer is, each time. */
static gboolean
kind_tooltip_cb (GtkWidget  *cell,
                 int         x,
                 int         y,
                 gboolean    keyboard,
                 GtkTooltip *tooltip,
                 gpointer    data)
{
  FujinServicePlan *plan = fujin_plan_table_get_plan_at (cell);
  g_autofree char *text = plan ? _fujin_portfolio_page_dup_kind_words (plan) : NULL;

  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

static GtkWidget *
create_kind (GtkWidget *owner)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = fujin_line_new (8, 18, 0.0, PANGO_ELLIPSIZE_END);

  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), fujin_kind_mark_new ());
  gtk_box_append (GTK_BOX (box), text);
  gtk_widget_set_has_tooltip (box, TRUE);
  g_signal_connect (box, "query-tooltip", G_CALLBACK (kind_tooltip_cb), NULL);
  return box;
}

/* The mark says the type; in words it is in the tooltip and told to screen readers, so that the
 * teams have the room. */
static void
show_kind (GtkWidget        *cell,
           FujinServicePlan *plan,
           gboolean          selected)
{
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);
  const FujinTerm *term =
    fujin_framework_get_assignment_type (fujin_framework_get_default (), kind);
  const char *name = fujin_text_get (&term->name, fujin_lang_screen ());
  GtkWidget *line = gtk_widget_get_last_child (cell);
  g_autofree char *teams = fujin_plan_words_dup_teams (plan);
  g_autofree char *text = _fujin_portfolio_page_dup_kind_words (plan);

  fujin_kind_mark_set_kind (FUJIN_KIND_MARK (gtk_widget_get_first_child (cell)), kind);
  fujin_plan_cells_set_text (line, *teams ? teams : name, *teams ? NULL : "dim");
  gtk_accessible_update_property (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static int
compare_kind (FujinServicePlan *a,
              FujinServicePlan *b)
{
  int difference = (int) fujin_service_plan_get_kind (a) - (int) fujin_service_plan_get_kind (b);
  g_autofree char *teams_a = NULL;
  g_autofree char *teams_b = NULL;

  if (difference != 0)
    return difference;
  teams_a = fujin_plan_words_dup_teams (a);
  teams_b = fujin_plan_words_dup_teams (b);
  return g_utf8_collate (teams_a, teams_b);
}

static void
score_picked_cb (GtkWidget *cell,
                 int        score,
                 GtkWidget *owner)
{
  FujinPortfolioPage *page = FUJIN_PORTFOLIO_PAGE (owner);
  FujinServicePlan *plan = fujin_plan_table_get_plan_at (cell);
  gboolean to_be = fujin_score_dots_get_to_be (FUJIN_SCORE_DOTS (cell));
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (!plan)
    return;
  fujin_plan_table_touch (page->table, plan);
  _fujin_portfolio_page_set_to_be (page, to_be);
  g_ptr_array_add (plans, plan);
  fujin_edit_set_score (fujin_page_get_project (FUJIN_PAGE (page)), plans, to_be, score);
}

static gboolean
score_tooltip_cb (GtkWidget  *cell,
                  int         x,
                  int         y,
                  gboolean    keyboard,
                  GtkTooltip *tooltip,
                  gpointer    data)
{
  FujinServicePlan *plan = fujin_plan_table_get_plan_at (cell);
  FujinScoreDots *dots = FUJIN_SCORE_DOTS (cell);
  gboolean to_be = fujin_score_dots_get_to_be (dots);
  g_autofree char *text = NULL;
  g_autofree char *parts = NULL;
  g_autofree char *both = NULL;

  if (!plan)
    return FALSE;
  text = fujin_plan_words_dup_score (plan, to_be,
                                     keyboard ? 0 : fujin_score_dots_pick (dots, x));
  if (fujin_service_plan_get_side (plan, to_be, FALSE) > 0 ||
      fujin_service_plan_get_side (plan, to_be, TRUE) > 0)
    parts = _fujin_score_guide_dup_hint (plan, to_be);
  both = g_strconcat (text, parts ? "\n" : NULL, parts, NULL);
  gtk_tooltip_set_text (tooltip, both);
  return TRUE;
}

static GtkWidget *
create_dots (GtkWidget *owner,
             gboolean   to_be)
{
  GtkWidget *dots = fujin_score_dots_new (to_be);

  g_object_set_data (G_OBJECT (dots), "fujin-page", owner);
  gtk_widget_set_has_tooltip (dots, TRUE);
  g_signal_connect (dots, "query-tooltip", G_CALLBACK (score_tooltip_cb), NULL);
  g_signal_connect (dots, "picked", G_CALLBACK (score_picked_cb), owner);
  return dots;
}

static GtkWidget *
create_as_is (GtkWidget *owner)
{
  return create_dots (owner, FALSE);
}

static GtkWidget *
create_to_be (GtkWidget *owner)
{
  return create_dots (owner, TRUE);
}

static void
show_score (GtkWidget        *cell,
            FujinServicePlan *plan,
            gboolean          selected)
{
  FujinScoreDots *dots = FUJIN_SCORE_DOTS (cell);
  FujinPortfolioPage *page = g_object_get_data (G_OBJECT (cell), "fujin-page");
  gboolean to_be = fujin_score_dots_get_to_be (dots);

  fujin_score_dots_set_score (dots,
                              to_be ? fujin_service_plan_get_to_be (plan)
                                    : fujin_service_plan_get_as_is (plan),
                              fujin_service_plan_on_other_scale (plan, to_be));
  fujin_score_dots_set_active (dots, selected && page->to_be == to_be);
}

static int
compare_as_is (FujinServicePlan *a,
               FujinServicePlan *b)
{
  return fujin_service_plan_get_as_is (a) - fujin_service_plan_get_as_is (b);
}

static int
compare_to_be (FujinServicePlan *a,
               FujinServicePlan *b)
{
  return fujin_service_plan_get_to_be (a) - fujin_service_plan_get_to_be (b);
}

static GtkWidget *
create_gap (GtkWidget *owner)
{
  return fujin_line_new (3, 4, 1.0, PANGO_ELLIPSIZE_NONE);
}

static void
show_gap (GtkWidget        *cell,
          FujinServicePlan *plan,
          gboolean          selected)
{
  g_autofree char *text = fujin_plan_words_dup_gap (plan);

  fujin_line_set_text (FUJIN_LINE (cell), text);
}

/* The largest gap first: it is what one looks for. Where there is no gap to speak of comes last,
 * apart from all others. */
static int
compare_gap (FujinServicePlan *a,
             FujinServicePlan *b)
{
  int gap_a = -FUJIN_SCORE_MAX, gap_b = -FUJIN_SCORE_MAX;

  fujin_service_plan_get_gap (a, &gap_a);
  fujin_service_plan_get_gap (b, &gap_b);
  return gap_b - gap_a;
}

static void
show_level (GtkWidget        *cell,
            FujinServicePlan *plan,
            gboolean          selected)
{
  const FujinTerm *term = fujin_framework_get_level (fujin_framework_get_default (),
                                                     fujin_service_plan_get_level (plan));

  fujin_plan_cells_set_text (cell, fujin_text_get (&term->name, fujin_lang_screen ()), "dim");
}

const FujinPlanColumn *
_fujin_portfolio_page_get_columns (guint *n_columns)
{
  static const FujinPlanColumn columns[] = {
    { "code", NC_("column", "Code"), fujin_plan_cells_create_code, fujin_plan_cells_show_code,
      fujin_service_plan_compare, FALSE },
    { "name", NC_("column", "Service"), fujin_plan_cells_create_name, fujin_plan_cells_show_name,
      fujin_plan_cells_compare_name, TRUE },
    { "assignment", NC_("column", "Assignment"), create_kind, show_kind, compare_kind, FALSE },
    { "as-is", NC_("column", "As-Is"), create_as_is, show_score, compare_as_is, FALSE },
    { "to-be", NC_("column", "To-Be"), create_to_be, show_score, compare_to_be, FALSE },
    { "gap", NC_("column", "Gap"), create_gap, show_gap, compare_gap, FALSE },
    { "raters", NC_("column", "Raters"), _fujin_portfolio_page_create_spread,
      _fujin_portfolio_page_show_spread, _fujin_portfolio_page_compare_spread, FALSE },
    { "level", NC_("column", "Level"), fujin_plan_cells_create_text, show_level,
      fujin_plan_cells_compare_level, FALSE },
    { "hint", NULL, _fujin_portfolio_page_create_hint, _fujin_portfolio_page_show_hint, NULL,
      FALSE },
  };

  *n_columns = G_N_ELEMENTS (columns);
  return columns;
}

static gboolean
is_unscored (FujinServicePlan *plan)
{
  return fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NONE;
}

/* A service that is not evaluated needs no target; the next steps count the same. */
static gboolean
is_without_target (FujinServicePlan *plan)
{
  return fujin_service_plan_get_to_be (plan) == FUJIN_SCORE_NONE &&
         fujin_service_plan_get_as_is (plan) != FUJIN_SCORE_NOT_EVALUATED;
}

static gboolean
has_gap (FujinServicePlan *plan)
{
  int gap;

  return fujin_service_plan_get_gap (plan, &gap) && gap > 0;
}

static gboolean
is_on_other_scale (FujinServicePlan *plan)
{
  return fujin_service_plan_on_other_scale (plan, FALSE)
         || fujin_service_plan_on_other_scale (plan, TRUE);
}

static gboolean
is_combination (FujinServicePlan *plan)
{
  return fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_COMBINATION;
}

static gboolean
is_unassigned (FujinServicePlan *plan)
{
  return fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED;
}

static gboolean
is_not_evaluated (FujinServicePlan *plan)
{
  return fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NOT_EVALUATED
         || fujin_service_plan_get_to_be (plan) == FUJIN_SCORE_NOT_EVALUATED;
}

const FujinPlanChoice *
_fujin_portfolio_page_get_choices (guint *n_choices)
{
  static const FujinPlanChoice choices[] = {
    { "all", NC_("filter", "All services in scope"), NULL },
    { "unscored", NC_("filter", "Without As-Is"), is_unscored },
    { "no-target", NC_("filter", "Without To-Be"), is_without_target },
    { "gap", NC_("filter", "To-Be above As-Is"), has_gap },
    { "other-scale", NC_("filter", "Scored on the other scale"), is_on_other_scale },
    { "lower-target", NC_("filter", "To-Be lower, no reason given"),
      fujin_target_check_plan_asks },
    { "raters-differ", NC_("filter", "Raters disagree"), fujin_rating_spread_plan_disagrees },
    { "combination", NC_("filter", "Combination"), is_combination },
    { "unassigned", NC_("filter", "Unassigned"), is_unassigned },
    { "not-evaluated", NC_("filter", "Not evaluated"), is_not_evaluated },
  };

  *n_choices = G_N_ELEMENTS (choices);
  return choices;
}
