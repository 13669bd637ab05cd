/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "../util/sanitized.h"
#include "fujin-backups.h"
#include "fujin-file-content.h"
#include "fujin-loaded.h"
#include "fujin-xml-mend.h"
#include "storage-check.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Without FUJIN_TEST_ROUNDS a look at some of the places, with it so many of them. */
#define DEFAULT_ROUNDS (IS_SANITIZED ? 100u : 500u)
#define DEFAULT_STEP (IS_SANITIZED ? 499 : 97)
#define MAX_DAMAGES 20

/* What became of damaged files. */
typedef struct
{
  guint n;
  guint same;
  guint told_by_seal;
  guint refused;
  guint partial;
  guint nothing;
  guint without_line;
  guint silent;
} Tally;

static guint
rounds (void)
{
  const char *text = g_getenv ("FUJIN_TEST_ROUNDS");

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : DEFAULT_ROUNDS;
}

/* A saved plan of all kinds of parts. */
static char *
read_sample (gsize *size)
{
  g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), "manufacturer.ja.fujin",
                                            NULL);
  char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, size, NULL));
  return content;
}

static FujinLoaded *
load (const char *content,
      gsize       size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, size);

  return fujin_loaded_new_from_bytes (bytes, NULL);
}

static gboolean
is_same (FujinLoaded *loaded,
         GBytes      *canonical)
{
  g_autoptr (GBytes) written = fujin_project_writer_write (loaded->project);

  return g_bytes_equal (written, canonical);
}

static gboolean
has_line (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    if (((FujinXmlProblem *) g_ptr_array_index (problems, i))->line > 0)
      return TRUE;
  return FALSE;
}

/* The file must be the same, or its seal wrong, or a problem told with its line; and a project
 * that came of a file with problems must not be one to go on with. */
static void
judge (FujinLoaded *loaded,
       GBytes      *canonical,
       Tally       *tally)
{
  gboolean is_told = loaded->seal == FUJIN_SEAL_WRONG;

  tally->n++;
  if (loaded->problems->len > 0)
    {
      tally->refused++;
      tally->partial += loaded->project != NULL ? 1 : 0;
      tally->nothing += loaded->project == NULL ? 1 : 0;
      tally->without_line += has_line (loaded->problems) ? 0 : 1;
      g_assert_true (loaded->project == NULL || fujin_project_get_read_only (loaded->project));
    }
  else if (is_same (loaded, canonical))
    tally->same++;
  else if (is_told)
    tally->told_by_seal++;
  else
    tally->silent++;
}

static void
report (const char  *what,
        const Tally *tally)
{
  g_test_message ("%s: %u files; %u as before; %u told by the check value; %u defects told, of "
                  "these %u shown in part, %u not at all, %u without a line; %u silent",
                  what, tally->n, tally->same, tally->told_by_seal, tally->refused,
                  tally->partial, tally->nothing, tally->without_line, tally->silent);
}

static GBytes *
canonical_of (FujinLoaded *loaded)
{
  g_assert_nonnull (loaded->project);
  g_assert_cmpint (loaded->seal, ==, FUJIN_SEAL_RIGHT);
  g_assert_cmpuint (loaded->problems->len, ==, 0);
  return fujin_project_writer_write (loaded->project);
}

static void
flip (gboolean bits)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  g_autoptr (FujinLoaded) whole = load (content, size);
  g_autoptr (GBytes) canonical = canonical_of (whole);
  Tally tally = { 0 };

  for (guint i = 0; i < rounds (); i++)
    {
      gsize at = (gsize) g_test_rand_int_range (0, (gint32) size);
      char was = content[at];
      g_autoptr (FujinLoaded) loaded = NULL;

      if (bits)
        content[at] ^= (char) (1 << g_test_rand_int_range (0, 8));
      else
        content[at] = (char) (was + g_test_rand_int_range (1, 256));
      loaded = load (content, size);
      content[at] = was;
      judge (loaded, canonical, &tally);
    }
  report (bits ? "bits flipped" : "bytes changed", &tally);
  g_assert_cmpuint (tally.silent, ==, 0);
  g_assert_cmpuint (tally.without_line, ==, 0);
  g_assert_cmpuint (tally.told_by_seal, >, 0);
  /* Damage to one byte takes little of the plan away. */
  g_assert_cmpuint (tally.nothing, <=, tally.n / 100);
}

