/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-output-choice.h"

#define LANGUAGE_KEY "output-language"
#define PAPER_KEY "paper"

static GSettings *
open_settings (void)
{
  return g_settings_new (FUJIN_APP_ID);
}

/**
 * fujin_output_choice_get_lang:
 * @fallback: the language the project says
 *
 * Gets the language of printed pages, files and copies: the one chosen in the menu for all plans,
 * else the one the project says. What a dialog is told holds for that one output.
 *
 * Returns: the language
 */
FujinLang
fujin_output_choice_get_lang (FujinLang fallback)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autofree char *code = g_settings_get_string (settings, LANGUAGE_KEY);
  FujinLang lang = fallback;

  fujin_lang_parse (code, &lang);
  return lang;
}

/**
 * fujin_output_choice_get_paper:
 *
 * Returns: the paper last chosen
 */
FujinPaper
fujin_output_choice_get_paper (void)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autofree char *id = g_settings_get_string (settings, PAPER_KEY);
  FujinPaper paper = FUJIN_PAPER_A4_LANDSCAPE;

  fujin_paper_from_id (id, &paper);
  return paper;
}

/**
 * fujin_output_choice_set_paper:
 * @paper: a paper
 *
 * Keeps a choice of paper.
 */
void
fujin_output_choice_set_paper (FujinPaper paper)
{
  g_autoptr (GSettings) settings = open_settings ();

  g_settings_set_string (settings, PAPER_KEY, fujin_paper_get_id (paper));
}
