/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-dialog-private.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-moment.h"
#include "fujin-state-dir.h"

/**
 * FujinBackupsDialog:
 *
 * What was saved, and what else is kept of a plan: to look at, to open as a copy, to bring
 * back, to delete.
 */
G_DEFINE_FINAL_TYPE (FujinBackupsDialog, fujin_backups_dialog, GTK_TYPE_WINDOW)

enum
{
  OPEN_COPY,
  REPLACE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_same_minute (FujinBackup *backup,
                GPtrArray   *backups,
                guint        index)
{
  FujinBackup *other = index < backups->len ? g_ptr_array_index (backups, index) : NULL;

  return other && other != backup && other->when / 60 == backup->when / 60;
}

/* With seconds only where the minute is not enough to tell it from its neighbours. */
char *
_fujin_backups_dialog_dup_when (FujinBackupsDialog *self,
                                FujinBackup        *backup)
{
  guint index = 0;

  if (g_ptr_array_find (self->backups, backup, &index) &&
      ((index > 0 && is_same_minute (backup, self->backups, index - 1)) ||
       is_same_minute (backup, self->backups, index + 1)))
    return fujin_moment_dup_exact_words (backup->when);
  return fujin_moment_dup_words (backup->when);
}

/* Where a version comes from, and its size. */
static char *
describe_backup (FujinBackupsDialog *self,
                 FujinBackup        *backup)
{
  g_autofree char *size = g_format_size (backup->size);
  const char *origin = _fujin_backups_dialog_is_now (self, backup)
                         ? _("now in the file")
                         : fujin_backup_kind_get_name (backup->kind, fujin_lang_screen ());

  /* Translators: a line of the earlier versions: %1$s where it comes from, %2$s its size */
  return g_strdup_printf (_("%1$s · %2$s"), origin, size);
}

static GtkWidget *
row_new (FujinBackupsDialog *self,
         FujinBackup        *backup)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  g_autofree char *when = _fujin_backups_dialog_dup_when (self, backup);
  g_autofree char *about = describe_backup (self, backup);
  GtkWidget *first = gtk_label_new (when);
  GtkWidget *second = gtk_label_new (about);

  gtk_label_set_xalign (GTK_LABEL (first), 0);
  gtk_label_set_xalign (GTK_LABEL (second), 0);
  gtk_label_set_wrap (GTK_LABEL (second), TRUE);
  gtk_widget_add_css_class (first, "numeric");
  gtk_widget_add_css_class (second, "small");
  gtk_widget_add_css_class (second, "dim");
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "about", second);
  return row;
}

/* The newest version is mostly what the file holds: one comes here for another. */
static void
pass_over_now (FujinBackupsDialog *self)
{
  GtkListBoxRow *second = gtk_list_box_get_row_at_index (self->list, 1);

  if (self->shown != g_ptr_array_index (self->backups, 0) || !second ||
      !_fujin_backups_dialog_is_now (self, self->shown))
    return;
  gtk_list_box_select_row (self->list, second);
  gtk_widget_grab_focus (GTK_WIDGET (second));
}

/* Once it is known what the file holds. */
void
_fujin_backups_dialog_mark (FujinBackupsDialog *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    {
      g_autofree char *about = describe_backup (self, g_ptr_array_index (self->backups, i));

      gtk_label_set_text (g_object_get_data (G_OBJECT (row), "about"), about);
    }
  if (self->backups->len > 0)
    pass_over_now (self);
}

static void
row_selected_cb (GtkListBox         *list,
                 GtkListBoxRow      *row,
                 FujinBackupsDialog *self)
{
  int index = row ? gtk_list_box_row_get_index (row) : -1;

  if (index >= 0 && self->backups && index < (int) self->backups->len)
    _fujin_backups_dialog_show (self, g_ptr_array_index (self->backups, index));
}

static void
clear_list (FujinBackupsDialog *self)
{
  GtkListBoxRow *row;

  self->shown = NULL;
  g_clear_pointer (&self->backups, g_ptr_array_unref);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)))
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static const char *
describe_nothing (FujinBackupsDialog *self)
{
  if (gtk_switch_get_active (self->keep))
    return _("No earlier version of this plan is kept yet. What is saved from now on is kept "
             "here, and what a save replaces, too.");
  return _("No earlier version of this plan is kept, and none will be: keeping them is switched "
           "off.");
}

/* Shows what there is, the newest one first; which of it is in the file now is told later. */
void
_fujin_backups_dialog_fill (FujinBackupsDialog *self)
{
  clear_list (self);
  self->backups = fujin_backups_list (self->key);
  for (guint i = 0; i < self->backups->len; i++)
    gtk_list_box_append (self->list, row_new (self, g_ptr_array_index (self->backups, i)));
  gtk_widget_set_sensitive (self->delete_all, self->backups->len > 0);
  if (self->backups->len > 0)
    {
      GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

      gtk_list_box_select_row (self->list, first);
      gtk_widget_grab_focus (GTK_WIDGET (first));
      _fujin_backups_dialog_look (self);
      return;
    }
  gtk_label_set_text (self->empty_label, describe_nothing (self));
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

/* Says in passing what happened, in the window below. */
void
_fujin_backups_dialog_toast (FujinBackupsDialog *self,
                             const char         *text)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", text);
}

static void
keep_changed_cb (FujinBackupsDialog *self)
{
  gtk_label_set_text (self->empty_label, describe_nothing (self));
}

static void
save_as_cb (FujinBackupsDialog *self)
{
  _fujin_backups_dialog_ask_name (self);
}