static void
test_bytes (void)
{
  flip (FALSE);
}

static void
test_bits (void)
{
  flip (TRUE);
}

/* Of a file that stops early at least that is said, with the line where it stops. */
static void
test_truncated (void)
{
  gboolean is_thorough = g_getenv ("FUJIN_TEST_ROUNDS") != NULL;
  gsize size;
  g_autofree char *content = read_sample (&size);
  g_autoptr (FujinLoaded) whole = load (content, size);
  g_autoptr (GBytes) canonical = canonical_of (whole);
  Tally tally = { 0 };
  guint n_lines = 1;
  guint n_said = 0;
  gsize counted = 0;

  for (gsize length = 0; length < size; length += is_thorough ? 1 : DEFAULT_STEP)
    {
      g_autoptr (FujinLoaded) loaded = load (content, length);
      FujinXmlProblem *problem;

      for (; counted < length; counted++)
        n_lines += content[counted] == '\n' ? 1 : 0;
      judge (loaded, canonical, &tally);
      g_assert_cmpint (loaded->problems->len > 0 || loaded->seal == FUJIN_SEAL_WRONG, ==, TRUE);
      if (loaded->problems->len == 0)
        continue;
      problem = g_ptr_array_index (loaded->problems, 0);
      n_said += strstr (problem->message, "is cut off at line") != NULL ? 1 : 0;
      if (strstr (problem->message, "is cut off at line") != NULL)
        g_assert_cmpuint (problem->line, ==, n_lines);
      else
        g_assert_cmpuint (length, ==, 0);
    }
  report ("cut off", &tally);
  g_test_message ("%u of %u name the line where the file stops", n_said, tally.n);
  g_assert_cmpuint (tally.silent, ==, 0);
  /* The last byte is a line feed: without it only the check value is wrong. */
  g_assert_cmpuint (n_said + tally.same + tally.told_by_seal + 1, ==, tally.n);
}

static const char *
get_message (FujinLoaded *loaded,
             guint        index)
{
  g_assert_cmpuint (index, <, loaded->problems->len);
  return ((FujinXmlProblem *) g_ptr_array_index (loaded->problems, index))->message;
}

static gboolean
mentions (FujinLoaded *loaded,
          const char  *text)
{
  for (guint i = 0; i < loaded->problems->len; i++)
    if (strstr (get_message (loaded, i), text) != NULL)
      return TRUE;
  return FALSE;
}

static FujinLoaded *
load_cut (const char *path,
          const char *content,
          gsize       size)
{
  g_assert_true (
    g_file_set_contents_full (path, content, (gssize) size, G_FILE_SET_CONTENTS_NONE, 0644, NULL));
  return fujin_loaded_new_from_path (path, NULL);
}

/* How much of a file is gone, and what of it, its earlier versions tell. */
static void
test_loss (void)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  g_autofree char *folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.fujin", NULL);
  g_autoptr (GBytes) whole = g_bytes_new (content, size);
  g_autoptr (GBytes) later = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (FujinLoaded) alone = load_cut (path, content, size * 3 / 10);
  g_autoptr (FujinLoaded) told = NULL;
  g_autoptr (FujinLoaded) last = NULL;

  g_assert_true (alone->is_partial);
  g_assert_false (mentions (alone, "of the file is missing"));
  g_assert_true (fujin_backups_add (path, whole, FUJIN_BACKUP_SAVED, &error));
  last = fujin_loaded_new_from_path (path, NULL);
  g_assert_nonnull (strstr (get_message (last, 0), "About 70 % of the file is missing"));
  g_assert_nonnull (strstr (get_message (last, 0), "were saved"));
  g_assert_true (mentions (last, "is cut off at line"));
  /* What was behind the cut is counted by what was saved. */
  g_assert_true (mentions (last, "Versions and branches: 0 of "));
  g_assert_false (mentions (alone, "Versions and branches"));
  /* Of another save than the last one no more can be said than that it is larger. */
  content[strlen ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?fujin-seal sha256=\"")] ^= 1;
  told = load_cut (path, content, size / 2);
  g_assert_nonnull (strstr (get_message (told, 0), "About 50 % of the file is missing"));
  g_assert_nonnull (strstr (get_message (told, 0), "earlier version has"));
  g_assert_true (fujin_backups_purge (path, NULL));
  g_remove (path);
  g_rmdir (folder);
}

