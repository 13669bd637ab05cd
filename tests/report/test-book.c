/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include <cairo.h>

#include "fujin-book.h"
#include "fujin-chart-choice.h"
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-project-reader.h"
#include "fujin-xml.h"
#include "sample-project.h"

static FujinProject *
open_sample (FujinLang lang)
{
  g_autofree char *name = g_strdup_printf ("manufacturer.%s.fujin", fujin_lang_code (lang));
  g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), name, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  g_assert_cmpuint (problems->len, ==, 0);
  return project;
}

static FujinBook *
create (FujinProject *project,
        FujinLang     lang,
        gboolean      both,
        FujinPaper    paper,
        const char   *parts)
{
  g_autoptr (FujinBookSpec) spec = fujin_book_spec_new (project);

  spec->lang = lang;
  spec->both = both;
  spec->paper = paper;
  if (parts != NULL)
    spec->parts = g_strsplit (parts, ",", -1);
  fujin_book_spec_set_text (&spec->mark, "Confidential");
  fujin_book_spec_set_text (&spec->version, "1.2");
  return fujin_book_new (project, spec);
}

static gboolean
has_entry (FujinBook  *book,
           const char *id)
{
  for (guint i = 0; i < fujin_book_get_n_entries (book); i++)
    if (g_str_equal (fujin_book_get_entry (book, i)->id, id))
      return TRUE;
  return FALSE;
}

static void
test_table (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  static const char *const wanted[] = {
    "cover", "contents", "summary", "matrix", "charts", "radar", "categories", "heat",
    "gaps-chart", "priority", "quadrants", "shares", "coverage", "trend", "timeline",
    "gap-analysis", "improvements", "ledger", "team-table", "organisation", "staffing",
    "outsourcing", "risks", "roles", "scales",
  };

  for (guint i = 0; i < fujin_book_part_get_n (); i++)
    {
      guint found = G_MAXUINT;

      g_assert_true (g_hash_table_add (ids, (char *) fujin_book_part_get_id (i)));
      g_assert_true (fujin_book_part_find (fujin_book_part_get_id (i), &found));
      g_assert_cmpuint (found, ==, i);
      if (fujin_book_part_get_chart (i) != NULL)
        g_assert_nonnull (fujin_chart_choice_find (fujin_book_part_get_chart (i)));
      for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
        g_assert_cmpint ((int) strlen (fujin_book_part_get_label (i, (FujinLang) lang)), >, 0);
      g_assert_cmpstr (fujin_book_part_get_label (i, FUJIN_LANG_JA), !=,
                       fujin_book_part_get_label (i, FUJIN_LANG_EN));
    }
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    g_assert_true (fujin_book_part_find (wanted[i], NULL));
  g_assert_false (fujin_book_part_find ("no-such-part", NULL));
  g_assert_false (fujin_book_part_find (NULL, NULL));
}

/* Entries follow one another without a hole, and the last page belongs to the last. */
static void
assert_numbered (FujinBook *book)
{
  guint n = fujin_book_get_n_entries (book);
  guint next = 0;

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      const FujinBookEntry *entry = fujin_book_get_entry (book, i);
      gboolean is_heading = i + 1 < n && entry->level == 0
                            && fujin_book_get_entry (book, i + 1)->page == entry->page;

      g_assert_cmpuint (entry->page, ==, next);
      g_assert_cmpuint (entry->n_pages, >, 0);
      if (!is_heading)
        next += entry->n_pages;
      else
        g_assert_cmpuint (entry->n_pages, >, fujin_book_get_entry (book, i + 1)->n_pages);
    }
  g_assert_cmpuint (next, ==, fujin_book_get_n_pages (book));
}

static void
test_order (void)
{
  g_autoptr (FujinProject) project = open_sample (FUJIN_LANG_JA);
  g_autoptr (FujinBook) usual = create (project, FUJIN_LANG_JA, FALSE, FUJIN_PAPER_A4_LANDSCAPE,
                                        NULL);
  g_autoptr (FujinBook) own = create (project, FUJIN_LANG_EN, FALSE, FUJIN_PAPER_A4_PORTRAIT,
                                      "scales,summary,unknown,cover,summary");

  assert_numbered (usual);
  g_assert_cmpstr (fujin_book_get_entry (usual, 0)->id, ==, "cover");
  g_assert_cmpstr (fujin_book_get_entry (usual, 1)->id, ==, "contents");
  g_assert_true (has_entry (usual, "categories-A"));
  g_assert_true (has_entry (usual, "team-table-target"));

  /* As named, each once. */
  assert_numbered (own);
  g_assert_cmpuint (fujin_book_get_n_entries (own), ==, 3);
  g_assert_cmpstr (fujin_book_get_entry (own, 0)->id, ==, "scales");
  g_assert_cmpstr (fujin_book_get_entry (own, 1)->id, ==, "summary");
  g_assert_cmpstr (fujin_book_get_entry (own, 2)->id, ==, "cover");
  g_assert_cmpstr (fujin_book_get_entry (own, 1)->title, ==, "Summary for the board");
  g_assert_cmpstr (fujin_book_find_page (own, fujin_book_get_n_pages (own) - 1)->id, ==, "cover");
}

