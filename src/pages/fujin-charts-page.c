/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-charts-page.h"

#include <glib/gi18n.h>

#include "fujin-charts-page-private.h"
#include "fujin-drop-down.h"

/**
 * FujinChartsPage:
 *
 * Each chart large, and beside it its sentence and its table.
 */
G_DEFINE_FINAL_TYPE (FujinChartsPage, fujin_charts_page, FUJIN_TYPE_PAGE)

/* The chart chosen, in the language asked for. */
FujinChartData *
_fujin_charts_page_create_data (FujinChartsPage *self,
                                FujinLang        lang)
{
  return fujin_chart_choice_create_long (self->choice, self->project,
                                         fujin_charts_page_get_category (self), lang);
}

static void
refresh (GtkWidget *widget)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (widget);
  g_autoptr (FujinChartData) data = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->category), self->choice->takes_category);
  gtk_widget_set_visible (self->states, self->choice->takes_states);
  if (self->project == NULL)
    return;
  data = _fujin_charts_page_create_data (self, fujin_lang_screen ());
  fujin_chart_view_set_data (self->view, data);
  fujin_chart_table_set_data (self->table, data);
  gtk_label_set_label (self->status, _fujin_charts_page_get_hint (self, data));
  if (self->arranged != self->choice)
    _fujin_charts_page_queue_arrange (self);
  self->arranged = self->choice;
}

/* Shows another chart. */
void
_fujin_charts_page_choose (FujinChartsPage        *self,
                           const FujinChartChoice *choice)
{
  self->choice = choice;
  _fujin_charts_page_update_picker (self);
  fujin_refresher_queue (self->refresher);
}

static void
queue_refresh_cb (FujinChartsPage *self)
{
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
previous_clicked_cb (FujinChartsPage *self)
{
  _fujin_charts_page_step (self, -1);
}

static void
next_clicked_cb (FujinChartsPage *self)
{
  _fujin_charts_page_step (self, 1);
}

static gboolean
step_cb (GtkWidget *widget,
         GVariant  *by,
         gpointer   data)
{
  return _fujin_charts_page_step (FUJIN_CHARTS_PAGE (widget), g_variant_get_int32 (by));
}

static void
states_shown_cb (FujinChartsPage *self)
{
  _fujin_charts_page_fill_states (self);
}

static void
add_file_clicked_cb (FujinChartsPage *self)
{
  _fujin_charts_page_ask_file (self);
}

/* The window knows the dialogs; it is told which chart is meant. */
static void
activate_for_chart (FujinChartsPage *self,
                    const char      *action)
{
  const char *category =
    self->choice->takes_category ? fujin_charts_page_get_category (self) : "";

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

static gboolean
copy_pressed_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   data)
{
  copy_clicked_cb (FUJIN_CHARTS_PAGE (widget));
  return TRUE;
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
  const FujinChartChoice *choice = fujin_chart_choice_find (target);

  if (choice != NULL)
    _fujin_charts_page_choose (self, choice);
  else if (g_str_equal (target, "filter:gaps"))
    _fujin_charts_page_choose (self, fujin_chart_choice_find ("gaps"));
  else if (g_str_equal (target, "categories"))
    _fujin_charts_page_choose (self, fujin_chart_choice_get (0));
  else if (g_str_has_prefix (target, "category:"))
    _fujin_charts_page_show_category (self, target + strlen ("category:"));
}

static void
fujin_charts_page_dispose (GObject *object)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->layout_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->content = NULL;

  G_OBJECT_CLASS (fujin_charts_page_parent_class)->dispose (object);
}

static void
fujin_charts_page_take_focus (FujinPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (FUJIN_CHARTS_PAGE (page)->view));
}

/* A point of the chart says itself what it is; else the category whose services are shown. */
static char *
fujin_charts_page_dup_subject (FujinPage *page)
{
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (page);
  FujinChartData *data = fujin_chart_view_get_data (self->view);
  guint series, axis;
  char *subject = NULL;

  if (data && fujin_chart_view_get_point (self->view, &series, &axis)
      && axis < fujin_chart_data_get_n_axes (data))
    subject = fujin_page_dup_subject_of (self->project,
                                         fujin_chart_data_get_axis (data, axis)->id);
  if (!subject && self->choice->takes_category)
    subject = fujin_page_dup_subject_of (self->project, fujin_charts_page_get_category (self));
  return subject;
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
  page_class->dup_subject = fujin_charts_page_dup_subject;
  page_class->set_project = fujin_charts_page_set_project;
  page_class->reveal = fujin_charts_page_reveal;
  page_class->take_focus = fujin_charts_page_take_focus;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, step_cb, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, step_cb, "i", 1);
  g_type_ensure (FUJIN_TYPE_CHART_VIEW);
  g_type_ensure (FUJIN_TYPE_CHART_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-charts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, content);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, picker);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, picker_icon);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, picker_name);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, previous);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, next);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, category);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, states);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, states_list);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, paned);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinChartsPage, table);
  gtk_widget_class_bind_template_callback (widget_class, export_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_pressed_cb, NULL);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, states_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_file_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, category_selected_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "axis_activated_cb",
                                                G_CALLBACK (_fujin_charts_page_follow));
}

static void
fujin_charts_page_init (FujinChartsPage *self)
{
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  gtk_widget_init_template (GTK_WIDGET (self));
  fujin_drop_down_set_name (self->category, _("Category"));
  self->choice = fujin_chart_choice_get (0);
  _fujin_charts_page_fill_picker (self);
  _fujin_charts_page_update_picker (self);
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
 * Returns: the id of the chart chosen, see fujin_chart_choice_find()
 */
const char *
fujin_charts_page_get_chart (FujinChartsPage *self)
{
  g_return_val_if_fail (FUJIN_IS_CHARTS_PAGE (self), NULL);

  return self->choice->id;
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
