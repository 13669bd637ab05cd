/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage-check.h"

#include <string.h>

/* How a file is loaded: in several threads, stopped half-way, in part, and far down. */

#define STRICT "/jp/fujin/Fujin/schemas/project-strict.rng"
#define SCHEMA "/jp/fujin/Fujin/schemas/project.rng"
/* Six lines each. */
#define N_SERVICES 19000
#define N_SEEDS 1000

typedef struct
{
  GPtrArray *lines;
  GArray *places; /* indices of lines in which a defect can be seeded */
} Text;

static void
text_clear (Text *text)
{
  g_ptr_array_unref (text->lines);
  g_array_unref (text->places);
}

static void
add_line (Text       *text,
          gboolean    is_place,
          const char *format,
          ...) G_GNUC_PRINTF (3, 4);

static void
add_line (Text       *text,
          gboolean    is_place,
          const char *format,
          ...)
{
  va_list arguments;
  guint index = text->lines->len;

  va_start (arguments, format);
  g_ptr_array_add (text->lines, g_strdup_vprintf (format, arguments));
  va_end (arguments);
  if (is_place)
    g_array_append_val (text->places, index);
}

static void
text_init (Text  *text,
           guint  n_services)
{
  text->lines = g_ptr_array_new_with_free_func (g_free);
  text->places = g_array_new (FALSE, FALSE, sizeof (guint));
  add_line (text, FALSE, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  add_line (text, FALSE, "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.0\" "
                         "framework=\"x1060-2021\">");
  add_line (text, FALSE, " <teams>");
  add_line (text, FALSE, "  <team id=\"t-a\"><name>A</name><kind>internal</kind></team>");
  add_line (text, FALSE, " </teams>");
  add_line (text, FALSE, " <own-services>");
  for (guint i = 0; i < n_services; i++)
    {
      add_line (text, FALSE, "  <own-service id=\"s-%u\" category=\"%c\" number=\"%u\">", i,
                'A' + i % 9, i / 9 + 1);
      add_line (text, TRUE, "   <name>Service %u</name>", i);
      add_line (text, FALSE, "  </own-service>");
    }
  add_line (text, FALSE, " </own-services>");
  add_line (text, FALSE, " <plans>");
  for (guint i = 0; i < n_services; i++)
    {
      add_line (text, TRUE, "  <plan service=\"s-%u\">", i);
      add_line (text, TRUE, "   <assigned team=\"t-a\" lead=\"yes\"/>");
      add_line (text, FALSE, "  </plan>");
    }
  add_line (text, FALSE, " </plans>");
  add_line (text, FALSE, "</fujin-project>");
}

static GBytes *
text_to_bytes (Text *text)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < text->lines->len; i++)
    {
      g_string_append (out, g_ptr_array_index (text->lines, i));
      g_string_append_c (out, '\n');
    }
  return g_string_free_to_bytes (out);
}

static void
replace_line (Text  *text,
              guint  index,
              char  *line)
{
  g_free (g_ptr_array_index (text->lines, index));
  g_ptr_array_index (text->lines, index) = line;
}

/* Returns what the problem in the line will say. */
static const char *
seed (Text  *text,
      guint  index)
{
  const char *line = g_ptr_array_index (text->lines, index);

  if (strstr (line, "<name>") != NULL)
    {
      replace_line (text, index, g_strdup ("   <name>A\xc2\x9bZ</name>"));
      return "U+009B";
    }
  if (strstr (line, "<plan ") != NULL)
    {
      replace_line (text, index, g_strdup ("  <plan service=\"s-none\">"));
      return "no service “s-none”";
    }
  replace_line (text, index, g_strdup ("   <assigned team=\"t-none\" lead=\"yes\"/>"));
  return "no team with the id “t-none”";
}