static void
open_copy_cb (FujinBackupsDialog *self)
{
  g_autoptr (FujinProject) copy = NULL;

  if (!self->loaded || !self->loaded->project)
    return;
  copy = fujin_project_copy (self->loaded->project);
  g_signal_emit (self, signals[OPEN_COPY], 0, copy);
}

/* Of a plan that is only partly there nothing can become what it was: the version is shown in its
 * stead, and the file is as it is until that is saved. */
static void
replace (FujinBackupsDialog *self)
{
  g_autoptr (FujinBackupsDialog) held = g_object_ref (self);
  g_autoptr (FujinProject) copy = fujin_project_copy (self->loaded->project);

  gtk_widget_hide (GTK_WIDGET (self));
  g_signal_emit (self, signals[REPLACE], 0, copy);
  gtk_window_destroy (GTK_WINDOW (self));
}

/* Enter, or a double click, looks at it: that changes nothing. */
static void
row_activated_cb (FujinBackupsDialog *self)
{
  if (gtk_widget_is_sensitive (self->open_copy))
    open_copy_cb (self);
}

static void
restore_cb (FujinBackupsDialog *self)
{
  if (!self->replaces)
    _fujin_backups_dialog_ask_restore (self);
  else if (self->loaded && self->loaded->project)
    replace (self);
}

static void
delete_all_cb (FujinBackupsDialog *self)
{
  _fujin_backups_dialog_ask_delete (self);
}

/* The user's own folder is called as the user calls it. */
static char *
dup_place (void)
{
  g_autofree char *folder = fujin_state_dir ("backups", NULL);
  const char *home = g_get_home_dir ();

  if (!folder)
    return g_strdup (_("the private folder of the user"));
  if (g_str_has_prefix (folder, home) && folder[strlen (home)] == '/')
    return g_strconcat ("~", folder + strlen (home), NULL);
  return g_steal_pointer (&folder);
}

static void
show_rule (FujinBackupsDialog *self)
{
  g_autofree char *place = dup_place ();
  g_autofree char *text =
    /* Translators: %s is a folder */
    g_strdup_printf (_("The last 10, and the last of each day for 30 days, readable by you "
                       "alone, in %s"),
                     place);

  gtk_label_set_text (self->rule, text);
}

static void
fujin_backups_dialog_dispose (GObject *object)
{
  FujinBackupsDialog *self = FUJIN_BACKUPS_DIALOG (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_pointer (&self->content, g_bytes_unref);
  g_clear_object (&self->chooser);
  g_clear_pointer (&self->loaded, fujin_loaded_free);
  g_clear_pointer (&self->backups, g_ptr_array_unref);
  g_clear_object (&self->project);
  g_clear_pointer (&self->key, g_free);
  G_OBJECT_CLASS (fujin_backups_dialog_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, list);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, empty_label);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, headline);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, differences);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, save_as);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, open_copy);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, restore);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, keep);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, rule);
  gtk_widget_class_bind_template_child (widget_class, FujinBackupsDialog, delete_all);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_as_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_all_cb);
}

static void
fujin_backups_dialog_class_init (FujinBackupsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_backups_dialog_dispose;

  /**
   * FujinBackupsDialog::open-copy:
   * @self: the dialog
   * @project: a plan as it was, which is in no file
   *
   * An earlier version is to be shown in a window of its own.
   */
  signals[OPEN_COPY] = g_signal_new ("open-copy", FUJIN_TYPE_BACKUPS_DIALOG, G_SIGNAL_RUN_LAST,
                                     0, NULL, NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_PROJECT);
  /**
   * FujinBackupsDialog::replace:
   * @self: the dialog
   * @project: a plan as it was, which is in no file
   *
   * An earlier version is to take the place of the damaged plan, see
   * fujin_backups_dialog_set_replaces().
   */
  signals[REPLACE] = g_signal_new ("replace", FUJIN_TYPE_BACKUPS_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, FUJIN_TYPE_PROJECT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-backups-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_backups_dialog_init (FujinBackupsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->keep, "notify::active", G_CALLBACK (keep_changed_cb), self);
}

/**
 * fujin_backups_dialog_new:
 * @parent: the window it stands on
 * @key: by what the versions are kept: path or address of the plan
 * @project: (nullable): the plan as it is open; %NULL when its file cannot be opened
 * @settings: settings of the program, with "keep-earlier-versions"
 *
 * Returns: (transfer none): the dialog, not presented yet
 */
FujinBackupsDialog *
fujin_backups_dialog_new (GtkWindow    *parent,
                          const char   *key,
                          FujinProject *project,
                          GSettings    *settings)
{
  FujinBackupsDialog *self =
    g_object_new (FUJIN_TYPE_BACKUPS_DIALOG, "transient-for", parent, NULL);

  self->key = g_strdup (key);
  g_set_object (&self->project, project);
  g_settings_bind (settings, "keep-earlier-versions", self->keep, "active",
                   G_SETTINGS_BIND_DEFAULT);
  show_rule (self);
  _fujin_backups_dialog_fill (self);
  return self;
}

/**
 * fujin_backups_dialog_set_replaces:
 * @self: a dialog for a plan that was read in part
 *
 * Offers to replace the damaged plan by a version, instead of restoring its state.
 */
void
fujin_backups_dialog_set_replaces (FujinBackupsDialog *self)
{
  g_return_if_fail (FUJIN_IS_BACKUPS_DIALOG (self));

  self->replaces = TRUE;
  gtk_button_set_label (GTK_BUTTON (self->restore),
                        _("_Replace the Damaged File by This Version"));
  gtk_widget_show (self->restore);
}
