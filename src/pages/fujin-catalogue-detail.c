/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-catalogue-detail-private.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-page.h"

/**
 * FujinCatalogueDetail:
 *
 * All about one service: its text, what was decided about it and why, where it sits and who it
 * is related to.
 *
 * Signal "level-picked" (level): the person chose a level for it.
 */
G_DEFINE_FINAL_TYPE (FujinCatalogueDetail, fujin_catalogue_detail, GTK_TYPE_WIDGET)

enum
{
  LEVEL_PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
plan_notify_cb (FujinCatalogueDetail *self)
{
  /* What is being typed here is shown already, with the caret where it belongs. */
  if (!self->updating)
    fujin_refresher_queue (self->refresher);
}

static void
own_name_cb (FujinCatalogueDetail *self)
{
  const char *name = gtk_editable_get_text (self->own_name);
  g_autofree char *bare = g_strstrip (g_strdup (name));

  /* A service without a name is not taken: leaving the box brings the old name back. */
  if (*bare)
    gtk_widget_remove_css_class (GTK_WIDGET (self->own_name), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->own_name), "error");
  if (self->updating || !self->plan || !self->project)
    return;
  self->updating = TRUE;
  fujin_edit_rename_own_service (self->project, self->plan, name);
  self->updating = FALSE;
}

static void
left_text_cb (FujinCatalogueDetail *self)
{
  if (!self->project)
    return;
  fujin_history_end_typing (fujin_project_get_history (self->project));
  fujin_refresher_queue (self->refresher);
}

static void
level_picked_cb (FujinCatalogueDetail *self,
                 int                   level)
{
  g_signal_emit (self, signals[LEVEL_PICKED], 0, level);
}

static void
judgement_cb (FujinCatalogueDetail *self)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (self->updating || !self->plan || !self->project)
    return;
  g_ptr_array_add (plans, self->plan);
  fujin_edit_set_quadrant (self->project, plans,
                           (int) gtk_drop_down_get_selected (self->judgement));
}

static FujinPage *
page_of (FujinCatalogueDetail *self)
{
  return FUJIN_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (self), FUJIN_TYPE_PAGE));
}

static gboolean
link_cb (FujinCatalogueDetail *self,
         const char           *target)
{
  fujin_page_reveal (page_of (self), target);
  return TRUE;
}

static void
go (FujinCatalogueDetail *self,
    const char           *page)
{
  g_autofree char *target = NULL;

  if (!self->plan)
    return;
  target = g_strdup_printf ("plan:%s", fujin_service_plan_get_id (self->plan));
  fujin_page_go (page_of (self), page, target);
}

static void
go_assignment_cb (FujinCatalogueDetail *self)
{
  go (self, "assignment");
}

static void
go_portfolio_cb (FujinCatalogueDetail *self)
{
  go (self, "portfolio");
}

static void
done_cb (FujinCatalogueDetail *self)
{
  fujin_page_take_focus (page_of (self));
}

static void
fujin_catalogue_detail_dispose (GObject *object)
{
  FujinCatalogueDetail *self = FUJIN_CATALOGUE_DETAIL (object);
  GtkWidget *child;

  fujin_catalogue_detail_set_project (self, NULL);
  g_clear_handle_id (&self->focus_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->together, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_catalogue_detail_parent_class)->dispose (object);
}

static void
bind_texts (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, badge);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, code);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, name);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, own_name);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, other_name);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, unconfirmed);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, place);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, summary);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, own_summary_box);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, own_summary);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, level);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, level_text);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, reason_box);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, reason_hint);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, decision);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, past);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, note);
}

static void
bind_rest (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, quadrants);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, judgement);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, teams);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, scores);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related_title);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related_from_title);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, related_from);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, origin_title);
  gtk_widget_class_bind_template_child (widget_class, FujinCatalogueDetail, origin);
  gtk_widget_class_bind_template_callback (widget_class, own_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, level_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, judgement_cb);
  gtk_widget_class_bind_template_callback (widget_class, link_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_assignment_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_portfolio_cb);
}

static void
fujin_catalogue_detail_class_init (FujinCatalogueDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_catalogue_detail_dispose;
  g_type_ensure (FUJIN_TYPE_BADGE);
  g_type_ensure (FUJIN_TYPE_DECISION_FORM);
  g_type_ensure (FUJIN_TYPE_LEVEL_PICKER);
  g_type_ensure (FUJIN_TYPE_PLAN_TEXT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-catalogue-detail.ui");
  bind_texts (widget_class);
  bind_rest (widget_class);
  signals[LEVEL_PICKED] = g_signal_new ("level-picked", G_TYPE_FROM_CLASS (klass),
                                        G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                        G_TYPE_INT);
}

static void
fill_judgement (FujinCatalogueDetail *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_string_list_append (names, _("No judgement of its own"));
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      const FujinQuadrant *quadrant =
        fujin_framework_get_quadrant (fujin_framework_get_default (), i);
      g_autofree char *name =
        /* Translators: %1$s is the number of a quadrant (I to IV), %2$s its name */
        g_strdup_printf (C_("quadrant", "%1$s: %2$s"), quadrant->id,
                         fujin_text_get (&quadrant->name, fujin_lang_screen ()));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->judgement, G_LIST_MODEL (names));
}

