/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"
#include "fujinctl.h"

#include "fujin-staffing-week.h"
#include "fujin-staffing-words.h"

static void
add_text (GString    *json,
          const char *name,
          const char *text)
{
  g_string_append (json, ", ");
  _fujinctl_json_member (json, name, text);
}

static const char *
id_of (const FujinStaffRow *row)
{
  return row->function ? row->function->id : row->name;
}

static void
add_level (GString        *json,
           FujinFramework *framework,
           guint           level,
           FujinLang       lang)
{
  const FujinStaffLevel *entry = fujin_framework_get_staff_level (framework, level);

  g_string_append_printf (json, "{\"level\": %u, \"heads\": %u", level, entry->heads);
  add_text (json, "name", fujin_text_get (&entry->name, lang));
  add_text (json, "explanation", fujin_text_get (&entry->explain, lang));
  add_text (json, "caution", fujin_text_get (&entry->caution, lang));
  g_string_append (json, ", \"functions\": [");
  for (guint i = 0; i < fujin_framework_get_n_staff_functions (framework); i++)
    {
      const FujinStaffFunction *function = fujin_framework_get_staff_function (framework, i);
      const FujinStaffCell *cell = fujin_framework_get_staff_cell (framework, level, i);

      g_string_append (json, i > 0 ? ",\n      {" : "\n      {");
      _fujinctl_json_member (json, "id", function->id);
      add_text (json, "name", fujin_text_get (&function->name, lang));
      add_text (json, "shift", fujin_shift_get_id (cell->shift));
      g_string_append_printf (json, ", \"seats\": %u, \"heads\": %u", cell->posts, cell->heads);
      add_text (json, "covered_by", cell->covered_by ? cell->covered_by->id : "");
      g_string_append_c (json, '}');
    }
  g_string_append (json, "]}");
}

