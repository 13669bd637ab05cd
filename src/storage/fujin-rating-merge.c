/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-merge.h"

#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-rating-packet.h"
#include "fujin-words.h"

typedef struct
{
  FujinProject *project;
  GHashTable *present;  /* id -> FujinRatingPacket in the project */
  GHashTable *incoming; /* id -> FujinRatingPacket, the one that counts of each */
  FujinRatingMerge *result;
} Merge;

/**
 * fujin_rating_merge_free:
 * @self: (nullable): a result
 *
 * Frees it.
 */
void
fujin_rating_merge_free (FujinRatingMerge *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->notes);
  g_free (self);
}

static void
note (Merge *merge,
      char  *text)
{
  g_ptr_array_add (merge->result->notes, text);
}

/* Teams have random ids: whose team is here was made for this plan, or a copy of it. A team may
 * have gone since; then the title speaks for the file. */
static gboolean
check_plan (Merge           *merge,
            FujinRatingFile *file,
            const char      *name)
{
  const char *title = fujin_project_get_title (merge->project);
  gboolean same = strcmp (file->plan, title) == 0;

  if (!fujin_project_find_team (merge->project, file->team) && !same)
    {
      note (merge, g_strdup_printf (W_("“%1$s” was made for another plan, “%2$s”: it is not "
                                       "merged here."), name, file->plan));
      return FALSE;
    }
  if (!fujin_project_find_team (merge->project, file->team))
    note (merge, g_strdup_printf (W_("The team “%1$s” of “%2$s” is not in the plan any more; the "
                                     "scores are taken without a team."), file->team_name, name));
  else if (!same)
    note (merge, g_strdup_printf (W_("“%1$s” was made when the plan was called “%2$s”."), name,
                                  file->plan));
  return TRUE;
}

static gboolean
check_answers (Merge             *merge,
               FujinRatingFile   *file,
               FujinRatingPacket *packet,
               const char        *unknown,
               const char        *name)
{
  if (*unknown)
    /* Translators: %1$s is a file, %2$s codes of services */
    note (merge, g_strdup_printf (W_("“%1$s” also speaks of services that are not in this plan: "
                                     "%2$s. They are left out."), name, unknown));
  if (g_hash_table_size (packet->ratings) == 0)
    {
      note (merge, g_strdup_printf (W_("“%s” has no service of this plan."), name));
      return FALSE;
    }
  if (!*file->rater)
    note (merge, g_strdup_printf (W_("Nobody is named in “%1$s”: the scores stand under the name "
                                     "of the team, “%2$s”."), name, file->team_name));
  return TRUE;
}

/* Takes a file among those that come in, if it is the one that counts of its packet. */
static void
take_file (Merge           *merge,
           FujinRatingFile *file,
           const char      *name)
{
  g_autoptr (GString) unknown = g_string_new (NULL);
  g_autoptr (FujinRatingPacket) packet = NULL;
  FujinRatingPacket *other;

  if (file->revision == 0 && fujin_rating_file_is_blank (file))
    {
      note (merge, g_strdup_printf (W_("“%s” is not filled in yet."), name));
      return;
    }
  if (!check_plan (merge, file, name))
    return;
  packet = fujin_rating_packet_new_from_file (file, merge->project, unknown);
  if (!check_answers (merge, file, packet, unknown->str, name))
    return;
  other = g_hash_table_lookup (merge->present, packet->id);
  if (other && fujin_rating_packet_compare (packet, other) < 0)
    note (merge, g_strdup_printf (W_("“%s” is older than the answers that are here already."),
                                  name));
  other = g_hash_table_lookup (merge->incoming, packet->id);
  if (!other || fujin_rating_packet_compare (packet, other) > 0)
    {
      g_hash_table_replace (merge->incoming, packet->id, packet);
      packet = NULL;
    }
}

static FujinRecord *
find_record (Merge                   *merge,
             const FujinRatingPacket *packet,
             const char              *service)
{
  g_autofree char *id = fujin_rating_packet_dup_record_id (packet, service);

  return fujin_record_list_find (fujin_project_get_records (merge->project, FUJIN_RECORD_RATING),
                                 id);
}

