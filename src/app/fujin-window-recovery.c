/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-problems-dialog.h"
#include "fujin-recovery-view.h"
#include "fujin-window-private.h"

/* Plans that were open when the program ended: offered on a page of an empty window, or in a
 * window of their own beside a plan. */

#define PAGE "recovery"
#define DIFFERENCES "fujin-recovered-differences"

static FujinRecoveryView *
get_view (FujinWindow *self)
{
  return (FujinRecoveryView *) gtk_stack_get_child_by_name (self->stack, PAGE);
}

/* Whether the window offers plans to be recovered. */
gboolean
_fujin_window_is_recovering (FujinWindow *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), PAGE) == 0;
}

/* What was not decided about is offered another time. */
void
_fujin_window_drop_recovery (FujinWindow *self)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();

  if (get_view (self) && fujin_recovery_view_get_n (get_view (self)) > 0)
    fujin_recovery_view_fill (get_view (self), nothing);
}

static void
leave_page (FujinWindow *self)
{
  _fujin_window_drop_recovery (self);
  if (_fujin_window_is_recovering (self))
    gtk_stack_set_visible_child_name (self->stack, self->document ? "project" : "start");
}

static gboolean
show_differences (FujinWindow *self)
{
  fujin_problems_dialog_present_list (
    GTK_WINDOW (self), GTK_MESSAGE_INFO, _("What Was Recovered"),
    _("This is how the recovered plan differs from its file. Saving writes it; closing without "
      "saving leaves the file as it is."),
    g_object_get_data (G_OBJECT (self), DIFFERENCES));
  return FALSE;
}

static char *
describe_count (FujinRecoveryItem *item)
{
  guint n = fujin_recovery_item_get_recovery (item)->n_changes;

  if (fujin_recovery_item_get_disk (item) == FUJIN_RECOVERY_DISK_CHANGED)
    return g_strdup_printf (
      ngettext ("%u change was recovered and is not saved yet. The file has been saved since: "
                "saving shows both first.",
                "%u changes were recovered and are not saved yet. The file has been saved since: "
                "saving shows both first.",
                n),
      n);
  if (fujin_recovery_item_get_disk (item) == FUJIN_RECOVERY_DISK_PARTIAL)
    return g_strdup_printf (
      ngettext ("%u change was recovered and is not saved yet. The file it belongs to is damaged: "
                "the plan that is open here is whole.",
                "%u changes were recovered and are not saved yet. The file they belong to is "
                "damaged: the plan that is open here is whole.",
                n),
      n);
  if (fujin_recovery_item_get_disk (item) == FUJIN_RECOVERY_DISK_GONE)
    return g_strdup_printf (
      ngettext ("%u change was recovered and is not saved yet. The file it belongs to is no longer "
                "there, or cannot be read.",
                "%u changes were recovered and are not saved yet. The file they belong to is no "
                "longer there, or cannot be read.",
                n),
      n);
  return g_strdup_printf (ngettext ("%u change was recovered and is not saved yet.",
                                    "%u changes were recovered and are not saved yet.", n),
                          n);
}

/* The list of what differs may be shorter than the number of changes. */
static char *
describe_recovered (FujinRecoveryItem *item)
{
  g_autofree char *count = describe_count (item);
  const char *net = fujin_recovery_item_get_disk (item) == FUJIN_RECOVERY_DISK_CHANGED
                      ? NULL
                      : fujin_recovery_item_get_net (item);

  return net ? g_strdup_printf ("%s\n%s", count, net) : g_steal_pointer (&count);
}

/* What it tells is over once the plan is saved. */
static void
saved_cb (GtkWidget     *bar,
          FujinDocument *document)
{
  GtkWidget *parent = gtk_widget_get_parent (bar);

  if (parent && !fujin_document_get_modified (document))
    gtk_box_remove (GTK_BOX (parent), bar);
}

static void
tell_recovered (FujinWindow       *self,
                FujinRecoveryItem *item)
{
  GPtrArray *problems = fujin_recovery_item_get_problems (item);
  GPtrArray *differences = fujin_recovery_item_get_differences (item);
  g_autofree char *text = describe_recovered (item);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_INFO, text);

  g_signal_connect_object (self->document, "changed", G_CALLBACK (saved_cb), bar,
                           G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (self), DIFFERENCES, g_ptr_array_ref (differences),
                          (GDestroyNotify) g_ptr_array_unref);
  if (differences->len > 0)
    _fujin_window_add_notice_button (bar, _("What _Differs"), show_differences);
  for (guint i = 0; i < problems->len; i++)
    _fujin_window_add_notice (self, GTK_MESSAGE_WARNING,
                              ((FujinXmlProblem *) g_ptr_array_index (problems, i))->message);
}

