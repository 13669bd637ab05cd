/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-private.h"
#include "fujin-record-private.h"

void
_fujin_project_insert_record (FujinProject *self,
                              FujinRecord  *record)
{
  _fujin_record_set_project (record, self);
  _fujin_record_list_insert (self->records[fujin_record_get_kind (record)], record);
  _fujin_project_emit_record_changed (self, record);
}

void
_fujin_project_remove_record (FujinProject *self,
                              FujinRecord  *record)
{
  g_autoptr (FujinRecord) hold = g_object_ref (record);

  _fujin_record_list_remove (self->records[fujin_record_get_kind (record)], record);
  _fujin_record_set_project (record, NULL);
  _fujin_project_emit_record_changed (self, record);
}

/**
 * fujin_project_get_records:
 * @self: a project
 * @kind: which records
 *
 * Returns: (transfer none): the records of the kind
 */
FujinRecordList *
fujin_project_get_records (FujinProject    *self,
                           FujinRecordKind  kind)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);
  g_return_val_if_fail (kind < FUJIN_N_RECORD_KINDS, NULL);

  return self->records[kind];
}
