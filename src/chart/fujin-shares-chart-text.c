/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-shares-chart.h"

#include "fujin-words.h"

static guint
count (FujinChartData *data,
       guint           series,
       guint           axis)
{
  return (guint) fujin_chart_data_get_point (data, series, axis)->value;
}

char *
_fujin_shares_chart_dup_value (FujinChartData *data,
                               guint           series,
                               guint           axis)
{
  return g_strdup_printf ("%u", count (data, series, axis));
}

/* "Insource 30, Combination 10, Outsource 12, Unassigned 8" */
static char *
dup_parts (FujinChartData *data,
           guint           axis)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  GString *text = g_string_new (NULL);

  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    {
      guint n = count (data, s, axis);

      if (n > 0)
        g_string_append_printf (text, "%s%s %u",
                                text->len == 0 ? "" : lang == FUJIN_LANG_JA ? "、" : ", ",
                                fujin_chart_data_get_series_name (data, s), n);
    }
  return g_string_free (text, FALSE);
}

static gboolean
has_badges (FujinChartData *data)
{
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (fujin_chart_data_get_axis (data, a)->badge != NULL)
      return TRUE;
  return FALSE;
}

/* The parts of the whole; of a meter, those of each row. */
char *
_fujin_shares_chart_make_sentence (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  guint n = has_badges (data) ? 1 : fujin_chart_data_get_n_axes (data);
  GString *text = g_string_new (NULL);

  for (guint a = 0; a < n; a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);
      g_autofree char *parts = dup_parts (data, a);

      if (*parts == '\0')
        continue;
      if (text->len > 0 && lang != FUJIN_LANG_JA)
        g_string_append_c (text, ' ');
      /* Translators: "All services in scope (60 services): Insource 30, Outsource 12." */
      g_string_append_printf (text, fujin_words (lang, "%1$s (%2$s): %3$s."), it->label,
                              it->note != NULL ? it->note : "", parts);
    }
  return g_string_free (text, FALSE);
}

static void
add_row (FujinChartData  *data,
         FujinChartSheet *sheet,
         guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);
  guint n = fujin_chart_data_get_n_series (data), total = 0;
  char **cells = g_new0 (char *, n + 4);

  cells[0] = g_strdup (it->badge != NULL ? it->badge : "");
  cells[1] = g_strdup (it->label);
  for (guint s = 0; s < n; s++)
    {
      total += count (data, s, axis);
      cells[2 + s] = g_strdup_printf ("%u", count (data, s, axis));
    }
  cells[2 + n] = g_strdup_printf ("%u", total);
  fujin_chart_sheet_add_row (sheet, it->id, cells);
}

/* A row for each bar, its parts and their sum. */
FujinChartSheet *
_fujin_shares_chart_make_sheet (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  FujinChartSheet *sheet = fujin_chart_sheet_new ();
  const char *title = fujin_chart_data_get_row_title (data);

  fujin_chart_sheet_add_column (sheet, "", FALSE);
  fujin_chart_sheet_add_column (sheet, title != NULL ? title : "", FALSE);
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    fujin_chart_sheet_add_column (sheet, fujin_chart_data_get_series_name (data, s), TRUE);
  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Total"), TRUE);
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    add_row (data, sheet, a);
  return sheet;
}
