/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-packet.h"

#include <string.h>

#include "fujin-strings.h"
#include "fujin-words.h"

static FujinRatingPacket *
create (const char *id,
        guint       revision)
{
  FujinRatingPacket *self = g_new0 (FujinRatingPacket, 1);

  self->id = g_strdup (id);
  self->revision = revision;
  self->ratings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_strfreev);
  return self;
}

/**
 * fujin_rating_packet_free:
 * @self: (nullable): a packet
 *
 * Frees it.
 */
void
fujin_rating_packet_free (FujinRatingPacket *self)
{
  if (!self)
    return;
  g_hash_table_unref (self->ratings);
  g_free (self->id);
  g_free (self);
}

static char **
create_values (void)
{
  char **values = g_new0 (char *, FUJIN_RECORD_MAX_FIELDS + 1);

  for (guint i = 0; i < FUJIN_RECORD_MAX_FIELDS; i++)
    values[i] = g_strdup ("");
  return values;
}

static void
add_answer (FujinRatingPacket *self,
            FujinRatingFile   *file,
            FujinProject      *project,
            FujinRatingAnswer *answer)
{
  char **values = create_values ();
  const char *rater = *file->rater ? file->rater : file->team_name;

  fujin_set_str (&values[FUJIN_RATING_SERVICE], answer->service);
  g_free (values[FUJIN_RATING_RATER]);
  values[FUJIN_RATING_RATER] = fujin_clean_line (rater);
  if (fujin_project_find_team (project, file->team))
    fujin_set_str (&values[FUJIN_RATING_TEAM], file->team);
  fujin_set_str (&values[FUJIN_RATING_SCALE], fujin_assignment_type_get_id (answer->scale));
  fujin_set_str (&values[FUJIN_RATING_AS_IS], answer->as_is);
  fujin_set_str (&values[FUJIN_RATING_TO_BE], answer->to_be);
  g_free (values[FUJIN_RATING_NOTE]);
  values[FUJIN_RATING_NOTE] = fujin_clean_text (answer->note);
  fujin_set_str (&values[FUJIN_RATING_DATE], file->date);
  g_free (values[FUJIN_RATING_SHEET]);
  values[FUJIN_RATING_SHEET] = g_strdup_printf ("%s:%u", self->id, self->revision);
  g_hash_table_replace (self->ratings, g_strdup (answer->service), values);
}

static void
note_unknown (GString                 *unknown,
              const FujinRatingAnswer *answer)
{
  if (unknown->len > 0)
    /* Translators: between the codes of services in a list */
    g_string_append (unknown, W_(", "));
  g_string_append (unknown, *answer->code ? answer->code : answer->service);
}

/**
 * fujin_rating_packet_new_from_file:
 * @file: a rating file
 * @project: the project it is to go into
 * @unknown: codes of the services that are not in the project are added here
 *
 * Where a newer revision takes every answer back, one empty rating stays in its place: otherwise
 * an older revision that comes later would be taken for something new, and the result would
 * depend on the order.
 *
 * Returns: (transfer full): what the file says about the services of the project
 */
FujinRatingPacket *
fujin_rating_packet_new_from_file (FujinRatingFile *file,
                                   FujinProject    *project,
                                   GString         *unknown)
{
  FujinRatingPacket *self = create (file->packet, file->revision);
  FujinRatingAnswer *first = NULL;

  for (guint i = 0; i < file->answers->len; i++)
    {
      FujinRatingAnswer *answer = fujin_rating_file_get (file, i);

      if (!fujin_project_find_plan (project, answer->service))
        {
          note_unknown (unknown, answer);
          continue;
        }
      if (!first || strcmp (answer->service, first->service) < 0)
        first = answer;
      if (!fujin_rating_answer_is_blank (answer))
        add_answer (self, file, project, answer);
    }
  if (first && g_hash_table_size (self->ratings) == 0)
    add_answer (self, file, project, first);
  return self;
}