static void
fujin_catalogue_detail_init (FujinCatalogueDetail *self)
{
  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_judgement (self);
  self->updating = FALSE;
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), _fujin_catalogue_detail_show);
}

/**
 * fujin_catalogue_detail_set_project:
 * @self: a detail pane
 * @project: (nullable): the project whose plans it will show
 *
 * Prepares for another project; shows no plan of it yet.
 */
void
fujin_catalogue_detail_set_project (FujinCatalogueDetail *self,
                                    FujinProject         *project)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  fujin_catalogue_detail_set_plan (self, NULL);
  g_clear_pointer (&self->together, g_ptr_array_unref);
  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (project)
    g_signal_connect_swapped (project, "record-changed", G_CALLBACK (plan_notify_cb), self);
}

/**
 * fujin_catalogue_detail_set_plan:
 * @self: a detail pane
 * @plan: (nullable): a plan of its project
 *
 * Shows another plan.
 */
void
fujin_catalogue_detail_set_plan (FujinCatalogueDetail *self,
                                 FujinServicePlan     *plan)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  if (self->plan == plan)
    return;
  if (self->plan)
    g_signal_handlers_disconnect_by_data (self->plan, self);
  g_set_object (&self->plan, plan);
  if (plan)
    g_signal_connect_swapped (plan, "notify", G_CALLBACK (plan_notify_cb), self);
  if (!self->refresher)
    return;
  if (!plan)
    {
      fujin_plan_text_set_plan (self->own_summary, NULL);
      fujin_decision_form_show (self->decision, NULL, NULL, FUJIN_ABOUT_UNNECESSARY);
      fujin_plan_text_set_plan (self->note, NULL);
    }
  fujin_refresher_queue (self->refresher);
}

/**
 * fujin_catalogue_detail_set_together:
 * @self: a detail pane
 * @plans: (element-type FujinServicePlan): what is selected
 *
 * Says what is selected besides the plan that is shown: those of it that are unnecessary are
 * explained together.
 */
void
fujin_catalogue_detail_set_together (FujinCatalogueDetail *self,
                                     GPtrArray            *plans)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  g_clear_pointer (&self->together, g_ptr_array_unref);
  self->together = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < plans->len; i++)
    g_ptr_array_add (self->together, g_object_ref (g_ptr_array_index (plans, i)));
  fujin_refresher_queue (self->refresher);
}

/**
 * fujin_catalogue_detail_get_plan:
 * @self: a detail pane
 *
 * Returns: (transfer none) (nullable): the plan it shows
 */
FujinServicePlan *
fujin_catalogue_detail_get_plan (FujinCatalogueDetail *self)
{
  g_return_val_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self), NULL);

  return self->plan;
}

/**
 * fujin_catalogue_detail_rename:
 * @self: a detail pane
 *
 * Puts the focus where an own service is renamed.
 */
void
fujin_catalogue_detail_rename (FujinCatalogueDetail *self)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  if (self->plan && fujin_service_plan_is_own (self->plan))
    gtk_widget_grab_focus (GTK_WIDGET (self->own_name));
}

/* Once the form has its place: the question is scrolled into sight, or the box that has the
 * focus. */
static gboolean
scroll_cb (gpointer data)
{
  FujinCatalogueDetail *self = data;
  GtkWidget *shown = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;
  double y;

  self->focus_source = 0;
  if (!shown || !gtk_widget_is_ancestor (shown, GTK_WIDGET (self->decision)))
    shown = fujin_decision_form_get_question (self->decision);
  if (!viewport || !gtk_widget_get_mapped (shown)
      || !gtk_widget_translate_coordinates (shown, GTK_WIDGET (self), 0, 0, NULL, &y))
    return G_SOURCE_REMOVE;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  gtk_adjustment_clamp_page (adjustment, y, y + gtk_widget_get_height (shown));
  return G_SOURCE_REMOVE;
}

/**
 * fujin_catalogue_detail_show_question:
 * @self: a detail pane that is seen
 * @plan: a plan that is unnecessary
 *
 * Shows @plan, and where it is said why it is unnecessary. The focus stays where it is.
 */
void
fujin_catalogue_detail_show_question (FujinCatalogueDetail *self,
                                      FujinServicePlan     *plan)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  fujin_catalogue_detail_set_plan (self, plan);
  fujin_refresher_queue (self->refresher);
  fujin_refresher_flush (self->refresher);
  if (self->focus_source == 0)
    self->focus_source = g_timeout_add (60, scroll_cb, self);
}

/**
 * fujin_catalogue_detail_ask_reason:
 * @self: a detail pane that is seen
 * @plan: a plan that is unnecessary
 *
 * Shows @plan and puts the focus where it is said why it is unnecessary.
 */
void
fujin_catalogue_detail_ask_reason (FujinCatalogueDetail *self,
                                   FujinServicePlan     *plan)
{
  g_return_if_fail (FUJIN_IS_CATALOGUE_DETAIL (self));

  fujin_catalogue_detail_show_question (self, plan);
  fujin_decision_form_ask (self->decision);
}
