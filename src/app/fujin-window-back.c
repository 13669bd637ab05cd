/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-window-private.h"

/* Nobody goes back further. */
#define MOST_PAGES 20

static void
free_focus (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

/* Where the focus was on a page: the widget may be gone when one comes back. */
static void
keep_focus (FujinWindow *self)
{
  GtkWidget *page = GTK_WIDGET (_fujin_window_get_page (self));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  GWeakRef *kept;

  if (!page)
    return;
  kept = g_object_get_data (G_OBJECT (page), "fujin-focus");
  if (!kept)
    {
      kept = g_new0 (GWeakRef, 1);
      g_weak_ref_init (kept, NULL);
      g_object_set_data_full (G_OBJECT (page), "fujin-focus", kept, free_focus);
    }
  g_weak_ref_set (kept, focus && gtk_widget_is_ancestor (focus, page) ? focus : NULL);
}

static void
restore_focus (FujinWindow *self)
{
  FujinPage *page = _fujin_window_get_page (self);
  GWeakRef *kept = g_object_get_data (G_OBJECT (page), "fujin-focus");
  g_autoptr (GtkWidget) focus = kept ? g_weak_ref_get (kept) : NULL;

  if (!focus || !gtk_widget_get_mapped (focus)
      || !gtk_widget_is_ancestor (focus, GTK_WIDGET (page)) || !gtk_widget_grab_focus (focus))
    fujin_page_take_focus (page);
}

/* Remembers the page that is shown, before another is. */
void
_fujin_window_leave_page (FujinWindow *self,
                          const char  *next)
{
  const char *shown = gtk_stack_get_visible_child_name (self->pages);

  if (!shown || g_str_equal (shown, next))
    return;
  keep_focus (self);
  if (self->going_back)
    return;
  g_queue_push_tail (&self->left, g_strdup (shown));
  if (g_queue_get_length (&self->left) > MOST_PAGES)
    g_free (g_queue_pop_head (&self->left));
}

/* Another plan has been nowhere yet. */
void
_fujin_window_forget_pages (FujinWindow *self)
{
  g_queue_clear_full (&self->left, g_free);
  _fujin_window_update_back (self);
}

static void
back_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinWindow *self = user_data;
  g_autofree char *page = g_queue_pop_tail (&self->left);

  if (!page)
    return;
  _fujin_window_end_toast (self);
  self->going_back = TRUE;
  fujin_window_go (self, page, "");
  self->going_back = FALSE;
  restore_focus (self);
}

/* The keys go through what was read on the page first. */
static void
step_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinPage *page = _fujin_window_get_page (self);
  int by = g_variant_get_int32 (parameter);

  if (page && fujin_page_step (page, by))
    return;
  if (by < 0)
    g_action_group_activate_action (G_ACTION_GROUP (self), "back", NULL);
}

void
_fujin_window_update_back (FujinWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "back");
  const char *page = g_queue_peek_tail (&self->left);
  g_autofree char *tip =
    /* Translators: %s is a page of the window, such as "Absence" */
    page ? g_strdup_printf (_("Back to %s (Alt+Left)"), fujin_sidebar_get_page_title (page))
         : NULL;

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), page != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), page != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->back_button), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, tip ? tip : _("Back"), -1);
}

void
_fujin_window_init_back (FujinWindow *self)
{
  static const GActionEntry entries[] = { { "back", back_cb }, { "step", step_cb, "i" } };

  g_queue_init (&self->left);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
