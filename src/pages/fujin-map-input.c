/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-map-card.h"
#include "fujin-map-private.h"

/* Presses on cards and dragging them to another quadrant. */

static FujinMapField *
field_at (FujinMap *self,
          double    x,
          double    y)
{
  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    {
      GtkWidget *field = GTK_WIDGET (self->fields[i]);
      graphene_rect_t bounds;

      if (gtk_widget_get_mapped (field) &&
          gtk_widget_compute_bounds (field, GTK_WIDGET (self), &bounds) &&
          graphene_rect_contains_point (&bounds,
                                        &GRAPHENE_POINT_INIT ((float) x, (float) y)))
        return self->fields[i];
    }
  return NULL;
}

static FujinMapCard *
card_at (FujinMap *self,
         double    x,
         double    y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *card = picked ? gtk_widget_get_ancestor (picked, FUJIN_TYPE_MAP_CARD) : NULL;

  return (FujinMapCard *) card;
}

static gboolean
choose_at (FujinMap *self,
           double    x,
           double    y)
{
  FujinMapCard *card = card_at (self, x, y);
  FujinMapField *field = field_at (self, x, y);

  if (!card || !field || !fujin_map_card_get_plan (card))
    return FALSE;
  _fujin_map_set_cursor (self, fujin_map_field_get_quadrant (field),
                         fujin_map_card_get_plan (card));
  return TRUE;
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            FujinMap        *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!choose_at (self, x, y))
    return;
  if (button == GDK_BUTTON_SECONDARY)
    _fujin_map_open_menu (self, x, y);
  else if (button == GDK_BUTTON_PRIMARY && n_press == 2)
    _fujin_map_activate (self);
}

/* The map itself stands for what is dragged, so that cards of another window's project are never
 * dropped here. */
static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            FujinMap      *self)
{
  if (!self->project || fujin_project_get_read_only (self->project) ||
      !choose_at (self, x, y))
    return NULL;
  g_set_object (&self->dragged, self->cursor);
  return gdk_content_provider_new_typed (FUJIN_TYPE_MAP, self);
}

static void
begin_cb (GtkDragSource *source,
          GdkDrag       *drag,
          FujinMap      *self)
{
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);
  g_autofree char *text = NULL;
  GtkWidget *label;

  if (!self->dragged)
    return;
  text = g_strdup_printf ("%s %s", fujin_service_plan_get_code (self->dragged),
                          fujin_service_plan_get_name (self->dragged, fujin_lang_screen ()));
  label = gtk_label_new (text);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_widget_add_css_class (label, "drag-card");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), label);
}

static void
hover (FujinMap      *self,
       FujinMapField *field,
       const char    *hint)
{
  if (self->hovered && self->hovered != field)
    fujin_map_field_set_hint (self->hovered, NULL);
  self->hovered = field;
  if (field)
    fujin_map_field_set_hint (field, hint);
}

static char *
describe_drop (FujinMap *self,
               int       quadrant)
{
  const FujinQuadrant *place;

  if (quadrant == 0)
    return NULL;
  if (_fujin_map_is_default (self->dragged, quadrant))
    return g_strdup (_("Back to where the framework places it"));
  place = fujin_framework_get_quadrant (fujin_framework_get_default (), quadrant);
  /* Translators: %s is the number of a quadrant */
  return g_strdup_printf (_("Our own judgement: quadrant %s"), place->id);
}

static GdkDragAction
motion_cb (GtkDropTarget *target,
           double         x,
           double         y,
           FujinMap      *self)
{
  FujinMapField *field = field_at (self, x, y);
  g_autofree char *hint = NULL;

  if (!self->dragged || !self->project || fujin_project_get_read_only (self->project))
    return 0;
  if (field && fujin_map_field_get_quadrant (field) != self->cursor_field)
    hint = describe_drop (self, fujin_map_field_get_quadrant (field));
  hover (self, field, hint);
  return hint ? GDK_ACTION_MOVE : 0;
}

static void
leave_cb (GtkDropTarget *target,
          FujinMap      *self)
{
  hover (self, NULL, NULL);
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         FujinMap      *self)
{
  FujinMapField *field = field_at (self, x, y);
  g_autoptr (FujinServicePlan) plan = g_steal_pointer (&self->dragged);

  hover (self, NULL, NULL);
  if (g_value_get_object (value) != self || !plan || !field ||
      fujin_map_field_get_quadrant (field) == 0 ||
      fujin_map_field_get_quadrant (field) == self->cursor_field)
    return FALSE;
  return fujin_map_place (self, plan, fujin_map_field_get_quadrant (field));
}

void
_fujin_map_init_input (FujinMap *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (FUJIN_TYPE_MAP, GDK_ACTION_MOVE);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  g_signal_connect (target, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
