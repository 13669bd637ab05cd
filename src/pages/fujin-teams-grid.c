/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-teams-grid-private.h"

/**
 * FujinTeamsGrid:
 *
 * Teams by quadrants with services as badges in the cells. The places are counted, not measured;
 * only rows in view are drawn, and what was drawn is kept until the table is another one.
 *
 * Signal "cursor-changed": the cursor is elsewhere.
 * Signal "activate": the service of the cursor is to be shown.
 * Signal "menu" (x, y): a context menu is wanted there.
 * Signal "move" (plan, from, to, adding): a badge was dropped or pasted; %NULL is nobody.
 */
enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum
{
  CURSOR_CHANGED,
  ACTIVATE,
  MENU,
  MOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinTeamsGrid, fujin_teams_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

void
_fujin_teams_grid_emit_menu (FujinTeamsGrid *self,
                             double          x,
                             double          y)
{
  g_signal_emit (self, signals[MENU], 0, x, y);
}

gboolean
_fujin_teams_grid_emit_move (FujinTeamsGrid   *self,
                             FujinServicePlan *plan,
                             FujinTeam        *from,
                             FujinTeam        *to,
                             gboolean          adding)
{
  if (from == to || fujin_project_get_read_only (self->project))
    return FALSE;
  g_signal_emit (self, signals[MOVE], 0, plan, from, to, adding);
  return TRUE;
}

/* A badge that counts the rest shows it; any other one goes to its service. */
void
_fujin_teams_grid_activate (FujinTeamsGrid *self)
{
  if (!self->has_cursor)
    return;
  if (_fujin_teams_grid_is_more (self, &self->cursor))
    _fujin_teams_grid_expand (self, self->cursor.row);
  else if (fujin_teams_grid_get_plan (self))
    g_signal_emit (self, signals[ACTIVATE], 0);
}

static void
configure (GtkAdjustment *adjustment,
           double         upper,
           double         page,
           double         step)
{
  double value;

  if (!adjustment)
    return;
  upper = MAX (upper, page);
  value = CLAMP (gtk_adjustment_get_value (adjustment), 0, upper - page);
  gtk_adjustment_configure (adjustment, value, 0, upper, step, page * 0.9, page);
}

/* How far can be scrolled. */
void
_fujin_teams_grid_configure (FujinTeamsGrid *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  self->configuring = TRUE;
  configure (self->adjustments[GTK_ORIENTATION_HORIZONTAL], self->lefts[self->n_columns],
             MAX (width - self->team_width, 1), self->em * 3);
  configure (self->adjustments[GTK_ORIENTATION_VERTICAL], self->total_height,
             MAX (height - self->head_height, 1), self->em * 3);
  self->configuring = FALSE;
}

static void
fujin_teams_grid_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (widget);
  gboolean other = width != self->placed_width;

  _fujin_teams_grid_place (self, width);
  if (other)
    _fujin_teams_grid_forget (self);
  _fujin_teams_grid_configure (self);
}

static void
fujin_teams_grid_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 600 : 300;
}

static void
value_changed_cb (FujinTeamsGrid *self)
{
  if (!self->configuring)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (FujinTeamsGrid *self,
                GtkOrientation  orientation,
                GtkAdjustment  *value)
{
  if (self->adjustments[orientation])
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);
  g_clear_object (&self->adjustments[orientation]);
  self->adjustments[orientation] = value ? g_object_ref_sink (value) : NULL;
  if (value)
    g_signal_connect_swapped (value, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
fujin_teams_grid_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_teams_grid_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_teams_grid_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_teams_grid_parent_class)->css_changed (widget, change);
  _fujin_teams_grid_forget (FUJIN_TEAMS_GRID (widget));
  gtk_widget_queue_resize (widget);
}

static void
fujin_teams_grid_state_flags_changed (GtkWidget     *widget,
                                      GtkStateFlags  before)
{
  GTK_WIDGET_CLASS (fujin_teams_grid_parent_class)->state_flags_changed (widget, before);
  gtk_widget_queue_draw (widget);
}

static void
fujin_teams_grid_dispose (GObject *object)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (object);

  _fujin_teams_grid_stop_hover (self);
  fujin_teams_grid_set_table (self, NULL, NULL);
  for (int i = 0; i < 2; i++)
    set_adjustment (self, (GtkOrientation) i, NULL);
  G_OBJECT_CLASS (fujin_teams_grid_parent_class)->dispose (object);
}

static void
fujin_teams_grid_finalize (GObject *object)
{
  FujinTeamsGrid *self = FUJIN_TEAMS_GRID (object);

  g_array_unref (self->places);
  g_hash_table_unref (self->expanded);
  g_hash_table_unref (self->nodes);
  G_OBJECT_CLASS (fujin_teams_grid_parent_class)->finalize (object);
}

static void
install_signals (GType type)
{
  signals[CURSOR_CHANGED] = g_signal_new ("cursor-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[MENU] = g_signal_new ("menu", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  signals[MOVE] = g_signal_new ("move", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                4, FUJIN_TYPE_SERVICE_PLAN, FUJIN_TYPE_TEAM, FUJIN_TYPE_TEAM,
                                G_TYPE_BOOLEAN);
}

static void
fujin_teams_grid_class_init (FujinTeamsGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_teams_grid_get_property;
  object_class->set_property = fujin_teams_grid_set_property;
  object_class->dispose = fujin_teams_grid_dispose;
  object_class->finalize = fujin_teams_grid_finalize;
  widget_class->size_allocate = fujin_teams_grid_size_allocate;
  widget_class->measure = fujin_teams_grid_measure;
  widget_class->snapshot = _fujin_teams_grid_snapshot;
  widget_class->css_changed = fujin_teams_grid_css_changed;
  widget_class->state_flags_changed = fujin_teams_grid_state_flags_changed;
  gtk_widget_class_set_css_name (widget_class, "fujin-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  install_signals (G_TYPE_FROM_CLASS (klass));
  _fujin_teams_grid_bind_keys (widget_class);
}

static void
fujin_teams_grid_init (FujinTeamsGrid *self)
{
  self->places = g_array_new (FALSE, TRUE, sizeof (FujinTeamsPlace));
  self->expanded = g_hash_table_new (NULL, NULL);
  self->nodes =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) gsk_render_node_unref);
  self->hovered = -1;
  self->dropped = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  _fujin_teams_grid_init_pointer (self);
}
