/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-history.h"
#include "fujin-merge.h"
#include "fujin-problems-dialog.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-window-private.h"

/* A bar above a plan whose file somebody else changed, removed or moved while it is open. */

static gboolean
is_whole (FujinLoaded *theirs)
{
  return theirs->project && !theirs->is_partial;
}

/* What the bar tells of, so that the same is told once; NULL when there is nothing to tell. */
static char *
dup_key (FujinWindow *self)
{
  FujinLoaded *theirs;

  switch (fujin_outside_watch_get_state (self->outside))
    {
    case FUJIN_OUTSIDE_GONE:
      return g_strdup ("gone");
    case FUJIN_OUTSIDE_CHANGED:
      theirs = fujin_outside_watch_get_theirs (self->outside);
      return theirs ? g_strdup (fujin_file_stamp_get_hash (theirs->stamp)) : NULL;
    default:
      return NULL;
    }
}

/* Whether the file is there, but holds no whole plan any more. */
gboolean
_fujin_window_has_broken_file (FujinWindow *self)
{
  FujinLoaded *theirs = self->outside ? fujin_outside_watch_get_theirs (self->outside) : NULL;

  return theirs && !is_whole (theirs) &&
         fujin_document_get_access (self->document) == FUJIN_DOCUMENT_EDIT;
}

/* Whether what is shown is in no file any more, though it was not edited. */
gboolean
_fujin_window_lost_file (FujinWindow *self)
{
  if (_fujin_window_has_broken_file (self))
    return TRUE;
  return self->outside &&
         fujin_outside_watch_get_state (self->outside) == FUJIN_OUTSIDE_GONE &&
         fujin_document_get_access (self->document) == FUJIN_DOCUMENT_EDIT;
}

/* What is broken stays among the earlier versions. */
static gboolean
replace_broken (FujinWindow *self)
{
  _fujin_window_save_to (self, fujin_document_get_file (self->document), FUJIN_SAVE_EXPECT_BROKEN,
                         FALSE);
  return FALSE;
}

static gboolean
not_now (FujinWindow *self)
{
  g_free (self->outside_told);
  self->outside_told = dup_key (self);
  return TRUE;
}

static gboolean
save_as (FujinWindow *self)
{
  _fujin_window_ask_save_as (self, FALSE);
  return FALSE;
}

static gboolean
save_again (FujinWindow *self)
{
  _fujin_window_save_to (self, fujin_document_get_file (self->document),
                         FUJIN_SAVE_EXPECT_NOTHING, FALSE);
  return FALSE;
}

static gboolean
show_wrong (FujinWindow *self)
{
  FujinLoaded *theirs = fujin_outside_watch_get_theirs (self->outside);

  if (theirs)
    fujin_problems_dialog_present_list (
      GTK_WINDOW (self), GTK_MESSAGE_WARNING, _("What Is Wrong"),
      _("This was found in the file as it is now. The plan that is open here is whole."),
      theirs->problems);
  return FALSE;
}

static gboolean
merge (FujinWindow *self)
{
  FujinLoaded *theirs = fujin_outside_watch_steal_theirs (self->outside);

  if (theirs)
    _fujin_window_resolve_conflict (self, theirs, FALSE);
  return TRUE;
}

/* Whether the merge makes of the plan just what stands in the file. */
static gboolean
gives_theirs (FujinMerge   *merge,
              FujinProject *theirs)
{
  g_autoptr (FujinProject) result = NULL;
  g_autoptr (GBytes) ours_written = NULL;
  g_autoptr (GBytes) theirs_written = NULL;

  if (fujin_merge_get_refusal (merge) != FUJIN_MERGE_POSSIBLE ||
      fujin_merge_get_n_conflicts (merge) > 0)
    return FALSE;
  result = fujin_merge_make_result (merge);
  if (!result)
    return FALSE;
  ours_written = fujin_project_writer_write (result);
  theirs_written = fujin_project_writer_write (theirs);
  return g_bytes_equal (ours_written, theirs_written);
}

/* What the others changed is done in the plan that is open: page, selection and undo stay, also
 * where the checksum does not fit, as after an edit by another program. */
