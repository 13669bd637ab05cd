/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-library-page-private.h"

/**
 * FujinLibraryPage:
 *
 * The sources as a reference: browse by source and table, read a thing with all its ties, follow
 * them across sources, search over everything in both languages.
 */
G_DEFINE_FINAL_TYPE (FujinLibraryPage, fujin_library_page, FUJIN_TYPE_PAGE)

/* What is read first. */
#define START "x1060:A"

static void
update_trail (FujinLibraryPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.back", self->at > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.forward",
                                 self->at + 1 < self->trail->len);
}

/* The entry stands beside the list or below the table. */
static FujinLibraryView *
get_view (FujinLibraryPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->body), "table") == 0
           ? self->table_entry : self->view;
}

/* As this plan ties it to services. */
static FujinLibraryEntry *
make_entry (FujinLibraryPage *self)
{
  return fujin_library_entry_new (self->row, fujin_page_get_project (FUJIN_PAGE (self)),
                                  fujin_lang_screen ());
}

void
_fujin_library_page_show (FujinLibraryPage      *self,
                          const FujinLibraryRow *row)
{
  g_autoptr (FujinLibraryEntry) entry = NULL;

  self->row = row;
  self->stale = FALSE;
  g_clear_object (&self->whole);
  entry = make_entry (self);
  fujin_library_view_set_entry (get_view (self), entry);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.copy-citation", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.copy", TRUE);
  update_trail (self);
}

/* Remembers what of a picture is in sight before one goes on, to come back to it. */
void
_fujin_library_page_keep_place (FujinLibraryPage *self)
{
  FujinLibraryPicturePlace place = { 0 };

  if (self->trail->len == 0)
    return;
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->body), "picture") == 0)
    fujin_library_picture_view_get_place (self->picture_view, &place);
  g_array_index (self->places, FujinLibraryPicturePlace, self->at) = place;
}

/* Reads a row and remembers the way; what was found while somebody goes on typing is no stop, nor
 * is a row that somebody passes on the way to another one. */
void
_fujin_library_page_read (FujinLibraryPage      *self,
                          const FujinLibraryRow *row)
{
  if (self->row == row)
    return;
  if (self->trail->len > 0)
    g_ptr_array_set_size (self->trail,
                          (int) (self->at + !((self->typing && self->typed) || self->passing)));
  self->typed = self->typing;
  _fujin_library_page_pass (self);
  g_array_set_size (self->places, self->trail->len);
  g_ptr_array_add (self->trail, (gpointer) row);
  g_array_set_size (self->places, self->trail->len);
  self->at = self->trail->len - 1;
  self->entered = MIN (self->entered, self->at);
  _fujin_library_page_show (self, row);
}

