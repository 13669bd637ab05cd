/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-problems-dialog.h"
#include "fujin-recovery.h"
#include "fujin-window-private.h"

/* A file that could not be opened. What a crash left of its plan is worth more than the reason, and
 * is looked for before anything is said. */

typedef struct
{
  GFile *file;
  GPtrArray *problems;
  GCancellable *cancellable;
} Refusal;

static void
refusal_free (Refusal *refusal)
{
  g_object_unref (refusal->file);
  g_ptr_array_unref (refusal->problems);
  g_clear_object (&refusal->cancellable);
  g_free (refusal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Refusal, refusal_free)

/* The manager must not be asked about an item before it has read its list. */
static gboolean
is_recent (GtkRecentManager *manager,
           const char       *uri)
{
  GList *infos = gtk_recent_manager_get_items (manager);
  gboolean has_items = infos != NULL;

  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
  return has_items && gtk_recent_manager_has_item (manager, uri);
}

/* What cannot be opened is not offered again. */
static void
forget_recent (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  /* It is an error to remove what is not there. */
  if (is_recent (gtk_recent_manager_get_default (), uri))
    gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
}

/* Another window of the program that shows a plan, the last one used. */
GtkWindow *
_fujin_window_find_other (FujinWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = application ? gtk_application_get_windows (application) : NULL; l; l = l->next)
    if (l->data != self && FUJIN_IS_WINDOW (l->data) && !fujin_window_is_empty (l->data))
      return l->data;
  return NULL;
}

/* A window that offers the plan holds it, so that nobody else finds it. */
static FujinWindow *
find_offering (FujinWindow  *self,
               const char   *key,
               GPtrArray   **own)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = application ? gtk_application_get_windows (application) : NULL; l; l = l->next)
    {
      g_autoptr (GPtrArray) offered =
        FUJIN_IS_WINDOW (l->data) ? _fujin_window_list_offered (l->data, key) : NULL;

      if (!offered || offered->len == 0)
        continue;
      g_clear_pointer (own, g_ptr_array_unref);
      *own = g_steal_pointer (&offered);
      return l->data;
    }
  return NULL;
}

/* The plan that was to be opened stands before the others. */
static GPtrArray *
sort_first (GPtrArray *own,
            GPtrArray *found)
{
  GPtrArray *sorted = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_recovery_unref);

  for (guint i = 0; i < own->len; i++)
    g_ptr_array_add (sorted, fujin_recovery_ref (g_ptr_array_index (own, i)));
  for (guint i = 0; i < found->len; i++)
    if (!g_ptr_array_find (own, g_ptr_array_index (found, i), NULL))
      g_ptr_array_add (sorted, fujin_recovery_ref (g_ptr_array_index (found, i)));
  return sorted;
}

/* One state is opened at once; of several the user chooses. */
static void
present (GtkWindow     *parent,
         const Refusal *refusal,
         GPtrArray     *own)
{
  FujinProblemsOffer offer = { NULL };
  g_autofree char *text = NULL;
  const FujinRecovery *newest;

  if (own->len == 0)
    {
      fujin_problems_dialog_present (parent, refusal->file, refusal->problems);
      return;
    }
  newest = g_ptr_array_index (own, 0);
  text = _fujin_window_describe_leftover (own);
  offer.text = text;
  offer.id = newest->id;
  offer.opens = own->len == 1 && newest->n_changes > 0;
  offer.label = !offer.opens             ? _("_Show Them")
                : newest->n_changes == 1 ? _("_Recover It")
                                         : _("_Recover Them");
  fujin_problems_dialog_present_offer (parent, refusal->file, refusal->problems, &offer);
}

/* A window that was made for this file alone has nothing to show when nothing is left of it. */
static void
tell (FujinWindow   *self,
      const Refusal *refusal,
      GPtrArray     *found)
{
  g_autofree char *key = fujin_save_job_dup_key (refusal->file);
  g_autoptr (GPtrArray) own = _fujin_window_pick_recoveries (found, key);
  FujinWindow *offering = own->len == 0 ? find_offering (self, key, &own) : NULL;
  gboolean goes = self->for_pending && !self->document &&
                  (offering || (own->len == 0 && _fujin_window_find_other (self)));
  GtkWindow *parent = offering ? GTK_WINDOW (offering)
                      : goes   ? _fujin_window_find_other (self)
                               : GTK_WINDOW (self);

  if (own->len == 0)
    forget_recent (refusal->file);
  if (!goes && !offering && found->len > 0 && fujin_window_is_empty (self))
    {
      g_autoptr (GPtrArray) sorted = sort_first (own, found);

      _fujin_window_offer_recovery (self, sorted);
    }
  present (parent, refusal, own);
  if (goes && parent != GTK_WINDOW (self))
    gtk_window_destroy (GTK_WINDOW (self));
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  FujinWindow *self = FUJIN_WINDOW (source);
  g_autoptr (Refusal) refusal = user_data;
  g_autoptr (GPtrArray) found = g_task_propagate_pointer (G_TASK (result), NULL);

  /* It was stopped, or the window is gone. */
  if (g_cancellable_is_cancelled (refusal->cancellable))
    return;
  _fujin_window_leave_opening (self);
  tell (self, refusal, found);
  self->for_pending = FALSE;
}

/**
 * _fujin_window_refuse:
 * @self: a window that is opening a file
 * @problems: (element-type FujinXmlProblem): why it cannot be opened
 *
 * Tells why, and offers what a crash left of the plan, or of others where the window shows none.
 */
void
_fujin_window_refuse (FujinWindow *self,
                      GPtrArray   *problems)
{
  Refusal *refusal = g_new0 (Refusal, 1);

  refusal->file = g_object_ref (self->opening);
  refusal->problems = g_ptr_array_ref (problems);
  refusal->cancellable = g_object_ref (self->opening_cancellable);
  _fujin_window_list_recoveries (self, listed_cb, refusal);
}
