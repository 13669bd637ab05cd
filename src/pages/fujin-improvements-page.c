/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-improvement.h"
#include "fujin-improvements-page-private.h"
#include "fujin-look.h"
#include "fujin-today.h"

#define VIEW_KEY "improvements-view"
/* In text sizes. Below this width the side pane is shown on demand only. */
#define NARROW 72
/* Width of the pane, until it is drawn to another. */
#define SIDE_EMS 24

/**
 * FujinImprovementsPage:
 *
 * What is to be done about the gaps: improvements on a board by their state or in a list, where
 * they are edited, and where they lead when all are done.
 */
G_DEFINE_FINAL_TYPE (FujinImprovementsPage, fujin_improvements_page, FUJIN_TYPE_PAGE)

gboolean
_fujin_improvements_page_is_list (FujinImprovementsPage *self)
{
  return gtk_toggle_button_get_active (self->list_button);
}

GPtrArray *
_fujin_improvements_page_dup_selected (FujinImprovementsPage *self)
{
  return _fujin_improvements_page_is_list (self)
           ? fujin_improvements_list_dup_selected (self->list)
           : fujin_improvements_board_dup_selected (self->board);
}

void
_fujin_improvements_page_select (FujinImprovementsPage *self,
                                 GPtrArray             *records)
{
  if (_fujin_improvements_page_is_list (self))
    fujin_improvements_list_select (self->list, records);
  else
    fujin_improvements_board_select (self->board, records);
}

static void
selection_changed_cb (FujinImprovementsPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  g_autoptr (GPtrArray) selected = NULL;

  if (!project || self->updating)
    return;
  selected = _fujin_improvements_page_dup_selected (self);
  fujin_improvements_detail_show (self->detail, project, selected);
  if (selected->len > 0)
    gtk_stack_set_visible_child_name (self->side_stack, "detail");
  _fujin_improvements_page_update_actions (self, selected->len);
}

void
_fujin_improvements_page_show_side (FujinImprovementsPage *self,
                                    const char            *what)
{
  gtk_toggle_button_set_active (self->side_button, TRUE);
  gtk_stack_set_visible_child_name (self->side_stack, what);
}

static void
activate_cb (FujinImprovementsPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "improvements.edit", NULL);
}

static void
board_menu_cb (FujinImprovementsPage *self,
               double                 x,
               double                 y)
{
  _fujin_improvements_page_popup (self, GTK_WIDGET (self->board), x, y);
}

static void
list_menu_cb (FujinImprovementsPage *self,
              double                 x,
              double                 y)
{
  _fujin_improvements_page_popup (self, GTK_WIDGET (self->list), x, y);
}

/* Shows an improvement at the next refresh, when its view has it. */
void
_fujin_improvements_page_want (FujinImprovementsPage *self,
                               FujinRecord           *record,
                               gboolean               edit_title)
{
  g_set_object (&self->wanted, record);
  self->wants_title = edit_title;
  fujin_refresher_queue (self->refresher);
}

static void
show_wanted (FujinImprovementsPage *self)
{
  g_autoptr (FujinRecord) record = g_steal_pointer (&self->wanted);
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  if (!record || !fujin_record_get_project (record))
    return;
  g_ptr_array_add (one, record);
  _fujin_improvements_page_select (self, one);
  _fujin_improvements_page_show_side (self, "detail");
}

static void
show_status (FujinImprovementsPage *self,
             FujinProject          *project,
             guint                  n_shown,
             const char            *today)
{
  FujinRecordList *records = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  guint n = fujin_record_list_get_n (records);
  guint n_open = 0, n_overdue = 0;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      FujinRecord *record = fujin_record_list_peek (records, i);

      n_open += fujin_improvement_is_open (record);
      n_overdue += fujin_improvement_is_overdue (record, today);
    }
  g_string_append_printf (text, ngettext ("%u to be done", "%u to be done", n_open), n_open);
  g_string_append (text, C_("status", " · "));
  g_string_append_printf (text, _("%u overdue"), n_overdue);
  if (self->expected->n_gaps > 0)
    {
      g_string_append (text, C_("status", " · "));
      g_string_append_printf (text, _("%1$u of %2$u gaps without an improvement"),
                              self->expected->uncovered->len, self->expected->n_gaps);
    }
  if (n_shown < n)
    {
      g_string_append (text, C_("status", " · "));
      g_string_append_printf (text, _("%1$u of %2$u shown"), n_shown, n);
    }
  gtk_label_set_text (self->status, text->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->status), text->str);
}

/* A search or a filter changes nothing of it. */
static void
show_expected (FujinImprovementsPage *self,
               FujinProject          *project)
{
  if (!self->expected)
    {
      self->expected = fujin_expected_new (project);
      self->outlook_stale = TRUE;
    }
  if (self->outlook_stale && gtk_widget_get_visible (self->side))
    {
      fujin_improvements_outlook_show (self->outlook, project, self->expected);
      self->outlook_stale = FALSE;
    }
}

