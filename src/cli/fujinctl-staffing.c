/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-staffing-week.h"
#include "fujin-staffing-words.h"
#include "fujin-words.h"

#define NO_LEVEL G_MININT
#define NAME_WIDTH 40

/* Pads to so many columns of a terminal; what is wide takes two. */
static void
add_padded (GString    *text,
            const char *words,
            int         width)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    width -= g_unichar_iswide (g_utf8_get_char (p)) ? 2 : g_unichar_iszerowidth (
                                                            g_utf8_get_char (p)) ? 0 : 1;
  g_string_append (text, words);
  g_string_append_printf (text, "%*s", MAX (width, 1), "");
}

static void
add_level (GString        *text,
           FujinFramework *framework,
           guint           level,
           FujinLang       lang)
{
  const FujinStaffLevel *entry = fujin_framework_get_staff_level (framework, level);
  g_autofree char *name = fujin_staffing_words_dup_level ((int) level, lang);

  /* Translators: %1$s is "Level 2", %2$s its name, %3$u people in all */
  g_string_append_printf (text, fujin_words (lang, "%1$s  %2$s: %3$u people"), name,
                          fujin_text_get (&entry->name, lang), entry->heads);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < fujin_framework_get_n_staff_functions (framework); i++)
    {
      const FujinStaffFunction *function = fujin_framework_get_staff_function (framework, i);
      g_autofree char *cell = fujin_staffing_words_dup_cell (
        fujin_framework_get_staff_cell (framework, level, i), lang);

      g_string_append (text, "  ");
      add_padded (text, fujin_text_get (&function->name, lang), NAME_WIDTH);
      g_string_append_printf (text, "%s\n", cell);
    }
  g_string_append_printf (text, "  %s\n  %s\n\n", fujin_text_get (&entry->explain, lang),
                          fujin_text_get (&entry->caution, lang));
}

static void
add_ours (GString             *text,
          const FujinStaffing *staffing,
          int                  level,
          FujinLang            lang)
{
  g_autofree char *total = fujin_staffing_words_dup_total (staffing, 0, lang);

  /* Translators: %s is "12 people" */
  g_string_append_printf (text, fujin_words (lang, "Ours: %s"), total);
  g_string_append_c (text, '\n');
  for (guint row = 0; row < fujin_staffing_get_n_rows (staffing); row++)
    {
      g_autofree char *ours = fujin_staffing_words_dup_ours (staffing, 0, row, lang);
      g_autofree char *gap = level < 0 ? fujin_staffing_words_dup_met (staffing, 0, row, lang)
                                       : fujin_staffing_words_dup_gap (staffing, 0, row, level,
                                                                       lang);

      g_string_append (text, "  ");
      add_padded (text, fujin_staffing_words_function (fujin_staffing_get_row (staffing, row),
                                                       lang), NAME_WIDTH);
      if (fujin_staffing_get_row (staffing, row)->function)
        {
          add_padded (text, ours, NAME_WIDTH / 2);
          g_string_append_printf (text, "%s\n", gap);
        }
      else
        g_string_append_printf (text, "%s\n", ours);
    }
}

static void
add_reached (GString             *text,
             const FujinStaffing *staffing,
             FujinLang            lang)
{
  g_string_append_c (text, '\n');
  for (int level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    {
      g_autofree char *reached =
        fujin_staffing_words_dup_reached (staffing, 0, level, lang);

      g_string_append_printf (text, "%s\n", reached);
    }
}

static void
add_week (GString             *text,
          const FujinStaffing *staffing,
          FujinLang            lang)
{
  g_string_append_c (text, '\n');
  for (int row = -1; row < (int) fujin_staffing_get_n_rows (staffing); row++)
    {
      g_autoptr (FujinWeekGrid) week = fujin_staffing_week_new (staffing, 0, row, lang);
      g_autofree char *sentence = fujin_week_grid_dup_sentence (week, lang);

      g_string_append_printf (text, "%s\n", sentence);
    }
}

static void
add_regions (GString             *text,
             const FujinStaffing *staffing,
             FujinLang            lang)
{
  g_string_append_c (text, '\n');
  for (guint i = 1; i < fujin_staffing_get_n_slices (staffing); i++)
    {
      g_autofree char *region = fujin_staffing_words_dup_region (staffing, i, lang);

      g_string_append_printf (text, "%s\n", region);
    }
}

static void
add_findings (GString             *text,
              const FujinStaffing *staffing,
              FujinLang            lang)
{
  if (staffing->findings->len > 0)
    g_string_append_c (text, '\n');
  for (guint i = 0; i < staffing->findings->len; i++)
    {
      g_autofree char *finding = fujin_staffing_words_dup_finding (
        staffing, &g_array_index (staffing->findings, FujinStaffFinding, i), lang);

      g_string_append_printf (text, "! %s\n", finding);
    }
}

static char *
staffing_text (FujinProject *project,
               int           level,
               gboolean      has_file,
               FujinLang     lang)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (project);
  g_autofree char *sum = fujin_staffing_words_dup_factors (&staffing->factors, lang);
  g_autofree char *notes = fujin_staffing_words_dup_notes (staffing, lang);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    if (has_file ? level == (int) i : level < 0 || level == (int) i)
      add_level (text, fujin_project_get_framework (project), i, lang);
  if (has_file && staffing->posts->len == 0)
    g_string_append_printf (
      text, "%s\n", fujin_words (lang, "The plan has no posts yet. Begin with a level on the page "
                                       "Staffing."));
  else if (has_file)
    {
      add_ours (text, staffing, level, lang);
      add_reached (text, staffing, lang);
      if (fujin_staffing_get_n_slices (staffing) > 2)
        add_regions (text, staffing, lang);
      add_findings (text, staffing, lang);
      add_week (text, staffing, lang);
    }
  if (has_file)
    g_string_append_printf (text, "\n%s\n", sum);
  g_string_append_printf (text, "%s%s\n", has_file ? "\n" : "", notes);
  return g_string_free (text, FALSE);
}

/* fujinctl staffing */
int
_fujinctl_staffing (const FujinctlCommand  *command,
                    int                     argc,
                    char                  **argv)
{
  gboolean json = FALSE;
  int level = NO_LEVEL;
  const GOptionEntry entries[] = {
    { "level", 0, 0, G_OPTION_ARG_INT, &level, N_("Hold it against this level"), "0…3" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print JSON, for other programs to read"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) project = NULL;
  g_autofree char *text = NULL;
  FujinLang lang;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      (argc > 1 && !_fujinctl_one_file (command, argc, argv)))
    return FUJINCTL_USAGE;
  if (level != NO_LEVEL && (level < 0 || level >= FUJIN_N_STAFF_LEVELS))
    return _fujinctl_usage (command, W_("There is no level %d. Choose 0, 1, 2 or 3."), level);
  level = MAX (level, -1);
  project = argc > 1 ? _fujinctl_load (argv[1]) : fujin_project_new ();
  if (project == NULL)
    return FUJINCTL_FAILED;
  lang = argc > 1 ? _fujinctl_lang (project) : fujin_lang_screen ();
  text = json ? _fujinctl_staffing_json (argc > 1 ? project : NULL, level, lang)
              : staffing_text (project, level, argc > 1, lang);
  fputs (text, stdout);
  return FUJINCTL_GOOD;
}
