/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-outsourcing.h"

#include "fujin-provider-words.h"
#include "fujin-record-words.h"
#include "fujin-record.h"
#include "fujin-report-supply-chain.h"
#include "fujin-report-words.h"
#include "fujin-supply-chain.h"
#include "fujin-words.h"

#define SIZE 7.5

struct _FujinReportOutsourcing
{
  FujinPageLayout *page;
  GPtrArray *tables; /* FujinReportTable */
  GArray *n_pages;   /* guint, of each table */
};

static void
add_columns (FujinReportTable *table,
             FujinLang         lang)
{
  _fujin_report_table_add_column (table, fujin_words (lang, "Provider"), 10, 70, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Services"), 10, 80, FALSE);
  _fujin_report_table_add_column (
    table, fujin_record_field_name (FUJIN_RECORD_CONTRACT, FUJIN_CONTRACT_ENDS, lang), 6, 70,
    FALSE);
  _fujin_report_table_add_column (
    table, fujin_record_field_name (FUJIN_RECORD_CONTRACT, FUJIN_CONTRACT_DECIDE, lang), 6, 70,
    FALSE);
  _fujin_report_table_add_column (
    table, fujin_record_field_name (FUJIN_RECORD_CONTRACT, FUJIN_CONTRACT_READER, lang), 6, 60,
    FALSE);
  /* Translators: heads the mean score on the outsource scale, over the versions */
  _fujin_report_table_add_column (table, fujin_words (lang, "Understanding"), 12, 90, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Warnings"), 26, 120, FALSE);
  _fujin_report_table_set_bold (table, 0);
}

static char *
dup_services (const FujinProviderHealth *health,
              FujinLang                  lang)
{
  g_autofree char *figures = fujin_provider_words_dup_services (health, lang);
  g_autoptr (GString) text = g_string_new (figures);

  for (guint i = 0; i < health->services->len; i++)
    {
      const FujinProviderService *service =
        &g_array_index (health->services, FujinProviderService, i);

      g_string_append (text, i == 0 ? "\n" : ", ");
      g_string_append (text, fujin_service_plan_get_code (service->plan));
      if (service->how == FUJIN_OUTSIDE_SCORED)
        /* Translators: a score from 1 to 5 after the code of a service */
        g_string_append_printf (text, fujin_words (lang, " (%d)"), service->score);
    }
  return g_strdup (text->str);
}

static char *
dup_understanding (const FujinProviderHealth *health,
                   FujinLang                  lang)
{
  const FujinUnderstanding *now = fujin_provider_health_get_now (health);
  g_autofree char *trend = fujin_provider_words_dup_trend (health, lang);
  g_autofree char *left_out = fujin_provider_words_dup_left_out (now, lang);

  if (!trend)
    trend = fujin_provider_words_dup_understanding (now, lang);
  return left_out ? g_strconcat (trend, "\n", left_out, NULL) : g_steal_pointer (&trend);
}

static char *
dup_warnings (const FujinProviderHealth *health,
              FujinLang                  lang)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < health->warnings->len; i++)
    {
      const FujinProviderWarning *warning = g_ptr_array_index (health->warnings, i);
      g_autofree char *words = fujin_provider_words_dup_warning (health, warning, lang);

      g_string_append_printf (text, "%s%s %s", i > 0 ? "\n" : "",
                              fujin_provider_warning_presses (warning->kind) ? "▲" : "△", words);
    }
  return g_strdup (text->len > 0 ? text->str : fujin_words (lang, "none"));
}

static void
add_provider (FujinReportTable          *table,
              const FujinProviderHealth *health,
              FujinLang                  lang)
{
  const FujinProviderContract *next = fujin_provider_health_get_next (health);
  char **cells = g_new0 (char *, 8);

  cells[0] = g_strdup (fujin_team_get_name (health->team));
  cells[1] = dup_services (health, lang);
  cells[2] = fujin_provider_words_dup_contracts (health, FALSE, lang);
  cells[3] = fujin_provider_words_dup_decide (next, lang);
  cells[4] = fujin_provider_words_dup_contracts (health, TRUE, lang);
  if (*cells[4] == '\0')
    {
      g_free (cells[4]);
      cells[4] = g_strdup (fujin_words (lang, "nobody is named"));
    }
  cells[5] = dup_understanding (health, lang);
  cells[6] = dup_warnings (health, lang);
  _fujin_report_table_add_row (table, cells);
}

