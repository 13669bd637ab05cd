/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-versions-compare.h"

#include <glib/gi18n.h>

#include "fujin-comparison-means.h"
#include "fujin-drop-down.h"
#include "fujin-project-charts.h"
#include "fujin-strings.h"
#include "fujin-tab-stop.h"
#include "fujin-trend.h"
#include "fujin-versions-compare-private.h"

/**
 * FujinVersionsCompare:
 *
 * Two states of the plans held against each other: in a line, in words, and on a radar with both.
 */
G_DEFINE_FINAL_TYPE (FujinVersionsCompare, fujin_versions_compare, GTK_TYPE_WIDGET)

/* What the state with this id is called. */
const char *
_fujin_versions_compare_get_name (FujinVersionsCompare *self,
                                  const char           *id)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (g_str_equal (g_ptr_array_index (self->ids, i), id))
      return g_ptr_array_index (self->names, i);
  return "";
}

static void
add_state (FujinVersionsCompare *self,
           const char           *id,
           const char           *name)
{
  g_ptr_array_add (self->ids, g_strdup (id));
  g_ptr_array_add (self->names, g_strdup (name));
}

static void
add_snapshots (FujinVersionsCompare *self,
               GPtrArray            *snapshots)
{
  for (guint i = snapshots->len; i-- > 0;)
    {
      FujinRecord *snapshot = g_ptr_array_index (snapshots, i);

      if (!g_str_equal (fujin_record_get_id (snapshot), fujin_project_get_branch (self->project)))
        add_state (self, fujin_record_get_id (snapshot),
                   fujin_record_get (snapshot, FUJIN_SNAPSHOT_NAME));
    }
}

static void
list_states (FujinVersionsCompare *self)
{
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (self->project);
  g_autoptr (GPtrArray) branches = fujin_trend_list_branches (self->project);
  FujinRecord *branch = fujin_trend_find_branch (self->project);

  g_ptr_array_set_size (self->ids, 0);
  g_ptr_array_set_size (self->names, 0);
  if (branch == NULL)
    {
      add_state (self, "", _("Now"));
    }
  else
    {
      /* Translators: %s is the name of the branch that is being worked on */
      g_autofree char *now = g_strdup_printf (_("Now (%s)"),
                                              fujin_record_get (branch, FUJIN_SNAPSHOT_NAME));

      add_state (self, "", now);
      add_state (self, "main", _("Main line"));
    }
  add_snapshots (self, versions);
  add_snapshots (self, branches);
}

static guint
find_state (FujinVersionsCompare *self,
            const char           *id)
{
  for (guint i = 0; id != NULL && i < self->ids->len; i++)
    if (g_str_equal (g_ptr_array_index (self->ids, i), id))
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* The main line is "now" unless a branch is in use, and a branch in use is "now". */
static const char *
same_as_now (FujinVersionsCompare *self,
             const char           *id)
{
  if (self->project == NULL)
    return id;
  if (g_str_equal (id, fujin_project_get_branch (self->project)) ||
      (g_str_equal (id, "main") && fujin_trend_find_main (self->project) == NULL))
    return "";
  return id;
}

static gboolean
lists_names (GtkDropDown *choice,
             GPtrArray   *names)
{
  GListModel *model = gtk_drop_down_get_model (choice);

  if (model == NULL || g_list_model_get_n_items (model) != names->len)
    return FALSE;
  for (guint i = 0; i < names->len; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i),
                      g_ptr_array_index (names, i)))
      return FALSE;
  return TRUE;
}

/* A list that already says it stays: it may be the open one that is being chosen from. */
static void
fill_choice (FujinVersionsCompare *self,
             GtkDropDown          *choice,
             const char           *id)
{
  guint at = find_state (self, id);

  if (!lists_names (choice, self->names))
    {
      g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

      for (guint i = 0; i < self->names->len; i++)
        gtk_string_list_append (names, g_ptr_array_index (self->names, i));
      gtk_drop_down_set_model (choice, G_LIST_MODEL (names));
    }
  gtk_drop_down_set_selected (choice, at != GTK_INVALID_LIST_POSITION ? at : 0);
}

static void
fill_choices (FujinVersionsCompare *self)
{
  self->filling = TRUE;
  fill_choice (self, self->from, self->from_id);
  fill_choice (self, self->to, self->to_id);
  self->filling = FALSE;
}

/* At first the newest version against now; a choice stays as long as it is there. */
static void
choose_default (FujinVersionsCompare *self)
{
  if (find_state (self, self->to_id) == GTK_INVALID_LIST_POSITION)
    fujin_set_str (&self->to_id, "");
  if (find_state (self, self->from_id) == GTK_INVALID_LIST_POSITION)
    fujin_set_str (&self->from_id,
                   self->ids->len > 1 ? g_ptr_array_index (self->ids, 1) : "");
}

