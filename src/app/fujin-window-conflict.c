/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-backups.h"
#include "fujin-conflict-dialog.h"
#include "fujin-history.h"
#include "fujin-merge-words.h"
#include "fujin-moment.h"
#include "fujin-outside-look.h"
#include "fujin-project-reader.h"
#include "fujin-window-private.h"

/* Somebody else saved the plan that is open in a window. */
typedef struct
{
  FujinWindow *window;
  FujinDocument *document;
  FujinLoaded *theirs;
  gboolean ours_in_place;
  guint64 state; /* of the plan when the dialog was made */
} Conflict;

static guint64
get_state (Conflict *conflict)
{
  return fujin_history_get_state (
    fujin_project_get_history (fujin_document_get_project (conflict->document)));
}

static void
conflict_free (Conflict *conflict)
{
  g_clear_pointer (&conflict->theirs, fujin_loaded_free);
  g_object_unref (conflict->document);
  g_object_unref (conflict->window);
  g_free (conflict);
}

static gboolean
is_whole (FujinLoaded *theirs)
{
  return theirs->project && !theirs->is_partial;
}

static FujinProject *
read_base (FujinDocument *document)
{
  GBytes *bytes = fujin_document_get_base (document);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();

  return bytes ? fujin_project_reader_read_bytes (bytes, problems) : NULL;
}

/* NULL when there is nothing to merge, or nothing that both come from. */
static FujinMerge *
try_merge (Conflict *conflict)
{
  g_autoptr (FujinProject) base = read_base (conflict->document);

  if (!base || !is_whole (conflict->theirs))
    return NULL;
  return fujin_merge_new (base, fujin_document_get_project (conflict->document),
                          conflict->theirs->project);
}

/* Whatever is chosen, theirs is not gone. */
static void
keep_theirs (Conflict *conflict)
{
  g_autofree char *key =
    fujin_save_job_dup_key (fujin_document_get_file (conflict->document));
  g_autoptr (GError) error = NULL;

  if (!fujin_backups_add (key, conflict->theirs->bytes, FUJIN_BACKUP_CONFLICT, &error))
    g_debug ("%s: %s", key, error->message);
}

static char *
dup_time (GFile *file)
{
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GDateTime) when = NULL;

  if (!g_file_is_native (file))
    return NULL;
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_TIME_MODIFIED, G_FILE_QUERY_INFO_NONE, NULL,
                            NULL);
  when = info ? g_file_info_get_modification_date_time (info) : NULL;
  return when ? fujin_moment_dup_words (g_date_time_to_unix (when)) : NULL;
}

static char *
describe (Conflict *conflict)
{
  GFile *file = fujin_document_get_file (conflict->document);
  g_autofree char *who = NULL;
  g_autofree char *when = NULL;

  if (conflict->ours_in_place)
    return g_strdup (_("Somebody else saved this plan at the same moment. Yours stands in the "
                       "file now; theirs is here and among the earlier versions."));
  if (!is_whole (conflict->theirs))
    return g_strdup (_("What stands in the file now is no whole plan: something else has cut it "
                       "off or broken it. Your plan is whole; nothing was written yet."));
  who = fujin_outside_look_dup_saver (file);
  when = dup_time (file);
  if (who && when)
    /* Translators: %1$s is a person, %2$s a date and time */
    return g_strdup_printf (_("%1$s saved this plan at %2$s, after you opened it. Nothing was "
                              "written over it."),
                            who, when);
  if (when)
    /* Translators: %s is a date and time */
    return g_strdup_printf (_("This plan was saved elsewhere at %s, after you opened it. Nothing "
                              "was written over it."),
                            when);
  return g_strdup (_("Somebody else saved this plan in the meantime. Nothing was written over "
                     "it."));
}

/* What only they changed, and what they changed, too, and was chosen. */
static guint
count_taken (FujinMerge *merge)
{
  guint n = fujin_merge_get_n_changes (merge, FUJIN_MERGE_THEIRS);

  for (guint i = 0; i < fujin_merge_get_n_conflicts (merge); i++)
    if (fujin_merge_get_conflict (merge, i)->choice != FUJIN_MERGE_OURS)
      n++;
  return n;
}

/* Merges as chosen, and saves: theirs stands in the file until then. The plan may have been edited
 * in another window while the dialog stood there: then it is asked anew. */
