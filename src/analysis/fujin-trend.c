/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-trend.h"

#include <string.h>

#include "fujin-words.h"

static gboolean
has_kind (FujinRecord       *snapshot,
          FujinSnapshotKind  kind)
{
  return fujin_record_get_choice (snapshot, FUJIN_SNAPSHOT_KIND) == (int) kind;
}

/* The oldest first; what has no date stands before all that has one. */
static int
compare_snapshots (gconstpointer a,
                   gconstpointer b)
{
  FujinRecord *one = *(FujinRecord *const *) a;
  FujinRecord *two = *(FujinRecord *const *) b;
  int order = strcmp (fujin_record_get (one, FUJIN_SNAPSHOT_DATE),
                      fujin_record_get (two, FUJIN_SNAPSHOT_DATE));

  if (order == 0)
    order = strcmp (fujin_record_get (one, FUJIN_SNAPSHOT_NAME),
                    fujin_record_get (two, FUJIN_SNAPSHOT_NAME));
  return order != 0 ? order : strcmp (fujin_record_get_id (one), fujin_record_get_id (two));
}

static GPtrArray *
list_kind (FujinProject      *project,
           FujinSnapshotKind  kind)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    if (has_kind (fujin_record_list_peek (list, i), kind))
      g_ptr_array_add (found, g_object_ref (fujin_record_list_peek (list, i)));
  g_ptr_array_sort (found, compare_snapshots);
  return found;
}

/**
 * fujin_trend_list_versions:
 * @project: a project
 *
 * Returns: (transfer full) (element-type FujinRecord): its versions, the oldest first
 */
GPtrArray *
fujin_trend_list_versions (FujinProject *project)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  return list_kind (project, FUJIN_SNAPSHOT_IS_VERSION);
}

/**
 * fujin_trend_list_branches:
 * @project: a project
 *
 * Returns: (transfer full) (element-type FujinRecord): its branches, the oldest first
 */
GPtrArray *
fujin_trend_list_branches (FujinProject *project)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  return list_kind (project, FUJIN_SNAPSHOT_IS_BRANCH);
}

/**
 * fujin_trend_find_main:
 * @project: a project
 *
 * Returns: (transfer none) (nullable): the main line put aside while a branch is in use; %NULL when
 *   the present plans are the main line
 */
FujinRecord *
fujin_trend_find_main (FujinProject *project)
{
  FujinRecordList *list;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    if (has_kind (fujin_record_list_peek (list, i), FUJIN_SNAPSHOT_IS_MAIN))
      return fujin_record_list_peek (list, i);
  return NULL;
}

/**
 * fujin_trend_find_branch:
 * @project: a project
 *
 * Returns: (transfer none) (nullable): the branch in use; %NULL on the main line
 */
FujinRecord *
fujin_trend_find_branch (FujinProject *project)
{
  const char *id;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  id = fujin_project_get_branch (project);
  if (*id == '\0')
    return NULL;
  return fujin_record_list_find (fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT), id);
}

/**
 * fujin_trend_find_version:
 * @project: a project
 * @name_or_id: name or id of a version or branch
 *
 * Returns: (transfer none) (nullable): the one with this id, or else the newest with this name
 */
FujinRecord *
fujin_trend_find_version (FujinProject *project,
                          const char   *name_or_id)
{
  FujinRecordList *list;
  FujinRecord *found;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (name_or_id != NULL, NULL);

  list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  found = fujin_record_list_find (list, name_or_id);
  if (found != NULL)
    return found;
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *it = fujin_record_list_peek (list, i);

      if (g_str_equal (fujin_record_get (it, FUJIN_SNAPSHOT_NAME), name_or_id) &&
          (found == NULL || compare_snapshots (&it, &found) > 0))
        found = it;
    }
  return found;
}

static gboolean
is_dropped (FujinRecord *improvement)
{
  return fujin_record_get_choice (improvement, FUJIN_IMPROVEMENT_STATE) ==
         (int) FUJIN_STATE_DROPPED;
}

static void
count_improvements (FujinStateFigures *figures)
{
  FujinRecordList *list = fujin_project_get_records (figures->state, FUJIN_RECORD_IMPROVEMENT);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *improvement = fujin_record_list_peek (list, i);

      if (is_dropped (improvement))
        continue;
      figures->n_improvements++;
      if (*fujin_record_get (improvement, FUJIN_IMPROVEMENT_COST) != '\0')
        figures->n_costs++;
    }
}

/**
 * fujin_state_figures_get:
 * @snapshot: (nullable): the version or branch that @state is of
 * @state: the plans
 * @figures: (out caller-allocates): its figures; points to @snapshot and @state without owning them
 *
 * Gets the figures of a state. The counts of the plans are kept by the model, so that this costs
 * no walk over them.
 */
