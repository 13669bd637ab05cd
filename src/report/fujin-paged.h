/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib-object.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_PAGED (fujin_paged_get_type ())
G_DECLARE_INTERFACE (FujinPaged, fujin_paged, FUJIN, PAGED, GObject)

/**
 * FujinPagedInterface:
 * @get_title: what it shows, in its language
 * @get_n_pages: how many pages it takes, at least 1
 * @get_page_size: size of a page, points
 * @draw_page: draws a page; units are points with the sheet's corner at 0, 0
 *
 * Something on paper. The preview, the printer and the PDF file all draw the same pages.
 */
struct _FujinPagedInterface
{
  GTypeInterface parent_iface;

  const char *(*get_title)     (FujinPaged *self);
  guint       (*get_n_pages)   (FujinPaged *self);
  void        (*get_page_size) (FujinPaged *self,
                                guint       page,
                                double     *width,
                                double     *height);
  void        (*draw_page)     (FujinPaged *self,
                                guint       page,
                                cairo_t    *cr);
};

const char *fujin_paged_get_title     (FujinPaged *self);
guint       fujin_paged_get_n_pages   (FujinPaged *self);
void        fujin_paged_get_page_size (FujinPaged *self,
                                       guint       page,
                                       double     *width,
                                       double     *height);
void        fujin_paged_draw_page     (FujinPaged *self,
                                       guint       page,
                                       cairo_t    *cr);

G_END_DECLS
