/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-import-dialog-private.h"
#include "fujin-problems-dialog.h"
#include "fujin-xml.h"

/**
 * FujinImportDialog:
 *
 * Chooses a table file, a sheet of it, and what its columns hold; then shows in a preview what
 * the import would change.
 */
G_DEFINE_FINAL_TYPE (FujinImportDialog, fujin_import_dialog, GTK_TYPE_WINDOW)

/* The sheet chosen. */
const FujinTableSheet *
_fujin_import_dialog_get_sheet (FujinImportDialog *self)
{
  guint selected = gtk_drop_down_get_selected (self->sheet);

  return fujin_table_get (self->table, selected < fujin_table_get_n (self->table) ? selected : 0);
}

static void
show_edition (FujinImportDialog *self)
{
  gboolean v21 = gtk_check_button_get_active (self->v21);

  gtk_widget_set_visible (self->rule_label, v21);
  gtk_widget_set_visible (GTK_WIDGET (self->rule), v21);
}

static void
show_sheet (FujinImportDialog *self)
{
  g_clear_pointer (&self->map, fujin_import_map_free);
  self->map = fujin_import_map_guess (_fujin_import_dialog_get_sheet (self),
                                      fujin_framework_get_default ());
  gtk_check_button_set_active (self->v21, self->map->v21);
  show_edition (self);
  _fujin_import_dialog_fill_grid (self);
  _fujin_import_dialog_show_status (self);
}

static void
sheet_selected_cb (FujinImportDialog *self)
{
  if (!self->filling && self->table)
    show_sheet (self);
}

static void
edition_changed_cb (FujinImportDialog *self)
{
  show_edition (self);
  if (!self->map)
    return;
  self->map->v21 = gtk_check_button_get_active (self->v21);
  _fujin_import_dialog_show_status (self);
}

static void
target_changed_cb (FujinImportDialog *self)
{
  gtk_widget_set_sensitive (self->clear_empty,
                            gtk_check_button_get_active (self->target_present));
}

static void
fill_sheets (FujinImportDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint n = fujin_table_get_n (self->table);

  for (guint i = 0; i < n; i++)
    gtk_string_list_append (names, fujin_table_get (self->table, i)->name);
  self->filling = TRUE;
  gtk_drop_down_set_model (self->sheet, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (
    self->sheet, fujin_import_guess_sheet (self->table, fujin_framework_get_default ()));
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->sheet), n > 1);
  gtk_widget_set_visible (self->sheet_label, n > 1);
}

/**
 * fujin_import_dialog_load:
 * @self: the dialog
 * @file: a CSV or XLSX file
 *
 * Reads the file and shows its columns; tells what is wrong with one that cannot be read.
 */
void
fujin_import_dialog_load (FujinImportDialog *self,
                          GFile             *file)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *name = g_file_get_basename (file);
  const char *path = g_file_peek_path (file);
  FujinTable *table = path ? fujin_table_read_file (path, problems) : NULL;

  if (!path)
    fujin_xml_add_problem (problems, 0, _("The file is not on this computer. Copy it here first."));
  if (!table)
    {
      fujin_problems_dialog_present (GTK_WINDOW (self), file, problems);
      return;
    }
  g_set_object (&self->file, file);
  g_clear_pointer (&self->table, fujin_table_free);
  self->table = table;
  gtk_label_set_text (self->file_name, name);
  fill_sheets (self);
  show_sheet (self);
  gtk_stack_set_visible_child_name (self->stack, "table");
  gtk_widget_set_visible (self->edition, TRUE);
  gtk_widget_set_visible (self->target, self->project != NULL);
}

static void
choose_response_cb (GtkNativeDialog   *chooser,
                    int                response,
                    FujinImportDialog *self)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

      fujin_import_dialog_load (self, file);
    }
}

static void
add_filters (GtkFileChooser *chooser)
{
  static const char *const patterns[] = { "*.csv", "*.CSV", "*.tsv", "*.txt", "*.xlsx", "*.XLSX" };
  g_autoptr (GtkFileFilter) tables = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (tables, _("Tables (CSV, XLSX)"));
  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    gtk_file_filter_add_pattern (tables, patterns[i]);
  gtk_file_chooser_add_filter (chooser, tables);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, all);
}

static void
choose_clicked_cb (FujinImportDialog *self)
{
  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Choose a Table"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"),
                                               _("_Cancel"));
  add_filters (GTK_FILE_CHOOSER (self->chooser));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (choose_response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
next_clicked_cb (FujinImportDialog *self)
{
  if (self->table)
    _fujin_import_dialog_preview (self);
}

static void
fujin_import_dialog_dispose (GObject *object)
{
  FujinImportDialog *self = FUJIN_IMPORT_DIALOG (object);

  self->filling = TRUE;
  g_clear_object (&self->chooser);
  g_clear_object (&self->file);
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_import_dialog_parent_class)->dispose (object);
}

static void
fujin_import_dialog_finalize (GObject *object)
{
  FujinImportDialog *self = FUJIN_IMPORT_DIALOG (object);

  g_clear_pointer (&self->map, fujin_import_map_free);
  g_clear_pointer (&self->table, fujin_table_free);
  g_ptr_array_unref (self->drop_downs);
  G_OBJECT_CLASS (fujin_import_dialog_parent_class)->finalize (object);
}

static void
fujin_import_dialog_class_init (FujinImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_import_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_import_dialog_finalize;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, choose);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, file_name);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, sheet_label);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, sheet);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, status);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, edition);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, v21);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, rule_label);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, rule);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, target);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, target_new);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, target_present);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, clear_empty);
  gtk_widget_class_bind_template_child (widget_class, FujinImportDialog, next);
  gtk_widget_class_bind_template_callback (widget_class, choose_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, edition_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, target_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_import_dialog_init (FujinImportDialog *self)
{
  self->drop_downs = g_ptr_array_new ();
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
  fujin_drop_down_set_name (self->sheet, _("Sheet"));
  fujin_drop_down_set_name (self->rule, _("Which score a service gets from several old roles"));
}

/**
 * fujin_import_dialog_present:
 * @parent: the window it stands on
 * @project: (nullable): the plan in that window
 * @imported: called with the new plan when one was imported
 * @user_data: for @imported; lives as long as @parent
 *
 * Asks for a table and imports it, into a new plan or into @project. Nothing is changed before
 * the user has seen every change.
 *
 * Returns: (transfer none): the dialog
 */
FujinImportDialog *
fujin_import_dialog_present (GtkWindow         *parent,
                             FujinProject      *project,
                             FujinImportedFunc  imported,
                             gpointer           user_data)
{
  FujinImportDialog *self = g_object_new (FUJIN_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);

  /* A plan that cannot be changed takes no import; a new one does. */
  if (project && !fujin_project_get_read_only (project))
    {
      self->project = g_object_ref (project);
      gtk_check_button_set_active (self->target_present, TRUE);
    }
  self->imported = imported;
  self->user_data = user_data;
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (self->choose);
  return self;
}