/* A thousand defects in a file of 114,009 lines: each is told, in its line, and nothing else. */
static void
test_seeded (void)
{
  g_autoptr (GHashTable) seeds = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (FujinProject) project = NULL;
  Text text;

  text_init (&text, N_SERVICES);
  while (g_hash_table_size (seeds) < N_SEEDS)
    {
      guint place = (guint) g_test_rand_int_range (0, (gint32) text.places->len);
      guint index = g_array_index (text.places, guint, place);

      if (!g_hash_table_contains (seeds, GUINT_TO_POINTER (index + 1)))
        g_hash_table_insert (seeds, GUINT_TO_POINTER (index + 1), (gpointer) seed (&text, index));
    }
  bytes = text_to_bytes (&text);
  project = fujin_project_reader_read_bytes (bytes, problems);
  g_assert_null (project);
  g_test_message ("%u lines, %u defects, %u told", text.lines->len, N_SEEDS, problems->len);
  g_assert_cmpuint (problems->len, ==, N_SEEDS);
  for (guint i = 0; i < problems->len; i++)
    {
      const FujinXmlProblem *problem = g_ptr_array_index (problems, i);
      const char *words = g_hash_table_lookup (seeds, GUINT_TO_POINTER (problem->line));

      if (words == NULL || strstr (problem->message, words) == NULL)
        g_error ("line %u: %s", problem->line, problem->message);
      g_hash_table_remove (seeds, GUINT_TO_POINTER (problem->line));
    }
  g_assert_cmpuint (g_hash_table_size (seeds), ==, 0);
  text_clear (&text);
}

/* Far beyond the line that libxml2 can count to. */
static void
test_schema_line (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinXmlLines) lines = NULL;
  g_autoptr (GBytes) bytes = NULL;
  const FujinXmlProblem *problem;
  xmlDoc *doc;
  Text text;
  guint at;

  text_init (&text, N_SERVICES);
  at = g_array_index (text.places, guint, text.places->len - 501);
  replace_line (&text, at, g_strdup ("   <assigned lead=\"maybe\"/>"));
  bytes = text_to_bytes (&text);
  doc = fujin_xml_parse (bytes, problems);
  g_assert_nonnull (doc);
  lines = fujin_xml_lines_new (doc, bytes);
  g_assert_false (fujin_xml_validation_finish (fujin_xml_validation_start (doc, STRICT), lines,
                                               NULL, problems));
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (at, >, 70000);
  g_assert_cmpuint (problem->line, ==, at + 1);
  text_clear (&text);
}

/* The fields that a reader may look at while the schema is checked in another thread. */
static guint
hash_nodes (const xmlNode *node)
{
  guint hash = 0;

  for (; node != NULL; node = node->next)
    {
      guint more = 17;

      if (node->type == XML_ELEMENT_NODE)
        {
          more = g_direct_hash (node->ns) * 3 + g_direct_hash (node->nsDef) * 5;
          more += hash_nodes ((const xmlNode *) node->properties) * 7;
        }
      if (node->type == XML_TEXT_NODE)
        more = g_str_hash ((const char *) node->content);
      hash = hash * 31 + node->type + g_direct_hash (node->name) + g_direct_hash (node->parent) +
             g_direct_hash (node->prev) + g_direct_hash (node->last) +
             GPOINTER_TO_UINT (node->_private) + more + hash_nodes (node->children) * 13;
    }
  return hash;
}

/* libxml2 notes what it finds in a field of its own and nowhere else: what makes it possible to
 * read the document meanwhile. */
static void
test_untouched (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  xmlDoc *doc;
  Text text;
  guint before;

  text_init (&text, 100);
  bytes = text_to_bytes (&text);
  doc = fujin_xml_parse (bytes, problems);
  g_assert_nonnull (doc);
  before = hash_nodes (doc->children);
  g_assert_true (fujin_xml_validate (doc, STRICT, problems));
  g_assert_cmpuint (hash_nodes (doc->children), ==, before);
  xmlFreeDoc (doc);
  text_clear (&text);
}

static gpointer
load_some (gpointer data)
{
  for (int i = 0; i < 3; i++)
    {
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      g_autoptr (FujinProject) project = fujin_project_reader_read_bytes (data, problems);

      g_assert_nonnull (project);
      g_assert_cmpuint (problems->len, ==, 0);
      g_assert_cmpuint (fujin_project_get_n_plans (project), ==, 64 + 300);
    }
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (GBytes) bytes = NULL;
  GThread *threads[4];
  Text text;

  text_init (&text, 300);
  bytes = text_to_bytes (&text);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("load", load_some, bytes);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  text_clear (&text);
}

