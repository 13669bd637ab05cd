/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-words.h"

#define MAIN_ID "v-main"

/* The plans of the project are those of the branch in use; the frozen plans of that branch are
 * those it had when it was last left. While a branch is in use, the main line is kept frozen. */

/**
 * fujin_edit_add_branch:
 * @project: a project
 * @name: its name
 * @date: (nullable): the day, YYYY-MM-DD
 * @note: (nullable): a note
 *
 * Begins a what-if branch with the present plans. The project stays on the line it is on.
 *
 * Returns: (transfer none) (nullable): the branch; %NULL when refused or a value is impossible
 */
FujinRecord *
fujin_edit_add_branch (FujinProject *project,
                       const char   *name,
                       const char   *date,
                       const char   *note)
{
  const char *values[] = {
    [FUJIN_SNAPSHOT_NAME] = name,  [FUJIN_SNAPSHOT_DATE] = date, [FUJIN_SNAPSHOT_TRIGGER] = NULL,
    [FUJIN_SNAPSHOT_KIND] = "branch", [FUJIN_SNAPSHOT_NOTE] = note,
  };
  FujinRecord *branch;

  fujin_edit_begin (project,
                    /* Translators: undo label; %s is the name of a branch */
                    g_strdup_printf (W_ ("begin branch %s"), name));
  branch = fujin_edit_take_snapshot (project, values);
  fujin_edit_end (project);
  return branch;
}

static void
set_branch (FujinProject *project,
            FujinStep    *step,
            const char   *id)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, id);
  fujin_step_project_value (step, FUJIN_PROJECT_BRANCH, &value);
}

/* What is left is kept frozen under its id. A branch that is no longer listed needs no keeping. */
static gboolean
keep_present (FujinProject *project,
              FujinStep    *step)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  const char *id = fujin_project_get_branch (project);
  FujinRecord *old = fujin_record_list_find (list, *id ? id : MAIN_ID);
  const char *values[] = { NULL, NULL, NULL, "main", NULL };
  g_autoptr (FujinRecord) next = NULL;

  if (*id && !old)
    return TRUE;
  for (guint i = 0; old && i < G_N_ELEMENTS (values); i++)
    values[i] = fujin_record_get (old, i);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (values[i] && *values[i] == '\0')
      values[i] = NULL;
  next = _fujin_edit_new_snapshot (project, *id ? id : MAIN_ID, values);
  if (!next)
    return FALSE;
  if (old)
    fujin_step_remove_record (step, old);
  fujin_step_insert_record (step, next);
  return TRUE;
}

/**
 * fujin_edit_switch_branch:
 * @project: a project
 * @branch: (nullable): a branch of it; %NULL for the main line
 *
 * Leaves the line the project is on and goes to another one, in one undo step. What is left is
 * kept as it is.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_switch_branch (FujinProject *project,
                          FujinRecord  *branch)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  g_autoptr (FujinRecord) target = NULL;
  FujinStep *step;

  if (!branch)
    branch = fujin_record_list_find (list, MAIN_ID);
  if (fujin_project_get_read_only (project) || !branch ||
      g_str_equal (fujin_project_get_branch (project), fujin_record_get_id (branch)))
    return FALSE;

  target = g_object_ref (branch);
  step = fujin_step_new (project);
  if (!keep_present (project, step))
    {
      fujin_step_free (step);
      return FALSE;
    }
  _fujin_edit_become (project, step, fujin_record_get_content (target));
  if (fujin_record_get_choice (target, FUJIN_SNAPSHOT_KIND) == FUJIN_SNAPSHOT_IS_MAIN)
    {
      set_branch (project, step, "");
      fujin_step_remove_record (step, target);
    }
  else
    set_branch (project, step, fujin_record_get_id (target));
  return _fujin_edit_finish (project, step, g_strdup (W_ ("switch branch")), FALSE);
}

/**
 * fujin_project_get_main_line:
 * @project: a project
 *
 * Returns: (transfer none): the plans of the main line: @project itself while it is on it, else
 *   what was kept when it was left
 */
FujinProject *
fujin_project_get_main_line (FujinProject *project)
{
  FujinRecord *kept;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  if (*fujin_project_get_branch (project) == '\0')
    return project;
  kept = fujin_record_list_find (fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT),
                                 MAIN_ID);
  return kept ? fujin_record_get_content (kept) : project;
}

/* The same difference has the same key in another comparison of the same states. */
static char *
dup_key (const FujinDifference *difference)
{
  return g_strdup_printf ("%d %d %u %s", difference->kind, difference->record_kind,
                          difference->field, difference->id ? difference->id : "");
}

static GHashTable *
collect_chosen (FujinComparison *shown,
                const gboolean  *chosen)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < fujin_comparison_get_n (shown); i++)
    if (!chosen || chosen[i])
      g_hash_table_add (keys, dup_key (fujin_comparison_get (shown, i)));
  return keys;
}

static gboolean
take_over_keys (FujinProject *project,
                FujinProject *other,
                GHashTable   *keys,
                const char   *label)
{
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (project, other);
  guint n = fujin_comparison_get_n (comparison);
  g_autofree gboolean *chosen = g_new0 (gboolean, n + 1);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *key = dup_key (fujin_comparison_get (comparison, i));

      chosen[i] = g_hash_table_contains (keys, key);
    }
  return fujin_edit_take_over (project, comparison, chosen, g_strdup (label));
}

/**
 * fujin_edit_take_over_branch:
 * @project: a project
 * @id: id of a branch of it; it may be the one in use
 * @shown: a comparison of fujin_project_get_main_line() with the plans of the branch
 * @chosen: (nullable) (array): for each difference in @shown whether to take it over; %NULL for all
 * @label: (transfer full): undo label
 *
 * Goes to the main line and takes over what was chosen of a branch, in one undo step. The branch
 * stays as it is.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_take_over_branch (FujinProject    *project,
                             const char      *id,
                             FujinComparison *shown,
                             const gboolean  *chosen,
                             char            *label)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  g_autoptr (GHashTable) keys = collect_chosen (shown, chosen);
  g_autofree char *owned = label;
  g_autofree char *branch_id = g_strdup (id);
  FujinRecord *branch;
  gboolean changed;

  if (fujin_project_get_read_only (project) || !fujin_record_list_find (list, branch_id))
    return FALSE;
  fujin_edit_begin (project, g_strdup (label));
  changed = fujin_edit_switch_branch (project, NULL);
  /* What was left is kept under its id in a record of its own. */
  branch = fujin_record_list_find (list, branch_id);
  changed = take_over_keys (project, fujin_record_get_content (branch), keys, owned) || changed;
  fujin_edit_end (project);
  return changed;
}
