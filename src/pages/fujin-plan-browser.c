/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-plan-browser.h"

/**
 * FujinPlanBrowser:
 *
 * What the catalogue and the portfolio look like in common: search and filter above, the
 * categories beside the table, and room for what a page adds.
 */
struct _FujinPlanBrowser
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *tools;
  GtkWidget *column;
  GtkWidget *search;
  GtkDropDown *drop_down;
  FujinCategoryRail *rail;
  FujinPlanTable *table;
  const FujinPlanChoice *choices;
  guint n_choices;
};

static GtkBuildableIface *parent_buildable;

/* In a template, <child type="tool"> stands behind search and filter, <child type="below"> under
 * the table. */
static void
fujin_plan_browser_add_child (GtkBuildable *buildable,
                              GtkBuilder   *builder,
                              GObject      *child,
                              const char   *type)
{
  FujinPlanBrowser *self = FUJIN_PLAN_BROWSER (buildable);

  if (g_strcmp0 (type, "tool") == 0)
    gtk_box_append (GTK_BOX (self->tools), GTK_WIDGET (child));
  else if (g_strcmp0 (type, "below") == 0)
    gtk_box_append (GTK_BOX (self->column), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = fujin_plan_browser_add_child;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinPlanBrowser, fujin_plan_browser, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
category_cb (FujinPlanBrowser *self)
{
  fujin_plan_filter_set_category (fujin_plan_table_get_filter (self->table),
                                  fujin_category_rail_get_category (self->rail));
}

static void
search_cb (FujinPlanBrowser *self)
{
  fujin_plan_table_search (self->table, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

/* Down or Enter goes on from the search to what it found; Escape takes it off. */
static gboolean
search_key_cb (FujinPlanBrowser *self,
               guint             keyval,
               guint             keycode,
               GdkModifierType   state)
{
  if (keyval == GDK_KEY_Escape && *gtk_editable_get_text (GTK_EDITABLE (self->search)))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), "");
      return TRUE;
    }
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter)
    return FALSE;
  return fujin_plan_table_select_first (self->table);
}

static void
choice_cb (FujinPlanBrowser *self)
{
  guint index = gtk_drop_down_get_selected (self->drop_down);

  if (index < self->n_choices)
    fujin_plan_filter_set_choice (fujin_plan_table_get_filter (self->table),
                                  self->choices[index].test);
}

static void
fujin_plan_browser_dispose (GObject *object)
{
  FujinPlanBrowser *self = FUJIN_PLAN_BROWSER (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_plan_browser_parent_class)->dispose (object);
}

static void
fujin_plan_browser_class_init (FujinPlanBrowserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_plan_browser_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
create_tools (FujinPlanBrowser *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Search code, name, text, note"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Search services"), -1);
  gtk_widget_set_hexpand (self->search, TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->search), 6);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->search), 40);
  g_signal_connect_swapped (self->search, "changed", G_CALLBACK (search_cb), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (search_key_cb), self);
  gtk_widget_add_controller (self->search, keys);
  gtk_box_append (GTK_BOX (self->tools), self->search);

  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Filter"), -1);
  g_signal_connect_swapped (self->drop_down, "notify::selected", G_CALLBACK (choice_cb), self);
  gtk_box_append (GTK_BOX (self->tools), GTK_WIDGET (self->drop_down));
}

static void
fujin_plan_browser_init (FujinPlanBrowser *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  create_tools (self);
  self->rail = FUJIN_CATEGORY_RAIL (fujin_category_rail_new ());
  g_signal_connect_swapped (self->rail, "notify::category", G_CALLBACK (category_cb), self);
  self->table = FUJIN_PLAN_TABLE (fujin_plan_table_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->table), "fujin-card");
  gtk_widget_set_overflow (GTK_WIDGET (self->table), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_hexpand (GTK_WIDGET (self->table), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->table), TRUE);
  g_signal_connect_swapped (self->table, "show-all", G_CALLBACK (fujin_plan_browser_show_all),
                            self);

  self->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->column), GTK_WIDGET (self->table));
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->rail));
  gtk_box_append (GTK_BOX (row), self->column);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->box), self->tools);
  gtk_box_append (GTK_BOX (self->box), row);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * fujin_plan_browser_set_choices:
 * @self: a browser whose table is set up
 * @choices: (array length=n_choices): what the filter offers, all first; it outlives @self
 * @n_choices: how many
 *
 * Sets what the filter drop-down offers.
 */
