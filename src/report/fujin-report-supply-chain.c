/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Services by partners of the supply chain: who must have what, and has it. */
#include "config.h"

#include "fujin-report-supply-chain.h"

#include "fujin-record-words.h"
#include "fujin-record.h"
#include "fujin-supply-chain.h"
#include "fujin-words.h"

#define SIZE 7.5

/* Partners side by side in one table; more of them make further tables. */
#define N_ACROSS 8

static void
add_columns (FujinReportTable *table,
             FujinSupplyChain *chain,
             guint             first,
             guint             n,
             FujinLang         lang)
{
  _fujin_report_table_add_column (table, fujin_words (lang, "Code"), 0, 40, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Service"), 8, 100, FALSE);
  for (guint i = first; i < first + n; i++)
    {
      const FujinSupplyPartner *partner = g_ptr_array_index (chain->partners, i);
      const char *name = fujin_record_get (partner->record, FUJIN_PARTNER_NAME);

      _fujin_report_table_add_column (table, *name ? name : fujin_words (lang, "without a name"),
                                      6, 54, FALSE);
    }
  _fujin_report_table_set_bold (table, 0);
}

static void
add_service (FujinReportTable *table,
             FujinSupplyChain *chain,
             FujinServicePlan *plan,
             guint             first,
             guint             n,
             FujinLang         lang)
{
  char **cells = g_new0 (char *, n + 3);

  cells[0] = g_strdup (fujin_service_plan_get_code (plan));
  cells[1] = g_strdup (fujin_service_plan_get_name (plan, lang));
  for (guint i = 0; i < n; i++)
    cells[i + 2] = fujin_partner_mark_dup (
      fujin_supply_partner_get_mark (g_ptr_array_index (chain->partners, first + i), plan), lang);
  _fujin_report_table_add_row (table, cells);
}

static char *
dup_fact (const FujinSupplyPartner *partner,
          guint                     field,
          const char               *today,
          FujinLang                 lang)
{
  if (field == FUJIN_PARTNER_SERVICES)
    return fujin_supply_partner_dup_missing (partner, lang);
  if (field == FUJIN_PARTNER_CHECKED)
    return fujin_supply_partner_dup_checked (partner, today, lang);
  return g_strdup (fujin_record_get (partner->record, field));
}

static void
add_facts (FujinPageLayout  *page,
           FujinReportTable *table,
           FujinSupplyChain *chain,
           guint             first,
           guint             n)
{
  static const guint fields[] = { FUJIN_PARTNER_SERVICES, FUJIN_PARTNER_CHECKED,
                                  FUJIN_PARTNER_CONTACT, FUJIN_PARTNER_NOTE };
  FujinLang lang = page->lang;
  g_autofree char *today = _fujin_page_dup_today (page);

  /* Translators: heads lines about partners as a whole, under lines of services */
  _fujin_report_table_add_band (table, NULL, fujin_words (lang, "The partners"));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      char **cells = g_new0 (char *, n + 3);

      cells[0] = g_strdup ("");
      cells[1] = g_strdup (fields[i] == FUJIN_PARTNER_SERVICES
                             /* Translators: heads what partners lack */
                             ? fujin_words (lang, "Still missing")
                             : fujin_record_field_name (FUJIN_RECORD_PARTNER, fields[i], lang));
      for (guint j = 0; j < n; j++)
        cells[j + 2] = dup_fact (g_ptr_array_index (chain->partners, first + j), fields[i], today,
                                 lang);
      _fujin_report_table_add_row (table, cells);
    }
}

static FujinReportTable *
create (FujinPageLayout  *page,
        FujinSupplyChain *chain,
        guint             first)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  guint n = MIN (chain->partners->len - first, N_ACROSS);

  add_columns (table, chain, first, n, page->lang);
  _fujin_report_table_add_band (
    table, NULL, fujin_words (page->lang, "Supply chain: services that partners must have"));
  for (guint i = 0; i < chain->plans->len; i++)
    add_service (table, chain, g_ptr_array_index (chain->plans, i), first, n, page->lang);
  add_facts (page, table, chain, first, n);
  _fujin_report_table_set_note (
    table, fujin_words (page->lang, "● has it · ○ has it, not asked for · ◎ run together · × must "
                                    "have it, missing · △ must have it, not checked yet"));
  return table;
}

/*
 * _fujin_report_supply_chain_add:
 *
 * Appends the tables of the supply chain; none when there are no partners.
 */
void
_fujin_report_supply_chain_add (FujinPageLayout *page,
                                GPtrArray       *tables)
{
  g_autoptr (FujinSupplyChain) chain = fujin_supply_chain_new (page->project);

  for (guint i = 0; i < chain->partners->len; i += N_ACROSS)
    g_ptr_array_add (tables, create (page, chain, i));
}
