/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

/* How many pixels are drawn for one that is stored, in each direction. */
#define GOLDEN_ZOOM 4

/**
 * GoldenDifference:
 * @same_size: whether the pictures can be compared at all
 * @n_blocks: how many blocks differ
 * @worst: the largest mean difference of a block, 0 to 255
 * @x: where that is, in pixels of the stored picture
 * @y: the same
 *
 * How one picture differs from another.
 */
typedef struct
{
  gboolean same_size;
  guint    n_blocks;
  double   worst;
  int      x;
  int      y;
} GoldenDifference;

cairo_surface_t *golden_picture_reduce  (cairo_surface_t  *drawn);
cairo_surface_t *golden_picture_read    (const char       *path);
gboolean         golden_picture_write   (cairo_surface_t  *picture,
                                         const char       *path);
gboolean         golden_picture_compare (cairo_surface_t  *one,
                                         cairo_surface_t  *two,
                                         GoldenDifference *difference);
gboolean         golden_picture_equal   (cairo_surface_t  *one,
                                         cairo_surface_t  *two);
cairo_surface_t *golden_picture_show    (cairo_surface_t  *one,
                                         cairo_surface_t  *two);