void
fujin_plan_browser_set_choices (FujinPlanBrowser      *self,
                                const FujinPlanChoice *choices,
                                guint                  n_choices)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_return_if_fail (FUJIN_IS_PLAN_BROWSER (self));

  for (guint i = 0; i < n_choices; i++)
    gtk_string_list_append (names, g_dpgettext2 (NULL, "filter", choices[i].name));
  self->choices = choices;
  self->n_choices = n_choices;
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (names));
}

/**
 * fujin_plan_browser_get_table:
 * @self: a browser
 *
 * Returns: (transfer none): its table
 */
FujinPlanTable *
fujin_plan_browser_get_table (FujinPlanBrowser *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_BROWSER (self), NULL);

  return self->table;
}

/**
 * fujin_plan_browser_get_rail:
 * @self: a browser
 *
 * Returns: (transfer none): its categories
 */
FujinCategoryRail *
fujin_plan_browser_get_rail (FujinPlanBrowser *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_BROWSER (self), NULL);

  return self->rail;
}

/**
 * fujin_plan_browser_show_all:
 * @self: a browser
 *
 * Takes search, filter and category off.
 */
void
fujin_plan_browser_show_all (FujinPlanBrowser *self)
{
  g_return_if_fail (FUJIN_IS_PLAN_BROWSER (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (self->drop_down, 0);
  fujin_category_rail_set_category (self->rail, FUJIN_CATEGORY_ALL);
}

/**
 * fujin_plan_browser_find:
 * @self: a browser
 *
 * Puts the focus into the search.
 */
void
fujin_plan_browser_find (FujinPlanBrowser *self)
{
  g_return_if_fail (FUJIN_IS_PLAN_BROWSER (self));

  gtk_widget_grab_focus (self->search);
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}

/**
 * fujin_plan_browser_take_focus:
 * @self: a browser
 *
 * Puts the focus on the current row of the table, or into the search when no row is shown.
 */
void
fujin_plan_browser_take_focus (FujinPlanBrowser *self)
{
  g_return_if_fail (FUJIN_IS_PLAN_BROWSER (self));

  if (!fujin_plan_table_take_focus (self->table))
    gtk_widget_grab_focus (self->search);
}

static void
reveal_filter (FujinPlanBrowser *self,
               const char       *id)
{
  fujin_plan_browser_show_all (self);
  for (guint i = 0; i < self->n_choices; i++)
    if (g_str_equal (self->choices[i].id, id))
      {
        gtk_drop_down_set_selected (self->drop_down, i);
        choice_cb (self); /* again, when it was this one already */
      }
}

static void
reveal_category (FujinPlanBrowser *self,
                 const char       *id)
{
  const FujinCategory *category =
    fujin_framework_find_category (fujin_framework_get_default (), id);

  fujin_plan_browser_show_all (self);
  if (category)
    fujin_category_rail_set_category (self->rail, (int) category->index);
}

static void
reveal_plan (FujinPlanBrowser *self,
             FujinProject     *project,
             const char       *id)
{
  FujinServicePlan *plan = fujin_project_find_plan (project, id);

  if (!plan)
    plan = fujin_project_find_code (project, id);
  if (!plan || fujin_plan_table_select (self->table, plan))
    return;
  fujin_plan_browser_show_all (self);
  fujin_plan_table_select (self->table, plan);
}

/**
 * fujin_plan_browser_reveal:
 * @self: a browser
 * @project: (nullable): the project it shows
 * @target: "filter:...", "category:B", "plan:B-1" or ""
 *
 * Shows what @target names. A plan that search and filter hide takes these off.
 */
void
fujin_plan_browser_reveal (FujinPlanBrowser *self,
                           FujinProject     *project,
                           const char       *target)
{
  g_return_if_fail (FUJIN_IS_PLAN_BROWSER (self));

  if (g_str_has_prefix (target, "filter:"))
    reveal_filter (self, target + strlen ("filter:"));
  else if (g_str_has_prefix (target, "category:"))
    reveal_category (self, target + strlen ("category:"));
  else if (project && g_str_has_prefix (target, "plan:"))
    reveal_plan (self, project, target + strlen ("plan:"));
}