/* What has nothing to say is left out, unless it is asked for. */
static void
test_empty_parts (void)
{
  g_autoptr (FujinProject) project = sample_project_empty ();
  g_autoptr (FujinBook) usual = create (project, FUJIN_LANG_EN, FALSE, FUJIN_PAPER_A4_LANDSCAPE,
                                        NULL);
  g_autoptr (FujinBook) named = create (project, FUJIN_LANG_EN, FALSE, FUJIN_PAPER_A4_LANDSCAPE,
                                        "improvements,ledger,radar,staffing");
  guint before;

  assert_numbered (usual);
  g_assert_false (has_entry (usual, "improvements"));
  g_assert_false (has_entry (usual, "ledger"));
  g_assert_false (has_entry (usual, "radar"));
  g_assert_true (has_entry (usual, "matrix"));
  assert_numbered (named);
  g_assert_cmpuint (fujin_book_get_n_pages (named), ==, 4);

  /* An edit puts the book together anew. */
  before = fujin_book_get_n_pages (usual);
  sample_project_score (project, "A-1", 2, 4);
  g_assert_true (has_entry (usual, "radar"));
  g_assert_cmpuint (fujin_book_get_n_pages (usual), >, before);
}

static void
draw (FujinBook *book,
      guint      page,
      double    *left,
      double    *right)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double width, height, x, y, w, h;

  fujin_paged_draw_page (FUJIN_PAGED (book), page, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  fujin_paged_get_page_size (FUJIN_PAGED (book), page, &width, &height);
  cairo_recording_surface_ink_extents (surface, &x, &y, &w, &h);
  g_assert_cmpfloat (x, >=, 10);
  g_assert_cmpfloat (y, >=, 10);
  g_assert_cmpfloat (x + w, <=, width - 10);
  g_assert_cmpfloat (y + h, <=, height - 10);
  *left = x;
  *right = x + w;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Every page of every part on every paper, in one language or two. */
static void
test_draws (void)
{
  for (int paper = 0; paper < FUJIN_N_PAPERS; paper++)
    for (int which = 0; which < 3; which++)
      {
        g_autoptr (FujinProject) project = open_sample (which == 1 ? FUJIN_LANG_EN
                                                                   : FUJIN_LANG_JA);
        g_autoptr (FujinBook) book = create (project, (FujinLang) (which % 2), which == 2,
                                             (FujinPaper) paper, NULL);
        double width, height, left, right;

        assert_numbered (book);
        g_assert_cmpuint (fujin_book_get_n_pages (book), >, 20);
        for (guint page = 0; page < fujin_book_get_n_pages (book); page++)
          {
            draw (book, page, &left, &right);
            fujin_paged_get_page_size (FUJIN_PAGED (book), page, &width, &height);
            /* Head and foot reach over the page, with two languages over both halves. */
            g_assert_cmpfloat (left, <, width * 0.1);
            g_assert_cmpfloat (right, >, width * 0.9);
          }
      }
}

static void
test_both_languages (void)
{
  g_autoptr (FujinProject) project = open_sample (FUJIN_LANG_JA);
  g_autoptr (FujinBook) one = create (project, FUJIN_LANG_JA, FALSE, FUJIN_PAPER_A4_LANDSCAPE,
                                      "summary,scales");
  g_autoptr (FujinBook) both = create (project, FUJIN_LANG_JA, TRUE, FUJIN_PAPER_A4_LANDSCAPE,
                                       "summary,scales");
  const FujinBookEntry *entry = fujin_book_get_entry (both, 0);

  g_assert_null (fujin_book_get_entry (one, 0)->other_title);
  g_assert_cmpstr (entry->title, ==, "経営層向けの要約");
  g_assert_cmpstr (entry->other_title, ==, "Summary for the board");
}

static void
test_spec (void)
{
  g_autoptr (FujinProject) project = open_sample (FUJIN_LANG_EN);
  const char *const values[] = { "Board", "cover summary", "both", "a3-portrait", "Secret", "", "",
                                 "", "", "", "For the meeting", NULL };
  FujinRecord *record = fujin_edit_add_record (project, FUJIN_RECORD_REPORT, NULL, values);
  g_autoptr (FujinBookSpec) spec = fujin_book_spec_new_from_record (record);
  g_autoptr (FujinBookSpec) copy = fujin_book_spec_copy (spec);
  g_auto (GStrv) parts = fujin_book_spec_dup_parts (copy, project);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  g_assert_cmpstr (parts[1], ==, "summary");
  g_assert_true (copy->both);
  g_assert_cmpint (copy->lang, ==, FUJIN_LANG_EN);
  g_assert_cmpint (copy->paper, ==, FUJIN_PAPER_A3_PORTRAIT);
  g_assert_cmpstr (copy->mark, ==, "Secret");
  g_assert_cmpstr (copy->note, ==, "For the meeting");
  g_assert_cmpstr (copy->footer, ==, "");
  g_assert_null (copy->logo);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/book/table", test_table);
  g_test_add_func ("/book/order", test_order);
  g_test_add_func ("/book/empty-parts", test_empty_parts);
  g_test_add_func ("/book/draws", test_draws);
  g_test_add_func ("/book/both-languages", test_both_languages);
  g_test_add_func ("/book/spec", test_spec);
  return g_test_run ();
}