static void
compare (FujinVersionsCompare *self)
{
  FujinProject *from = fujin_trend_find_state (self->project, self->from_id);
  FujinProject *to = fujin_trend_find_state (self->project, self->to_id);
  g_autoptr (FujinChartData) data = NULL;

  g_clear_pointer (&self->comparison, fujin_comparison_free);
  if (from == NULL || to == NULL)
    return;
  self->comparison = fujin_comparison_new (from, to);
  data = fujin_project_charts_compare (from,
                                       _fujin_versions_compare_get_name (self, self->from_id), to,
                                       _fujin_versions_compare_get_name (self, self->to_id),
                                       fujin_lang_screen ());
  fujin_chart_view_set_data (self->radar, data);
}

static void
show_headline (FujinVersionsCompare *self)
{
  FujinChangeCounts counts = { .total = 0 };
  g_autofree char *words = NULL;
  g_autofree char *means = NULL;
  g_autofree char *line = NULL;

  if (self->comparison != NULL)
    {
      counts = fujin_comparison_count (self->comparison);
      means = fujin_comparison_dup_means (self->comparison, fujin_lang_screen ());
    }
  words = fujin_change_counts_dup_headline (&counts, fujin_lang_screen ());
  /* Translators: two states and what differs: "2026-04 review → Now: 5 services raised" */
  line = g_strdup_printf (_("%1$s → %2$s: %3$s"),
                          _fujin_versions_compare_get_name (self, self->from_id),
                          _fujin_versions_compare_get_name (self, self->to_id), words);
  gtk_label_set_label (self->headline, line);
  gtk_label_set_label (self->means, means != NULL ? means : "");
  gtk_widget_set_sensitive (self->copy_button, counts.total > 0);
  gtk_widget_set_sensitive (self->csv_button, counts.total > 0);
}

/* "notify" does not nest: a list that is set while it tells that another entry was chosen makes
 * GObject tell it all over again, when nothing guards against it any more. What is chosen already
 * is therefore not compared again. */
static void
selected_cb (FujinVersionsCompare *self)
{
  guint from = gtk_drop_down_get_selected (self->from);
  guint to = gtk_drop_down_get_selected (self->to);
  gboolean changed;

  if (self->filling || from >= self->ids->len || to >= self->ids->len)
    return;
  changed = fujin_set_str (&self->from_id, g_ptr_array_index (self->ids, from));
  changed = fujin_set_str (&self->to_id, g_ptr_array_index (self->ids, to)) || changed;
  if (changed)
    fujin_versions_compare_refresh (self);
}

static void
swap_cb (FujinVersionsCompare *self)
{
  g_autofree char *from = g_strdup (self->from_id);
  g_autofree char *to = g_strdup (self->to_id);

  fujin_versions_compare_choose (self, to, from);
}

static void
search_cb (FujinVersionsCompare *self)
{
  _fujin_versions_compare_show_rows (self);
}

static void
copy_cb (FujinVersionsCompare *self)
{
  _fujin_versions_compare_copy (self);
}

static void
csv_cb (FujinVersionsCompare *self)
{
  _fujin_versions_compare_save_csv (self);
}

static void
activate_cb (FujinVersionsCompare *self,
             guint                 position)
{
  g_autoptr (FujinDifferenceRow) row =
    g_list_model_get_item (G_LIST_MODEL (self->shown), position);
  const char *plan = row != NULL ? fujin_difference_row_get_plan (row) : NULL;
  g_autofree char *target = NULL;

  if (plan == NULL || fujin_project_find_plan (self->project, plan) == NULL)
    return;
  target = g_strdup_printf ("plan:%s", plan);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(ss)", "catalogue", target);
}

static void
axis_activated_cb (FujinVersionsCompare *self,
                   const char           *category)
{
  g_autofree char *target = g_strdup_printf ("category:%s", category);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(ss)", "portfolio", target);
}

static void
fujin_versions_compare_dispose (GObject *object)
{
  FujinVersionsCompare *self = FUJIN_VERSIONS_COMPARE (object);

  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->project);
  g_clear_object (&self->shown);
  g_clear_pointer (&self->comparison, fujin_comparison_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->from_id, g_free);
  g_clear_pointer (&self->to_id, g_free);
  G_OBJECT_CLASS (fujin_versions_compare_parent_class)->dispose (object);
}

