/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-merge-private.h"
#include "fujin-words.h"

static const char *
get_branch (const FujinMerge *self)
{
  const FujinMergeItem *project = _fujin_merge_find (self, FUJIN_MERGE_ITEM_PROJECT, "");

  return project->merged[FUJIN_PROJECT_BRANCH - 1];
}

static void
set_branch (FujinProject *project,
            FujinStep    *step,
            const char   *branch)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, branch);
  fujin_step_project_value (step, FUJIN_PROJECT_BRANCH, &value);
}

/* The main line is kept only while a branch is in use. */
static void
drop_kept_main_line (FujinProject *project,
                     FujinStep    *step)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);

  for (guint i = fujin_record_list_get_n (list); i-- > 0;)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);

      if (fujin_record_get_choice (record, FUJIN_SNAPSHOT_KIND) == FUJIN_SNAPSHOT_IS_MAIN)
        fujin_step_remove_record (step, record);
    }
}

/* Whether both sides could be brought to the line of the base. */
static gboolean
is_on_line (const FujinMerge *self)
{
  for (guint side = OURS; side <= THEIRS; side++)
    if (!g_str_equal (fujin_project_get_branch (self->sides[side]), self->branch))
      return FALSE;
  return TRUE;
}

static void
merge_into (FujinMerge   *self,
            FujinProject *project,
            const char   *label)
{
  gboolean on_line = is_on_line (self);
  FujinStep *step;

  fujin_edit_begin (project, g_strdup (label));
  if (on_line)
    _fujin_merge_switch (project, self->branch);
  step = fujin_step_new (project);
  _fujin_merge_apply (self, project, step);
  if (!on_line)
    {
      set_branch (project, step, get_branch (self));
      if (*get_branch (self) == '\0')
        drop_kept_main_line (project, step);
    }
  _fujin_edit_finish (project, step, g_strdup (label), FALSE);
  if (on_line)
    _fujin_merge_switch (project, get_branch (self));
}

static void
build (FujinMerge *self)
{
  _fujin_merge_build (self);
  _fujin_merge_break_circles (self);
  _fujin_merge_number (self);
  _fujin_merge_order_teams (self);
}

/**
 * fujin_merge_make_result:
 * @self: a merge
 *
 * Makes the plan that the choices give. What only a newer minor version knows is in it as it is
 * in the sides, too.
 *
 * Returns: (transfer full) (nullable): a new project, which counts as modified; %NULL when the
 *   merge is refused
 */
FujinProject *
fujin_merge_make_result (FujinMerge *self)
{
  FujinProject *result;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->refusal != FUJIN_MERGE_POSSIBLE)
    return NULL;
  build (self);
  result = _fujin_merge_copy (self->given);
  merge_into (self, result, "");
  fujin_edit_end (result);
  return result;
}

/**
 * fujin_edit_merge:
 * @ours: the project that was given to @merge as ours, unchanged since then
 * @merge: a merge
 *
 * Makes of an open project what the merge comes to for the choices made, in one undo step.
 *
 * Returns: whether anything changed; %FALSE also when the merge is refused or @ours has changed
 */
gboolean
fujin_edit_merge (FujinProject *ours,
                  FujinMerge   *merge)
{
  return fujin_edit_merge_named (ours, merge, W_ ("merge"));
}

/**
 * fujin_edit_merge_named:
 * @ours: the project that was given to @merge as ours, unchanged since then
 * @merge: a merge
 * @label: what the undo step is called
 *
 * Does what fujin_edit_merge() does where the user asked for something else than a merge.
 *
 * Returns: as fujin_edit_merge()
 */
gboolean
fujin_edit_merge_named (FujinProject *ours,
                        FujinMerge   *merge,
                        const char   *label)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (ours), FALSE);
  g_return_val_if_fail (merge != NULL && merge->given == ours, FALSE);

  if (merge->refusal != FUJIN_MERGE_POSSIBLE || fujin_project_get_read_only (ours) ||
      fujin_history_get_state (fujin_project_get_history (ours)) != merge->state)
    return FALSE;
  build (merge);
  merge_into (merge, ours, label);
  return fujin_edit_end (ours);
}