static void
show_views (FujinImprovementsPage *self,
            GPtrArray             *records,
            const char            *today,
            guint                  n_all)
{
  gboolean is_list = _fujin_improvements_page_is_list (self);

  self->updating = TRUE;
  if (is_list)
    fujin_improvements_list_set_records (self->list, records, today,
                                         !fujin_improvements_detail_is_typing (self->detail));
  else
    fujin_improvements_board_set_records (self->board, records, today);
  self->updating = FALSE;
  if (n_all == 0)
    gtk_stack_set_visible_child_name (self->views, "empty");
  else if (records->len == 0)
    gtk_stack_set_visible_child_name (self->views, "nothing-found");
  else
    gtk_stack_set_visible_child_name (self->views, is_list ? "list" : "board");
}

static void
refresh (GtkWidget *widget)
{
  FujinImprovementsPage *self = FUJIN_IMPROVEMENTS_PAGE (widget);
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  g_autofree char *today = fujin_today_dup ();
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GPtrArray) selected = NULL;

  if (!project)
    return;
  if (self->wanted && !fujin_improvements_filter_match (self->filter, self->wanted, today))
    _fujin_improvements_page_show_all (self);
  _fujin_improvements_page_update_filters (self);
  records = _fujin_improvements_page_list (self, today);
  show_views (self, records, today,
              fujin_record_list_get_n (
                fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT)));
  if (self->wanted)
    show_wanted (self);
  selected = _fujin_improvements_page_dup_selected (self);
  fujin_improvements_detail_show (self->detail, project, selected);
  _fujin_improvements_page_update_actions (self, selected->len);
  show_expected (self, project);
  show_status (self, project, records->len, today);
  /* Last, as the views move the focus when they change. */
  if (self->wants_title)
    fujin_improvements_detail_edit_title (self->detail);
  self->wants_title = FALSE;
}

static void
record_changed_cb (FujinImprovementsPage *self,
                   FujinRecord           *record)
{
  if (fujin_record_get_kind (record) != FUJIN_RECORD_IMPROVEMENT)
    return;
  fujin_improvements_filter_forget (self->filter, record);
  g_clear_pointer (&self->expected, fujin_expected_free);
  fujin_refresher_queue (self->refresher);
}

/* Names of teams and of own services are searched too. */
static void
others_changed_cb (FujinImprovementsPage *self)
{
  fujin_improvements_filter_forget (self->filter, NULL);
  g_clear_pointer (&self->expected, fujin_expected_free);
  fujin_refresher_queue (self->refresher);
}

static void
view_toggled_cb (FujinImprovementsPage *self,
                 GtkToggleButton       *button)
{
  g_autoptr (GPtrArray) selected = NULL;

  if (!gtk_toggle_button_get_active (button) || !self->refresher)
    return;
  /* The buttons have changed places: what was selected is in the other view. */
  selected = _fujin_improvements_page_is_list (self)
               ? fujin_improvements_board_dup_selected (self->board)
               : fujin_improvements_list_dup_selected (self->list);
  g_settings_set_string (self->settings, VIEW_KEY,
                         _fujin_improvements_page_is_list (self) ? "list" : "board");
  fujin_refresher_queue (self->refresher);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  fujin_refresher_flush (self->refresher);
  _fujin_improvements_page_select (self, selected);
}

static void
side_toggled_cb (FujinImprovementsPage *self)
{
  gtk_widget_set_visible (self->side, gtk_toggle_button_get_active (self->side_button));
  if (self->refresher)
    fujin_refresher_queue (self->refresher);
}

static void
show_all_clicked_cb (FujinImprovementsPage *self)
{
  _fujin_improvements_page_show_all (self);
}

static gboolean
width_changed_cb (gpointer data)
{
  FujinImprovementsPage *self = data;
  double em = fujin_look_font_size (GTK_WIDGET (self));
  gboolean narrow = self->width < NARROW * em;

  self->width_source = 0;
  if (narrow != self->narrow)
    gtk_toggle_button_set_active (self->side_button, !narrow);
  self->narrow = narrow;
  gtk_paned_set_position (self->paned, MAX (self->width - (int) (SIDE_EMS * em), 0));
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinImprovementsPage *self,
           int                    width)
{
  self->width = width;
  /* Not in the middle of an allocation. */
  if (self->width_source == 0)
    self->width_source = g_idle_add (width_changed_cb, self);
}

static void
fujin_improvements_page_set_project (FujinPage    *page,
                                     FujinProject *project)
{
  FujinImprovementsPage *self = FUJIN_IMPROVEMENTS_PAGE (page);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  if (self->project)
    {
      g_signal_handlers_disconnect_by_data (self->project, self);
      g_signal_handlers_disconnect_by_data (fujin_project_get_teams (self->project), self);
    }
  g_set_object (&self->project, project);
  if (!self->filter)
    return;
  g_clear_object (&self->wanted);
  g_clear_pointer (&self->expected, fujin_expected_free);
  fujin_improvements_filter_forget (self->filter, NULL);
  self->updating = TRUE;
  fujin_improvements_board_set_records (self->board, none, "");
  fujin_improvements_list_set_records (self->list, none, "", TRUE);
  self->updating = FALSE;
  fujin_improvements_detail_set_suggestion (self->detail, NULL, NULL);
  fujin_improvements_detail_show (self->detail, NULL, none);
  if (!project)
    return;
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (record_changed_cb), self);
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (others_changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (others_changed_cb), self);
  fujin_refresher_queue (self->refresher);
}

