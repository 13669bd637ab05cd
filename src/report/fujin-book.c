/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-private.h"

#include "fujin-history.h"

static void paged_init (FujinPagedInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinBook, fujin_book, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (FUJIN_TYPE_PAGED, paged_init))

static void
forget (FujinBook *self)
{
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->logo, cairo_surface_destroy);
  g_clear_pointer (&self->title, g_free);
  _fujin_book_forget_sides (self);
  self->is_ready = FALSE;
}

static void
fujin_book_finalize (GObject *object)
{
  FujinBook *self = FUJIN_BOOK (object);

  forget (self);
  g_clear_pointer (&self->spec, fujin_book_spec_free);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (fujin_book_parent_class)->finalize (object);
}

static void
fujin_book_class_init (FujinBookClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_book_finalize;
}

static void
fujin_book_init (FujinBook *self)
{
}

/**
 * fujin_book_new:
 * @project: what to print
 * @spec: (nullable): how it is put together; copied. %NULL for the usual report
 *
 * Creates a document of several parts. It is put together when it is first asked for, and anew
 * after edits.
 *
 * Returns: (transfer full): a new book
 */
FujinBook *
fujin_book_new (FujinProject        *project,
                const FujinBookSpec *spec)
{
  FujinBook *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_object_new (FUJIN_TYPE_BOOK, NULL);
  self->project = g_object_ref (project);
  self->spec = spec != NULL ? fujin_book_spec_copy (spec) : fujin_book_spec_new (project);
  return self;
}

/**
 * fujin_book_set_spec:
 * @self: a book
 * @spec: how it is put together; copied
 *
 * Puts the book together in another way.
 */
void
fujin_book_set_spec (FujinBook           *self,
                     const FujinBookSpec *spec)
{
  FujinBookSpec *copy;

  g_return_if_fail (FUJIN_IS_BOOK (self));
  g_return_if_fail (spec != NULL);

  copy = fujin_book_spec_copy (spec);
  forget (self);
  fujin_book_spec_free (self->spec);
  self->spec = copy;
}

/**
 * fujin_book_get_spec:
 * @self: a book
 *
 * Returns: (transfer none): how it is put together
 */
const FujinBookSpec *
fujin_book_get_spec (FujinBook *self)
{
  g_return_val_if_fail (FUJIN_IS_BOOK (self), NULL);

  return self->spec;
}

/**
 * fujin_book_set_links:
 * @self: a book
 * @links: whether its pages lead to one another
 *
 * For a PDF file of all its pages. Nothing may be drawn with links unless every page is: a link to
 * a page that is missing spoils the file.
 */
void
fujin_book_set_links (FujinBook *self,
                      gboolean   links)
{
  g_return_if_fail (FUJIN_IS_BOOK (self));

  forget (self);
  self->links = links;
}

static void
ensure_ready (FujinBook *self)
{
  guint64 state = fujin_history_get_state (fujin_project_get_history (self->project));

  if (self->is_ready && self->state == state)
    return;
  forget (self);
  self->state = state;
  _fujin_book_plan (self);
  self->is_ready = TRUE;
}

/**
 * fujin_book_get_n_pages:
 * @self: a book
 *
 * Returns: how many pages it has, at least 1
 */
guint
fujin_book_get_n_pages (FujinBook *self)
{
  g_return_val_if_fail (FUJIN_IS_BOOK (self), 0);

  ensure_ready (self);
  return self->n_pages;
}

/**
 * fujin_book_get_n_entries:
 * @self: a book
 *
 * Returns: how many parts, and pieces of parts, it has; one bookmark each
 */
guint
fujin_book_get_n_entries (FujinBook *self)
{
  g_return_val_if_fail (FUJIN_IS_BOOK (self), 0);

  ensure_ready (self);
  return self->entries->len;
}

/**
 * fujin_book_get_entry:
 * @self: a book
 * @entry: position, below their number
 *
 * Returns: (transfer none): the entry; valid until the project is edited
 */
const FujinBookEntry *
fujin_book_get_entry (FujinBook *self,
                      guint      entry)
{
  g_return_val_if_fail (FUJIN_IS_BOOK (self), NULL);

  ensure_ready (self);
  g_return_val_if_fail (entry < self->entries->len, NULL);
  return g_ptr_array_index (self->entries, entry);
}

/**
 * fujin_book_find_page:
 * @self: a book
 * @page: page from 0
 *
 * Returns: (transfer none) (nullable): the entry that begins last on this page or before it
 */
const FujinBookEntry *
fujin_book_find_page (FujinBook *self,
                      guint      page)
{
  const FujinBookEntry *found = NULL;

  g_return_val_if_fail (FUJIN_IS_BOOK (self), NULL);

  ensure_ready (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const FujinBookEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->page <= page)
        found = entry;
    }
  return found;
}

/**
 * fujin_book_dup_dest:
 * @entry: a line of the contents
 *
 * Returns: (transfer full): the name of the place it leads to in a PDF file
 */
char *
fujin_book_dup_dest (const FujinBookEntry *entry)
{
  g_return_val_if_fail (entry != NULL, NULL);

  return g_strdup_printf ("part-%s", entry->id);
}

static const char *
paged_get_title (FujinPaged *paged)
{
  FujinBook *self = FUJIN_BOOK (paged);

  ensure_ready (self);
  return self->title;
}

static guint
paged_get_n_pages (FujinPaged *paged)
{
  return fujin_book_get_n_pages (FUJIN_BOOK (paged));
}

static void
paged_get_page_size (FujinPaged *paged,
                     guint       page,
                     double     *width,
                     double     *height)
{
  fujin_paper_get_size (FUJIN_BOOK (paged)->spec->paper, width, height);
}

static void
paged_draw_page (FujinPaged *paged,
                 guint       page,
                 cairo_t    *cr)
{
  FujinBook *self = FUJIN_BOOK (paged);

  g_return_if_fail (page < fujin_book_get_n_pages (self));

  _fujin_book_draw_page (self, page, cr);
}

static void
paged_init (FujinPagedInterface *iface)
{
  iface->get_title = paged_get_title;
  iface->get_n_pages = paged_get_n_pages;
  iface->get_page_size = paged_get_page_size;
  iface->draw_page = paged_draw_page;
}
