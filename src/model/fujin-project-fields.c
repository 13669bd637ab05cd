/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-private.h"

/**
 * fujin_project_get_framework:
 * @self: a project
 *
 * Returns: (transfer none): the framework it plans by
 */
FujinFramework *
fujin_project_get_framework (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->framework;
}

/**
 * fujin_project_get_history:
 * @self: a project
 *
 * Returns: (transfer none): its undo history
 */
FujinHistory *
fujin_project_get_history (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->history;
}

/**
 * fujin_project_get_title:
 * @self: a project
 *
 * Returns: the title, never %NULL
 */
const char *
fujin_project_get_title (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_TITLE];
}

/**
 * fujin_project_get_organisation:
 * @self: a project
 *
 * Returns: the organisation's name, never %NULL
 */
const char *
fujin_project_get_organisation (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_ORGANISATION];
}

/**
 * fujin_project_get_as_of:
 * @self: a project
 *
 * Returns: the date the plan speaks of as YYYY-MM-DD, or ""
 */
const char *
fujin_project_get_as_of (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_AS_OF];
}

/**
 * fujin_project_get_note:
 * @self: a project
 *
 * Returns: the note, never %NULL
 */
const char *
fujin_project_get_note (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_NOTE];
}

/**
 * fujin_project_get_present_pattern:
 * @self: a project
 *
 * Returns: the organisation pattern it has now, 1 to 4, or 0
 */
int
fujin_project_get_present_pattern (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return self->numbers[FUJIN_PROJECT_PRESENT_PATTERN];
}

/**
 * fujin_project_get_target_pattern:
 * @self: a project
 *
 * Returns: the organisation pattern it aims at, 1 to 4, or 0
 */
int
fujin_project_get_target_pattern (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return self->numbers[FUJIN_PROJECT_TARGET_PATTERN];
}

/**
 * fujin_project_get_language:
 * @self: a project
 *
 * Returns: the language its output is made in; that of the screen when it names none
 */
FujinLang
fujin_project_get_language (FujinProject *self)
{
  FujinLang lang;

  g_return_val_if_fail (FUJIN_IS_PROJECT (self), FUJIN_LANG_EN);

  if (fujin_lang_parse (self->strings[FUJIN_PROJECT_LANGUAGE], &lang))
    return lang;
  return fujin_lang_screen ();
}

/**
 * fujin_project_get_to_be_reason:
 * @self: a project
 *
 * Returns: why To-Be is 5 everywhere, which the textbook advises against (8.3); never %NULL
 */
const char *
fujin_project_get_to_be_reason (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_TO_BE_REASON];
}

/**
 * fujin_project_get_control_function:
 * @self: a project
 *
 * Returns: id of the kind of security control function it has (textbook 2.4), "" for none chosen
 */
const char *
fujin_project_get_control_function (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_CONTROL_FUNCTION];
}

/**
 * fujin_project_get_staffing:
 * @self: a project
 *
 * Returns: its staffing factors as fujin_staffing_factors_parse() takes them, "" for the usual ones
 */
const char *
fujin_project_get_staffing (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_STAFFING];
}

/**
 * fujin_project_get_gap_weights:
 * @self: a project
 *
 * Returns: weights of the levels in the ranking of gaps as text, "" for the usual ones
 */
const char *
fujin_project_get_gap_weights (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_GAP_WEIGHTS];
}

/**
 * fujin_project_get_branch:
 * @self: a project
 *
 * Returns: id of the branch in use, "" for the main line
 */
const char *
fujin_project_get_branch (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_BRANCH];
}

/**
 * fujin_project_get_read_only:
 * @self: a project
 *
 * Returns: whether edits are refused, as for a file of a newer major version
 */
gboolean
fujin_project_get_read_only (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), FALSE);

  return self->read_only;
}