static void
merge (Conflict   *conflict,
       FujinMerge *chosen)
{
  FujinProject *project = fujin_document_get_project (conflict->document);
  guint n_taken;

  if (get_state (conflict) != conflict->state)
    {
      fujin_window_toast (conflict->window,
                          _("The plan was edited meanwhile. Look it over again."));
      _fujin_window_resolve_conflict (conflict->window, g_steal_pointer (&conflict->theirs),
                                      conflict->ours_in_place);
      return;
    }
  n_taken = count_taken (chosen);
  keep_theirs (conflict);
  fujin_edit_merge (project, chosen);
  fujin_document_take_theirs (conflict->document, conflict->theirs);
  _fujin_window_save_merged (conflict->window, n_taken);
}

static void
answered_cb (FujinConflictDialog *dialog,
             int                  answer,
             Conflict            *conflict)
{
  g_autoptr (FujinWindow) window = g_object_ref (conflict->window);
  gboolean is_shown = window->document == conflict->document;

  if (is_shown && answer == FUJIN_CONFLICT_MERGE && fujin_conflict_dialog_get_merge (dialog))
    merge (conflict, fujin_conflict_dialog_get_merge (dialog));
  /* A plan without a file: nothing that is done there touches either side. */
  if (is_shown && answer == FUJIN_CONFLICT_SHOW)
    {
      g_autoptr (FujinProject) copy = fujin_project_copy (conflict->theirs->project);

      _fujin_window_open_copy (window, copy);
    }
  if (is_shown && answer == FUJIN_CONFLICT_REPLACE)
    _fujin_window_save_to (window, fujin_document_get_file (window->document),
                           FUJIN_SAVE_EXPECT_BROKEN, FALSE);
  if (is_shown && answer == FUJIN_CONFLICT_ELSEWHERE)
    _fujin_window_ask_save_as (window, FALSE);
  /* What was not dealt with stays to be told. */
  if (is_shown)
    _fujin_window_look_outside (window);
}

static void
show_merge (FujinConflictDialog *dialog,
            Conflict            *conflict)
{
  g_autoptr (FujinMerge) merge = try_merge (conflict);
  FujinLoaded *theirs = conflict->theirs;
  g_autofree char *refusal = NULL;

  if (merge && fujin_merge_get_refusal (merge) == FUJIN_MERGE_POSSIBLE)
    {
      fujin_conflict_dialog_set_merge (dialog, g_steal_pointer (&merge));
      return;
    }
  if (!is_whole (theirs) && !conflict->ours_in_place)
    {
      fujin_conflict_dialog_set_broken (dialog,
                                        _("Replacing it keeps the broken content among the "
                                          "earlier versions of the plan."),
                                        theirs->project != NULL);
      return;
    }
  if (!theirs->project)
    refusal = g_strdup (_("What stands there now cannot be read as a plan."));
  else if (merge)
    refusal = fujin_merge_dup_refusal (merge, fujin_lang_screen ());
  else
    refusal =
      g_strdup (_("The two cannot be merged here. Save yours elsewhere, then compare."));
  fujin_conflict_dialog_set_refusal (dialog, refusal, theirs->project != NULL);
}

/* The dialog takes @conflict. */
static void
present (Conflict *conflict)
{
  g_autofree char *name =
    g_file_get_basename (fujin_document_get_file (conflict->document));
  g_autofree char *heading = g_strdup_printf (_("“%s” was changed outside this window"), name);
  g_autofree char *explanation = describe (conflict);
  FujinConflictDialog *dialog =
    fujin_conflict_dialog_new (GTK_WINDOW (conflict->window), TRUE);

  conflict->state = get_state (conflict);
  fujin_conflict_dialog_set_texts (dialog, heading, explanation);
  show_merge (dialog, conflict);
  g_signal_connect_data (dialog, "answered", G_CALLBACK (answered_cb), conflict,
                         (GClosureNotify) (void (*) (void)) conflict_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * _fujin_window_resolve_conflict:
 * @self: a window with a document
 * @theirs: (transfer full): what somebody else saved in its file
 * @ours_in_place: whether ours has been put in its place already, since both saved at the same
 *   moment; otherwise nothing was written
 *
 * Tells what happened and offers to merge. Nothing is overwritten without being told.
 */
void
_fujin_window_resolve_conflict (FujinWindow *self,
                                FujinLoaded *theirs,
                                gboolean     ours_in_place)
{
  Conflict *conflict = g_new0 (Conflict, 1);

  conflict->window = g_object_ref (self);
  conflict->document = g_object_ref (self->document);
  conflict->theirs = theirs;
  conflict->ours_in_place = ours_in_place;
  present (conflict);
}
