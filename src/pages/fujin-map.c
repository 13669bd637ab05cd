/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit.h"
#include "fujin-map-card.h"
#include "fujin-map-private.h"

/**
 * FujinMap:
 *
 * The four quadrants of textbook 6.2 with the services in scope as cards, and below them what is
 * in no quadrant. The map itself takes the keys; one card is the current one.
 *
 * Signal "chosen": another card is the current one. Signal "activated" (plan): a card was
 * activated.
 */
G_DEFINE_FINAL_TYPE (FujinMap, fujin_map, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
fujin_map_dispose (GObject *object)
{
  FujinMap *self = FUJIN_MAP (object);
  GtkWidget *child;

  _fujin_map_close_menu (self);
  g_clear_object (&self->project);
  g_clear_object (&self->cursor);
  g_clear_object (&self->dragged);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_map_parent_class)->dispose (object);
}

static void
fujin_map_class_init (FujinMapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_map_dispose;
  gtk_widget_class_set_css_name (widget_class, "quadrantmap");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  signals[CHOSEN] = g_signal_new ("chosen", FUJIN_TYPE_MAP, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[ACTIVATED] = g_signal_new ("activated", FUJIN_TYPE_MAP, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_SERVICE_PLAN);
}

/* The name of a half of the map, in the framework's words. */
static GtkWidget *
create_axis (gboolean skill,
             gboolean high_or_inside)
{
  FujinFramework *framework = fujin_framework_get_default ();
  GtkWidget *label = gtk_label_new (
    fujin_framework_get_axis_text (framework, skill, high_or_inside, fujin_lang_screen ()));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), skill ? 0 : 0.5f);
  gtk_widget_set_tooltip_text (
    label,
    fujin_framework_get_axis_note (framework, skill, high_or_inside, fujin_lang_screen ()));
  gtk_widget_add_css_class (label, "small");
  gtk_widget_add_css_class (label, "map-axis");
  return label;
}

static void
init_fields (FujinMap *self,
             GtkGrid  *grid)
{
  /* Inside on the left, outside on the right; little skill above, much below. */
  static const struct { int quadrant, column, row, width; } places[] = {
    { 1, 0, 2, 1 }, { 2, 1, 2, 1 }, { 4, 0, 4, 1 }, { 3, 1, 4, 1 }, { 0, 0, 5, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      GtkWidget *field = fujin_map_field_new (places[i].quadrant);

      gtk_widget_set_hexpand (field, TRUE);
      gtk_widget_set_vexpand (field, places[i].quadrant > 0);
      gtk_grid_attach (grid, field, places[i].column, places[i].row, places[i].width, 1);
      self->fields[places[i].quadrant] = FUJIN_MAP_FIELD (field);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->fields[0]), FALSE);
}

static void
fujin_map_init (FujinMap *self)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  gtk_grid_attach (GTK_GRID (grid), create_axis (FALSE, TRUE), 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), create_axis (FALSE, FALSE), 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), create_axis (TRUE, FALSE), 0, 1, 2, 1);
  gtk_grid_attach (GTK_GRID (grid), create_axis (TRUE, TRUE), 0, 3, 2, 1);
  init_fields (self, GTK_GRID (grid));
  gtk_widget_set_parent (grid, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Quadrant map"), -1);
  self->cursor_field = 1;
  _fujin_map_init_keys (self);
  _fujin_map_init_input (self);
  _fujin_map_init_menu (self);
}

/* The project's services in scope by quadrant; what is in several stands in each. */
static void
distribute (FujinProject *project,
            GPtrArray   **lists)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      int quadrants[FUJIN_N_QUADRANTS];
      guint n;

      if (!fujin_service_plan_in_scope (plan))
        continue;
      n = fujin_service_plan_get_quadrants (plan, quadrants);
      if (n == 0)
        g_ptr_array_add (lists[0], g_object_ref (plan));
      for (guint q = 0; q < n; q++)
        g_ptr_array_add (lists[quadrants[q]], g_object_ref (plan));
    }
}

/* The cursor follows its service where it went, and else stays near. */
static void
keep_cursor (FujinMap *self)
{
  guint index;

  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    {
      int field = (self->cursor_field + i) % (FUJIN_N_QUADRANTS + 1);

      if (fujin_map_field_find (self->fields[field], self->cursor, &index))
        {
          _fujin_map_set_cursor (self, field, self->cursor);
          return;
        }
    }
  _fujin_map_set_cursor (self, self->cursor_field,
                         fujin_map_field_peek (self->fields[self->cursor_field], 0));
}

static void
show_patterns (FujinMap *self)
{
  FujinFramework *framework = fujin_framework_get_default ();
  int present = self->project ? fujin_project_get_present_pattern (self->project) : 0;
  int target = self->project ? fujin_project_get_target_pattern (self->project) : 0;

  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    fujin_map_field_set_patterns (
      self->fields[i], present ? fujin_framework_get_pattern (framework, present) : NULL,
      target ? fujin_framework_get_pattern (framework, target) : NULL, self->outline_shown,
      self->outline_target);
}

/**
 * fujin_map_refresh:
 * @self: a map
 *
 * Shows the project as it is now. Linear in the services; cards exist only where in view.
 */
