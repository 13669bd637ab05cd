/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-evaluation-causes.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-gap-cause.h"
#include "fujin-gap-cycle.h"
#include "fujin-gap-finding.h"
#include "fujin-today.h"

/**
 * FujinEvaluationCauses:
 *
 * Where a gap comes from, as a chain that can be read from the score or from the catalogue, with
 * a way to each place where something can be changed, and what can be done about it.
 */
struct _FujinEvaluationCauses
{
  GtkWidget         parent_instance;

  FujinPage        *page;
  FujinServicePlan *plan;
  gboolean          showing;

  GtkStack         *stack;
  FujinBadge       *badge;
  GtkLabel         *code;
  GtkLabel         *name;
  GtkLabel         *line;
  GtkToggleButton  *from_score;
  GtkToggleButton  *from_catalogue;
  GtkBox           *chain;
  GtkLabel         *cycle;
  GtkButton        *improve;
  GtkButton        *accept;
};

G_DEFINE_FINAL_TYPE (FujinEvaluationCauses, fujin_evaluation_causes, GTK_TYPE_WIDGET)

static void
open_cb (GtkWidget             *button,
         FujinEvaluationCauses *self)
{
  /* The answer may rebuild the chain. */
  g_autofree char *page = g_strdup (g_object_get_data (G_OBJECT (button), "fujin-page"));
  g_autofree char *target = g_strdup (g_object_get_data (G_OBJECT (button), "fujin-target"));

  fujin_page_go (self->page, page, target);
}

static const char *
page_words (const char *page)
{
  if (g_str_equal (page, "catalogue"))
    return _("Open in the catalogue");
  if (g_str_equal (page, "assignment"))
    return _("Open in assignment");
  if (g_str_equal (page, "portfolio"))
    return _("Open in the portfolio");
  if (g_str_equal (page, "decisions"))
    return _("Open in decisions");
  return _("Open in improvements");
}

static GtkWidget *
create_open (FujinEvaluationCauses *self,
             const FujinGapCause   *cause)
{
  GtkWidget *button = gtk_button_new_with_label (page_words (cause->page));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fujin-link");
  gtk_widget_add_css_class (button, "small");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_object_set_data_full (G_OBJECT (button), "fujin-page", g_strdup (cause->page), g_free);
  g_object_set_data_full (G_OBJECT (button), "fujin-target", g_strdup (cause->target), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (open_cb), self);
  return button;
}

static void
append_label (GtkBox     *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

static void
append_cause (FujinEvaluationCauses *self,
              const FujinGapCause   *cause)
{
  g_autofree char *marked = NULL;

  if (cause->ours)
    /* Translators: %s is a sentence; the mark is explained below */
    marked = g_strdup_printf (_("%s *"), cause->sentence);
  append_label (self->chain, marked != NULL ? marked : cause->sentence, NULL);
}

static void
append_step (FujinEvaluationCauses *self,
             guint                  number,
             FujinGapStep           step)
{
  const char *name = fujin_gap_cause_get_step_name (step, fujin_lang_screen ());
  /* Translators: a link of a chain: its number and its heading */
  g_autofree char *text = g_strdup_printf (_("%1$u. %2$s"), number, name);

  append_label (self->chain, text, "fujin-section");
}

static void
show_chain (FujinEvaluationCauses *self,
            const char            *today)
{
  gboolean from_score = gtk_toggle_button_get_active (self->from_score);
  g_autoptr (GPtrArray) causes = fujin_gap_cause_list (self->plan, from_score, today,
                                                       fujin_lang_screen ());
  GtkWidget *child;
  gboolean any_ours = FALSE;
  guint number = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chain))) != NULL)
    gtk_box_remove (self->chain, child);
  for (guint i = 0; i < causes->len; i++)
    {
      const FujinGapCause *cause = g_ptr_array_index (causes, i);
      const FujinGapCause *before = i > 0 ? g_ptr_array_index (causes, i - 1) : NULL;
      const FujinGapCause *after = i + 1 < causes->len ? g_ptr_array_index (causes, i + 1) : NULL;

      if (before == NULL || before->step != cause->step)
        append_step (self, ++number, cause->step);
      append_cause (self, cause);
      any_ours = any_ours || cause->ours;
      if (after == NULL || after->step != cause->step || !g_str_equal (after->page, cause->page))
        gtk_box_append (self->chain, create_open (self, cause));
    }
  if (any_ours)
    append_label (self->chain, _("* Our own reasoning, not the textbook’s word."), "small");
}

