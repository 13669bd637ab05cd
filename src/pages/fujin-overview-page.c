/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-overview-page.h"

#include <glib/gi18n.h>

#include "fujin-overview-page-private.h"
#include "fujin-progress.h"
#include "fujin-project-charts.h"
#include "fujin-report-words.h"
#include "fujin-split.h"

/**
 * FujinOverviewPage:
 *
 * What is decided so far, how well the organisation does, and what to do next. Everything on it
 * leads to the place where it can be changed.
 */
G_DEFINE_FINAL_TYPE (FujinOverviewPage, fujin_overview_page, FUJIN_TYPE_PAGE)

static void
show_phase (FujinOverviewPage *self,
            FujinPhaseMeter   *meter,
            FujinPhase         phase)
{
  guint done = 0, total = 0;

  fujin_progress_get (self->project, phase, &done, &total);
  fujin_phase_meter_set_count (meter, done, total);
}

static void
show_status (FujinOverviewPage *self)
{
  const char *organisation = fujin_project_get_organisation (self->project);
  const char *as_of = fujin_project_get_as_of (self->project);
  g_autofree char *date = _fujin_report_dup_date (self->project, fujin_lang_screen ());
  g_autofree char *text = NULL;

  if (*organisation != '\0' && *as_of != '\0')
    /* Translators: %1$s is an organisation, %2$s a date: "Sakura Precision · as of 1 April 2026" */
    text = g_strdup_printf (_("%1$s · as of %2$s"), organisation, date);
  else if (*organisation != '\0')
    text = g_strdup (organisation);
  else
    text = g_strdup (_("What is decided, and what to do next"));
  gtk_label_set_label (self->status, text);
}

static void
show_radar (FujinOverviewPage *self)
{
  g_autoptr (FujinChartData) data = fujin_project_charts_categories (self->project,
                                                                     fujin_lang_screen ());

  fujin_chart_view_set_data (self->radar, data);
}

static void
refresh (GtkWidget *widget)
{
  FujinOverviewPage *self = FUJIN_OVERVIEW_PAGE (widget);

  if (self->project == NULL)
    return;
  show_status (self);
  show_phase (self, self->catalogue, FUJIN_PHASE_CATALOGUE);
  show_phase (self, self->profile, FUJIN_PHASE_PROFILE);
  show_phase (self, self->portfolio, FUJIN_PHASE_PORTFOLIO);
  _fujin_overview_page_show_pattern (self);
  show_radar (self);
  _fujin_overview_page_show_gaps (self);
  _fujin_overview_page_show_extremes (self);
  _fujin_overview_page_show_steps (self);
  _fujin_overview_page_show_due (self);
}

static void
project_changed_cb (FujinOverviewPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
catalogue_clicked_cb (FujinOverviewPage *self)
{
  fujin_page_go (FUJIN_PAGE (self), "catalogue", "");
}

static void
profile_clicked_cb (FujinOverviewPage *self)
{
  fujin_page_go (FUJIN_PAGE (self), "assignment", "");
}

static void
portfolio_clicked_cb (FujinOverviewPage *self)
{
  fujin_page_go (FUJIN_PAGE (self), "portfolio", "");
}

static void
pattern_clicked_cb (FujinOverviewPage *self)
{
  fujin_page_go (FUJIN_PAGE (self), "assignment", "");
}

static void
axis_activated_cb (FujinOverviewPage *self,
                   const char        *id)
{
  g_autofree char *target = g_strdup_printf ("category:%s", id);

  fujin_page_go (FUJIN_PAGE (self), "charts", target);
}

static void
fujin_overview_page_set_project (FujinPage    *page,
                                 FujinProject *project)
{
  FujinOverviewPage *self = FUJIN_OVERVIEW_PAGE (page);

  if (self->project != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->project, self);
      g_signal_handlers_disconnect_by_data (fujin_project_get_teams (self->project), self);
    }
  g_set_object (&self->project, project);
  if (project == NULL)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (project_changed_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (project_changed_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (project_changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (project_changed_cb), self);
  fujin_refresher_queue (self->refresher);
}

static void
fujin_overview_page_dispose (GObject *object)
{
  FujinOverviewPage *self = FUJIN_OVERVIEW_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);

  G_OBJECT_CLASS (fujin_overview_page_parent_class)->dispose (object);
}

/* What is not about a service or a category is about the pattern. */
static char *
fujin_overview_page_dup_subject (FujinPage *page)
{
  FujinOverviewPage *self = FUJIN_OVERVIEW_PAGE (page);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int pattern;

  if (!self->project || !root || gtk_root_get_focus (root) != GTK_WIDGET (self->pattern))
    return NULL;
  pattern = fujin_project_get_target_pattern (self->project);
  if (pattern == 0)
    pattern = fujin_project_get_present_pattern (self->project);
  return pattern == 0 ? NULL : g_strdup_printf ("x1060:pattern-%d", pattern);
}

static void
fujin_overview_page_class_init (FujinOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_overview_page_dispose;
  page_class->id = "overview";
  page_class->set_project = fujin_overview_page_set_project;
  page_class->dup_subject = fujin_overview_page_dup_subject;

  g_type_ensure (FUJIN_TYPE_SPLIT);
  g_type_ensure (FUJIN_TYPE_PHASE_METER);
  g_type_ensure (FUJIN_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, catalogue);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, profile);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, portfolio);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, pattern);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, pattern_row);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, pattern_icon);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, pattern_note);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, radar);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, gaps);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, extremes);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, extremes_note);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, steps);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, due_card);
  gtk_widget_class_bind_template_child (widget_class, FujinOverviewPage, due);
  gtk_widget_class_bind_template_callback (widget_class, catalogue_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, profile_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, portfolio_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, pattern_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_activated_cb);
}

static void
fujin_overview_page_init (FujinOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fujin_chart_view_set_parts (self->radar, FUJIN_CHART_PART_TITLE | FUJIN_CHART_PART_LEGEND);
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
}

/**
 * fujin_overview_page_new:
 *
 * Returns: (transfer floating): the page, without a project
 */
GtkWidget *
fujin_overview_page_new (void)
{
  return g_object_new (FUJIN_TYPE_OVERVIEW_PAGE, NULL);
}
