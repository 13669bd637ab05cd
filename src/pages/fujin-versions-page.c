/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-versions-page.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-chart-table.h"
#include "fujin-chart-view.h"
#include "fujin-project-charts.h"
#include "fujin-refresher.h"
#include "fujin-trend.h"
#include "fujin-versions-compare.h"
#include "fujin-versions-list.h"

/**
 * FujinVersionsPage:
 *
 * The turns of the evaluation process: versions of the plans, what differs between them, how the
 * means went over time; and branches to try something out.
 */
struct _FujinVersionsPage
{
  FujinPage             parent_instance;

  FujinProject         *project;
  FujinRefresher       *refresher;

  GtkLabel             *status;
  GtkStack             *stack;
  GtkToggleButton      *versions_button;
  GtkToggleButton      *compare_button;
  GtkToggleButton      *trend_button;
  GtkToggleButton      *branches_button;
  FujinVersionsList    *versions;
  FujinVersionsList    *branches;
  FujinVersionsCompare *compare;
  FujinChartView       *trend;
  FujinChartTable      *trend_table;
};

G_DEFINE_FINAL_TYPE (FujinVersionsPage, fujin_versions_page, FUJIN_TYPE_PAGE)

static const char *
get_view (FujinVersionsPage *self)
{
  if (gtk_toggle_button_get_active (self->compare_button))
    return "compare";
  if (gtk_toggle_button_get_active (self->trend_button))
    return "trend";
  return gtk_toggle_button_get_active (self->branches_button) ? "branches" : "versions";
}

static char *
dup_status (FujinVersionsPage *self)
{
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (self->project);
  g_autoptr (GPtrArray) branches = fujin_trend_list_branches (self->project);
  FujinRecord *branch = fujin_trend_find_branch (self->project);
  g_autofree char *kept = NULL;
  g_autofree char *tried = NULL;

  kept = g_strdup_printf (ngettext ("%u version", "%u versions", versions->len), versions->len);
  tried = g_strdup_printf (ngettext ("%u branch", "%u branches", branches->len), branches->len);
  if (branch != NULL)
    /* Translators: "3 versions, 1 branch; working on Outsource more" */
    return g_strdup_printf (_("%1$s, %2$s; working on “%3$s”"), kept, tried,
                            fujin_record_get (branch, FUJIN_SNAPSHOT_NAME));
  /* Translators: "3 versions, 1 branch" */
  return g_strdup_printf (_("%1$s, %2$s"), kept, tried);
}

static void
refresh_trend (FujinVersionsPage *self)
{
  g_autoptr (FujinChartData) data = fujin_project_charts_trend (self->project,
                                                                fujin_lang_screen ());

  fujin_chart_view_set_data (self->trend, data);
  fujin_chart_table_set_data (self->trend_table, data);
}

static void
refresh (GtkWidget *widget)
{
  FujinVersionsPage *self = FUJIN_VERSIONS_PAGE (widget);
  const char *view = get_view (self);
  g_autofree char *status = NULL;

  gtk_stack_set_visible_child_name (self->stack, view);
  if (self->project == NULL)
    return;
  status = dup_status (self);
  gtk_label_set_label (self->status, status);
  if (g_str_equal (view, "versions"))
    fujin_versions_list_refresh (self->versions);
  else if (g_str_equal (view, "branches"))
    fujin_versions_list_refresh (self->branches);
  else if (g_str_equal (view, "compare"))
    fujin_versions_compare_refresh (self->compare);
  else
    refresh_trend (self);
}

static void
queue_refresh_cb (FujinVersionsPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
view_toggled_cb (FujinVersionsPage *self,
                 GtkToggleButton   *button)
{
  if (gtk_toggle_button_get_active (button))
    fujin_refresher_queue (self->refresher);
}

static void
axis_activated_cb (FujinVersionsPage *self,
                   const char        *id)
{
  g_autofree char *target = g_strdup_printf ("version:%s",
                                             g_str_equal (id, "now") ? "" : id);

  fujin_page_reveal (FUJIN_PAGE (self), target);
}

static void
fujin_versions_page_set_project (FujinPage    *page,
                                 FujinProject *project)
{
  FujinVersionsPage *self = FUJIN_VERSIONS_PAGE (page);

  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (self->versions == NULL)
    return;
  fujin_versions_list_set_project (self->versions, project);
  fujin_versions_list_set_project (self->branches, project);
  fujin_versions_compare_set_project (self->compare, project);
  if (project == NULL)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (queue_refresh_cb), self);
  fujin_refresher_queue (self->refresher);
}