static void
show_actions (FujinEvaluationCauses *self,
              guint                  kinds)
{
  const char *id = fujin_service_plan_get_id (self->plan);
  g_autofree char *words = NULL;
  FujinGapCycle cycle;

  if (fujin_gap_cycle_get (self->plan, kinds, &cycle))
    words = fujin_gap_cycle_dup_words (&cycle, fujin_lang_screen ());
  gtk_label_set_text (self->cycle, words != NULL ? words : _("No gap was found."));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->improve), "s", id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->accept), "s", id);
  gtk_widget_set_visible (GTK_WIDGET (self->improve), kinds != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->accept),
                          (kinds & FUJIN_GAP_BIT (FUJIN_GAP_BELOW)) != 0);
}

/**
 * fujin_evaluation_causes_refresh:
 * @self: a pane
 *
 * Shows the present state of its service.
 */
void
fujin_evaluation_causes_refresh (FujinEvaluationCauses *self)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *today = fujin_today_dup ();
  g_autofree char *line = NULL;
  const FujinCategory *category;

  g_return_if_fail (FUJIN_IS_EVALUATION_CAUSES (self));

  if (self->plan != NULL && fujin_service_plan_get_project (self->plan) == NULL)
    g_clear_object (&self->plan);
  gtk_stack_set_visible_child_name (self->stack, self->plan != NULL ? "chain" : "nothing");
  if (self->plan == NULL)
    return;
  category = fujin_service_plan_get_category (self->plan);
  line = fujin_gap_cause_dup_line (self->plan, lang);
  fujin_badge_set (self->badge, category->id, (int) category->index);
  gtk_label_set_text (self->code, fujin_service_plan_get_code (self->plan));
  gtk_label_set_text (self->name, fujin_service_plan_get_name (self->plan, lang));
  gtk_label_set_text (self->line, line);
  show_chain (self, today);
  show_actions (self, fujin_gap_finding_get_all (self->plan, today));
}

static void
direction_cb (FujinEvaluationCauses *self)
{
  if (!self->showing)
    fujin_evaluation_causes_refresh (self);
}

static void
fujin_evaluation_causes_dispose (GObject *object)
{
  FujinEvaluationCauses *self = FUJIN_EVALUATION_CAUSES (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (fujin_evaluation_causes_parent_class)->dispose (object);
}

static void
fujin_evaluation_causes_class_init (FujinEvaluationCausesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_evaluation_causes_dispose;
  g_type_ensure (FUJIN_TYPE_BADGE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-evaluation-causes.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, badge);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, code);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, name);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, line);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, from_score);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, from_catalogue);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, chain);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, cycle);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, improve);
  gtk_widget_class_bind_template_child (widget_class, FujinEvaluationCauses, accept);
  gtk_widget_class_bind_template_callback (widget_class, direction_cb);
}

static void
fujin_evaluation_causes_init (FujinEvaluationCauses *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fujin_evaluation_causes_set_page:
 * @self: a pane
 * @page: the page it stands on
 *
 * Says which page asks to open others.
 */
void
fujin_evaluation_causes_set_page (FujinEvaluationCauses *self,
                                  FujinPage             *page)
{
  self->page = page;
}

/**
 * fujin_evaluation_causes_show:
 * @self: a pane
 * @plan: (nullable): a service; %NULL for none
 * @from_score: whether the chain starts from the score, else from the catalogue
 *
 * Shows where the gap of a service comes from.
 */
void
fujin_evaluation_causes_show (FujinEvaluationCauses *self,
                              FujinServicePlan      *plan,
                              gboolean               from_score)
{
  g_return_if_fail (FUJIN_IS_EVALUATION_CAUSES (self));

  g_set_object (&self->plan, plan);
  self->showing = TRUE;
  gtk_toggle_button_set_active (from_score ? self->from_score : self->from_catalogue, TRUE);
  self->showing = FALSE;
  fujin_evaluation_causes_refresh (self);
}

/**
 * fujin_evaluation_causes_get_plan:
 * @self: a pane
 *
 * Returns: (nullable) (transfer none): the service it shows
 */
FujinServicePlan *
fujin_evaluation_causes_get_plan (FujinEvaluationCauses *self)
{
  return self->plan;
}
