/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-words.h"

#include "fujin-record.h"
#include "fujin-words.h"

static const struct
{
  const char *id;
  const char *section;
  const char *explain;
} kinds[FUJIN_ABSENCE_N_KINDS] = {
  /* Translators: a section of services; all teams that carry them are away */
  { "falls", N_("Fall to unassigned"),
    N_("Every team that carries the service is away.") },
  /* Translators: a section of services that one person can do, who is away */
  { "person-away", N_("The person they hang on is away"),
    N_("By the list of people: the team is there, the person is not.") },
  /* Translators: a section of services whose team in the lead is away, but another stays */
  { "lead-lost", N_("Lose their lead"),
    N_("Somebody stays, but the team in the lead is away.") },
  /* Translators: a section of services that change between insource, outsource, combination */
  { "type-changed", N_("Change their assignment type"),
    N_("The lead stays, but inside and outside no longer both carry the service.") },
  /* Translators: a section of steps of incident response that lack somebody to act */
  { "step", N_("Incident steps without all actors"),
    N_("Textbook 7.1. Where it names no services for a step, ours are taken and marked.") },
  /* Translators: a section of services that hang on one person and have lost a helper */
  { "alone", N_("Hang on one person, with less help now"),
    N_("In-house score 2 or 3 (textbook 8.3), or named in the list of people; a team or person "
       "that helped is away.") },
  /* Translators: a section of services that hang on one person, whoever is away */
  { "alone-anyway", N_("Hang on one person anyway"),
    N_("In-house score 2 or 3 (textbook 8.3), or named in the list of people; the absence changes "
       "nothing here.") },
  /* Translators: a section of services that no team carries, whoever is away */
  { "unassigned", N_("Unassigned already"),
    N_("No team carries the service in the plan; the absence changes nothing here.") },
};

/**
 * fujin_absence_words_section:
 * @kind: a kind of finding
 * @lang: a language
 *
 * Returns: (transfer none): the heading over findings of this kind
 */
const char *
fujin_absence_words_section (FujinAbsenceKind kind,
                             FujinLang        lang)
{
  return fujin_words (lang, kinds[kind].section);
}

/**
 * fujin_absence_words_explain:
 * @kind: a kind of finding
 * @lang: a language
 *
 * Returns: (transfer none): what it means and where it is from, in a sentence
 */
const char *
fujin_absence_words_explain (FujinAbsenceKind kind,
                             FujinLang        lang)
{
  return fujin_words (lang, kinds[kind].explain);
}

/**
 * fujin_absence_words_kind_id:
 * @kind: a kind of finding
 *
 * Returns: (transfer none): its id for programs
 */
const char *
fujin_absence_words_kind_id (FujinAbsenceKind kind)
{
  return kinds[kind].id;
}

/**
 * fujin_absence_words_actor:
 * @state: how a step fares
 * @lang: a language
 *
 * Returns: (transfer none): it in a word or two
 */
const char *
fujin_absence_words_actor (FujinActorState state,
                           FujinLang       lang)
{
  switch (state)
    {
    case FUJIN_ACTOR_ALL:
      /* Translators: a step of incident response has somebody to act */
      return fujin_words (lang, "Somebody");
    case FUJIN_ACTOR_PARTLY:
      /* Translators: a step of incident response has somebody to act for some of it */
      return fujin_words (lang, "Partly");
    case FUJIN_ACTOR_NOBODY:
    case FUJIN_N_ACTOR_STATES:
    default:
      /* Translators: a step of incident response has nobody to act */
      return fujin_words (lang, "Nobody");
    }
}

/**
 * fujin_absence_words_actor_id:
 * @state: how a step fares
 *
 * Returns: (transfer none): its id for programs: "all", "partly" or "nobody"
 */
const char *
fujin_absence_words_actor_id (FujinActorState state)
{
  static const char *const ids[] = { "all", "partly", "nobody" };

  return ids[MIN (state, G_N_ELEMENTS (ids) - 1)];
}

/**
 * fujin_absence_words_service_id:
 * @state: how a service of a step fares
 *
 * Returns: (transfer none): its id for programs: "present", "lost", "unassigned" or "out-of-scope"
 */
const char *
fujin_absence_words_service_id (FujinStepServiceState state)
{
  static const char *const ids[] = { "present", "lost", "unassigned", "out-of-scope" };

  return ids[MIN (state, G_N_ELEMENTS (ids) - 1)];
}

/**
 * fujin_absence_words_caution:
 * @lang: a language
 *
 * Returns: (transfer none): that it is a simulation only
 */
const char *
fujin_absence_words_caution (FujinLang lang)
{
  return fujin_words (lang, "A simulation: nothing in the project is changed, and who is absent "
                            "here is not saved.");
}

static char *
join_names (GPtrArray *names,
            guint      max,
            FujinLang  lang)
{
  guint n = names->len > max + 1 ? max : names->len; /* "and 1 more" is no shorter than a name */
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? fujin_words (lang, ", ") : "",
                            (const char *) names->pdata[i]);
  if (n < names->len)
    {
      g_autofree char *first = g_string_free (text, FALSE);

      /* Translators: %1$s is a list of names, %2$u how many more there are */
      return g_strdup_printf (fujin_words (lang, "%1$s and %2$u more"), first, names->len - n);
    }
  return g_string_free (text, FALSE);
}

