/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-asked-words.h"
#include "fujin-report-day.h"
#include "fujin-slides-private.h"
#include "fujin-words.h"

static void
make_table (FujinSlide *slide)
{
  FujinLang lang = slide->lang;

  slide->table = fujin_chart_sheet_new ();
  slide->table_title = g_strdup (fujin_words (lang, "What we ask you to decide"));
  fujin_chart_sheet_add_column (slide->table, "#", TRUE);
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "To decide"), FALSE);
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "Services"), FALSE);
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "Cost and day"), FALSE);
}

/* An improvement is a row of its own where it is asked for alone. */
static const char *
id_of (const FujinAsked *asked)
{
  static const char *const ids[FUJIN_N_ASKED_KINDS] = {
    "proposals", "carriers", "pattern", "gaps", "reviews",
  };

  if (asked->kind == FUJIN_ASKED_APPROVAL && asked->records->len == 1)
    return fujin_record_get_id (g_ptr_array_index (asked->records, 0));
  return ids[asked->kind];
}

static void
add_asked (FujinSlide       *slide,
           const FujinAsked *asked,
           guint             number)
{
  g_autofree char *lead = g_strdup_printf ("%u", number);
  g_autofree char *what = fujin_asked_words_dup_what (asked, slide->lang);
  g_autofree char *services = fujin_asked_words_dup_services (asked, slide->lang);
  g_autofree char *needs = fujin_asked_words_dup_needs (asked, slide->lang);

  _fujin_slide_add_row (slide, id_of (asked), lead, what, services, needs, NULL);
}

static char *
dup_nothing (FujinProject *project,
             FujinLang     lang)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  if (fujin_tally_get_decided (&total) == 0)
    return g_strdup (fujin_words (lang, "There is nothing to decide yet: choose levels, "
                                        "assign teams and propose improvements first"));
  return g_strdup (fujin_words (lang, "Nothing waits for a decision: no improvement is "
                                      "proposed and no review is due"));
}

static char *
dup_headline (GPtrArray *list,
              FujinLang  lang)
{
  guint n_long = 0;

  for (guint i = 0; i < list->len; i++)
    n_long += fujin_asked_count_long (g_ptr_array_index (list, i));
  if (n_long == 0)
    return g_strdup_printf (fujin_words_n (lang, "We ask for %u decision",
                                           "We ask for %u decisions", list->len), list->len);
  return g_strdup_printf (
    /* Translators: a headline; %1$u is how many decisions are asked for, %2$u how many of the
     * improvements need new people, money or systems */
    fujin_words_n (lang, "Decisions we ask for: %1$u, with %2$u improvement that needs new "
                         "people, money or systems",
                   "Decisions we ask for: %1$u, with %2$u improvements that need new people, "
                   "money or systems", n_long), list->len, n_long);
}

/*
 * _fujin_slide_make_decision:
 *
 * What the board is asked: the same list as on the board page.
 */
void
_fujin_slide_make_decision (FujinSlide   *slide,
                            FujinProject *project)
{
  g_autofree char *day = fujin_report_day_dup (project);
  g_autoptr (GPtrArray) list = fujin_asked_list (project, day, FUJIN_ASKED_MOST);
  g_autofree char *headline = list->len > 0 ? dup_headline (list, slide->lang)
                                            : dup_nothing (project, slide->lang);

  _fujin_slide_say (slide, headline,
                    fujin_words (slide->lang, "Take the lines one by one and note what is decided, "
                                              "by whom and until when. Costs are as noted, not "
                                              "summed."));
  if (list->len == 0)
    {
      _fujin_slide_take_steps (
        slide, project, NULL,
        fujin_words (slide->lang, "Here will stand proposed improvements, mandatory services that "
                                  "nobody carries, services that do not fit the target pattern, "
                                  "and reviews that are due"));
      return;
    }
  make_table (slide);
  for (guint i = 0; i < list->len; i++)
    add_asked (slide, g_ptr_array_index (list, i), i + 1);
}
