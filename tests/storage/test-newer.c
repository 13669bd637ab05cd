/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "storage-check.h"

#include <glib/gstdio.h>
#include <string.h>

/* Every element that a file can hold, in a newer minor version without anything new in it. */
static const char everything[] =
  STORAGE_HEAD ("1.7")
  " <title>T</title>\n"
  " <organisation>O</organisation>\n"
  " <as-of>2026-10-01</as-of>\n"
  " <language>ja</language>\n"
  " <note>N</note>\n"
  " <present-pattern>2</present-pattern>\n"
  " <target-pattern>3</target-pattern>\n"
  " <control-function>dedicated</control-function>\n"
  " <staffing>40 30 10 20 2</staffing>\n"
  " <teams>\n"
  "  <team id=\"t-a\">\n"
  "   <name>A</name>\n"
  "   <kind>internal</kind>\n"
  "   <colour>4</colour>\n"
  "   <role>department</role>\n"
  "   <heads>0</heads>\n"
  "   <hours>24x7</hours>\n"
  "   <note>N</note>\n"
  "  </team>\n"
  "  <team id=\"t-b\">\n"
  "   <name>B</name>\n"
  "   <kind>external</kind>\n"
  "   <parent>t-a</parent>\n"
  "  </team>\n"
  " </teams>\n"
  " <own-services>\n"
  "  <own-service id=\"s-a\" category=\"A\" number=\"1\">\n"
  "   <name>Own</name>\n"
  "   <summary>S</summary>\n"
  "  </own-service>\n"
  "  <own-service id=\"s-b\" category=\"C\" number=\"7\">\n"
  "   <name>Own</name>\n"
  "  </own-service>\n"
  " </own-services>\n"
  " <plans>\n"
  "  <plan service=\"A-1\">\n"
  "   <level>basic</level>\n"
  "   <reason>R</reason>\n"
  "   <quadrant>2</quadrant>\n"
  "   <assigned team=\"t-b\"/>\n"
  "   <assigned team=\"t-a\" lead=\"yes\"/>\n"
  "   <as-is scale=\"insource\">3</as-is>\n"
  "   <to-be scale=\"combination\">not-evaluated</to-be>\n"
  "   <note>N</note>\n"
  "  </plan>\n"
  "  <plan service=\"s-b\">\n"
  "   <level>optional</level>\n"
  "  </plan>\n"
  " </plans>\n"
  " <people>\n"
  "  <person id=\"p-a\">\n"
  "   <name>P</name>\n"
  "   <teams>t-b t-a</teams>\n"
  "   <services>A-1 s-b</services>\n"
  "  </person>\n"
  " </people>\n"
  " <posts>\n"
  "  <post id=\"n-a\">\n"
  "   <shift>hours</shift>\n"
  "   <seats>2</seats>\n"
  "  </post>\n"
  " </posts>\n" STORAGE_TAIL;

/* The new part at depth 0; it is moved in as far as its place asks for. */
static const char *const parts[] = {
  "<review/>\n",
  "<budget unit=\"円 &amp; &quot;銭&quot;&#10;\"> 1 &lt; 2\n next line </budget>\n",
  "<risk>\n <owner ref=\"t-a\"/>\n <note>deep</note>\n <level>x</level>\n</risk>\n",
  "<text>mixed <b>bold</b> tail</text>\n",
  "<x:part xmlns:x=\"urn:x\" x:a=\"1\" b=\"2\">\n <x:inner/>\n</x:part>\n",
  "<foreign xmlns=\"urn:y\">\n <title>t</title>\n</foreign>\n",
  "<!-- a comment\n   of two lines -->\n",
};

static void
append_part (GString    *out,
             const char *part,
             gsize       depth)
{
  gboolean multi_line_text = strstr (part, "\n next") != NULL || part[1] == '!';
  g_auto (GStrv) lines = g_strsplit (part, "\n", -1);

  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      /* Lines of a text are not moved. */
      for (gsize k = 0; k < depth && (i == 0 || !multi_line_text); k++)
        g_string_append_c (out, ' ');
      g_string_append_printf (out, "%s\n", lines[i]);
    }
}