static gboolean
follow (FujinWindow *self,
        FujinLoaded *theirs)
{
  FujinDocument *document = self->document;
  FujinProject *project = fujin_document_get_project (document);
  GBytes *bytes = fujin_document_get_base (document);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) base = NULL;
  g_autoptr (FujinMerge) merge = NULL;

  if (fujin_document_get_access (document) != FUJIN_DOCUMENT_EDIT || !bytes ||
      fujin_document_displaced_theirs (document))
    return FALSE;
  base = fujin_project_reader_read_bytes (bytes, problems);
  if (!base)
    return FALSE;
  merge = fujin_merge_new (base, project, theirs->project);
  if (!gives_theirs (merge, theirs->project) ||
      /* Translators: undo label */
      !fujin_edit_merge_named (project, merge, _("load the new version")))
    return FALSE;
  fujin_document_follow_theirs (document, theirs);
  return TRUE;
}

/* What is shown would be gone with its undo steps. */
static void
open_anew (FujinWindow *self)
{
  g_autoptr (GFile) file = g_object_ref (fujin_document_get_file (self->document));

  fujin_document_keep (self->document);
  fujin_window_toast (self, _("The new version is loaded. What was shown before is among the "
                              "earlier versions."));
  fujin_window_open_file (self, file);
}

/* With a plan that was edited in the meantime, both are merged instead. */
static gboolean
load_new (FujinWindow *self)
{
  g_autoptr (FujinLoaded) theirs = NULL;

  if (fujin_document_get_saving (self->document))
    return FALSE;
  if (fujin_document_get_modified (self->document))
    return merge (self);
  theirs = fujin_outside_watch_steal_theirs (self->outside);
  if (theirs && follow (self, theirs))
    {
      fujin_window_toast (self, _("The new version is loaded. Undo brings back what was shown."));
      if (theirs->seal == FUJIN_SEAL_WRONG)
        _fujin_window_tell_seal (self);
    }
  else
    open_anew (self);
  return TRUE;
}

static char *
describe_gone (FujinWindow *self,
               const char  *name)
{
  return g_strdup_printf (_("“%s” is no longer there: it was deleted, renamed or moved. The plan "
                            "is still open here."),
                          name);
}

static char *
describe_unreadable (const char *name)
{
  return g_strdup_printf (_("“%s” was changed outside this window, and what it holds now is no "
                            "whole plan. The plan that is open here is as it was."),
                          name);
}

static char *
describe_modified (const char *name,
                   const char *who)
{
  if (who)
    /* Translators: %1$s is a file, %2$s a person */
    return g_strdup_printf (_("“%1$s” was changed by %2$s. Your changes are kept."), name, who);
  return g_strdup_printf (_("“%s” was changed outside this window. Your changes are kept."), name);
}

static char *
describe_unmodified (const char *name,
                     const char *who)
{
  if (who)
    /* Translators: %1$s is a file, %2$s a person */
    return g_strdup_printf (_("“%1$s” was changed by %2$s. What you see is the plan before that."),
                            name, who);
  return g_strdup_printf (_("“%s” was changed outside this window. What you see is the plan "
                            "before that."),
                          name);
}

static GtkInfoBar *
tell_gone (FujinWindow *self,
           const char  *name)
{
  g_autofree char *text = describe_gone (self, name);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_WARNING, text);
  FujinDocumentAccess access = fujin_document_get_access (self->document);

  if (access == FUJIN_DOCUMENT_EDIT)
    _fujin_window_add_notice_button (bar, _("Save It _Again Here"), save_again);
  if (access != FUJIN_DOCUMENT_NEWER)
    _fujin_window_add_notice_button (bar, _("Save _As…"), save_as);
  return bar;
}

