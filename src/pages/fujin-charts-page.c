/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-charts-page.h"

#include <glib/gi18n.h>

#include "fujin-charts-page-private.h"
#include "fujin-drop-down.h"
#include "fujin-project-charts.h"

/* A ranking is read from its top; what is further down is on paper and in files. */
#define MAX_GAPS 100

/**
 * FujinChartsPage:
 *
 * Each chart large, and beside it its sentence and its table.
 */
G_DEFINE_FINAL_TYPE (FujinChartsPage, fujin_charts_page, FUJIN_TYPE_PAGE)

static gboolean
is_of_categories (FujinChartsPage *self)
{
  return gtk_toggle_button_get_active (self->categories_button)
         || gtk_toggle_button_get_active (self->expected_button);
}

/* The chart chosen, in the language asked for. */
FujinChartData *
_fujin_charts_page_create_data (FujinChartsPage *self,
                                FujinLang        lang)
{
  const char *chart = fujin_charts_page_get_chart (self);

  if (g_str_equal (chart, "gaps"))
    return fujin_project_charts_gaps (self->project, MAX_GAPS, lang);
  if (g_str_equal (chart, "expected"))
    return fujin_project_charts_expected (self->project, lang);
  if (g_str_equal (chart, "category"))
    return fujin_project_charts_services (self->project, fujin_charts_page_get_category (self),
                                          lang);
  return fujin_project_charts_categories (self->project, lang);
}

static void
refresh (GtkWidget *widget)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (widget);
  g_autoptr (FujinChartData) data = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->category),
                          gtk_toggle_button_get_active (self->services_button));
  if (self->project == NULL)
    return;
  data = _fujin_charts_page_create_data (self, fujin_lang_screen ());
  fujin_chart_view_set_data (self->view, data);
  fujin_chart_table_set_data (self->table, data);
  gtk_label_set_label (self->status,
                       is_of_categories (self)
                         ? _("Click a category to see its services")
                         : _("Click a service to go to its scores"));
}

static void
queue_refresh_cb (FujinChartsPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
chart_toggled_cb (FujinChartsPage *self,
                  GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    fujin_refresher_queue (self->refresher);
}

static void
category_selected_cb (FujinChartsPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
fill_categories (FujinChartsPage *self)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = gtk_drop_down_get_selected (self->category);

  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      g_autofree char *name = NULL;

      /* Translators: the letter of a category and its name: "B Real-time analysis" */
      name = g_strdup_printf (_("%1$s %2$s"), category->id,
                              fujin_text_get (&category->name, fujin_lang_screen ()));
      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->category, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->category,
                              selected == GTK_INVALID_LIST_POSITION ? 0 : selected);
}

static void
show_category (FujinChartsPage *self,
               const char      *id)
{
  const FujinCategory *category;

  if (self->project == NULL)
    return;
  category = fujin_framework_find_category (fujin_project_get_framework (self->project), id);
  if (category == NULL)
    return;
  gtk_drop_down_set_selected (self->category, category->index);
  gtk_toggle_button_set_active (self->services_button, TRUE);
}

/* A category leads to its services, a service to where it is scored. */
static void
axis_activated_cb (FujinChartsPage *self,
                   const char      *id)
{
  g_autofree char *target = g_strdup_printf ("plan:%s", id);

  if (is_of_categories (self))
    show_category (self, id);
  else
    fujin_page_go (FUJIN_PAGE (self), "portfolio", target);
}

/* The window knows the dialogs; it is told which chart is meant. */
static void
activate_for_chart (FujinChartsPage *self,
                    const char      *action)
{
  const char *category = gtk_toggle_button_get_active (self->services_button)
                           ? fujin_charts_page_get_category (self)
                           : "";

  gtk_widget_activate_action (GTK_WIDGET (self), action, "(ss)",
                              fujin_charts_page_get_chart (self), category);
}

static void
export_clicked_cb (FujinChartsPage *self)
{
  activate_for_chart (self, "win.export-chart");
}

static void
copy_clicked_cb (FujinChartsPage *self)
{
  if (self->project != NULL)
    _fujin_charts_page_copy (self);
}