/* The list is one stop for Tab, as the arrow keys go from row to row. */
static gboolean
fujin_versions_compare_focus (GtkWidget        *widget,
                              GtkDirectionType  direction)
{
  FujinVersionsCompare *self = FUJIN_VERSIONS_COMPARE (widget);
  GtkWidget *list = GTK_WIDGET (self->list);

  if (gtk_widget_get_focus_child (list) != NULL)
    {
      if (direction == GTK_DIR_TAB_FORWARD)
        return gtk_widget_child_focus (GTK_WIDGET (self->radar), direction);
      if (direction == GTK_DIR_TAB_BACKWARD)
        return gtk_widget_grab_focus (self->csv_button);
    }
  if (direction == GTK_DIR_TAB_FORWARD && gtk_widget_is_focus (self->csv_button) &&
      gtk_widget_get_mapped (list))
    return fujin_tab_stop_enter (list);
  if (direction == GTK_DIR_TAB_BACKWARD && gtk_widget_get_mapped (list) &&
      gtk_widget_get_focus_child (self->content) != NULL &&
      gtk_widget_is_focus (GTK_WIDGET (self->radar)))
    return fujin_tab_stop_enter (list);
  return GTK_WIDGET_CLASS (fujin_versions_compare_parent_class)->focus (widget, direction);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, content);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, from);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, to);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, search);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, copy_button);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, csv_button);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, headline);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, means);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, empty);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, list);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsCompare, radar);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, swap_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, csv_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, axis_activated_cb);
}

static void
fujin_versions_compare_class_init (FujinVersionsCompareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_versions_compare_dispose;
  widget_class->focus = fujin_versions_compare_focus;
  g_type_ensure (FUJIN_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-versions-compare.ui");
  bind_children (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
fujin_versions_compare_init (FujinVersionsCompare *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
  fujin_drop_down_set_name (self->from, _("First state"));
  fujin_drop_down_set_name (self->to, _("Second state"));
  fujin_chart_view_set_parts (self->radar, FUJIN_CHART_PART_TITLE | FUJIN_CHART_PART_LEGEND);
  _fujin_versions_compare_init_list (self);
}

/**
 * fujin_versions_compare_set_project:
 * @self: the comparison
 * @project: (nullable): a project
 *
 * Sets whose states are compared; fujin_versions_compare_refresh() compares them.
 */
void
fujin_versions_compare_set_project (FujinVersionsCompare *self,
                                    FujinProject         *project)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_COMPARE (self));

  if (!g_set_object (&self->project, project))
    return;
  g_clear_pointer (&self->comparison, fujin_comparison_free);
  g_clear_pointer (&self->from_id, g_free);
  g_clear_pointer (&self->to_id, g_free);
}

/**
 * fujin_versions_compare_refresh:
 * @self: the comparison
 *
 * Compares the two states chosen as they are now.
 */
void
fujin_versions_compare_refresh (FujinVersionsCompare *self)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_COMPARE (self));

  if (self->project == NULL || self->content == NULL)
    return;
  list_states (self);
  choose_default (self);
  fill_choices (self);
  compare (self);
  show_headline (self);
  _fujin_versions_compare_fill_rows (self);
  _fujin_versions_compare_show_rows (self);
}

/**
 * fujin_versions_compare_choose:
 * @self: the comparison
 * @from: id of the first state: of a version or branch, "main", or "" for now
 * @to: id of the second state
 *
 * Compares two states.
 */
void
fujin_versions_compare_choose (FujinVersionsCompare *self,
                               const char           *from,
                               const char           *to)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_COMPARE (self));

  fujin_set_str (&self->from_id, same_as_now (self, from));
  fujin_set_str (&self->to_id, same_as_now (self, to));
  fujin_versions_compare_refresh (self);
}

/**
 * fujin_versions_compare_get_headline:
 * @self: the comparison
 *
 * Returns: (transfer none): what differs, in a line
 */
const char *
fujin_versions_compare_get_headline (FujinVersionsCompare *self)
{
  g_return_val_if_fail (FUJIN_IS_VERSIONS_COMPARE (self), "");

  return gtk_label_get_label (self->headline);
}

/**
 * fujin_versions_compare_find:
 * @self: the comparison
 *
 * Puts the focus into the filter.
 */
void
fujin_versions_compare_find (FujinVersionsCompare *self)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_COMPARE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/**
 * fujin_versions_compare_take_focus:
 * @self: the comparison
 *
 * Puts the focus on the differences; where there are none, on what to choose a state with.
 */
void
fujin_versions_compare_take_focus (FujinVersionsCompare *self)
{
  g_return_if_fail (FUJIN_IS_VERSIONS_COMPARE (self));

  if (g_list_model_get_n_items (G_LIST_MODEL (self->shown)) > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->list));
  else
    gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (self->from)));
}

/**
 * fujin_versions_compare_get_plan:
 * @self: a comparison
 *
 * Returns: (transfer none) (nullable): id of the service plan whose difference is selected
 */
const char *
fujin_versions_compare_get_plan (FujinVersionsCompare *self)
{
  FujinDifferenceRow *row;

  g_return_val_if_fail (FUJIN_IS_VERSIONS_COMPARE (self), NULL);

  row = gtk_single_selection_get_selected_item (
    GTK_SINGLE_SELECTION (gtk_list_view_get_model (self->list)));
  return row ? fujin_difference_row_get_plan (row) : NULL;
}
