/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/* The name of the place in a document where its contents begin, for links. */
#define FUJIN_PAGE_DEST_CONTENTS "part-contents"

/**
 * FujinPageFrame:
 * @header: whose document it is
 * @part: (nullable): title of the part
 * @mark: classification mark, or ""
 * @version: of the document, or ""
 * @footer: text at the foot, or ""
 * @logo: (nullable): a picture
 * @links: whether the number of the page leads to the contents
 * @first_page: number of the first page of the part, from 1
 * @n_pages: how many pages the whole document has
 *
 * What stands around every page of a document of several parts. All is borrowed.
 */
struct _FujinPageFrame
{
  const char      *header;
  const char      *part;
  const char      *mark;
  const char      *version;
  const char      *footer;
  cairo_surface_t *logo;
  gboolean         links;
  guint            first_page;
  guint            n_pages;
};

double _fujin_page_frame_mark (FujinPageLayout *page,
                               cairo_t         *cr,
                               const char      *mark,
                               double           size,
                               double           right,
                               double           y,
                               double          *height);
double _fujin_page_frame_logo (cairo_t         *cr,
                               cairo_surface_t *logo,
                               double           x,
                               double           y,
                               double           width,
                               double           height);
double _fujin_page_frame_head (FujinPageLayout *page,
                               cairo_t         *cr,
                               const char      *subject);
double _fujin_page_frame_foot (FujinPageLayout *page,
                               cairo_t         *cr,
                               guint            number);
double _fujin_page_frame_running_head (FujinPageLayout *page,
                                       cairo_t         *cr);

G_END_DECLS