static FujinReportTable *
create_providers (FujinPageLayout *page)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  g_autofree char *today = _fujin_page_dup_today (page);
  g_autoptr (GPtrArray) list = fujin_provider_health_list (page->project, today);

  add_columns (table, page->lang);
  if (list->len == 0)
    _fujin_report_table_add_band (table, NULL,
                                  fujin_words (page->lang, "There is no provider in the plan."));
  for (guint i = 0; i < list->len; i++)
    add_provider (table, g_ptr_array_index (list, i), page->lang);
  _fujin_report_table_set_note (
    table, fujin_words (page->lang, "Understanding: mean of the scores on the outsource scale "
                                    "(textbook 8.3). ▲ cannot wait, △ to be looked at. The "
                                    "warnings and their days are the reasoning of this tool."));
  return table;
}

/*
 * _fujin_report_outsourcing_new:
 *
 * The report, not cut into pages yet.
 */
FujinReportOutsourcing *
_fujin_report_outsourcing_new (FujinPageLayout *page)
{
  FujinReportOutsourcing *self = g_new0 (FujinReportOutsourcing, 1);

  self->page = page;
  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) _fujin_report_table_free);
  self->n_pages = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (self->tables, create_providers (page));
  _fujin_report_supply_chain_add (page, self->tables);
  return self;
}

/*
 * _fujin_report_outsourcing_free:
 *
 * Frees the report.
 */
void
_fujin_report_outsourcing_free (FujinReportOutsourcing *self)
{
  g_ptr_array_unref (self->tables);
  g_array_unref (self->n_pages);
  g_free (self);
}

/* Its tables: the providers, then the partners. */
GPtrArray *
_fujin_report_outsourcing_get_tables (FujinReportOutsourcing *self)
{
  return self->tables;
}

/*
 * _fujin_report_outsourcing_dup_subject:
 *
 * What the pages show, and on which day: what is due depends on it.
 */
char *
_fujin_report_outsourcing_dup_subject (FujinPageLayout *page)
{
  g_autofree char *today = _fujin_page_dup_today (page);
  g_autofree char *day = _fujin_report_dup_day (today, page->lang);
  g_autoptr (GPtrArray) list = fujin_provider_health_list (page->project, today);
  guint n = fujin_record_list_get_n (fujin_project_get_records (page->project,
                                                                FUJIN_RECORD_PARTNER));

  return g_strdup_printf (
    /* Translators: heads printed pages; numbers of providers and partners, and a day */
    fujin_words (page->lang, "Outsourcing: %1$u providers, %2$u supply-chain partners on %3$s"),
    list->len, n, day);
}

/*
 * _fujin_report_outsourcing_cut:
 *
 * Cuts the tables into pages between @top and @bottom; each begins on a page of its own.
 */
guint
_fujin_report_outsourcing_cut (FujinReportOutsourcing *self,
                               double                  top,
                               double                  bottom)
{
  double width = self->page->width - 2 * self->page->margin;
  guint sum = 0;

  for (guint i = 0; i < self->tables->len; i++)
    {
      guint n = _fujin_report_table_cut (g_ptr_array_index (self->tables, i), width, bottom - top,
                                         width, bottom - top);

      g_array_append_val (self->n_pages, n);
      sum += n;
    }
  return sum;
}

/*
 * _fujin_report_outsourcing_draw:
 *
 * Draws what stands on @page.
 */
void
_fujin_report_outsourcing_draw (FujinReportOutsourcing *self,
                                cairo_t                *cr,
                                guint                   page,
                                double                  top)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      guint n = g_array_index (self->n_pages, guint, i);

      if (page < n)
        {
          _fujin_report_table_draw (g_ptr_array_index (self->tables, i), cr, page,
                                    self->page->margin, top);
          return;
        }
      page -= n;
    }
}
