/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-words.h"

#include "fujin-words.h"

static char *
dup_place (const FujinStaffing  *staffing,
           const FujinStaffPost *post,
           FujinLang             lang)
{
  const char *name =
    fujin_staffing_words_function (fujin_staffing_get_row (staffing, post->row), lang);

  if (fujin_staffing_get_n_slices (staffing) < 3)
    return g_strdup (name);
  /* Translators: a function that is staffed, and the region it is for */
  return g_strdup_printf (
    fujin_words (lang, "%1$s (%2$s)"), name,
    fujin_staffing_words_region (fujin_staffing_get_slice (staffing, post->region), lang));
}

static char *
dup_cover (const FujinStaffing     *staffing,
           const FujinStaffFinding *finding,
           FujinLang                lang)
{
  g_autofree char *place = dup_place (staffing, finding->post, lang);
  const char *by;

  if (finding->kind == FUJIN_STAFF_COVER_UNKNOWN)
    return g_strdup_printf (
      /* Translators: %s is a function that others are to do as double duty */
      fujin_words (lang, "%s: it is not said which function does it as well."), place);
  by = fujin_staffing_words_function (
    fujin_staffing_get_row (staffing, (guint) finding->post->covered_by), lang);
  if (finding->kind == FUJIN_STAFF_COVER_CIRCLE)
    return g_strdup_printf (
      /* Translators: %1$s is a function, %2$s the one that is to do it as well */
      fujin_words (lang, "%1$s is to be done by %2$s, but that leads back to itself: nobody does "
                         "it."), place, by);
  return g_strdup_printf (
    /* Translators: %1$s is a function, %2$s the one that is to do it as well */
    fujin_words (lang, "%1$s is to be done by %2$s, but nobody is there for that either."), place,
    by);
}

/**
 * fujin_staffing_words_dup_finding:
 * @staffing: a staffing
 * @finding: one of its findings
 * @lang: a language
 *
 * Returns: (transfer full): the finding, a sentence
 */
char *
fujin_staffing_words_dup_finding (const FujinStaffing     *staffing,
                                  const FujinStaffFinding *finding,
                                  FujinLang                lang)
{
  g_autofree char *place = finding->post ? dup_place (staffing, finding->post, lang) : NULL;
  const char *region =
    fujin_staffing_words_region (fujin_staffing_get_slice (staffing, finding->region), lang);

  switch (finding->kind)
    {
    case FUJIN_STAFF_NOT_STATED:
      return g_strdup_printf (
        fujin_words (lang, "%s: seats or hours are not stated, so its people are not counted."),
        place);
    case FUJIN_STAFF_LEFT:
      return g_strdup_printf (
        /* Translators: %1$s function, %2$s a team that was removed from the plan */
        fujin_words (lang, "%1$s: unfilled, its team %2$s was removed. Nobody is counted for it "
                           "until another team is chosen."),
        place, finding->post->left_by);
    case FUJIN_STAFF_DAY_TOO_LONG:
      return g_strdup_printf (
        /* Translators: %1$s function, %2$d hours, %3$s team */
        fujin_words (lang, "%1$s: a day seat counts one head, but %3$s is there %2$d hours a week. "
                           "State the hours of the post to see how many people that takes."),
        place, finding->number, fujin_team_get_name (finding->team));
    case FUJIN_STAFF_TEAM_SMALL:
      return g_strdup_printf (
        /* Translators: %1$s team, %2$d people, %3$d people */
        fujin_words (lang, "%1$s: its posts take %2$d people, the team states %3$d."),
        fujin_team_get_name (finding->team), finding->number,
        fujin_team_get_heads (finding->team));
    case FUJIN_STAFF_NO_HEAD:
      return g_strdup_printf (
        fujin_words (lang, "No region meets Level 3. The textbook (6.6) puts branches of Level 1 "
                           "or 2 under a Level 3; here %s comes nearest."), region);
    case FUJIN_STAFF_BRANCH_LOW:
      return g_strdup_printf (
        fujin_words (lang, "%s does not meet Level 1. The textbook (6.6) speaks of branches of "
                           "Level 1 or 2."), region);
    case FUJIN_STAFF_COVER_UNSTAFFED:
    case FUJIN_STAFF_COVER_CIRCLE:
    case FUJIN_STAFF_COVER_UNKNOWN:
    default:
      return dup_cover (staffing, finding, lang);
    }
}