void
fujin_state_figures_get (FujinRecord       *snapshot,
                         FujinProject      *state,
                         FujinStateFigures *figures)
{
  FujinTally total;

  g_return_if_fail (FUJIN_IS_PROJECT (state));
  g_return_if_fail (figures != NULL);

  memset (figures, 0, sizeof *figures);
  figures->snapshot = snapshot;
  figures->state = state;
  fujin_category_score_get_total (state, &figures->score);
  fujin_project_get_total (state, &total);
  figures->n_outside = total.n_kinds[FUJIN_ASSIGNMENT_OUTSOURCE];
  figures->n_unassigned = total.n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED];
  count_improvements (figures);
}

/**
 * fujin_state_figures_dup_costs:
 * @figures: figures of a state
 * @lang: a language
 *
 * The cost notes of the improvements, one a line: "title: cost". They are words, so they are read
 * side by side and not summed.
 *
 * Returns: (transfer full): the lines, "" when no improvement has a cost note
 */
char *
fujin_state_figures_dup_costs (const FujinStateFigures *figures,
                               FujinLang                lang)
{
  FujinRecordList *list;
  g_autoptr (GString) lines = g_string_new (NULL);

  g_return_val_if_fail (figures != NULL, NULL);

  list = fujin_project_get_records (figures->state, FUJIN_RECORD_IMPROVEMENT);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *improvement = fujin_record_list_peek (list, i);
      const char *cost = fujin_record_get (improvement, FUJIN_IMPROVEMENT_COST);

      if (*cost == '\0' || is_dropped (improvement))
        continue;
      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      /* Translators: title of an improvement and its cost in words */
      g_string_append_printf (lines, fujin_words (lang, "%1$s: %2$s"),
                              fujin_record_get (improvement, FUJIN_IMPROVEMENT_TITLE), cost);
    }
  return g_strdup (lines->str);
}

/**
 * fujin_trend_get:
 * @project: a project
 *
 * The figures of all versions, the oldest first, and of the present state last.
 *
 * Returns: (transfer full) (element-type FujinStateFigures): the figures; valid as long as the
 *   versions stay
 */
GArray *
fujin_trend_get (FujinProject *project)
{
  g_autoptr (GPtrArray) versions = NULL;
  GArray *trend = g_array_new (FALSE, FALSE, sizeof (FujinStateFigures));
  FujinStateFigures figures;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), trend);

  versions = fujin_trend_list_versions (project);
  for (guint i = 0; i < versions->len; i++)
    {
      FujinRecord *version = g_ptr_array_index (versions, i);

      fujin_state_figures_get (version, fujin_record_get_content (version), &figures);
      g_array_append_val (trend, figures);
    }
  fujin_state_figures_get (NULL, project, &figures);
  g_array_append_val (trend, figures);
  return trend;
}

/**
 * fujin_trend_find_state:
 * @project: a project
 * @id: id of a version or branch; "main" for the main line, "" for the present state
 *
 * The plans of a branch in use are the present ones: what is frozen of it is only what it was when
 * it was last left. The main line is the present state too, unless a branch is in use.
 *
 * Returns: (transfer none) (nullable): the state; %NULL when there is no such version or branch
 */
FujinProject *
fujin_trend_find_state (FujinProject *project,
                        const char   *id)
{
  FujinRecord *record;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (*id == '\0' || g_str_equal (id, fujin_project_get_branch (project)))
    return project;
  if (g_str_equal (id, "main"))
    {
      record = fujin_trend_find_main (project);
      return record != NULL ? fujin_record_get_content (record) : project;
    }
  record = fujin_record_list_find (fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT), id);
  return record != NULL ? fujin_record_get_content (record) : NULL;
}

/**
 * fujin_trend_get_lines:
 * @project: a project
 *
 * The figures of the main line first and then of all branches, the oldest first, each as it is
 * now.
 *
 * Returns: (transfer full) (element-type FujinStateFigures): the figures; the first has no
 *   snapshot; valid as long as the branches stay
 */
GArray *
fujin_trend_get_lines (FujinProject *project)
{
  g_autoptr (GPtrArray) branches = NULL;
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (FujinStateFigures));
  FujinStateFigures figures;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), lines);

  branches = fujin_trend_list_branches (project);
  fujin_state_figures_get (NULL, fujin_trend_find_state (project, "main"), &figures);
  g_array_append_val (lines, figures);
  for (guint i = 0; i < branches->len; i++)
    {
      FujinRecord *branch = g_ptr_array_index (branches, i);

      fujin_state_figures_get (branch,
                               fujin_trend_find_state (project, fujin_record_get_id (branch)),
                               &figures);
      g_array_append_val (lines, figures);
    }
  return lines;
}
