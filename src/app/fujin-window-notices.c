/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-backups.h"
#include "fujin-comparison.h"
#include "fujin-preview-dialog.h"
#include "fujin-problems-dialog.h"
#include "fujin-project-reader.h"
#include "fujin-seal.h"
#include "fujin-window-private.h"
#include "fujin-xml-ending.h"

/* Bars above the pages that tell what is to be known of the file of this plan. */

static FujinProject *
project_of (FujinWindow *self)
{
  return fujin_document_get_project (self->document);
}

static void
response_cb (GtkInfoBar  *bar,
             int          response,
             FujinWindow *self)
{
  GPtrArray *pressed = g_object_get_data (G_OBJECT (bar), "pressed");
  g_autoptr (GtkInfoBar) held = g_object_ref (bar);
  gboolean done = TRUE;

  if (response >= 0 && pressed && response < (int) pressed->len)
    done = ((FujinNoticeFunc) g_ptr_array_index (pressed, response)) (self);
  if (done && gtk_widget_get_parent (GTK_WIDGET (bar)))
    gtk_box_remove (self->notices, GTK_WIDGET (bar));
}

/* Adds a bar that stays until it is answered or closed, or another plan is shown. */
GtkInfoBar *
_fujin_window_add_notice (FujinWindow    *self,
                          GtkMessageType  type,
                          const char     *text)
{
  GtkWidget *bar = gtk_info_bar_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_margin_start (label, 6);
  gtk_info_bar_set_message_type (GTK_INFO_BAR (bar), type);
  gtk_info_bar_set_show_close_button (GTK_INFO_BAR (bar), TRUE);
  gtk_info_bar_add_child (GTK_INFO_BAR (bar), label);
  g_object_set_data (G_OBJECT (bar), "label", label);
  g_signal_connect_object (bar, "response", G_CALLBACK (response_cb), self, 0);
  gtk_box_append (self->notices, bar);
  return GTK_INFO_BAR (bar);
}

/* A paragraph below what the bar says. */
void
_fujin_window_extend_notice (GtkInfoBar *bar,
                             const char *text)
{
  GtkLabel *label = g_object_get_data (G_OBJECT (bar), "label");
  g_autofree char *all = g_strdup_printf ("%s\n%s", gtk_label_get_text (label), text);

  gtk_label_set_text (label, all);
}

void
_fujin_window_add_notice_button (GtkInfoBar      *bar,
                                 const char      *label,
                                 FujinNoticeFunc  pressed)
{
  GPtrArray *all = g_object_get_data (G_OBJECT (bar), "pressed");

  if (!all)
    {
      all = g_ptr_array_new ();
      g_object_set_data_full (G_OBJECT (bar), "pressed", all,
                              (GDestroyNotify) g_ptr_array_unref);
    }
  gtk_info_bar_add_button (bar, label, (int) all->len);
  g_ptr_array_add (all, pressed);
}

void
_fujin_window_clear_notices (FujinWindow *self)
{
  GtkWidget *bar;

  while ((bar = gtk_widget_get_first_child (GTK_WIDGET (self->notices))))
    gtk_box_remove (self->notices, bar);
}

static gboolean
show_missing (FujinWindow *self)
{
  fujin_problems_dialog_present_list (
    GTK_WINDOW (self), GTK_MESSAGE_WARNING, _("What Is Missing"),
    _("These parts of the file could not be read. The file was not changed."),
    fujin_document_get_problems (self->document));
  return FALSE;
}

static gboolean
show_cleaned (FujinWindow *self)
{
  fujin_problems_dialog_present_list (
    GTK_WINDOW (self), GTK_MESSAGE_INFO, _("Changed While Reading"),
    _("The file itself was not changed; saving writes the cleaned texts."),
    fujin_document_get_notices (self->document));
  return FALSE;
}

static gboolean
show_earlier (FujinWindow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.earlier-versions", NULL);
  return FALSE;
}

static gboolean
has_earlier (FujinWindow *self)
{
  return g_action_map_lookup_action (G_ACTION_MAP (self), "earlier-versions") != NULL;
}

static gboolean
accept_seal (FujinWindow *self)
{
  fujin_window_toast (self, _("Accepted. Saving gives the file a new checksum."));
  return TRUE;
}

