/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-rating-spread.h"
#include "fujin-score-guide-private.h"

static const char *
name_of (FujinAssignmentType type)
{
  return fujin_text_get (
    &fujin_framework_get_assignment_type (fujin_framework_get_default (), type)->name,
    fujin_lang_screen ());
}

static const char *
criterion_of (FujinAssignmentType scale,
              int                 score)
{
  const char *text = fujin_framework_get_criterion (fujin_framework_get_default (), scale, score,
                                                    fujin_lang_screen ());

  return text ? text : "";
}

char *
_fujin_score_guide_dup_wording (FujinAssignmentType kind,
                                int                 score)
{
  if (kind != FUJIN_ASSIGNMENT_COMBINATION)
    return g_strdup (criterion_of (kind, score));
  /* Translators: the wordings of a score for insource (%1$s, %2$s) and outsource (%3$s, %4$s) */
  return g_strdup_printf (_("%1$s: %2$s\n%3$s: %4$s"), name_of (FUJIN_ASSIGNMENT_INSOURCE),
                          criterion_of (FUJIN_ASSIGNMENT_INSOURCE, score),
                          name_of (FUJIN_ASSIGNMENT_OUTSOURCE),
                          criterion_of (FUJIN_ASSIGNMENT_OUTSOURCE, score));
}

static const char *
scale_name (FujinAssignmentType kind)
{
  if (kind == FUJIN_ASSIGNMENT_OUTSOURCE)
    return _("Outsource scale");
  if (kind == FUJIN_ASSIGNMENT_COMBINATION)
    return _("Insource and outsource scale");
  return _("Insource scale");
}

/* A rule of the textbook in words; one that its third edition does not repeat says so. */
char *
_fujin_score_guide_dup_rule (const char *id)
{
  FujinFramework *framework = fujin_framework_get_default ();
  const char *rule = fujin_framework_get_score_rule (framework, id, fujin_lang_screen ());

  if (g_strcmp0 (fujin_framework_get_score_rule_basis (framework, id), "v2-sheet-guide") != 0)
    return g_strdup (rule);
  /* Translators: %s is a rule for scoring, a sentence with its full stop */
  return g_strdup_printf (_("%s (From the guide to the sheet of the textbook’s second edition; the "
                            "third does not repeat it.)"), rule);
}

static char *
dup_parts_hint (FujinServicePlan *plan,
                gboolean          to_be)
{
  int score = to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan);
  int inside = fujin_service_plan_get_side (plan, to_be, FALSE);
  int outside = fujin_service_plan_get_side (plan, to_be, TRUE);

  if (inside > 0 && outside > 0)
    return g_strdup_printf (_("%1$d: the higher of inside %2$d and outside %3$d."),
                            MAX (inside, outside), inside, outside);
  if (inside > 0)
    return g_strdup_printf (_("%d: the inside part; the outside part is not scored yet."), inside);
  if (outside > 0)
    return g_strdup_printf (_("%d: the outside part; the inside part is not scored yet."),
                            outside);
  if (score > 0)
    return g_strdup_printf (_("%d was given for both parts together."), score);
  return _fujin_score_guide_dup_rule ("combination-higher");
}

char *
_fujin_score_guide_dup_hint (FujinServicePlan *plan,
                             gboolean          to_be)
{
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);
  FujinAssignmentType given = to_be ? fujin_service_plan_get_to_be_scale (plan)
                                    : fujin_service_plan_get_as_is_scale (plan);

  if (fujin_service_plan_on_other_scale (plan, to_be))
    return g_strdup (given == FUJIN_ASSIGNMENT_OUTSOURCE
                       ? _("Given on the outsource scale and kept; score it again to take the "
                           "mark off.")
                       : _("Given on the insource scale and kept; score it again to take the "
                           "mark off."));
  if (kind == FUJIN_ASSIGNMENT_COMBINATION)
    return dup_parts_hint (plan, to_be);
  if (kind == FUJIN_ASSIGNMENT_UNASSIGNED)
    return g_strdup (_("Nobody carries it yet."));
  return g_strdup ("");
}

/* The label of the button that shows the raters: how many there are, and whether they agree. */
char *
_fujin_score_guide_dup_raters (FujinServicePlan *plan)
{
  FujinRatingSpread as_is = { 0 };
  FujinRatingSpread to_be = { 0 };
  int difference;
  guint n;

  if (plan && fujin_service_plan_get_project (plan))
    {
      fujin_rating_spread_get (plan, FALSE, &as_is);
      fujin_rating_spread_get (plan, TRUE, &to_be);
    }
  n = MAX (as_is.n_ratings, to_be.n_ratings);
  difference = MAX (fujin_rating_spread_get_difference (&as_is),
                    fujin_rating_spread_get_difference (&to_be));
  if (n == 0)
    return g_strdup (_("_Raters"));
  if (difference < FUJIN_RATING_DISAGREE)
    /* Translators: label of a button; %u is how many people rated the service */
    return g_strdup_printf (_("_Raters: %u"), n);
  /* Translators: as before; %2$d is how far their scores differ */
  return g_strdup_printf (_("_Raters: %1$u, differ by %2$d"), n, difference);
}

char *
_fujin_score_guide_dup_heading (FujinServicePlan *plan,
                                guint             n_selected)
{
  const char *scale = scale_name (fujin_service_plan_get_kind (plan));

  if (n_selected > 1)
    /* Translators: %1$u services are selected; %2$s is the name of the scale that applies to one
     * of them, %3$s the code of that one */
    return g_strdup_printf (ngettext ("%2$s of %3$s · %1$u service selected",
                                      "%2$s of %3$s · %1$u services selected", n_selected),
                            n_selected, scale, fujin_service_plan_get_code (plan));
  /* Translators: %1$s is the name of a scale, %2$s a code, %3$s a name. The scale comes first: the
   * end is cut where the room is short. */
  return g_strdup_printf (_("%1$s · %2$s %3$s"), scale, fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, fujin_lang_screen ()));
}
