/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-map-placement.h"

#include <glib/gi18n.h>

#include "fujin-badge.h"
#include "fujin-kind-mark.h"
#include "fujin-page.h"
#include "fujin-pattern-advice.h"
#include "fujin-pattern-words.h"
#include "fujin-plan-words.h"

/**
 * FujinMapPlacement:
 *
 * Why a service sits in its quadrant: the textbook's word, our own reasoning with its confidence,
 * or this project's own judgement, which can be taken back here.
 *
 * Signal "reset" (): the button was pressed that takes the own judgement back.
 */
struct _FujinMapPlacement
{
  GtkWidget         parent_instance;

  FujinServicePlan *plan;
  GtkStack         *stack;
  FujinBadge       *badge;
  GtkLabel         *code;
  GtkLabel         *name;
  FujinKindMark    *mark;
  GtkLabel         *kind;
  GtkLabel         *place;
  GtkLabel         *own;
  GtkButton        *reset;
  GtkLabel         *basis;
  GtkLabel         *advice;
};

G_DEFINE_FINAL_TYPE (FujinMapPlacement, fujin_map_placement, GTK_TYPE_WIDGET)

enum
{
  RESET,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
go (FujinMapPlacement *self,
    const char        *page_id)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE);

  if (page && self->plan)
    fujin_page_go_to_plan (FUJIN_PAGE (page), page_id, self->plan);
}

static void
catalogue_cb (FujinMapPlacement *self)
{
  go (self, "catalogue");
}

static void
assignment_cb (FujinMapPlacement *self)
{
  go (self, "assignment");
}

static void
reset_cb (FujinMapPlacement *self)
{
  g_signal_emit (self, signals[RESET], 0);
}

static void
fujin_map_placement_dispose (GObject *object)
{
  FujinMapPlacement *self = FUJIN_MAP_PLACEMENT (object);
  GtkWidget *child;

  g_clear_object (&self->plan);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_map_placement_parent_class)->dispose (object);
}

static void
fujin_map_placement_class_init (FujinMapPlacementClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_map_placement_dispose;
  g_type_ensure (FUJIN_TYPE_BADGE);
  g_type_ensure (FUJIN_TYPE_KIND_MARK);
  signals[RESET] = g_signal_new ("reset", FUJIN_TYPE_MAP_PLACEMENT, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-map-placement.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, badge);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, code);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, name);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, mark);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, kind);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, place);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, own);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, reset);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, basis);
  gtk_widget_class_bind_template_child (widget_class, FujinMapPlacement, advice);
  gtk_widget_class_bind_template_callback (widget_class, catalogue_cb);
  gtk_widget_class_bind_template_callback (widget_class, assignment_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
fujin_map_placement_init (FujinMapPlacement *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_kind (FujinServicePlan *plan)
{
  const FujinTerm *kind = fujin_framework_get_assignment_type (
    fujin_framework_get_default (), fujin_service_plan_get_kind (plan));
  FujinTeam *lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  const char *name = fujin_text_get (&kind->name, fujin_lang_screen ());

  if (!lead)
    return g_strdup (name);
  /* Translators: an assignment type, and the team that leads */
  return g_strdup_printf (_("%1$s · %2$s leads"), name, fujin_team_get_name (lead));
}

static void
show_place (FujinMapPlacement *self)
{
  g_autofree char *quadrants = fujin_service_plan_dup_quadrants (self->plan);
  g_autofree char *text = NULL;
  gboolean own = fujin_service_plan_get_quadrant (self->plan) != 0;
  FujinProject *project = fujin_service_plan_get_project (self->plan);

  if (*quadrants)
    /* Translators: %s is a quadrant such as IV */
    text = g_strdup_printf (_("Quadrant %s"), quadrants);
  else
    text = g_strdup (_("In no quadrant yet"));
  gtk_label_set_text (self->place, text);
  gtk_label_set_text (self->own, own ? _("This project placed it here by its own judgement.") : "");
  gtk_widget_set_visible (GTK_WIDGET (self->own), own);
  gtk_widget_set_visible (GTK_WIDGET (self->reset), own);
  gtk_widget_set_sensitive (GTK_WIDGET (self->reset),
                            project && !fujin_project_get_read_only (project));
}

static void
show_words (FujinMapPlacement *self)
{
  FujinLang lang = fujin_lang_screen ();
  FujinProject *project = fujin_service_plan_get_project (self->plan);
  g_autofree char *kind = dup_kind (self->plan);
  g_autofree char *basis = fujin_plan_words_dup_quadrants (self->plan);
  g_autofree char *advice = fujin_pattern_advice_dup_reason (
    self->plan, project ? fujin_project_get_present_pattern (project) : 0, lang);

  gtk_label_set_text (self->kind, kind);
  gtk_label_set_text (self->basis, basis);
  gtk_label_set_text (self->advice, advice ? advice : "");
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->advice)), advice != NULL);
}

/**
 * fujin_map_placement_show:
 * @self: a pane
 * @plan: (nullable): a service
 *
 * Shows a service as it is now.
 */
void
fujin_map_placement_show (FujinMapPlacement *self,
                          FujinServicePlan  *plan)
{
  const FujinCategory *category;

  g_return_if_fail (FUJIN_IS_MAP_PLACEMENT (self));

  g_set_object (&self->plan, plan);
  gtk_stack_set_visible_child_name (self->stack, plan ? "service" : "nothing");
  if (!plan)
    return;
  category = fujin_service_plan_get_category (plan);
  fujin_badge_set (self->badge, category->id, (int) category->index);
  gtk_label_set_text (self->code, fujin_service_plan_get_code (plan));
  gtk_label_set_text (self->name, fujin_service_plan_get_name (plan, fujin_lang_screen ()));
  fujin_kind_mark_set_kind (self->mark, fujin_service_plan_get_kind (plan));
  show_place (self);
  show_words (self);
}
