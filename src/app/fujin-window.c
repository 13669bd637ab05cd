/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-dark.h"
#include "fujin-history.h"
#include "fujin-window-private.h"

#define TOAST_SECONDS 4

/**
 * FujinWindow:
 *
 * The window of one project: sidebar, pages, and the start view while it has none.
 */
G_DEFINE_FINAL_TYPE (FujinWindow, fujin_window, GTK_TYPE_APPLICATION_WINDOW)

static gboolean
toast_timeout_cb (gpointer user_data)
{
  FujinWindow *self = user_data;

  self->toast_timeout = 0;
  gtk_revealer_set_reveal_child (self->toast, FALSE);
  return G_SOURCE_REMOVE;
}

/**
 * fujin_window_toast:
 * @self: a window
 * @text: what happened
 *
 * Says something in passing, for four seconds.
 */
void
fujin_window_toast (FujinWindow *self,
                    const char  *text)
{
  g_return_if_fail (FUJIN_IS_WINDOW (self));

  gtk_label_set_text (self->toast_label, text);
  gtk_revealer_set_reveal_child (self->toast, TRUE);
  g_clear_handle_id (&self->toast_timeout, g_source_remove);
  self->toast_timeout = g_timeout_add_seconds (TOAST_SECONDS, toast_timeout_cb, self);
}

/* What was said of another page is over. */
void
_fujin_window_end_toast (FujinWindow *self)
{
  g_clear_handle_id (&self->toast_timeout, g_source_remove);
  gtk_revealer_set_reveal_child (self->toast, FALSE);
}

static char *
describe_state (FujinWindow *self)
{
  FujinProject *project = fujin_document_get_project (self->document);
  const char *organisation = fujin_project_get_organisation (project);
  const char *state;

  if (fujin_document_get_saving (self->document))
    state = _("Saving…");
  else if (fujin_project_get_read_only (project))
    state = _("read-only");
  else if (fujin_document_get_modified (self->document))
    state = _("unsaved changes");
  else if (_fujin_window_has_broken_file (self))
    /* Translators: what is open is whole, but its file no longer is */
    state = _("the file is broken");
  else if (_fujin_window_lost_file (self))
    state = _("the file is gone");
  else
    state = fujin_document_get_file (self->document) ? _("saved") : _("not saved yet");
  if (*organisation)
    /* Translators: subtitle of the window: organisation, state of the file */
    return g_strdup_printf (_("%1$s · %2$s"), organisation, state);
  return g_strdup (state);
}

static void
update_title (FujinWindow *self)
{
  g_autofree char *name = NULL;
  g_autofree char *state = NULL;

  if (!self->document)
    {
      gtk_label_set_text (self->title, _("Fujin"));
      gtk_widget_hide (GTK_WIDGET (self->subtitle));
      gtk_window_set_title (GTK_WINDOW (self), _("Fujin"));
      return;
    }
  name = fujin_document_dup_name (self->document);
  state = describe_state (self);
  gtk_label_set_text (self->title, name);
  gtk_label_set_text (self->subtitle, state);
  gtk_widget_show (GTK_WIDGET (self->subtitle));
  gtk_window_set_title (GTK_WINDOW (self), name);
}

static void
history_changed_cb (FujinWindow *self)
{
  update_title (self);
  _fujin_window_update_actions (self);
  _fujin_window_update_outside (self);
}

static void
document_changed_cb (FujinWindow *self)
{
  gboolean saving = fujin_document_get_saving (self->document);

  gtk_widget_set_visible (GTK_WIDGET (self->saving_spinner), saving);
  gtk_spinner_set_spinning (self->saving_spinner, saving);
  _fujin_window_update_protection (self);
  history_changed_cb (self);
}

FujinPage *
_fujin_window_get_page (FujinWindow *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);

  return FUJIN_IS_PAGE (page) ? FUJIN_PAGE (page) : NULL;
}

