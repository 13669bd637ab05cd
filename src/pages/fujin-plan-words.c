/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-plan-words.h"

static FujinFramework *
framework (void)
{
  return fujin_framework_get_default ();
}

/**
 * fujin_plan_words_dup_other_name:
 * @plan: a plan
 *
 * Returns: (transfer full): the name in the language the screen does not have; "" for an own
 *   service
 */
char *
fujin_plan_words_dup_other_name (FujinServicePlan *plan)
{
  FujinLang other = fujin_lang_screen () == FUJIN_LANG_JA ? FUJIN_LANG_EN : FUJIN_LANG_JA;

  if (fujin_service_plan_is_own (plan))
    return g_strdup ("");
  return g_strdup (fujin_service_plan_get_name (plan, other));
}

/**
 * fujin_plan_words_dup_place:
 * @plan: a plan
 *
 * Returns: (transfer full): its category, and its process of the framework
 */
char *
fujin_plan_words_dup_place (FujinServicePlan *plan)
{
  FujinLang lang = fujin_lang_screen ();
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  const FujinService *service = fujin_service_plan_get_service (plan);
  const char *name = fujin_text_get (&category->name, lang);

  if (!service)
    /* Translators: %1$s is a letter, %2$s the name of a category */
    return g_strdup_printf (_("%1$s %2$s · service of your own"), category->id, name);
  /* Translators: %1$s is a letter, %2$s the name of a category, %3$s a process */
  return g_strdup_printf (_("%1$s %2$s · process: %3$s"), category->id, name,
                          fujin_text_get (&fujin_framework_get_process (framework (),
                                                                        service->process)->name,
                                          lang));
}

/**
 * fujin_plan_words_dup_teams:
 * @plan: a plan
 *
 * Returns: (transfer full): who carries it, the lead first
 */
char *
fujin_plan_words_dup_teams (FujinServicePlan *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead = assignments ? fujin_assignments_get_lead (assignments) : NULL;
  GString *text;

  if (!assignments)
    return g_strdup ("");
  text = g_string_new (lead ? fujin_team_get_name (lead) : NULL);
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (team == lead)
        continue;
      if (text->len > 0)
        /* Translators: between names of teams */
        g_string_append (text, C_("teams", ", "));
      g_string_append (text, fujin_team_get_name (team));
    }
  return g_string_free (text, FALSE);
}

static char *
dup_value (int score)
{
  if (score > 0)
    return g_strdup_printf ("%d", score);
  return g_strdup (score < 0 ? C_("score", "n/a") : _("not scored"));
}

/**
 * fujin_plan_words_dup_scores:
 * @plan: a plan
 *
 * Returns: (transfer full): its scores and gap in a line
 */
char *
fujin_plan_words_dup_scores (FujinServicePlan *plan)
{
  g_autofree char *as_is = dup_value (fujin_service_plan_get_as_is (plan));
  g_autofree char *to_be = dup_value (fujin_service_plan_get_to_be (plan));
  g_autofree char *gap = fujin_plan_words_dup_gap (plan);

  /* Translators: scores 1 to 5 or words in their place, and their difference */
  return g_strdup_printf (_("As-Is: %1$s · To-Be: %2$s · gap: %3$s"), as_is, to_be, gap);
}

/**
 * fujin_plan_words_dup_gap:
 * @plan: a plan
 *
 * Returns: (transfer full): "+2", "0", "−1", or a dash when not both are scored
 */
char *
fujin_plan_words_dup_gap (FujinServicePlan *plan)
{
  int gap;

  if (!fujin_service_plan_get_gap (plan, &gap))
    return g_strdup ("–");
  if (gap == 0)
    return g_strdup ("0");
  return g_strdup_printf ("%s%d", gap > 0 ? "+" : "−", ABS (gap));
}

static FujinAssignmentType
given_on (FujinServicePlan *plan,
          gboolean          to_be)
{
  return to_be ? fujin_service_plan_get_to_be_scale (plan)
               : fujin_service_plan_get_as_is_scale (plan);
}

static void
append_criterion (GString             *text,
                  FujinAssignmentType  scale,
                  int                  score,
                  gboolean             named)
{
  FujinLang lang = fujin_lang_screen ();
  const char *wording = fujin_framework_get_criterion (framework (), scale, score, lang);
  const char *name =
    fujin_text_get (&fujin_framework_get_assignment_type (framework (), scale)->name, lang);

  g_string_append_c (text, '\n');
  if (named)
    /* Translators: %1$s is insource or outsource, %2$s the wording of a score */
    g_string_append_printf (text, C_("scale", "%1$s: %2$s"), name, wording ? wording : "");
  else
    g_string_append (text, wording ? wording : "");
}

/**
 * fujin_plan_words_dup_score:
 * @plan: a plan
 * @to_be: %TRUE for To-Be, %FALSE for As-Is
 * @score: 1 to 5, %FUJIN_SCORE_NOT_EVALUATED, or %FUJIN_SCORE_NONE for the score it has
 *
 * Returns: (transfer full): the score with its wording on the scale that applies, and whether it
 *   was given on the other one
 */
char *
fujin_plan_words_dup_score (FujinServicePlan *plan,
                            gboolean          to_be,
                            int               score)
{
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);
  int given = to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan);
  int shown = score == FUJIN_SCORE_NONE ? given : score;
  const char *which = to_be ? _("To-Be") : _("As-Is");
  GString *text = g_string_new (which);

  if (shown == FUJIN_SCORE_NONE)
    {
      g_string_assign (text, "");
      /* Translators: %s is "As-Is" or "To-Be" */
      g_string_append_printf (text, _("%s: not scored"), which);
      return g_string_free (text, FALSE);
    }
  g_string_append_printf (text, " %s", shown > 0 ? "" : C_("score", "n/a"));
  if (shown > 0)
    g_string_append_printf (text, "%d", shown);
  if (kind == FUJIN_ASSIGNMENT_COMBINATION)
    append_criterion (text, FUJIN_ASSIGNMENT_INSOURCE, shown, TRUE);
  append_criterion (text, kind == FUJIN_ASSIGNMENT_COMBINATION ? FUJIN_ASSIGNMENT_OUTSOURCE : kind,
                    shown, kind == FUJIN_ASSIGNMENT_COMBINATION);
  if (score == FUJIN_SCORE_NONE && fujin_service_plan_on_other_scale (plan, to_be))
    g_string_append_printf (text, "\n%s",
                            given_on (plan, to_be) == FUJIN_ASSIGNMENT_OUTSOURCE
                              ? _("Given on the outsource scale; look at it again.")
                              : _("Given on the insource scale; look at it again."));
  return g_string_free (text, FALSE);
}