/* Depth of what would stand after the line: one deeper when the line opens an element. */
static gsize
depth_after (const char *line)
{
  gsize depth = strspn (line, " ");
  gboolean opens = line[depth] == '<' && line[depth + 1] != '/' && strstr (line, "</") == NULL &&
                   strstr (line, "/>") == NULL;

  return opens ? depth + 1 : depth;
}

static void
test_everything (void)
{
  storage_check_kept (everything);
}

static void
test_elements (void)
{
  g_auto (GStrv) lines = g_strsplit (everything, "\n", -1);
  guint n = g_strv_length (lines) - 1;

  for (guint part = 0; part < G_N_ELEMENTS (parts); part++)
    {
      /* From the root's start tag to the line before its end tag. */
      for (guint place = 1; place + 1 < n; place++)
        {
          g_autoptr (GString) content = g_string_new (NULL);

          for (guint i = 0; i < n; i++)
            {
              g_string_append_printf (content, "%s\n", lines[i]);
              if (i == place)
                append_part (content, parts[part], depth_after (lines[i]));
            }
          storage_check_kept (content->str);
        }
    }
}

/* Many at once: their order counts too. */
static void
test_elements_everywhere (void)
{
  g_auto (GStrv) lines = g_strsplit (everything, "\n", -1);
  guint n = g_strv_length (lines) - 1;
  g_autoptr (GString) content = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (content, "%s\n", lines[i]);
      for (guint part = 0; i > 0 && i + 1 < n && part < G_N_ELEMENTS (parts); part++)
        append_part (content, parts[(part + i) % G_N_ELEMENTS (parts)], depth_after (lines[i]));
    }
  storage_check_kept (content->str);
}

/* One new attribute, before each attribute and before each end of a start tag. */
static void
test_attributes (void)
{
  gsize root = strstr (everything, " version=\"1.7\"") - everything;
  guint n = 0;

  for (gsize i = root; everything[i] != '\0'; i++)
    {
      g_autofree char *content = NULL;
      gboolean before_attribute = everything[i] == ' ' && everything[i - 1] != ' ' &&
                                  everything[i - 1] != '\n';
      gboolean before_end = (everything[i] == '>' && everything[i - 1] != '/') ||
                            (everything[i] == '/' && everything[i + 1] == '>');
      const char *tag = g_strrstr_len (everything, (gssize) i, "<");

      /* A space may stand in a text as well. */
      if ((!before_attribute && !before_end) || tag[1] == '/' || tag[1] == '?' ||
          memchr (tag, '>', (gsize) (everything + i - tag)) != NULL)
        continue;
      content = g_strdup_printf ("%.*s newer=\"&lt;1&#9;&quot;\"%s", (int) i, everything,
                                 everything + i);
      storage_check_kept (content);
      n++;
    }
  g_assert_cmpuint (n, >, 50);
}

/* Comments are words of a person: kept in our own version as well. */
static void
test_comments (void)
{
  storage_check_kept ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<!-- before -->\n"
                      "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.0\" "
                      "framework=\"x1060-2021\">\n"
                      " <!-- first -->\n"
                      " <title>T</title>\n"
                      " <!-- last -->\n"
                      "</fujin-project>\n"
                      "<!-- behind -->\n");
}

static const char newer_plan[] =
  STORAGE_HEAD ("1.8")
  " <teams>\n"
  "  <team id=\"t-a\">\n"
  "   <name>A</name>\n"
  "   <kind>internal</kind>\n"
  "  </team>\n"
  "  <after-a/>\n"
  " </teams>\n"
  " <plans>\n"
  "  <plan service=\"A-1\">\n"
  "   <cost>1</cost>\n"
  "  </plan>\n"
  "  <plan service=\"B-1\">\n"
  "   <assigned team=\"t-a\" lead=\"yes\"/>\n"
  "   <share>50</share>\n"
  "  </plan>\n"
  " </plans>\n" STORAGE_TAIL;