static void
reveal_plan (FujinImprovementsPage *self,
             const char            *id)
{
  _fujin_improvements_page_show_all (self);
  fujin_improvements_filter_set_plan (self->filter, id);
  fujin_refresher_queue (self->refresher);
}

static void
fujin_improvements_page_reveal (FujinPage  *page,
                                const char *target)
{
  FujinImprovementsPage *self = FUJIN_IMPROVEMENTS_PAGE (page);
  FujinProject *project = fujin_page_get_project (page);
  FujinRecord *record;

  if (!project)
    return;
  if (g_str_has_prefix (target, "new:"))
    _fujin_improvements_page_create (self, target + strlen ("new:"));
  else if (g_str_has_prefix (target, "plan:"))
    reveal_plan (self, target + strlen ("plan:"));
  else if (g_str_has_prefix (target, "improvement:"))
    {
      record = fujin_record_list_find (
        fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT),
        target + strlen ("improvement:"));
      if (record)
        _fujin_improvements_page_want (self, record, FALSE);
    }
  else if (g_str_equal (target, "filter:overdue"))
    {
      _fujin_improvements_page_show_all (self);
      gtk_check_button_set_active (self->overdue_filter, TRUE);
    }
  else if (g_str_equal (target, "filter:uncovered"))
    _fujin_improvements_page_show_side (self, "outlook");
}

static void
fujin_improvements_page_find (FujinPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (FUJIN_IMPROVEMENTS_PAGE (page)->search));
}

static void
fujin_improvements_page_take_focus (FujinPage *page)
{
  FujinImprovementsPage *self = FUJIN_IMPROVEMENTS_PAGE (page);
  const char *shown = gtk_stack_get_visible_child_name (self->views);

  if (g_strcmp0 (shown, "board") == 0)
    fujin_improvements_board_take_focus (self->board);
  else if (g_strcmp0 (shown, "list") == 0)
    fujin_improvements_list_take_focus (self->list);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->views), GTK_DIR_TAB_FORWARD);
}

static void
fujin_improvements_page_dispose (GObject *object)
{
  FujinImprovementsPage *self = FUJIN_IMPROVEMENTS_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->width_source, g_source_remove);
  _fujin_improvements_page_close_menu (self);
  g_clear_object (&self->wanted);
  g_clear_object (&self->actions);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->filter, fujin_improvements_filter_free);
  g_clear_pointer (&self->expected, fujin_expected_free);
  G_OBJECT_CLASS (fujin_improvements_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, board_button);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, list_button);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, side_button);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, search);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, state_filter);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, cycle_filter);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, team_filter);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, overdue_filter);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, show_all);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, paned);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, views);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, board);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, list);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, side);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, side_stack);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, detail);
  gtk_widget_class_bind_template_child (widget_class, FujinImprovementsPage, outlook);
}

static char *
fujin_improvements_page_dup_subject (FujinPage *page)
{
  FujinImprovementsPage *self = FUJIN_IMPROVEMENTS_PAGE (page);
  g_autoptr (GPtrArray) selected = _fujin_improvements_page_dup_selected (self);
  g_auto (GStrv) ids = NULL;

  if (!self->project || selected->len == 0)
    return NULL;
  ids = fujin_record_dup_ids (g_ptr_array_index (selected, 0), FUJIN_IMPROVEMENT_SERVICES);
  return ids[0] ? fujin_page_dup_plan_subject (fujin_project_find_plan (self->project, ids[0]))
                : NULL;
}

static void
fujin_improvements_page_class_init (FujinImprovementsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_improvements_page_dispose;
  page_class->id = "improvements";
  page_class->dup_subject = fujin_improvements_page_dup_subject;
  page_class->set_project = fujin_improvements_page_set_project;
  page_class->reveal = fujin_improvements_page_reveal;
  page_class->find = fujin_improvements_page_find;
  page_class->take_focus = fujin_improvements_page_take_focus;
  g_type_ensure (FUJIN_TYPE_IMPROVEMENTS_BOARD);
  g_type_ensure (FUJIN_TYPE_IMPROVEMENTS_LIST);
  g_type_ensure (FUJIN_TYPE_IMPROVEMENTS_DETAIL);
  g_type_ensure (FUJIN_TYPE_IMPROVEMENTS_OUTLOOK);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-improvements-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, board_menu_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_menu_cb);
}

static void
fujin_improvements_page_init (FujinImprovementsPage *self)
{
  g_autofree char *view = NULL;

  self->settings = g_settings_new (FUJIN_APP_ID);
  gtk_widget_init_template (GTK_WIDGET (self));
  _fujin_improvements_page_init_filters (self);
  view = g_settings_get_string (self->settings, VIEW_KEY);
  if (g_str_equal (view, "list"))
    gtk_toggle_button_set_active (self->list_button, TRUE);
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  _fujin_improvements_page_init_actions (self);
}
