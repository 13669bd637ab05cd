/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-evaluation-row.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-dumbbell.h"
#include "fujin-gap-cause.h"
#include "fujin-gap-cycle.h"
#include "fujin-improvement.h"
#include "fujin-improvements-words.h"
#include "fujin-level-gap.h"

/* Codes such as "A-12" and places such as "128" stand in columns. */
#define CODE_CHARS 4
#define PRIORITY_CHARS 9

/**
 * FujinEvaluationRow:
 *
 * Shows a service and what an analysis found about it, on two lines: which service, and what.
 */
struct _FujinEvaluationRow
{
  GtkWidget      parent_instance;

  gboolean       ranking;
  GtkLabel      *place;
  FujinBadge    *badge;
  GtkLabel      *code;
  GtkLabel      *name;
  GtkLabel      *found;
  GtkLabel      *cycle;
  GtkWidget     *accepted;
  GtkWidget     *improved;
  FujinDumbbell *dumbbell;
  GtkLabel      *scores;
  GtkLabel      *priority;
};

G_DEFINE_FINAL_TYPE (FujinEvaluationRow, fujin_evaluation_row, GTK_TYPE_WIDGET)

static void
fujin_evaluation_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (fujin_evaluation_row_parent_class)->dispose (object);
}

static void
fujin_evaluation_row_class_init (FujinEvaluationRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_evaluation_row_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "fujin-evaluation-row");
}

static void
fujin_evaluation_row_init (FujinEvaluationRow *self)
{
  gtk_box_layout_set_spacing (
    GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 6);
}

static GtkLabel *
add_label (GtkWidget  *parent,
           const char *css_class,
           int         chars,
           double      align)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), (float) align);
  gtk_label_set_width_chars (GTK_LABEL (label), chars);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, parent);
  return GTK_LABEL (label);
}

static GtkWidget *
add_mark (GtkWidget  *parent,
          const char *icon_name,
          const char *text)
{
  GtkWidget *mark = gtk_image_new_from_icon_name (icon_name);

  gtk_image_set_pixel_size (GTK_IMAGE (mark), 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_visible (mark, FALSE);
  gtk_widget_set_parent (mark, parent);
  return mark;
}

static GtkWidget *
add_box (GtkWidget      *parent,
         GtkOrientation  orientation)
{
  GtkWidget *box = gtk_box_new (orientation, orientation == GTK_ORIENTATION_HORIZONTAL ? 6 : 0);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (box, parent);
  return box;
}

static void
fill_texts (FujinEvaluationRow *self)
{
  GtkWidget *lines = add_box (GTK_WIDGET (self), GTK_ORIENTATION_VERTICAL);
  GtkWidget *upper = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *lower = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (lines), upper);
  gtk_box_append (GTK_BOX (lines), lower);
  self->code = add_label (upper, "fujin-code", CODE_CHARS, 0.0);
  self->name = add_label (upper, NULL, 4, 0.0);
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->name), TRUE);
  if (!self->ranking)
    self->scores = add_label (upper, "numeric", -1, 1.0);
  self->found = add_label (lower, "small", 4, 0.0);
  gtk_widget_add_css_class (GTK_WIDGET (self->found), "dim");
  gtk_label_set_ellipsize (self->found, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->found), TRUE);
  self->cycle = add_label (lower, "fujin-pill", 4, 0.5);
  gtk_label_set_ellipsize (self->cycle, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->cycle), "small");
  gtk_widget_set_valign (GTK_WIDGET (self->cycle), GTK_ALIGN_CENTER);
  self->accepted = add_mark (lower, "fujin-decisions-symbolic", _("The gap is accepted"));
  self->improved = add_mark (lower, "fujin-improvements-symbolic",
                             _("An improvement is on its way"));
}

