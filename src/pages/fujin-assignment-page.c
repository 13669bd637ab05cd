/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-assignment-page.h"
#include "fujin-board.h"
#include "fujin-lang.h"
#include "fujin-pattern-advice.h"
#include "fujin-pattern-picker.h"
#include "fujin-refresher.h"

#define MAX_NAMED 3

/**
 * FujinAssignmentPage:
 *
 * Build phase 2, the profile: who carries each service, against the organisation pattern.
 */
struct _FujinAssignmentPage
{
  FujinPage parent_instance;
  GtkLabel *status;
  GtkBox *present_place;
  GtkBox *target_place;
  GtkMenuButton *explain_button;
  GtkLabel *advice_title;
  GtkLabel *advice;
  GtkImage *advice_icon;
  GtkButton *advice_button;
  FujinBoard *board;
  FujinPatternPicker *present;
  FujinPatternPicker *target;
  FujinRefresher *refresher;
  FujinProject *watched;
  guint next_break;
};

G_DEFINE_FINAL_TYPE (FujinAssignmentPage, fujin_assignment_page, FUJIN_TYPE_PAGE)

static void
update_status (FujinAssignmentPage *self,
               FujinProject        *project)
{
  FujinTally total;
  g_autofree char *text = NULL;

  fujin_project_get_total (project, &total);
  text = g_strdup_printf (
    _("%1$u of %2$u services assigned · %3$u unassigned · %4$u unnecessary"),
    fujin_tally_get_assigned (&total), fujin_tally_get_in_scope (&total),
    total.n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED], total.n_levels[FUJIN_LEVEL_UNNECESSARY]);
  gtk_label_set_text (self->status, text);
}

static char *
describe_breaks (GPtrArray *breaks)
{
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < MIN (breaks->len, MAX_NAMED); i++)
    g_string_append_printf (codes, "%s%s", i ? ", " : "",
                            fujin_service_plan_get_code (g_ptr_array_index (breaks, i)));
  if (breaks->len > MAX_NAMED)
    g_string_append (codes, ", …");
  /* Translators: %1$u how many assignments are against the pattern, %2$s some codes. What is
   * said first is what is seen where the room is short. */
  return g_strdup_printf (ngettext ("%1$u does not fit: %2$s", "%1$u do not fit: %2$s",
                                    breaks->len),
                          breaks->len, codes->str);
}

static void
update_advice (FujinAssignmentPage *self,
               FujinProject        *project)
{
  int pattern = fujin_project_get_present_pattern (project);
  g_autoptr (GPtrArray) breaks = fujin_pattern_advice_list (project, pattern);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  if (pattern == 0)
    {
      title = g_strdup (_("Which pattern are you now?"));
      text = g_strdup (_("Choose it to see which assignments do not fit."));
    }
  else
    {
      FujinTally total;

      fujin_project_get_total (project, &total);
      title = g_strdup_printf (_("Against pattern %d"), pattern);
      if (breaks->len)
        text = describe_breaks (breaks);
      else
        text = g_strdup (fujin_tally_get_assigned (&total) ? _("Every assignment fits.")
                                                           : _("Nothing is assigned yet."));
    }
  gtk_label_set_text (self->advice_title, title);
  gtk_label_set_text (self->advice, text);
  gtk_widget_set_visible (GTK_WIDGET (self->advice_icon), breaks->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->advice_button), breaks->len > 0);
  if (breaks->len)
    gtk_widget_add_css_class (GTK_WIDGET (self->advice), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->advice), "fujin-warning");
}

static void
refresh (GtkWidget *widget)
{
  FujinAssignmentPage *self = FUJIN_ASSIGNMENT_PAGE (widget);
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));

  if (!project)
    return;
  update_status (self, project);
  update_advice (self, project);
  fujin_board_update_marks (self->board);
}

static void
changed_cb (FujinAssignmentPage *self)
{
  fujin_refresher_queue (self->refresher);
}

/* Each press goes to the next card that breaks the pattern, round and round, and says why. */
static void
show_next_cb (FujinAssignmentPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  int pattern = fujin_project_get_present_pattern (project);
  g_autoptr (GPtrArray) breaks = fujin_pattern_advice_list (project, pattern);
  FujinServicePlan *plan;
  g_autofree char *reason = NULL;

  if (breaks->len == 0)
    return;
  plan = g_ptr_array_index (breaks, self->next_break++ % breaks->len);
  fujin_board_reveal_plan (self->board, plan);
  reason = fujin_pattern_advice_dup_reason (plan, pattern, fujin_lang_screen ());
  if (reason)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", reason);
}

