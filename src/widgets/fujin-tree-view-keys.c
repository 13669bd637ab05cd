/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tree-view-private.h"

#define ZOOM_STEP 1.2
#define PAGE 10

static FujinTreeLayout *
layout_of (FujinTreeView *self)
{
  return fujin_tree_picture_get_layout (self->picture);
}

static int
position_of (FujinTreeView *self)
{
  for (guint i = 0; i < fujin_tree_layout_get_n_visible (layout_of (self)); i++)
    if ((int) fujin_tree_layout_get_nth_visible (layout_of (self), i) == self->selected)
      return (int) i;
  return -1;
}

static void
walk (FujinTreeView *self,
      int            by)
{
  int n = (int) fujin_tree_layout_get_n_visible (layout_of (self));
  int position = position_of (self);

  if (n == 0)
    return;
  position = position < 0 ? 0 : CLAMP (position + by, 0, n - 1);
  fujin_tree_view_select (self, (int) fujin_tree_layout_get_nth_visible (layout_of (self),
                                                                         (guint) position));
}

/* As in any tree: first it closes, then it goes up. */
static void
go_left (FujinTreeView *self)
{
  const FujinTreeBox *box = fujin_tree_layout_get (layout_of (self), (guint) self->selected);

  if (box->family != FUJIN_TREE_FAMILY_NONE)
    _fujin_tree_view_emit_toggle (self, self->selected);
  else if (box->parent >= 0)
    fujin_tree_view_select (self, box->parent);
}

static void
go_right (FujinTreeView *self)
{
  const FujinTreeBox *box = fujin_tree_layout_get (layout_of (self), (guint) self->selected);

  if (box->n_children > 0 && box->family == FUJIN_TREE_FAMILY_NONE)
    _fujin_tree_view_emit_toggle (self, self->selected);
  else if (box->n_children > 0)
    walk (self, 1);
}

static gboolean
walk_with (FujinTreeView *self,
           guint          key)
{
  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      walk (self, self->selected < 0 ? 0 : 1);
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      walk (self, -1);
      return TRUE;
    case GDK_KEY_Page_Down:
      walk (self, PAGE);
      return TRUE;
    case GDK_KEY_Page_Up:
      walk (self, -PAGE);
      return TRUE;
    case GDK_KEY_Home:
      walk (self, G_MININT / 2);
      return TRUE;
    case GDK_KEY_End:
      walk (self, G_MAXINT / 2);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
open_menu (FujinTreeView *self)
{
  GdkRectangle area;

  fujin_tree_view_get_area (self, self->selected, &area);
  _fujin_tree_view_emit_menu (self, area.x + area.width / 2.0, area.y + area.height);
}

static gboolean
act_with (FujinTreeView   *self,
          guint            key,
          GdkModifierType  state)
{
  gboolean alt = (state & GDK_ALT_MASK) != 0;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      go_left (self);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      go_right (self);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_F2:
      if (!alt)
        _fujin_tree_view_emit (self, "activated");
      return !alt;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      _fujin_tree_view_emit (self, "remove");
      return TRUE;
    case GDK_KEY_Menu:
      open_menu (self);
      return TRUE;
    case GDK_KEY_F10:
      if (!(state & GDK_SHIFT_MASK))
        return FALSE;
      open_menu (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
zoom_with (FujinTreeView *self,
           guint          key)
{
  switch (key)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_semicolon: /* where plus is on a Japanese keyboard */
    case GDK_KEY_KP_Add:
      fujin_tree_view_zoom_by (self, ZOOM_STEP);
      return TRUE;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      fujin_tree_view_zoom_by (self, 1 / ZOOM_STEP);
      return TRUE;
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      fujin_tree_view_zoom_to (self, 1);
      return TRUE;
    case GDK_KEY_9:
    case GDK_KEY_KP_9:
      fujin_tree_view_fit (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (FujinTreeView   *self,
                guint            key,
                guint            keycode,
                GdkModifierType  state)
{
  if (!self->picture)
    return FALSE;
  if (key == GDK_KEY_Escape && self->dragged >= 0)
    {
      _fujin_tree_view_end_drag (self);
      return TRUE;
    }
  if (state & GDK_CONTROL_MASK)
    return zoom_with (self, key);
  if ((state & GDK_ALT_MASK) && self->selected >= 0 && (key == GDK_KEY_Up || key == GDK_KEY_Down))
    {
      _fujin_tree_view_emit_move (self, key == GDK_KEY_Up ? -1 : 1);
      return TRUE;
    }
  if (state & GDK_ALT_MASK)
    return FALSE;
  if (walk_with (self, key))
    return TRUE;
  return self->selected >= 0 && act_with (self, key, state);
}

void
_fujin_tree_view_init_keys (FujinTreeView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
