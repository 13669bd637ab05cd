/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>
#include <libxml/xpath.h>
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit.h"
#include "fujin-exporter.h"
#include "fujin-office-picture.h"
#include "fujin-package.h"
#include "fujin-slides-file.h"
#include "fujin-slides.h"
#include "fujin-words.h"
#include "office-package.h"
#include "sample-project.h"

static const struct
{
  FujinExportScope scope;
  const char      *suffix;
  const char      *main;
} files[] = {
  { FUJIN_EXPORT_WORKBOOK, "xlsx", "xl/workbook.xml" },
  { FUJIN_EXPORT_SLIDES, "pptx", "ppt/presentation.xml" },
  { FUJIN_EXPORT_REPORT, "docx", "word/document.xml" },
};

static GBytes *
run_with (FujinProject *project,
          guint         file,
          FujinLang     lang,
          gboolean      speaker_notes)
{
  const FujinExporter *exporter = fujin_exporter_find (files[file].scope, files[file].suffix);
  FujinExportJob job = { project, NULL, NULL, lang, 640, 480, FUJIN_PAPER_A4_LANDSCAPE };
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  job.speaker_notes = speaker_notes;
  g_assert_nonnull (exporter);
  bytes = fujin_exporter_run (exporter, &job, &error);
  g_assert_no_error (error);
  return bytes;
}

static GBytes *
run (FujinProject *project,
     guint         file,
     FujinLang     lang)
{
  return run_with (project, file, lang, FALSE);
}

static gboolean
says (GHashTable *parts,
      const char *name,
      const char *text)
{
  xmlDoc *doc = office_package_parse (parts, name);
  xmlChar *content = xmlNodeGetContent ((xmlNode *) doc);
  gboolean found = strstr ((const char *) content, text) != NULL;

  xmlFree (content);
  xmlFreeDoc (doc);
  return found;
}

static guint
count_elements (xmlNode    *node,
                const char *name)
{
  guint n = 0;

  for (; node != NULL; node = node->next)
    if (node->type == XML_ELEMENT_NODE)
      n += (strcmp ((const char *) node->name, name) == 0) + count_elements (node->children, name);
  return n;
}

static guint
count (GHashTable *parts,
       const char *part,
       const char *name)
{
  xmlDoc *doc = office_package_parse (parts, part);
  guint n = count_elements (xmlDocGetRootElement (doc), name);

  xmlFreeDoc (doc);
  return n;
}

static FujinProject *
sample (int       which,
        FujinLang lang)
{
  return which == 0   ? sample_project_full (lang)
         : which == 1 ? sample_project_partial (lang)
                      : sample_project_empty ();
}

/* Whole, partial and empty projects give files whose parts all hang together. */
static void
test_parts (void)
{
  for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
    for (int which = 0; which < 3; which++)
      for (guint i = 0; i < G_N_ELEMENTS (files); i++)
        {
          g_autoptr (FujinProject) project = sample (which, (FujinLang) lang);
          g_autoptr (GBytes) bytes = run (project, i, (FujinLang) lang);
          g_autoptr (GHashTable) parts = office_package_read (bytes);

          office_package_check (parts);
          g_assert_true (g_hash_table_contains (parts, files[i].main));
          g_assert_true (g_hash_table_contains (parts, "docProps/core.xml"));
        }
}

static void
test_same_bytes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
      g_autoptr (GBytes) first = run (project, i, FUJIN_LANG_JA);
      g_autoptr (GBytes) second = NULL;

      /* Neither the clock nor what the process made before may be seen. */
      g_usleep (1100 * 1000);
      second = run (project, i, FUJIN_LANG_JA);
      g_assert_true (g_bytes_equal (first, second));
    }
}

/* What begins like a formula stays text, in the cells of data as in titles. */
static void
test_no_formula (void)
{
  static const char *const texts[] = { "=1+1", "+2", "-3", "@SUM(A1)", "=HYPERLINK(\"x\")" };
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GHashTable) parts = NULL;
  GHashTableIter iter;
  gpointer name;
  guint n_sheets = 0;

  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, texts[0]);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    fujin_edit_set_note (project, fujin_project_get_plan (project, i), texts[i]);
  bytes = run (project, 0, FUJIN_LANG_EN);
  parts = office_package_read (bytes);
  g_hash_table_iter_init (&iter, parts);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (g_str_has_prefix (name, "xl/worksheets/sheet"))
      {
        n_sheets++;
        g_assert_cmpuint (count (parts, name, "f"), ==, 0);
      }
  g_assert_cmpuint (n_sheets, ==, 9);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_true (says (parts, "xl/sharedStrings.xml", texts[i]));
}