static gpointer
cancel_later (gpointer data)
{
  g_usleep ((gulong) g_random_int_range (0, 60000));
  g_cancellable_cancel (data);
  return NULL;
}

/* At whatever moment: there is the whole project, or nothing and nothing is said. */
static void
test_cancel (void)
{
  g_autoptr (GBytes) bytes = NULL;
  guint n_stopped = 0;
  Text text;

  text_init (&text, N_SERVICES / 4);
  bytes = text_to_bytes (&text);
  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (FujinProject) project = NULL;
      GThread *thread = NULL;

      if (i == 0)
        g_cancellable_cancel (cancellable);
      else
        thread = g_thread_new ("cancel", cancel_later, cancellable);
      project = fujin_project_reader_read_cancellable (bytes, cancellable, problems);
      if (thread != NULL)
        g_thread_join (thread);
      g_assert_cmpuint (problems->len, ==, 0);
      if (project == NULL)
        n_stopped++;
      else
        g_assert_cmpuint (fujin_project_get_n_plans (project), ==, 64 + N_SERVICES / 4);
    }
  g_assert_cmpuint (n_stopped, >, 0);
  text_clear (&text);
}

/* Every length of a file: the part is read, and never more than there is. */
static void
test_cut (void)
{
  g_autoptr (GBytes) bytes = NULL;
  guint last = 0;
  gsize size;
  const char *data;
  Text text;

  text_init (&text, 5);
  bytes = text_to_bytes (&text);
  data = g_bytes_get_data (bytes, &size);
  for (gsize length = 0; length < size - 1; length++)
    {
      g_autoptr (GBytes) part = g_bytes_new (data, length);
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      g_autoptr (GPtrArray) others = fujin_xml_problems_new ();
      g_autoptr (FujinProject) strict = fujin_project_reader_read_bytes (part, others);
      g_autoptr (FujinProject) project = fujin_project_reader_read_partial (part, problems);

      g_assert_null (strict);
      g_assert_cmpuint (problems->len, >, 0);
      if (project == NULL)
        {
          g_assert_cmpuint (last, ==, 0);
          continue;
        }
      g_assert_true (fujin_project_get_read_only (project));
      g_assert_cmpuint (fujin_project_get_n_plans (project), >=, last);
      last = fujin_project_get_n_plans (project);
    }
  g_assert_cmpuint (last, ==, 64 + 5);
  text_clear (&text);
}

#define TEAM "<teams><team id=\"t-a\"><name>A</name><kind>internal</kind></team></teams>\n"

/* What points at nothing is left out, and what does not is there. */
static void
test_dangling (void)
{
  static const char content[] = STORAGE_HEAD ("1.0")
    "<teams><team id=\"t-a\"><name>A</name><kind>internal</kind><parent>t-z</parent></team>\n"
    "<team id=\"t-b\"><kind>internal</kind></team></teams>\n"
    "<plans><plan service=\"A-1\"><level>basic</level><assigned team=\"t-z\" lead=\"yes\"/>\n"
    "<assigned team=\"t-a\"/></plan><plan service=\"Q-1\"/></plans>\n"
    "<decisions><decision id=\"d-a\"><service>Q-1</service><about>unnecessary</about></decision>\n"
    "<decision id=\"d-b\"><service>A-1</service><about>unnecessary</about></decision></decisions>\n"
    "<improvements><improvement id=\"i-a\"><services>A-1 Q-1 A-2</services><cycle>short</cycle>\n"
    "<team>t-z</team><state>done</state></improvement></improvements>\n"
    "<snapshots><snapshot id=\"v-a\"><name>N</name></snapshot></snapshots>\n" STORAGE_TAIL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = fujin_project_reader_read_partial (bytes, problems);
  g_autofree char *written = NULL;

  g_assert_nonnull (project);
  g_assert_cmpuint (problems->len, >=, 8);
  written = storage_check_write (project);
  g_test_message ("%s", written);
  g_assert_null (strstr (written, "t-z"));
  g_assert_null (strstr (written, "Q-1"));
  g_assert_null (strstr (written, "d-a"));
  g_assert_null (strstr (written, "v-a"));
  g_assert_nonnull (strstr (written, "<assigned team=\"t-a\" lead=\"yes\"/>"));
  g_assert_nonnull (strstr (written, "<name>t-b</name>"));
  g_assert_nonnull (strstr (written, "d-b"));
  g_assert_nonnull (strstr (written, "<services>A-1 A-2</services>"));
  storage_check_kept (written);
}