/* Whether the values say something else, apart from the revision. */
static gboolean
update_record (Merge       *merge,
               FujinRecord *record,
               char       **values)
{
  gboolean changed = FALSE;

  for (guint i = 0; i < fujin_record_get_format (record)->n_fields; i++)
    {
      gboolean set = fujin_edit_set_record (merge->project, record, i, values[i]);

      changed |= set && i != FUJIN_RATING_SHEET;
    }
  return changed;
}

static void
put_rating (Merge                   *merge,
            const FujinRatingPacket *packet,
            char                   **values)
{
  const char *service = values[FUJIN_RATING_SERVICE];
  FujinRecord *record = find_record (merge, packet, service);
  g_autofree char *id = NULL;

  if (record)
    {
      merge->result->n_changed += update_record (merge, record, values) ? 1 : 0;
      return;
    }
  id = fujin_rating_packet_dup_record_id (packet, service);
  fujin_edit_add_record (merge->project, FUJIN_RECORD_RATING, id, (const char *const *) values);
  merge->result->n_added++;
}

static void
remove_others (Merge                   *merge,
               const FujinRatingPacket *packet,
               FujinRatingPacket       *old)
{
  g_autoptr (GPtrArray) gone = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer service;

  g_hash_table_iter_init (&iter, old->ratings);
  while (g_hash_table_iter_next (&iter, &service, NULL))
    {
      FujinRecord *record = g_hash_table_contains (packet->ratings, service)
                              ? NULL : find_record (merge, packet, service);

      if (record)
        g_ptr_array_add (gone, record);
    }
  if (gone->len > 0)
    fujin_edit_remove_records (merge->project, gone);
  merge->result->n_removed += gone->len;
}

static void
apply (Merge             *merge,
       FujinRatingPacket *packet)
{
  FujinRatingPacket *old = g_hash_table_lookup (merge->present, packet->id);
  GHashTableIter iter;
  gpointer values;

  if (old && fujin_rating_packet_compare (packet, old) <= 0)
    return;
  merge->result->n_taken++;
  if (old)
    remove_others (merge, packet, old);
  g_hash_table_iter_init (&iter, packet->ratings);
  while (g_hash_table_iter_next (&iter, NULL, &values))
    put_rating (merge, packet, values);
}

static void
apply_all (Merge *merge,
           guint  n_files)
{
  g_autoptr (GList) packets = g_hash_table_get_values (merge->incoming);

  fujin_edit_begin (merge->project,
                    g_strdup_printf (fujin_words_n (fujin_lang_screen (),
                                                    "merge %u rating file",
                                                    "merge %u rating files", n_files), n_files));
  for (GList *l = packets; l; l = l->next)
    apply (merge, l->data);
  fujin_edit_end (merge->project);
}

/**
 * fujin_rating_merge:
 * @project: a project
 * @files: (element-type FujinRatingFile): rating files
 * @names: (element-type utf8): what each is called
 *
 * Takes the answers of rating files over as ratings of the project, as one undo step. The result
 * does not depend on the order of the files, nor on whether they come at once or one after the
 * other; merging a file a second time changes nothing. Scores of the plan itself stay as they are.
 *
 * Returns: (transfer full): what was done
 */
FujinRatingMerge *
fujin_rating_merge (FujinProject *project,
                    GPtrArray    *files,
                    GPtrArray    *names)
{
  FujinRatingMerge *result = g_new0 (FujinRatingMerge, 1);
  g_autoptr (GHashTable) present = fujin_rating_packet_list (project);
  g_autoptr (GHashTable) incoming =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                           (GDestroyNotify) fujin_rating_packet_free);
  Merge merge = { project, present, incoming, result };

  result->notes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < files->len; i++)
    take_file (&merge, g_ptr_array_index (files, i), g_ptr_array_index (names, i));
  apply_all (&merge, files->len);
  return result;
}