/* A window that shows the same file and nothing that would be lost. */
static FujinWindow *
find_same (FujinWindow *self,
           GFile       *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = file ? gtk_application_get_windows (application) : NULL; l; l = l->next)
    {
      FujinWindow *window = FUJIN_IS_WINDOW (l->data) ? l->data : NULL;

      if (window && window->document && fujin_window_shows_file (window, file) &&
          !fujin_document_get_modified (window->document) &&
          !fujin_document_get_saving (window->document))
        return window;
    }
  return NULL;
}

/* Where other plans are still to be decided about, their page stays. */
static FujinWindow *
find_target (FujinWindow *self,
             GFile       *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  FujinWindow *same = find_same (self, file);

  if (same)
    {
      /* First its lock goes. */
      fujin_window_set_document (same, NULL);
      return same;
    }
  if (fujin_window_is_empty (self))
    return self;
  return fujin_window_new (FUJIN_APPLICATION (application));
}

static void
open_recovered (FujinWindow       *self,
                FujinRecoveryView *view,
                FujinRecoveryItem *item)
{
  FujinRecovery *recovery = fujin_recovery_item_get_recovery (item);
  FujinProject *project = fujin_recovery_item_get_project (item);
  g_autoptr (GFile) file = fujin_recovery_item_dup_file (item);
  g_autoptr (FujinJournal) journal =
    project ? fujin_recovery_adopt (recovery, project) : NULL;
  g_autoptr (FujinDocument) document = NULL;
  FujinWindow *target;

  if (!journal)
    {
      fujin_window_toast (self, _("These changes cannot be recovered here."));
      return;
    }
  fujin_recovery_view_remove (view, item);
  target = find_target (self, file);
  document = fujin_document_new_recovered (project, file, fujin_recovery_get_base (recovery),
                                           journal);
  fujin_window_set_document (target, document);
  tell_recovered (target, item);
  gtk_window_present (GTK_WINDOW (target));
}

/* The changes stay: the window of the file offers them again. */
static void
open_saved (FujinWindow       *self,
            FujinRecoveryView *view,
            FujinRecoveryItem *item)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GFile) file = fujin_recovery_item_dup_file (item);

  fujin_recovery_view_remove (view, item);
  g_application_open (G_APPLICATION (application), &file, 1, "");
}

static void
chosen_cb (FujinRecoveryView *view,
           FujinRecoveryItem *item,
           int                choice,
           FujinWindow       *self)
{
  g_autoptr (FujinWindow) held = g_object_ref (self);
  g_autoptr (GFile) file = fujin_recovery_item_dup_file (item);

  if (choice == FUJIN_RECOVERY_OPEN)
    open_recovered (self, view, item);
  else if (choice == FUJIN_RECOVERY_SAVED && file)
    open_saved (self, view, item);
  else if (choice == FUJIN_RECOVERY_EARLIER && file)
    _fujin_window_show_earlier (self, file);
}

static FujinRecoveryView *
create_page (FujinWindow *self)
{
  GtkWidget *view = fujin_recovery_view_new ();

  g_signal_connect_object (view, "chosen", G_CALLBACK (chosen_cb), self, 0);
  g_signal_connect_object (view, "later", G_CALLBACK (leave_page), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "emptied", G_CALLBACK (leave_page), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->stack, view, PAGE);
  return FUJIN_RECOVERY_VIEW (view);
}

/**
 * _fujin_window_recover_beside:
 * @self: a window with a plan
 * @found: (element-type FujinRecovery): what was not closed properly, at least one
 *
 * Offers plans in a window beside the plan, which goes with its last row.
 */
void
_fujin_window_recover_beside (FujinWindow *self,
                              GPtrArray   *found)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = fujin_recovery_view_new ();

  gtk_window_set_title (GTK_WINDOW (window), _("Recover Unsaved Plans"));
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (self));
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_window_set_modal (GTK_WINDOW (window), TRUE);
  gtk_window_set_default_size (GTK_WINDOW (window), 680, 480);
  gtk_window_set_titlebar (GTK_WINDOW (window), gtk_header_bar_new ());
  gtk_window_set_child (GTK_WINDOW (window), view);
  g_signal_connect_object (view, "chosen", G_CALLBACK (chosen_cb), self, 0);
  g_signal_connect_object (view, "later", G_CALLBACK (gtk_window_destroy), window,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "emptied", G_CALLBACK (gtk_window_destroy), window,
                           G_CONNECT_SWAPPED);
  fujin_recovery_view_fill (FUJIN_RECOVERY_VIEW (view), found);
  gtk_window_present (GTK_WINDOW (window));
  fujin_recovery_view_focus_first (FUJIN_RECOVERY_VIEW (view));
}

