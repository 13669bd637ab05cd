/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-version-dialog.h"

#include <glib/gi18n.h>

#include "fujin-date-entry.h"
#include "fujin-drop-down.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-record-words.h"
#include "fujin-text-box.h"
#include "fujin-today.h"
#include "fujin-trend.h"

/**
 * FujinVersionDialog:
 *
 * Asks how a version or a branch is to be called, then keeps it.
 */
struct _FujinVersionDialog
{
  GtkWindow parent_instance;

  FujinProject *project;
  gboolean branch;

  GtkLabel *explanation;
  GtkEditable *name;
  GtkWidget *warning;
  FujinDateEntry *date;
  GtkWidget *trigger_label;
  GtkDropDown *trigger;
  FujinTextBox *note;
  GtkCheckButton *work_on_it;
  GtkButton *keep;
};

G_DEFINE_FINAL_TYPE (FujinVersionDialog, fujin_version_dialog, GTK_TYPE_WINDOW)

static char *
dup_name (FujinVersionDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
}

/* A name that is taken is possible, but seldom meant. */
static void
changed_cb (FujinVersionDialog *self)
{
  g_autofree char *name = dup_name (self);
  gboolean taken = self->project != NULL && *name != '\0' &&
                   fujin_trend_find_version (self->project, name) != NULL;

  gtk_widget_set_visible (self->warning, taken);
  gtk_widget_set_sensitive (GTK_WIDGET (self->keep),
                            *name != '\0' && fujin_date_entry_is_good (self->date));
}

static const char *
get_trigger (FujinVersionDialog *self)
{
  const char *const *ids =
    fujin_record_format_get (FUJIN_RECORD_SNAPSHOT)->fields[FUJIN_SNAPSHOT_TRIGGER].choices;
  guint selected = gtk_drop_down_get_selected (self->trigger);

  return selected < FUJIN_N_TRIGGERS ? ids[selected] : NULL;
}

static void
keep_branch (FujinVersionDialog *self,
             const char         *name,
             const char         *note)
{
  FujinRecord *branch;

  fujin_edit_begin (self->project,
                    /* Translators: undo label; %s is the name of a branch */
                    g_strdup_printf (_("begin branch %s"), name));
  branch = fujin_edit_add_branch (self->project, name, fujin_date_entry_get_text (self->date),
                                  note);
  if (branch != NULL && gtk_check_button_get_active (self->work_on_it))
    fujin_edit_switch_branch (self->project, branch);
  fujin_edit_end (self->project);
}

static void
keep_version (FujinVersionDialog *self,
              const char         *name,
              const char         *note)
{
  const char *values[] = {
    [FUJIN_SNAPSHOT_NAME] = name,
    [FUJIN_SNAPSHOT_DATE] = fujin_date_entry_get_text (self->date),
    [FUJIN_SNAPSHOT_TRIGGER] = get_trigger (self),
    [FUJIN_SNAPSHOT_KIND] = NULL,
    [FUJIN_SNAPSHOT_NOTE] = note,
  };

  fujin_edit_take_snapshot (self->project, values);
}

static void
keep_cb (FujinVersionDialog *self)
{
  g_autofree char *name = dup_name (self);
  g_autofree char *note = fujin_text_box_dup_text (self->note);

  if (*name == '\0' || !fujin_date_entry_is_good (self->date))
    return;
  if (self->branch)
    keep_branch (self, name, note);
  else
    keep_version (self, name, note);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
fujin_version_dialog_dispose (GObject *object)
{
  g_clear_object (&FUJIN_VERSION_DIALOG (object)->project);
  G_OBJECT_CLASS (fujin_version_dialog_parent_class)->dispose (object);
}

static void
fujin_version_dialog_class_init (FujinVersionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_version_dialog_dispose;
  g_type_ensure (FUJIN_TYPE_DATE_ENTRY);
  g_type_ensure (FUJIN_TYPE_TEXT_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-version-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, name);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, warning);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, date);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, trigger_label);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, trigger);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, note);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, work_on_it);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionDialog, keep);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fill_triggers (FujinVersionDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (int i = 0; i < FUJIN_N_TRIGGERS; i++)
    gtk_string_list_append (names,
                            fujin_record_choice_name (FUJIN_RECORD_SNAPSHOT,
                                                      FUJIN_SNAPSHOT_TRIGGER, i,
                                                      fujin_lang_screen ()));
  gtk_drop_down_set_model (self->trigger, G_LIST_MODEL (names));
  fujin_drop_down_set_name (self->trigger, _("Trigger of the review"));
}

static void
fujin_version_dialog_init (FujinVersionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_triggers (self);
}

static char *
dup_default_name (const char *today)
{
  g_autofree char *month = g_strndup (today, strlen ("2026-11"));

  /* Translators: default name of a version; %s is the month, "2026-11" */
  return g_strdup_printf (_("%s review"), month);
}

/* The first that is free. */
static char *
dup_branch_name (FujinProject *project)
{
  for (guint i = 1;; i++)
    {
      /* Translators: default name of a what-if branch */
      g_autofree char *name = g_strdup_printf (_("What-If %u"), i);

      if (fujin_trend_find_version (project, name) == NULL)
        return g_steal_pointer (&name);
    }
}

static void
prepare (FujinVersionDialog *self)
{
  g_autofree char *today = fujin_today_dup ();
  g_autofree char *name = self->branch ? dup_branch_name (self->project)
                                         : dup_default_name (today);

  gtk_window_set_title (GTK_WINDOW (self), self->branch ? _("New Branch") : _("Keep a Version"));
  gtk_label_set_label (
    self->explanation,
    self->branch ? _("The present plans are copied into a branch. What you change there leaves "
                     "the main line as it is, until you take it over.")
                 : _("All plans, teams, decisions, ratings and improvements are kept as they are "
                     "now. Nothing of the plans changes. The file itself is only written "
                     "when you save it."));
  gtk_button_set_label (self->keep, self->branch ? _("_Create") : _("_Keep"));
  gtk_widget_set_visible (self->trigger_label, !self->branch);
  gtk_widget_set_visible (GTK_WIDGET (self->trigger), !self->branch);
  gtk_widget_set_visible (GTK_WIDGET (self->work_on_it), self->branch);
  fujin_date_entry_set_text (self->date, today);
  gtk_editable_set_text (self->name, name);
  gtk_editable_select_region (self->name, 0, -1);
  changed_cb (self);
}

/**
 * fujin_version_dialog_present:
 * @parent: the window it stands on
 * @project: the project
 * @branch: a branch, else a version
 *
 * Asks for the name, and keeps the present state as a version or begins a branch with it, in one
 * undo step.
 */
void
fujin_version_dialog_present (GtkWindow    *parent,
                              FujinProject *project,
                              gboolean      branch)
{
  FujinVersionDialog *self;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (FUJIN_IS_PROJECT (project));

  self = g_object_new (FUJIN_TYPE_VERSION_DIALOG, "transient-for", parent, NULL);
  self->project = g_object_ref (project);
  self->branch = branch;
  prepare (self);
  gtk_window_present (GTK_WINDOW (self));
}
