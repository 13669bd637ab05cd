/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "fujin-book.h"
#include "fujin-export-private.h"
#include "fujin-words.h"

/* In both languages, the one of the book first. */
static char *
dup_title (const FujinBookEntry *entry)
{
  if (entry->other_title == NULL || g_str_equal (entry->title, entry->other_title))
    return g_strdup (entry->title);
  return g_strdup_printf ("%s / %s", entry->title, entry->other_title);
}

/* One bookmark for each line of the contents, pieces of a part under it. */
static void
add_outline (FujinBook       *book,
             cairo_surface_t *surface)
{
  int part = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < fujin_book_get_n_entries (book); i++)
    {
      const FujinBookEntry *entry = fujin_book_get_entry (book, i);
      g_autofree char *title = dup_title (entry);
      g_autofree char *dest = fujin_book_dup_dest (entry);
      g_autofree char *link = g_strdup_printf ("dest='%s'", dest);
      int id = cairo_pdf_surface_add_outline (surface,
                                              entry->level > 0 ? part : CAIRO_PDF_OUTLINE_ROOT,
                                              title, link, 0);

      if (entry->level == 0)
        part = id;
    }
}

static void
set_label (FujinBook       *book,
           cairo_surface_t *surface,
           guint            page)
{
  const FujinBookEntry *entry = fujin_book_find_page (book, page);
  g_autofree char *number = g_strdup_printf ("%u", page + 1);
  gboolean is_cover = entry != NULL && g_str_equal (entry->id, "cover");

  cairo_pdf_surface_set_page_label (surface, is_cover ? entry->title : number);
}

/* Only what the plan and the one who made the report say of themselves. */
static void
set_properties (FujinBook       *book,
                FujinProject    *project,
                cairo_surface_t *surface)
{
  const FujinBookSpec *spec = fujin_book_get_spec (book);
  FujinFramework *framework = fujin_project_get_framework (project);
  g_autoptr (GString) words = g_string_new (fujin_framework_get_title (framework, spec->lang));
  const char *const more[] = { fujin_project_get_organisation (project), spec->mark,
                               spec->version };

  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    if (*more[i] != '\0')
      g_string_append_printf (words, ", %s", more[i]);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  fujin_paged_get_title (FUJIN_PAGED (book)));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, words->str);
  if (*spec->issuer != '\0')
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, spec->issuer);
}

static FujinBook *
create_book (const FujinExportJob *job)
{
  g_autoptr (FujinBookSpec) spec = NULL;

  if (job->report != NULL)
    return fujin_book_new (job->project, job->report);
  spec = fujin_book_spec_new (job->project);
  spec->lang = job->lang;
  spec->paper = job->paper;
  return fujin_book_new (job->project, spec);
}

/* The fonts are copied as a whole to be cut to what is used: for Japanese ones that takes most of
 * the memory. What the pages took is given back first. */
static void
forget_pages (FujinBook **book)
{
  g_clear_object (book);
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

/* The report as PDF, with bookmarks and links. */
GBytes *
_fujin_export_book_pdf (const FujinExportJob  *job,
                        GError               **error)
{
  g_autoptr (FujinBook) book = create_book (job);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  double width, height;
  cairo_t *cr;

  fujin_book_set_links (book, TRUE);
  fujin_paged_get_page_size (FUJIN_PAGED (book), 0, &width, &height);
  surface = _fujin_export_pdf_new (bytes, job->project,
                                   /* Translators: subject of a document, among its properties */
                                   fujin_words (fujin_book_get_spec (book)->lang,
                                                "Cyber defence centre: report on the plan"),
                                   width, height);
  set_properties (book, job->project, surface);
  cr = cairo_create (surface);
  for (guint i = 0; i < fujin_book_get_n_pages (book); i++)
    {
      set_label (book, surface, i);
      fujin_paged_draw_page (FUJIN_PAGED (book), i, cr);
      cairo_show_page (cr);
    }
  add_outline (book, surface);
  status = cairo_status (cr);
  cairo_destroy (cr);
  forget_pages (&book);
  return _fujin_export_finish (surface, status, bytes, error);
}
