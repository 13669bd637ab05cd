/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinColour:
 * @red: 0 to 1
 * @green: 0 to 1
 * @blue: 0 to 1
 *
 * A colour, opaque.
 */
typedef struct
{
  double red;
  double green;
  double blue;
} FujinColour;

/**
 * FujinPaletteKind:
 * @FUJIN_PALETTE_LIGHT: light screen
 * @FUJIN_PALETTE_DARK: dark screen
 * @FUJIN_PALETTE_PRINT: white paper, safe in greyscale
 */
typedef enum
{
  FUJIN_PALETTE_LIGHT,
  FUJIN_PALETTE_DARK,
  FUJIN_PALETTE_PRINT,
} FujinPaletteKind;

#define FUJIN_N_PALETTES 3
#define FUJIN_N_CATEGORY_COLOURS 9
#define FUJIN_N_SCORE_COLOURS 5
#define FUJIN_N_STATE_COLOURS 6

/**
 * FujinPalette:
 * @ground: behind everything
 * @text: titles and labels
 * @dim_text: second lines, ticks; still 4.5 : 1 on @ground
 * @grid: rings and axes
 * @as_is: deep blue
 * @to_be: orange
 * @expected: green
 * @on_colour: text on a category badge
 * @warning: warnings
 * @categories: one colour-blind-safe colour per category
 * @scores: one light-to-dark ramp for scores 1 to 5
 * @on_scores: text on each colour of the ramp
 * @states: one colour for each of the states or organisations of one chart
 *
 * The colours of one ground. Colour carries meaning only, and never alone.
 */
typedef struct
{
  FujinColour ground;
  FujinColour text;
  FujinColour dim_text;
  FujinColour grid;
  FujinColour as_is;
  FujinColour to_be;
  FujinColour expected;
  FujinColour on_colour;
  FujinColour warning;
  FujinColour categories[FUJIN_N_CATEGORY_COLOURS];
  FujinColour scores[FUJIN_N_SCORE_COLOURS];
  FujinColour on_scores[FUJIN_N_SCORE_COLOURS];
  FujinColour states[FUJIN_N_STATE_COLOURS];
} FujinPalette;

const FujinPalette *fujin_palette_get      (FujinPaletteKind   kind);
void                fujin_colour_set       (const FujinColour *colour,
                                            cairo_t           *cr,
                                            double             alpha);
double              fujin_colour_contrast  (const FujinColour *a,
                                            const FujinColour *b);

G_END_DECLS
