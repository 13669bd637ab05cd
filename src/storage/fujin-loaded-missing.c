/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-loaded-missing.h"

#include <string.h>

#include "fujin-backups.h"
#include "fujin-project-writer.h"
#include "fujin-seal.h"
#include "fujin-words.h"
#include "fujin-xml-ending.h"
#include "fujin-xml.h"

/* How one kind of parts begins in a file that Fujin saved, and what is said of those lost. */
typedef struct
{
  const char *start;
  const char *words;
} Part;

static const Part parts[] = {
  { "\n  <team ", N_("Teams: %1$u of %2$u could be read.") },
  { "\n  <own-service ", N_("Services of the project's own: %1$u of %2$u could be read.") },
  { "\n  <plan ", N_("Service plans: %1$u of %2$u could be read.") },
  { "\n  <decision ", N_("Decisions: %1$u of %2$u could be read.") },
  { "\n  <rating ", N_("Scores of raters: %1$u of %2$u could be read.") },
  { "\n  <improvement ", N_("Improvements: %1$u of %2$u could be read.") },
  { "\n  <person ", N_("People: %1$u of %2$u could be read.") },
  { "\n  <risk ", N_("Risks: %1$u of %2$u could be read.") },
  { "\n  <contract ", N_("Contracts: %1$u of %2$u could be read.") },
  { "\n  <post ", N_("Posts: %1$u of %2$u could be read.") },
  { "\n  <partner ", N_("Partners: %1$u of %2$u could be read.") },
  { "\n  <report ", N_("Report settings: %1$u of %2$u could be read.") },
  { "\n  <slide ", N_("Slides: %1$u of %2$u could be read.") },
  { "\n  <snapshot ", N_("Versions and branches: %1$u of %2$u could be read.") },
};

static guint
count (GBytes     *bytes,
       const char *start)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *end = data + size;
  gsize length = strlen (start);
  guint n = 0;

  while ((data = memchr (data, '\n', end - data)) != NULL)
    {
      if ((gsize) (end - data) >= length && memcmp (data, start, length) == 0)
        n++;
      data++;
    }
  return n;
}

/* Whether two contents bear the seal of one save: one of them is what became of the other. */
static gboolean
is_same_save (GBytes *bytes,
              GBytes *other)
{
  g_autofree char *digest = fujin_seal_dup_digest (bytes);
  g_autofree char *other_digest = fujin_seal_dup_digest (other);

  return digest != NULL && g_strcmp0 (digest, other_digest) == 0;
}

/**
 * fujin_loaded_find_earlier:
 * @path: a damaged project file
 * @bytes: its content
 * @is_last: (out): whether what is found is exactly what was saved in the file last
 *
 * Finds what the damaged file held: by its seal what was saved last, else the newest of its
 * earlier versions that is as it was saved.
 *
 * Returns: (transfer full) (nullable): a whole content
 */
GBytes *
fujin_loaded_find_earlier (const char *path,
                           GBytes     *bytes,
                           gboolean   *is_last)
{
  g_autoptr (GPtrArray) backups = fujin_backups_list (path);
  g_autoptr (GBytes) newest = NULL;

  *is_last = FALSE;
  for (guint i = 0; i < backups->len; i++)
    {
      const FujinBackup *backup = g_ptr_array_index (backups, i);
      g_autoptr (GBytes) content = NULL;

      if (backup->kind == FUJIN_BACKUP_SAVED)
        content = fujin_backups_read (path, backup->id, NULL);
      if (content == NULL || fujin_seal_check (content) != FUJIN_SEAL_RIGHT)
        continue;
      *is_last = is_same_save (bytes, content);
      if (*is_last)
        return g_steal_pointer (&content);
      if (newest == NULL)
        newest = g_steal_pointer (&content);
    }
  return g_steal_pointer (&newest);
}

/* Of 100, and 1 where next to nothing is missing. */
static guint
percent_of (gsize part,
            gsize all)
{
  return (guint) CLAMP ((part * 100 + all / 2) / all, 1, 100);
}

static char *
describe_loss (gsize    size,
               gsize    size_earlier,
               gboolean is_last)
{
  guint percent = percent_of (size_earlier - size, size_earlier);
  g_autofree char *left = g_format_size (size);
  g_autofree char *all = g_format_size (size_earlier);

  if (is_last)
    /* Translators: %1$u a number, %2$s and %3$s sizes */
    return g_strdup_printf (W_("About %1$u %% of the file is missing: %2$s are left of %3$s that "
                               "were saved."),
                            percent, left, all);
  /* Translators: %1$u a number, %2$s and %3$s sizes */
  return g_strdup_printf (W_("About %1$u %% of the file is missing: %2$s are left; the newest "
                             "earlier version has %3$s."),
                          percent, left, all);
}

