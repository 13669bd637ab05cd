/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-cells-chart.h"

#include "fujin-words.h"

/* How many services a sentence names before it only counts the rest. */
#define MOST_NAMED 8

static const char *
get_label (const FujinChartAxis *bin)
{
  return bin->label;
}

/* "Basic · 2" */
char *
_fujin_cells_chart_dup_value (FujinChartData *data,
                              guint           series,
                              guint           axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);
  const char *title, *mark;

  if (it->row < 0 || it->column < 0)
    return g_strdup ("–");
  title = fujin_chart_data_get_cell_title (data, (guint) it->row, (guint) it->column);
  mark = it->mark != FUJIN_CHART_MARK_NONE ? fujin_chart_data_get_mark_name (data, it->mark)
                                           : NULL;
  if (title != NULL && mark != NULL)
    return g_strdup_printf ("%s · %s", title, mark);
  return g_strdup_printf ("%s · %s %s",
                          get_label (fujin_chart_data_get_row (data, (guint) it->row)),
                          fujin_chart_data_get_column_title (data),
                          get_label (fujin_chart_data_get_column (data, (guint) it->column)));
}

static guint
count_in (FujinChartData *data,
          guint           row,
          guint           column)
{
  guint n = 0;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);

      if (it->row == (int) row && it->column == (int) column)
        n++;
    }
  return n;
}

static char *
dup_cell_name (FujinChartData *data,
               guint           row,
               guint           column)
{
  const char *title = fujin_chart_data_get_cell_title (data, row, column);

  if (title != NULL)
    return g_strdup (title);
  /* Translators: a cell of a matrix: "Basic, As-Is 2" */
  return g_strdup_printf (fujin_words (fujin_chart_data_get_lang (data), "%1$s, %2$s %3$s"),
                          get_label (fujin_chart_data_get_row (data, row)),
                          fujin_chart_data_get_column_title (data),
                          get_label (fujin_chart_data_get_column (data, column)));
}

static char *
dup_fullest (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  guint most = 0, row = 0, column = 0;
  g_autofree char *name = NULL;

  for (guint r = 0; r < fujin_chart_data_get_n_rows (data); r++)
    for (guint c = 0; c < fujin_chart_data_get_n_columns (data); c++)
      if (count_in (data, r, c) > most)
        {
          most = count_in (data, r, c);
          row = r;
          column = c;
        }
  name = dup_cell_name (data, row, column);
  /* Translators: %1$s is a cell of a matrix, "Basic, As-Is 2"; %2$u a number of services */
  return g_strdup_printf (fujin_words (lang, "The largest group is %1$s (%2$u)."), name, most);
}

/* What comes first, by name as far as a sentence bears it. */
static char *
dup_first (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  g_autoptr (GString) codes = g_string_new (NULL);
  guint n = 0;

  for (guint r = 0; r < fujin_chart_data_get_n_rows (data); r++)
    for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
      {
        const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);

        if (it->row != (int) r || it->column < 0
            || !fujin_chart_data_is_first_cell (data, r, (guint) it->column))
          continue;
        if (n++ < MOST_NAMED)
          g_string_append_printf (codes, "%s%s",
                                  n == 1 ? "" : lang == FUJIN_LANG_JA ? "、" : ", ", it->code);
      }
  if (n == 0)
    return g_strdup (fujin_words (lang, "No service comes first."));
  if (n > MOST_NAMED)
    /* Translators: %1$u services; %2$s names the first of them */
    return g_strdup_printf (fujin_words (lang, "To do first are %1$u services, among them %2$s."),
                            n, codes->str);
  return g_strdup_printf (fujin_words_n (lang, "To do first is %1$u service: %2$s.",
                                         "To do first are %1$u services: %2$s.", n), n,
                          codes->str);
}

/* What comes first, and where most services are. */
char *
_fujin_cells_chart_make_sentence (FujinChartData *data)
{
  g_autofree char *fullest = dup_fullest (data);
  g_autofree char *first = NULL;

  if (fujin_chart_data_get_first_text (data) == NULL)
    return g_steal_pointer (&fullest);
  first = dup_first (data);
  return g_strconcat (first, fujin_chart_data_get_lang (data) == FUJIN_LANG_JA ? "" : " ",
                      fullest, NULL);
}

static gboolean
has_marks (FujinChartData *data)
{
  return fujin_chart_data_get_mark_name (data, FUJIN_CHART_MARK_FILLED) != NULL;
}

static void
add_row (FujinChartData  *data,
         FujinChartSheet *sheet,
         guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);
  const char *title = fujin_chart_data_get_cell_title (data, (guint) it->row, (guint) it->column);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  g_ptr_array_add (cells, g_strdup (it->code));
  g_ptr_array_add (cells, g_strdup (it->label));
  if (has_marks (data))
    {
      g_ptr_array_add (cells, g_strdup (title != NULL ? title : ""));
      g_ptr_array_add (cells, g_strdup (fujin_chart_data_get_mark_name (data, it->mark)));
    }
  else
    {
      g_ptr_array_add (cells, g_strdup (get_label (fujin_chart_data_get_row (
                                data, (guint) it->row))));
      g_ptr_array_add (cells, g_strdup (get_label (fujin_chart_data_get_column (
                                data, (guint) it->column))));
    }
  g_ptr_array_add (cells, NULL);
  fujin_chart_sheet_add_row (sheet, it->id,
                             (char **) g_ptr_array_free (g_steal_pointer (&cells), FALSE));
}

/* One row for each service, cell by cell: also what a small picture had no room for. */
FujinChartSheet *
_fujin_cells_chart_make_sheet (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  FujinChartSheet *sheet = fujin_chart_sheet_new ();

  fujin_chart_sheet_add_column (sheet, "", FALSE);
  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Service"), FALSE);
  fujin_chart_sheet_add_column (sheet,
                                has_marks (data) ? fujin_chart_data_get_series_name (data, 0)
                                                 : fujin_chart_data_get_row_title (data), FALSE);
  fujin_chart_sheet_add_column (sheet,
                                has_marks (data) ? fujin_words (lang, "Assignment")
                                                 : fujin_chart_data_get_column_title (data),
                                FALSE);
  for (guint r = 0; r < fujin_chart_data_get_n_rows (data); r++)
    for (guint c = 0; c < fujin_chart_data_get_n_columns (data); c++)
      for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
        {
          const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);

          if (it->row == (int) r && it->column == (int) c)
            add_row (data, sheet, a);
        }
  return sheet;
}
