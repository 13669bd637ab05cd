/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-catalogue-page-private.h"
#include "fujin-look.h"

/* Widths in font sizes. Below this width the details come only when asked for, and the
 * categories lose their names. */
#define NARROW 75
/* Below this width there is no room for both the details and the process, which they name. */
#define WIDE 94
#define DETAIL_WIDTH 300

/**
 * FujinCataloguePage:
 *
 * Build phase 1, what: all services with their recommendation levels.
 */
G_DEFINE_FINAL_TYPE (FujinCataloguePage, fujin_catalogue_page, FUJIN_TYPE_PAGE)

static void
current_changed_cb (FujinCataloguePage *self)
{
  fujin_catalogue_detail_set_plan (self->detail, fujin_plan_table_get_current (self->table));
  _fujin_catalogue_page_update_selection (self);
}

static void
activate_cb (FujinCataloguePage *self)
{
  FujinServicePlan *plan = fujin_plan_table_get_current (self->table);

  gtk_toggle_button_set_active (self->detail_button, TRUE);
  if (_fujin_catalogue_page_lacks_reason (self, plan))
    fujin_catalogue_detail_ask_reason (self->detail, plan);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->detail), GTK_DIR_TAB_FORWARD);
}

static void
detail_level_cb (FujinCataloguePage *self,
                 int                 level)
{
  FujinServicePlan *plan = fujin_catalogue_detail_get_plan (self->detail);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (plan)
    g_ptr_array_add (plans, plan);
  _fujin_catalogue_page_pick_level (self, plans, level);
}

static void
add_shown_cb (FujinCataloguePage *self)
{
  int category = fujin_category_rail_get_category (fujin_plan_browser_get_rail (self->browser));

  if (category >= 0)
    gtk_drop_down_set_selected (self->own_category, (guint) category);
  gtk_widget_set_visible (self->name_missing, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->own_name));
}

static void
own_name_cb (FujinCataloguePage *self)
{
  gtk_widget_set_visible (self->name_missing, FALSE);
}

/* A number of the counts shows the services it counts. */
static void
counts_picked_cb (FujinCataloguePage *self,
                  int                 category,
                  int                 level)
{
  g_autofree char *target = NULL;
  const FujinTerm *term = NULL;

  if (level != FUJIN_COUNTS_ALL)
    term = fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level);
  target = g_strdup_printf ("filter:%s", term ? term->id : "all");
  gtk_menu_button_popdown (self->counts_button);
  fujin_page_reveal (FUJIN_PAGE (self), target);
  fujin_category_rail_set_category (fujin_plan_browser_get_rail (self->browser),
                                    category == FUJIN_COUNTS_ALL ? FUJIN_CATEGORY_ALL : category);
  fujin_plan_table_select_first (self->table);
}

/* A narrow page has room for pictures only; what they mean is said in their tooltips. */
static void
set_face (GtkMenuButton *button,
          gboolean       narrow,
          const char    *icon,
          const char    *label)
{
  if (narrow)
    gtk_menu_button_set_icon_name (button, icon);
  else
    gtk_menu_button_set_label (button, label);
}

static void
update_columns (FujinCataloguePage *self)
{
  gboolean detail = gtk_toggle_button_get_active (self->detail_button);

  if (!self->table)
    return;
  fujin_plan_table_set_column_visible (self->table, "process",
                                       self->width >= (detail ? WIDE : NARROW));
  /* The details have all levels to choose from: the table then says only which it is. */
  fujin_plan_table_set_column_visible (self->table, "level", !detail || !self->narrow);
  fujin_plan_table_set_column_visible (self->table, "level-name", detail && self->narrow);
}

static gboolean
width_changed_cb (gpointer data)
{
  FujinCataloguePage *self = data;
  gboolean narrow = self->width < NARROW;

  self->width_source = 0;
  if (narrow != self->narrow)
    gtk_toggle_button_set_active (self->detail_button, !narrow);
  self->narrow = narrow;
  set_face (self->add_button, narrow, "fujin-add-symbolic", _("Add Own Service…"));
  set_face (self->start_button, narrow, "fujin-start-symbolic", _("Start…"));
  set_face (self->counts_button, narrow, "fujin-counts-symbolic", _("Counts"));
  fujin_category_rail_set_compact (fujin_plan_browser_get_rail (self->browser), narrow);
  update_columns (self);
  return G_SOURCE_REMOVE;
}

static void
resize_cb (FujinCataloguePage *self,
           int                 width)
{
  self->width = (int) (width / fujin_look_font_size (GTK_WIDGET (self)));
  /* Not in the middle of an allocation. */
  if (self->width_source == 0)
    self->width_source = g_idle_add (width_changed_cb, self);
}

