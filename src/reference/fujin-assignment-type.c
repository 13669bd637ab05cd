/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-assignment-type.h"

#include <string.h>

static const char *const ids[FUJIN_N_ASSIGNMENT_TYPES] = {
  "unassigned", "insource", "outsource", "combination",
};

/**
 * fujin_assignment_type_get_id:
 * @type: an assignment type
 *
 * Returns: its id in files, such as "insource"
 */
const char *
fujin_assignment_type_get_id (FujinAssignmentType type)
{
  g_return_val_if_fail ((guint) type < FUJIN_N_ASSIGNMENT_TYPES,
                        ids[FUJIN_ASSIGNMENT_UNASSIGNED]);

  return ids[type];
}

/**
 * fujin_assignment_type_from_id:
 * @id: (nullable): an id
 * @type: (out): the assignment type; untouched when there is none of that id
 *
 * Returns: whether @id is the id of an assignment type
 */
gboolean
fujin_assignment_type_from_id (const char          *id,
                               FujinAssignmentType *type)
{
  for (int i = 0; i < FUJIN_N_ASSIGNMENT_TYPES; i++)
    {
      if (id != NULL && strcmp (id, ids[i]) == 0)
        {
          *type = (FujinAssignmentType) i;
          return TRUE;
        }
    }
  return FALSE;
}