/* What was saved here last, as a project: by the seal, which the file still bears, even if others
 * have been kept since. @is_same: whether that seal was found. Else the newest one that was in the
 * file and is whole: what was saved since, here or elsewhere, differs from it, too. */
static FujinProject *
read_saved (FujinWindow *self,
            gboolean    *is_same)
{
  g_autofree char *key = fujin_save_job_dup_key (fujin_document_get_file (self->document));
  g_autoptr (GPtrArray) backups = fujin_backups_list (key);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  GBytes *base = fujin_document_get_base (self->document);
  g_autofree char *seal = base ? fujin_seal_dup_digest (base) : NULL;
  FujinProject *newest = NULL;

  for (guint i = 0; i < backups->len; i++)
    {
      FujinBackup *backup = g_ptr_array_index (backups, i);
      g_autoptr (GBytes) content = fujin_backups_read (key, backup->id, NULL);
      g_autofree char *other = content ? fujin_seal_dup_digest (content) : NULL;
      g_autoptr (FujinProject) project = NULL;

      *is_same = seal && g_strcmp0 (seal, other) == 0 &&
                 fujin_seal_check (content) == FUJIN_SEAL_RIGHT;
      if (content && (*is_same || (!newest && backup->kind == FUJIN_BACKUP_SAVED)))
        project = fujin_project_reader_read_bytes (content, problems);
      if (*is_same && project)
        {
          g_clear_object (&newest);
          return g_steal_pointer (&project);
        }
      if (project && !newest)
        newest = g_steal_pointer (&project);
    }
  *is_same = FALSE;
  return newest;
}

static gboolean
compare_saved (FujinWindow *self)
{
  gboolean is_same = FALSE;
  g_autoptr (FujinProject) saved = read_saved (self, &is_same);
  FujinPreviewDialog *dialog;
  g_autoptr (FujinComparison) comparison = NULL;

  if (!saved)
    {
      fujin_window_toast (self, _("No earlier version of this file is kept on this computer."));
      return FALSE;
    }
  comparison = fujin_comparison_new (project_of (self), saved);
  if (fujin_comparison_get_n (comparison) == 0)
    {
      fujin_window_toast (self, is_same ? _("The plan is the same as it was saved last.")
                                        : _("The plan is the same as in the newest earlier "
                                            "version."));
      return FALSE;
    }
  dialog = fujin_preview_dialog_new (
    GTK_WINDOW (self), project_of (self), saved,
    is_same ? _("Compare with the Last Saved Version")
            : _("Compare with the Newest Earlier Version"),
    is_same ? _("All of this was changed outside Fujin, or damaged, since it was saved. What is "
                "ticked becomes again as it was saved.")
            : _("What was saved last is not kept on this computer: this version is older, and "
                "your own later edits are among the differences, too. Tick what is to be again "
                "as it was there."),
    NULL,
    /* Translators: undo label */
    g_strdup (_("take over from an earlier version")));
  if (!is_same)
    fujin_preview_dialog_tick_all (dialog, FALSE);
  fujin_preview_dialog_present (dialog);
  return FALSE;
}

static gboolean
read_only (FujinWindow *self)
{
  return TRUE;
}

/* The pages look once whether they may edit. */
static gboolean
open_anyway (FujinWindow *self)
{
  fujin_document_open_anyway (self->document);
  return TRUE;
}

static const char *
first_message (GPtrArray *problems)
{
  return problems && problems->len
           ? ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message
           : "";
}

static const char *
explain_reading (FujinWindow *self)
{
  switch (fujin_document_get_access (self->document))
    {
    case FUJIN_DOCUMENT_PARTIAL:
      return _("This file is damaged and open for reading only. Save what could be read under "
               "another name, or take an earlier version.");
    case FUJIN_DOCUMENT_NEWER:
      return _("This file is of a newer version of Fujin and open for reading only: saving would "
               "lose what this version does not know.");
    case FUJIN_DOCUMENT_READING:
      return _("Somebody else has this plan open, so it is open for reading only here.");
    case FUJIN_DOCUMENT_EDIT:
    default:
      return NULL;
    }
}

/* The action is off then, and gets no key. */
static gboolean
save_key_cb (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  FujinWindow *self = FUJIN_WINDOW (widget);
  const char *text = self->document ? explain_reading (self) : NULL;

  if (text)
    fujin_window_toast (self, text);
  return text != NULL;
}

