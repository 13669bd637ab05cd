/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

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

char *
_fujin_score_guide_dup_hint (FujinServicePlan *plan,
                             gboolean          to_be)
{
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);
  FujinAssignmentType given = to_be ? fujin_service_plan_get_to_be_scale (plan)
                                    : fujin_service_plan_get_as_is_scale (plan);

  if (fujin_service_plan_on_other_scale (plan, to_be))
    return g_strdup (given == FUJIN_ASSIGNMENT_OUTSOURCE
                       ? _("Given on the outsource scale; look at it again.")
                       : _("Given on the insource scale; look at it again."));
  if (kind == FUJIN_ASSIGNMENT_COMBINATION)
    return g_strdup (fujin_framework_get_score_rule (fujin_framework_get_default (),
                                                     "combination-higher", fujin_lang_screen ()));
  if (kind == FUJIN_ASSIGNMENT_UNASSIGNED)
    return g_strdup (_("Nobody carries it yet."));
  return g_strdup ("");
}

char *
_fujin_score_guide_dup_heading (FujinServicePlan *plan,
                                guint             n_selected)
{
  const char *scale = scale_name (fujin_service_plan_get_kind (plan));

  if (n_selected > 1)
    /* Translators: %1$u services are selected; %2$s is the code of one of them, %3$s the name of
     * the scale that applies to it */
    return g_strdup_printf (ngettext ("%1$u service selected · %2$s: %3$s",
                                      "%1$u services selected · %2$s: %3$s", n_selected),
                            n_selected, fujin_service_plan_get_code (plan), scale);
  /* Translators: %1$s is a code, %2$s a name, %3$s the name of a scale */
  return g_strdup_printf (_("%1$s %2$s · %3$s"), fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, fujin_lang_screen ()), scale);
}