/* Those who never saw the file from inside are told by the code of the service where it is. */
static void
test_places (void)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  g_autoptr (FujinLoaded) damaged = NULL;
  char *place = strstr (content, "<plan service=\"C-1\"");

  g_assert_nonnull (place);
  place = strstr (place, " lead=\"yes\"");
  g_assert_nonnull (place);
  memset (place, ' ', strlen (" lead=\"yes\""));
  damaged = load (content, size);
  g_assert_true (damaged->is_partial);
  g_assert_true (g_str_has_prefix (get_message (damaged, 0), "C-1: None of the teams"));
  g_assert_false (mentions (damaged, "lead="));
}

/* A damaged record costs that record, not what stands behind it. */
static void
test_partial (void)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  g_autoptr (FujinLoaded) whole = load (content, size);
  g_autoptr (FujinLoaded) damaged = NULL;
  const char *title = fujin_project_get_title (whole->project);
  char *place = strstr (content, "<plan service=\"C-1\"");

  g_assert_nonnull (place);
  place[0] = '?'; /* the start tag of one plan is lost */
  damaged = load (content, size);
  g_assert_nonnull (damaged->project);
  g_assert_true (damaged->is_partial);
  g_assert_true (fujin_project_get_read_only (damaged->project));
  g_assert_cmpint (damaged->seal, ==, FUJIN_SEAL_WRONG);
  g_assert_cmpstr (fujin_project_get_title (damaged->project), ==, title);
  for (guint i = 0; i < fujin_project_get_n_plans (whole->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (whole->project, i);
      FujinServicePlan *read =
        fujin_project_find_plan (damaged->project, fujin_service_plan_get_id (plan));

      g_assert_nonnull (read);
      if (strcmp (fujin_service_plan_get_id (plan), "C-1") != 0)
        g_assert_cmpint (fujin_service_plan_get_level (read), ==,
                         fujin_service_plan_get_level (plan));
    }
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    g_assert_cmpuint (fujin_record_list_get_n (fujin_project_get_records (damaged->project, kind)),
                      ==,
                      fujin_record_list_get_n (fujin_project_get_records (whole->project, kind)));
}

static gboolean
says (GPtrArray  *problems,
      const char *words)
{
  for (guint i = 0; i < problems->len; i++)
    if (strstr (((FujinXmlProblem *) g_ptr_array_index (problems, i))->message, words) != NULL)
      return TRUE;
  return FALSE;
}

/* What is missing is counted. */
static void
test_missing (void)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  char *place = strstr (content, "\n  <team id=\"");
  g_autoptr (FujinLoaded) damaged = NULL;

  g_assert_nonnull (place);
  memcpy (strstr (place, "id=\""), "ie=\"", 4);
  damaged = load (content, size);
  g_assert_true (damaged->is_partial);
  g_assert_true (says (damaged->problems, "Teams: "));
  g_assert_false (says (damaged->problems, "Risks: "));
}

/* Half of the file came to the disk, the rest are zero bytes. */
static void
test_half_zero (void)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  g_autoptr (FujinLoaded) damaged = NULL;

  memset (content + size / 2, '\0', size - size / 2);
  damaged = load (content, size);
  g_assert_true (damaged->is_partial);
  g_assert_cmpuint (fujin_project_get_n_teams (damaged->project), >, 0);
  g_assert_true (says (damaged->problems, "zero bytes from here on"));
}

