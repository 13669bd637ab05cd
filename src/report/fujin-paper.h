/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinPaper:
 * @FUJIN_PAPER_A4_LANDSCAPE: 297 x 210 mm
 * @FUJIN_PAPER_A4_PORTRAIT: 210 x 297 mm
 * @FUJIN_PAPER_A3_LANDSCAPE: 420 x 297 mm
 * @FUJIN_PAPER_A3_PORTRAIT: 297 x 420 mm
 * @FUJIN_PAPER_LETTER_LANDSCAPE: 11 x 8.5 in
 * @FUJIN_PAPER_LETTER_PORTRAIT: 8.5 x 11 in
 */
typedef enum
{
  FUJIN_PAPER_A4_LANDSCAPE,
  FUJIN_PAPER_A4_PORTRAIT,
  FUJIN_PAPER_A3_LANDSCAPE,
  FUJIN_PAPER_A3_PORTRAIT,
  FUJIN_PAPER_LETTER_LANDSCAPE,
  FUJIN_PAPER_LETTER_PORTRAIT,
} FujinPaper;

#define FUJIN_N_PAPERS 6

const char *fujin_paper_get_id   (FujinPaper   paper);
const char *fujin_paper_get_label (FujinPaper  paper,
                                  FujinLang    lang);
gboolean    fujin_paper_from_id  (const char  *id,
                                  FujinPaper  *paper);
void        fujin_paper_get_size (FujinPaper   paper,
                                  double      *width,
                                  double      *height);

G_END_DECLS
