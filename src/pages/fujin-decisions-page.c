/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-decisions-page-private.h"
#include "fujin-look.h"
#include "fujin-one-stop.h"
#include "fujin-record.h"

/* Width in font sizes below which the details come only when asked for. */
#define NARROW 75
#define DETAIL_WIDTH 300

/**
 * FujinDecisionsPage:
 *
 * The decision ledger: what was decided against, with grounds and evidence, and what of it is to
 * be looked at again (textbook 8.3).
 */
G_DEFINE_FINAL_TYPE (FujinDecisionsPage, fujin_decisions_page, FUJIN_TYPE_PAGE)

static void
show_status (FujinDecisionsPage *self)
{
  FujinLedgerCount count = { 0 };
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rows)); i++)
    {
      g_autoptr (FujinDecisionRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

      fujin_ledger_count_entry (fujin_decision_row_get_entry (row), &count);
    }
  /* Translators: numbers of decisions; the first hold, the second no longer do */
  text = g_strdup_printf (_("In force: %1$u · review due: %2$u · something missing: %3$u · "
                            "past: %4$u"),
                          count.n_in_force, count.n_overdue + count.n_soon, count.n_incomplete,
                          count.n_past);
  gtk_label_set_text (self->status, text);
}

/* Selects what was asked for before it was there. */
static void
take_wanted (FujinDecisionsPage *self)
{
  g_autofree char *wanted = g_steal_pointer (&self->wanted);

  if (wanted && _fujin_decisions_page_select (self, wanted) && self->asking)
    fujin_decision_form_ask (self->form);
  self->asking = FALSE;
}

/* Whoever comes to the page sees a decision, and not only that one could be selected. */
static void
enter (FujinDecisionsPage *self)
{
  if (self->entering && self->n_selected == 0)
    _fujin_decisions_page_select_first (self);
  self->entering = FALSE;
}

static void
refresh (GtkWidget *widget)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (widget);

  if (!fujin_page_get_project (FUJIN_PAGE (self)))
    return;
  _fujin_decisions_page_update_list (self);
  show_status (self);
  _fujin_decisions_page_update_stack (self);
  _fujin_decisions_page_update_current (self);
  take_wanted (self);
  enter (self);
}

static void
plans_cb (FujinDecisionsPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
plan_changed_cb (FujinDecisionsPage *self,
                 FujinServicePlan   *plan)
{
  g_hash_table_add (self->changed, g_strdup (fujin_service_plan_get_id (plan)));
  fujin_refresher_queue (self->refresher);
}

static void
record_changed_cb (FujinDecisionsPage *self,
                   FujinRecord        *record)
{
  if (fujin_record_get_kind (record) != FUJIN_RECORD_DECISION)
    return;
  g_hash_table_add (self->changed, g_strdup (fujin_record_get (record, FUJIN_DECISION_SERVICE)));
  fujin_refresher_queue (self->refresher);
}

static void
fujin_decisions_page_set_project (FujinPage    *page,
                                  FujinProject *project)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (page);

  if (self->connected)
    {
      g_signal_handlers_disconnect_by_data (self->connected, self);
      g_signal_handlers_disconnect_by_data (fujin_project_get_plans (self->connected), self);
    }
  g_set_object (&self->connected, project);
  if (!self->rows)
    return;
  _fujin_decisions_page_clear_list (self);
  _fujin_decisions_page_update_current (self);
  if (!project)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (plan_changed_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (record_changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_plans (project), "items-changed",
                            G_CALLBACK (plans_cb), self);
  fujin_refresher_queue (self->refresher);
}

static FujinServicePlan *
find_plan (FujinDecisionsPage *self,
           const char         *id)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  FujinServicePlan *plan = project ? fujin_project_find_plan (project, id) : NULL;

  return plan || !project ? plan : fujin_project_find_code (project, id);
}

/* "plan:B-1", "filter:due", "category:B", or "accept-gap:B-1", which decides to live with the gap
 * of a service and asks why. */
static void
fujin_decisions_page_reveal (FujinPage  *page,
                             const char *target)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (page);
  const char *colon = strchr (target, ':');
  const char *what = colon ? colon + 1 : "";
  FujinServicePlan *plan = NULL;

  /* The page is about to be seen, or is. */
  fujin_refresher_flush (self->refresher);
  if (g_str_has_prefix (target, "filter:"))
    _fujin_decisions_page_choose (self, what);
  else if (g_str_has_prefix (target, "category:"))
    {
      g_autofree char *code = g_strconcat (what, "-", NULL);

      _fujin_decisions_page_choose (self, "in-force");
      gtk_editable_set_text (GTK_EDITABLE (self->search), code);
    }
  else if ((plan = find_plan (self, what)) && g_str_has_prefix (target, "accept-gap:"))
    _fujin_decisions_page_accept_gap (self, plan);
  else if (plan && _fujin_decisions_page_select_plan (self, plan))
    gtk_toggle_button_set_active (self->detail_button, TRUE);
  if (!self->wanted && self->n_selected == 0)
    _fujin_decisions_page_select_first (self);
}

static void
fujin_decisions_page_find (FujinPage *page)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (page);

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}

static void
fujin_decisions_page_take_focus (FujinPage *page)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (page);

  if (!gtk_widget_get_mapped (self->list) || !gtk_widget_grab_focus (GTK_WIDGET (self->view)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
activate_cb (FujinDecisionsPage *self)
{
  gtk_toggle_button_set_active (self->detail_button, TRUE);
  if (gtk_widget_get_visible (GTK_WIDGET (self->form)))
    fujin_decision_form_ask (self->form);
}

static void
form_done_cb (FujinDecisionsPage *self)
{
  fujin_decisions_page_take_focus (FUJIN_PAGE (self));
}

/* Down or Enter goes on from the search to what it found; Escape takes it off. */
static gboolean
search_key_cb (FujinDecisionsPage *self,
               guint               keyval,
               guint               keycode,
               GdkModifierType     state)
{
  if (keyval == GDK_KEY_Escape && *gtk_editable_get_text (GTK_EDITABLE (self->search)))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), "");
      return TRUE;
    }
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter)
    return FALSE;
  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