/* Whatever is done to a file, mending gives one that can be parsed, with as many lines, or none. */
static void
test_mended (void)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  guint n_mended = 0;

  for (guint i = 0; i < rounds (); i++)
    {
      gsize length = (gsize) g_test_rand_int_range (1, (gint32) size + 1);
      g_autofree char *damaged = g_memdup2 (content, length);
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GBytes) mended = NULL;
      xmlDoc *doc;

      for (guint n = (guint) g_test_rand_int_range (0, MAX_DAMAGES); n > 0; n--)
        damaged[g_test_rand_int_range (0, (gint32) length)] =
          "<>&\"'/=! \n\0?x-[]"[g_test_rand_int_range (0, 17)];
      bytes = g_bytes_new (damaged, length);
      mended = fujin_xml_mend (bytes, g_test_rand_bit ());
      if (mended == NULL)
        continue;
      n_mended++;
      doc = fujin_xml_parse (mended, problems);
      if (doc == NULL)
        g_error ("%s", ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
      xmlFreeDoc (doc);
    }
  g_test_message ("%u of %u files mended", n_mended, rounds ());
  g_assert_cmpuint (n_mended, >, rounds () / 2);
}

typedef struct
{
  const char *name;
  const char *content;
  gsize size;
  const char *message;
} Foreign;

#define FOREIGN(name, content, message) { name, content, sizeof content - 1, message }

static const Foreign foreigns[] = {
  FOREIGN ("empty", "", "The file is empty"),
  FOREIGN ("zero", "\0\0\0\0\0\0\0\0", "nothing but zero bytes"),
  FOREIGN ("gzip", "\x1f\x8b\x08\0abc", "(gzip)"),
  FOREIGN ("zip", "PK\003\004abc", "ZIP archive"),
  FOREIGN ("zip-empty", "PK\005\006abc", "ZIP archive"),
  FOREIGN ("html", "\n<!DOCTYPE HTML>\n<html><body>Sign in</body></html>", "web page"),
  FOREIGN ("html-bom", "\xef\xbb\xbf<html lang=\"ja\">", "web page"),
  FOREIGN ("html-plain", "<HTML><BODY>", "web page"),
  FOREIGN ("utf-16-le", "\xff\xfe<\0?\0x\0", "UTF-16"),
  FOREIGN ("utf-16-be", "\xfe\xff\0<\0?", "UTF-16"),
  FOREIGN ("utf-16-bare", "<\0?\0x\0m\0l\0", "UTF-16"),
  FOREIGN ("text", "Dear colleague", "not an XML file"),
  FOREIGN ("latin", "<?xml version=\"1.0\"?>\n<a>\xe9t\xe9</a>\n", "not valid UTF-8"),
};

/* Files that are something else are told by what they are, and never become a plan. */
static void
test_foreign (gconstpointer data)
{
  const Foreign *foreign = data;
  g_autoptr (FujinLoaded) loaded = load (foreign->content, foreign->size);

  g_assert_null (loaded->project);
  g_assert_cmpuint (loaded->problems->len, >, 0);
  g_test_message ("%s", ((FujinXmlProblem *) g_ptr_array_index (loaded->problems, 0))->message);
  g_assert_true (says (loaded->problems, foreign->message));
}