/* Brings the lists to a row, be it found by a link, back or forward. */
static void
go_to (FujinLibraryPage      *self,
       const FujinLibraryRow *row)
{
  if (self->table != NULL || *gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    {
      _fujin_library_page_select_table (self, row->table);
      _fujin_library_page_browse (self, row->table);
    }
  _fujin_library_page_select (self, row);
}

static void
follow_cb (FujinLibraryPage *self,
           const char       *id)
{
  const FujinLibraryRow *row = fujin_library_find (fujin_library_get_default (), id);

  if (self->whole != NULL && g_str_equal (id, FUJIN_LIBRARY_VIEW_WHOLE))
    {
      g_autoptr (FujinLibraryRowObject) whole = g_object_ref (self->whole);

      _fujin_library_page_open_whole (self, whole);
      return;
    }
  if (row == NULL)
    return;
  self->passing = FALSE;
  _fujin_library_page_keep_place (self);
  go_to (self, row);
  _fujin_library_page_read (self, row);
}

static void
picture_toggled_cb (FujinLibraryPage *self)
{
  if (gtk_toggle_button_get_active (self->picture_button))
    gtk_toggle_button_set_active (self->table_button, FALSE);
  _fujin_library_page_update_body (self);
  if (self->row != NULL)
    _fujin_library_page_select (self, self->row);
}

/* The link that was followed is gone: the keyboard goes on with the new ones. */
static void
followed_cb (FujinLibraryPage *self,
             const char       *id)
{
  follow_cb (self, id);
  fujin_library_view_take_focus (get_view (self));
}

/* Of a table that has pictures one sees either these or the table. */
static void
table_toggled_cb (FujinLibraryPage *self)
{
  if (gtk_toggle_button_get_active (self->table_button)
      && gtk_widget_get_visible (GTK_WIDGET (self->picture_button)))
    gtk_toggle_button_set_active (self->picture_button, FALSE);
  _fujin_library_page_update_body (self);
  if (self->row != NULL)
    _fujin_library_page_select (self, self->row);
}

static void
row_chosen_cb (FujinLibraryPage *self,
               const char       *id)
{
  const FujinLibraryRow *row = fujin_library_find (fujin_library_get_default (), id);

  _fujin_library_page_keep_place (self);
  _fujin_library_page_read (self, row);
  _fujin_library_page_select (self, row);
}

/* Enter goes on to the entry. */
static void
row_activated_cb (FujinLibraryPage *self,
                  const char       *id)
{
  row_chosen_cb (self, id);
  _fujin_library_page_stay (self);
  fujin_library_view_take_focus (self->table_entry);
}

/* Whether the keys go to what is read rather than to a button or the search. */
static gboolean
has_focus_in_body (FujinLibraryPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->body));
}

/* The picture that was seen there, as it was seen. */
static void
restore_place (FujinLibraryPage *self,
               gboolean          take_focus)
{
  FujinLibraryPicturePlace place =
    g_array_index (self->places, FujinLibraryPicturePlace, self->at);

  if (place.table == NULL || place.table != self->table)
    return;
  gtk_toggle_button_set_active (self->picture_button, TRUE);
  fujin_library_picture_view_set_place (self->picture_view, &place);
  if (take_focus && place.box >= 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->picture_view));
}

static void
step (FujinLibraryPage *self,
      int               by)
{
  const FujinLibraryRow *row;
  gboolean take_focus = has_focus_in_body (self);

  _fujin_library_page_keep_place (self);
  self->at = (guint) ((int) self->at + by);
  self->entered = MIN (self->entered, self->at);
  row = g_ptr_array_index (self->trail, self->at);
  go_to (self, row);
  _fujin_library_page_show (self, row);
  restore_place (self, take_focus);
}

static void
back_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  step (FUJIN_LIBRARY_PAGE (widget), -1);
}

static void
forward_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  step (FUJIN_LIBRARY_PAGE (widget), 1);
}

/* Alt+Left and Alt+Right: back as far as where another page led here, which is next then. */
static gboolean
fujin_library_page_step (FujinPage *page,
                         int        by)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (page);

  if (by < 0 ? self->at <= self->entered : self->at + 1 >= self->trail->len)
    return FALSE;
  step (self, by);
  return TRUE;
}

static void
copy_text (FujinLibraryPage *self,
           const char       *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", _("Copied"));
}

static void
copy_citation_cb (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (widget);
  g_autoptr (FujinLibraryEntry) entry = make_entry (self);
  const char *title = entry->title;
  g_autofree char *whole = NULL;
  g_autofree char *citation = NULL;

  if (self->whole != NULL)
    title = whole = fujin_library_row_object_dup_title (self->whole, fujin_lang_screen ());
  else if (g_strcmp0 (gtk_stack_get_visible_child_name (self->body), "picture") == 0)
    title = whole = fujin_library_picture_view_dup_title (self->picture_view);
  citation = fujin_library_entry_dup_citation (entry, title, fujin_lang_screen ());
  copy_text (self, citation);
}

static void
copy_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (widget);
  g_autoptr (FujinLibraryEntry) entry = make_entry (self);
  g_autofree char *text = fujin_library_entry_dup_text (entry, fujin_lang_screen ());

  copy_text (self, text);
}