/**
 * fujin_loaded_add_loss:
 * @bytes: the content of a damaged project file
 * @earlier: (nullable): what the file held before
 * @is_last: whether @earlier is exactly what was saved in it last
 * @problems: (element-type FujinXmlProblem): a problem is put in front here, with line 0
 *
 * Says of a file whose end is missing how much that is, as far as @earlier tells.
 */
void
fujin_loaded_add_loss (GBytes    *bytes,
                       GBytes    *earlier,
                       gboolean   is_last,
                       GPtrArray *problems)
{
  g_autofree char *loss = NULL;
  gsize size = g_bytes_get_size (bytes);
  guint n = problems->len;

  if (earlier == NULL || g_bytes_get_size (earlier) <= size || fujin_xml_ending_line (bytes) == 0)
    return;
  loss = describe_loss (size, g_bytes_get_size (earlier), is_last);
  fujin_xml_add_problem (problems, 0, "%s", loss);
  if (problems->len > n)
    g_ptr_array_insert (problems, 0, g_ptr_array_steal_index (problems, n));
}

/* A way through the lines of a file: @at is the beginning of @line, from 1, and @service the name
 * of the service whose plan goes on there, up to a quotation mark; NULL outside of plans. */
typedef struct
{
  const char *at;
  const char *end;
  guint line;
  const char *service;
} Way;

static void
begin_way (Way    *way,
           GBytes *bytes)
{
  gsize size;

  way->at = g_bytes_get_data (bytes, &size);
  way->end = way->at + size;
  way->line = 1;
  way->service = NULL;
}

/* Goes over a line. Plans and what is beside them are indented by two at most. */
static void
pass_line (Way *way)
{
  static const char start[] = "  <plan service=\"";
  const char *feed = memchr (way->at, '\n', way->end - way->at);
  gsize length = (gsize) ((feed != NULL ? feed : way->end) - way->at);

  if (length > strlen (start) && memcmp (way->at, start, strlen (start)) == 0)
    way->service = way->at + strlen (start);
  else if (length > 2 && way->at[0] == ' ' && (way->at[1] == '<' || way->at[2] == '<'))
    way->service = NULL;
  way->at = feed != NULL ? feed + 1 : way->end;
  way->line++;
}

/* The service whose plan stands around a line, such as "B-1"; NULL when there is none. */
static char *
dup_service_at (Way    *way,
                GBytes *bytes,
                guint   line)
{
  const char *service;
  gsize size;

  if (way->line > line)
    begin_way (way, bytes);
  while (way->line < line && way->at < way->end)
    pass_line (way);
  /* The start tag itself belongs to the plan, its end tag does as well. */
  service = way->service;
  if (way->at < way->end)
    {
      Way ahead = *way;

      pass_line (&ahead);
      service = ahead.service != NULL ? ahead.service : service;
    }
  if (service == NULL)
    return NULL;
  for (size = 0; service + size < way->end && strchr ("\"\n<>", service[size]) == NULL;)
    size++;
  return size > 0 && size <= 8 ? g_strndup (service, size) : NULL;
}

/**
 * fujin_loaded_name_places:
 * @bytes: the content of a damaged project file
 * @problems: (element-type FujinXmlProblem): what was found in it
 *
 * Puts before each problem the code of the service in whose plan it was found: a line number says
 * nothing to those who have never seen the file from inside.
 */
void
fujin_loaded_name_places (GBytes    *bytes,
                          GPtrArray *problems)
{
  Way way;

  begin_way (&way, bytes);
  for (guint i = 0; i < problems->len; i++)
    {
      FujinXmlProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *service =
        problem->line > 0 ? dup_service_at (&way, bytes, problem->line) : NULL;
      g_autofree char *message = NULL;

      if (service == NULL)
        continue;
      message = g_steal_pointer (&problem->message);
      /* Translators: %1$s the code of a service, %2$s a sentence on what is wrong with it */
      problem->message = g_strdup_printf (W_("%1$s: %2$s"), service, message);
    }
}

/**
 * fujin_loaded_add_missing:
 * @bytes: the content of a damaged project file
 * @project: what could be read of it
 * @earlier: (nullable): an earlier content of the file, which is whole
 * @problems: (element-type FujinXmlProblem): problems are added here, with line 0
 *
 * Counts what begins in the file, or was in @earlier, and did not come to be in the project. Of a
 * part that was cut off with its beginning only @earlier can tell.
 */
void
fujin_loaded_add_missing (GBytes       *bytes,
                          FujinProject *project,
                          GBytes       *earlier,
                          GPtrArray    *problems)
{
  g_autoptr (GBytes) read = fujin_project_writer_write (project);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      guint n_read = count (read, parts[i].start);
      guint n = count (bytes, parts[i].start);

      if (earlier != NULL)
        n = MAX (n, count (earlier, parts[i].start));
      if (n_read < n)
        fujin_xml_add_problem (problems, 0, W_(parts[i].words), n_read, n);
    }
}
