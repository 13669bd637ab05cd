/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-preview-dialog.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-preview-columns.h"
#include "fujin-preview-row.h"
#include "fujin-record.h"
#include "fujin-strings.h"

/* From so many changes on a filter is a help. */
#define MANY_CHANGES 8

/**
 * FujinPreviewDialog:
 *
 * Shows what a proposed state would change, in words, before anything is changed. The changes
 * that are left ticked are made as one step that undo takes back.
 *
 * Signal "applied": the changes were made, and what a handler edits belongs to the same undo step;
 * the dialog closes after it.
 */
struct _FujinPreviewDialog
{
  GtkWindow parent_instance;

  FujinProject *project;
  FujinProject *proposed;
  FujinComparison *comparison;
  GListStore *rows;
  GtkFilterListModel *shown;
  GtkMultiSelection *selection;
  GtkFilter *filter;
  char *key;
  char *undo_label;
  char *branch; /* id of the branch that is taken over into the main line */
  guint n_chosen;
  gboolean ticking;
  gboolean silent;

  GtkButton *apply;
  GtkButton *cancel;
  GtkLabel *explanation;
  GtkLabel *count;
  GtkWidget *tools;
  GtkWidget *search;
  GtkStack *stack;
  GtkColumnView *view;
  GtkExpander *notes;
  GtkListView *note_list;
};

G_DEFINE_FINAL_TYPE (FujinPreviewDialog, fujin_preview_dialog, GTK_TYPE_WINDOW)

enum
{
  APPLIED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
get_n (FujinPreviewDialog *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->rows));
}

static void
show_count (FujinPreviewDialog *self)
{
  guint n = get_n (self);
  g_autofree char *text = NULL;

  /* Translators: %1$u changes are ticked of %2$u */
  text = g_strdup_printf (ngettext ("%1$u of %2$u change will be made",
                                    "%1$u of %2$u changes will be made", n),
                          self->n_chosen, n);
  gtk_label_set_text (self->count, n > 0 ? text : "");
  gtk_widget_set_sensitive (GTK_WIDGET (self->apply), self->n_chosen > 0);
}

static void
chosen_cb (FujinPreviewDialog *self,
           GParamSpec         *pspec,
           FujinPreviewRow    *row)
{
  if (fujin_preview_row_get_chosen (row))
    self->n_chosen++;
  else
    self->n_chosen--;
  if (!self->ticking)
    show_count (self);
}

/* Ticks what is shown: a filter narrows it. */
static void
tick (FujinPreviewDialog *self,
      GListModel         *rows,
      GtkBitset          *which,
      gboolean            chosen)
{
  guint n = g_list_model_get_n_items (rows);

  self->ticking = TRUE;
  for (guint i = 0; i < n; i++)
    if (!which || gtk_bitset_contains (which, i))
      {
        g_autoptr (FujinPreviewRow) row = g_list_model_get_item (rows, i);

        fujin_preview_row_set_chosen (row, chosen);
      }
  self->ticking = FALSE;
  show_count (self);
}

static void
tick_all_cb (FujinPreviewDialog *self)
{
  tick (self, G_LIST_MODEL (self->shown), NULL, TRUE);
}

static void
tick_none_cb (FujinPreviewDialog *self)
{
  tick (self, G_LIST_MODEL (self->shown), NULL, FALSE);
}

/* Ticks the selected rows, or unticks them when all are ticked. */
static void
toggle_selected (FujinPreviewDialog *self)
{
  g_autoptr (GtkBitset) selected =
    gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  gboolean all = TRUE;

  for (guint64 i = 0; i < gtk_bitset_get_size (selected); i++)
    {
      g_autoptr (FujinPreviewRow) row = g_list_model_get_item (
        G_LIST_MODEL (self->shown), gtk_bitset_get_nth (selected, (guint) i));

      all = all && row && fujin_preview_row_get_chosen (row);
    }
  tick (self, G_LIST_MODEL (self->shown), selected, !all);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                FujinPreviewDialog    *self)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;
  gboolean shift = (state & GDK_SHIFT_MASK) != 0;

  if (control && (keyval == GDK_KEY_a || keyval == GDK_KEY_A))
    tick (self, G_LIST_MODEL (self->shown), NULL, !shift);
  else if (!control && keyval == GDK_KEY_space &&
           !GTK_IS_CHECK_BUTTON (gtk_window_get_focus (GTK_WINDOW (self))))
    toggle_selected (self);
  else
    return FALSE;
  return TRUE;
}

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  FujinPreviewDialog *self = user_data;

  return !self->key || !*self->key || fujin_preview_row_matches (item, self->key);
}

static void
show_stack (FujinPreviewDialog *self)
{
  const char *page = "changes";

  if (get_n (self) == 0)
    page = "nothing";
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->shown)) == 0)
    page = "not-found";
  gtk_stack_set_visible_child_name (self->stack, page);
}

