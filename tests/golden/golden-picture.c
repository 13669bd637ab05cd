/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "golden-picture.h"

#include <gio/gio.h>
#include <math.h>
#include <string.h>

/* A picture is kept small: its brightness in sixteen greys, and below it the colours, one pixel
 * for a tile of TILE x TILE: how blue on the left, how red on the right. A thin line has the
 * colour of a broad one, so that the legend and the line both tell. */

#define TILE 8
#define LEVELS 16

/* So much colour in a tile is as good as grey: the sum over its drawn pixels. */
#define FAINT 2400.0

/* Pictures are compared by the means of overlapping blocks, so that a letter that another version
 * of the font library draws a little softer does not matter, and one that is another does. */
#define BLOCK 4
#define STEP 2
#define BLOCK_DIFFERS 28.0
#define BLOCK_IS_WRONG 48.0
#define MOST_BLOCKS 16

#define GREY(surface, x, y) \
  (cairo_image_surface_get_data (surface)[(y) * cairo_image_surface_get_stride (surface) + (x)])

static guint32
pixel_at (cairo_surface_t *surface,
          int              x,
          int              y)
{
  guint32 pixel;

  memcpy (&pixel, cairo_image_surface_get_data (surface)
                  + y * cairo_image_surface_get_stride (surface) + x * 4, sizeof pixel);
  return pixel;
}

static double
luma (guint32 pixel)
{
  return 0.299 * (pixel >> 16 & 0xff) + 0.587 * (pixel >> 8 & 0xff) + 0.114 * (pixel & 0xff);
}

static guint8
quantise (double value)
{
  double unit = 255.0 / (LEVELS - 1);

  return (guint8) CLAMP (round (value / unit) * unit, 0, 255);
}

static double
mean_luma (cairo_surface_t *drawn,
           int              x,
           int              y)
{
  double sum = 0;

  for (int i = 0; i < GOLDEN_ZOOM * GOLDEN_ZOOM; i++)
    sum += luma (pixel_at (drawn, x * GOLDEN_ZOOM + i % GOLDEN_ZOOM,
                           y * GOLDEN_ZOOM + i / GOLDEN_ZOOM));
  return sum / (GOLDEN_ZOOM * GOLDEN_ZOOM);
}

/* The mean colour of what has a colour in a tile. */
static void
mean_colour (cairo_surface_t *drawn,
             int              left,
             int              top,
             double          *blue,
             double          *red)
{
  int size = TILE * GOLDEN_ZOOM;
  int right = MIN (left + size, cairo_image_surface_get_width (drawn));
  int bottom = MIN (top + size, cairo_image_surface_get_height (drawn));
  double weights = FAINT;

  *blue = *red = 0;
  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        guint32 pixel = pixel_at (drawn, x, y);
        double b = 0.564 * ((pixel & 0xff) - luma (pixel));
        double r = 0.713 * ((pixel >> 16 & 0xff) - luma (pixel));
        double weight = hypot (b, r);

        *blue += b * weight;
        *red += r * weight;
        weights += weight;
      }
  *blue = 128 + *blue / weights;
  *red = 128 + *red / weights;
}

/*
 * golden_picture_reduce:
 * @drawn: what was drawn, GOLDEN_ZOOM times as large as it is kept
 *
 * Returns: (transfer full): what is kept, an A8 surface
 */
cairo_surface_t *
golden_picture_reduce (cairo_surface_t *drawn)
{
  int width = cairo_image_surface_get_width (drawn) / GOLDEN_ZOOM;
  int height = cairo_image_surface_get_height (drawn) / GOLDEN_ZOOM;
  int columns = width / TILE;
  int rows = height / TILE;
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height + rows);

  cairo_surface_flush (drawn);
  cairo_surface_flush (picture);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      GREY (picture, x, y) = quantise (mean_luma (drawn, x, y));
  for (int y = 0; y < rows; y++)
    for (int x = 0; x < columns; x++)
      {
        double blue, red;

        mean_colour (drawn, x * TILE * GOLDEN_ZOOM, y * TILE * GOLDEN_ZOOM, &blue, &red);
        GREY (picture, x, height + y) = quantise (blue);
        GREY (picture, columns + x, height + y) = quantise (red);
      }
  cairo_surface_mark_dirty (picture);
  return picture;
}

/*
 * golden_picture_read:
 *
 * Returns: (transfer full) (nullable): a stored picture, %NULL when there is none
 */
cairo_surface_t *
golden_picture_read (const char *path)
{
  cairo_surface_t *stored = cairo_image_surface_create_from_png (path);
  cairo_surface_t *picture = NULL;
  int width = cairo_image_surface_get_width (stored);
  int height = cairo_image_surface_get_height (stored);

  if (cairo_surface_status (stored) == CAIRO_STATUS_SUCCESS &&
      cairo_image_surface_get_format (stored) == CAIRO_FORMAT_RGB24)
    {
      picture = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
      cairo_surface_flush (picture);
      for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++)
          GREY (picture, x, y) = pixel_at (stored, x, y) & 0xff;
      cairo_surface_mark_dirty (picture);
    }
  cairo_surface_destroy (stored);
  return picture;
}