static GtkInfoBar *
tell_unreadable (FujinWindow *self,
                 const char  *name)
{
  g_autofree char *text = describe_unreadable (name);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_WARNING, text);

  if (fujin_document_get_access (self->document) == FUJIN_DOCUMENT_EDIT)
    _fujin_window_add_notice_button (bar, _("_Replace the Broken File"), replace_broken);
  _fujin_window_add_notice_button (bar, _("_What Is Wrong"), show_wrong);
  if (fujin_document_get_access (self->document) != FUJIN_DOCUMENT_NEWER)
    _fujin_window_add_notice_button (bar, _("Save _As…"), save_as);
  _fujin_window_add_notice_button (bar, _("_Not Now"), not_now);
  return bar;
}

static GtkInfoBar *
tell_changed (FujinWindow *self,
              const char  *name)
{
  gboolean modified = fujin_document_get_modified (self->document);
  const char *who = fujin_outside_watch_get_who (self->outside);
  g_autofree char *text =
    modified ? describe_modified (name, who) : describe_unmodified (name, who);
  GtkInfoBar *bar = _fujin_window_add_notice (self, GTK_MESSAGE_INFO, text);

  if (modified)
    _fujin_window_add_notice_button (bar, _("_Merge…"), merge);
  else
    _fujin_window_add_notice_button (bar, _("_Load the New Version"), load_new);
  _fujin_window_add_notice_button (bar, _("_Not Now"), not_now);
  return bar;
}

static void
response_cb (GtkInfoBar  *bar,
             int          response,
             FujinWindow *self)
{
  if (response == GTK_RESPONSE_CLOSE && self->outside)
    not_now (self);
}

static void
tell (FujinWindow *self)
{
  FujinLoaded *theirs = fujin_outside_watch_get_theirs (self->outside);
  g_autofree char *name = g_file_get_basename (fujin_document_get_file (self->document));
  GtkInfoBar *bar;

  if (!theirs)
    bar = tell_gone (self, name);
  else if (is_whole (theirs))
    bar = tell_changed (self, name);
  else
    bar = tell_unreadable (self, name);
  g_set_weak_pointer (&self->outside_bar, bar);
  g_signal_connect_object (bar, "response", G_CALLBACK (response_cb), self, 0);
}

static void
remove_bar (FujinWindow *self)
{
  GtkWidget *bar = GTK_WIDGET (self->outside_bar);

  if (bar && gtk_widget_get_parent (bar) == GTK_WIDGET (self->notices))
    gtk_box_remove (self->notices, bar);
  g_clear_weak_pointer (&self->outside_bar);
  g_clear_pointer (&self->outside_shown, g_free);
}

/* Tells what there is to tell now. Whether the plan has edits changes what is offered. */
void
_fujin_window_update_outside (FujinWindow *self)
{
  g_autofree char *key = self->outside ? dup_key (self) : NULL;
  g_autofree char *shown = NULL;

  if (!key)
    {
      remove_bar (self);
      g_clear_pointer (&self->outside_told, g_free);
      return;
    }
  if (g_strcmp0 (key, self->outside_told) == 0)
    {
      remove_bar (self);
      return;
    }
  shown = g_strdup_printf ("%s %d", key, fujin_document_get_modified (self->document));
  if (self->outside_bar && g_strcmp0 (shown, self->outside_shown) == 0)
    return;
  remove_bar (self);
  self->outside_shown = g_steal_pointer (&shown);
  tell (self);
}

/* Begins to watch the file of the document. */
void
_fujin_window_watch_outside (FujinWindow *self)
{
  self->outside = fujin_outside_watch_new (self->document);
}

void
_fujin_window_forget_outside (FujinWindow *self)
{
  if (!self->outside)
    return;
  g_signal_handlers_disconnect_by_data (self->outside, self);
  fujin_outside_watch_stop (self->outside);
  g_clear_object (&self->outside);
  g_clear_weak_pointer (&self->outside_bar);
  g_clear_pointer (&self->outside_shown, g_free);
  g_clear_pointer (&self->outside_told, g_free);
}

void
_fujin_window_look_outside (FujinWindow *self)
{
  if (self->outside)
    fujin_outside_watch_look (self->outside);
}

static void
active_cb (FujinWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    _fujin_window_look_outside (self);
}

/* On a share nobody tells of changes: one looks when the user comes back to the window. */
void
_fujin_window_init_outside (FujinWindow *self)
{
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_cb), NULL);
}