static void
search_changed_cb (FujinPreviewDialog *self)
{
  g_free (self->key);
  self->key = fujin_search_key (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  show_stack (self);
}

/* Escape clears the filter first, then closes. */
static void
stop_search_cb (FujinPreviewDialog *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)))
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
tell_done (FujinPreviewDialog *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *text = g_strdup_printf (
    ngettext ("%u change was made. Undo takes it back.",
              "%u changes were made. Undo takes them back.", self->n_chosen), self->n_chosen);

  if (parent && !self->silent)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", text);
}

static void
apply_clicked_cb (FujinPreviewDialog *self)
{
  guint n = get_n (self);
  g_autofree gboolean *chosen = g_new0 (gboolean, n);

  if (self->n_chosen == 0)
    return;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FujinPreviewRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

      chosen[fujin_preview_row_get_index (row)] = fujin_preview_row_get_chosen (row);
    }
  fujin_edit_begin (self->project, g_strdup (self->undo_label));
  if (self->branch)
    fujin_edit_take_over_branch (self->project, self->branch, self->comparison, chosen,
                                 g_steal_pointer (&self->undo_label));
  else
    fujin_edit_take_over (self->project, self->comparison, chosen,
                          g_steal_pointer (&self->undo_label));
  g_signal_emit (self, signals[APPLIED], 0);
  fujin_edit_end (self->project);
  tell_done (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
fujin_preview_dialog_finalize (GObject *object)
{
  FujinPreviewDialog *self = FUJIN_PREVIEW_DIALOG (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->shown);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->comparison, fujin_comparison_free);
  g_clear_object (&self->project);
  g_clear_object (&self->proposed);
  g_free (self->key);
  g_free (self->undo_label);
  g_free (self->branch);
  G_OBJECT_CLASS (fujin_preview_dialog_parent_class)->finalize (object);
}

static void
fujin_preview_dialog_class_init (FujinPreviewDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fujin_preview_dialog_finalize;
  signals[APPLIED] = g_signal_new ("applied", FUJIN_TYPE_PREVIEW_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-preview-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, apply);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, count);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, tools);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, search);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, view);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, FujinPreviewDialog, note_list);
  gtk_widget_class_bind_template_callback (widget_class, apply_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, tick_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, tick_none_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_preview_dialog_init (FujinPreviewDialog *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  _fujin_preview_add_columns (self->view);
  self->rows = g_list_store_new (FUJIN_TYPE_PREVIEW_ROW);
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  self->shown = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->rows)),
                                           self->filter);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->shown)));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}

static void
fill_rows (FujinPreviewDialog *self)
{
  guint n = fujin_comparison_get_n (self->comparison);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_full (n, g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      FujinPreviewRow *row = fujin_preview_row_new (self->comparison, i);

      g_signal_connect_object (row, "notify::chosen", G_CALLBACK (chosen_cb), self,
                               G_CONNECT_SWAPPED);
      g_ptr_array_add (rows, row);
    }
  self->n_chosen = n;
  g_list_store_splice (self->rows, 0, 0, rows->pdata, n);
}

static void
show_notes (FujinPreviewDialog *self,
            GPtrArray          *notes)
{
  guint n = notes ? notes->len : 0;
  g_autofree char *title = g_strdup_printf (ngettext ("%u note", "%u notes", n), n);

  gtk_expander_set_label (self->notes, title);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), n > 0);
  _fujin_preview_set_notes (self->note_list, notes);
}

/* With nothing to change there is nothing to apply or to filter. */
static void
show_state (FujinPreviewDialog *self)
{
  guint n = get_n (self);

  gtk_widget_set_visible (self->tools, n > 0);
  gtk_widget_set_visible (self->search, n >= MANY_CHANGES);
  gtk_widget_set_visible (GTK_WIDGET (self->apply), n > 0);
  if (n == 0)
    gtk_button_set_label (self->cancel, _("_Close"));
  show_count (self);
  show_stack (self);
  if (n > 0)
    gtk_window_set_default_widget (GTK_WINDOW (self), GTK_WIDGET (self->apply));
}

static FujinPreviewDialog *
create (GtkWindow    *parent,
        FujinProject *project,
        FujinProject *base,
        FujinProject *proposed,
        const char   *title,
        const char   *explanation,
        GPtrArray    *notes,
        char         *undo_label)
{
  FujinPreviewDialog *self = g_object_new (FUJIN_TYPE_PREVIEW_DIALOG, "transient-for", parent,
                                           "title", title, NULL);

  self->project = g_object_ref (project);
  self->proposed = g_object_ref (proposed);
  self->undo_label = undo_label;
  self->comparison = fujin_comparison_new (base, proposed);
  gtk_label_set_text (self->explanation, explanation ? explanation : "");
  gtk_widget_set_visible (GTK_WIDGET (self->explanation), explanation && *explanation);
  fill_rows (self);
  show_notes (self, notes);
  show_state (self);
  return self;
}

