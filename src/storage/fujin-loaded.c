/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-loaded.h"

#include <string.h>

#include "fujin-file-content.h"
#include "fujin-loaded-missing.h"
#include "fujin-project-reader.h"
#include "fujin-xml-foreign.h"
#include "fujin-xml-mend.h"

/* A plan of 10,000 services takes a third of it. */
#define MAX_MENDED (16 * 1024 * 1024)

/* The outermost element as every version has written it, for a file that lost it. */
#define ROOT                                                                                       \
  "<fujin-project xmlns=\"" FUJIN_PROJECT_NAMESPACE "\" version=\"1.0\" framework=\"x1060-2021\">"

/* What the thread for the checksums needs. */
typedef struct
{
  FujinLoaded *loaded;
  const struct stat *status;
} Stamping;

static FujinLoaded *
loaded_new (void)
{
  FujinLoaded *self = g_new0 (FujinLoaded, 1);

  self->problems = fujin_xml_problems_new ();
  self->notices = fujin_xml_problems_new ();
  return self;
}

/**
 * fujin_loaded_free:
 * @self: (nullable): a file that was read
 *
 * Frees it.
 */
void
fujin_loaded_free (FujinLoaded *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->project);
  g_clear_pointer (&self->stamp, fujin_file_stamp_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->notices);
  g_free (self);
}

static gboolean
is_told (GPtrArray             *problems,
         const FujinXmlProblem *problem)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const FujinXmlProblem *other = g_ptr_array_index (problems, i);

      if (other->line == problem->line && strcmp (other->message, problem->message) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
add_new (GPtrArray *problems,
         GPtrArray *found)
{
  for (guint i = 0; i < found->len; i++)
    {
      const FujinXmlProblem *problem = g_ptr_array_index (found, i);

      if (!is_told (problems, problem))
        fujin_xml_add_problem (problems, problem->line, "%s", problem->message);
    }
}

/* A file that Fujin saved has its seal, or what is left of it. */
static gboolean
was_saved (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return memmem (data, size, "<?" FUJIN_SEAL_NAME, strlen ("<?" FUJIN_SEAL_NAME)) != NULL ||
         memmem (data, size, "seal sha256=\"", strlen ("seal sha256=\"")) != NULL;
}

/* Puts the right tag in place of the outermost one. */
static GBytes *
with_root (GBytes *mended)
{
  gsize size;
  const char *data = g_bytes_get_data (mended, &size);
  const char *end = data + size;
  const char *start = memmem (data, size, "?>", 2);
  const char *behind;
  const char *last;
  GString *out;

  start = start != NULL ? memchr (start, '<', end - start) : NULL;
  behind = start != NULL ? memchr (start, '>', end - start) : NULL;
  last = memrchr (data, '<', size);
  if (behind == NULL || last <= behind)
    return NULL;
  out = g_string_new_len (data, start - data);
  g_string_append (out, ROOT);
  g_string_append_len (out, behind + 1, last - behind - 1);
  g_string_append (out, "</fujin-project>\n");
  return g_string_free_to_bytes (out);
}

static FujinProject *
read_mended (GBytes    *bytes,
             GPtrArray *problems)
{
  gboolean is_saved = was_saved (bytes);
  g_autoptr (GBytes) mended = fujin_xml_mend (bytes, is_saved);
  g_autoptr (GBytes) rooted = NULL;
  FujinProject *project = NULL;

  if (mended != NULL)
    project = fujin_project_reader_read_partial (mended, problems);
  if (mended == NULL || project != NULL || !is_saved)
    return project;
  rooted = with_root (mended);
  return rooted != NULL ? fujin_project_reader_read_partial (rooted, problems) : NULL;
}

static gboolean
is_well_formed (GBytes *bytes)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  xmlDoc *doc = fujin_xml_parse (bytes, problems);

  if (doc == NULL)
    return FALSE;
  xmlFreeDoc (doc);
  return TRUE;
}

