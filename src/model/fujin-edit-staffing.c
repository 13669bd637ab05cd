/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-staffing.h"

#include "fujin-edit-record.h"
#include "fujin-words.h"

static const char *
shift_id (FujinPostShift shift)
{
  return fujin_record_format_get (FUJIN_RECORD_POST)->fields[FUJIN_POST_SHIFT].choices[shift];
}

static FujinPostShift
shift_of (const FujinStaffCell *cell)
{
  switch (cell->shift)
    {
    case FUJIN_SHIFT_24X7:
      return FUJIN_POST_24X7;
    case FUJIN_SHIFT_COVERED:
      return FUJIN_POST_COVERED;
    case FUJIN_SHIFT_NONE:
      return FUJIN_POST_NONE;
    case FUJIN_SHIFT_DAY:
    default:
      return FUJIN_POST_DAY;
    }
}

/* Those of one function in one region, in the order of their ids. */
static GPtrArray *
list_posts (FujinProject *project,
            const char   *function,
            const char   *region)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_POST);
  GPtrArray *posts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *post = fujin_record_list_peek (list, i);

      if (g_str_equal (fujin_record_get (post, FUJIN_POST_FUNCTION), function) &&
          g_str_equal (fujin_record_get (post, FUJIN_POST_REGION), region))
        g_ptr_array_add (posts, g_object_ref (post));
    }
  return posts;
}

static void
add_post (FujinProject         *project,
          const char           *function,
          const char           *region,
          const FujinStaffCell *cell)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  g_autofree char *seats = cell->posts > 0 ? g_strdup_printf ("%u", (guint) cell->posts) : NULL;

  values[FUJIN_POST_REGION] = region;
  values[FUJIN_POST_FUNCTION] = function;
  values[FUJIN_POST_SHIFT] = shift_id (shift_of (cell));
  values[FUJIN_POST_SEATS] = seats;
  values[FUJIN_POST_COVERED_BY] = cell->covered_by ? cell->covered_by->id : NULL;
  fujin_edit_add_record (project, FUJIN_RECORD_POST, NULL, values);
}

/* Team, cost and note of a post are this project's own and stay. */
static void
change_post (FujinProject         *project,
             FujinRecord          *post,
             const FujinStaffCell *cell)
{
  g_autofree char *seats = cell->posts > 0 ? g_strdup_printf ("%u", (guint) cell->posts)
                                           : g_strdup ("");

  fujin_edit_set_record (project, post, FUJIN_POST_SHIFT, shift_id (shift_of (cell)));
  fujin_edit_set_record (project, post, FUJIN_POST_SEATS, seats);
  fujin_edit_set_record (project, post, FUJIN_POST_COVERED_BY,
                         cell->covered_by ? cell->covered_by->id : "");
}

static void
start_function (FujinProject         *project,
                const char           *function,
                const char           *region,
                const FujinStaffCell *cell)
{
  g_autoptr (GPtrArray) posts = list_posts (project, function, region);

  if (posts->len == 0)
    {
      add_post (project, function, region, cell);
      return;
    }
  change_post (project, posts->pdata[0], cell);
  g_ptr_array_remove_index (posts, 0);
  fujin_edit_remove_records (project, posts);
}

/**
 * fujin_edit_start_staffing:
 * @project: a project
 * @level: a level of textbook table 11, 0 to 3
 * @region: name of a region; "" for the one without a name
 *
 * Makes the posts of a region those of table 11, as one undo step. A post that is there already
 * keeps its team, cost and note; more posts of the same function go; functions of the project's
 * own stay as they are.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_start_staffing (FujinProject *project,
                           int           level,
                           const char   *region)
{
  FujinFramework *framework;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  framework = fujin_project_get_framework (project);
  g_return_val_if_fail (level >= 0 && level < (int) fujin_framework_get_n_staff_levels (framework),
                        FALSE);

  fujin_edit_begin (project,
                    /* Translators: undo label; %d is a level of the textbook, 0 to 3 */
                    g_strdup_printf (W_ ("start the staffing from Level %d"), level));
  for (guint i = 0; i < fujin_framework_get_n_staff_functions (framework); i++)
    start_function (project, fujin_framework_get_staff_function (framework, i)->id, region,
                    fujin_framework_get_staff_cell (framework, level, i));
  return fujin_edit_end (project);
}