/**
 * fujin_preview_dialog_new:
 * @parent: (nullable): the window it stands on
 * @project: the project
 * @proposed: a changed copy of it, from fujin_project_copy()
 * @title: what is about to happen
 * @explanation: (nullable): where the proposal comes from, in a sentence or two
 * @notes: (nullable) (element-type utf8): what was skipped and what was chosen
 * @undo_label: (transfer full): name of the step, "import plan.xlsx"
 *
 * Returns: (transfer none): the dialog, not shown yet
 */
FujinPreviewDialog *
fujin_preview_dialog_new (GtkWindow    *parent,
                          FujinProject *project,
                          FujinProject *proposed,
                          const char   *title,
                          const char   *explanation,
                          GPtrArray    *notes,
                          char         *undo_label)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (FUJIN_IS_PROJECT (proposed), NULL);

  return create (parent, project, project, proposed, title, explanation, notes, undo_label);
}

/**
 * fujin_preview_dialog_set_tells:
 * @self: the dialog
 * @tells: whether its parent says afterwards what was made; it does unless told otherwise
 */
void
fujin_preview_dialog_set_tells (FujinPreviewDialog *self,
                                gboolean            tells)
{
  g_return_if_fail (FUJIN_IS_PREVIEW_DIALOG (self));

  self->silent = !tells;
}

/**
 * fujin_preview_dialog_tick_all:
 * @self: the dialog
 * @chosen: whether all changes are ticked, as they are at first
 *
 * Ticks every change or none.
 */
void
fujin_preview_dialog_tick_all (FujinPreviewDialog *self,
                               gboolean            chosen)
{
  g_return_if_fail (FUJIN_IS_PREVIEW_DIALOG (self));

  tick (self, G_LIST_MODEL (self->rows), NULL, chosen);
}

/**
 * fujin_preview_dialog_present:
 * @self: the dialog
 *
 * Shows the dialog with the keyboard on the first change.
 */
void
fujin_preview_dialog_present (FujinPreviewDialog *self)
{
  g_return_if_fail (FUJIN_IS_PREVIEW_DIALOG (self));

  gtk_window_present (GTK_WINDOW (self));
  if (get_n (self) > 0)
    gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/**
 * fujin_preview_dialog_open:
 * @parent: (nullable): the window it stands on
 * @project: the project
 * @proposed: a changed copy of it, from fujin_project_copy()
 * @title: what is about to happen
 * @explanation: (nullable): where the proposal comes from, in a sentence or two
 * @notes: (nullable) (element-type utf8): what was skipped and what was chosen
 * @undo_label: (transfer full): name of the step, "import plan.xlsx"
 *
 * Shows what would change and makes the changes that the user leaves ticked.
 */
void
fujin_preview_dialog_open (GtkWindow    *parent,
                           FujinProject *project,
                           FujinProject *proposed,
                           const char   *title,
                           const char   *explanation,
                           GPtrArray    *notes,
                           char         *undo_label)
{
  FujinPreviewDialog *self = fujin_preview_dialog_new (parent, project, proposed, title,
                                                       explanation, notes, undo_label);

  fujin_preview_dialog_present (self);
}

/**
 * fujin_preview_dialog_open_branch:
 * @parent: (nullable): the window it stands on
 * @project: the project
 * @branch: a branch of it, in use or not
 *
 * Shows what the main line would take over of a branch. Only applying it goes to the main line;
 * until then, and when it is cancelled, the project stays on the line it is on.
 */
void
fujin_preview_dialog_open_branch (GtkWindow    *parent,
                                  FujinProject *project,
                                  FujinRecord  *branch)
{
  const char *id = fujin_record_get_id (branch);
  const char *name = fujin_record_get (branch, FUJIN_SNAPSHOT_NAME);
  gboolean in_use = g_str_equal (id, fujin_project_get_branch (project));
  g_autoptr (FujinProject) tried = in_use ? fujin_project_copy (project)
                                          : g_object_ref (fujin_record_get_content (branch));
  g_autofree char *title = g_strdup_printf (_("Take Over “%s”"), name);
  FujinPreviewDialog *self;

  self = create (parent, project, fujin_project_get_main_line (project), tried, title,
                 *fujin_project_get_branch (project)
                   ? _("Tick what of the branch the main line is to take over. Applying it goes "
                       "back to the main line; the branch stays.")
                   : _("Tick what of the branch the main line is to take over. The branch stays."),
                 NULL,
                 /* Translators: undo label; %s is the name of a branch */
                 g_strdup_printf (_("take over branch %s"), name));
  self->branch = g_strdup (id);
  fujin_preview_dialog_present (self);
}