/* The matrix is a table with filters; scores are numbers, and charts hang on cells. */
static void
test_workbook (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (GBytes) bytes = run (project, 0, FUJIN_LANG_EN);
  g_autoptr (GHashTable) parts = office_package_read (bytes);

  g_assert_cmpuint (count (parts, "xl/tables/table1.xml", "autoFilter"), ==, 1);
  g_assert_cmpuint (count (parts, "xl/tables/table1.xml", "tableColumn"), ==, 19);
  g_assert_cmpuint (count (parts, "xl/worksheets/sheet3.xml", "pane"), ==, 1);
  g_assert_cmpuint (count (parts, "xl/worksheets/sheet3.xml", "row"), ==,
                    fujin_project_get_n_plans (project) + 1);
  g_assert_true (says (parts, "xl/charts/chart1.xml", "'Category means'!$C$2:$C$10"));
  g_assert_cmpuint (count (parts, "xl/charts/chart1.xml", "radarChart"), ==, 1);
  g_assert_true (says (parts, "xl/sharedStrings.xml", fujin_project_get_title (project)));
}

/* A comma in the numbers of the locale does not reach the file. */
static void
test_locale (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (GBytes) plain = run (project, 0, FUJIN_LANG_EN);
  g_autoptr (GBytes) comma = NULL;

  if (setlocale (LC_NUMERIC, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("no locale with a comma");
      return;
    }
  comma = run (project, 0, FUJIN_LANG_EN);
  setlocale (LC_NUMERIC, "C");
  g_assert_true (g_bytes_equal (plain, comma));
}

/* Codes and days hold together, words joined by a hyphen need not. */
static void
test_bound (void)
{
  g_autofree char *bound = _fujin_slides_dup_bound ("A-2, As-Is 2027-03-31 - a first-hand -1");

  g_assert_cmpstr (bound, ==, "A\u20112, As\u2011Is 2027\u201103\u201131 - a first-hand -1");
}

static gboolean
says_bound (GHashTable *parts,
            const char *name,
            const char *text)
{
  g_autofree char *bound = _fujin_slides_dup_bound (text);

  return says (parts, name, bound);
}

/* Rows with their notes need the width: a chart of gaps has it all, its points stand below. */
static void
test_wide_rows (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (GBytes) bytes = run (project, 1, FUJIN_LANG_EN);
  g_autoptr (GHashTable) parts = office_package_read (bytes);
  xmlDoc *doc = office_package_parse (parts, "ppt/slides/slide5.xml");
  xmlXPathContext *context = xmlXPathNewContext (doc);
  xmlXPathObject *width = xmlXPathEval (
    BAD_CAST "number(//*[local-name()='pic']//*[local-name()='ext']/@cx)", context);

  g_assert_cmpfloat (width->floatval, ==, FUJIN_EMU (FUJIN_SLIDES_WIDTH));
  xmlXPathFreeObject (width);
  xmlXPathFreeContext (context);
  xmlFreeDoc (doc);
}

/* One message a slide: its headline, its note only when asked for, one text, a chart or a table,
 * and not both. */
static void
test_slides (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (GPtrArray) slides = fujin_slides_list (project, FUJIN_LANG_JA, FALSE);
  g_autoptr (GBytes) bytes = run (project, 1, FUJIN_LANG_JA);
  g_autoptr (GHashTable) parts = office_package_read (bytes);
  g_autoptr (GBytes) bytes_with_notes = run_with (project, 1, FUJIN_LANG_JA, TRUE);
  g_autoptr (GHashTable) with_notes = office_package_read (bytes_with_notes);

  g_assert_cmpuint (count (parts, "ppt/presentation.xml", "sldId"), ==, slides->len);
  for (guint i = 0; i < slides->len; i++)
    {
      const FujinSlide *slide = g_ptr_array_index (slides, i);
      g_autofree char *part = g_strdup_printf ("ppt/slides/slide%u.xml", i + 1);
      g_autofree char *notes = g_strdup_printf ("ppt/notesSlides/notesSlide%u.xml", i + 1);

      g_assert_true (says_bound (parts, part, slide->headline));
      g_assert_cmpuint (count (parts, part, "pic"), ==, slide->chart != NULL);
      g_assert_cmpuint (count (parts, part, "svgBlip"), ==, slide->chart != NULL);
      g_assert_cmpuint (count (parts, part, "tbl"), ==, slide->table != NULL);
      for (char **point = slide->points; *point != NULL; point++)
        g_assert_true (says_bound (parts, part, *point));
      g_assert_cmpint (*slide->note != '\0', ==, g_hash_table_contains (with_notes, notes));
      g_assert_false (g_hash_table_contains (parts, notes));
    }
}

/* Contents that are there before any program reckons them, and each heading as one. */
static void
test_document (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (GBytes) bytes = run (project, 2, FUJIN_LANG_JA);
  g_autoptr (GHashTable) parts = office_package_read (bytes);
  guint n_links = count (parts, "word/document.xml", "hyperlink");

  g_assert_cmpuint (n_links, >, 10);
  g_assert_cmpuint (count (parts, "word/document.xml", "bookmarkStart"), ==, n_links);
  g_assert_cmpuint (count (parts, "word/document.xml", "drawing"), >, 5);
  g_assert_cmpuint (count (parts, "word/document.xml", "tblHeader"), ==,
                    count (parts, "word/document.xml", "tbl"));
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      g_assert_true (says (parts, "word/document.xml",
                           fujin_service_plan_get_name (plan, FUJIN_LANG_JA)));
    }
  g_assert_true (says (parts, "word/document.xml", fujin_words (FUJIN_LANG_JA, "Service matrix")));
  g_assert_true (says (parts, "word/header1.xml", fujin_project_get_organisation (project)));
}

