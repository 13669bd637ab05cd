/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml.h"

/**
 * fujin_xml_problem_free:
 * @problem: (nullable): a problem
 *
 * Frees @problem.
 */
void
fujin_xml_problem_free (FujinXmlProblem *problem)
{
  if (problem == NULL)
    return;
  g_free (problem->message);
  g_free (problem);
}

/**
 * fujin_xml_problems_new:
 *
 * Returns: (transfer full) (element-type FujinXmlProblem): an empty list that owns its problems
 */
GPtrArray *
fujin_xml_problems_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_xml_problem_free);
}

/**
 * fujin_xml_add_problem:
 * @problems: (element-type FujinXmlProblem): the list
 * @line: line in the file, from 1; 0 when the whole file is meant
 * @format: a message in the language of the screen, printf style
 * @...: its arguments
 *
 * Adds a problem to the list.
 */
void
fujin_xml_add_problem (GPtrArray  *problems,
                       guint       line,
                       const char *format,
                       ...)
{
  FujinXmlProblem *problem = g_new0 (FujinXmlProblem, 1);
  va_list arguments;

  problem->line = line;
  va_start (arguments, format);
  problem->message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (problems, problem);
}