static void
watch (FujinAssignmentPage *self,
       FujinProject        *project)
{
  if (self->watched)
    {
      g_signal_handlers_disconnect_by_data (self->watched, self);
      g_signal_handlers_disconnect_by_data (fujin_project_get_teams (self->watched), self);
    }
  g_set_object (&self->watched, project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (changed_cb), self);
  fujin_refresher_queue (self->refresher);
}

static void
fujin_assignment_page_set_project (FujinPage    *page,
                                   FujinProject *project)
{
  FujinAssignmentPage *self = FUJIN_ASSIGNMENT_PAGE (page);

  watch (self, project);
  if (!self->board)
    return;
  self->next_break = 0;
  fujin_board_set_project (self->board, project);
  fujin_pattern_picker_set_project (self->present, project);
  fujin_pattern_picker_set_project (self->target, project);
}

static void
fujin_assignment_page_reveal (FujinPage  *page,
                              const char *target)
{
  FujinAssignmentPage *self = FUJIN_ASSIGNMENT_PAGE (page);
  FujinProject *project = fujin_page_get_project (page);

  if (g_str_equal (target, "new-team"))
    fujin_board_new_team (self->board);
  else if (g_str_equal (target, "filter:unassigned"))
    fujin_board_reveal_team (self->board, NULL);
  else if (g_str_equal (target, "filter:pattern"))
    show_next_cb (self);
  else if (g_str_has_prefix (target, "plan:"))
    {
      const char *id = target + strlen ("plan:");
      FujinServicePlan *plan = fujin_project_find_plan (project, id);

      if (!plan)
        plan = fujin_project_find_code (project, id);
      if (plan)
        fujin_board_reveal_plan (self->board, plan);
    }
}

static void
fujin_assignment_page_take_focus (FujinPage *page)
{
  FujinAssignmentPage *self = FUJIN_ASSIGNMENT_PAGE (page);

  if (fujin_page_get_project (page))
    fujin_board_take_focus (self->board);
}

static void
fujin_assignment_page_dispose (GObject *object)
{
  FujinAssignmentPage *self = FUJIN_ASSIGNMENT_PAGE (object);

  watch (self, NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  if (self->board)
    fujin_assignment_page_set_project (FUJIN_PAGE (self), NULL);
  self->board = NULL;
  G_OBJECT_CLASS (fujin_assignment_page_parent_class)->dispose (object);
}

static char *
fujin_assignment_page_dup_subject (FujinPage *page)
{
  FujinTeam *team;

  return fujin_page_dup_plan_subject (
    fujin_board_get_cursor (FUJIN_ASSIGNMENT_PAGE (page)->board, &team));
}

static void
fujin_assignment_page_class_init (FujinAssignmentPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_assignment_page_dispose;
  page_class->id = "assignment";
  page_class->dup_subject = fujin_assignment_page_dup_subject;
  page_class->set_project = fujin_assignment_page_set_project;
  page_class->reveal = fujin_assignment_page_reveal;
  page_class->take_focus = fujin_assignment_page_take_focus;
  g_type_ensure (FUJIN_TYPE_BOARD);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-assignment-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, present_place);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, target_place);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, explain_button);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, advice_title);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, advice);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, advice_icon);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, advice_button);
  gtk_widget_class_bind_template_child (widget_class, FujinAssignmentPage, board);
  gtk_widget_class_bind_template_callback (widget_class, show_next_cb);
}

static void
fujin_assignment_page_init (FujinAssignmentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->present = FUJIN_PATTERN_PICKER (fujin_pattern_picker_new (FALSE));
  self->target = FUJIN_PATTERN_PICKER (fujin_pattern_picker_new (TRUE));
  gtk_box_append (self->present_place, GTK_WIDGET (self->present));
  gtk_box_append (self->target_place, GTK_WIDGET (self->target));
  gtk_menu_button_set_popover (self->explain_button, fujin_pattern_picker_explain ());
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
}