static void
test_newer (void)
{
  static const char content[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<fujin-project xmlns=\"https://fujin.jp/ns/project/2\" version=\"2.0\" framework=\"f\">\n"
    " <title>Later</title>\n" STORAGE_TAIL;
  g_autoptr (FujinLoaded) loaded = load (content, sizeof content - 1);

  g_assert_nonnull (loaded->project);
  g_assert_true (fujin_project_get_read_only (loaded->project));
  g_assert_false (loaded->is_partial);
  g_assert_true (says (loaded->problems, "newer version of Fujin"));
}

static void
test_notices (void)
{
  static const char content[] = STORAGE_HEAD ("1.0")
    " <title>a\xe2\x80\xaez</title>\n"
    " <note>b\xe2\x80\x8b\xc2\x85y</note>\n" STORAGE_TAIL;
  g_autoptr (FujinLoaded) loaded = load (content, sizeof content - 1);
  FujinXmlProblem *notice;

  g_assert_nonnull (loaded->project);
  g_assert_false (loaded->is_partial);
  g_assert_cmpuint (loaded->problems->len, ==, 0);
  g_assert_cmpuint (loaded->notices->len, ==, 2);
  notice = g_ptr_array_index (loaded->notices, 0);
  g_assert_cmpuint (notice->line, ==, 3);
  g_assert_nonnull (strstr (notice->message, "<title>"));
  g_assert_cmpstr (fujin_project_get_title (loaded->project), ==, "az");
}

static void
test_cancelled (void)
{
  gsize size;
  g_autofree char *content = read_sample (&size);
  g_autoptr (GBytes) bytes = g_bytes_new (content, size);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (FujinLoaded) loaded = NULL;

  g_cancellable_cancel (cancellable);
  loaded = fujin_loaded_new_from_bytes (bytes, cancellable);
  g_assert_null (loaded->project);
  g_assert_false (loaded->is_partial);
  g_assert_cmpuint (loaded->problems->len, ==, 0);
}

/* Writes to a file as long as it is told to. */
typedef struct
{
  char *path;
  int stop;
} Writer;

static gpointer
write_on (gpointer data)
{
  Writer *writer = data;
  int fd = g_open (writer->path, O_WRONLY | O_APPEND | O_CLOEXEC, 0);

  g_assert_cmpint (fd, >=, 0);
  while (!g_atomic_int_get (&writer->stop))
    g_assert_cmpint (write (fd, "<x/>\n", 5), ==, 5);
  close (fd);
  return NULL;
}

/* A file that goes on changing is not opened; one that came to rest is. */
static void
test_changing (void)
{
  g_autofree char *folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  Writer writer = { g_build_filename (folder, "plan.fujin", NULL), 0 };
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *content = g_strnfill (1024 * 1024, ' ');
  g_autoptr (GBytes) changing = NULL;
  g_autoptr (GBytes) steady = NULL;
  GThread *thread;

  g_assert_true (g_file_set_contents_full (writer.path, content, -1, G_FILE_SET_CONTENTS_NONE,
                                           0600, NULL));
  thread = g_thread_new ("writer", write_on, &writer);
  for (guint i = 0; i < 1000 && problems->len == 0; i++)
    {
      g_clear_pointer (&changing, g_bytes_unref);
      changing = fujin_file_content_read (writer.path, problems);
    }
  g_atomic_int_set (&writer.stop, 1);
  g_thread_join (thread);
  g_assert_null (changing);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_true (says (problems, "being written by another program"));
  steady = fujin_file_content_read (writer.path, problems);
  g_assert_nonnull (steady);
  g_assert_cmpuint (problems->len, ==, 1);
  g_remove (writer.path);
  g_rmdir (folder);
  g_free (writer.path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (foreigns); i++)
    {
      g_autofree char *path = g_strconcat ("/storage/damage/foreign/", foreigns[i].name, NULL);

      g_test_add_data_func (path, &foreigns[i], test_foreign);
    }
  g_test_add_func ("/storage/damage/newer", test_newer);
  g_test_add_func ("/storage/damage/notices", test_notices);
  g_test_add_func ("/storage/damage/cancelled", test_cancelled);
  g_test_add_func ("/storage/damage/changing", test_changing);
  g_test_add_func ("/storage/damage/loss", test_loss);
  g_test_add_func ("/storage/damage/places", test_places);
  g_test_add_func ("/storage/damage/partial", test_partial);
  g_test_add_func ("/storage/damage/missing", test_missing);
  g_test_add_func ("/storage/damage/half-zero", test_half_zero);
  g_test_add_func ("/storage/damage/mended", test_mended);
  g_test_add_func ("/storage/damage/truncated", test_truncated);
  g_test_add_func ("/storage/damage/bytes", test_bytes);
  g_test_add_func ("/storage/damage/bits", test_bits);
  return g_test_run ();
}
