/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-library-page-private.h"
#include "fujin-library-season.h"

/* What of a table is shown, whole tables and pictures among what was found, and which rows count
 * as steps of the way. */

/* A row that is looked at for so long is one somebody may want to come back to. */
#define REST_SECONDS 1

/*
 * _fujin_library_page_apply_filter:
 *
 * The table shows what the fields above it let through.
 */
void
_fujin_library_page_apply_filter (FujinLibraryPage *self)
{
  fujin_library_table_view_set_filter (self->table_view,
                                       gtk_editable_get_text (GTK_EDITABLE (self->table_filter)),
                                       _fujin_library_page_get_season (self));
}

static void
filter_cb (FujinLibraryPage *self)
{
  if (self->filling)
    return;
  _fujin_library_page_apply_filter (self);
  _fujin_library_page_update_body (self);
  _fujin_library_page_refill (self);
}

/*
 * _fujin_library_page_get_season:
 *
 * The part of the year that is chosen; -1 for all of it.
 */
int
_fujin_library_page_get_season (FujinLibraryPage *self)
{
  guint chosen = gtk_drop_down_get_selected (self->season);

  return self->table == NULL || !fujin_library_season_is_in (self->table)
             || chosen == GTK_INVALID_LIST_POSITION
           ? -1 : (int) chosen - 1;
}

/* Another table is shown whole. */
void
_fujin_library_page_reset_filter (FujinLibraryPage *self)
{
  self->filling = TRUE;
  gtk_drop_down_set_selected (self->season, 0);
  gtk_editable_set_text (GTK_EDITABLE (self->table_filter), "");
  self->filling = FALSE;
  fujin_library_table_view_set_filter (self->table_view, "", -1);
}

static gboolean
filter_key_cb (FujinLibraryPage *self,
               guint             keyval,
               guint             keycode,
               GdkModifierType   state)
{
  GtkEditable *filter = GTK_EDITABLE (self->table_filter);

  if (keyval == GDK_KEY_Escape && *gtk_editable_get_text (filter) != '\0')
    {
      gtk_editable_set_text (filter, "");
      return TRUE;
    }
  return keyval == GDK_KEY_Down && gtk_widget_grab_focus (GTK_WIDGET (self->table_view));
}

void
_fujin_library_page_init_filter (FujinLibraryPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  /* Translators: choice of a calendar: no month or quarter in particular */
  gtk_string_list_append (names, _("All the year"));
  for (guint place = 0; place < FUJIN_LIBRARY_N_PLACES; place++)
    gtk_string_list_take (names, fujin_library_season_dup_place (place, fujin_lang_screen ()));
  gtk_drop_down_set_model (self->season, G_LIST_MODEL (names));
  fujin_drop_down_set_name (self->season, _("Month or quarter"));
  g_signal_connect_object (self->season, "notify::selected", G_CALLBACK (filter_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table_view, "shown-changed",
                           G_CALLBACK (_fujin_library_page_update_body), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table_filter, "changed", G_CALLBACK (filter_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (filter_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->table_filter), keys);
}

/*
 * _fujin_library_page_show_whole:
 *
 * Tells of a whole table or picture that was found, and leads to it.
 */
void
_fujin_library_page_show_whole (FujinLibraryPage      *self,
                                FujinLibraryRowObject *whole)
{
  const FujinLibraryRow *row = fujin_library_row_object_get_row (whole);
  g_autofree char *title = fujin_library_row_object_dup_title (whole, fujin_lang_screen ());

  g_set_object (&self->whole, whole);
  fujin_library_view_set_whole (self->view, row->table, title,
                                fujin_library_row_object_get_picture (whole) >= 0
                                  ? _("Open the Picture") : _("Open the Table"));
}

/*
 * _fujin_library_page_open_whole:
 *
 * Goes to a whole table or picture.
 */
void
_fujin_library_page_open_whole (FujinLibraryPage      *self,
                                FujinLibraryRowObject *whole)
{
  const FujinLibraryRow *row = fujin_library_row_object_get_row (whole);
  gboolean is_picture = fujin_library_row_object_get_picture (whole) >= 0;

  self->passing = FALSE;
  _fujin_library_page_select_table (self, row->table);
  gtk_toggle_button_set_active (is_picture ? self->picture_button : self->table_button, TRUE);
  gtk_toggle_button_set_active (is_picture ? self->table_button : self->picture_button, FALSE);
  _fujin_library_page_browse (self, row->table);
  _fujin_library_page_select (self, row);
  _fujin_library_page_show (self, row);
  gtk_widget_grab_focus (is_picture ? GTK_WIDGET (self->picture_view)
                                    : GTK_WIDGET (self->table_view));
}

static gboolean
rest_cb (gpointer data)
{
  FujinLibraryPage *self = data;

  self->rest = 0;
  self->passing = FALSE;
  return G_SOURCE_REMOVE;
}

/*
 * _fujin_library_page_pass:
 *
 * A step was made: one by an arrow counts only when somebody stays there.
 */
void
_fujin_library_page_pass (FujinLibraryPage *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  self->passing = self->arrowing;
  if (self->passing)
    self->rest = g_timeout_add_seconds (REST_SECONDS, rest_cb, self);
}

/*
 * _fujin_library_page_stay:
 *
 * What is read was opened: it is a step of the way.
 */
void
_fujin_library_page_stay (FujinLibraryPage *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  self->passing = FALSE;
}

static gboolean
key_cb (FujinLibraryPage *self,
        guint             keyval,
        guint             keycode,
        GdkModifierType   state)
{
  static const guint keys[] = { GDK_KEY_Up,   GDK_KEY_Down,   GDK_KEY_Page_Up, GDK_KEY_Page_Down,
                                GDK_KEY_Home, GDK_KEY_KP_Up,  GDK_KEY_KP_Down, GDK_KEY_End };

  self->arrowing = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    self->arrowing |= keys[i] == keyval;
  return FALSE;
}

static void
pressed_cb (FujinLibraryPage *self)
{
  self->arrowing = FALSE;
}

/*
 * _fujin_library_page_watch_keys:
 * @widget: a list or table
 *
 * Tells whether rows are gone through there by keys.
 */
void
_fujin_library_page_watch_keys (FujinLibraryPage *self,
                                GtkWidget        *widget)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}