/* Pages are made when they are first shown: starting costs the same however many there are. */
static FujinPage *
ensure_page (FujinWindow *self,
             const char  *id)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, id);
  GType type;

  if (page)
    return FUJIN_PAGE (page);
  type = fujin_sidebar_get_page_type (id);
  if (type == G_TYPE_INVALID)
    return NULL;
  page = g_object_new (type, NULL);
  _fujin_window_connect_page (self, FUJIN_PAGE (page));
  gtk_stack_add_named (self->pages, page, id);
  return FUJIN_PAGE (page);
}

/* Pages look for files that the project names beside its own; it may be saved elsewhere. */
static void
tell_folder (FujinWindow *self)
{
  GFile *file = self->document ? fujin_document_get_file (self->document) : NULL;
  g_autoptr (GFile) folder = file ? g_file_get_parent (file) : NULL;

  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page;
       page = gtk_widget_get_next_sibling (page))
    fujin_page_set_folder (FUJIN_PAGE (page), folder);
}

/**
 * fujin_window_go:
 * @self: a window
 * @page: id of a page; an unknown one is ignored
 * @target: what to reveal there, or ""
 *
 * Shows a page.
 */
void
fujin_window_go (FujinWindow *self,
                 const char  *page,
                 const char  *target)
{
  FujinPage *shown;

  g_return_if_fail (FUJIN_IS_WINDOW (self));

  if (!self->document)
    return;
  shown = ensure_page (self, page);
  if (!shown)
    return;
  _fujin_window_leave_page (self, page);
  tell_folder (self);
  fujin_page_set_project (shown, fujin_document_get_project (self->document));
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (shown));
  fujin_sidebar_select (self->sidebar, page);
  g_settings_set_string (self->settings, "last-page", page);
  if (*target)
    fujin_page_reveal (shown, target);
  _fujin_window_update_actions (self);
}

static void
empty_pages (FujinWindow *self)
{
  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self->pages)); page;
       page = gtk_widget_get_next_sibling (page))
    fujin_page_set_project (FUJIN_PAGE (page), NULL);
}

/* Pages look whether they may edit when they are given a project. */
static void
access_changed_cb (FujinWindow *self)
{
  FujinPage *shown = _fujin_window_get_page (self);

  empty_pages (self);
  if (shown)
    fujin_page_set_project (shown, fujin_document_get_project (self->document));
  _fujin_window_clear_notices (self);
  _fujin_window_tell_opened (self);
  history_changed_cb (self);
}

static void
forget_document (FujinWindow *self)
{
  if (!self->document)
    return;
  _fujin_window_forget_outside (self);
  g_signal_handlers_disconnect_by_data (self->document, self);
  g_signal_handlers_disconnect_by_data (fujin_document_get_project (self->document), self);
  g_signal_handlers_disconnect_by_data (
    fujin_project_get_history (fujin_document_get_project (self->document)), self);
  empty_pages (self);
  g_clear_object (&self->document);
}

