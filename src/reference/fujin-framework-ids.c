/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-framework-ids.h"
#include "fujin-framework-reader.h"

/* The ids framework files use for what is numbered inside the program. */

static int
find (const char *const *ids,
      const char        *id)
{
  for (int i = 0; ids[i] != NULL; i++)
    if (strcmp (ids[i], id) == 0)
      return i;
  return -1;
}

/**
 * fujin_quadrant_index:
 * @id: "I" to "IV"
 *
 * Returns: 0 to 3, or negative
 */
int
fujin_quadrant_index (const char *id)
{
  static const char *const ids[] = { "I", "II", "III", "IV", NULL };

  return find (ids, id);
}

/**
 * fujin_process_index:
 * @id: id of a process
 *
 * Returns: its #FujinProcess, or negative
 */
int
fujin_process_index (const char *id)
{
  static const char *const ids[] = { "strategic", "operation", "response", NULL };

  return find (ids, id);
}

int
_fujin_phase_index (const char *id)
{
  static const char *const ids[] = { "build-1", "build-2", "build-3", NULL };

  return find (ids, id);
}

int
_fujin_pattern_index (const char *id)
{
  static const char *const ids[] = { "1", "2", "3", "4", NULL };

  return find (ids, id);
}

int
_fujin_score_index (const char *id)
{
  static const char *const ids[] = { "not-evaluated", "1", "2", "3", "4", "5", NULL };

  return find (ids, id);
}

int
_fujin_scale_index (const char *id)
{
  static const char *const ids[] = { "insource", "outsource", NULL };

  return find (ids, id);
}

int
_fujin_skill_index (const char *id)
{
  static const char *const ids[] = { "low", "high", NULL };

  return find (ids, id);
}

int
_fujin_information_index (const char *id)
{
  static const char *const ids[] = { "outside", "inside", NULL };

  return find (ids, id);
}

int
_fujin_axis_index (const char *id)
{
  static const char *const ids[] = { "information", "skill", NULL };

  return find (ids, id);
}

/* As in #FujinSide; "none" is what is not said. */
int
_fujin_side_index (const char *id)
{
  static const char *const ids[] = { "none", "soc", "csirt", NULL };

  return find (ids, id);
}

int
_fujin_level_index (const char *id)
{
  FujinLevel level;

  return fujin_level_from_id (id, &level) ? (int) level : -1;
}

int
_fujin_shift_index (const char *id)
{
  FujinShift shift;

  return fujin_shift_from_id (id, &shift) ? (int) shift : -1;
}

int
_fujin_assignment_type_index (const char *id)
{
  FujinAssignmentType type;

  return fujin_assignment_type_from_id (id, &type) ? (int) type : -1;
}

int
_fujin_lead_index (const char *id)
{
  FujinLead lead;

  return fujin_lead_from_id (id, &lead) ? (int) lead : -1;
}
