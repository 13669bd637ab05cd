/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-paper.h"

#include "fujin-words.h"

#define MM (72.0 / 25.4)

typedef struct
{
  const char *id;
  const char *label;
  double      width;
  double      height;
} Paper;

static const Paper papers[FUJIN_N_PAPERS] = {
  [FUJIN_PAPER_A4_LANDSCAPE] = { "a4-landscape", N_("A4 landscape"), 297 * MM, 210 * MM },
  [FUJIN_PAPER_A4_PORTRAIT] = { "a4-portrait", N_("A4 portrait"), 210 * MM, 297 * MM },
  [FUJIN_PAPER_A3_LANDSCAPE] = { "a3-landscape", N_("A3 landscape"), 420 * MM, 297 * MM },
  [FUJIN_PAPER_A3_PORTRAIT] = { "a3-portrait", N_("A3 portrait"), 297 * MM, 420 * MM },
  [FUJIN_PAPER_LETTER_LANDSCAPE] = { "letter-landscape", N_("Letter landscape"), 792, 612 },
  [FUJIN_PAPER_LETTER_PORTRAIT] = { "letter-portrait", N_("Letter portrait"), 612, 792 },
};

/**
 * fujin_paper_get_id:
 * @paper: a paper
 *
 * Returns: its id for settings and the command line, such as "a4-landscape"
 */
const char *
fujin_paper_get_id (FujinPaper paper)
{
  g_return_val_if_fail (paper < FUJIN_N_PAPERS, NULL);

  return papers[paper].id;
}

/**
 * fujin_paper_get_label:
 * @paper: a paper
 * @lang: a language
 *
 * Returns: its name for people
 */
const char *
fujin_paper_get_label (FujinPaper paper,
                       FujinLang  lang)
{
  g_return_val_if_fail (paper < FUJIN_N_PAPERS, NULL);

  return fujin_words (lang, papers[paper].label);
}

/**
 * fujin_paper_from_id:
 * @id: (nullable): an id
 * @paper: (out): the paper; untouched when there is none of that id
 *
 * Returns: whether there is a paper of that id
 */
gboolean
fujin_paper_from_id (const char *id,
                     FujinPaper *paper)
{
  for (guint i = 0; i < FUJIN_N_PAPERS; i++)
    if (g_strcmp0 (id, papers[i].id) == 0)
      {
        *paper = (FujinPaper) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * fujin_paper_get_size:
 * @paper: a paper
 * @width: (out) (optional): points (1/72 in)
 * @height: (out) (optional): points
 *
 * Gets the size of the sheet as it is read.
 */
void
fujin_paper_get_size (FujinPaper  paper,
                      double     *width,
                      double     *height)
{
  g_return_if_fail (paper < FUJIN_N_PAPERS);

  if (width != NULL)
    *width = papers[paper].width;
  if (height != NULL)
    *height = papers[paper].height;
}