static void
print_clicked_cb (FujinChartsPage *self)
{
  activate_for_chart (self, "win.print-chart");
}

static void
fujin_charts_page_set_project (FujinPage    *page,
                               FujinProject *project)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (page);

  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (project == NULL)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (queue_refresh_cb), self);
  fill_categories (self);
  fujin_refresher_queue (self->refresher);
}

static void
fujin_charts_page_reveal (FujinPage  *page,
                          const char *target)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (page);

  if (g_str_equal (target, "gaps") || g_str_equal (target, "filter:gaps"))
    gtk_toggle_button_set_active (self->gaps_button, TRUE);
  else if (g_str_equal (target, "expected"))
    gtk_toggle_button_set_active (self->expected_button, TRUE);
  else if (g_str_equal (target, "categories"))
    gtk_toggle_button_set_active (self->categories_button, TRUE);
  else if (g_str_has_prefix (target, "category:"))
    show_category (self, target + strlen ("category:"));
}

static void
fujin_charts_page_dispose (GObject *object)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->layout_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  self->content = NULL;

  G_OBJECT_CLASS (fujin_charts_page_parent_class)->dispose (object);
}

static void
fujin_charts_page_take_focus (FujinPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (FUJIN_CHARTS_PAGE (page)->view));
}

static void
fujin_charts_page_class_init (FujinChartsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_charts_page_dispose;
  widget_class->measure = _fujin_charts_page_measure;
  widget_class->size_allocate = _fujin_charts_page_size_allocate;
  page_class->id = "charts";
  page_class->set_project = fujin_charts_page_set_project;
  page_class->reveal = fujin_charts_page_reveal;
  page_class->take_focus = fujin_charts_page_take_focus;

  g_type_ensure (FUJIN_TYPE_CHART_VIEW);
  g_type_ensure (FUJIN_TYPE_CHART_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-charts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, content);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, categories_button);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, services_button);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, gaps_button);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, expected_button);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, category);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, paned);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, table);
  gtk_widget_class_bind_template_callback (widget_class, export_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, chart_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, category_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_activated_cb);
}

static void
fujin_charts_page_init (FujinChartsPage *self)
{
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  gtk_widget_init_template (GTK_WIDGET (self));
  fujin_drop_down_set_name (self->category, _("Category"));
  /* The page measures and places its content itself, to know when its size changes. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
  fujin_chart_view_set_parts (self->view, FUJIN_CHART_PART_TITLE | FUJIN_CHART_PART_LEGEND);
}

/**
 * fujin_charts_page_new:
 *
 * Returns: (transfer floating): the page, without a project
 */
GtkWidget *
fujin_charts_page_new (void)
{
  return g_object_new (FUJIN_TYPE_CHARTS_PAGE, NULL);
}

/**
 * fujin_charts_page_get_chart:
 * @self: the page
 *
 * Returns: the chart chosen: "radar", "category", "gaps" or "expected"
 */
const char *
fujin_charts_page_get_chart (FujinChartsPage *self)
{
  g_return_val_if_fail (FUJIN_IS_CHARTS_PAGE (self), NULL);

  if (gtk_toggle_button_get_active (self->gaps_button))
    return "gaps";
  if (gtk_toggle_button_get_active (self->expected_button))
    return "expected";
  return gtk_toggle_button_get_active (self->services_button) ? "category" : "radar";
}

/**
 * fujin_charts_page_get_category:
 * @self: the page
 *
 * Returns: the letter of the category whose services are shown, or would be
 */
const char *
fujin_charts_page_get_category (FujinChartsPage *self)
{
  FujinFramework *framework;
  guint index;

  g_return_val_if_fail (FUJIN_IS_CHARTS_PAGE (self), NULL);

  framework = self->project != NULL ? fujin_project_get_framework (self->project)
                                    : fujin_framework_get_default ();
  index = gtk_drop_down_get_selected (self->category);
  if (index >= fujin_framework_get_n_categories (framework))
    index = 0;
  return fujin_framework_get_category (framework, index)->id;
}
