/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-paged.h"

G_DEFINE_INTERFACE (FujinPaged, fujin_paged, G_TYPE_OBJECT)

static void
fujin_paged_default_init (FujinPagedInterface *iface)
{
}

/**
 * fujin_paged_get_title:
 * @self: something on paper
 *
 * Returns: (transfer none): what it shows, for print jobs and document properties; valid until
 *   the project is edited
 */
const char *
fujin_paged_get_title (FujinPaged *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGED (self), NULL);

  return FUJIN_PAGED_GET_IFACE (self)->get_title (self);
}

/**
 * fujin_paged_get_n_pages:
 * @self: something on paper
 *
 * Returns: how many pages it takes, at least 1
 */
guint
fujin_paged_get_n_pages (FujinPaged *self)
{
  g_return_val_if_fail (FUJIN_IS_PAGED (self), 0);

  return FUJIN_PAGED_GET_IFACE (self)->get_n_pages (self);
}

/**
 * fujin_paged_get_page_size:
 * @self: something on paper
 * @page: page from 0
 * @width: (out): width of the sheet, points
 * @height: (out): height of the sheet, points
 *
 * Gets the size of one page; pages of one document may differ.
 */
void
fujin_paged_get_page_size (FujinPaged *self,
                           guint       page,
                           double     *width,
                           double     *height)
{
  g_return_if_fail (FUJIN_IS_PAGED (self));
  g_return_if_fail (width != NULL && height != NULL);

  FUJIN_PAGED_GET_IFACE (self)->get_page_size (self, page, width, height);
}

/**
 * fujin_paged_draw_page:
 * @self: something on paper
 * @page: page from 0
 * @cr: where to draw; its units must be points with the sheet's corner at 0, 0
 *
 * Draws one page. The margins are part of it.
 */
void
fujin_paged_draw_page (FujinPaged *self,
                       guint       page,
                       cairo_t    *cr)
{
  g_return_if_fail (FUJIN_IS_PAGED (self));
  g_return_if_fail (cr != NULL);

  FUJIN_PAGED_GET_IFACE (self)->draw_page (self, page, cr);
}
