/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-comparison.h"
#include "fujin-edit-project.h"
#include "fujin-import-dialog-private.h"
#include "fujin-plan-import.h"
#include "fujin-preview-dialog.h"

/* What is needed when the preview of a new plan was agreed to. */
typedef struct
{
  FujinProject *project;
  FujinImportedFunc imported;
  gpointer user_data;
} NewPlan;

static void
free_new_plan (NewPlan  *plan,
               GClosure *closure)
{
  g_object_unref (plan->project);
  g_free (plan);
}

static void
applied_cb (FujinPreviewDialog *dialog,
            NewPlan            *plan)
{
  plan->imported (plan->project, plan->user_data);
}

static char *
dup_status (FujinImportDialog      *self,
            const FujinImportCount *count)
{
  if (!fujin_import_map_has (self->map, FUJIN_IMPORT_CODE)
      && !fujin_import_map_has (self->map, FUJIN_IMPORT_NAME))
    return g_strdup (_("No row can be taken: no column holds the codes or the names of services. "
                       "Choose above which column does; codes look like A-1."));
  if (count->n_taken == 0)
    return g_strdup (_("No row can be taken: none names a service by its code or its name. Choose "
                       "above which column does; codes look like A-1."));
  /* Translators: %1$u rows of %2$u say which service they are about */
  return g_strdup_printf (ngettext ("%1$u of %2$u row names a service and is taken.",
                                    "%1$u of %2$u rows name a service and are taken.",
                                    count->n_rows), count->n_taken, count->n_rows);
}

/* Says how many rows would be taken. Without any there is nothing to review. */
void
_fujin_import_dialog_show_status (FujinImportDialog *self)
{
  g_autoptr (FujinProject) project =
    self->project ? g_object_ref (self->project) : fujin_project_new ();
  g_autofree char *text = NULL;
  FujinImportCount count;

  fujin_plan_import_count (project, _fujin_import_dialog_get_sheet (self), self->map, &count);
  text = dup_status (self, &count);
  gtk_label_set_text (self->status, text);
  if (count.n_taken > 0)
    gtk_widget_remove_css_class (GTK_WIDGET (self->status), "fujin-warning");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->status), "fujin-warning");
  gtk_widget_set_sensitive (self->next, count.n_taken > 0);
}

static char *
dup_explanation (FujinImportDialog      *self,
                 const FujinImportCount *count)
{
  g_autofree char *file = g_file_get_basename (self->file);
  const char *sheet = _fujin_import_dialog_get_sheet (self)->name;

  if (*sheet)
    return g_strdup_printf (
      /* Translators: file, sheet, rows taken, rows there are, services */
      _("From “%1$s”, sheet “%2$s”: %3$u of %4$u rows are taken, for %5$u services. Changes that "
        "are not ticked are not made."),
      file, sheet, count->n_taken, count->n_rows, count->n_services);
  return g_strdup_printf (
    /* Translators: file, rows taken, rows there are, services */
    _("From “%1$s”: %2$u of %3$u rows are taken, for %4$u services. Changes that are not ticked "
      "are not made."),
    file, count->n_taken, count->n_rows, count->n_services);
}

/* A new plan is called as the file is. */
static FujinProject *
make_new (FujinImportDialog *self)
{
  FujinProject *project = fujin_project_new ();
  g_autofree char *name = g_file_get_basename (self->file);
  char *dot = strrchr (name, '.');

  if (dot && dot != name)
    *dot = '\0';
  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, name);
  return project;
}

static GPtrArray *
copy_notes (FujinImportDialog *self)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->table->notes->len; i++)
    g_ptr_array_add (notes, g_strdup (g_ptr_array_index (self->table->notes, i)));
  return notes;
}

static void
open_preview (FujinImportDialog *self,
              FujinProject      *base,
              FujinProject      *proposed,
              GPtrArray         *notes,
              const char        *explanation)
{
  g_autofree char *file = g_file_get_basename (self->file);
  FujinPreviewDialog *preview = fujin_preview_dialog_new (
    gtk_window_get_transient_for (GTK_WINDOW (self)), base, proposed, _("What Would Change"),
    explanation, notes,
    /* Translators: undo label; %s is the name of a file */
    g_strdup_printf (_("import “%s”"), file));
  NewPlan *plan;

  if (base != self->project)
    {
      plan = g_new0 (NewPlan, 1);
      plan->project = g_object_ref (base);
      plan->imported = self->imported;
      plan->user_data = self->user_data;
      fujin_preview_dialog_set_tells (preview, FALSE);
      g_signal_connect_data (preview, "applied", G_CALLBACK (applied_cb), plan,
                             (GClosureNotify) free_new_plan, 0);
    }
  fujin_preview_dialog_present (preview);
}

/* Imports into a copy and shows what that would change; this dialog is done then. */
void
_fujin_import_dialog_preview (FujinImportDialog *self)
{
  gboolean into_present =
    self->project && gtk_check_button_get_active (self->target_present);
  g_autoptr (FujinProject) base =
    into_present ? g_object_ref (self->project) : make_new (self);
  g_autoptr (FujinProject) proposed = fujin_project_copy (base);
  g_autoptr (GPtrArray) notes = copy_notes (self);
  g_autofree char *explanation = NULL;
  FujinImportCount count;

  self->map->v21 = gtk_check_button_get_active (self->v21);
  self->map->take_higher = gtk_drop_down_get_selected (self->rule) == 1;
  self->map->clear_empty =
    into_present && gtk_check_button_get_active (GTK_CHECK_BUTTON (self->clear_empty));
  fujin_plan_import (proposed, _fujin_import_dialog_get_sheet (self), self->map, notes, &count);
  explanation = dup_explanation (self, &count);
  open_preview (self, base, proposed, notes, explanation);
  gtk_window_destroy (GTK_WINDOW (self));
}
