/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-window-private.h"

/* Nobody goes back further. */
#define MOST_PAGES 20

/* Remembers the page that is shown, before another is. */
void
_fujin_window_leave_page (FujinWindow *self,
                          const char  *next)
{
  const char *shown = gtk_stack_get_visible_child_name (self->pages);

  if (self->going_back || !shown || g_str_equal (shown, next))
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
  self->going_back = TRUE;
  fujin_window_go (self, page, "");
  self->going_back = FALSE;
  fujin_page_take_focus (_fujin_window_get_page (self));
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
  static const GActionEntry entries[] = { { "back", back_cb } };

  g_queue_init (&self->left);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
