/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-provider-words.h"
#include "fujin-record-words.h"
#include "fujin-record.h"
#include "fujin-supply-chain.h"
#include "fujin-report-day.h"
#include "fujin-words.h"

static void
add_line (GString           *csv,
          const char *const *cells,
          guint              n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    _fujin_export_csv_add (csv, cells[i], i == 0);
  g_string_append (csv, "\r\n");
}

static void
add_header (GString   *csv,
            FujinLang  lang)
{
  const char *cells[] = { fujin_words (lang, "Provider"), fujin_words (lang, "Services"),
                          /* Translators: heads how many services nobody else carries */
                          fujin_words (lang, "Alone"), fujin_words (lang, "Services led") };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    _fujin_export_csv_add (csv, cells[i], i == 0);
  for (guint field = 0; field <= FUJIN_CONTRACT_NOTE; field++)
    if (field != FUJIN_CONTRACT_TEAM)
      _fujin_export_csv_add (csv, fujin_record_field_name (FUJIN_RECORD_CONTRACT, field, lang),
                             FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Understanding"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Scored"), FALSE);
  /* Translators: heads how many scores are on another scale and do not count */
  _fujin_export_csv_add (csv, fujin_words (lang, "Left out"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Warnings"), FALSE);
  g_string_append (csv, "\r\n");
}

static void
add_understanding (GString                  *csv,
                   const FujinUnderstanding *now)
{
  /* A mean of nothing is empty, not 0. */
  if (now->n_scored > 0)
    {
      char mean[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append_printf (csv, ",%s",
                              g_ascii_formatd (mean, sizeof mean, "%.2f", now->mean));
    }
  else
    g_string_append_c (csv, ',');
  g_string_append_printf (csv, ",%u,%u", now->n_scored, now->n_other);
}

/* What a warning is about one contract stands with it; the others stand with the first line. */
static void
add_warnings (GString                   *csv,
              const FujinProviderHealth *health,
              FujinRecord               *contract,
              gboolean                   is_first,
              FujinLang                  lang)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < health->warnings->len; i++)
    {
      const FujinProviderWarning *warning = g_ptr_array_index (health->warnings, i);
      g_autofree char *words = NULL;

      if (warning->contract ? warning->contract != contract : !is_first)
        continue;
      words = fujin_provider_words_dup_warning (health, warning, lang);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", words);
    }
  _fujin_export_csv_add (csv, text->str, FALSE);
}

static void
add_row (GString                   *csv,
         const FujinProviderHealth *health,
         FujinRecord               *contract,
         gboolean                   is_first,
         FujinLang                  lang)
{
  _fujin_export_csv_add (csv, fujin_team_get_name (health->team), TRUE);
  g_string_append_printf (csv, ",%u,%u,%u", health->services->len, health->n_alone,
                          health->n_lead);
  for (guint field = 0; field <= FUJIN_CONTRACT_NOTE; field++)
    if (field != FUJIN_CONTRACT_TEAM)
      _fujin_export_csv_add (csv, contract ? fujin_record_get (contract, field) : "", FALSE);
  add_understanding (csv, fujin_provider_health_get_now (health));
  add_warnings (csv, health, contract, is_first, lang);
  g_string_append (csv, "\r\n");
}

static void
add_provider (GString                   *csv,
              const FujinProviderHealth *health,
              FujinLang                  lang)
{
  for (guint i = 0; i < health->contracts->len; i++)
    add_row (csv, health, g_array_index (health->contracts, FujinProviderContract, i).record,
             i == 0, lang);
  if (health->contracts->len == 0)
    add_row (csv, health, NULL, TRUE, lang);
}

static void
add_partner (GString                  *csv,
             const FujinSupplyPartner *partner,
             GPtrArray                *plans,
             FujinLang                 lang)
{
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      FujinPartnerMark mark = fujin_supply_partner_get_mark (partner, plan);
      const char *cells[] = { fujin_record_get (partner->record, FUJIN_PARTNER_NAME),
                              fujin_service_plan_get_code (plan),
                              fujin_service_plan_get_name (plan, lang),
                              fujin_partner_mark_name (mark, lang),
                              fujin_record_get (partner->record, FUJIN_PARTNER_CHECKED),
                              fujin_record_get (partner->record, FUJIN_PARTNER_CONTACT),
                              fujin_record_get (partner->record, FUJIN_PARTNER_NOTE) };

      if (mark != FUJIN_PARTNER_NOTHING)
        add_line (csv, cells, G_N_ELEMENTS (cells));
    }
}

static void
add_supply_chain (GString      *csv,
                  FujinProject *project,
                  FujinLang     lang)
{
  g_autoptr (FujinSupplyChain) chain = fujin_supply_chain_new (project);
  const char *cells[] = {
    fujin_words (lang, "Partner"), fujin_words (lang, "Code"), fujin_words (lang, "Service"),
    fujin_words (lang, "State"),
    fujin_record_field_name (FUJIN_RECORD_PARTNER, FUJIN_PARTNER_CHECKED, lang),
    fujin_record_field_name (FUJIN_RECORD_PARTNER, FUJIN_PARTNER_CONTACT, lang),
    fujin_record_field_name (FUJIN_RECORD_PARTNER, FUJIN_PARTNER_NOTE, lang)
  };

  if (chain->partners->len == 0)
    return;
  g_string_append (csv, "\r\n");
  add_line (csv, cells, G_N_ELEMENTS (cells));
  for (guint i = 0; i < chain->partners->len; i++)
    add_partner (csv, g_ptr_array_index (chain->partners, i), chain->plans, lang);
}

/*
 * _fujin_export_outsourcing_csv:
 *
 * The providers for spreadsheets, a row for each contract (RFC 4180), and after an empty line the
 * partners of the supply chain, a row for each service that matters with one.
 */
GBytes *
_fujin_export_outsourcing_csv (const FujinExportJob  *job,
                               GError               **error)
{
  GString *csv = _fujin_export_csv_new ();
  g_autofree char *today = fujin_report_day_dup (job->project);
  g_autoptr (GPtrArray) list = fujin_provider_health_list (job->project, today);

  add_header (csv, job->lang);
  for (guint i = 0; i < list->len; i++)
    add_provider (csv, g_ptr_array_index (list, i), job->lang);
  add_supply_chain (csv, job->project, job->lang);
  return g_string_free_to_bytes (csv);
}
