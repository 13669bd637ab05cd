/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-role-chart.h"

#include "fujin-words.h"

/* More names than fit in a box are counted. */
#define MOST_NAMES 7

/**
 * fujin_project_role_chart_source:
 * @lang: a language
 *
 * Returns: (transfer none): where the figure is from, and how to read it
 */
const char *
fujin_project_role_chart_source (FujinLang lang)
{
  return fujin_words (lang, "Roles and labels: textbook figure 2 (JT-X1060 figure 1). Names: this "
                            "plan. Dashed arrows: who gives it to whom is Fujin’s reading of the "
                            "figure. Dashed boxes: not named yet.");
}

/**
 * fujin_project_role_chart_new:
 * @project: a project
 * @roles: who is around its cyber defence centre
 * @lang: a language
 *
 * Returns: (transfer full): the picture of the roles and of what passes between them
 */
FujinRoleChart *
fujin_project_role_chart_new (FujinProject        *project,
                              const FujinCdcRoles *roles,
                              FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  FujinRoleChart *chart = fujin_role_chart_new (lang);

  for (guint i = 0; i < roles->seats->len; i++)
    {
      const FujinCdcSeat *seat = fujin_cdc_roles_get (roles, i);
      g_autofree char *names = fujin_cdc_seat_dup_names (seat, MOST_NAMES, lang);
      const char *output = fujin_text_get (&seat->role->output, lang);

      fujin_role_chart_add_box (chart, fujin_text_get (&seat->role->name, lang), names,
                                output && *output ? output : NULL, fujin_cdc_seat_is_open (seat));
    }
  for (guint i = 0; i < fujin_framework_get_n_cdc_flows (framework); i++)
    {
      const FujinCdcFlow *flow = fujin_framework_get_cdc_flow (framework, i);
      int from = fujin_cdc_roles_find (roles, flow->from);
      int to = fujin_cdc_roles_find (roles, flow->to);

      if (from >= 0 && to >= 0 && from != to)
        fujin_role_chart_add_flow (chart, (guint) from, (guint) to,
                                   fujin_text_get (&flow->text, lang), flow->stated);
    }
  fujin_role_chart_set_note (chart, fujin_project_role_chart_source (lang));
  return chart;
}

/**
 * fujin_project_role_chart_dup_flow:
 * @project: a project
 * @flow: what passes
 * @lang: a language
 *
 * Returns: (transfer full): from whom to whom: "CISO → CDC: security policy"
 */
char *
fujin_project_role_chart_dup_flow (FujinProject       *project,
                                   const FujinCdcFlow *flow,
                                   FujinLang           lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  const FujinCdcRole *from = fujin_framework_find_cdc_role (framework, flow->from);
  const FujinCdcRole *to = fujin_framework_find_cdc_role (framework, flow->to);

  /* Translators: who gives what to whom: %1$s and %2$s are roles, %3$s is what passes */
  return g_strdup_printf (fujin_words (lang, "%1$s → %2$s: %3$s"),
                          fujin_text_get (&from->name, lang), fujin_text_get (&to->name, lang),
                          fujin_text_get (&flow->text, lang));
}