static gboolean
parse_sheet (const char  *sheet,
             char       **id,
             guint       *revision)
{
  const char *colon = strrchr (sheet, ':');
  guint64 number;

  if (!colon || colon == sheet ||
      !g_ascii_string_to_unsigned (colon + 1, 10, 0, G_MAXUINT, &number, NULL))
    return FALSE;
  *id = g_strndup (sheet, colon - sheet);
  *revision = (guint) number;
  return TRUE;
}

static void
add_record (GHashTable  *packets,
            FujinRecord *record)
{
  g_autofree char *id = NULL;
  guint revision;
  FujinRatingPacket *packet;
  char **values;

  if (!parse_sheet (fujin_record_get (record, FUJIN_RATING_SHEET), &id, &revision))
    return;
  packet = g_hash_table_lookup (packets, id);
  if (!packet)
    {
      packet = create (id, revision);
      g_hash_table_insert (packets, packet->id, packet);
    }
  packet->revision = MAX (packet->revision, revision);
  values = create_values ();
  for (guint i = 0; i < FUJIN_RECORD_MAX_FIELDS; i++)
    fujin_set_str (&values[i], fujin_record_get (record, i));
  g_hash_table_replace (packet->ratings, g_strdup (values[FUJIN_RATING_SERVICE]), values);
}

/**
 * fujin_rating_packet_list:
 * @project: a project
 *
 * Returns: (transfer full) (element-type utf8 FujinRatingPacket): the packets whose ratings the
 *   project holds, by id
 */
GHashTable *
fujin_rating_packet_list (FujinProject *project)
{
  FujinRecordList *records = fujin_project_get_records (project, FUJIN_RECORD_RATING);
  GHashTable *packets = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                               (GDestroyNotify) fujin_rating_packet_free);

  for (guint i = 0; i < fujin_record_list_get_n (records); i++)
    add_record (packets, fujin_record_list_peek (records, i));
  return packets;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (a, b);
}

/* All that is said, in an order that does not depend on how it came in. The separators are
 * control characters, which no value can hold. */
static GString *
make_content (const FujinRatingPacket *self)
{
  GString *content = g_string_new (NULL);
  g_autoptr (GList) services = g_list_sort (g_hash_table_get_keys (self->ratings), compare_keys);

  for (GList *l = services; l; l = l->next)
    {
      char **values = g_hash_table_lookup (self->ratings, l->data);

      for (guint i = 0; i < FUJIN_RATING_SHEET; i++)
        g_string_append_printf (content, "%s\x1f", values[i]);
      g_string_append_c (content, '\x1e');
    }
  return content;
}

/**
 * fujin_rating_packet_compare:
 * @a: a packet
 * @b: another state of the same packet
 *
 * Which of the two counts: that of the higher revision; of equal ones that which says more, and
 * of equally long ones that whose bytes are the larger. So the result does not depend on the order
 * in which files come.
 *
 * Returns: negative when @b counts, positive when @a does, 0 when they say the same
 */
int
fujin_rating_packet_compare (const FujinRatingPacket *a,
                             const FujinRatingPacket *b)
{
  g_autoptr (GString) content_a = NULL;
  g_autoptr (GString) content_b = NULL;

  if (a->revision != b->revision)
    return a->revision > b->revision ? 1 : -1;
  content_a = make_content (a);
  content_b = make_content (b);
  if (content_a->len != content_b->len)
    return content_a->len > content_b->len ? 1 : -1;
  return strcmp (content_a->str, content_b->str);
}

/**
 * fujin_rating_packet_dup_record_id:
 * @self: a packet
 * @service: id of a service plan
 *
 * Returns: (transfer full): the id of the record of its rating, the same wherever it is merged
 */
char *
fujin_rating_packet_dup_record_id (const FujinRatingPacket *self,
                                   const char              *service)
{
  g_autofree char *text = g_strconcat (self->id, " ", service, NULL);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  sum[12] = '\0';
  return g_strconcat ("r-", sum, NULL);
}