search_cb (FujinDecisionsPage *self)
{
  _fujin_decisions_page_narrow (self);
}

static void
gaps_shown_cb (FujinDecisionsPage *self)
{
  fujin_gap_picker_fill (self->gaps, fujin_page_get_project (FUJIN_PAGE (self)));
}

static void
gap_picked_cb (FujinDecisionsPage *self,
               FujinServicePlan   *plan)
{
  gtk_menu_button_popdown (self->accept_button);
  _fujin_decisions_page_accept_gap (self, plan);
}

static void
detail_toggled_cb (FujinDecisionsPage *self)
{
  if (self->rows)
    _fujin_decisions_page_update_columns (self);
}

static gboolean
width_changed_cb (gpointer data)
{
  FujinDecisionsPage *self = data;
  gboolean narrow = self->width < NARROW;

  self->width_source = 0;
  if (narrow != self->narrow)
    gtk_toggle_button_set_active (self->detail_button, !narrow);
  self->narrow = narrow;
  if (narrow)
    gtk_menu_button_set_icon_name (self->accept_button, "fujin-add-symbolic");
  else
    gtk_menu_button_set_label (self->accept_button, _("Accept a Gap…"));
  _fujin_decisions_page_update_columns (self);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinDecisionsPage *self,
           int                 width)
{
  self->width = (int) (width / fujin_look_font_size (GTK_WIDGET (self)));
  /* Not in the middle of an allocation. */
  if (self->width_source == 0)
    self->width_source = g_idle_add (width_changed_cb, self);
}

/* What was edited stays where it was; it is sorted in when the page is next come to. */
static void
fujin_decisions_page_map (GtkWidget *widget)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (widget);

  GTK_WIDGET_CLASS (fujin_decisions_page_parent_class)->map (widget);
  gtk_sorter_changed (gtk_column_view_get_sorter (self->view), GTK_SORTER_CHANGE_DIFFERENT);
  self->entering = TRUE;
  fujin_refresher_queue (self->refresher);
}

static void
fujin_decisions_page_dispose (GObject *object)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  _fujin_decisions_page_close_menu (self);
  g_clear_handle_id (&self->width_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_object (&self->selection);
  g_clear_object (&self->filter);
  g_clear_object (&self->rows);
  g_clear_object (&self->actions);
  G_OBJECT_CLASS (fujin_decisions_page_parent_class)->dispose (object);
}

static void
fujin_decisions_page_finalize (GObject *object)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (object);

  g_hash_table_unref (self->by_key);
  g_hash_table_unref (self->changed);
  g_free (self->today);
  g_free (self->search_key);
  g_free (self->wanted);
  G_OBJECT_CLASS (fujin_decisions_page_parent_class)->finalize (object);
}

static void
bind_list (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, search);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, states);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, accept_button);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, gaps);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, detail_button);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, detail_scroller);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, gaps_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, gap_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, detail_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
bind_detail (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, detail);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, badge);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, code);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, name);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, about);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, state);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, due);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, missing_box);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, missing);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, scores);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, form);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, history);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, review_box);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, interval);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, remove_button);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, many_label);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, many_decider);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, many_review);
  gtk_widget_class_bind_template_child (widget_class, FujinDecisionsPage, many_interval);
  gtk_widget_class_bind_template_callback (widget_class, form_done_cb);
}

static char *
fujin_decisions_page_dup_subject (FujinPage *page)
{
  FujinDecisionsPage *self = FUJIN_DECISIONS_PAGE (page);

  if (!self->current)
    return NULL;
  return fujin_page_dup_plan_subject (fujin_decision_row_get_entry (self->current)->plan);
}

static void
fujin_decisions_page_class_init (FujinDecisionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_decisions_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_decisions_page_finalize;
  widget_class->map = fujin_decisions_page_map;
  page_class->id = "decisions";
  page_class->dup_subject = fujin_decisions_page_dup_subject;
  page_class->set_project = fujin_decisions_page_set_project;
  page_class->reveal = fujin_decisions_page_reveal;
  page_class->find = fujin_decisions_page_find;
  page_class->take_focus = fujin_decisions_page_take_focus;
  g_type_ensure (FUJIN_TYPE_BADGE);
  g_type_ensure (FUJIN_TYPE_DATE_ENTRY);
  g_type_ensure (FUJIN_TYPE_DECISION_FORM);
  g_type_ensure (FUJIN_TYPE_GAP_PICKER);
  g_type_ensure (FUJIN_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-decisions-page.ui");
  bind_list (widget_class);
  bind_detail (widget_class);
  _fujin_decisions_page_bind_menu_keys (widget_class);
}

static void
fujin_decisions_page_init (FujinDecisionsPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  _fujin_decisions_page_init_actions (self);
  _fujin_decisions_page_init_detail (self);
  _fujin_decisions_page_init_filter (self);
  _fujin_decisions_page_init_list (self);
  _fujin_decisions_page_add_columns (self);
  _fujin_decisions_page_init_menu (self);
  gtk_widget_set_size_request (self->detail_scroller, DETAIL_WIDTH, -1);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->search), keys);
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  _fujin_decisions_page_update_current (self);
  /* Until its width is known the page is a narrow one: what a window was widened for stays. */
  width_changed_cb (self);
}