static void
search_cb (FujinLibraryPage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    {
      if (self->table != NULL)
        _fujin_library_page_keep_place (self);
      _fujin_library_page_search (self);
    }
  else if (self->row != NULL)
    {
      go_to (self, self->row);
      if (self->whole != NULL)
        _fujin_library_page_show (self, self->row);
    }
}

/* Down or Enter goes on to what was found; Escape takes the search off. */
static gboolean
search_key_cb (FujinLibraryPage *self,
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
  return gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/* In the list, too: back to the search, which is taken off. */
static gboolean
list_key_cb (FujinLibraryPage *self,
             guint             keyval,
             guint             keycode,
             GdkModifierType   state)
{
  if (keyval != GDK_KEY_Escape || *gtk_editable_get_text (GTK_EDITABLE (self->search)) == '\0')
    return FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  return gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* From what is read back to where it was found; what is being typed there is not lost. */
static gboolean
entry_key_cb (FujinLibraryPage *self,
              guint             keyval,
              guint             keycode,
              GdkModifierType   state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (keyval != GDK_KEY_Escape || GTK_IS_EDITABLE (focus)
      || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL)
    return FALSE;
  return gtk_widget_grab_focus (get_view (self) == self->view ? GTK_WIDGET (self->list)
                                                              : GTK_WIDGET (self->table_view));
}

/* Enter goes on to the entry. */
static void
list_activate_cb (FujinLibraryPage *self)
{
  FujinLibraryRowObject *object = gtk_single_selection_get_selected_item (self->selection);

  _fujin_library_page_stay (self);
  if (object != NULL && fujin_library_row_object_is_whole (object))
    {
      g_autoptr (FujinLibraryRowObject) whole = g_object_ref (object);

      _fujin_library_page_open_whole (self, whole);
      return;
    }
  fujin_library_view_take_focus (self->view);
}

static void
add_keys (FujinLibraryPage *self,
          GtkWidget        *widget,
          GCallback         callback)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", callback, self);
  gtk_widget_add_controller (widget, keys);
}

static void
fill_first_time (FujinLibraryPage *self)
{
  if (self->filled)
    return;
  self->filled = TRUE;
  _fujin_library_page_fill_tables (self);
}

static void
fujin_library_page_map (GtkWidget *widget)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (widget);

  fill_first_time (self);
  if (self->row == NULL)
    follow_cb (self, START);
  else if (self->stale)
    _fujin_library_page_show (self, self->row);
  GTK_WIDGET_CLASS (fujin_library_page_parent_class)->map (widget);
}

static gboolean
tell_anew (gpointer data)
{
  FujinLibraryPage *self = data;

  self->idle = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->row != NULL)
    _fujin_library_page_show (self, self->row);
  return G_SOURCE_REMOVE;
}

/* The entry of a service follows its ties itself, so that one can go on typing there; what it is
 * tied to tells of them anew. */
static void
record_changed_cb (FujinLibraryPage *self,
                   FujinRecord      *record)
{
  if (fujin_record_get_kind (record) != FUJIN_RECORD_LINK || self->row == NULL
      || (g_str_equal (self->row->table->id, "services")
          && gtk_widget_get_mapped (GTK_WIDGET (self))))
    return;
  self->stale = TRUE;
  if (self->idle == 0)
    self->idle = g_idle_add (tell_anew, self);
}

/* Entries tell the ties of the plan. */
static void
fujin_library_page_set_project (FujinPage    *page,
                                FujinProject *project)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (page);

  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  if (project != NULL)
    g_signal_connect_swapped (project, "record-changed", G_CALLBACK (record_changed_cb), self);
  fujin_library_view_set_project (self->view, project);
  fujin_library_view_set_project (self->table_entry, project);
  if (project == NULL)
    {
      fujin_library_view_set_entry (self->view, NULL);
      fujin_library_view_set_entry (self->table_entry, NULL);
    }
  else if (self->row != NULL)
    {
      _fujin_library_page_show (self, self->row);
    }
}