/* What is no project file at all, or might do harm, is not mended to become one. */
static gboolean
may_be_mended (GBytes *bytes)
{
  return g_bytes_get_size (bytes) <= MAX_MENDED && fujin_xml_foreign_words (bytes) == NULL;
}

/* @path: (nullable): where its earlier versions are looked for. */
static void
read_partial (FujinLoaded *self,
              const char  *path)
{
  g_autoptr (GPtrArray) found = fujin_xml_problems_new ();
  g_autoptr (GBytes) earlier = NULL;
  gboolean is_last = FALSE;

  if (is_well_formed (self->bytes))
    self->project = fujin_project_reader_read_partial (self->bytes, found);
  else if (may_be_mended (self->bytes))
    self->project = read_mended (self->bytes, found);
  if (self->project == NULL)
    return;
  if (path != NULL)
    earlier = fujin_loaded_find_earlier (path, self->bytes, &is_last);
  self->is_partial = TRUE;
  fujin_project_set_read_only (self->project, TRUE);
  add_new (self->problems, found);
  fujin_loaded_name_places (self->bytes, self->problems);
  fujin_loaded_add_missing (self->bytes, self->project, earlier, self->problems);
  fujin_loaded_add_loss (self->bytes, earlier, is_last, self->problems);
}

/* Two checksums take nearly as long as all the rest, and depend on none of it. */
static gpointer
sum_up (gpointer data)
{
  FujinLoaded *self = data;

  self->seal = fujin_seal_check (self->bytes);
  return NULL;
}

static gpointer
sum_up_with_stamp (gpointer data)
{
  Stamping *stamping = data;

  sum_up (stamping->loaded);
  stamping->loaded->stamp = fujin_file_stamp_new (stamping->status, stamping->loaded->bytes);
  return NULL;
}

/* @path and @status: (nullable): of the file, when there is one. */
static void
read_content (FujinLoaded       *self,
              const char        *path,
              const struct stat *status,
              GCancellable      *cancellable)
{
  Stamping stamping = { self, status };
  GThreadFunc sum = status != NULL ? sum_up_with_stamp : sum_up;
  gpointer data = status != NULL ? (gpointer) &stamping : self;
  GThread *thread = g_thread_try_new ("fujin-checksum", sum, data, NULL);

  self->project = fujin_project_reader_read_noting (self->bytes, cancellable, self->notices,
                                                    self->problems);
  if (thread != NULL)
    g_thread_join (thread);
  else
    sum (data);
  if (self->project == NULL && !g_cancellable_is_cancelled (cancellable))
    read_partial (self, path);
}

/**
 * fujin_loaded_new_from_bytes:
 * @bytes: the content of a project file
 * @cancellable: (nullable): ends the reading early; there is no project then, and no problem
 *
 * Reads a project file in whatever state it is. A whole one becomes a project as it stands. Of a
 * damaged one, whatever can be told apart becomes a read-only project, beside the list of what is
 * wrong and missing. What could do harm is refused. May be called in any thread.
 *
 * Returns: (transfer full): what came of it
 */
FujinLoaded *
fujin_loaded_new_from_bytes (GBytes       *bytes,
                             GCancellable *cancellable)
{
  FujinLoaded *self;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = loaded_new ();
  self->bytes = g_bytes_ref (bytes);
  read_content (self, NULL, NULL, cancellable);
  return self;
}

/**
 * fujin_loaded_new_from_path:
 * @path: a path in the file system
 * @cancellable: (nullable): ends the reading early
 *
 * Reads a project file as fujin_loaded_new_from_bytes() does. Only regular files of at most 64 MB
 * are opened, and nothing but @path is.
 *
 * Returns: (transfer full): what came of it; without bytes and stamp when the file could not be
 *   read
 */
FujinLoaded *
fujin_loaded_new_from_path (const char   *path,
                            GCancellable *cancellable)
{
  struct stat status;
  FujinLoaded *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = loaded_new ();
  self->bytes = fujin_file_content_read_status (path, &status, self->problems);
  if (self->bytes == NULL)
    return self;
  read_content (self, path, &status, cancellable);
  return self;
}