static void
watch_document (FujinWindow *self)
{
  FujinProject *project = fujin_document_get_project (self->document);

  /* A plan that is saved for the first time is unmodified before it has its file. */
  g_signal_connect_swapped (self->document, "changed", G_CALLBACK (document_changed_cb), self);
  g_signal_connect_swapped (self->document, "changed", G_CALLBACK (tell_folder), self);
  g_signal_connect_swapped (project, "notify::title", G_CALLBACK (update_title), self);
  g_signal_connect_swapped (project, "notify::organisation", G_CALLBACK (update_title), self);
  g_signal_connect_swapped (project, "notify::read-only", G_CALLBACK (access_changed_cb), self);
  g_signal_connect_swapped (fujin_project_get_history (project), "changed",
                            G_CALLBACK (history_changed_cb), self);
  _fujin_window_watch_outside (self);
  g_signal_connect_object (self->outside, "changed", G_CALLBACK (history_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * fujin_window_set_document:
 * @self: a window
 * @document: (nullable): what to show
 *
 * Shows a document, or the start view.
 */
void
fujin_window_set_document (FujinWindow   *self,
                           FujinDocument *document)
{
  g_autofree char *page = NULL;

  g_return_if_fail (FUJIN_IS_WINDOW (self));

  forget_document (self);
  _fujin_window_clear_notices (self);
  _fujin_window_drop_recovery (self);
  gtk_stack_set_visible_child_name (self->stack, document ? "project" : "start");
  if (document)
    {
      self->document = g_object_ref (document);
      watch_document (self);
      page = g_settings_get_string (self->settings, "last-page");
      fujin_window_go (self, "overview", "");
      fujin_window_go (self, page, "");
    }
  _fujin_window_forget_pages (self);
  if (self->branch_banner)
    fujin_branch_banner_set_project (self->branch_banner,
                                     document ? fujin_document_get_project (document) : NULL);
  if (document)
    {
      document_changed_cb (self);
      _fujin_window_tell_opened (self);
    }
  else
    {
      update_title (self);
      _fujin_window_update_actions (self);
    }
}

/* Whether closing has to wait: for a save, or for an answer about unsaved changes. */
static gboolean
must_wait (FujinWindow *self)
{
  if (!self->document)
    return FALSE;
  if (fujin_document_get_saving (self->document))
    {
      self->close_when_saved = TRUE;
      fujin_window_toast (self, _("The window closes as soon as the plan is saved."));
      return TRUE;
    }
  if (self->closing || !(fujin_document_get_modified (self->document) ||
                         _fujin_window_lost_file (self)))
    return FALSE;
  _fujin_window_ask_changes (self);
  return TRUE;
}

static gboolean
fujin_window_close_request (GtkWindow *window)
{
  FujinWindow *self = FUJIN_WINDOW (window);

  if (must_wait (self))
    return TRUE;
  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));
  if (!gtk_window_is_maximized (window))
    {
      int width;
      int height;

      gtk_window_get_default_size (window, &width, &height);
      g_settings_set_int (self->settings, "window-width", width);
      g_settings_set_int (self->settings, "window-height", height);
    }
  return GTK_WINDOW_CLASS (fujin_window_parent_class)->close_request (window);
}

static void
fujin_window_dispose (GObject *object)
{
  FujinWindow *self = FUJIN_WINDOW (object);

  g_clear_handle_id (&self->toast_timeout, g_source_remove);
  g_clear_handle_id (&self->pending_source, g_source_remove);
  g_clear_object (&self->pending);
  g_clear_handle_id (&self->opening_timeout, g_source_remove);
  g_cancellable_cancel (self->opening_cancellable);
  g_clear_object (&self->opening_cancellable);
  g_clear_object (&self->opening);
  g_clear_weak_pointer (&self->focus_before_menu);
  forget_document (self);
  g_queue_clear_full (&self->left, g_free);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (fujin_window_parent_class)->dispose (object);
}

static void
fujin_window_class_init (FujinWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = fujin_window_close_request;

  g_type_ensure (FUJIN_TYPE_BRANCH_BANNER);
  g_type_ensure (FUJIN_TYPE_SIDEBAR);
  g_type_ensure (FUJIN_TYPE_START_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/app/fujin-window.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, start_view);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, branch_banner);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, title);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, back_button);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, saving_spinner);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, notices);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, protection);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, opening_label);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, opening_cancel);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, toast);
  gtk_widget_class_bind_template_child (widget_class, FujinWindow, toast_label);
}

static void
fujin_window_init (FujinWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fujin_dark_watch (GTK_WIDGET (self));
  _fujin_window_init_outside (self);
  _fujin_window_init_drop (self);
}

/**
 * fujin_window_new:
 * @application: the program
 *
 * Returns: (transfer none): a window with the start view
 */
FujinWindow *
fujin_window_new (FujinApplication *application)
{
  FujinWindow *self = g_object_new (FUJIN_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (fujin_application_get_settings (application));
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  _fujin_window_init_actions (self);
  fujin_window_set_document (self, NULL);
  return self;
}

/**
 * fujin_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): what it shows
 */
FujinDocument *
fujin_window_get_document (FujinWindow *self)
{
  g_return_val_if_fail (FUJIN_IS_WINDOW (self), NULL);

  return self->document;
}
