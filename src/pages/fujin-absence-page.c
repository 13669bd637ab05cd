/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-absence-page-private.h"
#include "fujin-absence-words.h"
#include "fujin-look.h"

/* In font sizes. Below this width what is found stands under who is there. */
#define TIGHT 50
#define SIDE_WIDTH 19
#define LIST_HEIGHT 22
#define WHEEL_STEP 4

/* Names in the line beside the title. */
#define MOST_NAMES 6

/**
 * FujinAbsencePage:
 *
 * What happens when a team, a provider or a person is away. A simulation: it never changes the
 * project, and who is away is forgotten with the page.
 */
G_DEFINE_FINAL_TYPE (FujinAbsencePage, fujin_absence_page, FUJIN_TYPE_PAGE)

static void
show_doubts (FujinAbsencePage         *self,
             const FujinAbsenceResult *result)
{
  g_autoptr (GPtrArray) doubts = fujin_absence_words_list_doubts (result, fujin_lang_screen ());
  g_autofree char *text = NULL;

  g_ptr_array_add (doubts, NULL);
  text = g_strjoinv ("\n", (char **) doubts->pdata);
  gtk_label_set_text (self->doubts, text);
  gtk_widget_set_visible (GTK_WIDGET (self->doubts), *text != '\0');
}

static void
show_status (FujinAbsencePage         *self,
             const FujinAbsenceResult *result)
{
  FujinLang lang = fujin_lang_screen ();
  g_autofree char *who = fujin_absence_words_dup_who (result, MOST_NAMES, lang);
  g_autofree char *summary = fujin_absence_words_dup_summary (result, lang);
  g_autofree char *status = NULL;

  if (result->teams->len + result->people->len == 0)
    status = g_strdup_printf (
      ngettext ("Nobody is sent away yet · %u service has no team in the plan itself",
                "Nobody is sent away yet · %u services have no team in the plan itself",
                result->before.unassigned),
      result->before.unassigned);
  else if (!fujin_absence_brings_about (result))
    /* Translators: %s are teams and people */
    status = g_strdup_printf (_("Absent: %s · nothing falls or changes by it"), who);
  else
    /* Translators: %s are teams and people */
    status = g_strdup_printf (_("Absent: %s"), who);
  gtk_label_set_text (self->status, status);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->status), status);
  gtk_label_set_text (self->summary, summary);
}

static void
refresh (GtkWidget *widget)
{
  FujinAbsencePage *self = FUJIN_ABSENCE_PAGE (widget);
  FujinAbsenceResult *result;

  if (!self->project)
    return;
  if (self->stale)
    fujin_absence_who_refresh (self->who);
  self->stale = FALSE;
  result = fujin_absence_result_new (fujin_absence_who_get_absence (self->who));
  show_status (self, result);
  show_doubts (self, result);
  fujin_absence_steps_show (self->steps, result);
  fujin_absence_list_show (self->list, result);
  _fujin_absence_page_update_actions (self);
}

static void
who_cb (FujinAbsencePage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
changed_cb (FujinAbsencePage *self)
{
  self->stale = TRUE;
  fujin_refresher_queue (self->refresher);
}

static gboolean
set_tight_cb (gpointer data)
{
  FujinAbsencePage *self = data;
  double font = fujin_look_font_size (GTK_WIDGET (self));

  self->tight_source = 0;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  self->tight ? GTK_ORIENTATION_VERTICAL
                                              : GTK_ORIENTATION_HORIZONTAL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->tools),
                                  self->tight ? GTK_ORIENTATION_VERTICAL
                                              : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->side),
                               self->tight ? -1 : (int) (SIDE_WIDTH * font), -1);
  gtk_widget_set_size_request (GTK_WIDGET (self->list), -1, (int) (LIST_HEIGHT / 2 * font));
  fujin_absence_list_set_unrolled (self->list, self->tight);
  fujin_absence_who_set_unrolled (self->who, self->tight);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinAbsencePage *self,
           int               width)
{
  gboolean tight = width < TIGHT * fujin_look_font_size (GTK_WIDGET (self));

  if (tight == self->tight)
    return;
  self->tight = tight;
  /* Not in the middle of an allocation. */
  if (self->tight_source == 0)
    self->tight_source = g_idle_add (set_tight_cb, self);
}

