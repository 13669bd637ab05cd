/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-palette.h"

#include <math.h>

#define CHANNEL(hex, shift) (((hex) >> (shift) & 0xff) / 255.0)
#define RGB(hex) { CHANNEL (hex, 16), CHANNEL (hex, 8), CHANNEL (hex, 0) }

/* The category hues keep their order of lightness apart as well as their hue, so that
 * neighbours differ for colour-blind readers; the letter in the badge says the rest. */
static const FujinPalette palettes[FUJIN_N_PALETTES] = {
  [FUJIN_PALETTE_LIGHT] = {
    .ground = RGB (0xffffff),
    .text = RGB (0x1b2430),
    .dim_text = RGB (0x5b6676),
    .grid = RGB (0xd3d8e0),
    .as_is = RGB (0x1d5ba6),
    .to_be = RGB (0xd9730d),
    .expected = RGB (0x2e7d4f),
    .on_colour = RGB (0xffffff),
    .warning = RGB (0xb3261e),
    .categories = {
      RGB (0x1d5ba6), RGB (0xc84e00), RGB (0x7a2e91), RGB (0x8f6400), RGB (0x0f766e),
      RGB (0xbe2f74), RGB (0x4b6b14), RGB (0x6b4430), RGB (0x475569),
    },
    .scores = {
      RGB (0xe3edf8), RGB (0xb4cfea), RGB (0x82aedb), RGB (0x2f6fb5), RGB (0x12437f),
    },
    .on_scores = {
      RGB (0x1b2430), RGB (0x1b2430), RGB (0x1b2430), RGB (0xffffff), RGB (0xffffff),
    },
    .states = {
      RGB (0x1d5ba6), RGB (0xc84e00), RGB (0x7a2e91), RGB (0x0f766e), RGB (0x8f6400),
      RGB (0x475569),
    },
  },
  [FUJIN_PALETTE_DARK] = {
    .ground = RGB (0x1d2127),
    .text = RGB (0xeef1f5),
    .dim_text = RGB (0xa9b3c1),
    .grid = RGB (0x454d59),
    .as_is = RGB (0x6cabf2),
    .to_be = RGB (0xf5a14b),
    .expected = RGB (0x6fcf97),
    .on_colour = RGB (0x14171c),
    .warning = RGB (0xff8a80),
    .categories = {
      RGB (0x6cabf2), RGB (0xff8f57), RGB (0xcb95e0), RGB (0xdcb04a), RGB (0x4fc3b5),
      RGB (0xf387b6), RGB (0xa5c75c), RGB (0xc8a08a), RGB (0xa9b8cc),
    },
    .scores = {
      RGB (0x2a3d55), RGB (0x2f5581), RGB (0x5592d0), RGB (0x8fbff0), RGB (0xcfe4fb),
    },
    .on_scores = {
      RGB (0xeef1f5), RGB (0xffffff), RGB (0x14171c), RGB (0x14171c), RGB (0x14171c),
    },
    .states = {
      RGB (0x6cabf2), RGB (0xff8f57), RGB (0xcb95e0), RGB (0x4fc3b5), RGB (0xdcb04a),
      RGB (0xa9b8cc),
    },
  },
  /* On paper As-Is is clearly the darker of the two, so that a grey copy still tells them apart. */
  [FUJIN_PALETTE_PRINT] = {
    .ground = RGB (0xffffff),
    .text = RGB (0x000000),
    .dim_text = RGB (0x484f59),
    .grid = RGB (0xbfc4cb),
    .as_is = RGB (0x123f7a),
    .to_be = RGB (0xd26a08),
    .expected = RGB (0x2a7047),
    .on_colour = RGB (0xffffff),
    .warning = RGB (0x9c1c15),
    .categories = {
      RGB (0x174f95), RGB (0xb84600), RGB (0x6a2480), RGB (0x805900), RGB (0x0a655e),
      RGB (0xa82565), RGB (0x415e10), RGB (0x5c3926), RGB (0x3b4759),
    },
    .scores = {
      RGB (0xe9eff6), RGB (0xbfd2e8), RGB (0x8fb2d8), RGB (0x3a70ad), RGB (0x123f7a),
    },
    .on_scores = {
      RGB (0x000000), RGB (0x000000), RGB (0x000000), RGB (0xffffff), RGB (0xffffff),
    },
    .states = {
      RGB (0x123f7a), RGB (0xb84600), RGB (0x6a2480), RGB (0x0a655e), RGB (0x805900),
      RGB (0x3b4759),
    },
  },
};

/**
 * fujin_palette_get:
 * @kind: which ground
 *
 * Gets the colours for one ground.
 *
 * Returns: (transfer none): a constant palette
 */
const FujinPalette *
fujin_palette_get (FujinPaletteKind kind)
{
  g_return_val_if_fail (kind < FUJIN_N_PALETTES, &palettes[FUJIN_PALETTE_LIGHT]);

  return &palettes[kind];
}

/**
 * fujin_colour_set:
 * @colour: a colour
 * @cr: where to use it
 * @alpha: 0 (unseen) to 1 (opaque)
 *
 * Makes @colour the source of @cr.
 */
void
fujin_colour_set (const FujinColour *colour,
                  cairo_t           *cr,
                  double             alpha)
{
  g_return_if_fail (colour != NULL && cr != NULL);

  if (alpha >= 1.0)
    cairo_set_source_rgb (cr, colour->red, colour->green, colour->blue);
  else
    cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, alpha);
}

static double
linearise (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const FujinColour *colour)
{
  return 0.2126 * linearise (colour->red) + 0.7152 * linearise (colour->green)
         + 0.0722 * linearise (colour->blue);
}

/**
 * fujin_colour_contrast:
 * @a: a colour
 * @b: another colour
 *
 * Computes the contrast ratio of WCAG 2.1 ("contrast ratio", success criterion 1.4.3).
 *
 * Returns: 1 (the same) to 21 (black on white)
 */
double
fujin_colour_contrast (const FujinColour *a,
                       const FujinColour *b)
{
  double la, lb;

  g_return_val_if_fail (a != NULL && b != NULL, 1.0);

  la = luminance (a);
  lb = luminance (b);
  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}