static cairo_status_t
write_bytes (void                *closure,
             const unsigned char *data,
             unsigned int         length)
{
  return g_output_stream_write_all (closure, data, length, NULL, NULL, NULL)
           ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

/*
 * golden_picture_write:
 *
 * Writes a PNG file.
 */
gboolean
golden_picture_write (cairo_surface_t *picture,
                      const char      *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream =
    g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);

  return stream != NULL &&
         cairo_surface_write_to_png_stream (picture, write_bytes, stream) == CAIRO_STATUS_SUCCESS &&
         g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, NULL);
}

static gboolean
have_same_size (cairo_surface_t *one,
                cairo_surface_t *two)
{
  return cairo_image_surface_get_width (one) == cairo_image_surface_get_width (two) &&
         cairo_image_surface_get_height (one) == cairo_image_surface_get_height (two);
}

/* The first row of the colours: H + H / TILE rows make the whole. */
static int
find_colours (cairo_surface_t *picture)
{
  int height = cairo_image_surface_get_height (picture);
  int grey = height * TILE / (TILE + 1);

  while (grey + grey / TILE < height)
    grey++;
  return grey;
}

static double
compare_block (cairo_surface_t *one,
               cairo_surface_t *two,
               int              left,
               int              top,
               int              size)
{
  int sum = 0;

  for (int y = top; y < top + size; y++)
    for (int x = left; x < left + size; x++)
      sum += ABS (GREY (one, x, y) - GREY (two, x, y));
  return sum / (double) (size * size);
}

static void
compare_area (cairo_surface_t  *one,
              cairo_surface_t  *two,
              int               top,
              int               bottom,
              int               size,
              int               step,
              GoldenDifference *difference)
{
  int width = cairo_image_surface_get_width (one);

  for (int y = top; y + size <= bottom; y += step)
    for (int x = 0; x + size <= width; x += step)
      {
        double mean = compare_block (one, two, x, y, size);

        if (mean > BLOCK_DIFFERS)
          difference->n_blocks++;
        if (mean > difference->worst)
          {
            difference->worst = mean;
            difference->x = x;
            difference->y = y;
          }
      }
}

/*
 * golden_picture_compare:
 * @difference: (out): how they differ
 *
 * Returns: whether the two show the same
 */
gboolean
golden_picture_compare (cairo_surface_t  *one,
                        cairo_surface_t  *two,
                        GoldenDifference *difference)
{
  int colours;

  *difference = (GoldenDifference) { have_same_size (one, two), 0, 0, 0, 0 };
  if (!difference->same_size)
    return FALSE;
  colours = find_colours (one);
  compare_area (one, two, 0, colours, BLOCK, STEP, difference);
  /* Two tiles wide: one may stand on the edge of FAINT. */
  compare_area (one, two, colours, cairo_image_surface_get_height (one), 2, 1, difference);
  return difference->worst <= BLOCK_IS_WRONG && difference->n_blocks <= MOST_BLOCKS;
}

/*
 * golden_picture_equal:
 *
 * Returns: whether every pixel is the same
 */
gboolean
golden_picture_equal (cairo_surface_t *one,
                      cairo_surface_t *two)
{
  int width = cairo_image_surface_get_width (one);

  if (!have_same_size (one, two))
    return FALSE;
  for (int y = 0; y < cairo_image_surface_get_height (one); y++)
    if (memcmp (&GREY (one, 0, y), &GREY (two, 0, y), width) != 0)
      return FALSE;
  return TRUE;
}

static void
paint (cairo_t         *cr,
       cairo_surface_t *picture,
       double           x)
{
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_mask_surface (cr, picture, x, 0);
}

static void
mark_blocks (cairo_t         *cr,
             cairo_surface_t *one,
             cairo_surface_t *two,
             double           left)
{
  int width = cairo_image_surface_get_width (one);
  int height = cairo_image_surface_get_height (one);

  cairo_set_source_rgba (cr, 1, 0, 0, 0.5);
  for (int y = 0; y + STEP <= height; y += STEP)
    for (int x = 0; x + STEP <= width; x += STEP)
      if (compare_block (one, two, x, y, STEP) > BLOCK_DIFFERS)
        cairo_rectangle (cr, left + x, y, STEP, STEP);
  cairo_fill (cr);
}

/*
 * golden_picture_show:
 *
 * Shows the stored picture, the one drawn, and where they differ, side by side.
 *
 * Returns: (transfer full): a picture
 */
cairo_surface_t *
golden_picture_show (cairo_surface_t *one,
                     cairo_surface_t *two)
{
  int width = MAX (cairo_image_surface_get_width (one), cairo_image_surface_get_width (two));
  int height = MAX (cairo_image_surface_get_height (one), cairo_image_surface_get_height (two));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width * 3, height);
  cairo_t *cr = cairo_create (surface);

  paint (cr, one, 0);
  paint (cr, two, width);
  paint (cr, two, width * 2);
  if (have_same_size (one, two))
    mark_blocks (cr, one, two, width * 2);
  cairo_destroy (cr);
  return surface;
}