/* The page scrolls first, to its end: the lists in it would keep the wheel for themselves. */
static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           FujinAbsencePage         *self)
{
  GtkWidget *outer = gtk_widget_get_ancestor (GTK_WIDGET (self->body), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (outer));
  double before = gtk_adjustment_get_value (adjustment);

  if (!self->tight || dy == 0)
    return FALSE;
  gtk_adjustment_set_value (adjustment,
                            before + dy * WHEEL_STEP * fujin_look_font_size (GTK_WIDGET (self)));
  return gtk_adjustment_get_value (adjustment) != before;
}

static void
watch_wheel (FujinAbsencePage *self)
{
  GtkEventController *wheel =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect (wheel, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->body), wheel);
}

static void
connect_project (FujinAbsencePage *self)
{
  g_signal_connect_swapped (self->project, "plan-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->project, "record-changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->project, "notify", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_plans (self->project), "items-changed",
                            G_CALLBACK (changed_cb), self);
}

static void
disconnect_project (FujinAbsencePage *self)
{
  if (!self->project)
    return;
  g_signal_handlers_disconnect_by_data (self->project, self);
  g_signal_handlers_disconnect_by_data (fujin_project_get_plans (self->project), self);
}

static void
fujin_absence_page_set_project (FujinPage    *page,
                                FujinProject *project)
{
  FujinAbsencePage *self = FUJIN_ABSENCE_PAGE (page);

  disconnect_project (self);
  g_set_object (&self->project, project);
  if (!self->list)
    return;
  fujin_teams_watch_set_project (self->watch, project);
  fujin_absence_list_show (self->list, NULL);
  fujin_absence_who_set_project (self->who, project);
  _fujin_absence_page_update_actions (self);
  if (!project)
    return;
  connect_project (self);
  changed_cb (self);
}

static FujinRecord *
find_person (FujinAbsencePage *self,
             const char       *id)
{
  return fujin_record_list_find (fujin_project_get_records (self->project, FUJIN_RECORD_PERSON),
                                 id);
}

/* "team:ID" and "person:ID" send one away; what others are stays. */
static void
fujin_absence_page_reveal (FujinPage  *page,
                           const char *target)
{
  FujinAbsencePage *self = FUJIN_ABSENCE_PAGE (page);
  FujinAbsence *absence = fujin_absence_who_get_absence (self->who);

  if (!absence || !target)
    return;
  if (g_str_has_prefix (target, "team:"))
    {
      FujinTeam *team = fujin_project_find_team (self->project, target + strlen ("team:"));

      if (team)
        fujin_absence_set_team (absence, team, TRUE, TRUE);
    }
  else if (g_str_has_prefix (target, "person:"))
    {
      FujinRecord *person = find_person (self, target + strlen ("person:"));

      if (person)
        fujin_absence_set_person (absence, person, TRUE);
    }
  changed_cb (self);
}

static void
fujin_absence_page_find (FujinPage *page)
{
  fujin_absence_who_find (FUJIN_ABSENCE_PAGE (page)->who);
}

static void
fujin_absence_page_dispose (GObject *object)
{
  FujinAbsencePage *self = FUJIN_ABSENCE_PAGE (object);

  self->list = NULL;
  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_pointer (&self->watch, fujin_teams_watch_free);
  g_clear_handle_id (&self->tight_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  G_OBJECT_CLASS (fujin_absence_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-absence-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, tools);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, body);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, side);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, who);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, summary);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, steps);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, doubts);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, list);
  gtk_widget_class_bind_template_child (widget_class, FujinAbsencePage, save);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, who_cb);
}

static void
fujin_absence_page_class_init (FujinAbsencePageClass *klass)
{
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_absence_page_dispose;
  page_class->id = "absence";
  page_class->set_project = fujin_absence_page_set_project;
  page_class->reveal = fujin_absence_page_reveal;
  page_class->find = fujin_absence_page_find;
  g_type_ensure (FUJIN_TYPE_ABSENCE_LIST);
  g_type_ensure (FUJIN_TYPE_ABSENCE_STEPS);
  g_type_ensure (FUJIN_TYPE_ABSENCE_WHO);
  bind_template (GTK_WIDGET_CLASS (klass));
  _fujin_absence_page_install_actions (GTK_WIDGET_CLASS (klass));
}

static void
fujin_absence_page_init (FujinAbsencePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  self->watch = fujin_teams_watch_new ((FujinTeamsWatchFunc) changed_cb, self);
  _fujin_absence_page_update_actions (self);
  watch_wheel (self);
  /* It grows into a wide page, but could not shrink into a narrow one. */
  self->tight = TRUE;
  set_tight_cb (self);
}