static void
add_gaps (GString             *json,
          const FujinStaffing *staffing,
          guint                slice,
          guint                row,
          int                  only)
{
  g_string_append (json, ", \"gaps\": [");
  for (int level = 0, n = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    {
      FujinStaffGap gap;

      if (!fujin_staffing_get_row (staffing, row)->function || (only >= 0 && only != level))
        continue;
      fujin_staffing_get_gap (staffing, slice, row, level, &gap);
      g_string_append_printf (
        json, "%s{\"level\": %d, \"met\": %s, \"hours\": %u, \"short\": %u, \"heads\": %d}",
        n++ > 0 ? ", " : "", level, gap.met ? "true" : "false", gap.n_wanted, gap.n_short,
        gap.difference);
    }
  g_string_append_c (json, ']');
}

static void
add_function (GString             *json,
              const FujinStaffing *staffing,
              guint                slice,
              guint                row,
              int                  level,
              FujinLang            lang)
{
  const FujinStaffRow *function = fujin_staffing_get_row (staffing, row);
  const FujinStaffOurs *ours = fujin_staffing_get (staffing, slice, row);
  g_autofree char *words = fujin_staffing_words_dup_ours (staffing, slice, row, lang);

  _fujinctl_json_member (json, "id", id_of (function));
  add_text (json, "name", fujin_staffing_words_function (function, lang));
  add_text (json, "words", words);
  g_string_append_printf (json, ", \"heads\": %u, \"outside\": %u, \"unfilled\": %u, "
                                "\"covered_hours\": %u",
                          ours ? ours->heads : 0, ours ? ours->outside : 0,
                          ours ? ours->unfilled : 0,
                          ours ? fujin_week_count (&ours->week) : 0);
  add_gaps (json, staffing, slice, row, level);
}

static void
add_slice (GString             *json,
           const FujinStaffing *staffing,
           guint                slice,
           int                  level,
           FujinLang            lang)
{
  const FujinStaffSlice *place = fujin_staffing_get_slice (staffing, slice);
  g_autoptr (FujinWeekGrid) week = fujin_staffing_week_new (staffing, slice, -1, lang);
  FujinStaffHours hours;

  _fujinctl_json_member (json, "region", fujin_staffing_words_region (place, lang));
  g_string_append_printf (json, ", \"heads\": %u, \"outside\": %u, \"unfilled\": %u, \"head\": %s",
                          place->heads, place->outside, place->unfilled,
                          place->is_head ? "true" : "false");
  if (place->level >= 0)
    g_string_append_printf (json, ", \"level\": %d", place->level);
  else
    g_string_append (json, ", \"level\": null");
  fujin_staffing_get_hours (staffing, slice, &hours);
  g_string_append_printf (json,
                          ", \"uncovered_hours\": %u, \"functions_at_all_hours\": %u, "
                          "\"functions_at_no_hour\": %u, \"provider_only_hours\": %u, "
                          "\"functions\": [",
                          fujin_week_grid_count (week, FUJIN_WEEK_UNCOVERED), hours.n_always,
                          hours.n_nobody, hours.n_outside);
  for (guint row = 0, n = 0; row < fujin_staffing_get_n_rows (staffing); row++)
    if (slice == 0 || fujin_staffing_get (staffing, slice, row))
      {
        g_string_append (json, n++ > 0 ? ",\n      {" : "\n      {");
        add_function (json, staffing, slice, row, level, lang);
        g_string_append_c (json, '}');
      }
  g_string_append_c (json, ']');
}

static void
add_factors (GString             *json,
             const FujinStaffing *staffing)
{
  const FujinStaffingFactors *factors = &staffing->factors;
  char exact[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (exact, sizeof exact, "%.4f", fujin_staffing_factors_per_seat (factors));
  g_string_append_printf (
    json,
    ",\n  \"factors\": {\"weekly_hours\": %d, \"days_off\": %d, \"training_days\": %d, "
    "\"handover_minutes\": %d, \"shifts\": %d, \"usual\": %s, \"exact\": %s, "
    "\"people_a_seat\": %d}",
    factors->weekly_hours, factors->days_off, factors->training_days, factors->handover,
    factors->shifts, staffing->factors_usual ? "true" : "false", exact, staffing->heads_per_seat);
}

static void
add_ours (GString      *json,
          FujinProject *project,
          int           level,
          FujinLang     lang)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (project);

  add_factors (json, staffing);
  g_string_append (json, ",\n  \"ours\": {");
  add_slice (json, staffing, 0, level, lang);
  g_string_append (json, "},\n  \"regions\": [");
  for (guint i = 1; i < fujin_staffing_get_n_slices (staffing); i++)
    {
      g_string_append (json, i > 1 ? ",\n    {" : "\n    {");
      add_slice (json, staffing, i, level, lang);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "],\n  \"findings\": [");
  for (guint i = 0; i < staffing->findings->len; i++)
    {
      g_autofree char *finding = fujin_staffing_words_dup_finding (
        staffing, &g_array_index (staffing->findings, FujinStaffFinding, i), lang);

      g_string_append (json, i > 0 ? ",\n    " : "\n    ");
      _fujinctl_json_string (json, finding);
    }
  g_string_append (json, "]");
}

/*
 * _fujinctl_staffing_json:
 * @project: (nullable): the project; %NULL for table 11 alone
 * @level: the only level wanted; -1 for all
 *
 * People by function and level, for programs: always the same members in the same order.
 */
char *
_fujinctl_staffing_json (FujinProject *project,
                         int           level,
                         FujinLang     lang)
{
  FujinFramework *framework = fujin_framework_get_default ();
  GString *json = g_string_new ("{\n  \"levels\": [");

  for (int i = 0, n = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    if (level < 0 || level == i)
      {
        g_string_append (json, n++ > 0 ? ",\n    " : "\n    ");
        add_level (json, framework, (guint) i, lang);
      }
  g_string_append (json, "]");
  if (project != NULL)
    add_ours (json, project, level, lang);
  g_string_append (json, "\n}\n");
  return g_string_free (json, FALSE);
}
