/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-private.h"

#include <string.h>

/* The half of a sheet has the shape of the same paper on its other side; of A3 it is A4. */
static const struct
{
  FujinPaper sheet;
  FujinPaper half;
} halves[] = {
  { FUJIN_PAPER_A4_LANDSCAPE, FUJIN_PAPER_A4_PORTRAIT },
  { FUJIN_PAPER_A4_PORTRAIT, FUJIN_PAPER_A4_LANDSCAPE },
  { FUJIN_PAPER_A3_LANDSCAPE, FUJIN_PAPER_A4_PORTRAIT },
  { FUJIN_PAPER_A3_PORTRAIT, FUJIN_PAPER_A4_LANDSCAPE },
  { FUJIN_PAPER_LETTER_LANDSCAPE, FUJIN_PAPER_LETTER_PORTRAIT },
  { FUJIN_PAPER_LETTER_PORTRAIT, FUJIN_PAPER_LETTER_LANDSCAPE },
};

typedef struct
{
  const guint8 *data;
  gsize         left;
} Reader;

static cairo_status_t
read_some (void          *closure,
           unsigned char *data,
           unsigned int   length)
{
  Reader *reader = closure;

  if (reader->left < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reader->data, length);
  reader->data += length;
  reader->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

/*
 * _fujin_book_read_logo:
 * @png: (nullable): a PNG file
 *
 * The picture; %NULL when there is none that can be read. It carries a name, so that a PDF file
 * holds it once, however many pages show it.
 */
cairo_surface_t *
_fujin_book_read_logo (GBytes *png)
{
  static const char name[] = "logo";
  Reader reader = { NULL, 0 };
  cairo_surface_t *logo;

  if (png == NULL)
    return NULL;
  reader.data = g_bytes_get_data (png, &reader.left);
  logo = cairo_image_surface_create_from_png_stream (read_some, &reader);
  if (cairo_surface_status (logo) != CAIRO_STATUS_SUCCESS)
    {
      cairo_surface_destroy (logo);
      return NULL;
    }
  cairo_surface_set_mime_data (logo, CAIRO_MIME_TYPE_UNIQUE_ID, (const unsigned char *) name,
                               sizeof name - 1, NULL, NULL);
  return logo;
}

/* Japanese stands on the left or above, English on the right or below. */
static void
place_half (FujinBook *self,
            guint      index)
{
  FujinBookSide *side = &self->sides[index];
  double width = self->sheet->width;
  double height = self->sheet->height;
  gboolean beside = width > height;
  double w = beside ? width / 2 : width;
  double h = beside ? height : height / 2;
  double inner_width, inner_height;

  side->lang = index == 0 ? FUJIN_LANG_JA : FUJIN_LANG_EN;
  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (halves[i].sheet == self->spec->paper)
      side->paper = halves[i].half;
  fujin_paper_get_size (side->paper, &inner_width, &inner_height);
  side->scale = MIN (w / inner_width, h / inner_height);
  side->x = (beside && index == 1 ? w : 0) + (w - inner_width * side->scale) / 2;
  side->y = (!beside && index == 1 ? h : 0) + (h - inner_height * side->scale) / 2;
}

/*
 * _fujin_book_place_sides:
 *
 * Works out where the pages of each language stand on a sheet.
 */
void
_fujin_book_place_sides (FujinBook *self)
{
  const FujinBookSpec *spec = self->spec;

  self->sheet = _fujin_page_layout_new (self->project, spec->lang, spec->paper);
  self->n_sides = spec->both ? 2 : 1;
  self->sides[0] = (FujinBookSide) { spec->lang, spec->paper, NULL, 0, 0, 1.0 };
  for (guint i = 0; i < self->n_sides; i++)
    {
      if (spec->both)
        place_half (self, i);
      self->sides[i].page = _fujin_page_layout_new (self->project, self->sides[i].lang,
                                                    self->sides[i].paper);
    }
}

/*
 * _fujin_book_forget_sides:
 *
 * Frees what _fujin_book_place_sides() made.
 */
void
_fujin_book_forget_sides (FujinBook *self)
{
  for (guint i = 0; i < self->n_sides; i++)
    g_clear_pointer (&self->sides[i].page, _fujin_page_layout_free);
  self->n_sides = 0;
  g_clear_pointer (&self->sheet, _fujin_page_layout_free);
}
