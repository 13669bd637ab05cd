/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-catalogue-page-private.h"
#include "fujin-history.h"
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

static const char *
level_name (int level)
{
  const FujinTerm *term =
    fujin_framework_get_level (fujin_framework_get_default (), (FujinLevel) level);

  return fujin_text_get (&term->name, fujin_lang_screen ());
}

static void
update_status (FujinCataloguePage *self,
               const FujinTally   *total)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, ngettext ("%u service", "%u services", total->n_services),
                          total->n_services);
  /* Translators: between a number of services and what they are made up of */
  g_string_append (text, C_("status", ": "));
  for (int i = 1; i <= FUJIN_N_LEVELS; i++)
    {
      int level = i % FUJIN_N_LEVELS;

      /* Translators: name of a level, and how many services have it */
      g_string_append_printf (text, C_("status", "%1$s %2$u"), level_name (level),
                              total->n_levels[level]);
      if (i < FUJIN_N_LEVELS)
        /* Translators: between parts of a status line */
        g_string_append (text, C_("status", " · "));
    }
  gtk_label_set_text (self->status, text->str);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->status), text->str);
}

static void
update_rail_row (FujinCataloguePage *self,
                 int                 category,
                 const FujinTally   *tally)
{
  guint decided = fujin_tally_get_decided (tally);
  g_autofree char *text = g_strdup_printf ("%u/%u", decided, tally->n_services);
  /* Translators: %1$u of %2$u services have a level */
  g_autofree char *words =
    g_strdup_printf (ngettext ("%1$u of %2$u service decided", "%1$u of %2$u services decided",
                               tally->n_services),
                     decided, tally->n_services);

  fujin_category_rail_set_count (fujin_plan_browser_get_rail (self->browser), category, text,
                                 words);
}

/* The level that all selected services have, or -1. */
static int
common_level (GPtrArray *plans)
{
  int level = plans->len > 0 ? (int) fujin_service_plan_get_level (g_ptr_array_index (plans, 0))
                             : -1;

  for (guint i = 1; i < plans->len; i++)
    if ((int) fujin_service_plan_get_level (g_ptr_array_index (plans, i)) != level)
      return -1;
  return level;
}

static void
update_selection (FujinCataloguePage *self)
{
  g_autoptr (GPtrArray) plans = fujin_plan_table_dup_selected (self->table);
  g_autofree char *text =
    g_strdup_printf (ngettext ("%u service selected", "%u services selected", plans->len),
                     plans->len);

  gtk_label_set_text (self->selection_label, text);
  fujin_level_picker_set_level (self->selection_level, common_level (plans));
  gtk_revealer_set_reveal_child (self->selection_bar, plans->len > 1);
  _fujin_catalogue_page_update_actions (self);
}

static void
update_undo_bar (FujinCataloguePage *self,
                 FujinProject       *project)
{
  if (fujin_history_get_state (fujin_project_get_history (project)) != self->removal_state)
    gtk_revealer_set_reveal_child (self->undo_bar, FALSE);
}

static void
plans_changed_cb (FujinCataloguePage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  FujinTally total;
  guint n = fujin_framework_get_n_categories (fujin_framework_get_default ());

  if (!project)
    return;
  fujin_project_get_total (project, &total);
  update_status (self, &total);
  update_rail_row (self, FUJIN_CATEGORY_ALL, &total);
  for (guint i = 0; i < n; i++)
    update_rail_row (self, (int) i, fujin_project_get_tally (project, i));
  update_selection (self);
  update_undo_bar (self, project);
}

static void
current_changed_cb (FujinCataloguePage *self)
{
  fujin_catalogue_detail_set_plan (self->detail, fujin_plan_table_get_current (self->table));
  update_selection (self);
}

static void
activate_cb (FujinCataloguePage *self)
{
  gtk_toggle_button_set_active (self->detail_button, TRUE);
  gtk_widget_child_focus (GTK_WIDGET (self->detail), GTK_DIR_TAB_FORWARD);
}

static void
add_shown_cb (FujinCataloguePage *self)
{
  int category = fujin_category_rail_get_category (fujin_plan_browser_get_rail (self->browser));

  if (category >= 0)
    gtk_drop_down_set_selected (self->own_category, (guint) category);
  gtk_widget_grab_focus (GTK_WIDGET (self->own_name));
}

static void
update_columns (FujinCataloguePage *self)
{
  gboolean detail = gtk_toggle_button_get_active (self->detail_button);

  if (self->table)
    fujin_plan_table_set_column_visible (self->table, "process",
                                         self->width >= (detail ? WIDE : NARROW));
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
  if (narrow)
    gtk_menu_button_set_icon_name (self->add_button, "fujin-add-symbolic");
  else
    gtk_menu_button_set_label (self->add_button, _("Add Own Service…"));
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
  gtk_revealer_set_reveal_child (self->undo_bar, FALSE);
  fujin_catalogue_detail_set_project (self->detail, project);
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
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, own_category);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, own_name);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, selection_bar);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, selection_label);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, selection_level);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, undo_bar);
  gtk_widget_class_bind_template_child (widget_class, FujinCataloguePage, undo_label);
  gtk_widget_class_bind_template_callback (widget_class, resize_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_columns);
  gtk_widget_class_bind_template_callback (widget_class, add_shown_cb);
}

static void
fujin_catalogue_page_class_init (FujinCataloguePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_catalogue_page_dispose;
  page_class->id = "catalogue";
  page_class->title = N_("Catalogue");
  page_class->icon_name = "fujin-catalogue-symbolic";
  page_class->group = FUJIN_PAGE_GROUP_BUILD;
  page_class->set_project = fujin_catalogue_page_set_project;
  page_class->reveal = fujin_catalogue_page_reveal;
  page_class->find = fujin_catalogue_page_find;
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
  g_signal_connect_swapped (self->table, "plans-changed", G_CALLBACK (plans_changed_cb), self);
  g_signal_connect_swapped (self->table, "current-changed", G_CALLBACK (current_changed_cb), self);
  g_signal_connect_swapped (self->table, "activate", G_CALLBACK (activate_cb), self);
}