/**
 * _fujin_window_offer_recovery:
 * @self: a window
 * @found: (element-type FujinRecovery): what was not closed properly, at least one
 *
 * Offers plans to be recovered. Nothing happens before the user chooses.
 */
void
_fujin_window_offer_recovery (FujinWindow *self,
                              GPtrArray   *found)
{
  FujinRecoveryView *view;

  if (!fujin_window_is_empty (self) && !_fujin_window_is_recovering (self))
    {
      _fujin_window_recover_beside (self, found);
      return;
    }
  view = get_view (self) ? get_view (self) : create_page (self);
  fujin_recovery_view_fill (view, found);
  gtk_stack_set_visible_child_name (self->stack, PAGE);
  fujin_recovery_view_take_focus (view);
}

static void
list_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, fujin_recovery_list (), (GDestroyNotify) g_ptr_array_unref);
}

/* Looks in a worker thread: the start of the program waits for nothing. What was found is a
 * GPtrArray of FujinRecovery, and the result of a GTask. */
void
_fujin_window_list_recoveries (FujinWindow         *self,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, _fujin_window_list_recoveries);
  g_task_run_in_thread (task, list_in_thread);
}

static void
started_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  FujinWindow *self = FUJIN_WINDOW (source);
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);

  if (found->len > 0 && self->stack && fujin_window_is_empty (self))
    _fujin_window_offer_recovery (self, found);
}

static gboolean
start_cb (gpointer user_data)
{
  _fujin_window_list_recoveries (user_data, started_cb, NULL);
  return G_SOURCE_REMOVE;
}

/**
 * fujin_window_recover_later:
 * @self: the first window
 *
 * Once the window has been seen, looks for plans that were not closed properly, and offers them
 * when the window is still empty.
 */
void
fujin_window_recover_later (FujinWindow *self)
{
  g_return_if_fail (FUJIN_IS_WINDOW (self));

  g_idle_add_full (G_PRIORITY_LOW, start_cb, g_object_ref (self), g_object_unref);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  FujinWindow *self = FUJIN_WINDOW (source);
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);

  if (!self->stack)
    return;
  if (found->len > 0)
    _fujin_window_offer_recovery (self, found);
  else
    fujin_window_toast (self, _("There is nothing to recover: all plans were closed properly."));
}

static void
recover_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  FujinWindow *self = user_data;

  /* What the page shows is held by it, and would not be found. */
  if (!_fujin_window_is_recovering (self))
    _fujin_window_list_recoveries (self, listed_cb, NULL);
}

/* What the page shows of the plan in this file, where it is shown. */
GPtrArray *
_fujin_window_list_offered (FujinWindow *self,
                            const char  *path)
{
  return _fujin_window_is_recovering (self) ? fujin_recovery_view_list_of (get_view (self), path)
                                            : NULL;
}

static FujinRecovery *
find_id (GPtrArray  *found,
         const char *id)
{
  for (guint i = 0; i < found->len; i++)
    if (g_str_equal (((FujinRecovery *) g_ptr_array_index (found, i))->id, id))
      return g_ptr_array_index (found, i);
  return NULL;
}

static void
listed_of_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  FujinWindow *self = FUJIN_WINDOW (source);
  g_autofree char *id = user_data;
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);
  FujinRecovery *recovery = find_id (found, id);
  g_autoptr (GPtrArray) own =
    recovery && recovery->path ? _fujin_window_pick_recoveries (found, recovery->path) : NULL;

  if (!self->stack)
    return;
  if (own)
    _fujin_window_offer_recovery (self, own);
  else
    fujin_window_toast (self, _("These changes cannot be recovered here."));
}

/* What a crash left of one plan: its name, and whether it is to be opened at once, or shown. */
static void
recover_of_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  FujinWindow *self = user_data;
  const char *id;
  gboolean opens;

  g_variant_get (parameter, "(&sb)", &id, &opens);
  if (!_fujin_window_is_recovering (self))
    _fujin_window_list_recoveries (self, listed_of_cb, g_strdup (id));
  else if (!opens || !fujin_recovery_view_open (get_view (self), id))
    fujin_recovery_view_focus_first (get_view (self));
}

void
_fujin_window_init_recovery (FujinWindow *self)
{
  static const GActionEntry entries[] = {
    { "recover", recover_cb },
    { "recover-of", recover_of_cb, "(sb)" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