/* White space between elements is no text, and white space in a text is. */
static void
test_blanks (void)
{
  g_autoptr (FujinProject) project = storage_check_read_all (
    STORAGE_HEAD ("1.0") "<!-- a --> <title>  </title>\n\n<note> <!-- b -->\n</note> \n"
                         "<to-be-reason>\n<![CDATA[ ]]>\n</to-be-reason>\n" STORAGE_TAIL);

  g_assert_cmpstr (fujin_project_get_title (project), ==, "  ");
  g_assert_cmpstr (fujin_project_get_note (project), ==, " \n");
  g_assert_cmpstr (fujin_project_get_to_be_reason (project), ==, "\n \n");
}

/* In what a newer version added, texts may stand beside elements. */
static void
test_newer_blanks (void)
{
  storage_check_kept (STORAGE_HEAD ("1.99")
                      " <title>T</title>\n"
                      " <plans>\n"
                      "  <plan service=\"A-1\" mood=\"good\">\n"
                      "   <level>basic</level>\n"
                      "   <speech>so <b>it</b> <i>is</i></speech>\n"
                      "  </plan>\n"
                      " </plans>\n" STORAGE_TAIL);
}

static gboolean
follows (const char *content,
         const char *schema)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));
  xmlDoc *doc = fujin_xml_parse (bytes, problems);
  gboolean valid = fujin_xml_validate (doc, schema, problems);

  xmlFreeDoc (doc);
  return valid;
}

/* The schema that is made for speed refuses what the other leaves to newer versions, and follows
 * it in the choices that it has put in place of patterns. */
static void
test_strict (void)
{
  static const struct
  {
    const char *body;
    gboolean strict;
    gboolean open;
  } cases[] = {
    { TEAM, TRUE, TRUE },
    { "<mood/>\n", FALSE, TRUE },
    { "<title mood=\"good\">T</title>\n", FALSE, TRUE },
    { "<note>N</note>\n<title>T</title>\n", FALSE, FALSE },
    { "<present-pattern>4</present-pattern>\n", TRUE, TRUE },
    { "<present-pattern>5</present-pattern>\n", FALSE, FALSE },
    { "<present-pattern> 4</present-pattern>\n", FALSE, FALSE },
    { "<plans><plan service=\"A-1\"><as-is scale=\"insource\">5</as-is></plan></plans>\n", TRUE,
      TRUE },
    { "<plans><plan service=\"A-1\"><as-is scale=\"insource\">not-evaluated</as-is></plan></plans>",
      TRUE, TRUE },
    { "<plans><plan service=\"A-1\"><as-is scale=\"insource\">6</as-is></plan></plans>\n", FALSE,
      FALSE },
    { "<plans><plan service=\"A 1\"/></plans>\n", FALSE, FALSE },
    { "<plans><plan><level>basic</level></plan></plans>\n", FALSE, FALSE },
    { "<as-of>2026-13-01</as-of>\n", FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *content =
        g_strconcat (STORAGE_HEAD ("1.0"), cases[i].body, STORAGE_TAIL, NULL);

      g_test_message ("%s", cases[i].body);
      g_assert_cmpint (follows (content, STRICT), ==, cases[i].strict);
      g_assert_cmpint (follows (content, SCHEMA), ==, cases[i].open);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/storage/loading/seeded", test_seeded);
  g_test_add_func ("/storage/loading/schema-line", test_schema_line);
  g_test_add_func ("/storage/loading/untouched", test_untouched);
  g_test_add_func ("/storage/loading/threads", test_threads);
  g_test_add_func ("/storage/loading/cancel", test_cancel);
  g_test_add_func ("/storage/loading/cut", test_cut);
  g_test_add_func ("/storage/loading/dangling", test_dangling);
  g_test_add_func ("/storage/loading/blanks", test_blanks);
  g_test_add_func ("/storage/loading/newer-blanks", test_newer_blanks);
  g_test_add_func ("/storage/loading/strict", test_strict);
  return g_test_run ();
}