/* Edits around new parts must not lose them. */
static void
test_edited (void)
{
  g_autoptr (FujinProject) project = storage_check_read_all (newer_plan);
  g_autofree char *written = NULL;
  g_autofree char *undone = NULL;

  fujin_edit_remove_team (project, fujin_project_get_team (project, 0));
  written = storage_check_write (project);
  g_assert_cmpstr (written, ==,
                   STORAGE_HEAD ("1.8")
                   " <teams>\n"
                   "  <after-a/>\n"
                   " </teams>\n"
                   " <plans>\n"
                   "  <plan service=\"A-1\">\n"
                   "   <cost>1</cost>\n"
                   "  </plan>\n"
                   "  <plan service=\"B-1\">\n"
                   "   <share>50</share>\n"
                   "  </plan>\n"
                   " </plans>\n" STORAGE_TAIL);
  storage_check_kept (written);
  fujin_history_undo (fujin_project_get_history (project));
  undone = storage_check_write (project);
  g_assert_cmpstr (undone, ==, newer_plan);
}

static FujinProject *
read_newer_major (const char *content)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = storage_check_read (content, problems);
  FujinXmlProblem *problem;

  g_assert_nonnull (project);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, 2);
  g_assert_nonnull (strstr (problem->message, "newer version of Fujin"));
  g_assert_true (fujin_project_get_read_only (project));
  return project;
}

static void
test_major (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "copy.fujin", NULL);
  g_autoptr (FujinProject) project =
    read_newer_major (STORAGE_HEAD ("2.4")
                      " <mission/>\n"
                      " <title>T</title>\n"
                      " <teams>\n"
                      "  <team id=\"t-a\" shape=\"round\"><name>A</name><kind>robot</kind></team>\n"
                      "  <team id=\"t-a\"><name>B</name></team>\n"
                      " </teams>\n"
                      " <plans>\n"
                      "  <plan service=\"A-1\"><level>basic</level>\n"
                      "   <assigned team=\"t-a\"/><assigned team=\"t-z\"/></plan>\n"
                      "  <plan service=\"Z-9\"><level>vital</level></plan>\n"
                      " </plans>\n" STORAGE_TAIL);

  g_assert_cmpstr (fujin_project_get_title (project), ==, "T");
  g_assert_cmpuint (fujin_project_get_n_teams (project), ==, 1);
  g_assert_cmpint (fujin_service_plan_get_level (fujin_project_find_code (project, "A-1")), ==,
                   FUJIN_LEVEL_BASIC);
  g_assert_false (fujin_project_writer_save (project, path, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  g_assert_nonnull (strstr (error->message, "newer"));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_rmdir (folder);
}

/* A newer major version may have a namespace of its own. */
static void
test_major_namespace (void)
{
  g_autoptr (FujinProject) project = read_newer_major (
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<fujin-project xmlns=\"https://fujin.jp/ns/project/3\" version=\"3.0\" framework=\"new\">\n"
    " <title>T</title>\n"
    "</fujin-project>\n");

  g_assert_cmpstr (fujin_project_get_title (project), ==, "T");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/storage/newer/everything", test_everything);
  g_test_add_func ("/storage/newer/elements", test_elements);
  g_test_add_func ("/storage/newer/elements-everywhere", test_elements_everywhere);
  g_test_add_func ("/storage/newer/attributes", test_attributes);
  g_test_add_func ("/storage/newer/comments", test_comments);
  g_test_add_func ("/storage/newer/edited", test_edited);
  g_test_add_func ("/storage/newer/major", test_major);
  g_test_add_func ("/storage/newer/major-namespace", test_major_namespace);
  return g_test_run ();
}