/* "entry:nca:NCA-11", "search:risk", "start" or "". */
static void
fujin_library_page_reveal (FujinPage  *page,
                           const char *target)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (page);

  fill_first_time (self);
  if (g_str_has_prefix (target, "entry:"))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), "");
      follow_cb (self, target + strlen ("entry:"));
    }
  else if (g_str_equal (target, "start"))
    {
      gtk_editable_set_text (GTK_EDITABLE (self->search), "");
      follow_cb (self, START);
    }
  else if (g_str_has_prefix (target, "search:"))
    gtk_editable_set_text (GTK_EDITABLE (self->search), target + strlen ("search:"));
  self->entered = self->at;
}

static void
fujin_library_page_find (FujinPage *page)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (page);

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}

static void
fujin_library_page_dispose (GObject *object)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_object (&self->whole);
  g_clear_object (&self->selection);
  g_clear_object (&self->rows);
  G_OBJECT_CLASS (fujin_library_page_parent_class)->dispose (object);
}

static void
fujin_library_page_finalize (GObject *object)
{
  g_ptr_array_unref (FUJIN_LIBRARY_PAGE (object)->trail);
  g_array_unref (FUJIN_LIBRARY_PAGE (object)->places);
  G_OBJECT_CLASS (fujin_library_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-library-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, search);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, tables);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, list);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, list_title);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, body);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, table_button);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, picture_button);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, season);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, table_filter);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, print_button);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, export_button);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, table_view);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, table_entry);
  gtk_widget_class_bind_template_child (widget_class, FujinLibraryPage, picture_view);
  gtk_widget_class_bind_template_callback (widget_class, table_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, picture_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, followed_cb);
}

static void
fujin_library_page_class_init (FujinLibraryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_library_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_library_page_finalize;
  widget_class->map = fujin_library_page_map;
  page_class->id = "library";
  page_class->set_project = fujin_library_page_set_project;
  page_class->reveal = fujin_library_page_reveal;
  page_class->step = fujin_library_page_step;
  page_class->find = fujin_library_page_find;
  page_class->take_focus = fujin_library_page_find;
  gtk_widget_class_set_css_name (widget_class, "fujinlibrarypage");
  g_type_ensure (FUJIN_TYPE_LIBRARY_VIEW);
  g_type_ensure (FUJIN_TYPE_LIBRARY_TABLE_VIEW);
  g_type_ensure (FUJIN_TYPE_LIBRARY_PICTURE_VIEW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "library.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "library.forward", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "library.copy-citation", NULL, copy_citation_cb);
  gtk_widget_class_install_action (widget_class, "library.copy", NULL, copy_cb);
}

static void
fujin_library_page_init (FujinLibraryPage *self)
{
  self->trail = g_ptr_array_new ();
  self->places = g_array_new (FALSE, TRUE, sizeof (FujinLibraryPicturePlace));
  gtk_widget_init_template (GTK_WIDGET (self));
  _fujin_library_page_init_list (self);
  _fujin_library_page_init_tables (self);
  _fujin_library_page_init_filter (self);
  _fujin_library_page_watch_keys (self, GTK_WIDGET (self->list));
  _fujin_library_page_watch_keys (self, GTK_WIDGET (self->table_view));
  add_keys (self, GTK_WIDGET (self->view), G_CALLBACK (entry_key_cb));
  add_keys (self, GTK_WIDGET (self->table_entry), G_CALLBACK (entry_key_cb));
  add_keys (self, GTK_WIDGET (self->search), G_CALLBACK (search_key_cb));
  add_keys (self, GTK_WIDGET (self->list), G_CALLBACK (list_key_cb));
  g_signal_connect_object (fujin_library_picture_view_get_choice (self->picture_view),
                           "notify::selected", G_CALLBACK (_fujin_library_page_update_body), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "activate", G_CALLBACK (list_activate_cb), self,
                           G_CONNECT_SWAPPED);
  /* Whoever goes on typing in the list goes on searching. */
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self->list));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.copy-citation", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "library.copy", FALSE);
  update_trail (self);
}
