/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* "B-1" for one plan, "12 services" for several: what most labels speak of. */
char *
_fujin_edit_dup_subject (GPtrArray *plans)
{
  if (plans->len == 1)
    return g_strdup (fujin_service_plan_get_code (g_ptr_array_index (plans, 0)));
  return g_strdup_printf (fujin_words_n (fujin_lang_screen (), "%u service", "%u services",
                                         plans->len),
                          plans->len);
}

gboolean
_fujin_edit_finish (FujinProject *project,
                    FujinStep    *step,
                    char         *label,
                    gboolean      typing)
{
  fujin_step_set_label (step, label);
  return fujin_history_push (fujin_project_get_history (project), step, typing);
}

char *
_fujin_edit_dup_label (GPtrArray  *plans,
                       const char *format)
{
  g_autofree char *subject = _fujin_edit_dup_subject (plans);

  /* The formats come from the edit functions, through the catalogue. */
  return g_strdup_printf (format, subject);
}

gboolean
_fujin_edit_refuses (FujinProject *project,
                     GPtrArray    *plans)
{
  return fujin_project_get_read_only (project) || plans->len == 0;
}

gboolean
_fujin_edit_text (FujinProject     *project,
                  FujinServicePlan *plan,
                  guint             field,
                  const char       *text,
                  const char       *format)
{
  FujinStep *step;
  g_autofree char *clean = fujin_clean_text (text);

  if (fujin_project_get_read_only (project))
    return FALSE;
  step = fujin_step_new (project);
  fujin_step_plan_string (step, plan, field, clean);
  return _fujin_edit_finish (project, step,
                             g_strdup_printf (format, fujin_service_plan_get_code (plan)), TRUE);
}

/**
 * fujin_edit_set_level:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 * @level: their recommendation level
 *
 * Chooses the level. "Unnecessary" keeps everything else that was decided, so that nothing is
 * lost when the decision is taken back.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_level (FujinProject *project,
                      GPtrArray    *plans,
                      FujinLevel    level)
{
  const FujinTerm *term = fujin_framework_get_level (fujin_project_get_framework (project), level);
  g_autofree char *subject = NULL;
  FujinStep *step;

  if (_fujin_edit_refuses (project, plans))
    return FALSE;
  step = fujin_step_new (project);
  for (guint i = 0; i < plans->len; i++)
    fujin_step_plan_number (step, g_ptr_array_index (plans, i), FUJIN_PLAN_LEVEL, level);

  subject = _fujin_edit_dup_subject (plans);
  return _fujin_edit_finish (
    project, step,
    /* Translators: undo label; %1$s a service code or "12 services", %2$s a level */
    g_strdup_printf (W_ ("set level of %1$s to %2$s"), subject,
                     fujin_text_get (&term->name, fujin_lang_screen ())),
    FALSE);
}

/**
 * fujin_edit_set_reason:
 * @project: a project
 * @plan: a plan
 * @reason: why the service is unnecessary
 *
 * Records the reason; called for each keystroke, all of which make one undo step.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_reason (FujinProject     *project,
                       FujinServicePlan *plan,
                       const char       *reason)
{
  /* Translators: undo label; %s is a service code */
  return _fujin_edit_text (project, plan, FUJIN_PLAN_REASON, reason, W_ ("edit reason of %s"));
}

/**
 * fujin_edit_set_note:
 * @project: a project
 * @plan: a plan
 * @note: the note
 *
 * Changes the note; called for each keystroke, all of which make one undo step.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_note (FujinProject     *project,
                     FujinServicePlan *plan,
                     const char       *note)
{
  /* Translators: undo label; %s is a service code */
  return _fujin_edit_text (project, plan, FUJIN_PLAN_NOTE, note, W_ ("edit note of %s"));
}

/**
 * fujin_edit_set_quadrant:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 * @quadrant: 1 to 4, or 0 for the framework's placement
 *
 * Records the project's own judgement of where services sit.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_quadrant (FujinProject *project,
                         GPtrArray    *plans,
                         int           quadrant)
{
  FujinStep *step;

  g_return_val_if_fail (quadrant >= 0 && quadrant <= FUJIN_N_QUADRANTS, FALSE);

  if (_fujin_edit_refuses (project, plans))
    return FALSE;
  step = fujin_step_new (project);
  for (guint i = 0; i < plans->len; i++)
    fujin_step_plan_number (step, g_ptr_array_index (plans, i), FUJIN_PLAN_QUADRANT, quadrant);
  return _fujin_edit_finish (project, step,
                             /* Translators: undo label; %s is a service code or "12 services" */
                             _fujin_edit_dup_label (plans, W_ ("set quadrant of %s")), FALSE);
}

static const char *
score_label (gboolean to_be,
             int      score)
{
  if (score == FUJIN_SCORE_NONE)
    return to_be ? W_ ("clear To-Be of %s") : W_ ("clear As-Is of %s");
  return to_be ? W_ ("set To-Be of %s") : W_ ("set As-Is of %s");
}

/* Parts of a combination stay when the score given is theirs; else it was judged as a whole. */
static void
clear_sides (FujinStep        *step,
             FujinServicePlan *plan,
             gboolean          to_be,
             int               score)
{
  int higher = MAX (fujin_service_plan_get_side (plan, to_be, FALSE),
                    fujin_service_plan_get_side (plan, to_be, TRUE));

  if (higher == score)
    return;
  fujin_step_plan_number (step, plan,
                          to_be ? FUJIN_PLAN_TO_BE_INSOURCE : FUJIN_PLAN_AS_IS_INSOURCE, 0);
  fujin_step_plan_number (step, plan,
                          to_be ? FUJIN_PLAN_TO_BE_OUTSOURCE : FUJIN_PLAN_AS_IS_OUTSOURCE, 0);
}

/**
 * fujin_edit_set_score:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 * @to_be: %TRUE for To-Be, %FALSE for As-Is
 * @score: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 *
 * Scores services on the scale of their present assignment type (textbook 8.3) and remembers
 * which scale that was.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_score (FujinProject *project,
                      GPtrArray    *plans,
                      gboolean      to_be,
                      int           score)
{
  FujinStep *step;

  g_return_val_if_fail (score >= FUJIN_SCORE_NOT_EVALUATED && score <= FUJIN_SCORE_MAX, FALSE);

  if (_fujin_edit_refuses (project, plans))
    return FALSE;
  step = fujin_step_new (project);
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      int scale = score == FUJIN_SCORE_NONE ? 0 : (int) fujin_service_plan_get_kind (plan);

      fujin_step_plan_number (step, plan, to_be ? FUJIN_PLAN_TO_BE : FUJIN_PLAN_AS_IS, score);
      fujin_step_plan_number (step, plan,
                              to_be ? FUJIN_PLAN_TO_BE_SCALE : FUJIN_PLAN_AS_IS_SCALE, scale);
      clear_sides (step, plan, to_be, score);
    }
  return _fujin_edit_finish (project, step,
                             _fujin_edit_dup_label (plans, score_label (to_be, score)),
                             FALSE);
}