/* "compare:FROM:TO" */
static void
reveal_comparison (FujinVersionsPage *self,
                   const char        *states)
{
  g_auto (GStrv) ids = g_strsplit (states, ":", 2);

  if (g_strv_length (ids) != 2)
    return;
  gtk_toggle_button_set_active (self->compare_button, TRUE);
  fujin_versions_compare_choose (self->compare, ids[0], ids[1]);
  fujin_refresher_flush (self->refresher);
}

static void
fujin_versions_page_reveal (FujinPage  *page,
                            const char *target)
{
  FujinVersionsPage *self = FUJIN_VERSIONS_PAGE (page);

  if (g_str_has_prefix (target, "compare:"))
    reveal_comparison (self, target + strlen ("compare:"));
  else if (g_str_equal (target, "trend"))
    gtk_toggle_button_set_active (self->trend_button, TRUE);
  else if (g_str_equal (target, "branches") || g_str_has_prefix (target, "branch:"))
    gtk_toggle_button_set_active (self->branches_button, TRUE);
  else if (g_str_has_prefix (target, "version:"))
    gtk_toggle_button_set_active (self->versions_button, TRUE);
  fujin_refresher_queue (self->refresher);
  fujin_refresher_flush (self->refresher);
  if (g_str_has_prefix (target, "version:"))
    fujin_versions_list_select (self->versions, target + strlen ("version:"));
  else if (g_str_has_prefix (target, "branch:"))
    fujin_versions_list_select (self->branches, target + strlen ("branch:"));
}

static void
fujin_versions_page_find (FujinPage *page)
{
  FujinVersionsPage *self = FUJIN_VERSIONS_PAGE (page);

  gtk_toggle_button_set_active (self->compare_button, TRUE);
  fujin_refresher_flush (self->refresher);
  fujin_versions_compare_find (self->compare);
}

static void
fujin_versions_page_take_focus (FujinPage *page)
{
  FujinVersionsPage *self = FUJIN_VERSIONS_PAGE (page);
  const char *view = get_view (self);

  fujin_refresher_flush (self->refresher);
  if (g_str_equal (view, "versions"))
    fujin_versions_list_take_focus (self->versions);
  else if (g_str_equal (view, "branches"))
    fujin_versions_list_take_focus (self->branches);
  else if (g_str_equal (view, "compare"))
    fujin_versions_compare_take_focus (self->compare);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->trend));
}

static char *
fujin_versions_page_dup_subject (FujinPage *page)
{
  FujinVersionsPage *self = FUJIN_VERSIONS_PAGE (page);

  return g_str_equal (get_view (self), "compare")
           ? fujin_page_dup_subject_of (self->project,
                                        fujin_versions_compare_get_plan (self->compare))
           : NULL;
}

static void
fujin_versions_page_dispose (GObject *object)
{
  FujinVersionsPage *self = FUJIN_VERSIONS_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  self->versions = NULL;
  G_OBJECT_CLASS (fujin_versions_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, versions_button);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, compare_button);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, trend_button);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, branches_button);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, versions);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, branches);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, compare);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, trend);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsPage, trend_table);
  gtk_widget_class_bind_template_callback (widget_class, view_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_activated_cb);
}

static void
fujin_versions_page_class_init (FujinVersionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_versions_page_dispose;
  page_class->id = "versions";
  page_class->dup_subject = fujin_versions_page_dup_subject;
  page_class->set_project = fujin_versions_page_set_project;
  page_class->reveal = fujin_versions_page_reveal;
  page_class->find = fujin_versions_page_find;
  page_class->take_focus = fujin_versions_page_take_focus;
  g_type_ensure (FUJIN_TYPE_CHART_VIEW);
  g_type_ensure (FUJIN_TYPE_CHART_TABLE);
  g_type_ensure (FUJIN_TYPE_VERSIONS_LIST);
  g_type_ensure (FUJIN_TYPE_VERSIONS_COMPARE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-versions-page.ui");
  bind_children (widget_class);
}

static void
fujin_versions_page_init (FujinVersionsPage *self)
{
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  gtk_widget_init_template (GTK_WIDGET (self));
  fujin_versions_list_set_branches (self->versions, FALSE);
  fujin_versions_list_set_branches (self->branches, TRUE);
  fujin_chart_view_set_parts (self->trend, FUJIN_CHART_PART_TITLE | FUJIN_CHART_PART_LEGEND);
}

/**
 * fujin_versions_page_new:
 *
 * Returns: (transfer floating): the page, without a project
 */
GtkWidget *
fujin_versions_page_new (void)
{
  return g_object_new (FUJIN_TYPE_VERSIONS_PAGE, NULL);
}
