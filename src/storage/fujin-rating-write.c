/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-file.h"
#include "fujin-rating-format.h"
#include "fujin-save.h"
#include "fujin-seal.h"
#include "fujin-writing.h"

/* The same as data/schemas/rating.rng says; a test holds the two together. */
const FujinFormat fujin_format_rating = {
  "fujin-rating",
  { "xmlns", "version", "framework" },
  { "packet", "revision", "plan", "team", "team-name", "rater", "date", "+services" },
};

const FujinFormat fujin_format_services = { "services", { NULL }, { "*service" } };

const FujinFormat fujin_format_service = {
  "service",
  { NULL },
  { "id", "code", "name-ja", "name-en", "scale", "as-is", "to-be", "note" },
};

static void
write_service (FujinWriting            *place,
               const FujinRatingAnswer *answer)
{
  gsize start = fujin_writing_open (place, &fujin_format_service, NULL);

  fujin_writing_text (place, "id", answer->service);
  fujin_writing_text (place, "code", answer->code);
  fujin_writing_text (place, "name-ja", answer->name.ja);
  fujin_writing_text (place, "name-en", answer->name.en);
  fujin_writing_text (place, "scale", fujin_assignment_type_get_id (answer->scale));
  fujin_writing_text (place, "as-is", answer->as_is);
  fujin_writing_text (place, "to-be", answer->to_be);
  fujin_writing_text (place, "note", answer->note);
  fujin_writing_close (place, &fujin_format_service, start);
}

static void
write_services (FujinWriting    *place,
                FujinRatingFile *self)
{
  gsize before = place->text->len;
  gsize start = fujin_writing_open (place, &fujin_format_services, NULL);

  for (guint i = 0; i < self->answers->len; i++)
    write_service (place, fujin_rating_file_get (self, i));
  if (!fujin_writing_close (place, &fujin_format_services, start))
    g_string_truncate (place->text, before);
}

/**
 * fujin_rating_file_write:
 * @self: a sheet
 *
 * Writes a sheet in the one form it has as a file: UTF-8, line feeds, one field a line, fixed
 * order. Reading and writing such a file gives the same bytes.
 *
 * Returns: (transfer full): the content of the file
 */
GBytes *
fujin_rating_file_write (FujinRatingFile *self)
{
  FujinWriting place = { NULL };
  const char *values[] = { FUJIN_RATING_NAMESPACE, "1.0",
                           fujin_framework_get_id (fujin_framework_get_default ()) };
  g_autofree char *revision = g_strdup_printf ("%u", self->revision);
  gsize start;

  place.text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  start = fujin_writing_open (&place, &fujin_format_rating, values);
  fujin_writing_text (&place, "packet", self->packet);
  fujin_writing_text (&place, "revision", revision);
  fujin_writing_text (&place, "plan", self->plan);
  fujin_writing_text (&place, "team", self->team);
  fujin_writing_text (&place, "team-name", self->team_name);
  fujin_writing_text (&place, "rater", self->rater);
  fujin_writing_text (&place, "date", self->date);
  write_services (&place, self);
  fujin_writing_close (&place, &fujin_format_rating, start);
  return g_string_free_to_bytes (place.text);
}

/**
 * fujin_rating_file_save:
 * @self: a sheet
 * @path: where to
 * @error: return location for a #GError
 *
 * Seals a sheet and saves it by fujin_save_bytes().
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_rating_file_save (FujinRatingFile  *self,
                        const char       *path,
                        GError          **error)
{
  g_autoptr (GBytes) bytes = fujin_rating_file_write (self);
  g_autoptr (GBytes) sealed = fujin_seal_close (bytes);

  return fujin_save_bytes (path, sealed, error);
}