/* Says why where saving is not possible. */
void
_fujin_window_init_save_key (FujinWindow *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (controller),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_s, GDK_CONTROL_MASK),
                      gtk_callback_action_new (save_key_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* How much is missing comes first where that is known. */
static char *
describe_damage (FujinWindow *self)
{
  GPtrArray *problems = fujin_document_get_problems (self->document);
  GBytes *bytes = fujin_document_get_base (self->document);
  guint n = problems ? problems->len : 0;
  FujinXmlProblem *first = n > 0 ? g_ptr_array_index (problems, 0) : NULL;

  if (first && first->line == 0)
    /* Translators: %s is a sentence: how much of the file is missing */
    return g_strdup_printf (_("This file is damaged and open for reading only. %s"),
                            first->message);
  if (bytes && fujin_xml_ending_line (bytes) > 0)
    return g_strdup (_("This file is damaged and open for reading only: its end is missing."));
  return g_strdup_printf (
    ngettext ("This file is damaged and open for reading only: %u defect was found.",
              "This file is damaged and open for reading only: %u defects were found.", n),
    n);
}

static GtkInfoBar *
tell_partial (FujinWindow *self)
{
  g_autofree char *text = describe_damage (self);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_ERROR, text);

  _fujin_window_add_notice_button (bar, _("What Is _Missing"), show_missing);
  if (has_earlier (self))
    _fujin_window_add_notice_button (bar, _("_Earlier Versions…"), show_earlier);
  return bar;
}

/* Of a file whose checksum does not fit. */
void
_fujin_window_tell_seal (FujinWindow *self)
{
  GtkInfoBar *bar = _fujin_window_add_notice (
    self, GTK_MESSAGE_WARNING,
    _("This file was changed outside Fujin, or damaged, since it was saved."));

  _fujin_window_add_notice_button (bar, _("_Compare with the Last Saved Version"),
                                   compare_saved);
  _fujin_window_add_notice_button (bar, _("_Accept"), accept_seal);
}

static void
tell_other_user (FujinWindow *self)
{
  g_autofree char *words = fujin_lock_owner_dup_words (
    fujin_document_get_other_user (self->document), fujin_lang_screen ());
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_INFO, words);

  _fujin_window_add_notice_button (bar, _("Open for _Reading Only"), read_only);
  _fujin_window_add_notice_button (bar, _("Open _Anyway"), open_anyway);
}

static void
tell_cleaned (FujinWindow *self)
{
  GPtrArray *notices = fujin_document_get_notices (self->document);
  g_autofree char *text = g_strdup_printf (
    ngettext ("Invisible control characters were removed from %u text of this file.",
              "Invisible control characters were removed from %u texts of this file.",
              notices->len),
    notices->len);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_INFO, text);

  _fujin_window_add_notice_button (bar, _("_Which"), show_cleaned);
}

/* All there is to say of the file that was just opened. */
void
_fujin_window_tell_opened (FujinWindow *self)
{
  GPtrArray *notices = fujin_document_get_notices (self->document);
  gboolean is_partial = fujin_document_get_access (self->document) == FUJIN_DOCUMENT_PARTIAL;

  _fujin_window_look_for_leftover (self, is_partial ? tell_partial (self) : NULL);
  switch (fujin_document_get_access (self->document))
    {
    case FUJIN_DOCUMENT_PARTIAL:
      return;
    case FUJIN_DOCUMENT_NEWER:
      _fujin_window_add_notice (self, GTK_MESSAGE_WARNING,
                                first_message (fujin_document_get_problems (self->document)));
      return;
    case FUJIN_DOCUMENT_READING:
      tell_other_user (self);
      break;
    default:
      break;
    }
  if (fujin_document_get_seal (self->document) == FUJIN_SEAL_WRONG)
    _fujin_window_tell_seal (self);
  if (notices && notices->len)
    tell_cleaned (self);
}

/* Where a crash would lose edits, that is said quietly as long as it is so. */
void
_fujin_window_update_protection (FujinWindow *self)
{
  const char *trouble = self->document ? fujin_document_get_trouble (self->document) : NULL;
  g_autofree char *text =
    /* Translators: %s is a sentence that tells why */
    trouble ? g_strdup_printf (_("No crash protection: %s"), trouble) : NULL;

  gtk_label_set_text (self->protection, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->protection), text != NULL);
}
