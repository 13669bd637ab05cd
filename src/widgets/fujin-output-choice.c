/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-output-choice.h"

#define LANGUAGE_KEY "output-language"
#define PAPER_KEY "paper"
#define PAPERS_KEY "papers"
#define MAX_PLANS 100

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

/* A plan is known by a digest of its place: settings name no file. */
static char *
dup_key (GFile *plan_file)
{
  g_autofree char *uri = plan_file != NULL ? g_file_get_uri (plan_file) : NULL;

  return uri != NULL ? g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1) : NULL;
}

/**
 * fujin_output_choice_get_paper:
 * @plan_file: (nullable): the file of the plan
 *
 * Returns: the paper last chosen for this plan, or else for any
 */
FujinPaper
fujin_output_choice_get_paper (GFile *plan_file)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autoptr (GVariant) papers = g_settings_get_value (settings, PAPERS_KEY);
  g_autofree char *key = dup_key (plan_file);
  g_autofree char *id = g_settings_get_string (settings, PAPER_KEY);
  const char *own = NULL;
  FujinPaper paper = FUJIN_PAPER_A4_LANDSCAPE;

  if (key != NULL && g_variant_lookup (papers, key, "&s", &own)
      && fujin_paper_from_id (own, &paper))
    return paper;
  fujin_paper_from_id (id, &paper);
  return paper;
}

/* The last plans are kept, this one first. */
static GVariant *
put_first (GVariant   *papers,
           const char *key,
           const char *id)
{
  GVariantBuilder builder;
  GVariantIter iter;
  const char *other, *value;
  guint n = 1;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_builder_add (&builder, "{ss}", key, id);
  g_variant_iter_init (&iter, papers);
  while (n < MAX_PLANS && g_variant_iter_next (&iter, "{&s&s}", &other, &value))
    if (!g_str_equal (other, key))
      {
        g_variant_builder_add (&builder, "{ss}", other, value);
        n++;
      }
  return g_variant_builder_end (&builder);
}

/**
 * fujin_output_choice_set_paper:
 * @plan_file: (nullable): the file of the plan
 * @paper: a paper
 *
 * Keeps a choice of paper: for this plan, and for plans that have none of their own yet.
 */
void
fujin_output_choice_set_paper (GFile      *plan_file,
                               FujinPaper  paper)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autoptr (GVariant) papers = g_settings_get_value (settings, PAPERS_KEY);
  g_autofree char *key = dup_key (plan_file);

  g_settings_set_string (settings, PAPER_KEY, fujin_paper_get_id (paper));
  if (key != NULL)
    g_settings_set_value (settings, PAPERS_KEY,
                          put_first (papers, key, fujin_paper_get_id (paper)));
}