/**
 * fujin_evaluation_row_new:
 * @ranking: whether it stands in the ranking, with place and priority
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
fujin_evaluation_row_new (gboolean ranking)
{
  FujinEvaluationRow *self = g_object_new (FUJIN_TYPE_EVALUATION_ROW, NULL);
  GtkWidget *widget = GTK_WIDGET (self);

  self->ranking = ranking;
  if (ranking)
    self->place = add_label (widget, "numeric", CODE_CHARS, 1.0);
  self->badge = FUJIN_BADGE (fujin_badge_new ("A", 0));
  gtk_widget_set_valign (GTK_WIDGET (self->badge), GTK_ALIGN_CENTER);
  gtk_widget_set_parent (GTK_WIDGET (self->badge), widget);
  fill_texts (self);
  if (ranking)
    {
      self->dumbbell = FUJIN_DUMBBELL (fujin_dumbbell_new (0, 0));
      gtk_widget_set_parent (GTK_WIDGET (self->dumbbell), widget);
      self->priority = add_label (widget, "numeric", PRIORITY_CHARS, 1.0);
    }
  return widget;
}

static void
show_marks (FujinEvaluationRow *self,
            FujinServicePlan   *plan)
{
  g_autoptr (GPtrArray) open = fujin_improvement_list_open (plan);

  gtk_widget_set_visible (self->improved, open->len > 0);
  gtk_widget_set_visible (self->accepted,
                          fujin_level_gap_find_decision (plan, FUJIN_ABOUT_ACCEPTED_GAP) != NULL);
}

static char *
dup_scores (FujinServicePlan *plan)
{
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);

  if (!fujin_service_plan_in_scope (plan) || (as_is < 1 && to_be < 1))
    return g_strdup ("");
  if (as_is < 1)
    /* Translators: As-Is is missing, To-Be is %d */
    return g_strdup_printf (_("– → %d"), to_be);
  if (to_be < 1)
    /* Translators: As-Is is %d, To-Be is missing */
    return g_strdup_printf (_("%d → –"), as_is);
  /* Translators: As-Is and To-Be */
  return g_strdup_printf (_("%1$d → %2$d"), as_is, to_be);
}

static void
show_place (FujinEvaluationRow   *self,
            FujinServicePlan     *plan,
            const FujinRankedGap *ranked)
{
  g_autofree char *place = g_strdup_printf ("%u", ranked->place);
  g_autofree char *priority = g_strdup_printf ("%d × %d = %d", ranked->weight, ranked->gap,
                                               ranked->priority);

  gtk_label_set_text (self->place, place);
  gtk_label_set_text (self->priority, priority);
  fujin_dumbbell_set (self->dumbbell, fujin_service_plan_get_as_is (plan),
                      fujin_service_plan_get_to_be (plan));
}

/* What was found. */
static char *
dup_found (FujinEvaluationRow *self,
           FujinServicePlan   *plan,
           guint               kinds)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinTerm *level = fujin_framework_get_level (fujin_framework_get_default (),
                                                      fujin_service_plan_get_level (plan));

  if (self->ranking)
    return g_strdup (fujin_text_get (&level->name, lang));
  return fujin_gap_finding_dup_words (kinds, TRUE, lang);
}

/* In which cycle the gap can be closed, as on the cards of the improvements. */
static void
show_cycle (FujinEvaluationRow *self,
            FujinServicePlan   *plan,
            guint               kinds)
{
  FujinGapCycle cycle;
  gboolean any = fujin_gap_cycle_get (plan, kinds, &cycle);

  gtk_widget_set_visible (GTK_WIDGET (self->cycle), any);
  if (any)
    gtk_label_set_text (self->cycle, fujin_improvements_words_cycle (cycle.long_cycle));
}

static void
show_tooltip (FujinEvaluationRow *self,
              FujinServicePlan   *plan,
              guint               kinds)
{
  g_autofree char *line = fujin_gap_cause_dup_line (plan, fujin_lang_screen ());
  g_autofree char *found = fujin_gap_finding_dup_words (kinds, FALSE, fujin_lang_screen ());
  g_autofree char *words = NULL;
  g_autofree char *tip = NULL;
  FujinGapCycle cycle;

  if (fujin_gap_cycle_get (plan, kinds, &cycle))
    words = fujin_gap_cycle_dup_words (&cycle, fujin_lang_screen ());
  tip = g_strjoin ("\n", line, *found ? found : words, *found ? words : NULL, NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tip);
}

/**
 * fujin_evaluation_row_show:
 * @self: a row
 * @item: what it shows
 *
 * Shows another finding.
 */
void
fujin_evaluation_row_show (FujinEvaluationRow  *self,
                           FujinEvaluationItem *item)
{
  FujinLang lang = fujin_lang_screen ();
  FujinServicePlan *plan = fujin_evaluation_item_get_plan (item);
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  const FujinRankedGap *ranked = fujin_evaluation_item_get_ranked (item);
  guint kinds = fujin_evaluation_item_get_kinds (item);
  g_autofree char *found = dup_found (self, plan, kinds);
  g_autofree char *scores = dup_scores (plan);

  fujin_badge_set (self->badge, category->id, (int) category->index);
  gtk_label_set_text (self->code, fujin_service_plan_get_code (plan));
  gtk_label_set_text (self->name, fujin_service_plan_get_name (plan, lang));
  gtk_label_set_text (self->found, found);
  if (self->scores != NULL)
    gtk_label_set_text (self->scores, scores);
  if (self->ranking && ranked != NULL)
    show_place (self, plan, ranked);
  show_cycle (self, plan, kinds);
  show_marks (self, plan);
  show_tooltip (self, plan, kinds);
}