/**
 * fujin_staffing_words_dup_team:
 * @team: a team with posts
 * @lang: a language
 *
 * Returns: (transfer full): its three numbers, beside each other
 */
char *
fujin_staffing_words_dup_team (const FujinStaffTeam *team,
                               FujinLang             lang)
{
  g_autofree char *stated =
    team->stated < 0 ? g_strdup ("–") : g_strdup_printf ("%d", team->stated);

  return g_strdup_printf (
    /* Translators: %1$s team; people: %2$u by its posts, %3$s it states, %4$u named one by one */
    fujin_words (lang, "%1$s: posts %2$u, stated %3$s, named %4$u"),
    fujin_team_get_name (team->team), team->heads, stated, team->n_named);
}

static char *
dup_decimal (double number,
             guint  places)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, places == 2 ? "%.2f" : "%.1f", number));
}

/**
 * fujin_staffing_words_dup_factors:
 * @factors: what decides how many people a seat takes
 * @lang: a language
 *
 * Returns: (transfer full): the whole sum, in three lines
 */
char *
fujin_staffing_words_dup_factors (const FujinStaffingFactors *factors,
                                  FujinLang                   lang)
{
  double hours = fujin_staffing_factors_hours (factors);
  double per_seat = fujin_staffing_factors_per_seat (factors);
  g_autofree char *seat = dup_decimal (per_seat * hours, 1);
  g_autofree char *person = dup_decimal (hours, 1);
  g_autofree char *exact = dup_decimal (per_seat, 2);

  return g_strdup_printf (
    /* Translators: a sum: %1$d shifts, %2$d minutes, %3$s hours of a seat; %4$d days off, %5$d
     * days of training, %6$d hours a week, %7$s hours of a person; %8$s people, %9$d rounded up */
    fujin_words (lang,
                 "A seat: 365 days × (24 h + %1$d × %2$d min) = %3$s h a year\n"
                 "A person: (260 − %4$d − %5$d) days × %6$d h ÷ 5 = %7$s h a year\n"
                 "%3$s ÷ %7$s = %8$s, rounded up: %9$d people a seat"),
    factors->shifts, factors->handover, seat, factors->days_off, factors->training_days,
    factors->weekly_hours, person, exact, fujin_staffing_factors_heads (factors));
}

/**
 * fujin_staffing_words_dup_notes:
 * @staffing: a staffing
 * @lang: a language
 *
 * Returns: (transfer full): how the numbers are to be read: the notes of the textbook, then what
 *   is our own reasoning, a line each
 */
char *
fujin_staffing_words_dup_notes (const FujinStaffing *staffing,
                                FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < fujin_framework_get_n_staff_notes (framework); i++)
    {
      const FujinStaffNote *note = fujin_framework_get_staff_note (framework, i);

      g_string_append_printf (
        text,
        note->stated ? /* Translators: %s is a sentence */ fujin_words (lang, "Textbook 6.6: %s")
                     : fujin_words (lang, "Our own reasoning: %s"),
        fujin_text_get (&note->text, lang));
      g_string_append_c (text, '\n');
    }
  g_string_append_printf (
    text,
    fujin_words (lang, "Our own reasoning: a day seat is kept on working days from %1$d to %2$d "
                       "local time unless its team says otherwise, and counts one head as in "
                       "table 11, so leave is not made up for. A level is met when its hours, or "
                       "those of a higher level, are kept by as many seats. People of "
                       "providers are not counted as ours."),
    FUJIN_DAY_FROM, FUJIN_DAY_TO);
  g_string_append_c (text, '\n');
  g_string_append (
    text,
    fujin_words (lang, "Our own reasoning: a post for which no team is named counts as kept by our "
                       "own people; one whose team was removed is unfilled until another team, or "
                       "none, is chosen."));
  if (fujin_staffing_get_n_slices (staffing) > 2)
    {
      g_string_append_c (text, '\n');
      g_string_append (
        text,
        fujin_words (lang, "Our own reasoning: the head is the region with the highest level, then "
                           "with most people. Hours are local to each region; together they are "
                           "laid over each other as if all kept the same clock."));
    }
  return g_string_free (text, FALSE);
}