static void
fujin_catalogue_page_set_project (FujinPage    *page,
                                  FujinProject *project)
{
  FujinCataloguePage *self = FUJIN_CATALOGUE_PAGE (page);

  if (!self->table)
    return;
  self->removed = FALSE;
  _fujin_catalogue_page_update_bar (self);
  fujin_catalogue_detail_set_project (self->detail, project);
  fujin_catalogue_counts_set_project (self->counts, project);
  fujin_plan_table_set_project (self->table, project);
}

static void
fujin_catalogue_page_reveal (FujinPage  *page,
                             const char *target)
{
  FujinCataloguePage *self = FUJIN_CATALOGUE_PAGE (page);

  fujin_plan_browser_reveal (self->browser, fujin_page_get_project (page), target);
  if (g_str_has_prefix (target, "plan:"))
    gtk_toggle_button_set_active (self->detail_button, TRUE);
}

static void
fujin_catalogue_page_find (FujinPage *page)
{
  fujin_plan_browser_find (FUJIN_CATALOGUE_PAGE (page)->browser);
}

static void
fujin_catalogue_page_take_focus (FujinPage *page)
{
  fujin_plan_browser_take_focus (FUJIN_CATALOGUE_PAGE (page)->browser);
}

static void
fujin_catalogue_page_dispose (GObject *object)
{
  FujinCataloguePage *self = FUJIN_CATALOGUE_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->width_source, g_source_remove);
  g_clear_object (&self->actions);
  self->table = NULL;
  G_OBJECT_CLASS (fujin_catalogue_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, paned);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, browser);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, detail);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, detail_scroller);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, detail_button);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, add_button);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, start_button);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, counts_button);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, counts);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, own_category);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, own_name);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, name_missing);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, bar);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, selection_label);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, selection_level);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, undo_label);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_columns);
  gtk_widget_class_bind_template_callback (widget_class, add_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, own_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, detail_level_cb);
  gtk_widget_class_bind_template_callback (widget_class, counts_picked_cb);
}

static char *
fujin_catalogue_page_dup_subject (FujinPage *page)
{
  FujinCataloguePage *self = FUJIN_CATALOGUE_PAGE (page);

  return fujin_page_dup_plan_subject (fujin_plan_table_get_current (self->table));
}

static void
fujin_catalogue_page_class_init (FujinCataloguePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_catalogue_page_dispose;
  page_class->id = "catalogue";
  page_class->dup_subject = fujin_catalogue_page_dup_subject;
  page_class->set_project = fujin_catalogue_page_set_project;
  page_class->reveal = fujin_catalogue_page_reveal;
  page_class->find = fujin_catalogue_page_find;
  page_class->take_focus = fujin_catalogue_page_take_focus;
  g_type_ensure (FUJIN_TYPE_CATALOGUE_COUNTS);
  g_type_ensure (FUJIN_TYPE_CATALOGUE_DETAIL);
  g_type_ensure (FUJIN_TYPE_LEVEL_PICKER);
  g_type_ensure (FUJIN_TYPE_PLAN_BROWSER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-catalogue-page.ui");
  bind_children (widget_class);
}

static void
fill_categories (FujinCataloguePage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  FujinFramework *framework = fujin_framework_get_default ();

  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      g_autofree char *name =
        g_strdup_printf ("%s %s", category->id,
                         fujin_text_get (&category->short_name, fujin_lang_screen ()));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->own_category, G_LIST_MODEL (names));
}

static void
fujin_catalogue_page_init (FujinCataloguePage *self)
{
  const FujinPlanColumn *columns;
  const FujinPlanChoice *choices;
  guint n_columns, n_choices;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->table = fujin_plan_browser_get_table (self->browser);
  columns = _fujin_catalogue_page_get_columns (&n_columns);
  fujin_plan_table_set_up (self->table, GTK_WIDGET (self), columns, n_columns, NULL);
  choices = _fujin_catalogue_page_get_choices (&n_choices);
  fujin_plan_browser_set_choices (self->browser, choices, n_choices);
  fill_categories (self);
  gtk_widget_set_size_request (self->detail_scroller, DETAIL_WIDTH, -1);
  _fujin_catalogue_page_init_actions (self);
  g_signal_connect_swapped (self->table, "plans-changed", G_CALLBACK (_fujin_catalogue_page_update),
                            self);
  g_signal_connect_swapped (self->table, "current-changed", G_CALLBACK (current_changed_cb), self);
  g_signal_connect_swapped (self->table, "activate", G_CALLBACK (activate_cb), self);
  /* Until its width is known the page is a narrow one: what a window was widened for stays. */
  width_changed_cb (self);
}