void
fujin_map_refresh (FujinMap *self)
{
  GPtrArray *lists[FUJIN_N_QUADRANTS + 1];

  g_return_if_fail (FUJIN_IS_MAP (self));

  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    lists[i] = g_ptr_array_new_with_free_func (g_object_unref);
  if (self->project)
    distribute (self->project, lists);
  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    {
      fujin_map_field_set_plans (self->fields[i], lists[i]);
      g_ptr_array_unref (lists[i]);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->fields[0]),
                          fujin_map_field_get_n (self->fields[0]) > 0);
  show_patterns (self);
  keep_cursor (self);
}

/**
 * fujin_map_set_project:
 * @self: a map
 * @project: (nullable): a project
 *
 * Shows another project, from the next fujin_map_refresh() on; none at once.
 */
void
fujin_map_set_project (FujinMap     *self,
                       FujinProject *project)
{
  g_return_if_fail (FUJIN_IS_MAP (self));

  if (!g_set_object (&self->project, project))
    return;
  g_clear_object (&self->cursor);
  g_clear_object (&self->dragged);
  self->cursor_field = 1;
  if (!project)
    fujin_map_refresh (self);
}

/**
 * fujin_map_set_outline:
 * @self: a map
 * @shown: whether an outline lies behind the cards
 * @target: whether it is that of the target pattern
 *
 * Chooses the outline of who should lead.
 */
void
fujin_map_set_outline (FujinMap *self,
                       gboolean  shown,
                       gboolean  target)
{
  g_return_if_fail (FUJIN_IS_MAP (self));

  self->outline_shown = shown;
  self->outline_target = target;
  show_patterns (self);
}

void
_fujin_map_set_cursor (FujinMap         *self,
                       int               field,
                       FujinServicePlan *plan)
{
  gboolean changed = g_set_object (&self->cursor, plan);
  g_autofree char *label = plan ? fujin_map_card_dup_label (plan) : g_strdup ("");
  guint index;

  self->cursor_field = field;
  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    fujin_map_field_show_cursor (self->fields[i], i == field ? plan : NULL);
  if (fujin_map_field_find (self->fields[field], plan, &index))
    fujin_map_field_scroll_to (self->fields[field], index);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  label, -1);
  if (changed)
    g_signal_emit (self, signals[CHOSEN], 0);
}

void
_fujin_map_activate (FujinMap *self)
{
  if (self->cursor)
    g_signal_emit (self, signals[ACTIVATED], 0, self->cursor);
}

/**
 * fujin_map_get_plan:
 * @self: a map
 *
 * Returns: (transfer none) (nullable): the service of the current card
 */
FujinServicePlan *
fujin_map_get_plan (FujinMap *self)
{
  g_return_val_if_fail (FUJIN_IS_MAP (self), NULL);

  return self->cursor;
}

/**
 * fujin_map_select:
 * @self: a map
 * @plan: (nullable): a service
 *
 * Makes its card the current one and brings it into view.
 *
 * Returns: whether it is on the map
 */
gboolean
fujin_map_select (FujinMap         *self,
                  FujinServicePlan *plan)
{
  guint index;

  g_return_val_if_fail (FUJIN_IS_MAP (self), FALSE);

  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    if (fujin_map_field_find (self->fields[i], plan, &index))
      {
        _fujin_map_set_cursor (self, i, plan);
        return TRUE;
      }
  return FALSE;
}

/* Whether @quadrant is just where the framework places it, so that no judgement is needed. */
gboolean
_fujin_map_is_default (FujinServicePlan *plan,
                       int               quadrant)
{
  const FujinService *service = fujin_service_plan_get_service (plan);
  const FujinPlace *place;

  if (!service || service->places->len != 1)
    return FALSE;
  place = g_ptr_array_index (service->places, 0);
  return place->quadrant == quadrant;
}

/**
 * fujin_map_place:
 * @self: a map
 * @plan: a service on it
 * @quadrant: a quadrant, 1 to 4; 0 to take the project's own judgement back
 *
 * Places a service by the project's own judgement. Where the framework places it anyway the
 * judgement is taken back.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_map_place (FujinMap         *self,
                 FujinServicePlan *plan,
                 int               quadrant)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_return_val_if_fail (FUJIN_IS_MAP (self), FALSE);
  g_return_val_if_fail (quadrant >= 0 && quadrant <= FUJIN_N_QUADRANTS, FALSE);

  if (!self->project || !plan)
    return FALSE;
  if (_fujin_map_is_default (plan, quadrant))
    quadrant = 0;
  g_ptr_array_add (plans, plan);
  if (!fujin_edit_set_quadrant (self->project, plans, quadrant))
    return FALSE;
  if (plan == self->cursor && quadrant > 0)
    self->cursor_field = quadrant;
  return TRUE;
}

/**
 * fujin_map_get_field:
 * @self: a map
 * @quadrant: a quadrant, 1 to 4; 0 for what is in none
 *
 * Returns: (transfer none): its field
 */
FujinMapField *
fujin_map_get_field (FujinMap *self,
                     int       quadrant)
{
  g_return_val_if_fail (FUJIN_IS_MAP (self), NULL);
  g_return_val_if_fail (quadrant >= 0 && quadrant <= FUJIN_N_QUADRANTS, NULL);

  return self->fields[quadrant];
}
