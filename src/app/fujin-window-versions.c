/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-difference-text.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-preview-dialog.h"
#include "fujin-trend.h"
#include "fujin-version-dialog.h"
#include "fujin-window-private.h"

/* How many differences a question says in full. */
#define MOST_SENTENCES 10
/* And how much room they get, in characters and in pixels. */
#define LIST_CHARACTERS 56
#define LIST_HEIGHT 220

static FujinProject *
project_of (FujinWindow *self)
{
  return self->document ? fujin_document_get_project (self->document) : NULL;
}

static FujinRecord *
find_snapshot (FujinWindow *self,
               const char  *id)
{
  FujinProject *project = project_of (self);

  if (!project)
    return NULL;
  return fujin_record_list_find (fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT), id);
}

static void
keep_version_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  fujin_version_dialog_present (GTK_WINDOW (user_data), project_of (user_data), FALSE);
}

static void
new_branch_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  fujin_version_dialog_present (GTK_WINDOW (user_data), project_of (user_data), TRUE);
}

/* What restoring would change, and that it is no danger. */
static char *
describe (FujinComparison *comparison)
{
  g_autofree char *headline = fujin_difference_text_headline (comparison);

  return g_strdup_printf ("%s\n%s", headline,
                          _("It is one step: Undo brings the present state back."));
}

/* Scrolls: a question as high as the notes of a plan are long would not fit on the screen, and GTK
 * would look for a width at which it does for minutes. */
static GtkWidget *
create_list (FujinComparison *comparison)
{
  g_autofree char *text = fujin_difference_text_new (comparison, MOST_SENTENCES);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), LIST_CHARACTERS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LIST_CHARACTERS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_margin_end (label, 6);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), label);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), LIST_HEIGHT);
  /* A bar that hides would not tell that there is more. */
  gtk_scrolled_window_set_overlay_scrolling (GTK_SCROLLED_WINDOW (scrolled), FALSE);
  return scrolled;
}

static void
restore_answered_cb (GtkDialog   *question,
                     int          response,
                     FujinWindow *self)
{
  FujinRecord *snapshot =
    find_snapshot (self, g_object_get_data (G_OBJECT (question), "fujin-snapshot"));

  if (response == GTK_RESPONSE_ACCEPT && snapshot &&
      fujin_edit_restore_snapshot (project_of (self), snapshot))
    fujin_window_toast (self, _("Version restored. Undo takes it back."));
  gtk_window_destroy (GTK_WINDOW (question));
}

static void
ask_restore (FujinWindow     *self,
             FujinRecord     *snapshot,
             FujinComparison *comparison)
{
  g_autofree char *text = describe (comparison);
  GtkWidget *question;

  question = gtk_message_dialog_new (GTK_WINDOW (self),
                                     GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT,
                                     GTK_MESSAGE_QUESTION, GTK_BUTTONS_NONE,
                                     _("Restore version “%s”?"),
                                     fujin_record_get (snapshot, FUJIN_SNAPSHOT_NAME));
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (question), "%s", text);
  gtk_box_append (GTK_BOX (gtk_message_dialog_get_message_area (GTK_MESSAGE_DIALOG (question))),
                  create_list (comparison));
  gtk_dialog_add_buttons (GTK_DIALOG (question), _("_Cancel"), GTK_RESPONSE_CANCEL,
                          _("_Restore"), GTK_RESPONSE_ACCEPT, NULL);
  gtk_dialog_set_default_response (GTK_DIALOG (question), GTK_RESPONSE_CANCEL);
  g_object_set_data_full (G_OBJECT (question), "fujin-snapshot",
                          g_strdup (fujin_record_get_id (snapshot)), g_free);
  g_signal_connect_object (question, "response", G_CALLBACK (restore_answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (question));
}

static void
restore_version_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinRecord *snapshot = find_snapshot (self, g_variant_get_string (parameter, NULL));
  g_autoptr (FujinComparison) comparison = NULL;

  if (!snapshot)
    return;
  comparison = fujin_comparison_new (project_of (self), fujin_record_get_content (snapshot));
  if (fujin_comparison_get_n (comparison) == 0)
    fujin_window_toast (self, _("The present state is the same as this version."));
  else
    ask_restore (self, snapshot, comparison);
}

static void
restore_part_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinRecord *snapshot = find_snapshot (self, g_variant_get_string (parameter, NULL));
  const char *name;
  g_autofree char *title = NULL;

  if (!snapshot)
    return;
  name = fujin_record_get (snapshot, FUJIN_SNAPSHOT_NAME);
  title = g_strdup_printf (_("Restore Part of “%s”"), name);
  fujin_preview_dialog_open (GTK_WINDOW (self), project_of (self),
                             fujin_record_get_content (snapshot), title,
                             _("Tick what is to be again as it was in this version."), NULL,
                             /* Translators: undo label; %s is the name of a version */
                             g_strdup_printf (_("restore part of version %s"), name));
}

static void
delete_version_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinRecord *snapshot = find_snapshot (self, g_variant_get_string (parameter, NULL));
  g_autoptr (GPtrArray) one = g_ptr_array_new ();
  g_autofree char *text = NULL;

  if (!snapshot)
    return;
  /* Without its branch the work on it would have nowhere to be kept. */
  if (g_str_equal (fujin_record_get_id (snapshot), fujin_project_get_branch (project_of (self))))
    {
      fujin_window_toast (self, _("You are working on this branch. Go back to the main line "
                                  "before you delete it."));
      return;
    }
  text = g_strdup_printf (_("“%s” deleted. Undo brings it back."),
                          fujin_record_get (snapshot, FUJIN_SNAPSHOT_NAME));
  g_ptr_array_add (one, snapshot);
  if (fujin_edit_remove_records (project_of (self), one))
    fujin_window_toast (self, text);
}

static void
switch_branch_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  FujinWindow *self = user_data;
  const char *id = g_variant_get_string (parameter, NULL);
  FujinRecord *branch = *id ? find_snapshot (self, id) : NULL;

  if (!project_of (self) || (*id && !branch))
    return;
  fujin_edit_switch_branch (project_of (self), branch);
}

static void
take_over_branch_cb (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  FujinWindow *self = user_data;
  FujinRecord *branch = find_snapshot (self, g_variant_get_string (parameter, NULL));

  if (branch)
    fujin_preview_dialog_open_branch (GTK_WINDOW (self), project_of (self), branch);
}

static const GActionEntry entries[] = {
  { "keep-version", keep_version_cb },
  { "new-branch", new_branch_cb },
  { "restore-version", restore_version_cb, "s" },
  { "restore-part", restore_part_cb, "s" },
  { "delete-version", delete_version_cb, "s" },
  { "switch-branch", switch_branch_cb, "s" },
  { "take-over-branch", take_over_branch_cb, "s" },
};

/* Actions of versions and branches. */
void
_fujin_window_init_versions (FujinWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* They change the plan, so a plan that is read only has none of them. */
void
_fujin_window_update_versions (FujinWindow *self)
{
  FujinProject *project = project_of (self);
  gboolean enabled = project && !fujin_project_get_read_only (project);

  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
    }
}
