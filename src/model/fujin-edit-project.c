/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit-project.h"
#include "fujin-gap-weights.h"
#include "fujin-staffing-factors.h"
#include "fujin-strings.h"
#include "fujin-words.h"

static const char *
text_label (FujinProjectField field)
{
  switch (field)
    {
    case FUJIN_PROJECT_TITLE:
      return W_ ("edit the title");
    case FUJIN_PROJECT_ORGANISATION:
      return W_ ("edit the organisation's name");
    case FUJIN_PROJECT_AS_OF:
      return W_ ("edit the date");
    case FUJIN_PROJECT_NOTE:
      return W_ ("edit the project's note");
    case FUJIN_PROJECT_LANGUAGE:
      return W_ ("change the language of output");
    case FUJIN_PROJECT_TO_BE_REASON:
      return W_ ("edit the reason of the To-Be scores");
    case FUJIN_PROJECT_GAP_WEIGHTS:
      return W_ ("change the weights of the ranking");
    case FUJIN_PROJECT_CONTROL_FUNCTION:
      return W_ ("choose the kind of control function");
    case FUJIN_PROJECT_STAFFING:
      return W_ ("change the staffing factors");
    case FUJIN_PROJECT_BRANCH:
    case FUJIN_PROJECT_PRESENT_PATTERN:
    case FUJIN_PROJECT_TARGET_PATTERN:
    case FUJIN_N_PROJECT_FIELDS:
    default:
      g_return_val_if_reached ("");
    }
}

/* Dates are YYYY-MM-DD and real, languages are known; anything else would not be read again. */
static gboolean
acceptable (FujinProjectField  field,
            const char        *text)
{
  FujinLang lang;

  if (*text == '\0')
    return TRUE;
  if (field == FUJIN_PROJECT_LANGUAGE)
    return fujin_lang_parse (text, &lang);
  if (field == FUJIN_PROJECT_AS_OF)
    return fujin_is_date (text);
  if (field == FUJIN_PROJECT_GAP_WEIGHTS)
    return fujin_gap_weights_parse (text, NULL);
  if (field == FUJIN_PROJECT_STAFFING)
    return fujin_staffing_factors_parse (text, NULL);
  return TRUE;
}

/* Whether the text comes key by key. */
static gboolean
is_typed (FujinProjectField field)
{
  return field != FUJIN_PROJECT_LANGUAGE && field != FUJIN_PROJECT_GAP_WEIGHTS &&
         field != FUJIN_PROJECT_CONTROL_FUNCTION && field != FUJIN_PROJECT_STAFFING;
}

/**
 * fujin_edit_set_project_text:
 * @project: a project
 * @field: title, organisation, as-of, note, language, to-be-reason, gap-weights, control-function
 *   or staffing
 * @text: its new value; a date is YYYY-MM-DD or "", a language "ja", "en" or "", weights as
 *   fujin_gap_weights_parse() and factors as fujin_staffing_factors_parse() takes them or ""
 *
 * Changes a text of the project; keystrokes of one text make one undo step.
 *
 * Returns: whether anything changed; a text that is no date, language or weights is refused
 */
gboolean
fujin_edit_set_project_text (FujinProject      *project,
                             FujinProjectField  field,
                             const char        *text)
{
  g_auto (GValue) value = G_VALUE_INIT;
  FujinStep *step;
  char *clean;

  g_return_val_if_fail (field > 0 && field < FUJIN_N_PROJECT_FIELDS, FALSE);
  g_return_val_if_fail (field != FUJIN_PROJECT_PRESENT_PATTERN &&
                          field != FUJIN_PROJECT_TARGET_PATTERN &&
                          field != FUJIN_PROJECT_BRANCH,
                        FALSE);

  clean = field == FUJIN_PROJECT_NOTE || field == FUJIN_PROJECT_TO_BE_REASON
            ? fujin_clean_text (text)
            : fujin_clean_line (text);
  g_value_init (&value, G_TYPE_STRING);
  g_value_take_string (&value, clean);
  if (fujin_project_get_read_only (project) || !acceptable (field, clean))
    return FALSE;

  step = fujin_step_new (project);
  fujin_step_project_value (step, field, &value);
  return _fujin_edit_finish (project, step, g_strdup (text_label (field)),
                             is_typed (field));
}

/**
 * fujin_edit_set_pattern:
 * @project: a project
 * @target: %TRUE for the pattern aimed at, %FALSE for the present one
 * @pattern: 1 to 4, or 0 for none
 *
 * Chooses an organisation pattern (textbook 6.3).
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_pattern (FujinProject *project,
                        gboolean      target,
                        int           pattern)
{
  g_auto (GValue) value = G_VALUE_INIT;
  FujinStep *step;

  g_return_val_if_fail (pattern >= 0 && pattern <= FUJIN_N_PATTERNS, FALSE);

  if (fujin_project_get_read_only (project))
    return FALSE;
  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, pattern);
  step = fujin_step_new (project);
  fujin_step_project_value (
    step, target ? FUJIN_PROJECT_TARGET_PATTERN : FUJIN_PROJECT_PRESENT_PATTERN, &value);
  return _fujin_edit_finish (project, step,
                             g_strdup (target ? W_ ("choose the target pattern")
                                              : W_ ("choose the present pattern")),
                             FALSE);
}