static const char *
team_name (FujinTeam *team,
           FujinLang  lang)
{
  const char *name = fujin_team_get_name (team);

  return *name ? name : fujin_words (lang, "(team without a name)");
}

/**
 * fujin_absence_words_dup_names:
 * @teams: (element-type FujinTeam): teams
 * @max: how many to name
 * @lang: a language
 *
 * Returns: (transfer full): the names in a row
 */
char *
fujin_absence_words_dup_names (GPtrArray *teams,
                               guint      max,
                               FujinLang  lang)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < teams->len; i++)
    g_ptr_array_add (names, (gpointer) team_name (teams->pdata[i], lang));
  return join_names (names, max, lang);
}

/**
 * fujin_absence_words_dup_who:
 * @result: a result
 * @max: how many to name
 * @lang: a language
 *
 * Returns: (transfer full): who is away, "no one" when nobody is
 */
char *
fujin_absence_words_dup_who (const FujinAbsenceResult *result,
                             guint                     max,
                             FujinLang                 lang)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *text = NULL;

  for (guint i = 0; i < result->teams->len; i++)
    g_ptr_array_add (names, (gpointer) team_name (result->teams->pdata[i], lang));
  for (guint i = 0; i < result->people->len; i++)
    g_ptr_array_add (names, (gpointer) fujin_record_get (result->people->pdata[i],
                                                         FUJIN_PERSON_NAME));
  if (names->len == 0)
    return g_strdup (fujin_words (lang, "no one"));
  text = join_names (names, max, lang);
  if (result->hour == FUJIN_ABSENCE_AFTER_18)
    /* Translators: %s is who is away */
    return g_strdup_printf (fujin_words (lang, "%s (after 18:00)"), text);
  if (result->hour == FUJIN_ABSENCE_AFTER_22)
    /* Translators: %s is who is away */
    return g_strdup_printf (fujin_words (lang, "%s (after 22:00)"), text);
  return g_steal_pointer (&text);
}

/**
 * fujin_absence_words_dup_summary:
 * @result: a result
 * @lang: a language
 *
 * Returns: (transfer full): the counts with everybody present and without those away, in a line
 */
char *
fujin_absence_words_dup_summary (const FujinAbsenceResult *result,
                                 FujinLang                 lang)
{
  const FujinAbsenceCounts *before = &result->before;
  const FujinAbsenceCounts *after = &result->after;

  return g_strdup_printf (
    /* Translators: %1$u services that an absence touches; then counts before → after; %8$u of
     * %7$u have lost the person; the last are steps of incident response */
    fujin_words (lang, "Services affected %1$u · carried %2$u → %3$u · unassigned %4$u → %5$u · "
                       "carried by one person alone %6$u → %7$u (that person away: %8$u) · "
                       "incident steps with actors %9$u → %10$u of %11$u"),
    result->n_affected, before->carried, after->carried, before->unassigned, after->unassigned,
    before->alone, after->alone, result->n_found[FUJIN_ABSENCE_PERSON_AWAY],
    before->steps[FUJIN_ACTOR_ALL], after->steps[FUJIN_ACTOR_ALL], result->steps->len);
}

/**
 * fujin_absence_words_list_doubts:
 * @result: a result
 * @lang: a language
 *
 * Says what the project does not state, so that the simulation assumes nothing of it.
 *
 * Returns: (transfer full) (element-type utf8): sentences
 */
GPtrArray *
fujin_absence_words_list_doubts (const FujinAbsenceResult *result,
                                 FujinLang                 lang)
{
  GPtrArray *doubts = g_ptr_array_new_with_free_func (g_free);

  if (result->unknown_hours->len > 0)
    {
      g_autofree char *names = fujin_absence_words_dup_names (result->unknown_hours, 6, lang);

      g_ptr_array_add (doubts, g_strdup_printf (
        /* Translators: %s are teams */
        fujin_words (lang, "Hours not stated, taken as present: %s."), names));
    }
  if (result->unknown_heads->len > 0)
    {
      g_autofree char *names = fujin_absence_words_dup_names (result->unknown_heads, 6, lang);

      g_ptr_array_add (doubts, g_strdup_printf (
        /* Translators: %s are teams; everybody named in them is away */
        fujin_words (lang, "Everybody named is away, but the number of people is not stated; "
                           "taken as present: %s."), names));
    }
  if (result->emptied->len > 0)
    {
      g_autofree char *names = fujin_absence_words_dup_names (result->emptied, 6, lang);

      g_ptr_array_add (doubts, g_strdup_printf (
        /* Translators: %s are teams */
        fujin_words (lang, "Away because nobody is left in them: %s."), names));
    }
  if (result->n_unsplit > 0)
    g_ptr_array_add (doubts, g_strdup_printf (
      fujin_words_n (lang,
        "%u combination has no score for its inside part; whether it hangs on one person is not "
        "known.",
        "%u combinations have no score for their inside part; whether they hang on one person is "
        "not known.", result->n_unsplit), result->n_unsplit));
  return doubts;
}
