/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-organisation.h"
#include "fujin-team-words.h"
#include "fujin-words.h"

/**
 * fujin_organisation_side:
 * @team: a team
 * @lang: language
 *
 * Returns: (transfer none): "Inside" or "External"
 */
const char *
fujin_organisation_side (FujinTeam *team,
                         FujinLang  lang)
{
  return fujin_team_get_external (team) ? fujin_words (lang, "External")
                                        : fujin_words (lang, "Inside");
}

/**
 * fujin_organisation_dup_heads:
 * @unit: a box of the tree
 * @lang: language
 *
 * Returns: (transfer full): how many people, as stated and as named
 */
char *
fujin_organisation_dup_heads (const FujinOrganisationUnit *unit,
                              FujinLang                    lang)
{
  if (unit->heads < 0 && unit->n_named == 0)
    return g_strdup (fujin_words (lang, "People not stated"));
  if (unit->heads < 0)
    return g_strdup_printf (fujin_words_n (lang, "%u person named", "%u people named",
                                           unit->n_named), unit->n_named);
  if (unit->n_named == 0)
    return g_strdup_printf (fujin_words_n (lang, "%d person", "%d people",
                                           (gulong) unit->heads), unit->heads);
  /* Translators: %1$d people of a team as stated; %2$u of them are known by name */
  return g_strdup_printf (fujin_words_n (lang, "%1$d person, %2$u named", "%1$d people, %2$u named",
                                         (gulong) unit->heads), unit->heads, unit->n_named);
}

/**
 * fujin_organisation_dup_services:
 * @unit: a box of the tree
 * @lang: language
 *
 * Returns: (transfer full): how many services it carries
 */
char *
fujin_organisation_dup_services (const FujinOrganisationUnit *unit,
                                 FujinLang                    lang)
{
  if (unit->n_services == 0)
    return g_strdup (fujin_words (lang, "No service"));
  return g_strdup_printf (fujin_words_n (lang, "%u service", "%u services", unit->n_services),
                          unit->n_services);
}

/**
 * fujin_organisation_dup_duties:
 * @unit: a box of the tree
 * @lang: language
 *
 * Returns: (transfer full) (nullable): how many of its people are in another team too, %NULL for
 *   none
 */
char *
fujin_organisation_dup_duties (const FujinOrganisationUnit *unit,
                               FujinLang                    lang)
{
  if (unit->n_concurrent == 0)
    return NULL;
  /* Translators: of people who are in more than one team */
  return g_strdup_printf (fujin_words_n (lang, "%u with other duties", "%u with other duties",
                                         unit->n_concurrent), unit->n_concurrent);
}

/**
 * fujin_organisation_dup_sentence:
 * @unit: a box of the tree
 * @lang: language
 *
 * Returns: (transfer full): all that its box says, for people who cannot see it
 */
char *
fujin_organisation_dup_sentence (const FujinOrganisationUnit *unit,
                                 FujinLang                    lang)
{
  FujinTeam *parent = fujin_team_get_parent (unit->team);
  g_autofree char *heads = fujin_organisation_dup_heads (unit, lang);
  g_autofree char *services = fujin_organisation_dup_services (unit, lang);
  g_autofree char *duties = fujin_organisation_dup_duties (unit, lang);
  /* Translators: %s is the team that a team is part of */
  g_autofree char *above = parent ? g_strdup_printf (fujin_words (lang, "Part of %s"),
                                                     fujin_team_get_name (parent)) : NULL;
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  g_ptr_array_add (parts, (gpointer) fujin_team_get_name (unit->team));
  g_ptr_array_add (parts, (gpointer) fujin_team_kind_name (unit->team, lang));
  g_ptr_array_add (parts, (gpointer) fujin_organisation_side (unit->team, lang));
  if (above)
    g_ptr_array_add (parts, above);
  g_ptr_array_add (parts, heads);
  if (duties)
    g_ptr_array_add (parts, duties);
  g_ptr_array_add (parts, services);
  if (fujin_team_get_hours (unit->team) != FUJIN_TEAM_HOURS_UNKNOWN)
    g_ptr_array_add (parts, (gpointer) fujin_team_hours_name (fujin_team_get_hours (unit->team),
                                                              lang));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (fujin_words (lang, " · "), (char **) parts->pdata);
}