static void
test_properties (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
      g_autoptr (GBytes) bytes = run (project, i, FUJIN_LANG_EN);
      g_autoptr (GHashTable) parts = office_package_read (bytes);

      g_assert_true (says (parts, "docProps/core.xml", fujin_project_get_title (project)));
      g_assert_true (says (parts, "docProps/core.xml", fujin_project_get_as_of (project)));
      g_assert_false (says (parts, "docProps/core.xml", g_get_user_name ()));
    }
}

static void
test_package (void)
{
  g_autoptr (FujinPackage) package = fujin_package_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GHashTable) parts = NULL;

  fujin_package_add_part (package, "/a/b.txt", "text/plain", g_bytes_new_static ("b", 1));
  g_assert_cmpstr (fujin_package_relate (package, "/", FUJIN_REL "x", "/a/b.txt"), ==, "rId1");
  g_assert_cmpstr (fujin_package_relate (package, "/", FUJIN_REL "y", "/a/b.txt"), ==, "rId2");
  g_assert_cmpstr (fujin_package_relate (package, "/", FUJIN_REL "x", "/a/b.txt"), ==, "rId1");
  bytes = fujin_package_finish (package, NULL);
  parts = office_package_read (bytes);
  office_package_check (parts);
  g_assert_cmpuint (g_hash_table_size (parts), ==, 3);
}

static void
test_number_svg (void)
{
  const char *svg = "<g id=\"glyph7-1\"/><use href=\"#glyph7-1\"/>"
                    "<g id=\"clip9\" clip-path=\"url(#clip9)\"/>";
  g_autoptr (GBytes) before = g_bytes_new_static (svg, strlen (svg));
  g_autoptr (GBytes) after = _fujin_office_number_svg (before);
  g_autofree char *text = g_strndup (g_bytes_get_data (after, NULL), g_bytes_get_size (after));

  g_assert_cmpstr (text, ==, "<g id=\"n1\"/><use href=\"#n1\"/>"
                             "<g id=\"n2\" clip-path=\"url(#n2)\"/>");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/office/parts", test_parts);
  g_test_add_func ("/office/same-bytes", test_same_bytes);
  g_test_add_func ("/office/no-formula", test_no_formula);
  g_test_add_func ("/office/workbook", test_workbook);
  g_test_add_func ("/office/locale", test_locale);
  g_test_add_func ("/office/bound", test_bound);
  g_test_add_func ("/office/wide-rows", test_wide_rows);
  g_test_add_func ("/office/slides", test_slides);
  g_test_add_func ("/office/document", test_document);
  g_test_add_func ("/office/properties", test_properties);
  g_test_add_func ("/office/package", test_package);
  g_test_add_func ("/office/number-svg", test_number_svg);
  return g_test_run ();
}
